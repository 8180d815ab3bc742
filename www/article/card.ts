/** What the card says of a mark: findings, the mentions around it, the quotation. */

import type { Annotation, Mention, MentionId, Place, Rules } from "../../src/wasm/js/types.js";
import { el } from "../dom.js";
import { claim } from "../facts/findings.js";
import type { Ways } from "../facts/panel.js";
import { words } from "../words/index.js";
import { byHand } from "./edits.js";
import { visible } from "./kinds.js";
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

/** The card's sections: findings first, then the marks from the inside out, then the quotation around them. */
export function contents(marked: HTMLElement, article: HTMLElement, shown: Shown, { jump, replace }: Omit<Ways, "article">, mend: (mention: Mention) => void): HTMLElement[] {
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
