/** The words of the language that the page speaks now, and how it writes numbers and days. */

import type { Language } from "../../src/wasm/js/types.js";
import { id, type Words } from "./id.js";

export type { Words } from "./id.js";

let language: Language = "id";

/** The words to use now. */
export let words: Words = id;

/**
 * Switches the language; whoever has words on the page writes them anew. English comes when it is first asked for, and where it
 * cannot be fetched the page stays Indonesian.
 */
export async function speak(next: Language): Promise<void> {
  const said = next === "en" ? await import("./en.js").then(({ en }) => en, () => null) : null;
  language = said ? next : "id";
  words = said ?? id;
}

const locale = (): string => (language === "en" ? "en-GB" : "id-ID");

export const number = (value: number): string => new Intl.NumberFormat(locale()).format(value);

export const rupiah = (value: number): string =>
  new Intl.NumberFormat(locale(), { style: "currency", currency: "IDR", maximumFractionDigits: 0 }).format(value);

/** `2021-06-07`, `2021-06`, `2021` or a range of them, written out. What has another shape is handed back as it came. */
export function day(value: string): string {
  return value.split("/").map((one) => oneDay(one, true)).join(" – ");
}

/** The same without the weekday, as it is written into a field. */
export const plainDay = (value: string): string => oneDay(value, false);

function oneDay(value: string, weekday: boolean): string {
  const [, year, month, date] = value.match(/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/) ?? [];
  if (!year || !month) return value;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date ?? 1)));
  const shown = { timeZone: "UTC", year: "numeric", month: "long" } as const;
  return new Intl.DateTimeFormat(locale(), date ? { ...shown, ...(weekday && { weekday: "long" }), day: "numeric" } : shown).format(moment);
}

/** The first and the last day of something, as short as they can be said: `12–14 Sep 2023`. */
export function span(start: string, end: string): string {
  const days = [start, end].filter(Boolean);
  if (!days.every((one) => /^\d{4}-\d\d-\d\d$/.test(one))) return days.join(" – ");
  const short = new Intl.DateTimeFormat(locale(), { timeZone: "UTC", day: "numeric", month: "short", year: "numeric" });
  const [first, last] = days.map((one) => Date.parse(one)) as [number?, number?];
  if (first === undefined) return "";
  return last === undefined || last < first ? days.map((one) => short.format(Date.parse(one))).join(" – ") : short.formatRange(first, last);
}

/** `P5D`, `PT2H` and their like, written out: `5 hari`. */
export function duration(value: string): string {
  const [, years, months, weeks, days, hours, minutes] =
    value.match(/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/) ?? [];
  const units: [string | undefined, string, string][] = [
    [years, "tahun", "year"],
    [months, "bulan", "month"],
    [weeks, "minggu", "week"],
    [days, "hari", "day"],
    [hours, "jam", "hour"],
    [minutes, "menit", "minute"],
  ];
  const said = units.filter(([count]) => count).map(([count, id, en]) => `${count} ${language === "en" ? en + (count === "1" ? "" : "s") : id}`);
  return said.length > 0 ? said.join(" ") : value;
}
