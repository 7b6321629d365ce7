//! The way to a first meeting: what is left of it, where its steps are taken, and how it is left.

use majlis::app::{Launch, Message};
use majlis::demo;
use majlis::domain::guide::{Guide, Step, guide};
use majlis::domain::meeting::{Details, Invitee, MeetingState, Session};
use majlis::domain::register::{Association, OrganiserEdit};
use majlis::domain::{
    AssociationId, BatchKind, Change, DelegateId, Filing, MeetingChange, MeetingId, Names, RegisterChange, SessionId,
};
use majlis::i18n::Language;
use majlis::screen::Route;
use majlis::store::settings::Settings;
use majlis::store::{Options, Store};
use majlis::ui::shortcut::Shortcut;

use super::{Program, home, launch};
use crate::screen::stage::Stage;

const MEETING: MeetingId = MeetingId::new(1);
const SESSION: SessionId = SessionId::new(2);
const ASSOCIATION: AssociationId = AssociationId::new(3);
const PERSON: DelegateId = DelegateId::new(4);
/// The names of the steps, as the strip shows them.
const NAMES: [&str; 5] = ["1. Organisateur", "2. Associations", "3. Rencontre", "4. Invitations", "5. Accueil"];

/// What takes each step, in their order.
fn steps() -> [Vec<Change>; 5] {
    let named = OrganiserEdit::Names { was: Names::default(), now: Names::latin("Direction des affaires") };
    let association = Association { names: Names::latin("Droits humains"), ..Association::default() };
    let details = Details { venue: "Grande salle".to_owned(), ..Details::default() };
    let plan = Session { date: "2026-11-24".parse().unwrap(), ..Session::default() };
    let at = |change| Change::Meeting(MEETING, change);

    [
        vec![RegisterChange::OrganiserEdited(vec![named]).into()],
        vec![RegisterChange::Association(Filing::Added(ASSOCIATION, association)).into()],
        vec![at(MeetingChange::Created { details, session: SESSION, plan })],
        vec![at(MeetingChange::Invited { invitee: Invitee::Association(ASSOCIATION), seats: 2 })],
        vec![at(MeetingChange::Arrived {
            session: SESSION,
            person: PERSON,
            association: Some(ASSOCIATION),
            desk: String::new(),
            replaces: None,
        })],
    ]
}

#[test]
fn what_is_left_to_do_follows_from_the_workspace() {
    let mut stage = Stage::new(Language::French);
    let is_done = |guide: &Guide| Step::ALL.map(|step| guide.is_done(step));
    let mut expected = [false; 5];
    assert_eq!(guide(&stage.workspace).next(), Some(Step::Organiser));
    for (place, changes) in steps().into_iter().enumerate() {
        stage.record(changes);
        expected[place] = true;
        let guide = guide(&stage.workspace);
        assert_eq!(is_done(&guide), expected);
        assert_eq!(guide.count(), place + 1);
        assert_eq!(guide.next(), Step::ALL.get(place + 1).copied());
        assert_eq!(guide.meeting, (place >= 2).then_some(MEETING));
    }
}

#[test]
fn an_opened_meeting_counts_as_a_door_and_a_place_is_part_of_a_meeting() {
    let check = |details: Details, expected: [bool; 2]| {
        let mut stage = Stage::new(Language::French);
        let created = MeetingChange::Created { details, session: SESSION, plan: Session::default() };
        stage.record([Change::Meeting(MEETING, created)]);
        let guide = guide(&stage.workspace);
        assert_eq!([guide.is_done(Step::Meeting), guide.is_done(Step::Door)], expected);
    };
    let venue = || "Grande salle".to_owned();
    check(Details::default(), [false, false]);
    check(Details { venue: "  ".to_owned(), ..Details::default() }, [false, false]);
    check(Details { venue: venue(), ..Details::default() }, [true, false]);
    check(Details { venue: venue(), state: MeetingState::Open, ..Details::default() }, [true, true]);
    check(Details { venue: venue(), state: MeetingState::Closed, ..Details::default() }, [true, true]);
}

fn is_guided(program: &Program) -> bool {
    NAMES.iter().all(|name| program.shows(name))
}

/// A workspace on which the first steps were taken.
fn after(folder: &std::path::Path, count: usize) {
    let dir = folder.join("workspace");
    let mut store = Store::create(&dir, "Essai", &Options::new(home(folder))).unwrap();
    for changes in steps().into_iter().take(count) {
        store.record(changes, BatchKind::Together).unwrap();
    }
    store.close().unwrap();
}

#[test]
fn a_new_workspace_begins_with_the_guide_and_each_step_leads_to_where_it_is_taken() {
    let places = [
        ("Numéro", "Nommer l’organisateur", "Signataire"),
        ("", "Importer une liste", "Fichier"),
        ("", "Préparer la rencontre", "Nouvelle rencontre"),
        ("", "Choisir les invités", "Inviter des associations"),
        ("", "Aller à l’accueil", "Grande salle"),
    ];
    for (count, (_, button, place)) in places.into_iter().enumerate() {
        let folder = tempfile::tempdir().unwrap();
        after(folder.path(), count);
        let mut program = Program::launch(launch(folder.path()));
        assert!(is_guided(&program) && program.shows(button), "{button}");
        program.press(Shortcut::command('g'));
        assert!(program.shows(place), "{button} does not lead to “{place}”");
        assert!(is_guided(&program), "the way is still shown at its step");
    }

    let folder = tempfile::tempdir().unwrap();
    after(folder.path(), 5);
    assert!(!is_guided(&Program::launch(launch(folder.path()))), "the way is over");
}

#[test]
fn a_folder_that_is_made_anew_begins_at_the_meetings() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::launch(launch(folder.path()));
    assert!(is_guided(&program) && program.shows("Nouvelle rencontre"));
}

#[test]
fn the_guide_can_be_skipped_and_comes_back_from_the_settings() {
    let folder = tempfile::tempdir().unwrap();
    after(folder.path(), 1);
    let mut program = Program::launch(launch(folder.path()));
    program.press(Shortcut::command('g').with_shift());
    assert!(!is_guided(&program));
    program.press(Shortcut::command('g'));
    assert!(program.shows("Nouvelle rencontre"), "its key leads nowhere once it is hidden");
    program.end();

    let mut program = Program::launch(launch(folder.path()));
    assert!(!is_guided(&program), "it stays hidden after a restart");
    program.send(Message::Navigated(Route::Settings));
    assert!(program.shows("Première rencontre guidée"));
    program.end();

    Settings { guide: true, ..Settings::load(&home(folder.path())).settings }.save(&home(folder.path())).unwrap();
    assert!(is_guided(&Program::launch(launch(folder.path()))), "it goes on where it was");
}

#[test]
fn the_sample_and_a_window_that_follows_are_not_guided() {
    let folder = tempfile::tempdir().unwrap();
    drop(demo::create(&folder.path().join("workspace"), &Options::new(home(folder.path()))).unwrap());
    assert!(!is_guided(&Program::launch(launch(folder.path()))));

    let folder = tempfile::tempdir().unwrap();
    after(folder.path(), 3);
    assert!(!is_guided(&Program::launch(Launch { demo: true, ..launch(folder.path()) })));
    assert!(!is_guided(&Program::launch(Launch { project: Some(MEETING), ..launch(folder.path()) })));
}
