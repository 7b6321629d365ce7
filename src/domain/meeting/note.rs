use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::edit::record;
use crate::domain::id::{AgendaItemId, AssociationId, DelegateId, NoteId, ThemeId};

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
