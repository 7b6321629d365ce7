use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::Meeting;
use crate::domain::edit::{is_default, record};
use crate::domain::id::{AgendaItemId, AssociationId, DelegateId, SessionId};
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

/// Somebody asked for the floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FloorAsked {
    /// For which association.
    #[serde(default, skip_serializing_if = "is_default")]
    pub association: Option<AssociationId>,
    /// Who.
    #[serde(default, skip_serializing_if = "is_default")]
    pub delegate: Option<DelegateId>,
    /// When.
    pub at: Timestamp,
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
        /// When it was begun, and the clock with it; the item that was begun last is the one that is being dealt with.
        begun: Option<Timestamp> => Begun,
    }
    lists {
        /// Who asked for the floor under it, and has not had it yet.
        floor: FloorAsked => Floor,
    }
}

impl AgendaItem {
    /// Who asked for the floor, in the order in which they did.
    pub fn in_turn(&self) -> Vec<&FloorAsked> {
        let mut turn: Vec<_> = self.floor.iter().collect();
        turn.sort_by_key(|asked| asked.at);

        turn
    }
}

impl Meeting {
    /// The day of its first session.
    pub fn date(&self) -> Option<Date> {
        self.sessions.iter().map(|(_, session)| session.date).min()
    }

    /// The sessions in the order of the day.
    pub fn ordered_sessions(&self) -> Vec<(SessionId, &Session)> {
        let mut sessions: Vec<_> = self.sessions.iter().collect();
        sessions.sort_by_key(|(id, session)| (session.date, session.starts, *id));

        sessions
    }

    /// The session that the door stands at unless told otherwise: the first one of `today`, else the first of all.
    pub fn session_on(&self, today: Date) -> Option<SessionId> {
        let sessions = self.ordered_sessions();
        let of_today = sessions.iter().find(|(_, session)| session.date == today);

        of_today.or(sessions.first()).map(|(id, _)| *id)
    }

    /// The session that is held on a day at an hour: of those of that day the last one that has begun by then, else the first of
    /// them; on another day, as [`Meeting::session_on`] says.
    pub fn session_at(&self, day: Date, hour: Time) -> Option<SessionId> {
        let sessions = self.ordered_sessions();
        let has_begun = |session: &Session| session.starts.is_some_and(|starts| starts <= hour);
        let begun = sessions.iter().rfind(|(_, session)| session.date == day && has_begun(session));

        begun.map(|(id, _)| *id).or_else(|| self.session_on(day))
    }

    /// The items of the agenda in their order.
    pub fn ordered_agenda(&self) -> Vec<(AgendaItemId, &AgendaItem)> {
        let mut items: Vec<_> = self.agenda.iter().collect();
        items.sort_by_key(|(id, item)| (item.position, *id));

        items
    }
}
