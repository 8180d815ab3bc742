//! How many take part: the total, and the numbers that make it up.

use std::ops::Range;

use super::super::story::Story;
use super::super::subject::{self, Subject};
use crate::annotation::{Batch, Kind, Slot, SlotValue, Value};
use crate::decimal;
use crate::mentions::numeral;
use crate::wordlist::among;

/// Words before a number that say that people take part.
const TOLD: &str = "sebanyak berjumlah total totalnya jumlah jumlahnya melantik peserta ikut membekali seluruhnya sedikitnya meliputi";

/// Words before a number of those who may come.
const MEANT: &str = "target ditargetkan menargetkan sasaran alokasi kuota jatah kapasitas";

/// How many tokens may stand between a verb of attending and the number of those who attend.
const AT_ONCE: usize = 2;

/// How many tokens before its number a sentence may begin with `peserta`.
const SUBJECT: usize = 10;

/// How much naming another event beside it speaks against a number.
const OF_ANOTHER: i32 = 2;

/// How many tokens before those who are taught something it may be told.
const MATTER: usize = 20;

/// How many tokens before a number it may be told that it is that of each part.
const EACH: usize = 5;

/// How many tokens before a whole `dari` may stand: `dari total 71 pegawai`.
const TOTAL: usize = 2;

/// Words between a total and its parts.
const PARTED: &str = "terdiri rinciannya rincian antaranya diantaranya termasuk meliputi yakni yaitu dari :";

/// How many tokens after `terdiri` the parts of a total are told.
const PARTS: usize = 20;

/// The count that is most likely the number of participants: that of all waves, where one is what they add up to.
pub fn find(story: &Story, subject: Option<&Subject>, waves: &[Batch], enough: i32) -> Option<usize> {
    let mut best: Option<(i32, usize)> = None;
    for (sentence, mention) in story.of_kind(Kind::Count) {
        let mut score = weigh(story, sentence, mention);
        if subject::is_elsewhere(subject, sentence) {
            score -= OF_ANOTHER;
        }
        if score >= enough && best.is_none_or(|(top, _)| score > top) {
            best = Some((score, mention));
        }
    }
    best.map(|(_, mention)| sum_of(story, waves).unwrap_or(mention))
}

/// The number of people that the numbers of all waves add up to.
fn sum_of(story: &Story, waves: &[Batch]) -> Option<usize> {
    if waves.len() < 2 {
        return None;
    }
    let mut sum = 0.0;
    for wave in waves {
        let SlotValue::Number(number) = wave.participants.count.as_ref()?.value else { return None };
        sum += number;
    }
    let total = |mention: usize| matches!(story.mentions[mention].value, Some(Value::Number(number)) if number == sum);
    let found = story.find_of_kind(Kind::Count, &mut |_, mention| total(mention) && story.people_noun(mention).is_some());
    found.map(|(_, mention)| mention)
}

/// How much speaks for a count.
fn weigh(story: &Story, sentence: usize, mention: usize) -> i32 {
    let range = story.range(mention);
    let place = &story.sentences[sentence];
    let noun = story.people_noun(mention);
    // `diikuti 45 arsiparis`, `90 pramuka mengikuti`: who takes part is told by the verb where the noun is not known.
    // `diikuti operator dari 74 nagari`: where they come from.
    let before = story.folded(range.start.wrapping_sub(1));
    let origin = among(before, "dari asal perwakilan utusan");
    let takes_part = !origin && story.cue_before(sentence, range.start, AT_ONCE, "attended").is_some()
        || among(before, "melatih membekali latih bekali memberangkatkan mengirim mengirimkan mengutus")
        || story.cue_after(sentence, range.end, AT_ONCE, "attends").is_some();
    // `dihadiri kepala sekolah serta 60 siswa kelas 11 sebagai peserta`
    let behind = range.end..place.tokens.end.min(range.end + SUBJECT);
    let as_such = |at: usize| story.is(at, "sebagai menjadi selaku") && story.is(at + 1, "peserta");
    let named_so = behind.into_iter().take_while(|&at| !story.is(at, ", .")).any(as_such);
    // `melantik tujuh penghulu`, `tujuh penghulu yang dilantik`: those who are sworn in are who it is about.
    let sworn_in = story.cue_before(sentence, range.start, AT_ONCE, "kind-pelantikan").is_some()
        || story.has(range.end..place.tokens.end.min(range.end + AT_ONCE + 2), "dilantik dikukuhkan");
    // `memberikan penyuluhan kepada 75 kader`
    let taught = before == "kepada" && teaches(story, place.tokens.start..range.start);
    if noun.is_none() && !takes_part && !sworn_in && !taught {
        return 0;
    }
    // `kader dari lima distrik`
    if origin && noun.is_none_or(|noun| noun.value == "body") {
        return 0;
    }
    if !matches!(story.mentions[mention].value, Some(Value::Number(number)) if number > 1.0) {
        return 0;
    }
    let mut score = match place.order {
        0..=2 => 3,
        3..=5 => 2,
        6..=9 => 1,
        _ => 0,
    };
    if noun.is_some_and(|noun| noun.value == "body") {
        score -= 2;
    }
    // `terdiri dari 12 orang … dan 8 …`: parts of the total.
    if story.has(place.tokens.start.max(range.start.saturating_sub(PARTS))..range.start, "terdiri") {
        score -= 5;
    }
    // `Dari 40 peserta, 38 orang lulus`: some of the people of the number before.
    let of_whole = |other: usize| {
        let whole = story.range(other);
        story.kind(other) == Kind::Count
            && range.start - whole.end <= AT_ONCE
            && story.has(whole.start.saturating_sub(TOTAL)..whole.start, "dari antara")
    };
    if story.mention_before(sentence, range.start).is_some_and(of_whole) {
        score -= 3;
    }
    // `Sebanyak 6 orang kabid, 41 orang kasi, 98 orang lurah`: parts, of which nobody told the sum.
    let (mut alike, mut last) = (0, range.end);
    for &other in &place.mentions {
        let near = story.range(other);
        if story.kind(other) == Kind::Count && other != mention && story.people_noun(other).is_some_and(|noun| noun.start == near.start + 1)
        {
            alike += 1;
            last = last.max(near.start);
        }
    }
    // `total 20 orang`, `20 orang, terdiri dari 12 orang pria dan 8 orang wanita`
    let parted = || {
        story.has(range.start.saturating_sub(TOTAL)..range.start, "total totalnya jumlah seluruhnya") || story.has(range.end..last, PARTED)
    };
    if alike >= 2 && !parted() {
        score -= 5;
    }
    // `52 orang yang belum mengikuti diklat`: those who did not come.
    if story.has(range.end..place.tokens.end.min(range.end + AT_ONCE), "belum tidak batal absen") {
        score -= 5;
    }
    // `rombongan diterima oleh tiga orang pejabat`: those who are visited.
    if story.cue_before(sentence, range.start, AT_ONCE, "host").is_some() {
        score -= 5;
    }
    // `tiap kelas diikuti 20 peserta`: those of a part.
    if story.has(place.tokens.start.max(range.start.saturating_sub(EACH))..range.start, "tiap setiap per masing paket") {
        score -= 3;
    }
    if taught {
        score += 3;
    }
    // `Peserta PKA angkatan VI ada 33 orang`: the subject of the sentence, not the people of a number before.
    if story.has(range.clone(), "peserta") {
        score += 3;
    } else if range.start.saturating_sub(place.tokens.start) <= SUBJECT && story.is(place.tokens.start, "peserta pesertanya") {
        score += 2;
    }
    if sworn_in || named_so {
        score += 3;
    }
    if story.cue_before(sentence, range.start, 4, "attended").is_some() {
        score += 4;
    }
    if story.cue_after(sentence, range.end, 10, "attends").is_some() {
        score += 3;
    }
    // `Sebanyak 120 pejabat bersiap …`: whom the opening is about.
    if before == "sebanyak" && range.start == place.tokens.start + 1 && place.order <= 2 {
        score += 2;
    }
    let from = place.tokens.start.max(range.start.saturating_sub(4));
    let told = |at: usize| story.is(at, TOLD);
    if (from..range.start).any(told) {
        score += 2;
    }
    // `dari total 71 pegawai yang tercatat hanya 30 orang masuk`
    if story.has(from..range.start, "dari") && story.has(range.end..place.tokens.end.min(range.end + SUBJECT), "hanya cuma") {
        score -= 3;
    }
    // `target sebanyak 4.275 orang`, `alokasi enam peserta`: who may come.
    if story.has(from..range.start, MEANT) {
        score -= 5;
    }
    // `Jumlah peserta lomba tahun ini mencapai 15 orang`
    let floor = place.tokens.start.max(range.start.saturating_sub(SUBJECT));
    let all = |at: usize| story.is(at, "jumlah total") && story.is(at + 1, "peserta pesertanya");
    if (floor..range.start).any(all) && story.is(range.start - 1, "mencapai adalah sebanyak ada hanya") {
        score += 5;
    }
    score
}

/// `jumlah peserta sebanyak 206 yang terdiri dari …`: a number of participants that no noun follows.
pub fn bare(story: &Story) -> Option<Slot> {
    story.sentences.iter().find_map(|sentence| {
        let noun = story.find(sentence.tokens.clone(), "peserta pesertanya")?;
        let told = story.find(noun..sentence.tokens.end.min(noun + SUBJECT), "sebanyak berjumlah mencapai")?;
        let (run, end) = numeral::digit_run(story.page, told + 1)?;
        let slot = story.words(told + 1..end).filter(|_| story.is(end, "yang terdiri , ."))?;
        Some(Slot { value: SlotValue::Number(decimal::read(&run)?), ..slot })
    })
}

/// A count's number as a slot.
pub fn number(story: &Story, mention: usize) -> Option<Slot> {
    match story.mentions[mention].value {
        Some(Value::Number(number)) => Some(Slot { value: SlotValue::Number(number), ..story.slot(mention) }),
        _ => None,
    }
}

/// Counts in the sentence of the total and the one after it that are smaller than the total: all of them where they add up to
/// it, else those of people. `40 peserta dari 12 kecamatan` has no parts.
pub fn parts(story: &Story, total: usize) -> Vec<Slot> {
    let Some(Value::Number(whole)) = story.mentions[total].value else { return Vec::new() };
    let counts = story.of_kind(Kind::Count);
    let Some(&(home, _)) = counts.iter().find(|&&(_, mention)| mention == total) else { return Vec::new() };
    let counted = |mention: usize| story.people_noun(mention).map(|noun| noun.value);
    let alike = |mention: usize| counted(mention) == counted(total) || counted(mention).is_some_and(|value| value != "body");
    // `setiap kecamatan mengirim tiga wakil`, `kuota enam peserta`
    let of_each = |mention: usize| {
        let start = story.range(mention).start;
        let before = start.saturating_sub(EACH)..start;
        story.has(before.clone(), "setiap tiap") || story.has(before, MEANT)
    };
    // The numbers of all, and of those alike, with what they add up to.
    let (mut all, mut people) = ((Vec::new(), 0.0), (Vec::new(), 0.0));
    for (sentence, mention) in counts {
        let Some(Value::Number(part)) = story.mentions[mention].value else { continue };
        if mention <= total || sentence < home || sentence > home + 1 || part >= whole || of_each(mention) {
            continue;
        }
        all.0.push(mention);
        all.1 += part;
        if alike(mention) {
            people.0.push(mention);
            people.1 += part;
        }
    }
    let (parts, sum) = if all.1 == whole { all } else { people };
    // More than the total: others beside it, or the same told twice; less than half of it: not its parts.
    if sum > whole || sum * 2.0 < whole || parts.len() < 2 {
        return Vec::new();
    }
    parts.into_iter().filter_map(|mention| number(story, mention)).collect()
}

/// True where something is taught or made known.
fn teaches(story: &Story, tokens: Range<usize>) -> bool {
    let from = tokens.start.max(tokens.end.saturating_sub(MATTER));
    (from..tokens.end).any(|at| {
        story.is(at, "penerangan penyuluhan arahan pembekalan edukasi pelatihan sosialisasi") || story.folded(at).ends_with("osialisasikan")
    })
}
