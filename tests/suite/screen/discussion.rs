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
    ComposerMessage, Discussion, Filter, Grouping, ItemMessage, Message, NoteMessage, OutcomeMessage, Pane,
    PanelMessage,
};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::hand::Hand;
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

/// Nobody is taken for another because the name sounds alike, here or not.
#[test]
fn who_is_written_so_comes_before_who_only_sounds_alike() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    let selwa = DelegateId::new(22);
    let delegate = Delegate { names: Names::latin("Selwa Tazi"), association: Some(AMDH), ..Delegate::default() };
    stage.record([RegisterChange::Delegate(Filing::Added(selwa, delegate)).into()]);
    Screen::refresh(&mut discussion, &stage.cx());
    take(&mut stage, &mut discussion, "sel", "d", "Un guichet unique.");

    assert_eq!(notes(&stage)[0].1.delegate, Some(selwa));
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
    assert!(shows(&stage, &discussion, "Cette date n’est pas reconnue"));
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

#[test]
fn one_key_begins_an_item_and_the_next() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    let begun =
        |stage: &Stage, item: AgendaItemId| stage.workspace.meeting(MEETING).unwrap().agenda.get(item).unwrap().begun;
    press(&mut stage, &mut discussion, Shortcut::function(9));
    assert_eq!(begun(&stage, FIRST), Some(stage.now));
    stage.now += jiff::SignedDuration::from_secs(65);
    assert!(shows(&stage, &discussion, "01:05"), "the clock runs");
    press(&mut stage, &mut discussion, Shortcut::function(9));
    assert_eq!(begun(&stage, SECOND), Some(stage.now));
    take(&mut stage, &mut discussion, "salma", "c", "Sous le deuxième");
    assert_eq!(notes(&stage)[0].1.item, Some(SECOND));

    // The program ended and came back: the clock has gone on.
    stage.now += jiff::SignedDuration::from_secs(90);
    let (again, _) = Discussion::new(&stage.cx(), MEETING);
    assert!(shows(&stage, &again, "02:00"));

    press(&mut stage, &mut discussion, Shortcut::function(9));
    press(&mut stage, &mut discussion, Shortcut::function(9));
    assert_eq!(stage.said, ["C’était le dernier point de l’ordre du jour."]);
}

#[test]
fn who_asks_for_the_floor_has_it_in_turn() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    let ask = |stage: &mut Stage, discussion: &mut Discussion, who: &str| {
        let typed = ComposerMessage::SpeakerChanged(who.to_owned());
        stage.send(discussion, Message::Composer(typed));
        press(stage, discussion, Shortcut::function(11));
        stage.now += jiff::SignedDuration::from_secs(5);
    };
    let waiting = |stage: &Stage| -> Vec<DelegateId> {
        let meeting = stage.workspace.meeting(MEETING).unwrap();

        meeting.agenda.get(FIRST).unwrap().in_turn().iter().filter_map(|asked| asked.delegate).collect()
    };
    press(&mut stage, &mut discussion, Shortcut::function(11));
    assert_eq!(stage.said.len(), 1, "nobody is named");
    ask(&mut stage, &mut discussion, "salah tazi");
    ask(&mut stage, &mut discussion, "salma");
    ask(&mut stage, &mut discussion, "salah tazi");
    assert_eq!(waiting(&stage), [SALAH, SALMA], "nobody waits twice");
    assert!(shows(&stage, &discussion, "Ont demandé la parole"));

    press(&mut stage, &mut discussion, Shortcut::function(12));
    assert_eq!(waiting(&stage), [SALMA]);
    stage.send(&mut discussion, Message::Composer(ComposerMessage::TextChanged("Merci.".to_owned())));
    stage.send(&mut discussion, Message::NoteEntered);
    assert_eq!(notes(&stage)[0].1.delegate, Some(SALAH));
    stage.send(&mut discussion, Message::FloorLeft(0));
    assert!(waiting(&stage).is_empty());
}

#[test]
fn an_association_that_has_not_spoken_is_offered_the_floor() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    stage.send(&mut discussion, Message::PaneChosen(Pane::Unheard));
    assert!(shows(&stage, &discussion, "Droits humains"));
    stage.send(&mut discussion, Message::SpeakerOffered(AMDH));
    stage.send(&mut discussion, Message::Composer(ComposerMessage::TextChanged("Nous voilà.".to_owned())));
    stage.send(&mut discussion, Message::NoteEntered);
    assert_eq!(notes(&stage)[0].1.association, Some(AMDH));
    stage.send(&mut discussion, Message::PaneChosen(Pane::Unheard));
    assert!(!shows(&stage, &discussion, "Droits humains"), "it has been heard");
}

#[test]
fn a_line_that_a_crash_cut_short_is_taken_up_again() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    press(&mut stage, &mut discussion, key(Stroke::PageDown));
    for message in [
        ComposerMessage::SpeakerChanged("salma".to_owned()),
        ComposerMessage::KindTyped("q".to_owned()),
        ComposerMessage::TextChanged("Quand les conventions".to_owned()),
    ] {
        stage.send(&mut discussion, Message::Composer(message));
    }
    let (mut again, _) = Discussion::new(&stage.cx(), MEETING);
    stage.send(&mut again, Message::NoteEntered);
    let (_, note) = notes(&stage).remove(0);
    assert_eq!((note.text.as_str(), note.kind), ("Quand les conventions", NoteKind::Question));
    assert_eq!((note.delegate, note.item), (Some(SALMA), Some(SECOND)));
    assert_eq!(stage.drafts.note(MEETING), None, "what is recorded is no draft");

    // A long one comes back in the panel.
    press(&mut stage, &mut again, Shortcut::function(5));
    for edit in [text_editor::Edit::Insert('a'), text_editor::Edit::Enter, text_editor::Edit::Insert('b')] {
        let typed = NoteMessage::TextActed(text_editor::Action::Edit(edit));
        stage.send(&mut again, Message::Panel(PanelMessage::Note(typed)));
    }
    let (mut third, _) = Discussion::new(&stage.cx(), MEETING);
    stage.send(&mut third, Message::PanelSaved);
    assert!(notes(&stage).iter().any(|(_, note)| note.text == "a\nb"));
    stage.send(&mut third, Message::Composer(ComposerMessage::TextChanged("x".to_owned())));
    stage.send(&mut third, Message::Escaped);
    assert_eq!(stage.drafts.note(MEETING), None, "what was given up is no draft");
}

#[test]
fn two_notes_are_joined_and_a_note_goes_to_another_item() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    take(&mut stage, &mut discussion, "salma", "c", "Les délais");
    take(&mut stage, &mut discussion, "salma", "c", "sont trop longs");
    press(&mut stage, &mut discussion, key(Stroke::Up));
    press(&mut stage, &mut discussion, key(Stroke::Letter('m')));
    press(&mut stage, &mut discussion, key(Stroke::Up));
    press(&mut stage, &mut discussion, key(Stroke::Letter('m')));
    let joined = notes(&stage);
    assert_eq!(joined.len(), 1);
    assert_eq!(joined[0].1.text, "Les délais\nsont trop longs");

    press(&mut stage, &mut discussion, key(Stroke::PageDown).with_command());
    assert_eq!(notes(&stage)[0].1.item, Some(SECOND));
    press(&mut stage, &mut discussion, key(Stroke::PageUp).with_command());
    press(&mut stage, &mut discussion, key(Stroke::PageUp).with_command());
    assert_eq!(notes(&stage)[0].1.item, None, "before the first item there is none");
    for _ in 0..4 {
        stage.undo(&mut discussion);
    }
    assert_eq!(notes(&stage).len(), 2, "joining undoes as one");
}

#[test]
fn notes_are_shown_under_their_item_kind_or_association() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    take(&mut stage, &mut discussion, "salma", "d", "Une demande");
    take(&mut stage, &mut discussion, "", "c", "Un constat");
    for (grouping, heading) in [
        (Grouping::Item, "1. Bilan"),
        (Grouping::Kind, "Constat"),
        (Grouping::Association, "Sans association"),
        (Grouping::Theme, "Sans thème"),
    ] {
        stage.send(&mut discussion, Message::GroupingChosen(grouping));
        assert!(texts(&stage, &discussion).iter().any(|text| text == heading), "{grouping:?}");
    }
}

#[test]
fn what_is_typed_is_taken_back_in_each_field_of_the_line_and_in_the_panel() {
    let (mut stage, mut discussion) = hall(MeetingState::Open);
    let mut hand = Hand::new();
    // What is typed, what stands in the field then, and what stood before.
    for (field, typed, now, before) in [
        ("discussion-speaker", "sa", "sa", "Qui parle"),
        ("discussion-kind", "d", "Demande", "Constat"),
        ("discussion-text", "oui", "oui", "Ce qui est dit"),
    ] {
        hand.stand(&stage, &discussion, field);
        let empty = hand.read(&stage, &discussion, field);
        assert!(empty.starts_with(before), "{field}: {empty}");
        hand.types(&mut stage, &mut discussion, typed);
        assert_eq!(hand.read(&stage, &discussion, field), now);
        for (letter, wanted) in [('z', empty.as_str()), ('y', now), ('z', empty.as_str())] {
            hand.command(&mut stage, &mut discussion, letter);
            assert_eq!(hand.read(&stage, &discussion, field), wanted, "{field}: {letter}");
        }
    }

    press(&mut stage, &mut discussion, key(Stroke::Function(6)));
    hand.stand(&stage, &discussion, "discussion-panel-first");
    hand.types(&mut stage, &mut discussion, "Un guichet");
    hand.command(&mut stage, &mut discussion, 'z');
    stage.send(&mut discussion, Message::PanelSaved);
    assert_eq!(outcomes(&stage)[0].1.text, "Un");
}
