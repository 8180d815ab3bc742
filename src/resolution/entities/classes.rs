//! Offices that stand for whoever holds them, not for somebody: `para camat`, `Bupati atau Wakil Bupati`, `Ketua TP PKK se-Solok`.

use super::Scene;
use crate::annotation::Kind;

/// Words before an office that many hold, or anybody.
const MANY: &str = "para sejumlah seluruh semua segenap setiap tiap beberapa sebagian seorang masing calon pelamar lowongan";

/// How far before an office its list may begin, in tokens.
const LIST: usize = 40;

/// True for an office without a name beside it that the article means of nobody.
pub(super) fn is_anybodys(scene: &Scene, position: usize) -> bool {
    is_one_of_many(scene, position)
        || either(scene, position)
        || takes_part(scene, position)
        // `masing-masing Ketua DPRD dan Sekda`
        || joined_before(scene, position, "dan").is_some_and(|first| is_one_of_many(scene, first))
}

/// True for `para camat`, `Camat se-Kabupaten Solok`.
fn is_one_of_many(scene: &Scene, position: usize) -> bool {
    let range = &scene.ranges[position];
    let before = scene.follows(range.start, MANY);
    // `Bupati dan Wali Kota se-Jawa Timur`
    let pair = scene.reads(range.end, "dan") && scene.reads(range.end + 1, "walikota wali bupati camat lurah");
    let end = if pair { range.end + 2 + usize::from(scene.reads(range.end + 1, "wali")) } else { range.end };
    before || range.len() <= 2 + usize::from(!pair) * 8 && scene.reads(end, "se") && scene.reads(end + 1, "-")
}

/// True for one of two offices that `atau` joins.
fn either(scene: &Scene, position: usize) -> bool {
    let end = scene.end(position);
    let behind = scene.reads(end, "atau") && scene.starting_with(end + 1, Kind::Position).is_some();
    behind || joined_before(scene, position, "atau").is_some()
}

/// The office that a word joins to one right before it.
fn joined_before(scene: &Scene, position: usize, joint: &str) -> Option<usize> {
    let before = scene.start(position).checked_sub(1).filter(|&before| scene.word(before) == joint)?;
    scene.ending_with(before, Kind::Position)
}

/// True in a list of those who are taught: `Peserta terdiri dari Ketua TP PKK, Ketua BPD, …`, `Yang ikut yaitu Ketua TP PKK, …`.
fn takes_part(scene: &Scene, position: usize) -> bool {
    let start = scene.start(position);
    let sentence = scene.sentence(start);
    let mut lists = false;
    (start.saturating_sub(LIST)..start).rev().take_while(|&at| scene.sentence(at) == sentence).any(|at| {
        lists |= scene.reads(at, "yaitu yakni ialah adalah terdiri meliputi antara");
        lists && (scene.reads(at, "peserta pesertanya") || scene.reads(at, "ikut") && scene.follows(at, "yang"))
    })
}
