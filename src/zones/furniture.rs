//! Lines that are the page's and not the article's: menus, share bars, counters, links to other articles, comment forms.

use super::headline;
use super::line::{Line, Scope};
use crate::annotation::ZoneKind;
use crate::lexicon::{Class, Hits};
use crate::tokens::Tokens;

/// How many titles a list of links may hold in the middle of an article before it must be prose.
const LONGEST_LIST: usize = 8;

/// What leads to a list that is the article's own. Folded.
const LEADS: &str = ": adalah antara berikut daftar meliputi yaitu yakni";

/// How many more titles may stand under a bare `Baca juga:` after the first.
const LONGEST_BLOCK: usize = 3;

/// Names the lines that are furniture; the others stay None.
pub fn mark(tokens: &Tokens, hits: &Hits, lines: &[Line]) -> Vec<Option<ZoneKind>> {
    let mut kinds: Vec<Option<ZoneKind>> = vec![None; lines.len()];
    let prose = |line: &Line| line.is_prose() && line.cue.is_none();
    let first_prose = lines.iter().position(prose).unwrap_or(lines.len());
    let last_prose = lines.iter().rposition(prose);
    // In a text broken into lines by width, the line after a cue is as likely the article's.
    let broken = lines.iter().filter(|line| line.runs_on).count() * 5 >= lines.len();
    let mut at = 0;
    while at < lines.len() {
        let line = &lines[at];
        match line.cue {
            Some((kind, Scope::Rest)) if at > first_prose && prose_until_cue(lines, at) <= longest_rest(kind) => {
                at = rest(lines, at, kind, &mut kinds);
                continue;
            }
            Some((kind, Scope::List)) => {
                kinds[at] = Some(kind);
                at += 1;
                let mut listed = 0;
                // Above the article, the line after a widget's heading may be the article's own title.
                while !broken
                    && at > first_prose
                    && listed < LONGEST_LIST
                    && let Some(line) = lines.get(at)
                    && line.cue.is_none()
                    && !line.runs_on
                    && is_link(line, last_prose.is_none_or(|prose| prose < at))
                {
                    kinds[at] = Some(if is_mute(tokens, line) { ZoneKind::Boilerplate } else { ZoneKind::Related });
                    at += 1;
                    listed += 1;
                }
                continue;
            }
            Some((kind, _)) => {
                kinds[at] = Some(kind);
                let next = lines.get(at + 1).filter(|next| next.cue.is_none());
                match (kind, next) {
                    // `Reporter`, and his name in a line of its own.
                    (ZoneKind::Byline, Some(next)) if line.tokens.len() <= 2 && is_name(tokens, next) => {
                        at += 1;
                        kinds[at] = Some(kind);
                    }
                    (ZoneKind::Related, Some(next)) if !broken && line.words <= 2 && is_open(next) && is_link(next, false) => {
                        at += 1;
                        kinds[at] = Some(kind);
                        // `Baca Juga :` and several titles, a line each.
                        let last = at + LONGEST_BLOCK;
                        while at < last
                            && let Some(next) = lines.get(at + 1)
                            && is_open(next)
                            && headline::is_titled(tokens, next)
                        {
                            at += 1;
                            kinds[at] = Some(kind);
                        }
                    }
                    _ => {}
                }
            }
            None if is_mute(tokens, line) || is_counter(tokens, line) || is_trail(tokens, line, lines.get(at + 1)) => {
                kinds[at] = Some(ZoneKind::Boilerplate);
            }
            None => {}
        }
        at += 1;
    }
    dates(tokens, hits, lines, &mut kinds);
    bullets(tokens, lines, &mut kinds);
    tail(lines, last_prose, &mut kinds);
    kinds
}

/// A line with a name alone.
fn is_name(tokens: &Tokens, line: &Line) -> bool {
    !line.closed && matches!(line.words, 1..=4) && headline::is_capitalised(tokens, line)
}

/// A line of its own with several words, that no cue opens.
fn is_open(line: &Line) -> bool {
    line.cue.is_none() && !line.runs_on && line.words >= 3
}

/// A comment form or an author box takes what follows it; a list of links in it ends it.
fn rest(lines: &[Line], from: usize, kind: ZoneKind, kinds: &mut [Option<ZoneKind>]) -> usize {
    kinds[from] = Some(kind);
    let mut at = from + 1;
    while at < lines.len() && lines[at].cue.is_none() {
        let short = kind == ZoneKind::AuthorBio && lines[at].words <= 5;
        kinds[at] = Some(if short { ZoneKind::Byline } else { kind });
        at += 1;
    }
    at
}

/// Paragraphs between a line and the next cue.
fn prose_until_cue(lines: &[Line], from: usize) -> usize {
    lines[from + 1..].iter().take_while(|line| line.cue.is_none()).filter(|line| line.is_prose()).count()
}

/// How many paragraphs an author box may hold; a comment form holds none of the article's.
fn longest_rest(kind: ZoneKind) -> usize {
    if kind == ZoneKind::AuthorBio { 2 } else { 0 }
}

/// A line that may be a title or teaser in a list of links.
fn is_link(line: &Line, after_article: bool) -> bool {
    line.cut || (line.length < 140 && !(line.closed && line.words > 12)) || (after_article && line.length < 180)
}

/// A line without a word: a rule, a counter, a lone number, a bar.
fn is_mute(tokens: &Tokens, line: &Line) -> bool {
    let figures = line.tokens.len() > 6 || line.holds(tokens, "%");
    (line.words == 0 && !figures)
        || (line.tokens.len() <= 2 && line.words == 1 && line.length <= 2)
        || matches!(tokens.word(line.tokens.start), "!" | "©")
        || is_address(tokens, line)
        || is_tags(tokens, line)
}

/// A line of tags: `#pemkab #arsipdesa`.
fn is_tags(tokens: &Tokens, line: &Line) -> bool {
    let hash = |at: usize| tokens.reads(at, "#");
    hash(line.tokens.start) && line.tokens.clone().all(|at| hash(at) || tokens.glued(at))
}

/// A line that is one web address or a picture's file name.
fn is_address(tokens: &Tokens, line: &Line) -> bool {
    let glued = || (line.tokens.start + 1..line.tokens.end).all(|at| tokens.glued(at));
    // `IMG-20240304-WA0012`: what a telephone calls a picture; `spot_img`: what stands in a picture's place.
    let picture = tokens.reads(line.tokens.start, "img dsc vid spot");
    line.tokens.len() >= 3
        && (picture || line.holds(tokens, "com id net www http https jpg jpeg png"))
        && !line.holds(tokens, ", |")
        && glued()
}

/// `1,234 views`, `Dibaca 20 kali`, `94 total views, 3 views today`.
fn is_counter(tokens: &Tokens, line: &Line) -> bool {
    let most = if line.holds(tokens, "views") { 4 } else { 3 };
    line.words <= most
        && line.numbers(tokens) > 0
        && line.holds(tokens, "views view dibaca dilihat komentar comments shares banner example")
}

/// A breadcrumb: `Home » Daerah » …`, `Home / Aceh / …`, `Home Berita` and the title, that stands below once more.
fn is_trail(tokens: &Tokens, line: &Line, next: Option<&Line>) -> bool {
    let steps = line.tokens.clone().filter(|&at| matches!(tokens.word(at), "»" | "›" | "●")).count();
    let home = tokens.reads(line.tokens.start, "home beranda");
    let ends_as = |next: &Line| {
        let start = line.tokens.end.saturating_sub(next.tokens.len());
        start > line.tokens.start && next.tokens.clone().zip(start..).all(|(a, b)| tokens.folded(a) == tokens.folded(b))
    };
    !line.closed && (steps >= 2 || home && (steps >= 1 || line.words <= 3 || next.is_some_and(ends_as)))
}

/// A publication line: a date, a clock, a reader's counter and little else. It is a byline; its date is still read.
fn dates(tokens: &Tokens, hits: &Hits, lines: &[Line], kinds: &mut [Option<ZoneKind>]) {
    let mut inside = false;
    // `Oleh MC KAB SOLOK, Kamis, 28 Maret 2024 | 22:04 WIB - Redaktur: Wening`
    let by = |line: &Line| tokens.reads(line.tokens.start, "oleh by") && has_clock(tokens, line);
    for (line, kind) in lines.iter().zip(kinds) {
        let broken = inside || line.runs_on;
        inside = line.runs_on;
        if kind.is_some()
            || line.words > 12
            || line.closed
            || broken
            || tokens.reads(line.tokens.end - 1, ",")
            || is_item(tokens, hits, line)
        {
            continue;
        }
        let mut other = 0;
        let mut month = false;
        for at in line.tokens.clone() {
            let known = hits.is(at, Class::Month) || hits.is(at, Class::MonthShort) || hits.is(at, Class::Weekday);
            month |= known;
            let clock = tokens.reads(at, "wib wita wit am pm update admin by oleh redaksi dibaca kali views headline");
            let word = tokens.is_word(at);
            if word && !known && !clock {
                other += 1;
            }
        }
        if month && line.numbers(tokens) >= 2 && (other <= 2 || by(line)) {
            *kind = Some(ZoneKind::Byline);
        }
    }
}

/// `2. Pendaftaran: 1-5 Mei 2024`: an item of the article's own timetable.
fn is_item(tokens: &Tokens, hits: &Hits, line: &Line) -> bool {
    let first = line.tokens.start;
    let word = first + 2;
    tokens.is_number(first)
        && tokens.reads(first + 1, ". )")
        && tokens.is_word(word)
        && !hits.is(word, Class::Month)
        && !hits.is(word, Class::Weekday)
}

/// `22:04 WIB`, `10.15 WITA`
fn has_clock(tokens: &Tokens, line: &Line) -> bool {
    (line.tokens.start + 1..line.tokens.end).any(|at| tokens.reads(at, "wib wita wit") && tokens.is_number(at - 1))
}

/// Bulleted titles that touch a related cue are related as well, and so are several at the page's end that no sentence leads to.
fn bullets(tokens: &Tokens, lines: &[Line], kinds: &mut [Option<ZoneKind>]) {
    let bullet = |line: &Line| matches!(tokens.word(line.tokens.start), "-" | "•" | "*" | "●" | "–") && !line.closed && line.words <= 16;
    let link = |line: &Line| bullet(line) && line.words >= 4 && headline::is_titled(tokens, line);
    let end = kinds.iter().rposition(Option::is_none).map_or(0, |last| last + 1);
    let first = lines[..end].iter().rposition(|line| !link(line)).map_or(0, |before| before + 1);
    if end - first >= 2 && first > 0 && !lines[first - 1].holds(tokens, LEADS) {
        kinds[first..end].fill(Some(ZoneKind::Related));
    }
    for at in (0..lines.len()).rev() {
        if kinds[at].is_none() && bullet(&lines[at]) && kinds.get(at + 1).is_some_and(|next| *next == Some(ZoneKind::Related)) {
            kinds[at] = Some(ZoneKind::Related);
        }
    }
}

/// Short open lines after the article's last sentence, once furniture has begun, are furniture too.
fn tail(lines: &[Line], last_prose: Option<usize>, kinds: &mut [Option<ZoneKind>]) {
    let Some(last) = last_prose else { return };
    let mut begun = false;
    for at in last + 1..lines.len() {
        begun |= matches!(kinds[at], Some(ZoneKind::Boilerplate | ZoneKind::Related | ZoneKind::Byline));
        if begun && kinds[at].is_none() && !lines[at].closed {
            kinds[at] = Some(if lines[at].words >= 5 { ZoneKind::Related } else { ZoneKind::Boilerplate });
        }
    }
}
