/** The words of the article that the reader has selected. */

import type { Place } from "../../src/wasm/js/types.js";
import { fromField } from "./edits.js";

/** Where the selection stands in the text; null when there is none, or one that is not all in the article's lines. */
export function selected(article: HTMLElement): Place | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offset(article, range.startContainer, range.startOffset);
  const end = offset(article, range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

function offset(article: HTMLElement, node: Node, at: number): number | null {
  const line = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(".line");
  if (!line || !article.contains(line)) return null;
  const before = document.createRange();
  before.selectNodeContents(line);
  before.setEnd(node, at);
  return Number(line.dataset["start"]) + before.toString().length;
}

/** Where the selection of a text field stands in the text that it shows. */
export function selectedIn(field: HTMLTextAreaElement, text: string): Place | null {
  const { selectionStart, selectionEnd } = field;
  return selectionStart < selectionEnd ? { start: fromField(text, selectionStart), end: fromField(text, selectionEnd) } : null;
}

/** Tells of a selection once the reader has let go of it: with the mouse, by touch, or with the keys of caret browsing. */
export function watch(article: HTMLElement, tell: (place: Place) => void): void {
  let held = false;
  let waiting = 0;
  let told = "";
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if (held) return;
      const place = selected(article);
      const now = place ? `${place.start} ${place.end}` : "";
      if (place && now !== told) tell(place);
      told = now;
    }, 250);
  };
  document.addEventListener("pointerdown", () => (held = true));
  for (const name of ["pointerup", "pointercancel"]) document.addEventListener(name, () => ((held = false), soon()));
  document.addEventListener("selectionchange", soon);
}
