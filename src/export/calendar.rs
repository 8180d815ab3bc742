//! iCalendar (RFC 5545): the activities that have a day, as all-day events.
//!
//! An activity told in dated waves gives one event a wave; one of which only the last day is told, as by news of its closing, gives
//! that day, and says that it is the last. A day that is known only to its month gives none, and a range that runs backwards gives
//! its first day. No time of day is told, since the annotation has none; whoever runs the activity
//! stands in the description, since `ORGANIZER` wants an address.

use jiff::Timestamp;
use jiff::civil::Date;

use super::fingerprint;
use super::slots::{filled, joined};
use crate::annotation::{Activity, Annotation, Slot, SlotValue};

/// The longest line, in bytes, its line break not counted.
const LONGEST: usize = 75;

/// The events of one article, to go into a [`calendar`]; empty where no activity has a day. `made` is the moment of writing in
/// seconds since 1970, which the format asks for.
///
/// An event's UID is made from its name and first day, so that the same event read again replaces itself.
pub fn events(annotation: &Annotation, made: i64) -> String {
    let mut out = String::new();
    let made = Timestamp::from_second(made).unwrap_or(Timestamp::UNIX_EPOCH).strftime("%Y%m%dT%H%M%SZ").to_string();
    for activity in &annotation.activities {
        let Some(name) = filled(&activity.name).or_else(|| filled(&activity.title)) else { continue };
        let waves: Vec<_> = activity.batches.iter().filter(|batch| day(&batch.start).is_some()).collect();
        for batch in &waves {
            let summary = filled(&batch.label).map_or_else(|| name.clone(), |label| format!("{name} ({label})"));
            event(activity, &summary, &batch.start, &batch.end, &made, &mut out);
        }
        if waves.is_empty() && day(&activity.start).is_some() {
            event(activity, &name, &activity.start, &activity.end, &made, &mut out);
        } else if waves.is_empty() {
            event(activity, &format!("{name} (hari terakhir)"), &activity.end, &None, &made, &mut out);
        }
    }
    out
}

/// A calendar file around the [`events`] of any number of articles. The format allows none without an event.
pub fn calendar(events: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//petik//petik//ID\r\nCALSCALE:GREGORIAN\r\n{events}END:VCALENDAR\r\n")
}

fn event(activity: &Activity, summary: &str, start: &Option<Slot>, end: &Option<Slot>, made: &str, out: &mut String) {
    let Some(first) = day(start) else { return };
    line("BEGIN:VEVENT", out);
    line(&format!("UID:{}", fingerprint::uuid(&[summary, &first.to_string()])), out);
    line(&format!("DTSTAMP:{made}"), out);
    line(&format!("DTSTART;VALUE=DATE:{}", first.strftime("%Y%m%d")), out);
    // The day after the last one: the end is not part of the event.
    if let Some(after) = day(end).filter(|last| *last > first).and_then(|last| last.tomorrow().ok()) {
        line(&format!("DTEND;VALUE=DATE:{}", after.strftime("%Y%m%d")), out);
    }
    line(&format!("SUMMARY:{}", escaped(summary)), out);
    if let Some(venue) = filled(&activity.venue) {
        line(&format!("LOCATION:{}", escaped(&venue)), out);
    }
    line(&format!("CATEGORIES:{}", activity.kind.name()), out);
    let description = description(activity);
    if !description.is_empty() {
        line(&format!("DESCRIPTION:{}", escaped(&description)), out);
    }
    line("TRANSP:TRANSPARENT", out);
    line("END:VEVENT", out);
}

/// What a calendar has no place for, a line each.
fn description(activity: &Activity) -> String {
    let participants = &activity.participants;
    let told = [
        ("Penyelenggara", filled(&activity.organizer)),
        ("Dibuka oleh", filled(&activity.opened_by)),
        ("Narasumber", Some(joined(&activity.speakers))),
        ("Peserta", filled(&participants.who)),
        ("Jumlah peserta", filled(&participants.count)),
        ("Tema", filled(&activity.theme)),
        ("Dasar hukum", Some(joined(&activity.legal_basis))),
    ];
    let lines =
        told.into_iter().filter_map(|(label, words)| words.filter(|words| !words.is_empty()).map(|words| format!("{label}: {words}")));
    lines.collect::<Vec<_>>().join("\n")
}

/// A slot that names one day.
fn day(slot: &Option<Slot>) -> Option<Date> {
    match &slot.as_ref()?.value {
        SlotValue::Text(text) if text.len() == 10 => text.parse().ok(),
        _ => None,
    }
}

/// A TEXT value: its marks escaped, other control characters left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' | '\r' => out.push_str("\\n"),
            c if c.is_control() && c != '\t' => {}
            c => out.push(c),
        }
    }
    out
}

/// Appends a content line, folded: what goes on begins with a blank, and no character is cut in two.
fn line(content: &str, out: &mut String) {
    let mut length = 0;
    for c in content.chars() {
        if length + c.len_utf8() > LONGEST {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
}
