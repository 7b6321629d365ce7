//! The projector's window: another store writes, and it follows; it obeys few keys and writes nothing.

use majlis::app::{Launch, Message};
use majlis::domain::meeting::{Outcome, OutcomeKind};
use majlis::domain::{BatchKind, Change, Filing, MeetingChange, OutcomeId};
use majlis::store::settings::Settings;
use majlis::store::{Options, Store};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::{Program, home, launch, sample};

#[test]
fn the_projection_follows_what_another_program_writes() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, ..) = sample(folder.path());
    let mut writer = Store::open(&folder.path().join("workspace"), &Options::new(home(folder.path()))).unwrap();
    // The lock of the first window is no hindrance to a window that only follows.
    let mut projector = Program::launch(Launch { project: Some(meeting), ..launch(folder.path()) });
    assert!(projector.shows("associations représentées"));

    let text = "Un guichet unique dans chaque région";
    let outcome = Outcome { kind: OutcomeKind::Decision, text: text.to_owned(), ..Outcome::default() };
    let decided = MeetingChange::Outcome(Filing::Added(OutcomeId::new(9), outcome));
    writer.record(vec![Change::Meeting(meeting, decided)], BatchKind::Together).unwrap();
    assert!(!projector.shows(text));
    writer.flush().unwrap();
    projector.send_and_wait(Message::Ticked);
    assert!(projector.shows(text) && projector.shows("Décision"));

    writer.undo().unwrap();
    writer.flush().unwrap();
    projector.send_and_wait(Message::Ticked);
    assert!(!projector.shows(text), "what is taken back leaves the wall");
    writer.close().unwrap();
}

#[test]
fn the_projectors_window_shows_nothing_else_and_keeps_no_settings() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, ..) = sample(folder.path());
    let mut projector = Program::launch(Launch { project: Some(meeting), ..launch(folder.path()) });
    let shows = |program: &Program| program.shows("personnes présentes") && !program.shows("Paramètres");
    assert!(shows(&projector));
    for does in majlis::screen::keys::EVERYWHERE.does {
        projector.press(does.keys()[0]);
    }
    projector.press(Shortcut::plain(Stroke::Escape));
    projector.type_in("be");
    assert!(shows(&projector));
    projector.send(Message::UndoPressed);
    assert!(shows(&projector) && !projector.shows("lecture seule"), "no toast, no banner");
    drop(projector);

    assert_eq!(Settings::load(&home(folder.path())).settings.recent, Vec::<std::path::PathBuf>::new());
}

#[test]
fn a_meeting_is_projected_from_its_room() {
    use majlis::i18n::Language;
    use majlis::screen::keys::Do;
    use majlis::screen::{Action, Press, Screen, meeting::discussion::Discussion};

    let folder = tempfile::tempdir().unwrap();
    let (meeting, ..) = sample(folder.path());
    let store = super::stored(folder.path());
    let mut stage = crate::screen::stage::Stage::new(Language::French);
    stage.workspace = store.workspace().clone();
    let (mut room, _) = Discussion::new(&stage.cx(), meeting);
    let press = Press::new(Do::Project, false);
    let message = room.key(&press, &stage.cx()).expect("the key means something");
    let action = room.update(message, &stage.cx());
    let projected = match action {
        Action::Project(projected) => Some(projected),
        Action::All(actions) => actions.into_iter().find_map(|action| match action {
            Action::Project(projected) => Some(projected),
            _ => None,
        }),
        _ => None,
    };
    assert_eq!(projected, Some(meeting));
}
