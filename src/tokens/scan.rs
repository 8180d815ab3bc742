//! Cuts text into words, numbers and marks. Shared with the lexicon compiler, so that an entry and a text break alike.

/// What a token is made of.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TokenKind {
    /// Letters, with the marks that combine with them.
    Word,
    /// ASCII or other decimal digits.
    Number,
    /// One punctuation mark or symbol.
    Mark,
}

/// Marks that combine with the letter before them, and invisible joiners that live inside words.
fn is_joined(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}')
}

fn kind_of(c: char) -> TokenKind {
    if c.is_alphabetic() {
        TokenKind::Word
    } else if c.is_numeric() {
        TokenKind::Number
    } else {
        TokenKind::Mark
    }
}

/// Quotation marks as a page's source writes them, each with its plain mark. No other entity is read: these alone tell who speaks.
#[rustfmt::skip]
const ENTITIES: &[(&str, char)] = &[
    ("&quot;", '"'), ("&ldquo;", '"'), ("&rdquo;", '"'), ("&bdquo;", '"'), ("&laquo;", '"'), ("&raquo;", '"'), ("&#34;", '"'),
    ("&#8220;", '"'), ("&#8221;", '"'), ("&#8222;", '"'), ("&#x201c;", '"'), ("&#x201d;", '"'), ("&apos;", '\''), ("&lsquo;", '\''),
    ("&rsquo;", '\''), ("&#39;", '\''), ("&#039;", '\''), ("&#8216;", '\''), ("&#8217;", '\''),
];

/// The quotation mark that a text begins with as an entity.
fn entity(text: &str) -> Option<&'static (&'static str, char)> {
    ENTITIES.iter().find(|(name, _)| text.get(..name.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(name)))
}

/// Calls `emit(start, end, kind)` for every token of `text`, in order. Blanks are in no token.
///
/// A word ends where letters end, and also where a lower-case letter meets an upper-case one: pages glue words together
/// (`DharmasrayaBadan`), and a cut too many costs less than a boundary that cannot be drawn.
pub fn scan(text: &str, mut emit: impl FnMut(usize, usize, TokenKind)) {
    let mut open: Option<(usize, TokenKind)> = None;
    let mut lower = false;
    // The end of the entity that is being passed.
    let mut passed = 0;
    for (at, c) in text.char_indices() {
        if at < passed {
            continue;
        }
        if open.is_some_and(|(_, kind)| kind == TokenKind::Word) && is_joined(c) {
            continue;
        }
        let kind = kind_of(c);
        let blank = c.is_whitespace() || c.is_control() || is_joined(c) || c == '\u{feff}';
        if let Some((start, before)) = open {
            let goes_on = !blank && kind == before && kind != TokenKind::Mark && !(kind == TokenKind::Word && lower && c.is_uppercase());
            if !goes_on {
                emit(start, at, before);
                open = None;
            }
        }
        if c == '&'
            && let Some((name, _)) = entity(&text[at..])
        {
            passed = at + name.len();
        }
        if !blank && open.is_none() {
            open = Some((at, kind));
        }
        lower = c.is_lowercase();
    }
    if let Some((start, kind)) = open {
        emit(start, text.len(), kind);
    }
}

/// Appends the look-up key of one token to `out`: lower case, plain quotation marks and hyphens, ASCII for full-width
/// letters, common accents dropped.
pub fn fold_into(token: &str, out: &mut String) {
    if token.len() > 1
        && token.starts_with('&')
        && let Some((_, mark)) = entity(token)
    {
        return out.push(*mark);
    }
    for c in token.chars() {
        match c {
            'a'..='z' | '0'..='9' => out.push(c),
            'A'..='Z' => out.push(c.to_ascii_lowercase()),
            c if is_joined(c) => {}
            '‘' | '’' | '‚' | '‛' | '`' | '´' | 'ʼ' | '′' => out.push('\''),
            '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '〝' | '〞' => out.push('"'),
            '–' | '—' | '‑' | '‐' | '−' | '―' => out.push('-'),
            '\u{ff01}'..='\u{ff5e}' => {
                let plain = char::from_u32(c as u32 - 0xfee0).unwrap_or(c);
                out.push(plain.to_ascii_lowercase());
            }
            'À'..='Å' | 'à'..='å' => out.push('a'),
            'È'..='Ë' | 'è'..='ë' => out.push('e'),
            'Ì'..='Ï' | 'ì'..='ï' => out.push('i'),
            'Ò'..='Ö' | 'ò'..='ö' => out.push('o'),
            'Ù'..='Ü' | 'ù'..='ü' => out.push('u'),
            c => out.extend(c.to_lowercase()),
        }
    }
}

/// The look-up key of a whole phrase: folded tokens joined by single blanks, full stops left out.
///
/// Without full stops `S.Sos`, `S. Sos.` and `SSos`'s dotted kin meet in one key; the walk over a text skips them alike.
#[allow(dead_code, reason = "only the lexicon compiler calls it")]
pub fn phrase_key(phrase: &str) -> String {
    let mut key = String::with_capacity(phrase.len());
    scan(phrase, |start, end, _| {
        let token = &phrase[start..end];
        if token != "." {
            if !key.is_empty() {
                key.push(' ');
            }
            fold_into(token, &mut key);
        }
    });
    key
}
