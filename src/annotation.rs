//! What comes out: the types of one [`Annotation`], the same in Rust, in JavaScript and in the command line's JSON.
//!
//! Inside the pipeline every `start` and `end` is a byte offset; `offsets` converts them all at the border.

use serde::{Serialize, Serializer};

use crate::span::Span;

/// The unit of every `start` and `end` in an [`Annotation`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Offsets {
    /// UTF-16 code units, what JavaScript's `slice` counts.
    #[default]
    Utf16,
    /// Bytes, what Rust's `str` counts.
    Utf8,
    /// Unicode code points, what Python's `str` counts.
    Codepoint,
}

/// The language of a finding's message.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Language {
    /// Bahasa Indonesia.
    #[default]
    Id,
    /// English.
    En,
}

/// What a caller may ask for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Unit of the offsets in the answer.
    pub offsets: Offsets,
    /// The day the article came out: year, month, day. Anchors relative dates and dates without a year.
    pub published_on: Option<(i16, i8, i8)>,
    /// Language of the findings' messages.
    pub language: Language,
    /// What a reader has put right in the mentions, in the order in which it was done.
    pub marks: Vec<Mark>,
}

/// What a reader says some words are. Everything that hangs on the mentions is read from them as corrected: entities, quotations,
/// offices, activities and findings.
///
/// A place is widened to whole words. One that holds no word, or lies past the end of the text, changes nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mark {
    /// Where they begin, in the unit of [`Options::offsets`].
    pub start: usize,
    /// Where they end.
    pub end: usize,
    /// A mention of this kind. Those of the same words, those of the same kind that share a word with it, those whose ends it
    /// crosses and those inside it make way; only earlier marks stay inside, and what stands inside a mention of that kind anyway:
    /// regions and organizations. Its value is read from its words, its rule is `reader.mark` and its confidence 1. None: no
    /// mention, of whatever kind, has just these words.
    pub kind: Option<Kind>,
}

/// Everything petik read in one article. Any string gives one.
#[derive(Clone, Debug, Serialize)]
pub struct Annotation {
    /// Unit of every `start` and `end` below.
    pub offsets: Offsets,
    /// Parts of the page; they cover the text, in order.
    pub zones: Vec<Zone>,
    /// `KOTA, OUTLET -` at the head of the body.
    pub dateline: Option<Dateline>,
    /// Mentions in text order; an outer mention stands before those within it.
    pub mentions: Vec<Mention>,
    /// One per person, organization, region and law.
    pub entities: Vec<Entity>,
    /// Who said what, in text order.
    pub quotations: Vec<Quotation>,
    /// Who holds what.
    pub offices: Vec<Office>,
    /// What happened; the article's main activity first.
    pub activities: Vec<Activity>,
    /// What does not add up, in text order.
    pub findings: Vec<Finding>,
}

/// Number of a mention in its annotation; `"m0"` in JSON.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct MentionId(pub u32);

/// Number of an entity in its annotation; `"e0"` in JSON.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct EntityId(pub u32);

impl Serialize for MentionId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("m{}", self.0))
    }
}

impl Serialize for EntityId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("e{}", self.0))
    }
}

/// What part of a page a zone is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ZoneKind {
    /// The article's title.
    Headline,
    /// Place and outlet before the first sentence.
    Dateline,
    /// The article's own sentences.
    Body,
    /// Words under a photograph.
    Caption,
    /// Who wrote, edited or photographed it, and when it went up.
    Byline,
    /// `Sumber: …`.
    Source,
    /// Menus, share bars, counters, forms, tags.
    Boilerplate,
    /// About the author.
    AuthorBio,
    /// Links to other articles.
    Related,
}

/// One part of the page.
#[derive(Clone, Debug, Serialize)]
pub struct Zone {
    /// Which part.
    pub kind: ZoneKind,
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// The dateline's place and outlet.
#[derive(Clone, Debug, Serialize)]
pub struct Dateline {
    /// The town, as written.
    pub place: Option<String>,
    /// The outlet, as written.
    pub outlet: Option<String>,
    /// Where the dateline begins.
    pub start: usize,
    /// Where it ends, its dash included.
    pub end: usize,
}

/// The twelve kinds of mention.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A bare person name.
    Person,
    /// One specific office or role holder.
    Position,
    /// A specific institution.
    Organization,
    /// An administrative region.
    Region,
    /// A named place or building.
    Venue,
    /// A named activity.
    Event,
    /// A calendar date or range.
    Date,
    /// A numbered regulation.
    Law,
    /// A number of somethings.
    Count,
    /// An amount in rupiah.
    Money,
    /// A percentage.
    Percent,
    /// A length of time.
    Duration,
}

impl Kind {
    /// All kinds, in the contract's order.
    pub const ALL: [Kind; 12] = [
        Kind::Person,
        Kind::Position,
        Kind::Organization,
        Kind::Region,
        Kind::Venue,
        Kind::Event,
        Kind::Date,
        Kind::Law,
        Kind::Count,
        Kind::Money,
        Kind::Percent,
        Kind::Duration,
    ];

    /// The kind's name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Person => "person",
            Kind::Position => "position",
            Kind::Organization => "organization",
            Kind::Region => "region",
            Kind::Venue => "venue",
            Kind::Event => "event",
            Kind::Date => "date",
            Kind::Law => "law",
            Kind::Count => "count",
            Kind::Money => "money",
            Kind::Percent => "percent",
            Kind::Duration => "duration",
        }
    }
}

/// A normalised value: text (`"PP 17/2018"`), a number, or a range of two numbers.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// ISO dates and durations, law keys, region codes; several are parted by commas.
    Text(String),
    /// Counts, rupiah, percentages.
    Number(f64),
    /// From and to.
    Range([f64; 2]),
}

/// A bare place in the text inside another record.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Place {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Place { start: span.start, end: span.end }
    }
}

/// What only mentions of one kind have.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(untagged)]
pub enum MentionDetail {
    /// Position: the words of the office, and those of the institution it is in.
    Position {
        /// `Kepala`; for an office named by its region all of it, `Pj. Bupati Tangerang`.
        title: Option<Place>,
        /// `Badan Kepegawaian Daerah`.
        institution: Option<Place>,
    },
    /// Date: whether it is told relative to another day (`besok`).
    Date {
        /// True for `besok`, `Senin lalu`.
        relative: bool,
    },
    /// Law: its title, where known.
    Law {
        /// Without `tentang`.
        title: Option<String>,
    },
    /// Count: what was counted.
    Count {
        /// `orang`, `Kepala Daerah`.
        noun: Option<String>,
    },
    /// Nothing more.
    None {},
}

/// One place in the text that names something.
#[derive(Clone, Debug, Serialize)]
pub struct Mention {
    /// Its id.
    pub id: MentionId,
    /// Its kind.
    pub kind: Kind,
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The text's own words.
    pub text: String,
    /// Its normalised value.
    pub value: Option<Value>,
    /// The mention that it is a part of.
    pub within: Option<MentionId>,
    /// The person, organization, region or law that it names.
    pub entity: Option<EntityId>,
    /// Name of the rule that made it.
    pub rule: &'static str,
    /// Share of mentions like this one that are right, 0 to 1.
    pub confidence: f32,
    /// What only its kind has.
    #[serde(flatten)]
    pub detail: MentionDetail,
}

impl Mention {
    /// Where it stands.
    pub fn span(&self) -> Span {
        Span::new(self.start, self.end)
    }
}

/// What only entities of one kind have.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(untagged)]
pub enum EntityDetail {
    /// A person.
    Person {
        /// `Ibu`, `H.`, `Dr.`, as written.
        honorifics: Vec<String>,
        /// `S.Sos`, `M.Si`, as written.
        degrees: Vec<String>,
        /// The offices held, in the article's fullest words.
        offices: Vec<String>,
    },
    /// An organization.
    Organization {
        /// `BPSDM`.
        acronym: Option<String>,
        /// `Badan Pengembangan Sumber Daya Manusia`.
        expansion: Option<String>,
        /// The organization that it is a part of.
        parent: Option<EntityId>,
        /// The region that it serves.
        region: Option<EntityId>,
    },
    /// A region.
    Region {
        /// Kemendagri code, `73.22`.
        code: Option<String>,
        /// `provinsi`, `kabupaten`, `kota`, `kecamatan`, `kelurahan`, `desa`, `dusun`.
        level: Option<String>,
        /// Name of its province.
        province: Option<String>,
    },
    /// A law.
    Law {
        /// `PP 17/2018`.
        value: Option<String>,
        /// Its title, where known.
        title: Option<String>,
    },
}

/// One person, organization, region or law of the article.
#[derive(Clone, Debug, Serialize)]
pub struct Entity {
    /// Its id.
    pub id: EntityId,
    /// [`Kind::Person`], [`Kind::Organization`], [`Kind::Region`] or [`Kind::Law`].
    pub kind: Kind,
    /// Its fullest name in the article; for someone known by office alone, the office.
    pub name: String,
    /// Its other names in the article.
    pub aliases: Vec<String>,
    /// Where it is named.
    pub mentions: Vec<MentionId>,
    /// What only its kind has.
    #[serde(flatten)]
    pub detail: EntityDetail,
}

/// How words are reported.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum QuotationStyle {
    /// Between quotation marks.
    Direct,
    /// A reported clause.
    Indirect,
}

/// Words that the article gives as somebody's.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Quotation {
    /// First byte of the words, after the opening mark.
    pub start: usize,
    /// End of the words, before the closing mark.
    pub end: usize,
    /// Direct or indirect.
    pub style: QuotationStyle,
    /// Who said it.
    pub speaker: Option<EntityId>,
    /// The mention beside the cue.
    pub speaker_mention: Option<MentionId>,
    /// The reporting verb.
    pub cue: Option<Place>,
}

/// Standing in for the holder of an office.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum Acting {
    /// Penjabat.
    Pj,
    /// Pelaksana tugas.
    Plt,
    /// Pelaksana harian.
    Plh,
    /// Penjabat sementara.
    Pjs,
}

/// Who holds what, as the article says.
#[derive(Clone, Debug, Serialize)]
pub struct Office {
    /// Who.
    pub person: EntityId,
    /// The position mention that says so.
    pub position: MentionId,
    /// Words of the title.
    pub title: String,
    /// In which organization.
    pub organization: Option<EntityId>,
    /// For which region.
    pub region: Option<EntityId>,
    /// Standing in.
    pub acting: Option<Acting>,
}

/// A string or a number in a slot.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(untagged)]
pub enum SlotValue {
    /// Words or an ISO date.
    Text(String),
    /// A number of participants.
    Number(f64),
}

/// One filled slot of an activity, with its source.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Slot {
    /// What it holds.
    pub value: SlotValue,
    /// Where the article says so.
    pub start: usize,
    /// End of that place.
    pub end: usize,
    /// The mention there, if one.
    pub mention: Option<MentionId>,
}

/// Those who take part.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Participants {
    /// How many.
    pub count: Option<Slot>,
    /// Who they are.
    pub who: Option<Slot>,
    /// Numbers of the groups that make the total up.
    pub parts: Vec<Slot>,
}

/// One wave of an activity.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Batch {
    /// `gelombang pertama`.
    pub label: Option<Slot>,
    /// First day.
    pub start: Option<Slot>,
    /// Last day.
    pub end: Option<Slot>,
    /// Who takes part in it.
    pub participants: Participants,
}

/// The genre of an activity.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the names are the contract's")]
pub enum ActivityKind {
    Diklat,
    Bimtek,
    Sosialisasi,
    Workshop,
    Pelatihan,
    Pelantikan,
    Rapat,
    Kunjungan,
    Musrenbang,
    Upacara,
    Penandatanganan,
    Lainnya,
}

impl ActivityKind {
    /// The genre's name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            ActivityKind::Diklat => "diklat",
            ActivityKind::Bimtek => "bimtek",
            ActivityKind::Sosialisasi => "sosialisasi",
            ActivityKind::Workshop => "workshop",
            ActivityKind::Pelatihan => "pelatihan",
            ActivityKind::Pelantikan => "pelantikan",
            ActivityKind::Rapat => "rapat",
            ActivityKind::Kunjungan => "kunjungan",
            ActivityKind::Musrenbang => "musrenbang",
            ActivityKind::Upacara => "upacara",
            ActivityKind::Penandatanganan => "penandatanganan",
            ActivityKind::Lainnya => "lainnya",
        }
    }
}

/// Where people meet.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// In one room.
    Luring,
    /// Over the network.
    Daring,
    /// Both.
    Hibrida,
}

/// The record of one activity: who, what, where, when, why, how.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Activity {
    /// The article's headline.
    pub title: Option<Slot>,
    /// Genre.
    pub kind: ActivityKind,
    /// The activity's own name.
    pub name: Option<Slot>,
    /// Who runs it.
    pub organizer: Option<Slot>,
    /// Who receives it, where that is somebody else.
    pub host: Option<Slot>,
    /// Building or room.
    pub venue: Option<Slot>,
    /// Government or community concerned.
    pub region: Option<Slot>,
    /// First day, ISO; of the wave told first, where there are several.
    pub start: Option<Slot>,
    /// Last day, ISO, where stated; the last of all waves, unless the opening is about one of them.
    pub end: Option<Slot>,
    /// Waves with their own dates.
    pub batches: Vec<Batch>,
    /// Those who take part.
    pub participants: Participants,
    /// Who opened it.
    pub opened_by: Option<Slot>,
    /// Resource persons (narasumber).
    pub speakers: Vec<Slot>,
    /// Laws cited.
    pub legal_basis: Vec<Slot>,
    /// Where people meet, as stated.
    pub mode: Option<Mode>,
    /// How it is taught or held.
    pub method: Option<Slot>,
    /// What for.
    pub purpose: Option<Slot>,
    /// Its theme.
    pub theme: Option<Slot>,
}

/// How much a finding matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A slip of language.
    Low,
    /// A doubt worth a look.
    Medium,
    /// A fact that cannot stand.
    High,
}

/// What an editor would query.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// The check's code, `date.reversed-range`.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// One plain sentence in the asked language.
    pub message: String,
    /// Words to put there instead.
    pub suggestion: Option<String>,
    /// Places that contradict it.
    pub related: Vec<Place>,
}
