/** Tables as text: comma-separated values for programs, and what a spreadsheet or a word processor takes from the clipboard. */

import { el } from "../dom.js";

/** A table as CSV after RFC 4180, with the mark by which spreadsheets know UTF-8. */
export const csv = (rows: readonly (readonly Cell[])[]): string => "\uFEFF" + rows.map((row) => row.map(cell).join(",") + "\r\n").join("");

/** A table to paste into a spreadsheet. */
export const tabbed = (rows: readonly (readonly Cell[])[]): string => rows.map((row) => row.map((value) => harmless(value).replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");

/** The same for a word processor, which makes no table of tabs. */
export function markup([heading = [], ...rows]: readonly (readonly Cell[])[]): string {
  const line = (row: readonly Cell[], name: "th" | "td"): HTMLElement => el("tr", {}, ...row.map((value) => el(name, {}, harmless(value))));
  return el("table", { border: 1 }, line(heading, "th"), ...rows.map((row) => line(row, "td"))).outerHTML;
}

/** A table without the columns that have a heading only. */
export const filledColumns = (rows: readonly (readonly Cell[])[]): Cell[][] => rows.map((row) => row.filter((_, column) => rows.slice(1).some((other) => (other[column] ?? "") !== "")));

export type Cell = string | number | null;

function cell(value: Cell): string {
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell that begins like a formula would be run by a spreadsheet; an apostrophe keeps it text. */
function harmless(value: Cell): string {
  if (value === null) return "";
  return typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
}
