//! Articles in a table: CSV with a heading, or NDJSON, an article a row.

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
    let mut rows = csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(table.as_bytes());
    let heading = rows.headers().map_err(|error| error.to_string())?;
    let Some(at) = heading.iter().position(|name| name == column) else {
        return Err(format!("no column {column:?}; there are {}", heading.iter().collect::<Vec<_>>().join(", ")));
    };
    let text = |row: csv::Result<csv::StringRecord>| {
        let row = row.map_err(|error| error.to_string())?;
        row.get(at).map(str::to_owned).ok_or_else(|| format!("has no {column:?}"))
    };
    Ok((2..).zip(rows.records().map(text)).collect())
}
