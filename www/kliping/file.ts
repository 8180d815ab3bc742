/** The kliping as a file, to go on with on another computer: its articles with all that the reader has put right. */

import { draft, drafted, type Draft } from "../drafts.js";

/** By what the file is known. */
const format = "petik.kliping";

export const klipingFile = (articles: readonly Draft[]): string => `${JSON.stringify({ format, articles: articles.map(draft) }, null, 1)}\n`;

/** The articles of such a file; null when it is another one. */
export function fromKlipingFile(text: string): Draft[] | null {
  try {
    const kept = JSON.parse(text);
    if (kept?.format !== format || !Array.isArray(kept.articles)) return null;
    return kept.articles.map(drafted).filter((one: Draft | null): one is Draft => one !== null && one.text.trim() !== "");
  } catch {
    return null;
  }
}
