/** A file of an office program (Office Open XML): parts in XML, what each is and to which others it leads, zipped. */

import { strToU8, zipSync } from "fflate";

/** The namespace of links between parts. */
export const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

export interface Part {
  /** Path in the file. */
  place: string;
  type: string;
  xml: string;
  /** Parts that this one leads to, by kind and by path from its folder; the first of them is its `rId1`. */
  links?: readonly (readonly [kind: string, target: string])[];
}

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Words inside XML, which forbids some signs altogether. */
export const xml = (text: string): string => text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, "").replace(/[&<>"]/g, (sign) => signs[sign]!);

/** The file, byte for byte, of these parts; `first` is the one that a program begins with. */
export function packed(first: string, parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const types = parts.map(({ place, type }) => `<Override PartName="/${place}" ContentType="${type}"/>`).join("");
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types}</Types>`,
    "_rels/.rels": linked([["officeDocument", first]]),
  };
  for (const part of parts) {
    files[part.place] = part.xml;
    if (part.links) files[part.place.replace(/([^/]+)$/, "_rels/$1.rels")] = linked(part.links);
  }
  const bytes = Object.entries(files).map(([place, said]) => [place, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${said}`)]);
  return zipSync(Object.fromEntries(bytes)) as Uint8Array<ArrayBuffer>;
}

function linked(targets: NonNullable<Part["links"]>): string {
  const all = targets.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${links}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="${packages}/relationships">${all.join("")}</Relationships>`;
}
