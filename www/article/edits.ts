/** What a reader changes in the marks, kept as places and kinds so that it holds for every reading of the same text. */

import type { Kind, Mark, Place } from "../../src/wasm/js/types.js";

/** One change: marks taken away, and at most one put in. */
export interface Edit {
  away: Place[];
  mark: (Place & { kind: Kind }) | null;
  /** Other places that are marked the same way. */
  also?: Place[];
}

/** The rule of a mark that the reader made. */
export const byHand = "reader.mark";

/** Changes in the order in which they were made, as the engine takes them. */
export const marks = (edits: readonly Edit[]): Mark[] =>
  edits.flatMap(({ away, mark, also = [] }) => [...away.map(({ start, end }) => ({ start, end, kind: null })), ...(mark ? [mark, ...also.map((place) => ({ ...place, kind: mark.kind }))] : [])]);

const shifted = <T extends Place>(place: T, by: number): T => ({ ...place, start: place.start + by, end: place.end + by });

/** How much two texts have in common at their head and at their tail. */
function common(before: string, after: string): { head: number; tail: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { head, tail };
}

/** Changes of a text that has been written in since: those before the writing stay, those behind it move, those in it go. */
export function moved(edits: readonly Edit[], before: string, after: string): Edit[] {
  if (edits.length === 0) return [];
  const { head, tail } = common(before, after);
  const by = after.length - before.length;
  const where = <T extends Place>(place: T): T | null => (place.end <= head ? place : place.start >= before.length - tail ? shifted(place, by) : null);
  const all = (places: Place[]): Place[] => places.map(where).filter((place) => place !== null);
  return edits.flatMap(({ away, mark, also = [] }) => {
    const [first, ...others] = mark ? all([mark, ...also]) : [];
    const rest = all(away);
    return (mark ? first : rest.length > 0) ? [{ away: rest, mark: mark && first ? { ...first, kind: mark.kind } : null, also: others }] : [];
  });
}

/** A text as a text field shows it: every end of a line is one sign there. */
export const inField = (text: string): string => text.replace(/\r\n?/g, "\n");

/** The place in a text of a place in the field that shows it. */
export function fromField(text: string, at: number): number {
  for (let cut = text.indexOf("\r\n"); cut >= 0 && cut < at; cut = text.indexOf("\r\n", cut + 2)) at++;
  return at;
}

/** A text after its field was written in: what was not touched keeps its own ends of lines. */
export function rewritten(text: string, field: string): string {
  const before = inField(text);
  if (before === text) return field;
  const { head, tail } = common(before, field);
  const written = field.slice(head, field.length - tail);
  return text.slice(0, fromField(text, head)) + (text.includes("\r\n") ? written.replaceAll("\n", "\r\n") : written) + text.slice(fromField(text, before.length - tail));
}
