//! The door: what receiving somebody means, and the changes that it makes. The screen and `majlis arrive` both ask here.
//!
//! Nothing is refused that a person at the door would let in: more people than seats, a guest who declined, a guest whom
//! nobody knows. What is unusual is said, so that the one who receives can decide.

mod newcomer;
mod past;
mod signed;

use jiff::Timestamp;

use super::badge;
use super::entry::Change;
use super::id::{AssociationId, DelegateId, Ids, MeetingId, SessionId};
use super::meeting::{Arrival, Attendance, Invitee, Meeting, MeetingChange, Reply};
use super::register::Register;
use super::roll::Standing;

pub use newcomer::{Affiliation, Newcomer, names};
pub use signed::Signature;

/// Whom the one who receives has found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// A person.
    Person(DelegateId),
    /// An association, for which somebody stands at the door.
    Association(AssociationId),
}

/// What receiving somebody would do.
#[derive(Clone, Debug, PartialEq)]
pub enum Reception {
    /// The person is marked present by these changes.
    Arrive {
        /// One gesture.
        changes: Vec<Change>,
        /// The seats of the association, once the person is in; none where it was offered none.
        seats: Option<Seats>,
    },
    /// The person had left, and is marked as back by these changes.
    Return {
        /// One gesture.
        changes: Vec<Change>,
        /// When the person first came.
        since: Timestamp,
    },
    /// The person is here already; nothing changes.
    AlreadyHere {
        /// Since when.
        since: Timestamp,
        /// The desk that received the person; where two did, both, the earlier first.
        desk: String,
    },
    /// Somebody of an invited association, whose name is not known: ask for it, then see [`Door::receive_newcomer`].
    NameMissing(AssociationId),
    /// Known to the register and not on the list of the meeting: see [`Door::admit`].
    NotInvited(Who),
    /// The register does not know such a person or association.
    Unknown,
}

/// How many of an association's seats are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seats {
    /// How many people of it are in.
    pub taken: u16,
    /// How many it was offered.
    pub offered: u16,
}

/// Whom a gesture of the door of this meeting is about: somebody who came, left, or never came. None: it is no such gesture.
pub fn person_of<'c>(meeting: MeetingId, changes: impl IntoIterator<Item = &'c Change>) -> Option<DelegateId> {
    changes.into_iter().find_map(|change| match change {
        Change::Meeting(
            id,
            MeetingChange::Arrived { person, .. }
            | MeetingChange::ArrivalWithdrawn { person, .. }
            | MeetingChange::ArrivalRestored { person, .. }
            | MeetingChange::Left { person, .. },
        ) => (*id == meeting).then_some(*person),
        _ => None,
    })
}

/// One desk at one session of one meeting.
#[derive(Clone, Copy, Debug)]
pub struct Door<'a> {
    /// Who exists.
    pub register: &'a Register,
    /// The meeting.
    pub id: MeetingId,
    /// What is known of it.
    pub meeting: &'a Meeting,
    /// The session that people arrive at.
    pub session: SessionId,
    /// The desk's name.
    pub desk: &'a str,
}

impl Seats {
    /// Whether more people are in than were offered a seat.
    pub fn is_exceeded(self) -> bool {
        self.taken > self.offered
    }
}

impl<'a> Door<'a> {
    /// What receiving this person or association would do.
    pub fn receive(&self, who: Who) -> Reception {
        match who {
            Who::Person(person) => self.receive_person(person),
            Who::Association(association) if !self.register.associations.contains(association) => Reception::Unknown,
            Who::Association(association) if self.is_invited(association) => Reception::NameMissing(association),
            Who::Association(_) => Reception::NotInvited(who),
        }
    }

    /// The changes that let a person of the register in who is not on the list.
    pub fn admit(&self, person: DelegateId, ids: &Ids) -> Vec<Change> {
        let mut changes = self.arrive(person, self.association_of(person), None);
        if self.meeting.badge(person).is_none() {
            changes.push(self.badge(person, ids));
        }

        changes
    }

    /// The changes that take somebody into the register whom it does not know, and let the person in: as one of the seats
    /// of an invited association that has some left unnamed, else as a walk-in.
    pub fn receive_newcomer(&self, newcomer: &Newcomer, ids: &Ids) -> (DelegateId, Vec<Change>) {
        self.take_in(newcomer, None, ids)
    }

    /// The changes by which a person of the register comes in the place of another. Both stay on the list.
    pub fn replace(&self, absent: DelegateId, by: DelegateId, ids: &Ids) -> Vec<Change> {
        let association = self.association_of(absent).or_else(|| self.association_of(by));
        let mut changes = self.arrive(by, association, Some(absent));
        if self.meeting.badge(by).is_none() {
            changes.push(self.badge(by, ids));
        }

        changes
    }

    /// The changes by which somebody whom the register does not know comes in the place of another.
    pub fn replace_by_newcomer(&self, absent: DelegateId, by: &Newcomer, ids: &Ids) -> (DelegateId, Vec<Change>) {
        self.take_in(by, Some(absent), ids)
    }

    /// The changes that say that a person never came: each desk's arrival was a mistake.
    pub fn withdraw(&self, person: DelegateId) -> Vec<Change> {
        let arrivals = self.meeting.attendance_at(self.session, person).into_iter().flat_map(|seen| seen.arrivals());
        let withdrawn = arrivals.map(|arrival| {
            self.change(MeetingChange::ArrivalWithdrawn { session: self.session, person, arrival: arrival.at })
        });

        // Who never came never left: else a later arrival would find the person gone.
        self.leave(person, None).into_iter().chain(withdrawn).collect()
    }

    /// The changes that say that a person left, or is back where `now` is none.
    pub fn leave(&self, person: DelegateId, now: Option<Timestamp>) -> Vec<Change> {
        let Some(attendance) = self.meeting.attendance_at(self.session, person) else { return Vec::new() };
        if attendance.left == now || attendance.arrival().is_none() {
            return Vec::new();
        }

        vec![self.change(MeetingChange::Left { session: self.session, person, was: attendance.left, now })]
    }

    /// How the person comes to be on the roll, whether here yet or not.
    pub fn standing(&self, person: DelegateId) -> Standing {
        if self.meeting.invitation(Invitee::Guest(person)).is_some() || self.naming(person).is_some() {
            return Standing::Named;
        }
        let own = self.own_association(person);
        if own.is_some_and(|association| self.is_invited(association)) { Standing::Known } else { Standing::WalkIn }
    }

    /// Whether the association is on the list.
    pub fn is_invited(&self, association: AssociationId) -> bool {
        self.register.invitation(self.meeting, association).is_some()
    }

    /// What was answered to the invitation by which the person or association may come.
    pub fn reply(&self, who: Who) -> Option<Reply> {
        let as_guest = match who {
            Who::Person(person) => self.meeting.invitation(Invitee::Guest(person)),
            Who::Association(_) => None,
        };
        if let Some(invitation) = as_guest {
            return Some(invitation.reply);
        }
        let association = match who {
            Who::Person(person) => self.association_of(person)?,
            Who::Association(association) => association,
        };

        self.register.invitation(self.meeting, association).map(|(_, invitation)| invitation.reply)
    }

    /// For whom a person comes: the invited association that named the person, else the person's own.
    pub fn association_of(&self, person: DelegateId) -> Option<AssociationId> {
        self.naming(person).or_else(|| self.own_association(person))
    }

    fn own_association(&self, person: DelegateId) -> Option<AssociationId> {
        self.register.association_of(self.register.delegates.get(person)?.association)
    }

    /// The seats of an association, and how many of its people are in; none where it was offered none.
    pub fn seats(&self, association: AssociationId) -> Option<Seats> {
        let association = self.register.associations.current(association);
        let (_, invitation) = self.register.invitation(self.meeting, association)?;
        let here = self.meeting.attendance.get(&self.session).into_iter().flatten();
        let taken = here
            .filter(|(_, seen)| {
                seen.arrival().is_some_and(|it| self.register.association_of(it.association) == Some(association))
            })
            .count();

        Some(Seats { taken: u16::try_from(taken).unwrap_or(u16::MAX), offered: invitation.seats })
    }

    /// The desk that an arrival was said at, or the laptop's name where it has none.
    pub fn desk_of(&self, arrival: &Arrival) -> String {
        if arrival.desk.is_empty() { self.register.laptop_name(arrival.at.laptop()) } else { arrival.desk.clone() }
    }

    /// Every desk that received a person, the earliest first, each once.
    fn desks_of(&self, attendance: &Attendance) -> String {
        let mut desks: Vec<String> = Vec::new();
        for desk in attendance.arrivals().map(|arrival| self.desk_of(arrival)) {
            if !desks.contains(&desk) {
                desks.push(desk);
            }
        }

        desks.join(" · ")
    }

    /// Who came instead of this person.
    pub fn replaced_by(&self, absent: DelegateId) -> Option<DelegateId> {
        let here = self.meeting.attendance.get(&self.session).into_iter().flatten();

        here.filter_map(|(person, seen)| seen.arrival().map(|arrival| (*person, arrival.replaces)))
            .find(|(_, replaces)| *replaces == Some(absent))
            .map(|(person, _)| person)
    }

    fn receive_person(&self, person: DelegateId) -> Reception {
        if !self.register.delegates.contains(person) {
            return Reception::Unknown;
        }
        if let Some((attendance, arrival)) =
            self.meeting.attendance_at(self.session, person).and_then(|seen| Some((seen, seen.arrival()?)))
        {
            let since = arrival.wall;
            return match attendance.left {
                Some(_) => Reception::Return { changes: self.leave(person, None), since },
                None => Reception::AlreadyHere { since, desk: self.desks_of(attendance) },
            };
        }
        if self.standing(person) == Standing::WalkIn {
            return Reception::NotInvited(Who::Person(person));
        }
        let association = self.association_of(person);

        Reception::Arrive {
            changes: self.arrive(person, association, None),
            seats: association
                .and_then(|association| self.seats(association))
                .map(|seats| Seats { taken: seats.taken.saturating_add(1), ..seats }),
        }
    }

    fn take_in(&self, newcomer: &Newcomer, replaces: Option<DelegateId>, ids: &Ids) -> (DelegateId, Vec<Change>) {
        let person: DelegateId = ids.next();
        let (association, mut changes) = newcomer.enrol(person, ids);
        changes.extend(self.arrive(person, association, replaces));
        changes.push(self.badge(person, ids));

        (person, changes)
    }

    /// The arrival; and the naming, where the association has a seat for which it named nobody, or where the person comes in
    /// the place of another: who comes so is no walk-in.
    fn arrive(
        &self,
        person: DelegateId,
        association: Option<AssociationId>,
        replaces: Option<DelegateId>,
    ) -> Vec<Change> {
        let mut changes = Vec::with_capacity(2);
        if let Some((invitee, invitation)) = association.and_then(|it| self.register.invitation(self.meeting, it)) {
            let free = invitation.delegates.len() < usize::from(invitation.seats);
            if !invitation.delegates.contains(&person) && (free || replaces.is_some()) {
                changes.push(self.change(MeetingChange::DelegateNamed { invitee, delegate: person }));
            }
        }
        changes.push(self.change(MeetingChange::Arrived {
            session: self.session,
            person,
            association,
            desk: self.desk.to_owned(),
            replaces,
        }));

        changes
    }

    fn badge(&self, person: DelegateId, ids: &Ids) -> Change {
        self.change(MeetingChange::BadgeAssigned { person, code: badge::fresh(self.meeting, ids) })
    }

    fn change(&self, change: MeetingChange) -> Change {
        Change::Meeting(self.id, change)
    }

    /// The invited association that named the person. Its own one is asked first: looking through all is for the few whom
    /// another one named.
    fn naming(&self, person: DelegateId) -> Option<AssociationId> {
        let by_own = self.own_association(person).filter(|association| {
            let invitation = self.register.invitation(self.meeting, *association);
            invitation.is_some_and(|(_, invitation)| invitation.delegates.contains(&person))
        });

        by_own.or_else(|| {
            self.meeting
                .invitations()
                .find(|(_, invitation)| invitation.delegates.contains(&person))
                .and_then(|(invitee, _)| self.register.association_of(invitee.association()))
        })
    }
}
