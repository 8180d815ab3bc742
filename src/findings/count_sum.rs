//! `count.sum-mismatch`: parts that are given as the whole of a total and do not add up to it.
//!
//! Only for a list that is complete as written: every item has one number, the last one comes after `dan`, and no item is
//! left without a number; or for men and women, who are the whole of a number of people also where no word says so.

use std::ops::Range;

use super::Facts;
use super::count_lines;
use super::report::{figures, finding, rupiah};
use crate::annotation::{Finding, Kind, Mention, MentionDetail, Severity, Value};
use crate::tokens::{Tokens, lower};
use crate::wordlist::among;

/// Words between a total and its parts.
const REACH: usize = 14;
/// Words before a number that say that it is the sum of those before it. Folded.
const SUMS: &str = "seluruhnya total totalnya keseluruhan keseluruhannya semuanya jumlahnya";
/// Counts before such parts that are asked whether they count the same otherwise: more than an article has.
const EARLIER: usize = 64;
/// Sentences after a total in which its parts may be told.
const SENTENCES: usize = 6;
/// Words of one part.
const LONGEST_PART: usize = 12;
/// Words of a whole list; a longer one is a table.
const LONGEST_LIST: usize = 200;
/// Things that are counted beside people, never as a part of them. Folded.
const NO_PEOPLE: &str = "desa kelurahan kecamatan kabupaten kota provinsi opd skpd dinas instansi hari kelompok tim unit kelas angkatan \
    gelombang sekolah rt rw dusun kampung nagari lokasi titik kali sesi tahap jam";
/// People in general: parts of them may go by other nouns. Folded.
const PEOPLE: &str = "formasi orang peserta tenaga petugas karyawan pekerja relawan atlet penumpang pegawai asn pns cpns pppk \
    personel personil anggota warga jiwa pejabat siswa mahasiswa kader";
/// Words between a number of people and that of the men or women among them. Folded.
const AMONG: &str = ", : ( yang yakni yaitu sebanyak";
/// Words before a number that is not counted to the last one. Folded.
const ROUGHLY: &str = "sekitar kurang lebih hampir ratusan puluhan ribuan kisaran setidaknya minimal maksimal";
/// Men, and women. Folded.
const SEXES: [&str; 2] = ["laki pria putra lelaki", "perempuan wanita putri"];

/// Queries every total whose listed parts give another number.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    for kind in [Kind::Count, Kind::Money] {
        let counts: Vec<&Mention> = facts.mentions.iter().filter(|mention| mention.kind == kind && mention.within.is_none()).collect();
        out.extend((0..counts.len()).filter_map(|at| read(facts, &counts, at)));
    }
}

fn read(facts: &Facts, counts: &[&Mention], at: usize) -> Option<Finding> {
    let total = counts.get(at)?;
    number(total)?;
    let (tokens, rest) = (&facts.page.tokens, counts.get(at + 1..)?);
    let halves = sexes(tokens, total, rest);
    let people = halves.is_some();
    let parts = halves
        .or_else(|| after(tokens, total, rest))
        .or_else(|| before(tokens, total, counts.get(..at)?))
        .or_else(|| later(tokens, counts, at))?;
    query(facts, total, &parts, people)
}

/// Queries a total that its parts do not add up to; `people` where they are its men and its women.
#[inline(never)]
fn query(facts: &Facts, total: &Mention, parts: &[&Mention], people: bool) -> Option<Finding> {
    let tokens = &facts.page.tokens;
    let whole = number(total)?;
    let sum: f64 = parts.iter().filter_map(|part| number(part)).sum();
    let comparable = (people || parts.iter().all(|part| fits(total, part))) && sum >= whole / 2.0 && sum <= whole * 2.0;
    if is_rough(tokens, total) || parts.iter().any(|count| is_rough(tokens, count)) {
        return None;
    }
    let slack: f64 = if total.kind == Kind::Money { parts.iter().map(|part| step(part)).sum::<f64>() + step(total) } else { 0.0 };
    if !comparable || (sum - whole).abs() <= slack || number(parts.first()?)? >= whole {
        return None;
    }
    let written = if total.kind == Kind::Money { rupiah } else { figures };
    let ([sum_id, sum_en], [whole_id, whole_en]) = (written(sum), written(whole));
    let says = [
        format_args!("Bagian-bagiannya berjumlah {sum_id}, bukan {whole_id}."),
        format_args!("The parts add up to {sum_en}, not {whole_en}."),
    ];
    let report = finding(facts, "count.sum-mismatch", Severity::Medium, total.span(), says);
    Some(parts.iter().fold(report, |report, part| report.beside(part.span())))
}

/// The parts after a total: `40 orang yang terdiri dari 12 laki-laki dan 28 perempuan`.
fn after<'m>(tokens: &Tokens, total: &Mention, rest: &[&'m Mention]) -> Option<Vec<&'m Mention>> {
    let after = tokens.within(total.span()).end;
    let sentence = tokens.sentence_of(after.checked_sub(1)?);
    let end = tokens.sentences.get(sentence)?.end;
    let (start, end) = match (after..end.min(after + REACH)).find_map(|at| cue(tokens, at)) {
        Some(start) => (start, end),
        // A sentence that begins with the list goes on from the one before it.
        None => {
            let next = tokens.sentences.get(sentence + 1)?;
            let same_line = tokens.get(next.start)?.line == tokens.get(after - 1)?.line;
            let near = after + REACH > end;
            (cue(tokens, next.start).filter(|_| same_line && near)?, next.end)
        }
    };
    let line = tokens.line_of(after - 1);
    if start >= tokens.lines.get(line)?.end {
        return count_lines::parts(tokens, line + 1, rest);
    }
    // `12 desa di tiga kecamatan: 5 desa di Hulu dan 7 desa di Hilir`: the parts say what they are parts of.
    let between = rest.partition_point(|next| tokens.within(next.span()).start < start);
    let parts = parts(tokens, start, end, rest.get(between..)?)?;
    (between == 0 || parts.iter().all(|part| noun(part) == noun(total))).then_some(parts)
}

/// The parts in a later sentence that names again what was counted, where nothing before it counts the same otherwise: `Acara diikuti 40
/// kader. ... Kader yang hadir terdiri dari 12 guru dan 28 bidan`.
fn later<'m>(tokens: &Tokens, counts: &[&'m Mention], at: usize) -> Option<Vec<&'m Mention>> {
    let total = counts.get(at)?;
    let head = |count: &Mention| noun(count).split(' ').next().unwrap_or_default().to_owned();
    let (first, what) = (tokens.within(total.span()).start, head(total));
    // `rombongan sebanyak 15 orang`
    let group = first.checked_sub(2).filter(|&group| tokens.reads(group + 1, "sebanyak berjumlah"));
    let what = group.map_or(what.as_str(), |group| tokens.folded(group));
    let next = tokens.sentence_of(first) + 1;
    let (start, end) = tokens.sentences.get(next..)?.iter().take(SENTENCES).find_map(|sentence| {
        let named = !what.is_empty() && tokens.folded(sentence.start) == what;
        let list = (sentence.start + 1..sentence.start + 4).find(|&at| tokens.reads(at, "terdiri")).filter(|_| named)?;
        Some((cue(tokens, list)?, sentence.end))
    })?;
    let rest = counts.partition_point(|count| tokens.within(count.span()).start < start);
    if counts.get(rest.saturating_sub(EARLIER)..rest)?.iter().any(|count| head(count) == head(total) && number(count) != number(total)) {
        return None;
    }
    parts(tokens, start, end, counts.get(rest..)?)
}

/// The men and the women right behind a number of people: `40 peserta, 25 pria dan 15 wanita`.
fn sexes<'m>(tokens: &Tokens, total: &Mention, rest: &[&'m Mention]) -> Option<Vec<&'m Mention>> {
    let (first, second) = (*rest.first()?, *rest.get(1)?);
    let [whole, one, other] = [total, first, second].map(|count| tokens.within(count.span()));
    let end = tokens.sentences.get(tokens.sentence_of(whole.start))?.end;
    let only = |from: usize, to: usize, list: &str| from < to && to <= end && (from..to).all(|at| tokens.reads(at, list));
    let has = |range: &Range<usize>, sex: &str| (range.start..range.end + 2).any(|at| tokens.reads(at, sex));
    let [men, women] = SEXES;
    // What goes on after them, or counts only some of them, leaves others.
    let more = rest.get(2).is_some_and(|third| tokens.within(third.span()).start <= other.end + 3);
    let pair = has(&one, men) && has(&other, women) || has(&one, women) && has(&other, men);
    let joined = (one.end..other.start).any(|at| tokens.reads(at, "dan serta")) && other.start <= one.end + 4;
    (pair && joined && !more && only(whole.end, one.start, AMONG)).then(|| vec![first, second])
}

/// The parts before a total: `terdiri dari 12 laki-laki dan 28 perempuan sehingga seluruhnya 40 orang`, or `40 paket dari pusat dan 25
/// paket dari kabupaten sehingga totalnya 65 paket`.
fn before<'m>(tokens: &Tokens, total: &Mention, earlier: &[&'m Mention]) -> Option<Vec<&'m Mention>> {
    let at = tokens.within(total.span()).start;
    let sentence = tokens.sentences.get(tokens.sentence_of(at))?;
    at.checked_sub(1).filter(|&word| tokens.reads(word, SUMS))?;
    let end = (sentence.start.max(at.saturating_sub(4))..at).find(|&word| tokens.reads(word, "sehingga jadi , dengan"))?;
    if let Some(pair) = pair(tokens, total, earlier, end) {
        return Some(pair);
    }
    let start = (sentence.start.max(end.saturating_sub(LONGEST_LIST))..end).rev().find_map(|word| cue(tokens, word))?;
    let first = earlier.partition_point(|count| tokens.within(count.span()).start < start);
    parts(tokens, start, end, earlier.get(first..)?)
}

/// True for a number that is given as a rough one: `sekitar 100 orang`, `Rp5 miliar lebih`.
pub fn is_rough(tokens: &Tokens, count: &Mention) -> bool {
    let range = tokens.within(count.span());
    let before = range.start.saturating_sub(2)..range.start + 1;
    before.into_iter().any(|at| tokens.reads(at, ROUGHLY)) || tokens.reads(range.end, "lebih an")
}

/// What a sum of money may be off by for its last digit: `Rp1,25 miliar` is good to ten million.
pub fn step(money: &Mention) -> f64 {
    let places = money.text.split_once(',').map_or(0, |(_, behind)| behind.bytes().take_while(u8::is_ascii_digit).count());
    let words = lower(&money.text);
    let scale = [("triliun", 12), ("trilyun", 12), ("miliar", 9), ("milyar", 9), ("juta", 6), ("ribu", 3)];
    let power = scale.iter().find(|(word, _)| words.contains(word)).map_or(0, |&(_, power)| power);
    10f64.powi(power - places as i32)
}

/// The two counts of the same right before `sehingga totalnya`, joined by `dan` or `ditambah`; none where a third one is near.
fn pair<'m>(tokens: &Tokens, total: &Mention, earlier: &[&'m Mention], end: usize) -> Option<Vec<&'m Mention>> {
    let (rest, [first, second]) = earlier.split_last_chunk()?;
    let [one, other] = [first, second].map(|count| tokens.within(count.span()));
    let joined = |from: usize, to: usize| (from..to).any(|at| tokens.reads(at, "dan serta ditambah"));
    let near = one.end + LONGEST_PART >= other.start && other.end + LONGEST_PART >= end;
    let third = rest.last().is_some_and(|third| tokens.within(third.span()).end + LONGEST_PART >= one.start);
    let same = !noun(total).is_empty() && [first, second].iter().all(|part| noun(part) == noun(total));
    (same && near && !third && joined(one.end, other.start) && tokens.reads(end, "sehingga")).then(|| vec![*first, *second])
}

/// The number of a mention that has one.
pub fn number(mention: &Mention) -> Option<f64> {
    match mention.value {
        Some(Value::Number(number)) => Some(number),
        _ => None,
    }
}

/// The token after words that say that a list of all parts follows.
fn cue(tokens: &Tokens, at: usize) -> Option<usize> {
    let mut list = match (tokens.folded(at), tokens.folded(at + 1)) {
        ("terdiri", "dari" | "atas") | ("dengan", "rincian" | "perincian") | ("adapun", "rinciannya" | "perinciannya") => at + 2,
        ("rinciannya" | "perinciannya" | "yakni" | "yaitu" | "meliputi" | ":", _) => at + 1,
        _ => return None,
    };
    if tokens.reads(list, "sebagai") && tokens.reads(list + 1, "berikut") {
        list += 2;
    }
    Some(if tokens.reads(list, ", :") { list + 1 } else { list })
}

/// The counts of a list, one for each of its items; None for a list that is not complete.
fn parts<'m>(tokens: &Tokens, start: usize, end: usize, rest: &[&'m Mention]) -> Option<Vec<&'m Mention>> {
    let items = items(tokens, start, end)?;
    let list_end = items.last()?.end;
    let counts: Vec<(Range<usize>, &Mention)> =
        rest.iter().map(|count| (tokens.within(count.span()), *count)).take_while(|(range, _)| range.start < list_end).collect();
    let mut parts = Vec::with_capacity(items.len());
    for item in items {
        let mut inside = counts.iter().filter(|(range, _)| item.contains(&range.start));
        let (range, count) = inside.next()?;
        // A number that is no count: a date, a class, money.
        let other = item.clone().any(|at| !range.contains(&at) && tokens.is_number(at));
        if other || inside.next().is_some() {
            return None;
        }
        parts.push(*count);
    }
    Some(parts)
}

/// The items of a list, cut at commas and at the `dan` or `serta` before the last one; None where no such word comes.
fn items(tokens: &Tokens, start: usize, end: usize) -> Option<Vec<Range<usize>>> {
    let is_and = |at: usize| tokens.reads(at, "dan serta");
    let mut items = Vec::new();
    let (mut item, mut last) = (start, false);
    for at in start..end {
        if at.saturating_sub(item) > LONGEST_PART || at - start > LONGEST_LIST {
            return None;
        }
        let comma = tokens.reads(at, ", ;");
        if at < item || !comma && !is_and(at) {
            continue;
        }
        items.push(item..at);
        if last {
            return Some(items);
        }
        last = is_and(at) || is_and(at + 1);
        item = if comma && last { at + 2 } else { at + 1 };
    }
    items.push(item..end);
    (last && item < end).then_some(items)
}

/// True for a part that is counted as the total is.
fn fits(total: &Mention, part: &Mention) -> bool {
    let (whole, part) = (noun(total), noun(part));
    let has = |list: &str, noun: &str| noun.split_whitespace().any(|word| among(word, list));
    // `15 kepala sekolah` are people.
    let thing = part.split_whitespace().next().is_some_and(|first| among(first, NO_PEOPLE));
    // `500 paket sembako, terdiri dari 300 paket beras ...`
    let same = whole.split_whitespace().next() == Some(part.as_str());
    part == whole || same || part.is_empty() || has(PEOPLE, &whole) && !thing
}

/// What a mention counts, in lower case.
pub fn noun(mention: &Mention) -> String {
    match &mention.detail {
        MentionDetail::Count { noun: Some(noun) } => lower(noun),
        _ => String::new(),
    }
}
