//! `di` and `ke` written as one word with the place behind them: `dikantor`, `kerumah`, `Dipasar`.
//!
//! Such a place often heads a name (`dikantor Bupati Solok`), which begins inside the word. The word is two tokens where no verb is
//! made of the noun; `dipasarkan` and `dirumahkan` are other words, and words such as `dilanggar` stay whole.

use crate::wordlist::among;

/// Nouns that head the name of a place or of an institution, and that neither `di` nor `ke` makes a word of. Folded.
const PLACES: &str = "asrama aula auditorium balai bandara bendungan bukit dermaga desa dusun gedung gereja gudang gunung halaman hotel hutan \
    kabupaten kampung kampus kantor kawasan kecamatan kediaman kejaksaan kelurahan kementerian klinik komplek kompleks kota kotamadya \
    lapangan lapas madrasah mapolda mapolres mapolsek masjid mesjid museum musala mushola musholla nagari pantai pasar pelabuhan \
    pelataran pendapa pendopo pengadilan perkantoran perumahan pesantren polda polres polsek pondok posko posyandu provinsi puskesmas \
    restoran rsud ruang ruangan rujab rumah sekolah sekretariat stadion stasiun sungai taman terminal universitas waduk wisma";

/// Numbers that are counted with behind `di`; behind `ke` they are ordinals. Folded.
const NUMBERS: &str = "tiga empat lima enam tujuh delapan sembilan sepuluh";

/// The clitic that a place may have.
const CLITIC: &str = "nya";

/// Bytes of the preposition that the first word of a text, so many bytes long, begins with, when a place or a number is glued to it.
pub fn preposition(text: &str, length: usize) -> Option<usize> {
    let (word, behind) = text.split_at_checked(length)?;
    let (head, noun) = word.split_at_checked(2)?;
    let (at, to) = (head.eq_ignore_ascii_case("di"), head.eq_ignore_ascii_case("ke"));
    // `dipasar2`: a plural names no place.
    if !at && !to || behind.starts_with(|next: char| next.is_ascii_digit()) {
        return None;
    }
    let noun = noun.to_ascii_lowercase();
    let place = among(noun.strip_suffix(CLITIC).unwrap_or(&noun), PLACES);
    (place || at && among(&noun, NUMBERS)).then_some(head.len())
}

#[cfg(test)]
mod tests {
    use super::preposition;

    #[test]
    fn verbs_and_ordinals_stay_whole() {
        for (word, parted) in [
            ("dikantor", true),
            ("Dipasar", true),
            ("KERUMAH", true),
            ("dikediamannya", true),
            ("ditiga", true),
            ("ketiga", false),
            ("dipasarkan", false),
            ("dirumahkan", false),
            ("dilanggar", false),
            ("didesak", false),
            ("kehutanan", false),
            ("di", false),
            ("kéluarga", false),
            ("", false),
        ] {
            assert_eq!(preposition(word, word.len()).is_some(), parted, "{word}");
        }
        assert_eq!(preposition("dipasar itu", 7), Some(2));
        assert_eq!(preposition("dipasar2", 7), None);
    }
}
