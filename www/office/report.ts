/** The kliping as a document of a word processor (Office Open XML), to hand in: a table of its articles, then each with its facts and words. */

import type { Cell } from "../kliping/csv.js";
import { packed, xml } from "./package.js";

/** One article of the document. */
export interface Clipping {
  title: string;
  /** What is known of it, with a name each. */
  facts: readonly (readonly [name: string, said: Cell])[];
  paragraphs: readonly string[];
}

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A paragraph's style, by its name and its size in half points. */
const style = (id: string, name: string, size: number, parts: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>${parts}<w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`;
const edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`).join("");
const styles = `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style("Title", "Title", 36, "")}${style("Heading1", "heading 1", 28, '<w:pPr><w:keepNext/><w:pageBreakBefore/><w:outlineLvl w:val="0"/></w:pPr>')}<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${edges}</w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;

/** How wide a table is between the margins, in twentieths of a point. */
const width = 9638;

/** The file, byte for byte; `summary` has its heading first. */
export function report(title: string, summary: readonly (readonly Cell[])[], clippings: readonly Clipping[]): Uint8Array<ArrayBuffer> {
  const told = clippings.flatMap(({ title, facts, paragraphs }, index) => [
    paragraph(`${index + 1}. ${title}`, "Heading1"),
    table(facts, { bold: (_, column) => column === 0 }),
    ...paragraphs.map((said) => paragraph(said)),
  ]);
  const body = [
    paragraph(title, "Title"),
    table(summary, { bold: (row) => row === 0, repeated: true }),
    ...told,
    // A4, with margins of two centimetres.
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>',
  ];
  return packed("word/document.xml", [
    { place: "word/document.xml", type: `${type}.document.main+xml`, xml: `<w:document xmlns:w="${main}"><w:body>${body.join("")}</w:body></w:document>`, links: [["styles", "styles.xml"]] },
    { place: "word/styles.xml", type: `${type}.styles+xml`, xml: styles },
  ]);
}

const paragraph = (said: string, name = "Normal"): string => `<w:p><w:pPr><w:pStyle w:val="${name}"/></w:pPr>${run(said, false)}</w:p>`;
const run = (said: string, bold: boolean): string => (said ? `<w:r>${bold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${xml(said)}</w:t></w:r>` : "");

interface Look {
  bold(row: number, column: number): boolean;
  /** The first row stands on every page. */
  repeated?: boolean;
}

/** A table and the empty line that parts it from what follows; nothing where there are no rows. */
function table(rows: readonly (readonly Cell[])[], { bold, repeated = false }: Look): string {
  const wide = widths(rows);
  const cell = (said: Cell, row: number, column: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${wide[column]}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:spacing w:after="0"/></w:pPr>${run(String(said ?? ""), bold(row, column))}</w:p></w:tc>`;
  const written = rows.map((cells, row) => `<w:tr>${repeated && row === 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells.map((said, column) => cell(said, row, column)).join("")}</w:tr>`);
  const grid = wide.map((one) => `<w:gridCol w:w="${one}"/>`).join("");
  return rows.length > 0 ? `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width}" w:type="dxa"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${written.join("")}</w:tbl>${paragraph("")}` : "";
}

/** The columns' share of the page, by their longest cells; a very long one goes on in more lines. */
function widths(rows: readonly (readonly Cell[])[]): number[] {
  const longest = (rows[0] ?? []).map((_, column) => rows.reduce((most, row) => Math.max(most, Math.min(40, String(row[column] ?? "").length)), 5));
  const all = longest.reduce((sum, one) => sum + one, 0);
  return longest.map((one) => Math.floor((one * width) / all));
}
