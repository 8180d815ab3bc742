//! Venues: a building or place word and its name, up to the next comma, parenthesis or preposition.

mod house;

pub use house::believe as believe_houses;

use super::candidate::Candidate;
use super::rule::{Rule, rules};
use super::tail::{self, Piece, Reach, Stop};
use super::words::Words;
use crate::annotation::Kind;
use crate::lexicon::Class;

rules! {
    static PLACED: Rule = Rule { name: "venue.placed-head", says: "kata tempat dan namanya sesudah kata depan" };
    static HEADED: Rule = Rule { name: "venue.head-name", says: "kata tempat dan namanya" };
    static HEAD_ALONE: Rule = Rule { name: "venue.head-alone", says: "kata tempat saja" };
    static SHORTER: Rule = Rule { name: "venue.shorter", says: "kata tempat dan awal namanya" };
    static REGIONAL: Rule = Rule { name: "venue.head-region", says: "kata tempat, nama, dan wilayah" };
    static IN_NAME: Rule = Rule { name: "venue.in-name", says: "kata tempat di dalam nama lembaga atau jabatan" };
    static INSTITUTION: Rule = Rule { name: "venue.institution", says: "lembaga yang juga nama gedung" };
    static HEAD_LAST: Rule = Rule { name: "venue.head-last", says: "nama sebelum kata tempat" };
    static NAMED: Rule = Rule { name: "venue.placed-name", says: "nama sesudah kata depan, yang disusul wilayah atau tempat" };
    static AFTER_VENUE: Rule = Rule { name: "venue.after-venue", says: "tempat sesudah tempat lain" };
}

const REACH: Reach =
    Reach { lower: true, names: 6, commas: false, parentheses: true, offices: true, buildings: true, extra: PLACE_WORDS, pieces: 12 };

/// Lower-case words that stand in the names of places.
#[rustfmt::skip]
const PLACE_WORDS: &[&str] = &[
    "lantai", "lt", "kerja", "pola", "sidang", "agung", "utama", "induk", "upacara", "pertemuan", "serbaguna", "serba", "guna", "tamu",
    "kuliner", "kampus", "rektorat", "timur", "barat", "depan", "belakang", "atas", "bawah", "besar", "terbuka", "meeting", "and", "of",
    "the", "makan", "sakit", "dinas", "jabatan", "pribadi", "wisata", "budaya", "olahraga", "rakyat", "adat", "desa", "kelurahan",
    "kecamatan", "kabupaten", "provinsi", "kota", "kepala", "bupati", "gubernur", "camat", "lurah", "wako", "walikota", "sekda", "baru",
    "lama", "kerjanya",
];

/// Proposes every venue that a rule sees.
pub fn propose(words: &Words, out: &mut Vec<Candidate>) {
    let inside = words.inside(out, &[Kind::Organization, Kind::Position], 0.6);
    for (at, &in_name) in inside.iter().enumerate() {
        if !words.is_article(at) || !words.is_word(at) {
            continue;
        }
        if let Some(head) = words.end_of(at, &[Class::VenueHead]) {
            let place = if words.follows(at, "di ke dari bertempat menuju halaman depan diaula") {
                Place::Placed
            } else if in_name {
                Place::InName
            } else if at > 1 && words.reads(at - 1, ",") {
                Place::AfterComma
            } else if words.is(at, &[Class::OrgHead]) {
                Place::Institution
            } else {
                Place::Open
            };
            headed(words, at, head, place, out);
        }
        last(words, at, out);
        if words.reads(at, "di") {
            named(words, at + 1, out);
        }
    }
}

/// `di Gria Tirta, Kecamatan X`, `di Balai Sari, Kantor Y`: a name without a place word, told where it is.
fn named(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    let known = [Kind::Region, Kind::Organization, Kind::Position];
    let part = |token: usize| words.is_capital(token) && !words.titled(token) && words.same_line(at, token);
    let mut end = at;
    while end < at + 4 && part(end) {
        end += 1;
    }
    if end == at {
        return;
    }
    let named = known.iter().any(|&kind| words.longest(at, kind).is_some_and(|longest| longest >= end));
    let next = words.end_of(end + 1, &[Class::RegionWord, Class::VenueHead]).is_some() || words.longest(end + 1, Kind::Region).is_some();
    let told = words.reads(end, ",") && (next || words.is(end + 1, &[Class::Weekday]));
    if told && !named && !words.is(at, &[Class::VenueHead]) {
        Candidate::propose(out, at..end, Kind::Venue, &NAMED, 0.3);
    }
}

/// Where a place word stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// After a preposition of place.
    Placed,
    /// Inside the name of an institution or an office.
    InName,
    /// After a comma.
    AfterComma,
    /// The word heads institutions too.
    Institution,
    /// Anywhere else.
    Open,
}

/// Where a venue's name may end behind its place word.
fn walk(words: &Words, from: usize) -> Vec<Stop> {
    tail::walk(words, from, REACH)
}

/// The last of the ends that is not behind a parenthesis.
fn furthest(stops: &[Stop]) -> Option<&Stop> {
    stops.iter().rfind(|stop| stop.piece != Piece::Parenthesis)
}

fn headed(words: &Words, at: usize, head: usize, place: Place, out: &mut Vec<Candidate>) {
    if !words.same_line(at, head) {
        return;
    }
    let placed = place == Place::Placed;
    let stops = walk(words, head);
    let Some(last) = furthest(&stops) else {
        if head > at + 1 || placed {
            Candidate::propose(out, at..head, Kind::Venue, &HEAD_ALONE, if placed && head > at + 1 { 0.3 } else { 0.1 });
        }
        return;
    };
    for stop in stops.iter().filter(|stop| stop.piece != Piece::Parenthesis) {
        let (rule, confidence) = match stop.piece {
            _ if stop.end != last.end => (&SHORTER, 0.03),
            Piece::Region if placed => (&REGIONAL, 0.75),
            _ if placed => (&PLACED, 0.75),
            _ if place == Place::AfterComma => (&AFTER_VENUE, 0.4),
            _ if place == Place::InName => (&IN_NAME, 0.05),
            _ if place == Place::Institution => (&INSTITUTION, 0.1),
            _ => (&HEADED, 0.2),
        };
        Candidate::propose(out, at..stop.end, Kind::Venue, rule, confidence);
    }
    // `Aula Dinas Sosial, Pemuda dan Olahraga Kota X`: the list is the institution's.
    let body = if placed && words.reads(last.end, ",") { words.longest(head, Kind::Organization) } else { None };
    if let Some(body) = body.filter(|&body| body > last.end) {
        Candidate::propose(out, at..body, Kind::Venue, &REGIONAL, 0.75);
    }
}

/// `Simponi Hotel`, `Swiss-Belhotel`: the place word stands last.
fn last(words: &Words, at: usize, out: &mut Vec<Candidate>) {
    if !words.is_capital(at) || at > 0 && words.is_capital(at - 1) || words.is(at, &[Class::VenueHead]) {
        return;
    }
    for end in at + 1..(at + 4).min(words.len()) {
        if !words.is_capital(end) || !words.same_line(at, end) {
            return;
        }
        if words.reads(end, "hotel hall center resort ballroom convention mall plaza room park square arena resto tower stage") {
            Candidate::propose(out, at..end + 1, Kind::Venue, &HEAD_LAST, 0.6);
            let stops = walk(words, end + 1);
            if let Some(further) = furthest(&stops).filter(|_| words.same_line(end, end + 1)) {
                Candidate::propose(out, at..further.end, Kind::Venue, &HEAD_LAST, 0.4);
            }
        }
    }
}
