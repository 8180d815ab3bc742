/** The kliping as it is handed in: a short table of its articles, then each with its facts and its words. */

import { lines } from "../article/pieces.js";
import type { Clipping } from "../office/report.js";
import type { Article } from "../session.js";
import { day, span, words } from "../words/index.js";
import { filledColumns, type Cell } from "./csv.js";
import { oneLine, publishedDay, tableValue, type SlotKey } from "./slots.js";
import { firstQuotation, titleOf, written } from "./table.js";

/** What is told of an article beside its title, in this order. */
const told: readonly SlotKey[] = ["outlet", "link", "kind", "name", "organizer", "venue", "region", "count", "who", "openedBy", "speakers", "legalBasis", "tone", "note"];

/** A kliping's heading, table and articles. */
export function handedIn(articles: readonly Article[], today: string): [title: string, summary: Cell[][], clippings: Clipping[]] {
  const { number, published, when, slots } = words;
  const row = (article: Article, index: number): Cell[] => [index + 1, span(publishedDay(article), ""), tableValue(article, "outlet"), titleOf(article), time(article), tableValue(article, "venue"), tableValue(article, "note")];
  const summary = filledColumns([[number, published, slots.outlet, slots.title, when, slots.venue, slots.note], ...articles.map(row)]);
  return [`${words.kliping}, ${day(today)}`, summary, articles.map(clipping)];
}

const time = (article: Article): string => span(tableValue(article, "start"), tableValue(article, "end"));

function clipping(article: Article): Clipping {
  const [speaker, said] = firstQuotation(article);
  const published = publishedDay(article);
  const facts: [string, Cell][] = [
    [words.published, published && day(published)],
    [words.when, time(article)],
    ...told.map((key): [string, Cell] => [words.slots[key], written(article, key)]),
    [words.columns.firstQuotation, said && `“${said}” ${speaker ? `(${speaker})` : ""}`.trim()],
  ];
  return { title: titleOf(article), facts: facts.filter(([, value]) => (value ?? "") !== ""), paragraphs: paragraphs(article) };
}

/** The article's words without its headline, which stands above them. */
function paragraphs({ annotation, text }: Article): string[] {
  if (!annotation) return text.split(/[\r\n]+/);
  const all = lines(text, annotation).filter(({ zone }) => zone !== "headline");
  return all.map(({ start, end }) => oneLine(text.slice(start, end)));
}
