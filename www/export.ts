/** Hands the facts over: to the clipboard or to a file. */

import type { Annotation, Mention } from "../src/wasm/js/types.js";
import { el } from "./dom.js";
import { csv, type Cell } from "./kliping/csv.js";

/** The annotation as it came, for a program. */
export const json = (annotation: Annotation): string => JSON.stringify(annotation, null, 2) + "\n";

/** One row per mention. */
export function mentionsCsv(annotation: Annotation): string {
  const heading = ["id", "kind", "start", "end", "text", "value", "within", "entity", "entityName", "rule", "confidence"];
  const names = new Map(annotation.entities.map(({ id, name }) => [id, name]));
  const row = (mention: Mention): Cell[] => {
    const { id, kind, start, end, text, value, within, entity, rule, confidence } = mention;
    const written = Array.isArray(value) ? value.join("/") : value;
    return [id, kind, start, end, text, written, within, entity, entity && (names.get(entity) ?? null), rule, Math.round(confidence * 1000) / 1000];
  };
  return csv([heading, ...annotation.mentions.map(row)]);
}

/** Lets the browser save a text, or the bytes of a file. */
export function save(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type: typeof content === "string" ? `${type};charset=utf-8` : type }));
  const link = el("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name from an article's title: short, plain letters, never empty. */
export function fileName(title: string, ending: string): string {
  const plain = title.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-+|-+$/g, "");
  return `${plain || "petik"}.${ending}`;
}
