/** Puts an article on the page with its marks, a few lines at a time, so that a long one never holds the page up. */

import type { Annotation, Mention } from "../../src/wasm/js/types.js";
import { breathe, el } from "../dom.js";
import { words } from "../words/index.js";
import { Pieces, lines, type Line, type Piece } from "./pieces.js";

/** Longest stretch of work between two breaths, in milliseconds. */
const stretch = 12;

/** Length from which an article counts as very long, in UTF-16 units. */
const long = 30_000;

/** Below this confidence a mark is drawn as a doubt. */
export const doubt = 0.6;

/** Fills `into` with the article. Stops early when `abandoned` says that another article has taken its place. */
export async function render(into: HTMLElement, text: string, annotation: Annotation, abandoned: () => boolean): Promise<void> {
  into.replaceChildren();
  into.dataset["long"] = String(text.length > long);
  const pieces = new Pieces(annotation);
  let began = performance.now();
  let zone: HTMLElement | undefined;
  for (const line of lines(text, annotation)) {
    if (!zone || zone.dataset["zone"] !== line.zone) {
      zone = el("section", { class: "zone", "data-zone": line.zone });
      const aside = line.zone !== "headline" && line.zone !== "body";
      if (aside) zone.append(el("p", { class: "zone-name" }, words.zones[line.zone as keyof typeof words.zones]));
      into.append(zone);
    }
    const paragraph = el(line.zone === "headline" ? "h3" : "p", { class: "line", "data-start": line.start, "data-end": line.end });
    zone.append(paragraph);
    const open: { mention: Mention; element: HTMLElement }[] = [];
    for (const piece of pieces.of(line)) {
      put(paragraph, open, piece, text, annotation, line);
      if (performance.now() - began < stretch) continue;
      await breathe();
      if (abandoned()) return;
      began = performance.now();
    }
  }
}

/** Adds one piece inside the marks of its mentions, opening those that begin and leaving those that ended. */
function put(paragraph: HTMLElement, open: { mention: Mention; element: HTMLElement }[], piece: Piece, text: string, annotation: Annotation, line: Line): void {
  const kept = open.findIndex(({ mention }, depth) => piece.mentions[depth] !== mention);
  if (kept >= 0) open.length = kept;
  for (const mention of piece.mentions.slice(open.length)) {
    const element = mark(mention);
    (open.at(-1)?.element ?? paragraph).append(element);
    open.push({ mention, element });
  }
  const words = text.slice(piece.start, piece.end);
  (open.at(-1)?.element ?? paragraph).append(leaf(piece, words, annotation, line) ?? words);
}

function mark(mention: Mention): HTMLElement {
  return el("mark", { "data-kind": mention.kind, "data-mention": mention.id, "data-doubt": mention.confidence < doubt, "aria-description": words.kind[mention.kind], tabindex: -1 });
}

/** What shows that a piece is in a quotation or under a finding; null where it is in neither. */
function leaf(piece: Piece, words: string, annotation: Annotation, line: Line): HTMLElement | null {
  const quotation = annotation.quotations[piece.quotation];
  const finding = piece.findings.at(-1);
  if (!quotation && finding === undefined) return null;
  const span = el("span", { "data-start": piece.start });
  if (quotation) {
    span.dataset["quotation"] = String(piece.quotation);
    span.dataset["style"] = quotation.style;
    if (piece.start === Math.max(quotation.start, line.start)) span.dataset["opens"] = "";
    if (piece.end === Math.min(quotation.end, line.end)) span.dataset["closes"] = "";
  }
  if (finding !== undefined) {
    span.dataset["findings"] = piece.findings.join(" ");
    span.dataset["severity"] = annotation.findings[finding]?.severity ?? "low";
    if (piece.start === annotation.findings[finding]?.start) span.tabIndex = -1;
  }
  span.append(words);
  return span;
}
