use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Meeting;
use crate::domain::edit::is_default;
use crate::domain::entry::Stamp;
use crate::domain::id::{AssociationId, DelegateId, SessionId};

/// One arrival of a person at a session, as one desk saw it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Arrival {
    /// The entry that said it.
    pub at: Stamp,
    /// When, by that laptop's clock.
    pub wall: Timestamp,
    /// For which association.
    #[serde(default, skip_serializing_if = "is_default")]
    pub association: Option<AssociationId>,
    /// The desk that received the person.
    #[serde(default, skip_serializing_if = "is_default")]
    pub desk: String,
    /// Whom the person replaces.
    #[serde(default, skip_serializing_if = "is_default")]
    pub replaces: Option<DelegateId>,
    /// It was a mistake.
    #[serde(default, skip_serializing_if = "is_default")]
    pub withdrawn: bool,
}

/// A person at a session: every arrival that a desk said, the earliest first. Presence is set, or withdrawn; never toggled.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Attendance {
    arrivals: Vec<Arrival>,
    /// When the person left.
    #[serde(skip_serializing_if = "is_default")]
    pub left: Option<Timestamp>,
}

impl Attendance {
    /// The arrival that holds: the earliest that was not withdrawn.
    pub fn arrival(&self) -> Option<&Arrival> {
        self.arrivals.iter().find(|arrival| !arrival.withdrawn)
    }

    /// Every arrival that was not withdrawn, the earliest first: more than one where two desks received one person.
    pub fn arrivals(&self) -> impl Iterator<Item = &Arrival> {
        self.arrivals.iter().filter(|arrival| !arrival.withdrawn)
    }

    pub(super) fn add(&mut self, arrival: Arrival) -> bool {
        let Err(place) = self.arrivals.binary_search_by_key(&arrival.at, |known| known.at) else { return false };
        self.arrivals.insert(place, arrival);

        true
    }

    pub(super) fn set_withdrawn(&mut self, arrival: Stamp, withdrawn: bool) -> bool {
        let Some(known) = self.arrivals.iter_mut().find(|known| known.at == arrival) else { return false };

        std::mem::replace(&mut known.withdrawn, withdrawn) != withdrawn
    }
}

impl Meeting {
    /// A person's attendance at a session.
    pub fn attendance_at(&self, session: SessionId, person: DelegateId) -> Option<&Attendance> {
        self.attendance.get(&session)?.get(&person)
    }

    /// Whether the person is, or was, at the session.
    pub fn is_present(&self, session: SessionId, person: DelegateId) -> bool {
        self.attendance_at(session, person).is_some_and(|attendance| attendance.arrival().is_some())
    }

    /// The code on a person's badge: short, unique in the meeting, without 0, O, 1, I and L.
    pub fn badge(&self, person: DelegateId) -> Option<&str> {
        self.badges.get(&person).map(String::as_str)
    }

    /// The person whose badge has this code, upper or lower case.
    pub fn person_of_badge(&self, code: &str) -> Option<DelegateId> {
        self.badges.iter().find(|(_, own)| own.eq_ignore_ascii_case(code.trim())).map(|(person, _)| *person)
    }

    pub(super) fn arrive(&mut self, session: SessionId, person: DelegateId, arrival: Arrival) -> bool {
        self.attendance.entry(session).or_default().entry(person).or_default().add(arrival)
    }

    pub(super) fn with_attendance(
        &mut self,
        session: SessionId,
        person: DelegateId,
        act: impl FnOnce(&mut Attendance) -> bool,
    ) -> bool {
        self.attendance.get_mut(&session).and_then(|there| there.get_mut(&person)).is_some_and(act)
    }
}
