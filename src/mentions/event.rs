//! Events: a genre word or a programme with what its name takes in.
//!
//! Where an event's name ends is a matter of judgement (`bagi`, `dan`, `tentang` may go on or not), and capitals tell it only
//! where the name has them; several ends are proposed.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::candidate::Candidate;
use super::rule::{Rule, rules};
use super::words::Words;
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::tokens::Shape;

rules! {
    static TITLED: Rule = Rule { name: "event.titled", says: "jenis kegiatan dan keterangannya dengan huruf besar" };
    static QUALIFIED: Rule = Rule { name: "event.genre-qualifier", says: "jenis kegiatan dan keterangannya" };
    static LOWER: Rule = Rule { name: "event.lower", says: "jenis kegiatan dan keterangannya dengan huruf kecil" };
    static IN_NAME: Rule = Rule { name: "event.in-name", says: "jenis kegiatan di dalam nama lembaga atau jabatan" };
    static ELECTION: Rule = Rule { name: "event.election", says: "pemilihan umum dan sejenisnya" };
    static ACT: Rule = Rule { name: "event.act-on-office", says: "pelantikan atau serah terima pejabat tertentu" };
    static PHASE: Rule = Rule { name: "event.phase", says: "pembukaan atau penutupan kegiatan" };
    static NUMBER_ORGANIZER: Rule = Rule { name: "event.number-before-organizer", says: "kegiatan bernomor sampai nama lembaga" };
    static INNER: Rule = Rule { name: "event.inner", says: "jenis kegiatan di dalam nama kegiatan lain" };
    static BEFORE_JOINT: Rule = Rule { name: "event.before-joint", says: "jenis kegiatan sampai kata sambung pertama" };
    static BEFORE_LATER_JOINT: Rule = Rule { name: "event.before-later-joint", says: "jenis kegiatan sampai kata sambung berikutnya" };
    static BEFORE_ORGANIZER: Rule = Rule { name: "event.before-organizer", says: "jenis kegiatan sampai nama lembaga" };
    static CAPITALS: Rule = Rule { name: "event.capitals", says: "jenis kegiatan selama kata berhuruf besar" };
    static PAST_STOP: Rule = Rule { name: "event.past-stop", says: "nama kegiatan berhuruf besar melewati kata sambung" };
    static REPEATED: Rule = Rule { name: "event.repeated", says: "nama kegiatan yang disebut lebih dari sekali" };
    static REPEATED_PREFIX: Rule =
        Rule { name: "event.repeated-prefix", says: "awal nama kegiatan yang di tempat lain berdiri sendiri" };
    static PROGRAMME: Rule = Rule { name: "event.programme", says: "program dan angkatan, nomor, atau tahunnya" };
    static PROGRAMME_BARE: Rule = Rule { name: "event.programme-bare", says: "nama program saja" };
    static COMMEMORATION: Rule = Rule { name: "event.commemoration", says: "hari peringatan" };
    static COMMEMORATION_NUMBERED: Rule = Rule { name: "event.commemoration-numbered", says: "hari peringatan dan tahunnya" };
    static COMMEMORATION_OWNER: Rule = Rule { name: "event.commemoration-owner", says: "hari peringatan dan pemiliknya" };
    static GENRE_PHRASE: Rule = Rule { name: "event.genre-phrase", says: "jenis kegiatan yang sudah berketerangan" };
    static NUMBERED: Rule = Rule { name: "event.numbered", says: "kegiatan sampai nomor atau tahunnya" };
    static QUOTED: Rule = Rule { name: "event.quoted", says: "jenis kegiatan dan judulnya dalam tanda petik" };
}

/// Rules whose finds are compared with each other.
const REPEATABLE: &[&str] = &["event.titled", "event.genre-qualifier", "event.lower", "event.programme"];
/// Words that make an amount of the number before them.
const AMOUNTS: &[&str] =
    &["km", "meter", "kilometer", "kg", "hektare", "hektar", "jam", "menit", "hari", "persen", "juta", "miliar", "ribu", "kali", "minggu"];
/// Votes, which are no events here.
const ELECTIONS: &[&str] =
    &["pemilihan", "pemilu", "pilkada", "pilkades", "pilpres", "pileg", "pemilukada", "pilgub", "pilbup", "pilwakot", "pilwalkot"];
/// Acts done to the holder of an office.
#[rustfmt::skip]
const ACTS: &[&str] = &[
    "pelantikan", "pengukuhan", "serah", "sertijab", "pisah", "lepas", "pengambilan", "wisuda", "pembinaan", "penyambutan", "kunjungan",
    "kunker",
];
/// Parts of an event.
const PHASES: &[&str] = &["pembukaan", "penutupan", "persiapan", "pelaksanaan", "pelepasan", "penyelenggaraan"];
const LONGEST: usize = 32;
/// Words before which an event's name ends.
#[rustfmt::skip]
const STOPS: &[&str] = &[
    "di", "oleh", "pada", "yang", "ini", "itu", "tersebut", "dengan", "bertema", "bertajuk", "dari", "adalah", "ialah", "merupakan",
    "mulai", "akan", "bakal", "telah", "sudah", "juga", "agar", "supaya", "guna", "demi", "karena", "sebab", "sehingga", "lalu", "saat",
    "ketika", "sejak", "selama", "hingga", "sampai", "melalui", "lewat", "seraya", "sambil", "serta", "bersama", "sebagai", "secara",
    "yakni", "yaitu", "tidak", "bukan", "bisa", "dapat", "harus", "masih", "resmi", "kembali", "lagi", "namun", "tetapi", "maka", "usai",
    "setelah", "sebelum", "hari", "nanti", "mendatang", "kemarin", "besok", "ia", "menjadi", "ada", "lingkup", "lanjut", "berlangsung",
    "ikut", "jadi", "kata", "ujar", "biar", "antara", "berisi", "termasuk", "sesuai", "seperti", "sekaligus", "berikut", "setempat",
    "terhitung", "beragendakan", "terdiri", "tetap", "alias", "berdiri", "adapun", "kami", "kita", "lain", "lainnya", "tampil", "siap",
    "gelar", "dalam rangka", "sedang", "bergulir", "warnai", "dibanjiri", "perkuat", "dorong", "sukses", "paling", "usul", "belum", "tanggal", "jangan", "cuma", "perdana",
];
/// Words at which it may end or go on.
#[rustfmt::skip]
const JOINTS: &[&str] = &[
    "dan", "bagi", "untuk", "tentang", "dalam", "se", "tingkat", "tahun", "terkait", "atau", "terhadap", "atas", "ke", "kepada", "antar",
    "angkatan", "periode", "masa", "soal", "mengenai", "menuju", "khusus", "rangka", "menjelang", "pasca", "via", "berbasis",
];
/// Words that look like verbs and are none, or that such names take in.
#[rustfmt::skip]
const QUALIFIERS: &[&str] = &[
    "disiplin", "digital", "diklat", "dialog", "direktur", "dinamika", "difabel", "disabilitas", "menteri", "mental", "mengajar", "menengah",
    "membaca", "menulis", "memasak", "menjahit", "memasukan", "berbasis", "berkala", "berjenjang", "berkelanjutan", "berkualitas",
    "berintegritas", "bersih", "bermotor", "berencana", "bersama", "beragama", "berusaha", "bernyanyi", "berpasangan", "bercerita",
    "berkarakter", "bertani", "berbicara", "terpadu", "terbuka", "terbatas", "terampil", "terintegrasi", "tertib", "tersertifikasi",
    "tertinggal", "terpencil", "terpilih", "ternak", "terapan", "teritorial", "terorisme", "berprestasi", "berkuda", "bertutur", "berbagi",
    "menyanyi", "menggambar", "mewarnai", "melukis", "meracik", "membatik", "memancing", "menyusui", "merdeka", "berdaya", "ditingkat", "berkicau",
];

/// Proposes every event that a rule sees.
pub fn propose(words: &Words, out: &mut Vec<Candidate>) {
    let inside = words.inside(out, &[Kind::Organization, Kind::Position, Kind::Venue], 0.5);
    let first = out.len();
    let mut reached = 0;
    for (at, &in_name) in inside.iter().enumerate() {
        if !words.is_article(at) || !words.is_word(at) {
            continue;
        }
        if let Some(hit) = words.hit(at, Class::Commemoration) {
            commemoration(words, at, hit.end, out);
        } else if matches!(words.folded(at), "hut") || words.folded(at) == "hari" && matches!(words.folded(at + 1), "jadi" | "ulang") {
            let end = at
                + match words.folded(at) {
                    "hut" => 1,
                    _ if words.folded(at + 2) == "tahun" => 3,
                    _ => 2,
                };
            commemoration(words, at, end, out);
        }
        if let Some(head) = words.end_of(at, &[Class::EventGenre, Class::EventName]) {
            let named = words.hit(at, Class::EventName).is_some_and(|hit| hit.end == head);
            let bare_day = words.folded(at) == "hari" && head == at + 1;
            if bare_day && !(words.shape(at) == Shape::Title && words.is_capital(head) && !words.is(head, &[Class::Weekday])) {
                continue;
            }
            let place = match () {
                () if in_name => Place::InName,
                () if ELECTIONS.contains(&words.folded(at)) => Place::Election,
                () if ACTS.contains(&words.folded(at)) && words.longest(head, Kind::Position).is_some() => Place::Act,
                () if at < reached => Place::InEvent,
                () if PHASES.contains(&words.folded(at)) => Place::Phase,
                () => Place::Open,
            };
            let end = genre(words, at, head, named, place, out);
            if matches!(place, Place::Open | Place::InEvent) {
                reached = reached.max(end);
            }
        }
    }
    repeated(words, first, out);
}

/// The words that an article puts after the same genre more than once are the event's name.
fn repeated(words: &Words, first: usize, out: &mut Vec<Candidate>) {
    let mut places: HashMap<String, HashSet<usize>> = HashMap::new();
    let key = |tokens: Range<usize>| tokens.map(|at| words.folded(at)).collect::<Vec<_>>().join(" ");
    let own = out.get(first..).unwrap_or_default();
    let named: Vec<Range<usize>> =
        own.iter().filter(|c| REPEATABLE.contains(&c.rule.name) && c.tokens.len() > 1).map(|c| c.tokens.clone()).collect();
    for tokens in &named {
        places.entry(key(tokens.clone())).or_default().insert(tokens.start);
    }
    for tokens in named {
        let elsewhere = |tokens: Range<usize>| {
            let start = tokens.start;
            places.get(&key(tokens)).is_some_and(|places| places.iter().any(|&place| place != start))
        };
        for end in tokens.start + 2..tokens.end {
            if elsewhere(tokens.start..end) {
                out.push(Candidate::new(tokens.start..end, Kind::Event, &REPEATED_PREFIX, 0.3));
            }
        }
        if elsewhere(tokens.clone()) {
            out.push(Candidate::new(tokens, Kind::Event, &REPEATED, 0.45));
        }
    }
}

/// `HUT`, `Hari Kesehatan Nasional (HKN) ke-58`, `HUT Kota X ke-439`: the day, whose it is, and which.
fn commemoration(words: &Words, at: usize, end: usize, out: &mut Vec<Candidate>) {
    let doubt = if words.shape(at) == Shape::Lower { 0.3 } else { 1.0 };
    let mut propose = |end: usize, rule: &'static Rule, confidence: f32| {
        out.push(Candidate::new(at..end, Kind::Event, rule, confidence * doubt));
    };
    propose(end, &COMMEMORATION, 0.3);
    let mut reached = words.parenthesis(end).filter(|(inside, _)| inside.len() == 1).map_or(end, |(_, after)| after);
    for _ in 0..4 {
        let numbered = numbers(words, reached);
        if numbered > reached {
            reached = numbered;
            propose(reached, &COMMEMORATION_NUMBERED, 0.6);
        }
        let level = if words.folded(reached) == "tingkat" { reached + 1 } else { reached };
        let owner = words
            .longest(level, Kind::Region)
            .or_else(|| words.longest(level, Kind::Organization))
            .or_else(|| matches!(words.folded(level), "ri" | "kemerdekaan" | "kota" | "kabupaten").then_some(level + 1))
            .or_else(|| (words.folded(level) == "republik" && words.folded(level + 1) == "indonesia").then_some(level + 2));
        match owner.filter(|_| words.same_line(at, level)) {
            Some(owner) => {
                reached = owner;
                propose(reached, &COMMEMORATION_OWNER, 0.45);
            }
            None => break,
        }
    }
}

/// True where an event's name ends. `first` is the token after the genre word: a verb there is its topic (`pelatihan menjahit`).
fn stops(words: &Words, at: usize, first: usize) -> bool {
    let word = words.folded(at);
    match word {
        "dengan" => return words.folded(at + 1) != "perjanjian",
        "yang" => return !(words.folded(at + 1) == "ke" && (words.is_number(at + 2) || words.is_number(at + 3))),
        _ if words.is_number(at) => {
            let decimal = words.folded(at + 1) == "," && words.glued(at + 1) && words.glued(at + 2) && words.is_number(at + 2);
            return decimal || words.is(at + 1, &[Class::Month]) || AMOUNTS.contains(&words.folded(at + 1));
        }
        "hari" => return words.shape(at) == Shape::Lower || words.is(at + 1, &[Class::Weekday]),
        _ => {}
    }
    if STOPS.contains(&word) || words.shape(at) != Shape::Upper && words.is(at, &[Class::SpeechVerb]) {
        return true;
    }
    let verb = word.len() > 5 && ["di", "meng", "mem", "men", "meny", "ber", "ter"].iter().any(|prefix| word.starts_with(prefix));
    verb && words.shape(at) != Shape::Upper
        && !(at == first && word.starts_with("me") && matches!(words.folded(at - 1), "pelatihan" | "lomba" | "kursus" | "workshop"))
        && !words.is(at, &[Class::FieldWord, Class::OrgHead])
        && !QUALIFIERS.contains(&word)
}

/// Where a genre word stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Nowhere in particular.
    Open,
    /// Inside the name of an institution, an office or a building.
    InName,
    /// Inside another event's name.
    InEvent,
    /// It is a part of an event (`pembukaan pelatihan`).
    Phase,
    /// It is an act done to the holder of an office.
    Act,
    /// It is an election.
    Election,
}

/// What stands after a genre word.
struct Course {
    end: usize,
    joints: Vec<usize>,
    organizers: Vec<usize>,
    /// Where the capitals end, if the name begins with one.
    capitals: usize,
    /// Words with and without a capital after the genre.
    upper: usize,
    lower: usize,
    /// Stopped at a capitalised stop word.
    stop_capital: bool,
}

/// Walks from the token after the genre to where the name ends at the latest; past one capitalised stop word when asked.
fn course(words: &Words, at: usize, head: usize, mut past: bool) -> Course {
    let mut found =
        Course { end: head, joints: Vec::new(), organizers: Vec::new(), capitals: head, upper: 0, lower: 0, stop_capital: false };
    let mut capitals_go_on = words.shape(at) != Shape::Lower;
    let mut end = head;
    while end < words.len() && end - at < LONGEST && words.same_line(at.max(end.saturating_sub(1)), end) {
        if words.folded(end) == "(" {
            let Some((inside, after)) = words.parenthesis(end) else { break };
            let short = inside.len() <= 3 && inside.clone().all(|token| !words.is_number(token));
            if !short || !words.is_word(after) || !words.same_line(end, after) || stops(words, after, head) {
                break;
            }
            found.joints.push(end);
            end = after;
            continue;
        }
        if !words.is_word(end) && !words.is_number(end) {
            let next = words.is_word(end + 1) || words.is_number(end + 1);
            let inner = matches!(words.folded(end), "-" | "/" | "&" | "'") && next;
            let abbreviation = words.folded(end) == "."
                && words.glued(end)
                && next
                && words.folded(end - 1).len() <= 4
                && (words.glued(end + 1) || words.folded(end - 1) == "no");
            let comma = words.folded(end) == "," && comma_goes_on(words, end, head);
            if !(inner || abbreviation || comma) {
                break;
            }
            if comma {
                found.joints.push(end);
            }
            end += 1;
            continue;
        }
        if stops(words, end, head) {
            let capital = words.shape(end) == Shape::Title && !words.shouting(end) && words.shape(end + 1) == Shape::Title;
            found.stop_capital = capital;
            if !(past && capital) {
                break;
            }
            past = false;
        }
        let joint = JOINTS.contains(&words.folded(end));
        let again = words.is_capital(end) && end > head + 1 && words.is(end, &[Class::EventGenre, Class::EventName]);
        if (joint || again) && end > head {
            found.joints.push(end);
        } else if end > head && words.longest(end, Kind::Organization).is_some() && !joint {
            found.organizers.push(end);
        }
        if capitals_go_on {
            if words.shape(end) != Shape::Lower {
                found.capitals = end + 1;
            } else if !joint {
                capitals_go_on = false;
            }
        }
        if !joint && words.is_word(end) {
            if words.shape(end) == Shape::Lower { found.lower += 1 } else { found.upper += 1 }
        }
        end += 1;
    }
    while end > head
        && (JOINTS.contains(&words.folded(end - 1)) || !words.is_word(end - 1) && !words.is_number(end - 1) && words.folded(end - 1) != ")")
    {
        end -= 1;
    }
    found.end = end;
    found
}

/// Proposes the ends of one event and returns the furthest.
fn genre(words: &Words, at: usize, head: usize, named: bool, place: Place, out: &mut Vec<Candidate>) -> usize {
    let inner = place != Place::Open;
    if words.folded(head) == "\"" {
        let close = (head + 2..(head + LONGEST).min(words.len())).find(|&token| words.folded(token) == "\"");
        if let Some(close) = close.filter(|&close| words.same_line(head, close)) {
            out.push(Candidate::new(at..close + 1, Kind::Event, &QUOTED, 0.4));
        }
    }
    let weight = |confidence: f32| if inner { confidence * 0.4 } else { confidence };
    if named {
        let numbered = numbers(words, head);
        if numbered > head {
            out.push(Candidate::new(at..numbered, Kind::Event, &PROGRAMME, weight(0.5)));
        } else if head > at + 1 {
            out.push(Candidate::new(at..head, Kind::Event, &PROGRAMME_BARE, weight(0.3)));
        }
    }
    if !named && head > at + 1 && matches!(place, Place::Open | Place::InEvent) {
        out.push(Candidate::new(at..head, Kind::Event, &GENRE_PHRASE, weight(0.1)));
    }
    let found = course(words, at, head, false);
    let end = found.end;
    if end <= head {
        return head;
    }
    let full = match () {
        () if place == Place::InName => (&IN_NAME, 0.03),
        () if place == Place::Election => (&ELECTION, 0.03),
        () if place == Place::Act => (&ACT, 0.05),
        () if place == Place::Phase => (&PHASE, 0.15),
        () if inner => (&INNER, 0.15),
        () if found.lower == 0 && words.shape(at) != Shape::Lower => (&TITLED, 0.68),
        () if found.upper == 0 && words.shape(at) == Shape::Lower => (&LOWER, 0.3),
        () => (&QUALIFIED, 0.4),
    };
    out.push(Candidate::new(at..end, Kind::Event, full.0, full.1));
    for (order, &joint) in found.joints.iter().filter(|&&joint| joint > head && joint < end).enumerate() {
        let rule = if order == 0 { &BEFORE_JOINT } else { &BEFORE_LATER_JOINT };
        out.push(Candidate::new(at..joint, Kind::Event, rule, weight(0.06)));
    }
    if let Some(&organizer) = found.organizers.iter().find(|&&organizer| organizer > head && organizer < end)
        && !JOINTS.contains(&words.folded(organizer - 1))
    {
        let numbered = words.is_number(organizer - 1) || words.is_roman(organizer - 1);
        let (rule, confidence) = if numbered { (&NUMBER_ORGANIZER, 0.5) } else { (&BEFORE_ORGANIZER, 0.1) };
        out.push(Candidate::new(at..organizer, Kind::Event, rule, weight(confidence)));
    }
    if found.capitals > head && found.capitals < end {
        out.push(Candidate::new(at..found.capitals, Kind::Event, &CAPITALS, weight(0.14)));
    }
    if found.stop_capital {
        let further = course(words, at, head, true).end;
        if further > end {
            out.push(Candidate::new(at..further, Kind::Event, &PAST_STOP, weight(0.05)));
        }
    }
    let last_number = (head..end).rfind(|&token| words.is_number(token) || words.is_roman(token));
    if let Some(number) = last_number.filter(|&number| number + 1 < end) {
        out.push(Candidate::new(at..number + 1, Kind::Event, &NUMBERED, weight(0.2)));
    }
    end
}

/// A comma inside a name: a field and `dan` follow within a few words.
fn comma_goes_on(words: &Words, at: usize, head: usize) -> bool {
    !words.is(at + 1, &[Class::EventGenre, Class::EventName])
        && (at + 2..at + 6).any(|token| matches!(words.folded(token), "dan" | "serta"))
        && words.is_word(at + 1)
        && !stops(words, at + 1, head)
}

/// End of the number, batch, year and ordinal after a programme.
fn numbers(words: &Words, at: usize) -> usize {
    let mut end = at;
    while words.same_line(at.saturating_sub(1), end) {
        match words.folded(end) {
            "yang" if words.folded(end + 1) == "ke" => end += 1,
            "ke" | "-" if words.is_number(end + 1) || words.folded(end + 1) == "-" || words.is_roman(end + 1) => end += 1,
            "tingkat" | "angkatan" | "tahun" | "tahap" | "gelombang" | "golongan" | "tk" | "ri" | "kelas" | "batch" => end += 1,
            "dan" if end > at && (words.is_number(end + 1) || words.is_roman(end + 1)) => end += 1,
            _ if words.is_number(end) || words.is_roman(end) => end += 1,
            _ => break,
        }
    }
    while end > at && !words.is_number(end - 1) && !words.is_roman(end - 1) && words.folded(end - 1) != "ri" {
        end -= 1;
    }
    end
}
