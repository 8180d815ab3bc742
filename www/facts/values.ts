/** The values panel: dates, laws, numbers, venues and events, each with its normalised value. */

import type { Kind, Mention } from "../../src/wasm/js/types.js";
import { shownValue } from "../article/values.js";
import { el } from "../dom.js";
import { words } from "../words/index.js";
import { list, nothing, place, type Facts, type Panel } from "./panel.js";

const kinds: readonly Kind[] = ["event", "venue", "date", "duration", "law", "count", "money", "percent"];

export const values: Panel = (facts) => {
  const groups = kinds.flatMap((kind) => {
    const all = facts.annotation.mentions.filter((mention) => mention.kind === kind);
    return all.length === 0 ? [] : [el("h3", { class: "part" }, words.kinds[kind]), list(merged(all), (same) => row(facts, same))];
  });
  return groups.length === 0 ? [nothing(words.noValues)] : groups;
};

/** Mentions of the same words and value, together. */
function merged(all: readonly Mention[]): Mention[][] {
  const groups = new Map<string, Mention[]>();
  for (const mention of all) {
    const key = `${mention.text.toLowerCase()}|${String(mention.value)}`;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()];
}

function row(facts: Facts, same: Mention[]): HTMLElement {
  const [first] = same as [Mention];
  const value = shownValue(first);
  const title = first.kind === "law" ? first.title : null;
  const said = [value, title].filter((one) => one && one !== first.text).join(" · ");
  const places = same.slice(1).map((other, index) => place(facts, other, String(index + 2)));
  return el("li", { class: "row" }, place(facts, first, first.text, first.confidence), said ? el("span", { class: "said-value" }, said) : null, ...places);
}
