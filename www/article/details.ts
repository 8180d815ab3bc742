/** The card that says what a mark is: shown on hover and on focus, kept open by a click. */

import type { Annotation, Kind, Mention, MentionId, Place, Rules } from "../../src/wasm/js/types.js";
import { el } from "../dom.js";
import { claim } from "../facts/findings.js";
import type { Ways } from "../facts/panel.js";
import { words } from "../words/index.js";
import { alike } from "./alike.js";
import { byHand } from "./edits.js";
import { light, rangeOf, unlit } from "./jump.js";
import { marker, trimmed } from "./marker.js";
import { selected } from "./selection.js";
import { shownValue } from "./values.js";

/** Confidence from which the card says `yakin`, and from which `cukup yakin`. */
const sure = 0.85;
const fair = 0.6;

/** What the card needs to know of the article on the page. */
export interface Shown {
  text: string;
  annotation: Annotation;
  /** What each rule saw, in words. */
  rules: Rules;
}

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
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.hide());
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
    marked.setAttribute("aria-describedby", this.card.id);
    marked.classList.add("open");
    this.#open(marked, ...contents(marked, this.article, shown, this.hands, (mention) => this.mend(mention)));
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
    this.#pinned = true;
    const form = marker(shown.text, {
      place: { start, end },
      kind: mention && mention.kind,
      save: (place, kind, also) => this.hands.save(place, kind, mention, also),
      remove: (also) => mention && this.hands.remove(mention, also),
      others: (place) => alike(shown.text, shown.annotation.mentions, place),
      leave: () => (this.hide(), target?.focus()),
      look: (place) => light(this.article, place),
    });
    this.#open(range, el("section", {}, el("h3", {}, mention ? words.mendMark : words.markAs), form));
    this.#uncover(range);
    if (focus) form.querySelector("select")?.focus();
  }

  #open(beside: HTMLElement | Range, ...sections: HTMLElement[]): void {
    const close = el("button", { type: "button", class: "close", "aria-label": words.dismiss, onclick: () => this.hide() }, "×");
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

/** True unless the reader has switched this element's kind off. */
export function visible(article: HTMLElement, element: HTMLElement): boolean {
  const hidden = (article.dataset["hidden"] ?? "").split(" ");
  if (element.localName === "mark") return !hidden.includes(element.dataset["kind"] ?? "");
  const finding = element.dataset["findings"] !== undefined && !hidden.includes("finding");
  return finding || (element.dataset["quotation"] !== undefined && !hidden.includes("quotation"));
}

/** The card's sections: findings first, then the marks from the inside out, then the quotation around them. */
function contents(marked: HTMLElement, article: HTMLElement, shown: Shown, { jump, replace }: Hands, mend: (mention: Mention) => void): HTMLElement[] {
  const { text, annotation } = shown;
  const sections: HTMLElement[] = [];
  const within = marked.localName === "mark" ? marked.querySelector<HTMLElement>("[data-findings]") : null;
  const finder = marked.closest<HTMLElement>("[data-findings]") ?? within;
  if (finder && visible(article, finder)) {
    for (const index of (finder.dataset["findings"] ?? "").split(" ")) {
      const finding = annotation.findings[Number(index)];
      if (finding) sections.push(el("section", {}, ...claim({ article: shown, jump, replace }, finding)));
    }
  }
  const byId = new Map<MentionId, Mention>(annotation.mentions.map((mention) => [mention.id, mention]));
  for (let mark = marked.closest<HTMLElement>("mark"); mark; mark = mark.parentElement?.closest<HTMLElement>("mark") ?? null) {
    const mention = byId.get(mark.dataset["mention"] as MentionId);
    if (mention && visible(article, mark)) sections.push(about(mention, shown, mend));
  }
  const quoted = marked.closest<HTMLElement>("[data-quotation]") ?? marked.querySelector<HTMLElement>("[data-quotation]");
  const quotation = annotation.quotations[Number(quoted?.dataset["quotation"] ?? -1)];
  if (quotation && quoted && (marked.localName !== "mark" || sections.length === 0)) {
    const speaker = annotation.entities.find(({ id }) => id === quotation.speaker)?.name ?? words.speakerUnknown;
    const style = quotation.style === "direct" ? words.quoteDirect : words.quoteIndirect;
    const rows: [string, string][] = [[words.speaker, speaker]];
    if (quotation.cue) rows.push([words.cueWord, text.slice(quotation.cue.start, quotation.cue.end)]);
    sections.push(el("section", {}, el("h3", { class: "badge", "data-kind": "quotation" }, style), list(rows)));
  }
  return sections;
}

function about(mention: Mention, { text, annotation, rules }: Shown, mend: (mention: Mention) => void): HTMLElement {
  const rows: [string, Node | string][] = [];
  const value = shownValue(mention);
  if (value) rows.push([mention.kind === "region" ? words.codeLabel : words.value, value]);
  const entity = annotation.entities.find(({ id }) => id === mention.entity);
  if (entity && entity.name !== mention.text) rows.push([words.names, entity.name]);
  if (entity?.kind === "region" && entity.province && entity.province !== entity.name) rows.push([words.province, entity.province]);
  if (mention.kind === "position") {
    const said = ({ start, end }: Place): string => text.slice(start, end);
    if (mention.institution && mention.title) rows.push([words.titleWords, said(mention.title)]);
    if (mention.institution) rows.push([words.institutionWords, said(mention.institution)]);
  }
  if (mention.kind === "count" && mention.noun) rows.push([words.countedNoun, mention.noun]);
  if (mention.kind === "law" && mention.title) rows.push([words.about, mention.title]);
  if (mention.kind === "date" && mention.relative) rows.push([words.about, words.relativeDate]);
  if (mention.rule === byHand) {
    rows.push([words.rule, words.byYou]);
  } else {
    const says = rules[mention.rule];
    rows.push([words.rule, says ? el("span", { lang: "id" }, says, " ", el("code", {}, mention.rule)) : mention.rule]);
    const level = mention.confidence >= sure ? words.certain : mention.confidence >= fair ? words.fairlyCertain : words.uncertain;
    rows.push([words.certainty, `${Math.round(mention.confidence * 100)}%, ${level}`]);
  }
  const label = `${words.mendMark}: ${mention.text}`;
  const pencil = el("button", { type: "button", class: "pencil", "aria-label": label, title: words.mendMark, onclick: () => mend(mention) }, "✎");
  const heading = el("h3", {}, el("span", { class: "badge", "data-kind": mention.kind }, words.kind[mention.kind]), " ", mention.text, " ", pencil);
  return el("section", {}, heading, list(rows));
}

const list = (rows: [string, Node | string][]): HTMLElement => el("dl", {}, ...rows.flatMap(([term, said]) => [el("dt", {}, term), el("dd", {}, said)]));
