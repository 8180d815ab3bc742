/** The card beside a mark: shown on hover and on focus, kept open by a click, and the form in which a mark is mended. */

import type { Kind, Mention, Place } from "../../src/wasm/js/types.js";
import { el } from "../dom.js";
import type { Ways } from "../facts/panel.js";
import { words } from "../words/index.js";
import { alike } from "./alike.js";
import { contents, type Shown } from "./card.js";
import { light, rangeOf, unlit } from "./jump.js";
import { visible } from "./kinds.js";
import { marker, trimmed } from "./marker.js";
import { selected } from "./selection.js";

/** What the reader's changes lead to. */
export interface Hands extends Omit<Ways, "article"> {
  /** Makes a mark, in place of another one or of none. */
  save(place: Place, kind: Kind, instead: Mention | null, also: Place[]): void;
  remove(mention: Mention, also: Place[]): void;
}

export class Details {
  #pinned = false;
  #waiting = 0;
  #target: HTMLElement | null = null;

  /** `card` is shown beside marks in `article`; `shown` tells what the article is now. */
  constructor(
    readonly card: HTMLElement,
    readonly article: HTMLElement,
    readonly shown: () => Shown | null,
    readonly hands: Hands,
  ) {
    article.addEventListener("pointerover", (event) => this.#hover(event));
    article.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && this.#later(() => this.#pinned || this.hide()));
    article.addEventListener("focusin", (event) => {
      this.#show(event.target as HTMLElement);
      // The browser first scrolls to what has the focus.
      requestAnimationFrame(() => this.#uncover(this.#target));
    });
    article.addEventListener("focusout", (event) => this.#left(event));
    article.addEventListener("click", (event) => {
      if (selected(article)) return;
      const target = this.#marked(event.target);
      if (!target) return this.hide();
      this.#show(target);
      this.#pinned = true;
      this.#uncover(target);
    });
    card.addEventListener("pointerenter", () => clearTimeout(this.#waiting));
    card.addEventListener("pointerleave", () => this.#later(() => this.#pinned || this.hide()));
    card.addEventListener("focusout", (event) => this.#left(event));
    // A jump scrolls after it has shown the card; where there is room is known when the scrolling ends.
    article.parentElement?.addEventListener("scrollend", () => this.#target && this.#place(this.#target));
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.#dismiss());
  }

  hide(): void {
    clearTimeout(this.#waiting);
    if (!this.card.hidden && this.card.querySelector("form")) unlit();
    this.#target?.removeAttribute("aria-describedby");
    this.#target?.classList.remove("open");
    this.#target = null;
    this.#pinned = false;
    this.card.hidden = true;
  }

  /** Closes the card for who is done with it; a keyboard that is in it goes back to the article. */
  #dismiss(): void {
    if (this.card.contains(document.activeElement)) (this.#target ?? this.article.querySelector<HTMLElement>('[tabindex="0"]'))?.focus({ preventScroll: true });
    this.hide();
  }

  #left(event: FocusEvent): void {
    const to = event.relatedTarget;
    if (to instanceof Node && (this.card.contains(to) || this.article.contains(to))) return;
    if (to || !this.#pinned) this.hide();
  }

  #hover(event: PointerEvent): void {
    if (event.pointerType !== "mouse" || this.#pinned) return;
    const target = this.#marked(event.target);
    this.#later(() => (target ? this.#show(target) : this.hide()));
  }

  #later(work: () => void): void {
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(work, 120);
  }

  /** The innermost marked element at or around a target, kinds that are switched off left out. */
  #marked(target: EventTarget | null): HTMLElement | null {
    let element = target instanceof Element ? target.closest<HTMLElement>("mark, [data-findings], [data-quotation]") : null;
    while (element && this.article.contains(element)) {
      if (visible(this.article, element)) return element;
      element = element.parentElement?.closest<HTMLElement>("mark, [data-findings], [data-quotation]") ?? null;
    }
    return null;
  }

  #show(target: HTMLElement): void {
    clearTimeout(this.#waiting);
    const shown = this.shown();
    const marked = this.#marked(target);
    if (!shown || !marked) return this.hide();
    if (this.#target !== marked) this.hide();
    this.#target = marked;
    marked.classList.add("open");
    this.#open(marked, ...contents(marked, this.article, shown, this.hands, (mention) => this.mend(mention)));
    // Who hears the page is told what the card says, not which buttons it has.
    const said = [...this.card.querySelectorAll(".badge, dl, section > p")];
    marked.setAttribute("aria-describedby", said.map((part, index) => (part.id = `said-${index}`)).join(" "));
  }

  /** Keeps the card open, whatever the pointer comes to lie on. */
  pin(): void {
    this.#pinned = !this.card.hidden;
  }

  /** The form for words that have no mark yet, beside them. The keyboard goes there when `focus` says so. */
  propose(place: Place, focus: boolean): void {
    const shown = this.shown();
    const words = shown && trimmed(shown.text, place);
    if (words && words.start < words.end) this.#form(shown, words, null, focus);
  }

  /** The form for a mark. */
  mend(mention: Mention): void {
    const shown = this.shown();
    if (shown) this.#form(shown, mention, mention, true);
  }

  #form(shown: Shown, { start, end }: Place, mention: Mention | null, focus: boolean): void {
    const range = rangeOf(this.article, { start, end });
    if (!range) return;
    const target = this.#target;
    this.hide();
    this.#target = target;
    this.#pinned = true;
    const form = marker(shown.text, {
      place: { start, end },
      kind: mention && mention.kind,
      save: (place, kind, also) => this.hands.save(place, kind, mention, also),
      remove: (also) => mention && this.hands.remove(mention, also),
      others: (place) => alike(shown.text, shown.annotation.mentions, place),
      leave: () => this.#dismiss(),
      look: (place) => light(this.article, place),
    });
    this.#open(range, el("section", {}, el("h3", {}, mention ? words.mendMark : words.markAs), form));
    this.#uncover(range);
    if (focus) form.querySelector("select")?.focus();
  }

  #open(beside: HTMLElement | Range, ...sections: HTMLElement[]): void {
    const close = el("button", { type: "button", class: "close", "aria-label": words.dismiss, onclick: () => this.#dismiss() }, "×");
    this.card.replaceChildren(close, ...sections);
    this.card.hidden = false;
    this.#place(beside);
  }

  /** Scrolls a mark out from under the card, where that lies at the foot of a small window. */
  #uncover(marked: HTMLElement | Range | null): void {
    const mark = marked?.getBoundingClientRect();
    if (!mark || this.card.hidden || getComputedStyle(this.card).position !== "fixed") return;
    const hidden = Math.min(mark.bottom + 8 - this.card.getBoundingClientRect().top, mark.top - 8);
    if (hidden > 0) scrollBy({ top: hidden, behavior: "instant" });
  }

  /** Below the first line of a mark, or above it where there is no room; inside the frame at either side. */
  #place(marked: HTMLElement | Range): void {
    const mark = marked.getClientRects()[0];
    if (!mark) return;
    this.card.style.setProperty("--left", "0");
    const card = this.card.getBoundingClientRect();
    const frame = (this.card.offsetParent ?? document.body).getBoundingClientRect();
    const left = Math.max(frame.left, Math.min(mark.left, frame.right - card.width - 8));
    const below = mark.bottom + 6;
    const above = mark.top - card.height - 6;
    const top = below + card.height > Math.min(innerHeight, frame.bottom) && above > Math.max(0, frame.top) ? above : below;
    const scrolled = this.card.offsetParent?.scrollTop ?? 0;
    this.card.style.setProperty("--left", `${left - frame.left}px`);
    this.card.style.setProperty("--top", `${top - frame.top + scrolled}px`);
  }
}
