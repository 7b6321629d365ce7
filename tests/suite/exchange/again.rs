//! What left comes in again as what is known: our own exports are the lists that come back most often.

use majlis::domain::Register;
use majlis::exchange::columns::{ColumnSet, List};
use majlis::exchange::filter::Filter;
use majlis::exchange::import;
use majlis::exchange::leaving::{Leaving, ListFormat};
use majlis::exchange::lists::{self, Source};
use majlis::exchange::plan::{Plan, RowState};
use majlis::i18n::Language;

use super::gathering::{self, gathering, with_writing};

#[test]
fn the_sample_register_comes_back_as_it_left() {
    let sample = crate::demo::sample();

    check_all(&sample.register);
}

#[test]
fn odd_names_and_several_phones_come_back_as_they_left() {
    let desk = gathering();

    check_all(gathering::register(&desk));
}

#[track_caller]
fn check_all(register: &Register) {
    for format in ListFormat::ALL {
        for language in Language::ALL {
            check(register, format, language);
        }
    }
}

#[track_caller]
fn check(register: &Register, format: ListFormat, language: Language) {
    let (plan, left) = returned(register, format, language);
    let odd: Vec<String> = plan
        .rows
        .iter()
        .filter(|row| row.state != RowState::Same)
        .map(|row| format!("{} {:?} {} {:?} {:?}", row.number, row.state, row.summary, row.updates, row.notices))
        .collect();

    assert!(
        odd.is_empty(),
        "{format:?} {language}: {} of {}\n{}",
        odd.len(),
        plan.rows.len(),
        odd[..odd.len().min(12)].join("\n")
    );
    assert_eq!(plan.rows.len(), left, "{format:?} {language}");
}

/// The register in a file, and how our own import understands it; with how many rows or cards are in it.
fn returned(register: &Register, format: ListFormat, language: Language) -> (Plan, usize) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(format!("list.{}", format.extension()));
    let columns = ColumnSet::Organiser.columns(List::Register);
    let saved = with_writing(language, |writing| {
        let filter = Filter::default();
        let rows = lists::rows(register, Source::Register, &filter, writing);
        let leaving = match format {
            ListFormat::Table(_) => Leaving::List(rows.table(&columns)),
            ListFormat::Cards => Leaving::Cards(rows.cards(&columns)),
        };

        leaving.save(&path).unwrap()
    });
    let plan = import::prepare(&path, register).unwrap_or_else(|error| panic!("{format:?} {language}: {error}"));

    (plan, saved.rows)
}
