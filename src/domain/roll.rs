//! The roll of a meeting: everybody who is expected or came, one row a person, and one for an invitee without a named person.
//! The door, the lists and the commands all read this one.

use std::collections::{BTreeMap, BTreeSet};

use super::id::{AssociationId, DelegateId, SessionId};
use super::meeting::{Attendance, Invitee, Meeting, Reply};
use super::register::Register;

/// One row of the roll.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row<'a> {
    /// The person; none where an association has named nobody yet.
    pub person: Option<DelegateId>,
    /// The association that the person came for, else the one that is expected to send somebody.
    pub association: Option<AssociationId>,
    /// The invitation; none for a walk-in of a body that was not invited.
    pub invitee: Option<Invitee>,
    /// Where the invitation stands.
    pub reply: Option<Reply>,
    /// How the person comes to be on the roll.
    pub standing: Standing,
    /// The attendance, if the person came.
    pub attendance: Option<&'a Attendance>,
}

/// How a person comes to be on the roll.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Named for the invitation, or invited as a guest.
    Named,
    /// A delegate of an invited association that named others, or nobody.
    Known,
    /// Nobody is known: the row stands for the association.
    Unnamed,
    /// Came without being on the list.
    WalkIn,
}

impl Row<'_> {
    /// Whether the person is, or was, there.
    pub fn is_present(&self) -> bool {
        self.attendance.is_some_and(|attendance| attendance.arrival().is_some())
    }
}

/// The delegates of each association that are not archived, built once for a whole list.
pub fn by_association(register: &Register) -> BTreeMap<AssociationId, Vec<DelegateId>> {
    let mut delegates: BTreeMap<AssociationId, Vec<DelegateId>> = BTreeMap::new();
    for (id, delegate) in register.delegates.iter() {
        if let (Some(association), false) = (register.association_of(delegate.association), delegate.archived) {
            delegates.entry(association).or_default().push(id);
        }
    }

    delegates
}

/// The roll of a meeting at one session, or at any where `session` is none.
///
/// Without `known`, delegates of the register whom nobody named are left out, unless they came: that is the list to print.
/// With it they are in: that is whom the door can find.
pub fn roll<'a>(register: &Register, meeting: &'a Meeting, session: Option<SessionId>, known: bool) -> Vec<Row<'a>> {
    let attendance = attendance(meeting, session);
    let of_register = if known { by_association(register) } else { BTreeMap::new() };
    let mut rows = Vec::new();
    let mut listed: BTreeSet<DelegateId> = BTreeSet::new();
    let came_for = came_for(register, &attendance);
    // An association that somebody came for is represented, whoever named that person.
    let mut somebody: BTreeSet<AssociationId> = came_for.keys().copied().collect();

    for (invitee, invitation) in meeting.invitations() {
        let association = register.association_of(invitee.association());
        let row = |person, standing| Row {
            person,
            association: register.association_of(came_for_whom(&attendance, person)).or(association),
            invitee: Some(invitee),
            reply: Some(invitation.reply),
            standing,
            attendance: person.and_then(|person| attendance.get(&person).copied()),
        };
        let named: Vec<DelegateId> = match invitee {
            Invitee::Guest(person) => vec![person],
            Invitee::Association(_) => invitation.delegates.clone(),
        };
        for person in named {
            if register.delegates.contains(person) && listed.insert(person) {
                somebody.extend(association);
                rows.push(row(Some(person), Standing::Named));
            }
        }
        let Some(association) = association else { continue };
        for person in of_register.get(&association).into_iter().flatten() {
            if listed.insert(*person) {
                rows.push(row(Some(*person), Standing::Known));
            }
        }
        for person in came_for.get(&association).into_iter().flatten() {
            if listed.insert(*person) {
                rows.push(row(Some(*person), Standing::WalkIn));
            }
        }
        let is_second = register.invitation(meeting, association).is_some_and(|(leading, _)| leading != invitee);
        if !is_second {
            rows.push(row(None, Standing::Unnamed));
        }
    }
    // Only now: of an association that was merged, either invitation may name somebody, the later one too.
    rows.retain(|row| {
        row.standing != Standing::Unnamed || row.association.is_none_or(|association| !somebody.contains(&association))
    });

    for (person, attendance) in &attendance {
        let Some(arrival) = attendance.arrival() else { continue };
        if listed.insert(*person) {
            rows.push(Row {
                person: Some(*person),
                association: register.association_of(arrival.association),
                invitee: None,
                reply: None,
                standing: Standing::WalkIn,
                attendance: Some(attendance),
            });
        }
    }

    rows
}

fn attendance(meeting: &Meeting, session: Option<SessionId>) -> BTreeMap<DelegateId, &Attendance> {
    let mut found: BTreeMap<DelegateId, &Attendance> = BTreeMap::new();
    for (id, people) in &meeting.attendance {
        if session.is_some_and(|wanted| wanted != *id) || !meeting.sessions.contains(*id) {
            continue;
        }
        for (person, attendance) in people {
            let came = |attendance: &Attendance| attendance.arrival().map(|arrival| arrival.at);
            let known = found.get(person).and_then(|known| came(known));
            match (came(attendance), known) {
                (Some(new), Some(old)) if new > old => {}
                (None, Some(_)) => {}
                _ => {
                    found.insert(*person, attendance);
                }
            }
        }
    }

    found
}

fn came_for_whom(attendance: &BTreeMap<DelegateId, &Attendance>, person: Option<DelegateId>) -> Option<AssociationId> {
    attendance.get(&person?)?.arrival()?.association
}

fn came_for(
    register: &Register,
    attendance: &BTreeMap<DelegateId, &Attendance>,
) -> BTreeMap<AssociationId, Vec<DelegateId>> {
    let mut came: BTreeMap<AssociationId, Vec<DelegateId>> = BTreeMap::new();
    for (person, attendance) in attendance {
        let association = attendance.arrival().and_then(|arrival| arrival.association);
        if let Some(association) = register.association_of(association) {
            came.entry(association).or_default().push(*person);
        }
    }

    came
}
