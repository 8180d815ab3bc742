/** The table of the day's articles: one row each, built from their main activities and the reader's corrections. */

import { el } from "../dom.js";
import type { Article } from "../session.js";
import { number, span, words } from "../words/index.js";
import type { Cell } from "./csv.js";
import { oneLine, publishedDay, slots, tableValue, type SlotKey } from "./slots.js";

/** Slots of the exported table: what a clipping is known by, then the activity, then what its reader thinks of it. */
const columns = {
  clipping: ["outlet", "title", "link"],
  activity: ["kind", "name", "organizer", "start", "end", "venue", "region", "count", "who", "openedBy", "speakers", "host", "legalBasis", "mode", "method", "theme", "purpose"],
  reader: ["tone", "note"],
} satisfies Record<string, readonly SlotKey[]>;

/** Columns of the page's own table, which has to fit the window: some of them say two slots. */
const shownColumns: readonly (readonly SlotKey[])[] = [["kind"], ["name"], ["organizer"], ["start"], ["venue", "region"], ["count", "who"]];

/** What the table's buttons do. */
export interface TableActions {
  open(article: Article): void;
  /** Shows what was found in an article. */
  review(article: Article): void;
  remove(article: Article): void;
}

/** The whole table as rows of cells, the heading first. */
export function rows(articles: readonly Article[]): Cell[][] {
  const { clipping, activity, reader } = columns;
  const labels = (keys: readonly SlotKey[]): string[] => keys.map((key) => words.slots[key]);
  const heading = [words.number, words.published, ...labels(clipping), ...labels(activity), words.columns.firstSpeaker, words.columns.firstQuotation, ...labels(reader), words.columns.findings];
  const row = (article: Article, index: number): Cell[] => {
    const cells = (keys: readonly SlotKey[]): Cell[] => keys.map((key) => (key === "title" ? titleOf(article) : written(article, key)));
    return [index + 1, publishedDay(article), ...cells(clipping), ...cells(activity), ...firstQuotation(article), ...cells(reader), article.annotation?.findings.length ?? null];
  };
  return [heading, ...articles.map(row)];
}

/** Who is quoted first in marks, and the words, as the command line's table has them. */
export function firstQuotation({ annotation, text }: Article): [speaker: Cell, said: Cell] {
  const quotation = annotation?.quotations.find(({ style }) => style === "direct");
  if (!annotation || !quotation) return [null, null];
  return [annotation.entities.find(({ id }) => id === quotation.speaker)?.name ?? null, oneLine(text.slice(quotation.start, quotation.end))];
}

/** Numbers stay numbers, the genre is told in words. */
export function written(article: Article, key: SlotKey): Cell {
  const value = tableValue(article, key);
  if (key === "count" && /^\d+$/.test(value)) return Number(value);
  if (article.corrections[key] === undefined && (key === "kind" || key === "mode")) return inWords(article, key) ?? value;
  return value;
}

function inWords(article: Article, key: SlotKey): string | undefined {
  const activity = article.annotation?.activities[0];
  return activity && slots.find((slot) => slot.key === key)?.read(activity, article.annotation!)[0]?.shown;
}

/** An article's title; where it has none, how it begins. */
export const titleOf = (article: Article): string => tableValue(article, "title") || beginning(article.text);

function beginning(text: string): string {
  const [line = ""] = text.trim().split(/[\r\n]/, 1);
  return line.length <= 90 ? line : `${line.slice(0, 90).replace(/\s+\S*$/, "")}…`;
}

/** Writes the table into `into`: of all the articles, which are numbered, those that are wanted. */
export function table(into: HTMLElement, articles: readonly Article[], wanted: ReadonlySet<Article>, current: Article, actions: TableActions): void {
  if (wanted.size === 0) {
    into.replaceChildren(el("p", { class: "empty" }, articles.length === 0 ? words.klipingEmpty : words.noneFound));
    return;
  }
  const labels = shownColumns.map((keys) => (keys[0] === "start" ? words.when : words.slots[keys.at(keys[0] === "count" ? 1 : 0)!]));
  const heading = [words.number, words.slots.title, ...labels, words.notes, ""];
  const head = el("tr", {}, ...heading.map((label) => (label ? el("th", { scope: "col" }, label) : el("td", {}))));
  const body = articles.map((article, index) => {
    if (!wanted.has(article)) return null;
    const title = titleOf(article);
    const open = el("button", { type: "button", class: "link", title: words.openArticle, onclick: () => actions.open(article) }, title);
    const outlet = tableValue(article, "outlet");
    const found = article.annotation?.findings.length;
    const review = found && el("button", { type: "button", class: "link", "aria-label": `${number(found)} ${words.notes}: ${title}`, onclick: () => actions.review(article) }, number(found));
    const remove = el("button", { type: "button", class: "close", "aria-label": words.removeNamed(title), title: words.remove, onclick: () => actions.remove(article) }, "×");
    return el(
      "tr",
      { "aria-current": article === current ? "true" : null },
      el("td", {}, number(index + 1)),
      el("th", { scope: "row", class: marked(article, "title") }, open, outlet && el("div", { class: "count" }, outlet)),
      ...shownColumns.map((keys, column) => el("td", { "data-label": labels[column] }, ...cells(article, keys))),
      el("td", { class: "findings", "data-label": words.notes }, review || String(found ?? "–")),
      el("td", { class: "out" }, remove),
    );
  });
  into.replaceChildren(el("table", {}, el("thead", {}, head), el("tbody", {}, ...body)));
}

/** What a column says of an article, a line for each slot; a dash where it says nothing. */
function cells(article: Article, keys: readonly SlotKey[]): HTMLElement[] {
  const said = keys.flatMap((key) => {
    const value = written(article, key);
    const shown = key === "start" ? span(tableValue(article, "start"), tableValue(article, "end")) : typeof value === "number" ? number(value) : value;
    const corrected = marked(article, key) ?? (key === "start" ? marked(article, "end") : null);
    return shown ? [el("div", { class: corrected ? `cell ${corrected}` : "cell" }, shown)] : [];
  });
  return said.length > 0 ? said : [el("div", { class: "cell" }, "–")];
}

const marked = (article: Article, key: SlotKey): string | null => (article.corrections[key] === undefined ? null : "corrected");
