//! Kemendagri codes of regions named.

use crate::annotation::{Kind, Mention, Value};
use crate::lexicon::{Class, Hit};
use crate::page::Page;

/// Fills the code of every region mention whose name has one meaning here.
pub fn fill(page: &Page, mentions: &mut [Mention]) {
    let typed: Vec<Option<&'static str>> =
        mentions.iter().map(|mention| code(page, mention).filter(|(_, sure)| *sure).map(|(code, _)| code)).collect();
    for at in 0..mentions.len() {
        if mentions[at].kind != Kind::Region {
            continue;
        }
        let code = typed[at].or_else(|| bare(page, &mentions[at], &typed));
        mentions[at].value = code.map(|code| Value::Text(code.to_owned()));
    }
}

/// The code that a region's own words give, and whether they leave no other.
fn code(page: &Page, mention: &Mention) -> Option<(&'static str, bool)> {
    if mention.kind != Kind::Region {
        return None;
    }
    let list = candidates(page, mention);
    let (first, rest) = list.split_first()?;
    Some((first.value, rest.is_empty()))
}

/// A name that a kabupaten and a kota share means the one that the article names in full elsewhere.
fn bare(page: &Page, mention: &Mention, typed: &[Option<&'static str>]) -> Option<&'static str> {
    let list = candidates(page, mention);
    let mut named = list.iter().filter(|hit| typed.contains(&Some(hit.value)));
    let first = named.next()?;
    named.next().is_none().then_some(first.value)
}

/// Lexicon entries that fill the mention from its name's first word to its end, narrowed by its type word.
fn candidates(page: &Page, mention: &Mention) -> Vec<Hit> {
    let range = page.tokens.within(mention.span());
    let mut level = "";
    let mut at = range.start;
    if let Some(word) = page.hits.find(at, Class::RegionWord).filter(|word| word.end < range.end) {
        level = word.value;
        at = word.end;
        at += usize::from(page.tokens.folded(at) == ".");
    }
    let wanted = |hit: &&Hit| match hit.class {
        Class::Province => matches!(level, "" | "provinsi"),
        Class::Kabupaten => matches!(level, "" | "kabupaten"),
        Class::Kota => matches!(level, "" | "kota"),
        Class::RegionAlias => match level {
            "" => true,
            "provinsi" => hit.value.len() == 2,
            "kabupaten" | "kota" => hit.value.len() == 5,
            _ => false,
        },
        _ => false,
    };
    let fills = |hit: &&Hit| hit.end == range.end || (hit.end + 1 == range.end && page.tokens.folded(hit.end) == ".");
    let mut list: Vec<Hit> = page.hits.at(at).iter().filter(wanted).filter(fills).copied().collect();
    list.sort_by_key(|hit| hit.value);
    list.dedup_by_key(|hit| hit.value);
    list
}
