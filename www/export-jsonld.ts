/** Linked data in the words of schema.org, the same as the command line's `jsonld`, with the reader's corrections. */

import type { Activity, Annotation, Batch, Entity, EntityId, Mention, MentionId, Slot } from "../src/wasm/js/types.js";
import type { SlotKey } from "./kliping/slots.js";

type Node = Record<string, unknown>;

const attendance: Record<string, string> = { luring: "Offline", daring: "Online", hibrida: "Mixed" };
const schooling = /^(diklat|bimtek|workshop|pelatihan)$/;

/** One object of a schema.org type; what is not known is not in it. */
function node(type: string, parts: Node): Node {
  const told = Object.entries({ "@type": type, ...parts }).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(told);
}

const reference = (id: EntityId | null): Node | null => id && { "@id": `_:${id}` };
const oneLine = (words: string): string => words.replace(/\s+/g, " ").trim();
const said = (slot: Slot | null): string | null => slot && oneLine(String(slot.value));

/** A `NewsArticle`. Entities are told once, under `mentions`; other places point at them by `@id`. */
export function linkedData(text: string, annotation: Annotation, main: Activity | null, corrections: Partial<Record<SlotKey, string>>): string {
  const mentions = new Map<MentionId, Mention>(annotation.mentions.map((mention) => [mention.id, mention]));
  const { dateline } = annotation;
  /** What a slot names: its entity, else a thing with the slot's words for a name. */
  const thing = (slot: Slot | null, type: string): Node | null => slot && (reference((slot.mention && mentions.get(slot.mention)?.entity) ?? null) ?? node(type, { name: said(slot) }));
  const event = (activity: Activity, dated: boolean): Node[] => {
    const name = said(activity.name) ?? said(activity.title);
    const opener = thing(activity.openedBy, "Person");
    const parts = {
      name,
      startDate: said(activity.start),
      endDate: said(activity.end),
      location: activity.venue && node("Place", { name: said(activity.venue) }),
      organizer: thing(activity.organizer, "Organization"),
      about: activity.theme && node("Thing", { name: said(activity.theme) }),
      description: said(activity.purpose),
      audience: activity.participants.who && node("Audience", { audienceType: said(activity.participants.who) }),
      eventAttendanceMode: activity.mode && `https://schema.org/${attendance[activity.mode]}EventAttendanceMode`,
      performer: activity.speakers.map((slot) => thing(slot, "Person")),
      contributor: opener && node("Role", { roleName: "pembuka", contributor: opener }),
      subEvent: dated ? [] : activity.batches.flatMap(wave),
    };
    return name ? [node(schooling.test(activity.kind) ? "EducationEvent" : "Event", parts)] : [];
  };
  const first = main && corrected(main, corrections);
  const dated = (corrections.start ?? corrections.end) !== undefined;
  const article = node("NewsArticle", {
    headline: said(first?.title ?? null),
    inLanguage: "id",
    url: corrections.link || null,
    publisher: corrections.outlet ? node("Organization", { name: corrections.outlet }) : null,
    dateline: dateline && text.slice(dateline.start, dateline.end).trim().replace(/[-–— ]+$/, ""),
    contentLocation: thing(first?.region ?? null, "AdministrativeArea"),
    about: [...(first ? event(first, dated) : []), ...annotation.activities.slice(1).flatMap((activity) => event(activity, false))],
    mentions: annotation.entities.map((entity) => named(text, annotation, mentions, entity)),
    hasPart: annotation.quotations.filter(({ style }) => style === "direct").map(({ start, end, speaker }) => node("Quotation", { text: text.slice(start, end), spokenByCharacter: reference(speaker) })),
  });
  return `${JSON.stringify({ "@context": "https://schema.org", ...article }, null, 2)}\n`;
}

function wave({ label, start, end }: Batch): Node[] {
  return label ? [node("Event", { name: said(label), startDate: said(start), endDate: said(end) })] : [];
}

/** The main activity with what the reader put into its slots by hand. */
function corrected(main: Activity, corrections: Partial<Record<SlotKey, string>>): Activity {
  const byHand = (value: string): Slot<string> => ({ value, start: 0, end: 0, mention: null });
  const slot = (key: SlotKey, read: Slot<string> | null): Slot<string> | null => (corrections[key] === undefined ? read : corrections[key] ? byHand(corrections[key]) : null);
  const plain = (key: "kind" | "mode"): string | null => (corrections[key] ?? main[key])?.toLowerCase() ?? null;
  const mode = plain("mode");
  return {
    ...main,
    title: slot("title", main.title),
    kind: plain("kind") as Activity["kind"],
    name: slot("name", main.name),
    organizer: slot("organizer", main.organizer),
    venue: slot("venue", main.venue),
    region: slot("region", main.region),
    start: slot("start", main.start),
    end: slot("end", main.end),
    participants: { ...main.participants, who: slot("who", main.participants.who) },
    openedBy: slot("openedBy", main.openedBy),
    speakers: corrections.speakers === undefined ? main.speakers : corrections.speakers.split(";").filter((name) => name.trim()).map(byHand),
    mode: mode && attendance[mode] ? (mode as Activity["mode"]) : null,
    purpose: slot("purpose", main.purpose),
    theme: slot("theme", main.theme),
  };
}

function named(text: string, annotation: Annotation, mentions: ReadonlyMap<MentionId, Mention>, entity: Entity): Node {
  const id = `_:${entity.id}`;
  /** The other names, each once. */
  const others = (name: string | null, ...more: (string | null)[]): string[] => [...new Set([...entity.aliases, ...more].filter((alias) => alias !== null && alias !== name))] as string[];
  switch (entity.kind) {
    case "person": {
      const names = entity.mentions.flatMap((one) => mentions.get(one) ?? []).filter(({ kind }) => kind === "person");
      const { honorifics, degrees } = entity;
      const leading = beforeNames(text, names, [...honorifics, ...degrees]);
      const held = annotation.offices.filter(({ person }) => person === entity.id).map(({ organization }) => organization);
      return node("Person", {
        "@id": id,
        // Someone known by office alone has no name.
        ...(names.length > 0 && { name: entity.name, alternateName: others(entity.name) }),
        honorificPrefix: [...honorifics, ...degrees.filter((title) => leading.has(title))],
        honorificSuffix: degrees.filter((title) => !leading.has(title)),
        jobTitle: entity.offices,
        affiliation: [...new Set(held)].flatMap((one) => reference(one) ?? []),
      });
    }
    case "organization": {
      const { name, acronym, expansion, parent, region } = entity;
      return node("Organization", { "@id": id, name, alternateName: others(name, acronym, expansion), parentOrganization: reference(parent), areaServed: reference(region) });
    }
    case "region": {
      const { name, code, province } = entity;
      const identifier = code && node("PropertyValue", { propertyID: "Kemendagri", value: code });
      const containedInPlace = province && province !== name ? node("AdministrativeArea", { name: province }) : null;
      return node("AdministrativeArea", { "@id": id, name, alternateName: others(name), identifier, containedInPlace });
    }
    case "law": {
      const name = entity.title ?? entity.name;
      return node("Legislation", { "@id": id, name, alternateName: others(name, entity.title && entity.name), legislationIdentifier: entity.value });
    }
  }
}

/** Longest stretch before a name that is searched for titles. */
const reach = 200;

/** The titles that stand before one of the person's names, alone or among other titles: `Drs. H.`, not `M.Si`. */
function beforeNames(text: string, names: readonly Mention[], titles: readonly string[]): Set<string> {
  const bare = (words: string): string => words.replace(/[., ]+$/, "");
  const found = new Set<string>();
  for (const { start } of names) {
    let rest = bare(text.slice(Math.max(0, start - reach), start));
    for (let title; (title = titles.find((one) => bare(one) && rest.endsWith(bare(one)))); rest = bare(rest.slice(0, -bare(title).length))) found.add(title);
  }
  return found;
}
