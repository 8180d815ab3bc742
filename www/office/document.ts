/** The words of a document of a word processor (Office Open XML, OpenDocument). Of all that the file has, only its text is unpacked. */

import { strFromU8, unzipSync } from "fflate";

/** Largest text that is unpacked, in bytes of XML. */
const largest = 32 * 1024 * 1024;

/** Where a file of either kind has its words, and in which element. */
const kinds = [["word/document.xml", "w:body"], ["content.xml", "office:text"]] as const;

/** A document's text, an empty line between paragraphs; null where there is none in the file. */
export function documentText(bytes: Uint8Array): string | null {
  try {
    const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => kinds.some(([place]) => name === place) && originalSize <= largest });
    const [place, words] = kinds.find(([place]) => parts[place]) ?? kinds[0];
    const xml = parts[place];
    const body = xml && new DOMParser().parseFromString(strFromU8(xml), "application/xml").getElementsByTagName(words)[0];
    if (!body) return null;
    const told: string[] = [];
    tell(body, told);
    return told.join("").replace(/[ \t]+(?=\n)/g, "").replace(/\n{3,}/g, "\n\n").trim();
  } catch {
    return null;
  }
}

/** What is no text of the document as it stands: words that were struck, commands, notes, and a picture's or a box's second telling. */
const skipped = new Set(["w:del", "w:moveFrom", "w:instrText", "mc:Fallback", "text:tracked-changes", "text:note", "office:annotation"]);
/** What has words of its own: a run's text; a paragraph, and whatever stands in it. */
const said = /^(?:w:t|text:.*)$/;
/** What stands for itself in a run of words. */
const written: Record<string, string> = { "w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-", "text:tab": "\t", "text:line-break": "\n", "text:s": " " };
/** What parts an element from the next one. A table is told as word processors copy one, a line a row. */
const ends: Record<string, string> = { "w:p": "\n\n", "w:tc": "\t", "w:tr": "\n", "w:tbl": "\n", "text:p": "\n\n", "text:h": "\n\n", "table:table-cell": "\t", "table:table-row": "\n", "table:table": "\n" };
/** A cell's last paragraph ends with the cell. */
const cells = new Set(["w:tc", "table:table-cell"]);

function end(node: Node): string {
  const around = node.parentElement;
  const how = ends[node.nodeName] ?? "";
  if (how === "\n\n" && around && cells.has(around.nodeName)) return node === around.lastElementChild ? "" : "\n";
  return how;
}

/** Walks without calling itself, since a file may nest as deep as it likes. */
function tell(body: Element, into: string[]): void {
  let node: Node | null = body;
  while (node) {
    const { nodeName, parentElement }: Node = node;
    if (node instanceof Text && said.test(parentElement?.nodeName ?? "")) into.push(node.data);
    // What a paragraph says of its tab stops is no tab.
    else if (nodeName in written && parentElement?.nodeName !== "w:tabs") into.push(written[nodeName]!);
    let next: Node | null = skipped.has(nodeName) ? null : node.firstChild;
    while (!next && node && node !== body) {
      into.push(end(node));
      next = node.nextSibling;
      if (!next) node = node.parentElement;
    }
    node = next;
  }
}
