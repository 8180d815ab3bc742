/** What reads and writes the files of office programs, fetched together when it is first wanted. */

export { documentText } from "./document.js";
export { report } from "./report.js";
export { workbook } from "./workbook.js";
