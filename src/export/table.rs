//! The kliping: one row an article, as a press office fills it in by hand.

use super::csv::{Cell, record};
use super::slots::{self, filled, joined};
use crate::annotation::{Annotation, EntityDetail, Language, Mode, QuotationStyle, Slot, SlotValue};
use crate::resolution::words::one_line;

/// Every column: its heading in Indonesian and in English.
const COLUMNS: [(&str, &str); 24] = [
    ("Berkas", "File"),
    ("Judul", "Headline"),
    ("Jenis", "Genre"),
    ("Nama kegiatan", "Name of the activity"),
    ("Tema", "Theme"),
    ("Penyelenggara", "Organiser"),
    ("Tuan rumah", "Host"),
    ("Tempat", "Venue"),
    ("Wilayah", "Region"),
    ("Kode wilayah", "Region code"),
    ("Mulai", "Start"),
    ("Selesai", "End"),
    ("Jumlah peserta", "Number of participants"),
    ("Peserta", "Participants"),
    ("Dibuka oleh", "Opened by"),
    ("Narasumber", "Resource persons"),
    ("Dasar hukum", "Legal basis"),
    ("Cara hadir", "Attendance"),
    ("Metode", "Method"),
    ("Tujuan", "Purpose"),
    ("Jumlah kutipan", "Number of quotations"),
    ("Penutur pertama", "First speaker"),
    ("Kutipan pertama", "First quotation"),
    ("Jumlah temuan", "Number of findings"),
];

/// The headings, a line of CSV.
pub fn heading(language: Language) -> String {
    let mut out = String::new();
    let name = |(indonesian, english): (&str, &str)| match language {
        Language::Id => Cell::from(indonesian),
        Language::En => Cell::from(english),
    };
    record(COLUMNS.map(name), &mut out);
    out
}

/// The article's main activity as a line of CSV, `file` in its first column. Genre and attendance are the contract's words,
/// days are ISO, several of one kind are parted by semicolons; what the article does not say is empty.
///
/// The first quotation is the first one in quotation marks.
pub fn row(file: &str, text: &str, annotation: &Annotation) -> String {
    let main = annotation.activities.first();
    let slot = |pick: fn(&crate::annotation::Activity) -> &Option<Slot>| Cell::from(main.and_then(|activity| filled(pick(activity))));
    let region = main.and_then(|activity| slots::named(annotation, activity.region.as_ref()?));
    let code = region.and_then(|region| match &region.detail {
        EntityDetail::Region { code, .. } => code.clone(),
        _ => None,
    });
    let count = main.and_then(|activity| match activity.participants.count.as_ref()?.value {
        SlotValue::Number(number) => Some(Cell::Number(number)),
        SlotValue::Text(_) => None,
    });
    let quotation = annotation.quotations.iter().find(|quotation| quotation.style == QuotationStyle::Direct);
    let speaker = quotation.and_then(|quotation| slots::entity(annotation, quotation.speaker?));
    let cells: [Cell; COLUMNS.len()] = [
        file.into(),
        slot(|activity| &activity.title),
        main.map_or("", |activity| activity.kind.name()).into(),
        slot(|activity| &activity.name),
        slot(|activity| &activity.theme),
        slot(|activity| &activity.organizer),
        slot(|activity| &activity.host),
        slot(|activity| &activity.venue),
        slot(|activity| &activity.region),
        code.into(),
        slot(|activity| &activity.start),
        slot(|activity| &activity.end),
        count.unwrap_or_else(|| "".into()),
        slot(|activity| &activity.participants.who),
        slot(|activity| &activity.opened_by),
        main.map(|activity| joined(&activity.speakers)).into(),
        main.map(|activity| joined(&activity.legal_basis)).into(),
        main.and_then(|activity| activity.mode).map_or("", attendance).into(),
        slot(|activity| &activity.method),
        slot(|activity| &activity.purpose),
        annotation.quotations.len().into(),
        speaker.map(|speaker| speaker.name.clone()).into(),
        quotation.map(|quotation| one_line(slots::at(text, quotation.start, quotation.end))).into(),
        annotation.findings.len().into(),
    ];
    let mut out = String::new();
    record(cells, &mut out);
    out
}

fn attendance(mode: Mode) -> &'static str {
    match mode {
        Mode::Luring => "luring",
        Mode::Daring => "daring",
        Mode::Hibrida => "hibrida",
    }
}
