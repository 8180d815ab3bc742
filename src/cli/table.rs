//! Articles in a table: CSV with a heading, or NDJSON, an article a row.

use csv::StringRecord;
use petik::annotation::{Kind, Value};
use petik::{Options, annotate, parse_date};
use serde_json::Value as Json;

/// What stands between two cells: a comma; a semicolon where the comma is the decimal mark; a tab out of a clipboard.
const SEPARATORS: [u8; 3] = *b",;\t";

/// How many characters of a heading a message repeats.
const LINE: usize = 200;

/// Which columns of a table are read.
#[derive(Clone, Copy)]
pub struct Columns<'a> {
    /// The one with the articles.
    pub text: &'a str,
    /// The one with the days on which they came out.
    pub date: Option<&'a str>,
}

/// One article of a table.
pub struct Article {
    pub text: String,
    /// The day it came out, where its row says so: year, month, day.
    pub published_on: Option<(i16, i8, i8)>,
}

/// An article or what is wrong with its row, after the row's number as a spreadsheet or an editor counts it.
pub type Row = (usize, Result<Article, String>);

/// The articles, row by row.
///
/// # Errors
/// A heading that has no such column.
pub fn rows<'a>(table: &'a str, columns: Columns<'a>) -> Result<Box<dyn Iterator<Item = Row> + 'a>, String> {
    let table = table.trim_start_matches('\u{feff}');
    let body = table.trim_start();
    if body.starts_with('{') {
        if spread(body) {
            return Err("a JSON object over several lines; write each object on one".to_owned());
        }
        Ok(Box::new(objects(table, columns)))
    } else if body.strip_prefix('[').is_some_and(|list| list.trim_start().starts_with('{')) {
        Err("a JSON list; write one object a line, without brackets and commas around them".to_owned())
    } else {
        cells(table, columns)
    }
}

/// True where the first object is whole, but not on its first line.
fn spread(body: &str) -> bool {
    let first = body.lines().next().unwrap_or_default();
    let whole = || serde_json::Deserializer::from_str(body).into_iter::<Json>().next().is_some_and(|object| object.is_ok());
    serde_json::from_str::<Json>(first).is_err_and(|error| error.is_eof()) && whole()
}

fn objects<'a>(lines: &'a str, columns: Columns<'a>) -> impl Iterator<Item = Row> + 'a {
    let numbered = lines.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
    numbered.map(move |(line, number)| (number, object(line, columns)))
}

fn object(line: &str, columns: Columns) -> Result<Article, String> {
    let row: Json = serde_json::from_str(line).map_err(|error| format!("not a JSON object: {error}"))?;
    let text = row.get(columns.text).ok_or_else(|| format!("has no {:?}", columns.text))?;
    let text = text.as_str().ok_or_else(|| format!("{:?} is no text", columns.text))?;
    let date = columns.date.and_then(|name| row.get(name)).filter(|date| !date.is_null());
    let written = date.map(|date| date.as_str().map_or_else(|| date.to_string(), str::to_owned));
    article(text, written.as_deref(), columns)
}

fn cells<'a>(table: &'a str, columns: Columns<'a>) -> Result<Box<dyn Iterator<Item = Row> + 'a>, String> {
    let first = table.trim_start_matches(['\r', '\n']).lines().next().unwrap_or_default();
    let separator = SEPARATORS.into_iter().rev().max_by_key(|&each| first.bytes().filter(|&byte| byte == each).count()).unwrap_or(b',');
    let mut rows = csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(table.as_bytes());
    if let Some(at) = stray(table, 0, separator) {
        return Err(unclosed(line_ends(&table[..at])));
    }
    let heading = rows.headers().map_err(|error| error.to_string())?;
    let place = |column: &str| heading.iter().position(|name| name.trim() == column.trim()).ok_or_else(|| absent(column, heading));
    let text = place(columns.text)?;
    let date = columns.date.map(place).transpose()?;
    let read = move |row: csv::Result<StringRecord>| {
        let row = row.map_err(|error| error.to_string())?;
        let text = row.get(text).ok_or_else(|| format!("has no {:?}", columns.text))?;
        article(text, date.and_then(|at| row.get(at)), columns)
    };
    let mut number = 1 + empty_lines(table, 0);
    // Lines are counted on from the last mark that was told of, so that a table full of such costs no more than its length.
    let (mut lines, mut seen) = (0, 0);
    let numbered = move |row: csv::Result<StringRecord>| {
        let start = row.as_ref().ok().and_then(StringRecord::position).map_or(table.len(), |position| position.byte() as usize);
        number += 1 + empty_lines(table, start);
        let Some(at) = stray(table, start, separator) else { return (number, read(row)) };
        (lines, seen) = (lines + line_ends(&table[seen..at]), at);
        (number, Err(unclosed(lines)))
    };
    Ok(Box::new(rows.into_records().map(numbered)))
}

/// Where, in the row at a place, the quotation mark of a cell stands that has lost its partner: it is closed nowhere, or lines below
/// and before other words. What looks like rows in between are words of that cell.
fn stray(table: &str, row: usize, separator: u8) -> Option<usize> {
    let line_end = |byte: u8| matches!(byte, b'\r' | b'\n');
    let mut bytes = table.bytes().enumerate().skip(row).skip_while(|&(_, byte)| line_end(byte)).peekable();
    loop {
        if let Some((opened, _)) = bytes.next_if(|&(_, byte)| byte == b'"') {
            let mut over = false;
            loop {
                match bytes.next() {
                    None => return Some(opened),
                    Some((_, b'"')) if bytes.next_if(|&(_, byte)| byte == b'"').is_none() => break,
                    Some((_, byte)) => over |= line_end(byte),
                }
            }
            while bytes.next_if(|&(_, byte)| byte == b' ').is_some() {}
            if over && bytes.peek().is_some_and(|&(_, byte)| byte != separator && !line_end(byte)) {
                return Some(opened);
            }
        }
        match bytes.find(|&(_, byte)| byte == separator || line_end(byte)) {
            Some((_, byte)) if byte == separator => {}
            _ => return None,
        }
    }
}

/// Says in which line of the file such a quotation mark is; `before` are the lines above it.
fn unclosed(before: usize) -> String {
    format!("the quotation mark in line {} is not closed, or one inside the cell is not doubled", before + 1)
}

/// How many lines end in a text.
fn line_ends(text: &str) -> usize {
    text.replace("\r\n", "\n").matches(['\r', '\n']).count()
}

/// How many empty lines begin at a row's place: a spreadsheet counts them, the reader passes over them.
fn empty_lines(table: &str, row: usize) -> usize {
    let (before, rest) = table.split_at(row);
    let rest = if before.ends_with('\r') { rest.strip_prefix('\n').unwrap_or(rest) } else { rest };
    let blank = &rest[..rest.len() - rest.trim_start_matches(['\r', '\n']).len()];
    line_ends(blank)
}

/// Says which columns there are, in as many words as a line holds: what is no table may begin with any number of them.
fn absent(column: &str, heading: &StringRecord) -> String {
    let all = heading.iter().collect::<Vec<_>>().join(", ");
    let some: String = all.chars().take(LINE).collect();
    format!("no column {column:?}; there are {some}{}", if some.len() < all.len() { "…" } else { "" })
}

fn article(text: &str, date: Option<&str>, columns: Columns) -> Result<Article, String> {
    let written = date.map(str::trim).filter(|date| !date.is_empty());
    let refusal = |written| format!("{:?} is no day: {written:?}; write YYYY-MM-DD", columns.date.unwrap_or_default());
    let published_on = written.map(|written| day(written).ok_or_else(|| refusal(written))).transpose()?;
    Ok(Article { text: text.to_owned(), published_on })
}

/// The one day that a cell tells, read as in an article: `2024-03-04T10:00`, `04/03/2024`, `Senin, 4 Maret 2024 10.22 WIB`.
fn day(written: &str) -> Option<(i16, i8, i8)> {
    let read = annotate(&format!("Terbit {written}"), &Options::default());
    let mut dates = read.mentions.iter().filter(|mention| mention.kind == Kind::Date);
    match (&dates.next()?.value, dates.next()) {
        (Some(Value::Text(day)), None) => parse_date(day),
        _ => None,
    }
}
