//! Calendars come back as they left, read by a parser that is not the writer.

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarParameterName, ICalendarProperty};
use jiff::civil::time;
use majlis::domain::Filing;
use majlis::domain::meeting::{DetailsEdit, MeetingChange, MeetingState, SessionEdit};
use majlis::exchange::calendar::calendar;
use majlis::i18n::Language;

use super::desk::{Desk, MEETING, SESSION};
use super::gathering::{change, gathering, register, with_writing};

fn text(desk: &Desk, language: Language) -> String {
    with_writing(language, |writing| calendar(register(desk), MEETING, desk.meeting(), writing).unwrap().text)
}

fn events(text: &str) -> Vec<ICalendarComponent> {
    let calendar = ICalendar::parse(text).unwrap_or_else(|error| panic!("{error:?}\n{text}"));

    calendar.components.into_iter().filter(|component| component.component_type.is_event()).collect()
}

#[track_caller]
fn value(event: &ICalendarComponent, property: ICalendarProperty) -> String {
    let entry = event.property(&property).unwrap_or_else(|| panic!("no {property:?}"));

    entry.values[0].as_text().unwrap_or_else(|| panic!("{entry:?}")).to_owned()
}

#[track_caller]
fn instant(event: &ICalendarComponent, property: ICalendarProperty) -> String {
    let entry = event.property(&property).unwrap_or_else(|| panic!("no {property:?}"));

    entry.values[0].as_partial_date_time().unwrap().to_rfc3339().unwrap()
}

#[test]
fn each_session_is_an_event_at_moroccos_own_hour() {
    let text = text(&gathering(), Language::French);
    let events = events(&text);

    assert_eq!(events.len(), 2);
    // In Ramadan the country is at UTC, else an hour ahead.
    assert_eq!(instant(&events[0], ICalendarProperty::Dtstart), "2027-02-25T09:00:00Z");
    assert_eq!(instant(&events[0], ICalendarProperty::Dtend), "2027-02-25T12:30:00Z");
    assert_eq!(instant(&events[1], ICalendarProperty::Dtstart), "2027-03-20T08:00:00Z");
    // No end is said: the agenda takes an hour and a half.
    assert_eq!(instant(&events[1], ICalendarProperty::Dtend), "2027-03-20T09:30:00Z");
}

#[test]
fn titles_places_and_agendas_come_back() {
    let text = text(&gathering(), Language::French);
    let events = events(&text);

    assert_eq!(value(&events[0], ICalendarProperty::Summary), "Partenariat ; société civile – Ouverture");
    assert_eq!(value(&events[0], ICalendarProperty::Location), "Palais des congrès, Rabat");
    assert_eq!(value(&events[0], ICalendarProperty::Status), "CONFIRMED");
    assert_eq!(value(&events[0], ICalendarProperty::Organizer), "mailto:liens@ministere.example");

    let organiser = events[0].property(&ICalendarProperty::Organizer).unwrap();
    let name = organiser.parameter(&ICalendarParameterName::Cn).and_then(|name| name.as_text());

    assert_eq!(name, Some("Ministère, chargé : 'des liens'"));

    let description = value(&events[0], ICalendarProperty::Description);

    assert!(description.contains("الشراكة مع المجتمع المدني"), "{description}");
    assert!(description.contains("\n09:00 Accueil (30\u{a0}min)\n"), "{description}");
    assert!(
        description.contains("\n09:30 Mot d’ouverture, par la ministre (15\u{a0}min) – Mme Alami"),
        "{description}"
    );
    assert!(!description.contains("Atelier 1"), "{description}");
    assert!(value(&events[1], ICalendarProperty::Description).contains("09:00 Atelier 1"));
    assert!(text.contains("METHOD:PUBLISH\r\n"));
}

#[test]
fn lines_are_folded_by_octets_and_end_as_the_format_wants() {
    for language in Language::ALL {
        let text = text(&gathering(), language);

        assert!(text.ends_with("END:VCALENDAR\r\n"));
        for line in text.split_terminator("\r\n") {
            assert!(line.len() <= 75 && !line.contains('\n'), "{} octets: {line}", line.len());
            assert!(!line.contains(['\u{2068}', '\u{2069}']), "{line}");
        }
        assert_eq!(events(&text).len(), 2, "{language}");
    }
}

#[test]
fn an_event_keeps_its_name_and_its_number_grows() {
    let mut desk = gathering();
    let before = events(&text(&desk, Language::French));
    let again = events(&text(&desk, Language::Arabic));
    let later = SessionEdit::Starts { was: Some(time(9, 0, 0, 0)), now: Some(time(10, 0, 0, 0)) };
    let sequence = |event: &ICalendarComponent| {
        event.property(&ICalendarProperty::Sequence).unwrap().values[0].as_integer().unwrap()
    };

    desk.pass("2027-02-01T10:00:00Z".parse().unwrap());
    desk.record(vec![change(MeetingChange::Session(Filing::Edited(SESSION, vec![later])))]);

    let after = events(&text(&desk, Language::French));

    assert_eq!(instant(&after[0], ICalendarProperty::Dtstart), "2027-02-25T10:00:00Z");
    assert_eq!(before[0].uid(), after[0].uid());
    assert_eq!(before[0].uid(), again[0].uid());
    assert_ne!(before[0].uid(), before[1].uid());
    assert_eq!(sequence(&before[0]), sequence(&again[0]));
    assert!(sequence(&after[0]) > sequence(&before[0]));
    assert!(sequence(&after[0]) <= i64::from(i32::MAX));
}

#[test]
fn states_hours_and_sessions_that_are_not_known_are_said_so() {
    let mut desk = gathering();
    let state = DetailsEdit::State { was: MeetingState::Open, now: MeetingState::Cancelled };
    let hour = SessionEdit::Starts { was: Some(time(9, 0, 0, 0)), now: None };

    desk.record(vec![
        change(MeetingChange::Edited(vec![state])),
        change(MeetingChange::Session(Filing::Edited(SESSION, vec![hour]))),
    ]);

    let text = text(&desk, Language::English);
    let events = events(&text);

    assert_eq!(value(&events[0], ICalendarProperty::Status), "CANCELLED");
    assert!(text.contains("DTSTART;VALUE=DATE:20270225\r\n"), "the whole day");

    for session in [SESSION, super::gathering::SECOND] {
        desk.record(vec![change(MeetingChange::Session(Filing::Withdrawn(session)))]);
    }
    let none =
        with_writing(Language::French, |writing| calendar(register(&desk), MEETING, desk.meeting(), writing).is_none());

    assert!(none, "a calendar without an event is none");
}
