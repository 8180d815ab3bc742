//! National regulations and their titles. A regulation that is not here is unknown, never wrong.
//!
//! Long titles are cut at a word; those of amendments name the law that they amend.

use std::ops::Range;
use std::sync::OnceLock;

use super::rows::Rows;

static KINDS: &str = include_str!(concat!(env!("OUT_DIR"), "/laws.kinds"));
static COLUMNS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/laws.columns"));
static TITLES: &str = include_str!(concat!(env!("OUT_DIR"), "/laws.titles"));
static BLOCKS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/laws.titles.blocks"));

/// Columns of the table; `laws_build.rs` says what they are.
const WIDTH: usize = 4;

/// The year that is 0 in its column.
const FIRST_YEAR: u16 = 1900;

/// A column of the table, sorted by the columns before it.
fn column(at: usize) -> &'static [u8] {
    let height = COLUMNS.len() / WIDTH;
    &COLUMNS[at * height..(at + 1) * height]
}

/// The laws of a kind.
fn of_kind(kind: &str) -> Range<usize> {
    place(kind).map_or(0..0, |kind| equal(column(0), 0..column(0).len(), kind))
}

/// The laws of a kind and a year.
fn dated(kind: &str, year: u16) -> Range<usize> {
    let year = year.checked_sub(FIRST_YEAR).and_then(|year| u8::try_from(year).ok());
    year.map_or(0..0, |year| equal(column(1), of_kind(kind), year))
}

/// Where a value stands in a part of a column that is sorted.
fn equal(column: &[u8], within: Range<usize>, value: u8) -> Range<usize> {
    let part = &column[within.clone()];
    within.start + part.partition_point(|&other| other < value)..within.start + part.partition_point(|&other| other <= value)
}

fn number(law: usize) -> u16 {
    u16::from_le_bytes([column(2)[law], column(3)[law]])
}

/// The title of a law in the table.
fn titled(law: usize) -> &'static str {
    static LOADED: OnceLock<Rows> = OnceLock::new();
    LOADED.get_or_init(|| Rows::over(TITLES, BLOCKS)).row(law)
}

/// Kind, number and year of a key such as `PP 17/2018`; None for keys of regional and coded ones.
pub fn parse(key: &str) -> Option<(&str, u16, u16)> {
    let (kind, rest) = key.split_once(' ')?;
    let (number, year) = rest.split_once('/')?;
    Some((kind, number.parse().ok()?, year.parse().ok()?))
}

/// The title of a regulation, without `tentang`; `title("UU", 23, 2014)` is `Pemerintahan Daerah`.
pub fn title(kind: &str, wanted: u16, year: u16) -> Option<&'static str> {
    dated(kind, year).find(|&law| number(law) == wanted).map(titled)
}

/// The years and titles of all regulations of a kind with a number, oldest first. The kind is the usual abbreviation in any
/// case: UU, Perppu, PP, Perpres, Keppres, Inpres, Permendagri, PermenPANRB.
pub fn others_with_number(kind: &str, wanted: u16) -> impl Iterator<Item = (u16, &'static str)> {
    of_kind(kind).filter(move |&law| number(law) == wanted).map(|law| (FIRST_YEAR + u16::from(column(1)[law]), titled(law)))
}

/// The numbers and titles of all regulations of a kind in a year.
pub fn of_year(kind: &str, year: u16) -> impl Iterator<Item = (u16, &'static str)> {
    dated(kind, year).map(|law| (number(law), titled(law)))
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
        assert!(column(0).len() > 2000);
        assert_eq!(column(0).len(), TITLES.lines().count());
        for kind in KINDS.lines() {
            assert!((1..500).any(|number| others_with_number(kind, number).any(|(_, title)| !title.is_empty())), "{kind}");
        }
    }
}
