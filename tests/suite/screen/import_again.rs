//! A list that is read or planned again: what was decided is lost by no key, and comes back with its rows.

use majlis::domain::meeting::{Details, MeetingChange, MeetingState, Session};
use majlis::domain::register::{Association, RegisterChange};
use majlis::domain::{AssociationId, Change, Filing, MeetingId, Names, SessionId};
use majlis::exchange::header::Column;
use majlis::exchange::plan::Choice;
use majlis::screen::Screen;
use majlis::screen::import::{Import, Message};
use majlis::ui::shortcut::Stroke;

use super::import::{LIST, associations, is_idle, know_sara, long_list, open, plain, read, shows, stage};
use super::stage::{Stage, texts};

const LEAVING: &str = "Quitter cette liste\u{202f}?";
const OUT: &str = "Laissée de côté";
const SAME: &str = "Même que l’existant";

/// The second row is the one that it is perhaps the same as, and the third is left out.
fn decide(stage: &mut Stage, screen: &mut Import) {
    for (row, choice) in [(1, Choice::SameAsKnown), (2, Choice::LeaveOut)] {
        stage.send(screen, Message::RowPressed(row));
        stage.send(screen, Message::Decided(choice));
    }
    stage.send(screen, Message::PanelLeft);
    assert!(shows(stage, screen, SAME) && shows(stage, screen, OUT), "{:?}", texts(stage, screen));
}

/// How many decisions are said to have fallen away.
fn says_fallen(stage: &Stage, screen: &Import) -> Option<String> {
    texts(stage, screen)
        .into_iter()
        .find(|text| text.contains("ne convenait plus") || text.contains("ne convenaient plus"))
}

#[test]
fn escape_while_the_file_is_read_again_goes_back_to_what_was_read() {
    let mut stage = stage();
    let mut screen = open(&mut stage, "macintosh.csv");
    stage.send(&mut screen, Message::RowPressed(1));
    stage.send(&mut screen, Message::Decided(Choice::LeaveOut));
    stage.send(&mut screen, Message::PanelLeft);

    for chosen in [Message::EncodingChosen("windows-1252".to_owned()), Message::SeparatorChosen('\t')] {
        let late = stage.begin(&mut screen, chosen);
        assert!(shows(&stage, &screen, "Abandonner") && !shows(&stage, &screen, OUT));
        assert!(stage.press(&mut screen, plain(Stroke::Escape)));
        assert!(shows(&stage, &screen, OUT) && shows(&stage, &screen, "Mac Roman") && shows(&stage, &screen, ";"));
        stage.play_task(&mut screen, late);
        assert!(shows(&stage, &screen, "Association Élan – Aïcha Naïm"), "its answer is dropped");
        assert!(is_idle(&mut screen, &stage));
    }
    // What is chosen next begins with what was there before, not with what was given up.
    stage.play(&mut screen, Message::EncodingChosen("macintosh".to_owned()));
    assert!(shows(&stage, &screen, "Association Élan – Aïcha Naïm") && shows(&stage, &screen, OUT));

    assert!(stage.press(&mut screen, plain(Stroke::Escape)));
    assert!(shows(&stage, &screen, LEAVING));
}

#[test]
fn a_file_that_cannot_be_read_again_leaves_what_was_read_of_it() {
    let mut stage = stage();
    let mut screen = read(&mut stage, LIST);
    decide(&mut stage, &mut screen);
    // The file of the test is gone by now.
    stage.play(&mut screen, Message::EncodingChosen("windows-1252".to_owned()));
    assert!(shows(&stage, &screen, SAME) && shows(&stage, &screen, OUT), "{:?}", texts(&stage, &screen));
    assert_eq!(stage.said.len(), 1, "{:?}", stage.said);
    stage.send(&mut screen, Message::Confirmed);
    assert_eq!(associations(&stage), 2, "Espoir");
}

#[test]
fn decisions_come_back_with_what_they_were_made_for() {
    let wrong_then_right: [(&str, Vec<Message>, Vec<Message>); 4] = [
        ("nobody is named", ignored(&[0, 2]), vec![of(0, Column::AssociationLatin), of(2, Column::PersonLatin)]),
        ("other associations", ignored(&[0]), vec![of(0, Column::AssociationLatin)]),
        ("no city in question", ignored(&[1]), vec![of(1, Column::City)]),
        ("another header", vec![Message::HeaderChosen(3)], vec![Message::HeaderChosen(0)]),
    ];
    for (case, wrong, right) in wrong_then_right {
        let mut stage = stage();
        let mut screen = read(&mut stage, LIST);
        decide(&mut stage, &mut screen);
        wrong.into_iter().for_each(|message| stage.send(&mut screen, message));
        assert!(!shows(&stage, &screen, SAME), "{case}: {:?}", texts(&stage, &screen));
        right.into_iter().for_each(|message| stage.send(&mut screen, message));
        assert!(shows(&stage, &screen, SAME) && shows(&stage, &screen, OUT), "{case}: {:?}", texts(&stage, &screen));
        assert_eq!(says_fallen(&stage, &screen), None, "{case}");
    }
}

fn of(position: usize, column: Column) -> Message {
    Message::ColumnChosen(position, column)
}

fn ignored(columns: &[usize]) -> Vec<Message> {
    columns.iter().map(|position| of(*position, Column::Ignore)).collect()
}

#[test]
fn decisions_that_wait_are_said_and_not_left_without_asking() {
    let mut stage = stage();
    let mut screen = read(&mut stage, LIST);
    decide(&mut stage, &mut screen);
    // Without the city it is the one of Fès for sure.
    stage.send(&mut screen, of(1, Column::Ignore));
    assert!(says_fallen(&stage, &screen).is_some_and(|it| it.contains("1 décision")), "{:?}", texts(&stage, &screen));
    stage.send(&mut screen, Message::FallenRead);
    assert_eq!(says_fallen(&stage, &screen), None);
    // Said once; planned again, it is still known.
    stage.send(&mut screen, of(3, Column::Ignore));
    assert_eq!(says_fallen(&stage, &screen), None);

    // Nobody is named: no row is there at all.
    ignored(&[0, 2]).into_iter().for_each(|message| stage.send(&mut screen, message));
    assert!(stage.press(&mut screen, plain(Stroke::Escape)));
    assert!(shows(&stage, &screen, LEAVING));
    assert!(texts(&stage, &screen).iter().any(|text| text.starts_with("2 décisions")), "{:?}", texts(&stage, &screen));
    assert!(stage.press(&mut screen, plain(Stroke::Escape)));
    for (position, column) in [Column::AssociationLatin, Column::City, Column::PersonLatin].into_iter().enumerate() {
        stage.send(&mut screen, of(position, column));
    }
    assert!(shows(&stage, &screen, SAME) && shows(&stage, &screen, OUT));
}

#[test]
fn what_was_taken_back_does_not_come_back() {
    let mut stage = stage();
    let mut screen = read(&mut stage, LIST);
    decide(&mut stage, &mut screen);
    stage.send(&mut screen, Message::RowPressed(2));
    stage.send(&mut screen, Message::Decided(Choice::TakeIn));
    ignored(&[1]).into_iter().for_each(|message| stage.send(&mut screen, message));
    stage.send(&mut screen, of(1, Column::City));
    assert!(shows(&stage, &screen, SAME) && !shows(&stage, &screen, OUT));
}

#[test]
fn where_the_first_row_was_left_out_the_answer_of_the_next_one_comes_back_too() {
    let list = "Association;Ville;Nom et prénom;Tél.\nAl Amal;Oujda;Sara Alami;\nAl Amal;Oujda;Omar Naciri;\n";
    let mut stage = stage();
    let mut screen = read(&mut stage, list);
    for (row, choice) in [(0, Choice::LeaveOut), (1, Choice::SameAsKnown)] {
        stage.send(&mut screen, Message::RowPressed(row));
        stage.send(&mut screen, Message::Decided(choice));
    }
    stage.send(&mut screen, of(3, Column::Ignore));
    assert!(shows(&stage, &screen, SAME) && shows(&stage, &screen, OUT), "{:?}", texts(&stage, &screen));
    assert_eq!(says_fallen(&stage, &screen), None);
}

#[test]
fn decisions_of_one_sheet_wait_while_another_one_is_looked_at() {
    let mut stage = stage();
    let mut screen = open(&mut stage, "messy.xlsx");
    stage.send(&mut screen, Message::RowPressed(0));
    stage.send(&mut screen, Message::Decided(Choice::LeaveOut));
    stage.send(&mut screen, Message::SheetChosen(0));
    assert!(!shows(&stage, &screen, OUT));
    stage.send(&mut screen, Message::SheetChosen(1));
    assert!(shows(&stage, &screen, OUT), "{:?}", texts(&stage, &screen));
}

const RC: MeetingId = MeetingId::new(90);

#[test]
fn planning_again_that_is_cancelled_leaves_the_plan_before() {
    for chosen in [of(1, Column::Ignore), Message::HeaderChosen(1), Message::MeetingChosen(Some(RC))] {
        let mut stage = stage();
        let details = Details { code: "RC-90".to_owned(), state: MeetingState::Inviting, ..Details::default() };
        let created = MeetingChange::Created { details, session: SessionId::new(91), plan: Session::default() };
        stage.record([Change::Meeting(RC, created)]);
        let mut screen = read(&mut stage, &long_list());
        stage.send(&mut screen, Message::RowPressed(0));
        stage.send(&mut screen, Message::Decided(Choice::LeaveOut));
        stage.send(&mut screen, Message::PanelLeft);
        let shown = texts(&stage, &screen);

        let late = stage.begin(&mut screen, chosen.clone());
        assert!(shows(&stage, &screen, "Abandonner"), "{chosen:?}");
        assert!(stage.press(&mut screen, plain(Stroke::Escape)), "{chosen:?}");
        assert_eq!(texts(&stage, &screen), shown, "{chosen:?}");
        stage.play_task(&mut screen, late);
        assert_eq!(texts(&stage, &screen), shown, "{chosen:?}: its answer is dropped");
        assert!(is_idle(&mut screen, &stage));
        stage.send(&mut screen, Message::Confirmed);
        assert_eq!(associations(&stage), 1 + 1_600, "{chosen:?}");
    }
}

#[test]
fn planning_again_for_a_change_of_the_register_is_left_by_the_question() {
    let mut stage = stage();
    let mut screen = read(&mut stage, &long_list());
    stage.send(&mut screen, Message::RowPressed(0));
    stage.send(&mut screen, Message::Decided(Choice::LeaveOut));
    stage.send(&mut screen, Message::PanelLeft);
    know_sara(&mut stage);
    screen.refresh(&stage.cx());
    let work = screen.due(&stage.cx());
    // The plan that stood there is out of date: there is nothing to go back to.
    assert!(stage.press(&mut screen, plain(Stroke::Escape)));
    assert!(shows(&stage, &screen, LEAVING));
    stage.play_task(&mut screen, work);
    assert!(shows(&stage, &screen, LEAVING) && shows(&stage, &screen, OUT), "it asks on");
    assert!(stage.press(&mut screen, plain(Stroke::Enter)));
    assert!(!shows(&stage, &screen, OUT));

    // What was chosen meanwhile is given up; what changed in the register is planned all the same.
    let mut screen = read(&mut stage, &long_list());
    let given_up = stage.begin(&mut screen, of(1, Column::Ignore));
    let other = Association { names: Names::latin("Association 0"), ..Association::default() };
    stage.record([RegisterChange::Association(Filing::Added(AssociationId::new(11), other)).into()]);
    screen.refresh(&stage.cx());
    let work = screen.due(&stage.cx());
    stage.play_task(&mut screen, given_up);
    assert!(stage.press(&mut screen, plain(Stroke::Escape)));
    drop(work);
    let work = screen.due(&stage.cx());
    stage.play_task(&mut screen, work);
    assert!(is_idle(&mut screen, &stage));
    stage.send(&mut screen, Message::Confirmed);
    assert_eq!((associations(&stage), stage.workspace.register.delegates.len()), (2 + 1_599, 1_601));
}

#[test]
fn a_reading_whose_answer_was_lost_is_begun_anew() {
    let mut stage = stage();
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lists/macintosh.csv");
    let (mut screen, _) = Import::new(&stage.cx(), None);
    stage.send(&mut screen, Message::PathChanged(path.display().to_string()));
    // Another screen was shown when it answered.
    drop(stage.begin(&mut screen, Message::PathConfirmed));
    let again = screen.due(&stage.cx());
    stage.play_task(&mut screen, again);
    assert!(shows(&stage, &screen, "Association Élan – Aïcha Naïm"));

    drop(stage.begin(&mut screen, Message::EncodingChosen("windows-1252".to_owned())));
    let again = screen.due(&stage.cx());
    stage.play_task(&mut screen, again);
    assert!(!shows(&stage, &screen, "Association Élan – Aïcha Naïm") && shows(&stage, &screen, "Windows-1252"));
}

#[test]
fn a_list_that_was_brought_in_is_said_to_be_and_comes_in_once() {
    let mut stage = stage();
    let mut screen = read(&mut stage, LIST);
    decide(&mut stage, &mut screen);
    stage.send(&mut screen, Message::Confirmed);
    let said = stage.said.last().unwrap().clone();
    assert!(said.contains("1 association") && said.contains("2 personnes"), "{said}");
    let (entries, known) = (stage.entries.len(), associations(&stage));

    // Who comes back to it finds no list, and no key brings anything in again.
    screen.refresh(&stage.cx());
    assert!(!shows(&stage, &screen, "Annour – Hind Filali") && shows(&stage, &screen, "Liste à importer"));
    for key in [plain(Stroke::Enter).with_command(), plain(Stroke::Enter), plain(Stroke::Escape)] {
        stage.press(&mut screen, key);
    }
    for message in [Message::Confirmed, Message::ConfirmedAsNew, Message::LeavingConfirmed] {
        stage.send(&mut screen, message);
    }
    assert_eq!((stage.entries.len(), associations(&stage)), (entries, known));
    assert!(is_idle(&mut screen, &stage) && says_fallen(&stage, &screen).is_none());
}

#[test]
fn another_file_is_asked_about_where_something_was_decided() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lists/macintosh.csv");
    let mut stage = stage();
    let mut screen = read(&mut stage, LIST);
    decide(&mut stage, &mut screen);
    let drop = || Message::PathChosen(Some(path.clone()));
    let other = "Association Élan – Aïcha Naïm";
    stage.play(&mut screen, drop());
    assert!(shows(&stage, &screen, LEAVING) && shows(&stage, &screen, OUT));
    assert!(stage.press(&mut screen, plain(Stroke::Escape)));
    assert!(!shows(&stage, &screen, LEAVING) && shows(&stage, &screen, OUT));
    // To leave is then to leave, not to read the file that was not wanted.
    assert!(stage.press(&mut screen, plain(Stroke::Escape)) && shows(&stage, &screen, LEAVING));
    assert!(stage.press(&mut screen, plain(Stroke::Escape)) && shows(&stage, &screen, OUT));

    stage.play(&mut screen, drop());
    stage.play(&mut screen, Message::LeavingConfirmed);
    assert!(shows(&stage, &screen, other) && !shows(&stage, &screen, OUT), "{:?}", texts(&stage, &screen));
    // Nothing was decided for it yet.
    stage.play(&mut screen, drop());
    assert!(shows(&stage, &screen, other) && !shows(&stage, &screen, LEAVING));
}
