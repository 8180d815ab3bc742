//! Kemendagri codes of regions named.
//!
//! A name that a kabupaten and a kota share (`Malang`, `Solok`) keeps its code only where its type word stands before it or
//! the article tells elsewhere which of the two it speaks of (`Pemkab Solok`, `Wali Kota Malang`). Kecamatan and desa have none.

use crate::annotation::{Kind, Mention, Value};
use crate::lexicon::{Class, Hit};
use crate::map::Set;
use crate::order::Order;
use crate::page::Page;
use crate::wordlist::among;

/// Fills the code of every region mention whose name has one meaning here.
pub fn fill(page: &Page, mentions: &mut [Mention]) {
    let told = told(page);
    for mention in mentions.iter_mut().filter(|mention| mention.kind == Kind::Region) {
        let mut codes = codes(page, mention);
        if codes.len() > 1 {
            codes.retain(|code| told.contains(code));
        }
        if let [code] = codes.as_slice() {
            mention.value = Some(Value::Text((*code).to_owned()));
        }
    }
}

/// Codes of kabupaten and kota whose type the article tells by the word before the name.
fn told(page: &Page) -> Set<&'static str> {
    let before = |hit: &Hit| hit.start.checked_sub(1).map(|before| page.tokens.folded(before));
    page.hits
        .iter()
        .filter(|hit| match hit.class {
            Class::Kabupaten => before(hit).is_some_and(|word| among(word, "kabupaten kab bupati wabup pemkab pemda")),
            Class::Kota => before(hit).is_some_and(|word| among(word, "kota walikota wawali wawako wako pemkot pemko")),
            _ => false,
        })
        .map(|hit| hit.value)
        .collect()
}

/// Codes that the region's own words allow: its name from after the type word to the mention's end.
fn codes(page: &Page, mention: &Mention) -> Vec<&'static str> {
    let range = page.tokens.within(mention.span());
    let mut level = "";
    let mut at = range.start;
    if let Some(word) = page.hits.find(at, Class::RegionWord).filter(|word| word.end < range.end) {
        level = word.value;
        at = word.end + usize::from(page.tokens.reads(word.end, "."));
    }
    let wanted = |hit: &&Hit| match hit.class {
        Class::Province => matches!(level, "" | "provinsi"),
        Class::Kabupaten => matches!(level, "" | "kabupaten"),
        Class::Kota => matches!(level, "" | "kota"),
        // Codes of provinces have two digits, those of kabupaten and kota five signs.
        Class::RegionAlias => match level {
            "" => true,
            "provinsi" => hit.value.len() == 2,
            "kabupaten" | "kota" => hit.value.len() == 5,
            _ => false,
        },
        _ => false,
    };
    let fills = |hit: &&Hit| hit.end == range.end || (hit.end + 1 == range.end && page.tokens.reads(hit.end, "."));
    let mut codes: Vec<&'static str> = page.hits.at(at).iter().filter(wanted).filter(fills).map(|hit| hit.value).collect();
    codes.order();
    codes.dedup();
    codes
}
