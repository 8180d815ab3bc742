/** The article as a page of its own, to send or to print: its marks nest as in the text, nothing is loaded, no script. */

import type { Kind, Mention } from "../src/wasm/js/types.js";

/** What each kind is called. */
export type Names = Record<Kind, string>;

const style = `body{margin:2rem auto;max-width:44rem;padding:0 1rem;font:1.05rem/1.7 Georgia,serif;color:#1d1d1f;background:#fff}
article{white-space:pre-wrap;overflow-wrap:break-word}
mark{color:inherit;background:#ececec;border-radius:.2em;padding:.05em .1em;print-color-adjust:exact;-webkit-print-color-adjust:exact}
mark mark{padding:0;border-bottom:2px solid #0004}
[data-kind=person]{background:#cfe2ff}[data-kind=position]{background:#e0e7ff}[data-kind=organization]{background:#eadcf8}
[data-kind=region]{background:#d3f0d8}[data-kind=venue]{background:#cdeff0}[data-kind=event]{background:#fdeebf}
[data-kind=date]{background:#ffe0cc}[data-kind=law]{background:#f8d3d8}`;

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\0": "\uFFFD" };
const escaped = (text: string): string => text.replace(/[&<>"\r\0]/g, (sign) => signs[sign]!);

/** A whole HTML document. */
export function htmlDocument(text: string, mentions: readonly Mention[], title: string, names: Names): string {
  const head = `<!doctype html>\n<html lang="id">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escaped(title || "petik")}</title>\n<style>${style}</style>\n`;
  return `${head}<article>${marked(text, mentions, names)}</article>\n</html>\n`;
}

function marked(text: string, mentions: readonly Mention[], names: Names): string {
  let out = "";
  let at = 0;
  const open: number[] = [];
  const write = (to: number): void => {
    out += escaped(text.slice(at, to));
    at = to;
  };
  const close = (to: number): void => {
    while (open.length > 0 && open.at(-1)! <= to) {
      write(open.pop()!);
      out += "</mark>";
    }
  };
  for (const { kind, start, end, value } of mentions) {
    close(start);
    // Elements can only nest: what would cross another's end is left unmarked.
    if (start < at || end > (open.at(-1) ?? Infinity)) continue;
    write(start);
    const data = value === null ? "" : ` data-value="${escaped(Array.isArray(value) ? value.join("/") : String(value))}"`;
    out += `<mark data-kind="${kind}"${data} title="${names[kind]}">`;
    open.push(end);
  }
  close(Infinity);
  write(text.length);
  return out;
}
