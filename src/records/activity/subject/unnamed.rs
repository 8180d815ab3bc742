//! An event that no mention names: a genre word with the words that go with it.

use std::ops::Range;

use super::{OPENING_OF_VERBS, RUN, Subject};
use crate::annotation::{ActivityKind, Kind, ZoneKind};
use crate::lexicon::Class;
use crate::records::activity::genre;
use crate::records::activity::story::Story;

/// How many sentences from the top an event without a named mention is looked for in.
const OPENING: usize = 5;

/// Words before a genre word that make a place of it: `ruang pertemuan`.
const ROOMS: &str = "ruang ruangan gedung aula balai kamar";

/// Words before a genre word that make what is paid for of it: `program asistensi sosial`.
const SCHEMES: &str = "program dana anggaran bantuan";

/// Words before a genre word that tell what comes of it, who does it, or the matter of a rule: `berdasarkan hasil evaluasi`,
/// `petugas pendataan`, `tata cara pengangkatan`.
const OTHER_MATTER: &str = "hasil berdasarkan berdasar menurut petugas tim panitia cara tentang mengatur calon \
    lulus lolos badan";

/// Genre words for what offices do every day, which are events only where they are held: `manajemen, hingga pembinaan ASN`.
const TASKS: &str = "evaluasi verifikasi pembinaan edukasi koordinasi penilaian monitoring pendampingan studi uji survei audit bimbingan konsolidasi \
    pendataan asistensi";

/// How many tokens behind a task's name it may be told that it is held.
const HELD: usize = 4;

/// How many tokens before a genre word `tentang` makes it the matter of a rule: `tentang pemberhentian dan pengangkatan …`.
const RULE: usize = 4;

/// How many tokens the name of an event that no mention covers may have.
const LONGEST_NAME: usize = 14;

/// What offices hand out.
const GIFTS: &str = "bantuan sembako paket dana beras blt bst pkh zakat santunan insentif hibah beasiswa logistik pupuk bibit benih sertifikat \
    daging hewan air";

/// Words at which the name of an event ends.
const STOPS: &str = "di oleh pada dengan yang dan untuk ini itu tersebut guna dalam secara akan telah sudah kepada agar saat ketika \
    bertempat digelar dilaksanakan berlangsung berlansung diikuti dihadiri - karena sebagai lewat melalui hari berdasarkan sesuai menurut bertema \
    bertajuk terhadap supaya sesudah setelah jelang menjelang selaku begini lalu kata ujar ya turut hadir juga terus \
    terdiri yaitu yakni ialah adalah bernama atas sampai hingga ke bersama antara termasuk selesai rampung demi \
    dibuka ditutup dipimpin dipusatkan disambut sejak pukul masih sebagaimana nanti nantinya lagi";

/// An event told without a name: a genre word of the headline or the opening with the words that go with it.
///
/// Where nothing else of the article is named, the opening is longer, and an event whose genre a verb of the opening tells
/// (`melantik`) may be named anywhere (`pelantikan pejabat`).
pub fn find(story: &Story, alone: bool, fits: &dyn Fn(&Subject) -> bool) -> Option<Subject> {
    let in_opening = first_that_fits(story, if alone { OPENING } else { OPENING_OF_VERBS }, None, fits);
    if in_opening.is_some() || !alone {
        return in_opening;
    }
    if let Some(genre) = genre::told(story)
        && let Some(told) = first_that_fits(story, usize::MAX, Some(genre), fits)
    {
        return Some(told);
    }
    (0..story.sentences.len()).filter(|&at| story.sentences[at].order <= OPENING).find_map(|at| handing_out(story, at))
}

/// The first genre word with what goes with it that fits, of the sentences up to the one with the order `most`.
fn first_that_fits(story: &Story, most: usize, wanted: Option<ActivityKind>, fits: &dyn Fn(&Subject) -> bool) -> Option<Subject> {
    for (at, sentence) in story.sentences.iter().enumerate() {
        if sentence.order <= most
            && let Some(subject) = unnamed_in(story, at, wanted)
            && fits(&subject)
        {
            return Some(subject);
        }
    }
    None
}

/// What is handed out, with what goes with it: `penyaluran BLT Dana Desa`.
fn handing_out(story: &Story, at: usize) -> Option<Subject> {
    let sentence = &story.sentences[at];
    let act = story.find(sentence.tokens.clone(), "penyaluran pembagian pendistribusian")?;
    let phrase = over_acronym(story, story.phrase(act + 1, sentence.tokens.end, LONGEST_NAME, STOPS), sentence.tokens.end);
    let end = phrase.clone().find(|&at| story.is_verb(at)).unwrap_or(phrase.end);
    let tokens = act..end;
    let slot = story.words(tokens.clone()).filter(|_| end > act + 1 && story.is(act + 1, GIFTS))?;
    Some(Subject::new(story, slot, tokens, at))
}

/// The first genre word of one sentence, of one genre where that is asked for, with the words that go with it.
fn unnamed_in(story: &Story, index: usize, wanted: Option<ActivityKind>) -> Option<Subject> {
    let sentence = &story.sentences[index];
    let mut read = sentence.tokens.start;
    sentence.tokens.clone().find_map(|token| {
        // `ruang rapat paripurna` is no `paripurna` either.
        let hit = story.page.hits.find(token, Class::EventGenre).filter(|_| token >= read)?;
        read = hit.end;
        if wanted.is_some_and(|wanted| genre::activity_kind(hit.value) != Some(wanted)) {
            return None;
        }
        let phrase = over_acronym(story, story.phrase(hit.end, sentence.tokens.end, LONGEST_NAME, STOPS), sentence.tokens.end);
        // `pelepasan 141 calon haji`: a number right behind the genre is none of its name.
        let counted = |at: usize| at == phrase.start && story.page.tokens.is_number(at);
        // `audiensi Budi Santoso beserta rombongan`, `vaksinasi Senin (4/3)`: who came and when are none of it either.
        let told = |at: usize| {
            let next = story.mentions_after(index, at).first().copied().filter(|&next| story.range(next).start == at);
            next.is_some_and(|next| matches!(story.kind(next), Kind::Person | Kind::Date))
        };
        let verb = phrase
            .clone()
            .find(|&at| story.is_verb(at) || counted(at) || told(at))
            .unwrap_or_else(|| over_and(story, phrase.clone(), sentence.tokens.end));
        let tokens = hit.start..with_region(story, index, verb);
        if is_no_event(story, index, token) || is_task(story, index, hit.end, &tokens) {
            return None;
        }
        // `saat penyerahan`: of what?
        if hit.end == tokens.end && story.is(token, "penyerahan pembukaan penutupan") {
            return None;
        }
        // `pekan lalu` is a week.
        if story.is(token, "pekan") && (phrase.is_empty() || !story.is_title(phrase.start)) {
            return None;
        }
        let inside = sentence.mentions.iter().any(|&mention| story.range(mention).contains(&token));
        let slot = story.words(tokens.clone()).filter(|_| !inside && !story.is(token + 1, "prasasti"))?;
        Some(Subject::new(story, slot, tokens, index))
    })
}

/// A name that goes on behind an acronym in brackets: `Laporan Hasil Kerja Badan Anggaran (Banggar) DPRD Provinsi`.
fn over_acronym(story: &Story, phrase: Range<usize>, end: usize) -> Range<usize> {
    let bracketed = !phrase.is_empty() && story.is(phrase.end, "(") && story.is(phrase.end + 2, ")");
    let rest = if bracketed { story.phrase(phrase.end + 3, end, LONGEST_NAME, STOPS) } else { 0..0 };
    if rest.is_empty() || story.is_verb(rest.start) { phrase } else { phrase.start..rest.end }
}

/// Where a name ends that goes on over `dan`: `penyerahan alat dan mesin pertanian`, `pelantikan dan sumpah jabatan`.
fn over_and(story: &Story, phrase: Range<usize>, end: usize) -> usize {
    let rest = story.phrase(phrase.end + 1, end, LONGEST_NAME, STOPS);
    let joined = story.is(phrase.end, "dan") && !rest.is_empty() && !rest.clone().any(|at| story.is_verb(at) || story.is_named(at));
    if joined { rest.end } else { phrase.end }
}

/// True for a genre word that names a room, a scheme, a rule or a choice of people, or what comes of something: `ruang rapat`, `program
/// asistensi sosial`, `tata cara pengangkatan`, `hasil evaluasi`; and for `hearing aid`.
fn is_no_event(story: &Story, sentence: usize, token: usize) -> bool {
    let start = story.sentences[sentence].tokens.start;
    let before = |words: &str| token > start && story.is(token - 1, words);
    let of_rule = || {
        let near = start.max(token.saturating_sub(RULE))..token;
        story.find(near, "tentang").is_some_and(|about| !story.has(about..token, "dalam pada di lewat melalui"))
    };
    let vote = || story.is(token, "pemilihan pengangkatan") && story.cue_before(sentence, token, RUN, "organizes").is_none();
    before(ROOMS) || before(SCHEMES) || before(OTHER_MATTER) || of_rule() || vote() || story.is(token + 1, "aid")
}

/// True for a task that nobody is said to hold or to take part in, outside the headline; `pembinaan dan pelatihan` is an event.
fn is_task(story: &Story, sentence: usize, genre: usize, name: &Range<usize>) -> bool {
    let before = |tells: &str| story.cue_before(sentence, name.start, RUN, tells).is_some();
    let behind = |tells: &str| story.cue_after(sentence, name.end, HELD, tells).is_some();
    let told = || {
        before("organizes")
            || before("attends")
            || before("opens")
            || behind("organized")
            || behind("held")
            || name.start > 0 && story.is(name.start - 1, "kegiatan acara giat agenda")
    };
    let joined = || story.is(genre, "dan ,") && story.is_event_word(genre + 1);
    let bare = genre == name.start + 1 && story.is(name.start, TASKS) && story.sentences[sentence].zone != ZoneKind::Headline;
    bare && !joined() && !told()
}

/// Where a name ends that goes on with all of a region: `Lomba Bertutur se-Kabupaten Solok`.
fn with_region(story: &Story, sentence: usize, end: usize) -> usize {
    if !story.is(end - 1, "se") || !story.is(end, "-") {
        return end;
    }
    let next = story.mentions_after(sentence, end).first().map(|&region| story.range(region));
    next.filter(|region| region.start == end + 1).map_or(end - 1, |region| region.end)
}
