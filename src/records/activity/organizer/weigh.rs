//! What speaks for an institution as the organizer, and what against it.

use super::super::story::Story;
use crate::annotation::{ActivityKind, Kind, ZoneKind};

/// How far a verb may stand from its institution, in tokens: an acronym in brackets and a region may come between.
const REACH: usize = 9;

/// How far where a partner is named between.
const FAR: usize = 24;

/// How many tokens behind an institution a verb may say that it attends.
const ATTENDING: usize = 3;

/// How many tokens behind an office its holder may attend something: the name and degrees come between.
const HOLDER: usize = 12;

/// How many tokens behind `didampingi` one who is beside another is named.
const BESIDE: usize = 2;

/// Verbs of swearing in.
const SWEARS_IN: &str = "melantik mengukuhkan lantik kukuhkan sumpah";

/// Councils, which hold their own plenary sessions.
const COUNCIL: &str = "dprd dprk dprp dprpb dewan";

/// Words before those who are only present.
const PRESENT: &str = "didampingi ditemani dihadiri disaksikan disambut hadir tampak turut";

/// What a sentence tells of all its institutions.
pub struct Told {
    /// The sentence.
    pub sentence: usize,
    /// Whether the opening tells of a plenary session.
    pub plenary: bool,
    /// Its first word that says that those behind it are only present.
    present: Option<usize>,
    /// Its first verb of swearing in.
    sworn: Option<usize>,
    /// Its last word for the event that points back: `pelatihan ini`.
    event: Option<usize>,
}

impl Told {
    /// Reads one sentence.
    pub fn of(story: &Story, sentence: usize, plenary: bool) -> Told {
        let tokens = || story.sentences.get(sentence).map_or(0..0, |sentence| sentence.tokens.clone());
        let first = |words: &str| story.find(tokens(), words);
        let event = tokens().rev().find(|&at| story.is_event_word(at) && story.is(at + 1, "ini itu tersebut"));
        Told { sentence, plenary, present: first(PRESENT), sworn: first(SWEARS_IN), event }
    }
}

/// How much speaks for an institution at one of its mentions.
pub fn weigh(story: &Story, told: &Told, mention: usize, kind: ActivityKind) -> i32 {
    let sentence = told.sentence;
    let range = story.range(mention);
    let place = &story.sentences[sentence];
    let mut score = match (place.zone, place.order) {
        (ZoneKind::Headline, _) => 3,
        (_, 0..=1) => 4,
        (_, 2..=3) => 2,
        _ => 0,
    };
    let outer = story.mentions[mention].within.and_then(|id| story.mentions.get(id.0 as usize));
    let council = told.plenary && story.is(range.start, COUNCIL);
    score -= match outer.map(|outer| outer.kind) {
        // `rapat paripurna DPRD Solok`, `kunjungan kerja DPRD Solok`
        Some(Kind::Event) if council || kind == ActivityKind::Kunjungan => 0,
        // `program TNI Manunggal …`, `Aula Dinas Kesehatan`: a name's part, not who runs it.
        Some(Kind::Event | Kind::Venue) => 5,
        Some(_) => 1,
        None => 0,
    };
    let between = |from: usize, to: usize| (from..to).any(|at| story.is(at, "yang , .") && story.folded(at.saturating_sub(1)) != ")");
    // `didampingi Kepala Dinas Sosial Solok menyerahkan …`: the one before them does.
    let office = outer.is_some_and(|outer| outer.kind == Kind::Position);
    let beside = told.present.is_some_and(|at| at < range.start && (office || at + BESIDE >= range.start));
    if let Some(cue) = story.cue_after(sentence, range.end, REACH, "organizes").filter(|_| !beside) {
        score += if between(range.end, cue.start) { 2 } else { 6 };
    }
    // `Inspektorat Solok bekerja sama dengan BPKP menggelar …`: the one named first.
    let bracket = (range.end..range.end + REACH).find(|&at| story.folded(at) == ")").filter(|_| story.folded(range.end) == "(");
    let joins = story.is(bracket.map_or(range.end, |close| close + 1), "bekerja bekerjasama menggandeng bersama");
    if joins && story.cue_after(sentence, range.end, FAR, "organizes").is_some_and(|cue| cue.start > range.end + REACH) {
        score += 6;
    }
    // `digelar oleh pihak Pemkab`, but `dilaksanakan di Hotel Santika`
    if story.cue_before(sentence, range.start, 2, "organized").is_some_and(|cue| !story.has(cue.end..range.start, "di pada dalam")) {
        score += 7;
    }
    if story.cue_before(sentence, range.start, 0, "through").is_some() && place.order <= 3 {
        score += 4;
    }
    // `dengan Badan Pengawasan Keuangan dan Pembangunan (BPKP)`: the acronym is a partner as the long form is.
    let long = mention.checked_sub(1).map(|before| story.range(before)).filter(|before| before.end + 1 == range.start);
    let partner = |start: usize| start > 0 && story.folded(start - 1) == "dengan";
    // `bersama pihak Baznas`, `bimtek bagi dinas dan kecamatan`
    let party = range.start - usize::from(range.start > 1 && story.is(range.start - 1, "pihak"));
    if party > 0 && story.is(party - 1, "di dari ke kepada bersama dan bawah bagi mengajak menggandeng")
        || partner(range.start)
        || long.is_some_and(|long| partner(long.start))
    {
        score -= 3;
    }
    if council {
        score += 3;
    }
    // `BKD Solok selaku penyelenggara`
    if story.has(range.end..range.end + 2, "selaku sebagai") && story.folded(range.end + 1) == "penyelenggara" {
        score += 7;
    }
    // `Kepala BKD Solok mengatakan pelatihan ini …`
    if outer.is_some_and(|outer| outer.kind == Kind::Position) && told.event.is_some_and(|at| at >= range.end) {
        score += 2;
    }
    // `meresmikan gedung Puskesmas Solok`, `menggandeng BPKP`: what a verb is done to.
    if story.cue_before(sentence, range.start, 1, "organizes").is_some() {
        score -= 4;
    }
    // `DPRD Agam mengikuti sosialisasi`
    let joined = range.end..range.end + ATTENDING;
    if story.cue_after(sentence, range.end, ATTENDING, "attends").is_some() || joined.into_iter().any(|at| story.folded(at) == "peserta") {
        score -= 4;
    }
    // `Asisten II Sekretariat Daerah Solok, Budi, mengikuti rapat`: the office of one who attends.
    if let Some(outer) = outer.filter(|outer| outer.kind == Kind::Position) {
        let end = story.range(outer.id.0 as usize).end;
        let until = place.tokens.end.min(end + HOLDER);
        let clause = (end..until).take_while(|&at| !story.is(at, "."));
        if story.cue_after(sentence, end, HOLDER, "attends").is_some() || clause.into_iter().any(|at| story.is(at, "menghadiri hadiri")) {
            score -= 4;
        }
    }
    // `SOLOK, HUMAS PEMKAB -`: whoever sends the news.
    if story.page.zone_at(story.mentions[mention].start) == ZoneKind::Dateline {
        score -= 4;
    }
    match kind {
        // `DPRD Agam bertandang ke …`: visitors run their visit.
        ActivityKind::Kunjungan => {
            let behind = story.behind(mention);
            if story.has(range.end..range.end + 2, "menerima terima kedatangan") || story.has(behind..behind + 2, "menerima terima") {
                score -= 4;
            } else if story.cue_after(sentence, range.end, REACH, "kind-kunjungan").is_some() {
                score += 4;
            }
        }
        // `melantik Ketua PKK Solok`, but `melantik pejabat di lingkup Pemkab Solok`
        ActivityKind::Pelantikan
            if !story.is(range.start.wrapping_sub(1), "lingkup lingkungan jajaran") && told.sworn.is_some_and(|at| at < range.start) =>
        {
            score -= 3;
        }
        // `Ketua KONI Jawa Tengah melantik …`
        ActivityKind::Pelantikan
            if outer.is_some_and(|outer| outer.kind == Kind::Position) && story.has(range.end..range.end + REACH, SWEARS_IN) =>
        {
            score += 3;
        }
        _ => {}
    }
    // `didampingi Kepala Dinas Kesehatan`, `dihadiri Kapolres`: guests.
    if told.present.is_some_and(|at| at < range.start) {
        score -= 2;
    }
    if story.is_quoted(range.start) {
        score -= 4;
    }
    score
}

/// True where the opening tells of a plenary session.
pub fn is_council_session(story: &Story) -> bool {
    let mut opening = story.sentences.iter().take_while(|sentence| sentence.order <= 2);
    opening.any(|sentence| story.has(sentence.tokens.clone(), "paripurna"))
}
