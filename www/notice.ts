/** One line at the bottom of the window: what was done, and how to take it back. */

import { el } from "./dom.js";
import { words } from "./words/index.js";

let fading = 0;

/** Shows a notice in `into` for a while; one with an action stays longer. */
export function notice(into: HTMLElement, said: string, action?: { label: string; run(): void }): void {
  clearTimeout(fading);
  const hide = (): void => into.replaceChildren();
  const run = action && el("button", { type: "button", onclick: () => (hide(), action.run()) }, action.label);
  const close = el("button", { type: "button", class: "close", "aria-label": words.dismiss, onclick: hide }, "×");
  into.replaceChildren(el("div", {}, el("span", {}, said), run, close));
  // What is longer takes longer to read.
  fading = window.setTimeout(hide, action ? 20_000 : 3_000 + 70 * said.length);
}
