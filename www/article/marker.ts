/** The form in which a mark is made or mended: its kind, and its ends word by word. */

import type { Kind, Place } from "../../src/wasm/js/types.js";
import { el } from "../dom.js";
import { words } from "../words/index.js";

/** One word, or one sign that is no part of a word. */
const unit = String.raw`(?:[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}])`;
const firstUnit = new RegExp(String.raw`^[^\S\r\n]*${unit}`, "u");
const lastUnit = new RegExp(String.raw`${unit}[^\S\r\n]*$`, "u");

/** Longest stretch that is searched for a word. */
const reach = 120;

/** The four steps: which end, and where it goes to. */
const steps: Record<"startBack" | "startOn" | "endBack" | "endOn", (text: string, place: Place) => Place> = {
  startBack: (text, { start, end }) => ({ start: start - (text.slice(Math.max(0, start - reach), start).match(lastUnit)?.[0].length ?? 0), end }),
  startOn: (text, { start, end }) => trimmed(text, { start: start + (text.slice(start, Math.min(end, start + reach)).match(firstUnit)?.[0].length ?? 0), end }),
  endBack: (text, { start, end }) => trimmed(text, { start, end: end - (text.slice(Math.max(start, end - reach), end).match(lastUnit)?.[0].length ?? 0) }),
  endOn: (text, { start, end }) => ({ start, end: end + (text.slice(end, end + reach).match(firstUnit)?.[0].length ?? 0) }),
};

/** A place without the blanks at its ends. */
export function trimmed(text: string, { start, end }: Place): Place {
  const said = text.slice(start, end);
  const from = start + said.length - said.trimStart().length;
  return { start: from, end: Math.max(from, start + said.trimEnd().length) };
}

export interface Marking {
  place: Place;
  /** Null where there is no mark yet. */
  kind: Kind | null;
  /** `also`: the other places where the reader wants the same. */
  save(place: Place, kind: Kind, also: Place[]): void;
  remove(also: Place[]): void;
  leave(): void;
  /** Where else the words of a place stand. */
  others(place: Place): Place[];
  /** Told of every place that is looked at. */
  look(place: Place): void;
}

/** The form for one mark. */
export function marker(text: string, { place, kind, save, remove, leave, others, look }: Marking): HTMLFormElement {
  let now = place;
  const said = el("b", { class: "marked" });
  const choice = el("select", { "aria-label": words.markAs }, ...Object.entries(words.kind).map(([code, name]) => el("option", { value: code, selected: code === kind }, name)));
  const everywhere = el("input", { type: "checkbox" });
  const count = el("span");
  const also = el("label", { class: "also" }, everywhere, count);
  const chosen = (of: Place): Place[] => (everywhere.checked ? others(of) : []);
  const show = (): void => {
    said.textContent = text.slice(now.start, now.end);
    const { length } = others(now);
    also.hidden = length === 0;
    count.textContent = words.alsoAt(length);
    look(now);
  };
  const step = (name: keyof typeof steps, sign: string): HTMLElement => {
    const label = words.steps[name];
    const move = (): void => {
      const next = steps[name](text, now);
      if (next.start < next.end) now = next;
      show();
    };
    return el("button", { type: "button", class: "step", "aria-label": label, title: label, onclick: move }, sign);
  };
  const keep = (event: Event): void => {
    event.preventDefault();
    save(now, choice.value as Kind, chosen(now));
  };
  show();
  return el(
    "form",
    { class: "marker", onsubmit: keep },
    el("div", { class: "ends" }, step("startBack", "‹"), step("startOn", "›"), said, step("endBack", "‹"), step("endOn", "›")),
    also,
    el("div", { class: "editor" }, choice, el("button", { type: "submit", class: "main" }, kind ? words.save : words.mark), kind ? el("button", { type: "button", class: "danger", onclick: () => remove(chosen(place)) }, words.removeMark) : null, el("button", { type: "button", onclick: leave }, words.cancel)),
  );
}
