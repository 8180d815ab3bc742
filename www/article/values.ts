/** A mention's value in words that a reader understands. */

import type { Mention } from "../../src/wasm/js/types.js";
import { day, duration, number, rupiah } from "../words/index.js";

/** The value written out, or null where the mention has none. */
export function shownValue(mention: Mention): string | null {
  switch (mention.kind) {
    case "date":
      return mention.value && day(mention.value);
    case "duration":
      return mention.value && duration(mention.value);
    case "money":
      return numbers(mention.value, rupiah);
    case "percent":
      return numbers(mention.value, (value) => `${number(value)}%`);
    case "count":
      return numbers(mention.value, number);
    case "law":
    case "region":
      return mention.value;
    default:
      return null;
  }
}

function numbers(value: number | [number, number] | null, write: (value: number) => string): string | null {
  if (value === null) return null;
  return typeof value === "number" ? write(value) : value.map(write).join(" – ");
}
