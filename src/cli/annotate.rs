//! `petik annotate`: NDJSON.

use std::io::{self, BufWriter, Write};

use petik::{Annotation, Options};
use serde::Serialize;

use super::input::{self, Sources};

/// A line that says which file it is of.
#[derive(Serialize)]
struct Named<'a> {
    file: &'a str,
    #[serde(flatten)]
    annotation: &'a Annotation,
}

/// Prints one annotation per line, each as soon as it is read. Ok(false) when a file could not be read.
///
/// # Errors
/// Writing to standard output failed.
pub fn run(sources: Sources, options: &Options, named: bool) -> io::Result<bool> {
    let mut out = BufWriter::new(io::stdout().lock());
    let all = input::each(sources, |file, text| {
        let annotation = petik::annotate(text, options);
        if named {
            serde_json::to_writer(&mut out, &Named { file, annotation: &annotation })?;
        } else {
            serde_json::to_writer(&mut out, &annotation)?;
        }
        out.write_all(b"\n")?;
        out.flush()
    })?;
    out.flush()?;
    Ok(all)
}
