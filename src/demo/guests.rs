//! Who is invited to a meeting, and what becomes of each invitation.

use std::collections::BTreeSet;

use super::plan::Guest;
use super::stage::{Body, Cast, Stage};
use super::table::{self, rows};
use crate::domain::DelegateId;
use crate::domain::meeting::{Invitee, Needs, Reply};
use crate::domain::register::AssociationKind;

/// The acronyms of the associations that speak in the notes or promise something: they came to the regional meeting.
pub(super) fn speakers() -> BTreeSet<&'static str> {
    let notes = rows(table::NOTES).map(|row| row.cell(3));
    let outcomes = rows(table::OUTCOMES).map(|row| row.cell(1));

    notes.chain(outcomes).filter(|who| !who.is_empty() && !who.starts_with(['@', '#'])).collect()
}

/// An invitation of an association, with the delegates that its reply names.
pub(super) fn of_body(stage: &mut Stage, body: &Body, seats: u16, reply: Reply) -> Guest {
    let confirmed = reply == Reply::Confirmed;
    let all = stage.dice.in_hundred(75);
    let most = if all { usize::from(seats) } else { 1 };
    let far = (8..=12).contains(&body.region.bits());
    let needs = Needs {
        meal: confirmed && stage.dice.in_hundred(30),
        lodging: confirmed && far && stage.dice.in_hundred(80),
        interpretation: confirmed && body.kind == AssociationKind::LedByMigrants && stage.dice.in_hundred(30),
    };

    Guest {
        invitee: Invitee::Association(body.id),
        seats,
        reply,
        named: body.people.iter().copied().take(if confirmed { most } else { 0 }).collect(),
        needs,
    }
}

/// An invitation of a person without an association.
pub(super) fn of_person(person: DelegateId, reply: Reply) -> Guest {
    Guest { invitee: Invitee::Guest(person), seats: 1, reply, named: Vec::new(), needs: Needs::default() }
}

/// Deals replies out: `confirmed` to the first ones that have a delegate, the others, in the order given, to the rest.
pub(super) fn deal(cast: &Cast, places: &[usize], confirmed: usize, others: &[(Reply, usize)]) -> Vec<(usize, Reply)> {
    let has_people = |place: &usize| cast.bodies.get(*place).is_some_and(|body| !body.people.is_empty());
    let coming: BTreeSet<usize> = places.iter().copied().filter(has_people).take(confirmed).collect();
    let mut rest: Vec<Reply> =
        others.iter().flat_map(|(reply, times)| std::iter::repeat_n(*reply, *times)).rev().collect();

    places
        .iter()
        .map(|place| {
            let reply = if coming.contains(place) { Reply::Confirmed } else { rest.pop().unwrap_or(Reply::Sent) };

            (*place, reply)
        })
        .collect()
}

/// Seats by kind: networks and associations of migrants bring one person more.
pub(super) fn seats(body: &Body) -> u16 {
    match body.kind {
        AssociationKind::Network | AssociationKind::LedByMigrants => 3,
        _ => 2,
    }
}
