//! Provinces, kabupaten and kota by their Kemendagri code. Smaller units are not here: a kecamatan or desa has no row.

use std::cmp::Ordering;

static NAMES: &str = include_str!(concat!(env!("OUT_DIR"), "/regions.names"));
static STARTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/regions.starts"));

/// A province, kabupaten or kota.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Region {
    /// Kemendagri code: `73`, `73.24`.
    pub code: &'static str,
    /// Its name without the type word: `Luwu Timur`.
    pub name: &'static str,
    /// `provinsi`, `kabupaten` or `kota`.
    pub level: &'static str,
    /// The name of its province; a province's own name.
    pub province: &'static str,
}

/// The region with a code; None where no province, kabupaten or kota has it.
pub fn by_code(code: &str) -> Option<Region> {
    let (code, name) = find(code)?;
    let (_, province) = find(code.get(..2)?)?;
    Some(Region { code, name, level: level(code), province })
}

/// The level that a code tells: kota are numbered from 71.
pub fn level(code: &str) -> &'static str {
    match code.split_once('.') {
        None => "provinsi",
        Some((_, unit)) if unit >= "71" => "kota",
        Some(_) => "kabupaten",
    }
}

/// Code and name of the row with a code.
fn find(code: &str) -> Option<(&'static str, &'static str)> {
    let (mut low, mut high) = (0, STARTS.len() / 2);
    while low < high {
        let middle = (low + high) / 2;
        let (known, name) = row(middle)?;
        match known.cmp(code) {
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle,
            Ordering::Equal => return Some((known, name)),
        }
    }
    None
}

fn row(at: usize) -> Option<(&'static str, &'static str)> {
    let row = NAMES.get(start(at)?..start(at + 1).unwrap_or(NAMES.len()))?;
    row.split_at_checked(row.find(|c: char| !c.is_ascii_digit() && c != '.')?)
}

fn start(at: usize) -> Option<usize> {
    let bytes = STARTS.get(at * 2..at * 2 + 2)?;
    Some(usize::from(u16::from_le_bytes([bytes[0], bytes[1]])))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::{Class, look_up};

    #[test]
    fn finds_regions_by_code() {
        for (code, expected) in [
            ("11", Some(("Aceh", "provinsi", "Aceh"))),
            ("73.24", Some(("Luwu Timur", "kabupaten", "Sulawesi Selatan"))),
            ("33.72", Some(("Surakarta", "kota", "Jawa Tengah"))),
            ("31.01", Some(("Administrasi Kepulauan Seribu", "kabupaten", "Daerah Khusus Ibukota Jakarta"))),
            ("96.71", Some(("Sorong", "kota", "Papua Barat Daya"))),
            ("73.2", None),
            ("99", None),
            ("", None),
            ("73.24.01", None),
        ] {
            let found = by_code(code).map(|region| (region.name, region.level, region.province));
            assert_eq!(found, expected, "{code}");
            assert!(by_code(code).is_none_or(|region| region.code == code));
        }
        assert_eq!((0..).map_while(row).count(), 552);
    }

    #[test]
    fn short_and_old_names_lead_to_the_right_region() {
        for (short, name) in [
            ("Sumsel", "Sumatera Selatan"),
            ("DIY", "Daerah Istimewa Yogyakarta"),
            ("D.I. Yogyakarta", "Daerah Istimewa Yogyakarta"),
            ("Babel", "Kepulauan Bangka Belitung"),
            ("Kaltara", "Kalimantan Utara"),
            ("Malut", "Maluku Utara"),
            ("NAD", "Aceh"),
            ("Lutra", "Luwu Utara"),
            ("Lutim", "Luwu Timur"),
            ("Rohil", "Rokan Hilir"),
            ("Inhu", "Indragiri Hulu"),
            ("Kuansing", "Kuantan Singingi"),
            ("Barsel", "Barito Selatan"),
            ("Kobar", "Kotawaringin Barat"),
            ("HST", "Hulu Sungai Tengah"),
            ("Bolmut", "Bolaang Mongondow Utara"),
            ("Sitaro", "Kep. Siau Tagulandang Biaro"),
            ("Touna", "Tojo Una Una"),
            ("Pangkep", "Pangkajene dan Kepulauan"),
            ("TTS", "Timor Tengah Selatan"),
            ("KLU", "Lombok Utara"),
            ("Madina", "Mandailing Natal"),
            ("Labusel", "Labuhanbatu Selatan"),
            ("OKI", "Ogan Komering Ilir"),
            ("Muratara", "Musi Rawas Utara"),
            ("Tubaba", "Tulang Bawang Barat"),
            ("Tobasa", "Toba"),
            ("Batubara", "Batu Bara"),
            ("Pare-Pare", "Parepare"),
            ("Kulonprogo", "Kulon Progo"),
            ("Gunung Kidul", "Gunungkidul"),
            ("Palangka Raya", "Palangkaraya"),
            ("Solo", "Surakarta"),
            ("Jogja", "Yogyakarta"),
            ("Ujung Pandang", "Makassar"),
            ("Tangsel", "Tangerang Selatan"),
            ("Jaksel", "Administrasi Jakarta Selatan"),
            ("MTB", "Kepulauan Tanimbar"),
        ] {
            let named: Vec<&str> = look_up(short)
                .into_iter()
                .filter(|(class, _)| *class == Class::RegionAlias)
                .filter_map(|(_, code)| by_code(code))
                .map(|region| region.name)
                .collect();
            assert!(named.contains(&name), "{short}: {named:?}");
        }
    }

    #[test]
    fn every_region_of_the_reference_is_in_the_lexicon() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/reference/regions.tsv");
        let Ok(text) = std::fs::read_to_string(path) else {
            println!("skipped: no reference list of regions");
            return;
        };
        for row in text.lines().skip(1) {
            let (code, full) = row.split_once('\t').unwrap_or_default();
            let (class, name) = match full.split_once(' ') {
                Some(("Kabupaten", name)) => (Class::Kabupaten, name),
                Some(("Kota", name)) => (Class::Kota, name),
                _ => (Class::Province, full),
            };
            assert!(look_up(name).contains(&(class, code)), "{row}");
            assert_eq!(by_code(code).map(|region| region.name), Some(name), "{row}");
        }
    }
}
