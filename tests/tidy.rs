//! The invariants of the architecture, held over the source itself.
//!
//! Each rule answers its violations as `file:line: what`, and is shown to see one: a rule that cannot fail is none.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "tidy/glossary.rs"]
mod glossary;
#[path = "tidy/gallery.rs"]
mod gallery;
#[path = "tidy/house.rs"]
mod house;
#[path = "tidy/keys.rs"]
mod keys;
#[path = "tidy/layers.rs"]
mod layers;
#[path = "tidy/messages.rs"]
mod messages;
#[path = "tidy/plurals.rs"]
mod plurals;
#[path = "tidy/screens.rs"]
mod screens;
#[path = "tidy/source.rs"]
mod source;

use source::Source;

/// Fails with every violation at once.
#[track_caller]
fn none(violations: Vec<String>) {
    assert!(violations.is_empty(), "{} violations:\n{}", violations.len(), violations.join("\n"));
}

/// A rule over one file, held over the whole of `src/`.
#[track_caller]
fn held(rule: impl Fn(&Source) -> Vec<String>) {
    none(source::all("src").iter().flat_map(rule).collect());
}

/// A rule sees each of these, and lets the others pass.
#[track_caller]
fn sees(rule: impl Fn(&Source) -> Vec<String>, bad: &[(&str, &str)], good: &[(&str, &str)]) {
    for (path, text) in bad {
        assert!(!rule(&Source::new(path, text)).is_empty(), "let pass in {path}: {text}");
    }
    for (path, text) in good {
        let found = rule(&Source::new(path, text));
        assert!(found.is_empty(), "seen in {path}: {text}\n{found:?}");
    }
}
