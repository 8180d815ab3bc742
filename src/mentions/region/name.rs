//! Where the name of a region ends.

use crate::lexicon::Class;
use crate::mentions::words::Words;
use crate::tokens::Shape;

/// Words for a side or a part, with which another region takes a name.
pub const SIDES: &str = "\
    barat timur utara selatan tengah tenggara baru kota hulu hilir ilir ulu seberang atas bawah raya laut pusat kepulauan dalam luar jaya \
    lama";

/// Words that end a region's name, though a capital may open them.
pub const ENDS: &[Class] = &[
    Class::RegionWord,
    Class::Office,
    Class::OfficeHead,
    Class::Acting,
    Class::Weekday,
    Class::Month,
    Class::OrgAcronym,
    Class::OrgGeneric,
    Class::OrgGenericAcronym,
    Class::EventGenre,
    Class::EventName,
    Class::SpeechVerb,
    Class::LawKind,
];

/// Type words that begin no name of another region.
const HIGHER: &str = "kabupaten kab provinsi propinsi prov kecamatan kec kelurahan kel desa distrik kotamadya";

/// Words that stand behind a region's name and are never part of it.
const AFTER: &str = "\
    h hj ny dr drs dra ir kh pdt prof bapak ibu pak bu republik kementerian tahun ta angkatan tahap ibukota masjid gereja aula gedung \
    kantor hotel";

/// Words of a name, at most.
pub const LONGEST_NAME: usize = 4;

/// End of a capitalised name of at most `most` words, with hyphens and apostrophes inside.
pub fn name_end(words: &Words, at: usize, most: usize) -> usize {
    if words.reads(at, HIGHER) {
        return at;
    }
    let mut end = at;
    let mut count = 0;
    while count < most
        && words.is_capital(end)
        && words.same_line(at, end)
        && !(count > 0 && (ends(words, end) || words.is_name_article(end)))
    {
        if count == 0 && words.is(end, &[Class::RegionWord, Class::Office, Class::OfficeHead]) && !words.is_capital(end + 1) {
            break;
        }
        // `Ditjen Bina Pemerintahan Desa Kemendagri`.
        if words.folded(end).len() > 5 && words.is(end, &[Class::OrgAcronym]) {
            break;
        }
        // `Desa Girimarta R. Wirsana`
        let initial = count > 0 && words.folded(end).len() == 1 && words.reads(end + 1, ".") && words.glued(end + 1);
        if words.reads(end, AFTER) || initial {
            break;
        }
        end += 1;
        count += 1;
        while words.reads(end, "- '") && words.glued(end) && words.glued(end + 1) && words.is_word(end + 1) {
            end += 2;
        }
    }
    end
}

/// True for a word that ends a name; a market has the name of its day (`Kecamatan Pasar Kemis`).
fn ends(words: &Words, at: usize) -> bool {
    words.is(at, ENDS) && !(words.reads(at - 1, "pasar") && words.is(at, &[Class::Weekday]))
}

/// The end of a name with the side behind it: `Halmahera Utara`.
pub fn side(words: &Words, end: usize) -> Option<usize> {
    (words.is_word(end) && words.same_line(end - 1, end) && words.reads(end, SIDES) && words.shape(end) != Shape::Lower).then_some(end + 1)
}
