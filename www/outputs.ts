/** The ways out: what the buttons save and copy, of the article on the page and of the kliping. */

import type { Annotation } from "../src/wasm/js/types.js";
import { fileName, json, mentionsCsv, save } from "./export.js";
import { calendar } from "./kliping/calendar.js";
import { handedIn } from "./kliping/clippings.js";
import { csv, filledColumns, markup, tabbed } from "./kliping/csv.js";
import { klipingFile } from "./kliping/file.js";
import { sheets } from "./kliping/sheets.js";
import { mainActivity, slots } from "./kliping/slots.js";
import { rows, titleOf } from "./kliping/table.js";
import type { Article, Session } from "./session.js";
import { words } from "./words/index.js";

const office = "application/vnd.openxmlformats-officedocument";

/** The reader's day; Sweden writes days as ISO does. */
const today = (): string => new Intl.DateTimeFormat("sv").format();

/** Every day's kliping has a name of its own. */
const ofToday = (ending: string): string => `kliping-${today()}.${ending}`;

/** What each of the buttons does, by its `data-do`; `listed` are the kliping's articles, `say` tells the reader how it went. */
export function outputs(session: Session, listed: () => Article[], say: (said: string) => void): Record<string, () => void> {
  const saveAs = (ending: string, type: string, write: (annotation: Annotation) => string): void => {
    const { annotation } = session.current;
    if (annotation) save(fileName(titleOf(session.current), ending), type, write(annotation));
  };
  const copy = async (text: string, html?: string): Promise<void> => {
    try {
      if (html) await navigator.clipboard.write([new ClipboardItem({ "text/plain": text, "text/html": html })]);
      else await navigator.clipboard.writeText(text);
      say(words.copied);
    } catch {
      say(words.copyFailed);
    }
  };
  /** What writes the rarer files is fetched when it is first wanted. */
  const late = async (work: () => Promise<void>): Promise<void> => work().catch(() => say(words.failed));
  return {
    "copy-text": () => void copy(session.current.text),
    "copy-json": () => session.current.annotation && void copy(json(session.current.annotation)),
    "save-json": () => saveAs("json", "application/json", json),
    "save-csv": () => saveAs("csv", "text/csv", mentionsCsv),
    "save-html": () =>
      void late(async () => {
        const { htmlDocument } = await import("./export-html.js");
        saveAs("html", "text/html", ({ mentions }) => htmlDocument(session.current.text, mentions, titleOf(session.current), words.kind));
      }),
    "save-jsonld": () =>
      void late(async () => {
        const { linkedData } = await import("./export-jsonld.js");
        const { text, corrections } = session.current;
        // Where nothing was read, there is an activity only if the reader wrote one.
        const written = slots.some(({ key, question }) => question !== "filing" && corrections[key] !== undefined);
        saveAs("jsonld", "application/ld+json", (annotation) => linkedData(text, annotation, annotation.activities.length > 0 || written ? mainActivity(annotation, text) : null, corrections));
      }),
    "save-calendar": () => {
      const file = calendar(listed());
      if (file) save("kegiatan.ics", "text/calendar", file);
      else say(words.noDays);
    },
    "save-workbook": () =>
      void late(async () => {
        const { workbook } = await import("./office/office.js");
        save(ofToday("xlsx"), `${office}.spreadsheetml.sheet`, workbook(sheets(listed())));
      }),
    "save-document": () =>
      void late(async () => {
        const { report } = await import("./office/office.js");
        save(ofToday("docx"), `${office}.wordprocessingml.document`, report(...handedIn(listed(), today())));
      }),
    "save-table": () => save(ofToday("csv"), "text/csv", csv(rows(listed()))),
    "save-kliping": () => save(ofToday("json"), "application/json", klipingFile(listed())),
    "copy-table": () => {
      const table = filledColumns(rows(listed()));
      void copy(tabbed(table), markup(table));
    },
  };
}
