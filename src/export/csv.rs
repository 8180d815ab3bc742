//! Comma-separated values after RFC 4180.
//!
//! No byte order mark: it would stand inside the first heading for every reader but a spreadsheet, and in the middle of the
//! file after `cat`. A spreadsheet that guesses wrong is told UTF-8 when it imports.

/// One cell.
pub enum Cell {
    /// Words; empty for what is not known.
    Text(String),
    /// A number, written plainly.
    Number(f64),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Cell::Text(text)
    }
}

impl From<Option<String>> for Cell {
    fn from(text: Option<String>) -> Self {
        Cell::Text(text.unwrap_or_default())
    }
}

impl From<usize> for Cell {
    fn from(number: usize) -> Self {
        Cell::Number(number as f64)
    }
}

/// Appends one record with its line break.
pub fn record(cells: impl IntoIterator<Item = Cell>, out: &mut String) {
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        match cell {
            Cell::Number(number) => out.push_str(&crate::decimal::plain(number)),
            Cell::Text(text) => words(&text, out),
        }
    }
    out.push_str("\r\n");
}

/// A cell of words, in quotation marks where it needs them. One that begins like a formula would be run by a spreadsheet; an
/// apostrophe before it keeps it words. A sign alone, as standard input is named, is no formula.
fn words(text: &str, out: &mut String) {
    let quoted = text.contains(['"', ',', '\r', '\n']);
    if quoted {
        out.push('"');
    }
    if text.len() > 1 && text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        out.push('\'');
    }
    for c in text.chars() {
        if c == '"' {
            out.push('"');
        }
        out.push(c);
    }
    if quoted {
        out.push('"');
    }
}
