use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::edit::is_default;
use crate::domain::entry::Stamp;
use crate::domain::id::{AssociationId, DelegateId};

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
