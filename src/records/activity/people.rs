//! Who opened it, who spoke as a resource person, who received the visitors.

use std::ops::Range;

use super::story::Story;
use crate::annotation::{EntityDetail, Kind, Slot, SlotValue};
use crate::lexicon::{Class, Hit};
use crate::map::Set;
use crate::tokens::TokenKind;

/// How far from the verb the one who opened may stand, in tokens.
const REACH: usize = 40;

/// How many tokens after `membuka` what is opened is looked for in: `membuka sekaligus tampil sebagai narasumber Bimtek`.
const WITHIN: usize = 8;

/// How many sentences from the top tell who was visited, and how many tokens before `ke` the visit is told.
const OPENING: usize = 2;
const VISIT: usize = 6;

/// Words after which those come who were beside the one who acts.
const BESIDE: &str = "didampingi ditemani bersama disaksikan dihadiri mewakili";

/// What people open that is no event: `membuka stan di pameran`.
const OTHER_THINGS: &str = "stan stand lapak gerai posko pendaftaran lowongan layanan loket rekening jalan lahan usaha akses peluang \
    kesempatan wawasan kotak mata diri ruang hasil data suara fakta";

/// With what something is opened: `dibuka laporan Ketua Panitia`.
const MEANS: &str = "dengan laporan sambutan doa tarian lagu penampilan pembacaan";

/// How many tokens before a name it may be told that they lead the talk.
const MODERATED: usize = 3;

/// Verbs behind which others are told than those before them.
const GUESTS: &str = "dihadiri diikuti menghadiri mengikuti";

/// Words that begin a sentence which tells those whom the sentence before announced: `menghadirkan dua narasumber. Mereka adalah …`
const NAMELY: &str = "yakni yaitu mereka diantaranya adapun keduanya ketiganya";

/// Verbs of inviting somebody to speak.
const BRINGS: &str = "menghadirkan mengundang mendatangkan";

/// Whoever the article says opened the event; one who stood in for somebody else was there, and is named.
///
/// A headline may tell the office alone (`Sekda Buka Bimtek`); a name told later goes before it.
pub fn opener(story: &Story) -> Option<Slot> {
    let mut office = None;
    for (at, sentence) in story.sentences.iter().enumerate() {
        for cue in &sentence.cues {
            let found = match cue.value {
                // `Sekda Budi yang membuka kegiatan itu`, and `yang membuka kegiatan adalah Sekda Budi`.
                "opened" if story.is(cue.start, "yang") && opens_event(story, at, cue.end) => {
                    right_before(story, at, cue.start).or_else(|| person_after(story, at, cue.end))
                }
                // `dibuka dengan tarian` tells how, and the next person named only danced.
                "opened" if !story.is(cue.end, MEANS) && !story.is(cue.end, OTHER_THINGS) => {
                    person_after(story, at, stand_in(story, at, cue.end).unwrap_or(cue.end))
                }
                "opens" if opens_event(story, at, cue.end) => behind_opening(story, at, cue)
                    .or_else(|| person_before(story, at, cue.start))
                    .or_else(|| person_of_sentence_before(story, at, cue.start))
                    .or_else(|| person_after(story, at, cue.end)),
                _ => None,
            };
            match found {
                Some(mention) if has_name(story, mention) => return Some(named(story, mention)),
                Some(mention) => office = office.or(Some(mention)),
                None => {}
            }
        }
        // `Bupati meresmikan pembukaan sosialisasi`
        let opening = sentence.tokens.clone().find(|&at| story.is(at, "meresmikan") && story.is(at + 1, "pembukaan"));
        let done = opening
            .and_then(|verb| person_before(story, at, verb))
            .or_else(|| opening_done(story, &sentence.tokens).and_then(|from| person_after(story, at, from)));
        if let Some(mention) = done.filter(|&mention| has_name(story, mention)) {
            return Some(named(story, mention));
        }
    }
    Some(named(story, office?))
}

/// The token after `pembukaan pelatihan dilakukan`.
fn opening_done(story: &Story, tokens: &Range<usize>) -> Option<usize> {
    let opening = story.find(tokens.clone(), "pembukaan")?;
    let done = story.find(opening..tokens.end.min(opening + WITHIN), "dilakukan dilaksanakan")?;
    (opening..done).all(|at| !story.is(at, ", .")).then_some(done + 1)
}

/// Where the words for a stand-in end; those of one who was beside the opener (`didampingi Camat yang diwakili …`) do not count.
fn stand_in(story: &Story, sentence: usize, from: usize) -> Option<usize> {
    let diwakili = story.cue_after(sentence, from, REACH, "stands-in").map(|cue| cue.start..cue.end);
    // `dibuka Bupati melalui Asisten II`, `dibuka Bupati dalam sambutan yang dibacakan Sekda`
    let end = story.sentences[sentence].tokens.end;
    let person = |mention: usize| matches!(story.kind(mention), Kind::Person | Kind::Position);
    let next = |at: usize| story.mentions_after(sentence, at).first().copied().filter(|&mention| story.range(mention).start <= at + 1);
    let voice = |&at: &usize| story.is(at, "melalui lewat dibacakan") && next(at + 1).is_some_and(person);
    let cue = diwakili.or_else(|| (from..end.min(from + REACH)).find(voice).map(|at| at..at + 1))?;
    (from..cue.start).all(|at| !story.is(at, BESIDE)).then_some(cue.end)
}

/// `membuka pelatihan`, `membuka acara secara resmi`, not `membuka pendaftaran`.
fn opens_event(story: &Story, sentence: usize, from: usize) -> bool {
    if story.is(from, OTHER_THINGS) {
        return false;
    }
    let near = |mention: usize| story.range(mention).start < from + WITHIN;
    let end = story.sentences[sentence].tokens.end;
    story.mentions_after(sentence, from).iter().any(|&mention| near(mention) && story.kind(mention) == Kind::Event)
        || (from..end.min(from + WITHIN)).any(|at| story.is_event_word(at) || story.is(at, "acara kegiatan resmi sidang rapat"))
}

/// The one who acts in a sentence that begins with the verb: `Membuka kegiatan itu, Sekda Budi meminta …`
fn behind_opening(story: &Story, sentence: usize, cue: &Hit) -> Option<usize> {
    let tokens = &story.sentences[sentence].tokens;
    let comma = story.find(cue.end..tokens.end.min(cue.end + WITHIN), ",").filter(|_| cue.start == tokens.start)?;
    person_after(story, sentence, comma).filter(|&mention| story.range(mention).start <= comma + 2)
}

fn person_after(story: &Story, sentence: usize, token: usize) -> Option<usize> {
    let mut after = story.mentions_after(sentence, token).iter();
    let &person = after.find(|&&mention| matches!(story.kind(mention), Kind::Person | Kind::Position))?;
    (story.range(person).start - token <= REACH).then_some(person)
}

/// The person named last before a token, else the office; not one who is only beside another.
fn person_before(story: &Story, sentence: usize, token: usize) -> Option<usize> {
    let from = token.saturating_sub(REACH).max(story.sentences[sentence].tokens.start);
    let token = story.find(from + 1..token, BESIDE).unwrap_or(token);
    let mut office = None;
    for &mention in story.mentions_before(sentence, token).iter().rev() {
        let range = story.range(mention);
        if token - range.end > REACH {
            break;
        }
        // `Wakili Gubernur, Kepala BPSDM Buka Diklat`
        if story.is(range.start.wrapping_sub(1), "wakili mewakili") {
            continue;
        }
        match story.kind(mention) {
            Kind::Person => return Some(mention),
            Kind::Position => office = Some(mention),
            _ => {}
        }
    }
    office
}

/// The person or office that a clause right behind speaks of: `Sekda Budi, M.Si., yang membuka …`
fn right_before(story: &Story, sentence: usize, token: usize) -> Option<usize> {
    let before = story.mention_before(sentence, token)?;
    let kind = story.kind(before);
    let mut at = story.range(before).end;
    while at < token {
        let degree = story.page.hits.find(at, Class::Degree).map(|hit| hit.end);
        let mark = || story.page.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Mark).then_some(at + 1);
        at = degree.or_else(mark)?;
    }
    matches!(kind, Kind::Person | Kind::Position).then_some(before)
}

/// The person of the sentence before, of whom a sentence without one goes on telling: `Ia menyampaikannya ketika membuka …`.
fn person_of_sentence_before(story: &Story, sentence: usize, token: usize) -> Option<usize> {
    let start = story.sentences[sentence].tokens.start;
    let goes_on = token == start || story.is(start, "ia dia beliau hal");
    let before = sentence.checked_sub(1).filter(|&before| goes_on && story.sentences[before].order > 0)?;
    person_before(story, before, story.sentences[before].tokens.end)
}

/// The name of the person that a mention speaks of.
fn person<'a>(story: &'a Story, mention: usize) -> Option<&'a str> {
    let entity = story.mentions[mention].entity.and_then(|id| story.entities.get(id.0 as usize));
    let of_mention = || (story.kind(mention) == Kind::Person).then_some(story.mentions[mention].text.as_str());
    entity.filter(|entity| entity.kind == Kind::Person).map(|entity| entity.name.as_str()).or_else(of_mention)
}

/// True where the article names the one that a mention speaks of, and does not know them by office alone.
fn has_name(story: &Story, mention: usize) -> bool {
    let entity = story.mentions[mention].entity.and_then(|id| story.entities.get(id.0 as usize));
    entity.is_none_or(|entity| match &entity.detail {
        EntityDetail::Person { offices, .. } => !offices.contains(&entity.name),
        _ => false,
    })
}

/// A mention's slot with the full name of the one it names.
fn named(story: &Story, mention: usize) -> Slot {
    let name = person(story, mention).unwrap_or(story.mentions[mention].text.as_str());
    Slot { value: SlotValue::Text(name.to_owned()), ..story.slot(mention) }
}

/// Resource persons: the people named in the sentences that speak of them.
pub fn speakers(story: &Story) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    let mut known = Set::new();
    for (at, sentence) in story.sentences.iter().enumerate() {
        let Some(cue) = sentence.cue("speaker") else { continue };
        // `Seminar yang dibuka Bupati itu menghadirkan …`: those who come behind the verb.
        let brings = story.find(sentence.tokens.start..cue.start, BRINGS).unwrap_or(sentence.tokens.start);
        // `Budi menjelaskan, para narasumber …` and `Budi, didampingi instruktur …` speak of others; the moderator is no speaker.
        let beside = cue.start > 0 && story.is(cue.start - 1, BESIDE);
        // `dihadiri Camat Budi, staf ahli, narasumber, dan lurah`: one kind of guests among others.
        let listed = cue.start > 0
            && story.is(cue.start - 1, ",")
            && story.is(cue.end, ", dan serta")
            && story.has(sentence.tokens.start..cue.start, GUESTS);
        // `dibuka Camat Budi dan dihadiri kader serta narasumber dari Puskesmas`: others.
        let is_other = |range: Range<usize>| {
            let apart = || {
                let guests = story.find(range.end..cue.start, GUESTS);
                // `dibuka Camat Budi dan dihadiri Direktur Tono sebagai narasumber`
                let another = |verb: usize| {
                    story.mentions_before(at, cue.start).iter().any(|&other| {
                        story.kind(other) == Kind::Person && story.range(other).start > verb && story.is(verb, "dihadiri diikuti")
                    })
                };
                guests.is_some_and(|verb| another(verb) || !story.has(range.end..cue.start, "sebagai selaku menjadi"))
            };
            // `Kepala Dinas, Budi, menambahkan`
            let verb = range.end + usize::from(story.is(range.end, ","));
            range.end <= cue.start && (beside || listed || story.page.hits.is(verb, Class::SpeechVerb) || apart())
                || story.has(range.start.saturating_sub(MODERATED)..range.start, "moderator dimoderatori dipandu")
        };
        let next = story.sentences.get(at + 1).filter(|next| story.is(next.tokens.start, NAMELY));
        // Those of the next sentence only where this one tells none.
        for (told, reach) in [(Some(sentence), REACH), (next, usize::MAX)] {
            let mut any = false;
            for &mention in told.map_or(&[][..], |told| &told.mentions) {
                let range = story.range(mention);
                let near = range.start >= brings && range.start.abs_diff(cue.start) <= reach;
                if story.kind(mention) != Kind::Person || !near || is_other(range) {
                    continue;
                }
                any = true;
                if known.insert(person(story, mention).unwrap_or_default()) {
                    slots.push(named(story, mention));
                }
            }
            if any {
                break;
            }
        }
    }
    slots
}

/// Who receives the visitors: the institution or person after `disambut (oleh)`, `diterima (oleh)`; else the institution that
/// `menerima kunjungan`, or that they go to.
pub fn host(story: &Story) -> Option<Slot> {
    let host = |mention: usize| matches!(story.kind(mention), Kind::Organization | Kind::Person | Kind::Position);
    for (at, sentence) in story.sentences.iter().enumerate() {
        let Some(cue) = sentence.cue("host") else { continue };
        let Some(&mention) = story.mentions_after(at, cue.end).iter().find(|&&mention| host(mention)) else { continue };
        return if story.kind(mention) == Kind::Organization {
            Some(story.institution(mention))
        } else {
            person_after(story, at, cue.end).map(|mention| named(story, mention))
        };
    }
    let until = story.sentences.iter().take_while(|sentence| sentence.order <= OPENING).last()?.tokens.end;
    let visit = |at: usize| story.is_event_word(at) || story.is(at, "rombongan kedatangan");
    let gone_to = |mention: usize| {
        let start = story.range(mention).start;
        (VISIT + 1..until).contains(&start) && story.is(start - 1, "ke") && (start - VISIT..start - 1).any(visit)
    };
    let mut bodies = (0..story.mentions.len()).filter(|&mention| story.kind(mention) == Kind::Organization);
    bodies.find(|&mention| receives(story, mention) || gone_to(mention)).map(|host| story.institution(host))
}

/// True for an institution that is told to receive visitors: `DPRD Agam menerima kunjungan kerja`.
pub fn receives(story: &Story, mention: usize) -> bool {
    let behind = story.behind(mention);
    let verb = behind + usize::from(story.is(behind, ","));
    let visit = |at: usize| story.is(at, "kunjungan kunker rombongan kedatangan lawatan studi kaji");
    story.is(verb, "menerima terima menyambut sambut") && (verb + 1..verb + 4).any(visit)
}
