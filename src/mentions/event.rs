//! Events: a genre word or a programme with what its name takes in.
//!
//! Where an event's name ends is a matter of judgement (`bagi`, `dan`, `tentang` may go on or not); several ends are proposed.

use super::candidate::Candidate;
use super::rule::Rule;
use super::words::Words;
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::tokens::Shape;

static FULL: Rule = Rule { name: "event.genre-qualifier", says: "jenis kegiatan dan keterangannya" };
static BEFORE_JOINT: Rule = Rule { name: "event.before-joint", says: "jenis kegiatan sampai kata sambung" };
static CAPITALS: Rule = Rule { name: "event.capitals", says: "jenis kegiatan dan kata berhuruf besar" };
static BEFORE_REGION: Rule = Rule { name: "event.before-region", says: "jenis kegiatan sampai wilayah atau lembaga" };
static PROGRAMME: Rule = Rule { name: "event.programme", says: "program dan angkatan, nomor, atau tahunnya" };
static COMMEMORATION: Rule = Rule { name: "event.commemoration", says: "hari peringatan" };
static QUOTED: Rule = Rule { name: "event.quoted", says: "jenis kegiatan dan judulnya dalam tanda petik" };
static BEFORE_LOWER: Rule = Rule { name: "event.before-lower", says: "jenis kegiatan sampai kata berhuruf kecil" };
static SHORT: Rule = Rule { name: "event.short", says: "jenis kegiatan dan satu atau dua kata" };
static NUMBERED: Rule = Rule { name: "event.numbered", says: "kegiatan sampai nomor atau tahunnya" };

const LONGEST: usize = 32;
/// Words before which an event's name ends.
const STOPS: &[&str] = &[
    "di",
    "oleh",
    "pada",
    "yang",
    "ini",
    "itu",
    "tersebut",
    "dengan",
    "bertema",
    "bertajuk",
    "dari",
    "adalah",
    "ialah",
    "merupakan",
    "mulai",
    "akan",
    "bakal",
    "telah",
    "sudah",
    "juga",
    "agar",
    "supaya",
    "guna",
    "demi",
    "karena",
    "sebab",
    "sehingga",
    "lalu",
    "saat",
    "ketika",
    "sejak",
    "selama",
    "hingga",
    "sampai",
    "melalui",
    "lewat",
    "kepada",
    "seraya",
    "sambil",
    "serta",
    "bersama",
    "sebagai",
    "secara",
    "yakni",
    "yaitu",
    "tidak",
    "bukan",
    "bisa",
    "dapat",
    "harus",
    "masih",
    "resmi",
    "kembali",
    "lagi",
    "namun",
    "tetapi",
    "maka",
    "usai",
    "setelah",
    "sebelum",
    "hari",
    "nanti",
    "mendatang",
    "kemarin",
    "besok",
    "ia",
    "menjadi",
    "ada",
    "lingkup",
    "lanjut",
    "berlangsung",
    "bertempat",
    "berjalan",
    "rampung",
    "selesai",
    "berakhir",
    "ditutup",
    "dibuka",
    "digelar",
    "ikut",
    "jadi",
    "kata",
    "ujar",
    "biar",
    "antara",
    "berisi",
    "termasuk",
    "sesuai",
    "seperti",
    "sekaligus",
];
/// Words at which it may end or go on.
const JOINTS: &[&str] = &[
    "dan", "bagi", "untuk", "tentang", "dalam", "se", "tingkat", "tahun", "terkait", "atau", "terhadap", "atas", "ke", "kepada", "antar",
    "angkatan", "periode", "masa", "soal", "mengenai", "menuju",
];

/// Proposes every event that a rule sees.
pub fn propose(words: &Words, out: &mut Vec<Candidate>) {
    for at in 0..words.len() {
        if !words.is_article(at) || !words.is_word(at) {
            continue;
        }
        let named = words.hit(at, Class::EventName);
        if let Some(head) = words.end_of(at, &[Class::EventGenre, Class::EventName]) {
            genre(words, at, head, named.is_some_and(|hit| hit.end == head), out);
        }
        if let Some(hit) = words.hit(at, Class::Commemoration) {
            out.push(Candidate::new(hit.range(), Kind::Event, &COMMEMORATION, 0.6));
            let end = numbers(words, hit.end);
            if end > hit.end {
                out.push(Candidate::new(at..end, Kind::Event, &COMMEMORATION, 0.7));
            }
        }
    }
}

fn stops(words: &Words, at: usize) -> bool {
    let word = words.folded(at);
    if STOPS.contains(&word) || words.is(at, &[Class::SpeechVerb]) {
        return true;
    }
    let lower = words.shape(at) == Shape::Lower;
    lower
        && word.len() > 5
        && ["di", "meng", "mem", "men", "meny"].iter().any(|prefix| word.starts_with(prefix))
        && !matches!(
            word,
            "disiplin"
                | "digital"
                | "diklat"
                | "dialog"
                | "direktur"
                | "dirgahayu"
                | "dinamika"
                | "difabel"
                | "disabilitas"
                | "menteri"
                | "mental"
                | "mengajar"
                | "menengah"
                | "membaca"
                | "menulis"
        )
}

fn genre(words: &Words, at: usize, head: usize, named: bool, out: &mut Vec<Candidate>) {
    let mut end = head;
    let mut joints: Vec<usize> = Vec::new();
    let mut regions: Vec<usize> = Vec::new();
    let mut capitals = (head > at).then_some(head);
    let mut opened_capital = words.shape(at) != Shape::Lower;
    let base_line = at;
    while end < words.len() && end - at < LONGEST && words.same_line(base_line, end) {
        if let Some((inside, after)) = words.parenthesis(end) {
            let goes_on = words.is_word(after) && words.same_line(end, after) && !stops(words, after);
            if !words.abbreviates(&inside) || !goes_on {
                break;
            }
            joints.push(end);
            end = after;
            continue;
        }
        if !words.is_word(end) && !words.is_number(end) {
            let inner = matches!(words.folded(end), "-" | "/" | "&" | "'" | "–") && (words.is_word(end + 1) || words.is_number(end + 1));
            let abbreviation = words.folded(end) == "." && words.glued(end) && words.glued(end + 1) && words.is_word(end + 1);
            let comma = words.folded(end) == "," && comma_goes_on(words, end);
            if !(inner || abbreviation || comma) {
                break;
            }
            if comma {
                joints.push(end);
            }
            end += 1;
            continue;
        }
        if stops(words, end) {
            break;
        }
        if JOINTS.contains(&words.folded(end)) && end > head {
            joints.push(end);
        } else if end > head
            && (words.longest(end, Kind::Region).is_some()
                || words.longest(end, Kind::Organization).is_some()
                || words.longest(end, Kind::Position).is_some())
        {
            regions.push(end);
        }
        if opened_capital {
            if words.is_capital(end) || words.is_number(end) {
                capitals = Some(end + 1);
            } else if !JOINTS.contains(&words.folded(end)) {
                opened_capital = false;
            }
        }
        end += 1;
    }
    while end > head
        && (JOINTS.contains(&words.folded(end - 1)) || !words.is_word(end - 1) && !words.is_number(end - 1) && words.folded(end - 1) != ")")
    {
        end -= 1;
    }
    if words.folded(head) == "\"" {
        let close = (head + 2..(head + LONGEST).min(words.len())).find(|&token| words.folded(token) == "\"");
        if let Some(close) = close.filter(|&close| words.same_line(head, close)) {
            out.push(Candidate::new(at..close + 1, Kind::Event, &QUOTED, 0.4));
        }
    }
    if named {
        let numbered = numbers(words, head);
        if numbered > head {
            out.push(Candidate::new(at..numbered, Kind::Event, &PROGRAMME, 0.6));
        } else if head > at + 1 {
            out.push(Candidate::new(at..head, Kind::Event, &PROGRAMME, 0.35));
        }
    }
    if end <= head {
        return;
    }
    let lone = end == head + 1 && !words.is_capital(head) && end - at < 3;
    out.push(Candidate::new(at..end, Kind::Event, &FULL, if lone { 0.35 } else { 0.5 }));
    for &joint in joints.iter().filter(|&&joint| joint > head && joint < end) {
        out.push(Candidate::new(at..joint, Kind::Event, &BEFORE_JOINT, 0.25));
    }
    for &region in regions.iter().filter(|&&region| region > head && region < end) {
        out.push(Candidate::new(at..region, Kind::Event, &BEFORE_REGION, 0.15));
    }
    if let Some(capitals) = capitals.filter(|&capitals| capitals > head && capitals < end) {
        out.push(Candidate::new(at..capitals, Kind::Event, &CAPITALS, 0.35));
    }
    for token in head + 1..end {
        let falls = words.is_capital(token - 1) && words.shape(token) == Shape::Lower;
        if falls && Some(token) != capitals && !JOINTS.contains(&words.folded(token)) {
            out.push(Candidate::new(at..token, Kind::Event, &BEFORE_LOWER, 0.2));
        } else if token <= head + 2 && words.is_word(token - 1) && !JOINTS.contains(&words.folded(token - 1)) {
            out.push(Candidate::new(at..token, Kind::Event, &SHORT, 0.15));
        }
        if (words.is_number(token) || words.is_roman(token)) && token + 1 < end {
            out.push(Candidate::new(at..token + 1, Kind::Event, &NUMBERED, 0.25));
        }
    }
}

/// A comma inside a name: a field and `dan` follow within a few words.
fn comma_goes_on(words: &Words, at: usize) -> bool {
    (at + 2..at + 5).any(|token| matches!(words.folded(token), "dan" | "serta")) && !stops(words, at + 1) && words.is_word(at + 1)
}

/// End of the number, batch, year and ordinal after a programme.
fn numbers(words: &Words, at: usize) -> usize {
    let mut end = at;
    loop {
        let word = words.folded(end);
        let next = match word {
            _ if !words.same_line(at.saturating_sub(1), end) => break,
            "ke" | "-" if words.is_number(end + 1) || matches!(words.folded(end + 1), "-") || words.is_roman(end + 1) => end + 1,
            "tingkat" | "angkatan" | "tahun" | "tahap" | "gelombang" | "golongan" | "tk" | "ri" | "kelas" | "batch" => end + 1,
            "dan" if end > at && (words.is_number(end + 1) || words.is_roman(end + 1)) => end + 1,
            _ if words.is_number(end) || words.is_roman(end) => end + 1,
            _ => break,
        };
        end = next;
    }
    while end > at && !words.is_number(end - 1) && !words.is_roman(end - 1) && words.folded(end - 1) != "ri" {
        end -= 1;
    }
    end
}
