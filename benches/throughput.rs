//! How fast an article is read, and that the time is linear in its length.
//!
//! `cargo bench` prints one line a length; bytes per second should not fall as the text grows. Ratios to a peer in one run are
//! in `peer.mjs`.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};

const ARTICLE: &str = include_str!("article.txt");

fn main() {
    divan::main();
}

/// One article of 2 KB, then pastes of ten and fifty articles.
#[divan::bench(args = [1, 10, 50])]
fn annotate(bencher: Bencher, articles: usize) {
    let text = ARTICLE.repeat(articles);
    bencher.counter(BytesCount::new(text.len())).bench(|| petik::annotate(black_box(&text), &petik::Options::default()));
}
