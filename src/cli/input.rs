//! Files and standard input as text.

use std::fs;
use std::io::{self, Read};

/// Calls `each(name, text)` for every file in order; none, or `-`, is standard input. A file that cannot be read is named on
/// standard error and the others go on; the answer is whether all could be read.
///
/// # Errors
/// What `each` returns: writing failed.
pub fn each(files: &[String], mut each: impl FnMut(&str, &str) -> io::Result<()>) -> io::Result<bool> {
    let standard = ["-".to_owned()];
    let files = if files.is_empty() { &standard[..] } else { files };
    let mut all = true;
    for file in files {
        match read(file) {
            Ok(text) => each(file, &text)?,
            Err(why) => {
                eprintln!("petik: {file}: {why}");
                all = false;
            }
        }
    }
    Ok(all)
}

fn read(file: &str) -> Result<String, String> {
    let mut bytes = Vec::new();
    let done = if file == "-" {
        io::stdin().lock().read_to_end(&mut bytes).map(|_| ())
    } else if fs::metadata(file).is_ok_and(|found| found.is_dir()) {
        return Err("is a directory".to_owned());
    } else {
        fs::read(file).map(|read| bytes = read)
    };
    done.map_err(|error| error.to_string())?;
    String::from_utf8(bytes)
        .map_err(|error| format!("not UTF-8: the byte at offset {} begins no character", error.utf8_error().valid_up_to()))
}
