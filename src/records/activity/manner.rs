//! How and what for: mode, method, purpose, theme.

use super::story::Story;
use crate::annotation::{Mode, Slot};

/// How many tokens a purpose or theme may have.
const LONGEST: usize = 45;

/// The mode that the article states: both kinds, or a word for both, is hybrid.
pub fn mode(story: &Story) -> Option<Mode> {
    let said = |tells: &str| (0..story.sentences.len()).any(|sentence| story.tells(sentence, tells));
    match (said("hibrida"), said("daring"), said("luring")) {
        (true, _, _) | (_, true, true) => Some(Mode::Hibrida),
        (_, true, false) => Some(Mode::Daring),
        (_, false, true) => Some(Mode::Luring),
        _ => None,
    }
}

/// `metode …` with the words that name it.
pub fn method(story: &Story) -> Option<Slot> {
    let (sentence, cue) = first(story, "method")?;
    let phrase = story.phrase(cue, story.sentences[sentence].tokens.end, 8, "yang di pada untuk dengan diikuti gelombang dalam ini - dan");
    story.words(phrase)
}

/// What follows `bertujuan untuk`, to the end of its sentence.
pub fn purpose(story: &Story) -> Option<Slot> {
    let (sentence, cue) = first(story, "purpose")?;
    let end = story.sentences[sentence].tokens.end;
    let mut from = cue;
    while from < end
        && matches!(story.folded(from), "," | "untuk" | "agar" | "adalah" | "yakni" | "yaitu" | "guna" | "ialah" | ":" | "supaya")
    {
        from += 1;
    }
    let mut at = from;
    while at < end && at - from < LONGEST && !matches!(story.folded(at), "." | "\"" | ";") {
        at += 1;
    }
    story.words(from..at)
}

/// What follows `bertema`: the quoted words, else the words up to a comma.
pub fn theme(story: &Story) -> Option<Slot> {
    for (number, sentence) in story.sentences.iter().enumerate() {
        for cue in sentence.cues.iter().filter(|cue| cue.value == "theme") {
            let end = story.sentences[number].tokens.end;
            let open = (cue.end..end.min(cue.end + 6)).find(|&at| matches!(story.folded(at), "\"" | "'"));
            let found = match open {
                Some(open) => {
                    let close = (open + 1..end).find(|&at| matches!(story.folded(at), "\"" | "'") && at > open + 1).unwrap_or(end);
                    open + 1..close
                }
                None => {
                    let from = (cue.end..end)
                        .find(|&at| !matches!(story.folded(at), "yakni" | "yaitu" | "adalah" | ":" | "," | "ini" | "itu" | "kegiatan"))
                        .unwrap_or(end);
                    story.phrase(from, end, 20, "di pada yang")
                }
            };
            if found.len() >= 2 {
                return story.words(found);
            }
        }
    }
    None
}

/// The first cue of one meaning: its sentence and the token after it.
fn first(story: &Story, tells: &str) -> Option<(usize, usize)> {
    story.sentences.iter().enumerate().find_map(|(at, sentence)| Some((at, sentence.cues.iter().find(|cue| cue.value == tells)?.end)))
}
