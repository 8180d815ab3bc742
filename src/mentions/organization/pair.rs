//! A long form and the abbreviation that it is given in parentheses are one institution: the tagger, which weighs each by itself,
//! should not believe one and doubt the other.

use crate::annotation::Kind;
use crate::map::Map;
use crate::mentions::candidate::Candidate;
use crate::mentions::spelled::{long_form, spells};
use crate::page::Page;

/// The longest parenthesis read.
const LONGEST: usize = 10;

/// Gives the less sure of such two what both have on average.
pub fn believe_pairs(page: &Page, weighed: &mut [Candidate]) {
    let bodies: Map<(usize, usize), usize> = (weighed.iter().enumerate())
        .filter(|(_, one)| one.kind == Kind::Organization)
        .map(|(index, one)| ((one.tokens.start, one.tokens.end), index))
        .collect();
    for open in 0..page.tokens.len() {
        if !page.tokens.reads(open, "(") {
            continue;
        }
        let behind = || Some((*bodies.get(&(open + 1, open + 2))?, *bodies.get(&(long_form(page, open)?, open))?));
        // `ASPERI (Asosiasi Petani Rimba Indonesia)`
        let before = || {
            let short = open.checked_sub(1)?;
            let close = (open + 3..open + LONGEST).find(|&at| page.tokens.reads(at, ")"))?;
            let long = *bodies.get(&(open + 1, close)).filter(|_| spells(page, short, open + 1..close))?;
            Some((*bodies.get(&(short, open))?, long))
        };
        if let Some((short, long)) = behind().or_else(before) {
            let mean = weighed[long].confidence.midpoint(weighed[short].confidence);
            for one in [long, short] {
                weighed[one].confidence = weighed[one].confidence.max(mean);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mentions::organization::ACRONYM;
    use crate::{Options, pipeline};

    #[test]
    fn the_less_sure_of_two_takes_the_mean() {
        let cases = [
            ("Lingkar Belajar Nelayan (LBN) hadir.", [0.9, 0.3], [0.9, 0.6]),
            ("Lingkar Belajar Nelayan (LBN) hadir.", [0.2, 1.0], [0.6, 1.0]),
            ("Lingkar Belajar Nelayan (PKN) hadir.", [0.9, 0.3], [0.9, 0.3]),
            ("LBN (Lingkar Belajar Nelayan) hadir.", [0.9, 0.3], [0.9, 0.6]),
            ("PKN (Lingkar Belajar Nelayan) hadir.", [0.9, 0.3], [0.9, 0.3]),
        ];
        for (text, before, after) in cases {
            let page = pipeline::read(text, &Options::default());
            let body = |tokens, confidence| Candidate::new(tokens, Kind::Organization, &ACRONYM, confidence);
            let spans = if page.tokens.folded(1) == "(" { [2..5, 0..1] } else { [0..3, 4..5] };
            let [long, short] = spans;
            let mut weighed = [body(long, before[0]), body(short, before[1])];
            believe_pairs(&page, &mut weighed);
            for (one, wanted) in weighed.iter().zip(after) {
                assert!((one.confidence - wanted).abs() < 1e-6, "{text}: {weighed:?}");
            }
        }
    }
}
