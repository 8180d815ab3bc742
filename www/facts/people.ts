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
  const said = quotations.length > 0 ? el("span", { class: "count" }, words.quoted(quotations.length)) : null;
  return el("li", {}, el("div", { class: "head" }, el("h3", {}, fullName(person)), walk(facts, person.mentions)), terms([[words.holds, offices(facts, person)], [words.alsoCalled, person.aliases]]), said);
}

/** Degrees that stand before a name. */
const before = /^(prof|dr|drs|dra|ir|drg|drh|apt|ns)\.?$/i;

function fullName({ honorifics, degrees, name }: PersonEntity): string {
  const front = degrees.filter((degree) => before.test(degree));
  const back = degrees.filter((degree) => !before.test(degree));
  return [[...honorifics, ...front, name].join(" "), ...back].join(", ");
}

/** The article's words for an office, with the institution and the region that they leave out. */
function told(words: string, places: (string | undefined)[]): string {
  return places.reduce<string>((said, place) => (place && !said.toLowerCase().includes(place.toLowerCase()) ? `${said}, ${place}` : said), words);
}

/** Offices with a place in the article, each once; those only told in words otherwise. */
function offices(facts: Facts, person: PersonEntity): (Node | string)[] {
  const held = facts.annotation.offices.filter((office) => office.person === person.id);
  const seen = new Set<string>();
  const shown = held.flatMap((office) => {
    const position = mention(facts, office.position);
    const said = told(position?.text ?? office.title, [entity(facts, office.organization)?.name, entity(facts, office.region)?.name]);
    if (seen.has(said)) return [];
    seen.add(said);
    const acting = office.acting ? [el("abbr", { class: "badge" }, office.acting)] : [];
    return [el("div", {}, ...acting, " ", position ? place(facts, position, said) : said)];
  });
  return shown.length > 0 ? shown : person.offices;
}
