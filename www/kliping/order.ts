/** Which rows of the kliping show, and in what order. */

import type { Article } from "../session.js";
import { publishedDay, tableValue } from "./slots.js";
import { rows, titleOf } from "./table.js";

/** By what the rows may be put in order; where an article does not say it, it comes last. */
const keys = {
  entered: null,
  published: publishedDay,
  start: (article) => tableValue(article, "start"),
  outlet: (article) => tableValue(article, "outlet"),
  kind: (article) => tableValue(article, "kind"),
  title: titleOf,
} satisfies Record<string, ((article: Article) => string) | null>;

export type Order = keyof typeof keys;

export const isOrder = (name: unknown): name is Order => typeof name === "string" && Object.hasOwn(keys, name);

/** The articles in an order; those that are alike stay as they came in. */
export function ordered(articles: Article[], order: Order): Article[] {
  const key = keys[order];
  if (!key) return articles;
  const keyed = articles.map((article) => [key(article), article] as const);
  keyed.sort(([one], [other]) => (one && other ? one.localeCompare(other, "id", { numeric: true }) : Number(!one) - Number(!other)));
  return keyed.map(([, article]) => article);
}

/** Those of the articles that have all of some words, or their beginnings, in their row or in their text. */
export function having(wanted: string, articles: readonly Article[]): Set<Article> {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return new Set(articles);
  const [, ...said] = rows(articles);
  return new Set(articles.filter(({ text }, index) => {
    const all = `${said[index]!.join(" ")} ${text}`.toLowerCase();
    return words.every((word) => all.includes(word));
  }));
}
