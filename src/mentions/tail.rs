//! How far the name of an institution, an office, a building or an activity runs after its head word.
//!
//! A tail is a row of pieces: fields (`Pendidikan`), other institutions, regions, abbreviations, numbers and plain names, joined by
//! `dan`, commas and hyphens. Every piece is a place where the name may end; the recogniser says how sure it is of each.

use super::words::Words;
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::tokens::Shape;

/// What a piece of a tail is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Piece {
    /// A field or the head of an institution.
    Field,
    /// A region.
    Region,
    /// An abbreviation.
    Acronym,
    /// A number or a Roman numeral.
    Number,
    /// An abbreviation in parentheses.
    Parenthesis,
    /// A capitalised word that no list knows.
    Name,
}

/// A place where a tail may end.
#[derive(Clone, Copy, Debug)]
pub struct Stop {
    /// Token after its last.
    pub end: usize,
    /// Its last piece.
    pub piece: Piece,
    /// A comma stands inside.
    pub comma: bool,
    /// A `dan` after the comma closes the list.
    pub closed: bool,
    /// Capitalised words that no list knows, so far.
    pub names: usize,
}

/// What a tail may take in.
#[derive(Clone, Copy, Debug)]
pub struct Reach {
    /// Lower-case fields too.
    pub lower: bool,
    /// At most so many capitalised words that no list knows.
    pub names: usize,
    /// Commas between fields.
    pub commas: bool,
    /// Parentheses that hold an abbreviation.
    pub parentheses: bool,
    /// Offices (`Staf Ahli Bupati`, `Rumah Dinas Bupati`).
    pub offices: bool,
    /// Buildings (`Aula Hotel X`).
    pub buildings: bool,
    /// Lower-case words that belong to such names.
    pub extra: &'static [&'static str],
    /// At most so many pieces.
    pub pieces: usize,
}

const LEADS: &[Class] = &[Class::Acting, Class::Honorific, Class::Rank, Class::SpeechVerb, Class::Weekday, Class::Generic];

/// What a hotel has besides, and calls itself by behind `&` or `dan` (`Hotel & Resort`, `Hotel dan Resto Kenari`).
const ANNEXES: &str = "resort resor resto restoran convention conference spa villa vila suites residence cottage ballroom";

/// Words that go on after a region (`Staf Ahli Gubernur Maluku Bidang Hukum`).
const DIVISIONS: &str = "bidang divisi kordiv komisi kelas urusan";

/// The places where a tail that begins at a token may end, nearest first.
pub fn walk(words: &Words, start: usize, reach: Reach) -> Vec<Stop> {
    let mut stops: Vec<Stop> = Vec::new();
    let mut at = start;
    let (mut comma, mut closed, mut names, mut region) = (false, false, 0, false);
    while stops.len() < reach.pieces {
        if at > start && !words.same_line(at - 1, at) {
            break;
        }
        if reach.parentheses
            && let Some((inside, after)) = words.parenthesis(at)
            && words.abbreviates(&inside)
        {
            // An abbreviation of the whole closes a list as `dan` does.
            closed |= comma;
            stops.push(Stop { end: after, piece: Piece::Parenthesis, comma, closed, names });
            at = after;
            continue;
        }
        let annex = reach.buildings && words.reads(at, "& dan and") && words.reads(at + 1, ANNEXES);
        let Some((joint_end, is_comma)) = joint(words, at, at > start || annex) else { break };
        if is_comma && (!reach.commas || region) {
            break;
        }
        let Some((piece, end)) = piece(words, joint_end, reach) else { break };
        let numbered = stops.last().is_some_and(|stop| stop.piece == Piece::Number) && words.reads(at, "/");
        let glued = numbered || words.binds(at, "/ -");
        // `Pemberdayaan Desa dan Kelurahan` names two kinds of regions, and no kelurahan.
        let (piece, end) = match words.end_of(joint_end, &[Class::RegionWord]) {
            Some(word) if joint_end > at && at > start && words.is(at - 1, &[Class::RegionWord]) => (Piece::Field, word),
            _ => (piece, end),
        };
        let goes_on = piece == Piece::Field && !heads_anew(words, joint_end)
            || piece == Piece::Number && !is_comma
            || reach.offices && piece == Piece::Acronym && !is_comma && !heads_anew(words, joint_end)
            || piece == Piece::Name && !is_comma && ends_list(words, joint_end, end, reach)
            || glued
            || annex;
        // `Kepala Kanwil dan rombongan`
        let company = joint_end > at && words.reads(joint_end, "rombongan delegasi kontingen kafilah");
        if joint_end > at && !goes_on || company {
            break;
        }
        // `Kantor Wilayah Provinsi X Kemenkumham`
        let ministry = piece == Piece::Acronym && words.folded(joint_end).starts_with("kemen");
        // `Cabang Dinas Pendidikan Provinsi X Wilayah IV`, `Kanwil DJP Jawa Tengah II`
        let zone = words.reads(joint_end, "wilayah") && (words.is_roman(joint_end + 1) || words.is_number(joint_end + 1))
            || region && !reach.offices && words.is_roman(joint_end);
        let reopens = (ministry || zone || reach.offices && words.reads(joint_end, DIVISIONS)) && joint_end == at;
        let named = match piece {
            Piece::Name => true,
            Piece::Number => words.is_roman(at) || (end >= words.len() || words.reads(end, ", . )")) || words.is_plain(end),
            _ => words.is_capital(at) && (words.is(at, &[Class::VenueHead]) || words.reads(at, "utama")),
        };
        let place = reach.buildings && named && joint_end == at || annex;
        if region && piece != Piece::Region && !reopens && !place {
            break;
        }
        region &= !reopens;
        if piece == Piece::Name {
            names += 1;
            if names > reach.names {
                break;
            }
        }
        closed |= comma && joint_end > at && words.reads(joint_end - 1, "dan & serta");
        comma |= is_comma;
        region |= piece == Piece::Region;
        at = end;
        if piece == Piece::Region {
            if let Some(word) = words.end_of(joint_end, &[Class::RegionWord]).filter(|&word| word < end) {
                stops.push(Stop { end: word, piece: Piece::Field, comma, closed, names });
            }
            let shorter = words.possible_ends(joint_end, Kind::Region).filter(|&shorter| shorter < end);
            stops.extend(shorter.map(|end| Stop { end, piece, comma, closed, names }));
        }
        stops.push(Stop { end, piece, comma, closed, names });
    }
    stops
}

/// True for a name behind `dan` that the list before it takes in: an abbreviation of the whole follows, or behind an office its region
/// or body (`Kepala Badan Tata Ruang dan Pertamanan Kota X`, `Kabag Humas dan Media Pemkab X`).
fn ends_list(words: &Words, at: usize, end: usize, reach: Reach) -> bool {
    const BODIES: &[Class] = &[Class::OrgAcronym, Class::OrgGenericAcronym, Class::OrgGeneric, Class::OrgName];
    let body = words.longest(end, Kind::Region).is_some() || words.is(end, BODIES);
    let behind = reach.offices && body && !words.is(at, &[Class::GivenName, Class::FamilyName]) && words.same_line(at, end);
    words.reads(end, "(") || behind
}

/// Where the next piece begins after `dan`, a comma or a hyphen; the same place where none stands.
fn joint(words: &Words, at: usize, allowed: bool) -> Option<(usize, bool)> {
    if allowed && words.reads(at, "dan & serta - /") {
        Some((at + 1, false))
    } else if allowed && words.reads(at, ",") {
        Some((if words.reads(at + 1, "dan serta") { at + 2 } else { at + 1 }, true))
    } else {
        (words.is_word(at) || words.is_number(at)).then_some((at, false))
    }
}

/// A joint before another institution or office begins a new name.
fn heads_anew(words: &Words, at: usize) -> bool {
    let heads = [Class::Office, Class::OfficeHead, Class::Acting, Class::OrgHead, Class::OrgGenericAcronym, Class::OrgAcronym];
    // `Badan Pemberdayaan Masyarakat dan Pemerintah Desa` names a field.
    let government = words.reads(at, "pemerintah") && words.longest(at + 1, Kind::Region).is_some();
    government || words.is(at, &heads) && !words.is(at, &[Class::FieldWord, Class::RegionWord])
}

/// What stands at a token as a piece of a tail, and where it ends.
fn piece(words: &Words, at: usize, reach: Reach) -> Option<(Piece, usize)> {
    if let Some(end) = words.end_of(at, &[Class::FieldWord]).filter(|&end| end > at + 1) {
        return Some((Piece::Field, end));
    }
    // `e-Government`
    let letter = words.reads(at, "e") && words.binds(at + 1, "-");
    if letter && words.is_word(at + 2) {
        return Some((Piece::Field, at + 3));
    }
    if words.reads(at, "ke") {
        let number = if words.reads(at + 1, "-") { at + 2 } else { at + 1 };
        return words.is_number(number).then_some((Piece::Number, number + 1));
    }
    if words.names_waterworks(at) {
        return Some((Piece::Field, at + 2));
    }
    // `RSUD H. Wirsana`: behind an office the titles may be the holder's.
    let hospital = words.follows(at, "rsud rsu rs rsup sakit") && (reach.buildings || !reach.offices);
    if hospital && words.reads(at, "dr h hj prof") {
        return Some((Piece::Name, name_end(words, at)));
    }
    if reach.buildings {
        // `Lt. 5`, `lantai tiga`, `Pasar Minggu`, `Ruang Kerja Pj. Sekda`
        let dot = |at: usize| if words.is_stop(at) { at + 1 } else { at };
        let acting = words.end_of(at, &[Class::Acting]).map(dot).and_then(|office| words.end_of(office, &[Class::Office]));
        // `Gedung Kesenian Dr. Ir. Wiratama`: in running text a building, and no office, is named after somebody.
        let after_somebody = || words.shape(at) == Shape::Title && words.is(at.wrapping_sub(1), &[Class::VenueHead, Class::FieldWord]);
        let known = if words.reads(at, "lt") {
            Some((Piece::Field, dot(at + 1)))
        } else if words.reads(at, "dr") && after_somebody() {
            Some((Piece::Name, name_end(words, at)))
        } else if words.reads(at, "minggu") && words.follows(at, "sekolah") {
            Some((Piece::Field, at + 1))
        } else if words.follows(at, "lantai") && words.is(at, &[Class::NumberWord]) {
            Some((Piece::Number, at + 1))
        } else if words.follows(at, "pasar") && words.is_capital(at) && words.is(at, &[Class::Weekday]) {
            Some((Piece::Name, at + 1))
        } else {
            acting.map(|end| (Piece::Field, end))
        };
        if known.is_some() {
            return known;
        }
    }
    let day = reach.buildings && words.is_number(at) && words.reads(at + 1, "/") && words.is_number(at + 2);
    // `Ketua Terpilih KONI X`; behind the office it says who is elected.
    let elect = reach.offices && words.reads(at, "terpilih") && words.is(at.wrapping_sub(1), &[Class::Office, Class::OfficeHead]);
    if elect && words.shape(at) == Shape::Title && words.is_capital(at + 1) {
        return Some((Piece::Field, at + 1));
    }
    if day || words.is_plain(at) || leads(words, at, reach) {
        return None;
    }
    if reach.extra.contains(&words.folded(at)) || reach.buildings && words.is(at, &[Class::VenueHead]) {
        return Some((Piece::Field, words.end_of(at, &[Class::VenueHead]).unwrap_or(at + 1)));
    }
    if words.is_name_article(at) {
        return Some((Piece::Name, at + 1));
    }
    if words.shape(at) == Shape::Lower && !reach.lower && words.longest(at, Kind::Region).is_none() {
        return None;
    }
    listed(words, at, reach).or_else(|| written(words, at))
}

/// True for a word that opens something else: a person's title, a verb of speech, a weekday.
fn leads(words: &Words, at: usize, reach: Reach) -> bool {
    let titled = words.shape(at) == Shape::Title && at > 0 && words.shape(at - 1) == Shape::Title && !words.shouting(at);
    let verb = titled && words.is(at, &[Class::SpeechVerb]);
    let named_after = reach.buildings
        && words.is_capital(at)
        && (words.is(at, &[Class::Honorific]) || words.is(at, &[Class::Rank]) && words.is(at.wrapping_sub(1), &[Class::VenueHead]));
    // `Puskesmas Tanah Abang`: nobody is addressed where no name follows.
    let addressed = words.is_capital(at + 1) && words.same_line(at, at + 1) || words.reads(at + 1, ".");
    let part = titled && !addressed && words.is(at, &[Class::Honorific]) && words.page.tokens.word(at).len() > 3;
    // `Kepala BPK`: small letters make it short for `Bapak`; `Kasi Pol PP`.
    let body = words.shape(at) == Shape::Upper && !words.shouting(at) && words.is(at, &[Class::OrgAcronym])
        || words.end_of(at, &[Class::OrgGenericAcronym]).is_some_and(|end| end > at + 1);
    // `Ketua Sinode Pdt Rendra`: in capitals the letters are a field.
    let title = words.shape(at) == Shape::Title && words.folded(at).len() <= 3 && words.is(at, &[Class::Honorific]);
    let field = words.is(at, &[Class::FieldWord]) && !(title && matches!(words.shape(at + 1), Shape::Title | Shape::Upper));
    words.is(at, LEADS) && !field && !verb && !named_after && !part && !body
}

/// A piece that the lists know.
fn listed(words: &Words, at: usize, reach: Reach) -> Option<(Piece, usize)> {
    const OTHERS: &[Class] = &[Class::OrgGeneric, Class::OrgName, Class::OrgHead, Class::EventGenre, Class::EventName, Class::RegionWord];
    if let Some(end) = words.longest(at, Kind::Region) {
        return Some((Piece::Region, end));
    }
    if reach.offices
        && let Some(end) = words.end_of(at, &[Class::Office, Class::OfficeHead])
    {
        return Some((Piece::Field, end));
    }
    if let Some(end) = words.end_of(at, &[Class::FieldWord]) {
        return Some((Piece::Field, doubled_end(words, end)));
    }
    if let Some(end) = words.end_of(at, &[Class::OrgAcronym, Class::OrgGenericAcronym]) {
        return Some((Piece::Acronym, end));
    }
    words.end_of(at, OTHERS).map(|end| (Piece::Field, stop_end(words, at, end)))
}

/// The end of a word with the full stop of its abbreviation: `PT. Bina Karsa`.
fn stop_end(words: &Words, at: usize, end: usize) -> usize {
    let stopped = end == at + 1 && words.folded(at).len() <= 3 && words.is_stop(end);
    if stopped { end + 1 } else { end }
}

/// The end of a word that is doubled: `Perundang-undangan`.
fn doubled_end(words: &Words, end: usize) -> usize {
    let doubled = words.binds(end, "-") && words.shape(end + 1) == Shape::Lower;
    if doubled { end + 2 } else { end }
}

/// A piece that is told by how it is written: a number, an abbreviation, a name.
fn written(words: &Words, at: usize) -> Option<(Piece, usize)> {
    if words.is_number(at) || words.is_roman(at) {
        return Some((Piece::Number, class_end(words, at)));
    }
    // `Masjid AL – Jihad`
    if words.reads(at, "al") && words.reads(at + 1, "-") && words.is_capital(at + 2) {
        return Some((Piece::Name, name_end(words, at)));
    }
    // `Jaksa Agung ST Burhan`: initials that a list takes for a degree.
    let initials = words.is(at, &[Class::Degree]) && words.is(at + 1, &[Class::GivenName]) && !words.shouting(at);
    if words.is_acronym(at) && !initials {
        return Some((Piece::Acronym, words.acronym_end(at)));
    }
    // A headline's verb: `Walikota Kukuhkan Pengurus`.
    let verb = words.folded(at).len() >= 7 && words.folded(at).ends_with("kan");
    let name = words.is_capital(at) && !verb && !words.shouting(at) && !words.is(at, &[Class::Office, Class::OfficeHead]);
    name.then(|| (Piece::Name, name_end(words, at)))
}

/// The end of a number with the letter of its class: `Pengadilan Agama Kelas I.A`, `Kelas I-B`.
fn class_end(words: &Words, at: usize) -> usize {
    let letter = |at: usize| words.shape(at) == Shape::Title && words.reads(at, "a b");
    let joined = words.binds(at + 1, ". -");
    let stopped = |end: usize| words.is_stop(end) && joined && words.reads(at + 1, ".");
    match words.follows(at, "kelas") && joined && letter(at + 2) {
        true if stopped(at + 3) && words.is_word(at + 4) => at + 4,
        true => at + 3,
        false => at + 1,
    }
}

/// The end of a name's word with what is glued to it: `St.Petrus`, `Al-Aqsa`, `Nu'man`.
fn name_end(words: &Words, at: usize) -> usize {
    let mut end = at + 1;
    let short = |at: usize| words.folded(at).len() == 1 || words.reads(at, "st ir dr prof kh hj moh muh sei");
    while short(end - 1) && words.is_stop(end) && words.is_capital(end + 1) {
        end += 2;
    }
    if words.reads(at, "al") && words.reads(end, "-") && words.is_capital(end + 1) {
        end += 2;
    }
    while words.binds(end, "- '") && words.is_word(end + 1) {
        end += 2;
    }
    while words.glued(end) && words.is_word(end) && words.is_capital(end) {
        end += 1;
    }
    end
}

/// True for an end where the tail changes: before a piece of another kind, or before `dan` or a comma. A name seldom ends
/// between two pieces of one kind, unless both are regions: one may be the other with a word too many.
pub fn is_seam(words: &Words, stops: &[Stop], order: usize) -> bool {
    match (stops.get(order), stops.get(order + 1)) {
        (Some(stop), Some(next)) => {
            stop.piece != next.piece || stop.piece == Piece::Region || !words.is_word(stop.end) || words.is_plain(stop.end)
        }
        _ => true,
    }
}
