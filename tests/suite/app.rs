//! The program around the screens, without a window: where keys lead, and what a laptop kept at a door may do.

mod escape;
mod guide;
mod help;
mod letters;
mod projector;
mod repaint;
mod sidebar;
mod top;
mod welcome;

use std::path::Path;

use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced_test::futures::futures::{FutureExt, StreamExt};
use iced_test::runtime::{Action, task};
use majlis::app::keys::Pressed;
use majlis::app::{App, Launch, Message};
use majlis::demo;
use majlis::domain::meeting::{MeetingState, Reply};
use majlis::domain::register::Association;
use majlis::domain::{AssociationId, BatchKind, DelegateId, Filing, MeetingId, RegisterChange};
use majlis::i18n::help::Chapter;
use majlis::i18n::{Direction, Language};
use majlis::screen::keys::EVERYWHERE;
use majlis::screen::{Room, Route};
use majlis::store::settings::Settings;
use majlis::store::{Dropped, Home, Options, Store};
use majlis::ui::shortcut::{Shortcut, Stroke};
use majlis::ui::space;

use crate::screen::stage::texts_of;
use crate::screen::{every, room};

const LEAVE: &str = "Quitter le mode accueil";
const ELSEWHERE: &str = "Import de liste";

/// The program at a workspace, with what it would do in a window left out.
struct Program {
    app: App,
    runtime: tokio::runtime::Runtime,
}

impl Program {
    fn start(folder: &Path, door: Option<&str>) -> Self {
        Self::launch(Launch { door: door.map(str::to_owned), ..launch(folder) })
    }

    fn launch(launch: Launch) -> Self {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let (app, task) = App::new(launch);
        let mut program = Self { app, runtime };
        let mut opening = task::into_stream(task).expect("it opens");
        let opened = program.runtime.block_on(opening.next());
        let Some(Action::Output(opened)) = opened else { panic!("it did not open") };
        program.send(opened);

        program
    }

    /// Sends a message, and what comes of it at once.
    fn send(&mut self, message: Message) {
        let mut messages = Vec::new();
        {
            let _inside = self.runtime.enter();
            let Some(mut stream) = task::into_stream(self.app.update(message)) else { return };
            while let Some(Some(action)) = stream.next().now_or_never() {
                if let Action::Output(message) = action {
                    messages.push(message);
                }
            }
        }
        messages.into_iter().for_each(|message| self.send(message));
    }

    /// Sends a message, and waits for what comes of it on other threads.
    fn send_and_wait(&mut self, message: Message) {
        let mut messages = Vec::new();
        {
            let _inside = self.runtime.enter();
            let Some(mut stream) = task::into_stream(self.app.update(message)) else { return };
            while let Some(action) = self.runtime.block_on(stream.next()) {
                if let Action::Output(message) = action {
                    messages.push(message);
                }
            }
        }
        messages.into_iter().for_each(|message| self.send_and_wait(message));
    }

    fn press(&mut self, shortcut: Shortcut) {
        self.send(Message::Pressed(Pressed { shortcut, taken: false, typed: None }));
    }

    fn type_in(&mut self, text: &str) {
        for letter in text.chars() {
            let shortcut = Shortcut::plain(Stroke::Letter(letter));
            let typed = Some(letter.to_string());
            self.send(Message::Pressed(Pressed { shortcut, taken: false, typed }));
        }
    }

    fn enter(&mut self) {
        self.press(Shortcut::plain(Stroke::Enter));
    }

    fn shows(&self, words: &str) -> bool {
        texts_of(self.app.view()).iter().any(|text| text.contains(words))
    }

    fn is_kept(&self) -> bool {
        let shown = texts_of(self.app.view());
        let shows = |words| shown.iter().any(|text| text.contains(words));

        shows(LEAVE) && !shows(ELSEWHERE)
    }

    /// Whether the person is present, on disk.
    fn has_present(&mut self, folder: &Path, id: MeetingId, person: DelegateId) -> bool {
        self.send(Message::RetryPressed);
        let store = stored(folder);
        let meeting = store.workspace().meeting(id).unwrap();

        meeting.attendance.keys().any(|session| meeting.is_present(*session, person))
    }

    /// As the window does it: everything is on disk.
    fn end(mut self) {
        self.send(Message::LeftWorkspace);
    }
}

fn launch(folder: &Path) -> Launch {
    Launch {
        workspace: Some(folder.join("workspace")),
        demo: false,
        door: None,
        project: None,
        language: Some(Language::French),
        laptop: None,
        home: home(folder),
    }
}

fn home(folder: &Path) -> Home {
    Home::at(folder.join("home"))
}

/// A sample workspace, its open meeting, and two people who are expected there, with the code of the first one's badge.
fn sample(folder: &Path) -> (MeetingId, DelegateId, String, DelegateId) {
    let store = demo::create(&folder.join("workspace"), &Options::new(home(folder))).unwrap();
    let meetings = store.workspace().meetings();
    let (id, meeting) = meetings.iter().find(|(_, meeting)| meeting.details.state == MeetingState::Open).unwrap();
    let session = meeting.session_on(meeting.date().unwrap()).unwrap();
    let confirmed = meeting.invitations().filter(|(_, invitation)| invitation.reply == Reply::Confirmed);
    let mut expected = confirmed
        .flat_map(|(_, invitation)| invitation.delegates.iter().copied())
        .filter(|person| !meeting.is_present(session, *person) && meeting.badge(*person).is_some());
    let (first, second) = (expected.next().unwrap(), expected.next().unwrap());
    let found = (*id, first, meeting.badge(first).unwrap().to_owned(), second);
    drop((expected, meetings));
    store.close().unwrap();

    found
}

/// What is on disk, for one who only looks on.
fn stored(folder: &Path) -> Store {
    let options = Options { follow: true, ..Options::new(Home::at(folder.join("elsewhere"))) };

    Store::open(&folder.join("workspace"), &options).unwrap()
}

#[test]
fn the_sidebar_of_a_small_window_cuts_none_of_its_words() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, ..) = sample(folder.path());
    let name = "Poste d’accueil de la grande entrée du centre de conférences";
    for language in Language::ALL {
        let own = Launch { language: Some(language), laptop: Some(name.to_owned()), ..launch(folder.path()) };
        let mut program = Program::launch(own);
        program.send(Message::Navigated(Route::Meeting(meeting, Room::Overview)));
        // High enough that nothing of it is scrolled away.
        let window = iced::Size::new(960.0, 1_000.0);
        let seen = every::seen(program.app.view(), window);
        let width = space::sidebar(window.width);
        let within = |piece: &&every::Piece| match language.direction() {
            Direction::LeftToRight => piece.bounds.x < width,
            Direction::RightToLeft => piece.bounds.x > window.width - width,
        };
        let (named, words): (Vec<_>, Vec<_>) = seen.pieces.iter().filter(within).partition(|it| it.text == name);
        assert!(words.len() > 14, "{words:?}");
        let wrong = room::cut(words, window);
        assert!(wrong.is_empty(), "{}: {wrong:?}", language.code());
        // The name of the laptop ends in an ellipsis, on one line.
        assert_eq!(named.iter().map(|it| it.bounds.height < space::CAPTION * 2.0).collect::<Vec<_>>(), [true]);
        program.end();
    }
}

#[test]
fn a_laptop_kept_at_the_door_shows_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, ..) = sample(folder.path());
    let mut program = Program::start(folder.path(), None);
    program.send(Message::Navigated(Route::Meeting(meeting, Room::Door)));
    assert!(program.shows(ELSEWHERE) && !program.is_kept());
    program.press(Shortcut::function(11));
    assert!(program.is_kept());

    // Nothing on the way would bring it back to the door: to look once after each round is enough.
    for shortcut in EVERYWHERE.does.iter().flat_map(|does| does.keys()) {
        program.press(*shortcut);
    }
    assert!(program.is_kept(), "a key that works everywhere led elsewhere");
    for key in (1..=12).filter(|key| *key != 11) {
        program.press(Shortcut::function(key));
        program.press(Shortcut::plain(Stroke::Escape));
        program.press(Shortcut::plain(Stroke::Escape));
    }
    assert!(program.is_kept(), "a function key led elsewhere");
    let rooms = Room::ALL.map(|room| Route::Meeting(meeting, room));
    let sections = [
        Route::Meetings,
        Route::Register,
        Route::Programme,
        Route::Import(None),
        Route::History,
        Route::Settings,
        Route::Shortcuts,
        Route::Help(Chapter::Door),
        Route::Projection(meeting),
    ];
    for route in rooms.into_iter().chain(sections) {
        program.send(Message::Navigated(route));
    }
    assert!(program.is_kept(), "a place was reached");
    program.send(Message::LeftWorkspace);
    assert!(program.is_kept());
}

#[test]
fn a_question_at_the_door_lies_over_the_saved_mark() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, ..) = sample(folder.path());
    let mut program = Program::start(folder.path(), None);
    program.send(Message::Navigated(Route::Meeting(meeting, Room::Door)));
    program.press(Shortcut::function(11));
    program.press(Shortcut::function(11));
    // What comes later in the tree is drawn over what comes before.
    let texts = texts_of(program.app.view());
    let place = |words: &str| texts.iter().position(|text| text.starts_with(words));
    let (saved, asked) = (place("Enregistré"), place("Rester à l’accueil"));
    assert!(saved.is_some() && saved < asked, "{saved:?} {asked:?} {texts:?}");
    program.end();
}

#[test]
fn after_a_crash_it_comes_back_to_the_door_until_the_coordinator_gives_leave() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, ..) = sample(folder.path());
    let mut program = Program::start(folder.path(), None);
    program.send(Message::Navigated(Route::Meeting(meeting, Room::Door)));
    program.press(Shortcut::function(11));
    drop(program);

    let mut program = Program::start(folder.path(), None);
    assert!(program.is_kept());
    program.press(Shortcut::function(11));
    program.type_in("quitter");
    program.enter();
    assert!(program.shows(ELSEWHERE));
    program.press(Shortcut::command(','));
    assert!(program.shows("Ce poste"));
    program.end();

    assert!(!Program::start(folder.path(), None).is_kept());
}

#[test]
fn the_command_line_opens_at_a_door() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, ..) = sample(folder.path());
    let code = stored(folder.path()).workspace().meeting(meeting).unwrap().details.code.clone();
    for word in ["latest", &code] {
        let program = Program::start(folder.path(), Some(word));
        assert!(program.is_kept(), "{word}");
        assert_eq!(Settings::load(&home(folder.path())).settings.door.map(|door| door.meeting), Some(meeting));
        drop(program);
        Settings::default().save(&home(folder.path())).unwrap();
    }

    let program = Program::start(folder.path(), Some("RC-1999-01"));
    assert!(!program.is_kept() && program.shows("RC-1999-01"));
}

#[test]
fn a_door_of_another_workspace_keeps_nobody() {
    let (there, here) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    sample(there.path());
    drop(Program::start(there.path(), Some("latest")));
    let kept = Settings::load(&home(there.path())).settings;
    assert!(kept.door.is_some());
    sample(here.path());
    kept.save(&home(here.path())).unwrap();

    assert!(!Program::start(here.path(), None).is_kept());
}

#[test]
fn undo_at_a_kept_door_goes_back_to_where_it_began_and_no_further() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, person, code, _) = sample(folder.path());
    let association = AssociationId::new(7);
    let mut store = Store::open(&folder.path().join("workspace"), &Options::new(home(folder.path()))).unwrap();
    let added = RegisterChange::Association(Filing::Added(association, Association::default()));
    store.record(vec![added.into()], BatchKind::Together).unwrap();
    store.close().unwrap();
    let mut program = Program::start(folder.path(), None);
    program.send(Message::Navigated(Route::Meeting(meeting, Room::Door)));
    program.press(Shortcut::function(11));
    program.type_in(&code);
    program.enter();
    assert!(program.has_present(folder.path(), meeting, person) && program.shows("Présent"));

    program.press(Shortcut::command('z'));
    assert!(!program.has_present(folder.path(), meeting, person));
    program.press(Shortcut::command('y'));
    assert!(program.has_present(folder.path(), meeting, person));
    for _ in 0..4 {
        program.press(Shortcut::command('z'));
    }
    assert!(!program.has_present(folder.path(), meeting, person));
    let store = stored(folder.path());
    assert!(store.workspace().register.associations.contains(association), "what was done before was taken back");
}

#[test]
fn a_badge_scanned_in_another_room_is_received_on_the_spot() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, person, _, other) = sample(folder.path());
    let mut program = Program::start(folder.path(), None);
    program.send(Message::Navigated(Route::Meeting(meeting, Room::Discussion)));
    for (person, word) in [(person, "Présent"), (person, "Déjà présent"), (other, "Présent")] {
        program.send(Message::Scanned(meeting, person));
        assert!(program.shows(word) && program.shows("Ordre du jour"), "{word}");
        assert!(program.has_present(folder.path(), meeting, person));
    }
    program.send(Message::UndoPressed);
    assert!(!program.has_present(folder.path(), meeting, other));
}

#[test]
fn the_way_back_leads_to_what_was_shown_as_it_was_left() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path());
    let association = stored(folder.path()).workspace().register.associations.iter().next().unwrap().0;
    let mut program = Program::start(folder.path(), None);
    program.send(Message::Navigated(Route::Programme));
    program.press(Shortcut::plain(Stroke::Right));
    program.send(Message::Navigated(Route::Association(association)));
    assert!(program.shows("Noter une contribution"));
    program.press(Shortcut::plain(Stroke::Left).with_alt());
    assert!(program.shows("Nouveau réseau"), "the networks were looked at");
    program.send(Message::Navigated(Route::Association(association)));
    program.press(Shortcut::plain(Stroke::Escape));
    assert!(program.shows("Nouveau réseau"));
    program.press(Shortcut::plain(Stroke::Left).with_alt());
    program.press(Shortcut::plain(Stroke::Left).with_alt());
    assert!(!program.shows("Nouveau réseau"), "where one began, there is no further back");
}

#[test]
fn escape_closes_one_thing_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path());
    let mut program = Program::start(folder.path(), None);
    program.send(Message::Navigated(Route::Meetings));
    let (palette, form) = ("Rétablir", "Abandonner");
    assert!(!program.shows(palette) && !program.shows(form));
    program.press(Shortcut::plain(Stroke::Letter('n')));
    assert!(program.shows(form));
    program.press(Shortcut::command('k'));
    assert!(program.shows(palette) && program.shows(form));
    program.press(Shortcut::plain(Stroke::Escape));
    assert!(!program.shows(palette) && program.shows(form));
    program.press(Shortcut::plain(Stroke::Escape));
    assert!(!program.shows(form));

    // What is open hears the keys, not the page beneath.
    program.press(Shortcut::command('k'));
    program.press(Shortcut::plain(Stroke::Letter('n')));
    program.press(Shortcut::command('k'));
    assert!(!program.shows(palette) && !program.shows(form));
}

#[test]
fn while_it_is_asked_whether_to_close_no_key_reaches_the_page() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, ..) = sample(folder.path());
    let reminded = || {
        let store = stored(folder.path());
        let meeting = store.workspace().meeting(meeting).unwrap();

        meeting.invitations().filter(|(_, invitation)| invitation.reply == Reply::Reminded).count()
    };
    let before = reminded();
    let mut program = Program::start(folder.path(), None);
    program.send(Message::Navigated(Route::Meeting(meeting, Room::Invitations)));
    let (here, away) = (folder.path().join("workspace"), folder.path().join("away"));
    std::fs::rename(&here, &away).unwrap();
    let remind = |program: &mut Program| {
        program.press(Shortcut::plain(Stroke::Down));
        program.press(Shortcut::plain(Stroke::Letter('r')));
    };
    remind(&mut program);
    let asked = "Fermer quand même";
    for answer in [Stroke::Escape, Stroke::Enter] {
        program.send(Message::CloseRequested(iced::window::Id::unique()));
        assert!(program.shows(asked));
        remind(&mut program);
        program.press(Shortcut::command('k'));
        program.press(Shortcut::command('3'));
        assert!(program.shows(asked));
        program.press(Shortcut::plain(answer));
        assert!(!program.shows(asked) && program.shows("Réessayer"), "{answer:?}");
    }
    std::fs::rename(&away, &here).unwrap();
    program.press(Shortcut::command('r'));
    assert!(!program.shows("Réessayer"));
    program.end();
    assert_eq!(reminded(), before + 1, "what was pressed behind the question counted");
}

#[test]
fn once_all_is_on_disk_it_is_asked_no_more_whether_to_close() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, ..) = sample(folder.path());
    let mut program = Program::start(folder.path(), None);
    program.send(Message::Navigated(Route::Meeting(meeting, Room::Invitations)));
    let (here, away) = (folder.path().join("workspace"), folder.path().join("away"));
    let remind = |program: &mut Program| {
        program.press(Shortcut::plain(Stroke::Down));
        program.press(Shortcut::plain(Stroke::Letter('r')));
    };
    let (asked, failed) = ("Fermer quand même", "Réessayer");
    std::fs::rename(&here, &away).unwrap();
    remind(&mut program);
    program.send(Message::CloseRequested(iced::window::Id::unique()));
    assert!(program.shows(asked));
    std::fs::rename(&away, &here).unwrap();
    program.press(Shortcut::command('r'));
    assert!(!program.shows(asked) && !program.shows(failed), "it is on disk");

    // Another failure is another matter, and nobody asked to close since.
    std::fs::rename(&here, &away).unwrap();
    remind(&mut program);
    program.send(Message::RetryPressed);
    assert!(program.shows(failed) && !program.shows(asked));
    std::fs::rename(&away, &here).unwrap();
    program.end();
}

#[test]
fn a_file_that_is_dropped_on_a_decided_list_is_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path());
    let list = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();

        Message::Received(Dropped::File(path))
    };
    let first = list("first.csv", "Association;Nom et prénom\nZahra;Hind Filali\nRayon;Omar Naciri\n");
    let second = list("second.csv", "Association;Nom et prénom\nOliviers;Sara Alami\n");
    let mut program = Program::start(folder.path(), None);
    program.send_and_wait(first);
    assert!(program.shows("Zahra – Hind Filali"));
    program.press(Shortcut::plain(Stroke::Down));
    program.press(Shortcut::plain(Stroke::Space));
    program.send_and_wait(second);
    assert!(program.shows("Quitter cette liste") && program.shows("Laissée de côté"));
    let shortcut = Shortcut::plain(Stroke::Enter);
    program.send_and_wait(Message::Pressed(Pressed { shortcut, taken: false, typed: None }));
    assert!(!program.shows("Laissée de côté") && program.shows("second.csv"));
    program.end();
}

#[test]
fn enter_that_is_held_is_heard_once() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path());
    let mut program = Program::start(folder.path(), None);
    program.send(Message::Navigated(Route::Meetings));
    let mut window = crate::window::Window::new();
    let is_pressed = |message: &Message| matches!(message, Message::Pressed(_));
    for (key, modifiers, goes_on) in [
        (Named::Enter, Modifiers::empty(), false),
        (Named::Enter, Modifiers::CTRL, false),
        (Named::ArrowDown, Modifiers::empty(), true),
    ] {
        let first = window.press(program.app.view(), Key::Named(key), modifiers, None);
        let held = window.hold(program.app.view(), Key::Named(key), modifiers, None);
        assert!(first.iter().any(is_pressed), "{key:?} {modifiers:?}");
        assert_eq!(held.iter().any(is_pressed), goes_on, "{key:?} {modifiers:?}");
    }
    program.end();
}

#[test]
fn the_scale_has_keys() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path());
    let mut program = Program::start(folder.path(), None);
    let zoom = || Settings::load(&home(folder.path())).settings.zoom;
    for (key, wanted) in [('+', 125), ('=', 150), ('-', 125), ('-', 100), ('-', 80), ('-', 80)] {
        program.press(Shortcut::command(key));
        assert_eq!(zoom(), wanted, "{key}");
    }
}
