/** The people panel: who is named, with honorifics, degrees and offices. */

import type { PersonEntity } from "../../src/wasm/js/types.js";
import { el } from "../dom.js";
import { words } from "../words/index.js";
import { entity, list, mention, nothing, place, terms, walk, type Facts, type Panel } from "./panel.js";

export const people: Panel = (facts) => {
  const all = facts.annotation.entities.filter((one): one is PersonEntity => one.kind === "person");
  return [all.length === 0 ? nothing(words.noPeople) : list(all, (person) => card(facts, person))];
};

function card(facts: Facts, person: PersonEntity): HTMLElement {
  const quotations = facts.annotation.quotations.filter(({ speaker }) => speaker === person.id);
  const name = [...person.honorifics, person.name].join(" ") + person.degrees.map((degree) => `, ${degree}`).join("");
  const said = quotations.length > 0 ? el("span", { class: "count" }, words.quoted(quotations.length)) : null;
  return el("li", {}, el("div", { class: "head" }, el("h3", {}, name), walk(facts, person.mentions)), terms([[words.holds, offices(facts, person)], [words.alsoCalled, person.aliases]]), said);
}

/** Offices with a place in the article, each once; those only told in words otherwise. */
function offices(facts: Facts, person: PersonEntity): (Node | string)[] {
  const held = facts.annotation.offices.filter((office) => office.person === person.id);
  const seen = new Set<string>();
  const shown = held.flatMap((office) => {
    const position = mention(facts, office.position);
    const where = [entity(facts, office.organization)?.name, entity(facts, office.region)?.name].filter((name) => name && !position?.text.includes(name));
    const said = [position?.text ?? office.title, ...new Set(where)].join(", ");
    if (seen.has(said)) return [];
    seen.add(said);
    const acting = office.acting ? [el("abbr", { class: "badge" }, office.acting)] : [];
    return [el("div", {}, ...acting, " ", position ? place(facts, position, said) : said)];
  });
  return shown.length > 0 ? shown : person.offices;
}
