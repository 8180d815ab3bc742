//! `KOTA, OUTLET –` before the first sentence.

use std::ops::Range;

use super::line::Line;
use crate::lexicon::{Class, Hits, REGIONS};
use crate::tokens::{Shape, TokenKind, Tokens};

/// How many tokens a dateline may hold.
const LONGEST: usize = 18;

/// Words that outlets begin or end their names with (`KABAR BANTEN`, `Lintas Sumba`, `SWARATIMUR`). Folded.
const MEDIA: &[&str] = &[
    "berita", "channel", "ekspres", "express", "harian", "info", "journal", "jurnal", "kabar", "koran", "lensa", "lintas", "media",
    "metro", "news", "portal", "pos", "post", "radar", "sindo", "sinar", "suara", "swara", "telegraf", "times", "tribun", "tribune",
    "warta",
];

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
            while after < limit
                && tokens.get(after).is_some_and(|token| token.kind == TokenKind::Mark)
                && !matches!(tokens.folded(after), "\"" | "(" | "'")
            {
                after += 1;
            }
            // `KABAR.ID – Surat Edaran Bupati Nomor 140/SE/BUP – KM/2024`: the second dash is the sentence's.
            let sentence = end.is_some_and(|end| (end..at).filter(|&at| starts_word(tokens, at)).count() > LONGEST_NAME);
            if at > start && after < line.tokens.end && !sentence {
                end = Some(after);
            }
            at = after;
        } else if belongs(tokens, hits, at) && tokens.folded(at) != "nomor" {
            at += 1;
        } else {
            break;
        }
    }
    let end = extend_past_second_place(tokens, hits, end?, line);
    let tokens_of = start..end;
    let parts = parts(tokens, &tokens_of);
    let sure = parts.iter().find(|part| is_outlet(tokens, hits, part));
    let (outlet, town) = sure.map_or((None, None), |part| town_behind(tokens, hits, part));
    // The numbers of `Selasa (18/11/2025), 11.25 WIB` name nothing.
    let number = |at: usize| {
        matches!(tokens.folded(at), "pukul" | "wib" | "wita" | "wit") || tokens.get(at).is_some_and(|token| token.kind != TokenKind::Word)
    };
    let numbers = |part: &Range<usize>| part.clone().all(number);
    let named = || parts.iter().filter(|part| Some(*part) != sure && !is_date(hits, part) && !numbers(part));
    let place = named().find(|part| is_region(hits, part)).or_else(|| named().next());
    let other = || named().find(|part| place.is_some() && Some(*part) != place && !is_region(hits, part));
    let known = sure.is_some() || place.is_some_and(|part| is_region(hits, part));
    let outlet = outlet.or_else(|| other().cloned());
    Some(Found { tokens: tokens_of, known, place: place.cloned().or(town), outlet })
}

/// `Solok: Pemerintah Kabupaten …`, `AROSUKA : Senin, …`: the index after a colon that a town alone stands before.
fn town_and_colon(tokens: &Tokens, hits: &Hits, line: &Line) -> Option<usize> {
    let start = line.tokens.start;
    let colon = (start + 1..start + LONGEST_NAME).find(|&at| tokens.folded(at) == ":").filter(|&at| at + 1 < line.tokens.end)?;
    let known = hits.at(start).iter().any(|hit| REGIONS.contains(&hit.class) && hit.end == colon);
    let shape = |at: usize| tokens.get(at).map(|token| token.shape);
    let town = (start..colon).all(|at| shape(at) == Some(Shape::Upper)) && hits.is(colon + 1, Class::Weekday);
    let opens = line.is_prose() && matches!(shape(colon + 1), Some(Shape::Title | Shape::Upper));
    (opens && (known || town)).then_some(colon + 1)
}

/// `SOLOK, KABARSOLOK.ID` in a line of its own, the first paragraph below it: a known place and an outlet, and nothing else.
pub fn alone(tokens: &Tokens, hits: &Hits, line: &Line, next: Option<&Line>) -> Option<Found> {
    let all = line.tokens.len() <= LONGEST && line.tokens.clone().all(|at| belongs(tokens, hits, at));
    next.filter(|next| all && next.is_prose() && next.cue.is_none())?;
    let parts = parts(tokens, &line.tokens);
    // `Lewat Lomba Humas Sumbar, Bupati Solok Ajak Warga Bersatu`: a title.
    if parts.iter().any(|part| part.clone().filter(|&at| starts_word(tokens, at)).count() > LONGEST_NAME) {
        return None;
    }
    let outlet = parts.iter().find(|part| is_outlet(tokens, hits, part))?;
    let place = parts.iter().find(|part| *part != outlet && is_region(hits, part))?;
    let rest = parts.iter().filter(|part| ![outlet, place].contains(part)).all(|part| is_date(hits, part));
    rest.then(|| Found { tokens: line.tokens.clone(), known: true, place: Some(place.clone()), outlet: Some(outlet.clone()) })
}

/// `KABAR.CO SOLOK –`: the outlet's address, and the known town behind it.
fn town_behind(tokens: &Tokens, hits: &Hits, part: &Range<usize>) -> (Option<Range<usize>>, Option<Range<usize>>) {
    let address =
        (part.start + 1..part.end).rev().find(|&at| tokens.folded(at) == "." && tokens.get(at + 1).is_some_and(|next| next.glued));
    let behind = |stop: usize| (stop + 2..part.end).find(|&at| tokens.folded(at) != ".").unwrap_or(part.end);
    let town = address.map(|stop| behind(stop)..part.end).filter(|town| !town.is_empty() && is_region(hits, town));
    let stop = address.filter(|_| town.is_some()).map_or(part.end, |stop| stop + 2);
    (Some(part.start..stop), town)
}

/// A word that is no part of an address.
fn starts_word(tokens: &Tokens, at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word && !token.glued)
}

/// A dash or bar that ends a dateline, not a hyphen within a word.
fn is_break(tokens: &Tokens, at: usize, start: usize) -> bool {
    match tokens.folded(at) {
        "|" => true,
        "-" => {
            let glued = tokens.get(at).is_some_and(|token| token.glued);
            let next_glued = tokens.get(at + 1).is_some_and(|token| token.glued);
            let before = at.checked_sub(1).and_then(|before| tokens.get(before));
            let capitals = before.is_some_and(|token| token.shape == Shape::Upper || (token.kind == TokenKind::Mark && at > start + 1));
            let word_next = tokens.get(at + 1).is_some_and(|token| matches!(token.shape, Shape::Title));
            let double = tokens.folded(at + 1) == "-";
            !(glued && next_glued) || double || (capitals && word_next) || (word_next && at == start + 1 && tokens.word(at) != "-")
        }
        _ => false,
    }
}

/// The hyphen of `kabarsolok.id, Solok-Kepala Dinas …`: an outlet's address and a known town stand before it.
fn is_behind_address(tokens: &Tokens, hits: &Hits, at: usize, start: usize) -> bool {
    let town = |&from: &usize| hits.at(from).iter().any(|hit| REGIONS.contains(&hit.class) && hit.end == at);
    let web = |at: usize| tokens.folded(at) == "." && matches!(tokens.folded(at + 1), "com" | "id" | "co" | "net");
    let word_next = tokens.get(at + 1).is_some_and(|token| token.shape == Shape::Title);
    let mut after_comma = (start + 3..at).filter(|&from| tokens.folded(from - 1) == ",");
    tokens.folded(at) == "-" && word_next && after_comma.find(town).is_some_and(|from| (start..from).any(web))
}

/// A token that may stand in a dateline: a capitalised word, part of a web name, a date, a mark.
fn belongs(tokens: &Tokens, hits: &Hits, at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return false };
    match token.kind {
        TokenKind::Word => {
            let web = token.glued && at > 0 && (tokens.folded(at - 1) == "." || tokens.folded(at - 1) == "-");
            let ends = |stop: usize| {
                tokens.folded(stop) == "." && matches!(tokens.folded(stop + 1), "com" | "id" | "co" | "go" | "net" | "tv" | "news" | "info")
            };
            // `humas.solokkab.go.id`
            let web_head = ends(at + 1) || tokens.folded(at + 1) == "." && ends(at + 3);
            let domain = matches!(tokens.folded(at), "www" | "com" | "id" | "co" | "net" | "go");
            let word = |at: usize| tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word);
            // The parts of `iNews` and `KabarKini`.
            let camel = token.glued && at > 0 && word(at - 1) || word(at + 1) && tokens.get(at + 1).is_some_and(|next| next.glued);
            token.shape != Shape::Lower || web || web_head || domain || camel || hits.is(at, Class::Month)
        }
        TokenKind::Number => true,
        // A hyphen here is one inside an outlet's name: a dash that ends the dateline was looked for before.
        TokenKind::Mark => matches!(tokens.folded(at), "," | "." | "(" | ")" | "/" | ":" | "'" | "&" | "-"),
    }
}

/// `OUTLET – KOTA, Kurang lebih …`: a known town right after the dash, set off by a comma or a full stop, is in the dateline.
fn extend_past_second_place(tokens: &Tokens, hits: &Hits, end: usize, line: &Line) -> usize {
    let upper = tokens.get(end).is_some_and(|token| token.shape == Shape::Upper);
    let region = hits.at(end).iter().find(|hit| REGIONS.contains(&hit.class));
    match region {
        Some(hit) if upper && hit.end + 1 < line.tokens.end && matches!(tokens.folded(hit.end), "," | ":" | ".") => hit.end + 1,
        _ => end,
    }
}

/// The pieces between commas, brackets, bars, slashes and dashes.
fn parts(tokens: &Tokens, range: &Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut from = range.start;
    for at in range.clone() {
        let folded = tokens.folded(at);
        let stop = match folded {
            "." => {
                !tokens.get(at + 1).is_some_and(|next| next.glued)
                    && tokens.get(at.saturating_sub(1)).is_some_and(|before| before.span.len() > 3)
            }
            "-" => {
                let glued = |at: usize| tokens.get(at).is_some_and(|token| token.glued);
                let upper = |at: usize| tokens.get(at).is_some_and(|token| token.shape == Shape::Upper);
                // `MEDAN-KabarDeli`, `Medan-KD`
                let parts = upper(at.saturating_sub(1)) || upper(at + 1);
                !(glued(at) && glued(at + 1) && tokens.folded(at + 1) != "-")
                    || at + 1 == range.end
                    || parts && !is_hyphen_of_address(tokens, at)
            }
            _ => matches!(folded, "," | "(" | ")" | "|" | "/" | ":"),
        };
        if stop {
            parts.push(from..at);
            from = at + 1;
        }
    }
    parts.push(from..range.end);
    let stop = |&at: &usize| tokens.folded(at) == ".";
    let bare = |part: Range<usize>| {
        let start = part.start + part.clone().take_while(stop).count();
        start..part.end - (start..part.end).rev().take_while(stop).count()
    };
    parts.into_iter().map(bare).filter(|part| !part.is_empty()).collect()
}

/// The hyphen of `KABAR-DAERAH.COM`.
fn is_hyphen_of_address(tokens: &Tokens, at: usize) -> bool {
    tokens.folded(at + 2) == "." && (at + 1..=at + 3).all(|at| tokens.get(at).is_some_and(|token| token.glued))
}

fn is_outlet(tokens: &Tokens, hits: &Hits, part: &Range<usize>) -> bool {
    let web = part.clone().skip(1).any(|at| {
        tokens.folded(at) == "." && matches!(tokens.folded(at + 1), "com" | "id" | "co" | "net" | "tv" | "news" | "info" | "online")
    });
    let known = part.clone().any(|at| hits.is(at, Class::Outlet));
    // `METRO –` and `POSO –` are towns.
    let region = hits.at(part.start).iter().any(|hit| REGIONS.contains(&hit.class) && hit.end == part.end);
    let of_media = |at: usize| MEDIA.iter().any(|word| tokens.folded(at).starts_with(word) || tokens.folded(at).ends_with(word));
    web || known || !region && part.clone().any(of_media)
}

fn is_region(hits: &Hits, part: &Range<usize>) -> bool {
    part.clone().any(|at| hits.at(at).iter().any(|hit| REGIONS.contains(&hit.class) && hit.end <= part.end))
}

fn is_date(hits: &Hits, part: &Range<usize>) -> bool {
    part.clone().any(|at| hits.is(at, Class::Month) || hits.is(at, Class::Weekday))
}
