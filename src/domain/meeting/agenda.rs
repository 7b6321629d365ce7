use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::domain::edit::record;
use crate::domain::id::{DelegateId, SessionId};
use crate::domain::names::Names;

/// Whether a session is for all or for some.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum SessionKind {
    /// For all.
    #[default]
    Plenary,
    /// One of several at the same time, with a rapporteur.
    Workshop,
}

record! {
    /// A day, a half-day or a workshop of a meeting.
    pub struct Session edited by SessionEdit {
        /// Its name; empty where a meeting has one session alone.
        names: Names => Names,
        /// Whether it is for all or for some.
        kind: SessionKind => Kind,
        /// The day.
        date: Date => Date,
        /// When it begins.
        starts: Option<Time> => Starts,
        /// When it ends.
        ends: Option<Time> => Ends,
        /// The room, where it is not the meeting's venue.
        room: String => Room,
        /// Who reports from a workshop.
        rapporteur: Option<DelegateId> => Rapporteur,
    }
    lists {}
}

record! {
    /// An item of the agenda.
    pub struct AgendaItem edited by AgendaItemEdit {
        /// Its title.
        title: Names => Title,
        /// Planned minutes; zero: not said.
        minutes: u16 => Minutes,
        /// Who presents it.
        speaker: String => Speaker,
        /// The session that it belongs to; none: the first.
        session: Option<SessionId> => Session,
        /// Its place in the order; gaps are left between items so that one can be put between two.
        position: i64 => Position,
    }
    lists {}
}
