/** The kliping as the sheets of a workbook: its rows, and what was said, who is named and what is to be checked in all its articles. */

import type { Annotation } from "../../src/wasm/js/types.js";
import { fullName, offices } from "../facts/names.js";
import type { Article } from "../session.js";
import { words } from "../words/index.js";
import type { Cell } from "./csv.js";
import { oneLine } from "./slots.js";
import { rows, titleOf } from "./table.js";

/** A table with a name; its first row is the heading. */
export interface Sheet {
  name: string;
  rows: Cell[][];
}

/** What a sheet has of one article, without the article's number and title. */
type Told = (annotation: Annotation, text: string) => Cell[][];

const quotations: Told = (annotation, text) =>
  annotation.quotations.map(({ start, end, style, speaker, cue }) => {
    const person = annotation.entities.find(({ id }) => id === speaker);
    const held = person?.kind === "person" ? offices(annotation, person).map(({ said }) => said) : [];
    return [person?.name ?? null, held.join("; "), oneLine(text.slice(start, end)), style === "direct" ? words.quoteDirect : words.quoteIndirect, cue && text.slice(cue.start, cue.end)];
  });

const people: Told = (annotation) =>
  annotation.entities.flatMap((person) => {
    if (person.kind !== "person") return [];
    const quoted = annotation.quotations.filter(({ speaker }) => speaker === person.id).length;
    return [[fullName(person), offices(annotation, person).map(({ said }) => said).join("; ") || person.offices.join("; "), person.mentions.length, quoted]];
  });

const institutions: Told = (annotation) =>
  annotation.entities.flatMap((one) => {
    if (one.kind === "organization") return [[one.expansion ?? one.name, one.acronym, words.kind.organization, null, one.mentions.length]];
    if (one.kind === "region") return [[one.name, null, words.kind.region, one.code, one.mentions.length]];
    return [];
  });

const findings: Told = (annotation, text) =>
  annotation.findings.map(({ severity, message, start, end, suggestion }) => [words.severities[severity], message, oneLine(text.slice(start, end)), suggestion]);

/** The sheets of a workbook of these articles. */
export function sheets(articles: readonly Article[]): Sheet[] {
  const { tabs, columns } = words;
  const all = (name: string, heading: readonly string[], told: Told): Sheet => ({
    name,
    rows: [
      [words.number, words.slots.title, ...heading],
      ...articles.flatMap((article, index) => (article.annotation ? told(article.annotation, article.text).map((cells) => [index + 1, titleOf(article), ...cells]) : [])),
    ],
  });
  return [
    { name: words.kliping, rows: rows(articles) },
    all(tabs.quotations, [words.speaker, words.holds, columns.quotation, columns.style, words.cueWord], quotations),
    all(tabs.people, [columns.name, words.holds, columns.mentions, columns.quotations], people),
    all(tabs.institutions, [columns.name, columns.acronym, columns.kind, words.codeLabel, columns.mentions], institutions),
    all(tabs.findings, [columns.severity, columns.message, columns.said, words.suggestion], findings),
  ];
}
