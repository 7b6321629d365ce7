//! The discussion, by its keys and what it shows.

use iced::widget::text_editor;
use majlis::domain::meeting::{
    AgendaItem, Details, Invitee, MeetingState, Note, NoteKind, Outcome, OutcomeKind, OutcomeState, Owner, Session,
};
use majlis::domain::register::{Association, Delegate};
use majlis::domain::{
    AgendaItemId, AssociationId, Change, DelegateId, Filing, MeetingChange, MeetingId, Names, NoteId, OutcomeId,
    RegisterChange, SessionId,
};
use majlis::i18n::Language;
use majlis::screen::Screen;
use majlis::screen::meeting::discussion::{
    ComposerMessage, Discussion, Filter, ItemMessage, Message, NoteMessage, OutcomeMessage, Pane, PanelMessage,
};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{Stage, texts};

const MEETING: MeetingId = MeetingId::new(1);
const SESSION: SessionId = SessionId::new(2);
const AMDH: AssociationId = AssociationId::new(10);
const SALMA: DelegateId = DelegateId::new(20);
const SALAH: DelegateId = DelegateId::new(21);
const FIRST: AgendaItemId = AgendaItemId::new(30);
const SECOND: AgendaItemId = AgendaItemId::new(31);
const THIRD: AgendaItemId = AgendaItemId::new(32);

/// Salma is here and Salah is not; two items, the third added between them, without a gap.
fn hall(state: MeetingState) -> (Stage, Discussion) {
    let mut stage = Stage::new(Language::French);
    let delegate = |name: &str| Delegate { names: Names::latin(name), association: Some(AMDH), ..Delegate::default() };
    let item = |title: &str, position| AgendaItem { title: Names::latin(title), position, ..AgendaItem::default() };
    let association = Association { names: Names::latin("Droits humains"), ..Association::default() };
    for change in [
        RegisterChange::Association(Filing::Added(AMDH, association)),
        RegisterChange::Delegate(Filing::Added(SALMA, delegate("Salma Idrissi"))),
        RegisterChange::Delegate(Filing::Added(SALAH, delegate("Salah Tazi"))),
    ] {
        stage.record([change.into()]);
    }
    for change in [
        MeetingChange::Created {
            details: Details { state, ..Details::default() },
            session: SESSION,
            plan: Session::default(),
        },
        MeetingChange::Invited { invitee: Invitee::Association(AMDH), seats: 2 },
        MeetingChange::Arrived {
            session: SESSION,
            person: SALMA,
            association: Some(AMDH),
            desk: String::new(),
            replaces: None,
        },
        MeetingChange::Agenda(Filing::Added(FIRST, item("Bilan", 1))),
        MeetingChange::Agenda(Filing::Added(SECOND, item("Cadre de référence", 2))),
        MeetingChange::Agenda(Filing::Added(THIRD, item("Clôture", 3))),
    ] {
        stage.record([Change::Meeting(MEETING, change)]);
    }
    let (discussion, _) = Discussion::new(&stage.cx(), MEETING);

    (stage, discussion)
}

fn press(stage: &mut Stage, discussion: &mut Discussion, shortcut: Shortcut) {
    assert!(stage.press(discussion, shortcut), "{shortcut:?} means nothing");
}

fn key(key: Stroke) -> Shortcut {
    Shortcut::plain(key)
}

/// Who, the letter of the kind, what, and Enter: as the fields are left one after the other.
fn take(stage: &mut Stage, discussion: &mut Discussion, who: &str, kind: &str, said: &str) {
    for message in [
        ComposerMessage::SpeakerChanged(who.to_owned()),
        ComposerMessage::SpeakerEntered,
        ComposerMessage::KindTyped(kind.to_owned()),
        ComposerMessage::TextChanged(said.to_owned()),
    ] {
        stage.send(discussion, Message::Composer(message));
    }
    stage.send(discussion, Message::NoteEntered);
    stage.now += jiff::SignedDuration::from_secs(30);
}

fn notes(stage: &Stage) -> Vec<(NoteId, Note)> {
    let meeting = stage.workspace.meeting(MEETING).unwrap();
    let mut notes: Vec<_> = meeting.notes.iter().map(|(id, note)| (id, note.clone())).collect();
    notes.sort_by_key(|(_, note)| note.said);

    notes
}

fn outcomes(stage: &Stage) -> Vec<(OutcomeId, Outcome)> {
    let meeting = stage.workspace.meeting(MEETING).unwrap();

    meeting.outcomes.iter().map(|(id, outcome)| (id, outcome.clone())).collect()
}

fn shows(stage: &Stage, discussion: &Discussion, words: &str) -> bool {
    texts(stage, discussion).iter().any(|text| text.contains(words))
}

#[test]
fn a_note_takes_two_letters_a_letter_and_a_line() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    take(&mut stage, &mut discussion, "sa", "d", " Un guichet unique. ");

    let (_, note) = notes(&stage).remove(0);
    assert_eq!(note.delegate, Some(SALMA), "who is here comes before who is not");
    assert_eq!(note.association, Some(AMDH));
    assert_eq!(note.kind, NoteKind::Request);
    assert_eq!(note.item, Some(FIRST));
    assert_eq!(note.text, "Un guichet unique.");
    assert!(note.said.is_some());
    assert!(shows(&stage, &discussion, "Un guichet unique."));
}

#[test]
fn each_kind_has_a_letter_and_a_number() {
    for (typed, kind) in [
        ("c", NoteKind::Finding),
        ("D", NoteKind::Request),
        ("p", NoteKind::Proposal),
        ("r", NoteKind::Recommendation),
        ("q", NoteKind::Question),
        ("s", NoteKind::Answer),
        ("e", NoteKind::Commitment),
        ("5", NoteKind::Question),
        ("z", NoteKind::Finding),
    ] {
        let (mut stage, mut discussion) = hall(MeetingState::Open);
        take(&mut stage, &mut discussion, "salma", typed, "Oui");
        assert_eq!(notes(&stage)[0].1.kind, kind, "{typed}");
    }
}

#[test]
fn who_spoke_and_the_item_stay_for_the_next_note() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    press(&mut stage, &mut discussion, key(Stroke::PageDown));
    take(&mut stage, &mut discussion, "salma", "q", "Quand ?");
    stage.send(&mut discussion, Message::Composer(ComposerMessage::TextChanged("Et où ?".to_owned())));
    stage.send(&mut discussion, Message::NoteEntered);

    let notes = notes(&stage);
    assert_eq!(notes.len(), 2);
    assert!(notes.iter().all(|(_, note)| note.delegate == Some(SALMA) && note.item == Some(SECOND)));
}

#[test]
fn an_answer_belongs_to_the_question_before_it() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    take(&mut stage, &mut discussion, "salma", "q", "Quand ?");
    take(&mut stage, &mut discussion, "salma", "s", "En mars.");

    let notes = notes(&stage);
    assert_eq!(notes[1].1.answers, Some(notes[0].0));
}

#[test]
fn nobody_of_that_name_is_said_and_the_note_kept_in_the_line() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    take(&mut stage, &mut discussion, "xyzzyq", "c", "Perdu ?");

    assert!(notes(&stage).is_empty());
    assert_eq!(stage.said, ["Personne de ce nom"]);
    stage.send(&mut discussion, Message::Composer(ComposerMessage::SpeakerChanged(String::new())));
    stage.send(&mut discussion, Message::NoteEntered);
    assert_eq!(notes(&stage)[0].1.text, "Perdu ?");
}

#[test]
fn a_note_is_starred_edited_and_withdrawn_by_keys() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    take(&mut stage, &mut discussion, "salma", "c", "Un constat");
    press(&mut stage, &mut discussion, key(Stroke::Up));
    press(&mut stage, &mut discussion, key(Stroke::Letter('s')));
    assert!(notes(&stage)[0].1.starred);
    press(&mut stage, &mut discussion, key(Stroke::Function(3)));
    assert!(!notes(&stage)[0].1.starred);

    press(&mut stage, &mut discussion, key(Stroke::Function(2)));
    for message in [
        NoteMessage::KindChosen(NoteKind::Proposal),
        NoteMessage::TextActed(text_editor::Action::SelectAll),
        NoteMessage::TextActed(text_editor::Action::Edit(text_editor::Edit::Insert('!'))),
    ] {
        stage.send(&mut discussion, Message::Panel(PanelMessage::Note(message)));
    }
    press(&mut stage, &mut discussion, key(Stroke::Enter).with_command());
    let (_, note) = notes(&stage).remove(0);
    assert_eq!((note.text.as_str(), note.kind), ("!", NoteKind::Proposal));
    assert_eq!(note.delegate, Some(SALMA), "what was not touched stays");

    press(&mut stage, &mut discussion, key(Stroke::Delete));
    assert!(notes(&stage).is_empty());
    stage.undo(&mut discussion);
    assert_eq!(notes(&stage).len(), 1);
}

#[test]
fn notes_are_filtered_by_text_person_association_kind_and_star() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    take(&mut stage, &mut discussion, "salma", "c", "L’école d’abord");
    take(&mut stage, &mut discussion, "", "d", "La santé ensuite");
    let check = |stage: &mut Stage, discussion: &mut Discussion, filter: Filter, school: bool, health: bool| {
        stage.send(discussion, Message::FilterChanged(filter.clone()));
        assert_eq!(shows(stage, discussion, "L’école"), school, "{filter:?}");
        assert_eq!(shows(stage, discussion, "La santé"), health, "{filter:?}");
    };
    let query = |query: &str| Filter { query: query.to_owned(), ..Filter::default() };

    check(&mut stage, &mut discussion, Filter::default(), true, true);
    check(&mut stage, &mut discussion, query("ecole"), true, false);
    check(&mut stage, &mut discussion, query("idrissi"), true, false);
    check(&mut stage, &mut discussion, query("droits"), true, false);
    check(&mut stage, &mut discussion, query("sante"), false, true);
    check(&mut stage, &mut discussion, Filter { kind: Some(NoteKind::Request), ..Filter::default() }, false, true);
    check(&mut stage, &mut discussion, Filter { starred: true, ..Filter::default() }, false, false);
}

#[test]
fn a_commitment_is_born_of_a_note_with_its_owner() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    take(&mut stage, &mut discussion, "salma", "e", "Nous formerons dix médiateurs.");
    press(&mut stage, &mut discussion, key(Stroke::Up));
    press(&mut stage, &mut discussion, key(Stroke::Function(4)));
    let due = OutcomeMessage::DueChanged("1/12/2026".to_owned());
    stage.send(&mut discussion, Message::Panel(PanelMessage::Outcome(due)));
    stage.send(&mut discussion, Message::PanelSaved);

    let (_, outcome) = outcomes(&stage).remove(0);
    assert_eq!(outcome.kind, OutcomeKind::Commitment);
    assert_eq!(outcome.owner, Owner::Association(AMDH));
    assert_eq!(outcome.text, "Nous formerons dix médiateurs.");
    assert_eq!(outcome.note, Some(notes(&stage)[0].0));
    assert_eq!(outcome.due, Some(jiff::civil::date(2026, 12, 1)));
}

#[test]
fn a_date_that_cannot_be_read_keeps_the_panel_open() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    press(&mut stage, &mut discussion, key(Stroke::Function(6)));
    for message in [
        OutcomeMessage::TextActed(text_editor::Action::Edit(text_editor::Edit::Insert('x'))),
        OutcomeMessage::DueChanged("bientôt".to_owned()),
    ] {
        stage.send(&mut discussion, Message::Panel(PanelMessage::Outcome(message)));
    }
    stage.send(&mut discussion, Message::PanelSaved);
    assert!(outcomes(&stage).is_empty());
    assert!(shows(&stage, &discussion, "Cette date ne se lit pas"));
}

#[test]
fn outcomes_are_followed_up_after_the_meeting_is_closed_and_notes_are_not_taken() {
    let (mut stage, mut discussion) = hall(MeetingState::Closed);
    take(&mut stage, &mut discussion, "salma", "c", "Trop tard");
    assert!(notes(&stage).is_empty());
    assert!(shows(&stage, &discussion, "Rouvrir la rencontre"));

    press(&mut stage, &mut discussion, key(Stroke::Function(6)));
    for message in [
        OutcomeMessage::TextActed(text_editor::Action::Edit(text_editor::Edit::Insert('x'))),
        OutcomeMessage::FollowUpChanged("Lettre partie".to_owned()),
    ] {
        stage.send(&mut discussion, Message::Panel(PanelMessage::Outcome(message)));
    }
    stage.send(&mut discussion, Message::PanelSaved);
    let (_, outcome) = outcomes(&stage).remove(0);
    assert_eq!(outcome.follow_ups[0].text, "Lettre partie");

    press(&mut stage, &mut discussion, key(Stroke::Down));
    press(&mut stage, &mut discussion, key(Stroke::Function(4)));
    assert_eq!(outcomes(&stage)[0].1.state, OutcomeState::Done);
}

#[test]
fn late_ones_come_first_and_say_so() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    for (id, text, due) in [(1, "Plus tard", 30), (2, "En souffrance", 1)] {
        let due = Some(jiff::civil::date(2026, 11, due));
        let outcome = Outcome { text: text.to_owned(), due, ..Outcome::default() };
        stage.record([Change::Meeting(MEETING, MeetingChange::Outcome(Filing::Added(OutcomeId::new(id), outcome)))]);
    }
    discussion.refresh(&stage.cx());
    stage.send(&mut discussion, Message::PaneChosen(Pane::Outcomes));

    let texts = texts(&stage, &discussion);
    let place = |words: &str| texts.iter().position(|text| text == words).unwrap();
    assert!(place("En souffrance") < place("Plus tard"));
    assert!(place("En retard") < place("Plus tard"));
}

#[test]
fn items_are_added_and_put_in_another_order() {
    let (mut stage, mut discussion) = hall(MeetingState::Inviting);
    press(&mut stage, &mut discussion, key(Stroke::Function(7)));
    for message in [ItemMessage::LatinChanged("Divers".to_owned()), ItemMessage::MinutesChanged("15".to_owned())] {
        stage.send(&mut discussion, Message::Panel(PanelMessage::Item(message)));
    }
    stage.send(&mut discussion, Message::PanelSaved);
    let order = |stage: &Stage| -> Vec<String> {
        let meeting = stage.workspace.meeting(MEETING).unwrap();

        meeting.ordered_agenda().into_iter().map(|(_, item)| item.title.latin.clone()).collect()
    };
    assert_eq!(order(&stage), ["Bilan", "Cadre de référence", "Clôture", "Divers"]);

    // The third between the first two, where there is no gap: all of them move, and one undo brings all back.
    stage.send(&mut discussion, Message::ItemChosen(Some(THIRD)));
    press(&mut stage, &mut discussion, key(Stroke::Up).with_alt());
    assert_eq!(order(&stage), ["Bilan", "Clôture", "Cadre de référence", "Divers"]);
    press(&mut stage, &mut discussion, key(Stroke::Up).with_alt());
    press(&mut stage, &mut discussion, key(Stroke::Up).with_alt());
    assert_eq!(order(&stage), ["Clôture", "Bilan", "Cadre de référence", "Divers"]);
    stage.send(&mut discussion, Message::ItemChosen(Some(FIRST)));
    press(&mut stage, &mut discussion, key(Stroke::Down).with_alt());
    assert_eq!(order(&stage), ["Clôture", "Cadre de référence", "Bilan", "Divers"]);
    for _ in 0..3 {
        stage.undo(&mut discussion);
    }
    assert_eq!(order(&stage), ["Bilan", "Cadre de référence", "Clôture", "Divers"]);
}

#[test]
fn the_notes_of_an_item_taken_off_the_agenda_are_not_lost() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    take(&mut stage, &mut discussion, "salma", "c", "Un constat");
    stage.send(&mut discussion, Message::ItemWithdrawn(FIRST));

    assert!(shows(&stage, &discussion, "Un constat"));
    assert!(shows(&stage, &discussion, "Hors ordre du jour"));
}
