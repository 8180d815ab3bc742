/** The people panel: who is named, with honorifics, degrees and offices. */

import type { PersonEntity } from "../../src/wasm/js/types.js";
import { el } from "../dom.js";
import { words } from "../words/index.js";
import { fullName, offices } from "./names.js";
import { list, nothing, place, terms, walk, type Facts, type Panel } from "./panel.js";

export const people: Panel = (facts) => {
  const all = facts.annotation.entities.filter((one): one is PersonEntity => one.kind === "person");
  return [all.length === 0 ? nothing(words.noPeople) : list(all, (person) => card(facts, person))];
};

function card(facts: Facts, person: PersonEntity): HTMLElement {
  const quotations = facts.annotation.quotations.filter(({ speaker }) => speaker === person.id);
  const said = quotations.length > 0 ? el("span", { class: "count" }, words.quoted(quotations.length)) : null;
  return el("li", {}, el("div", { class: "head" }, el("h3", {}, fullName(person)), walk(facts, person.mentions)), terms([[words.holds, shown(facts, person)], [words.alsoCalled, person.aliases]]), said);
}

/** Offices with a place in the article, each once; those only told in words otherwise. */
function shown(facts: Facts, person: PersonEntity): (Node | string)[] {
  const held = offices(facts.annotation, person).map(({ said, acting, position }) => el("div", {}, acting && el("abbr", { class: "badge" }, acting), " ", position ? place(facts, position, said) : said));
  return held.length > 0 ? held : person.offices;
}
