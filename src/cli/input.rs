//! Files and standard input as text.

use std::fs;
use std::io::{self, Read};

use petik::Options;

use super::table::{self, Article, Columns};

/// Where the articles are.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// The files; none, or `-`, is standard input.
    pub files: &'a [String],
    /// The columns that are read, where the files are tables.
    pub columns: Option<Columns<'a>>,
}

impl Sources<'_> {
    /// True where there may be more articles than one.
    pub fn several(self) -> bool {
        self.files.len() > 1 || self.columns.is_some()
    }
}

/// Calls `each(name, text, options)` for every article in order, with the day on which it came out where its table says so; an
/// article of a table goes by its file and row. What cannot be read is named on standard error and the others go on; the answer is
/// whether all could be read.
///
/// # Errors
/// What `each` returns: writing failed.
pub fn each(sources: Sources, options: &Options, mut each: impl FnMut(&str, &str, &Options) -> io::Result<()>) -> io::Result<bool> {
    let standard = ["-".to_owned()];
    let files = if sources.files.is_empty() { &standard[..] } else { sources.files };
    let mut all = true;
    let mut one = |name: &str, article: Result<Article, String>| match article {
        Ok(Article { text, published_on: None }) => each(name, &text, options),
        Ok(Article { text, published_on }) => each(name, &text, &Options { published_on, ..options.clone() }),
        Err(why) => {
            eprintln!("petik: {name}: {why}");
            all = false;
            Ok(())
        }
    };
    for file in files {
        let read = read(file);
        let Some(columns) = sources.columns else {
            one(file, read.map(|text| Article { text, published_on: None }))?;
            continue;
        };
        match read.as_deref().map_err(String::clone).and_then(|table| table::rows(table, columns)) {
            Ok(mut rows) => rows.try_for_each(|(number, article)| one(&format!("{file}:{number}"), article))?,
            Err(why) => one(file, Err(why))?,
        }
    }
    Ok(all)
}

/// How files begin that hold articles but are no text, and what they are.
const NO_TEXT: &[(&[u8], &str)] = &[
    (b"PK\x03\x04", "a Word, Excel or zip file; save it as plain text, a table as CSV"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file; save it as plain text, a table as CSV"),
    (b"%PDF-", "a PDF; save its text"),
];

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
    if let Some((_, what)) = NO_TEXT.iter().find(|(begin, _)| bytes.starts_with(begin)) {
        return Err(format!("not text but {what}"));
    }
    // Windows' "Unicode": a mark in front, or a letter whose other byte is zero, which would pass for UTF-8.
    if matches!(bytes[..], [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, _, ..] | [_, 0, ..]) {
        return Err("not UTF-8 but UTF-16; save it as UTF-8".to_owned());
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("not UTF-8: the byte at offset {at} begins no character; save it as UTF-8")
    })
}
