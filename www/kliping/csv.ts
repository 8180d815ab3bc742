/** Comma-separated values that a spreadsheet opens as they are. */

/** A table as CSV after RFC 4180, with the mark by which spreadsheets know UTF-8. */
export const csv = (rows: readonly (readonly Cell[])[]): string => "\uFEFF" + rows.map((row) => row.map(cell).join(",") + "\r\n").join("");

/** A table to paste into a spreadsheet. */
export const tabbed = (rows: readonly (readonly Cell[])[]): string => rows.map((row) => row.map((value) => harmless(value).replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");

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
