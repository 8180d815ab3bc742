/** How a person is told in full: titles around the name, and offices with the institution and the region that their words leave out. */

import type { Annotation, Entity, EntityId, Mention, Office, PersonEntity } from "../../src/wasm/js/types.js";

/** Degrees that stand before a name. */
const before = /^(prof|dr|drs|dra|ir|drg|drh|apt|ns)\.?$/i;

/** Honorifics that stand behind such degrees: `Drs. H.`, `Prof. Dr. K.H.` */
const inner = /^(?:hj?|k\.?\s?h)\.?$/i;

export function fullName({ honorifics, degrees, name }: PersonEntity): string {
  const front = degrees.filter((degree) => before.test(degree));
  const back = degrees.filter((degree) => !before.test(degree));
  const [outer, next] = [false, true].map((near) => honorifics.filter((one) => inner.test(one) === near));
  return [[...outer!, ...front, ...next!, name].join(" "), ...back].join(", ");
}

/** An office as the article tells it. */
export interface Held {
  said: string;
  acting: Office["acting"];
  /** The mention that tells it. */
  position: Mention | null;
}

/** The offices of a person that the article tells, each once. */
export function offices(annotation: Annotation, person: PersonEntity): Held[] {
  const entity = (id: EntityId | null): Entity | undefined => annotation.entities.find((one) => one.id === id);
  const held = annotation.offices.filter((office) => office.person === person.id);
  const all = new Map<string, Held>();
  for (const { position: id, title, organization, region, acting } of held) {
    const position = annotation.mentions.find((one) => one.id === id) ?? null;
    const said = told(position?.text ?? title, [entity(organization), entity(region)]);
    if (!all.has(said)) all.set(said, { said, acting, position });
  }
  return [...all.values()];
}

/** The article's words for an office, with the institution and the region that they leave out. */
function told(words: string, places: (Entity | undefined)[]): string {
  return places.reduce<string>((said, place) => {
    if (!place || has(said, bare(place.name))) return said;
    return joined(said, place.name) ?? (place.aliases.some((alias) => has(said, alias)) ? said : `${said}, ${place.name}`);
  }, words);
}

const has = (said: string, words: string): boolean => said.toLowerCase().includes(words.toLowerCase());

/** `Bupati Solok` names `Kabupaten Solok`, too. */
const bare = (name: string): string => name.replace(/^(?:Kabupaten|Kota|Provinsi|Kecamatan|Kelurahan|Desa) /, "");

/** `Kepala Dinas Kesehatan` of `Dinas Kesehatan Kota Bima` is `Kepala Dinas Kesehatan Kota Bima`; null where the two share no words. */
function joined(said: string, place: string): string | null {
  const words = place.split(" ");
  for (let shared = words.length - 1; shared > 0; shared--) {
    if (` ${said}`.toLowerCase().endsWith(` ${words.slice(0, shared).join(" ")}`.toLowerCase())) return [said, ...words.slice(shared)].join(" ");
  }
  return null;
}
