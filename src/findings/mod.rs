//! What does not add up: one check per file.
//!
//! A finding is a claim against a person's work. Every check is silent unless the text itself, the calendar or a lexicon shows
//! that something cannot stand; what a lexicon lacks is unknown, never wrong.

mod acronym_mismatch;
mod acronym_undefined;
mod acronym_variant;
mod acronym_words;
mod acronyms;
mod calendar;
mod count_change;
mod count_lines;
mod count_share;
mod count_sum;
mod count_twice;
mod count_words;
mod date_conflict;
mod date_impossible;
mod date_range;
mod date_weekday;
mod law_title;
mod name_variant;
mod office_conflict;
mod report;
mod text_scraped;
mod text_spun;
mod text_typo;

use std::cmp::Reverse;

use acronyms::Acronyms;

use crate::annotation::{Entity, EntityId, Finding, Kind, Mention, MentionId, Office};
use crate::order::Order;
use crate::page::Page;

/// Everything that a check may read.
pub struct Facts<'a> {
    /// The text and its words.
    pub page: &'a Page<'a>,
    /// Its mentions.
    pub mentions: &'a [Mention],
    /// Its entities.
    pub entities: &'a [Entity],
    /// Its offices.
    pub offices: &'a [Office],
    /// Its acronyms.
    acronyms: Acronyms,
}

impl<'a> Facts<'a> {
    /// What was read of an article.
    pub fn of(page: &'a Page<'a>, mentions: &'a [Mention], entities: &'a [Entity], offices: &'a [Office]) -> Self {
        Facts { page, mentions, entities, offices, acronyms: Acronyms::of(page) }
    }

    /// The mention with an id, which is its place in the list.
    fn mention(&self, id: MentionId) -> Option<&'a Mention> {
        self.mentions.get(id.0 as usize)
    }

    /// The entity with an id, which is its place in the list.
    fn entity(&self, id: EntityId) -> Option<&'a Entity> {
        self.entities.get(id.0 as usize)
    }

    /// The mentions of a person by name, in text order.
    fn names(&self, person: &'a Entity) -> impl Iterator<Item = &'a Mention> + use<'a> {
        let mentions = self.mentions;
        let all = person.mentions.iter().filter_map(move |id| mentions.get(id.0 as usize));
        all.filter(|mention| mention.kind == Kind::Person)
    }
}

/// The checks, one by one.
const CHECKS: &[fn(&Facts, &mut Vec<Finding>)] = &[
    date_weekday::check,
    date_range::check,
    date_impossible::check,
    date_conflict::check,
    count_sum::check,
    count_share::check,
    count_twice::check,
    count_change::check,
    count_words::check,
    office_conflict::check,
    law_title::check,
    name_variant::check,
    acronym_mismatch::check,
    acronym_variant::check,
    acronym_words::check,
    acronym_undefined::check,
    text_scraped::check,
    text_spun::check,
    text_typo::check,
];

/// Every finding, in text order.
pub fn check(facts: &Facts) -> Vec<Finding> {
    let mut findings = Vec::new();
    for check in CHECKS {
        check(facts, &mut findings);
    }
    findings.order_by_key(|finding| (finding.start, finding.end, Reverse(finding.severity), finding.code));
    // One doubt of a kind is enough at one place, and one about an acronym: the gravest.
    findings.dedup_by(|later, first| {
        let acronym = |finding: &Finding| finding.code.starts_with("acronym.");
        let alike = later.code == first.code || acronym(later) && acronym(first);
        alike && (later.start, later.end) == (first.start, first.end)
    });
    findings
}
