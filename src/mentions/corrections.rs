//! What a reader has put right in the mentions. The reader has the last word: no rule and no weight speaks against it.
//!
//! Each correction goes once over all mentions: an article has some dozens of them at most.

use std::cmp::Reverse;
use std::ops::Range;

use super::candidate::Candidate;
use super::rule::{Rule, rules};
use super::{date, overlap};
use crate::annotation::{Kind, Mention, MentionId};
use crate::offsets;
use crate::order::Order;
use crate::page::Page;
use crate::span::Span;

rules! {
    static MARK: Rule = Rule { name: "reader.mark", says: "tanda dari pembaca" };
}

/// Takes mentions away and puts others in, as `page.options.marks` says, in that order.
pub fn apply(page: &Page, mentions: &mut Vec<Mention>) {
    if page.options.marks.is_empty() {
        return;
    }
    let mut marks = page.options.marks.clone();
    offsets::to_bytes(page.text, page.options.offsets, &mut marks);
    for mark in marks.into_iter().filter(|mark| mark.start < mark.end) {
        let tokens = page.tokens.within(Span::new(mark.start, mark.end));
        if tokens.is_empty() {
            continue;
        }
        let span = page.tokens.span(tokens.clone());
        mentions.retain(|mention| !makes_way(mention, span, mark.kind));
        if let Some(kind) = mark.kind {
            let relative = kind == Kind::Date && is_relative(page, tokens.clone());
            overlap::push(page, &Candidate { relative, ..Candidate::new(tokens, kind, &MARK, 1.0) }, None, mentions);
        }
    }
    nest(mentions);
}

fn makes_way(mention: &Mention, span: Span, kind: Option<Kind>) -> bool {
    let own = mention.span();
    let Some(kind) = kind else { return own == span };
    let around = own != span && own.contains(span);
    // The longest span wins: inside it stands only what would stand there anyway, and what the reader put there.
    let inside = own != span && span.contains(own) && (overlap::holds(kind, mention.kind) || mention.rule == MARK.name);
    own.overlaps(span) && (mention.kind == kind || !(around || inside))
}

/// True for words that tell a day by another one and hold no date of their own.
fn is_relative(page: &Page, mut tokens: Range<usize>) -> bool {
    date::read_relative(page, tokens.start).is_some() && !tokens.any(|at| date::read(page, at).is_some())
}

/// Brings the mentions into text order, each within the outermost one around it. Of two that lay within a third, which is gone, and
/// cross each other, the first stands.
fn nest(mentions: &mut Vec<Mention>) {
    mentions.order_by_key(|mention| (mention.start, Reverse(mention.end)));
    let (mut outer, mut end) = (MentionId(0), 0);
    let mut next = 0;
    mentions.retain_mut(|mention| {
        if mention.start < end && mention.end > end {
            return false;
        }
        mention.id = MentionId(next);
        next += 1;
        mention.within = (mention.end <= end).then_some(outer);
        if mention.within.is_none() {
            (outer, end) = (mention.id, mention.end);
        }
        true
    });
}
