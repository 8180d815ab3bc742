/** The panel of institutions and regions. */

import type { OrganizationEntity, RegionEntity } from "../../src/wasm/js/types.js";
import { el } from "../dom.js";
import { words } from "../words/index.js";
import { entity, list, nothing, terms, walk, type Facts, type Panel } from "./panel.js";

export const institutions: Panel = (facts) => {
  const organizations = facts.annotation.entities.filter((one): one is OrganizationEntity => one.kind === "organization");
  const regions = facts.annotation.entities.filter((one): one is RegionEntity => one.kind === "region");
  if (organizations.length + regions.length === 0) return [nothing(words.noInstitutions)];
  return [
    organizations.length > 0 ? el("h3", { class: "part" }, words.organizations) : null,
    organizations.length > 0 ? list(organizations, (one) => organization(facts, one)) : null,
    regions.length > 0 ? el("h3", { class: "part" }, words.regions) : null,
    regions.length > 0 ? list(regions, (one) => region(facts, one)) : null,
  ];
};

function organization(facts: Facts, one: OrganizationEntity): HTMLElement {
  const name = one.expansion && one.acronym ? `${one.expansion} (${one.acronym})` : one.name;
  const others = one.aliases.filter((alias) => alias !== one.acronym && alias !== one.expansion && alias !== name);
  const rows: [string, string[]][] = [
    [words.alsoCalled, others],
    [words.partOfOrganization, names(facts, one.parent)],
    [words.serves, names(facts, one.region)],
  ];
  return el("li", {}, el("div", { class: "head" }, el("h4", {}, name), walk(facts, one.mentions)), terms(rows));
}

function region(facts: Facts, one: RegionEntity): HTMLElement {
  const rows: [string, string[]][] = [
    [words.alsoCalled, one.aliases],
    [words.province, one.province && one.province !== one.name ? [one.province] : []],
    [words.codeLabel, one.code ? [one.code] : []],
  ];
  return el("li", {}, el("div", { class: "head" }, el("h4", {}, one.name), walk(facts, one.mentions)), terms(rows));
}

const names = (facts: Facts, id: OrganizationEntity["parent"]): string[] => {
  const name = entity(facts, id)?.name;
  return name ? [name] : [];
};
