//! Regions: a type word and a name, a name that the lists know, and names that the article itself introduced.
//!
//! Villages and districts are in no list; their names are the capitalised words after the type word, and end where the
//! capitals end, which is sometimes a word too far.

mod bare;
mod introduced;
mod listed;
mod name;
mod owner;
mod typed;

use introduced::Introduced;
pub use typed::is_programme;

use super::candidate::Candidate;
use super::rule::{Rule, rules};
use super::words::Words;
use crate::annotation::Kind;
use crate::lexicon::{Class, REGIONS};
use crate::span::Span;

rules! {
    static TYPE_KNOWN: Rule = Rule { name: "region.type-known", says: "kata jenis wilayah dan nama yang dikenal" };
    static TYPE_NAME: Rule = Rule { name: "region.type-name", says: "kata jenis wilayah dan nama" };
    static TYPE_KNOWN_OWNED: Rule = Rule { name: "region.type-known-owned", says: "wilayah yang dikenal sesudah jabatan atau lembaga" };
    static TYPE_NAME_OWNED: Rule = Rule { name: "region.type-name-owned", says: "kata jenis wilayah dan nama sesudah jabatan atau lembaga" };
    static BARE_OWNED: Rule = Rule { name: "region.bare-owned", says: "nama wilayah sesudah jabatan atau lembaga" };
    static ALIAS_OWNED: Rule = Rule { name: "region.alias-owned", says: "singkatan wilayah sesudah jabatan atau lembaga" };
    static TYPE_NAME_SHORT: Rule = Rule { name: "region.type-name-short", says: "kata jenis wilayah dan awal nama" };
    static BEFORE_KNOWN: Rule = Rule { name: "region.type-before-known", says: "kata jenis wilayah dan nama sebelum wilayah yang dikenal" };
    static PROGRAMME: Rule = Rule { name: "region.programme", says: "kata jenis wilayah dan sebutan program" };
    static TYPE_NUMBER: Rule = Rule { name: "region.type-number", says: "kata jenis wilayah dan nomor" };
    static BARE_KNOWN: Rule = Rule { name: "region.bare-known", says: "nama wilayah yang dikenal" };
    static BARE_SIDE: Rule = Rule { name: "region.bare-side", says: "nama wilayah yang dikenal dan mata angin" };
    static ALIAS: Rule = Rule { name: "region.alias", says: "singkatan nama wilayah" };
    static PARENTHESISED: Rule = Rule { name: "region.parenthesised", says: "singkatan dalam kurung sesudah wilayah" };
    static LISTED: Rule = Rule { name: "region.listed", says: "nama dalam daftar sesudah kata jenis wilayah" };
    static LISTED_ONE: Rule = Rule { name: "region.listed-one", says: "satu nama sesudah wilayah dan koma" };
    static DATELINE: Rule = Rule { name: "region.dateline", says: "tempat pada pembuka berita" };
    static DATELINE_OTHER: Rule = Rule { name: "region.dateline-unknown", says: "tempat yang tidak dikenal pada pembuka berita" };
    static REPEATED: Rule = Rule { name: "region.repeated", says: "nama wilayah yang sudah disebut" };
    static REPEATED_SIDE: Rule = Rule { name: "region.repeated-side", says: "nama wilayah yang sudah disebut dan mata angin" };
    static LOWER_KNOWN: Rule = Rule { name: "region.lower-known", says: "nama wilayah yang dikenal dengan huruf kecil" };
    static TYPE_LOWER: Rule = Rule { name: "region.type-lower", says: "kata jenis wilayah dan nama dengan huruf kecil" };
    static LOWER_OWNED: Rule = Rule { name: "region.lower-owned", says: "nama wilayah dengan huruf kecil sesudah jabatan atau lembaga" };
    static PLACED: Rule = Rule { name: "region.placed", says: "nama sesudah kata depan tempat" };
    static BEFORE_LARGER: Rule = Rule { name: "region.before-larger", says: "nama di antara koma sebelum wilayahnya" };
    static SEAT: Rule = Rule { name: "region.seat", says: "nama kecamatan ibu kota kabupaten" };
}

/// Proposes every region that a rule sees.
pub fn propose(words: &Words, out: &mut Vec<Candidate>) {
    let mut introduced = Introduced::default();
    for at in (0..words.len()).filter(|&at| words.is_article(at)) {
        typed::typed(words, at, out, &mut introduced);
        bare::bare(words, at, out);
        bare::placed(words, at, out);
        bare::before_larger(words, at, out);
    }
    dateline(words, out);
    introduced.propose_repeated(words, out);
}

fn dateline(words: &Words, out: &mut Vec<Candidate>) {
    let Some(dateline) = &words.page.dateline else { return };
    let Some(place) = dateline.place.as_deref() else { return };
    let text = words.page.text.get(dateline.start..dateline.end).unwrap_or_default();
    if let Some(offset) = text.find(place) {
        let start = dateline.start + offset;
        let tokens = words.page.tokens.within(Span::new(start, start + place.len()));
        let (rule, confidence) = if words.is(tokens.start, REGIONS) || words.is(tokens.start, &[Class::Kecamatan]) {
            (&DATELINE, 0.9)
        } else {
            (&DATELINE_OTHER, 0.35)
        };
        Candidate::propose(out, tokens, Kind::Region, rule, confidence);
    }
}
