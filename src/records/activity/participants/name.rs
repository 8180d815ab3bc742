//! How far the name of a group of people goes, and where the words that point at it begin.

use std::ops::Range;

use super::super::story::Story;
use crate::annotation::{Kind, Mention};
use crate::lexicon::{Class, REGIONS};
use crate::tokens::{Shape, TokenKind};
use crate::wordlist::among;

/// Words at which the name of a group of people ends.
const STOPS: &str = "di pada yang selama dengan untuk dalam agar guna oleh ini itu tersebut akan telah sudah ikut mengikuti hadir dilantik \
    saat supaya mendapat menerima bisa dapat harus secara adalah juga - hari lebih bersama beserta jalani menjalani tampak \
    sebagai masa periode resmi asal sebanyak lewat melalui bakal wajib mesti tahun formasi saja tidak belum lalu kemudian \
    seperti antara mulai berasal datang terhadap tentang ke dari usai selesai rampung setelah sesudah sejak sehingga kian makin bukan \
    yakni yaitu ialah baik turut ikuti hadiri antusias hanya sekarang kini bertempat berlaku jadi semisal sebab karena sekaligus \
    angkatan katanya ujarnya lain soal atas paling rinciannya bila apabila jika kalau tetapi namun berhak sendiri ucap ujar kata \
    bersiap segera buat belajar berlatih berkumpul kepada dekat misalnya diantaranya bertema bertajuk jelang menjelang masuk ambil lulus \
    masing sungguh atau sangat berserta sesuai";

/// Words that only point at a group.
const POINTING: &str = "para seluruh segenap sejumlah semua puluhan ratusan ribuan oleh langsung adalah yang terdiri dari atas yaitu yakni \
    unsur merupakan peserta orang , sebanyak asal berbagai beragam misalnya antaranya diantaranya pesertanya kalangan";

/// Verbs of those who come to see others take part.
pub const GUESTS: &str = "dihadiri disaksikan hadiri";

/// Numerals of ranks and classes, which are listed behind one noun.
const RANKS: &str = "i ii iii iv v vi";

/// How many tokens before a group may only point at it: `terdiri dari berbagai unsur, misalnya`.
const LONGEST_LEAD: usize = 8;

/// Those who come for others, and are told with whom they come from.
const ENVOYS: &str = "perwakilan utusan wakil delegasi";

/// How many tokens the name of a group may have.
const LONGEST: usize = 7;

/// How many tokens before a sentence the one before it may count those who take part.
const COUNTED: usize = 4;

/// How many where the participants are listed: `peserta terdiri dari kepala desa, sekretaris desa, dan …`.
const LONGEST_LIST: usize = 36;

/// Where the words that only point at a group begin: `oleh para`, `seluruh`, `peserta yang terdiri dari`.
pub fn lead_in(story: &Story, floor: usize, token: usize) -> usize {
    let mut from = token;
    while from > floor {
        let word = story.folded(from - 1);
        // `peserta terdiri dari 20 sekretaris desa`, `peserta workshop adalah guru`
        let number = || story.page.tokens.is_number(from - 1);
        let occasion = || from - 1 > floor && story.is_event_word(from - 1) && story.is(from - 2, "peserta");
        let points = among(word, POINTING) || number() || occasion();
        if !points || token - from >= LONGEST_LEAD {
            break;
        }
        from -= 1;
    }
    from
}

/// True where a list of those who take part begins: `pesertanya terdiri dari`, `peserta dari unsur`.
pub fn is_listed(story: &Story, sentence: usize, token: usize) -> bool {
    let lead = lead_in(story, story.sentences[sentence].tokens.start, token);
    let has = |words: &str| story.has(lead..token + 1, words);
    let attended = story.cue_before(sentence, lead, 0, "attended").is_some_and(|cue| !story.is(cue.start, GUESTS));
    // `peserta yang mengikuti pelatihan itu terdiri dari unsur`
    let begins = story.is(lead, "terdiri") && story.has(story.sentences[sentence].tokens.start..lead, "peserta pesertanya");
    let number = (lead..token).any(|at| story.page.tokens.is_number(at));
    // `1.000 peserta dari santri, pelajar, dan …`, but not `dari 40 peserta`
    let came = (lead..token).any(|at| story.is(at, "peserta") && story.is(at + 1, "dari kalangan"));
    attended && !number && !has("orang")
        || begins
        || goes_on(story, sentence)
        || has("peserta pesertanya") && (has("terdiri unsur adalah yaitu yakni") || has("pesertanya") || came)
}

/// True for a sentence that tells who those are whom the one before it counts: `… 150 peserta. Terdiri dari bidan desa, …`.
pub fn goes_on(story: &Story, sentence: usize) -> bool {
    let start = story.sentences[sentence].tokens.start;
    let counted = start.saturating_sub(COUNTED)..start;
    story.is(start, "terdiri") && story.has(counted, "peserta pesertanya")
}

/// The group's name from its noun on: to a stop, over commas and `dan` only where another group follows or a list is told.
pub fn name(story: &Story, noun: Range<usize>, end: usize, listed: bool) -> Range<usize> {
    let shape = |at: usize| story.page.tokens.shape(at);
    // `102 Kepala Daerah mengikuti …`: a name in capitals ends where they end, but for `terpilih`.
    let falls = |noun: &Range<usize>, at: usize| {
        shape(noun.start) == Shape::Title && shape(noun.end - 1) == Shape::Title && shape(at) == Shape::Lower && !story.is(at, "terpilih")
    };
    let mut at = noun.end;
    let mut last = at;
    // The noun named last: in a list, one without capitals goes on without them.
    let mut own = noun.clone();
    let longest = if listed { LONGEST_LIST } else { LONGEST };
    // Every group of a list has a name of its own.
    while at < end && at - own.start < longest && at - noun.start < LONGEST_LIST {
        let (word, is) = (story.folded(at), |words: &str| story.is(at, words));
        // `guru-guru TK`, but not `masing-masing kecamatan`
        if is("-") && story.folded(at + 1) == story.folded(at - 1) && story.page.hits.is(at - 1, Class::PeopleNoun) {
            at += 2;
            last = at;
            continue;
        }
        // `organisasi-organisasi wanita`, but not `masing-masing kecamatan`
        if story.is(at + 1, "-") && story.folded(at + 2) == word && !among(word, STOPS) {
            at += 3;
            last = at;
            continue;
        }
        // `PNS dan non-PNS`, `personel TNI-Polri`
        let capital = |at: usize| story.page.tokens.get(at).is_some_and(|token| token.glued && token.shape != Shape::Lower);
        if is("-") && (story.is(at - 1, "non") || capital(at) && capital(at + 1) && shape(at - 1) == Shape::Upper) {
            at += 2;
            last = at;
            continue;
        }
        // `Kepala Sekolah (Kepsek) dan guru`: the name goes on behind its acronym.
        if is("(") && story.is(at + 2, ")") {
            at += 3;
            continue;
        }
        // `Setda Batang Hari, camat`: no name ends inside a region's.
        if among(word, STOPS)
            && let Some(behind) = inside(story, noun.end, at)
        {
            (at, last) = (behind.min(end), behind.min(end));
            continue;
        }
        let joins = is(", dan serta / &");
        if joins {
            let next = if story.is(at + 1, "dan serta") { at + 2 } else { at + 1 };
            // `pejabat eselon II, III, dan IV`
            if story.is(at - 1, RANKS) && story.is(next, RANKS) {
                at = next + 1;
                last = at;
                continue;
            }
            match story.page.hits.find(next, Class::PeopleNoun) {
                Some(other) if other.end <= end => {
                    own = other.start..other.end;
                    at = other.end;
                    last = at;
                    continue;
                }
                _ if (is("dan / &") || listed)
                    && story
                        .page
                        .tokens
                        .get(next)
                        .is_some_and(|token| token.kind == TokenKind::Word || listed && token.kind == TokenKind::Number)
                    && !story.is(next, STOPS)
                    && !story.page.hits.is(next, Class::SpeechVerb)
                    // `sekretaris desa dan berpedoman pada`
                    && !(shape(next) == Shape::Lower && story.folded(next).starts_with("ber"))
                    && !begins_another(story, next) => {}
                _ => break,
            }
        } else if is("se") && story.is(at + 1, "-") {
            // `se-Sumatera Selatan`: the region belongs to the group's name.
            at += 2;
            let known = REGIONS.iter().find_map(|&class| story.page.hits.find(at, class));
            let typed = usize::from(story.page.hits.is(at, Class::RegionWord));
            at = known.map_or(at + 1 + typed, |region| region.end).min(end);
            return noun.start..at;
        } else if is("dari") && at == noun.end && story.is(noun.start, ENVOYS) {
            // `perwakilan dari tiap dusun`, `utusan dari 35 kabupaten`
            at += 1 + usize::from(story.page.tokens.is_number(at + 1));
            continue;
        } else if among(word, STOPS)
            || is("kurang") && story.is(at + 1, "lebih")
            || falls(&noun, at) && falls(&own, at)
            || story.is_verb(at)
            || is_somebody(story, at)
            || !story.is(noun.start, "peserta") && story.page.hits.is(at, Class::EventGenre)
            || !story.page.tokens.get(at).is_some_and(|token| {
                // `15 operator` in a list; `siswa SMP Negeri 1`, `siswa SMKN 1`
                let school = || at > noun.end && shape(at - 1) == Shape::Upper && story.folded(at).len() < 3;
                let numbered = listed || story.is(at - 1, "negeri") || school() && !story.is(at + 1, "orang");
                token.kind == TokenKind::Word || token.glued || numbered && token.kind == TokenKind::Number
            })
            || is(". ( ) \" ; : ! ?")
        {
            break;
        }
        at += 1;
        if !joins {
            last = at;
        }
    }
    // `18 kafilah utusan masing-masing kecamatan`
    while last > noun.end && story.is(last - 1, ENVOYS) {
        last -= 1;
    }
    // `Aparatur Sipil Negara (ASN) Pemkot | Solok`: no institution or region is cut.
    let cut = story.mentions.partition_point(|mention| story.page.tokens.get(last).is_some_and(|next| mention.start < next.span.start));
    let over = cut.checked_sub(1).filter(|&over| {
        let range = story.range(over);
        matches!(story.kind(over), Kind::Organization | Kind::Region) && range.start >= noun.end && range.contains(&last)
    });
    noun.start..over.filter(|_| at - noun.start >= longest).map_or(last, |over| story.range(over).end.min(end)).max(noun.end)
}

/// The end of a region that begins at a token or behind it, and holds a later one.
fn inside(story: &Story, from: usize, token: usize) -> Option<usize> {
    let start = story.page.tokens.get(token)?.span.start;
    let before = story.mentions.partition_point(|mention| mention.start < start).checked_sub(1)?;
    let range = story.range(before);
    let region = story.kind(before) == Kind::Region;
    (region && range.start >= from && range.contains(&token)).then_some(range.end)
}

/// True where a person's name begins: `perwakilan Dinas Sosial Budi Santoso`.
fn is_somebody(story: &Story, token: usize) -> bool {
    let Some(start) = story.page.tokens.get(token).map(|token| token.span.start) else { return false };
    let at = story.mentions.partition_point(|mention| mention.start < start);
    story.mentions.get(at).is_some_and(|mention| mention.start == start && mention.kind == Kind::Person)
}

/// True where a day, a place or a person is told, which no list of participants goes on with.
fn begins_another(story: &Story, token: usize) -> bool {
    let starts = |mention: &&Mention| story.page.tokens.get(token).is_some_and(|token| token.span.start == mention.start);
    let at = story.mentions.partition_point(|mention| story.page.tokens.get(token).is_some_and(|token| mention.start < token.span.start));
    let found = story.mentions.get(at).filter(starts);
    found.is_some_and(|mention| matches!(mention.kind, Kind::Date | Kind::Venue | Kind::Person))
}
