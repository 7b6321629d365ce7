//! What is asked of the discussion, and what it hands back for it.

use iced::widget::operation;

use super::item_form::ItemForm;
use super::note_form::NoteForm;
use super::outcome_form::OutcomeForm;
use super::panel::Panel;
use super::{Discussion, Filter, Message, Pane, composer, kinds, notes, panel, voices};
use crate::domain::meeting::{Act, Meeting, MeetingChange, Note, NoteEdit, Outcome, OutcomeKind, Owner};
use crate::domain::{AgendaItemId, Change, Filing, NoteId, OutcomeId};
use crate::screen::lookup::moved;
use crate::screen::meeting::header::record;
use crate::screen::{Action, Context, wording};
use crate::ui::Tone;

impl Discussion {
    pub(super) fn edit_note(&mut self, cx: &Context<'_>, meeting: &Meeting, id: NoteId) -> Action<Message> {
        if let Some(refusal) = refusal(cx, meeting, Act::TakeNotes) {
            return refusal;
        }
        let Some(note) = meeting.notes.get(id) else { return Action::None };
        self.panel = Some(Panel::Note(Box::new(NoteForm::new(cx, meeting, Some(id), note.clone()))));

        Action::Run(panel::focus())
    }

    pub(super) fn star(&self, cx: &Context<'_>, meeting: &Meeting, id: NoteId) -> Action<Message> {
        if let Some(refusal) = refusal(cx, meeting, Act::TakeNotes) {
            return refusal;
        }
        let Some(was) = meeting.notes.get(id).map(|note| note.starred) else { return Action::None };
        let edit = NoteEdit::Starred { was, now: !was };

        self.change(MeetingChange::Note(Filing::Edited(id, vec![edit])))
    }

    /// Two presses join two notes: the one that was said first says both.
    pub(super) fn join(&mut self, cx: &Context<'_>, meeting: &Meeting, id: NoteId) -> Action<Message> {
        if let Some(refusal) = refusal(cx, meeting, Act::TakeNotes) {
            return refusal;
        }
        let Some(other) = self.joining.take() else {
            self.joining = Some(id);
            return Action::Say(Tone::Neutral, cx.t("discussion-join-which"));
        };
        let said = |id: NoteId| meeting.notes.get(id).map(|note| (note.said, id));
        let (kept, other) = if said(other) < said(id) { (other, id) } else { (id, other) };
        self.at = Some(kept);
        let changes = meeting.join_notes(kept, other);

        record(changes.into_iter().map(|change| Change::Meeting(self.meeting, change)).collect())
    }

    /// Brings a note under the next item of the agenda, or the one before; before the first there is none.
    pub(super) fn move_note(&self, cx: &Context<'_>, meeting: &Meeting, id: NoteId, by: i32) -> Action<Message> {
        if let Some(refusal) = refusal(cx, meeting, Act::TakeNotes) {
            return refusal;
        }
        let Some(was) = meeting.notes.get(id) else { return Action::None };
        let items = meeting.ordered_agenda();
        let at = items.iter().position(|(item, _)| Some(*item) == was.item);
        let item = moved(at, by, items.len()).and_then(|at| items.get(at)).map(|(item, _)| *item);

        match Filing::edit(id, was, &Note { item, ..was.clone() }) {
            Some(filing) => self.change(MeetingChange::Note(filing)),
            None => Action::None,
        }
    }

    pub(super) fn outcome_from(&mut self, cx: &Context<'_>, meeting: &Meeting, id: NoteId) -> Action<Message> {
        if let Some(refusal) = refusal(cx, meeting, Act::Conclude) {
            return refusal;
        }
        let Some(note) = meeting.notes.get(id) else { return Action::None };
        let kind = kinds::outcome_of(note.kind);
        // Who promises something is who has to do it; what is decided or recommended, who invites has to carry out.
        let owner = match (kind, note.association) {
            (OutcomeKind::Commitment, Some(association)) => Owner::Association(association),
            _ => Owner::Organiser,
        };
        let outcome = Outcome { kind, owner, text: note.text.clone(), note: Some(id), ..Outcome::default() };
        self.panel = Some(Panel::Outcome(Box::new(OutcomeForm::new(cx, None, outcome))));

        Action::Run(panel::focus())
    }

    pub(super) fn open_outcome(
        &mut self,
        cx: &Context<'_>,
        meeting: &Meeting,
        id: Option<OutcomeId>,
    ) -> Action<Message> {
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

        Action::Run(panel::focus())
    }

    pub(super) fn open_item(
        &mut self,
        cx: &Context<'_>,
        meeting: &Meeting,
        id: Option<AgendaItemId>,
    ) -> Action<Message> {
        if let Some(refusal) = refusal(cx, meeting, Act::Prepare) {
            return refusal;
        }
        self.panel = Some(Panel::Item(Box::new(ItemForm::new(meeting, id))));

        Action::Run(panel::focus())
    }

    pub(super) fn enter_note(&mut self, cx: &Context<'_>, meeting: &Meeting) -> Action<Message> {
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

    pub(super) fn write_long(&mut self, cx: &Context<'_>, meeting: &Meeting) -> Action<Message> {
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

        Action::Run(panel::focus())
    }

    pub(super) fn save(&mut self, cx: &Context<'_>) -> Action<Message> {
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

    pub(super) fn step(&mut self, cx: &Context<'_>, meeting: &Meeting, by: i32) {
        let items = meeting.ordered_agenda();
        let at = items.iter().position(|(id, _)| Some(*id) == self.composer.item);
        let next = moved(at, by, items.len()).or(at);
        self.composer.item = next.and_then(|at| items.get(at)).map(|(id, _)| *id);
        self.show(cx);
    }

    pub(super) fn move_by(&mut self, by: i32) {
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
            Pane::Returning => self.returning.move_by(by),
            Pane::Unheard => {}
        }
    }

    pub(super) fn escaped(&mut self) -> Action<Message> {
        if self.panel.take().is_some() {
            return Action::Run(operation::focus(composer::speaker_id()));
        }
        if self.pane != Pane::Notes {
            self.outcome_at = None;
            self.returning.at = None;
            return Action::None;
        }
        self.at = None;

        Action::Run(self.composer.clear())
    }
}

/// The sentence that says why this cannot be done now, if it cannot.
pub fn refusal<M>(cx: &Context<'_>, meeting: &Meeting, act: Act) -> Option<Action<M>> {
    if cx.read_only {
        return Some(Action::Say(Tone::Danger, cx.t("door-read-only")));
    }
    let state = meeting.details.state;

    (!state.allows(act)).then(|| Action::Say(Tone::Accent, wording::refusal(cx.i18n, state, act)))
}
