//! Regions: a type word and a name, a name that the lists know, and names that the article itself introduced.
//!
//! Villages and districts are in no list; their names are the capitalised words after the type word, and end where the
//! capitals end, which is sometimes a word too far.

use std::collections::HashSet;
use std::ops::Range;

use super::candidate::Candidate;
use super::rule::{Rule, rules};
use super::words::Words;
use crate::annotation::Kind;
use crate::lexicon::{Class, REGIONS};
use crate::tokens::Shape;

rules! {
    static TYPE_KNOWN: Rule = Rule { name: "region.type-known", says: "kata jenis wilayah dan nama yang dikenal" };
    static TYPE_NAME: Rule = Rule { name: "region.type-name", says: "kata jenis wilayah dan nama" };
    static TYPE_KNOWN_OWNED: Rule = Rule { name: "region.type-known-owned", says: "wilayah yang dikenal sesudah jabatan atau lembaga" };
    static TYPE_NAME_OWNED: Rule = Rule { name: "region.type-name-owned", says: "kata jenis wilayah dan nama sesudah jabatan atau lembaga" };
    static BARE_OWNED: Rule = Rule { name: "region.bare-owned", says: "nama wilayah sesudah jabatan atau lembaga" };
    static ALIAS_OWNED: Rule = Rule { name: "region.alias-owned", says: "singkatan wilayah sesudah jabatan atau lembaga" };
    static TYPE_NAME_SHORT: Rule = Rule { name: "region.type-name-short", says: "kata jenis wilayah dan awal nama" };
    static TYPE_PARTLY_KNOWN: Rule = Rule { name: "region.type-partly-known", says: "kata jenis wilayah dan awal nama yang dikenal" };
    static TYPE_NUMBER: Rule = Rule { name: "region.type-number", says: "kata jenis wilayah dan nomor" };
    static BARE_KNOWN: Rule = Rule { name: "region.bare-known", says: "nama wilayah yang dikenal" };
    static BARE_SIDE: Rule = Rule { name: "region.bare-side", says: "nama wilayah yang dikenal dan mata angin" };
    static ALIAS: Rule = Rule { name: "region.alias", says: "singkatan nama wilayah" };
    static PARENTHESISED: Rule = Rule { name: "region.parenthesised", says: "singkatan dalam kurung sesudah wilayah" };
    static LISTED: Rule = Rule { name: "region.listed", says: "nama dalam daftar sesudah kata jenis wilayah" };
    static LISTED_ONE: Rule = Rule { name: "region.listed-one", says: "satu nama sesudah wilayah dan koma" };
    static DATELINE: Rule = Rule { name: "region.dateline", says: "tempat pada pembuka berita" };
    static DATELINE_OTHER: Rule = Rule { name: "region.dateline-unknown", says: "tempat yang tidak dikenal pada pembuka berita" };
    static REPEATED: Rule = Rule { name: "region.repeated", says: "nama wilayah yang sudah disebut" };
    static REPEATED_SIDE: Rule = Rule { name: "region.repeated-side", says: "nama wilayah yang sudah disebut dan mata angin" };
    static LOWER_KNOWN: Rule = Rule { name: "region.lower-known", says: "nama wilayah yang dikenal dengan huruf kecil" };
    static TYPE_LOWER: Rule = Rule { name: "region.type-lower", says: "kata jenis wilayah dan nama dengan huruf kecil" };
    static LOWER_OWNED: Rule = Rule { name: "region.lower-owned", says: "nama wilayah dengan huruf kecil sesudah jabatan atau lembaga" };
    static PLACED: Rule = Rule { name: "region.placed", says: "nama sesudah kata depan tempat" };
    static SEAT: Rule = Rule { name: "region.seat", says: "nama kecamatan ibu kota kabupaten" };
}

#[rustfmt::skip]
const SIDES: &[&str] = &[
    "barat", "timur", "utara", "selatan", "tengah", "tenggara", "barat daya", "timur laut", "baru", "kota", "hulu", "hilir", "ilir",
    "ulu", "seberang", "atas", "bawah", "raya", "laut", "pusat", "kepulauan", "dalam", "luar", "jaya", "lama",
];
/// Words that end a region's name, though a capital may open them.
const ENDS: &[Class] = &[
    Class::RegionWord,
    Class::Office,
    Class::OfficeHead,
    Class::Acting,
    Class::Weekday,
    Class::Month,
    Class::OrgAcronym,
    Class::OrgGeneric,
    Class::OrgGenericAcronym,
    Class::EventGenre,
    Class::EventName,
    Class::SpeechVerb,
    Class::LawKind,
];
/// Type words that begin no name of another region.
const HIGHER: &[&str] =
    &["kabupaten", "kab", "provinsi", "propinsi", "prov", "kecamatan", "kec", "kelurahan", "kel", "desa", "distrik", "kotamadya"];
/// Words before a list of names.
const ANNOUNCING: &[&str] = &["yakni", "yaitu", "meliputi", "antaranya", "antara", "mulai", ":"];
const LONGEST_NAME: usize = 4;

/// Proposes every region that a rule sees.
pub fn propose(words: &Words, out: &mut Vec<Candidate>) {
    let mut introduced: HashSet<String> = HashSet::new();
    let mut at = 0;
    while at < words.len() {
        if words.is_article(at) {
            typed(words, at, out, &mut introduced);
            bare(words, at, out);
            placed(words, at, out);
        }
        at += 1;
    }
    dateline(words, out);
    repeated(words, &introduced, out);
}

/// The token after a type word, its full stop skipped.
fn after_type(words: &Words, at: usize) -> Option<usize> {
    let hit = words.hit(at, Class::RegionWord)?;
    let stopped = words.folded(hit.end) == ".";
    if stopped && words.folded(at).len() > 4 || institution_before(words, at) {
        return None;
    }
    let next = if stopped { hit.end + 1 } else { hit.end };
    words.same_line(at, next).then_some(next)
}

/// True for the `Negeri` of `Pengadilan Negeri`, `SMA Negeri` and `Pegawai Negeri`, which opens no village's name.
fn institution_before(words: &Words, at: usize) -> bool {
    words.folded(at) == "negeri"
        && at > 0
        && (words.shape(at) == Shape::Lower
            || words.is_capital(at - 1)
            || words.is(at - 1, &[Class::OrgHead])
            || words.folded(at - 1) == "dalam")
}

/// `Kabupaten X`: what a type word opens.
fn typed(words: &Words, at: usize, out: &mut Vec<Candidate>, introduced: &mut HashSet<String>) {
    let Some(mut name) = after_type(words, at) else { return };
    if words.folded(name) == "administrasi" {
        name += 1;
    }
    let lower = words.shape(at) == Shape::Lower;
    if let Some(end) = words.end_of(name, REGIONS).filter(|_| lower || words.is_capital(name)) {
        return typed_known(words, at, name..end, out, introduced);
    }
    // Every kota is known: what follows `Wali Kota` is rather who holds the office.
    if at > 0 && words.hit(at - 1, Class::Office).is_some_and(|office| office.end == at + 1) && words.folded(at) == "kota" {
        return;
    }
    let seat = words.end_of(name, &[Class::Kecamatan]).filter(|_| words.is_capital(name));
    let end = name_end(words, name, LONGEST_NAME).max(seat.unwrap_or(name));
    if end > name {
        return typed_name(words, at, name..end, out, introduced);
    }
    announced(words, name, out, introduced);
    if lower && is_lower_name(words, name) {
        out.push(Candidate::new(at..name + 1, Kind::Region, &TYPE_LOWER, 0.15));
    }
    if (words.is_number(name) || words.is_roman(name)) && words.same_line(at, name) {
        out.push(Candidate::new(at..name + 1, Kind::Region, &TYPE_NUMBER, 0.3));
        let end = name_end(words, name + 1, LONGEST_NAME);
        if end > name + 1 {
            out.push(Candidate::new(at..end, Kind::Region, &TYPE_NAME, 0.6));
        }
    }
}

/// A type word at `at` before a name of the lists, which may be part of a village's longer name.
fn typed_known(words: &Words, at: usize, name: Range<usize>, out: &mut Vec<Candidate>, introduced: &mut HashSet<String>) {
    let small = words.hit(at, Class::RegionWord).is_some_and(|hit| !matches!(hit.value, "provinsi" | "kabupaten" | "kota"));
    let longer = if small { name_end(words, name.start, LONGEST_NAME).max(name.end) } else { side(words, name.end).unwrap_or(name.end) };
    let (rule, confidence) = if longer > name.end {
        (&TYPE_PARTLY_KNOWN, 0.3)
    } else if owned(words, at) {
        (&TYPE_KNOWN_OWNED, 0.9)
    } else {
        (&TYPE_KNOWN, 0.9)
    };
    out.push(Candidate::new(at..name.end, Kind::Region, rule, confidence));
    parenthesised(words, name.start, name.end, out);
    listed(words, longer, out, introduced);
    if longer > name.end {
        out.push(Candidate::new(at..longer, Kind::Region, &TYPE_NAME, 0.6));
        remember(words, name.start..longer, introduced);
    }
}

/// A type word at `at` before a capitalised name that no list knows.
fn typed_name(words: &Words, at: usize, name: Range<usize>, out: &mut Vec<Candidate>, introduced: &mut HashSet<String>) {
    let end = if words.shouting(at) { name.end.min(name.start + 2) } else { name.end };
    remember(words, name.start..end, introduced);
    let rule = if owned(words, at) { &TYPE_NAME_OWNED } else { &TYPE_NAME };
    // Every province is known: `Inspektur Provinsi Rendra Wirsana`.
    let province = words.hit(at, Class::RegionWord).is_some_and(|hit| hit.value == "provinsi");
    out.push(Candidate::new(at..end, Kind::Region, rule, if province { 0.2 } else { 0.8 }));
    for shorter in name.start + 1..end {
        if words.is_capital(shorter - 1) && words.is_capital(shorter) {
            out.push(Candidate::new(at..shorter, Kind::Region, &TYPE_NAME_SHORT, 0.05));
        }
    }
    if words.is_roman(end) || words.is_number(end) && words.same_line(at, end) && !words.glued(end + 1) {
        out.push(Candidate::new(at..end + 1, Kind::Region, &TYPE_NUMBER, 0.3));
    }
    if SIDES.contains(&words.folded(end)) && words.shape(end) == Shape::Lower && words.same_line(at, end) {
        out.push(Candidate::new(at..end + 1, Kind::Region, &TYPE_LOWER, 0.3));
    }
    parenthesised(words, name.start, end, out);
    listed(words, end, out, introduced);
}

/// True for a word in small letters that may be a village's name (`desa ampel`).
fn is_lower_name(words: &Words, at: usize) -> bool {
    words.shape(at) == Shape::Lower
        && words.is_word(at)
        && !words.is_plain(at)
        && !words.is(at, ENDS)
        && !words.is(at, &[Class::FieldWord, Class::OrgHead, Class::OrgPlural])
}

/// End of a capitalised name of at most `most` words, with hyphens and apostrophes inside.
fn name_end(words: &Words, at: usize, most: usize) -> usize {
    if HIGHER.contains(&words.folded(at)) {
        return at;
    }
    let mut end = at;
    let mut count = 0;
    while count < most
        && words.is_capital(end)
        && words.same_line(at, end)
        && !(count > 0 && (words.is(end, ENDS) || words.is_name_article(end)))
    {
        if count == 0 && words.is(end, &[Class::RegionWord, Class::Office, Class::OfficeHead]) && !words.is_capital(end + 1) {
            break;
        }
        // `Ditjen Bina Pemerintahan Desa Kemendagri`.
        if words.folded(end).len() > 5 && words.is(end, &[Class::OrgAcronym]) {
            break;
        }
        if matches!(
            words.folded(end),
            "h" | "hj"
                | "drs"
                | "dra"
                | "ir"
                | "kh"
                | "prof"
                | "republik"
                | "kementerian"
                | "tahun"
                | "ta"
                | "angkatan"
                | "tahap"
                | "bapak"
                | "ibu"
                | "pak"
                | "bu"
        ) {
            break;
        }
        end += 1;
        count += 1;
        while matches!(words.folded(end), "-" | "'") && words.glued(end) && words.glued(end + 1) && words.is_word(end + 1) {
            end += 2;
        }
    }
    end
}

fn side(words: &Words, end: usize) -> Option<usize> {
    (words.is_word(end) && words.same_line(end - 1, end) && SIDES.contains(&words.folded(end)) && words.shape(end) != Shape::Lower)
        .then_some(end + 1)
}

fn remember(words: &Words, name: std::ops::Range<usize>, introduced: &mut HashSet<String>) {
    let key: Vec<&str> = name.map(|at| words.folded(at)).collect();
    let key = key.join(" ");
    if key.len() > 3 {
        introduced.insert(key);
    }
}

fn parenthesised(words: &Words, name: usize, end: usize, out: &mut Vec<Candidate>) {
    if let Some((inside, _)) = words.parenthesis(end)
        && words.abbreviates(&inside)
        && inside.len() <= 2
    {
        let known = words.is(inside.start, REGIONS);
        let kin = words.folded(inside.start).chars().next() == words.folded(name).chars().next();
        if known || kin {
            out.push(Candidate::new(inside, Kind::Region, &PARENTHESISED, if known { 0.75 } else { 0.5 }));
        }
    }
}

/// `Kecamatan A, B, dan C`: the names after the first.
fn listed(words: &Words, mut end: usize, out: &mut Vec<Candidate>, introduced: &mut HashSet<String>) {
    let mut items: Vec<(std::ops::Range<usize>, f32)> = Vec::new();
    let mut joined = false;
    for _ in 0..40 {
        let mut next = end;
        if let Some((_, after)) = words.parenthesis(next) {
            next = after;
        } else if words.is_number(next) && words.is_word(next + 1) {
            next += 2;
        }
        let joint = next;
        while matches!(words.folded(next), "," | "dan" | "serta" | "/" | "&") && words.same_line(end - 1, next) {
            joined |= words.folded(next) != ",";
            next += 1;
        }
        if next == joint || !words.same_line(end - 1, next) || words.is(next, ENDS) {
            break;
        }
        let stop = match words.end_of(next, REGIONS).filter(|_| words.is_capital(next)) {
            Some(known) => side(words, known).unwrap_or(known),
            None => name_end(words, next, 3),
        };
        // `Dinas Sosial Kota X, Nama, S.Sos.`: a degree tells a person.
        let titled = words.folded(stop) == "," && words.is(stop + 1, &[Class::Degree]) && words.is_capital(stop + 1);
        if stop == next || titled || is_institution(words, next) {
            break;
        }
        let longer = name_end(words, next, 3);
        if longer > stop {
            items.push((next..longer, 0.6));
        }
        items.push((next..stop, 1.0));
        end = stop.max(longer);
    }
    // One name after a comma is rather the holder of the office before it.
    let list = joined || items.len() > 1;
    let (rule, confidence) = if list { (&LISTED, 0.5) } else { (&LISTED_ONE, 0.3) };
    for (tokens, share) in items {
        if list {
            remember(words, tokens.clone(), introduced);
        }
        out.push(Candidate::new(tokens, Kind::Region, rule, confidence * share));
    }
}

/// `Kecamatan yang dimaksud yakni A, B, dan C`: a list of names that a word announces.
fn announced(words: &Words, after: usize, out: &mut Vec<Candidate>, introduced: &mut HashSet<String>) {
    let Some(cue) = (after..after + 6).find(|&at| ANNOUNCING.contains(&words.folded(at))) else { return };
    let first = (cue + 1..cue + 3).find(|&at| words.is_capital(at)).unwrap_or(cue);
    let end = name_end(words, first, 3);
    let joined = matches!(words.folded(end), "," | "dan" | "hingga") && words.same_line(after, end);
    if first > cue && end > first && joined && !words.is(first, &[Class::GivenName, Class::Honorific]) {
        out.push(Candidate::new(first..end, Kind::Region, &LISTED, 0.25));
        listed(words, end, out, introduced);
    }
}

/// `Kecamatan A, Kantor Camat B`: a list that goes on with something else than regions. Villages are called `Balai Jaya`, though.
fn is_institution(words: &Words, name: usize) -> bool {
    words.is(name, &[Class::OrgHead]) && !words.is(name, REGIONS) && !matches!(words.folded(name), "balai" | "loka" | "pos")
}

/// True after an office, an institution or a building, whose region stands here.
fn owned(words: &Words, at: usize) -> bool {
    const OWNERS: &[Class] = &[
        Class::Office,
        Class::OfficeHead,
        Class::OrgName,
        Class::OrgAcronym,
        Class::OrgGeneric,
        Class::OrgGenericAcronym,
        Class::OrgHead,
        Class::VenueHead,
        Class::FieldWord,
        Class::EventGenre,
    ];
    at > 0 && words.same_line(at - 1, at) && (words.folded(at - 1) == ")" || owned_by(words, at, OWNERS))
}

/// True after a word for a government or an entry of one of the classes.
fn owned_by(words: &Words, at: usize, owners: &[Class]) -> bool {
    let ends_here = |before: usize| words.page.hits.at(before).iter().any(|hit| hit.end == at && owners.contains(&hit.class));
    at > 0
        && words.same_line(at - 1, at)
        && (words.folded(at - 1).starts_with("pem") && words.folded(at - 1).len() <= 7 || (at.saturating_sub(4)..at).any(ends_here))
}

fn bare(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    if words.shape(at) == Shape::Lower {
        if at > 0
            && matches!(words.folded(at - 1), "di" | "ke" | "dari" | "se" | "asal" | "warga" | "wilayah")
            && let Some(end) = words.end_of(at, &[Class::Province, Class::Kabupaten, Class::Kota])
        {
            out.push(Candidate::new(at..end, Kind::Region, &LOWER_KNOWN, 0.5));
        } else if let Some(end) = words.end_of(at, &[Class::Province, Class::Kabupaten, Class::Kota])
            && owned_by(words, at, &[Class::Office, Class::OrgAcronym, Class::OrgGenericAcronym])
        {
            out.push(Candidate::new(at..end, Kind::Region, &LOWER_OWNED, 0.5));
        }
        return;
    }
    if let Some(end) = words.end_of(at, &[Class::Kecamatan]) {
        out.push(Candidate::new(at..end, Kind::Region, &SEAT, 0.6));
        // `Tobelo Utara` is another kecamatan than `Tobelo`.
        if let Some(longer) = side(words, end) {
            out.push(Candidate::new(at..longer, Kind::Region, &BARE_SIDE, 0.4));
        }
    }
    let best = words.page.hits.at(at).iter().find(|hit| REGIONS.contains(&hit.class));
    let Some(hit) = best else { return };
    let rule = match (hit.class == Class::RegionAlias, owned(words, at)) {
        (true, true) => &ALIAS_OWNED,
        (true, false) => &ALIAS,
        (false, true) => &BARE_OWNED,
        (false, false) => &BARE_KNOWN,
    };
    out.push(Candidate::new(hit.range(), Kind::Region, rule, 0.8));
    parenthesised(words, at, hit.end, out);
    if let Some(longer) = side(words, hit.end) {
        out.push(Candidate::new(at..longer, Kind::Region, &BARE_SIDE, 0.4));
    }
}

/// `di Sampolawa`: a name that no list knows, after a preposition of place.
fn placed(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    if at == 0 || !matches!(words.folded(at - 1), "di" | "ke" | "dari" | "se" | "warga" | "masyarakat" | "asal" | "wilayah") {
        return;
    }
    if words.is(at, ENDS) || words.is(at, &[Class::OrgHead, Class::VenueHead, Class::Place]) || words.is(at, REGIONS) {
        return;
    }
    let end = name_end(words, at, 3);
    if end > at && words.shape(at) == Shape::Title {
        out.push(Candidate::new(at..end, Kind::Region, &PLACED, 0.2));
        if let Some(known) = (at + 1..end).find(|&token| words.is(token, REGIONS)) {
            out.push(Candidate::new(at..known, Kind::Region, &PLACED, 0.2));
        }
    }
}

fn dateline(words: &Words, out: &mut Vec<Candidate>) {
    let Some(dateline) = &words.page.dateline else { return };
    let Some(place) = dateline.place.as_deref() else { return };
    let text = words.page.text.get(dateline.start..dateline.end).unwrap_or_default();
    if let Some(offset) = text.find(place) {
        let start = dateline.start + offset;
        let tokens = words.page.tokens.within(crate::span::Span::new(start, start + place.len()));
        let (rule, confidence) = if words.is(tokens.start, REGIONS) || words.is(tokens.start, &[Class::Kecamatan]) {
            (&DATELINE, 0.9)
        } else {
            (&DATELINE_OTHER, 0.35)
        };
        out.push(Candidate::new(tokens, Kind::Region, rule, confidence));
    }
}

/// Later, bare uses of the names that a type word introduced.
fn repeated(words: &Words, introduced: &HashSet<String>, out: &mut Vec<Candidate>) {
    let mut key = String::new();
    for at in 0..words.len() {
        if !words.is_capital(at) || !words.is_article(at) || at > 0 && words.is(at - 1, &[Class::RegionWord]) {
            continue;
        }
        if words.is(at, ENDS) || words.is(at, &[Class::FieldWord]) {
            continue;
        }
        key.clear();
        for end in at + 1..=(at + LONGEST_NAME).min(words.len()) {
            if end > at + 1 {
                key.push(' ');
            }
            key.push_str(words.folded(end - 1));
            if introduced.contains(key.as_str()) {
                out.push(Candidate::new(at..end, Kind::Region, &REPEATED, 0.5));
                // `Kecamatan Muara Lesung`, and later its village `Muara Lesung Ulu`
                if let Some(longer) = side(words, end).filter(|_| end > at + 1) {
                    out.push(Candidate::new(at..longer, Kind::Region, &REPEATED_SIDE, 0.5));
                }
            }
        }
    }
}
