//! Where the institution of a position begins.
//!
//! It begins at the first body of its own; bidang, komisi, fraksi and their kin belong to the title. An office named by its region or
//! portfolio (Bupati X, Menteri X) has no institution.

use std::ops::Range;

use super::is_territorial;
use crate::lexicon::{Class, Hit, words};
use crate::page::Page;
use crate::tokens::{Shape, TokenKind};
use crate::wordlist::among;

/// Words of a part of an institution that only names a title's field.
#[rustfmt::skip]
const UNITS: &str = "bidang bagian subbagian subbidang sub seksi subseksi divisi fraksi urusan unit jurusan fakultas prodi deputi panitia \
    pokja rw rt regu subdirektorat";

/// Words that grade a title.
#[rustfmt::skip]
const GRADES: &str = "umum utama harian jenderal eksekutif operasional nasional pelaksana ketua kepala sekretaris direktur";

/// Last words of a title that an institution's bare name may follow.
#[rustfmt::skip]
const HEADS: &str = "ketua umum utama eksekutif nasional harian ceo officer founder pendiri pemilik pengelola anggota rektor komisioner manager \
    manajer pimpinan";

/// Where the institution begins, to the end of the position. `acting` tells an office with words for standing in before it.
pub fn find(page: &Page, head: Option<&Hit>, office: Range<usize>, acting: bool) -> Option<Range<usize>> {
    if office.is_empty() || head.is_some_and(|head| is_territorial(page, head)) {
        return None;
    }
    let value = head.map_or("", |head| head.value);
    // `Kadis Kesehatan`: the institution is in the title's own word, and its field follows.
    let elided = ["dinas", "badan", "kantor", "satuan", "lembaga"].iter().any(|word| value.ends_with(word));
    let mut field = elided || value.split(' ').any(is_unit);
    let mut after_unit = field;
    let (mut half, mut guess) = (None, None);
    // Right behind the words of a board.
    let mut board = false;
    // `Plt Dinas X`: no word of a title stands before the institution.
    let bare = acting && head.is_none() && start_of_institution(page, office.start, office.end).is_some();
    let mut at = if bare { office.start } else { rank_end(page, office.start) };
    let first = at;
    while at < office.end {
        let word = page.tokens.folded(at);
        if word == "(" {
            at = (at..office.end).find(|&close| page.tokens.folded(close) == ")").unwrap_or(office.end) + 1;
            continue;
        }
        let named = start_of_institution(page, at + 1, office.end).is_some() || is_unknown_acronym(page, at + 1);
        if matches!(word, "pada" | "di") && at > first && at + 1 < office.end && named && !is_unit(page.tokens.folded(at + 1)) {
            return Some(at + 1..office.end);
        }
        if word == "komisi" && is_numeral(page.tokens.folded(at + 1)) {
            at += 2;
            continue;
        }
        if (word == "fakultas" && teaches(page, office.start, at == first)) || (word == "divisi" && (field || half.is_some())) {
            return Some(at..office.end);
        }
        if at >= first && !field && !joined(page, at) && expands(page, at, office.end) {
            return Some(at..office.end);
        }
        if is_unit(word) && !begins_body(page, at, office.end) {
            (field, after_unit) = (true, true);
            at += 1;
            continue;
        }
        match start_of_institution(page, at, office.end) {
            Some(end) if after_unit => (at, after_unit) = (end, false),
            Some(_) if is_board(page, at) => {
                (half, board) = (half.or(Some(at)), true);
                at = board_end(page, at);
                continue;
            }
            Some(end) if is_half(page, at, end) => {
                half = half.or(Some(at));
                at = end;
            }
            Some(_) => return Some(at..office.end),
            None if !after_unit && is_unknown_acronym(page, at) && !(field && joined(page, at)) => return Some(at..office.end),
            None if !field && is_unknown_name(page, at) && (board || at == first && among(page.tokens.folded(at - 1), HEADS)) => {
                return Some(at..office.end);
            }
            None => {
                if !field && guess.is_none() && may_name_a_body(page, at) {
                    guess = Some(at);
                }
                (after_unit, board) = (false, false);
                at += 1;
            }
        }
    }
    half.or(guess).map(|start| start..office.end)
}

fn is_unit(word: &str) -> bool {
    among(word, UNITS)
}

/// True where a part of an institution begins that is the institution itself only when no larger one follows.
fn is_half(page: &Page, at: usize, end: usize) -> bool {
    match page.tokens.folded(at) {
        "biro" | "direktorat" | "departemen" | "bagian" => true,
        "pusat" | "sekretariat" | "perwakilan" | "dewan" | "komite" | "program" | "satuan" | "tim" | "laboratorium" => end == at + 1,
        _ => is_board(page, at),
    }
}

fn is_numeral(word: &str) -> bool {
    !word.is_empty() && (word.bytes().all(|b| matches!(b, b'i' | b'v' | b'x')) || word.len() == 1)
}

/// The end of the first entry of an institution that begins here, if one does.
fn start_of_institution(page: &Page, at: usize, end: usize) -> Option<usize> {
    let token = page.tokens.get(at)?;
    let hits = page.hits.at(at).iter().filter(|hit| hit.end <= end);
    hits.into_iter().find_map(|hit| {
        let single = hit.end == hit.start + 1;
        let starts = match hit.class {
            Class::OrgName | Class::OrgGeneric => !(single && token.shape == Shape::Lower),
            Class::OrgHead => true,
            Class::OrgAcronym | Class::OrgGenericAcronym => token.shape != Shape::Lower && page.tokens.folded(at) != "humas",
            Class::OfficeHead | Class::FieldWord => is_body(page, at),
            _ => false,
        };
        starts.then_some(hit.end)
    })
}

/// Words of fields and offices that begin a body's name all the same: `Pimpinan Pusat X`, `Pengurus Besar X`, `Kepolisian X`.
fn is_body(page: &Page, at: usize) -> bool {
    let level = matches!(page.tokens.folded(at + 1), "pusat" | "besar" | "daerah" | "wilayah" | "cabang" | "ranting" | "anak");
    match page.tokens.folded(at) {
        "pimpinan" => level,
        "pengurus" => level || is_board(page, at),
        "kepolisian" => true,
        _ => false,
    }
}

/// `DPP X`, `Pengurus Daerah X`, `Dewan Pimpinan Cabang X`: a board, whose body follows.
fn is_board(page: &Page, at: usize) -> bool {
    let level = |at: usize| matches!(page.tokens.folded(at), "pusat" | "daerah" | "wilayah" | "cabang" | "ranting" | "anak" | "harian");
    match page.tokens.folded(at) {
        "dpp" | "dpd" | "dpw" | "dpc" => true,
        "dewan" => matches!(page.tokens.folded(at + 1), "pimpinan" | "pengurus") && level(at + 2),
        "pengurus" => level(at + 1),
        _ => false,
    }
}

/// The token after a board's words.
fn board_end(page: &Page, at: usize) -> usize {
    at + match page.tokens.folded(at) {
        "dewan" => 3,
        "pengurus" => 2,
        _ => 1,
    }
}

/// True where a longer entry than the word itself is a body (`Unit Pelaksana Teknis`).
fn begins_body(page: &Page, at: usize, end: usize) -> bool {
    let body = |hit: &Hit| matches!(hit.class, Class::OrgHead | Class::OrgName) && hit.end > at + 1 && hit.end <= end;
    page.tokens.folded(at) == "unit" && page.hits.at(at).iter().any(body)
}

/// True where a fakultas is the institution itself: of a teacher, or behind a field. A dean's is part of the title.
fn teaches(page: &Page, office: usize, first: bool) -> bool {
    !first || matches!(page.tokens.folded(office), "dosen" | "pengajar" | "peneliti" | "pakar" | "mahasiswa")
}

/// The end of the words that make a title's rank: the shortest office that begins here, and the words that grade it.
fn rank_end(page: &Page, start: usize) -> usize {
    let office = |hit: &&Hit| matches!(hit.class, Class::Office | Class::OfficeHead | Class::OfficeFunctional);
    let mut at = page.hits.at(start).iter().filter(office).map(|hit| hit.end).min().unwrap_or(start + 1);
    while among(page.tokens.folded(at), GRADES) {
        at += 1;
    }
    at
}

/// True for a name that is no word of the language, behind the head of an office or small letters: an institution's, where no other
/// follows (`Direktur X`, `peneliti senior X`).
fn may_name_a_body(page: &Page, at: usize) -> bool {
    let head = |from: usize| page.hits.at(from).iter().any(|hit| hit.end == at && hit.class == Class::OfficeHead);
    let lower = page.tokens.get(at - 1).is_some_and(|token| token.shape == Shape::Lower && token.span.len() > 3);
    // Behind these a field follows, misspelt perhaps; a region's name is none.
    let field = matches!(page.tokens.folded(at - 1), "asisten" | "ahli") || page.tokens.folded(at).starts_with("pe");
    let lower = lower && !page.hits.is(at - 1, Class::RegionWord);
    !field && is_unknown_name(page, at) && words::usage(page.tokens.folded(at)).is_none() && (lower || (at.saturating_sub(4)..at).any(head))
}

/// True where the words begin whose first letters the office has in parentheses: `Ketua | Masyarakat Transportasi Indonesia (MTI)`.
fn expands(page: &Page, at: usize, end: usize) -> bool {
    let Some(open) = (at + 2..end).find(|&open| page.tokens.folded(open) == "(") else { return false };
    let capital = |word: &usize| page.tokens.get(*word).is_some_and(|token| matches!(token.shape, Shape::Title | Shape::Upper));
    let words = (at..open).filter(capital);
    let first = words.filter_map(|word| page.tokens.folded(word).chars().next());
    let region = |hit: &Hit| matches!(hit.class, Class::Province | Class::Kabupaten | Class::Kota | Class::RegionAlias | Class::RegionWord);
    capital(&at)
        && !page.hits.at(at).iter().any(region)
        && page.tokens.folded(open + 2) == ")"
        && page.tokens.folded(open + 1).len() > 2
        && first.eq(page.tokens.folded(open + 1).chars())
}

/// True for an acronym that can only be an institution's, though no list knows it.
fn is_unknown_acronym(page: &Page, at: usize) -> bool {
    let known =
        |hit: &Hit| matches!(hit.class, Class::FieldWord | Class::Office | Class::OfficeHead | Class::OtherAcronym | Class::RegionAlias);
    page.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word && token.shape == Shape::Upper && token.span.len() >= 3)
        && !is_numeral(page.tokens.folded(at))
        && !page.hits.at(at).iter().any(known)
}

/// True for a word joined to the one before it by `dan` or a mark: one more field.
fn joined(page: &Page, at: usize) -> bool {
    at > 0 && matches!(page.tokens.folded(at - 1), "dan" | "," | "/" | "-" | "&")
}

/// True for a capitalised word that is no field, office or region.
fn is_unknown_name(page: &Page, at: usize) -> bool {
    let known = |hit: &Hit| {
        matches!(
            hit.class,
            Class::FieldWord | Class::Office | Class::OfficeHead | Class::OfficeFunctional | Class::RegionWord | Class::Generic
        ) || (matches!(hit.class, Class::Province | Class::Kabupaten | Class::Kota | Class::RegionAlias))
    };
    !page.hits.at(at).iter().any(known)
        && page.tokens.get(at).is_some_and(|token| matches!(token.shape, Shape::Title | Shape::Mixed) && token.span.len() >= 3)
}
