//! Articles in a table: CSV with a heading, or NDJSON, an article a row.

use std::iter;

use serde_json::Value;

/// What stands between two cells: a comma; a semicolon where the comma is the decimal mark; a tab out of a clipboard.
const SEPARATORS: [u8; 3] = *b",;\t";

/// An article or what is wrong with its row, after the row's number as a spreadsheet or an editor counts it.
pub type Row = (usize, Result<String, String>);

/// The texts in one column, row by row.
///
/// # Errors
/// A heading that has no such column.
pub fn texts(table: &str, column: &str) -> Result<Vec<Row>, String> {
    let table = table.trim_start_matches('\u{feff}');
    if table.trim_start().starts_with('{') { Ok(objects(table, column)) } else { cells(table, column) }
}

fn objects(lines: &str, field: &str) -> Vec<Row> {
    let numbered = lines.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
    numbered.map(|(line, number)| (number, object(line, field))).collect()
}

fn object(line: &str, field: &str) -> Result<String, String> {
    let value: Value = serde_json::from_str(line).map_err(|error| format!("not a JSON object: {error}"))?;
    let text = value.get(field).ok_or_else(|| format!("has no {field:?}"))?;
    text.as_str().map(str::to_owned).ok_or_else(|| format!("{field:?} is no text"))
}

fn cells(table: &str, column: &str) -> Result<Vec<Row>, String> {
    let first = table.lines().next().unwrap_or_default();
    let separator = SEPARATORS.into_iter().rev().max_by_key(|&each| first.bytes().filter(|&byte| byte == each).count()).unwrap_or(b',');
    let mut rows = records(table, separator);
    let heading = rows.next().unwrap_or_default();
    let Some(at) = heading.iter().position(|name| name == column) else {
        return Err(format!("no column {column:?}; there are {}", heading.join(", ")));
    };
    let text = |mut row: Vec<String>| if at < row.len() { Ok(row.swap_remove(at)) } else { Err(format!("has no {column:?}")) };
    Ok((2..).zip(rows.map(text)).collect())
}

/// The records of RFC 4180; a line without anything is none.
fn records(table: &str, separator: u8) -> impl Iterator<Item = Vec<String>> {
    let mut rest = table;
    iter::from_fn(move || {
        rest = rest.trim_start_matches(['\r', '\n']);
        if rest.is_empty() {
            return None;
        }
        let mut record = Vec::new();
        loop {
            let (cell, after) = cell(rest, separator);
            record.push(cell);
            rest = after;
            match rest.strip_prefix(char::from(separator)) {
                Some(next) => rest = next,
                None => return Some(record),
            }
        }
    })
}

/// The cell at the beginning of a text, and what comes after it: a separator, the end of a line, or nothing.
fn cell(text: &str, separator: u8) -> (String, &str) {
    let ends = |sign: char| sign == char::from(separator) || sign == '\r' || sign == '\n';
    let Some(mut rest) = text.strip_prefix('"') else {
        let end = text.find(ends).unwrap_or(text.len());
        return (text[..end].to_owned(), &text[end..]);
    };
    let mut cell = String::new();
    while let Some((said, after)) = rest.split_once('"') {
        cell.push_str(said);
        match after.strip_prefix('"') {
            Some(more) => {
                cell.push('"');
                rest = more;
            }
            None => return (cell, &after[after.find(ends).unwrap_or(after.len())..]),
        }
    }
    (cell + rest, "")
}
