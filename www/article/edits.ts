/** What a reader changes in the marks, kept as places and kinds so that it holds for every reading of the same text. */

import type { Annotation, Kind, Mention, Place } from "../../src/wasm/js/types.js";

/** One change: marks taken away, and at most one put in. */
export interface Edit {
  away: (Place & { kind: Kind })[];
  mark: Mention | null;
}

/** The rule of a mark that the reader made. */
export const byHand = "reader";

/** What a mention of each kind has beside what all have. */
const ofKind: Partial<Record<Kind, object>> = { position: { title: null, institution: null }, date: { relative: false }, law: { title: null }, count: { noun: null } };

/** A mark made by hand. Its value is the one that the engine finds in the words alone, where it takes them for the same kind. */
export function made(text: string, { start, end }: Place, kind: Kind, alone: Annotation): Mention {
  const words = text.slice(start, end);
  const found = alone.mentions.find((one) => one.kind === kind && one.start === 0 && one.end === words.length);
  const mark = { ...ofKind[kind], value: null, ...found, id: "m0", kind, start, end, text: words, within: null, entity: null, rule: byHand, confidence: 1 } as Mention;
  if (mark.kind !== "position") return mark;
  return { ...mark, title: mark.title && shifted(mark.title, start), institution: mark.institution && shifted(mark.institution, start) };
}

const shifted = <T extends Place>(place: T, by: number): T => ({ ...place, start: place.start + by, end: place.end + by });
const overlap = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;
export const holds = (outer: Place, inner: Place): boolean => outer.start <= inner.start && outer.end >= inner.end;

/** The change that puts `mark` in. Marks that it covers in kind, and those whose ends it would cross, make way, as does the one it replaces. */
export function put(annotation: Annotation, mark: Mention, instead: Mention | null): Edit {
  const inTheWay = (one: Mention): boolean => one === instead || (overlap(one, mark) && (one.kind === mark.kind || !(holds(one, mark) || holds(mark, one)) || (holds(one, mark) && holds(mark, one))));
  return { away: annotation.mentions.filter(inTheWay).map(({ start, end, kind }) => ({ start, end, kind })), mark };
}

/** Changes of a text that has been written in since: those before the writing stay, those behind it move, those in it go. */
export function moved(edits: readonly Edit[], before: string, after: string): Edit[] {
  if (edits.length === 0) return [];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const by = after.length - before.length;
  const where = <T extends Place>(place: T): T | null => (place.end <= head ? place : place.start >= before.length - tail ? shifted(place, by) : null);
  return edits.flatMap(({ away, mark }) => {
    const now = mark && where(mark);
    if (now?.kind === "position") Object.assign(now, { title: now.title && where(now.title), institution: now.institution && where(now.institution) });
    const rest = away.map(where).filter((place) => place !== null);
    return (mark ? now : rest.length > 0) ? [{ away: rest, mark: now }] : [];
  });
}
