/** The table of the day's articles: one row each, built from their main activities and the reader's corrections. */

import { el } from "../dom.js";
import type { Article } from "../session.js";
import { number, words } from "../words/index.js";
import type { Cell } from "./csv.js";
import { slots, tableValue, type SlotKey } from "./slots.js";

/** Columns of the exported table; the page's own table shows the first ones only. */
const columns: readonly SlotKey[] = ["title", "kind", "name", "organizer", "start", "end", "venue", "region", "count", "who", "openedBy", "speakers", "host", "legalBasis", "mode", "method", "theme", "purpose"];
const shownColumns: readonly SlotKey[] = columns.slice(1, 11);

/** What the table's buttons do. */
export interface TableActions {
  open(article: Article): void;
  remove(article: Article): void;
}

/** The whole table as rows of cells, the heading first. */
export function rows(articles: readonly Article[]): Cell[][] {
  const heading = [words.number, ...columns.map((key) => words.slots[key]), words.published, words.notes];
  return [heading, ...articles.map((article, index) => [index + 1, ...columns.map((key) => written(article, key)), article.publishedOn, article.annotation?.findings.length ?? 0])];
}

/** Numbers stay numbers, the genre is told in words. */
function written(article: Article, key: SlotKey): Cell {
  const value = tableValue(article, key);
  if (key === "count" && /^\d+$/.test(value)) return Number(value);
  if (article.corrections[key] === undefined && (key === "kind" || key === "mode")) return inWords(article, key) ?? value;
  return value;
}

function inWords(article: Article, key: SlotKey): string | undefined {
  const activity = article.annotation?.activities[0];
  return activity && slots.find((slot) => slot.key === key)?.read(activity)[0]?.shown;
}

/** What stands for the title of an article without one. */
function beginning(text: string): string {
  const [line = ""] = text.trim().split(/[\r\n]/, 1);
  return line.length <= 90 ? line : `${line.slice(0, 90).replace(/\s+\S*$/, "")}…`;
}

/** Writes the table into `into`. */
export function table(into: HTMLElement, articles: readonly Article[], current: Article, actions: TableActions): void {
  if (articles.length === 0) {
    into.replaceChildren(el("p", { class: "empty" }, words.klipingEmpty));
    return;
  }
  const heading = [words.number, words.slots.title, ...shownColumns.map((key) => words.slots[key]), words.notes, ""];
  const head = el("tr", {}, ...heading.map((label) => (label ? el("th", { scope: "col" }, label) : el("td", {}))));
  const body = articles.map((article, index) => {
    const title = tableValue(article, "title") || beginning(article.text);
    const open = el("button", { type: "button", class: "link", "aria-label": words.openNamed(title), onclick: () => actions.open(article) }, title);
    const remove = el("button", { type: "button", class: "close", "aria-label": words.removeNamed(title), title: words.remove, onclick: () => actions.remove(article) }, "×");
    return el(
      "tr",
      { "aria-current": article === current ? "true" : null },
      el("td", {}, number(index + 1)),
      el("th", { scope: "row", class: marked(article, "title") }, open),
      ...shownColumns.map((key) => el("td", { class: [marked(article, key), key === "start" || key === "end" ? "day" : ""].join(" ").trim() || null }, el("div", { class: "cell" }, String(written(article, key) ?? "") || "–"))),
      el("td", {}, number(article.annotation?.findings.length ?? 0)),
      el("td", {}, remove),
    );
  });
  into.replaceChildren(el("table", {}, el("thead", {}, head), el("tbody", {}, ...body)));
}

const marked = (article: Article, key: SlotKey): string | null => (article.corrections[key] === undefined ? null : "corrected");
