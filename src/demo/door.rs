//! People at the door of a meeting.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::plan::{Guest, Plan};
use super::stage::Stage;
use crate::domain::badge::badge_code;
use crate::domain::meeting::{Invitee, Reply};
use crate::domain::{AssociationId, BatchKind, DelegateId, MeetingChange, SessionId};

/// The two desks.
pub(super) const DESKS: [&str; 2] = ["Accueil A", "Accueil B"];

/// Somebody who comes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Comer {
    pub(super) person: DelegateId,
    pub(super) association: Option<AssociationId>,
    pub(super) replaces: Option<DelegateId>,
}

impl Comer {
    /// Somebody who was named, or invited as a guest.
    pub(super) fn named(person: DelegateId, association: Option<AssociationId>) -> Self {
        Self { person, association, replaces: None }
    }
}

/// Everybody who is expected by name: the guests that come, and the delegates named.
pub(super) fn expected(guests: &[Guest]) -> Vec<Comer> {
    let coming = guests.iter().filter(|guest| guest.reply == Reply::Confirmed);

    coming
        .flat_map(|guest| match guest.invitee {
            Invitee::Guest(person) => vec![Comer::named(person, None)],
            Invitee::Association(id) => guest.named.iter().map(|person| Comer::named(*person, Some(id))).collect(),
        })
        .collect()
}

/// Gives everybody expected a badge.
pub(super) fn badges(stage: &mut Stage, plan: &Plan, wall: Timestamp, comers: &[Comer]) {
    let mut codes = BTreeSet::new();
    let mut changes = Vec::new();
    for comer in comers {
        let mut code = badge_code(stage.ids.bits());
        while !codes.insert(code.clone()) {
            code = badge_code(stage.ids.bits());
        }
        changes.push(plan.change(MeetingChange::BadgeAssigned { person: comer.person, code }));
    }
    stage.record_as_one(wall, changes, BatchKind::Together);
}

/// Receives people, each at its moment.
pub(super) fn receive(stage: &mut Stage, plan: &Plan, session: SessionId, comers: Vec<(Timestamp, Comer)>) {
    for (wall, comer) in comers {
        let desk = DESKS[usize::from(stage.dice.in_hundred(42))];
        let arrived = MeetingChange::Arrived {
            session,
            person: comer.person,
            association: comer.association,
            desk: desk.to_owned(),
            replaces: comer.replaces,
        };
        stage.record_in(plan.id, wall, arrived);
    }
}
