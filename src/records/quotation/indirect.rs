//! Reported clauses: `Budi mengatakan, …`, `menurut Budi, …`, `…, kata Budi`, `Dijelaskannya, …`.
//!
//! A sentence gives one reported clause at most, that of its first reporting verb. A clause that goes on into the next
//! sentence without a verb of its own ends with its first sentence.

use std::ops::Range;

use super::cues::{self, Cue, Form};
use super::people::People;
use super::speakers::{self, Speaker};
use super::view;
use crate::lexicon::{Class, Hit, look_up};
use crate::page::Page;
use crate::tokens::{Shape, TokenKind};
use crate::wordlist::among;

/// The fewest words that make a clause.
const SHORTEST: usize = 3;
/// How far after a verb its clause may begin, in tokens.
const REACH: usize = 16;
/// How far after the beginning of a sentence a verb may stand that has no subject there, in tokens.
const NEAR_START: usize = 6;

/// How far after the beginning of a sentence a verb may stand that no comma sets apart from the clause, in tokens.
const EARLY: usize = 2;

/// Verbs of asking whose clause has its own subject: `meminta warga menjaga kebersihan`.
const ASKS: &str = "meminta minta mengajak mendesak menginstruksikan memerintahkan menyarankan menjamin memperingatkan";

/// A reported clause or a word of its kind.
#[derive(Clone, Debug)]
pub struct Reported {
    /// Its words.
    pub words: Range<usize>,
    /// The reporting verb.
    pub cue: Cue,
    /// Who says it.
    pub speaker: Speaker,
}

/// The reported clause of a piece of narrative. `taken` tells the cues of direct quotations.
pub fn read(page: &Page, people: &People, piece: &Range<usize>, taken: impl Fn(usize) -> bool) -> Option<Reported> {
    piece.clone().filter(|&at| !taken(at)).find_map(|at| {
        let cue = cues::at(page, at).filter(|cue| cue.tokens.end < piece.end)?;
        let speaker = speakers::of_cue(page, people, &cue, piece);
        let relative = cue.form == Form::Active && at > piece.start && page.tokens.reads(at - 1, "yang");
        if cues::describes(page, piece.start, &cue) || relative && !matches!(speaker, Speaker::Named(_)) {
            return None;
        }
        let words = match cue.form {
            Form::Active => {
                let words = governed(page, people, piece, &cue, speaker)?;
                // `Budi, yang mengatakan pasar itu ramai, pulang`
                let comma = words.clone().skip(1).find(|&at| relative && page.tokens.reads(at, ","));
                words.start..comma.unwrap_or(words.end)
            }
            // `Bantuan itu, dikatakan Budi, tiba besok`
            Form::Passive if !cue.weak && is_set_apart(page, piece.start, at) && !is_speech(page, piece.start) => {
                beside(page, people, piece, &cue, speaker)?
            }
            Form::Passive | Form::PassiveNya => fronted(page, people, piece, &cue, speaker)?,
            _ => beside(page, people, piece, &cue, speaker)?,
        };
        let words = trim(page, words);
        let count = words.clone().filter(|&at| page.tokens.get(at).is_some_and(|token| token.kind != TokenKind::Mark)).count();
        (count >= SHORTEST).then_some(Reported { words, cue, speaker })
    })
}

/// A sentence after a reported clause that reports on: `Inovasi itu juga diharapkan …`
pub fn carried_on(page: &Page, piece: &Range<usize>) -> Option<Reported> {
    let cue = piece.clone().skip(1).find_map(|at| {
        let on = page.tokens.reads(at - 1, "juga pun pula");
        cues::at(page, at).filter(|cue| on && cue.form == Form::Passive)
    })?;
    // `Hal itu juga disampaikan Budi` says nothing itself.
    (!page.tokens.reads(piece.start, "hal")).then(|| Reported { words: trim(page, piece.clone()), cue, speaker: Speaker::InView })
}

/// `Budi mengatakan, …`, `Ia menilai …`
fn governed(page: &Page, people: &People, piece: &Range<usize>, cue: &Cue, speaker: Speaker) -> Option<Range<usize>> {
    let tokens = &page.tokens;
    let verb = cue.tokens.clone();
    // `Salah satu pasalnya menyebutkan, …`: what a rule says, nobody does.
    if tokens.follows(verb.start, "pasal pasalnya ayat ayatnya") {
        return None;
    }
    if speaker == Speaker::InView {
        let pronoun = (piece.start..verb.start).any(|at| speakers::is_pronoun(page, at));
        let bare = verb.start <= piece.start + NEAR_START && is_frame(page, piece.start..verb.start);
        // `Perempuan berhijab itu menegaskan …`
        let periphrasis = speakers::is_periphrasis(page, piece.start, verb.start);
        if !pronoun && !bare && !periphrasis {
            return None;
        }
    }
    let next = |words: &str| tokens.reads(verb.end, words);
    let limit = piece.end.min(verb.end + REACH);
    let that = page.find(verb.end..limit, "bahwa bahwasanya");
    if let Some(that) = that {
        // `Menanggapi hal itu, Budi menegaskan bahwa …`: the clause is another verb's.
        if (verb.end..that).any(|at| cues::is_active(page, at)) {
            return None;
        }
        // `menyatakan tidak benar bahwa …`
        let judged = next("tidak bukan belum benar tak");
        return Some(if judged { verb.end } else { that + 1 }..piece.end);
    }
    if is_subordinate(page, piece.start, verb.start) {
        return None;
    }
    let bidden = cue.weak && tokens.reads(verb.start, ASKS) && bids(page, verb.end, limit);
    if cue.weak && !bidden && !next(", agar supaya untuk :") {
        return None;
    }
    if is_object(page, verb.end) || is_complement(page, piece.start, cue) {
        return None;
    }
    if next("kepada di saat dalam pada usai ketika melalui lewat dihadapan") {
        // The comma of `1,5` begins nothing.
        let inside = |at: usize| tokens.get(at + 1).is_some_and(|token| token.glued && token.kind == TokenKind::Number);
        let begins = |at: &usize| (tokens.reads(*at, ", agar supaya") || next("kepada") && tokens.reads(*at, "untuk")) && !inside(*at);
        // `kepada Camat Natar, Budi, agar …`: what is set apart behind who is told.
        let apart = |at: usize| tokens.reads(at, ",") && people.begins_near(at + 1, 0).is_some();
        let begin = (verb.end..limit).filter(begins).find(|&at| !apart(at)).or_else(|| (verb.end..limit).find(begins))?;
        let begin = if begin + 1 < limit && tokens.reads(begin, ",") && begins(&(begin + 1)) { begin + 1 } else { begin };
        // `kepada kepala desa, ketua PKK, dan kader, agar …`: all of those who are told.
        let bidden = page.find(begin..piece.end.min(begin + REACH), "agar supaya").filter(|_| next("kepada"));
        let begin = bidden.filter(|&bidden| tokens.follows(bidden, ",") && !(begin..bidden).any(|at| is_verb(page, at))).unwrap_or(begin);
        return Some(begin..piece.end);
    }
    (!is_phrase(page, verb.start, verb.end..piece.end)).then_some(verb.end..piece.end)
}

/// True for a verb that only says when or to what end its subject does something: `saat menyampaikan`, `untuk terus melanjutkan`;
/// or that is denied: `tidak menyebut`.
fn is_subordinate(page: &Page, start: usize, verb: usize) -> bool {
    const BEFORE: &str = "saat ketika usai seusai sebelum setelah untuk guna tidak tak belum";
    let reads = |back: usize, words: &str| verb >= start + back && page.tokens.reads(verb - back, words);
    reads(1, BEFORE) || reads(1, "terus segera juga selalu dapat bisa") && reads(2, BEFORE)
}

/// True where a verb governs a thing or a phrase in marks and no clause: `menyampaikan komitmennya`, `memaparkan 'profil desa'`.
fn is_object(page: &Page, at: usize) -> bool {
    let said = |word: &str| look_up(word).iter().any(|(class, _)| *class == Class::SaidObject);
    const BEHIND: &str = "kepada sebagai selaku di saat dalam ketika dengan atas terhadap terkait tentang soal mengenai dihadapan";
    let owned = page.tokens.folded(at).ends_with("nya") && (page.tokens.reads(at + 1, ",") || page.tokens.reads(at + 1, BEHIND));
    // `menyampaikan tiga nama kepada Gubernur`
    let at = at + usize::from(page.tokens.is_number(at) || page.tokens.reads(at, "dua tiga empat lima"));
    owned
        || page.tokens.reads(at, "maaf")
        || page.hits.is(at, Class::SaidObject)
        || page.tokens.folded(at).strip_suffix("nya").is_some_and(said)
        || page.tokens.reads(at, "' \"")
}

/// True where a verb that tells things governs one, and no clause: `menjelaskan kronologi kejadian tersebut`.
fn is_phrase(page: &Page, verb: usize, words: Range<usize>) -> bool {
    const TELLS: &str = "menyampaikan menjelaskan mengungkapkan mengungkap memaparkan menerangkan membeberkan menguraikan melaporkan menceritakan \
        merinci mengutarakan mengemukakan menginformasikan";
    let reads = |at: usize, list: &str| page.tokens.reads(at, list);
    let says = |at: usize| is_verb(page, at) || reads(at, "itu ini tersebut ,") && at + 1 < words.end && !reads(at + 1, "kepada");
    let part = words.clone().take_while(|&at| !reads(at, "yang untuk")).any(says);
    reads(verb, TELLS)
        && !part
        && !predicates(page, words.clone())
        && !words.into_iter().any(|at| reads(at, "itu ini tersebut") && is_verb(page, at + 1))
}

/// True for a word that has the form of a verb: `menjaga`, `berjumlah`.
fn is_verb(page: &Page, at: usize) -> bool {
    let word = page.tokens.folded(at);
    let formed = word.len() > 5 && ["me", "ber", "di", "ter"].iter().any(|prefix| word.starts_with(prefix));
    let other = |hit: &Hit| matches!(hit.class, Class::PeopleNoun | Class::FunctionWord);
    word == "menjadi" || formed && is_lower(page, at) && !page.hits.at(at).iter().any(other)
}

/// True for a verb that is no report but what somebody is made to do or does: `mempersilakan Budi menyampaikan keluhan`,
/// `mengajar murid menulis, membaca, dan berhitung`.
fn is_complement(page: &Page, start: usize, cue: &Cue) -> bool {
    const MAKES: &str = "mengajar mengajari mengajarkan melatih membimbing membantu menyuruh membiarkan mengizinkan \
        mempersilakan mempersilahkan memperbolehkan memaksa mewajibkan mendorong mengajak meminta menugaskan melarang";
    let reads = |at: usize, list: &str| page.tokens.reads(at, list);
    let verb = cue.tokens.clone();
    if reads(verb.end, ", :") {
        return cue.weak && is_verb(page, verb.end + 1) && reads(verb.end + 2, ", dan serta atau hingga");
    }
    (start..verb.start).rev().take_while(|&at| !reads(at, ", dan serta yang")).any(|at| reads(at, MAKES))
}

/// True where a clause says what somebody shall do: `warga menjaga kebersihan`, `semua pihak untuk bersabar`.
fn bids(page: &Page, from: usize, limit: usize) -> bool {
    let folks = page.hits.is(from, Class::PeopleNoun) || page.tokens.reads(from, "para semua seluruh segenap pihak");
    let acts = |at: usize| is_verb(page, at) || is_lower(page, at) && page.tokens.reads(at, "segera tidak tetap lebih ikut");
    (from + 1..limit)
        .take_while(|&at| !page.tokens.reads(at, ", . yang guna karena saat terkait terhadap"))
        .take_while(|&at| folks || !page.tokens.reads(at, "untuk"))
        .any(acts)
}

/// True for a sentence about a speech, which somebody gives: `Sambutan Bupati, Budi, disampaikan Sekda`.
fn is_speech(page: &Page, start: usize) -> bool {
    page.tokens.reads(start, view::SPEECHES)
}

/// True where a comma sets a verb apart from a subject before it; one as short as `hal itu` says nothing.
fn is_set_apart(page: &Page, start: usize, verb: usize) -> bool {
    verb > start + 3 && page.tokens.reads(verb - 1, ",") && !is_frame(page, start..verb)
}

/// `Dikatakan Budi, …`, `Dijelaskannya, …`: the verb opens the sentence.
fn fronted(page: &Page, people: &People, piece: &Range<usize>, cue: &Cue, speaker: Speaker) -> Option<Range<usize>> {
    let verb = cue.tokens.clone();
    let goes_on = |at: usize| page.tokens.reads(at, ", bahwa");
    // `Ditegaskan dia, …`
    let by_pronoun = speakers::is_pronoun(page, verb.end) && goes_on(verb.end + 1);
    let told = cue.form == Form::PassiveNya || matches!(speaker, Speaker::Named(_)) || goes_on(verb.end) || by_pronoun;
    let points_back = page.has(piece.start..verb.start, BACKWARD);
    if !told || points_back || !is_frame(page, piece.start..verb.start) {
        return None;
    }
    Some(after_speaker(page, people, piece, verb.end, speaker)..piece.end)
}

/// True where only words stand that are no subject, with or without a mark.
fn is_frame(page: &Page, tokens: Range<usize>) -> bool {
    tokens.clone().all(|at| {
        let word = page.tokens.folded(at);
        page.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Mark)
            || page.hits.is(at, Class::SentenceFrame)
            || word.ends_with("nya")
    })
}

/// `Menurut Budi, …`, `…, kata Budi`, `…, kata Budi, …`, `Lanjutnya, …`
fn beside(page: &Page, people: &People, piece: &Range<usize>, cue: &Cue, speaker: Speaker) -> Option<Range<usize>> {
    let tokens = &page.tokens;
    let verb = cue.tokens.clone();
    let follows = speakers::is_pronoun(page, verb.end);
    let named = match cue.form {
        Form::Stem | Form::Preposition | Form::Passive => matches!(speaker, Speaker::Named(_)) || follows,
        _ => !cue.weak,
    };
    if !named {
        return None;
    }
    let begin = after_speaker(page, people, piece, verb.end, speaker);
    let opens = (piece.start..verb.start)
        .all(|at| tokens.get(at).is_some_and(|token| token.kind == TokenKind::Mark) || tokens.reads(at, "lebih masih namun sementara"));
    let paused = tokens.reads(begin.saturating_sub(1), ",");
    // `Protes dilakukan oleh Budi`, `Kisah Budi yang …`: the word is a noun.
    let told = || {
        let somebody = follows || people.begins_near(verb.end, 0).is_some() || page.hits.is(verb.end, Class::SpeakerNoun);
        somebody && (paused || tokens.reads(begin.saturating_sub(1), "bahwa"))
    };
    if opens {
        return (!(cue.weak && cue.form == Form::Stem) || told()).then_some(begin..piece.end);
    }
    // `Artinya tambah Budi, …`
    let governs = || (verb.end..begin).any(|at| tokens.reads(at, ",") && at + 1 < begin || cues::is_active(page, at));
    // `Saat ini katanya, …`, but `Melalui pesan singkat Budi, …`
    let noun = cue.weak && (piece.start..verb.start).rev().take(EARLY).any(|at| tokens.reads(at, "melalui lewat dalam dengan dari via"));
    let early = matches!(cue.form, Form::Stem | Form::StemNya) && verb.start <= piece.start + EARLY && paused && !noun && !governs();
    let inside = verb.start > piece.start && (tokens.reads(verb.start - 1, ",") || cue.form == Form::Preposition || early);
    if !inside {
        return None;
    }
    let rest = (begin..piece.end).filter(|&at| tokens.is_word(at)).count();
    // `…, katanya, saat ditemui di kantornya`
    const ASIDE: &str = "saat ketika usai seusai sambil seraya kepada senin selasa rabu kamis jumat sabtu minggu";
    let aside = tokens.reads(begin, ASIDE);
    // `… karena, menurut dia, …`
    let leads = verb.start > piece.start + 1 && tokens.reads(verb.start - 2, "karena sebab bahwa yang dan tetapi tapi namun jika");
    // `Berkas itu, kata Budi sudah lengkap`
    let goes_on = is_lower(page, begin) && !page.hits.is(begin, Class::SpeakerStop) && predicates(page, begin..piece.end);
    Some(if goes_on || paused && (leads || rest >= SHORTEST) && !aside { piece.clone() } else { piece.start..verb.start })
}

/// True where words say something of something, by one of the small words of a predicate.
fn predicates(page: &Page, words: Range<usize>) -> bool {
    const OF: &str = "sudah telah akan tidak tak belum bukan bisa dapat harus masih sedang perlu butuh ada";
    let mut relative = false;
    words.into_iter().any(|at| {
        let word = page.tokens.folded(at);
        relative |= among(word, "yang untuk");
        among(word, "adalah ialah merupakan termasuk menurut") || !relative && among(word, OF)
    })
}

/// The token after a speaker named behind a verb, and after the comma or `bahwa` there.
fn after_speaker(page: &Page, people: &People, piece: &Range<usize>, verb_end: usize, speaker: Speaker) -> usize {
    let tokens = &page.tokens;
    let mut at = verb_end;
    if speakers::is_pronoun(page, at) {
        at += 1;
    } else if matches!(speaker, Speaker::Named(_)) {
        let named = people.first_group(verb_end, piece.end).map_or(at, |group| group.end);
        at = behind_degrees(page, named);
        const ON: &str = "selaku sebagai yang saat ketika usai di pada dalam kepada";
        // `Menurut Budi, S.H., M.M. bantuan tiba`
        if at > named && is_lower(page, at) && !tokens.reads(at, ON) {
            return at;
        }
    } else {
        let more = at + usize::from(tokens.reads(at, "lagi pula"));
        return if tokens.reads(more, ",") { more + 1 } else { at };
    }
    if tokens.reads(at, ",") && tokens.reads(at + 1, "salah seorang selaku yang sapaan panggilan") {
        at += 1;
    }
    let limit = piece.end.min(at + REACH);
    let begin = page.find(at..limit, ", bahwa :").map_or(at, |index| index + 1);
    // `Menurut Budi, Lurah Aro, Kota Solok, …`: where the office is.
    let place = |at: &usize| tokens.get(*at).is_some_and(|token| matches!(token.shape, Shape::Title | Shape::Upper));
    let behind = (begin..limit).find(|at| !place(at)).filter(|&at| at > begin && tokens.reads(at, ","));
    behind.filter(|&comma| is_lower(page, comma + 1) && !tokens.reads(comma + 1, "dan serta")).map_or(begin, |comma| comma + 1)
}

/// The token behind the degrees that commas set behind a name; the name's own end where it has none.
fn behind_degrees(page: &Page, name_end: usize) -> usize {
    let mut at = name_end;
    while page.tokens.reads(at, ",")
        && let Some(degree) = page.hits.find(at + 1, Class::Degree)
    {
        at = degree.end + usize::from(page.tokens.reads(degree.end, "."));
    }
    at
}

fn is_lower(page: &Page, at: usize) -> bool {
    page.tokens.shape(at) == Shape::Lower
}

/// Words that stand for words already given: `hal itu disampaikan …`.
pub const BACKWARD: &str = "hal demikian itu tersebut pernyataan penegasan ini begitu penjelasan";

/// Leaves out marks at both ends, and `bahwa` at the beginning.
fn trim(page: &Page, words: Range<usize>) -> Range<usize> {
    let tokens = &page.tokens;
    let idle = |at: usize| tokens.reads(at, ", . : ; - bahwa bahwasanya ? ! …");
    let leads_on = |at: usize| tokens.reads(at, "yaitu yakni antara") || tokens.reads(at, "lain") && tokens.follows(at, "antara");
    let mut words = words;
    while words.start < words.end && idle(words.start) {
        words.start += 1;
    }
    // `Budi mengimbau dan mendorong warga untuk …`
    if words.len() > 2 && tokens.reads(words.start, "dan serta") && cues::is_active(page, words.start + 1) {
        words.start += 2;
    }
    // `Budi menambahkan, bantuan tiba, ujarnya.`
    let told_again = |at: usize| cues::at(page, at).is_some_and(|cue| cue.form == Form::StemNya && !cue.weak);
    while words.end > words.start && (idle(words.end - 1) || leads_on(words.end - 1)) {
        words.end -= 1;
    }
    if words.len() > 2 && tokens.reads(words.end - 2, ",") && told_again(words.end - 1) {
        words.end -= 2;
    }
    words
}
