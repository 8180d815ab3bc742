//! Days that are not the event's: those of statements, of papers, and of what was before or comes behind.

use super::super::story::Story;
use super::super::subject::Subject;
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::wordlist::among;

/// How many tokens a word that leads to another matter may stand before its date.
pub const LEAD: usize = 10;

/// Words before a day that is not the event's but that of something before or behind it, of a paper, or of a life.
const OTHER_MATTER: &str = "setelah selepas sesudah sebelum menjelang jelang nomor surat sk keputusan tertanggal bertanggal pilkada pemilu \
    jabatannya lahir meninggal wafat paling kosong pensiun";

/// A date right after a speech verb, its speaker, or a person: `ujarnya, Senin (4/3)`.
pub fn is_statement(story: &Story, sentence: usize, token: usize) -> bool {
    let from = story.sentences[sentence].tokens.start.max(token.saturating_sub(14));
    let speech = (from..token).any(|at| story.page.hits.is(at, Class::SpeechVerb));
    speech && !(from..token).any(|at| is_held(story, at) && !story.is_quoted(at))
}

/// True for the day of another matter: `setelah dilantik pada 12 Februari`, `surat tanggal 4 Maret`.
pub fn is_of_another(story: &Story, sentence: usize, mention: usize) -> bool {
    let range = story.range(mention);
    let from = story.sentences[sentence].tokens.start.max(range.start.saturating_sub(LEAD));
    // `9 Desember menjadi hari pencoblosan`
    if story.is(range.end, "menjadi merupakan adalah") && story.is(range.end + 1, "hari momentum momen puncak") {
        return true;
    }
    let clause = (from..range.start).rev().take_while(|&at| !story.is(at, ", . )"));
    clause.clone().any(|at| story.is(at, OTHER_MATTER)) && !clause.clone().any(|at| is_held(story, at))
}

/// `meninjau lokasi Perkemahan Pramuka yang akan digelar pada 13 Mei`: the day of another event, which is to come.
pub fn is_of_coming(story: &Story, subject: Option<&Subject>, sentence: usize, mention: usize) -> bool {
    let token = story.range(mention).start;
    let from = story.sentences[sentence].tokens.start.max(token.saturating_sub(LEAD));
    let coming = (from..token).rev().find(|&at| story.is(at, "yang") && story.is(at + 1, "akan bakal"));
    let named = coming.and_then(|yang| story.mention_before(sentence, yang).filter(|&event| story.behind(event) == yang));
    named
        .filter(|&event| story.kind(event) == Kind::Event)
        .zip(subject)
        .is_some_and(|(event, subject)| story.folded(story.range(event).start) != story.folded(subject.tokens.start))
}

/// True at a verb or noun of running or opening something.
pub fn is_held(story: &Story, at: usize) -> bool {
    let cue = story.page.hits.find(at, Class::ActivityCue);
    cue.is_some_and(|cue| among(cue.value, "organizes organized held opens opened"))
}
