//! From a decided plan to one batch of changes.

use std::collections::HashSet;

use super::merge;
use crate::domain::meeting::{InvitationEdit, Invitee, Meeting, MeetingChange, Reply};
use crate::domain::register::{Delegate, Register, RegisterChange};
use crate::domain::shelf::Filing;
use crate::domain::{AssociationId, Change, DelegateId, Ids, MeetingId, badge};
use crate::exchange::plan::{Choice, Group, ListedPerson, Plan};

/// The meeting that the list is invited to.
#[derive(Debug, Clone, Copy)]
pub struct Destination<'a> {
    /// Its id.
    pub id: MeetingId,
    /// What is known of it.
    pub meeting: &'a Meeting,
}

impl Plan {
    /// The changes that take the plan in, to be recorded as one batch. With a meeting, its associations and guests are
    /// invited to it as well, its people named for it and given badge codes; nobody is invited twice.
    pub fn changes(&self, register: &Register, ids: &Ids, to: Option<Destination<'_>>) -> Vec<Change> {
        let codes = to.into_iter().flat_map(|to| to.meeting.badges.values().cloned()).collect();
        let mut changes = Changes { register, ids, all: Vec::new(), codes };

        for group in &self.groups {
            let taken: Vec<_> =
                group.rows.iter().filter_map(|row| self.rows.get(*row)).filter(|row| row.is_taken()).collect();
            let Some(first) = taken.first() else { continue };
            let association = group.listed.as_ref().map(|_| changes.association(group, first.choice));
            let mut people = Vec::new();

            for row in &taken {
                if let Some(person) = row.part.as_ref().and_then(|part| part.person.as_ref()) {
                    people.push(changes.person(person, association, row.choice));
                }
            }

            if let Some(to) = to {
                changes.invite(group, association, &people, to);
            }
        }

        changes.all
    }
}

struct Changes<'a> {
    register: &'a Register,
    ids: &'a Ids,
    all: Vec<Change>,
    /// The badge codes of the meeting, and those that this batch gives.
    codes: HashSet<String>,
}

impl Changes<'_> {
    /// The id of the group's association: added, edited, or as it is.
    fn association(&mut self, group: &Group, choice: Choice) -> AssociationId {
        let listed = group.listed.clone().unwrap_or_default();
        let known = group.known.or(group.perhaps.filter(|_| choice == Choice::SameAsKnown));
        let found = known.and_then(|id| Some((id, self.register.associations.get(id)?)));

        match found {
            Some((id, known)) => {
                let now = merge::association(known, &listed);

                self.all.extend(Filing::edit(id, known, &now).map(|filing| RegisterChange::Association(filing).into()));

                id
            }
            None => {
                let id = self.ids.next();

                self.all.push(RegisterChange::Association(Filing::Added(id, listed)).into());

                id
            }
        }
    }

    fn person(&mut self, person: &ListedPerson, association: Option<AssociationId>, choice: Choice) -> DelegateId {
        // Of an association that is taken as new, nobody is known.
        let belongs =
            |id: &DelegateId| self.register.delegates.get(*id).is_some_and(|known| known.association == association);
        let perhaps = person.perhaps.filter(|_| choice == Choice::SameAsKnown);
        let known = person.known.or(perhaps).filter(belongs);

        match known.and_then(|id| Some((id, self.register.delegates.get(id)?))) {
            Some((id, known)) => {
                let now = merge::person(known, &person.listed);

                self.all.extend(Filing::edit(id, known, &now).map(|filing| RegisterChange::Delegate(filing).into()));

                id
            }
            None => {
                let id = self.ids.next();
                let delegate = Delegate { association, ..person.listed.clone() };

                self.all.push(RegisterChange::Delegate(Filing::Added(id, delegate)).into());

                id
            }
        }
    }

    fn invite(
        &mut self,
        group: &Group,
        association: Option<AssociationId>,
        people: &[DelegateId],
        to: Destination<'_>,
    ) {
        match association {
            Some(id) => {
                let named = u16::try_from(people.len()).unwrap_or(u16::MAX);
                let seats = group.seats.unwrap_or_else(|| self.register.organiser.seats().max(named));

                self.invite_one(Invitee::Association(id), seats, group, to);
                self.name(Invitee::Association(id), people, to);
            }
            None => {
                for person in people {
                    self.invite_one(Invitee::Guest(*person), 1, group, to);
                }
            }
        }

        for person in people {
            self.give_badge(*person, to);
        }
    }

    fn invite_one(&mut self, invitee: Invitee, seats: u16, group: &Group, to: Destination<'_>) {
        let known = to.meeting.invitations.get(&invitee);

        match known {
            None => self.push(to, MeetingChange::Invited { invitee, seats }),
            Some(known) if known.withdrawn => self.push(to, MeetingChange::InvitationRestored(invitee)),
            Some(_) => {}
        }

        let was = known.map_or(Reply::ToSend, |known| known.reply);

        if let Some(now) = group.reply.filter(|now| *now != was) {
            self.push(to, MeetingChange::Replied { invitee, was, now });
        }

        let remark = known.map_or("", |known| known.remark.as_str());

        if remark.is_empty() && !group.remark.is_empty() {
            let edit = InvitationEdit::Remark { was: String::new(), now: group.remark.clone() };

            self.push(to, MeetingChange::InvitationEdited(invitee, vec![edit]));
        }
    }

    fn name(&mut self, invitee: Invitee, people: &[DelegateId], to: Destination<'_>) {
        let named = to.meeting.invitations.get(&invitee).map_or(&[][..], |known| &known.delegates);

        for delegate in people.iter().filter(|person| !named.contains(person)) {
            self.push(to, MeetingChange::DelegateNamed { invitee, delegate: *delegate });
        }
    }

    fn give_badge(&mut self, person: DelegateId, to: Destination<'_>) {
        if to.meeting.badge(person).is_some() {
            return;
        }

        let mut code = badge::badge_code(self.ids.bits());

        // Bounded, since a source of ids may repeat itself.
        for _ in 0..64 {
            if !self.codes.contains(&code) {
                break;
            }

            code = badge::badge_code(self.ids.bits());
        }

        self.codes.insert(code.clone());
        self.push(to, MeetingChange::BadgeAssigned { person, code });
    }

    fn push(&mut self, to: Destination<'_>, change: MeetingChange) {
        self.all.push(Change::Meeting(to.id, change));
    }
}
