//! What a lexicon entry is. The first column of every TSV in this folder but laws.tsv and words.tsv names one of these. Where one
//! phrase is several things, they come in this order.

macro_rules! classes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal),* $(,)?) => {
        /// What a lexicon entry is.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum Class {
            $($(#[$doc])* $variant),*
        }

        impl Class {
            /// All classes, in order.
            pub const ALL: &'static [Class] = &[$(Class::$variant),*];

            /// The class of a TSV's first column.
            #[allow(dead_code, reason = "only the lexicon compiler calls it")]
            pub fn from_name(name: &str) -> Option<Class> {
                match name {
                    $($name => Some(Class::$variant),)*
                    _ => None,
                }
            }

            /// Its name in the TSV's first column.
            #[allow(dead_code, reason = "the lexicon compiler does not call it")]
            pub fn name(self) -> &'static str {
                match self {
                    $(Class::$variant => $name,)*
                }
            }
        }
    };
}

classes! {
    // acronyms.tsv
    /// An abbreviation that names no institution (CPNS, APBD, WIB); value: its words, where they are the same all over the country.
    OtherAcronym = "other-acronym",
    // activity.tsv
    /// A word that tells a slot of the activity record; value: which, see the file.
    ActivityCue = "activity-cue",
    // events.tsv
    /// A genre of activity (bimtek, sosialisasi, pelatihan); value: activity kind.
    EventGenre = "event-genre",
    /// A named programme (Latsar, PKN, MTQ, TMMD); value: activity kind or none.
    EventName = "event-name",
    // fields.tsv
    /// A word that names the field of an institution or an office (pendidikan, keuangan); value: none.
    FieldWord = "field-word",
    // function-words.tsv
    /// A frequent function word; value: none.
    FunctionWord = "function-word",
    // groups.tsv
    /// A noun that heads the name of a group of participants; value: `body` where it is no person.
    PeopleNoun = "people-noun",
    // language.tsv
    /// A misspelling of formal Indonesian; value: the right spelling.
    Misspelling = "misspelling",
    /// A synonym that rewording machines put in and people do not; value: the usual word.
    SpunWord = "spun-word",
    /// A synonym that both put in, which tells only beside the former; value: the usual word.
    SpunHint = "spun-hint",
    // law-words.tsv
    /// A kind of regulation (peraturan pemerintah, perda, UU); value: its usual abbreviation.
    LawKind = "law-kind",
    // long-forms.tsv
    /// Words that have one usual abbreviation and name no institution (rencana strategis); value: the abbreviation.
    LongForm = "long-form",
    /// An acronym that needs no explanation, whatever it names; value: its words, where no other list has them.
    WellKnown = "well-known",
    // numbers.tsv
    /// A number word (dua, belas, puluh, juta); value: its number.
    NumberWord = "number-word",
    /// A scale after digits (juta, miliar, M, ribu); value: its factor.
    Scale = "scale",
    /// A measure that makes no count (kg, meter, hektare, kali); value: none.
    Measure = "measure",
    /// A noun that is counted (orang, peserta, desa); value: none.
    CountNoun = "count-noun",
    /// A classifier or package (ekor, unit, paket); value: none.
    Classifier = "classifier",
    // offices.tsv
    /// An office that stands alone (bupati, gubernur, sekda, camat); value: its expansion where it is short for one.
    Office = "office",
    /// A word that heads an office and wants an institution or field (kepala, ketua, direktur, kabid); value: its expansion.
    OfficeHead = "office-head",
    /// A functional rank (widyaiswara ahli utama, analis kebijakan); value: none.
    OfficeFunctional = "office-functional",
    /// A word before an office that says its holder stands in (pj, plt, penjabat); value: Pj, Plt, Plh or Pjs.
    Acting = "acting",
    /// Former, elect, candidate: stays outside the office; value: none.
    OfficeOutside = "office-outside",
    /// Words that make an office generic (para, seluruh, setiap); value: none.
    Generic = "generic",
    // organizations.tsv
    /// An acronym of one specific institution (Kemendagri, BKN); value: its expansion.
    OrgAcronym = "org-acronym",
    /// A specific institution by its full name (ministry, agency); value: its acronym.
    OrgName = "org-name",
    /// The acronym of such an institution (Disdik, BPSDM, Polres); value: its expansion.
    OrgGenericAcronym = "org-generic-acronym",
    /// The name of an institution that every region has (Dinas Pendidikan); value: its acronym.
    OrgGeneric = "org-generic",
    /// A word that heads an institution's name (dinas, badan, kantor wilayah, universitas); value: none.
    OrgHead = "org-head",
    /// A word for institutions in general that is never a mention by itself (opd, instansi); value: none.
    OrgPlural = "org-plural",
    // people.tsv
    /// Word of address, faith, learning or nobility before a name that is not part of it; value: its full form.
    Honorific = "honorific",
    /// Military or police rank; value: its full form.
    Rank = "rank",
    /// Noble or clan element that belongs to a name (Andi, I Gusti, La Ode); value: none.
    NamePrefix = "name-prefix",
    /// Academic degree after a name, folded without dots; value: its usual writing.
    Degree = "degree",
    /// A common given name; value: none.
    GivenName = "given-name",
    /// A common family or clan name; value: none.
    FamilyName = "family-name",
    /// Words that introduce a nickname (akrab disapa, alias); value: none.
    NicknameCue = "nickname-cue",
    // regions.tsv
    /// A province's name without its type word; value: Kemendagri code.
    Province = "province",
    /// A kabupaten's name without its type word; value: code.
    Kabupaten = "kabupaten",
    /// A kota's name without its type word; value: code.
    Kota = "kota",
    /// A short or old name of a region (Sumsel, Lutra, DIY); value: code.
    RegionAlias = "region-alias",
    /// A type word before a region's name (kabupaten, kec., nagari); value: its level.
    RegionWord = "region-word",
    /// A kecamatan or distrik that is the seat of a kabupaten, without its type word (Tenggarong, Wamena); value: none.
    Kecamatan = "kecamatan",
    /// A country, island, sea or locality that is no region; value: none.
    Place = "place",
    // speech.tsv
    /// A reporting verb (kata, ujar, mengatakan); value: its form and strength, see the file.
    SpeechVerb = "speech-verb",
    /// Words of attribution that are no verb (menurut, demikian); value: none.
    SpeechPreposition = "speech-preposition",
    /// A word before the quotation marks of a name, theme or title (bertema, berjudul, istilah); value: none.
    TitleWord = "title-word",
    /// A word for a speaker without a name; value: `known` for one already in view (pria, alumnus), `new` for another (seorang, warga).
    SpeakerNoun = "speaker-noun",
    /// A word after which somebody is named who is not the subject (didampingi, sambutan); value: none.
    Aside = "aside",
    /// A word that ends the search for the speaker after a cue (saat, kepada); value: none.
    SpeakerStop = "speaker-stop",
    /// A word that shows, after a reporting verb, that it governs no clause (apresiasi, hal); value: none.
    SaidObject = "said-object",
    /// A word that may stand before a reporting verb without being its subject (selain, itu); value: none.
    SentenceFrame = "sentence-frame",
    /// A word that is no cue, though it follows quoted words and a name follows it (karya, milik); value: none.
    NoCue = "no-cue",
    // time.tsv
    /// A month in any spelling; value: 1 to 12.
    Month = "month",
    /// A short form of a month that is also a word (mei, mar); value: 1 to 12.
    MonthShort = "month-short",
    /// A weekday in any spelling; value: 1 (Monday) to 7.
    Weekday = "weekday",
    /// A relative day (besok, kemarin, hari ini); value: days from today, signed.
    RelativeDay = "relative-day",
    /// A unit of time for durations (hari, minggu, bulan); value: D, W, M, Y, H or MIN.
    TimeUnit = "time-unit",
    /// Words that join two days of a range (sampai, hingga, s/d); value: none.
    RangeWord = "range-word",
    /// A commemoration with a fixed day (HUT RI, Hardiknas); value: none.
    Commemoration = "commemoration",
    // venues.tsv
    /// A word that heads a venue's name (aula, gedung, hotel, lapangan); value: none.
    VenueHead = "venue-head",
    // zones.tsv
    /// A cue of page furniture (baca juga, share, tags); value: the zone kind it begins.
    ZoneCue = "zone-cue",
    /// An outlet name or the end of one (Antara, Radar …, .com); value: none.
    Outlet = "outlet",
}
