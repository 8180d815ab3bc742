//! Which person a position beside a name belongs to.
//!
//! `behind` reads from an office on to its holder's name, `before` back to it; which of two names has the better claim is told here.
//! Only what stands in one sentence is read, and only a few words far.

mod before;
mod behind;

use before::{Bond, leaves, name_before, office_before};
use behind::{After, name_after};

use super::{Scene, titles};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::map::Map;
use crate::resolution::words::{KIN, acts_for_somebody};
use crate::tokens::Shape;
use crate::wordlist::among;

/// How far a name may stand from its office, in tokens; degrees between count.
const REACH: usize = 24;
/// How far before a name it may be told that those behind it came, in tokens.
const GUESTS: usize = 60;
/// How many everyday words may stand between a name and the words that tie an office to it.
const PLAIN: usize = 6;

/// Whose office a position is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Holder {
    /// The person mention, an index.
    pub person: usize,
    /// True where the article says that the office is over (`mantan`, `jabatan lama`) or not yet held (`calon`).
    pub former: bool,
}

/// For each mention the holder beside it; None for what is no position or stands alone.
pub(super) fn find(scene: &Scene) -> Vec<Option<Holder>> {
    let mut holders: Vec<Option<Holder>> = vec![None; scene.mentions.len()];
    // Persons that an office stands directly before.
    let mut led = vec![false; scene.mentions.len()];
    let heads: Map<usize, usize> = scene.of_kind(Kind::Person).map(|at| (titles::start_with_titles(scene, scene.start(at)), at)).collect();
    let positions: Vec<usize> = scene.of_kind(Kind::Position).collect();
    for &at in positions.iter().rev() {
        if holders[at].is_some() || written_short(scene, at).is_some() {
            continue;
        }
        let Some(after) = name_after(scene, &heads, at) else { continue };
        match after {
            After::Name { comma: false, .. } if name_before(scene, at).is_some() && has_client(scene, at) => {}
            After::Name { person, comma: false, .. } if has_client(scene, at) && second_name(scene, person).is_some() => {
                holders[at] = second_name(scene, person).map(|person| Holder { person, former: is_former(scene, at) });
            }
            After::Name { person, comma, former } => {
                if comma && behalf_of(scene, at) && !sent_by_name(scene, at) {
                    if let Some(sent) = office_sent(scene, at) {
                        led[person] = true;
                        holders[sent] = Some(Holder { person, former: is_former(scene, sent) });
                    }
                    continue;
                }
                if comma && (of_kin(scene, at) || tied_before(scene, at, led[person])) {
                    continue;
                }
                // `Nama menjadi Pj Bupati X yang sebelumnya dijabat Nama`
                if former && matches!(name_before(scene, at), Some((_, Bond::Said))) {
                    continue;
                }
                led[person] = true;
                holders[at] = Some(Holder { person, former: former || is_former(scene, at) });
            }
            After::Office(next) => {
                holders[at] = holders[next].map(|holder| Holder { person: holder.person, former: is_former(scene, at) });
            }
        }
    }
    for &at in &positions {
        share_pair(scene, at, &mut holders);
    }
    for pair in positions.windows(2) {
        share_pair_before(scene, pair[0], pair[1], &mut holders);
    }
    // Sentences with two such persons are lists, whose last office may have no name.
    let mut leads: Map<usize, usize> = Map::new();
    for person in (0..led.len()).filter(|&person| led[person]) {
        *leads.entry(scene.sentence(scene.start(person))).or_default() += 1;
    }
    let listed = |at: usize| leads.get(&scene.sentence(scene.start(at))).is_some_and(|&count| count > 1);
    for &at in &positions {
        if let Some(office) = written_short(scene, at) {
            holders[at] = holders[office];
            continue;
        }
        if holders[at].is_none()
            && let Some((person, bond)) = name_before(scene, at)
            && (bond != Bond::Beside || !(led[person] && (continues_list(scene, at) || listed(at) || is_guest(scene, person))))
            && (bond != Bond::Beside || !(led[person] || is_told(scene, person)) || !opens_clause(scene, at))
            && (bond != Bond::Beside || !scene.reads(scene.end(at), "diwakili"))
        {
            holders[at] = Some(Holder { person, former: bond == Bond::Former || is_former(scene, at) });
        }
        if holders[at].is_none()
            && let Some(before) = office_before(scene, at).or_else(|| {
                let joint = scene.start(at).checked_sub(1)?;
                scene.ending(joint).filter(|&first| is_second(scene, first, at))
            })
            && let Some(holder) = holders[before]
        {
            holders[at] = Some(Holder { person: holder.person, former: is_former(scene, at) });
        }
    }
    for pair in positions.windows(2) {
        let [left, next] = *pair else { continue };
        let (Some(holder), Some(other)) = (holders[left], holders[next]) else { continue };
        if holder.person == other.person && leaves(scene, left, scene.start(next), Some(holder.person)) {
            holders[left] = Some(Holder { former: true, ..holder });
        }
    }
    holders
}

/// True for an office whose holder acts for somebody: `kuasa hukum Budi`, `juru bicara Budi`.
fn has_client(scene: &Scene, position: usize) -> bool {
    let end = scene.end(position);
    end > 1 && acts_for_somebody(scene.word(end - 2), scene.word(end - 1))
}

/// The name that a comma sets apart behind another: `kuasa hukum Budi, Ali, mengatakan`.
fn second_name(scene: &Scene, first: usize) -> Option<usize> {
    let comma = titles::end_with_degrees(scene, scene.end(first));
    let next = scene.starting_with(titles_end(scene, comma + 1), Kind::Person)?;
    (scene.reads(comma, ",")).then_some(next)
}

/// True for `mewakili Bupati X, …`: the name after the comma is not the Bupati's.
fn behalf_of(scene: &Scene, position: usize) -> bool {
    let start = scene.start(position);
    let sentence = |at: usize| scene.sentence(at);
    // `Sambutan Bupati X, Nama, …`: the subject of its sentence.
    let opens = |at: usize| at == 0 || sentence(at - 1) != sentence(at);
    let said = |at: usize| match scene.word(at) {
        word if among(word, "mewakili nama mendampingi") => true,
        "sambutan" => !opens(at),
        _ => false,
    };
    // Not the last word of the sentence before.
    (1..=2).any(|back| start >= back && said(start - back) && sentence(start - back) == sentence(start))
}

/// The office before `mewakili`: `Asisten I, mewakili Bupati X, Nama`.
fn office_sent(scene: &Scene, position: usize) -> Option<usize> {
    before_behalf(scene, position).filter(|&before| scene.is(before, Kind::Position))
}

/// True where the one who stands in is named: `Asisten I Nama, mewakili Bupati X, Nama`.
fn sent_by_name(scene: &Scene, position: usize) -> bool {
    before_behalf(scene, position).is_some_and(|before| scene.is(before, Kind::Person))
}

/// The mention right before `mewakili`, `yang hadir mewakili`.
fn before_behalf(scene: &Scene, position: usize) -> Option<usize> {
    let start = scene.start(position);
    let mut at = start;
    while at > 0 && start - at < 6 && scene.reads(at - 1, ", yang hadir mewakili mendampingi atas nama") {
        at -= 1;
    }
    scene.ending(at)
}

/// True when the name before a position has a better claim than the one after its comma: it is tied to it in words, or it
/// has no office before it while the other has one of its own.
fn tied_before(scene: &Scene, position: usize, other_led: bool) -> bool {
    let Some((person, bond)) = name_before(scene, position) else { return false };
    let range = &scene.ranges[position];
    if bond != Bond::Beside || scene.reads(range.start - 1, "(") && scene.reads(range.end, ")") {
        return true;
    }
    let mut before = titles::start_with_titles(scene, scene.start(person));
    // `yakni Nama Kadis X, Nama Kadis Y, …`
    if titles::end_with_degrees(scene, scene.end(person)) == range.start && scene.ending_with(before, Kind::Position).is_none() {
        return true;
    }
    while scene.follows(before, ", )") {
        before -= 1;
    }
    !other_led && scene.ending_with(before, Kind::Position).is_none()
}

/// True when a position is one of a list: another position or name follows its comma.
fn continues_list(scene: &Scene, position: usize) -> bool {
    let mut at = scene.end(position);
    if scene.starting(at).is_some() || scene.reads(at, "dan serta beserta bersama hingga diwakili") {
        return true;
    }
    while scene.reads(at, ", dan serta ; para juga") {
        at += 1;
    }
    // `…, Kepala Dinas X, serta sejumlah pejabat`
    if scene.reads(at, "sejumlah beberapa seluruh segenap jajaran unsur tamu undangan perwakilan") && at > scene.end(position) {
        return true;
    }
    let at = titles_end(scene, at);
    scene.starting(at).is_some_and(|next| matches!(scene.mentions[next].kind, Kind::Position | Kind::Person | Kind::Organization))
}

/// True for one of those who came: `Turut hadir Ketua X Nama, Camat Y, para lurah dan …`.
fn is_guest(scene: &Scene, person: usize) -> bool {
    let start = scene.start(person);
    let sentence = scene.sentence(start);
    let before = (start.saturating_sub(GUESTS)..start).rev().take_while(|&at| scene.sentence(at) == sentence);
    before.into_iter().any(|at| scene.reads(at, "hadir dihadiri disaksikan hadiri tampak terlihat disambut didampingi ditemani"))
}

/// True for a person whom a reporting verb names: `tambah Nama`.
fn is_told(scene: &Scene, person: usize) -> bool {
    let start = titles::start_with_titles(scene, scene.start(person));
    start > 0 && scene.page.hits.is(start - 1, Class::SpeechVerb)
}

/// The office that a parenthesis behind it writes short: `Asisten Intelijen (Asintel)`.
fn written_short(scene: &Scene, position: usize) -> Option<usize> {
    let open = scene.start(position).checked_sub(1).filter(|&at| scene.reads(at, "("))?;
    let office = scene.ending_with(open, Kind::Position)?;
    (scene.reads(scene.end(position), ")")).then_some(office)
}

/// True for an office in one word before a verb: a subject of its own (`Kepada Camat X Nama, Bupati berharap …`).
fn opens_clause(scene: &Scene, position: usize) -> bool {
    let range = &scene.ranges[position];
    let word = scene.word(range.end);
    let lower = scene.page.tokens.shape(range.end) == Shape::Lower;
    let verb = word.len() > 5 && (word.starts_with("me") || word.starts_with("ber") || word.starts_with("di"));
    range.len() == 1 && lower && (verb || among(word, "sangat akan sudah telah tidak harus juga pun ingin"))
}

/// `Bupati dan Wakil Bupati X, Nama dan Nama`: the first name is the first office's, the second the second's.
fn share_pair(scene: &Scene, position: usize, holders: &mut [Option<Holder>]) {
    let (Some(holder), Some(joint)) = (holders[position], scene.start(position).checked_sub(1)) else { return };
    let Some(first) = scene.ending(joint).filter(|&at| scene.is(at, Kind::Position) && holders[at].is_none()) else { return };
    let behind = titles::end_with_degrees(scene, scene.end(holder.person));
    let next = titles_end(scene, behind + 1);
    let second = scene.starting_with(next, Kind::Person);
    if let (true, true, Some(second)) = (joins(scene, joint), joins(scene, behind), second) {
        holders[first] = Some(holder);
        holders[position] = Some(Holder { person: second, former: holder.former });
    }
}

/// `Nama dan Nama sebagai Bupati dan Wakil Bupati X`: the same with the names before.
fn share_pair_before(scene: &Scene, first: usize, next: usize, holders: &mut [Option<Holder>]) {
    let (joint, behind) = (scene.end(first), scene.start(next));
    if holders[first].is_some() || holders[next].is_some() || joint + 1 != behind || !joins(scene, joint) {
        return;
    }
    let Some((second, Bond::Said)) = name_before(scene, first) else { return };
    let opens = titles::start_with_titles(scene, scene.start(second));
    let Some(dan) = opens.checked_sub(1).filter(|&at| joins(scene, at)) else { return };
    let named = scene.of_kind_before(Kind::Person, second).next();
    let comma = |at: usize| usize::from(scene.reads(at, ","));
    let beside = |person: usize| titles::end_with_degrees(scene, scene.end(person));
    if let Some(person) = named.filter(|&person| beside(person) + comma(beside(person)) == dan) {
        holders[first] = Some(Holder { person, former: is_former(scene, first) });
        holders[next] = Some(Holder { person: second, former: is_former(scene, next) });
    }
}

/// True for a word or mark between two of a pair.
fn joins(scene: &Scene, at: usize) -> bool {
    scene.reads(at, "dan / - &")
}

/// The token behind words of address and rank.
fn titles_end(scene: &Scene, mut at: usize) -> usize {
    while let Some(hit) = scene.page.hits.at(at).iter().find(|hit| matches!(hit.class, Class::Honorific | Class::Rank)) {
        at = hit.end + usize::from(scene.reads(hit.end, "."));
    }
    at
}

/// True for `istri Bupati X, Nama`: the name after the comma is not the Bupati's; it is in `Rahmi, istri Bupati X, Nama`.
fn of_kin(scene: &Scene, position: usize) -> bool {
    let start = scene.start(position);
    let named = || start > 1 && scene.reads(start - 2, ",") && scene.ending(start - 2).is_some();
    start > 0 && scene.ending(start).is_none() && scene.reads(start - 1, KIN) && !named()
}

/// True for the second of two offices that somebody is said to hold: `Nama yang menjabat A dan B`.
fn is_second(scene: &Scene, first: usize, second: usize) -> bool {
    let start = scene.start(first);
    let joined = scene.end(first) + 1 == scene.start(second) && scene.reads(scene.end(first), "dan");
    joined && scene.follows(start, "menjabat merangkap selaku")
}

/// True when the words before a position say that it is over, or not yet held.
pub(super) fn is_former(scene: &Scene, position: usize) -> bool {
    let start = scene.start(position);
    scene.follows(start, "mantan eks bekas calon")
}
