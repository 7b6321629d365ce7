//! The import, by its messages and keys: nothing is written before "Import", and it is one entry of the history.

use std::sync::Arc;

use majlis::domain::register::{Association, Delegate};
use majlis::domain::{AssociationId, Filing, Names, RegisterChange};
use majlis::exchange::header::Column;
use majlis::exchange::plan::Choice;
use majlis::exchange::progress::{Progress, Step};
use majlis::exchange::read::TextChoices;
use majlis::i18n::Language;
use majlis::screen::import::{Import, Message, Planned};
use majlis::screen::{Route, Screen};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{Stage, texts};

const AMAL: AssociationId = AssociationId::new(10);

fn plain(stroke: Stroke) -> Shortcut {
    Shortcut::plain(stroke)
}

/// Al Amal of Fès is known.
fn stage() -> Stage {
    let mut stage = Stage::new(Language::French);
    let association = Association { names: Names::latin("Al Amal"), city: "Fès".to_owned(), ..Association::default() };
    stage.record([RegisterChange::Association(Filing::Added(AMAL, association)).into()]);

    stage
}

const LIST: &str = "Association;Ville;Nom et prénom;Tél.\n\
                    Al Amal;Fès;Sara Alami;0661000001\n\
                    Al Amal;Oujda;Omar Naciri;\n\
                    Annour;Safi;Hind Filali;\n\
                    Espoir;Safi;;\n\
                    ;;;0661000009\n";

/// The screen once it has read this text, as the work off the UI thread answers it.
fn read(stage: &mut Stage, text: &str) -> Import {
    let file = tempfile::Builder::new().suffix(".csv").tempfile().unwrap();
    std::fs::write(file.path(), text).unwrap();
    let (mut screen, _) = Import::new(&stage.cx(), None);
    stage.send(&mut screen, Message::PathChanged(file.path().display().to_string()));
    stage.send(&mut screen, Message::PathConfirmed);
    let cx = stage.cx();
    let planned = Planned::read(
        file.path(),
        &TextChoices::default(),
        &cx.settings.headings,
        &cx.workspace.register,
        cx.i18n,
        &Progress::default(),
    );
    stage.send(&mut screen, Message::Read(1, planned.map(Arc::new)));

    screen
}

fn associations(stage: &Stage) -> usize {
    stage.workspace.register.associations.len()
}

#[test]
fn nothing_is_written_before_import_and_days_later_it_is_taken_back_as_one() {
    let mut stage = stage();
    let before = format!("{:?}", stage.workspace.register.associations);
    let mut screen = read(&mut stage, LIST);
    for message in [
        Message::Filtered(Some("perhaps")),
        Message::AllDecided(Choice::SameAsKnown),
        Message::Filtered(None),
        Message::RowPressed(0),
        Message::Decided(Choice::LeaveOut),
        Message::Decided(Choice::TakeIn),
        Message::ColumnChosen(3, Column::Ignore),
        Message::ColumnChosen(3, Column::Phone),
        Message::HeaderChosen(0),
    ] {
        stage.send(&mut screen, message);
    }
    assert_eq!(format!("{:?}", stage.workspace.register.associations), before);

    assert!(stage.press(&mut screen, plain(Stroke::Enter).with_command()));
    assert_eq!(associations(&stage), 4, "what is perhaps the same is new unless decided otherwise");
    assert_eq!(stage.workspace.register.delegates.len(), 3);
    assert!(matches!(stage.went.last(), Some(Route::Register)));

    stage.now += jiff::SignedDuration::from_hours(24 * 9);
    stage.undo(&mut screen);
    assert_eq!((associations(&stage), stage.workspace.register.delegates.len()), (1, 0));
    stage.redo(&mut screen);
    assert_eq!(associations(&stage), 4);
}

#[test]
fn rows_are_filtered_by_state_and_decided_alone_or_all_at_once() {
    let mut stage = stage();
    let mut screen = read(&mut stage, LIST);
    stage.send(&mut screen, Message::Filtered(Some("perhaps")));
    let shown = texts(&stage, &screen);
    assert!(
        shown.iter().any(|text| text == "1 ligne") && !shown.iter().any(|text| text.starts_with("Annour")),
        "{shown:?}"
    );
    stage.send(&mut screen, Message::AllDecided(Choice::SameAsKnown));
    stage.send(&mut screen, Message::Filtered(Some("new")));
    stage.send(&mut screen, Message::AllDecided(Choice::LeaveOut));
    // One of them after all, by the keyboard.
    assert!(stage.press(&mut screen, plain(Stroke::Down)));
    assert!(stage.press(&mut screen, plain(Stroke::Space)));
    stage.send(&mut screen, Message::Confirmed);
    let register = &stage.workspace.register;
    assert_eq!(register.associations.get(AMAL).unwrap().city, "Oujda", "it was said to be the same");
    assert_eq!((associations(&stage), register.delegates.len()), (1, 2), "Omar is known of Al Amal, Sara comes in");
}

#[test]
fn what_may_be_the_same_is_shown_beside_what_is_known() {
    let mut stage = stage();
    let mut screen = read(&mut stage, LIST);
    stage.send(&mut screen, Message::RowPressed(1));
    let shown = texts(&stage, &screen);
    for words in ["Dans le fichier", "Dans le registre", "Oujda", "Fès", "La même", "Nouvelle"] {
        assert!(shown.iter().any(|text| text == words), "{words}: {shown:?}");
    }
    assert!(stage.press(&mut screen, plain(Stroke::Escape)));
    assert!(!texts(&stage, &screen).iter().any(|text| text == "Dans le registre"));
}

#[test]
fn encoding_separator_and_header_are_shown() {
    let mut stage = stage();
    let screen = read(&mut stage, LIST);
    let shown = texts(&stage, &screen);
    for words in ["UTF-8", ";", "Encodage", "Séparateur"] {
        assert!(shown.iter().any(|text| text == words), "{words}: {shown:?}");
    }
    assert!(shown.iter().any(|text| text.starts_with("1 – Association · Ville")), "{shown:?}");
}

#[test]
fn a_correction_is_remembered_once_the_list_is_brought_in() {
    let unknown = "Quoi;Où;Qui\nAl Amal;Fès;Sara Alami\n";
    let mut stage = stage();
    let mut screen = read(&mut stage, unknown);
    assert!(texts(&stage, &screen).iter().any(|text| text.contains("Aucune ligne d’en-tête")));
    for (position, column) in [(0, Column::AssociationLatin), (1, Column::City), (2, Column::PersonLatin)] {
        stage.send(&mut screen, Message::ColumnChosen(position, column));
    }
    stage.send(&mut screen, Message::Confirmed);
    assert_eq!(stage.workspace.register.delegates.len(), 1);

    let screen = read(&mut stage, "Quoi;Où;Qui\nAnnour;Safi;Hind Filali\n");
    let shown = texts(&stage, &screen);
    assert!(shown.iter().any(|text| text == "Annour – Hind Filali"), "{shown:?}");
}

#[test]
fn reading_shows_how_far_it_is_and_what_was_cancelled_answers_no_more() {
    let mut stage = stage();
    let (mut screen, _) = Import::new(&stage.cx(), None);
    stage.send(&mut screen, Message::PathChanged("list.xlsx".to_owned()));
    stage.send(&mut screen, Message::PathConfirmed);
    stage.send(&mut screen, Message::Stepped(1, Step::Reading(20_480)));
    assert!(texts(&stage, &screen).iter().any(|text| text.contains("20\u{202f}480")), "{:?}", texts(&stage, &screen));
    assert!(stage.press(&mut screen, plain(Stroke::Escape)));
    stage.send(&mut screen, Message::Read(1, Err("too late".to_owned())));
    let shown = texts(&stage, &screen);
    assert!(!shown.iter().any(|text| text == "too late"), "{shown:?}");
}

#[test]
fn a_change_of_the_register_plans_again() {
    let mut stage = stage();
    let mut screen = read(&mut stage, "Association;Nom et prénom\nAl Amal;Sara Alami\n");
    assert!(texts(&stage, &screen).iter().any(|text| text == "Nouveau"));
    let sara = Delegate { names: Names::latin("Sara Alami"), association: Some(AMAL), ..Delegate::default() };
    stage.record([RegisterChange::Delegate(Filing::Added(majlis::domain::DelegateId::new(20), sara)).into()]);
    screen.refresh(&stage.cx());
    assert!(texts(&stage, &screen).iter().any(|text| text == "Inchangé"));
}

/// More rows than are planned while a frame waits; the first names Sara, who is not known.
fn long_list() -> String {
    let rows: String = (0..1_600).map(|number| format!("Association {number};Personne {number}\n")).collect();

    format!("Association;Nom et prénom\nAl Amal;Sara Alami\n{rows}")
}

fn know_sara(stage: &mut Stage) {
    let sara = Delegate { names: Names::latin("Sara Alami"), association: Some(AMAL), ..Delegate::default() };
    stage.record([RegisterChange::Delegate(Filing::Added(majlis::domain::DelegateId::new(20), sara)).into()]);
}

fn shows(stage: &Stage, screen: &Import, wanted: &str) -> bool {
    texts(stage, screen).iter().any(|text| text == wanted)
}

#[test]
fn a_long_list_is_planned_again_aside_and_only_the_last_answer_counts() {
    let mut stage = stage();
    let mut screen = read(&mut stage, &long_list());
    assert!(shows(&stage, &screen, "Al Amal – Sara Alami"));
    assert!(is_idle(&mut screen, &stage), "nothing is due while nothing changed");

    know_sara(&mut stage);
    screen.refresh(&stage.cx());
    let first = screen.due(&stage.cx());
    assert!(!shows(&stage, &screen, "Al Amal – Sara Alami"), "the bar stands for the rows");
    assert!(shows(&stage, &screen, "Abandonner"));
    let before = associations(&stage);
    stage.send(&mut screen, Message::Confirmed);
    assert_eq!(associations(&stage), before, "what is out of date is not brought in");

    let other = Association { names: Names::latin("Annour"), ..Association::default() };
    stage.record([RegisterChange::Association(Filing::Added(AssociationId::new(11), other)).into()]);
    screen.refresh(&stage.cx());
    let second = screen.due(&stage.cx());
    stage.play_task(&mut screen, first);
    assert!(shows(&stage, &screen, "Abandonner"), "the answer of before is dropped");
    stage.play_task(&mut screen, second);
    assert!(shows(&stage, &screen, "Inchangé"));
    assert!(is_idle(&mut screen, &stage));
}

#[test]
fn planning_again_can_be_cancelled_and_is_begun_anew_where_its_answer_was_lost() {
    let mut stage = stage();
    let mut screen = read(&mut stage, &long_list());
    know_sara(&mut stage);
    screen.refresh(&stage.cx());
    let lost = screen.due(&stage.cx());
    // Another screen was shown when it answered.
    drop(lost);
    let again = screen.due(&stage.cx());
    stage.play_task(&mut screen, again);
    assert!(shows(&stage, &screen, "Inchangé"));

    stage.send(&mut screen, Message::HeaderChosen(0));
    stage.send(&mut screen, Message::Cancelled);
    assert!(!shows(&stage, &screen, "Inchangé") && is_idle(&mut screen, &stage));
}

/// Whether no work is due.
fn is_idle(screen: &mut Import, stage: &Stage) -> bool {
    iced_test::runtime::task::into_stream(screen.due(&stage.cx())).is_none()
}
