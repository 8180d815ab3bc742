//! National regulations and their titles. A regulation that is not here is unknown, never wrong.
//!
//! Long titles are cut at a word; those of amendments name the law that they amend.

static KINDS: &str = include_str!(concat!(env!("OUT_DIR"), "/laws.kinds"));
static ROWS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/laws.rows"));
static TITLES: &str = include_str!(concat!(env!("OUT_DIR"), "/laws.titles"));

/// Bytes of one row; `laws_build.rs` says what they are.
const ROW: usize = 8;

/// The title of a regulation, without `tentang`; `title("UU", 23, 2014)` is `Pemerintahan Daerah`.
pub fn title(kind: &str, number: u16, year: u16) -> Option<&'static str> {
    others_with_number(kind, number).find(|&(other, _)| other == year).map(|(_, title)| title)
}

/// The years and titles of all regulations of a kind with a number, oldest first. The kind is the usual abbreviation in any
/// case: UU, Perppu, PP, Perpres, Keppres, Inpres, Permendagri, PermenPANRB.
pub fn others_with_number(kind: &str, number: u16) -> impl Iterator<Item = (u16, &'static str)> {
    let kind = KINDS.lines().position(|known| known.eq_ignore_ascii_case(kind)).and_then(|at| u8::try_from(at).ok());
    let first = kind.map_or(ROWS.len() / ROW, |kind| first_row(kind, number));
    ROWS.chunks_exact(ROW).skip(first).map_while(move |row| {
        let same = Some(row[0]) == kind && u16::from_le_bytes([row[2], row[3]]) == number;
        let offset = u32::from_le_bytes([row[4], row[5], row[6], 0]) as usize;
        let title = TITLES.get(offset..offset + row[7] as usize).unwrap_or_default();
        same.then_some((1900 + u16::from(row[1]), title))
    })
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
    fn lists_the_same_number_in_other_years_in_order() {
        let years: Vec<u16> = others_with_number("UU", 25).map(|(year, _)| year).collect();
        assert!(years.contains(&2004) && years.contains(&2009) && years.contains(&2014));
        assert!(years.is_sorted());
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
