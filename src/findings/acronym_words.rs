//! `acronym.mismatch`: an acronym whose long form has one word that is another's: `Badan Kepegawaian Nasional (BKN)`.
//!
//! Only for acronyms that stand for one thing all over the country; the wrong word begins like the right one, or the letters would not fit.
//! The right words in another order are queried too: `Badan Nasional Narkotika (BNN)`.

use std::ops::Range;

use super::Facts;
use super::report::finding;
use super::text_typo::in_case_of;
use crate::annotation::{Finding, Severity};
use crate::page::Page;
use crate::resolution::words::one_apart;

/// Acronyms and their words, without `dan`. Folded.
const LONG_FORMS: &str = "
add alokasi dana desa
apbd anggaran pendapatan belanja daerah
apip aparat pengawasan intern pemerintah
asn aparatur sipil negara
bkn badan kepegawaian negara
blt bantuan langsung tunai
bmkg badan meteorologi klimatologi geofisika
bnn badan narkotika nasional
bnpb badan nasional penanggulangan bencana
bpbd badan penanggulangan bencana daerah
bphtb bea perolehan hak atas tanah bangunan
bpjs badan penyelenggara jaminan sosial
bpkp badan pengawasan keuangan pembangunan
bpn badan pertanahan nasional
bpom badan pengawas obat makanan
bssn badan siber sandi negara
bumd badan usaha milik daerah
dak dana alokasi khusus
dau dana alokasi umum
dprd dewan perwakilan rakyat daerah
dpt daftar pemilih tetap
dtks data terpadu kesejahteraan sosial
fkub forum kerukunan umat beragama
hkti himpunan kerukunan tani indonesia
ipm indeks pembangunan manusia
kasn komisi aparatur sipil negara
kdrt kekerasan dalam rumah tangga
knpi komite nasional pemuda indonesia
koni komite olahraga nasional indonesia
kpk komisi pemberantasan korupsi
kpu komisi pemilihan umum
ktna kontak tani nelayan andalan
kur kredit usaha rakyat
lan lembaga administrasi negara
lhkpn laporan harta kekayaan penyelenggara negara
lkpj laporan keterangan pertanggungjawaban
lpse layanan pengadaan secara elektronik
mbg makan bergizi gratis
nik nomor induk kependudukan
opd organisasi perangkat daerah
pgri persatuan guru republik indonesia
pkh program keluarga harapan
pns pegawai negeri sipil
ppid pejabat pengelola informasi dokumentasi
ppkm pemberlakuan pembatasan kegiatan masyarakat
pppk pegawai pemerintah dengan perjanjian kerja
ptsl pendaftaran tanah sistematis lengkap
rkpd rencana kerja pemerintah daerah
rpjmd rencana pembangunan jangka menengah daerah
rtlh rumah tidak layak huni
rtrw rencana tata ruang wilayah
sakip sistem akuntabilitas kinerja instansi pemerintah
skpd satuan kerja perangkat daerah
spbe sistem pemerintahan berbasis elektronik
spip sistem pengendalian intern pemerintah
spm standar pelayanan minimal
sppg satuan pelayanan pemenuhan gizi
tpid tim pengendalian inflasi daerah
tpps tim percepatan penurunan stunting
umkm usaha mikro kecil menengah
wtp wajar tanpa pengecualian";

/// Queries every long form with a wrong word.
pub fn check(facts: &Facts, out: &mut Vec<Finding>) {
    out.extend(facts.acronyms.explained.iter().filter_map(|(at, words)| query(facts, *at, words)));
}

fn query(facts: &Facts, at: usize, words: &Range<usize>) -> Option<Finding> {
    let page = facts.page;
    let acronym = page.tokens.word(at);
    if !acronym.bytes().all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let right = LONG_FORMS.lines().find_map(|line| line.strip_prefix(page.tokens.folded(at))?.strip_prefix(' '))?;
    let said: Vec<usize> = words.clone().rev().filter(|&word| !is_small(page, word)).take(right.split(' ').count()).collect();
    let pairs: Vec<(usize, &str)> = said.into_iter().rev().zip(right.split(' ')).collect();
    let wrong: Vec<&(usize, &str)> = pairs.iter().filter(|&&(at, right)| page.tokens.folded(at) != right).collect();
    let another = match wrong.as_slice() {
        [] => return None,
        &[&(at, right)] => page.tokens.folded(at).chars().next() == right.chars().next() && !one_apart(page.tokens.folded(at), right),
        // `Badan Penanggulangan Bencana Nasional (BNPB)`: the right words in another order.
        _ => wrong.iter().all(|(at, _)| wrong.iter().any(|(_, right)| page.tokens.folded(*at) == *right)),
    };
    let (first, last) = (pairs.first()?.0, pairs.last()?.0);
    if !another || pairs.len() != right.split(' ').count() {
        return None;
    }
    let span = page.tokens.span(first..last + 1);
    let long = page.words(span);
    let mut right = String::new();
    let mut read = span.start;
    for &&(at, meant) in &wrong {
        let place = page.tokens.span(at..at + 1);
        right += page.text.get(read..place.start)?;
        right += &in_case_of(meant, page.words(place));
        read = place.end;
    }
    right += page.text.get(read..span.end)?;
    let says = [
        format!("“{acronym}” adalah singkatan dari “{right}”, bukan “{long}”."),
        format!("“{acronym}” stands for “{right}”, not for “{long}”."),
    ];
    Some(finding(facts, "acronym.mismatch", Severity::Medium, span, says).suggest(right))
}

/// True for what has no part in the letters.
fn is_small(page: &Page, at: usize) -> bool {
    matches!(page.tokens.folded(at), "," | "dan" | "&" | "/" | "-" | "(")
}
