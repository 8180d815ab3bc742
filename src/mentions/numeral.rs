//! Numbers as an article writes them: `1.200`, `1,5 juta`, `dua puluh lima`, `5 juta 2 ratus`, `30 (tiga puluh)`, `10-15`.
//!
//! Full stops part thousands and commas part decimals, as Indonesian does; a page that mixes them (`38,700.000`) is read
//! as thousands when every group has three digits. `1,200` alone is ambiguous: it is read as a decimal and says so.

use crate::decimal;
use crate::lexicon::Class;
use crate::page::Page;
use crate::tokens::TokenKind;

/// The most tokens that one number takes; a longer run of digits and stops is none.
const LONGEST: usize = 24;

/// A number read off the text.
#[derive(Clone, Copy, Debug)]
pub struct Numeral {
    /// Index after its last token, a repeat in parentheses included.
    pub end: usize,
    /// What it says.
    pub value: f64,
    /// True when written in words.
    pub worded: bool,
    /// True when digits carry a fraction (`1,5`, `08.30`) that no scale makes whole.
    pub fraction: bool,
    /// True for one comma before three digits (`1,200`), read as a fraction.
    pub doubtful: bool,
    /// True when a scale (`ribu`, `juta`) was read.
    pub scaled: bool,
}

/// One number or a range of two.
#[derive(Clone, Copy, Debug)]
pub struct Amount {
    /// Index after its last token.
    pub end: usize,
    /// The number, or the range's first.
    pub first: Numeral,
    /// The range's second.
    pub second: Option<Numeral>,
}

/// The number that begins at a token, its repeat in parentheses included.
pub fn read(page: &Page, at: usize) -> Option<Numeral> {
    Some(repeated(page, once(page, at)?))
}

/// The number that begins at a token, without a repeat in parentheses.
pub fn once(page: &Page, at: usize) -> Option<Numeral> {
    match page.tokens.get(at)?.kind {
        TokenKind::Number => Some(scaled(page, digits(page, at)?)),
        TokenKind::Word => words(page, at),
        TokenKind::Mark => None,
    }
}

/// The number or range of two numbers that begins at a token.
pub fn read_amount(page: &Page, at: usize) -> Option<Amount> {
    let first = read(page, at)?;
    let second =
        range_joint(page, at, first.end).and_then(|next| read(page, next)).filter(|second| second.value > first.value || second.scaled);
    Some(Amount { end: second.map_or(first.end, |numeral| numeral.end), first, second })
}

/// The index after words or a dash that join the two ends of a range (`sampai dengan`, `s/d`, `-`), standing at `at`.
pub fn joint(page: &Page, at: usize) -> Option<usize> {
    let hit = page.hits.find(at, Class::RangeWord).map(|hit| hit.end);
    let mut end = match hit {
        Some(end) => end,
        None if page.tokens.reads(at, "-") => at + 1,
        None => return None,
    };
    // `8--14 Desember`
    end += usize::from(page.tokens.reads(end - 1, "-") && page.tokens.reads(end, "-"));
    if page.tokens.is_stop(end) {
        end += 1;
    }
    Some(end)
}

/// As `joint`, behind a number that begins at `start`; `antara 30 dan 40` is a range as well.
pub fn range_joint(page: &Page, start: usize, end: usize) -> Option<usize> {
    let between = || page.tokens.follows(start, "antara") && page.tokens.reads(end, "dan");
    joint(page, end).or_else(|| between().then_some(end + 1))
}

/// The digits of a token as text; scanned pages print the letters O, l and I for digits (`2O19`, `1O`).
pub fn digit_run(page: &Page, at: usize) -> Option<(String, usize)> {
    if page.tokens.get(at)?.kind != TokenKind::Number {
        return None;
    }
    let mut run = String::from(page.tokens.folded(at));
    let mut end = at + 1;
    while let Some(letters) =
        page.tokens.get(end).filter(|token| token.glued && token.span.len() <= 2 && end < at + LONGEST).map(|_| page.tokens.word(end))
    {
        let glued_number = page.tokens.get(end + 1).is_some_and(|token| token.glued && token.kind == TokenKind::Number);
        if letters.bytes().all(|b| b == b'O') || (glued_number && letters.bytes().all(|b| matches!(b, b'O' | b'o' | b'l' | b'L' | b'I'))) {
            run.extend(letters.chars().map(|c| if matches!(c, 'O' | 'o') { '0' } else { '1' }));
            end += 1;
            if glued_number {
                run.push_str(page.tokens.folded(end));
                end += 1;
            }
        } else {
            break;
        }
    }
    run.bytes().all(|b| b.is_ascii_digit()).then_some((run, end))
}

fn digits(page: &Page, at: usize) -> Option<Numeral> {
    let (first, mut end) = digit_run(page, at)?;
    let mut groups: Vec<(&str, String)> = Vec::new();
    while let Some(mark) = page.tokens.get(end).filter(|token| token.glued).map(|_| page.tokens.folded(end)) {
        if !matches!(mark, "." | ",") || !page.tokens.glued(end + 1) {
            break;
        }
        let Some((group, after)) = digit_run(page, end + 1) else { break };
        groups.push((mark, group));
        end = after;
        if end > at + LONGEST {
            return None;
        }
    }
    let whole = groups.iter().all(|(_, group)| group.len() == 3);
    let doubtful = groups.len() == 1 && whole && groups.iter().all(|(mark, _)| *mark == ",");
    let fraction = if whole && !doubtful { None } else { groups.pop() };
    if groups.iter().any(|(_, group)| group.len() != 3) {
        return None;
    }
    let mut text = first;
    groups.iter().for_each(|(_, group)| text.push_str(group));
    if let Some((_, group)) = &fraction {
        text.push('.');
        text.push_str(group);
    }
    let value = decimal::read(&text)?;
    Some(Numeral { end, value, worded: false, fraction: fraction.is_some(), doubtful, scaled: false })
}

/// Adds the scales after digits: `1,5 juta`, `5 juta 2 ratus`.
fn scaled(page: &Page, mut numeral: Numeral) -> Numeral {
    let Some((factor, end)) = scale(page, numeral.end) else { return numeral };
    // `Rp67.938.800 juta` is a slip: the digits are whole already.
    if !(numeral.value >= 1e6 && (1e6..1e12).contains(&factor)) {
        numeral.value = exact(numeral.value * factor);
    }
    numeral = Numeral { end, fraction: false, doubtful: false, scaled: true, ..numeral };
    if let Some(rest) = digits(page, end).and_then(|rest| scale_or_hundred(page, rest.end).map(|(factor, end)| (rest.value * factor, end)))
        && rest.0 < factor
    {
        numeral.value += rest.0;
        numeral.end = rest.1;
    }
    numeral
}

/// Rounds away what binary fractions add: `1,1 juta` is 1100000.
fn exact(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn scale(page: &Page, at: usize) -> Option<(f64, usize)> {
    let hit = page.hits.find(at, Class::Scale)?;
    let factor = decimal::read(hit.value)?;
    (page.tokens.folded(at).len() > 1).then_some((factor, hit.end))
}

fn scale_or_hundred(page: &Page, at: usize) -> Option<(f64, usize)> {
    // `5 juta 2 ratus` is said for two hundred thousand.
    if page.tokens.reads(at, "ratus") { Some((1e5, at + 1)) } else { scale(page, at) }
}

/// Takes in a repeat in parentheses: `30 (tiga puluh)`, `dua puluh (20)`.
fn repeated(page: &Page, numeral: Numeral) -> Numeral {
    if !page.tokens.reads(numeral.end, "(") {
        return numeral;
    }
    let inner = match page.tokens.get(numeral.end + 1).map(|token| token.kind) {
        Some(TokenKind::Word) if !numeral.worded => words(page, numeral.end + 1),
        Some(TokenKind::Number) if numeral.worded => digits(page, numeral.end + 1),
        _ => None,
    };
    match inner {
        Some(inner) if page.tokens.reads(inner.end, ")") => Numeral { end: inner.end + 1, ..numeral },
        _ => numeral,
    }
}

/// Number words: a group under a thousand grows until a scale multiplies it.
fn words(page: &Page, at: usize) -> Option<Numeral> {
    let (mut total, mut group, mut unit) = (0.0, 0.0, None::<f64>);
    let mut end = at;
    let mut scaled = false;
    while end < at + LONGEST {
        if let Some((factor, after)) = scale(page, end) {
            let below = group + unit.take().unwrap_or(0.0);
            if below == 0.0 {
                break;
            }
            total += below * factor;
            group = 0.0;
            end = after;
            scaled = true;
            continue;
        }
        let Some(hit) = page.hits.find(end, Class::NumberWord) else { break };
        if let Some(factor) = hit.value.strip_prefix('*').and_then(decimal::read) {
            let Some(times) = unit.take() else { break };
            group += times * factor;
        } else if let Some(more) = hit.value.strip_prefix('+').and_then(decimal::read) {
            let Some(units) = unit.take() else { break };
            group += units + more;
        } else {
            let Some(value) = decimal::read(hit.value).filter(|_| unit.is_none()) else { break };
            if value < 10.0 {
                unit = Some(value);
            } else if value < 1000.0 {
                group += value;
            } else {
                total += value;
                scaled = true;
            }
        }
        end = hit.end;
    }
    (end > at).then(|| Numeral { end, value: total + group + unit.unwrap_or(0.0), worded: true, fraction: false, doubtful: false, scaled })
}
