//! How and what for: mode, method, purpose, theme.

use std::ops::Range;

use super::story::{Sentence, Story};
use super::subject::Subject;
use crate::annotation::{Kind, Mode, Slot, ZoneKind};
use crate::lexicon::Hit;
use crate::wordlist::among;

/// How many tokens before a word for being online those may be told who join others so.
const JOINING: usize = 10;

/// What people do online that is no event, and how many tokens before the word for it.
const SERVICES: &str = "pelaporan pendaftaran pelayanan layanan pengaduan pembayaran melapor mendaftar";
const SERVICE: usize = 3;

/// What is hybrid and no way to meet.
const BRED: &str = "jagung padi benih bibit kelapa sawit cabai varietas mobil kendaraan";

/// How many tokens a purpose or theme may have.
const LONGEST: usize = 45;

/// How many tokens behind `tujuan` it may be told of what.
const AIM: usize = 14;

/// How many tokens behind `tema` it may be told of what it is the theme.
const OF_WHAT: usize = 16;

/// How many sentences from the top speak of the event itself.
const LEAD: usize = 2;

/// The mode that the article states: both kinds, or a word for both, is hybrid.
pub fn mode(story: &Story) -> Option<Mode> {
    // `melapor secara online`, said of something else, is not how people meet.
    let of_event = |sentence: &Sentence| {
        let near = "organizes organized held attended attends opens opened method";
        sentence.cues.iter().any(|cue| among(cue.value, near))
            || sentence.tokens.clone().any(|at| story.is_event_word(at) || story.is(at, "peserta ikut hadir bergabung"))
    };
    let said = |tells: &str| {
        let mut told = story.sentences.iter().filter(|sentence| sentence.order <= LEAD || of_event(sentence));
        told.any(|sentence| {
            // `pelaporan masyarakat secara online`
            let service = |at: usize| story.has(at.saturating_sub(SERVICE)..at, SERVICES);
            let by_means = |at: usize| story.is(at, "online daring virtual") && story.is(at - 1, "via metode mode");
            // `di luar jaringan (luring)`
            let in_full = |at: usize| story.folded(at) == tells && story.is(at - 1, "(") && story.is(at + 1, ")");
            // `jagung hibrida`
            let bred = |at: usize| story.is(at.wrapping_sub(1), BRED);
            sentence.cues.iter().any(|cue| cue.value == tells && !story.is_quoted(cue.start) && !service(cue.start) && !bred(cue.start))
                || sentence.tokens.clone().skip(1).any(|at| in_full(at) || tells == "daring" && by_means(at))
        })
    };
    let both = || story.sentences.iter().any(|sentence| sentence.cues.iter().any(|cue| is_both(story, cue)));
    match (said("hibrida") || both(), said("daring"), said("luring")) {
        (true, _, _) | (_, true, true) => Some(Mode::Hibrida),
        // `Bupati juga hadir secara virtual`, of what others come together for in a hall.
        (_, true, false) if joins_from_afar(story) => story.find_of_kind(Kind::Venue, &mut |_, _| true).map(|_| Mode::Hibrida),
        (_, true, false) => Some(Mode::Daring),
        (_, false, true) => Some(Mode::Luring),
        _ => None,
    }
}

/// True where the first word for being online is told of some who join others.
fn joins_from_afar(story: &Story) -> bool {
    let first = story.sentences.iter().find_map(|sentence| Some((sentence, sentence.cue("daring")?)));
    first.is_some_and(|(sentence, cue)| {
        let near = sentence.tokens.start.max(cue.start.saturating_sub(JOINING))..sentence.tokens.end.min(cue.end + 2);
        sentence.zone != ZoneKind::Headline && story.has(near, "juga pula sedangkan sebagian bergabung terhubung tersambung pemateri")
    })
}

/// True for one kind with the other joined to it: `secara luring serta daring`.
fn is_both(story: &Story, cue: &Hit) -> bool {
    let other = match cue.value {
        "luring" => "daring online virtual",
        "daring" => "luring offline langsung",
        _ => return false,
    };
    let joins = story.is(cue.end, "dan serta maupun juga / &");
    joins && story.has(cue.end + 1..cue.end + 3, other)
}

/// `metode …` with the words that name it.
pub fn method(story: &Story) -> Option<Slot> {
    let (sentence, cue) = first(story, "method")?;
    // `serta dalam satu metode perencanaan`: one of many, and not how the event is held.
    if story.has(cue.saturating_sub(2)..cue, "satu sebuah suatu") || story.is(cue, "pertama baru lama lain sama") {
        return None;
    }
    let phrase =
        story.phrase(cue, story.sentences[sentence].tokens.end, 8, "yang di pada untuk dengan diikuti gelombang dalam ini - dan selama");
    story.words(phrase)
}

/// What follows `bertujuan untuk` or `tujuan pelatihan ini adalah`, to the end of its sentence.
pub fn purpose(story: &Story) -> Option<Slot> {
    let (sentence, cue) = first(story, "purpose").or_else(|| aim(story))?;
    let end = story.sentences[sentence].tokens.end;
    let mut from = cue;
    while from < end && story.is(from, ", untuk agar adalah yakni yaitu guna ialah : supaya dalam rangka katanya ujarnya") {
        from += 1;
    }
    let mut at = from;
    while at < end && at - from < LONGEST && !story.is(at, ". \" ;") {
        at += 1;
    }
    // `… selalu baru,” kata Budi`
    story.words(from..at - usize::from(at > from && story.is(at - 1, ",")))
}

/// Where the aim of the event itself is told: the sentence of `tujuan pelatihan ini adalah`, and the token of `adalah`.
fn aim(story: &Story) -> Option<(usize, usize)> {
    story.sentences.iter().enumerate().find_map(|(at, sentence)| {
        let noun = story.find(sentence.tokens.clone(), "tujuan maksud")?;
        let until = sentence.tokens.end.min(noun + AIM);
        let link = story.find(noun + 1..until, "untuk agar adalah ialah yaitu yakni rangka .")?;
        let of_event = (noun + 1..link).any(|at| story.is_event_word(at) || story.is(at, "kegiatan acara"));
        (of_event && !story.is(link, ".")).then_some((at, link))
    })
}

/// What follows `bertema`: the quoted words of whichever sentence has some, else the words up to a comma.
///
/// `bertajuk` may lead to the name of the event, which is no theme.
pub fn theme(story: &Story, subject: Option<&Subject>) -> Option<Slot> {
    let words = told_theme(story, true).or_else(|| told_theme(story, false))?;
    let is_name = subject.is_some_and(|subject| words.contains(&subject.tokens.start));
    story.words(words).filter(|_| !is_name)
}

/// The words of the first theme, of those in quotation marks or of those without.
fn told_theme(story: &Story, quoted: bool) -> Option<Range<usize>> {
    for (at, sentence) in story.sentences.iter().enumerate() {
        for cue in sentence.cues.iter().filter(|cue| cue.value == "theme") {
            // `pemateri Budi dengan tema Menulis Berita`: what one of them speaks about.
            let before = story.mention_before(at, cue.start).filter(|&mention| story.range(mention).end == cue.start);
            if before.is_some_and(|mention| story.kind(mention) == Kind::Person) {
                continue;
            }
            let found = theme_behind(story, cue.end, sentence.tokens.end, quoted);
            if let Some(words) = found.filter(|words| words.len() >= 2) {
                return Some(words);
            }
        }
    }
    None
}

/// The words of a theme behind its cue, of those in quotation marks or of those without.
fn theme_behind(story: &Story, cue: usize, end: usize, quoted: bool) -> Option<Range<usize>> {
    // `tema Hari Jadi Kota Tegal tahun ini, yakni "…"`
    let link = story.find(cue..end.min(cue + OF_WHAT), "yakni yaitu adalah ialah :");
    let near = end.min((cue + 6).max(link.map_or(0, |link| link + 3)));
    let open = story.find(cue..near, "\" '");
    if let Some(open) = open.filter(|_| quoted) {
        // `"Menuju SDG's 2030"`: the mark that opened it closes it.
        let closed = (open + 2..end).find(|&at| story.is(at, story.folded(open)));
        // Where nobody closed it, the day of the event ends it.
        let opened = story.page.tokens.get(open).map_or(0, |token| token.span.start);
        let later = story.mentions.partition_point(|found| found.start < opened)..story.mentions.len();
        let mut near = later.take_while(|&at| story.range(at).start < end);
        let next = || near.find(|&at| story.kind(at) == Kind::Date).map(|at| story.range(at).start);
        let close = closed.or_else(next).unwrap_or(end);
        return Some(open + 1..close - usize::from(story.is(close - 1, ". ,")));
    }
    if quoted || open.is_some() {
        return None;
    }
    // `tema musrenbang tahun ini adalah …`, of whatever it is the theme.
    let whole = link.filter(|&link| !(cue..link).any(|at| story.is(at, ", (") || story.is_verb(at)));
    let from =
        (whole.unwrap_or(cue)..end).find(|&at| !story.is(at, "yakni yaitu adalah ialah : , ini itu tersebut kegiatan")).unwrap_or(end);
    // `tema itu mengingatkan kita`: what a theme told before does.
    if story.is(cue, "ini itu tersebut") && from == cue + 1 {
        return None;
    }
    let stops = "di pada yang ini itu tersebut";
    let mut words = story.phrase(from, end, LONGEST, stops);
    // `bertema Bersatu Berdaulat, Rakyat Sejahtera, Indonesia Maju`
    let goes_on = |comma: usize| story.is(comma, ",") && story.is_title(from) && story.is_title(comma + 1) && !story.is_named(comma + 1);
    while words.end + 1 < end && goes_on(words.end) {
        words.end = story.phrase(words.end + 1, end, LONGEST, stops).end;
    }
    // `bertema memajukan desa dan mencerdaskan warga`: of a theme that begins as a verb does, such verbs are a part.
    let clause = story.is_verb(words.start);
    let ends = |at: usize| story.is_verb(at) && (!clause || story.folded(at).starts_with("di"));
    Some(words.start..words.clone().find(|&at| ends(at)).unwrap_or(words.end))
}

/// The first cue of one meaning: its sentence and the token after it.
fn first(story: &Story, tells: &str) -> Option<(usize, usize)> {
    story.sentences.iter().enumerate().find_map(|(at, sentence)| Some((at, sentence.cue(tells)?.end)))
}
