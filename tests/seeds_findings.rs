//! What petik queries in the real articles of `../shared/seeds`, read in place: everything that a careful editor must see, and
//! nothing that was checked and found right.

use std::path::{Path, PathBuf};

use petik::annotation::{Finding, Offsets};
use serde_json::Value;

/// Kinds of gold finding that need knowledge from outside the article.
const BEYOND: &[&str] = &["role_conflict", "name_wrong", "typo", "acronym_expansion_wrong"];
/// Kinds of which the medium ones must be found too.
const MEDIUM: &[&str] = &["spun", "typo", "scraped_noise"];

struct Seed {
    name: String,
    gold: Value,
    findings: Vec<Finding>,
}

fn seeds() -> Vec<Seed> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("skipped: no {}", folder.display());
        return Vec::new();
    };
    let mut articles: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    articles.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    articles.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("an article");
        let gold = std::fs::read_to_string(path.with_extension("more.json")).expect("its gold");
        let options = petik::Options { offsets: Offsets::Codepoint, ..Default::default() };
        Seed {
            name: path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned(),
            gold: serde_json::from_str(&gold).expect("JSON"),
            findings: petik::annotate(&text, &options).findings,
        }
    };
    articles.into_iter().map(read).collect()
}

fn span(row: &Value) -> (usize, usize) {
    let at = |key: &str| row[key].as_u64().expect("an offset") as usize;
    (at("start"), at("end"))
}

fn overlaps(finding: &Finding, (start, end): (usize, usize)) -> bool {
    finding.start < end && start < finding.end
}

/// Codes that answer a kind of gold finding.
fn codes(kind: &str) -> &'static [&'static str] {
    match kind {
        "date_range" => &["date.reversed-range", "date.impossible", "date.conflict"],
        "date_incomplete" => &["date.missing-month"],
        "law" => &["law.title-mismatch"],
        "name_variant" => &["name.variant"],
        "acronym_wrong" => &["acronym.mismatch", "acronym.variant", "acronym.undefined"],
        "spun" => &["text.spun"],
        "typo" => &["text.typo", "text.spun"],
        "scraped_noise" => &["text.scraped"],
        _ => &[],
    }
}

/// Codes that would contradict a kind of check that found nothing wrong.
fn denied(check: &str) -> &'static [&'static str] {
    match check {
        "weekday" => &["date.weekday-mismatch", "date.impossible"],
        "range" => &["date.reversed-range", "date.missing-month", "date.conflict", "date.impossible"],
        "acronym" => &["acronym.mismatch", "acronym.variant", "acronym.undefined"],
        "name" => &["name.variant"],
        "office" => &["office.conflict"],
        "law" => &["law.title-mismatch"],
        "count" => &["count.sum-mismatch"],
        "institution" => &["acronym.mismatch", "acronym.undefined", "text.typo"],
        _ => &["date.conflict", "date.impossible"],
    }
}

#[test]
fn every_grave_fault_is_queried() {
    let mut missed = Vec::new();
    for seed in seeds() {
        for gold in seed.gold["findings"].as_array().expect("findings") {
            let (kind, severity) = (gold["kind"].as_str().unwrap_or_default(), gold["severity"].as_str().unwrap_or_default());
            let wanted = match severity {
                "high" => !BEYOND.contains(&kind),
                "medium" => MEDIUM.contains(&kind),
                _ => false,
            };
            let found = seed.findings.iter().any(|finding| codes(kind).contains(&finding.code) && overlaps(finding, span(gold)));
            if wanted && !found {
                missed.push(format!("{}: {severity} {kind} {}", seed.name, gold["text"]));
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn nothing_that_is_right_is_queried() {
    let mut wrong = Vec::new();
    for seed in seeds() {
        for right in seed.gold["checked_ok"].as_array().expect("checks") {
            let check = right["check"].as_str().unwrap_or_default();
            let queried = |finding: &&Finding| denied(check).contains(&finding.code) && overlaps(finding, span(right));
            wrong.extend(
                seed.findings.iter().filter(queried).map(|finding| format!("{}: {} at {}", seed.name, finding.code, right["text"])),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
