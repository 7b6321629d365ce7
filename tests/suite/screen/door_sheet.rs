//! The signed sheet at the door: what its rows say, and the names that only the paper has.

use majlis::domain::meeting::{Details, Invitee, MeetingState, Session};
use majlis::domain::register::{Association, Delegate};
use majlis::domain::sheet::SheetRow;
use majlis::domain::{
    AssociationId, Change, DelegateId, Filing, MeetingChange, MeetingId, Names, RegisterChange, SessionId,
};
use majlis::i18n::{I18n, Language};
use majlis::screen::meeting::door::{Door, Event, Message, Part, sheet};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{Stage, texts};

const MEETING: MeetingId = MeetingId::new(1);
const SESSION: SessionId = SessionId::new(2);
const AMAL: AssociationId = AssociationId::new(10);
const NOUR: AssociationId = AssociationId::new(11);
const SALMA: DelegateId = DelegateId::new(20);
const OMAR: DelegateId = DelegateId::new(21);

/// Amal named Salma and Omar, Nour nobody; a sheet with two blank rows was printed.
fn hall(state: MeetingState) -> (Stage, Door) {
    let mut stage = Stage::new(Language::French);
    for (id, name) in [(AMAL, "Amal"), (NOUR, "Nour")] {
        let association = Association { names: Names::latin(name), ..Association::default() };
        stage.record([RegisterChange::Association(Filing::Added(id, association)).into()]);
    }
    for (id, name) in [(SALMA, "Salma Idrissi"), (OMAR, "Omar Tazi")] {
        let delegate = Delegate { names: Names::latin(name), association: Some(AMAL), ..Delegate::default() };
        stage.record([RegisterChange::Delegate(Filing::Added(id, delegate)).into()]);
    }
    let rows = vec![
        SheetRow::Person(SALMA),
        SheetRow::Person(OMAR),
        SheetRow::Association(NOUR),
        SheetRow::Blank,
        SheetRow::Blank,
    ];
    for change in [
        MeetingChange::Created {
            details: Details { state, ..Details::default() },
            session: SESSION,
            plan: Session { date: "2026-11-24".parse().unwrap(), ..Session::default() },
        },
        MeetingChange::Invited { invitee: Invitee::Association(AMAL), seats: 2 },
        MeetingChange::Invited { invitee: Invitee::Association(NOUR), seats: 2 },
        MeetingChange::SheetPrinted { number: "K7M3QP".to_owned(), session: SESSION, rows },
    ] {
        stage.record([Change::Meeting(MEETING, change)]);
    }
    let (mut door, _) = Door::new(&stage.cx(), MEETING);
    assert!(stage.press(&mut door, Shortcut::plain(Stroke::Function(7))));
    assert_eq!(door.part(), Part::Signed);

    (stage, door)
}

fn on_sheet(stage: &mut Stage, door: &mut Door, message: sheet::Message) {
    stage.send(door, Message::Aside(Event::Signed(message)));
}

fn sign(stage: &mut Stage, door: &mut Door, rows: &str) {
    on_sheet(stage, door, sheet::Message::RowsChanged(rows.to_owned()));
    on_sheet(stage, door, sheet::Message::Entered);
}

fn is_here(stage: &Stage, person: DelegateId) -> bool {
    stage.workspace.meeting(MEETING).unwrap().is_present(SESSION, person)
}

fn present(stage: &Stage) -> usize {
    let there = stage.workspace.meeting(MEETING).unwrap().attendance.get(&SESSION);

    there.map_or(0, |there| there.values().filter(|seen| seen.arrival().is_some()).count())
}

/// The desks of those who are here.
fn desks(stage: &Stage) -> Vec<String> {
    let there = &stage.workspace.meeting(MEETING).unwrap().attendance[&SESSION];
    let mut desks: Vec<String> =
        there.values().filter_map(|seen| seen.arrival()).map(|arrival| arrival.desk.clone()).collect();
    desks.sort();

    desks
}

#[track_caller]
fn check_says(stage: &Stage, door: &Door, all: &[&str]) {
    let texts = texts(stage, door);
    for words in all {
        assert!(texts.iter().any(|text| text.contains(words)), "{words:?} is not in {texts:?}");
    }
}

#[test]
fn rows_say_what_they_will_mark_and_mark_as_one() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    on_sheet(&mut stage, &mut door, sheet::Message::RowsChanged("1-4 9".to_owned()));
    check_says(&stage, &door, &["Salma Idrissi", "Omar Tazi", "2 personnes à noter présentes", "2 noms à saisir"]);
    check_says(&stage, &door, &["La feuille n’a pas ces lignes", "Ligne vide", "Nour"]);
    assert_eq!(present(&stage), 0);

    sign(&mut stage, &mut door, "1 2");
    assert!(is_here(&stage, SALMA) && is_here(&stage, OMAR));
    assert_eq!(desks(&stage), ["Feuille K7M3QP", "Feuille K7M3QP"]);
    check_says(&stage, &door, &["2 personnes notées présentes"]);
    stage.undo(&mut door);
    assert_eq!(present(&stage), 0, "one gesture");
}

#[test]
fn names_that_only_the_paper_has_are_asked_one_after_the_other() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    sign(&mut stage, &mut door, "1 3-5");
    assert_eq!((present(&stage), door.part()), (1, Part::Receiving));
    check_says(&stage, &door, &["Feuille K7M 3QP, ligne 3"]);
    stage.enter_panel(&mut door, &["Hind Alami"]);
    check_says(&stage, &door, &["Feuille K7M 3QP, ligne 4"]);
    stage.enter_panel(&mut door, &["Saïd Mansour", "", ""]);
    check_says(&stage, &door, &["ligne 5"]);
    assert_eq!(desks(&stage), ["Feuille K7M3QP", "Feuille K7M3QP · 3", "Feuille K7M3QP · 4"]);

    // Escape goes back to the sheet, with the row that still waits.
    stage.press(&mut door, Shortcut::plain(Stroke::Escape));
    assert_eq!(door.part(), Part::Signed);
    check_says(&stage, &door, &["3 personnes notées présentes", "1 nom à saisir"]);
    on_sheet(&mut stage, &mut door, sheet::Message::RowsChanged("3-4".to_owned()));
    check_says(&stage, &door, &["Hind Alami", "Saïd Mansour", "nom déjà saisi"]);
    stage.undo(&mut door);
    assert_eq!(present(&stage), 2);
}

/// Ctrl+Z right after printing takes the number back, while the sheet may be in the hall already.
#[test]
fn a_sheet_whose_number_was_withdrawn_is_read_with_a_warning() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    let warning = "Ce numéro a été retiré après l’impression";
    assert!(!texts(&stage, &door).iter().any(|text| text.contains(warning)));
    stage.record([Change::Meeting(MEETING, MeetingChange::SheetWithdrawn("K7M3QP".to_owned()))]);

    on_sheet(&mut stage, &mut door, sheet::Message::NumberChanged("k7m3qp".to_owned()));
    on_sheet(&mut stage, &mut door, sheet::Message::NumberEntered);
    on_sheet(&mut stage, &mut door, sheet::Message::RowsChanged("1 2".to_owned()));
    check_says(&stage, &door, &[warning, "Salma Idrissi", "Omar Tazi", "2 personnes à noter présentes"]);
    sign(&mut stage, &mut door, "1 2");
    assert!(is_here(&stage, SALMA) && is_here(&stage, OMAR));
}

/// Each laptop names the sheet in its own language.
#[test]
fn a_row_that_was_typed_in_french_is_done_in_arabic_too() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    sign(&mut stage, &mut door, "3-4");
    stage.enter_panel(&mut door, &["Hind Alami"]);
    stage.enter_panel(&mut door, &["Saïd Mansour", "", ""]);
    assert_eq!(present(&stage), 2);

    stage.speak(I18n::new(Language::Arabic));
    on_sheet(&mut stage, &mut door, sheet::Message::RowsChanged("3-5".to_owned()));
    check_says(&stage, &door, &["Hind Alami", "Saïd Mansour", "أُدخل الاسم من قبل", "اسم واحد للإدخال"]);

    // A row 4 of another sheet is none of this one's.
    let rows = vec![SheetRow::Blank; 5];
    let other = MeetingChange::SheetPrinted { number: "7M3QP9".to_owned(), session: SESSION, rows };
    stage.record([Change::Meeting(MEETING, other)]);
    on_sheet(&mut stage, &mut door, sheet::Message::NumberChanged("7M3QP9".to_owned()));
    check_says(&stage, &door, &["\u{2068}3\u{2069} أسماء للإدخال"]);
}

#[test]
fn what_cannot_be_marked_is_said() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    on_sheet(&mut stage, &mut door, sheet::Message::RowsChanged("1-x".to_owned()));
    check_says(&stage, &door, &["n’est pas un numéro de ligne"]);
    on_sheet(&mut stage, &mut door, sheet::Message::NumberChanged("ZZZ ZZZ".to_owned()));
    on_sheet(&mut stage, &mut door, sheet::Message::NumberEntered);
    check_says(&stage, &door, &["Aucune feuille de cette rencontre ne porte ce numéro"]);

    let (mut stage, mut door) = hall(MeetingState::Closed);
    sign(&mut stage, &mut door, "1-5");
    assert_eq!(present(&stage), 0);
    check_says(&stage, &door, &["Rien n’est enregistré"]);
}
