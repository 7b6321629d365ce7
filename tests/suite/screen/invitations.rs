//! The room of invitations, by its keys and messages.

use majlis::domain::meeting::{Details, Invitation, Invitee, MeetingState, Reply, Session};
use majlis::domain::register::{Association, AssociationKind, Delegate};
use majlis::domain::{
    AssociationId, Change, DelegateId, Filing, LaptopId, MeetingChange, MeetingId, Names, RegionId, RegisterChange,
    SessionId,
};
use majlis::i18n::Language;
use majlis::screen::Screen;
use majlis::screen::meeting::invitations::{
    Column, Group, Invitations, Message, Past, Stand, chooser, contact, detail, guest, person,
};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{Stage, texts};

const MEETING: MeetingId = MeetingId::new(1);
const BEFORE: MeetingId = MeetingId::new(2);
const AMAL: AssociationId = AssociationId::new(10);
const NOUR: AssociationId = AssociationId::new(11);
const RIF: AssociationId = AssociationId::new(12);
const ATLAS: AssociationId = AssociationId::new(13);
const SALMA: DelegateId = DelegateId::new(20);
const CONSUL: DelegateId = DelegateId::new(21);

/// Amal and Nour are invited; Rif was invited to the meeting before and missed it; Atlas came to it without an invitation.
fn room(state: MeetingState) -> (Stage, Invitations) {
    let mut stage = Stage::new(Language::French);
    let association = |name: &str, kind, region| Association {
        names: Names::latin(name),
        kind,
        region: Some(RegionId::new(region)),
        ..Association::default()
    };
    let plain = AssociationKind::Association;
    for change in [
        RegisterChange::Association(Filing::Added(AMAL, association("Amal", plain, 4))),
        RegisterChange::Association(Filing::Added(NOUR, association("Nour", AssociationKind::LedByMigrants, 2))),
        RegisterChange::Association(Filing::Added(RIF, association("Rif", plain, 1))),
        RegisterChange::Association(Filing::Added(ATLAS, association("Atlas", plain, 7))),
        RegisterChange::Delegate(Filing::Added(
            SALMA,
            Delegate { names: Names::latin("Salma Idrissi"), association: Some(AMAL), ..Delegate::default() },
        )),
        RegisterChange::Delegate(Filing::Added(
            CONSUL,
            Delegate { names: Names::latin("Paul Mendy"), body: "Consulat".to_owned(), ..Delegate::default() },
        )),
    ] {
        stage.record([change.into()]);
    }
    let created = |code: &str, state, date: &str, session| MeetingChange::Created {
        details: Details { code: code.to_owned(), title: Names::latin(code), state, ..Details::default() },
        session: SessionId::new(session),
        plan: Session { date: date.parse().unwrap(), ..Session::default() },
    };
    for change in [
        created("RC-2026-01", MeetingState::Closed, "2026-03-10", 30),
        MeetingChange::Invited { invitee: Invitee::Association(RIF), seats: 2 },
        MeetingChange::Arrived {
            session: SessionId::new(30),
            person: DelegateId::new(25),
            association: Some(ATLAS),
            desk: String::new(),
            replaces: None,
        },
    ] {
        stage.record([Change::Meeting(BEFORE, change)]);
    }
    for change in [
        created("RC-2026-02", state, "2026-12-15", 31),
        MeetingChange::Invited { invitee: Invitee::Association(AMAL), seats: 2 },
        MeetingChange::Invited { invitee: Invitee::Association(NOUR), seats: 2 },
    ] {
        stage.record([Change::Meeting(MEETING, change)]);
    }
    let (screen, _) = Invitations::new(&stage.cx(), MEETING);

    (stage, screen)
}

#[test]
fn a_row_that_another_laptop_changed_is_news_and_ones_own_is_not() {
    let (mut stage, mut screen) = room(MeetingState::Inviting);
    let (amal, nour) = (Invitee::Association(AMAL), Invitee::Association(NOUR));
    let came = |stage: &Stage, screen: &Invitations| [amal, nour].map(|it| screen.came(it, stage.now).is_some());
    assert_eq!(came(&stage, &screen), [false, false], "nothing is new at the first look");

    stage.send(&mut screen, Message::ReplySet(Reply::Sent));
    assert_eq!(invitation(&stage, AMAL).reply, Reply::Sent);
    assert_eq!(came(&stage, &screen), [false, false], "one’s own change is seen as it is made");

    let replied = MeetingChange::Replied { invitee: nour, was: Reply::ToSend, now: Reply::Confirmed };
    stage.hear(LaptopId::new(8), Change::Meeting(MEETING, replied));
    Screen::refresh(&mut screen, &stage.cx());
    assert_eq!(invitation(&stage, NOUR).reply, Reply::Confirmed);
    assert_eq!(came(&stage, &screen), [false, true]);
    stage.now = stage.now.checked_add(jiff::SignedDuration::from_secs(5)).unwrap();
    assert_eq!(came(&stage, &screen), [false, false], "not for long");
}

fn key(letter: char) -> Shortcut {
    Shortcut::plain(Stroke::Letter(letter))
}

fn plain(stroke: Stroke) -> Shortcut {
    Shortcut::plain(stroke)
}

fn invitation(stage: &Stage, id: AssociationId) -> Invitation {
    stage.workspace.meeting(MEETING).unwrap().invitation(Invitee::Association(id)).unwrap().clone()
}

fn shown(screen: &Invitations) -> Vec<String> {
    screen.shown().map(|row| row.name.clone()).collect()
}

#[test]
fn one_key_sets_the_reply_of_the_row_and_undo_takes_it_back() {
    let (mut stage, mut screen) = room(MeetingState::Inviting);
    for (letter, reply) in [
        ('s', Reply::Sent),
        ('r', Reply::Reminded),
        ('c', Reply::Confirmed),
        ('d', Reply::Declined),
        ('n', Reply::NoAnswer),
        ('t', Reply::ToSend),
    ] {
        stage.press(&mut screen, key(letter));
        assert_eq!(invitation(&stage, AMAL).reply, reply, "{letter}");
        assert_eq!(invitation(&stage, NOUR).reply, Reply::ToSend, "only the row that the cursor is on");
    }
    stage.undo(&mut screen);

    assert_eq!(invitation(&stage, AMAL).reply, Reply::NoAnswer);
}

#[test]
fn a_key_on_a_selection_is_one_gesture() {
    let (mut stage, mut screen) = room(MeetingState::Inviting);
    stage.press(&mut screen, plain(Stroke::Space));
    stage.press(&mut screen, plain(Stroke::Down).with_shift());
    stage.press(&mut screen, key('c'));
    assert_eq!(invitation(&stage, AMAL).reply, Reply::Confirmed);
    assert_eq!(invitation(&stage, NOUR).reply, Reply::Confirmed);
    stage.undo(&mut screen);

    assert_eq!(invitation(&stage, AMAL).reply, Reply::ToSend);
    assert_eq!(invitation(&stage, NOUR).reply, Reply::ToSend);
    assert_eq!(screen.selected().len(), 2, "the selection stays");
}

#[test]
fn a_draft_says_why_no_reply_can_be_set() {
    let (mut stage, mut screen) = room(MeetingState::Draft);
    stage.press(&mut screen, key('c'));

    assert_eq!(invitation(&stage, AMAL).reply, Reply::ToSend);
    assert_eq!(stage.said.len(), 1);
    assert!(stage.said[0].contains("passez la rencontre aux invitations"), "{:?}", stage.said);
}

#[test]
fn the_list_is_filtered_by_words_reply_region_and_kind() {
    let (mut stage, mut screen) = room(MeetingState::Inviting);
    stage.press(&mut screen, key('c'));
    for (message, expected) in [
        (Message::FilterTyped("AMÂL".to_owned()), vec!["Amal"]),
        (Message::FilterTyped("rabat".to_owned()), vec!["Amal"]),
        (Message::StandFiltered(Some(Stand::At(Reply::ToSend))), vec!["Nour"]),
        (Message::StandFiltered(Some(Stand::Unnamed)), vec!["Amal"]),
        (Message::RegionFiltered(Some(RegionId::new(2))), vec!["Nour"]),
        (Message::GroupFiltered(Some(Group::Of(AssociationKind::LedByMigrants))), vec!["Nour"]),
        (Message::GroupFiltered(Some(Group::Guests)), vec![]),
    ] {
        stage.send(&mut screen, message);
        assert_eq!(shown(&screen), expected);
        stage.send(&mut screen, Message::FilterCleared);
    }

    assert_eq!(shown(&screen), ["Amal", "Nour"]);
}

#[test]
fn a_column_sorts_and_sorts_back() {
    let (mut stage, mut screen) = room(MeetingState::Inviting);
    stage.press(&mut screen, key('c'));
    stage.send(&mut screen, Message::Sorted(Column::Reply));
    assert_eq!(shown(&screen), ["Nour", "Amal"]);
    stage.send(&mut screen, Message::Sorted(Column::Reply));

    assert_eq!(shown(&screen), ["Amal", "Nour"]);
}

#[test]
fn a_contact_is_logged_with_the_reply_that_it_stands_for_as_one() {
    let (mut stage, mut screen) = room(MeetingState::Inviting);
    stage.press(&mut screen, key('l'));
    stage.send(&mut screen, Message::Contact(contact::Message::ReferenceTyped("114/2026".to_owned())));
    stage.press(&mut screen, plain(Stroke::Enter).with_command());
    let sent = invitation(&stage, AMAL);
    let (_, contact) = sent.ordered_contacts()[0];
    assert_eq!((contact.reference.as_str(), contact.date), ("114/2026", "2026-11-24".parse().unwrap()));
    assert_eq!(sent.reply, Reply::Sent);
    stage.press(&mut screen, key('l'));
    stage.press(&mut screen, plain(Stroke::Enter).with_command());
    assert_eq!(invitation(&stage, AMAL).reply, Reply::Reminded);
    stage.undo(&mut screen);
    stage.undo(&mut screen);

    let none = invitation(&stage, AMAL);
    assert_eq!((none.reply, none.contacts.len()), (Reply::ToSend, 0));
}

#[test]
fn a_contact_after_the_answer_leaves_the_answer() {
    let (mut stage, mut screen) = room(MeetingState::Inviting);
    stage.press(&mut screen, key('c'));
    stage.press(&mut screen, key('l'));
    stage.press(&mut screen, plain(Stroke::Enter).with_command());

    assert_eq!(invitation(&stage, AMAL).reply, Reply::Confirmed);
    assert_eq!(invitation(&stage, AMAL).contacts.len(), 1);
}

#[test]
fn a_contact_on_a_day_that_cannot_be_read_is_not_logged() {
    let (mut stage, mut screen) = room(MeetingState::Inviting);
    stage.press(&mut screen, key('l'));
    stage.send(&mut screen, Message::Contact(contact::Message::DateTyped("hier".to_owned())));
    stage.press(&mut screen, plain(Stroke::Enter).with_command());

    assert_eq!(invitation(&stage, AMAL).contacts.len(), 0);
    assert!(texts(&stage, &screen).iter().any(|text| text.contains("Cette date n’est pas reconnue")));
}

#[test]
fn a_delegate_who_is_named_gets_a_badge_and_both_undo_as_one() {
    let (mut stage, mut screen) = room(MeetingState::Inviting);
    stage.press(&mut screen, plain(Stroke::Enter));
    stage.send(&mut screen, Message::Detail(detail::Message::Named(SALMA)));
    assert_eq!(invitation(&stage, AMAL).delegates, [SALMA]);
    assert!(stage.workspace.meeting(MEETING).unwrap().badge(SALMA).is_some());
    stage.send(&mut screen, Message::FilterTyped("salma".to_owned()));
    assert_eq!(shown(&screen), ["Amal"], "an association is found by its delegates");
    stage.undo(&mut screen);

    assert!(invitation(&stage, AMAL).delegates.is_empty());
    assert!(stage.workspace.meeting(MEETING).unwrap().badge(SALMA).is_none());
}

#[test]
fn a_new_person_is_added_to_the_register_and_named_at_once() {
    let (mut stage, mut screen) = room(MeetingState::Inviting);
    stage.press(&mut screen, plain(Stroke::Enter));
    stage.send(&mut screen, Message::Detail(detail::Message::PersonBegan));
    stage.press(&mut screen, plain(Stroke::Enter).with_command());
    assert!(invitation(&stage, AMAL).delegates.is_empty(), "a person without a name is not recorded");
    let typed = person::Message::Typed(person::Entry::Latin, "Karim Fassi".to_owned());
    stage.send(&mut screen, Message::Detail(detail::Message::Person(typed)));
    stage.press(&mut screen, plain(Stroke::Enter).with_command());

    let named = invitation(&stage, AMAL).delegates;
    let person = stage.workspace.register.delegates.get(named[0]).unwrap();
    assert_eq!((person.names.latin.as_str(), person.association), ("Karim Fassi", Some(AMAL)));
}

#[test]
fn seats_needs_and_remark_are_kept() {
    let (mut stage, mut screen) = room(MeetingState::Inviting);
    stage.press(&mut screen, plain(Stroke::Enter));
    stage.send(&mut screen, Message::Detail(detail::Message::SeatsChanged(1)));
    stage.send(&mut screen, Message::Detail(detail::Message::NeedToggled(detail::Need::Lodging, true)));
    stage.send(&mut screen, Message::Detail(detail::Message::RemarkTyped("Rappeler lundi".to_owned())));
    stage.press(&mut screen, plain(Stroke::Down));

    let amal = invitation(&stage, AMAL);
    assert_eq!((amal.seats, amal.needs.lodging), (3, true));
    assert_eq!(amal.remark, "Rappeler lundi", "moving on keeps what was typed");
    assert_eq!(screen.detail().unwrap().invitee(), Invitee::Association(NOUR), "the panel follows the cursor");
}

#[test]
fn whom_to_invite_is_chosen_by_the_past() {
    let (mut stage, mut screen) = room(MeetingState::Draft);
    stage.press(&mut screen, key('i'));
    for (past, expected) in [
        (Past::Any, vec!["Atlas", "Rif"]),
        (Past::NeverInvited, vec!["Atlas"]),
        (Past::CameLast, vec!["Atlas"]),
        (Past::MissedLast, vec!["Rif"]),
    ] {
        stage.send(&mut screen, Message::Chooser(chooser::Message::PastChosen(past)));
        let shown: Vec<&str> = screen.chooser().unwrap().shown().map(|candidate| candidate.name.as_str()).collect();
        assert_eq!(shown, expected, "{past:?}");
    }
}

#[test]
fn chosen_associations_are_invited_with_their_seats_as_one() {
    let (mut stage, mut screen) = room(MeetingState::Draft);
    stage.press(&mut screen, key('i'));
    stage.press(&mut screen, Shortcut::command('a'));
    stage.send(&mut screen, Message::Chooser(chooser::Message::SeatsTyped("3".to_owned())));
    stage.press(&mut screen, plain(Stroke::Enter).with_command());
    assert_eq!(shown(&screen), ["Amal", "Atlas", "Nour", "Rif"]);
    assert_eq!(invitation(&stage, RIF).seats, 3);
    stage.undo(&mut screen);

    assert_eq!(shown(&screen), ["Amal", "Nour"]);
}

#[test]
fn a_withdrawn_invitation_can_be_made_again() {
    let (mut stage, mut screen) = room(MeetingState::Inviting);
    stage.press(&mut screen, key('c'));
    stage.press(&mut screen, plain(Stroke::Delete));
    assert_eq!(shown(&screen), ["Nour"]);
    stage.press(&mut screen, key('i'));
    stage.press(&mut screen, plain(Stroke::Space));
    stage.press(&mut screen, plain(Stroke::Enter).with_command());

    assert_eq!(shown(&screen), ["Amal", "Nour"]);
}

#[test]
fn a_guest_is_invited_with_a_badge_known_or_new() {
    let (mut stage, mut screen) = room(MeetingState::Inviting);
    stage.press(&mut screen, key('g'));
    stage.send(&mut screen, Message::Guest(guest::Message::KnownChosen(CONSUL)));
    assert!(stage.workspace.meeting(MEETING).unwrap().badge(CONSUL).is_some());
    stage.press(&mut screen, key('g'));
    let typed = person::Message::Typed(person::Entry::Latin, "Ana Diaz".to_owned());
    stage.send(&mut screen, Message::Guest(guest::Message::Person(typed)));
    stage.press(&mut screen, plain(Stroke::Enter).with_command());
    stage.send(&mut screen, Message::GroupFiltered(Some(Group::Guests)));

    assert_eq!(shown(&screen), ["Ana Diaz", "Paul Mendy"]);
}

#[test]
fn seats_are_set_for_a_selection() {
    let (mut stage, mut screen) = room(MeetingState::Inviting);
    stage.press(&mut screen, Shortcut::command('a'));
    stage.press(&mut screen, key('p'));
    stage.send(&mut screen, Message::SeatsTyped("1".to_owned()));
    stage.send(&mut screen, Message::SeatsSaved);

    assert_eq!((invitation(&stage, AMAL).seats, invitation(&stage, NOUR).seats), (1, 1));
}
