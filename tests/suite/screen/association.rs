//! The page of an association, by its keys and messages.

use iced::widget::text_editor::{Action as Typing, Edit};
use majlis::domain::figures::Event;
use majlis::domain::meeting::*;
use majlis::domain::register::{Association as Record, Delegate, Network};
use majlis::domain::*;
use majlis::i18n::Language;
use majlis::screen::association::contribution::Message as Form;
use majlis::screen::association::{Association, Filter, Message};
use majlis::screen::{Room, Route, Screen};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{Stage, texts};

const AMAL: AssociationId = AssociationId::new(10);
const SALMA: DelegateId = DelegateId::new(20);
const MEETING: MeetingId = MeetingId::new(1);
const SESSION: SessionId = SessionId::new(2);

/// Amal was at one meeting, where it asked for something and was promised it.
fn page() -> (Stage, Association) {
    let mut stage = Stage::new(Language::French);
    let amal = Record { names: Names::new("Amal", "أمل"), ..Record::default() };
    stage.record([RegisterChange::Association(Filing::Added(AMAL, amal)).into()]);
    let salma = Delegate { names: Names::latin("Salma Idrissi"), association: Some(AMAL), ..Delegate::default() };
    stage.record([RegisterChange::Delegate(Filing::Added(SALMA, salma)).into()]);
    let network = Network { names: Names::latin("Réseau du Nord"), members: vec![AMAL] };
    stage.record([RegisterChange::Network(Filing::Added(NetworkId::new(5), network)).into()]);
    let plan = Session { date: jiff::civil::date(2026, 5, 4), ..Session::default() };
    let details =
        Details { title: Names::latin("Concertation de mai"), state: MeetingState::Closed, ..Details::default() };
    let invitee = Invitee::Association(AMAL);
    let note = Note { association: Some(AMAL), kind: NoteKind::Request, text: "Un local".into(), ..Note::default() };
    let outcome = Outcome {
        kind: OutcomeKind::Commitment,
        text: "Trouver un local".into(),
        owner: Owner::Organiser,
        note: Some(NoteId::new(3)),
        ..Outcome::default()
    };
    stage.record(
        [
            MeetingChange::Created { details, session: SESSION, plan },
            MeetingChange::Invited { invitee, seats: 2 },
            MeetingChange::Arrived {
                session: SESSION,
                person: SALMA,
                association: Some(AMAL),
                desk: String::new(),
                replaces: None,
            },
            MeetingChange::Note(Filing::Added(NoteId::new(3), note)),
            MeetingChange::Outcome(Filing::Added(OutcomeId::new(4), outcome)),
        ]
        .map(|change| Change::Meeting(MEETING, change)),
    );
    let (page, _) = Association::new(&stage.cx(), AMAL);

    (stage, page)
}

fn write(stage: &mut Stage, page: &mut Association, words: &str) {
    let pasted = Typing::Edit(Edit::Paste(std::sync::Arc::new(words.to_owned())));
    stage.send(page, Message::Form(Form::TextActed(pasted)));
}

#[test]
fn it_tells_what_is_remembered_the_newest_first() {
    let (stage, page) = page();
    let events: Vec<&Event> = page.moments().map(|moment| &moment.event).collect();
    assert!(matches!(events[..], [Event::WasPromised(_), Event::Said(_), Event::Met(_)]), "{events:?}");
    let seen = texts(&stage, &page);
    for words in ["Amal", "Concertation de mai", "Un local", "Trouver un local", "Réseau du Nord", "Salma Idrissi"] {
        assert!(seen.iter().any(|text| text.contains(words)), "{words}: {seen:?}");
    }
}

#[test]
fn a_part_of_the_timeline_can_be_looked_at_alone() {
    let (mut stage, mut page) = page();
    for (filter, count) in
        [(Filter::Meetings, 1), (Filter::Said, 1), (Filter::Promises, 1), (Filter::Projects, 0), (Filter::All, 3)]
    {
        stage.send(&mut page, Message::FilterChosen(filter));
        assert_eq!(page.moments().count(), count, "{filter:?}");
    }
}

#[test]
fn a_contribution_is_written_opened_again_and_taken_out() {
    let (mut stage, mut page) = page();
    assert!(stage.press(&mut page, Shortcut::plain(Stroke::Letter('n'))));
    stage.send(&mut page, Message::Saved);
    assert!(page.form().is_some(), "without a word there is nothing to keep");
    write(&mut stage, &mut page, "Nous demandons un interprète");
    stage.send(&mut page, Message::Form(Form::PersonChosen(Some(SALMA))));
    stage.send(&mut page, Message::Form(Form::DayTyped("1/6/2026".into())));
    assert!(stage.press(&mut page, Shortcut::command('s')));
    assert!(page.form().is_none());
    let known: Vec<(NoteId, Note)> =
        stage.workspace.register.contributions.iter().map(|(id, note)| (id, note.clone())).collect();
    let [(id, note)] = &known[..] else { panic!("{known:?}") };
    assert_eq!((note.association, note.delegate, note.kind), (Some(AMAL), Some(SALMA), NoteKind::Request));
    assert_eq!(note.said.unwrap().to_string(), "2026-06-01T12:00:00Z");
    // It is newer than the meeting, and counts among what was said.
    assert!(matches!(page.moments().next().unwrap().event, Event::Said(said) if said.meeting.is_none()));
    assert_eq!(page.memory().said.len(), 2);

    stage.send(&mut page, Message::ContributionOpened(*id));
    stage.send(&mut page, Message::Form(Form::KindChosen(NoteKind::Proposal)));
    stage.send(&mut page, Message::Saved);
    assert_eq!(stage.workspace.register.contributions.get(*id).unwrap().kind, NoteKind::Proposal);
    assert_eq!(stage.workspace.register.contributions.get(*id).unwrap().said, note.said);

    stage.send(&mut page, Message::ContributionOpened(*id));
    stage.send(&mut page, Message::Withdrawn);
    assert_eq!(page.memory().said.len(), 1);
    stage.undo(&mut page);
    assert_eq!(page.memory().said.len(), 2);
}

#[test]
fn a_day_that_cannot_be_read_keeps_nothing() {
    let (mut stage, mut page) = page();
    stage.send(&mut page, Message::ContributionBegan);
    write(&mut stage, &mut page, "Oui");
    stage.send(&mut page, Message::Form(Form::DayTyped("demain".into())));
    stage.send(&mut page, Message::Saved);
    assert!(page.form().is_some() && stage.workspace.register.contributions.is_empty());
}

#[test]
fn escape_goes_back_but_not_over_what_was_typed() {
    let (mut stage, mut page) = page();
    stage.send(&mut page, Message::ContributionBegan);
    stage.press(&mut page, Shortcut::plain(Stroke::Escape));
    assert!(page.form().is_none(), "an empty form is only closed");
    stage.send(&mut page, Message::ContributionBegan);
    write(&mut stage, &mut page, "Oui");
    stage.press(&mut page, Shortcut::plain(Stroke::Escape));
    assert!(page.form().is_some());
    assert_eq!(stage.went_back, 0);
    stage.send(&mut page, Message::LeavingConfirmed);
    stage.press(&mut page, Shortcut::plain(Stroke::Escape));
    assert_eq!(stage.went_back, 1);
    stage.send(&mut page, Message::MeetingOpened(MEETING, Room::Overview));
    assert_eq!(stage.went, [Route::Meeting(MEETING, Room::Overview)]);
}

#[test]
fn who_only_follows_cannot_write() {
    let (mut stage, mut page) = page();
    stage.read_only = true;
    stage.send(&mut page, Message::ContributionBegan);
    assert!(page.form().is_none());
    let _ = page.view(&stage.cx());
}
