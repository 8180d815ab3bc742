//! Whole articles as a person sees them: `petik show` on each, kept as a snapshot; the page's samples as linked data, too, which the
//! page's own export is held against.
//!
//! After a change that means to change them: `INSTA_UPDATE=always cargo test --test articles`, then read the difference.

use std::path::{Path, PathBuf};
use std::process::Command;

fn petik(arguments: &[&str], path: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_petik")).args(arguments).arg(path).output().expect("the binary runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn articles(folder: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut found: Vec<PathBuf> = std::fs::read_dir(root).expect("the folder").map(|entry| entry.expect("a file").path()).collect();
    found.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    found.sort();
    found
}

#[test]
fn are_read_as_last_time() {
    let all: Vec<PathBuf> = ["tests/articles", "www/samples", "benches"].iter().flat_map(|folder| articles(folder)).collect();
    assert!(all.len() >= 6, "{all:?}");
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false, snapshot_path => "articles" }, {
        for path in all {
            let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a name");
            insta::assert_snapshot!(name, petik(&["show", "--color", "never"], &path));
        }
    });
}

#[test]
fn are_linked_data_as_last_time() {
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false, snapshot_path => "articles" }, {
        for path in articles("www/samples") {
            let told: serde_json::Value = serde_json::from_str(&petik(&["export", "--format", "jsonld"], &path)).expect("JSON");
            let name = path.with_extension("jsonld");
            insta::assert_snapshot!(name.file_name().and_then(|name| name.to_str()).expect("a name"), format!("{told:#}"));
        }
    });
}
