//! The name and the plain words of every rule that makes a mention.

/// A rule that proposes mentions. A mention carries its name, so that a reader finds the code that made it.
#[derive(Debug)]
pub struct Rule {
    /// `date.day-month-year`: kind, dot, what it saw. Unique.
    pub name: &'static str,
    /// What it saw, for a person: one Indonesian phrase.
    pub says: &'static str,
}
