//! Which person a position beside a name belongs to.
//!
//! `Bupati X, H. Nama`, `Nama, SH, Kepala Y`, `Nama selaku Y`, `Nama yang juga Y`, `Y sekaligus Z Nama`, `Y dijabat Nama`,
//! `Nama dilantik sebagai Y`. Only what stands in one sentence is read, and only a few words far.

use std::collections::HashMap;

use super::{Scene, titles};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::tokens::Shape;
use crate::wordlist::among;

/// How far a name may stand from its office, in tokens; degrees between count.
const REACH: usize = 24;
/// How many everyday words may stand between a name and the words that tie an office to it.
const PLAIN: usize = 6;

/// Words that may stand between an office and the name behind it.
const PASSED: &str = "yang baru definitif terpilih setempat itu saat ini yaitu yakni bernama atas nama dijabat oleh adalah dipegang diisi \
    diduduki di pada dari sebagai menjabat saudara bapak ibu tersebut kita kini ialah sekarang ditempati diemban \
    diserahkan dipercayakan otomatis secara";
/// Words that part an office from the name before it.
const PARTING: &str = "didampingi bersama mewakili diwakili menggantikan kepada tak tidak bukan belum batal dan serta kata ujar oleh menyebut \
    menunjuk disambut dengan lewat menurut terima dihadiri ditemani menyerahkan untuk \" ;";
/// Words that tie an office to the name before it.
const TYING: &str = "selaku sebagai menjadi jadi jabatan menjabat juga merangkap sekaligus adalah merupakan kursi";

/// Whose office a position is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Holder {
    /// The person mention, an index.
    pub person: usize,
    /// True where the article says that the office is over (`mantan`, `jabatan lama`).
    pub former: bool,
}

/// For each mention the holder beside it; None for what is no position or stands alone.
pub(super) fn find(scene: &Scene) -> Vec<Option<Holder>> {
    let mut holders: Vec<Option<Holder>> = vec![None; scene.mentions.len()];
    // Persons that an office stands directly before.
    let mut led = vec![false; scene.mentions.len()];
    let heads: HashMap<usize, usize> =
        scene.of_kind(Kind::Person).map(|at| (titles::start_with_titles(scene, scene.ranges[at].start), at)).collect();
    let positions: Vec<usize> = scene.of_kind(Kind::Position).filter(|&at| scene.mentions[at].within.is_none()).collect();
    for &at in positions.iter().rev() {
        if holders[at].is_some() {
            continue;
        }
        let Some(after) = name_after(scene, &heads, at) else { continue };
        match after {
            After::Name { person, comma, former } => {
                if comma && behalf_of(scene, at) && !sent_by_name(scene, at) {
                    if let Some(sent) = office_sent(scene, at) {
                        led[person] = true;
                        holders[sent] = Some(Holder { person, former: is_former(scene, sent) });
                    }
                    continue;
                }
                if comma && tied_before(scene, at, led[person]) {
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
    // Sentences with two such persons are lists, whose last office may have no name.
    let mut leads: HashMap<usize, usize> = HashMap::new();
    for person in (0..led.len()).filter(|&person| led[person]) {
        *leads.entry(scene.page.tokens.sentence_of(scene.ranges[person].start)).or_default() += 1;
    }
    let listed = |at: usize| leads.get(&scene.page.tokens.sentence_of(scene.ranges[at].start)).is_some_and(|&count| count > 1);
    for &at in &positions {
        if holders[at].is_none()
            && let Some((person, bond)) = name_before(scene, at)
            && (bond == Bond::Said || !(led[person] && (continues_list(scene, at) || listed(at))))
        {
            holders[at] = Some(Holder { person, former: bond == Bond::Former || is_former(scene, at) });
        }
        if holders[at].is_none()
            && let Some(before) = office_before(scene, at)
            && let Some(holder) = holders[before]
        {
            holders[at] = Some(Holder { person: holder.person, former: is_former(scene, at) });
        }
    }
    holders
}

/// What an office leads to.
enum After {
    /// Its holder's name.
    Name { person: usize, comma: bool, former: bool },
    /// Another office of the same holder.
    Office(usize),
}

/// Walks from a position's end to the name or the joined office behind it. `heads` has the person whose name, titles
/// included, begins at a token.
fn name_after(scene: &Scene, heads: &HashMap<usize, usize>, position: usize) -> Option<After> {
    let mut at = scene.ranges[position].end;
    let stop = at + REACH;
    let mut line = scene.page.tokens.get(at.checked_sub(1)?)?.line;
    let (mut comma, mut former, mut joined, mut titled, mut opened) = (false, false, false, false, false);
    // Words of a role without a mention: `selaku panitia kegiatan, Nama`.
    let mut role = 0;
    while at < stop {
        let token = scene.page.tokens.get(at)?;
        if token.line != line && !comma && !titled {
            return None;
        }
        line = token.line;
        if let Some(&person) = heads.get(&at) {
            return Some(After::Name { person, comma, former });
        }
        if let Some(next) = scene.starting(at) {
            match scene.mentions[next].kind {
                Kind::Position if joined => return Some(After::Office(next)),
                kind @ (Kind::Region | Kind::Organization | Kind::Venue) if comma || placed(scene, at) => {
                    // `Camat Natar, Kabupaten Lampung Selatan, Nama`: where the office is, set apart by two commas.
                    comma &= kind != Kind::Region || scene.word(at - 1) != ",";
                    at = scene.ranges[next].end;
                    continue;
                }
                _ => return None,
            }
        }
        let title = scene.page.hits.at(at).iter().find(|hit| matches!(hit.class, Class::Honorific | Class::Rank | Class::NicknameCue));
        if let Some(title) = title {
            (at, titled) = (title.end, true);
            continue;
        }
        match scene.word(at) {
            "," if !comma || titled || scene.word(at - 1) == "," => comma = true,
            "." if titled || is_short(scene, at) => {}
            "(" if !opened => match closing(scene, at) {
                Some(close) if scene.starting(titles_end(scene, at + 1)).is_none_or(|next| scene.mentions[next].kind != Kind::Person) => {
                    at = close
                }
                _ => opened = true,
            },
            ")" => {}
            ":" | "-" if !comma => comma = true,
            "sekaligus" | "merangkap" | "juga" | "/" => joined = true,
            "selaku" => (joined, role) = (true, PLAIN),
            word if titled && is_corps(word) => {}
            "kepada" if matches!(scene.word(at - 1), "diserahkan" | "dipercayakan") => {}
            "tadinya" | "sebelumnya" | "semula" => former = true,
            word if among(word, PASSED) => {}
            "lama" => former = true,
            _ if role > 1 && token.shape == Shape::Lower => role -= 1,
            _ => return None,
        }
        at += 1;
    }
    None
}

/// Words that say which corps a rank is of.
fn is_corps(word: &str) -> bool {
    among(
        word,
        "inf infanteri infantri kav kavaleri arm armed arh czi cpl cke pnb laut mar marinir pol polisi tni adm cba caj chb cpm \
    p k e",
    )
}

/// True when the word before a token is a preposition of place.
fn placed(scene: &Scene, at: usize) -> bool {
    at > 0 && matches!(scene.word(at - 1), "di" | "pada" | "dari")
}

fn is_short(scene: &Scene, full_stop: usize) -> bool {
    full_stop > 0
        && scene.page.tokens.get(full_stop - 1).is_some_and(|token| token.span.len() <= 4)
        && scene.page.tokens.sentence_of(full_stop + 1) == scene.page.tokens.sentence_of(full_stop)
}

fn titles_end(scene: &Scene, mut at: usize) -> usize {
    while let Some(hit) = scene.page.hits.at(at).iter().find(|hit| matches!(hit.class, Class::Honorific | Class::Rank)) {
        at = hit.end + usize::from(scene.word(hit.end) == ".");
    }
    at
}

/// The token of the parenthesis that closes soon after one that opens.
fn closing(scene: &Scene, open: usize) -> Option<usize> {
    (open + 1..open + 9).find(|&at| scene.word(at) == ")")
}

/// True for `mewakili Bupati X, …`: the name after the comma is not the Bupati's.
fn behalf_of(scene: &Scene, position: usize) -> bool {
    let start = scene.ranges[position].start;
    let said = |at: usize| matches!(scene.word(at), "mewakili" | "nama" | "sambutan" | "mendampingi");
    // Not the last word of the sentence before.
    (1..=2).any(|back| {
        start >= back && said(start - back) && scene.page.tokens.sentence_of(start - back) == scene.page.tokens.sentence_of(start)
    })
}

/// The office before `mewakili`: `Asisten I, mewakili Bupati X, Nama`.
fn office_sent(scene: &Scene, position: usize) -> Option<usize> {
    before_behalf(scene, position).filter(|&before| scene.mentions[before].kind == Kind::Position)
}

/// True where the one who stands in is named: `Asisten I Nama, mewakili Bupati X, Nama`.
fn sent_by_name(scene: &Scene, position: usize) -> bool {
    before_behalf(scene, position).is_some_and(|before| scene.mentions[before].kind == Kind::Person)
}

/// The mention right before `mewakili`, `yang hadir mewakili`.
fn before_behalf(scene: &Scene, position: usize) -> Option<usize> {
    let start = scene.ranges[position].start;
    let mut at = start;
    while at > 0 && start - at < 6 && matches!(scene.word(at - 1), "," | "yang" | "hadir" | "mewakili" | "atas" | "nama") {
        at -= 1;
    }
    scene.ending(at)
}

/// True when the name before a position has a better claim than the one after its comma: it is tied to it in words, or it
/// has no office before it while the other has one of its own.
fn tied_before(scene: &Scene, position: usize, other_led: bool) -> bool {
    let Some((person, bond)) = name_before(scene, position) else { return false };
    if bond != Bond::Beside {
        return true;
    }
    let mut before = titles::start_with_titles(scene, scene.ranges[person].start);
    while before > 0 && matches!(scene.word(before - 1), "," | ")") {
        before -= 1;
    }
    !other_led && scene.ending(before).is_none_or(|at| scene.mentions[at].kind != Kind::Position)
}

/// True when a position is one of a list: another position or name follows its comma.
fn continues_list(scene: &Scene, position: usize) -> bool {
    let mut at = scene.ranges[position].end;
    if scene.starting(at).is_some() || matches!(scene.word(at), "dan" | "serta" | "beserta" | "bersama" | "hingga" | "diwakili") {
        return true;
    }
    while matches!(scene.word(at), "," | "dan" | "serta" | ";" | "para" | "juga") {
        at += 1;
    }
    let at = titles_end(scene, at);
    scene.starting(at).is_some_and(|next| matches!(scene.mentions[next].kind, Kind::Position | Kind::Person | Kind::Organization))
}

/// How a name before an office is tied to it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bond {
    /// By a comma or parenthesis alone.
    Beside,
    /// In words: selaku, yang juga, dilantik sebagai.
    Said,
    /// In words that say it is over.
    Former,
}

/// `Bupati dan Wakil Bupati X, Nama dan Nama`: the first name is the first office's, the second the second's.
fn share_pair(scene: &Scene, position: usize, holders: &mut [Option<Holder>]) {
    let (Some(holder), Some(joint)) = (holders[position], scene.ranges[position].start.checked_sub(1)) else { return };
    let Some(first) = scene.ending(joint).filter(|&at| scene.mentions[at].kind == Kind::Position && holders[at].is_none()) else { return };
    let behind = titles::end_with_degrees(scene, scene.ranges[holder.person].end);
    let next = titles_end(scene, behind + 1);
    let both = |at: usize| matches!(scene.word(at), "dan" | "/" | "-" | "&");
    let second = scene.starting(next).filter(|&at| scene.mentions[at].kind == Kind::Person);
    if let (true, true, Some(second)) = (both(joint), both(behind), second) {
        holders[first] = Some(holder);
        holders[position] = Some(Holder { person: second, former: holder.former });
    }
}

/// Walks back from a position's start to the name that it is tied to.
fn name_before(scene: &Scene, position: usize) -> Option<(usize, Bond)> {
    let start = scene.ranges[position].start;
    let sentence = scene.page.tokens.sentence_of(start);
    let mut tied = false;
    let mut former = false;
    let mut marked = false;
    let mut plain = 0;
    // Parentheses passed that open further left.
    let mut closed = 0i32;
    let mut at = start;
    while at > 0 && start - at < REACH {
        if scene.page.tokens.sentence_of(at - 1) != sentence {
            return None;
        }
        if let Some(person) = scene.ending(at).filter(|&person| scene.mentions[person].kind == Kind::Person) {
            if closed > 0 {
                return None;
            }
            let beside = plain == 0 && (marked || start - at <= 1);
            return match (tied, former, beside) {
                (_, true, _) => Some((person, Bond::Former)),
                (true, _, _) => Some((person, Bond::Said)),
                (_, _, true) => Some((person, Bond::Beside)),
                _ => None,
            };
        }
        if let Some(degree) = degree_ending(scene, at, start) {
            at = degree;
            continue;
        }
        let word = scene.word(at - 1);
        match word {
            "(" => (marked, closed) = (true, closed - 1),
            ")" => closed += 1,
            "," | "-" | ":" => marked = true,
            "." => {}
            word if (at == start || start - at <= 2) && among(word, TYING) => {
                tied = true;
            }
            "dari" if at == start => former = true,
            "mantan" | "eks" | "tadinya" | "sebelumnya" | "semula" | "lama" => (former, plain) = (true, plain + 1),
            "yang" => {}
            word if among(word, PARTING) => return None,
            _ if scene.over.get(at - 1).is_some_and(|over| over.is_some()) => {
                let over = scene.over[at - 1].map_or(0, |over| over as usize);
                if matches!(scene.mentions[over].kind, Kind::Position | Kind::Person | Kind::Event | Kind::Law) || !(tied || marked) {
                    return None;
                }
                at = scene.ranges[over].start;
                continue;
            }
            _ => plain += 1,
        }
        if (plain > 0 && !(tied || former)) || plain > PLAIN {
            return None;
        }
        at -= 1;
    }
    None
}

/// Where the degree that ends at a token begins, its full stop included.
fn degree_ending(scene: &Scene, end: usize, limit: usize) -> Option<usize> {
    let last = if scene.word(end.wrapping_sub(1)) == "." { end - 1 } else { end };
    (1..=6).rev().filter_map(|length| last.checked_sub(length)).find(|&at| {
        at < limit && scene.page.hits.at(at).iter().any(|hit| hit.class == Class::Degree && (hit.end == last || hit.end == end))
    })
}

/// The office that this one is held together with (`Bupati X sebagai inspektur upacara`).
fn office_before(scene: &Scene, position: usize) -> Option<usize> {
    let start = scene.ranges[position].start;
    let mut at = start;
    let mut tied = false;
    while at > 0 && start - at < 5 {
        if let Some(before) = scene.ending(at) {
            return (tied && scene.mentions[before].kind == Kind::Position).then_some(before);
        }
        match scene.word(at - 1) {
            "selaku" | "sebagai" | "sekaligus" | "merangkap" | "juga" | "/" | "menjadi" | "jadi" | "jabatan" => tied = true,
            "," | "yang" | "bertindak" | "bertugas" | "menjabat" | "baru" | "digeser" => {}
            _ => return None,
        }
        at -= 1;
    }
    None
}

/// True when the words before a position say that it is over.
fn is_former(scene: &Scene, position: usize) -> bool {
    let start = scene.ranges[position].start;
    start > 0 && matches!(scene.word(start - 1), "mantan" | "eks" | "bekas")
}
