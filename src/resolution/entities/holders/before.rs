//! The name before an office: `Nama, SH, Kepala Y`, `Nama selaku Y`, `Nama yang juga Y`, `Nama dilantik sebagai Y`.

use super::{PLAIN, REACH, Scene, titles};
use crate::annotation::{Kind, ZoneKind};
use crate::lexicon::Class;
use crate::tokens::Shape;
use crate::wordlist::among;

/// Words that part an office from the name before it.
const PARTING: &str = "didampingi bersama mewakili diwakili menggantikan kepada tak tidak bukan belum batal dan serta kata ujar oleh menyebut \
    menunjuk disambut dengan lewat menurut terima dihadiri ditemani menyerahkan untuk siapa siapapun \" ;";
/// Words that tie an office to the name before it.
const TYING: &str = "selaku sebagai menjadi jadi jabatan menjabat jabat juga merangkap sekaligus adalah merupakan kursi";

/// How a name before an office is tied to it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Bond {
    /// By a comma or parenthesis alone.
    Beside,
    /// In words: selaku, yang juga, dilantik sebagai.
    Said,
    /// In words that say it is over.
    Former,
}

/// The name before a position that it is tied to.
pub fn name_before(scene: &Scene, position: usize) -> Option<(usize, Bond)> {
    near(scene, position).or_else(|| subject(scene, position).map(|person| (person, Bond::Said)))
}

/// Who alone is named before an office in a sentence that opens with the name: `Nama pensiun tahun lalu dan kini menjabat sebagai Y`.
fn subject(scene: &Scene, position: usize) -> Option<usize> {
    let start = scene.start(position);
    let tied = start > 1 && (scene.reads(start - 1, "menjabat") || scene.reads(start - 2, "menjabat") && scene.reads(start - 1, "sebagai"));
    let sentence = |at: usize| scene.sentence(at);
    let near = (position.saturating_sub(REACH)..position).filter(|_| tied);
    let here = near.filter(|&at| scene.is(at, Kind::Person) && sentence(scene.start(at)) == sentence(start));
    let [person] = here.collect::<Vec<_>>()[..] else { return None };
    let opens = titles::start_with_titles(scene, scene.start(person));
    let told = (scene.end(person)..start).any(|at| scene.reads(at, "pernah sebelumnya yang"));
    (!told && (opens == 0 || sentence(opens - 1) != sentence(opens))).then_some(person)
}

/// Walks back from a position's start to the name that it is tied to.
fn near(scene: &Scene, position: usize) -> Option<(usize, Bond)> {
    let start = scene.start(position);
    let sentence = scene.sentence(start);
    let mut tied = false;
    let mut former = false;
    let mut marked = false;
    let mut plain = 0;
    // True behind an office that this one follows on: `Nama dari Camat X digeser ke Camat Y`.
    let mut moved = false;
    // Parentheses passed that open further left.
    let mut closed = 0i32;
    let mut at = start;
    while at > 0 && start - at < REACH {
        if scene.sentence(at - 1) != sentence {
            return None;
        }
        if let Some(person) = scene.ending_with(at, Kind::Person) {
            // `Nama ditunjuk Gubernur X, Nama, sebagai Y`
            if tied && let Some(verb) = appointed(scene, person) {
                at = verb;
                continue;
            }
            if closed > 0 {
                return None;
            }
            let beside = plain == 0 && (marked || start - at <= 1);
            former |= tied && !moved && was_once(scene, person, start);
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
            word if among(word, ", - :") => marked = true,
            "." => {}
            // `janji jabatan Sekda`, `hari ini jabatan Sekda diemban …`: nobody's yet.
            "jabatan" if !is_held(scene, at - 1) => return None,
            word if (at == start || start - at <= 2) && among(word, TYING) => {
                tied = true;
            }
            "ke" if at == start && scene.reads(at.wrapping_sub(2), MOVES) => tied = true,
            // `mendapat jabatan baru Kepala Dinas X`
            "baru" if at == start && at > 1 && scene.reads(at - 2, "jabatan posisi amanah tugas") => {}
            "dari" if at == start && leads_on(scene, position) => former = true,
            "dari" if at == start => return None,
            // `diberhentikan dari jabatannya sebagai Y`
            "dari" if scene.word(at).starts_with("jabatan") && at > 1 && scene.reads(at - 2, LEFT) => former = true,
            word if among(word, "mantan eks tadinya sebelumnya semula lama pernah") => (former, plain) = (!moved, plain + 1),
            "yang" => {}
            word if among(word, PARTING) => return None,
            _ if scene.over(at - 1).is_some() => {
                let over = scene.over(at - 1)?;
                if tied && let Some(verb) = appointed(scene, over) {
                    at = verb;
                    continue;
                }
                // `Nama (Kepala Badan X) menjadi Penjabat Bupati Y`
                if tied && closed > 0 && matches!(scene.mentions[over].kind, Kind::Position | Kind::Organization) {
                    at = scene.start(over);
                    continue;
                }
                // The long form of what a parenthesis writes short is the same office.
                let left = || if moved { scene.reads(at, "(") } else { leaves(scene, over, start, None) };
                if tied && scene.is(over, Kind::Position) && scene.ending(at) == Some(over) && left() {
                    (moved, plain, at) = (true, 0, scene.start(over));
                    continue;
                }
                if matches!(scene.mentions[over].kind, Kind::Position | Kind::Person | Kind::Event | Kind::Law) || !(tied || marked) {
                    return None;
                }
                at = scene.start(over);
                continue;
            }
            // `Camat X, Nama Y dari Camat Z`: somebody whose name nobody saw.
            _ if (tied || former) && is_unseen(scene, at - 1) => return None,
            _ => plain += 1,
        }
        if (plain > 0 && !(tied || former)) || plain > PLAIN {
            return None;
        }
        at -= 1;
    }
    None
}

/// True where a sentence says that somebody held an office before: `Sebelumnya, Nama menjabat Camat X`.
fn was_once(scene: &Scene, person: usize, office: usize) -> bool {
    let opens = titles::start_with_titles(scene, scene.start(person));
    let back = 1 + usize::from(scene.follows(opens, ","));
    let held = || (scene.end(person)..office).any(|at| scene.reads(at, "menjabat jabat bertugas merupakan adalah"));
    opens >= back && scene.reads(opens - back, "sebelumnya semula dulu dulunya mulanya") && held()
}

/// True for a capitalised word behind a comma that no list knows and no mention holds.
fn is_unseen(scene: &Scene, at: usize) -> bool {
    let page = scene.page;
    page.tokens.get(at).is_some_and(|token| token.shape == Shape::Title && page.zone_at(token.span.start) == ZoneKind::Body)
        && page.hits.at(at).is_empty()
        && at > 0
        && scene.reads(at - 1, ",")
}

/// Verbs by which somebody is given an office.
const APPOINTED: &str = "ditunjuk diangkat dilantik dipercaya ditetapkan dikukuhkan diutus ditugaskan";

/// The verb that gives an office, where the agent behind it ends with a mention: `ditunjuk oleh Gubernur X, Nama, sebagai`.
fn appointed(scene: &Scene, agent: usize) -> Option<usize> {
    let end = scene.start(agent);
    (end.saturating_sub(PLAIN)..end).rev().find(|&at| scene.reads(at, APPOINTED)).filter(|&verb| {
        let people = |at: usize| {
            scene.over(at).is_some_and(|over| matches!(scene.mentions[over].kind, Kind::Position | Kind::Person | Kind::Region))
        };
        (verb + 1..end).all(|at| people(at) || scene.reads(at, "oleh langsung , . bapak pak h"))
    })
}

/// True where another office follows, from the one to the other: `dari Camat X menjadi Kepala Dinas Y`.
fn leads_on(scene: &Scene, position: usize) -> bool {
    let end = scene.end(position);
    (end..end + PLAIN).any(|at| scene.reads(at, "menjadi jadi ke naik sebagai digeser pindah dilantik diangkat kini"))
}

/// Verbs by which somebody goes from one office to another, and the last words of their phrases.
const MOVES: &str = "naik geser digeser bergeser beralih pindah dipindah dipindahkan tugas dimutasi dirotasi promosi dipromosikan";

/// Words between the office that somebody leaves and the next one.
const MOVING: &str = "yang kini lalu kemudian selanjutnya mendapat mendapatkan memperoleh menerima diberi diberikan amanah jabatan baru \
    posisi kursi menduduki menempati menjabat mengisi menjadi jadi sebagai ke di pada juga ikut turut resmi dilantik diangkat dipercaya , ( ) .";

/// True for an office that somebody leaves for the one that begins at a token: `Camat X digeser menjadi | Camat Y`; the holder may be
/// named between.
pub fn leaves(scene: &Scene, office: usize, next: usize, holder: Option<usize>) -> bool {
    let moves = |at: usize| scene.reads(at, MOVES);
    let new = |at: usize| scene.reads(at, "baru") && scene.reads(at - 1, "jabatan posisi amanah tugas");
    let end = scene.end(office);
    let from = scene.follows(scene.start(office), "dari tadinya sebelumnya semula");
    let title = |at: usize| scene.page.hits.at(at).iter().any(|hit| matches!(hit.class, Class::Honorific | Class::Rank | Class::Degree));
    let other = |at: usize| match scene.over(at) {
        Some(over) => holder == Some(over) || matches!(scene.mentions[over].kind, Kind::Organization | Kind::Region),
        None => holder.is_some() && title(at) || scene.page.tokens.shape(at) == Shape::Title,
    };
    (end..next).all(|at| moves(at) || scene.reads(at, MOVING) || other(at)) && (from || (end..next).any(|at| moves(at) || new(at)))
}

/// Words before `dari jabatannya` by which an office is over.
const LEFT: &str = "diberhentikan dicopot dinonaktifkan dibebaskan dibebastugaskan mundur diri lengser pensiun";

/// Words before `jabatan` that part an office from whom the sentence names: `mengambil janji jabatan`, `hari ini jabatan`.
const OF_NOBODY: &str = "janji sumpah ini itu terima alih pengisian kekosongan rotasi mutasi pergantian promosi";

/// True where somebody has the office that `jabatan` names: `menduduki jabatan`, `dari jabatan`.
fn is_held(scene: &Scene, jabatan: usize) -> bool {
    jabatan == 0 || !scene.reads(jabatan - 1, OF_NOBODY)
}

/// Where the degree that ends at a token begins, its full stop included.
fn degree_ending(scene: &Scene, end: usize, limit: usize) -> Option<usize> {
    let last = if scene.reads(end.wrapping_sub(1), ".") { end - 1 } else { end };
    (last.saturating_sub(6)..last).find(|&at| {
        at < limit && scene.page.hits.at(at).iter().any(|hit| hit.class == Class::Degree && (hit.end == last || hit.end == end))
    })
}

/// The office that this one is held together with (`Bupati X sebagai inspektur upacara`).
pub fn office_before(scene: &Scene, position: usize) -> Option<usize> {
    let start = scene.start(position);
    let mut at = start;
    let mut tied = false;
    while at > 0 && start - at < 5 {
        if let Some(before) = scene.ending(at) {
            return (tied && scene.is(before, Kind::Position)).then_some(before);
        }
        match scene.word(at - 1) {
            "jabatan" if !is_held(scene, at - 1) => return None,
            word if among(word, "selaku sebagai sekaligus merangkap juga / menjadi jadi jabatan kini") => tied = true,
            "dan" if tied => {}
            word if among(word, ", yang bertindak bertugas menjabat baru digeser") => {}
            _ => return None,
        }
        at -= 1;
    }
    None
}
