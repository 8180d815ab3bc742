//! Offices that stand for whoever holds them, and are no mentions: all of a larger region (`bupati dan wali kota se-Jawa Timur`),
//! several levels at once (`gubernur, bupati, dan wali kota`), what is voted for (`Pemilihan Gubernur dan Wakil Gubernur`), those
//! who take part in a course (`pesertanya terdiri dari Sekretaris Desa dan Ketua BPD`).

use std::ops::Range;

use super::candidate::Candidate;
use super::listed::{begins, entry};
use crate::annotation::Kind;
use crate::lexicon::{Class, Hit, REGIONS};
use crate::page::Page;
use crate::tokens::Shape;

/// Offices joined in one row at most, to each side.
const ROW: usize = 6;
/// Tokens of an institution behind the last office of a row at most.
const INSTITUTION: usize = 6;
/// Tokens between an office and its holder at most.
const APART: usize = 8;
/// Tokens before an office in which a list of people is announced.
const REACH: usize = 60;

/// Leaves out the offices that nobody in particular holds.
pub fn leave_out(page: &Page, chosen: &mut Vec<&Candidate>) {
    let people: Vec<Range<usize>> =
        chosen.iter().filter(|person| person.kind == Kind::Person).map(|person| person.tokens.clone()).collect();
    chosen.retain(|office| office.kind != Kind::Position || !is_generic(page, &people, &office.tokens));
}

/// True for an office that nobody in particular holds.
fn is_generic(page: &Page, people: &[Range<usize>], office: &Range<usize>) -> bool {
    let Some(own) = head(page, office.start) else { return false };
    let whole = own.end == office.end;
    let level = level(page, own);
    let other = |joint: usize, hit: &Hit| {
        let other = self::level(page, hit);
        !is_capital(page, hit.end) && other.is_some() && (other != level || page.tokens.reads(joint, "atau"))
    };
    let (mut everywhere, mut several, mut listed) = (is_everywhere(page, office.end), false, false);
    let mut start = office.start;
    for _ in 0..ROW {
        let Some(joint) = start.checked_sub(1).filter(|&at| is_joint(page, at)) else { break };
        let end = if joint > 0 && is_joint(page, joint - 1) { joint - 1 } else { joint };
        let Some(hit) = (end.saturating_sub(3)..end).find_map(|from| head(page, from).filter(|hit| hit.end == end)) else { break };
        several |= other(joint, hit);
        listed |= page.tokens.reads(joint, ", /");
        start = hit.start;
    }
    let mut end = office.end;
    for _ in 0..ROW {
        let joint = if is_joint(page, end + 1) { end + 1 } else { end };
        let Some(hit) = head(page, joint + 1).filter(|_| is_joint(page, end)) else { break };
        several |= other(joint, hit);
        end = hit.end;
        everywhere |= whole && is_everywhere(page, institution(page, end));
    }
    let elected = level.is_some() || page.tokens.reads(own.end - 1, "presiden");
    let voted = elected && page.tokens.follows(start, "pemilihan pemilu pilkada");
    if everywhere || voted || several && level.is_some() && whole && !is_capital(page, own.end) {
        return true;
    }
    let member = page.tokens.reads(office.start, "anggota komisioner pengurus");
    let among = whole && !listed && many(page, start);
    (member || among || abbreviates_many(page, office.start) || takes_part(page, office)) && !is_known(page, people, office)
}

/// The longest office that a list knows at a token.
fn head<'p>(page: &'p Page, at: usize) -> Option<&'p Hit> {
    entry(page, at, &[Class::Office, Class::OfficeHead, Class::Acting])
}

fn is_joint(page: &Page, at: usize) -> bool {
    page.tokens.reads(at, ", / - dan serta atau maupun")
}

fn is_capital(page: &Page, at: usize) -> bool {
    page.tokens.is_capital(at) && page.tokens.line_of(at) == page.tokens.line_of(at - 1)
}

/// The level of government that an elected office leads.
fn level(page: &Page, office: &Hit) -> Option<usize> {
    let leads = |word: &&str| match office.value {
        "" => office.range().any(|at| word.starts_with(page.tokens.folded(at)) && page.tokens.folded(at).len() > 3),
        value => value.ends_with(word),
    };
    ["gubernur", "bupati", "wali kota"].iter().position(leads)
}

/// Where the institution ends whose capitalised words follow an office.
fn institution(page: &Page, at: usize) -> usize {
    (at..at + INSTITUTION).find(|&at| !is_capital(page, at)).unwrap_or(at)
}

/// True before `se-Jawa Timur`.
fn is_everywhere(page: &Page, at: usize) -> bool {
    page.tokens.reads(at, "se seantero sekabupaten sekecamatan")
}

/// True behind `para`, `masing-masing`, `salah satu`.
fn many(page: &Page, at: usize) -> bool {
    const MANY: &str = "para seluruh semua setiap tiap masing segenap sejumlah beberapa jajaran";
    page.tokens.follows(at, MANY) || page.tokens.follows(at, "satu seorang") && page.tokens.follows(at - 1, "salah")
}

/// True in the parentheses behind many: `para Kepala Kejaksaan Negeri (Kajari)`.
fn abbreviates_many(page: &Page, at: usize) -> bool {
    let word = |at: &usize| page.tokens.get(*at).is_some_and(|token| token.shape != Shape::Mark);
    let mut phrase = (at.saturating_sub(APART)..at.saturating_sub(1)).rev().take_while(word);
    page.tokens.follows(at, "(") && phrase.any(|at| many(page, at) || at > 0 && page.hits.is(at - 1, Class::NumberWord))
}

/// True in a list that tells who takes part in a course.
fn takes_part(page: &Page, office: &Range<usize>) -> bool {
    if office.clone().any(|at| begins(page, at, REGIONS)) {
        return false;
    }
    let sentence = page.tokens.sentence_of(office.start);
    let before = (office.start.saturating_sub(REACH)..office.start).rev().take_while(|&at| page.tokens.sentence_of(at) == sentence);
    let mut told = false;
    for at in before {
        match page.tokens.folded(at) {
            "meliputi" | "terdiri" | "yakni" | "yaitu" | "adalah" | "ialah" | "mencakup" => told = true,
            "oleh" | "didampingi" | "dibuka" | "dipimpin" | "hadir" | "dihadiri" | "narasumber" | "bersama" | "\"" | ";" => return false,
            "peserta" | "pesertanya" | "dilatih" if told => return true,
            "pelatihan" | "bimtek" if told && page.tokens.follows(at, "ikut mengikuti") => return true,
            _ if page.hits.is(at, Class::SpeechVerb) => return false,
            _ => {}
        }
    }
    false
}

/// True where somebody is meant whom the text knows: a name stands beside the office, it speaks, or it is pointed at.
fn is_known(page: &Page, people: &[Range<usize>], office: &Range<usize>) -> bool {
    let next = people.partition_point(|person| person.start < office.start);
    let apart = |between: Range<usize>| between.len() > APART || between.clone().any(|at| page.tokens.reads(at, "dan serta ;"));
    let behind = people.get(next).is_some_and(|person| !apart(office.end..person.start));
    let pointed = page.tokens.reads(office.end, "itu ini tersebut");
    let speaks = office.start > 0 && page.hits.is(office.start - 1, Class::SpeechVerb);
    pointed || speaks || behind || next > 0 && !apart(people[next - 1].end..office.start)
}
