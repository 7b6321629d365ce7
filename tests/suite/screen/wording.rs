//! The words that every screen shares.

use majlis::domain::register::Delegate;
use majlis::domain::{Civility, Names};
use majlis::i18n::{I18n, Language};
use majlis::screen::wording;

#[test]
fn a_person_is_addressed_in_the_script_of_the_interface() {
    let salma =
        Delegate {
            names: Names::new("Salma Idrissi", "سلمى الإدريسي"), civility: Civility::Mrs, ..Delegate::default()
        };

    assert_eq!(wording::person(&I18n::new(Language::French), &salma), "Mme\u{A0}Salma Idrissi");
    assert_eq!(wording::person(&I18n::new(Language::Arabic), &salma), "السيدة\u{A0}سلمى الإدريسي");
}

#[test]
fn facts_stand_on_one_line_without_the_empty_ones() {
    let french = I18n::new(Language::French);

    assert_eq!(wording::line(&french, ["RC-2026-02", "", "Rabat"]), "RC-2026-02 · Rabat");
    let arabic = wording::line(&I18n::new(Language::Arabic), ["RC-2026-02", "", "Rabat"]);
    assert!(
        arabic.starts_with('\u{200F}'),
        "the line is read from the right, whatever its facts are written in: {arabic:?}"
    );
}
