//! What the recognisers of names ask about the words of a page: how they are written, what they mean, what stands there already.
//!
//! Capital letters say nothing in a line that is all capitals; there, and in headlines, only word lists tell a name from a verb.

use std::ops::Range;

use super::candidate::Candidate;
use super::listed;
use crate::annotation::Kind;
use crate::lexicon::{Class, Hit};
use crate::map::Set;
use crate::order::Order;
use crate::page::Page;
use crate::tokens::Shape;

/// Words that stand in no name, whatever their letters.
#[rustfmt::skip]
const NEVER_IN_NAMES: &[&str] = &[
    "adalah", "agar", "akan", "akhirnya", "antara", "apa", "atau", "atas", "bagi", "bahwa", "bakal", "beberapa", "beliau", "belum",
    "berbagai", "berharap", "bersama", "beserta", "bisa", "dalam", "dan", "dapat", "dari", "daripada", "demi", "dengan", "di", "dia",
    "diharapkan", "dihadiri", "diikuti", "dilaksanakan", "digelar", "dilantik", "dipimpin", "dibuka", "untuk", "guna", "hadir", "hal",
    "harus", "hingga", "ia", "ialah", "ikut", "ini", "itu", "jadi", "juga", "kami", "karena", "kata", "katanya", "ke", "kemudian",
    "kepada", "kita", "lain", "lainnya", "lalu", "lantaran", "lewat", "maka", "masih", "melalui", "menjadi", "menurut", "mereka", "mulai",
    "namun", "nya", "oleh", "pada", "para", "saat", "saja", "sambil", "sampai", "sang", "saya", "se", "sebab", "sebagai", "sebelum",
    "sebelumnya", "sedang", "sedangkan", "sehingga", "sejak", "sejumlah", "sekaligus", "selain", "selaku", "selama", "seluruh",
    "sementara", "semua", "seperti", "serta", "sesuai", "sesudah", "setelah", "setiap", "si", "siap", "sudah", "supaya", "tak", "tapi",
    "telah", "tentang", "terhadap", "terkait", "tersebut", "terus", "tetapi", "tiap", "tidak", "usai", "ujar", "ucap", "ungkap", "yaitu",
    "yakni", "yang", "adapun", "menggelar", "mengadakan", "gelar", "buka", "minta", "hadiri", "ajak", "adakan", "lantik", "pimpin",
    "tinjau", "resmikan", "terima", "ikuti", "serahkan", "bersama-sama", "dukung", "dorong", "bahas", "bekali", "nomor", "no", "tanggal",
    "rp", "pukul", "jl", "jln", "jalan", "dr", "menyebut", "mengatakan", "menambahkan", "terpilih", "setempat", "masing",
];

/// Names that follow the `I` of a Balinese name.
const AFTER_ARTICLE: &str = "wayan putu gede gde luh made kadek nengah negah komang nyoman ketut gusti dewa ngurah bagus ida kade gst nym \
    kt wyn md pt gd km iluh";

/// Words in the parentheses of a photograph's caption.
const PICTURE_WORDS: &str = "kiri kanan tengah depan belakang foto ist istimewa dok kedua ketiga dua tiga";

/// A candidate at least so sure is taken into longer names.
const LIKELY: f32 = 0.3;

/// The words of a page, with what was proposed so far.
pub struct Words<'p, 't> {
    /// The page.
    pub page: &'p Page<'t>,
    article: Vec<bool>,
    shouting: Vec<bool>,
    titled: Vec<bool>,
    plain: Vec<bool>,
    first: Vec<u32>,
    seen: Vec<(Kind, usize, bool)>,
}

impl<'p, 't> Words<'p, 't> {
    /// Reads the lines of a page.
    pub fn of(page: &'p Page<'t>) -> Self {
        let tokens = &page.tokens;
        let (mut shouting, mut titled) = (vec![false; tokens.len()], vec![false; tokens.len()]);
        for line in &tokens.lines {
            let (mut upper, mut other, mut lower) = (0usize, 0usize, 0usize);
            for token in line.clone().filter_map(|at| tokens.get(at)) {
                match token.shape {
                    Shape::Upper => upper += 1,
                    Shape::Lower => (lower, other) = (lower + 1, other + 1),
                    Shape::Title | Shape::Mixed if token.span.len() > 2 => other += 1,
                    _ => {}
                }
            }
            if upper > 2 && upper > 4 * other {
                shouting[line.clone()].fill(true);
            }
            titled[line.clone()].fill(4 * lower < line.len());
        }
        let (mut article, mut plain) = (vec![false; tokens.len()], vec![false; tokens.len()]);
        let never: Set<&str> = NEVER_IN_NAMES.iter().copied().collect();
        for at in 0..tokens.len() {
            article[at] = tokens.get(at).is_some_and(|token| page.is_article(token.span.start));
            let function = page.hits.at(at).iter().any(|hit| hit.class == Class::FunctionWord && hit.end == at + 1);
            // `Lalu` opens a noble name, and a sentence.
            let name = page.hits.find(at, Class::NamePrefix).is_some() && [at, at + 1].iter().all(|&at| tokens.shape(at) == Shape::Title);
            plain[at] = !name && (function || never.contains(tokens.folded(at)));
        }
        Words { page, article, shouting, titled, plain, first: vec![0; tokens.len() + 1], seen: Vec::new() }
    }

    /// Takes note of the candidates so far, for [`Words::ends`].
    pub fn note(&mut self, candidates: &[Candidate]) {
        let mut sorted: Vec<(usize, Kind, usize, bool)> = Vec::with_capacity(candidates.len());
        for candidate in candidates {
            sorted.push((candidate.tokens.start, candidate.kind, candidate.tokens.end, candidate.confidence >= LIKELY));
        }
        // The likely one first among equals, so that it is the one that stays.
        sorted.order_by_key(|&(start, kind, end, likely)| (start, kind, end, !likely));
        sorted.dedup_by_key(|&mut (start, kind, end, _)| (start, kind, end));
        self.seen.clear();
        let mut next = 0;
        for at in 0..=self.page.tokens.len() {
            self.first[at] = self.seen.len() as u32;
            while let Some(&(_, kind, end, likely)) = sorted.get(next).filter(|entry| entry.0 == at) {
                self.seen.push((kind, end, likely));
                next += 1;
            }
        }
    }

    /// Ends of the likely candidates of a kind noted at a token, shortest first.
    pub fn ends(&self, at: usize, kind: Kind) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.seen_at(at).iter().filter(move |entry| entry.0 == kind && entry.2).map(|entry| entry.1)
    }

    /// Ends of all candidates of a kind noted at a token, doubtful ones too, shortest first.
    pub fn possible_ends(&self, at: usize, kind: Kind) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.seen_at(at).iter().filter(move |entry| entry.0 == kind).map(|entry| entry.1)
    }

    fn seen_at(&self, at: usize) -> &[(Kind, usize, bool)] {
        match (self.first.get(at), self.first.get(at + 1)) {
            (Some(&from), Some(&to)) => self.seen.get(from as usize..to as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    /// End of the longest candidate of a kind noted at a token.
    pub fn longest(&self, at: usize, kind: Kind) -> Option<usize> {
        self.ends(at, kind).next_back()
    }

    /// Tokens inside a candidate of one of the kinds that is at least so sure, its first one apart.
    pub fn inside(&self, candidates: &[Candidate], kinds: &[Kind], least: f32) -> Vec<bool> {
        let mut inside = vec![false; self.len()];
        for candidate in candidates {
            if kinds.contains(&candidate.kind) && candidate.confidence >= least && candidate.tokens.len() > 1 {
                inside[candidate.tokens.start + 1..candidate.tokens.end].fill(true);
            }
        }
        inside
    }

    /// Number of tokens.
    pub fn len(&self) -> usize {
        self.page.tokens.len()
    }

    /// The look-up key of a token; empty past the end.
    pub fn folded(&self, at: usize) -> &str {
        self.page.tokens.folded(at)
    }

    /// True for one of the words of a list, folded and apart by blanks (`"dan serta"`); false past the end.
    pub fn reads(&self, at: usize, words: &str) -> bool {
        self.page.tokens.reads(at, words)
    }

    /// True right behind one of the words of such a list; false for the first token.
    pub fn follows(&self, at: usize, words: &str) -> bool {
        self.page.tokens.follows(at, words)
    }

    /// True for one of such marks inside a word: no blank stands before or behind it.
    pub fn binds(&self, at: usize, marks: &str) -> bool {
        self.page.tokens.binds(at, marks)
    }

    /// True for a full stop right behind a word, as that of an abbreviation.
    pub fn is_stop(&self, at: usize) -> bool {
        self.page.tokens.is_stop(at)
    }

    /// How a token is written; a mark past the end.
    pub fn shape(&self, at: usize) -> Shape {
        self.page.tokens.shape(at)
    }

    /// True for letters.
    pub fn is_word(&self, at: usize) -> bool {
        self.page.tokens.is_word(at)
    }

    /// True for digits.
    pub fn is_number(&self, at: usize) -> bool {
        self.page.tokens.is_number(at)
    }

    /// True when no blank stands before the token.
    pub fn glued(&self, at: usize) -> bool {
        self.page.tokens.glued(at)
    }

    /// True when two tokens stand in one line, or in lines that the page broke in the middle of a sentence.
    pub fn same_line(&self, a: usize, b: usize) -> bool {
        self.page.same_line(a, b)
    }

    /// True in a line of capitals.
    pub fn shouting(&self, at: usize) -> bool {
        self.shouting.get(at).copied().unwrap_or(false)
    }

    /// True in a line that writes most words with a capital.
    pub fn titled(&self, at: usize) -> bool {
        self.titled.get(at).copied().unwrap_or(false)
    }

    /// True where the article speaks.
    pub fn is_article(&self, at: usize) -> bool {
        self.article.get(at).is_some_and(|&article| article)
    }

    /// The longest entry of a class that begins at a token.
    pub fn hit(&self, at: usize, class: Class) -> Option<&'p Hit> {
        self.page.hits.find(at, class)
    }

    /// End of the longest entry of any of the classes that begins at a token.
    pub fn end_of(&self, at: usize, classes: &[Class]) -> Option<usize> {
        listed::entry(self.page, at, classes).map(|hit| hit.end)
    }

    /// True when an entry of one of the classes begins at a token.
    pub fn is(&self, at: usize, classes: &[Class]) -> bool {
        self.end_of(at, classes).is_some()
    }

    /// True for words that join clauses and never stand in a name.
    pub fn is_plain(&self, at: usize) -> bool {
        self.plain.get(at).copied().unwrap_or(false)
    }

    /// True for a word written with a capital that may be part of a name.
    pub fn is_capital(&self, at: usize) -> bool {
        self.page.tokens.is_capital(at) && !self.is_plain(at)
    }

    /// True for a Roman numeral in capitals.
    pub fn is_roman(&self, at: usize) -> bool {
        let word = self.page.tokens.word(at);
        !word.is_empty() && word.len() <= 6 && !self.is_name_article(at) && word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L'))
    }

    /// True for an abbreviation in capitals, or one with a capital inside (`BPSDM`, `KemenPAN`).
    pub fn is_acronym(&self, at: usize) -> bool {
        let length = self.page.tokens.word(at).len();
        (2..=16).contains(&length)
            && !self.shouting(at)
            && self.shape(at) == Shape::Upper
            && !self.is_roman(at)
            && !self.is_plain(at)
            && !self.is(at, &[Class::OtherAcronym])
    }

    /// End of an abbreviation that goes on with digits and capitals (`BP3K`, `PKP2A`).
    pub fn acronym_end(&self, at: usize) -> usize {
        let mut end = at + 1;
        while self.glued(end) && (self.is_number(end) || self.shape(end) == Shape::Upper || self.is_number(end - 1) && self.is_capital(end))
        {
            end += 1;
        }
        end
    }

    /// True for the `I` that opens a Balinese name (`I Wayan`), which is no number.
    pub fn is_name_article(&self, at: usize) -> bool {
        matches!(self.page.tokens.word(at), "I" | "Ni") && self.reads(at + 1, AFTER_ARTICLE)
    }

    /// True for the `Tirta` of `PDAM Tirta Bening`: the waterworks of most regions are called so, and people too.
    pub fn names_waterworks(&self, at: usize) -> bool {
        let before = if self.follows(at, ")") { at.wrapping_sub(2) } else { at.wrapping_sub(1) };
        self.reads(at, "tirta")
            && self.reads(before, "pdam perumda perumdam minum daerah bumd")
            && self.is_capital(at + 1)
            && self.same_line(before, at + 1)
    }

    /// The inside of the parenthesis that opens at a token, and the token after its closing mark; short ones in one line only.
    pub fn parenthesis(&self, at: usize) -> Option<(Range<usize>, usize)> {
        if !self.reads(at, "(") {
            return None;
        }
        let close = (at + 1..(at + 8).min(self.len())).find(|&i| self.reads(i, ")"))?;
        (self.same_line(at, close) && close > at + 1).then_some((at + 1..close, close + 1))
    }

    /// True when a parenthesis holds an abbreviation rather than a date, an age or a remark.
    pub fn abbreviates(&self, inside: &Range<usize>) -> bool {
        let letters = |at: usize| self.is_word(at) || self.reads(at, "- . / &");
        inside.len() <= 6
            && (inside.len() <= 4 && inside.clone().all(letters)
                || inside.clone().all(|at| letters(at) || self.is_number(at)) && self.acronym_end(inside.start) > inside.start + 1
                || inside.clone().all(|at| self.shape(at) == Shape::Upper || self.is_number(at) || self.reads(at, "- /")))
            && self.is_capital(inside.start)
            && !self.is(inside.start, &[Class::Weekday, Class::Month])
            && !self.reads(inside.start, PICTURE_WORDS)
    }
}
