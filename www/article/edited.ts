/** Lays a reader's changes over what was read, the records and names that hang on the marks included. */

import type { Annotation, Entity, EntityId, Kind, Mention, MentionId, Slot } from "../../src/wasm/js/types.js";
import { holds, type Edit } from "./edits.js";

/** What an entity of each kind has beside its name and places. */
const ofEntity: Partial<Record<Kind, (mark: Mention) => object>> = {
  person: () => ({ honorifics: [], degrees: [], offices: [] }),
  organization: () => ({ acronym: null, expansion: null, parent: null, region: null }),
  region: ({ value }) => ({ code: value, level: null, province: null }),
  law: (mark) => ({ value: mark.value, title: mark.kind === "law" ? mark.title : null }),
};

/** A reading with the reader's changes. */
export function edited(read: Annotation, edits: readonly Edit[]): Annotation {
  if (edits.length === 0) return read;
  const annotation = structuredClone(read);
  for (const edit of edits) change(annotation, edit);
  return annotation;
}

function change(annotation: Annotation, { away, mark }: Edit): void {
  const gone = annotation.mentions.filter((one) => away.some(({ start, end, kind }) => one.start === start && one.end === end && one.kind === kind));
  // Whom a mark named is still meant by the mark of that kind that takes its place.
  const heir = mark ? gone.find(({ kind }) => kind === mark.kind) : undefined;
  const lost = new Set<MentionId | null>(gone.map(({ id }) => id));
  annotation.mentions = annotation.mentions.filter(({ id }) => !lost.has(id));
  const last = annotation.mentions.concat(gone).reduce((most, { id }) => Math.max(most, Number(id.slice(1))), -1);
  const own = mark && { ...mark, id: heir?.id ?? (`m${last + 1}` as MentionId), entity: heir?.entity ?? null };
  if (own) {
    lost.delete(own.id);
    annotation.mentions.push(own);
    annotation.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  }
  const around: Mention[] = [];
  for (const one of annotation.mentions) {
    while (around.length > 0 && around.at(-1)!.end <= one.start) around.pop();
    const touched = one === own || lost.has(one.within) || (own && holds(own, one));
    if (touched) one.within = around.findLast((other) => holds(other, one))?.id ?? null;
    around.push(one);
  }
  renewRecords(annotation, lost, heir, own);
  renewEntities(annotation, lost, heir, own);
}

/** Slots whose mark is gone are empty; those of a mark that was moved say its new words. */
function renewRecords(annotation: Annotation, lost: Set<MentionId | null>, heir: Mention | undefined, own: Mention | null): void {
  const slot = (old: Slot): Slot | null => {
    if (lost.has(old.mention)) return null;
    if (!own || !heir || old.mention !== own.id) return old;
    const day = String(heir.value).split("/").indexOf(String(old.value));
    const value = old.value === heir.text ? own.text : old.value === heir.value ? own.value : day >= 0 ? String(own.value).split("/")[day] : old.value;
    return typeof value === "string" || typeof value === "number" ? { ...old, value, start: own.start, end: own.end } : null;
  };
  const renewed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renewed).filter((one) => one !== null);
    if (!value || typeof value !== "object") return value;
    return "mention" in value ? slot(value as Slot) : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renewed(one)]));
  };
  annotation.activities = renewed(annotation.activities) as Annotation["activities"];
  annotation.offices = annotation.offices.filter(({ position }) => !lost.has(position));
  for (const quotation of annotation.quotations) if (lost.has(quotation.speakerMention)) quotation.speakerMention = null;
}

/** Whoever is no longer named anywhere goes; a new name is somebody known or somebody new. */
function renewEntities(annotation: Annotation, lost: Set<MentionId | null>, heir: Mention | undefined, own: Mention | null): void {
  for (const entity of annotation.entities) {
    entity.mentions = entity.mentions.filter((id) => !lost.has(id));
    if (own && heir && entity.id === own.entity && entity.name === heir.text) entity.name = own.text;
  }
  const blank = own && ofEntity[own.kind];
  if (own && blank && !own.entity) {
    const name = own.text.toLowerCase();
    const named = ({ kind, name: first, aliases }: Entity): boolean => kind === own.kind && [first, ...aliases].some((one) => one.toLowerCase() === name);
    let entity = annotation.entities.find(named);
    if (!entity) {
      const next = annotation.entities.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), -1) + 1;
      entity = { id: `e${next}`, kind: own.kind, name: own.text, aliases: [], mentions: [], ...blank(own) } as unknown as Entity;
      annotation.entities.push(entity);
    }
    entity.mentions.push(own.id);
    own.entity = entity.id;
  }
  const unnamed = new Set<EntityId | null>(annotation.entities.filter(({ mentions }) => mentions.length === 0).map(({ id }) => id));
  if (unnamed.size === 0) return;
  annotation.entities = annotation.entities.filter(({ id }) => !unnamed.has(id));
  annotation.offices = annotation.offices.filter(({ person }) => !unnamed.has(person));
  for (const one of [...annotation.offices, ...annotation.entities]) {
    if ("parent" in one && unnamed.has(one.parent)) one.parent = null;
    if ("organization" in one && unnamed.has(one.organization)) one.organization = null;
    if ("region" in one && unnamed.has(one.region)) one.region = null;
  }
  for (const quotation of annotation.quotations) if (unnamed.has(quotation.speaker)) quotation.speaker = null;
}
