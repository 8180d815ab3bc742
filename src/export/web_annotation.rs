//! W3C Web Annotation: every mention as a tag on the text, every finding as a comment.
//!
//! A target is selected twice, by position (code points, as the standard says) and by its words with some before and behind,
//! so that it is found again in a copy of the text that has moved.

use serde_json::{Value as Json, json};

use super::code_points::CodePoints;
use super::{fingerprint, slots};
use crate::annotation::Annotation;

/// How many characters before and behind a target are told.
const AROUND: usize = 32;

/// One annotation collection on one line. `source` is the IRI of the text; None names it by its content, `urn:uuid:…`.
pub fn collection(text: &str, annotation: &Annotation, source: Option<&str>) -> String {
    let content = fingerprint::uuid(&[text]);
    let id = |part: &str| format!("urn:uuid:{}", fingerprint::uuid(&[&content, part]));
    let own = format!("urn:uuid:{content}");
    let targets = Targets { text, positions: CodePoints::of(text), source: source.unwrap_or(&own) };
    let mentions = annotation.mentions.iter().map(|mention| {
        let mut body = vec![json!({ "type": "TextualBody", "purpose": "tagging", "value": mention.kind.name() })];
        if let Some(value) = &mention.value {
            body.push(json!({ "type": "TextualBody", "purpose": "identifying", "value": slots::value(value) }));
        }
        json!({
            "id": id(&format!("mention {}", mention.id.0)),
            "type": "Annotation",
            "motivation": "tagging",
            "body": body,
            "target": targets.select(mention.start, mention.end),
        })
    });
    let findings = annotation.findings.iter().enumerate().map(|(at, finding)| {
        json!({
            "id": id(&format!("finding {at}")),
            "type": "Annotation",
            "motivation": "commenting",
            "body": [
                { "type": "TextualBody", "purpose": "commenting", "value": finding.message },
                { "type": "TextualBody", "purpose": "classifying", "value": finding.code },
            ],
            "target": targets.select(finding.start, finding.end),
        })
    });
    let items: Vec<Json> = mentions.chain(findings).collect();
    let mut collection = json!({
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": id("collection"),
        "type": "AnnotationCollection",
        "total": items.len(),
    });
    // A page holds at least one annotation.
    if !items.is_empty() {
        collection["first"] = json!({ "id": id("page"), "type": "AnnotationPage", "startIndex": 0, "items": items });
    }
    collection.to_string()
}

struct Targets<'a> {
    text: &'a str,
    positions: CodePoints,
    source: &'a str,
}

impl Targets<'_> {
    fn select(&self, start: usize, end: usize) -> Json {
        let before = slots::at(self.text, 0, start);
        let behind = slots::at(self.text, end, self.text.len());
        let prefix = before.char_indices().rev().take(AROUND).last().map_or(start, |(at, _)| at);
        let suffix: String = behind.chars().take(AROUND).collect();
        json!({
            "source": self.source,
            "selector": [
                { "type": "TextPositionSelector", "start": self.positions.before(start), "end": self.positions.before(end) },
                {
                    "type": "TextQuoteSelector",
                    "exact": slots::at(self.text, start, end),
                    "prefix": slots::at(self.text, prefix, start),
                    "suffix": suffix,
                },
            ],
        })
    }
}
