//! Where the institution of a position begins.
//!
//! It begins at the first body of its own; bidang, komisi, fraksi and their kin belong to the title. An office named by its region or
//! portfolio (Bupati X, Menteri X) has no institution.

use std::ops::Range;

use super::is_territorial;
use crate::lexicon::{Class, Hit, REGIONS, words};
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

/// Words of a body's name before its acronym in parentheses, at most.
const SPELLED: usize = 20;

/// Where the institution begins, to the end of the position. `acting` tells an office with words for standing in before it.
pub fn find(page: &Page, head: Option<&Hit>, office: Range<usize>, acting: bool) -> Option<Range<usize>> {
    if office.is_empty() || head.is_some_and(|head| is_territorial(page, head)) {
        return None;
    }
    let value = head.map_or("", |head| head.value);
    // `Kadis Kesehatan`: the institution is in the title's own word, and its field follows.
    let elided = ["dinas", "badan", "kantor", "satuan", "lembaga"].iter().any(|word| value.ends_with(word));
    let field = elided || value.split(' ').any(is_unit);
    // `Plt Dinas X`: no word of a title stands before the institution.
    let bare = acting && head.is_none() && start_of_institution(page, office.start, office.end).is_some();
    let first = if bare { office.start } else { rank_end(page, office.start) };
    let mut walk = Walk { page, office, first, field, after_unit: field, half: None, guess: None, board: false };
    let mut at = first;
    while at < walk.office.end {
        match walk.step(at) {
            Step::Begins(start) => return Some(start..walk.office.end),
            Step::To(next) => at = next,
        }
    }
    walk.half.or(walk.guess).map(|start| start..walk.office.end)
}

/// What a word of a position tells.
enum Step {
    /// The institution begins at this token.
    Begins(usize),
    /// It does not begin before this token.
    To(usize),
}

/// The words of a position from its rank on, and what was passed of them.
struct Walk<'p, 't> {
    page: &'p Page<'t>,
    office: Range<usize>,
    /// The token behind the rank.
    first: usize,
    /// A field of the title was named.
    field: bool,
    /// No body came since the last part of an institution that only names the title's field.
    after_unit: bool,
    /// Where a body began that is the institution only when no larger one follows.
    half: Option<usize>,
    /// Where a name began that is the institution only when nothing else is.
    guess: Option<usize>,
    /// Right behind the words of a board.
    board: bool,
}

impl Walk<'_, '_> {
    fn step(&mut self, at: usize) -> Step {
        let (page, end) = (self.page, self.office.end);
        match page.tokens.folded(at) {
            "(" => Step::To((at..end).find(|&close| page.tokens.reads(close, ")")).unwrap_or(end) + 1),
            "komisi" if is_numeral(page.tokens.folded(at + 1)) => Step::To(at + 2),
            "pada" | "di" if at > self.first && is_placed(page, at + 1, end) => Step::Begins(at + 1),
            "fakultas" if teaches(page, self.office.start, at == self.first) => Step::Begins(at),
            "divisi" if self.field || self.half.is_some() => Step::Begins(at),
            _ if !self.field && !joined(page, at) && expands(page, at, end) => Step::Begins(at),
            word if is_unit(word) && !begins_body(page, at, end) => {
                (self.field, self.after_unit) = (true, true);
                Step::To(at + 1)
            }
            // `Asisten Pemerintahan dan Kesra`
            "kesra" if joined(page, at) => Step::To(at + 1),
            _ => match start_of_institution(page, at, end) {
                Some(body_end) => self.body(at, body_end),
                None => self.unlisted(at),
            },
        }
    }

    /// A body of the lists: behind a field it belongs to the title, and it waits for a larger one that it may be part of.
    fn body(&mut self, at: usize, end: usize) -> Step {
        if self.after_unit {
            self.after_unit = false;
            return Step::To(end);
        }
        let board = is_board(self.page, at);
        if !board && !is_half(self.page, at, end) {
            return Step::Begins(at);
        }
        self.half = self.half.or(Some(at));
        self.board |= board;
        Step::To(if board { board_end(self.page, at) } else { end })
    }

    /// A word that no list knows as a body: an acronym, or a bare name behind a board or a title that leads one.
    fn unlisted(&mut self, at: usize) -> Step {
        let page = self.page;
        let acronym = !self.after_unit && is_unknown_acronym(page, at) && !(self.field && joined(page, at));
        let led = || self.board || at == self.first && page.tokens.follows(at, HEADS);
        if acronym || !self.field && is_unknown_name(page, at) && led() {
            return Step::Begins(at);
        }
        if !self.field && self.guess.is_none() && may_name_a_body(page, at) {
            self.guess = Some(at);
        }
        (self.after_unit, self.board) = (false, false);
        Step::To(at + 1)
    }
}

/// True where an institution stands behind `pada` or `di`.
fn is_placed(page: &Page, at: usize, end: usize) -> bool {
    let named = start_of_institution(page, at, end).is_some() || is_unknown_acronym(page, at);
    at < end && named && !is_unit(page.tokens.folded(at))
}

fn is_unit(word: &str) -> bool {
    among(word, UNITS)
}

/// True where a part of an institution begins that is the institution itself only when no larger one follows.
fn is_half(page: &Page, at: usize, end: usize) -> bool {
    match page.tokens.folded(at) {
        word if among(word, "biro direktorat departemen bagian") => true,
        word if among(word, "pusat sekretariat perwakilan dewan komite program satuan tim laboratorium") => end == at + 1,
        _ => false,
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
            Class::OrgAcronym | Class::OrgGenericAcronym => token.shape != Shape::Lower && !page.tokens.reads(at, "humas"),
            Class::OfficeHead | Class::FieldWord => is_body(page, at),
            _ => false,
        };
        starts.then_some(hit.end)
    })
}

/// Words of fields and offices that begin a body's name all the same: `Pimpinan Pusat X`, `Pengurus Besar X`, `Kepolisian X`.
fn is_body(page: &Page, at: usize) -> bool {
    let level = page.tokens.reads(at + 1, "pusat besar daerah wilayah cabang ranting anak");
    match page.tokens.folded(at) {
        "pimpinan" => level,
        "pengurus" => level || is_board(page, at),
        "kepolisian" => true,
        _ => false,
    }
}

/// `DPP X`, `Pengurus Daerah X`, `Dewan Pimpinan Cabang X`: a board, whose body follows.
fn is_board(page: &Page, at: usize) -> bool {
    let level = |at: usize| page.tokens.reads(at, "pusat daerah wilayah cabang ranting anak harian");
    match page.tokens.folded(at) {
        word if among(word, "dpp dpd dpw dpc") => true,
        "dewan" => page.tokens.reads(at + 1, "pimpinan pengurus") && level(at + 2),
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
    page.tokens.reads(at, "unit") && page.hits.at(at).iter().any(body)
}

/// True where a fakultas is the institution itself: of a teacher, or behind a field. A dean's is part of the title.
fn teaches(page: &Page, office: usize, first: bool) -> bool {
    !first || page.tokens.reads(office, "dosen pengajar peneliti pakar mahasiswa")
}

/// The end of the words that make a title's rank: the shortest office that begins here, and the words that grade it.
fn rank_end(page: &Page, start: usize) -> usize {
    let office = |hit: &&Hit| matches!(hit.class, Class::Office | Class::OfficeHead | Class::OfficeFunctional);
    let mut at = page.hits.at(start).iter().filter(office).map(|hit| hit.end).min().unwrap_or(start + 1);
    while page.tokens.reads(at, GRADES) {
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
    let field = page.tokens.reads(at - 1, "asisten ahli") || page.tokens.folded(at).starts_with("pe");
    let lower = lower && !page.hits.is(at - 1, Class::RegionWord);
    !field && is_unknown_name(page, at) && words::usage(page.tokens.folded(at)).is_none() && (lower || (at.saturating_sub(4)..at).any(head))
}

/// True where the words begin whose first letters the office has in parentheses: `Ketua | Masyarakat Transportasi Indonesia (MTI)`.
fn expands(page: &Page, at: usize, end: usize) -> bool {
    let Some(open) = (at + 2..end.min(at + SPELLED)).find(|&open| page.tokens.reads(open, "(")) else { return false };
    let capital = |word: &usize| page.tokens.get(*word).is_some_and(|token| matches!(token.shape, Shape::Title | Shape::Upper));
    let words = (at..open).filter(capital);
    let first = words.filter_map(|word| page.tokens.folded(word).chars().next());
    let region = |hit: &Hit| REGIONS.contains(&hit.class) || hit.class == Class::RegionWord;
    capital(&at)
        && !page.hits.at(at).iter().any(region)
        && page.tokens.reads(open + 2, ")")
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
    page.tokens.follows(at, "dan , / - &")
}

/// True for a capitalised word that is no field, office or region.
fn is_unknown_name(page: &Page, at: usize) -> bool {
    let known = |hit: &Hit| {
        matches!(
            hit.class,
            Class::FieldWord | Class::Office | Class::OfficeHead | Class::OfficeFunctional | Class::RegionWord | Class::Generic
        ) || REGIONS.contains(&hit.class)
    };
    !page.hits.at(at).iter().any(known)
        && page.tokens.get(at).is_some_and(|token| matches!(token.shape, Shape::Title | Shape::Mixed) && token.span.len() >= 3)
}
