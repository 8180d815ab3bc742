/** Which part of the page shows. */

import { byId } from "./dom.js";

/** The parts of the page, of which a phone shows one at a time. */
export type View = "article" | "facts" | "kliping";

/** How far each part had been scrolled when it was left. */
let scrolled: Partial<Record<View, number>> = {};

/** Shows a part, as it was left. */
export function view(name: View): void {
  const { dataset } = document.body;
  const before = (dataset["view"] ?? name) as View;
  if (before !== name) scrolled[before] = scrollY;
  dataset["view"] = name;
  if (before !== name && byId("views").clientHeight > 0) scrollTo(0, scrolled[name] ?? 0);
  press("#views button", "view", name);
}

/** Another article begins at its top. */
export function fromTheTop(): void {
  byId("reading").scrollTop = 0;
  byId("panel").scrollTop = 0;
  scrolled = { kliping: scrolled.kliping ?? 0 };
}

/** Shows the article with its marks, or its words to write in. */
export function mode(name: "read" | "edit"): void {
  byId("reader").dataset["mode"] = name;
  press("#modes button", "mode", name);
}

function press(buttons: string, key: string, name: string): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(buttons)) {
    button.setAttribute("aria-pressed", String(button.dataset[key] === name));
  }
}
