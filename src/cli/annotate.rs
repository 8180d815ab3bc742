//! `petik annotate`: NDJSON.

use std::io::{self, BufWriter, Write};

use petik::{Annotation, Options};
use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::{CompactFormatter, Formatter};

use super::input::{self, Sources};

/// A line that says which file it is of.
#[derive(Serialize)]
struct Named<'a> {
    file: &'a str,
    #[serde(flatten)]
    annotation: &'a Annotation,
}

/// JSON in which 120 people are `120`, as JavaScript writes it, not `120.0`.
struct Numbers;

/// Up to here a float holds every whole number.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Formatter for Numbers {
    fn write_f64<W: ?Sized + Write>(&mut self, out: &mut W, number: f64) -> io::Result<()> {
        if number.fract() == 0.0 && number.abs() <= EXACT {
            write!(out, "{}", number as i64)
        } else {
            CompactFormatter.write_f64(out, number)
        }
    }
}

/// Prints one annotation per line, each as soon as it is read. Ok(false) when a file could not be read.
///
/// # Errors
/// Writing to standard output failed.
pub fn run(sources: Sources, options: &Options, named: bool) -> io::Result<bool> {
    let mut out = BufWriter::new(io::stdout().lock());
    let all = input::each(sources, options, |file, text, options| {
        let annotation = petik::annotate(text, options);
        let mut json = Serializer::with_formatter(&mut out, Numbers);
        if named {
            Named { file, annotation: &annotation }.serialize(&mut json)?;
        } else {
            annotation.serialize(&mut json)?;
        }
        out.write_all(b"\n")?;
        out.flush()
    })?;
    out.flush()?;
    Ok(all)
}
