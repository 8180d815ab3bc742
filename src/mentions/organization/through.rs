//! Names that go on after an abbreviation in their middle: `Dinas Pemberdayaan Masyarakat (PMD) Provinsi X`, `Dewan Pimpinan Daerah
//! (DPD) KNPI`.
//!
//! An abbreviation of the whole ends the name, and the region after it stands by itself: `Badan Kepegawaian Daerah (BKD) Kabupaten X`.
//! One that leaves the head word out abbreviates a part, and the name goes on through it; so does the name of a branch or of a
//! division, which is not whole without what follows.

use std::ops::Range;

use super::super::candidate::Candidate;
use super::super::tail::{self, Piece};
use super::super::words::Words;
use super::{GOVERNMENTS, REACH, THROUGH_BRANCH, THROUGH_DIVISION, THROUGH_NAME, THROUGH_PART};
use crate::annotation::Kind;
use crate::lexicon::Class;

/// Words that tell which branch of a body is meant.
const BRANCHES: &str = "perwakilan cabang ranting wilayah regional komisariat koordinator anak";
/// Heads of units that every association has, whose association is named behind them.
const UNITS: &str = "dewan majelis tim kwartir pengurus pimpinan kantor satuan daerah rumah sekolah";
/// Heads of divisions, whose body is named behind them.
const DIVISIONS: &str = "direktorat ditjen deputi bidang bagian divisi subdirektorat subbagian seksi biro";

/// Proposes the name that goes from `at` through the parenthesis at `end`.
pub fn propose(words: &Words, at: usize, end: usize, out: &mut Vec<Candidate>) {
    let Some((inside, after)) = words.parenthesis(end) else { return };
    let inner = at > 0 && words.is_capital(at - 1) && words.same_line(at - 1, at) || !words.is_capital(at) && words.is_capital(at + 1);
    if inner || end < at + 2 || words.reads(at, GOVERNMENTS) || !words.abbreviates(&inside) || !words.same_line(end, after) {
        return;
    }
    let region = words.longest(after, Kind::Region);
    let school = words.reads(at, "sekolah madrasah") && (words.is_number(after) || words.reads(after, "negeri"));
    let (rule, confidence) = match region {
        // `Sekolah Dasar (SD) Negeri 2 Rimba`
        _ if school => (&THROUGH_NAME, 0.7),
        Some(_) if of_part(words, at, inside.start) && !of_whole(words, at, inside.clone()) => (&THROUGH_PART, 0.7),
        Some(_) => return,
        None if words.reads(after, BRANCHES) => (&THROUGH_BRANCH, 0.6),
        None if !words.is_capital(after) => return,
        None if words.names_waterworks(after) => (&THROUGH_NAME, 0.7),
        None if words.reads(at, DIVISIONS) => (&THROUGH_DIVISION, 0.6),
        None if words.reads(at, UNITS) && !words.is(after, &[Class::RegionWord, Class::GivenName]) => (&THROUGH_NAME, 0.6),
        None => return,
    };
    let stops = tail::walk(words, after, REACH);
    let ends = region.into_iter().chain(stops.iter().map(|stop| stop.end));
    let Some(last) = ends.max() else { return };
    Candidate::propose(out, at..last, Kind::Organization, rule, confidence);
    let body = stops.iter().rfind(|stop| stop.piece != Piece::Region && stop.end < last);
    if let (None, Some(body)) = (region, body) {
        Candidate::propose(out, at..body.end, Kind::Organization, rule, confidence * 0.5);
    }
}

/// True for the abbreviation under which a list knows the whole name (`Pangkalan TNI AL (Lanal)`).
fn of_whole(words: &Words, at: usize, inside: Range<usize>) -> bool {
    let short = words.page.words(words.page.tokens.span(inside.clone()));
    words
        .page
        .hits
        .at(at)
        .iter()
        .any(|hit| hit.class == Class::OrgGeneric && hit.end + 1 == inside.start && hit.value.eq_ignore_ascii_case(short))
}

/// True for an abbreviation that leaves the head word of the name out (`Dinas … (PMD)`, `Badan Pendidikan … (Diklat)`).
pub fn of_part(words: &Words, head: usize, abbreviation: usize) -> bool {
    let letters = words.folded(abbreviation);
    let (first, second) = (words.folded(head), words.folded(head + 1));
    let of_head = letters.chars().next().is_some_and(|letter| first.starts_with(letter));
    // `Dikbud` begins as `Dinas` does, and is of `Pendidikan`.
    let of_second = letters.get(..3).is_some_and(|start| letters.len() > 4 && second.contains(start));
    !of_head || of_second
}
