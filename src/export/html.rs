//! The article as a page of its own, its mentions in `<mark>` elements that nest as they do in the text.
//!
//! Inside `<article>` stands the text and nothing else: with the tags taken out and the references resolved it is the source,
//! blanks and line breaks included. Only NUL, which no HTML text can hold, becomes U+FFFD. No script, nothing loaded.

use super::slots;
use crate::annotation::{Annotation, Mention, ZoneKind};

const STYLE: &str = "\
body{margin:2rem auto;max-width:44rem;padding:0 1rem;font:1.05rem/1.7 Georgia,serif;color:#1d1d1f;background:#fff}\
article{white-space:pre-wrap;overflow-wrap:break-word}\
mark{color:inherit;background:#ececec;border-radius:.2em;padding:.05em .1em}\
mark mark{padding:0;border-bottom:2px solid #0004}\
[data-kind=person]{background:#cfe2ff}[data-kind=position]{background:#e0e7ff}[data-kind=organization]{background:#eadcf8}\
[data-kind=region]{background:#d3f0d8}[data-kind=venue]{background:#cdeff0}[data-kind=event]{background:#fdeebf}\
[data-kind=date]{background:#ffe0cc}[data-kind=law]{background:#f8d3d8}";

/// A whole HTML document.
pub fn document(text: &str, annotation: &Annotation) -> String {
    let headline = annotation.zones.iter().find(|zone| zone.kind == ZoneKind::Headline);
    let title = headline.map_or("petik", |zone| slots::at(text, zone.start, zone.end).trim());
    let mut out = String::with_capacity(text.len() * 2 + STYLE.len());
    out.push_str("<!doctype html>\n<html lang=\"id\">\n<meta charset=\"utf-8\">\n");
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    escape(title, &mut out);
    out.push_str("</title>\n<style>");
    out.push_str(STYLE);
    out.push_str("</style>\n<article>");
    article(text, &annotation.mentions, &mut out);
    out.push_str("</article>\n</html>\n");
    out
}

fn article(text: &str, mentions: &[Mention], out: &mut String) {
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    for mention in mentions {
        while let Some(end) = open.pop_if(|end| *end <= mention.start) {
            escape(slots::at(text, at, end), out);
            out.push_str("</mark>");
            at = end;
        }
        // Elements can only nest: what would cross another's end is left unmarked.
        if mention.start < at || open.last().is_some_and(|&end| mention.end > end) {
            continue;
        }
        escape(slots::at(text, at, mention.start), out);
        at = mention.start;
        out.push_str("<mark data-kind=\"");
        out.push_str(mention.kind.name());
        if let Some(value) = &mention.value {
            out.push_str("\" data-value=\"");
            escape(&slots::value(value), out);
        }
        out.push_str("\">");
        open.push(mention.end);
    }
    while let Some(end) = open.pop() {
        escape(slots::at(text, at, end), out);
        out.push_str("</mark>");
        at = end;
    }
    escape(slots::at(text, at, text.len()), out);
}

/// Text for an element or a quoted attribute. A carriage return is written as a reference, since a reader would drop it.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\r' => out.push_str("&#13;"),
            '\0' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
}
