//! Who takes part, and how many.

use std::ops::Range;

use super::story::Story;
use super::subject::Subject;
use crate::annotation::{Kind, MentionDetail, Participants, Slot, SlotValue, Value};

/// The least that a count must score to be the number of participants.
const ENOUGH: i32 = 4;

/// Nouns of people, folded; a count of anything else is not of participants.
const PEOPLE: &[&str] = &[
    "orang",
    "peserta",
    "pejabat",
    "cpns",
    "pns",
    "asn",
    "pppk",
    "pegawai",
    "kepala",
    "camat",
    "lurah",
    "kades",
    "guru",
    "siswa",
    "santri",
    "mahasiswa",
    "anggota",
    "kader",
    "warga",
    "undangan",
    "perwakilan",
    "aparatur",
    "aparat",
    "perangkat",
    "penyuluh",
    "petugas",
    "pengurus",
    "operator",
    "delegasi",
    "calon",
    "praja",
    "taruna",
    "dokter",
    "bidan",
    "perawat",
    "personel",
    "atlet",
    "kontingen",
    "pelajar",
    "pemuda",
    "petani",
    "nelayan",
    "pelaku",
    "tenaga",
    "staf",
    "datuk",
    "keuchik",
    "geuchik",
    "sangadi",
    "penghulu",
    "ketua",
    "sekretaris",
    "bendahara",
    "utusan",
    "delegasi",
    "jemaah",
    "penjabat",
    "panwascam",
];

/// Words at which the name of a group of people ends.
const STOPS: &[&str] = &[
    "di",
    "pada",
    "yang",
    "selama",
    "dengan",
    "untuk",
    "dalam",
    "agar",
    "guna",
    "oleh",
    "ini",
    "itu",
    "tersebut",
    "akan",
    "telah",
    "sudah",
    "ikut",
    "mengikuti",
    "hadir",
    "dilantik",
    "saat",
    "supaya",
    "serta",
    "mendapat",
    "menerima",
    "bisa",
    "dapat",
    "harus",
    "secara",
    "adalah",
    "juga",
    "-",
    "hari",
    "lebih",
];

/// How many tokens the name of a group may have.
const LONGEST: usize = 10;

/// The number and the name of those who take part; the parts of a total beside it.
pub fn find(story: &Story, subject: Option<&Subject>) -> Participants {
    let mut counted: Vec<(i32, usize)> = Vec::new();
    for (sentence, mention) in story.of_kind(Kind::Count) {
        let score = weigh(story, sentence, mention);
        if score >= ENOUGH {
            counted.push((score, mention));
        }
    }
    let best = counted.iter().copied().reduce(|top, next| if next.0 > top.0 { next } else { top }).map(|(_, mention)| mention);
    let count = best.and_then(|mention| number(story, mention));
    let parts = best.map_or_else(Vec::new, |total| parts(story, total));
    let who = best.and_then(|mention| after_count(story, mention)).or_else(|| group(story, subject));
    Participants { count, who, parts }
}

fn weigh(story: &Story, sentence: usize, mention: usize) -> i32 {
    let range = story.range(mention);
    let place = &story.sentences[sentence];
    let people = range.clone().any(|at| PEOPLE.contains(&story.folded(at)));
    if !people || !matches!(story.mentions[mention].value, Some(Value::Number(number)) if number > 1.0) {
        return 0;
    }
    let mut score = match place.order {
        0..=2 => 3,
        3..=5 => 2,
        6..=9 => 1,
        _ => 0,
    };
    if range.clone().any(|at| story.folded(at) == "peserta") {
        score += 3;
    }
    if story.cue_before(sentence, range.start, 4, "attended").is_some() {
        score += 4;
    }
    if story.cue_after(sentence, range.end, 10, "attends").is_some() {
        score += 3;
    }
    let before = |word: &str| (range.start.saturating_sub(4)..range.start).any(|at| story.folded(at) == word);
    if before("sebanyak") || before("berjumlah") || before("total") || before("melantik") || before("jumlah") || before("peserta") {
        score += 2;
    }
    score
}

fn number(story: &Story, mention: usize) -> Option<Slot> {
    match story.mentions[mention].value {
        Some(Value::Number(number)) => Some(Slot { value: SlotValue::Number(number), ..story.slot(mention) }),
        _ => None,
    }
}

/// Counts of people in the sentence of the total and the one after it that are smaller than the total.
fn parts(story: &Story, total: usize) -> Vec<Slot> {
    let Some(Value::Number(whole)) = story.mentions[total].value else { return Vec::new() };
    let Some(home) = story.of_kind(Kind::Count).find(|&(_, mention)| mention == total).map(|(sentence, _)| sentence) else {
        return Vec::new();
    };
    let near = story.of_kind(Kind::Count).filter(|&(sentence, mention)| mention > total && (home..=home + 1).contains(&sentence));
    let slots: Vec<Slot> = near
        .filter_map(|(_, mention)| number(story, mention))
        .filter(|slot| matches!(slot.value, SlotValue::Number(part) if part < whole))
        .collect();
    if slots.len() >= 2 { slots } else { Vec::new() }
}

/// `30 orang petani kopi di …`: the words that go on after a bare classifier, else the counted noun itself.
fn after_count(story: &Story, mention: usize) -> Option<Slot> {
    let range = story.range(mention);
    let end = story.page.tokens.sentences.get(story.page.tokens.sentence_of(range.start))?.end;
    let bare = matches!(story.folded(range.end - 1), "orang" | "peserta" | "undangan");
    let mut from = range.end;
    while matches!(
        story.folded(from),
        "peserta"
            | "yang"
            | "terdiri"
            | "dari"
            | "atas"
            | "yaitu"
            | "yakni"
            | "adalah"
            | "merupakan"
            | ","
            | "asal"
            | "sebagai"
            | "meliputi"
    ) && from < end
    {
        from += 1;
    }
    if bare {
        let phrase = story.phrase(from, end, LONGEST, STOPS);
        if !phrase.is_empty() && story.page.tokens.get(phrase.start).is_some_and(|token| token.kind == crate::tokens::TokenKind::Word) {
            return story.words(phrase);
        }
    }
    if let MentionDetail::Count { noun: Some(noun) } = &story.mentions[mention].detail {
        let whole = &story.mentions[mention];
        let tail = story.page.tokens.span(range.clone());
        let start = whole.text.rfind(noun.as_str()).map_or(tail.start, |at| whole.start + at);
        if !bare {
            let goes_on = story.phrase(range.end, end, 6, STOPS);
            let tokens = story.page.tokens.within((start..whole.end).into());
            return story.words(tokens.start..goes_on.end.max(tokens.end));
        }
        return Some(Slot { value: SlotValue::Text(noun.clone()), start, end: whole.end, mention: Some(whole.id) });
    }
    None
}

/// Without a number: the group after `diikuti`, after `bagi`, or in the event's own name.
fn group(story: &Story, subject: Option<&Subject>) -> Option<Slot> {
    let in_name = subject.and_then(|subject| {
        let cue = subject.tokens.clone().find(|&at| matches!(story.folded(at), "bagi" | "untuk"))?;
        phrase(story, cue + 1..subject.tokens.end)
    });
    if in_name.is_some() {
        return in_name;
    }
    for tells in ["attended", "for"] {
        for sentence in story.sentences.iter().filter(|sentence| sentence.order <= 12) {
            for cue in sentence.cues.iter().filter(|cue| cue.value == tells) {
                let people = (cue.end..sentence.tokens.end.min(cue.end + 4)).any(|at| PEOPLE.contains(&story.folded(at)));
                if people || tells == "attended" {
                    if let Some(slot) = phrase(story, cue.end..sentence.tokens.end) {
                        return Some(slot);
                    }
                }
            }
        }
    }
    None
}

/// The name of a group, without the words that only point at it.
fn phrase(story: &Story, within: Range<usize>) -> Option<Slot> {
    let mut from = within.start;
    while from < within.end
        && matches!(
            story.folded(from),
            "oleh" | "para" | "seluruh" | "segenap" | "sejumlah" | "langsung" | "semua" | "puluhan" | "ratusan" | "ribuan" | "adalah" | ","
        )
    {
        from += 1;
    }
    let found = story.phrase(from, within.end, LONGEST, STOPS);
    story.words(found)
}
