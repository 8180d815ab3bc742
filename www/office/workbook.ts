/**
 * A workbook (Office Open XML) that spreadsheets of every locale open as it is: one sheet a table, days as days, numbers as numbers.
 * A spreadsheet in Indonesian takes the commas of a CSV file for decimal signs and puts a whole row into one cell.
 */

import type { Cell } from "../kliping/csv.js";
import { links, packed, xml } from "./package.js";
import type { Sheet } from "../kliping/sheets.js";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What is looked like, by its number in `styles`: plain words, a day as the reader's locale writes it, a heading. */
const look = { plain: 0, day: 1, heading: 2 };
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">${[
  '<xf numFmtId="0" fontId="0"',
  '<xf numFmtId="14" fontId="0" applyNumberFormat="1"',
  '<xf numFmtId="0" fontId="1" applyFont="1"',
]
  .map((xf) => `${xf} fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`)
  .join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The file, byte for byte. */
export function workbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const places = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const named = sheets.map(({ name }, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  return packed("xl/workbook.xml", [
    { place: "xl/workbook.xml", type: `${type}.sheet.main+xml`, xml: `<workbook xmlns="${main}" xmlns:r="${links}"><sheets>${named.join("")}</sheets></workbook>`, links: [...places.map((place) => ["worksheet", place] as const), ["styles", "styles.xml"]] },
    { place: "xl/styles.xml", type: `${type}.styles+xml`, xml: styles },
    ...sheets.map(({ rows }, index) => ({ place: `xl/${places[index]}`, type: `${type}.worksheet+xml`, xml: worksheet(rows) })),
  ]);
}

/** A table whose heading stays in view and can be sorted and filtered by. */
function worksheet(rows: Sheet["rows"]): string {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => `<col min="${column + 1}" max="${column + 1}" width="${wide(rows, column)}" customWidth="1"/>`);
  const written = rows.map((row, index) => `<row r="${index + 1}">${row.map((value, column) => cell(value, `${letters(column)}${index + 1}`, index === 0)).join("")}</row>`);
  const pane = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `<worksheet xmlns="${main}">${pane}<cols>${columns.join("")}</cols><sheetData>${written.join("")}</sheetData><autoFilter ref="A1:${letters(width - 1)}${rows.length}"/></worksheet>`;
}

/** Wide enough for most of its cells, in signs; what is longer goes on in another line. */
function wide(rows: Sheet["rows"], column: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[column] ?? "").length), 0);
  return Math.min(45, Math.max(8, longest + 3));
}

/** `A` to `Z`, then `AA`. */
const letters = (column: number): string => (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

function cell(value: Cell, place: string, heading: boolean): string {
  if (value === null || value === "") return "";
  if (typeof value === "number") return `<c r="${place}" s="${look.plain}"><v>${value}</v></c>`;
  const day = dayNumber(value);
  if (day !== null) return `<c r="${place}" s="${look.day}"><v>${day}</v></c>`;
  return `<c r="${place}" s="${heading ? look.heading : look.plain}" t="inlineStr"><is><t xml:space="preserve">${inCell(value)}</t></is></c>`;
}

/** The day that a cell holds, counted as spreadsheets do. Theirs have a 29 February 1900; what lies before it stays words. */
function dayNumber(value: string): number | null {
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) / 86_400_000 + 25_569 : NaN;
  return day > 60 ? day : null;
}

/** Most signs that a cell may have. */
const most = 32_767;

/** The words of a cell. What a spreadsheet would take for the number of a sign is none. */
const inCell = (text: string): string => xml(text.slice(0, most).replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_"));
