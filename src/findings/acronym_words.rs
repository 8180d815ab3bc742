//! `acronym.mismatch`: an acronym whose long form has one word that is another's: `Badan Kepegawaian Nasional (BKN)`.
//!
//! Only for acronyms that stand for one thing all over the country; the wrong word begins like the right one, or the letters would not fit.

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
    let pairs = || said.iter().rev().zip(right.split(' '));
    let mut wrong = pairs().filter(|&(&word, right)| page.tokens.folded(word) != right);
    let ((&odd, meant), None) = (wrong.next()?, wrong.next()) else { return None };
    let written = page.tokens.folded(odd);
    let another = written.chars().next() == meant.chars().next() && !one_apart(written, meant);
    let first = *said.last().filter(|_| another && said.len() == right.split(' ').count())?;
    let span = page.tokens.span(first..said.first()? + 1);
    let (long, place) = (page.words(span), page.tokens.span(odd..odd + 1));
    let corrected = in_case_of(meant, page.words(place));
    let right = format!("{}{corrected}{}", page.text.get(span.start..place.start)?, page.text.get(place.end..span.end)?);
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
