//! `petik show`: the article with its marks, and its facts below, for a terminal.

use std::io::{self, BufWriter, IsTerminal, Write};

use petik::Options;
use petik::annotation::{
    Activity, Annotation, EntityDetail, EntityId, Kind, Language, Mention, QuotationStyle, Slot, SlotValue, Value, ZoneKind,
};

use super::Color;
use super::input::{self, Sources};
use super::marks::annotate_in_bytes;

/// Words of the page in Indonesian and in English.
type Words = (&'static str, &'static str);

/// Prints every article marked up, below its name where there are several. Ok(false) when a file could not be read.
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
    let named = sources.several();
    let all = input::each(sources, options, |file, text, options| {
        let annotation = annotate_in_bytes(text, options);
        let page = Page { text, annotation: &annotation, language: options.language, paint };
        if named {
            page.bold(&mut out, &format!("==> {} <==", printable(file)))?;
        }
        page.article(&mut out)?;
        page.facts(&mut out)?;
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

/// One article, and how it is shown.
struct Page<'a> {
    text: &'a str,
    annotation: &'a Annotation,
    language: Language,
    paint: bool,
}

impl Page<'_> {
    /// The text, its outer mentions marked, its furniture dim.
    fn article(&self, out: &mut impl Write) -> io::Result<()> {
        let mut next = self.annotation.mentions.iter().filter(|mention: &&Mention| mention.within.is_none()).peekable();
        for zone in &self.annotation.zones {
            let base = match zone.kind {
                _ if !self.paint => "",
                ZoneKind::Headline => "1",
                ZoneKind::Boilerplate | ZoneKind::Related | ZoneKind::AuthorBio | ZoneKind::Byline | ZoneKind::Source => "2",
                _ => "",
            };
            let mut at = zone.start;
            while let Some(mention) = next.next_if(|mention| mention.start < zone.end) {
                plain(out, &self.text[at.min(mention.start)..mention.start], base)?;
                let words = printable(&self.text[mention.start..mention.end]);
                if self.paint {
                    write!(out, "\x1b[{}m{words}\x1b[0m", hue(mention.kind))?;
                } else {
                    write!(out, "[{words}|{}{}]", mention.kind.name(), meaning(mention))?;
                }
                at = mention.end;
            }
            plain(out, &self.text[at.min(zone.end)..zone.end], base)?;
        }
        writeln!(out)
    }

    /// The main activity, people, quotations and findings.
    fn facts(&self, out: &mut impl Write) -> io::Result<()> {
        if let Some(activity) = self.annotation.activities.first() {
            self.heading(out, ("Kegiatan", "Activity"))?;
            self.record(out, activity)?;
        }
        let people: Vec<_> = self.annotation.entities.iter().filter(|entity| entity.kind == Kind::Person).collect();
        if !people.is_empty() {
            self.heading(out, ("Orang dan jabatan", "People and offices"))?;
        }
        for person in people {
            let held = match &person.detail {
                EntityDetail::Person { offices, .. } => offices.join("; "),
                _ => String::new(),
            };
            writeln!(out, "  {}{}{}", printable(&person.name), if held.is_empty() { "" } else { " — " }, printable(&held))?;
        }
        if !self.annotation.quotations.is_empty() {
            self.heading(out, ("Kutipan", "Quotations"))?;
        }
        for quotation in &self.annotation.quotations {
            let words = printable(&self.text[quotation.start..quotation.end]);
            let speaker = printable(quotation.speaker.map_or("?", |id| self.name(id)));
            match quotation.style {
                QuotationStyle::Direct => writeln!(out, "  {speaker}: “{words}”")?,
                QuotationStyle::Indirect => writeln!(out, "  {speaker}: {words}")?,
            }
        }
        if !self.annotation.findings.is_empty() {
            self.heading(out, ("Temuan", "Findings"))?;
        }
        for finding in &self.annotation.findings {
            writeln!(out, "  {}  {}", finding.code, printable(&finding.message))?;
        }
        writeln!(out)
    }

    fn name(&self, id: EntityId) -> &str {
        self.annotation.entities.iter().find(|entity| entity.id == id).map_or("?", |entity| entity.name.as_str())
    }

    fn record(&self, out: &mut impl Write, activity: &Activity) -> io::Result<()> {
        let one = |slot: &Option<Slot>| slot.as_ref().map(value);
        let all = |slots: &[Slot]| (!slots.is_empty()).then(|| slots.iter().map(value).collect::<Vec<_>>().join("; "));
        let rows: [(Words, Option<String>); 17] = [
            (("judul", "headline"), one(&activity.title)),
            (("jenis", "genre"), Some(activity.kind.name().to_owned())),
            (("nama", "name"), one(&activity.name)),
            (("penyelenggara", "organiser"), one(&activity.organizer)),
            (("tuan rumah", "host"), one(&activity.host)),
            (("tempat", "venue"), one(&activity.venue)),
            (("wilayah", "region"), one(&activity.region)),
            (("mulai", "start"), one(&activity.start)),
            (("selesai", "end"), one(&activity.end)),
            (("jumlah peserta", "how many"), one(&activity.participants.count)),
            (("peserta", "participants"), one(&activity.participants.who)),
            (("dibuka oleh", "opened by"), one(&activity.opened_by)),
            (("metode", "method"), one(&activity.method)),
            (("tujuan", "purpose"), one(&activity.purpose)),
            (("tema", "theme"), one(&activity.theme)),
            (("narasumber", "speakers"), all(&activity.speakers)),
            (("dasar hukum", "legal basis"), all(&activity.legal_basis)),
        ];
        for (label, value) in rows {
            if let Some(value) = value {
                writeln!(out, "  {:14} {value}", self.say(label))?;
            }
        }
        Ok(())
    }

    fn heading(&self, out: &mut impl Write, title: Words) -> io::Result<()> {
        writeln!(out)?;
        self.bold(out, self.say(title))
    }

    fn bold(&self, out: &mut impl Write, line: &str) -> io::Result<()> {
        if self.paint { writeln!(out, "\x1b[1m{line}\x1b[0m") } else { writeln!(out, "{line}") }
    }

    fn say(&self, (indonesian, english): Words) -> &'static str {
        match self.language {
            Language::Id => indonesian,
            Language::En => english,
        }
    }
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

/// A slot's words, on one line though the article breaks them over two.
fn value(slot: &Slot) -> String {
    match &slot.value {
        SlotValue::Text(text) => printable(text).split_whitespace().collect::<Vec<_>>().join(" "),
        SlotValue::Number(number) => number.to_string(),
    }
}
