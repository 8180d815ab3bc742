/** The slots of an activity record: how each is read, grouped, written and corrected by hand. */

import type { Activity, Annotation, MentionId, Place, Slot } from "../../src/wasm/js/types.js";
import type { Article } from "../session.js";
import { day, number, words } from "../words/index.js";

export type SlotKey = Exclude<keyof typeof words.slots, "batches">;
export type Question = keyof typeof words.questions;

/** One thing that a slot holds. */
export interface Reading {
  /** As the table has it: ISO days, plain digits. */
  value: string;
  /** As a person reads it. */
  shown: string;
  /** Where the article says so; null for what has no single place. */
  place: Place | null;
  /** The mention there, which tells how sure the reading is. */
  mention: MentionId | null;
}

export interface SlotRule {
  key: SlotKey;
  question: Question;
  /** What `activity` says, in the article that `annotation` is of. */
  read(activity: Activity, annotation: Annotation): Reading[];
  /** What the reader is given to correct it with. */
  input: "text" | "date" | "number";
}

type Filled = Slot<string> | Slot<number> | null;

/** Words on one line, though the article breaks them over two. */
export const oneLine = (value: string): string => value.replace(/\s+/g, " ").trim();

const from = (slot: Slot, shown: string): Reading => ({ value: oneLine(String(slot.value)), shown: oneLine(shown), place: slot, mention: slot.mention });
const plain = (slots: Filled[]): Reading[] => slots.flatMap((slot) => (slot ? [from(slot, typeof slot.value === "number" ? number(slot.value) : slot.value)] : []));
const days = (slot: Slot<string> | null): Reading[] => (slot ? [from(slot, day(slot.value))] : []);
const none = (): Reading[] => [];
const bare = (value: string | null, shown: (value: string) => string): Reading[] => (value ? [{ value, shown: shown(value), place: null, mention: null }] : []);

/** The outlet that the dateline names. */
const outlet = ({ dateline }: Annotation): Reading[] => (dateline?.outlet ? [{ value: dateline.outlet, shown: dateline.outlet, place: dateline, mention: null }] : []);

/** All slots, in the order in which a newspaper asks; last what only the reader knows of a clipping. */
export const slots: readonly SlotRule[] = [
  { key: "title", question: "what", input: "text", read: (a) => plain([a.title]) },
  { key: "kind", question: "what", input: "text", read: (a) => bare(a.kind, (kind) => words.activityKinds[kind as Activity["kind"]]) },
  { key: "name", question: "what", input: "text", read: (a) => plain([a.name]) },
  { key: "theme", question: "what", input: "text", read: (a) => plain([a.theme]) },
  { key: "organizer", question: "who", input: "text", read: (a) => plain([a.organizer]) },
  { key: "host", question: "who", input: "text", read: (a) => plain([a.host]) },
  { key: "openedBy", question: "who", input: "text", read: (a) => plain([a.openedBy]) },
  { key: "speakers", question: "who", input: "text", read: (a) => plain(a.speakers) },
  { key: "who", question: "who", input: "text", read: (a) => plain([a.participants.who]) },
  { key: "count", question: "who", input: "number", read: (a) => plain([a.participants.count]) },
  { key: "parts", question: "who", input: "text", read: (a) => plain(a.participants.parts) },
  { key: "start", question: "when", input: "date", read: (a) => days(a.start) },
  { key: "end", question: "when", input: "date", read: (a) => days(a.end) },
  { key: "venue", question: "where", input: "text", read: (a) => plain([a.venue]) },
  { key: "region", question: "where", input: "text", read: (a) => plain([a.region]) },
  { key: "purpose", question: "why", input: "text", read: (a) => plain([a.purpose]) },
  { key: "legalBasis", question: "why", input: "text", read: (a) => plain(a.legalBasis) },
  { key: "mode", question: "how", input: "text", read: (a) => bare(a.mode, (mode) => words.modes[mode as NonNullable<Activity["mode"]>]) },
  { key: "method", question: "how", input: "text", read: (a) => plain([a.method]) },
  { key: "outlet", question: "filing", input: "text", read: (_, annotation) => outlet(annotation) },
  { key: "link", question: "filing", input: "text", read: none },
  { key: "tone", question: "filing", input: "text", read: none },
  { key: "note", question: "filing", input: "text", read: none },
];

/** What stands for the main activity of an article in which none was read. */
export const blank: Activity = {
  title: null,
  kind: "lainnya",
  name: null,
  organizer: null,
  host: null,
  venue: null,
  region: null,
  start: null,
  end: null,
  batches: [],
  participants: { count: null, who: null, parts: [] },
  openedBy: null,
  speakers: [],
  legalBasis: [],
  mode: null,
  method: null,
  purpose: null,
  theme: null,
};

/** The article's main activity; a blank one with the headline where none was read. */
export function mainActivity(annotation: Annotation, text: string): Activity {
  const read = annotation.activities[0];
  if (read) return read;
  const zone = annotation.zones.find(({ kind }) => kind === "headline");
  return zone ? { ...blank, title: { ...zone, value: text.slice(zone.start, zone.end).trim(), mention: null } } : blank;
}

/** A slot of an article's main activity as the table has it: the correction, or what was read. */
export function tableValue(article: Article, key: SlotKey): string {
  const corrected = article.corrections[key];
  if (corrected !== undefined) return corrected;
  if (!article.annotation) return "";
  const rule = slots.find((slot) => slot.key === key);
  return rule ? readings(rule.read(mainActivity(article.annotation, article.text), article.annotation)) : "";
}

/** The day on which an article was published: the reader's, else the first that its byline tells. */
export function publishedDay({ publishedOn, annotation }: Article): string {
  if (publishedOn || !annotation) return publishedOn;
  const bylines = annotation.zones.filter(({ kind }) => kind === "byline");
  const inByline = ({ start, end }: Place): boolean => bylines.some((zone) => zone.start <= start && end <= zone.end);
  const days = annotation.mentions.flatMap((one) => (one.kind === "date" && !one.relative && one.value && /^\d{4}-\d\d-\d\d$/.test(one.value) && inByline(one) ? [one.value] : []));
  return days[0] ?? "";
}

/** Several readings as one cell. */
export const readings = (all: Reading[]): string => all.map(({ value }) => value).join("; ");
