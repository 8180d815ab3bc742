/** The row of switches: one per kind that the article has, with its count. */

import type { Annotation, Kind } from "../../src/wasm/js/types.js";
import { el } from "../dom.js";
import { number, words } from "../words/index.js";

/** What can be switched off: the twelve kinds, quotations and findings. */
export type Layer = Kind | "quotation" | "finding";

const layers: readonly Layer[] = ["person", "position", "organization", "region", "venue", "event", "date", "duration", "law", "count", "money", "percent", "quotation", "finding"];

/** Writes the switches into `row`; `flip` is told which layer was pressed. */
export function switches(row: HTMLElement, annotation: Annotation, hidden: readonly Layer[], flip: (layer: Layer) => void): void {
  const counts = new Map<Layer, number>();
  for (const { kind } of annotation.mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  counts.set("quotation", annotation.quotations.length);
  counts.set("finding", annotation.findings.length);
  const buttons = layers
    .filter((layer) => counts.get(layer))
    .map((layer) =>
      el(
        "button",
        { type: "button", class: "kind", "data-kind": layer, "aria-pressed": String(!hidden.includes(layer)), onclick: () => flip(layer) },
        words.kinds[layer],
        el("span", { class: "count" }, number(counts.get(layer) ?? 0)),
      ),
    );
  const focused = row.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset["kind"] : undefined;
  row.replaceChildren(...buttons);
  if (focused) buttons.find((button) => button.dataset["kind"] === focused)?.focus();
}

/** True unless the reader has switched this element's kind off. */
export function visible(article: HTMLElement, element: HTMLElement): boolean {
  const hidden = (article.dataset["hidden"] ?? "").split(" ");
  if (element.localName === "mark") return !hidden.includes(element.dataset["kind"] ?? "");
  const finding = element.dataset["findings"] !== undefined && !hidden.includes("finding");
  return finding || (element.dataset["quotation"] !== undefined && !hidden.includes("quotation"));
}
