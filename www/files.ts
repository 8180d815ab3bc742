/** Articles from files: dropped on the window or picked. */

import { fromKlipingFile } from "./kliping/file.js";
import type { Draft } from "./drafts.js";

const mega = 1024 * 1024;

/** How files begin that are written in letters, but for programs: RTF, HTML, a PDF that is not packed. */
const code = /^\s*(?:\{\\rtf|<!doctype|<html|%PDF-)/i;

/** The articles that a file has: one, or all of a kliping; null when it is neither: binary, or too large. */
export async function articlesOf(file: File): Promise<Draft[] | null> {
  const kliping = /\.json$/i.test(file.name);
  const document = /\.(?:docx|odt)$/i.test(file.name);
  // A document has pictures, a kliping many articles.
  if (file.size > (kliping || document ? 40 * mega : 4 * mega)) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  // What unpacks a document is fetched when there is one.
  const text = document ? (await import("./office/office.js")).documentText(bytes) : plain(bytes);
  if (text === null || text.trim() === "" || code.test(text)) return null;
  return kliping ? fromKlipingFile(text) : [{ text, publishedOn: "", corrections: {}, edits: [] }];
}

/** The text that bytes stand for; null where they stand for none. */
function plain(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  // Windows' own editor marks what it calls Unicode.
  const marked = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(marked, { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    // Old newsroom systems write Windows-1252; every byte means something there, so binary files are told by their zeros.
    const text = new TextDecoder("windows-1252").decode(bytes);
    return /[\0-\x08\x0E-\x1F]/.test(text) ? null : text;
  }
}

/** Takes files that are dropped anywhere on the page; `over` is told while they hover. */
export function drops(over: (hovering: boolean) => void, take: (transfer: DataTransfer) => void): void {
  let depth = 0;
  // Words moved about inside the page are no new article.
  let own = false;
  addEventListener("dragstart", () => (own = true));
  addEventListener("dragend", () => (own = false));
  const wanted = (event: DragEvent): boolean => !own && [...(event.dataTransfer?.types ?? [])].some((type) => type === "Files" || type === "text/plain");
  addEventListener("dragenter", (event) => {
    if (wanted(event) && ++depth === 1) over(true);
  });
  addEventListener("dragleave", (event) => {
    if (wanted(event) && --depth === 0) over(false);
  });
  addEventListener("dragover", (event) => wanted(event) && event.preventDefault());
  addEventListener("drop", (event) => {
    depth = 0;
    over(false);
    if (!event.dataTransfer || !wanted(event)) return;
    event.preventDefault();
    take(event.dataTransfer);
  });
}
