//! What belongs apart, written as one word: `di` and `ke` with a place or a time (`dipundak`, `kepihak`, `dibogor`), a word with `pun`
//! (`sedikitpun`), `per` with a unit (`perbulan`).

use super::super::Facts;
use crate::lexicon::words::{self, Usage};
use crate::lexicon::{Class, REGIONS, look_up};
use crate::tokens::Shape;
use crate::wordlist::among;

/// Places, also in a figure of speech, that no verb in `di-` is made of. Folded.
const PLACES: &str = "area areal bahu bank bantaran dapur jajaran jalan jembatan jenjang kamar kebun kelas kepolisian ladang lahan lantai \
    laut lembaga level lingkup lini muka pabrik pedesaan pemerintahan pemukiman peraduan perairan perdesaan perempatan perkotaan \
    permukaan permukiman persidangan persimpangan pertigaan perusahaan pesisir pihak pinggir pinggiran pojok pulau puncak pundak pusat \
    ranah sawah seberang sebelah sudut tangan tepi tepian tubuh ujung warung";

/// Times and what else is behind a `di` alone. Folded.
const WHENS: &str = "acara ajang angka bagian benak hati hilir hulu jaman kedua kegiatan kesempatan kisaran lereng malam masyarakat mata \
    medsos momen momentum pagi penghujung periode pertengahan posisi segala segenap semester sepanjang tanggal triwulan urutan usia zaman";

/// What else is behind a `ke` alone. Folded.
const GOALS: &str = "belakang dinas dunia hadapan hadirat instansi media pemerintah permukaan perusahaan rekening samping sebuah sejumlah \
    sisi tahap tangan tengah";

/// What money and things are reckoned by, behind a `per` that is a word. Folded.
const UNITS: &str = "bulan tahun hari orang jiwa unit kilogram kg liter kepala meter desa kelompok minggu jam kk siswa peserta rumah hektare \
    hektar ekor lembar triwulan semester";

/// Words with a `pun` of their own. Folded.
const WITH_PUN: &str = "adapun andaipun ataupun bagaimanapun biarpun jikapun kalaupun kendatipun maupun meskipun sekalipun sementangpun \
    sungguhpun walaupun";

/// The shortest name of a region: `dipati` is a word of old.
const SHORTEST_NAME: usize = 5;

/// `di` and `ke` with a place glued to it that is a token of its own already: `dikantor`, which the tokens part, and `diKantor`.
pub fn preposition(facts: &Facts, at: usize) -> Option<String> {
    let tokens = &facts.page.tokens;
    let (head, place) = (tokens.get(at)?, tokens.get(at + 1)?);
    let known = |class: Class| matches!(class, Class::VenueHead | Class::RegionWord) || REGIONS.contains(&class);
    // `keCamatan` and `diJelaskan` are a capital inside a word.
    let apart = !place.glued || head.shape == Shape::Lower && facts.page.hits.at(at + 1).iter().any(|hit| known(hit.class));
    let written = head.span.end == place.span.start && tokens.reads(at, "di ke");
    let whole = !tokens.reads(at + 2, "kan i");
    (written && apart && whole).then(|| format!("{} {}", tokens.word(at), tokens.word(at + 1)))
}

/// The word at a token as it is written apart; none for a verb that its suffix was cut from (`dijalan kan`).
pub fn apart(facts: &Facts, at: usize) -> Option<String> {
    let tokens = &facts.page.tokens;
    if tokens.reads(at + 1, "kan i") {
        return None;
    }
    let word = tokens.folded(at);
    place(word).or_else(|| unit(word)).or_else(|| region(facts, at)).or_else(|| pun(word))
}

/// `dipundak` gives `di pundak`.
pub fn place(word: &str) -> Option<String> {
    let (head, rest) = word.split_at_checked(2)?;
    let own = match head {
        "di" => WHENS,
        "ke" => GOALS,
        _ => return None,
    };
    // `kepemerintahan` is a noun.
    let noun = head == "ke" && rest.ends_with("an");
    (among(rest, own) || !noun && among(rest, PLACES)).then(|| format!("{head} {rest}"))
}

/// `perbulan` gives `per bulan`.
fn unit(word: &str) -> Option<String> {
    word.strip_prefix("per").filter(|unit| among(unit, UNITS)).map(|unit| format!("per {unit}"))
}

/// `dibogor` gives `di Bogor`, where no word is written so.
fn region(facts: &Facts, at: usize) -> Option<String> {
    let tokens = &facts.page.tokens;
    let word = tokens.folded(at);
    let (head, rest) = word.split_at_checked(2).filter(|(head, rest)| matches!(*head, "di" | "ke") && rest.len() >= SHORTEST_NAME)?;
    let name = tokens.get(at)?.shape == Shape::Lower && !words::is_word(word);
    let known = |class: Class| matches!(class, Class::Province | Class::Kabupaten | Class::Kota | Class::RegionAlias);
    if !name || !look_up(rest).iter().any(|&(class, _)| known(class)) {
        return None;
    }
    let mut letters = rest.chars();
    let first = letters.next()?.to_uppercase();
    Some(format!("{head} {}", first.chain(letters).collect::<String>()))
}

/// `sedikitpun` gives `sedikit pun`; `rumpun` and `menghimpun` end so by themselves.
fn pun(word: &str) -> Option<String> {
    let stem = word.strip_suffix("pun").filter(|stem| stem.len() > 2 && words::is_word(stem))?;
    let of_its_own = || (0..stem.len()).any(|at| word.get(at..).is_some_and(|end| words::usage(end).is_some()));
    let foreign = words::usage(stem) == Some(Usage::Foreign);
    (!foreign && !among(word, WITH_PUN) && !of_its_own()).then(|| format!("{stem} pun"))
}
