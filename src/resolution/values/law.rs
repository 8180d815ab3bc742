//! The key of a law: `PP 17/2018`, `Perda DIY 1/2018`, `SK Bupati Asahan 283-Kominfo/2017`; the keys of several that are cited in one
//! breath: `PBM 9/2006,PBM 8/2006`.

use std::ops::Range;

use crate::annotation::{MentionDetail, Value};
use crate::lexicon;
use crate::lexicon::{Class, Hits, laws};
use crate::mentions::law;
use crate::page::Page;
use crate::tokens::Tokens;

/// The value of a law mention; its title, where the lexicon knows it, goes into `detail`.
pub fn read(page: &Page, range: Range<usize>, detail: &mut MentionDetail) -> Option<Value> {
    let key = key(page, range)?;
    let title = laws::parse(&key).and_then(|(kind, number, year)| laws::title(kind, number, year));
    *detail = MentionDetail::Law { title: title.map(str::to_owned) };
    Some(Value::Text(key))
}

fn key(page: &Page, range: Range<usize>) -> Option<String> {
    let citation = range.into_iter().find_map(|at| law::read(page, at))?;
    let words = law::body_words(page, &citation).join(" ");
    // Read anew as one line without parentheses: the text may break it over two.
    let tokens = Tokens::of(&words);
    let kind = *Hits::of(&tokens).find(0, Class::LawKind)?;
    let mut key = kind.value.to_owned();
    let issuer = tokens.span(kind.end..tokens.len()).of(&words).trim_matches([',', ' ']);
    // An institution's full name goes by its acronym, as people cite it.
    let acronym = lexicon::look_up(issuer).into_iter().find(|(class, value)| *class == Class::OrgName && !value.is_empty());
    let issuer = acronym.map_or(issuer, |(_, acronym)| acronym);
    if !issuer.is_empty() && !key.ends_with(issuer) {
        key.push(' ');
        key.push_str(issuer);
    }
    let one = |number: &str, year: Option<&str>| {
        let (stroke, year) = year.map_or(("", ""), |year| ("/", year));
        format!("{key} {number}{stroke}{year}")
    };
    let mut keys = vec![one(&citation.number, citation.year.as_deref())];
    keys.extend(citation.others.iter().map(|(number, year)| one(number, Some(year))));
    Some(keys.join(","))
}
