//! Reads one count: number, unit, head noun.

use crate::lexicon::Class;
use crate::mentions::numeral::{self, Amount};
use crate::page::Page;
use crate::tokens::{Shape, TokenKind};
use crate::wordlist::among;

/// Words that make the number after them a label, an age, an hour or a share.
const LABEL_BEFORE: &str = "\
    nomor no nomer pasal ayat eselon golongan gol rt rw level juara pukul tanggal usia berusia umur berumur salah disalah sala lantai lt \
    zona huruf angka bab tipe type covid thn rp km seri versi sdn smpn sman smkn mtsn man min peringkat urutan rangking ranking kav blok \
    jalur triwulan semester grade fase bintang gaji komisi asisten ketua babinsa roda tingkat kurikulum jl jln letnan letda lettu batalyon \
    yon kompi per ta kode halaman hal bagian catatan poin";

/// Words that label the number after them unless people or packages are counted (`tiap angkatan 30 orang`).
const LABEL_UNLESS_UNIT: &str = "angkatan gelombang batch sesi tahap kelas unit bulan tahun jam kloter kelompok paket ke tmmd";

/// Those of whom a body has several.
pub const MEMBERS: &[&str] = &["anggota", "komisioner", "pengurus", "pimpinan"];

/// Words behind a number that say how it stands to another: `dari 50 ribu naik menjadi 60 ribu`, `50 lebih`.
const COMPARED: &str = "kurang lebih naik turun";

/// How far a count can be trusted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trust {
    /// A noun of the lexicon.
    Noun,
    /// `orang`, `ekor`, `paket`.
    Classifier,
    /// A word that the lexicon does not know.
    Open,
}

/// A count read off the text.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// Index after its last token.
    pub end: usize,
    /// Index of the first token of unit and noun.
    pub noun: usize,
    /// How far it can be trusted.
    pub trust: Trust,
}

/// The count that begins at a token, where the words before it allow one.
pub fn read(page: &Page, at: usize) -> Option<Reading> {
    let amount = numeral::read_amount(page, at).filter(|_| can_begin(page, at))?;
    let first = amount.first;
    if (first.fraction && !first.doubtful) || amount.second.is_some_and(|second| second.fraction) {
        return None;
    }
    let noun = noun_start(page, amount.end);
    if measured(page, noun) || labelled(page, at, noun) || before_region(page, at, noun) {
        return None;
    }
    let (end, trust) = head(page, noun)?;
    (!is_year(page, at, noun, &amount)).then_some(Reading { end, noun, trust })
}

fn can_begin(page: &Page, at: usize) -> bool {
    let tokens = &page.tokens;
    let Some(token) = tokens.get(at).filter(|token| token.kind != TokenKind::Mark) else { return false };
    let digits = token.kind == TokenKind::Number;
    // `bumi sejuta sapi` is no count.
    if (digits && tokens.folded(at).starts_with('0')) || tokens.reads(at, "sejuta") {
        return false;
    }
    let Some((before, last)) = at.checked_sub(1).and_then(|before| Some((before, tokens.get(before)?))) else { return true };
    // `PBB-P2`, `K13`
    if token.glued && last.kind == TokenKind::Word {
        return false;
    }
    let word = tokens.folded(before);
    let joined = among(word, "- / . , : x") && (token.glued || word == "-");
    let number_word_before = !digits && page.hits.is(before, Class::NumberWord);
    let same_line = last.line == token.line;
    let stop_label = same_line && word == "." && tokens.follows(before, "no gol rp rw rt lt jl ta");
    !((same_line && among(word, LABEL_BEFORE)) || stop_label || number_word_before || (joined && !bullet(page, before)))
}

/// `tahun 2024`, `angkatan 3`: a label, unless people or packages follow, or the label ends an age (`usia 7 tahun 300 anak`).
fn labelled(page: &Page, at: usize, noun: usize) -> bool {
    let tokens = &page.tokens;
    let Some(before) = at.checked_sub(1).filter(|&before| tokens.reads(before, LABEL_UNLESS_UNIT)) else { return false };
    let same_line = !starts_line(page, at);
    // `usia 7 tahun 300 anak`, but `ke 100 tahun 2017 Kodim`
    let counted = before > 0 && tokens.is_number(before - 1) && !may_be_year(page, at);
    let word = tokens.folded(before);
    // `terbagi ke 4 bidang`, but `HUT ke 15` and `yang ke 15`
    let aim = word == "ke" && before > 0 && tokens.shape(before - 1) == Shape::Lower && !tokens.reads(before - 1, "yang");
    let known = unit_at(page, noun).is_some() || (aim && noun_at(page, noun).is_some());
    same_line && !counted && !known
}

/// `Asisten 2 Kecamatan Mrebet`, `Lolah Dua Kecamatan Tombariri`: a number that ends one name before a region's begins.
fn before_region(page: &Page, at: usize, noun: usize) -> bool {
    let title = |index: usize| page.tokens.shape(index) == Shape::Title;
    let name = page
        .hits
        .find(noun, Class::RegionWord)
        .is_some_and(|word| title(word.end) && !page.hits.is(word.end, Class::RegionWord) && !page.hits.is(word.end, Class::FunctionWord));
    name && title(noun) && at > 0 && title(at - 1) && !starts_line(page, at)
}

/// A dash or comma that opens or parts list items and joins nothing.
fn bullet(page: &Page, at: usize) -> bool {
    let Some(token) = page.tokens.get(at) else { return false };
    let before = at.checked_sub(1).and_then(|before| page.tokens.get(before));
    match page.tokens.folded(at) {
        // `ke – 44` is an ordinal.
        "-" if page.tokens.follows(at, "ke") => false,
        "-" => before.is_none_or(|before| before.line != token.line || before.kind != TokenKind::Number && !token.glued),
        "," => before.is_none_or(|before| before.kind != TokenKind::Number),
        ":" | "." => before.is_none_or(|before| before.kind == TokenKind::Word),
        _ => false,
    }
}

/// True for a measure (`kg`, `meter`) that no longer noun of the lexicon takes in (`jam pelajaran`).
fn measured(page: &Page, noun: usize) -> bool {
    page.hits.find(noun, Class::Measure).is_some_and(|hit| noun_at(page, noun).is_none_or(|end| end <= hit.end))
}

/// Skips `-an`, `lagi`, `lebih` and `total` between number and noun.
pub fn noun_start(page: &Page, at: usize) -> usize {
    let tokens = &page.tokens;
    if tokens.reads(at, "-") && tokens.reads(at + 1, "an") {
        at + 2
    } else if tokens.reads(at, "lagi lebih total buah") && noun_at(page, at + 1).is_some() {
        at + 1
    } else {
        at
    }
}

/// The end of unit and head noun.
fn head(page: &Page, at: usize) -> Option<(usize, Trust)> {
    let tokens = &page.tokens;
    let follows = at.checked_sub(1).and_then(|before| tokens.get(before)).zip(tokens.get(at)).is_some_and(|(before, token)| {
        token.kind == TokenKind::Word && (token.line == before.line || (token.line == before.line + 1 && token.shape != Shape::Title))
    });
    if !follows {
        return None;
    }
    if let Some(end) = unit_at(page, at) {
        let end = noun_at(page, end).filter(|_| !starts_line(page, end)).map_or(end, |noun| coordinated(page, noun));
        return Some((end, Trust::Classifier));
    }
    if let Some(end) = noun_at(page, at) {
        return Some((coordinated(page, end), Trust::Noun));
    }
    let closed = [Class::FunctionWord, Class::SpeechVerb, Class::TimeUnit, Class::Month, Class::Weekday, Class::NumberWord, Class::Scale];
    let open = tokens.get(at).is_some_and(|token| token.span.len() > 2 && !token.glued)
        && !tokens.reads(at + 1, "-")
        && !tokens.reads(at, COMPARED)
        && !closed.iter().any(|&class| page.hits.is(at, class));
    open.then_some((at + 1, Trust::Open))
}

fn starts_line(page: &Page, at: usize) -> bool {
    at > 0 && page.tokens.get(at - 1).zip(page.tokens.get(at)).is_some_and(|(before, token)| before.line != token.line)
}

fn unit_at(page: &Page, at: usize) -> Option<usize> {
    if page.tokens.reads(at, "orang") { Some(at + 1) } else { page.hits.find(at, Class::Classifier).map(|hit| hit.end) }
}

/// The end of the longest noun of the lexicon at a token; members of a body are counted, and the body stands by itself
/// (`45 anggota` before `DPRD`).
fn noun_at(page: &Page, at: usize) -> Option<usize> {
    let hit = page.hits.at(at).iter().find(|hit| {
        matches!(
            hit.class,
            Class::CountNoun | Class::RegionWord | Class::OrgPlural | Class::OrgGeneric | Class::OrgGenericAcronym | Class::Office
        )
    })?;
    let members = hit.class == Class::Office && MEMBERS.contains(&page.tokens.folded(at));
    Some(if members { at + 1 } else { hit.end })
}

/// `kabupaten/kota`, `desa dan kelurahan`: a second head noun of the same kind.
fn coordinated(page: &Page, end: usize) -> usize {
    if page.tokens.reads(end, "/") {
        return noun_at(page, end + 1).unwrap_or(end);
    }
    end
}

/// True for four digits together that a year may have.
fn may_be_year(page: &Page, at: usize) -> bool {
    let four = page.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Number && token.span.len() == 4);
    four && page.tokens.folded(at).parse().is_ok_and(|year: u16| (1900..2100).contains(&year))
}

/// `2024` before a capitalised word or after one is a year, unless people or things are plainly counted; so it is before a region's
/// name (`dana desa 2021 Pekon Sukasari`).
fn is_year(page: &Page, at: usize, noun: usize, amount: &Amount) -> bool {
    let four = may_be_year(page, at) && (1900.0..2100.0).contains(&amount.first.value);
    let title = |at: usize| page.tokens.shape(at) == Shape::Title;
    let region = page.hits.find(noun, Class::RegionWord).is_some_and(|word| title(noun) && title(word.end));
    let capital_before = at > 0 && matches!(page.tokens.shape(at - 1), Shape::Title | Shape::Upper);
    let month_before = at > 0 && (page.hits.is(at - 1, Class::Month) || page.hits.is(at - 1, Class::MonthShort));
    four && (month_before || region || unit_at(page, noun).is_none() && capital_before || noun_at(page, noun).is_none())
}
