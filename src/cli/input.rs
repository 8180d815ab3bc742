//! Files and standard input as text.

use std::fs;
use std::io::{self, Read};

use super::table;

/// Where the articles are.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// The files; none, or `-`, is standard input.
    pub files: &'a [String],
    /// The column that holds the articles of a table, where the files are tables.
    pub column: Option<&'a str>,
}

impl Sources<'_> {
    /// True where there may be more articles than one.
    pub fn several(self) -> bool {
        self.files.len() > 1 || self.column.is_some()
    }
}

/// Calls `each(name, text)` for every article in order; one of a table goes by its file and row. What cannot be read is named on
/// standard error and the others go on; the answer is whether all could be read.
///
/// # Errors
/// What `each` returns: writing failed.
pub fn each(sources: Sources, mut each: impl FnMut(&str, &str) -> io::Result<()>) -> io::Result<bool> {
    let standard = ["-".to_owned()];
    let files = if sources.files.is_empty() { &standard[..] } else { sources.files };
    let mut all = true;
    let mut one = |name: &str, text: Result<String, String>| match text {
        Ok(text) => each(name, &text),
        Err(why) => {
            eprintln!("petik: {name}: {why}");
            all = false;
            Ok(())
        }
    };
    for file in files {
        let Some(column) = sources.column else {
            one(file, read(file))?;
            continue;
        };
        match read(file).and_then(|table| table::texts(&table, column)) {
            Ok(rows) => rows.into_iter().try_for_each(|(number, text)| one(&format!("{file}:{number}"), text))?,
            Err(why) => one(file, Err(why))?,
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
