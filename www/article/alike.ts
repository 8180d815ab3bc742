/** Other places of an article that have the words of a mark. */

import type { Place } from "../../src/wasm/js/types.js";

/** Two signs of one word. */
const joined = /^[\p{L}\p{M}\p{N}]{2}$/u;

/** Where else the words of a place stand by themselves: whole, in no longer mention and across no mention's end. */
export function alike(text: string, mentions: readonly Place[], { start, end }: Place): Place[] {
  const words = text.slice(start, end);
  const found: Place[] = [];
  for (let from = words ? text.indexOf(words) : -1; from >= 0; from = text.indexOf(words, from + words.length)) {
    const to = from + words.length;
    const whole = ![from, to].some((at) => joined.test(text.slice(at - 1, at + 1)));
    const free = mentions.every((mention) => mention.end <= from || mention.start >= to || (mention.start >= from && mention.end <= to));
    if (from !== start && whole && free) found.push({ start: from, end: to });
  }
  return found;
}
