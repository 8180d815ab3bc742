/** The card that says what a mark is: shown on hover and on focus, kept open by a click. */

import type { Annotation, Mention, MentionId, Place, Rules } from "../../src/wasm/js/types.js";
import { el } from "../dom.js";
import { words } from "../words/index.js";
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

export class Details {
  #pinned = false;
  #waiting = 0;
  #target: HTMLElement | null = null;

  /** `card` is shown beside marks in `article`; `shown` tells what the article is now. */
  constructor(
    readonly card: HTMLElement,
    readonly article: HTMLElement,
    readonly shown: () => Shown | null,
  ) {
    article.addEventListener("pointerover", (event) => this.#hover(event));
    article.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && this.#later(() => this.#pinned || this.hide()));
    article.addEventListener("focusin", (event) => this.#show(event.target as HTMLElement));
    article.addEventListener("focusout", (event) => this.#left(event));
    article.addEventListener("click", (event) => {
      const target = this.#marked(event.target);
      if (!target) return this.hide();
      this.#show(target);
      this.#pinned = true;
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
    const close = el("button", { type: "button", class: "close", "aria-label": words.dismiss, onclick: () => this.hide() }, "×");
    this.card.replaceChildren(close, ...contents(marked, this.article, shown));
    this.card.hidden = false;
    this.#place(marked);
  }

  /** Below the mark's first line, or above it where there is no room in the frame; inside the window at either side. */
  #place(marked: HTMLElement): void {
    const mark = marked.getClientRects()[0];
    if (!mark) return;
    const card = this.card.getBoundingClientRect();
    const frame = (this.card.offsetParent ?? document.body).getBoundingClientRect();
    const left = Math.max(8, Math.min(mark.left, document.documentElement.clientWidth - card.width - 8));
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
function contents(marked: HTMLElement, article: HTMLElement, shown: Shown): HTMLElement[] {
  const { text, annotation } = shown;
  const sections: HTMLElement[] = [];
  const within = marked.localName === "mark" ? marked.querySelector<HTMLElement>("[data-findings]") : null;
  const finder = marked.closest<HTMLElement>("[data-findings]") ?? within;
  if (finder && visible(article, finder)) {
    for (const index of (finder.dataset["findings"] ?? "").split(" ")) {
      const finding = annotation.findings[Number(index)];
      if (!finding) continue;
      const suggestion = finding.suggestion ? el("p", { class: "suggestion" }, `${words.suggestion}: `, el("b", {}, finding.suggestion)) : null;
      const heading = el("h4", { class: "badge", "data-severity": finding.severity }, words.severities[finding.severity]);
      sections.push(el("section", {}, heading, el("p", {}, finding.message), suggestion));
    }
  }
  const byId = new Map<MentionId, Mention>(annotation.mentions.map((mention) => [mention.id, mention]));
  for (let mark = marked.closest<HTMLElement>("mark"); mark; mark = mark.parentElement?.closest<HTMLElement>("mark") ?? null) {
    const mention = byId.get(mark.dataset["mention"] as MentionId);
    if (mention && visible(article, mark)) sections.push(about(mention, shown));
  }
  const quoted = marked.closest<HTMLElement>("[data-quotation]") ?? marked.querySelector<HTMLElement>("[data-quotation]");
  const quotation = annotation.quotations[Number(quoted?.dataset["quotation"] ?? -1)];
  if (quotation && quoted && (marked.localName !== "mark" || sections.length === 0)) {
    const speaker = annotation.entities.find(({ id }) => id === quotation.speaker)?.name ?? words.speakerUnknown;
    const style = quotation.style === "direct" ? words.quoteDirect : words.quoteIndirect;
    const rows: [string, string][] = [[words.speaker, speaker]];
    if (quotation.cue) rows.push([words.cueWord, text.slice(quotation.cue.start, quotation.cue.end)]);
    sections.push(el("section", {}, el("h4", { class: "badge", "data-kind": "quotation" }, style), list(rows)));
  }
  return sections;
}

function about(mention: Mention, { text, annotation, rules }: Shown): HTMLElement {
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
  const says = rules[mention.rule];
  rows.push([words.rule, says ? el("span", { lang: "id" }, says, " ", el("code", {}, mention.rule)) : mention.rule]);
  const level = mention.confidence >= sure ? words.certain : mention.confidence >= fair ? words.fairlyCertain : words.uncertain;
  rows.push([words.certainty, `${Math.round(mention.confidence * 100)}%, ${level}`]);
  const heading = el("h4", {}, el("span", { class: "badge", "data-kind": mention.kind }, words.kind[mention.kind]), " ", mention.text);
  return el("section", {}, heading, list(rows));
}

const list = (rows: [string, Node | string][]): HTMLElement => el("dl", {}, ...rows.flatMap(([term, said]) => [el("dt", {}, term), el("dd", {}, said)]));
