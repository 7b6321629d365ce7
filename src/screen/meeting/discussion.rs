//! The discussion: the agenda, what is said under it, and what comes of it.
//!
//! One line of keys takes a note: who speaks (two letters, those who are here first), the letter of its kind, what is said,
//! Enter. The drafts are view state; everything else is asked of the workspace.

mod agenda;
mod composer;
mod deeds;
mod draft;
mod floor;
mod item_form;
mod keys;
pub(in crate::screen) mod kinds;
mod note_form;
mod notes;
mod outcome_form;
mod outcomes;
mod panel;
mod returning;
mod view;
mod voices;

use crate::screen::keys::Set;
use std::collections::BTreeMap;

use iced::Task;
use iced::widget::operation;
use jiff::civil::Date;

pub use self::composer::Message as ComposerMessage;
pub use self::deeds::refusal;
pub use self::item_form::Message as ItemMessage;
pub use self::kinds::{outcome_icon, picture as note_picture};
pub use self::note_form::Message as NoteMessage;
pub use self::notes::{Filter, Grouping};
pub use self::outcome_form::{Message as OutcomeMessage, Owning};
pub use self::outcomes::{next_state, state_word};
pub use self::panel::Message as PanelMessage;
pub use self::returning::ReturningMessage;

use self::composer::Composer;
use self::notes::Group;
use self::panel::Panel;
use self::returning::Returning;
use self::voices::Voices;
use super::header::record;
use super::{Header, HeaderMessage};
use crate::domain::figures::{Heard, unheard};
use crate::domain::meeting::{Act, DetailsEdit, MeetingChange, MeetingState, OutcomeKind, OutcomeState};
use crate::domain::{AgendaItemId, AssociationId, Change, Filing, MeetingId, NoteId, OutcomeId, RegionId};
use crate::i18n::Language;
use crate::screen::{Action, Context, Press, Room, Screen};

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
    /// In a small window: whether the lists to filter by are shown.
    is_filtering: bool,
    grouping: Grouping,
    outcome_kind: Option<OutcomeKind>,
    panel: Option<Panel>,
    at: Option<NoteId>,
    outcome_at: Option<OutcomeId>,
    voices: Voices,
    shown: Vec<Group>,
    counts: BTreeMap<Option<AgendaItemId>, usize>,
    shown_outcomes: Vec<OutcomeId>,
    returning: Returning,
    unheard: BTreeMap<Option<RegionId>, Heard>,
    /// The note that another one is to be joined to.
    joining: Option<NoteId>,
    seen: Option<(u64, Date, Language)>,
}

/// What is beside the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pane {
    /// What was said.
    Notes,
    /// What came of it.
    Outcomes,
    /// What comes back from the meetings before.
    Returning,
    /// Who has not spoken yet.
    Unheard,
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
    /// The item is begun, or the next one.
    ItemBegun,
    /// Who stands in the line asks for the floor.
    FloorAsked,
    /// Who waits at that place has the floor.
    FloorGiven(usize),
    /// Who waits at that place does not want it any more.
    FloorLeft(usize),
    /// An association that has not spoken is asked to.
    SpeakerOffered(AssociationId),
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
    /// A note was looked for elsewhere, and is to be shown.
    NoteSought(NoteId),
    /// A note is to be edited.
    NoteEdited(NoteId),
    /// A note matters more than others, or no more.
    Starred(NoteId),
    /// A note is to be joined to another, or another to it.
    JoinAsked(NoteId),
    /// A note belongs under the next item, or the one before.
    NoteMoved(NoteId, i32),
    /// A note is to be taken back.
    NoteWithdrawn(NoteId),
    /// Something came of a note.
    OutcomeFrom(NoteId),
    /// Another filter.
    FilterChanged(Filter),
    /// In a small window: the lists to filter by are to be shown, or not any more.
    FiltersToggled,
    /// The notes are to be shown under something else.
    GroupingChosen(Grouping),
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
    /// Something in what comes back from the meetings before.
    Returning(ReturningMessage),
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
            is_filtering: false,
            filter: Filter::default(),
            grouping: Grouping::default(),
            outcome_kind: None,
            panel: None,
            at: None,
            outcome_at: None,
            voices: Voices::default(),
            shown: Vec::new(),
            counts: BTreeMap::new(),
            shown_outcomes: Vec::new(),
            returning: Returning::default(),
            unheard: BTreeMap::new(),
            joining: None,
            seen: None,
        };
        discussion.composer.item =
            cx.workspace.meeting(meeting).and_then(|meeting| meeting.ordered_agenda().first().map(|(id, _)| *id));
        discussion.take_up(cx);
        discussion.refresh(cx);

        (discussion, operation::focus(composer::speaker_id()))
    }

    /// The discussion of a meeting, at something that came of it.
    pub fn at_outcome(cx: &Context<'_>, meeting: MeetingId, outcome: OutcomeId) -> (Self, Task<Message>) {
        let (mut discussion, _) = Self::new(cx, meeting);
        discussion.pane = Pane::Outcomes;
        discussion.outcome_at = Some(outcome).filter(|at| discussion.shown_outcomes.contains(at));
        let place = discussion.shown_outcomes.iter().position(|at| *at == outcome).unwrap_or_default();
        let along = place as f32 / discussion.shown_outcomes.len().saturating_sub(1).max(1) as f32;
        let task = operation::snap_to(outcomes::list_id(), operation::RelativeOffset { x: 0.0, y: along });

        (discussion, task)
    }

    /// Which outcome the arrows are at.
    pub fn outcome_at(&self) -> Option<OutcomeId> {
        self.outcome_at
    }

    /// How many notes an item has; all of them where `only` is false.
    fn notes_under(&self, item: Option<AgendaItemId>, only: bool) -> usize {
        if only { self.counts.get(&item).copied().unwrap_or_default() } else { self.counts.values().sum() }
    }

    fn show(&mut self, cx: &Context<'_>) {
        let Some(meeting) = cx.workspace.meeting(self.meeting) else { return };
        let only = self.only_item.then_some(self.composer.item);
        self.counts = notes::counts(meeting);
        self.shown = notes::groups(&cx.workspace.register, meeting, &self.filter, self.grouping, only);
        self.shown_outcomes = outcomes::ordered(meeting, self.outcome_kind, cx.today());
        self.returning.derive(cx, self.meeting);
        self.unheard = unheard(&cx.workspace.register, meeting);
        self.joining = self.joining.filter(|id| meeting.notes.contains(*id));
        self.at = self.at.filter(|at| self.shown.iter().any(|(_, notes)| notes.contains(at)));
        self.outcome_at = self.outcome_at.filter(|at| self.shown_outcomes.contains(at));
    }

    fn act(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
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
            Message::ItemBegun => return self.begin_item(cx, meeting),
            Message::FloorAsked => return self.ask_floor(cx, meeting),
            Message::FloorGiven(place) => return self.leave_floor(cx, meeting, place, true),
            Message::FloorLeft(place) => return self.leave_floor(cx, meeting, place, false),
            Message::SpeakerOffered(association) => return self.offer_floor(cx, association),
            Message::JoinAsked(id) => return self.join(cx, meeting, id),
            Message::NoteMoved(id, by) => return self.move_note(cx, meeting, id, by),
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
            Message::NoteSought(id) => {
                (self.pane, self.filter, self.at) = (Pane::Notes, Filter::default(), Some(id));
                self.only_item = false;
                self.show(cx);
            }
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
            Message::FiltersToggled => self.is_filtering = !self.is_filtering,
            Message::GroupingChosen(grouping) => {
                self.grouping = grouping;
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
                let Some(was) = meeting.outcomes.get(id) else { return Action::None };
                let Some(filing) = Filing::edit(id, was, &was.stated(now, cx.today())) else { return Action::None };
                return self.change(MeetingChange::Outcome(filing));
            }
            Message::OutcomeWithdrawn(id) => {
                if let Some(refusal) = refusal(cx, meeting, Act::Conclude) {
                    return refusal;
                }
                return self.change(MeetingChange::Outcome(Filing::Withdrawn(id)));
            }
            Message::Returning(message) => return self.returning.update(message, cx),
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

    fn change(&self, change: MeetingChange) -> Action<Message> {
        record(vec![Change::Meeting(self.meeting, change)])
    }
}

impl Screen for Discussion {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        let action = self.act(message, cx);

        match self.draft(cx) {
            Some(draft) => Action::All(vec![action, draft]),
            None => action,
        }
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> crate::ui::Element<'a, Message> {
        self.header.page(cx, Message::Header, self.room(cx))
    }

    fn keys(&self) -> Vec<&'static Set> {
        self.keys_of_room()
    }

    fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        if let Some(answer) = self.header.key(press, cx) {
            return answer.map(Message::Header);
        }

        self.key_of_room(press, cx)
    }

    fn typed(&self, text: &str, _cx: &Context<'_>) -> Option<Message> {
        // Letters are keys of the note that the arrows are at; without one, somebody began to say who speaks.
        if self.panel.is_some() || self.pane != Pane::Notes || self.at.is_some() {
            return None;
        }

        Some(Message::Composer(ComposerMessage::SpeakerTyped(text.to_owned())))
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        self.header.refresh(cx);
        // What comes back is of other meetings.
        let now = (cx.workspace.revision_of_all(), cx.today(), cx.language());
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
