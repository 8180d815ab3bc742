/** The words of a document of a word processor (Office Open XML). Of all that the file has, only its text is unpacked. */

import { strFromU8, unzipSync } from "fflate";

/** Largest text that is unpacked, in bytes of XML. */
const largest = 32 * 1024 * 1024;

/** A document's text, an empty line between paragraphs; null where there is none in the file. */
export function documentText(bytes: Uint8Array): string | null {
  try {
    const place = "word/document.xml";
    const xml = unzipSync(bytes, { filter: ({ name, originalSize }) => name === place && originalSize <= largest })[place];
    const body = xml && new DOMParser().parseFromString(strFromU8(xml), "application/xml").getElementsByTagName("w:body")[0];
    if (!body) return null;
    const said: string[] = [];
    tell(body, said);
    return said.join("").replace(/[ \t]+(?=\n)/g, "").replace(/\n{3,}/g, "\n\n").trim();
  } catch {
    return null;
  }
}

/** What is no text of the document as it stands: words that were struck, commands, and a picture's or a box's second telling. */
const skipped = new Set(["w:del", "w:moveFrom", "w:instrText", "mc:Fallback"]);
/** What stands for itself in a run of words. */
const written: Record<string, string> = { "w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-" };
/** What parts an element from the next one. A table is told as word processors copy one, a line a row. */
const ends: Record<string, string> = { "w:p": "\n\n", "w:tc": "\t", "w:tr": "\n", "w:tbl": "\n" };

function end(element: Element): string {
  const around = element.parentElement;
  if (element.nodeName === "w:p" && around?.nodeName === "w:tc") return element === around.lastElementChild ? "" : "\n";
  return ends[element.nodeName] ?? "";
}

/** Walks without calling itself, since a file may nest as deep as it likes. */
function tell(body: Element, said: string[]): void {
  let node: Element | null = body;
  while (node) {
    const nodeName: string = node.nodeName;
    if (nodeName === "w:t") said.push(node.textContent ?? "");
    else if (nodeName in written && node.parentElement?.nodeName === "w:r") said.push(written[nodeName]!);
    let next: Element | null = skipped.has(nodeName) ? null : node.firstElementChild;
    while (!next && node && node !== body) {
      said.push(end(node));
      next = node.nextElementSibling;
      if (!next) node = node.parentElement;
    }
    node = next;
  }
}
