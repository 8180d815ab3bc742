//! Positions: an office or a role, who stands in for it, and the institution, field and region that belong to it.

use super::candidate::Candidate;
use super::rule::Rule;
use super::tail::{self, Piece, Reach, Stop};
use super::words::Words;
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::tokens::Shape;

static BARE_OFFICE: Rule = Rule { name: "position.bare-office", says: "nama jabatan" };
static BARE_HEAD: Rule = Rule { name: "position.bare-head", says: "kata kepala jabatan saja" };
static OFFICE_REGION: Rule = Rule { name: "position.office-region", says: "jabatan dan wilayah" };
static OFFICE_NAME: Rule = Rule { name: "position.office-name", says: "jabatan dan nama" };
static OFFICE_TAIL: Rule = Rule { name: "position.office-tail", says: "jabatan dan lembaga atau bidang" };
static HEAD_REGION: Rule = Rule { name: "position.head-region", says: "kata kepala jabatan, lembaga, dan wilayah" };
static HEAD_INSTITUTION: Rule = Rule { name: "position.head-institution", says: "kata kepala jabatan dan lembaga atau bidang" };
static HEAD_ACRONYM: Rule = Rule { name: "position.head-acronym", says: "kata kepala jabatan dan singkatan lembaga" };
static HEAD_PARENTHESIS: Rule = Rule { name: "position.head-parenthesis", says: "jabatan dengan singkatan dalam kurung" };
static HEAD_NUMBER: Rule = Rule { name: "position.head-number", says: "kata kepala jabatan dan nomor" };
static HEAD_NAME: Rule = Rule { name: "position.head-name", says: "kata kepala jabatan dan nama" };
static LISTED_FIELDS: Rule = Rule { name: "position.listed-fields", says: "jabatan dengan bidang yang berkoma" };
static SHORTER: Rule = Rule { name: "position.shorter", says: "awal nama jabatan" };
static ACTING: Rule = Rule { name: "position.acting", says: "penjabat atau pelaksana tugas" };
static FUNCTIONAL: Rule = Rule { name: "position.functional", says: "jenjang jabatan fungsional" };
static PARENTHESISED: Rule = Rule { name: "position.parenthesised", says: "singkatan jabatan dalam kurung" };

const REACH: Reach = Reach { lower: true, names: 4, commas: true, parentheses: true, offices: true, pieces: 14 };
const HEADS: &[Class] = &[Class::Office, Class::OfficeHead, Class::OfficeFunctional];

/// Proposes every position that a rule sees.
pub fn propose(words: &Words, out: &mut Vec<Candidate>) {
    for at in 0..words.len() {
        if !words.is_article(at) || !words.is_word(at) {
            continue;
        }
        if let Some(acting) = words.hit(at, Class::Acting) {
            let next = if words.folded(acting.end) == "." { acting.end + 1 } else { acting.end };
            if words.same_line(at, next) {
                office(words, at, next, true, out);
            }
        }
        office(words, at, at, false, out);
    }
}

/// The office whose head word stands at `head`, for a mention that begins at `start`.
fn office(words: &Words, start: usize, head: usize, acting: bool, out: &mut Vec<Candidate>) {
    let Some(hit) = words.page.hits.at(head).iter().find(|hit| HEADS.contains(&hit.class)) else { return };
    let alone = hit.class != Class::OfficeHead || words.page.hits.at(head).iter().any(|h| h.class == Class::Office && h.end == hit.end);
    let generic = generic(words, start);
    let weight = |confidence: f32| if generic { confidence * 0.3 } else { confidence };
    let bare = match hit.class {
        _ if acting => (&ACTING, 0.6),
        Class::OfficeFunctional => (&FUNCTIONAL, 0.6),
        _ if alone => (&BARE_OFFICE, 0.6),
        _ => (&BARE_HEAD, 0.2),
    };
    let lower = words.shape(start) == Shape::Lower;
    out.push(Candidate::new(start..hit.end, Kind::Position, bare.0, weight(if lower { bare.1 * 0.8 } else { bare.1 })));
    if alone
        && let Some((inside, _)) = words.parenthesis(hit.end)
        && inside.len() == 1
        && words.is(inside.start, &[Class::Office])
    {
        out.push(Candidate::new(inside, Kind::Position, &PARENTHESISED, 0.9));
    }
    if !words.same_line(start, hit.end) {
        return;
    }
    let stops = tail::walk(words, hit.end, REACH);
    let Some(main) = stops.iter().rfind(|stop| stop.names == 0 && !stop.comma).or(stops.last()) else { return };
    for stop in &stops {
        let (rule, confidence) = judge(stop, main, alone);
        let rule = if acting && stop.end == main.end { &ACTING } else { rule };
        out.push(Candidate::new(start..stop.end, Kind::Position, rule, weight(confidence)));
    }
}

fn judge(stop: &Stop, main: &Stop, alone: bool) -> (&'static Rule, f32) {
    if stop.comma {
        return (&LISTED_FIELDS, 0.4);
    }
    if stop.end < main.end {
        return (&SHORTER, 0.2);
    }
    match stop.piece {
        Piece::Region if alone => (&OFFICE_REGION, 0.9),
        Piece::Region => (&HEAD_REGION, 0.88),
        Piece::Name if alone => (&OFFICE_NAME, 0.3),
        Piece::Name => (&HEAD_NAME, 0.35),
        Piece::Parenthesis => (&HEAD_PARENTHESIS, 0.85),
        Piece::Number => (&HEAD_NUMBER, 0.6),
        _ if alone => (&OFFICE_TAIL, 0.6),
        Piece::Acronym => (&HEAD_ACRONYM, 0.8),
        Piece::Field => (&HEAD_INSTITUTION, 0.8),
    }
}

/// True after `para`, `seluruh` and their kin.
fn generic(words: &Words, at: usize) -> bool {
    at > 0 && words.is(at - 1, &[Class::Generic])
}
