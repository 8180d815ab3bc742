//! `petik annotate`: NDJSON.

use std::io::{self, BufWriter, Write};

use petik::Options;

use super::input;

/// Prints one annotation per line, each as soon as it is read. Ok(false) when a file could not be read.
///
/// # Errors
/// Writing to standard output failed.
pub fn run(files: &[String], options: &Options) -> io::Result<bool> {
    let mut out = BufWriter::new(io::stdout().lock());
    let all = input::each(files, |_, text| {
        serde_json::to_writer(&mut out, &petik::annotate(text, options))?;
        out.write_all(b"\n")?;
        out.flush()
    })?;
    out.flush()?;
    Ok(all)
}
