/** The day's activities as a calendar (RFC 5545), the reader's corrections included: whole days, one event a dated wave. */

import type { Activity, Annotation, Slot } from "../../src/wasm/js/types.js";
import type { Article } from "../session.js";
import { words } from "../words/index.js";
import { mainActivity, readings, slots, tableValue, type SlotKey } from "./slots.js";

/** What a calendar has no place for; it goes into the description. */
const told: readonly SlotKey[] = ["organizer", "openedBy", "speakers", "who", "count", "theme", "legalBasis"];

/** A calendar file; null when no activity has a day, since the format allows none without an event. */
export function calendar(articles: readonly Article[], now = new Date()): string | null {
  const made = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const events = articles.flatMap((article) => of(article, made));
  if (events.length === 0) return null;
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//petik//petik//ID", "CALSCALE:GREGORIAN", ...events, "END:VCALENDAR"];
  return lines.map(folded).join("");
}

function of(article: Article, made: string): string[] {
  const { annotation } = article;
  if (!annotation) return [];
  const all = [mainActivity(annotation, article.text), ...annotation.activities.slice(1)];
  return all.flatMap((activity, index) => {
    const value = (key: SlotKey): string => (index === 0 ? tableValue(article, key) : read(activity, annotation, key));
    const name = value("name") || value("title");
    const byHand = index === 0 && (article.corrections["start"] ?? article.corrections["end"]) !== undefined;
    const waves = byHand ? [] : activity.batches.filter(({ start }) => isDay(said(start)));
    const dated = waves.map(({ label, start, end }) => [label ? `${name} (${label.value})` : name, said(start), said(end)] as const);
    const [start, end] = [value("start"), value("end")];
    // News of a closing tells the last day alone. In the article's language, as all of a summary, and as the command line says it.
    const whole = isDay(start) ? ([name, start, end] as const) : ([`${name} (hari terakhir)`, end, ""] as const);
    const events = dated.length > 0 ? dated : [whole];
    return events.flatMap(([summary, start, end]) => (name && isDay(start) ? event(summary, start, end, made, value) : []));
  });
}

const read = (activity: Activity, annotation: Annotation, key: SlotKey): string => readings(slots.find((slot) => slot.key === key)?.read(activity, annotation) ?? []);
const said = (slot: Slot<string> | null): string => slot?.value ?? "";
const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

function event(summary: string, start: string, end: string, made: string, value: (key: SlotKey) => string): string[] {
  const description = told.flatMap((key) => (value(key) ? [`${words.slots[key]}: ${value(key)}`] : [])).join("\n");
  return [
    "BEGIN:VEVENT",
    `UID:${uuid([summary, start])}`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${plain(start)}`,
    // The day after the last one: the end is not part of the event.
    ...(isDay(end) && end > start ? [`DTEND;VALUE=DATE:${plain(dayAfter(end))}`] : []),
    `SUMMARY:${escaped(summary)}`,
    ...(value("venue") ? [`LOCATION:${escaped(value("venue"))}`] : []),
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const plain = (day: string): string => day.replaceAll("-", "");
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n").replace(/[\0-\x08\x0B-\x1F\x7F]/g, "");

/** The longest line, in bytes, its line break not counted. */
const longest = 75;

/** A content line, folded: what goes on begins with a blank, and no character is cut in two. */
function folded(line: string): string {
  let out = "";
  let length = 0;
  for (const sign of line) {
    const bytes = new TextEncoder().encode(sign).length;
    if (length + bytes > longest) {
      out += "\r\n ";
      length = 1;
    }
    out += sign;
    length += bytes;
  }
  return `${out}\r\n`;
}

/** The command line's UID for the same event, so that a calendar takes both for one: FNV-1a over the parts, as a UUID of version 8. */
function uuid(parts: readonly string[]): string {
  let hash = 0x6c62272e07bb014262b821756295c58dn;
  for (const part of parts) {
    for (const byte of [...new TextEncoder().encode(part), 0xff]) hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * 0x0000000001000000000000000000013bn);
  }
  const version = (hash & ~(0xfn << 76n)) | (0x8n << 76n);
  const variant = (version & ~(0b11n << 62n)) | (0b10n << 62n);
  return variant.toString(16).padStart(32, "0").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
