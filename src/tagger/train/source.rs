//! Reads the open corpus: articles with their labels written into the text.
//!
//! A file is a JSON header line, a line `=====`, and the text, in which `<P|Siti Rahmawati>` is a mention, `<C=30|30 orang>` one
//! with a value, `{q:Speaker}“…”{/q}` a quotation, and `&gt;` a literal `>`, as is one after `--`. Tags do not nest. The reader stands on nothing
//! else of petik, so that the tests share it.

use std::path::Path;

/// Codes of the twelve kinds in the files, in the contract's order of kinds.
pub const CODES: [&str; 12] = ["P", "J", "O", "R", "V", "E", "D", "L", "C", "M", "PC", "DU"];

/// One mention as tagged by hand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gold {
    /// Index into [`CODES`] and into the contract's kinds.
    pub kind: usize,
    /// First byte in the article's text.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// The value as written in the file.
    pub value: Option<String>,
}

/// One article of the corpus.
#[derive(Clone, Debug)]
pub struct Article {
    /// The file's name without its ending.
    pub name: String,
    /// The text without its tags.
    pub text: String,
    /// Its mentions, in order.
    pub mentions: Vec<Gold>,
}

/// Reads every `.src` of a folder, by name.
///
/// # Errors
/// When the folder or a file cannot be read, or a file is not in the format.
pub fn read_folder(folder: &Path) -> Result<Vec<Article>, String> {
    let list = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<_> = list.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "src"));
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let source = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            parse(&name, &source).map_err(|error| format!("{}: {error}", path.display()))
        })
        .collect()
}

/// Reads one article.
///
/// # Errors
/// When the header is missing, a tag nests in another, or one closes that was not opened.
pub fn parse(name: &str, source: &str) -> Result<Article, String> {
    let (_, body) = source.split_once("\n=====\n").ok_or("no ===== after the header")?;
    let body = body.strip_suffix('\n').unwrap_or(body);
    let mut article = Article { name: name.to_owned(), text: String::with_capacity(body.len()), mentions: Vec::new() };
    let mut open: Option<(usize, Option<String>, usize)> = None;
    let mut rest = body;
    while let Some(first) = rest.chars().next() {
        let near = || rest.chars().take(30).collect::<String>();
        if let Some((kind, value, length)) = opening(rest) {
            if open.is_some() {
                return Err(format!("nested tag: {:?}", near()));
            }
            open = Some((kind, value, article.text.len()));
            rest = &rest[length..];
        } else if let Some(after) = rest.strip_prefix("{/q}") {
            rest = after;
        } else if let Some(end) = rest.strip_prefix("{q:").and_then(|after| after.find('}')) {
            rest = &rest[end + "{q:}".len()..];
        } else if let Some(after) = rest.strip_prefix("&gt;") {
            article.text.push('>');
            rest = after;
        } else if first == '>' && !article.text.ends_with("--") {
            let (kind, value, start) = open.take().ok_or_else(|| format!("'>' closes nothing: {:?}", near()))?;
            article.mentions.push(Gold { kind, start, end: article.text.len(), value });
            rest = &rest[1..];
        } else {
            article.text.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    if let Some((kind, value, start)) = open {
        article.mentions.push(Gold { kind, start, end: article.text.len(), value });
    }
    Ok(article)
}

/// The kind, the value and the length of the tag that opens at the beginning of `rest`.
fn opening(rest: &str) -> Option<(usize, Option<String>, usize)> {
    let inner = rest.strip_prefix('<')?;
    let code = inner.len() - inner.trim_start_matches(|c: char| c.is_ascii_uppercase()).len();
    let kind = CODES.iter().position(|&known| known == &inner[..code])?;
    let after = &inner[code..];
    if after.starts_with('|') {
        return Some((kind, None, 1 + code + 1));
    }
    let value = after.strip_prefix('=')?;
    let end = value.find(['|', '<', '>'])?;
    value[end..].starts_with('|').then(|| (kind, Some(value[..end].to_owned()), 1 + code + 1 + end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_moved_out_of_the_text() {
        let source = "{}\n=====\n<P|Ani>, {q:Ani}“ada <C=30|30 orang> &gt; 20,”{/q} <!-- kata --> <PC=1.5|1,5%>.\n";
        let article = parse("x", source).expect("in the format");
        assert_eq!(article.text, "Ani, “ada 30 orang > 20,” <!-- kata --> 1,5%.");
        let found: Vec<_> =
            article.mentions.iter().map(|gold| (CODES[gold.kind], &article.text[gold.start..gold.end], gold.value.as_deref())).collect();
        assert_eq!(found, [("P", "Ani", None), ("C", "30 orang", Some("30")), ("PC", "1,5%", Some("1.5"))]);
    }

    #[test]
    fn what_is_not_the_format_is_an_error() {
        for source in ["no header", "{}\n=====\n<P|a <R|b>>", "{}\n=====\na > b"] {
            assert!(parse("x", source).is_err(), "{source:?}");
        }
    }
}
