//! What speaks for an institution as the organizer, and what against it.

use std::ops::Range;

use super::super::people;
use super::super::story::{Sentence, Story};
use crate::annotation::{ActivityKind, Kind, Mention, ZoneKind};
use crate::lexicon::Hit;

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

/// How many tokens before an institution `diikuti` may stand.
const GUEST_LIST: usize = 40;

/// How many tokens before an institution it may be told that it is somebody's partner.
const PARTNER: usize = 16;

/// How many mentions before an institution may be of a list that it is in.
const LISTED: usize = 8;

/// How many tokens before visitors it may be told that somebody receives them.
const VISIT: usize = 6;

/// Verbs of swearing in.
const SWEARS_IN: &str = "melantik mengukuhkan lantik kukuhkan sumpah";

/// Verbs before the one who sees to something.
const HANDLED: &str =
    "ditangani dibagikan disalurkan ditaja dimotori dikoordinir dikoordinasikan disiapkan dipersembahkan dipanitiai dirancang";

/// How many tokens behind an institution it may be told that it opens something: a day may come between.
const OPENING: usize = 8;

/// Councils, which hold their own plenary sessions.
const COUNCIL: &str = "dprd dprk dprp dprpb dewan";

/// Words before those who are only present.
const PRESENT: &str = "didampingi ditemani dihadiri disaksikan disambut hadir hadapan tampak turut";

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

/// What speaks for an institution.
pub struct Weight {
    /// How much.
    pub score: i32,
    /// Whether a verb says that it does something.
    pub acts: bool,
    /// Whether it takes part in what others run.
    pub attends: bool,
    /// Whether it is the goal of a visit.
    pub visited: bool,
}

/// How much speaks for an institution at one of its mentions.
pub fn weigh(story: &Story, told: &Told, mention: usize, kind: ActivityKind) -> Weight {
    let place = Place::of(story, told, mention);
    let deeds = by_deeds(&place) + by_kind(&place, kind);
    let attendance = by_attendance(&place);
    let attends = place.outer.is_none() && place.attends();
    Weight {
        score: by_place(&place, kind) + deeds + by_company(&place) + attendance,
        acts: deeds > 0,
        attends,
        visited: is_visited(&place, kind),
    }
}

/// A mention of an institution with what is asked of it again and again.
struct Place<'s> {
    story: &'s Story<'s>,
    told: &'s Told,
    sentence: &'s Sentence,
    mention: usize,
    range: Range<usize>,
    /// The longer name or office that it is a part of.
    outer: Option<&'s Mention>,
    /// A council where the opening tells of a plenary session.
    council: bool,
}

impl<'s> Place<'s> {
    fn of(story: &'s Story<'s>, told: &'s Told, mention: usize) -> Place<'s> {
        let range = story.range(mention);
        let outer = story.mentions[mention].within.and_then(|id| story.mentions.get(id.0 as usize));
        let council = told.plenary && story.is(range.start, COUNCIL);
        Place { story, told, sentence: &story.sentences[told.sentence], mention, range, outer, council }
    }

    /// The office that it is a part of.
    fn office(&self) -> Option<&'s Mention> {
        self.outer.filter(|outer| outer.kind == Kind::Position)
    }

    /// True for the one named first: `Inspektorat Solok bekerja sama dengan BPKP menggelar …`.
    fn joins(&self) -> bool {
        let behind = self.story.behind(self.mention);
        let next = behind + usize::from(self.story.is(behind, ","));
        let listed = || {
            self.story
                .mentions_after(self.told.sentence, next)
                .first()
                .is_some_and(|&other| self.story.kind(other) == Kind::Organization && self.story.range(other).start == next + 1)
        };
        self.story.is(next, "bekerja bekerjasama berkolaborasi bersinergi menggandeng bersama dengan")
            || self.story.is(next, "dan") && listed()
    }

    /// How far its verb may stand.
    fn reach(&self) -> usize {
        if self.joins() { FAR } else { REACH }
    }

    fn cue_before(&self, reach: usize, tells: &str) -> Option<&'s Hit> {
        self.story.cue_before(self.told.sentence, self.range.start, reach, tells)
    }

    fn cue_after(&self, reach: usize, tells: &str) -> Option<&'s Hit> {
        self.story.cue_after(self.told.sentence, self.range.end, reach, tells)
    }

    /// True where it is said to take part, itself or by somebody: `Pemprov, diwakili Asisten II Budi, mengikuti rapat`.
    fn attends(&self) -> bool {
        let behind = self.story.behind(self.mention);
        let reach = if self.story.is(behind, "diwakili ,") { HOLDER } else { ATTENDING };
        self.story.cue_after(self.told.sentence, behind, reach, "attends").is_some()
            || (behind..behind + ATTENDING).any(|at| self.story.is(at, "menjadi jadi sebagai selaku") && self.story.is(at + 1, "peserta"))
    }

    /// True behind the word that says that those behind it are only present.
    fn is_present(&self) -> bool {
        self.told.present.is_some_and(|at| at < self.range.start)
    }
}

/// Where it stands: high in the article, by itself or as a part of a name.
fn by_place(place: &Place, kind: ActivityKind) -> i32 {
    let height = match (place.sentence.zone, place.sentence.order) {
        (ZoneKind::Headline, _) => 3,
        (_, 0..=1) => 4,
        (_, 2..=3) => 2,
        _ => 0,
    };
    let part = match place.outer.map(|outer| outer.kind) {
        // `rapat paripurna DPRD Solok`, `kunjungan kerja DPRD Solok`
        Some(Kind::Event) if place.council || kind == ActivityKind::Kunjungan => 0,
        // `program TNI Manunggal …`, `Aula Dinas Kesehatan`: a name's part, not who runs it.
        Some(Kind::Event | Kind::Venue) => 5,
        Some(_) => 1,
        None => 0,
    };
    let start = place.story.mentions[place.mention].start;
    // `SOLOK, HUMAS PEMKAB -`: whoever sends the news.
    let sender = if place.story.page.zone_at(start) == ZoneKind::Dateline { 4 } else { 0 };
    // `gedung Puskesmas Solok`: what was built for it.
    let before = |at: usize| place.story.is(at.wrapping_sub(1), "gedung bangunan");
    let spelled = || place.story.mention_before(place.told.sentence, place.range.start);
    let in_brackets = || place.story.is(place.range.start.wrapping_sub(1), "(");
    let first = if in_brackets() { spelled().map(|long| place.story.range(long).start) } else { None };
    let built = if place.outer.is_none() && before(first.unwrap_or(place.range.start)) { 4 } else { 0 };
    let quoted = if place.story.is_quoted(place.range.start) { 4 } else { 0 };
    height - part - sender - built - quoted + if place.council { 3 } else { 0 }
}

/// What verbs say that it does, and what is done to it.
fn by_deeds(place: &Place) -> i32 {
    let (story, range, mut score) = (place.story, &place.range, 0);
    let between = |from: usize, to: usize| (from..to).any(|at| story.is(at, "yang , .") && !story.is(at.saturating_sub(1), ")"));
    // `didampingi Kepala Dinas Sosial Solok menyerahkan …`: the one before them does.
    let near = || place.told.present.is_some_and(|at| at + BESIDE >= range.start);
    // `Bupati bersama Forkopimda melakukan sidak`
    let along = range.start > 0 && story.is(range.start - 1, "bersama beserta");
    let beside = along || place.is_present() && (place.office().is_some() || near());
    // `Puskesmas merupakan bukti … memberikan layanan`, `melaksanakan berbagai kegiatan`: nothing that is held.
    let deed = |cue: &&Hit| !story.has(range.end..cue.start, "merupakan adalah ialah") && !is_vague(story, cue.end);
    if let Some(cue) = place.cue_after(place.reach(), "organizes").filter(|_| !beside).filter(deed) {
        score += if !place.joins() && between(range.end, cue.start) { 2 } else { 6 };
    }
    if along {
        score -= 3;
    }
    // `digelar oleh pihak Pemkab`, but `dilaksanakan di Hotel Santika`
    if place.cue_before(2, "organized").is_some_and(|cue| !story.has(cue.end..range.start, "di pada dalam")) {
        score += 7;
    }
    // `bimtek yang ditangani Lembaga …`, `sembako mulai dibagikan oleh Pemerintah Distrik …`
    let led = (range.start.saturating_sub(2)..range.start).rev().take_while(|&at| story.is(at, "oleh pihak"));
    let agent = range.start - led.count();
    if place.outer.is_none() && agent > place.sentence.tokens.start && story.is(agent - 1, HANDLED) {
        score += 6;
    }
    // `Balai Diklat membuka lagi …`, but not `Kepala Balai Diklat membuka …`
    if place.outer.is_none() && place.cue_after(OPENING, "opens").is_some() && !place.is_present() {
        score += 3;
    }
    if place.cue_before(0, "through").is_some() && place.sentence.order <= 3 {
        score += 4;
    }
    // `BKD Solok selaku penyelenggara`
    if story.has(range.end..range.end + 2, "selaku sebagai") && story.is(range.end + 1, "penyelenggara") {
        score += 7;
    }
    // `Kepala BKD Solok mengatakan pelatihan ini …`
    if place.office().is_some() && place.told.event.is_some_and(|at| at >= range.end) {
        score += 2;
    }
    // `meresmikan gedung Puskesmas Solok`, `menggandeng BPKP`: what a verb is done to.
    if place.cue_before(1, "organizes").is_some() {
        score -= 4;
    }
    // `mengajak BPKP menggelar …`: who invites it does.
    if range.start > 0 && story.is(range.start - 1, "mengajak meminta mendorong mendukung") {
        score -= 6;
    }
    score
}

/// True for things of many kinds: `berbagai kegiatan`.
fn is_vague(story: &Story, at: usize) -> bool {
    story.is(at, "berbagai beragam sejumlah") && story.is(at + 1, "kegiatan program upaya langkah kebijakan layanan terobosan inovasi")
}

/// True for the goal of a visit: `kunjungan ke DPRD Badung dan DPRD Tabanan`.
fn is_visited(place: &Place, kind: ActivityKind) -> bool {
    let first = first_of_list(place);
    kind == ActivityKind::Kunjungan && first > place.sentence.tokens.start && place.story.is(first - 1, "ke")
}

/// True for who comes: `menerima kunjungan kerja dari DPRD Agam`.
fn is_visitor(place: &Place) -> bool {
    let (story, first) = (place.story, place.range.start);
    let floor = place.sentence.tokens.start.max(first.saturating_sub(VISIT));
    let received = story.find(floor..first, "menerima terima menyambut sambut");
    story.is(first.wrapping_sub(1), "dari") && received.is_some_and(|at| story.has(at..first, "kunjungan kunker rombongan"))
}

/// Whether it is named as somebody's partner.
fn by_company(place: &Place) -> i32 {
    let (story, first) = (place.story, first_of_list(place));
    // `bersama pihak Baznas`, `bimtek bagi dinas dan kecamatan`
    let party = first - usize::from(first > 1 && story.is(first - 1, "pihak"));
    let led = "di dari ke kepada bersama beserta dan bawah bagi mengajak menggandeng dengan";
    // `bekerja sama dengan Badan Usaha Milik Negara (BUMN) Bulog`, `bersama Lembaga Pendamping Desa (LPD)`
    let floor = place.sentence.tokens.start.max(party.saturating_sub(PARTNER));
    let with = |at: usize| {
        story.is(at, "bersama menggandeng beranggotakan")
            || story.is(at, "dengan") && story.is(at - 1, "sama bekerjasama berkolaborasi bersinergi")
    };
    // `Bersama Dinas Sosial, Baznas menggelar …`: a comma ends what a sentence begins with.
    let opens = story.is(place.sentence.tokens.start, "bersama bekerja");
    let beside = (floor + 1..party).rev().take_while(|&at| !(story.is(at, ".") || opens && story.is(at, ","))).any(with);
    if party > 0 && story.is(party - 1, led) || beside { -3 } else { 0 }
}

/// The first token of the list of institutions that it stands in: `bersama BPKP, Dinas Sosial (Dinsos) Solok dan Kodim`.
fn first_of_list(place: &Place) -> usize {
    let (story, mut first) = (place.story, place.range.start);
    for &before in story.mentions_before(place.told.sentence, first).iter().rev().take(LISTED) {
        match story.kind(before) {
            Kind::Organization if (story.behind(before)..first).all(|at| story.is(at, ", dan serta")) => first = story.range(before).start,
            Kind::Region => {}
            _ => break,
        }
    }
    first
}

/// Whether it, or who holds its office, takes part in what others run, or is only present.
fn by_attendance(place: &Place) -> i32 {
    let (story, range, mut score) = (place.story, &place.range, 0);
    // `DPRD Agam mengikuti sosialisasi`, `KPU (Kota) Solok menjadi peserta bimtek`
    if place.attends() {
        score -= 4;
    }
    // `Asisten II Sekretariat Daerah Solok, Budi, mengikuti rapat`: the office of one who attends.
    if let Some(office) = place.office() {
        let end = story.range(office.id.0 as usize).end;
        let until = place.sentence.tokens.end.min(end + HOLDER);
        let mut clause = (end..until).take_while(|&at| !story.is(at, "."));
        if story.cue_after(place.told.sentence, end, HOLDER, "attends").is_some() || clause.any(|at| story.is(at, "menghadiri hadiri")) {
            score -= 4;
        }
    }
    // `Muspika Natar menghadiri pelantikan`
    let behind = story.behind(place.mention);
    if place.outer.is_none() && story.has(behind..behind + 2, "menghadiri hadiri") {
        score -= 6;
    }
    // `diikuti forum pimpinan kecamatan, TP PKK, dan …`: those who take part.
    let floor = place.sentence.tokens.start.max(range.start.saturating_sub(GUEST_LIST));
    let mut clause = (floor..range.start).rev().take_while(|&at| !story.is(at, "digelar oleh dibuka"));
    if clause.any(|at| story.is(at, "diikuti pesertanya")) {
        score -= 2;
    }
    // `didampingi Kepala Dinas Kesehatan`, `dihadiri Kapolres`: guests.
    score - if place.is_present() { 2 } else { 0 }
}

/// What a visit and a swearing-in say of it.
fn by_kind(place: &Place, kind: ActivityKind) -> i32 {
    let (story, range) = (place.story, &place.range);
    match kind {
        // `DPRD Agam bertandang ke …`: visitors run their visit.
        ActivityKind::Kunjungan => {
            let behind = story.behind(place.mention);
            if story.has(range.end..range.end + 2, "menerima terima kedatangan") || story.has(behind..behind + 2, "menerima terima") {
                -4
            } else if people::receives(story, place.mention) {
                -10
            // `menerima kunjungan kerja dari DPRD Agam`
            } else if is_visitor(place) {
                9
            } else if place.cue_after(place.reach(), "kind-kunjungan").is_some() {
                4
            } else {
                0
            }
        }
        // `melantik Ketua PKK Solok`, but `melantik pejabat di lingkup Pemkab Solok`
        ActivityKind::Pelantikan
            if !story.is(range.start.wrapping_sub(1), "lingkup lingkungan jajaran")
                && place.told.sworn.is_some_and(|at| at < range.start) =>
        {
            -3
        }
        // `Ketua KONI Jawa Tengah melantik …`
        ActivityKind::Pelantikan if place.office().is_some() && story.has(range.end..range.end + REACH, SWEARS_IN) => 3,
        _ => 0,
    }
}

/// True where the opening tells of a plenary session.
pub fn is_council_session(story: &Story) -> bool {
    let mut opening = story.sentences.iter().take_while(|sentence| sentence.order <= 2);
    opening.any(|sentence| story.has(sentence.tokens.clone(), "paripurna"))
}
