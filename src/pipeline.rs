//! One way through: every stage reads the stages before it.

use crate::annotation::{Annotation, Options};
use crate::findings::Facts;
use crate::lexicon::Hits;
use crate::page::Page;
use crate::tokens::Tokens;
use crate::{findings, mentions, offsets, records, resolution, tagger, zones};

/// Reads one article. Cannot fail: any text gives an [`Annotation`], an empty one an empty one.
pub fn annotate(text: &str, options: &Options) -> Annotation {
    let page = read(text, options);
    let rules = mentions::propose(&page);
    let weighed = tagger::weigh(&page, &rules);
    let mut mentions = mentions::overlap::settle(&page, weighed, rules);
    mentions::corrections::apply(&page, &mut mentions);

    let entities = resolution::resolve(&page, &mut mentions);
    let quotations = records::quotation::read(&page, &mentions, &entities);
    let offices = records::office::read(&page, &mentions, &entities);
    let activities = records::activity::read(&page, &mentions, &entities, &quotations);
    let findings = findings::check(&Facts::of(&page, &mentions, &entities, &offices));

    let Page { zones, dateline, .. } = page;
    let mut annotation =
        Annotation { offsets: options.offsets, zones, dateline, mentions, entities, quotations, offices, activities, findings };
    offsets::convert(text, &mut annotation);
    annotation
}

/// The first stages: words, lexicon entries, zones, sentences.
pub(crate) fn read<'t>(text: &'t str, options: &Options) -> Page<'t> {
    let mut tokens = Tokens::of(text);
    let hits = Hits::of(&tokens);
    let (zones, dateline) = zones::split(&tokens, &hits);
    let runs = zones::runs(&tokens, &zones);
    tokens.read_on(&runs);
    Page { text, tokens, hits, zones, runs, dateline, options: options.clone() }
}

/// Every rule that a mention may name, with one Indonesian phrase that says what it saw.
pub fn rules() -> impl Iterator<Item = (&'static str, &'static str)> {
    mentions::rules().chain(&tagger::RULES).map(|rule| (rule.name, rule.says))
}
