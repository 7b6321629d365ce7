//! The list of meetings and its form, by keys and messages.

use majlis::domain::meeting::{AgendaItem, Details, Invitee, MeetingState, Session};
use majlis::domain::{AssociationId, Change, Filing, MeetingChange, MeetingId, Names, SessionId};
use majlis::i18n::Language;
use majlis::screen::meetings::form::{Entry, Field, Message as Form, Problem};
use majlis::screen::meetings::{Group, Meetings, Message};
use majlis::screen::{Room, Route};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::Stage;

const OPEN: MeetingId = MeetingId::new(1);
const PAST: MeetingId = MeetingId::new(2);
const COMING: MeetingId = MeetingId::new(3);

fn meeting(code: &str, state: MeetingState, date: &str, session: u64) -> MeetingChange {
    MeetingChange::Created {
        details: Details { code: code.to_owned(), title: Names::latin(code), state, ..Details::default() },
        session: SessionId::new(session),
        plan: Session { date: date.parse().unwrap(), ..Session::default() },
    }
}

/// Today is 24 November 2026.
fn list() -> (Stage, Meetings) {
    let mut stage = Stage::new(Language::French);
    for (id, change) in [
        (PAST, meeting("RC-2026-01", MeetingState::Closed, "2026-03-10", 11)),
        (COMING, meeting("RC-2026-07", MeetingState::Inviting, "2026-12-15", 12)),
        (OPEN, meeting("RC-2026-02", MeetingState::Open, "2026-11-24", 13)),
    ] {
        stage.record([Change::Meeting(id, change)]);
    }
    let (screen, _) = Meetings::new(&stage.cx());

    (stage, screen)
}

fn key(letter: char) -> Shortcut {
    Shortcut::plain(Stroke::Letter(letter))
}

fn type_in(stage: &mut Stage, screen: &mut Meetings, entry: Entry, text: &str) {
    stage.send(screen, Message::Form(Form::Typed(entry, text.to_owned())));
}

fn problems(screen: &Meetings) -> Vec<(Field, Problem)> {
    screen.form().map(|form| form.problems().to_vec()).unwrap_or_default()
}

#[test]
fn the_open_meeting_is_first_then_what_comes_then_what_was() {
    let (_, screen) = list();

    assert_eq!(screen.shown(), [(Group::Now, OPEN), (Group::ToCome, COMING), (Group::Past, PAST)]);
    assert_eq!(screen.cursor(), Some(OPEN));
}

#[test]
fn enter_goes_to_the_door_of_the_open_meeting_and_to_the_overview_of_another() {
    let (mut stage, mut screen) = list();
    assert!(stage.press(&mut screen, Shortcut::plain(Stroke::Enter)));
    assert!(stage.press(&mut screen, Shortcut::plain(Stroke::Down)));
    assert!(stage.press(&mut screen, Shortcut::plain(Stroke::Enter)));

    assert_eq!(stage.went, [Route::Meeting(OPEN, Room::Door), Route::Meeting(COMING, Room::Overview)]);
}

#[test]
fn a_filter_leaves_what_it_names_whatever_the_accents() {
    let (mut stage, mut screen) = list();
    stage.send(&mut screen, Message::FilterChanged("rc 2026 07".to_owned()));

    assert_eq!(screen.shown(), [(Group::ToCome, COMING)]);
}

#[test]
fn a_meeting_is_created_with_the_next_code_and_a_deadline_a_week_before() {
    let (mut stage, mut screen) = list();
    assert!(stage.press(&mut screen, key('n')));
    assert_eq!(screen.form().unwrap().draft().code, "RC-2026-08");
    for (day, deadline) in [("24/11/2026", ""), ("30/11/2026", ""), ("01/12/2026", "24/11/2026")] {
        type_in(&mut stage, &mut screen, Entry::SessionDate(0), day);
        assert_eq!(screen.form().unwrap().draft().deadline, deadline, "no deadline is past: {day}");
    }
    type_in(&mut stage, &mut screen, Entry::Latin, "Concertation de l’Oriental");
    type_in(&mut stage, &mut screen, Entry::SessionDate(0), "20/01/2027");
    assert_eq!(screen.form().unwrap().draft().code, "RC-2027-01");
    assert_eq!(screen.form().unwrap().draft().deadline, "13/01/2027");
    type_in(&mut stage, &mut screen, Entry::SessionStarts(0), "9h30");
    stage.send(&mut screen, Message::Form(Form::Saved));

    let Some(Route::Meeting(id, Room::Overview)) = stage.went.last() else { panic!("{:?}", stage.went) };
    let created = stage.workspace.meeting(*id).unwrap();
    assert_eq!(created.details.code, "RC-2027-01");
    assert_eq!(created.details.reply_deadline, Some("2027-01-13".parse().unwrap()));
    assert_eq!(created.sessions.len(), 1);
    assert_eq!(created.ordered_sessions()[0].1.starts, Some("09:30".parse().unwrap()));
    assert_eq!(created.details.state, MeetingState::Draft);
}

#[track_caller]
fn check_problem(entries: &[(Entry, &str)], expected: (Field, Problem)) {
    let (mut stage, mut screen) = list();
    stage.press(&mut screen, key('n'));
    type_in(&mut stage, &mut screen, Entry::Latin, "Titre");
    type_in(&mut stage, &mut screen, Entry::SessionDate(0), "20/01/2027");
    for (entry, text) in entries {
        type_in(&mut stage, &mut screen, *entry, text);
    }
    stage.send(&mut screen, Message::Form(Form::Saved));

    assert_eq!(problems(&screen), [expected]);
    assert_eq!(stage.workspace.meetings().len(), 3, "nothing is recorded");
}

#[test]
fn what_is_wrong_is_said_beside_its_field() {
    check_problem(&[(Entry::Code, " ")], (Field::Code, Problem::Missing));
    check_problem(&[(Entry::Code, "rc-2026-01")], (Field::Code, Problem::CodeTaken));
    check_problem(&[(Entry::Latin, "")], (Field::Title, Problem::Missing));
    check_problem(&[(Entry::SessionDate(0), "")], (Field::Date(0), Problem::Missing));
    check_problem(&[(Entry::SessionDate(0), "demain")], (Field::Date(0), Problem::UnreadableDate));
    check_problem(&[(Entry::SessionStarts(0), "tôt")], (Field::Starts(0), Problem::UnreadableTime));
    check_problem(
        &[(Entry::SessionStarts(0), "10:00"), (Entry::SessionEnds(0), "09:00")],
        (Field::Ends(0), Problem::EndsBeforeStart),
    );
    check_problem(&[(Entry::Capacity, "beaucoup")], (Field::Capacity, Problem::UnreadableNumber));
    check_problem(&[(Entry::Deadline, "21/01/2027")], (Field::Deadline, Problem::DeadlineAfterMeeting));
}

#[test]
fn a_second_session_gives_names_to_both() {
    let (mut stage, mut screen) = list();
    stage.press(&mut screen, key('n'));
    stage.send(&mut screen, Message::Form(Form::SessionAdded));
    let names: Vec<&str> =
        screen.form().unwrap().draft().sessions.iter().map(|session| session.latin.as_str()).collect();

    assert_eq!(names, ["Séance 1", "Séance 2"]);
}

#[test]
fn an_edit_records_only_what_changed_and_undoes_as_one() {
    let (mut stage, mut screen) = list();
    stage.press(&mut screen, Shortcut::plain(Stroke::Down));
    assert!(stage.press(&mut screen, key('e')));
    type_in(&mut stage, &mut screen, Entry::Venue, "Palais des congrès");
    type_in(&mut stage, &mut screen, Entry::SessionDate(0), "16/12/2026");
    stage.send(&mut screen, Message::Form(Form::Saved));

    let edited = stage.workspace.meeting(COMING).unwrap();
    assert_eq!(edited.details.venue, "Palais des congrès");
    assert_eq!(edited.date(), Some("2026-12-16".parse().unwrap()));
    assert_eq!(edited.details.state, MeetingState::Inviting);
    stage.undo(&mut screen);
    let edited = stage.workspace.meeting(COMING).unwrap();
    assert_eq!((edited.details.venue.as_str(), edited.date()), ("", Some("2026-12-15".parse().unwrap())));
}

#[test]
fn a_copy_takes_the_agenda_and_the_invitees_and_asks_its_day() {
    let (mut stage, mut screen) = list();
    let invitee = Invitee::Association(AssociationId::new(40));
    let item = AgendaItem { title: Names::latin("Ouverture"), session: Some(SessionId::new(11)), ..Default::default() };
    for change in
        [MeetingChange::Agenda(Filing::Added(stage.ids.next(), item)), MeetingChange::Invited { invitee, seats: 3 }]
    {
        stage.record([Change::Meeting(PAST, change)]);
    }
    stage.send(&mut screen, Message::CopyBegan(PAST));
    stage.send(&mut screen, Message::Form(Form::InviteesToggled(true)));
    stage.send(&mut screen, Message::Form(Form::Saved));
    assert_eq!(problems(&screen), [(Field::Date(0), Problem::Missing)]);
    type_in(&mut stage, &mut screen, Entry::SessionDate(0), "20/01/2027");
    stage.send(&mut screen, Message::Form(Form::Saved));

    let Some(Route::Meeting(id, _)) = stage.went.last() else { panic!("{:?}", stage.went) };
    let copy = stage.workspace.meeting(*id).unwrap();
    assert_eq!(copy.details.state, MeetingState::Draft);
    assert_eq!(copy.details.follows, Some(PAST));
    assert_eq!(copy.invitation(invitee).unwrap().seats, 3);
    let (_, item) = copy.ordered_agenda()[0];
    assert_eq!(item.session, Some(copy.ordered_sessions()[0].0), "the item is of the copy's own session");
}

#[test]
fn a_form_opens_where_one_types_first() {
    for (letter, wanted) in [('n', Entry::Latin), ('e', Entry::Latin), ('d', Entry::SessionDate(0))] {
        let (mut stage, mut screen) = list();
        let began = stage.answer(&screen, key(letter)).unwrap();
        let task = stage.begin(&mut screen, began);
        let typed = stage.typed_after(&screen, task, "7");
        assert!(
            matches!(&typed[..], [Message::Form(Form::Typed(entry, _))] if *entry == wanted),
            "{letter}: {typed:?}"
        );
    }
}

#[test]
fn a_withdrawn_meeting_comes_back_by_undo() {
    let (mut stage, mut screen) = list();
    assert!(stage.press(&mut screen, Shortcut::plain(Stroke::Delete)));
    assert_eq!(screen.shown().len(), 2);
    stage.undo(&mut screen);

    assert_eq!(screen.shown().len(), 3);
}

#[test]
fn following_another_program_records_nothing() {
    let (mut stage, mut screen) = list();
    stage.read_only = true;
    stage.press(&mut screen, key('n'));
    stage.press(&mut screen, Shortcut::plain(Stroke::Delete));

    assert!(screen.form().is_none());
    assert_eq!(screen.shown().len(), 3);
}

#[test]
fn the_calendar_shows_a_year_month_by_month() {
    use majlis::domain::meeting::MeetingKind;
    use majlis::screen::meetings::CalendarMessage as Calendar;

    let (mut stage, mut screen) = list();
    assert!(stage.press(&mut screen, key('c')));
    let shown = |screen: &Meetings| -> Vec<(usize, MeetingId)> {
        let months = screen.calendar().unwrap().months().iter().enumerate();

        months.flat_map(|(month, stays)| stays.iter().map(move |stay| (month + 1, stay.meeting))).collect()
    };
    assert_eq!(shown(&screen), [(3, PAST), (11, OPEN), (12, COMING)]);
    assert!(super::stage::texts(&stage, &screen).iter().any(|text| text == "Mars"));
    stage.send(&mut screen, Message::Calendar(Calendar::KindChosen(Some(MeetingKind::Forum))));
    assert_eq!(shown(&screen), []);
    stage.send(&mut screen, Message::Calendar(Calendar::KindChosen(None)));
    assert!(stage.press(&mut screen, Shortcut::plain(Stroke::Left)));
    assert_eq!((screen.calendar().unwrap().year(), shown(&screen)), (2025, vec![]));
    stage.press(&mut screen, Shortcut::plain(Stroke::Right));
    stage.send(&mut screen, Message::Calendar(Calendar::Opened(PAST)));
    assert_eq!(stage.went, [Route::Meeting(PAST, Room::Overview)]);
    stage.press(&mut screen, Shortcut::plain(Stroke::Escape));
    assert!(screen.calendar().is_none());
}
