/**
 * Lists to go through at run time: for a legend, a filter, a schema. Written as keys, so that the compiler tells one that the type
 * has and the list lacks.
 */

import type { FindingCode, Kind } from "./types.js";

/** Written in by the build, from the manifest. */
declare const PETIK_VERSION: string;

/** The package's version, to keep beside what it read. */
export const version: string = PETIK_VERSION;

/** The twelve kinds of mention. */
export const kinds: readonly Kind[] = Object.keys({
  person: 0,
  position: 0,
  organization: 0,
  region: 0,
  venue: 0,
  event: 0,
  date: 0,
  law: 0,
  count: 0,
  money: 0,
  percent: 0,
  duration: 0,
} satisfies Record<Kind, 0>) as Kind[];

/** The codes that a finding may have. */
export const findingCodes: readonly FindingCode[] = Object.keys({
  "date.weekday-mismatch": 0,
  "date.reversed-range": 0,
  "date.impossible": 0,
  "date.missing-month": 0,
  "date.conflict": 0,
  "law.title-mismatch": 0,
  "name.variant": 0,
  "acronym.variant": 0,
  "acronym.undefined": 0,
  "acronym.mismatch": 0,
  "count.sum-mismatch": 0,
  "office.conflict": 0,
  "text.spun": 0,
  "text.typo": 0,
  "text.scraped": 0,
} satisfies Record<FindingCode, 0>) as FindingCode[];
