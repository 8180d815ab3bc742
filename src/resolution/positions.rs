//! What the words of a position say: standing in or not, the title, the institution, the region.
//!
//! `Plt. Kepala | Dinas Kesehatan Kabupaten X`: the institution begins at the first body of its own; bidang, komisi, fraksi
//! and their kin belong to the title. An office named by its region or portfolio (Bupati X, Menteri X) has no institution.

use std::ops::Range;

use crate::annotation::{Acting, Kind, Mention, MentionDetail};
use crate::lexicon::{Class, Hit};
use crate::page::Page;
use crate::tokens::{Shape, TokenKind};

/// No region with its type word is longer than this, in tokens.
const LONGEST_REGION: usize = 8;

/// A position's parts, as token ranges.
#[derive(Clone, Debug)]
pub(crate) struct Parts {
    /// Standing in.
    pub acting: Option<Acting>,
    /// The title with the words for standing in, without region: `Pj. Bupati`, `Wakil Ketua Komisi II`.
    pub title: Range<usize>,
    /// The same without the words for standing in; empty in `Plt Dinas X`.
    pub office: Range<usize>,
    /// The institution to its end, region included.
    pub institution: Option<Range<usize>>,
    /// The region at the end, its type word included.
    pub region: Option<Range<usize>>,
}

/// Fills `title` and `institution` of every position. An office named by its region (`Bupati X`) is one title here, as people
/// quote it; the record of who holds what has the region apart.
pub fn fill(page: &Page, mentions: &mut [Mention]) {
    for mention in mentions.iter_mut().filter(|mention| mention.kind == Kind::Position) {
        let range = page.tokens.within(mention.span());
        let parts = read(page, range.clone());
        let end =
            if parts.institution.is_none() { parts.region.as_ref().map_or(parts.title.end, |region| region.end) } else { parts.title.end };
        let title = parts.title.start..end;
        mention.detail = MentionDetail::Position {
            title: (!title.is_empty()).then(|| page.tokens.span(title).into()),
            institution: parts.institution.map(|range| page.tokens.span(range).into()),
        };
    }
}

/// Reads a position's parts off its tokens.
pub(crate) fn read(page: &Page, range: Range<usize>) -> Parts {
    let (acting, office) = standing_in(page, range.clone());
    let head = longest(page, office, range.end, &[Class::Office, Class::OfficeHead, Class::OfficeFunctional]);
    let head_end = head.map_or((office + 1).min(range.end), |hit| hit.end);
    let region = region_tail(page, head_end..range.end, head);
    let institution = institution(page, head, office..range.end);
    let title_end = match (&institution, &region) {
        (Some(institution), _) => before_preposition(page, office..institution.start),
        (None, Some(region)) => before_preposition(page, office..region.start),
        (None, None) => range.end,
    };
    Parts { acting, title: range.start..title_end.max(office), office: office..title_end.max(office), institution, region }
}

/// Skips the words for standing in (`Plt.`, `(Pj)`, `Pelaksana Tugas (Plt)`).
fn standing_in(page: &Page, range: Range<usize>) -> (Option<Acting>, usize) {
    let mut acting = None;
    let mut at = range.start;
    while at < range.end {
        let word = page.tokens.folded(at);
        if let Some(hit) = page.hits.find(at, Class::Acting).filter(|hit| hit.end <= range.end) {
            acting = acting.or(match hit.value {
                "Pj" => Some(Acting::Pj),
                "Plt" => Some(Acting::Plt),
                "Plh" => Some(Acting::Plh),
                "Pjs" => Some(Acting::Pjs),
                _ => None,
            });
            at = hit.end;
        } else if (acting.is_some() && matches!(word, "." | ")" | ",")) || (word == "(" && page.hits.is(at + 1, Class::Acting)) {
            at += 1;
        } else {
            break;
        }
    }
    (acting, at.min(range.end))
}

/// The longest hit of some classes at a token that ends in time.
fn longest<'p>(page: &'p Page, at: usize, end: usize, classes: &[Class]) -> Option<&'p Hit> {
    page.hits.at(at).iter().find(|hit| hit.end <= end && classes.contains(&hit.class))
}

/// Words of a part of an institution that only names a title's field.
fn is_unit(word: &str) -> bool {
    const UNITS: [&str; 21] = [
        "bidang",
        "bagian",
        "subbagian",
        "subbidang",
        "sub",
        "seksi",
        "subseksi",
        "divisi",
        "fraksi",
        "urusan",
        "unit",
        "jurusan",
        "fakultas",
        "prodi",
        "deputi",
        "panitia",
        "pokja",
        "rw",
        "rt",
        "regu",
        "subdirektorat",
    ];
    UNITS.contains(&word)
}

/// True where a part of an institution begins that is the institution itself only when no larger one follows.
fn is_half(page: &Page, at: usize, end: usize) -> bool {
    match page.tokens.folded(at) {
        "biro" | "direktorat" | "departemen" | "bagian" => true,
        "pusat" | "sekretariat" | "perwakilan" | "dewan" | "komite" | "program" | "satuan" | "tim" | "laboratorium" => end == at + 1,
        _ => is_board(page, at),
    }
}

/// Offices that take a region or a portfolio, never an institution.
fn is_territorial(page: &Page, head: &Hit) -> bool {
    let territorial = |word: &str| {
        matches!(
            word,
            "bupati"
                | "gubernur"
                | "walikota"
                | "kota"
                | "camat"
                | "lurah"
                | "presiden"
                | "desa"
                | "kampung"
                | "dusun"
                | "kelurahan"
                | "nagari"
                | "keuchik"
                | "jorong"
                | "lingkungan"
                | "distrik"
                | "daerah"
                | "negeri"
                | "sekolah"
                | "puskesmas"
                | "madrasah"
                | "pekon"
                | "pamong"
        )
    };
    let last = if head.value.is_empty() { page.tokens.folded(head.end - 1) } else { head.value.rsplit(' ').next().unwrap_or_default() };
    (head.class == Class::Office && territorial(last)) || has_portfolio(page, head)
}

/// Offices whose own words go on with their portfolio (Menteri Keuangan, Panglima TNI).
fn has_portfolio(page: &Page, head: &Hit) -> bool {
    let first = page.tokens.folded(head.start);
    let second = page.tokens.folded(head.start + 1);
    let word = if first == "wakil" { second } else { first };
    matches!(word, "menteri" | "mentri" | "panglima") || head.value.starts_with("menteri") || head.value.starts_with("wakil menteri")
}

/// Where the institution begins, to the end of the position.
fn institution(page: &Page, head: Option<&Hit>, office: Range<usize>) -> Option<Range<usize>> {
    if office.is_empty() || head.is_some_and(|head| is_territorial(page, head)) {
        return None;
    }
    let value = head.map_or("", |head| head.value);
    // `Kadis Kesehatan`: the institution is in the title's own word, and its field follows.
    let elided = ["dinas", "badan", "kantor", "satuan", "lembaga"].iter().any(|word| value.ends_with(word));
    let mut field = elided || value.split(' ').any(is_unit);
    let mut after_unit = field;
    let mut half = None;
    // Right behind the words of a board.
    let mut board = false;
    let mut at = rank_end(page, office.start);
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
        if (word == "fakultas" && teaches(page, office.start, at == first)) || (word == "divisi" && field) {
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
            None if (board || (at == first && heads_body(page.tokens.folded(at - 1)))) && !field && is_unknown_name(page, at) => {
                return Some(at..office.end);
            }
            None => {
                (after_unit, board) = (false, false);
                at += 1;
            }
        }
    }
    half.map(|start| start..office.end)
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
    while is_grade(page.tokens.folded(at)) {
        at += 1;
    }
    at
}

/// Words that grade a title.
fn is_grade(word: &str) -> bool {
    matches!(
        word,
        "umum"
            | "utama"
            | "harian"
            | "jenderal"
            | "eksekutif"
            | "operasional"
            | "pelaksana"
            | "ketua"
            | "kepala"
            | "sekretaris"
            | "direktur"
    )
}

/// True for the last word of a title that an institution's bare name may follow.
fn heads_body(word: &str) -> bool {
    matches!(
        word,
        "ketua"
            | "umum"
            | "utama"
            | "eksekutif"
            | "harian"
            | "ceo"
            | "officer"
            | "founder"
            | "pendiri"
            | "pemilik"
            | "pengelola"
            | "anggota"
            | "rektor"
            | "komisioner"
            | "manager"
            | "manajer"
            | "pimpinan"
    )
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

/// The end of a range without a last preposition or mark.
fn before_preposition(page: &Page, range: Range<usize>) -> usize {
    let mut end = range.end;
    while end > range.start && matches!(page.tokens.folded(end - 1), "pada" | "di" | "dari" | "," | "(" | "-") {
        end -= 1;
    }
    end
}

/// A region's name, with or without its type word, that begins at a token.
pub(crate) fn region_at<'p>(page: &'p Page, at: usize, end: usize) -> Option<&'p Hit> {
    longest(page, at, end, &[Class::Province, Class::Kabupaten, Class::Kota, Class::RegionAlias])
}

/// The region at the end of a range: a known name with its type word, a type word and the name after it, or, after an
/// office that is a region's own, all that follows.
fn region_tail(page: &Page, rest: Range<usize>, head: Option<&Hit>) -> Option<Range<usize>> {
    if rest.is_empty() {
        return None;
    }
    let own = head.is_some_and(|head| is_territorial(page, head) && !has_portfolio(page, head));
    let named = page.tokens.get(rest.start).is_some_and(|token| token.shape != Shape::Lower && token.kind == TokenKind::Word);
    if own && named {
        return Some(rest);
    }
    last_region(page, rest)
}

/// The last region of a range that reaches its end: a known name, or up to four capitalised words after a type word. Words
/// of an institution's name (Dinas Pemberdayaan Masyarakat dan Desa) begin no region.
pub(crate) fn last_region(page: &Page, range: Range<usize>) -> Option<Range<usize>> {
    let closing = usize::from(range.end > range.start && page.tokens.folded(range.end - 1) == ")");
    let first = range.end.saturating_sub(LONGEST_REGION).max(range.start);
    let institution = |hit: &Hit| matches!(hit.class, Class::OrgName | Class::OrgGeneric | Class::OrgAcronym | Class::OrgGenericAcronym);
    let mut named = range.start;
    for at in range.start..first {
        named = page.hits.at(at).iter().filter(|hit| institution(hit) && hit.end <= range.end).map(|hit| hit.end).fold(named, usize::max);
    }
    for at in first..range.end {
        if at >= named {
            let word = page.hits.find(at, Class::RegionWord).filter(|hit| hit.end < range.end);
            let name = word.map_or(at, |hit| hit.end + usize::from(page.tokens.folded(hit.end) == "."));
            let known = region_at(page, name, range.end).is_some_and(|hit| hit.end + closing >= range.end);
            if known || (word.is_some() && names_follow(page, name, range.end)) {
                return Some(at..range.end);
            }
        }
        named = page.hits.at(at).iter().filter(|hit| institution(hit) && hit.end <= range.end).map(|hit| hit.end).fold(named, usize::max);
    }
    None
}

/// True when up to four capitalised words, none of which begins something else, fill a range.
fn names_follow(page: &Page, from: usize, to: usize) -> bool {
    let else_begins = |hit: &Hit| {
        matches!(
            hit.class,
            Class::OrgHead | Class::OrgName | Class::OrgGeneric | Class::OrgAcronym | Class::OrgGenericAcronym | Class::RegionWord
        )
    };
    let name = |at: usize| {
        page.tokens.get(at).is_some_and(|token| matches!(token.shape, Shape::Title | Shape::Upper))
            && !page.hits.at(at).iter().any(else_begins)
    };
    to > from && to - from <= 4 && (from..to).all(name)
}
