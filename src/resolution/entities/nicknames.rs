//! Nicknames that the article introduces: `X yang akrab disapa Y`, `X (Y)`, `pria yang akrab disapa Y`, `Y, sapaan akrabnya`.

use super::{Scene, titles};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::wordlist::among;

/// Finds `(nickname, person)` pairs of person mentions.
pub(super) fn find(scene: &Scene) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let mut last = None;
    for person in scene.of_kind(Kind::Person).filter(|&at| scene.mentions[at].within.is_none()) {
        if let Some(nickname) = behind(scene, person) {
            out.push((nickname, person));
        }
        let named_before = last.filter(|_| called_so(scene, person));
        if let Some(named) = named_before {
            out.push((person, named));
        }
        last = Some(person);
    }
    out
}

/// The nickname behind a name, in parentheses or after a cue.
fn behind(scene: &Scene, person: usize) -> Option<usize> {
    let mut at = titles::end_with_degrees(scene, scene.end(person));
    let mut cued = false;
    for _ in 0..8 {
        if let Some(next) = scene.starting(at) {
            return (cued && scene.is(next, Kind::Person)).then_some(next);
        }
        if let Some(cue) = scene.page.hits.find(at, Class::NicknameCue) {
            (at, cued) = (cue.end, true);
            continue;
        }
        let title = scene.page.hits.find(at, Class::Honorific).filter(|_| cued);
        match scene.word(at) {
            "(" => cued = single_in_parentheses(scene, at),
            word if among(word, ", yang \" ' .") => {}
            _ if title.is_some() => {}
            _ => return None,
        }
        at = title.map_or(at + 1, |title| title.end);
    }
    None
}

fn single_in_parentheses(scene: &Scene, open: usize) -> bool {
    scene
        .starting(open + 1)
        .is_some_and(|next| scene.is(next, Kind::Person) && scene.ranges[next].len() == 1 && scene.reads(scene.end(next), ")"))
}

/// True for a nickname that says it is one but not whose: after `pria yang akrab disapa`, or before `sapaan akrabnya`.
fn called_so(scene: &Scene, person: usize) -> bool {
    let range = scene.ranges[person].clone();
    let mut after = range.end;
    while scene.reads(after, ", \" '") && after < range.end + 3 {
        after += 1;
    }
    let cue = |at: usize| scene.page.hits.find(at, Class::NicknameCue);
    if after > range.end && cue(after).is_some() && scene.reads(after, "sapaan panggilan begitu demikian") {
        return true;
    }
    let before = before_cue(scene, person);
    before.is_some_and(|at| {
        let noun = at.checked_sub(1).map_or("", |at| scene.word(at));
        among(noun, "pria lelaki laki wanita perempuan ibu bapak sosok ia dia beliau")
    })
}

/// The office whose holder a nickname is: `Bupati yang akrab disapa Y`, `Y, sapaan akrab Bupati X`.
pub(super) fn office(scene: &Scene, person: usize) -> Option<usize> {
    let position = |at: &usize| scene.is(*at, Kind::Position);
    let before = before_cue(scene, person).and_then(|at| scene.ending(at)).filter(position);
    let mut after = scene.end(person);
    while scene.reads(after, ", \" '") {
        after += 1;
    }
    let cue = || scene.page.hits.find(after, Class::NicknameCue).filter(|_| scene.reads(after, "sapaan"));
    before.or_else(|| cue().and_then(|cue| scene.starting(cue.end)).filter(position))
}

/// The token where `yang akrab disapa` before a name begins.
fn before_cue(scene: &Scene, person: usize) -> Option<usize> {
    let start = titles::start_with_titles(scene, scene.start(person));
    let mut end = start;
    while end > 0 && start - end < 3 && scene.reads(end - 1, ", \" '") {
        end -= 1;
    }
    let cue = |at: &usize| scene.page.hits.find(*at, Class::NicknameCue).is_some_and(|cue| cue.end == end);
    let mut before = (1..=5).rev().filter_map(|length| end.checked_sub(length)).find(cue)?;
    while scene.follows(before, "yang , ini itu") {
        before -= 1;
    }
    Some(before)
}
