//! Recognises amounts in rupiah: `Rp1,2 miliar`, `Rp 8 M`, `500 ribu rupiah`, `Rp 62 hingga Rp 65 miliar`, `delapan juta rupiah`.
//!
//! Without `Rp` and `rupiah` only a number with a scale that no counted noun follows is proposed (`42 juta`).

use super::candidate::Candidate;
use super::numeral::{self, Numeral};
use super::percent;
use super::rule::{Rule, rules};
use crate::annotation::Kind;
use crate::decimal;
use crate::lexicon::Class;
use crate::page::Page;
use crate::tokens::TokenKind;

rules! {
    static RUPIAH: Rule = Rule { name: "money.rupiah", says: "angka setelah Rp atau sebelum rupiah" };
    static SCALE_ALONE: Rule =
        Rule { name: "money.scale-alone", says: "angka dengan ribu, juta, miliar atau triliun tanpa benda yang dihitung" };
}

/// How sure an amount is that only its scale tells, where nothing else can be meant.
const SURE_ALONE: f32 = 0.9;

/// An amount read off the text.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// Index after its last token.
    pub end: usize,
    /// Rupiah.
    pub first: f64,
    /// The end of a range, rupiah.
    pub second: Option<f64>,
    /// True when `Rp` or `rupiah` says that it is money.
    pub named: bool,
}

/// Proposes every amount that a rule sees.
pub fn propose(page: &Page, out: &mut Vec<Candidate>) {
    let first = out.len();
    let mut prices = false;
    let mut at = 0;
    while at < page.tokens.len() {
        let Some(reading) = read(page, at).filter(|reading| reading.named || stands_alone(page, at, reading.end)) else {
            at += 1;
            continue;
        };
        prices |= reading.named && (1e3..1e6).contains(&reading.first);
        let (rule, confidence) = match reading.named {
            true => (&RUPIAH, 0.98),
            false if reading.first >= 1e9 => (&SCALE_ALONE, SURE_ALONE),
            false => (&SCALE_ALONE, 0.65),
        };
        Candidate::propose(out, at..reading.end, Kind::Money, rule, confidence);
        at = reading.end;
    }
    // Where prices in thousands are named, `90 ribu` alone is a price too.
    if prices {
        for money in out.iter_mut().skip(first) {
            money.confidence = money.confidence.max(SURE_ALONE);
        }
    }
}

/// The amount that begins at a token.
pub fn read(page: &Page, at: usize) -> Option<Reading> {
    let (first, mut end, mut named) = single(page, at)?;
    let mut low = first.value;
    let mut high = None;
    if let Some((second, after, second_named)) = numeral::range_joint(page, at, end).and_then(|next| single(page, next))
        && (named || second_named)
    {
        // `Rp 22 hingga Rp 24 ribu`: the scale of the second holds for the first.
        if !first.scaled && second.scaled && low < 1000.0 {
            let factor = scale_of(second.value);
            low *= factor;
        }
        if low <= second.value {
            high = Some(second.value);
            end = after;
            named = true;
        }
    }
    (!percent::sign(page, end) && (named || !is_foreign(page, at, end))).then_some(Reading { end, first: low, second: high, named })
}

/// `USD 5 juta`, `US$5 juta`, `5 miliar dolar`: money of another country, which has no value in rupiah.
fn is_foreign(page: &Page, at: usize, end: usize) -> bool {
    page.tokens.follows(at, "usd us $ us$ € £ ¥ eur sgd aud myr rm jpy cny")
        || page.tokens.reads(end, "dolar dollar usd euro yen yuan won ringgit riyal pound")
}

fn scale_of(value: f64) -> f64 {
    [1e12, 1e9, 1e6].into_iter().find(|&factor| value >= factor).unwrap_or(1e3)
}

fn single(page: &Page, at: usize) -> Option<(Numeral, usize, bool)> {
    let tokens = &page.tokens;
    let mut start = at;
    let marked = tokens.reads(at, "rp idr");
    if marked {
        start += 1;
        while tokens.reads(start, ".") && tokens.glued(start) {
            start += 1;
        }
    }
    let mut numeral = numeral::read(page, start)?;
    if marked && let Some(split) = split_decimal(page, &numeral) {
        numeral = split;
    }
    if marked && !numeral.scaled {
        numeral = letter_scale(page, numeral);
    }
    let mut end = numeral.end;
    if marked {
        end = spaced_thousands(page, &mut numeral, end);
        end = trailing_dash(page, end);
    }
    let mut named = marked;
    // `empat perak` are medals.
    if tokens.reads(end, "rupiah") || tokens.reads(end, "perak") && numeral.value >= 100.0 {
        end += 1;
        named = true;
        // `tujuh belas juta rupiah (Rp17.000.000,-)`
        if tokens.reads(end, "(")
            && tokens.reads(end + 1, "rp")
            && let Some((_, after, _)) = single(page, end + 1)
            && tokens.reads(after, ")")
        {
            end = after + 1;
        }
    } else if marked
        && tokens.reads(end, "(")
        && let Some((_, after, true)) = single(page, end + 1).filter(|_| !tokens.reads(end + 1, "rp"))
        && tokens.reads(after, ")")
    {
        end = after + 1;
    }
    Some((numeral, end, named))
}

/// `Rp 8 M`, `Rp2T`: a capital letter for milyar or triliun.
fn letter_scale(page: &Page, numeral: Numeral) -> Numeral {
    let factor = match page.tokens.word(numeral.end) {
        "M" => 1e9,
        "T" => 1e12,
        _ => return numeral,
    };
    Numeral { end: numeral.end + 1, value: numeral.value * factor, scaled: true, fraction: false, ..numeral }
}

/// `Rp 1, 5 triliun`: a blank behind the decimal comma.
fn split_decimal(page: &Page, numeral: &Numeral) -> Option<Numeral> {
    let rest = page.tokens.get(numeral.end + 1).filter(|token| token.kind == TokenKind::Number && token.span.len() <= 2 && !token.glued)?;
    let factor = page.hits.find(numeral.end + 2, Class::Scale).and_then(|hit| decimal::read(hit.value))?;
    let comma = page.tokens.reads(numeral.end, ",") && page.tokens.glued(numeral.end);
    let digits = decimal::read(page.tokens.folded(numeral.end + 1))?;
    let value = (numeral.value + digits / 10f64.powi(rest.span.len() as i32)) * factor;
    (comma && !numeral.scaled).then(|| Numeral { end: numeral.end + 3, value: value.round(), scaled: true, ..*numeral })
}

/// `Rp. 265,197, 440`: a last group of thousands behind a blank.
fn spaced_thousands(page: &Page, numeral: &mut Numeral, end: usize) -> usize {
    let group = page.tokens.get(end + 1).filter(|token| token.kind == TokenKind::Number && token.span.len() == 3 && !token.glued);
    if numeral.doubtful && page.tokens.reads(end, ",") && group.is_some() {
        let last = decimal::read(page.tokens.folded(end + 1)).unwrap_or(0.0);
        *numeral = Numeral { value: (numeral.value * 1e3).round() * 1e3 + last, doubtful: false, fraction: false, ..*numeral };
        return end + 2;
    }
    end
}

/// `,-` and `.-` close a price.
fn trailing_dash(page: &Page, end: usize) -> usize {
    let glued = |at: usize| page.tokens.glued(at);
    let closes = page.tokens.reads(end, ", .") && page.tokens.reads(end + 1, "-") && glued(end) && glued(end + 1);
    if closes && !page.tokens.get(end + 2).is_some_and(|token| token.glued && token.kind == TokenKind::Number) { end + 2 } else { end }
}

/// A scaled number that counts nothing: no noun, unit or percent sign follows.
fn stands_alone(page: &Page, at: usize, end: usize) -> bool {
    let tokens = &page.tokens;
    let Some(value) = numeral::read(page, at).filter(|numeral| numeral.scaled).map(|numeral| numeral.value) else { return false };
    if value < 1000.0 || tokens.reads(at, "seribu") || tokens.follows(at, "- /") {
        return false;
    }
    let is = |class: Class| page.hits.is(end, class);
    if is(Class::CountNoun) || is(Class::Classifier) || is(Class::Measure) || is(Class::TimeUnit) {
        return false;
    }
    let next = tokens.get(end);
    let line = tokens.get(at).map(|token| token.line);
    // Nobody counts things by the milliard, and `rb`, `jt` are a price list's.
    value >= 1e9
        || tokens.reads(end - 1, "rb jt")
        || next.is_none_or(|next| Some(next.line) != line || next.kind == TokenKind::Mark && !tokens.reads(end, "% - /"))
        || tokens.reads(end, "naik turun")
        || is(Class::FunctionWord)
        || is(Class::SpeechVerb)
}
