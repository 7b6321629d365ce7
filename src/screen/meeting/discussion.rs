//! The discussion: the agenda, what is said under it, and what comes of it.
//!
//! One line of keys takes a note: who speaks (two letters, those who are here first), the letter of its kind, what is said,
//! Enter. The drafts are view state; everything else is asked of the workspace.

mod agenda;
mod composer;
mod item_form;
mod kinds;
mod note_form;
mod notes;
mod outcome_form;
mod outcomes;
mod panel;
mod view;
mod voices;

use std::collections::BTreeMap;

use iced::Task;
use iced::widget::operation;

pub use self::composer::Message as ComposerMessage;
pub use self::item_form::Message as ItemMessage;
pub use self::note_form::Message as NoteMessage;
pub use self::notes::Filter;
pub use self::outcome_form::{Message as OutcomeMessage, Owning};
pub use self::panel::Message as PanelMessage;

use self::composer::Composer;
use self::item_form::ItemForm;
use self::note_form::NoteForm;
use self::notes::Group;
use self::outcome_form::OutcomeForm;
use self::panel::Panel;
use self::voices::Voices;
use super::header::record;
use super::{Header, HeaderMessage};
use crate::domain::meeting::{
    Act, DetailsEdit, Meeting, MeetingChange, MeetingState, Note, NoteEdit, Outcome, OutcomeEdit, OutcomeKind,
    OutcomeState, Owner,
};
use crate::domain::{AgendaItemId, Change, Filing, MeetingId, NoteId, OutcomeId, Place};
use crate::screen::lookup::moved;
use crate::screen::{Action, Context, Press, Room, Screen, wording};
use crate::ui::Tone;
use crate::ui::shortcut::{Shortcut, Stroke};

/// The view state of the discussion.
#[derive(Debug)]
pub struct Discussion {
    header: Header,
    meeting: MeetingId,
    pane: Pane,
    composer: Composer,
    /// Whether the notes of the composer's item alone are shown.
    only_item: bool,
    filter: Filter,
    outcome_kind: Option<OutcomeKind>,
    panel: Option<Panel>,
    at: Option<NoteId>,
    outcome_at: Option<OutcomeId>,
    voices: Voices,
    shown: Vec<Group>,
    counts: BTreeMap<Option<AgendaItemId>, usize>,
    shown_outcomes: Vec<OutcomeId>,
    seen: Option<(u64, u64)>,
}

/// What is beside the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pane {
    /// What was said.
    Notes,
    /// What came of it.
    Outcomes,
}

/// What can happen in the discussion.
#[derive(Clone, Debug)]
pub enum Message {
    /// Something in the header.
    Header(HeaderMessage),
    /// The other pane was chosen.
    PaneChosen(Pane),
    /// All notes are to be shown.
    AllChosen,
    /// An item was chosen, or what has none.
    ItemChosen(Option<AgendaItemId>),
    /// The next item, or the one before.
    ItemStepped(i32),
    /// One more item is asked for.
    ItemAsked,
    /// An item is to be edited.
    ItemEdited(AgendaItemId),
    /// An item is to be taken off the agenda.
    ItemWithdrawn(AgendaItemId),
    /// The item chosen moves up or down.
    ItemMoved(i32),
    /// Something in the line that takes notes.
    Composer(ComposerMessage),
    /// The note is to be recorded.
    NoteEntered,
    /// The note is to be written in the panel, which has room.
    LongAsked,
    /// The arrows.
    Moved(i32),
    /// A note was pressed.
    NotePressed(NoteId),
    /// A note is to be edited.
    NoteEdited(NoteId),
    /// A note matters more than others, or no more.
    Starred(NoteId),
    /// A note is to be taken back.
    NoteWithdrawn(NoteId),
    /// Something came of a note.
    OutcomeFrom(NoteId),
    /// Another filter.
    FilterChanged(Filter),
    /// Outcomes of one kind.
    OutcomeKindChosen(Option<OutcomeKind>),
    /// One more outcome is asked for.
    OutcomeAsked,
    /// An outcome was pressed.
    OutcomePressed(OutcomeId),
    /// An outcome is to be edited.
    OutcomeEdited(OutcomeId),
    /// An outcome is in another state.
    OutcomeStated(OutcomeId, OutcomeState),
    /// An outcome is to be taken back.
    OutcomeWithdrawn(OutcomeId),
    /// Something in the panel.
    Panel(PanelMessage),
    /// What is in the panel is to be recorded.
    PanelSaved,
    /// Escape.
    Escaped,
    /// The meeting is to be opened.
    OpeningAsked,
}

impl Discussion {
    /// The discussion of a meeting, at its first item.
    pub fn new(cx: &Context<'_>, meeting: MeetingId) -> (Self, Task<Message>) {
        let mut discussion = Self {
            header: Header::new(cx, meeting, Room::Discussion),
            meeting,
            pane: Pane::Notes,
            composer: Composer::default(),
            only_item: false,
            filter: Filter::default(),
            outcome_kind: None,
            panel: None,
            at: None,
            outcome_at: None,
            voices: Voices::default(),
            shown: Vec::new(),
            counts: BTreeMap::new(),
            shown_outcomes: Vec::new(),
            seen: None,
        };
        discussion.composer.item =
            cx.workspace.meeting(meeting).and_then(|meeting| meeting.ordered_agenda().first().map(|(id, _)| *id));
        discussion.refresh(cx);

        (discussion, operation::focus(composer::speaker_id()))
    }

    /// How many notes an item has; all of them where `only` is false.
    fn notes_under(&self, item: Option<AgendaItemId>, only: bool) -> usize {
        if only { self.counts.get(&item).copied().unwrap_or_default() } else { self.counts.values().sum() }
    }

    fn show(&mut self, cx: &Context<'_>) {
        let Some(meeting) = cx.workspace.meeting(self.meeting) else { return };
        let only = self.only_item.then_some(self.composer.item);
        self.counts = notes::counts(meeting);
        self.shown = notes::groups(&cx.workspace.register, meeting, &self.filter, only);
        self.shown_outcomes = outcomes::ordered(meeting, self.outcome_kind, cx.today());
        self.at = self.at.filter(|at| self.shown.iter().any(|(_, notes)| notes.contains(at)));
        self.outcome_at = self.outcome_at.filter(|at| self.shown_outcomes.contains(at));
    }

    fn change(&self, change: MeetingChange) -> Action<Message> {
        record(vec![Change::Meeting(self.meeting, change)])
    }

    fn edit_note(&mut self, cx: &Context<'_>, meeting: &Meeting, id: NoteId) -> Action<Message> {
        if let Some(refusal) = refusal(cx, meeting, Act::TakeNotes) {
            return refusal;
        }
        let Some(note) = meeting.notes.get(id) else { return Action::None };
        self.panel = Some(Panel::Note(Box::new(NoteForm::new(cx, meeting, Some(id), note.clone()))));

        Action::None
    }

    fn star(&self, cx: &Context<'_>, meeting: &Meeting, id: NoteId) -> Action<Message> {
        if let Some(refusal) = refusal(cx, meeting, Act::TakeNotes) {
            return refusal;
        }
        let Some(was) = meeting.notes.get(id).map(|note| note.starred) else { return Action::None };
        let edit = NoteEdit::Starred { was, now: !was };

        self.change(MeetingChange::Note(Filing::Edited(id, vec![edit])))
    }

    fn outcome_from(&mut self, cx: &Context<'_>, meeting: &Meeting, id: NoteId) -> Action<Message> {
        if let Some(refusal) = refusal(cx, meeting, Act::Conclude) {
            return refusal;
        }
        let Some(note) = meeting.notes.get(id) else { return Action::None };
        let kind = kinds::outcome_of(note.kind);
        // Who promises something is who has to do it.
        let owner = match (kind, note.association) {
            (OutcomeKind::Commitment, Some(association)) => Owner::Association(association),
            (OutcomeKind::Commitment, None) => Owner::Organiser,
            _ => Owner::Nobody,
        };
        let outcome = Outcome { kind, owner, text: note.text.clone(), note: Some(id), ..Outcome::default() };
        self.panel = Some(Panel::Outcome(Box::new(OutcomeForm::new(cx, None, outcome))));

        Action::None
    }

    fn open_outcome(&mut self, cx: &Context<'_>, meeting: &Meeting, id: Option<OutcomeId>) -> Action<Message> {
        if let Some(refusal) = refusal(cx, meeting, Act::Conclude) {
            return refusal;
        }
        let kind = self.outcome_kind.unwrap_or_default();
        let outcome = match id {
            None => Outcome { kind, ..Outcome::default() },
            Some(id) => match meeting.outcomes.get(id) {
                Some(outcome) => outcome.clone(),
                None => return Action::None,
            },
        };
        self.panel = Some(Panel::Outcome(Box::new(OutcomeForm::new(cx, id, outcome))));
        self.pane = Pane::Outcomes;

        Action::None
    }

    fn open_item(&mut self, cx: &Context<'_>, meeting: &Meeting, id: Option<AgendaItemId>) -> Action<Message> {
        if let Some(refusal) = refusal(cx, meeting, Act::Prepare) {
            return refusal;
        }
        self.panel = Some(Panel::Item(Box::new(ItemForm::new(meeting, id))));

        Action::Run(panel::focus())
    }

    fn enter_note(&mut self, cx: &Context<'_>, meeting: &Meeting) -> Action<Message> {
        if let Some(refusal) = refusal(cx, meeting, Act::TakeNotes) {
            return refusal;
        }
        self.composer.speaker.accept(cx);
        if self.composer.speaker.is_lost() {
            return Action::All(vec![
                Action::Say(Tone::Accent, cx.t("discussion-nobody")),
                Action::Run(operation::focus(composer::speaker_id())),
            ]);
        }
        let Some(note) = self.composer.note(cx, meeting) else { return Action::None };
        let focus = self.composer.recorded();
        // A note that the filter would hide looks as if it were lost.
        self.filter = Filter::default();
        let filing = Filing::Added(cx.ids.next(), note);

        Action::All(vec![
            self.change(MeetingChange::Note(filing)),
            Action::Run(focus),
            Action::Run(operation::snap_to_end(notes::list_id())),
        ])
    }

    fn write_long(&mut self, cx: &Context<'_>, meeting: &Meeting) -> Action<Message> {
        if let Some(refusal) = refusal(cx, meeting, Act::TakeNotes) {
            return refusal;
        }
        self.composer.speaker.accept(cx);
        let (association, delegate) = voices::speaks_for(cx, meeting, self.composer.speaker.who());
        let draft = self.composer.note(cx, meeting).unwrap_or(Note {
            item: self.composer.item,
            kind: self.composer.kind,
            association,
            delegate,
            ..Note::default()
        });
        self.composer.text.clear();
        self.panel = Some(Panel::Note(Box::new(NoteForm::new(cx, meeting, None, draft))));

        Action::None
    }

    fn save(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some(panel) = &mut self.panel else { return Action::None };
        let Some(change) = panel.change(cx, self.meeting) else { return Action::None };
        self.panel = None;
        if let Some(Change::Meeting(_, MeetingChange::Agenda(Filing::Added(id, _)))) = &change
            && self.composer.item.is_none()
        {
            self.composer.item = Some(*id);
        }

        Action::All(vec![record(change.into_iter().collect()), Action::Run(operation::focus(composer::speaker_id()))])
    }

    fn step(&mut self, cx: &Context<'_>, meeting: &Meeting, by: i32) {
        let items = meeting.ordered_agenda();
        let at = items.iter().position(|(id, _)| Some(*id) == self.composer.item);
        let next = moved(at, by, items.len()).or(at);
        self.composer.item = next.and_then(|at| items.get(at)).map(|(id, _)| *id);
        self.show(cx);
    }

    fn move_by(&mut self, by: i32) {
        match self.pane {
            Pane::Notes => {
                let notes: Vec<NoteId> = self.shown.iter().flat_map(|(_, notes)| notes.iter().copied()).collect();
                // Up from the line that takes notes leads to the last note, which is the one just above it.
                let at = self.at.and_then(|at| notes.iter().position(|id| *id == at));
                let next = match at {
                    None if by < 0 => notes.len().checked_sub(1),
                    at => moved(at, by, notes.len()),
                };
                self.at = next.and_then(|next| notes.get(next).copied());
            }
            Pane::Outcomes => {
                let at = self.outcome_at.and_then(|at| self.shown_outcomes.iter().position(|id| *id == at));
                let next = moved(at, by, self.shown_outcomes.len());
                self.outcome_at = next.and_then(|next| self.shown_outcomes.get(next).copied());
            }
        }
    }

    fn escaped(&mut self) -> Action<Message> {
        if self.panel.take().is_some() {
            return Action::Run(operation::focus(composer::speaker_id()));
        }
        if self.pane == Pane::Outcomes {
            self.outcome_at = None;
            return Action::None;
        }
        self.at = None;

        Action::Run(self.composer.clear())
    }
}

impl Screen for Discussion {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        let Some(meeting) = cx.workspace.meeting(self.meeting) else {
            return match message {
                Message::Header(message) => self.header.update(message, cx).map(Message::Header),
                _ => Action::None,
            };
        };
        match message {
            Message::Header(message) => return self.header.update(message, cx).map(Message::Header),
            Message::PaneChosen(pane) => {
                self.pane = pane;
                if pane == Pane::Notes {
                    return Action::Run(operation::focus(composer::speaker_id()));
                }
            }
            Message::AllChosen => {
                self.only_item = false;
                self.pane = Pane::Notes;
                self.show(cx);
            }
            Message::ItemChosen(item) => {
                self.composer.item = item;
                self.only_item = true;
                self.pane = Pane::Notes;
                self.show(cx);

                return Action::Run(Task::batch([
                    operation::focus(composer::speaker_id()),
                    operation::snap_to_end(notes::list_id()),
                ]));
            }
            Message::ItemStepped(by) => self.step(cx, meeting, by),
            Message::ItemAsked => return self.open_item(cx, meeting, None),
            Message::ItemEdited(id) => return self.open_item(cx, meeting, Some(id)),
            Message::ItemWithdrawn(id) => {
                if let Some(refusal) = refusal(cx, meeting, Act::Prepare) {
                    return refusal;
                }
                if self.composer.item == Some(id) {
                    self.composer.item = None;
                    self.only_item = false;
                }
                return self.change(MeetingChange::Agenda(Filing::Withdrawn(id)));
            }
            Message::ItemMoved(by) => {
                if let Some(refusal) = refusal(cx, meeting, Act::Prepare) {
                    return refusal;
                }
                let Some(item) = self.composer.item else { return Action::None };
                return record(agenda::reorder(self.meeting, meeting, item, by));
            }
            Message::Composer(message) => return Action::Run(self.composer.update(message, cx, &self.voices)),
            Message::NoteEntered => return self.enter_note(cx, meeting),
            Message::LongAsked => return self.write_long(cx, meeting),
            Message::Moved(by) => match &mut self.panel {
                Some(panel) => {
                    if let Some(message) = panel.moved(by) {
                        panel.update(message, cx, &self.voices);
                    }
                }
                None if self.pane == Pane::Notes && self.composer.speaker.is_open => self.composer.speaker.move_by(by),
                None => self.move_by(by),
            },
            Message::NotePressed(id) if self.at == Some(id) => self.at = None,
            Message::NotePressed(id) => self.at = Some(id),
            Message::NoteEdited(id) => return self.edit_note(cx, meeting, id),
            Message::Starred(id) => return self.star(cx, meeting, id),
            Message::NoteWithdrawn(id) => {
                if let Some(refusal) = refusal(cx, meeting, Act::TakeNotes) {
                    return refusal;
                }
                return self.change(MeetingChange::Note(Filing::Withdrawn(id)));
            }
            Message::OutcomeFrom(id) => return self.outcome_from(cx, meeting, id),
            Message::FilterChanged(filter) => {
                self.filter = filter;
                self.show(cx);
            }
            Message::OutcomeKindChosen(kind) => {
                self.outcome_kind = kind;
                self.show(cx);
            }
            Message::OutcomeAsked => return self.open_outcome(cx, meeting, None),
            Message::OutcomePressed(id) if self.outcome_at == Some(id) => self.outcome_at = None,
            Message::OutcomePressed(id) => self.outcome_at = Some(id),
            Message::OutcomeEdited(id) => return self.open_outcome(cx, meeting, Some(id)),
            Message::OutcomeStated(id, now) => {
                if let Some(refusal) = refusal(cx, meeting, Act::Conclude) {
                    return refusal;
                }
                let Some(was) = meeting.outcomes.get(id).map(|outcome| outcome.state) else { return Action::None };
                let edit = OutcomeEdit::State { was, now };
                return self.change(MeetingChange::Outcome(Filing::Edited(id, vec![edit])));
            }
            Message::OutcomeWithdrawn(id) => {
                if let Some(refusal) = refusal(cx, meeting, Act::Conclude) {
                    return refusal;
                }
                return self.change(MeetingChange::Outcome(Filing::Withdrawn(id)));
            }
            Message::Panel(message) => {
                if let Some(panel) = &mut self.panel {
                    panel.update(message, cx, &self.voices);
                }
            }
            Message::PanelSaved => return self.save(cx),
            Message::Escaped => return self.escaped(),
            Message::OpeningAsked => {
                let edit = DetailsEdit::State { was: meeting.details.state, now: MeetingState::Open };
                return self.change(MeetingChange::Edited(vec![edit]));
            }
        }

        Action::None
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> crate::ui::Element<'a, Message> {
        self.header.page(cx, Message::Header, self.room(cx))
    }

    fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        if let Some(answer) = self.header.key(press, cx) {
            return answer.map(Message::Header);
        }
        let Shortcut { key, command, shift, alt } = press.shortcut;
        if alt && !command && !shift {
            return match key {
                Stroke::Up => Some(Message::ItemMoved(-1)),
                Stroke::Down => Some(Message::ItemMoved(1)),
                _ => None,
            };
        }
        if command && key == Stroke::Enter {
            return Some(if self.panel.is_some() { Message::PanelSaved } else { Message::NoteEntered });
        }
        if command || alt || shift {
            return None;
        }
        if key == Stroke::Escape {
            return Some(Message::Escaped);
        }
        if self.panel.is_some() {
            return match key {
                Stroke::Up => Some(Message::Moved(-1)),
                Stroke::Down => Some(Message::Moved(1)),
                _ => None,
            };
        }
        match key {
            Stroke::Up => Some(Message::Moved(-1)),
            Stroke::Down => Some(Message::Moved(1)),
            Stroke::PageUp => Some(Message::ItemStepped(-1)),
            Stroke::PageDown => Some(Message::ItemStepped(1)),
            Stroke::Function(5) => Some(Message::LongAsked),
            Stroke::Function(6) => Some(Message::OutcomeAsked),
            Stroke::Function(7) => Some(Message::ItemAsked),
            Stroke::Function(8) => {
                Some(Message::PaneChosen(if self.pane == Pane::Notes { Pane::Outcomes } else { Pane::Notes }))
            }
            key => self.key_of_line(key, press.taken, cx),
        }
    }

    fn typed(&self, text: &str, _cx: &Context<'_>) -> Option<Message> {
        // Letters are keys of the note that the arrows are at; without one, somebody began to say who speaks.
        if self.panel.is_some() || self.pane == Pane::Outcomes || self.at.is_some() {
            return None;
        }

        Some(Message::Composer(ComposerMessage::SpeakerTyped(text.to_owned())))
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        self.header.refresh(cx);
        let now = (cx.workspace.revision(Place::Register), cx.workspace.revision(Place::Meeting(self.meeting)));
        if self.seen == Some(now) {
            return;
        }
        self.seen = Some(now);
        self.voices.refresh(cx, self.meeting);
        if let Some(meeting) = cx.workspace.meeting(self.meeting) {
            self.composer.item = self.composer.item.filter(|item| meeting.agenda.contains(*item));
        }
        self.show(cx);
    }
}

impl Discussion {
    /// What a key means to the line that the arrows are at.
    fn key_of_line(&self, key: Stroke, taken: bool, cx: &Context<'_>) -> Option<Message> {
        match self.pane {
            Pane::Notes => {
                let id = self.at?;
                Some(match key {
                    Stroke::Function(2) => Message::NoteEdited(id),
                    Stroke::Function(3) => Message::Starred(id),
                    Stroke::Function(4) => Message::OutcomeFrom(id),
                    Stroke::Enter if !taken => Message::NoteEdited(id),
                    Stroke::Letter('s') if !taken => Message::Starred(id),
                    Stroke::Delete if !taken => Message::NoteWithdrawn(id),
                    _ => return None,
                })
            }
            Pane::Outcomes => {
                let id = self.outcome_at?;
                let state = cx.workspace.meeting(self.meeting)?.outcomes.get(id)?.state;
                Some(match key {
                    Stroke::Function(2) => Message::OutcomeEdited(id),
                    Stroke::Function(4) => Message::OutcomeStated(id, outcomes::next(state)),
                    Stroke::Enter if !taken => Message::OutcomeEdited(id),
                    Stroke::Delete if !taken => Message::OutcomeWithdrawn(id),
                    _ => return None,
                })
            }
        }
    }
}

/// The sentence that says why this cannot be done now, if it cannot.
fn refusal(cx: &Context<'_>, meeting: &Meeting, act: Act) -> Option<Action<Message>> {
    if cx.read_only {
        return Some(Action::Say(Tone::Danger, cx.t("door-read-only")));
    }
    let state = meeting.details.state;

    (!state.allows(act)).then(|| Action::Say(Tone::Accent, wording::refusal(cx.i18n, state, act)))
}
