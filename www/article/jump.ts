/** Brings a place of the article into view and lights it up. */

import type { Place } from "../../src/wasm/js/types.js";

/** A place in this upper part of what is in view stays where it is: below it there is room for its card. */
const comfort = 0.5;
/** The same of a small window, where the card lies at the foot. */
const comfortAbove = 0.3;

/** Scrolls to a place, lights it, and moves the keyboard there when a mark begins at it. False when it is not on the page. */
export function jump(article: HTMLElement, place: Place): boolean {
  const range = rangeOf(article, place);
  if (!range) return false;
  const near = range.startContainer.parentElement;
  light(article, place);
  dimming = window.setTimeout(unlit, 4000);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const behavior = calm ? "auto" : "smooth";
  const frame = article.parentElement;
  const seen = range.getBoundingClientRect();
  if (frame && frame.scrollHeight > frame.clientHeight) {
    // Beside its facts the article scrolls in a frame of its own; the page stays where it is, unless the frame is out of view.
    const above = seen.top - frame.getBoundingClientRect().top;
    if (above < 0 || above > frame.clientHeight * comfort) frame.scrollTo({ top: frame.scrollTop + above - frame.clientHeight / 3, behavior });
    frame.scrollIntoView({ block: "nearest", behavior });
  } else if (seen.top < 0 || seen.top > innerHeight * comfortAbove) {
    scrollBy({ top: seen.top - innerHeight / 5, behavior });
  }
  const target = near?.closest<HTMLElement>("mark, [tabindex]");
  if (target && article.contains(target)) target.focus({ preventScroll: true });
  return true;
}

let dimming = 0;

/** Lights a place up until something else is lit or `unlit` is called. */
export function light(article: HTMLElement, place: Place): void {
  unlit();
  const range = rangeOf(article, place);
  if (range && "highlights" in CSS) CSS.highlights.set("jump", new Highlight(range));
  else range?.startContainer.parentElement?.classList.add("lit");
}

export function unlit(): void {
  clearTimeout(dimming);
  document.querySelector(".lit")?.classList.remove("lit");
  if ("highlights" in CSS) CSS.highlights.delete("jump");
}

/** The text nodes between two offsets of the article. */
export function rangeOf(article: HTMLElement, { start, end }: Place): Range | null {
  const all = [...article.querySelectorAll<HTMLElement>(".line")];
  const from = (line: HTMLElement): number => Number(line.dataset["start"]);
  const first = all.findLast((line) => from(line) <= start);
  const last = all.findLast((line) => from(line) < Math.max(end, start + 1));
  if (!first || !last) return null;
  const head = within(first, start - from(first));
  const tail = within(last, end - from(last));
  if (!head || !tail) return null;
  const range = document.createRange();
  range.setStart(...head);
  range.setEnd(...tail);
  return range;
}

/** The text node of a line that holds its character number `offset`, and where in that node. */
function within(line: HTMLElement, offset: number): [Text, number] | null {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let node: Text | null = null;
  while (walker.nextNode()) {
    node = walker.currentNode as Text;
    if (offset < node.length) return [node, offset];
    offset -= node.length;
  }
  return node && [node, node.length];
}
