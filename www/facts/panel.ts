/** What every panel of facts is given, and the pieces that they share. */

import type { Annotation, Entity, EntityId, Mention, MentionId, Place } from "../../src/wasm/js/types.js";
import { doubt } from "../article/render.js";
import { el } from "../dom.js";
import type { Article } from "../session.js";
import { number, words } from "../words/index.js";
import type { SlotKey } from "../kliping/slots.js";

/** What leads from what is said of an article to its words. */
export interface Ways {
  article: { readonly text: string };
  /** Shows a place of the article. */
  jump(place: Place): void;
  /** Puts other words there. */
  replace(place: Place, by: string): void;
}

export interface Facts extends Ways {
  article: Article;
  annotation: Annotation;
  /** Keeps what the reader puts into a slot; null takes it back. */
  correct(key: SlotKey, value: string | null): void;
}

/** Writes one panel. */
export type Panel = (facts: Facts) => (HTMLElement | null)[];

/** A button with words of the article that leads to their place; drawn as a doubt where the mention there is one. */
export function place(facts: Ways, target: Place, shown = facts.article.text.slice(target.start, target.end), confidence = 1): HTMLElement {
  const doubtful = confidence < doubt;
  const title = doubtful ? `${words.jump} (${words.uncertain})` : words.jump;
  return el("button", { type: "button", class: "place", "data-doubt": doubtful, title, onclick: () => facts.jump(target) }, shown);
}

export const entity = (facts: Facts, id: EntityId | null): Entity | null => facts.annotation.entities.find((one) => one.id === id) ?? null;
export const mention = (facts: Facts, id: MentionId | null): Mention | null => facts.annotation.mentions.find((one) => one.id === id) ?? null;

/** Buttons that lead from one mention of an entity to the next. */
export function walk(facts: Facts, ids: readonly MentionId[]): HTMLElement {
  const wanted = new Set(ids);
  const places = facts.annotation.mentions.filter(({ id }) => wanted.has(id));
  let now = -1;
  const step = (by: number) => () => {
    now = now < 0 && by < 0 ? places.length - 1 : (now + by + places.length) % places.length;
    const target = places[now];
    if (target) facts.jump(target);
    count.textContent = `${number(now + 1)}/${number(places.length)}`;
  };
  const count = el("span", { class: "count" }, words.mentioned(places.length));
  const arrow = (by: number, sign: string, label: string): HTMLElement => el("button", { type: "button", class: "arrow", "aria-label": label, title: label, onclick: step(by) }, sign);
  return el("span", { class: "walk" }, arrow(-1, "‹", words.previous), count, arrow(1, "›", words.next));
}

/** Terms and what is said of them; rows without anything are left out. */
export function terms(rows: [string, (Node | string)[]][]): HTMLElement | null {
  const said = rows.filter(([, values]) => values.length > 0);
  return said.length === 0 ? null : el("dl", {}, ...said.flatMap(([term, values]) => [el("dt", {}, term), el("dd", {}, ...spaced(values))]));
}

/** Values one after another, with a comma between texts. */
export function spaced(values: (Node | string)[]): (Node | string)[] {
  return values.flatMap((value, index) => (index === 0 ? [value] : [typeof value === "string" ? ", " : " ", value]));
}

/** Longest list that is written at once. */
const atOnce = 60;

/** A list that shows its head, and the rest when asked, so that a very long article does not hold the page up. */
export function list<T>(items: readonly T[], write: (item: T) => HTMLElement): HTMLElement {
  const into = el("ul", { class: "cards" }, ...items.slice(0, atOnce).map(write));
  if (items.length <= atOnce) return into;
  const more = el("button", { type: "button", class: "more", onclick: () => more.parentElement?.replaceWith(...items.slice(atOnce).map(write)) }, words.showAll(items.length));
  into.append(el("li", { class: "bare" }, more));
  return into;
}

/** What a panel says when it has nothing. */
export const nothing = (said: string): HTMLElement => el("p", { class: "empty" }, said);
