//! The name behind an office: `Bupati X, H. Nama`, `Y dijabat Nama`, `Y sekaligus Z Nama`.

use super::{PLAIN, REACH, Scene, titles, titles_end};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::map::Map;
use crate::tokens::Shape;
use crate::wordlist::among;

/// Words that may stand between an office and the name behind it.
const PASSED: &str = "yang baru definitif terpilih setempat itu saat ini yaitu yakni bernama atas nama oleh adalah \
    di pada dari sebagai menjabat saudara bapak ibu tersebut kita kini ialah sekarang akan telah resmi \
    diserahkan diberikan dipercayakan diamanahkan otomatis secara komisaris rm";

/// Verbs behind which stands who has an office.
const HELD_BY: &str = "dijabat dipegang diisi diduduki ditempati diemban";

/// Verbs by which an office goes to somebody: `diserahkan kepada Nama`.
const GIVEN: &str = "diserahkan diberikan dipercayakan diamanahkan";

/// What an office leads to.
pub enum After {
    /// Its holder's name.
    Name { person: usize, comma: bool, former: bool },
    /// Another office of the same holder.
    Office(usize),
}

/// Walks from a position's end to the name or the joined office behind it. `heads` has the person whose name, titles
/// included, begins at a token.
pub fn name_after(scene: &Scene, heads: &Map<usize, usize>, position: usize) -> Option<After> {
    let mut at = scene.end(position);
    let stop = at + REACH;
    // Where the mentions that stand directly behind the office end.
    let mut owned = at;
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
            let next = (former || scene.reads(at - 1, "dari")).then(|| successor(scene, heads, person)).flatten();
            return Some(After::Name { person: next.unwrap_or(person), comma, former: former && next.is_none() });
        }
        if let Some(next) = scene.starting(at) {
            match scene.mentions[next].kind {
                // `sebagai komandan upacara Kasi X Nama`
                Kind::Position if joined || at == scene.end(position) && is_role(scene, position) => {
                    return Some(After::Office(next));
                }
                Kind::Region | Kind::Organization | Kind::Venue if comma || placed(scene, at) => {
                    // `Camat Natar, Kabupaten Lampung Selatan, Nama`: where the office is, set apart by two commas.
                    comma &= !scene.reads(at - 1, ",");
                    at = scene.end(next);
                    continue;
                }
                // What the office is of, where a reader ended it before that: `Kepala` `Dinas X` `Kota Y`, Nama.
                Kind::Region | Kind::Organization if at == owned => {
                    at = scene.end(next);
                    owned = at;
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
            "," if !comma || titled || scene.reads(at - 1, ",") => comma = true,
            "." if titled || is_short(scene, at) => {}
            "(" if !opened => match closing(scene, at) {
                Some(close) if scene.starting_with(titles_end(scene, at + 1), Kind::Person).is_none() => at = close,
                _ => opened = true,
            },
            ")" => {}
            // `Bupati X periode 2021-2024, Nama`
            "periode" => {
                let years = |at: &usize| scene.reads(*at, "-") || scene.page.tokens.is_number(*at);
                at = (at + 1..stop).find(|at| !years(at))?;
                continue;
            }
            ":" | "-" if !comma => comma = true,
            word if among(word, "sekaligus merangkap juga /") => joined = true,
            "selaku" => (joined, role) = (true, PLAIN),
            word if titled && is_corps(word) => {}
            "kepada" if scene.reads(at - 1, GIVEN) => {}
            word if among(word, "saja dilantik dikukuhkan") && scene.reads(at - 1, "baru saja") => {}
            word if among(word, "tadinya sebelumnya semula") => former = true,
            // `Jabatan Camat X diemban Sekcam X, Nama`
            word if among(word, HELD_BY) => joined = true,
            word if among(word, PASSED) => {}
            "lama" => former = true,
            // `Sekda X, LM Nama`: letters that belong to the name.
            _ if token.shape == Shape::Upper && token.span.len() <= 3 && heads.contains_key(&(at + 1)) => {}
            _ if role > 1 && token.shape == Shape::Lower => role -= 1,
            _ => return None,
        }
        at += 1;
    }
    None
}

/// True for an office that somebody is said to have: `sebagai X`, `selaku X`.
fn is_role(scene: &Scene, position: usize) -> bool {
    scene.follows(scene.start(position), "sebagai selaku")
}

/// Who takes an office over: `Camat X dari Nama kepada Nama`, `Kapolres X dari Nama yang digantikan oleh Nama`, `Camat X yang
/// sebelumnya dijabat Nama, kini diserahkan kepada Nama`.
fn successor(scene: &Scene, heads: &Map<usize, usize>, person: usize) -> Option<usize> {
    let mut at = titles::end_with_degrees(scene, scene.end(person));
    let first = at;
    while scene.reads(at, ", yang lama kini sekarang digantikan diganti oleh kepada ke") || scene.reads(at, GIVEN) {
        at += 1;
    }
    (first..at).any(|at| scene.reads(at, "digantikan diganti kepada ke")).then(|| heads.get(&at).copied()).flatten()
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
    scene.follows(at, "di pada dari")
}

/// True for the full stop of a short word inside a sentence.
fn is_short(scene: &Scene, full_stop: usize) -> bool {
    full_stop > 0
        && scene.page.tokens.get(full_stop - 1).is_some_and(|token| token.span.len() <= 4)
        && scene.sentence(full_stop + 1) == scene.sentence(full_stop)
}

/// The token of the parenthesis that closes soon after one that opens.
fn closing(scene: &Scene, open: usize) -> Option<usize> {
    (open + 1..open + 9).find(|&at| scene.reads(at, ")"))
}
