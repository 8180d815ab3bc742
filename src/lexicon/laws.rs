//! National regulations and their titles. A regulation that is not here is unknown, never wrong.
//!
//! Long titles are cut at a word; those of amendments name the law that they amend.

static KINDS: &str = include_str!(concat!(env!("OUT_DIR"), "/laws.kinds"));
static ROWS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/laws.rows"));
static TITLES: &str = include_str!(concat!(env!("OUT_DIR"), "/laws.titles"));

/// Bytes of one row; `laws_build.rs` says what they are.
const ROW: usize = 8;

/// Kind, number and year of a key such as `PP 17/2018`; None for keys of regional and coded ones.
pub fn parse(key: &str) -> Option<(&str, u16, u16)> {
    let (kind, rest) = key.split_once(' ')?;
    let (number, year) = rest.split_once('/')?;
    Some((kind, number.parse().ok()?, year.parse().ok()?))
}

/// The title of a regulation, without `tentang`; `title("UU", 23, 2014)` is `Pemerintahan Daerah`.
pub fn title(kind: &str, number: u16, year: u16) -> Option<&'static str> {
    others_with_number(kind, number).find(|&(other, _)| other == year).map(|(_, title)| title)
}

/// The years and titles of all regulations of a kind with a number, oldest first. The kind is the usual abbreviation in any
/// case: UU, Perppu, PP, Perpres, Keppres, Inpres, Permendagri, PermenPANRB.
pub fn others_with_number(kind: &str, number: u16) -> impl Iterator<Item = (u16, &'static str)> {
    let kind = place(kind);
    let first = kind.map_or(ROWS.len() / ROW, |kind| first_row(kind, number));
    ROWS.chunks_exact(ROW).skip(first).map_while(move |row| {
        let same = Some(row[0]) == kind && u16::from_le_bytes([row[2], row[3]]) == number;
        same.then_some((1900 + u16::from(row[1]), title_of(row)))
    })
}

/// The numbers and titles of all regulations of a kind in a year.
pub fn of_year(kind: &str, year: u16) -> impl Iterator<Item = (u16, &'static str)> {
    let kind = place(kind);
    ROWS.chunks_exact(ROW)
        .filter(move |row| Some(row[0]) == kind && 1900 + u16::from(row[1]) == year)
        .map(|row| (u16::from_le_bytes([row[2], row[3]]), title_of(row)))
}

/// A kind's place in the list of kinds.
fn place(kind: &str) -> Option<u8> {
    KINDS.lines().position(|known| known.eq_ignore_ascii_case(kind)).and_then(|at| u8::try_from(at).ok())
}

fn title_of(row: &[u8]) -> &'static str {
    let offset = u32::from_le_bytes([row[4], row[5], row[6], 0]) as usize;
    TITLES.get(offset..offset + row[7] as usize).unwrap_or_default()
}

/// Index of the first row that is not before a kind and number.
fn first_row(kind: u8, number: u16) -> usize {
    let (mut low, mut high) = (0, ROWS.len() / ROW);
    while low < high {
        let middle = (low + high) / 2;
        let row = &ROWS[middle * ROW..(middle + 1) * ROW];
        if (row[0], u16::from_le_bytes([row[2], row[3]])) < (kind, number) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
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
        let rows = ROWS.chunks_exact(ROW).count();
        assert!(rows > 2000);
        for kind in KINDS.lines() {
            assert!((1..500).any(|number| others_with_number(kind, number).any(|(_, title)| !title.is_empty())), "{kind}");
        }
    }
}
