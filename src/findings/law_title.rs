//! `law.title-mismatch`: the title or topic that the article gives to a regulation is that of another one.
//!
//! Both are needed: what is said does not fit the regulation's own title, and it fits that of the same number in another year
//! or, for a stated title, of another number in the same year. A regulation that the lexicon lacks is never queried, but for a law whose
//! number is far beyond the last one of its year.

use std::ops::Range;

use super::Facts;
use super::report::finding;
use crate::annotation::{Finding, Kind, Mention, Severity, Value};
use crate::lexicon::{laws, words};
use crate::order::Order;
use crate::page::Page;
use crate::span::Span;
use crate::tokens::{TokenKind, Tokens};
use crate::wordlist::among;

/// Words of a stated title that are read.
const LONGEST_TITLE: usize = 24;

/// Words before a regulation that amended or replaced the one before it, and how far before it they may stand.
const AMENDMENT: &str = "diubah dirubah dicabut diganti digantikan disempurnakan pengganti perubahan jo jis juncto";
const AMENDS: usize = 5;

/// Titles of regulations are made of these without being about them. Roots.
const EMPTY: &str = "tentang nomor tahun atur undang ubah atas dua tiga empat lima laksana tetap ganti jadi tata cara pedoman dalam rangka \
    bagi kepada antara serta untuk dengan pada lain yang oleh dari secara sebagai bahwa hal atau cabut bentuk presiden \
    menteri republik indonesia";

/// So many titles have these that they tell little. Roots.
const COMMON: &str = "perintah daerah negara negeri nasional pusat provinsi kabupaten kota sistem kelola selenggara hukum umum";

/// What regulations are called for short, and the words of their titles.
const SHORT: &[(&str, &str)] = &[
    ("asn", "aparatur sipil negara"),
    ("pns", "pegawai negeri sipil"),
    ("pppk", "pegawai pemerintah perjanjian kerja"),
    ("pemda", "pemerintahan daerah"),
    ("pilkada", "pemilihan gubernur bupati walikota"),
    ("pemilu", "pemilihan umum"),
    ("otsus", "otonomi khusus"),
    ("ite", "informasi transaksi elektronik"),
    ("kip", "keterbukaan informasi publik"),
    ("dprd", "dewan perwakilan rakyat daerah"),
    ("apbn", "anggaran pendapatan belanja negara"),
    ("apbd", "anggaran pendapatan belanja daerah"),
    ("thr", "tunjangan hari raya"),
    ("tni", "tentara nasional indonesia"),
    ("polri", "kepolisian negara"),
    ("ikn", "ibu kota negara"),
    ("spbe", "sistem pemerintahan berbasis elektronik"),
    ("bumd", "badan usaha milik daerah"),
    ("bumn", "badan usaha milik negara"),
    ("bumdes", "badan usaha milik desa"),
    ("minerba", "mineral batubara"),
    ("adminduk", "administrasi kependudukan"),
    ("sisdiknas", "sistem pendidikan nasional"),
    ("pkk", "pemberdayaan kesejahteraan keluarga"),
    ("llaj", "lalu lintas angkutan jalan"),
    ("hpp", "harmonisasi peraturan perpajakan"),
    ("spm", "standar pelayanan minimal"),
];

/// How many laws were made in each year from `FIRST_YEAR` on, or a few more where that is not certain.
const LAWS: [u16; 26] = [13, 56, 38, 22, 32, 43, 61, 14, 23, 48, 56, 52, 13, 24, 24, 24, 42, 16, 20, 19, 13, 24, 13, 13, 30, 21];
const FIRST_YEAR: u16 = 1998;

/// So many more are left in doubt.
const DOUBT: u16 = 2;

/// True for a law that its year did not have.
fn is_beyond(kind: &str, number: u16, year: u16) -> bool {
    let made = year.checked_sub(FIRST_YEAR).and_then(|at| LAWS.get(usize::from(at)));
    kind == "UU" && made.is_some_and(|&made| number > made + DOUBT)
}

/// Queries every regulation whose stated title or topic is another's.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    let laws: Vec<&Mention> = facts.mentions.iter().filter(|mention| mention.kind == Kind::Law).collect();
    let mut around = Around::default();
    for (at, mention) in laws.iter().enumerate() {
        let next = laws.get(at + 1).map_or(facts.page.text.len(), |next| next.start);
        if let Some(Value::Text(value)) = &mention.value {
            out.extend(laws::parse(value).and_then(|key| read(facts, mention, key, next, &mut around)));
        }
    }
}

/// What the line and the sentence of the last mention are about; the next one often stands in the same.
#[derive(Default)]
struct Around {
    line: Option<(usize, Topic)>,
    sentence: Option<(usize, Topic)>,
}

impl Around {
    /// What the line of a token is about.
    fn line(&mut self, page: &Page, at: usize) -> Option<&Topic> {
        topic_of(&mut self.line, page, &page.tokens.lines, page.tokens.line_of(at))
    }

    /// What the sentence of a token is about.
    fn sentence(&mut self, page: &Page, at: usize) -> Option<&Topic> {
        topic_of(&mut self.sentence, page, &page.tokens.sentences, page.tokens.sentence_of(at))
    }
}

/// The topic of one of the ranges: the one read last, or read now.
fn topic_of<'k>(last: &'k mut Option<(usize, Topic)>, page: &Page, ranges: &[Range<usize>], index: usize) -> Option<&'k Topic> {
    if last.as_ref().is_none_or(|&(known, _)| known != index) {
        *last = Some((index, Topic::of(page.words(page.tokens.span(ranges.get(index)?.clone())))));
    }
    last.as_ref().map(|(_, topic)| topic)
}

/// A regulation as cited: what kind, which number, of which year.
type Key<'k> = (&'k str, u16, u16);

fn read(facts: &Facts, mention: &Mention, (kind, number, year): Key, next: usize, around: &mut Around) -> Option<Finding> {
    let own = laws::title(kind, number, year);
    if own.is_none() && !is_beyond(kind, number, year) {
        return None;
    }
    let own_topic = Topic::of(own.unwrap_or_default());
    let page = facts.page;
    let (stated, right) = match stated_title(page, mention, next) {
        Some((topic, span)) if !topic.roots.is_empty() => {
            let fits_own = topic.covered_by(&own_topic) >= 0.2 || own_topic.covered_by(&topic) >= 0.5;
            if fits_own || own.is_some_and(|own| begins(page, span, own)) {
                return None;
            }
            let fits = |title: &str| {
                let other = Topic::of(title);
                topic.covered_by(&other) >= 0.8 && other.covered_by(&topic) >= 0.6 || !other.roots.is_empty() && begins(page, span, title)
            };
            let other_year = laws::others_with_number(kind, number).filter(|&(_, title)| fits(title)).last();
            let right = other_year
                .map(|(year, title)| (number, year, title))
                .or_else(|| laws::of_year(kind, year).find(|&(_, title)| fits(title)).map(|(number, title)| (number, year, title)))?;
            (Some(span), right)
        }
        Some(_) => return None,
        None => {
            let at = page.tokens.within(mention.span()).start;
            // What amended or replaced a law stands beside the title of that law, not its own.
            if (at.saturating_sub(AMENDS)..at).any(|at| page.tokens.reads(at, AMENDMENT)) {
                return None;
            }
            let said = around.line(page, at)?;
            // Also where there is none such: only its title tells which one is meant.
            if own_topic.roots.is_empty() || own_topic.telling(said) > 0 || own_topic.covered_by(said) >= 0.5 {
                return None;
            }
            let sentence = around.sentence(page, at)?;
            let fits = |title: &str| {
                let other = Topic::of(title);
                other.telling(sentence) >= 2 && other.covered_by(sentence) >= 0.7
            };
            let (year, title) = laws::others_with_number(kind, number).filter(|&(other, title)| other != year && fits(title)).last()?;
            (None, (number, year, title))
        }
    };
    let report = query(facts, mention, ((kind, number, year), own), right)?;
    Some(match stated {
        Some(title) => report.beside(title),
        None => report,
    })
}

/// Queries a regulation, whose own title is known or which there is none of, for the one that is meant: its number, year and title.
#[inline(never)]
fn query(
    facts: &Facts,
    mention: &Mention,
    ((kind, number, year), own): (Key, Option<&str>),
    (right_number, right_year, right_title): (u16, u16, &str),
) -> Option<Finding> {
    let written = facts.page.words(mention.span());
    let mut suggestion = written.to_owned();
    for (wrong, right) in [(number, right_number), (year, right_year)] {
        if wrong != right {
            let at = suggestion.rfind(&wrong.to_string())?;
            suggestion.replace_range(at..at + wrong.to_string().len(), &right.to_string());
        }
    }
    let fact = match own {
        Some(own) => [format!("{kind} {number}/{year} adalah tentang {own}"), format!("{kind} {number}/{year} is about {own}")],
        None => [format!("{kind} {number}/{year} tidak ada"), format!("There is no {kind} {number}/{year}")],
    };
    let says = [
        format_args!("{}; yang dimaksud tampaknya {kind} {right_number}/{right_year} tentang {right_title}.", fact[0]),
        format_args!("{}; {kind} {right_number}/{right_year} about {right_title} seems to be meant.", fact[1]),
    ];
    Some(finding(facts, "law.title-mismatch", Severity::High, mention.span(), says).suggest(suggestion))
}

/// The title that follows a mention after `tentang`.
fn stated_title(page: &Page, mention: &Mention, next: usize) -> Option<(Topic, Span)> {
    let tokens = &page.tokens;
    let mut at = tokens.within(mention.span()).end;
    while tokens.reads(at, ", ) \" ini itu") {
        at += 1;
    }
    if !tokens.reads(at, "tentang mengenai ttg") {
        return None;
    }
    let (first, line) = (at + 1, tokens.get(at)?.line);
    let mut end = first;
    while end < first + LONGEST_TITLE
        && tokens.get(end).is_some_and(|token| token.line == line && token.span.start < next)
        && !tokens.reads(end, ". ; : , \" yang maka sebagaimana pasal bahwa untuk agar")
    {
        end += 1;
    }
    let span = tokens.span(first..end);
    Some((Topic::of(page.words(span)), if first < end { span } else { mention.span() }))
}

/// True where the words of a span begin with a whole title: nothing may mark the end of `tentang Desa` in a sentence.
fn begins(page: &Page, span: Span, title: &str) -> bool {
    let said = page.tokens.within(span);
    let title = Tokens::of(title);
    title.len() <= said.len() && (0..title.len()).all(|at| title.folded(at) == page.tokens.folded(said.start + at))
}

/// The roots of the words that say what a text is about.
struct Topic {
    roots: Vec<String>,
}

impl Topic {
    fn of(text: &str) -> Self {
        let tokens = Tokens::of(text);
        let mut roots: Vec<String> = Vec::new();
        let mut add = |word: &str| {
            if word.len() > 2 && !among(word, EMPTY) && words::usage(word) != Some(words::Usage::Frequent(9)) {
                roots.push(words::root(word));
            }
        };
        for at in 0..tokens.len() {
            if tokens.get(at).is_none_or(|token| token.kind != TokenKind::Word) {
                continue;
            }
            let word = tokens.folded(at);
            match SHORT.iter().find(|(short, _)| *short == word) {
                Some((_, long)) => long.split(' ').for_each(&mut add),
                None => add(word),
            }
        }
        roots.retain(|root| !among(root, EMPTY));
        roots.order();
        roots.dedup();
        Topic { roots }
    }

    /// Share of this topic, by weight, that another has too.
    fn covered_by(&self, other: &Topic) -> f32 {
        let weight = |root: &&String| if among(root.as_str(), COMMON) { 0.25 } else { 1.0 };
        let all: f32 = self.roots.iter().map(|root| weight(&root)).sum();
        let both: f32 = self.roots.iter().filter(|root| other.roots.binary_search(root).is_ok()).map(|root| weight(&root)).sum();
        if all > 0.0 { both / all } else { 0.0 }
    }

    /// Number of roots, common ones left out, that another topic has too.
    fn telling(&self, other: &Topic) -> usize {
        self.roots.iter().filter(|root| !among(root.as_str(), COMMON) && other.roots.binary_search(root).is_ok()).count()
    }
}
