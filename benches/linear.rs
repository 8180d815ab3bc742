//! Whether reading takes time linear in the text, on texts made to be slow: sentences that never end, lists, chains of names.
//!
//! `cargo bench --bench linear` prints for each text how many times as long one takes that is eight times as long. About 8 is right; time
//! that grows with the square would take 64 times as long.

use std::time::{Duration, Instant};

/// Pieces of texts that ask much of one stage, repeated. For `{A}`, `{B}` and `{C}` names are put in, other ones each time.
const PIECES: &[&str] = &[
    "{A} {B} akrab disapa {C} hadir. ",
    "{A} {B}, sapaan akrab Bupati Solok, hadir. ",
    "total 10 orang, ",
    "kata {A} ",
    "S.",
    "Sumber Budi ",
    "pada 5-3 Juni 2021, ",
    "UU Nomor 23 Tahun 2014 berlaku ",
    "Sekda Solok {A} {B} hadir. ",
    "Dinas {A} {B}, ",
    "Bimtek {A}, Diklat {B}, ",
    "warga desa kata {A} hadir di balai desa itu bersama {B} yang\n",
    "5 guru, 10 orang yakni 5 guru, total 10 orang, ",
    "Pemerintah Daerah menata UU Nomor 23 Tahun 2014, ",
    "Bupati Solok {A} {B} hadir. ",
    "{A} {B} (Camat {C}), ",
    "Bupati hadir.\r",
    "4 Maret 2024 gelombang pertama, ",
    "Narasumber {A} {B} hadir. ",
    "Acara itu diikuti 40 kader. Kader yang hadir terdiri dari 12 guru dan 28 bidan. ",
];

/// The longer text is so many times the shorter one.
const TIMES: usize = 8;

/// Bytes of the shorter text.
const LENGTH: usize = 12_000;

/// Others use the machine too: the least of so many readings counts.
const READINGS: usize = 4;

/// A name for a number; many are one letter apart.
fn name(number: usize) -> String {
    const SYLLABLES: &[&str] = &["ba", "du", "gi", "ko", "le", "mu", "na", "pi", "ro", "se", "ta", "wu", "ya"];
    let mut rest = number.wrapping_mul(7_919) % 2_197;
    let mut name = String::new();
    for _ in 0..3 {
        name.push_str(SYLLABLES[rest % SYLLABLES.len()]);
        rest /= SYLLABLES.len();
    }
    name[..1].to_uppercase() + &name[1..]
}

/// A piece repeated to a length in bytes. A name comes back a few pieces later in another place, so that names make chains.
fn text(piece: &str, length: usize) -> String {
    let mut text = String::new();
    for at in 0.. {
        if text.len() >= length {
            break;
        }
        text += &piece.replace("{A}", &name(at)).replace("{B}", &name(at + 3)).replace("{C}", &name(at + 9));
    }
    text
}

/// The least time that a text takes.
fn time(text: &str) -> Duration {
    let read = |_| {
        let started = Instant::now();
        petik::annotate(text, &petik::Options::default());
        started.elapsed()
    };
    (0..READINGS).map(read).min().unwrap_or_default()
}

fn main() {
    for piece in PIECES {
        let (short, long) = (time(&text(piece, LENGTH)), time(&text(piece, TIMES * LENGTH)));
        println!("{:5.1} times as long: {piece:?}", long.as_secs_f64() / short.as_secs_f64());
    }
}
