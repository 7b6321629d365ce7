//! The closing of a meeting, by its keys.

use majlis::domain::checklist::{Matter, closing};
use majlis::domain::figures;
use majlis::domain::meeting::*;
use majlis::domain::minutes::{Minutes, Says};
use majlis::domain::register::{Association, Delegate};
use majlis::domain::sheet::SheetRow;
use majlis::domain::{
    AgendaItemId, AssociationId, Change, DelegateId, Filing, MeetingChange, MeetingId, Names, NoteId, OutcomeId,
    RegisterChange, SessionId,
};
use majlis::i18n::Language;
use majlis::screen::meeting::closing::{Closing, Line, Message, MinutesMessage, Part, lines};
use majlis::screen::{Room, Route};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{Stage, texts};

const MEETING: MeetingId = MeetingId::new(1);
const SESSION: SessionId = SessionId::new(2);
const AMAL: AssociationId = AssociationId::new(10);
const NOUR: AssociationId = AssociationId::new(11);
const SALMA: DelegateId = DelegateId::new(20);

/// Amal and Nour confirmed; Salma came for Amal, nobody for Nour, whose telephone is known.
fn stage() -> Stage {
    let mut stage = Stage::new(Language::French);
    let association = |name: &str, phone: &str| Association {
        names: Names::latin(name),
        phones: vec![phone.to_owned()],
        ..Association::default()
    };
    let salma = Delegate { names: Names::latin("Salma Idrissi"), association: Some(AMAL), ..Delegate::default() };
    for change in [
        RegisterChange::Association(Filing::Added(AMAL, association("Amal", "0611111111"))),
        RegisterChange::Association(Filing::Added(NOUR, association("Nour", "0622222222"))),
        RegisterChange::Delegate(Filing::Added(SALMA, salma)),
    ] {
        stage.record([change.into()]);
    }
    let details = Details { code: "RC-1".to_owned(), state: MeetingState::Open, ..Details::default() };
    let plan = Session { date: "2026-11-24".parse().unwrap(), ..Session::default() };
    let mut changes = vec![MeetingChange::Created { details, session: SESSION, plan }];
    for invitee in [AMAL, NOUR].map(Invitee::Association) {
        changes.push(MeetingChange::Invited { invitee, seats: 1 });
        changes.push(MeetingChange::Replied { invitee, was: Reply::ToSend, now: Reply::Confirmed });
    }
    changes.push(arrived(SALMA, "A"));
    stage.record(changes.into_iter().map(|change| Change::Meeting(MEETING, change)));

    stage
}

fn arrived(person: DelegateId, desk: &str) -> MeetingChange {
    let desk = desk.to_owned();

    MeetingChange::Arrived { session: SESSION, person, association: Some(AMAL), desk, replaces: None }
}

fn record(stage: &mut Stage, change: MeetingChange) {
    stage.record([Change::Meeting(MEETING, change)]);
}

/// How many of a matter are missing.
#[track_caller]
fn missing(stage: &Stage, matter: Matter) -> Option<u32> {
    let meeting = stage.workspace.meeting(MEETING).unwrap();
    let items = closing(&stage.workspace.register, meeting);

    items.iter().find(|item| item.matter == matter).map(|item| item.missing)
}

#[test]
fn each_thing_that_is_left_is_counted_and_mended() {
    let sheet = |number: &str, row| MeetingChange::SheetPrinted {
        number: number.to_owned(),
        session: SESSION,
        rows: vec![row, SheetRow::Blank],
    };
    let note = |number, note: Note| MeetingChange::Note(Filing::Added(NoteId::new(number), note));
    let outcome = |number, it: Outcome| MeetingChange::Outcome(Filing::Added(OutcomeId::new(number), it));
    let question = Note { association: Some(AMAL), kind: NoteKind::Question, ..Note::default() };
    let answer = Note { kind: NoteKind::Answer, answers: Some(NoteId::new(1)), ..question.clone() };
    let workshop = Session {
        kind: SessionKind::Workshop,
        names: Names::latin("Atelier"),
        date: "2026-11-24".parse().unwrap(),
        ..Session::default()
    };
    let workshop = MeetingChange::Session(Filing::Added(SessionId::new(3), workshop));
    let item = AgendaItem { session: Some(SessionId::new(3)), ..AgendaItem::default() };
    let item = MeetingChange::Agenda(Filing::Added(AgendaItemId::new(4), item));
    let reported = Note { item: Some(AgendaItemId::new(4)), association: Some(AMAL), ..Note::default() };
    let promise = Outcome { kind: OutcomeKind::Commitment, owner: Owner::Organiser, ..Outcome::default() };
    let due = Outcome { due: Some("2027-01-01".parse().unwrap()), ..promise.clone() };
    let owned = Outcome { owner: Owner::Organiser, ..Outcome::default() };
    let speaker = Note { association: Some(AMAL), ..Note::default() };
    let edit_note = |was: &Note, now: &Note| MeetingChange::Note(Filing::edit(NoteId::new(1), was, now).unwrap());
    let edit =
        |was: &Outcome, now: &Outcome| MeetingChange::Outcome(Filing::edit(OutcomeId::new(1), was, now).unwrap());
    let scan = Attachment { kind: AttachmentKind::Sheet("K7M3QP".to_owned()), ..Attachment::default() };
    let scan = MeetingChange::Attachment(Filing::Added(majlis::domain::id::AttachmentId::new(1), scan));
    let called = Contact { channel: Channel::Phone, date: "2026-11-25".parse().unwrap(), ..Contact::default() };
    let called =
        MeetingChange::Contact(Invitee::Association(NOUR), Filing::Added(majlis::domain::ContactId::new(1), called));
    let named = || sheet("K7M3QP", SheetRow::Person(SALMA));
    for (matter, before, then, after) in [
        (Matter::UnreadSheets, vec![named()], arrived(SALMA, "Feuille K7M3QP"), 0),
        (Matter::UnreadSheets, vec![named()], scan, 0),
        (Matter::UnreadSheets, vec![named()], sheet("ABCDEF", SheetRow::Person(SALMA)), 1),
        (Matter::Unsigned, vec![sheet("K7M3QP", SheetRow::Blank)], named_again(), 0),
        (Matter::Unsigned, vec![sheet("K7M3QP", SheetRow::Blank)], arrived(SALMA, "Feuille K7M3QP · 1"), 0),
        (Matter::NotesWithoutSpeaker, vec![note(1, Note::default())], edit_note(&Note::default(), &speaker), 0),
        (Matter::OpenQuestions, vec![note(1, question.clone())], note(2, answer), 0),
        (Matter::SilentWorkshops, vec![workshop, item], note(1, reported), 0),
        (Matter::OutcomesWithoutOwner, vec![outcome(1, Outcome::default())], edit(&Outcome::default(), &owned), 0),
        (Matter::CommitmentsWithoutDate, vec![outcome(1, promise.clone())], edit(&promise, &due), 0),
        (Matter::Absentees, vec![], called, 0),
    ] {
        let mut stage = stage();
        for change in before {
            record(&mut stage, change);
        }
        assert_eq!(missing(&stage, matter), Some(1), "{matter:?} before");
        record(&mut stage, then);
        assert_eq!(missing(&stage, matter), Some(after), "{matter:?} after");
    }
    assert_eq!(missing(&stage(), Matter::UnreadSheets), None, "no sheet was ever printed");
}

fn named_again() -> MeetingChange {
    let rows = vec![SheetRow::Person(SALMA)];

    MeetingChange::SheetPrinted { number: "ABCDEF".to_owned(), session: SESSION, rows }
}

#[test]
fn the_checklist_calls_the_absent_and_closes_the_meeting_by_keys() {
    let mut stage = stage();
    let (mut screen, _) = Closing::new(&stage.cx(), MEETING);
    assert_eq!(screen.part(), Part::Check);
    let shown = texts(&stage, &screen).join("\n");
    assert!(shown.contains("1 invité confirmé et absent") && shown.contains("06 22 22 22 22"), "{shown}");

    let of = |stage: &Stage| lines(&stage.cx(), stage.workspace.meeting(MEETING).unwrap());
    let place = of(&stage).iter().position(|line| matches!(line, Line::Absentee(_))).unwrap();
    for _ in 0..=place {
        stage.press(&mut screen, Shortcut::plain(Stroke::Down));
    }
    assert!(stage.press(&mut screen, Shortcut::function(4)));
    let meeting = stage.workspace.meeting(MEETING).unwrap();
    assert!(figures::absentees(&stage.workspace.register, meeting).is_empty());
    let contacts = meeting.invitation(Invitee::Association(NOUR)).unwrap().ordered_contacts();
    assert_eq!((contacts.len(), contacts[0].1.channel), (1, Channel::Phone));
    stage.undo(&mut screen);
    assert!(of(&stage).iter().any(|line| matches!(line, Line::Absentee(_))));

    // A line leads to where it is mended.
    for _ in 0..20 {
        stage.press(&mut screen, Shortcut::plain(Stroke::Up));
    }
    stage.press(&mut screen, Shortcut::plain(Stroke::Enter));
    assert_eq!(stage.went, [Route::Meeting(MEETING, Room::Discussion)]);

    stage.press(&mut screen, Shortcut::function(9));
    stage.press(&mut screen, Shortcut::plain(Stroke::Enter));
    assert_eq!(stage.workspace.meeting(MEETING).unwrap().details.state, MeetingState::Closed);
    assert!(texts(&stage, &screen).iter().any(|text| text == "La rencontre est clôturée."));
}

fn finalise(stage: &mut Stage, version: u16, file: &str) {
    let minutes = Minutes {
        version,
        size: 1,
        title: format!("pv-{version}.pdf"),
        says: Says::of(stage.workspace.meeting(MEETING).unwrap()),
        finalised: stage.now,
        withdrawn: false,
    };
    record(stage, MeetingChange::MinutesFinalised { file: file.to_owned(), minutes });
}

#[test]
fn a_key_opens_the_latest_final_minutes() {
    let mut stage = stage();
    let (mut screen, _) = Closing::new(&stage.cx(), MEETING);
    stage.press(&mut screen, Shortcut::function(6));
    let enter = Shortcut::plain(Stroke::Enter);
    assert!(stage.answer(&screen, enter).is_none(), "nothing is final yet");
    for (version, file) in [(1, "a.pdf"), (2, "b.pdf")] {
        finalise(&mut stage, version, file);
        let Some(Message::Minutes(MinutesMessage::FileOpened(opened, _))) = stage.answer(&screen, enter) else {
            panic!("{version} is not opened");
        };
        assert_eq!(opened, file);
    }
}

#[test]
fn who_received_the_minutes_is_followed_by_keys() {
    let mut stage = stage();
    let (mut screen, _) = Closing::new(&stage.cx(), MEETING);
    stage.press(&mut screen, Shortcut::function(6));
    stage.press(&mut screen, Shortcut::function(6));
    assert_eq!(screen.part(), Part::Sending);
    assert!(!stage.press(&mut screen, Shortcut::plain(Stroke::Letter('s'))), "nothing is final yet");

    let state = |stage: &Stage, of: AssociationId, version| {
        let meeting = stage.workspace.meeting(MEETING).unwrap();

        meeting.invitation(Invitee::Association(of)).unwrap().delivered(version).0
    };
    finalise(&mut stage, 1, "a.pdf");
    majlis::screen::Screen::refresh(&mut screen, &stage.cx());
    let letter = |letter| Shortcut::plain(Stroke::Letter(letter));
    stage.press(&mut screen, Shortcut::command('a'));
    stage.press(&mut screen, letter('s'));
    assert_eq!([AMAL, NOUR].map(|of| state(&stage, of, 1)), [Delivered::Sent; 2]);
    stage.undo(&mut screen);
    assert_eq!([AMAL, NOUR].map(|of| state(&stage, of, 1)), [Delivered::ToSend; 2], "many are one gesture");
    stage.redo(&mut screen);

    stage.press(&mut screen, Shortcut::plain(Stroke::Down));
    stage.press(&mut screen, letter('r'));
    assert_eq!([AMAL, NOUR].map(|of| state(&stage, of, 1)), [Delivered::Received, Delivered::Sent]);
    let shown = texts(&stage, &screen).join("\n");
    assert!(shown.contains("Pas encore reçu (1)") && shown.contains("Reçu (1)"), "{shown}");
    stage.press(&mut screen, Shortcut::plain(Stroke::Delete));
    assert_eq!(state(&stage, AMAL, 1), Delivered::ToSend);

    // A next version is sent to everybody again.
    finalise(&mut stage, 2, "b.pdf");
    assert_eq!([AMAL, NOUR].map(|of| state(&stage, of, 2)), [Delivered::ToSend; 2]);
}
