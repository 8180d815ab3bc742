//! Marks of emphasis as chat programs and Markdown write them: `*bold*`, `_italic_`, `~struck out~`, `**bold**`.
//!
//! Press offices send their releases by such programs and paste them from there. The marks say how the words look and nothing of what
//! they mean; where they come in pairs they are in no token, as blanks are.

use crate::order::Order;

/// Marks of emphasis.
const MARKS: [char; 3] = ['*', '_', '~'];
/// The longest run of one mark that emphasises (`***bold italic***`).
const LONGEST: usize = 3;

/// Places of the marks that emphasise, in bytes, in order: a run before a word, and a run of the same length behind one in the same line.
pub fn marks(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    if !text.contains(MARKS) {
        return found;
    }
    let mut from = 0;
    for line in text.split_inclusive('\n') {
        for mark in MARKS {
            pairs(line, mark, from, &mut found);
        }
        from += line.len();
    }
    found.order();
    found
}

/// Adds the marks of one kind in a line, which begins at byte `from` of the text.
fn pairs(line: &str, mark: char, from: usize, found: &mut Vec<usize>) {
    let mut open: Option<(usize, usize)> = None;
    let mut at = 0;
    while let Some(start) = line[at..].find(mark).map(|step| at + step) {
        let run = line[start..].chars().take_while(|&c| c == mark).count();
        at = start + run;
        let before = line[..start].chars().next_back();
        let after = line[at..].chars().next();
        let outside = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        let beside = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        let closed = open.filter(|&(_, length)| length == run && beside(before) && outside(after));
        if let Some((opened, _)) = closed {
            found.extend((0..run).flat_map(|step| [from + opened + step, from + start + step]));
            open = None;
        } else if run <= LONGEST && outside(before) && beside(after) {
            open = Some((start, run));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::marks;

    /// A text, and the same without the marks that emphasise.
    const CASES: &[(&str, &str)] = &[
        ("*Bupati Solok* hadir.", "Bupati Solok hadir."),
        ("Bupati *Umbu Lili, SH* dan _Sekda_, ~batal~.", "Bupati Umbu Lili, SH dan Sekda, batal."),
        ("**Padang** dan ***Solok***", "Padang dan Solok"),
        ("*_Padang, Senin (3/3)_* - Bupati", "Padang, Senin (3/3) - Bupati"),
        ("_Padang_ – (*Prokopim*)", "Padang – (Prokopim)"),
        ("* satu\n* dua", "* satu\n* dua"),
        ("*satu\ndua*", "*satu\ndua*"),
        ("2*3*4 dan foto_bupati_1.jpg", "2*3*4 dan foto_bupati_1.jpg"),
        ("lancar.(**)\n(*)\nselesai ***", "lancar.(**)\n(*)\nselesai ***"),
        ("wajib ditandai *", "wajib ditandai *"),
        ("", ""),
    ];

    #[test]
    fn pairs_are_found() {
        for (text, wanted) in CASES {
            let marks = marks(text);
            let plain: String = text.char_indices().filter(|(at, _)| !marks.contains(at)).map(|(_, c)| c).collect();
            assert_eq!(plain, *wanted);
        }
    }
}
