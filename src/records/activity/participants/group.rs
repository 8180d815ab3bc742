//! Who takes part: the group of people, with what goes with its noun.

use std::ops::Range;

use super::super::story::{Sentence, Story};
use super::super::subject::{self, Subject};
use super::name::{GUESTS, goes_on, is_listed, lead_in, name};
use crate::annotation::{ActivityKind, Kind, MentionDetail, Slot};
use crate::lexicon::Class;
use crate::span::Span;

/// Words before a noun of people that name an office, a topic or a rule by it: `Pelatihan Kepemimpinan Pengawas`, `Pemilihan Kepala
/// Desa`, `Disiplin Pegawai`, `Keputusan Bupati`.
const NAMED_BY: &str = "kepemimpinan koordinasi komunikasi jabatan pemilihan manajemen disiplin seleksi penerimaan pengadaan pengangkatan pemberhentian \
    lkpj pertanggungjawaban penjelasan pengantar pandangan nota rapat gaji keputusan peraturan instruksi edaran upah dana lahan hari undang";

/// Verbs that bring people together.
const GATHERING: &str = "mengundang mengumpulkan menghimpun melatih membekali menggembleng bekali latih";

/// Those whom an official talks to afterwards.
const PRESS: &str = "wartawan jurnalis awak insan pers";

/// Words behind `peserta` that say no more of them: what they take part in, and how.
const OCCASIONS: &str =
    "pelatihan bimtek diklat workshop sosialisasi seminar webinar rapat lomba kegiatan acara daring luring online virtual";

/// Words behind `ikut` of those who take part in something.
const JOINED: &str = "serta , . dalam pada kegiatan acara program hadir mengikuti memeriahkan menyemarakkan ambil";

/// Verbs of those whom an event is held for.
const TAUGHT: &str = "dilatih ditempa digembleng dibekali diajari dibina dikukuhkan dilantik";

/// How many tokens behind a group such a verb may stand.
const AT_ONCE: usize = 3;

/// How many tokens before `bagi` what is held may be named.
const HELD: usize = 12;

/// How many tokens before a place it may be told that people come from there.
const ORIGIN: usize = 3;

/// How many sentences from the top tell in full who takes part.
const OPENING: usize = 3;

/// How many tokens before those who get it a gift may be told.
const GIFT: usize = 4;

/// How many tokens behind it a verb of attending may stand.
const ATTENDING: usize = 4;

/// The group of people that the article says takes part: right after the number, after `diikuti`, after `bagi`, in the event's name.
pub fn find(story: &Story, subject: Option<&Subject>, kind: ActivityKind, total: Option<usize>, enough: i32) -> Option<Slot> {
    let counted = total.map(|mention| story.range(mention));
    let mut best: Option<(i32, Range<usize>)> = None;
    let mut opening: Vec<Range<usize>> = Vec::new();
    for (at, sentence) in story.sentences.iter().enumerate().filter(|(_, sentence)| sentence.order <= 20) {
        let mut token = sentence.tokens.start;
        while token < sentence.tokens.end {
            let Some(noun) = story.page.hits.find(token, Class::PeopleNoun).copied() else {
                token += 1;
                continue;
            };
            // `120 orang sekretaris desa`: the classifier is not the group.
            let parents = story.is(token, "orang") && story.is(noun.end, "tua");
            if !parents && story.is(token, "orang peserta") && story.page.hits.is(noun.end, Class::PeopleNoun) {
                token = noun.end;
                continue;
            }
            // `12 orang laki-laki`, `40 orang dari …`
            if !parents && story.is(token, "orang") && noun.end == token + 1 && !story.is(noun.end, "muda") {
                token = noun.end;
                continue;
            }
            // `berbagai unsur, misalnya pelajar`: those who are named behind it.
            if story.is(token, "unsur elemen kalangan") && story.is(noun.end, ", :") {
                token = noun.end;
                continue;
            }
            if let Some(office) = holder(story, sentence, token) {
                token = office.end;
                continue;
            }
            if is_other(story, at, noun.start..noun.end) {
                // `Pelatihan Kepemimpinan Administrator dan Pengawas`
                let joined =
                    |end: usize| story.page.hits.find(end + 1, Class::PeopleNoun).filter(|_| story.is(end, "dan dan/atau / serta"));
                token = joined(noun.end).map_or(noun.end, |other| other.end);
                continue;
            }
            // `35 peserta dari berbagai kecamatan`: where they come from.
            let home = sentence.tokens.start.max(token.saturating_sub(ORIGIN))..token;
            if story.is(token, "kecamatan desa kampung rt rw") && story.has(home, "dari asal") {
                token = noun.end;
                continue;
            }
            let listed = is_listed(story, at, token);
            let tokens = name(story, noun.start..noun.end, sentence.tokens.end, listed);
            let group = Group { sentence: at, body: noun.value == "body", tokens: tokens.clone() };
            let score = weigh(story, &group, subject, kind, counted.as_ref());
            if !is_bare(story, &tokens) && (1..=OPENING).contains(&sentence.order) {
                opening.push(tokens.clone());
            }
            if !is_bare(story, &tokens) && best.as_ref().is_none_or(|(top, _)| score > *top) {
                best = Some((score, tokens.clone()));
            }
            token = tokens.end.max(token + 1);
        }
    }
    if let Some((_, tokens)) = best.filter(|&(score, _)| score >= enough) {
        // `90 pembina pramuka`: the counted noun, though no known one, begins the group.
        let counted = total.and_then(|total| counted_group(story, total));
        let begins = |group: &Range<usize>| group.contains(&tokens.start) && !story.page.hits.is(group.start, Class::PeopleNoun);
        let from = counted.filter(begins).map_or(tokens.start, |group| group.start);
        let tokens = from..tokens.end;
        // The headline shortens: `Kader`, then `kader posyandu`.
        let same = |other: &Range<usize>| {
            other.len() > tokens.len() && tokens.clone().zip(other.clone()).all(|(a, b)| story.folded(a) == story.folded(b))
        };
        let short = opening.first().is_some_and(|first| tokens.end <= first.start);
        return story.words(opening.iter().find(|other| short && same(other)).cloned().unwrap_or(tokens));
    }
    let Some(counted) = total else { return attending_body(story) };
    story.words(counted_group(story, counted).filter(|group| !is_bare(story, group))?)
}

/// A group of people that the article names.
struct Group {
    sentence: usize,
    /// True for a body of people (`OPD`), not people.
    body: bool,
    tokens: Range<usize>,
}

/// How much speaks for a group. `counted` has the tokens of the number of participants.
fn weigh(story: &Story, group: &Group, subject: Option<&Subject>, kind: ActivityKind, counted: Option<&Range<usize>>) -> i32 {
    let (place, token) = (&story.sentences[group.sentence], group.tokens.start);
    let mut score = if group.body { -4 } else { 0 };
    score += match place.order {
        0..=1 => 2,
        2..=6 => 1,
        _ => 0,
    };
    let lead = lead_in(story, place.tokens.start, token);
    let crowd = story.has(lead..token, "puluhan ratusan ribuan");
    if let Some(cue) = story.cue_before(group.sentence, token, token - lead + 1, "attended") {
        score += if story.is(cue.start, GUESTS) { 2 } else { 6 };
    } else if story.has(lead..token, "peserta pesertanya") || lead == place.tokens.start && goes_on(story, group.sentence) {
        score += 5;
    }
    if let Some(cue) = story.cue_before(group.sentence, token, token - lead, "for") {
        score += for_whom(story, place, cue.start);
    }
    if takes_part(story, group) {
        score += 3;
    }
    // `50 paket sembako bagi anak yatim`: those who are given something.
    if story.has(lead.saturating_sub(GIFT).max(place.tokens.start)..lead, "bantuan santunan sembako hibah bansos paket hadiah") {
        score -= 4;
    }
    // `mengundang seluruh kader`
    if lead > place.tokens.start && story.is(lead - 1, GATHERING) {
        score += 3;
    }
    // `melantik sejumlah pejabat eselon II`
    if kind == ActivityKind::Pelantikan && story.cue_before(group.sentence, token, token - lead + 1, "kind-pelantikan").is_some() {
        score += 4;
    }
    if subject.is_some_and(|subject| subject.sentence == group.sentence && subject.tokens.contains(&token)) {
        score += 2;
    }
    if story.is(token.saturating_sub(1), "para seluruh segenap") {
        score += 1;
    } else if crowd {
        score += if place.order == 1 { 3 } else { 2 };
    }
    // `pejabat Solok digembleng`
    if story.has(group.tokens.end..place.tokens.end.min(group.tokens.end + AT_ONCE), TAUGHT) {
        score += 3;
    }
    if story.is_quoted(token) || subject::is_elsewhere(subject, group.sentence) {
        score -= 2;
    }
    // `121 orang, terdiri dari pejabat eselon II 17 orang, …`: one part of them, with its own number.
    if story.has(lead..token, "terdiri") && is_counted(story, group.tokens.end) {
        score -= 8;
    }
    // The counted noun itself, or the words right after a bare `30 orang`.
    if counted.is_some_and(|range| range.contains(&token) || (range.end <= token && lead <= range.end)) {
        score += 6;
    }
    // A noun with what goes with it says more of who they are than one alone.
    score -= i32::from(group.tokens.len() == 1);
    let vague = story.is(token, "orang undangan anggota warga masyarakat pejabat perwakilan");
    // `Ribuan warga` of the opening says who comes as well as an article can.
    if (vague && group.tokens.len() == 1 && !(crowd && place.order == 1)) || story.is(token, "peserta") {
        score -= 4;
    }
    score
}

/// True where a number of people begins, by itself or behind `sebanyak`.
fn is_counted(story: &Story, token: usize) -> bool {
    let at = token + usize::from(story.is(token, "sebanyak berjumlah ("));
    story.page.tokens.is_number(at) && story.is(at + 1, "orang peserta pejabat )")
}

/// What it tells that something is for a group: `pelatihan bagi kader` for whom it is held, `layanan bagi warga` nothing.
fn for_whom(story: &Story, place: &Sentence, cue: usize) -> i32 {
    let before = place.tokens.start.max(cue.saturating_sub(HELD))..cue;
    let held = before.clone().any(|at| story.is_event_word(at) || story.is(at, "kegiatan acara"));
    match (story.folded(cue), held) {
        // `menyampaikan kepada warga`: those who are told something.
        ("kepada", _) => 1,
        (_, true) => 3,
        (_, false) => 0,
    }
}

/// True where a verb says so behind the group: `120 kader mengikuti`, `kader ikut serta`, but not `mutu guru ikut naik`.
fn takes_part(story: &Story, group: &Group) -> bool {
    let end = story.sentences[group.sentence].tokens.end;
    let near = group.tokens.end..end.min(group.tokens.end + ATTENDING);
    let joins = |at: usize| story.is(at, "ikut turut") && (story.is(at + 1, JOINED) || story.is_event_word(at + 1));
    story.cue_after(group.sentence, group.tokens.end, ATTENDING, "attends").is_some()
        || near
            .into_iter()
            .any(|at| joins(at) || story.is(at, "menjalani jalani") || story.is(at, "sebagai menjadi") && story.is(at + 1, "peserta"))
}

/// Words that only say that somebody took part: `peserta`, `peserta pelatihan`, `peserta daring`.
fn is_bare(story: &Story, group: &Range<usize>) -> bool {
    let taking_part = story.is(group.start, "peserta perserta pesertanya");
    group.clone().all(|at| story.is(at, "orang peserta perserta unsur lain lainnya") || taking_part && story.is(at, OCCASIONS))
}

/// The counted noun with what goes with it: `120 pranata humas se-Jawa Barat`.
fn counted_group(story: &Story, counted: usize) -> Option<Range<usize>> {
    let mention = &story.mentions[counted];
    let MentionDetail::Count { noun: Some(noun) } = &mention.detail else { return None };
    let start = mention.start + mention.text.rfind(noun.as_str())?;
    let sentence = story.sentences.iter().find(|sentence| sentence.mentions.contains(&counted))?;
    let tokens = story.page.tokens.within(Span::new(start, start + noun.len()));
    Some(name(story, tokens, sentence.tokens.end, false))
}

/// An institution that the opening shows attending: `Pemkab Lutim ikuti sosialisasi`.
fn attending_body(story: &Story) -> Option<Slot> {
    let attending = story.find_of_kind(Kind::Organization, &mut |sentence, mention| {
        story.sentences[sentence].order <= 2 && story.cue_after(sentence, story.range(mention).end, 2, "attends").is_some()
    });
    attending.map(|(_, mention)| story.slot(mention))
}

/// The office, person or institution that a noun is a part of: `Wakil Bupati Solok` is one man, not a group.
fn holder(story: &Story, sentence: &Sentence, token: usize) -> Option<Range<usize>> {
    let at = sentence.mentions.partition_point(|&mention| story.range(mention).end <= token);
    let mention = *sentence.mentions.get(at)?;
    let named = matches!(story.kind(mention), Kind::Position | Kind::Person | Kind::Organization | Kind::Region | Kind::Venue);
    Some(story.range(mention)).filter(|range| named && range.contains(&token))
}

/// True for a noun that names an office, a topic, a body's branch or the press.
fn is_other(story: &Story, sentence: usize, noun: Range<usize>) -> bool {
    let before = noun.start.checked_sub(1).filter(|&before| before >= story.sentences[sentence].tokens.start);
    // `BPKP Perwakilan Provinsi Bali`
    let ends_there = |mention: usize| story.kind(mention) == Kind::Organization && story.range(mention).end == noun.start;
    let branch = story.is(noun.start, "perwakilan") && story.mention_before(sentence, noun.start).is_some_and(ends_there);
    // `Laporan Keterangan Pertanggungjawaban (LKPJ) Bupati`
    let report = |before: usize| story.is(before, ")") && story.is(before.saturating_sub(1), "lkpj lppd lkjip");
    let of_report = before.is_some_and(report);
    branch
        || of_report
        || before.is_some_and(|before| story.is(before, NAMED_BY) && !story.is(before.saturating_sub(1), "sumpah"))
        || story.is(noun.start, PRESS)
        // `peraturan perundang-undangan`
        || story.is(noun.start.saturating_sub(2), "perundang")
        || noun.len() == 1 && story.is(noun.start, "hukum tua")
}
