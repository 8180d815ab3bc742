/** An article as it is kept, in the browser or in a kliping file. What comes back is believed only where it has the right shape. */

import type { Kind, Place } from "../src/wasm/js/types.js";
import type { Edit } from "./article/edits.js";
import { id } from "./words/id.js";

export interface Draft {
  text: string;
  /** `YYYY-MM-DD`, or empty. */
  publishedOn: string;
  /** What the reader put into a slot by hand, by the slot's key. */
  corrections: Record<string, string>;
  /** What the reader changed in the marks, in order. */
  edits: readonly Edit[];
}

/** What is kept of an article. */
export const draft = ({ text, publishedOn, corrections, edits }: Draft): Draft => ({ text, publishedOn, corrections, edits });

/** An article from what was kept of one; null for what is none. A part that is not right is left out. */
export function drafted(kept: unknown): Draft | null {
  const { text, publishedOn, corrections, edits } = fields(kept);
  if (typeof text !== "string") return null;
  return {
    text,
    publishedOn: typeof publishedOn === "string" && /^\d{4}-\d\d-\d\d$/.test(publishedOn) ? publishedOn : "",
    corrections: Object.fromEntries(Object.entries(fields(corrections)).filter((one): one is [string, string] => one[0] in id.slots && typeof one[1] === "string")),
    edits: list(edits).flatMap((edit) => edited(edit, text.length)),
  };
}

function edited(kept: unknown, length: number): Edit[] {
  const { away, mark, also } = fields(kept);
  const places = (all: unknown): Place[] => list(all).flatMap((one) => place(one, length));
  const { kind } = fields(mark);
  const [there] = place(mark, length);
  const gone = places(away);
  if (there ? !(typeof kind === "string" && kind in id.kind) : gone.length === 0) return [];
  return [{ away: gone, mark: there ? { ...there, kind: kind as Kind } : null, also: places(also) }];
}

function place(kept: unknown, length: number): Place[] {
  const { start, end } = fields(kept);
  const right = Number.isInteger(start) && Number.isInteger(end) && 0 <= (start as number) && (start as number) < (end as number) && (end as number) <= length;
  return right ? [{ start: start as number, end: end as number }] : [];
}

const fields = (value: unknown): Record<string, unknown> => (typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
