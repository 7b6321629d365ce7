use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Meeting, MeetingChange, Outcome};
use crate::domain::edit::record;
use crate::domain::id::{AgendaItemId, AssociationId, DelegateId, NoteId, ThemeId};
use crate::domain::shelf::Filing;

/// What kind of thing was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum NoteKind {
    /// How things are.
    #[default]
    Finding,
    /// Something is asked for.
    Request,
    /// Something is offered as a way.
    Proposal,
    /// Something is recommended.
    Recommendation,
    /// A question.
    Question,
    /// Its answer.
    Answer,
    /// Somebody will do something.
    Commitment,
}

impl NoteKind {
    /// In the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Finding,
        Self::Request,
        Self::Proposal,
        Self::Recommendation,
        Self::Question,
        Self::Answer,
        Self::Commitment,
    ];
}

record! {
    /// What somebody said.
    pub struct Note edited by NoteEdit {
        /// Under which item of the agenda.
        item: Option<AgendaItemId> => Item,
        /// For which association.
        association: Option<AssociationId> => Association,
        /// Who.
        delegate: Option<DelegateId> => Delegate,
        /// What kind of thing.
        kind: NoteKind => Kind,
        /// Under which theme.
        theme: Option<ThemeId> => Theme,
        /// What.
        text: String => Text,
        /// When it was said.
        said: Option<Timestamp> => Said,
        /// It matters more than others.
        starred: bool => Starred,
        /// The question that it answers.
        answers: Option<NoteId> => Answers,
    }
    lists {}
}

impl Note {
    /// This note with what another one said after it; who spoke and under which item stay, unless nobody was named.
    pub fn joined(&self, other: &Self) -> Self {
        let text = [self.text.trim(), other.text.trim()].into_iter().filter(|text| !text.is_empty());
        let has_speaker = self.association.is_some() || self.delegate.is_some();
        let speaker = if has_speaker { self } else { other };

        Self {
            text: text.collect::<Vec<_>>().join("\n"),
            association: speaker.association,
            delegate: speaker.delegate,
            theme: self.theme.or(other.theme),
            starred: self.starred || other.starred,
            answers: self.answers.or(other.answers),
            ..self.clone()
        }
    }
}

impl Meeting {
    /// The changes that make one note of two: `kept` says both, the other one is withdrawn, and what answered it or was born of
    /// it goes over to the one that is kept.
    pub fn join_notes(&self, kept: NoteId, other: NoteId) -> Vec<MeetingChange> {
        let (Some(first), Some(second)) = (self.notes.get(kept), self.notes.get(other)) else { return Vec::new() };
        if kept == other {
            return Vec::new();
        }
        let mut joined = first.joined(second);
        joined.answers = joined.answers.filter(|answered| *answered != kept && *answered != other);
        let mut changes: Vec<MeetingChange> = Vec::new();
        changes.extend(Filing::edit(kept, first, &joined).map(MeetingChange::Note));
        for (id, note) in self.notes.iter().filter(|(id, note)| *id != kept && note.answers == Some(other)) {
            let now = Note { answers: Some(kept), ..note.clone() };
            changes.extend(Filing::edit(id, note, &now).map(MeetingChange::Note));
        }
        for (id, outcome) in self.outcomes.iter().filter(|(_, outcome)| outcome.note == Some(other)) {
            let now = Outcome { note: Some(kept), ..outcome.clone() };
            changes.extend(Filing::edit(id, outcome, &now).map(MeetingChange::Outcome));
        }
        changes.push(MeetingChange::Note(Filing::Withdrawn(other)));

        changes
    }
}
