//! The whole loop, from what was said to what was done and is remembered: by clicks alone, each file of `tests/e2e` on a sample
//! workspace of its own, without a window; and from the sample through the screens' own changes.

use std::path::{Path, PathBuf};

use iced_test::futures::futures::StreamExt;
use iced_test::futures::futures::channel::mpsc;
use iced_test::futures::futures::executor::block_on;
use iced_test::{Emulator, Ice, emulator};
use majlis::app::{Launch, application};
use majlis::domain::figures::{self, Event, commitments};
use majlis::domain::meeting::{
    AgendaItem, Details, MeetingKind, MeetingState, Note, NoteKind, Outcome, OutcomeKind, OutcomeState, Owner, Session,
};
use majlis::domain::{Change, Filing, MeetingChange, MeetingId, Names, NoteId, OutcomeId, SessionId};
use majlis::i18n::Language;
use majlis::screen::association::Association;
use majlis::screen::commitments::{self as board, Commitments};
use majlis::screen::meeting::discussion::{self, Discussion};
use majlis::screen::{Room, Route};
use majlis::store::Home;

use crate::screen::stage::{Stage, texts, texts_of};

/// Plays one file, and says at which line it stood still and what was shown there.
#[track_caller]
fn play(file: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let launch = Launch {
        workspace: Some(folder.path().join("workspace")),
        demo: true,
        door: None,
        project: None,
        language: Some(Language::French),
        laptop: None,
        home: Home::at(folder.path().join("home")),
    };
    let ice = Ice::parse(&std::fs::read_to_string(file).unwrap()).unwrap_or_else(|error| panic!("{error}"));
    let program = application(launch);
    let (sender, mut receiver) = mpsc::channel(1);
    let mut emulator = Emulator::with_preset(sender, &program, ice.mode, ice.viewport, None);
    let mut instructions = ice.instructions.into_iter();
    while let Some(event) = block_on(receiver.next()) {
        match event {
            emulator::Event::Action(action) => emulator.perform(&program, action),
            emulator::Event::Failed(instruction) => {
                let (app, _) = emulator.into_state();
                panic!("{instruction}\nis not possible here:\n{}", texts_of(app.view()).join("\n"));
            }
            emulator::Event::Ready => match instructions.next() {
                Some(instruction) => emulator.run(&program, instruction),
                None => break,
            },
        }
    }
}

#[test]
fn each_journey_can_be_made_by_clicks() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/e2e");
    let files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!files.is_empty());
    files.iter().filter(|file| file.extension().is_some_and(|it| it == "ice")).for_each(|file| play(file));
}

/// A note of the open meeting of the sample, what came of it, the meeting that follows, and the memory of who asked.
#[test]
fn what_was_said_becomes_what_is_done_and_is_remembered() {
    let mut stage = Stage::new(Language::French);
    stage.workspace = crate::demo::sample();
    let meetings = stage.workspace.meetings();
    let (open, meeting) = *meetings.iter().find(|(_, it)| it.details.state == MeetingState::Open).unwrap();
    let item = meeting.ordered_agenda()[0].0;
    let day = meeting.date().unwrap();
    let session = meeting.session_on(day).unwrap();
    let (person, arrival) = meeting.attendance[&session]
        .iter()
        .find_map(|(person, it)| Some((*person, it.arrival()?.association?)))
        .expect("somebody came for an association");
    let association = stage.workspace.register.associations.current(arrival);
    let unit = stage.workspace.register.units.iter().next().unwrap().0;

    // Said: a request; and of it a commitment of a unit, due in ten days.
    let text = "Afficher les horaires des permanences dans chaque préfecture";
    let note: NoteId = stage.ids.next();
    let said = Note {
        item: Some(item),
        association: Some(association),
        delegate: Some(person),
        kind: NoteKind::Request,
        text: text.to_owned(),
        said: Some(stage.now),
        ..Note::default()
    };
    stage.record([Change::Meeting(open, MeetingChange::Note(Filing::Added(note, said)))]);
    let promised: OutcomeId = stage.ids.next();
    let outcome = Outcome {
        kind: OutcomeKind::Commitment,
        text: text.to_owned(),
        note: Some(note),
        owner: Owner::Unit(unit),
        due: Some(day.checked_add(jiff::ToSpan::days(10)).unwrap()),
        ..Outcome::default()
    };
    stage.record([Change::Meeting(open, MeetingChange::Outcome(Filing::Added(promised, outcome)))]);

    // The board shows it, and leads to the outcome itself.
    let (mut board, _) = Commitments::new(&stage.cx());
    let place = board.shown().position(|it| it == (open, promised)).expect("on the board");
    stage.send(&mut board, board::Message::Pressed(place));
    stage.send(&mut board, board::Message::MeetingWanted);
    assert_eq!(stage.went.last(), Some(&Route::Outcome(open, promised)));
    assert_eq!(Route::Outcome(open, promised).arrived(), Route::Meeting(open, Room::Discussion));
    let (discussion, _) = Discussion::at_outcome(&stage.cx(), open, promised);
    assert_eq!(discussion.outcome_at(), Some(promised));
    assert!(texts(&stage, &discussion).iter().any(|shown| shown == text));

    // The next meeting follows: it comes back on its agenda, and is done there.
    let next: MeetingId = stage.ids.next();
    let details = Details {
        follows: Some(open),
        kind: MeetingKind::Consultation,
        code: "RC-SUIVI".to_owned(),
        ..Details::default()
    };
    let session: SessionId = stage.ids.next();
    let plan = Session { date: day, ..Session::default() };
    stage.record([Change::Meeting(next, MeetingChange::Created { details, session, plan })]);
    let own: AgendaItem = AgendaItem { title: Names::latin("Suites"), position: 1, ..AgendaItem::default() };
    let own_id = stage.ids.next();
    stage.record([Change::Meeting(next, MeetingChange::Agenda(Filing::Added(own_id, own)))]);
    let today = stage.cx().today();
    let comes_back = commitments::returning(&stage.workspace, next, today);
    assert!(comes_back.iter().any(|line| (line.meeting, line.id) == (open, promised)));
    let (mut agenda, _) = Discussion::new(&stage.cx(), next);
    stage.send(&mut agenda, discussion::Message::PaneChosen(discussion::Pane::Returning));
    assert!(texts(&stage, &agenda).iter().any(|shown| shown == text), "it is on the agenda of the next meeting");
    stage.send(&mut agenda, discussion::Message::Returning(discussion::ReturningMessage::Pressed(open, promised)));
    assert!(stage.press(&mut agenda, majlis::ui::Shortcut::function(4)), "one key settles it");
    let now = stage.workspace.meeting(open).unwrap().outcomes.get(promised).unwrap();
    assert_eq!((now.state, now.settled), (OutcomeState::Done, Some(today)));
    drop(board);

    // Whoever asked finds in its memory that it was promised, and done.
    let (page, _) = Association::new(&stage.cx(), association);
    let was_promised =
        page.memory().was_promised.iter().find(|it| (it.meeting, it.outcome) == (open, promised)).unwrap();
    assert!(!was_promised.is_open(&stage.workspace));
    let told = page.moments().any(|it| matches!(&it.event, Event::WasPromised(promise) if promise.outcome == promised));
    assert!(told && texts(&stage, &page).iter().any(|shown| shown.contains(text)));
    assert!(page.memory().said.iter().any(|it| it.note == note));
    assert!(
        stage.answer(&page, majlis::ui::Shortcut::plain(majlis::ui::Stroke::Letter('e'))).is_some(),
        "E opens its form"
    );
    let undone = figures::questions(&stage.workspace, today).undone;
    let owed = undone.iter().find(|it| it.association == association).map_or(0, |it| it.is_owed);
    let open_ones = page.memory().was_promised.iter().filter(|it| it.is_open(&stage.workspace)).count();
    assert_eq!(owed as usize, open_ones, "what is done is asked about no more");
}
