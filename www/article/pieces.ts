/**
 * Cuts an article into lines, and lines into pieces over which nothing changes: the same mentions, quotation and findings.
 *
 * Mentions nest. One that crosses another's end, which the contract rules out, ends with the outer one. Quotations and findings
 * may cross anything, so they are told per piece.
 */

import type { Annotation, Mention, Place } from "../../src/wasm/js/types.js";

export interface Line extends Place {
  /** Kind of the zone that holds the line's beginning. */
  zone: string;
}

export interface Piece extends Place {
  /** Mentions around the piece, the outermost first. */
  mentions: Mention[];
  /** Index of the quotation around it, or -1. */
  quotation: number;
  /** Indexes of the findings around it. */
  findings: number[];
}

/** A line that goes on in the next one, as in text that was wrapped by hand or copied from a PDF: long, and no end of a sentence. */
const goesOn = /^.{40,}[^\s.!?:;”"’)\]][^\S\r\n]*$/u;

/** The lines of a text, without their ends; those that were wrapped stay together. Empty lines are left out. */
export function lines(text: string, annotation: Annotation): Line[] {
  const found: Line[] = [];
  let zone = 0;
  let start = 0;
  let open: Line | null = null;
  const add = (end: number): void => {
    const said = text.slice(start, end);
    if (said.trim() === "") {
      open = null;
      return;
    }
    while ((annotation.zones[zone]?.end ?? Infinity) <= start) zone++;
    const read = annotation.zones[zone]?.kind ?? "body";
    // A dateline is the beginning of the body's first line.
    const kind = read === "dateline" ? "body" : read;
    if (open?.zone === kind) open.end = end;
    else found.push((open = { start, end, zone: kind }));
    if (!goesOn.test(said)) open = null;
  };
  for (const match of text.matchAll(/\r\n|\r|\n/g)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return found;
}

/** A cursor over places in text order that tells which of them cover a position that only moves forward. */
class Cover<T extends Place> {
  #next = 0;
  #open: number[] = [];

  constructor(readonly places: readonly T[]) {}

  /** Indexes of the places that cover `at`, in the order they began. */
  over(at: number): number[] {
    while (this.#next < this.places.length && this.places[this.#next]!.start <= at) this.#open.push(this.#next++);
    if (this.#open.some((index) => this.places[index]!.end <= at)) this.#open = this.#open.filter((index) => this.places[index]!.end > at);
    return this.#open;
  }
}

/** Hands out the pieces of one line after another; lines must be asked for in text order. */
export class Pieces {
  readonly #mentions: Cover<Mention>;
  readonly #quotations: Cover<Place>;
  readonly #findings: Cover<Place & { index: number }>;
  readonly #cuts: number[];
  #cut = 0;

  constructor(annotation: Annotation) {
    const findings = annotation.findings.map(({ start, end }, index) => ({ start, end, index })).sort((a, b) => a.start - b.start);
    this.#mentions = new Cover([...annotation.mentions].sort((a, b) => a.start - b.start || b.end - a.end));
    this.#quotations = new Cover([...annotation.quotations].sort((a, b) => a.start - b.start));
    this.#findings = new Cover(findings);
    const cuts = [annotation.mentions, annotation.quotations, annotation.findings].flat().flatMap(({ start, end }) => [start, end]);
    this.#cuts = [...new Set(cuts)].sort((a, b) => a - b);
  }

  *of(line: Line): Generator<Piece> {
    let start = line.start;
    while (start < line.end) {
      while (this.#cut < this.#cuts.length && this.#cuts[this.#cut]! <= start) this.#cut++;
      const end = Math.min(this.#cuts[this.#cut] ?? line.end, line.end);
      const mentions = this.#mentions.over(start).map((index) => this.#mentions.places[index]!);
      const quotation = this.#quotations.over(start).at(-1) ?? -1;
      const findings = this.#findings.over(start).map((index) => this.#findings.places[index]!.index);
      yield { start, end, mentions, quotation, findings };
      start = end;
    }
  }
}
