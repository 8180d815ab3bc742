//! The name and the plain words of every rule that makes a mention.

/// A rule that proposes mentions. A mention carries its name, so that a reader finds the code that made it.
#[derive(Debug)]
pub struct Rule {
    /// `date.day-month-year`: kind, dot, what it saw. Unique.
    pub name: &'static str,
    /// What it saw, for a person: one Indonesian phrase.
    pub says: &'static str,
}

/// Declares a recogniser's rules, and `RULES`, which lists them.
macro_rules! rules {
    ($(static $name:ident: Rule = $rule:expr;)+) => {
        $(static $name: Rule = $rule;)+

        /// This recogniser's rules.
        pub static RULES: &[&Rule] = &[$(&$name),+];
    };
}

pub(super) use rules;

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::path::Path;

    #[test]
    fn names_are_unique_and_tell_a_kind() {
        let mut seen = HashSet::new();
        for (name, says) in crate::rules() {
            assert!(seen.insert(name), "{name} twice");
            assert!(name.split_once('.').is_some_and(|(kind, saw)| !kind.is_empty() && !saw.is_empty()), "{name}");
            assert!(!says.is_empty(), "{name} says nothing");
        }
    }

    /// A rule declared outside `rules!` would be missing from the list.
    #[test]
    fn every_rule_in_the_source_is_listed() {
        let listed: HashSet<_> = crate::rules().map(|(name, _)| name).collect();
        let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/mentions")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("the source is there").flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let source = std::fs::read_to_string(&path).expect("source is text");
                let named = source.split("Rule { name: \"").skip(1).filter_map(|rest| rest.split('"').next());
                named.for_each(|name| assert!(listed.contains(name), "{name} in {}", path.display()));
            }
        }
    }
}
