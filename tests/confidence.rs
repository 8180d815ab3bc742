//! The tagger's confidence against the open corpus: of the mentions said at 0.9, nine in ten are right.

#[path = "../src/tagger/train/source.rs"]
#[allow(dead_code, reason = "the trainer uses the rest")]
mod source;

use std::path::Path;

use petik::annotation::{MentionDetail, Offsets};

#[test]
fn nine_in_ten_of_the_sure_mentions_are_right() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/dev");
    let articles = source::read_folder(&folder).expect("the corpus is in its format");
    assert_eq!(articles.len(), 90);
    // Per tenth of confidence: right, all.
    let mut steps = [(0usize, 0usize); 10];
    let mut gold = 0;
    for article in &articles {
        gold += article.mentions.len();
        let options = petik::Options { offsets: Offsets::Utf8, ..Default::default() };
        for mention in petik::annotate(&article.text, &options).mentions {
            if mention.within.is_some() || matches!(mention.detail, MentionDetail::Date { relative: true }) {
                continue;
            }
            let right = article
                .mentions
                .iter()
                .any(|gold| (gold.kind, gold.start, gold.end) == (mention.kind as usize, mention.start, mention.end));
            let step = &mut steps[((mention.confidence * 10.0) as usize).min(9)];
            step.0 += usize::from(right);
            step.1 += 1;
        }
    }
    println!("confidence from | right | of");
    for (at, (right, all)) in steps.iter().enumerate().filter(|(_, step)| step.1 > 0) {
        println!("{:.1} | {right} | {all}", at as f64 / 10.0);
    }
    let (right, all) = steps[9];
    assert!(right * 10 >= all * 9, "{right} of {all}");
    assert!(all * 2 > gold, "only {all} of {gold} are said with confidence");
    let found: usize = steps.iter().map(|step| step.0).sum();
    let said: usize = steps.iter().map(|step| step.1).sum();
    let f1 = 2.0 * found as f64 / (gold + said) as f64;
    println!("strict F1 {f1:.3}");
    assert!(f1 >= 0.88, "strict F1 {f1:.3}");
}
