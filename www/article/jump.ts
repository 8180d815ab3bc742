/** Brings a place of the article into view and lights it up. */

import type { Place } from "../../src/wasm/js/types.js";

/** Scrolls to a place, lights it, and moves the keyboard there when a mark begins at it. False when it is not on the page. */
export function jump(article: HTMLElement, place: Place): boolean {
  const range = rangeOf(article, place);
  if (!range) return false;
  const near = range.startContainer.parentElement;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const behavior = calm ? "auto" : "smooth";
  const frame = article.parentElement;
  if (frame && frame.scrollHeight > frame.clientHeight) {
    // Beside its facts the article scrolls in a frame of its own; the page stays where it is, unless the frame is out of view.
    const top = frame.scrollTop + range.getBoundingClientRect().top - frame.getBoundingClientRect().top - frame.clientHeight / 3;
    frame.scrollTo({ top, behavior });
    frame.scrollIntoView({ block: "nearest", behavior });
  } else {
    near?.scrollIntoView({ block: "center", behavior });
  }
  light(range, near);
  const target = near?.closest<HTMLElement>("mark, [tabindex]");
  if (target && article.contains(target)) target.focus({ preventScroll: true });
  return true;
}

let dimming = 0;

function light(range: Range, near: HTMLElement | null): void {
  clearTimeout(dimming);
  document.querySelector(".lit")?.classList.remove("lit");
  if ("highlights" in CSS) {
    CSS.highlights.set("jump", new Highlight(range));
    dimming = window.setTimeout(() => CSS.highlights.delete("jump"), 4000);
  } else {
    near?.classList.add("lit");
    dimming = window.setTimeout(() => near?.classList.remove("lit"), 4000);
  }
}

/** The text nodes between two offsets of the article. */
function rangeOf(article: HTMLElement, { start, end }: Place): Range | null {
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
