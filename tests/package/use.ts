// Compiled, never run: how a stranger's TypeScript uses the package.

import { annotate, createLocalEngine, findingCodes, init, kinds, version } from "petik";
import type { Annotation, Engine, Entity, FindingCode, Kind, Mention, RegionLevel } from "petik";
import { createWorkerEngine } from "petik/worker";

await init();
const annotation: Annotation = annotate("teks", { publishedOn: "2021-06-07", language: "en", offsets: "utf8" });

const corrected = annotate("teks", { marks: [{ start: 0, end: 4, kind: "person" }, ...annotation.mentions.map((one) => ({ ...one, kind: null }))] });
void corrected.mentions.every(({ rule }) => rule === "reader.mark");

function say(mention: Mention): string {
  switch (mention.kind) {
    case "count":
      return `${Array.isArray(mention.value) ? mention.value[0] : (mention.value ?? 0).toFixed()} ${mention.noun ?? ""}`;
    case "date":
      return `${mention.value?.slice(0, 4)} ${mention.relative}`;
    case "position":
      return `${mention.title?.start} ${mention.institution?.end}`;
    case "law":
      return mention.title ?? mention.text;
    case "person":
    case "organization":
    case "region":
    case "venue":
    case "event":
    case "money":
    case "percent":
    case "duration":
      return mention.text;
    default:
      return exhausted(mention);
  }
}

function name(entity: Entity): string {
  switch (entity.kind) {
    case "person":
      return [...entity.honorifics, entity.name, ...entity.degrees].join(" ");
    case "organization":
      return entity.acronym ?? entity.name;
    case "region":
      return `${entity.level} ${entity.code}`;
    case "law":
      return entity.title ?? entity.name;
    default:
      return exhausted(entity);
  }
}

const exhausted = (nothing: never): never => nothing;

const engines: Engine[] = [await createLocalEngine(), await createWorkerEngine()];
for (const engine of engines) void Object.entries(await engine.rules());
for (const engine of engines) (await engine.annotate("teks")).mentions.map(say);
annotation.entities.map(name);
const level: RegionLevel | null | undefined = annotation.entities.find((entity) => entity.kind === "region")?.level;
const hidden: FindingCode[] = ["text.scraped"];
const counted: Record<Kind, number> = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
void [level, version.length, counted.person, findingCodes.filter((code) => !hidden.includes(code))];
annotate("teks", { offsets: undefined, publishedOn: undefined, language: undefined, marks: undefined });
const participants: number | undefined = annotation.activities[0]?.participants.count?.value;
void participants;

// @ts-expect-error the unit has no such name
annotate("teks", { offsets: "utf32" });
// @ts-expect-error a mark says of what kind it is, if only that it is of none
annotate("teks", { marks: [{ start: 0, end: 4 }] });
// @ts-expect-error a code that is none
annotation.findings.filter((finding) => finding.code === "date.weekday");
// @ts-expect-error a day is no option
annotate("teks", new Date());
// @ts-expect-error text is a string
annotate(5);
// @ts-expect-error a kind that is none
annotation.mentions.filter((mention) => mention.kind === "orang");
