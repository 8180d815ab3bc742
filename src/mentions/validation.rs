//! What the readers of numbers, dates and laws say to the tagger's weights.
//!
//! They decline what they cannot read where it is proposed: the tagger knows words but not numbers, and takes `125 kilogram`
//! for a count and `peraturan nomor 14` for a law. Nor does a name end in a word of the language, nor go on behind the end of a
//! sentence, nor is part of a web address a region.
//! And they insist on what they read for sure, as on an outlet that is spoken to.

use std::ops::Range;

use super::candidate::Candidate;
use super::listed::{begins, spans};
use super::organization::outlet;
use super::region::is_programme;
use super::{count, date, duration, event, law, money, overlap, percent, spelled};
use crate::annotation::{Kind, ZoneKind};
use crate::lexicon::{Class, Hit, REGIONS, words};
use crate::map::Set;
use crate::page::Page;
use crate::tokens::{Shape, Token};
use crate::wordlist::among;

/// A reading of this confidence or more is believed as it stands.
const SURE: f32 = 0.9;

/// Words of faith and feasts, of which nobody's name is made.
const SACRED: &[&str] = &[
    "allah",
    "tuhan",
    "hyang",
    "yesus",
    "kristus",
    "bismillah",
    "bismillahirrahmanirrahim",
    "idul",
    "miraj",
    "mikraj",
    "nabi",
    "nuzulul",
    "nyepi",
    "waisak",
    "oikumene",
];
/// Words before the month that is a name as well.
const BEFORE_MONTH: &str =
    "jelang menjelang selama saat sudah usai pasca suci sebelum setelah awal akhir memasuki menyambut hingga pada di";
/// Titles and their full stops before a name.
const MOST_TITLES: usize = 4;

/// Words of address in one title at most.
const LONGEST_TITLE: usize = 3;

/// Drops the weighed candidates that cannot be read as what they say, and puts sure readings in with their own confidence.
/// A sure reading takes in what lies inside it, so that its parts (`Presiden` in `Instruksi Presiden Nomor 9 Tahun 2025`)
/// cannot outweigh it together; inside a likely longer name (`Sosialisasi PP 94 Tahun 2021`) it is one candidate among others.
pub fn correct(page: &Page, weighed: &mut Vec<Candidate>, rules: &[Candidate]) {
    for name in weighed.iter_mut().filter(|candidate| !is_read(candidate.kind)) {
        name.tokens.end = stop(page, &name.tokens).or_else(|| close(page, &name.tokens)).unwrap_or(name.tokens.end);
        if matches!(name.kind, Kind::Event | Kind::Venue) {
            event::weighed::leave_mark(page, &mut name.tokens);
        }
        if name.kind == Kind::Venue {
            name.tokens.end = street(page, &name.tokens).unwrap_or(name.tokens.end);
        }
    }
    event::weighed::believe_quoted(page, weighed);
    let sure = weighed.iter().filter(|name| name.kind == Kind::Person && name.confidence >= SURE && !in_headline(page, name.tokens.start));
    let people: Set<Vec<&str>> = sure.map(|name| page.tokens.folded_words(&name.tokens)).collect();
    Candidate::keep(weighed, &mut |candidate| readable(page, &people, candidate));
    let named = ends(page, weighed.iter().filter(|candidate| candidate.confidence > overlap::LEAST && !is_read(candidate.kind)));
    let sure = |candidate: &&Candidate| {
        candidate.confidence >= SURE
            && (is_read(candidate.kind) || outlet::is_sure(candidate))
            && !candidate.relative
            && named[candidate.tokens.start] < candidate.tokens.end
    };
    let read = ends(page, rules.iter().filter(sure));
    Candidate::keep(weighed, &mut |candidate| read[candidate.tokens.start] < candidate.tokens.end);
    weighed.extend(rules.iter().filter(sure).filter(|candidate| read[candidate.tokens.start] == candidate.tokens.end).cloned());
}

/// True for what is read off digits and fixed words rather than known by name.
fn is_read(kind: Kind) -> bool {
    matches!(kind, Kind::Date | Kind::Law | Kind::Count | Kind::Money | Kind::Percent | Kind::Duration)
}

/// For each token, the last end of a candidate that holds it; 0 where none does.
fn ends<'c>(page: &Page, candidates: impl Iterator<Item = &'c Candidate>) -> Vec<usize> {
    let mut ends = vec![0; page.tokens.len()];
    for candidate in candidates {
        for end in &mut ends[candidate.tokens.clone()] {
            *end = candidate.tokens.end.max(*end);
        }
    }
    ends
}

/// True where the reader of a candidate's kind can read it.
fn readable(page: &Page, people: &Set<Vec<&str>>, candidate: &Candidate) -> bool {
    let range = candidate.tokens.clone();
    let shape = |at: usize| page.tokens.shape(at);
    match candidate.kind {
        Kind::Count => count::read(page, range.start).is_some_and(|count| count.noun < range.end),
        Kind::Money => money::read(page, range.start).is_some(),
        Kind::Percent => percent::read(page, range).is_some(),
        Kind::Duration => duration::read(page, range.start).is_some(),
        Kind::Date => candidate.relative || range.clone().any(|at| date::read(page, at).is_some_and(|phrase| phrase.start < range.end)),
        Kind::Law => range.clone().any(|at| law::read(page, at).is_some()),
        Kind::Person => may_be_person(page, people, &range),
        // The `Guru` of `Tuan Guru Haji` is no office.
        Kind::Position => {
            let holds = |from: usize| page.hits.find(from, Class::Honorific).is_some_and(|title| title.end > range.start);
            let title = (range.start.saturating_sub(LONGEST_TITLE)..range.start).any(holds);
            // Where small letters make `petinggi Polda` of the office, it is nobody's.
            let high = page.tokens.reads(range.start, "petinggi") && shape(range.start) == Shape::Lower;
            let high = high && !page.tokens.reads(range.start + 1, "desa");
            !(title || high || is_bare_name(page, &range) || is_of_a_trophy(page, &range))
        }
        // `bogor.kpu.go.id` is an address, `Desa Sadar Hukum` a programme, and the `Sumbawa` of `Sumbawa Besar` the half of a town's name.
        Kind::Region => {
            let address = shape(range.start) == Shape::Lower && goes_on(page, range.end);
            let island = page.tokens.reads(range.start, "pulau") && !begins(page, range.start, NAMED_ISLANDS);
            !address
                && !island
                && !is_programme(page, &range)
                && page.hits.find(range.start, Class::Place).is_none_or(|place| place.end <= range.end)
        }
        Kind::Event => event::weighed::is_name(page, &range),
        // `Pasar Murah` is done, and no market.
        Kind::Venue => page.hits.find(range.start, Class::EventGenre).is_none_or(|genre| genre.end == range.start + 1),
        Kind::Organization => !abbreviates_genre(page, &range) && !ends_a_rank(page, range.start),
    }
}

/// True for the one word of a name that is no word of an office: the `Hans` of `Camat X Nama, dan Hans Wirsana`.
fn is_bare_name(page: &Page, range: &Range<usize>) -> bool {
    let name = |hit: &Hit| matches!(hit.class, Class::GivenName | Class::FamilyName);
    range.len() == 1 && !page.hits.at(range.start).is_empty() && page.hits.at(range.start).iter().all(name)
}

/// True for who gave the trophy its name: `Bupati Cup 2024`, `Piala Bupati`.
fn is_of_a_trophy(page: &Page, range: &Range<usize>) -> bool {
    let cup = (range.start + 1..=range.end).any(|at| page.tokens.reads(at, "cup"));
    cup || page.tokens.follows(range.start, "piala")
}

/// True for the letters of what is done (`Gerakan Pangan Murah (GPM)`), which are an institution's elsewhere.
fn abbreviates_genre(page: &Page, range: &Range<usize>) -> bool {
    let Some(open) = range.start.checked_sub(1).filter(|_| range.len() == 1) else { return false };
    spelled::long_form(page, open).is_some_and(|start| spans(page, start, open, &[Class::EventGenre]))
}

/// True for the force behind a rank's full stop: `Mayjen. TNI Rendra Wirsana`.
fn ends_a_rank(page: &Page, at: usize) -> bool {
    page.tokens.reads(at, "tni") && page.tokens.follows(at, ".") && at > 1 && begins(page, at - 2, &[Class::Rank])
}

/// False for a name and what is said of it, an address, a title or a place alone, and what is called after somebody.
fn may_be_person(page: &Page, people: &Set<Vec<&str>>, range: &Range<usize>) -> bool {
    let shape = |at: usize| page.tokens.shape(at);
    let last = range.end - 1;
    // `Rahmat optimistis`; in a headline that has a capital too (`Rahmat Buka Rapat`).
    // The `arif` of `Syamsul Ma'arif` is no word of its own.
    let glued = page.tokens.glued(last);
    let word = shape(range.start) == Shape::Title && !glued && words::is_word(page.tokens.folded(last));
    let listed = begins(page, last, &[Class::GivenName, Class::FamilyName, Class::NamePrefix]);
    let verb = || in_headline(page, last) && !listed && range.len() > 1 && !people.contains(&page.tokens.folded_words(range));
    let said = word && (shape(last) == Shape::Lower || verb());
    // `rendra.wirsana`
    let address = shape(range.start) == Shape::Lower && goes_on(page, range.end);
    // `Sri Sultan`, `Nusantara`
    let other = |class| page.hits.find(range.start, class).is_some_and(|hit| hit.end >= range.end);
    let otherwise = (other(Class::Honorific) || other(Class::Place)) && !begins(page, range.start, &[Class::GivenName, Class::FamilyName]);
    // `Isra Mi'raj`
    let ascent = |at: usize| page.tokens.reads(at, "mi") && page.tokens.reads(at + 2, "raj");
    let sacred = range.clone().any(|at| SACRED.contains(&page.tokens.folded(at)) || ascent(at));
    // The `Lc` of `Nama, Lc, MA`.
    let degree =
        page.tokens.follows(range.start, ",") && page.hits.find(range.start, Class::Degree).is_some_and(|degree| degree.end >= range.end);
    let clan = page.tokens.reads(range.start, "marga") && range.len() > 1;
    // `jelang Ramadhan`, `Bapak Asuh Anak Stunting`
    let month = page.tokens.reads(range.start, "ramadan ramadhan") && page.tokens.follows(range.start, BEFORE_MONTH);
    let foster = page.tokens.reads(range.start, "asuh angkat") && page.tokens.follows(range.start, "bapak ibu bunda ayah tua");
    !(month || foster || said || address || otherwise || sacred || degree || clan || named_after(page, range.start))
}

fn in_headline(page: &Page, at: usize) -> bool {
    page.tokens.get(at).is_some_and(|token| page.zone_at(token.span.start) == ZoneKind::Headline)
}

/// True for what a street, a month or a people is called, titles between or not (`Jalan Ir. Rendra Wirsana`, `bulan Ramadhan`).
fn named_after(page: &Page, start: usize) -> bool {
    let title = |at: usize| page.tokens.reads(at, ".") || begins(page, at, &[Class::Honorific, Class::Rank]);
    let word = (start.saturating_sub(MOST_TITLES)..start).rev().find(|&at| !title(at));
    word.is_some_and(|at| {
        let named = match page.tokens.folded(at) {
            // `surat jalan Rendra Wirsana`
            "jalan" | "gang" => page.tokens.shape(at) != Shape::Lower,
            word => among(word, "jl jln bulan maha umat marga"),
        };
        named && page.tokens.sentence_of(at) == page.tokens.sentence_of(start)
    })
}

/// Where a sentence ends inside a name, and not only an abbreviation (`Fahmi Hi. Karim`, `Ketua PTA. Palu`).
fn stop(page: &Page, range: &Range<usize>) -> Option<usize> {
    let long = |word: &Token| word.span.len() > if word.shape == Shape::Lower { 2 } else { 5 };
    let ends = |at: usize| page.tokens.reads(at, ".") && page.tokens.sentence_of(at) != page.tokens.sentence_of(at + 1);
    // `Pemkab. Rimba`: the region of which the first word is no more than the head.
    let headed = |at: usize| at == range.start + 1 && begins(page, at + 1, REGIONS);
    (range.start + 1..range.end - 1).find(|&at| {
        let abbreviated = headed(at) || page.tokens.follows(at, overlap::SHORT_GOVERNMENTS);
        ends(at) && !abbreviated && page.tokens.get(at - 1).is_some_and(long)
    })
}

/// Where what tells the way to a venue begins: its street (`GOR Sukamaju Jl. Merdeka`), or what it stands before.
fn street(page: &Page, range: &Range<usize>) -> Option<usize> {
    let before = |at: usize| at > range.start + 1 && page.tokens.reads(at, "depan") && page.tokens.shape(at - 1) == Shape::Title;
    let lower = |at: usize| page.tokens.shape(at) == Shape::Lower;
    (range.start + 1..range.end).find(|&at| page.tokens.reads(at, "jl jln") || lower(at) && before(at))
}

/// Where a parenthesis closes inside a name that opened before it (`Satpol PP dan WH) Aceh`), or opens and does not close.
fn close(page: &Page, range: &Range<usize>) -> Option<usize> {
    let mark = range.clone().find(|&at| page.tokens.reads(at, "( )"))?;
    let closed = page.tokens.reads(mark, "(") && (mark..range.end).any(|at| page.tokens.reads(at, ")"));
    (mark > range.start && !closed).then_some(mark)
}

/// Classes of regions that may be called after an island; others in `Pulau` are islands.
const NAMED_ISLANDS: &[Class] = &[Class::Kabupaten, Class::Kota, Class::RegionAlias, Class::Kecamatan];

/// Classes of which no region's name is made.
const NO_PLACES: &[Class] =
    &[Class::OrgAcronym, Class::OrgGenericAcronym, Class::OrgHead, Class::VenueHead, Class::EventGenre, Class::EventName];

/// False for what only looks like a region inside a longer name: `desa tahun` in `Musyawarah Desa tahun 2024`, `Desa Kemendagri`.
pub fn names_place(page: &Page, part: &Candidate) -> bool {
    let last = part.tokens.end - 1;
    let lower = page.tokens.shape(last) == Shape::Lower;
    let known = part.tokens.clone().any(|at| spans(page, at, part.tokens.end, REGIONS));
    known || !(lower && words::is_word(page.tokens.folded(last)) || begins(page, last, NO_PLACES))
}

/// True where a web address goes on: a full stop or hyphen and a word, both glued.
pub fn goes_on(page: &Page, at: usize) -> bool {
    page.tokens.binds(at, ". -") && page.tokens.shape(at + 1) == Shape::Lower
}
