/**
 * What `annotate` takes and gives: the contract in types.
 *
 * Every `start` and `end` counts in the unit asked for, UTF-16 code units by default, so that `text.slice(start, end)` is the
 * place. What the article does not say is `null`; no field is ever missing or `undefined`.
 */

/** The unit of every `start` and `end`: what JavaScript's strings count, bytes of UTF-8, or what Python's and R's strings count. */
export type Offsets = "utf16" | "utf8" | "codepoint";

/** The language of a finding's message. */
export type Language = "id" | "en";

/** What a caller may ask for. */
export interface Options {
  /** Unit of the offsets in the answer; `"utf16"` unless told. */
  offsets?: Offsets | null | undefined;
  /** The day the article came out, `"YYYY-MM-DD"`: anchors `kemarin` and dates without a year. */
  publishedOn?: string | null | undefined;
  /** Language of the findings' messages; `"id"` unless told. */
  language?: Language | null | undefined;
  /** What a reader has put right in the mentions, in the order in which it was done. */
  marks?: readonly Mark[] | null | undefined;
}

/**
 * What a reader says some words are. Everything that hangs on the mentions is read from them as corrected: entities, quotations,
 * offices, activities and findings.
 *
 * A mention with another kind is one: `{ ...mention, kind: null }` takes it away. A place is widened to whole words; one that
 * holds no word, or lies past the end of the text, changes nothing.
 */
export interface Mark extends Place {
  /**
   * A mention of this kind. Those of the same words, those of the same kind that share a word with it, those whose ends it
   * crosses and those inside it make way; only earlier marks stay inside, and what the engine puts inside a mention of that kind
   * itself: regions and organizations. Its value is read from its words, its rule is `reader.mark` and its confidence 1. `null`:
   * no mention, of whatever kind, has just these words.
   */
  kind: Kind | null;
}

/** Where something stands in the text. */
export interface Place {
  /** Where it begins, in the unit asked for. */
  start: number;
  /** Where it ends: the first place behind it. */
  end: number;
}

/** `"m0"`, `"m1"`, … in text order. */
export type MentionId = `m${number}`;

/** `"e0"`, `"e1"`, … */
export type EntityId = `e${number}`;

/**
 * What part of a page a zone is: `source` is `Sumber: …`, `boilerplate` menus, share bars, counters and tags, `related` links to
 * other articles.
 */
export type ZoneKind =
  | "headline"
  | "dateline"
  | "body"
  | "caption"
  | "byline"
  | "source"
  | "boilerplate"
  | "authorBio"
  | "related";

/** One part of the page. Zones cover the text, in order. */
export interface Zone extends Place {
  kind: ZoneKind;
}

/** `KOTA, OUTLET -` at the head of the body. */
export interface Dateline extends Place {
  /** The town, as written. */
  place: string | null;
  /** The outlet, as written. */
  outlet: string | null;
}

interface MentionBase<K extends string, V> extends Place {
  /** What other records name it by. */
  id: MentionId;
  /** One of twelve; it tells which fields the mention has. */
  kind: K;
  /** The text's own words. */
  text: string;
  /** The normalised value. */
  value: V | null;
  /** The mention that this one is a part of. */
  within: MentionId | null;
  /** The person, organization, region or law that it names. */
  entity: EntityId | null;
  /** Name of the rule that made it. */
  rule: string;
  /** Share of mentions like this one that are right, 0 to 1. */
  confidence: number;
}

/** A bare person name. */
export type PersonMention = MentionBase<"person", never>;

/** One office or role holder; the words of the office and of the institution are places in the text. */
export interface PositionMention extends MentionBase<"position", never> {
  /** `Kepala`; for an office named by its region all of it, `Pj. Bupati Wonogiri`. */
  title: Place | null;
  /** `Dinas Sosial`. */
  institution: Place | null;
}

/** A specific institution. */
export type OrganizationMention = MentionBase<"organization", never>;

/** An administrative region; the value is its Kemendagri code. */
export type RegionMention = MentionBase<"region", string>;

/** A named place or building. */
export type VenueMention = MentionBase<"venue", never>;

/** A named activity. */
export type EventMention = MentionBase<"event", never>;

/**
 * A date or range of dates; the value is `2021-06-07`, `2021-06-07/2021-06-11`, `2017-08` or `2020`, as the article says it even where
 * there is no such day (`2022-06-31`, which a finding queries), and null where the article gives no year.
 */
export interface DateMention extends MentionBase<"date", string> {
  /** True for `besok`, `Senin lalu`. */
  relative: boolean;
}

/** A numbered regulation; the value is `PP 17/2018`, of several that are cited in one breath `PBM 9/2006,PBM 8/2006`. */
export interface LawMention extends MentionBase<"law", string> {
  /** Its title, where known, without `tentang`. */
  title: string | null;
}

/** A number of somethings. */
export interface CountMention extends MentionBase<"count", number | [number, number]> {
  /** What was counted: `orang`. */
  noun: string | null;
}

/** An amount in rupiah. */
export type MoneyMention = MentionBase<"money", number | [number, number]>;

/** A percentage. */
export type PercentMention = MentionBase<"percent", number | [number, number]>;

/** A length of time; the value is an ISO 8601 duration, `P5D`. */
export type DurationMention = MentionBase<"duration", string>;

/** One place in the text that names something; tell them apart by `kind`. */
export type Mention =
  | PersonMention
  | PositionMention
  | OrganizationMention
  | RegionMention
  | VenueMention
  | EventMention
  | DateMention
  | LawMention
  | CountMention
  | MoneyMention
  | PercentMention
  | DurationMention;

/** The twelve kinds of mention. */
export type Kind = Mention["kind"];

interface EntityBase<K extends string> {
  /** What other records name it by. */
  id: EntityId;
  /** One of four; it tells which fields the entity has. */
  kind: K;
  /** The fullest name in the article; for someone known by office alone, the office. */
  name: string;
  /** Other names in the article. */
  aliases: string[];
  /** Where it is named. */
  mentions: MentionId[];
}

/** Somebody whom the article names, or tells by an office alone. */
export interface PersonEntity extends EntityBase<"person"> {
  /** `Ibu`, `H.`, `Dr.`, as written. */
  honorifics: string[];
  /** `S.Sos`, `M.Si`, as written. */
  degrees: string[];
  /** Offices held, in the article's fullest words. */
  offices: string[];
}

/** An institution. */
export interface OrganizationEntity extends EntityBase<"organization"> {
  /** `BKD`. */
  acronym: string | null;
  /** `Badan Kepegawaian Daerah`. */
  expansion: string | null;
  /** The organization that it is a part of. */
  parent: EntityId | null;
  /** The region that it serves. */
  region: EntityId | null;
}

/** What a region is, from its type word or its code. */
export type RegionLevel = "provinsi" | "kabupaten" | "kota" | "kecamatan" | "kelurahan" | "desa" | "dusun";

/** An administrative region. */
export interface RegionEntity extends EntityBase<"region"> {
  /** Kemendagri code, `73.22`. */
  code: string | null;
  /** What it is; null where the article says only a name that petik does not know. */
  level: RegionLevel | null;
  /** Name of its province. */
  province: string | null;
}

/** A regulation. */
export interface LawEntity extends EntityBase<"law"> {
  /** `PP 17/2018`. */
  value: string | null;
  /** Its title, where known. */
  title: string | null;
}

/** A person, organization, region or law of the article; tell them apart by `kind`. */
export type Entity = PersonEntity | OrganizationEntity | RegionEntity | LawEntity;

/** Words that the article gives as somebody's: those inside the marks, or the reported clause. */
export interface Quotation extends Place {
  /** Between quotation marks, or a reported clause. */
  style: "direct" | "indirect";
  /** Who said it. */
  speaker: EntityId | null;
  /** The mention beside the reporting verb. */
  speakerMention: MentionId | null;
  /** The reporting verb. */
  cue: Place | null;
}

/** Who holds what, as the article says. */
export interface Office {
  /** Who. */
  person: EntityId;
  /** The position mention that says so. */
  position: MentionId;
  /** Words of the title. */
  title: string;
  /** In which organization. */
  organization: EntityId | null;
  /** For which region. */
  region: EntityId | null;
  /** Standing in for the holder: penjabat, pelaksana tugas, pelaksana harian, penjabat sementara. */
  acting: "Pj" | "Plt" | "Plh" | "Pjs" | null;
}

/** A filled slot and where the article says so. */
export interface Slot<V extends string | number = string | number> extends Place {
  /** What it holds: words, an ISO day or a number. */
  value: V;
  /** The mention there, if one. */
  mention: MentionId | null;
}

/** Those who take part. */
export interface Participants {
  /** How many. */
  count: Slot<number> | null;
  /** Who they are. */
  who: Slot<string> | null;
  /** Numbers of the groups that make the total up. */
  parts: Slot<number>[];
}

/** One wave of an activity. */
export interface Batch {
  /** `gelombang pertama`. */
  label: Slot<string> | null;
  /** First day, ISO. */
  start: Slot<string> | null;
  /** Last day, ISO. */
  end: Slot<string> | null;
  /** Who takes part in it. */
  participants: Participants;
}

/** The genre of an activity. */
export type ActivityKind =
  | "diklat"
  | "bimtek"
  | "sosialisasi"
  | "workshop"
  | "pelatihan"
  | "pelantikan"
  | "rapat"
  | "kunjungan"
  | "musrenbang"
  | "upacara"
  | "penandatanganan"
  | "lainnya";

/** The record of one activity: who, what, where, when, why, how. */
export interface Activity {
  /** The article's headline. */
  title: Slot<string> | null;
  /** Genre. */
  kind: ActivityKind;
  /** The activity's own name. */
  name: Slot<string> | null;
  /** Who runs it. */
  organizer: Slot<string> | null;
  /** Who receives it, where that is somebody else. */
  host: Slot<string> | null;
  /** Building or room. */
  venue: Slot<string> | null;
  /** Government or community concerned. */
  region: Slot<string> | null;
  /** First day, ISO; of the wave told first, where there are several. */
  start: Slot<string> | null;
  /** Last day, ISO, where stated; the last of all waves, unless the opening is about one of them. */
  end: Slot<string> | null;
  /** Waves with their own dates. */
  batches: Batch[];
  /** Those who take part. */
  participants: Participants;
  /** Who opened it. */
  openedBy: Slot<string> | null;
  /** Resource persons (narasumber). */
  speakers: Slot<string>[];
  /** Laws cited. */
  legalBasis: Slot<string>[];
  /** Where people meet: in one room, over the network, both. */
  mode: "luring" | "daring" | "hibrida" | null;
  /** How it is taught or held. */
  method: Slot<string> | null;
  /** What for. */
  purpose: Slot<string> | null;
  /** Its theme. */
  theme: Slot<string> | null;
}

/** `low` is a slip of language, `medium` a doubt worth a look, `high` a fact that cannot stand. */
export type Severity = "low" | "medium" | "high";

/** Which check found it; what each looks for is in the README. */
export type FindingCode =
  | "date.weekday-mismatch"
  | "date.reversed-range"
  | "date.impossible"
  | "date.missing-month"
  | "date.conflict"
  | "law.title-mismatch"
  | "name.variant"
  | "acronym.variant"
  | "acronym.undefined"
  | "acronym.mismatch"
  | "count.sum-mismatch"
  | "office.conflict"
  | "text.spun"
  | "text.typo"
  | "text.scraped";

/** What an editor would query. */
export interface Finding extends Place {
  /** The check's code. */
  code: FindingCode;
  /** How much it matters. */
  severity: Severity;
  /** One plain sentence in the asked language. */
  message: string;
  /** Words to put there instead. */
  suggestion: string | null;
  /** Places that contradict it. */
  related: Place[];
}

/** Everything that petik read in one article. */
export interface Annotation {
  /** Unit of every `start` and `end` below. */
  offsets: Offsets;
  /** Parts of the page; they cover the text, in order. */
  zones: Zone[];
  /** Place and outlet before the first sentence. */
  dateline: Dateline | null;
  /** In text order; an outer mention stands before those within it. */
  mentions: Mention[];
  /** One per person, organization, region and law. */
  entities: Entity[];
  /** Who said what, in text order. */
  quotations: Quotation[];
  /** Who holds what. */
  offices: Office[];
  /** The article's main activity first. */
  activities: Activity[];
  /** What does not add up, in text order. */
  findings: Finding[];
}

/** The `.wasm` file: its address, its bytes, or a compiled `WebAssembly.Module`. */
export type WasmSource = string | { readonly href: string } | ArrayBuffer | ArrayBufferView | CompiledModule;

/** A `WebAssembly.Module`. */
export type CompiledModule = object;

/** Names of rules, each with one Indonesian phrase that says what the rule saw. */
export type Rules = Record<string, string>;

/** Something that reads articles: in this thread or in a worker. Both give the same answers. */
export interface Engine {
  /** Reads one article. Rejects with a `TypeError` on a bad option, never because of the text. */
  annotate(text: string, options?: Options | null): Promise<Annotation>;
  /** Every rule that a mention may name. */
  rules(): Promise<Rules>;
  /** Lets go of what the engine holds. Calls still waiting, and all that come after, are rejected. */
  close(): void;
}
