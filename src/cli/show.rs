//! `petik show`: the article with its marks, and its facts below, for a terminal.

use std::io::{self, BufWriter, IsTerminal, Write};

use petik::Options;
use petik::annotation::{Activity, Annotation, EntityDetail, EntityId, Kind, Mention, QuotationStyle, Slot, SlotValue, Value, ZoneKind};

use super::Color;
use super::input::{self, Sources};
use super::marks::annotate_in_bytes;

/// Prints every file marked up. Ok(false) when a file could not be read.
///
/// # Errors
/// Writing to standard output failed.
pub fn run(sources: Sources, options: &Options, color: Color) -> io::Result<bool> {
    let paint = match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
    };
    let mut out = BufWriter::new(io::stdout().lock());
    let all = input::each(sources, |_, text| {
        let annotation = annotate_in_bytes(text, options);
        article(&mut out, text, &annotation, paint)?;
        facts(&mut out, text, &annotation, paint)?;
        out.flush()
    })?;
    out.flush()?;
    Ok(all)
}

/// SGR parameters of a kind's colour.
fn hue(kind: Kind) -> &'static str {
    match kind {
        Kind::Person => "1;34",
        Kind::Position => "34",
        Kind::Organization => "35",
        Kind::Region => "32",
        Kind::Venue => "36",
        Kind::Event => "33",
        Kind::Date => "1;36",
        Kind::Law => "31",
        Kind::Count | Kind::Money | Kind::Percent | Kind::Duration => "1;33",
    }
}

/// The text, its outer mentions marked, its furniture dim.
fn article(out: &mut impl Write, text: &str, annotation: &Annotation, paint: bool) -> io::Result<()> {
    let mut next = annotation.mentions.iter().filter(|mention: &&Mention| mention.within.is_none()).peekable();
    for zone in &annotation.zones {
        let base = match zone.kind {
            _ if !paint => "",
            ZoneKind::Headline => "1",
            ZoneKind::Boilerplate | ZoneKind::Related | ZoneKind::AuthorBio | ZoneKind::Byline | ZoneKind::Source => "2",
            _ => "",
        };
        let mut at = zone.start;
        while let Some(mention) = next.next_if(|mention| mention.start < zone.end) {
            plain(out, &text[at.min(mention.start)..mention.start], base)?;
            if paint {
                write!(out, "\x1b[{}m{}\x1b[0m", hue(mention.kind), printable(&text[mention.start..mention.end]))?;
            } else {
                write!(out, "[{}|{}{}]", printable(&text[mention.start..mention.end]), mention.kind.name(), meaning(mention))?;
            }
            at = mention.end;
        }
        plain(out, &text[at.min(zone.end)..zone.end], base)?;
    }
    writeln!(out)
}

/// A blank and the normalised value, where the mention has one.
fn meaning(mention: &Mention) -> String {
    match &mention.value {
        Some(Value::Text(text)) => format!(" {text}"),
        Some(Value::Number(number)) => format!(" {number}"),
        Some(Value::Range([from, to])) => format!(" {from}–{to}"),
        None => String::new(),
    }
}

fn plain(out: &mut impl Write, text: &str, base: &str) -> io::Result<()> {
    if base.is_empty() || text.is_empty() {
        write!(out, "{}", printable(text))
    } else {
        write!(out, "\x1b[{base}m{}\x1b[0m", printable(text))
    }
}

/// Control characters, which a terminal might obey, are dropped.
fn printable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

fn facts(out: &mut impl Write, text: &str, annotation: &Annotation, paint: bool) -> io::Result<()> {
    let name = |id: EntityId| annotation.entities.iter().find(|entity| entity.id == id).map_or("?", |entity| entity.name.as_str());
    for activity in annotation.activities.iter().take(1) {
        heading(out, "Kegiatan", paint)?;
        record(out, activity)?;
    }
    let people: Vec<_> = annotation.entities.iter().filter(|entity| entity.kind == Kind::Person).collect();
    if !people.is_empty() {
        heading(out, "Orang dan jabatan", paint)?;
    }
    for person in people {
        let held = match &person.detail {
            EntityDetail::Person { offices, .. } => offices.join("; "),
            _ => String::new(),
        };
        writeln!(out, "  {}{}{}", printable(&person.name), if held.is_empty() { "" } else { " — " }, printable(&held))?;
    }
    if !annotation.quotations.is_empty() {
        heading(out, "Kutipan", paint)?;
    }
    for quotation in &annotation.quotations {
        let words = printable(&text[quotation.start..quotation.end]);
        let speaker = printable(quotation.speaker.map_or("?", name));
        match quotation.style {
            QuotationStyle::Direct => writeln!(out, "  {speaker}: “{words}”")?,
            QuotationStyle::Indirect => writeln!(out, "  {speaker}: {words}")?,
        }
    }
    if !annotation.findings.is_empty() {
        heading(out, "Temuan", paint)?;
    }
    for finding in &annotation.findings {
        writeln!(out, "  {}  {}", finding.code, printable(&finding.message))?;
    }
    writeln!(out)
}

fn heading(out: &mut impl Write, title: &str, paint: bool) -> io::Result<()> {
    if paint { writeln!(out, "\n\x1b[1m{title}\x1b[0m") } else { writeln!(out, "\n{title}") }
}

fn record(out: &mut impl Write, activity: &Activity) -> io::Result<()> {
    let rows: [(&str, Option<&Slot>); 14] = [
        ("judul", activity.title.as_ref()),
        ("nama", activity.name.as_ref()),
        ("penyelenggara", activity.organizer.as_ref()),
        ("tuan rumah", activity.host.as_ref()),
        ("tempat", activity.venue.as_ref()),
        ("wilayah", activity.region.as_ref()),
        ("mulai", activity.start.as_ref()),
        ("selesai", activity.end.as_ref()),
        ("jumlah peserta", activity.participants.count.as_ref()),
        ("peserta", activity.participants.who.as_ref()),
        ("dibuka oleh", activity.opened_by.as_ref()),
        ("metode", activity.method.as_ref()),
        ("tujuan", activity.purpose.as_ref()),
        ("tema", activity.theme.as_ref()),
    ];
    for (label, slot) in rows {
        if let Some(slot) = slot {
            writeln!(out, "  {label:14} {}", value(slot))?;
        }
    }
    for (label, slots) in [("narasumber", &activity.speakers), ("dasar hukum", &activity.legal_basis)] {
        if !slots.is_empty() {
            writeln!(out, "  {label:14} {}", slots.iter().map(value).collect::<Vec<_>>().join("; "))?;
        }
    }
    Ok(())
}

fn value(slot: &Slot) -> String {
    match &slot.value {
        SlotValue::Text(text) => printable(text),
        SlotValue::Number(number) => number.to_string(),
    }
}
