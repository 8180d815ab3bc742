//! `petik export`: the article in other people's formats.

use std::io::{self, BufWriter, Write};
use std::time::SystemTime;

use petik::{Options, export};

use super::Format;
use super::input::{self, Sources};
use super::marks::annotate_in_bytes;

/// Prints every file in one format. Ok(false) when a file could not be read, or several were asked for in a format that holds
/// one article.
///
/// # Errors
/// Writing to standard output failed.
pub fn run(sources: Sources, options: &Options, format: Format) -> io::Result<bool> {
    let several = sources.several();
    if several && let Some(why) = single(format) {
        eprintln!("petik: {why}; export one file at a time");
        return Ok(false);
    }
    let mut out = BufWriter::new(io::stdout().lock());
    match format {
        Format::Csv => out.write_all(export::mentions::heading().as_bytes())?,
        Format::Table => out.write_all(export::table::heading(options.language).as_bytes())?,
        _ => {}
    }
    let made = SystemTime::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_secs().cast_signed());
    let mut events = String::new();
    let all = input::each(sources, options, |file, text, options| {
        let annotation = annotate_in_bytes(text, options);
        let written = match format {
            Format::Csv => export::mentions::rows(file, text, &annotation),
            Format::Table => export::table::row(file, text, &annotation),
            Format::Jsonld => export::json_ld::article(text, &annotation) + "\n",
            Format::Webannotation => export::web_annotation::collection(text, &annotation, address(file).as_deref()) + "\n",
            Format::Html => export::html::document(text, &annotation),
            Format::Brat => export::brat::standoff(text, &annotation),
            Format::Conll => [if several { export::conll::DOCUMENT } else { "" }, &export::conll::iob(text, &annotation)].concat(),
            Format::Ical => {
                let found = export::calendar::events(&annotation, made);
                if found.is_empty() {
                    eprintln!("petik: {file}: no activity with a day");
                }
                events.push_str(&found);
                return Ok(());
            }
        };
        out.write_all(written.as_bytes())?;
        out.flush()
    })?;
    if !events.is_empty() {
        out.write_all(export::calendar::calendar(&events).as_bytes())?;
    }
    out.flush()?;
    Ok(all)
}

/// Why a format cannot hold several articles.
fn single(format: Format) -> Option<&'static str> {
    match format {
        Format::Html => Some("html is one page an article"),
        Format::Brat => Some("brat is one .ann file beside its text"),
        _ => None,
    }
}

/// A file's name as a relative IRI; None for standard input and for a row of it.
fn address(file: &str) -> Option<String> {
    if file == "-" || file.starts_with("-:") {
        return None;
    }
    let mut out = String::with_capacity(file.len());
    for byte in file.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    Some(out)
}
