//! `KOTA, OUTLET –` before the first sentence.

use std::ops::Range;

use super::line::Line;
use crate::lexicon::{Class, Hits, REGIONS};
use crate::tokens::{Shape, TokenKind, Tokens};
use crate::wordlist::among;

/// How many tokens a dateline may hold.
const LONGEST: usize = 18;

/// Words that outlets begin or end their names with (`KABAR BANTEN`, `Lintas Sumba`, `SWARATIMUR`). Folded.
const MEDIA: &str = "\
    berita channel ekspres express harian info journal jurnal kabar koran lensa lintas media metro news portal pos post radar sindo \
    sinar suara swara telegraf times tribun tribune warta";

/// How many words may stand between its dashes: an outlet's name.
const LONGEST_NAME: usize = 4;

/// What stands in a dateline: token ranges.
pub struct Found {
    /// All of it, its dash included.
    pub tokens: Range<usize>,
    /// A known region or an outlet is in it; in `BIMTEK – Peserta …` neither is.
    pub known: bool,
    /// The town.
    pub place: Option<Range<usize>>,
    /// The outlet.
    pub outlet: Option<Range<usize>>,
}

/// Reads a dateline off the head of a line of prose.
pub fn find(tokens: &Tokens, hits: &Hits, line: &Line) -> Option<Found> {
    let start = line.tokens.start;
    let limit = line.tokens.end.min(start + LONGEST);
    let mut end = None;
    let mut at = start;
    if let Some(after) = town_and_colon(tokens, hits, line) {
        (end, at) = (Some(after), limit);
    }
    while at < limit {
        if is_break(tokens, at, start) || is_behind_address(tokens, hits, at, start) {
            let mut after = at + 1;
            while after < limit && tokens.shape(after) == Shape::Mark && !tokens.reads(after, "\" ( '") {
                after += 1;
            }
            // `KABAR.ID – Surat Edaran Bupati Nomor 140/SE/BUP – KM/2024`: the second dash is the sentence's.
            let sentence = end.is_some_and(|end| is_long(tokens, end..at));
            if at > start && after < line.tokens.end && !sentence {
                end = Some(after);
            }
            at = after;
        } else if belongs(tokens, hits, at) && !tokens.reads(at, "nomor") {
            at += 1;
        } else {
            break;
        }
    }
    let end = extend_past_second_place(tokens, hits, end?, line);
    let tokens_of = start..end;
    let (mut sure, mut region, mut others) = (None, None, Vec::new());
    for part in parts(tokens, &tokens_of) {
        // The numbers of `Selasa (18/11/2025), 11.25 WIB` name nothing.
        let names = |at: usize| tokens.is_word(at) && !tokens.reads(at, "pukul wib wita wit");
        if sure.is_none() && is_outlet(tokens, hits, &part) {
            sure = Some(part);
        } else if is_date(hits, &part) || !part.clone().any(names) {
            continue;
        } else if !is_region(hits, &part) {
            others.push(part);
        } else if region.is_none() {
            region = Some(part);
        }
    }
    let known = sure.is_some() || region.is_some();
    let (outlet, town) = sure.map_or((None, None), |part| town_behind(tokens, hits, &part));
    let mut others = others.into_iter();
    let place = region.or_else(|| others.next()).or(town);
    Some(Found { tokens: tokens_of, known, place, outlet: outlet.or_else(|| others.next()) })
}

/// `Solok: Pemerintah Kabupaten …`, `AROSUKA : Senin, …`: the index after a colon that a town alone stands before.
fn town_and_colon(tokens: &Tokens, hits: &Hits, line: &Line) -> Option<usize> {
    let start = line.tokens.start;
    let colon = (start + 1..start + LONGEST_NAME).find(|&at| tokens.reads(at, ":")).filter(|&at| at + 1 < line.tokens.end)?;
    let town = (start..colon).all(|at| tokens.shape(at) == Shape::Upper) && hits.is(colon + 1, Class::Weekday);
    let opens = line.is_prose() && matches!(tokens.shape(colon + 1), Shape::Title | Shape::Upper);
    (opens && (town || is_town(hits, start..colon))).then_some(colon + 1)
}

/// `SOLOK, KABARSOLOK.ID` in a line of its own, the first paragraph below it: a known place and an outlet, and nothing else.
pub fn alone(tokens: &Tokens, hits: &Hits, line: &Line, next: Option<&Line>) -> Option<Found> {
    next.filter(|next| next.is_prose() && next.cue.is_none())?;
    if line.tokens.len() > LONGEST || !line.tokens.clone().all(|at| belongs(tokens, hits, at)) {
        return None;
    }
    let mut parts = parts(tokens, &line.tokens);
    // `Lewat Lomba Humas Sumbar, Bupati Solok Ajak Warga Bersatu`: a title.
    if parts.iter().any(|part| is_long(tokens, part.clone())) {
        return None;
    }
    let outlet = parts.iter().position(|part| is_outlet(tokens, hits, part))?;
    let outlet = Some(parts.remove(outlet));
    let place = parts.iter().position(|part| is_region(hits, part))?;
    let place = Some(parts.remove(place));
    parts.iter().all(|part| is_date(hits, part)).then(|| Found { tokens: line.tokens.clone(), known: true, place, outlet })
}

/// `KABAR.CO SOLOK –`: the outlet's address, and the known town behind it.
fn town_behind(tokens: &Tokens, hits: &Hits, part: &Range<usize>) -> (Option<Range<usize>>, Option<Range<usize>>) {
    if let Some(stop) = (part.start + 1..part.end).rfind(|&at| tokens.reads(at, ".") && tokens.glued(at + 1))
        && let Some(from) = (stop + 2..part.end).find(|&at| !tokens.reads(at, "."))
        && is_region(hits, &(from..part.end))
    {
        return (Some(part.start..stop + 2), Some(from..part.end));
    }
    (Some(part.clone()), None)
}

/// More words than an outlet's name has; what is glued to a word is part of an address.
fn is_long(tokens: &Tokens, part: Range<usize>) -> bool {
    part.filter(|&at| tokens.is_word(at) && !tokens.glued(at)).count() > LONGEST_NAME
}

/// A dash or bar that ends a dateline, not a hyphen within a word.
fn is_break(tokens: &Tokens, at: usize, start: usize) -> bool {
    if !tokens.reads(at, "-") {
        return tokens.reads(at, "|");
    }
    if !tokens.glued(at) || !tokens.glued(at + 1) || tokens.reads(at + 1, "-") {
        return true;
    }
    let before = at.checked_sub(1).map(|before| tokens.shape(before));
    let capitals = before == Some(Shape::Upper) || before == Some(Shape::Mark) && at > start + 1;
    tokens.shape(at + 1) == Shape::Title && (capitals || at == start + 1 && tokens.word(at) != "-")
}

/// The hyphen of `kabarsolok.id, Solok-Kepala Dinas …` and `Solok,kabarsolok.id-Kepala Dinas …`: an outlet's address and a known
/// town stand before it.
fn is_behind_address(tokens: &Tokens, hits: &Hits, at: usize, start: usize) -> bool {
    if !tokens.reads(at, "-") || tokens.shape(at + 1) != Shape::Title {
        return false;
    }
    let web = |at: usize| tokens.reads(at, ".") && tokens.reads(at + 1, "com id co net");
    let town = (start + 3..at).find(|&from| tokens.follows(from, ",") && is_town(hits, from..at));
    let first = || (start + 1..at).find(|&comma| tokens.reads(comma, ",")).is_some_and(|comma| is_town(hits, start..comma));
    town.is_some_and(|from| (start..from).any(web)) || at > start + 4 && web(at - 2) && first()
}

/// A token that may stand in a dateline: a capitalised word, part of a web name, a date, a mark.
fn belongs(tokens: &Tokens, hits: &Hits, at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return false };
    match token.kind {
        TokenKind::Word => {
            let ends = |stop: usize| tokens.reads(stop, ".") && tokens.reads(stop + 1, "com id co go net tv news info");
            token.shape != Shape::Lower
                || token.glued && tokens.follows(at, ". -")
                // `humas.solokkab.go.id`
                || ends(at + 1)
                || tokens.reads(at + 1, ".") && ends(at + 3)
                || tokens.reads(at, "www com id co net go")
                // The parts of `iNews` and `KabarKini`.
                || token.glued && at > 0 && tokens.is_word(at - 1)
                || tokens.is_word(at + 1) && tokens.glued(at + 1)
                || hits.is(at, Class::Month)
        }
        TokenKind::Number => true,
        // A hyphen here is one inside an outlet's name: a dash that ends the dateline was looked for before.
        TokenKind::Mark => tokens.reads(at, ", . ( ) / : ' & -"),
    }
}

/// `OUTLET – KOTA, Kurang lebih …`: a known town right after the dash, set off by a comma or a full stop, is in the dateline.
fn extend_past_second_place(tokens: &Tokens, hits: &Hits, end: usize, line: &Line) -> usize {
    let region = hits.at(end).iter().find(|hit| REGIONS.contains(&hit.class));
    match region {
        Some(hit) if tokens.shape(end) == Shape::Upper && hit.end + 1 < line.tokens.end && tokens.reads(hit.end, ", : .") => hit.end + 1,
        _ => end,
    }
}

/// The pieces between commas, brackets, bars, slashes and dashes.
fn parts(tokens: &Tokens, range: &Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut part = range.start..range.start;
    for at in range.clone() {
        if parts_at(tokens, at, range.end) {
            parts.extend(Some(part).filter(|part| !part.is_empty()));
            part = at + 1..at + 1;
        } else if !tokens.reads(at, ".") {
            part.end = at + 1;
        } else if part.is_empty() {
            // A full stop neither begins nor ends a part.
            part = at + 1..at + 1;
        }
    }
    parts.extend(Some(part).filter(|part| !part.is_empty()));
    parts
}

/// True for a mark at which a dateline that ends with the token before `end` falls into parts.
fn parts_at(tokens: &Tokens, at: usize, end: usize) -> bool {
    match tokens.folded(at) {
        "." => !tokens.glued(at + 1) && tokens.get(at.saturating_sub(1)).is_some_and(|before| before.span.len() > 3),
        "-" => {
            // `MEDAN-KabarDeli`, `Medan-KD`
            let upper = tokens.shape(at.saturating_sub(1)) == Shape::Upper || tokens.shape(at + 1) == Shape::Upper;
            !tokens.glued(at)
                || !tokens.glued(at + 1)
                || tokens.reads(at + 1, "-")
                || at + 1 == end
                || upper && !is_hyphen_of_address(tokens, at)
        }
        mark => among(mark, ", ( ) | / :"),
    }
}

/// The hyphen of `KABAR-DAERAH.COM`.
fn is_hyphen_of_address(tokens: &Tokens, at: usize) -> bool {
    tokens.reads(at + 2, ".") && (at + 1..=at + 3).all(|at| tokens.glued(at))
}

fn is_outlet(tokens: &Tokens, hits: &Hits, part: &Range<usize>) -> bool {
    let web = part.clone().skip(1).any(|at| tokens.reads(at, ".") && tokens.reads(at + 1, "com id co net tv news info online"));
    let known = part.clone().any(|at| hits.is(at, Class::Outlet));
    let of_media = |at: usize| {
        let word = tokens.folded(at);
        MEDIA.split(' ').any(|media| word.starts_with(media) || word.ends_with(media))
    };
    // `METRO –` and `POSO –` are towns.
    web || known || !is_town(hits, part.clone()) && part.clone().any(of_media)
}

/// A known region, and nothing besides it.
fn is_town(hits: &Hits, part: Range<usize>) -> bool {
    hits.at(part.start).iter().any(|hit| REGIONS.contains(&hit.class) && hit.end == part.end)
}

fn is_region(hits: &Hits, part: &Range<usize>) -> bool {
    part.clone().any(|at| hits.at(at).iter().any(|hit| REGIONS.contains(&hit.class) && hit.end <= part.end))
}

fn is_date(hits: &Hits, part: &Range<usize>) -> bool {
    part.clone().any(|at| hits.is(at, Class::Month) || hits.is(at, Class::Weekday))
}
