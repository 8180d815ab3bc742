//! National regulations and their titles. A regulation that is not here is unknown, never wrong.
//!
//! Long titles are cut at a word; those of amendments name the law that they amend.

use std::sync::OnceLock;

static KINDS: &str = include_str!(concat!(env!("OUT_DIR"), "/laws.kinds"));
static COLUMNS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/laws.columns"));
static TITLES: &str = include_str!(concat!(env!("OUT_DIR"), "/laws.titles"));

/// Columns of the table; `laws_build.rs` says what they are.
const WIDTH: usize = 4;

/// One regulation.
struct Law {
    /// Its kind's place in the list of kinds.
    kind: u8,
    year: u16,
    number: u16,
    title: &'static str,
}

/// All regulations by kind, year and number, taken from their columns at the first call.
fn all() -> &'static [Law] {
    static LOADED: OnceLock<Vec<Law>> = OnceLock::new();
    LOADED.get_or_init(|| {
        let height = COLUMNS.len() / WIDTH;
        let column = |at: usize| COLUMNS[at * height..(at + 1) * height].iter().copied();
        let dated = column(0).zip(column(1)).zip(column(2).zip(column(3))).zip(TITLES.lines());
        dated
            .map(|(((kind, year), (low, high)), title)| Law {
                kind,
                year: 1900 + u16::from(year),
                number: u16::from_le_bytes([low, high]),
                title,
            })
            .collect()
    })
}

/// Kind, number and year of a key such as `PP 17/2018`; None for keys of regional and coded ones.
pub fn parse(key: &str) -> Option<(&str, u16, u16)> {
    let (kind, rest) = key.split_once(' ')?;
    let (number, year) = rest.split_once('/')?;
    Some((kind, number.parse().ok()?, year.parse().ok()?))
}

/// The title of a regulation, without `tentang`; `title("UU", 23, 2014)` is `Pemerintahan Daerah`.
pub fn title(kind: &str, number: u16, year: u16) -> Option<&'static str> {
    let wanted = (place(kind)?, year, number);
    let at = all().binary_search_by(|law| (law.kind, law.year, law.number).cmp(&wanted)).ok()?;
    Some(all()[at].title)
}

/// The years and titles of all regulations of a kind with a number, oldest first. The kind is the usual abbreviation in any
/// case: UU, Perppu, PP, Perpres, Keppres, Inpres, Permendagri, PermenPANRB.
pub fn others_with_number(kind: &str, number: u16) -> impl Iterator<Item = (u16, &'static str)> {
    let kind = place(kind);
    all().iter().filter(move |law| Some(law.kind) == kind && law.number == number).map(|law| (law.year, law.title))
}

/// The numbers and titles of all regulations of a kind in a year.
pub fn of_year(kind: &str, year: u16) -> impl Iterator<Item = (u16, &'static str)> {
    let kind = place(kind);
    all().iter().filter(move |law| Some(law.kind) == kind && law.year == year).map(|law| (law.number, law.title))
}

/// A kind's place in the list of kinds.
fn place(kind: &str) -> Option<u8> {
    KINDS.lines().position(|known| known.eq_ignore_ascii_case(kind)).and_then(|at| u8::try_from(at).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_titles_by_kind_number_and_year() {
        for (kind, number, year, expected) in [
            ("UU", 23, 2014, Some("Pemerintahan Daerah")),
            ("uu", 25, 2004, Some("Sistem Perencanaan Pembangunan Nasional")),
            ("PP", 17, 2018, Some("Kecamatan")),
            ("Perpres", 16, 2018, Some("Pengadaan Barang/Jasa Pemerintah")),
            ("PermenPANRB", 1, 2023, Some("Jabatan Fungsional")),
            ("UU", 23, 2099, None),
            ("UU", 65535, 2014, None),
            ("Perda", 1, 2018, None),
            ("", 1, 2018, None),
        ] {
            assert_eq!(title(kind, number, year), expected, "{kind} {number}/{year}");
        }
    }

    #[test]
    fn reads_keys() {
        assert_eq!(parse("PP 17/2018"), Some(("PP", 17, 2018)));
        for key in ["Perda DIY 1/2018", "PMK 194/PMK.02/2022", "PP 17", "", "PP 99999999/2018"] {
            assert_eq!(parse(key), None, "{key}");
        }
    }

    #[test]
    fn lists_the_same_number_in_other_years_in_order() {
        let years: Vec<u16> = others_with_number("UU", 25).map(|(year, _)| year).collect();
        assert!(years.contains(&2004) && years.contains(&2009) && years.contains(&2014));
        assert!(years.is_sorted());
    }

    #[test]
    fn lists_the_regulations_of_a_year() {
        assert!(of_year("pp", 2017).any(|(number, title)| number == 11 && title == "Manajemen Pegawai Negeri Sipil"));
        assert_eq!(of_year("PP", 1901).count(), 0);
        assert_eq!(of_year("Perda", 2017).count(), 0);
    }

    #[test]
    fn every_row_has_a_title() {
        assert!(all().len() > 2000);
        assert_eq!(all().len(), TITLES.lines().count());
        for kind in KINDS.lines() {
            assert!((1..500).any(|number| others_with_number(kind, number).any(|(_, title)| !title.is_empty())), "{kind}");
        }
    }
}
