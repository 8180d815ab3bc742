//! The key of a law: `PP 17/2018`, `Perda DIY 1/2018`, `SK Bupati Asahan 283-Kominfo/2017`.

use std::ops::Range;

use crate::annotation::Value;
use crate::lexicon;
use crate::lexicon::Class;
use crate::mentions::law;
use crate::page::Page;

/// The value of a law mention.
pub fn value(page: &Page, range: Range<usize>) -> Option<Value> {
    let citation = range.into_iter().find_map(|at| law::read(page, at))?;
    let issuer = law::issuer_words(page, &citation).join(" ");
    // An institution's full name goes by its acronym, as people cite it.
    let issuer = lexicon::look_up(&issuer)
        .into_iter()
        .find(|(class, value)| *class == Class::OrgName && !value.is_empty())
        .map_or(issuer, |(_, acronym)| acronym.to_owned());
    let mut key = citation.kind.to_owned();
    if !issuer.is_empty() && !citation.kind.ends_with(&issuer) {
        key.push(' ');
        key.push_str(&issuer);
    }
    key.push(' ');
    key.push_str(&citation.number);
    if let Some(year) = citation.year {
        key.push('/');
        key.push_str(&year);
    }
    Some(Value::Text(key))
}
