//! Forms that never stand alone: `pasca bencana` is `pascabencana`, `non ASN` is `non-ASN`, `se Indonesia` is `se-Indonesia`, `HUT ke 78`
//! is `HUT ke-78`, `yang ke dua` is `yang kedua`.

use super::super::Facts;
use super::in_case_of;
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::lexicon::words::{self, Usage};
use crate::tokens::{Shape, TokenKind};
use crate::wordlist::among;

/// Forms that are a part of the word behind them. Folded.
const FORMS: &str = "pasca pra anti non multi semi sub purna";

/// What begins a verb; `pasca dilantik` lacks another word, not a blank less.
const VERBS: &[&str] = &["di", "me", "ber", "ter"];

/// Words before an ordinal. Folded.
const COUNTED: &str = "abad angkatan bulan episode gelombang hari hut jadi jilid kali malam minggu pekan peringatan peringkat periode \
    pertemuan putaran ri ronde semester sesi tahap tahun termin tmmd reguler imbangan triwulan ulang urutan yang";

/// Words between a feast and which one it is.
const FEAST: usize = 5;

/// Numbers that ordinals are made of. Folded.
const ORDINALS: &str = "dua tiga empat lima enam tujuh delapan sembilan sepuluh";

/// The words at a token and the next as they should be, and the token after them.
pub fn read(facts: &Facts, at: usize) -> Option<(String, usize)> {
    let tokens = &facts.page.tokens;
    let (first, next) = (tokens.get(at)?, tokens.get(at + 1)?);
    let (form, word) = (tokens.folded(at), tokens.folded(at + 1));
    let one_line = first.line == next.line && matches!(first.shape, Shape::Lower | Shape::Title);
    // `ke-dua`
    if form == "ke" && word == "-" && next.glued && ordinal(facts, at, at + 2) {
        return Some((joined(form, "", tokens.folded(at + 2)), at + 3));
    }
    // `se- Kecamatan`, `se -Kecamatan`; in capitals it is a degree
    if form == "se" && word == "-" && one_line {
        let name =
            tokens.get(at + 2).filter(|name| name.line == next.line && matches!(name.shape, Shape::Title | Shape::Upper | Shape::Mixed))?;
        return (!next.glued || !name.glued).then(|| (joined(form, "-", tokens.word(at + 2)), at + 3));
    }
    if !one_line || next.glued {
        return None;
    }
    let written = tokens.word(at + 1);
    let (joint, rest) = match form {
        "se" if next.kind == TokenKind::Word => match next.shape {
            Shape::Title | Shape::Upper | Shape::Mixed => ("-", written),
            // `se kabupaten Solok` names it, `se kabupaten` alone does not.
            _ if !among(word, "kabupaten kecamatan kelurahan provinsi kota desa kepulauan") => return None,
            _ if tokens.shape(at + 2) == Shape::Title => {
                return Some((joined(form, "-", &in_case_of(word, "Aa")), at + 2));
            }
            _ => ("", word),
        },
        "ke" if next.kind == TokenKind::Number && counts_on(facts, at) => ("-", written),
        "ke" if ordinal(facts, at, at + 1) => ("", word),
        _ if among(form, FORMS) && next.kind == TokenKind::Word => match next.shape {
            Shape::Lower if is_noun(facts, at + 1) => ("", word),
            // `non ASN`, `pasca Covid-19`
            Shape::Upper if written.len() > 1 && first.shape == Shape::Lower => ("-", written),
            _ => return None,
        },
        _ => return None,
    };
    Some((joined(form, joint, rest), at + 2))
}

#[inline(never)]
fn joined(form: &str, joint: &str, word: &str) -> String {
    format!("{form}{joint}{word}")
}

/// True for a word that such a form joins.
fn is_noun(facts: &Facts, at: usize) -> bool {
    let word = facts.page.tokens.folded(at);
    let known = words::usage(&words::root(word)).is_some_and(|usage| usage != Usage::Foreign);
    let verb = VERBS.iter().any(|prefix| word.strip_prefix(prefix).is_some_and(words::is_word));
    known && !verb && word.len() > 2 && !among(word, "tanggal maupun") && !facts.page.hits.is(at, Class::FunctionWord)
}

/// True for a number behind `ke` that says which one, not how many or from where to where.
fn counts_on(facts: &Facts, at: usize) -> bool {
    let tokens = &facts.page.tokens;
    let (before, number) = (at.checked_sub(1), tokens.span(at + 1..at + 2));
    let near = facts.mentions.partition_point(|mention| mention.start < number.start);
    let counts =
        facts.mentions[near..].iter().take_while(|mention| mention.start == number.start).any(|mention| mention.kind == Kind::Count);
    let whole = number.len() <= 3 && tokens.word(at + 1).bytes().all(|b| b.is_ascii_digit());
    // `HUT Kabupaten Solok ke 110`
    let feast = || (at.saturating_sub(FEAST)..at).any(|at| tokens.reads(at, "hut jadi milad dies"));
    whole && !counts && (before.is_some_and(|before| tokens.reads(before, COUNTED)) || feast())
}

/// True for a number word behind `ke` that makes an ordinal of it.
fn ordinal(facts: &Facts, at: usize, number: usize) -> bool {
    let tokens = &facts.page.tokens;
    let lower = tokens.shape(number) == Shape::Lower;
    lower && tokens.reads(number, ORDINALS) && tokens.follows(at, COUNTED)
}
