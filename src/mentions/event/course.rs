//! Where an event's name ends: at a stop word, a verb, a mark, or at the latest after so many tokens.

use super::super::words::Words;
use super::{GENRES, commemoration, is_figure};
use crate::annotation::Kind;
use crate::lexicon::Class;
use crate::tokens::Shape;
use crate::wordlist::among;

/// Tokens of an event's name at most.
pub const LONGEST: usize = 32;
/// Words that make an amount of the number before them.
const AMOUNTS: &str = "meter kg hektare hektar jam menit hari persen juta miliar ribu kali minggu";
/// Words before which an event's name ends.
const STOPS: &str = "\
    di oleh pada yang ini itu tersebut dengan bertema bertajuk dari adalah ialah merupakan mulai akan bakal telah sudah juga agar supaya \
    guna demi karena sebab sehingga lalu saat ketika sejak selama hingga sampai melalui lewat seraya sambil bersama sebagai secara yakni \
    yaitu tidak bukan bisa dapat harus masih resmi kembali lagi namun tetapi maka usai setelah sebelum hari nanti mendatang kemarin \
    besok ia menjadi ada lingkup lanjut berlangsung ikut jadi kata ujar biar antara berisi termasuk sesuai seperti sekaligus berikut \
    setempat terhitung beragendakan terdiri tetap alias berdiri adapun kami kita lain lainnya tampil siap gelar sedang bergulir warnai \
    dibanjiri perkuat dorong sukses paling usul belum tanggal jangan cuma perdana lebih pun makin semakin maupun tampak seusai sesudah \
    selepas sehabis setiap saja yg pd dgn tgl rampung langsung hanya sempat sepanjang sejauh senilai sebanyak rp jika meski ingin hendak \
    selanjutnya berikutnya senantiasa selalu kian kerap sering pernah turut semoga bahkan malah justru segera memang tentu tentunya \
    kini sekarang tadi kemudian akhirnya sedangkan sementara bila kalau apabila meskipun walau walaupun bahwa mampu mesti \
    beberapa sejumlah sebagaimana";
/// Words at which it may end or go on.
pub const JOINTS: &str = "\
    dan serta bagi untuk tentang dalam se tingkat tahun terkait atau terhadap atas ke kepada antar angkatan periode masa soal mengenai \
    menuju khusus rangka menjelang jelang pasca via setingkat";
/// Words that look like verbs and are none, or that such names take in.
const QUALIFIERS: &str = "\
    disiplin digital diklat dialog direktur dinamika difabel disabilitas menteri mental mengajar menengah membaca menulis memasak \
    menjahit memasukan berbasis berkala berjenjang berkelanjutan berkualitas berintegritas bersih bermotor berencana bersama beragama \
    berusaha bernyanyi berpasangan bercerita berkarakter bertani berbicara terpadu terbuka terbatas terampil terintegrasi tertib \
    tersertifikasi tertinggal terpencil terpilih ternak terapan teritorial terorisme berprestasi berkuda bertutur berbagi menyanyi \
    menggambar mewarnai melukis meracik membatik memancing menyusui merdeka berdaya ditingkat berkicau distrik distribusi terbaik \
    terhadap terkait berbahaya berbahan bersertifikat bersubsidi berhadiah terdampak berbaris";

/// Words that tell which of a row an event is, as `ke-2` does.
const ORDINALS: &str = "pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh";
/// Words behind `dalam` that name no topic: what comes after them is an event of its own.
const SETTINGS: &str = "prosesi kegiatan acara rangkaian agenda kesempatan momentum momen suasana sambutan sebuah satu waktu";
/// Words behind a weekday that tell the day, where it is no topic as in `Jumat Bersih`.
const DAY_TAILS: &str = "( , . lalu kemarin pagi siang sore malam ini besok depan tanggal tgl";

/// Neighbours of which the second or the first would end a name, and together do not.
#[rustfmt::skip]
const PAIRS: &[(&str, &str)] = &[
    ("hari", "jadi"), ("tindak", "lanjut"), ("lalu", "lintas"), ("serba", "guna"), ("baca", "tulis"), ("komitmen", "bersama"),
    ("persetujuan", "bersama"), ("kesepakatan", "bersama"), ("puasa", "bersama"), ("tanggap", "darurat"), ("tingkat", "lanjut"), ("serah", "terima"),
];

/// What stands after a genre word.
pub struct Course {
    /// The token after its last.
    pub end: usize,
    /// Where it may end before `dan`, a comma, a parenthesis or another genre.
    pub joints: Vec<usize>,
    /// Where the names of institutions begin in it.
    pub organizers: Vec<usize>,
    /// Where the capitals end, if the name begins with one.
    pub capitals: usize,
    /// Words with a capital after the genre.
    pub upper: usize,
    /// Words without one.
    pub lower: usize,
    /// Stopped at a capitalised stop word.
    pub stop_capital: bool,
    /// Has a comma.
    listed: bool,
}

/// Walks from the token after the genre to where the name ends at the latest; past one capitalised stop word when asked.
pub fn read(words: &Words, at: usize, head: usize, mut past: bool) -> Course {
    let mut found = Course {
        end: head,
        joints: Vec::new(),
        organizers: Vec::new(),
        capitals: head,
        upper: 0,
        lower: 0,
        stop_capital: false,
        listed: false,
    };
    let mut capitals_go_on = words.shape(at) != Shape::Lower;
    let mut end = head;
    while end < words.len() && end - at < LONGEST && words.same_line(at.max(end.saturating_sub(1)), end) {
        if words.reads(end, "(") {
            let Some((inside, after)) = words.parenthesis(end) else { break };
            let code = |token: usize| token > inside.start && words.glued(token) && words.is_word(inside.start);
            let short = inside.len() <= 3 && inside.clone().all(|token| !words.is_number(token) || code(token));
            let goes_on = words.is_word(after) || words.is_number(after) || comma_goes_on(words, after, head, found.listed);
            if !short || !goes_on || !words.same_line(end, after) || stops(words, after, head) {
                break;
            }
            found.joints.push(end);
            end = after;
            continue;
        }
        if !words.is_word(end) && !words.is_number(end) {
            let next = words.is_word(end + 1) || words.is_number(end + 1);
            let inner = words.reads(end, "- / & '") && next;
            let abbreviation = words.reads(end, ".")
                && words.glued(end)
                && next
                && words.folded(end - 1).len() <= 4
                && (words.glued(end + 1)
                    || words.reads(end - 1, "no pj ta kh dr kab kec kel prov")
                    || until(words, end.wrapping_sub(4), end + 1));
            let comma = comma_goes_on(words, end, head, found.listed);
            if !(inner || abbreviation || comma) {
                break;
            }
            if comma {
                found.joints.push(end);
                found.listed = true;
            }
            end += 1;
            continue;
        }
        if stops(words, end, head) {
            let opens = words.shape(end) == Shape::Title || words.reads(end, "yang") && end > head;
            let capital =
                opens && !words.shouting(end) && words.shape(end + 1) == Shape::Title && words.shape(end.wrapping_sub(1)) == Shape::Title;
            found.stop_capital = capital;
            if !(past && capital) {
                break;
            }
            past = false;
        }
        let joint = is_joint(words, end);
        let again = words.is_capital(end) && end > head + 1 && words.is(end, GENRES);
        if (joint || again) && end > head {
            if !is_joint(words, end - 1) {
                found.joints.push(end);
            }
        } else if end > head && !joint && is_organizer(words, end) {
            found.organizers.push(end);
        }
        if capitals_go_on {
            if words.shape(end) != Shape::Lower {
                found.capitals = end + 1;
            } else if !joint {
                capitals_go_on = false;
            }
        }
        if !joint && words.is_word(end) {
            if words.shape(end) == Shape::Lower { found.lower += 1 } else { found.upper += 1 }
        }
        end += 1;
    }
    while end > head && (is_joint(words, end - 1) || !words.is_word(end - 1) && !words.is_number(end - 1) && !words.reads(end - 1, ")")) {
        end -= 1;
    }
    found.end = end;
    found
}

/// True for a word at which a name may end or go on.
fn is_joint(words: &Words, at: usize) -> bool {
    words.reads(at, "yang") || words.reads(at, JOINTS)
}

/// True where an event's name ends. `first` is the token after the genre word: a verb there is its topic (`pelatihan menjahit`).
fn stops(words: &Words, at: usize, first: usize) -> bool {
    let (before, word, next) = (words.folded(at.wrapping_sub(1)), words.folded(at), words.folded(at + 1));
    if PAIRS.contains(&(before, word)) || PAIRS.contains(&(word, next)) {
        return false;
    }
    match word {
        "dengan" => return next != "perjanjian",
        "yang" => {
            return !(next == "ke" && (words.is_number(at + 2) || words.is_number(at + 3)) || among(next, ORDINALS));
        }
        "serta" => return !words.is_capital(at + 1) || words.is(at + 1, GENRES) || is_someone(words, at + 1),
        "dalam" => return next == "rangka" && words.shape(at + 1) == Shape::Lower || among(next, SETTINGS),
        "hingga" | "sampai" => return !until(words, at - 1, at + 1),
        "hari" => {
            return (words.shape(at) == Shape::Lower || words.is(at + 1, &[Class::Weekday])) && commemoration::at(words, at).is_none();
        }
        "bagian" if next == "dari" => return true,
        _ if among(word, "pekan minggu bulan tahap") && among(next, "depan lalu ini mendatang berikutnya") => return true,
        _ if words.is_number(at) => {
            let decimal = next == "," && words.glued(at + 1) && words.glued(at + 2) && words.is_number(at + 2);
            // A year and what stands behind `ke-` count nothing: `Tahun 2025 kali ini`, `peringatan ke-27 Hari Arsip`.
            let names = words.folded(at).len() == 4 || before == "-";
            return decimal || words.same_line(at, at + 1) && (words.is(at + 1, &[Class::Month]) || !names && among(next, AMOUNTS));
        }
        // The `PD` of `P3PD` is not `pada`.
        _ if words.glued(at) && words.is_number(at.wrapping_sub(1)) && words.shape(at) == Shape::Upper => return false,
        _ if words.is(at, &[Class::Weekday]) && (among(next, DAY_TAILS) || words.is_number(at + 1)) => return true,
        _ => {}
    }
    if among(word, STOPS) || words.is(at, &[Class::Month]) || word == "bulan" && words.is(at + 1, &[Class::Month]) {
        return true;
    }
    if among(word, JOINTS) || among(word, QUALIFIERS) {
        return false;
    }
    // In running text a verb with a capital is part of a name.
    let goes_on = at == first || words.shape(at - 1) != Shape::Lower || is_joint(words, at - 1);
    let in_name = words.shape(at) == Shape::Title && goes_on && !words.titled(at);
    if in_name || words.shape(at) == Shape::Upper && !words.shouting(at) {
        return false;
    }
    let topic = at == first && word.starts_with("me") && among(before, "pelatihan lomba kursus workshop");
    let verb = word.len() > 5 && ["di", "meng", "mem", "men", "meny", "ber", "ter"].iter().any(|prefix| word.starts_with(prefix))
        || word.starts_with("me") && word.ends_with("kan")
        // A headline's verb: `Musrenbang Desa Hasilkan Usulan`.
        || words.titled(at) && word.len() > 6 && word.ends_with("kan") && !["pe", "ke"].iter().any(|noun| word.starts_with(noun));
    words.is(at, &[Class::SpeechVerb]) || verb && !topic && !words.is(at, &[Class::FieldWord, Class::OrgHead])
}

/// True where an institution is named, or an office behind a number.
fn is_organizer(words: &Words, at: usize) -> bool {
    words.longest(at, Kind::Organization).is_some() || is_figure(words, at - 1) && words.longest(at, Kind::Position).is_some()
}

/// True where an institution or an office is named.
fn is_someone(words: &Words, at: usize) -> bool {
    words.longest(at, Kind::Organization).or_else(|| words.longest(at, Kind::Position)).is_some()
}

/// True for the two ends of a row of batches or years (`Angkatan I s.d. III`, `2021 hingga 2024`).
fn until(words: &Words, from: usize, to: usize) -> bool {
    is_figure(words, from) && is_figure(words, to) && !words.is(to + 1, &[Class::Month])
}

/// A comma inside a name: a field and `dan` follow within a few words, or `dan` after another such comma (`listed`).
fn comma_goes_on(words: &Words, at: usize, head: usize, listed: bool) -> bool {
    let closes = |token: usize| words.reads(token, "dan serta");
    // `Petugas Lapangan (PL), Koordinator Wilayah (Korwil), dan Pengawas`
    let names = |close: usize| (at + 1..close).all(|token| words.is_capital(token) || words.reads(token, ", ( )"));
    words.reads(at, ",")
        && (at == head || !words.is(at + 1, GENRES))
        && if closes(at + 1) {
            listed
        } else {
            (at + 2..at + 6).any(closes) || (at + 6..at + 14).find(|&token| closes(token)).is_some_and(names)
        }
        && (words.is_word(at + 1) || until(words, at.wrapping_sub(1), at + 1))
        && !stops(words, at + 1, head)
}
