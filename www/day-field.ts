/** A field for a day in the page's own language. A browser's date field speaks the browser's, whatever the page does. */

import { el } from "./dom.js";
import { plainDay, words } from "./words/index.js";

/** Names of the months, in small letters, in each language that a day may be written in. */
const months = ["id", "en"].map((language) => {
  const name = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2021, month)).toLowerCase());
});

/** `7/6/2021`, `7 Juni 2021`, `Juni 2021` or `2021-06-07` as ISO; empty for nothing, null for what is no day, month or year. */
export function dayIn(written: string): string | null {
  // A weekday before it is a reading aid.
  const said = written.trim().toLowerCase().replace(/^\p{L}+,?\s+(?=\d\d?\D|\d{4}-)/u, "");
  if (said === "") return "";
  const [, year, month, date] = said.match(/^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?$/) ?? [];
  if (year) return iso(year, month, date);
  const [, first, second, last] = said.match(/^(?:(\d\d?)[-/.\s]+)?(\d\d?|\p{L}{3,})[-/.\s]+(\d{4}|\d\d)$/u) ?? [];
  if (!second || !last) return null;
  return iso(last.padStart(4, "20"), /\d/.test(second) ? second : String(monthOf(second)), first);
}

/** The number of the month whose name begins so; 0 for none. */
const monthOf = (beginning: string): number => 1 + (months.map((names) => names.findIndex((name) => name.startsWith(beginning))).find((at) => at >= 0) ?? -1);

function iso(year: string, month?: string, date?: string): string | null {
  const moment = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1)));
  const right = Number(month ?? 1) === moment.getUTCMonth() + 1 && Number(date ?? 1) === moment.getUTCDate();
  return right ? [year, month, date].flatMap((part) => (part ? [part.padStart(2, "0")] : [])).join("-") : null;
}

/** What a text field says of a day, with the browser's calendar beside it. */
export class DayField {
  readonly #calendar = el("input", { type: "date", class: "calendar", tabindex: -1, "aria-hidden": "true" });

  /** `vague`: a month or a year will do. */
  constructor(
    readonly input: HTMLInputElement,
    readonly vague: boolean,
  ) {
    input.addEventListener("input", () => this.#check());
    this.#calendar.addEventListener("change", () => {
      this.input.value = this.#calendar.value && plainDay(this.#calendar.value);
      this.#check();
      this.input.focus();
      this.input.dispatchEvent(new Event("change"));
    });
    const pick = el("button", { type: "button", class: "pick", "data-t-label": "pickDay", "data-t-title": "pickDay", "aria-label": words.pickDay, title: words.pickDay, onclick: () => this.#pick() }, "▾");
    input.after(this.#calendar, pick);
  }

  /** ISO; empty for none, null for what is no day. */
  get value(): string | null {
    const day = dayIn(this.input.value);
    return !day || this.vague || day.length === 10 ? day : null;
  }

  set value(day: string) {
    // Who is still writing is not interrupted.
    if (document.activeElement === this.input && this.value !== day) return;
    this.input.value = day && plainDay(day);
    this.#check();
  }

  #check(): void {
    const wrong = this.value === null;
    this.input.setCustomValidity(wrong ? words.notADay : "");
    this.input.setAttribute("aria-invalid", String(wrong));
  }

  #pick(): void {
    const { value } = this;
    this.#calendar.value = value?.length === 10 ? value : "";
    try {
      this.#calendar.showPicker();
    } catch {
      this.input.focus();
    }
  }
}
