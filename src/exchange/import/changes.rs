//! From a decided plan to one batch of changes.

use std::collections::HashSet;

use super::known::{Associations, Likeness};
use super::merge;
use crate::domain::meeting::{Invitation, InvitationEdit, Invitee, Meeting, MeetingChange, Reply};
use crate::domain::register::{Association, Delegate, Register, RegisterChange};
use crate::domain::shelf::Filing;
use crate::domain::{AssociationId, Change, DelegateId, Ids, MeetingId, badge, merging};
use crate::exchange::plan::{Body, Person, Plan};

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

        let kin = self.kin(0..self.groups.len());

        for body in kin.iter().flat_map(|groups| self.bodies(groups, |row| row.choice)) {
            let association = changes.association(&body);
            let of = body.of();
            let people: Vec<DelegateId> =
                body.people.iter().map(|person| changes.person(person, association, of)).collect();

            if let Some(to) = to {
                changes.invite(&body, association, &people, to);
            }
        }

        changes.all
    }
}

/// The reply that holds once a list says this of an invitation: the stronger of the two. A list may be older than what was said
/// over the telephone since.
pub(super) fn replied(known: Reply, listed: Reply) -> Reply {
    if merging::weight(listed) > merging::weight(known) { listed } else { known }
}

/// Who a person is in the register: of this association, if it is a known one, or a guest.
pub(super) fn known_person<'a>(
    register: &'a Register,
    person: &Person,
    of: Option<Option<AssociationId>>,
) -> Option<(DelegateId, &'a Delegate)> {
    let id = person.known?;
    let known = register.delegates.get(id)?;
    let association = match of {
        // Of an association that is taken as new, nobody is known.
        Some(None) => return None,
        Some(Some(id)) => Some(register.associations.current(id)),
        None => None,
    };

    (register.association_of(known.association) == association).then_some((id, known))
}

/// What has to be remembered so that a list finds this association by the names that it was told by: a record of each that is
/// merged into it, as any former name is. Nothing where it is found by it already.
pub(in crate::exchange) fn remembered(
    register: &Register,
    ids: &Ids,
    id: AssociationId,
    now: &Association,
    told: &[Association],
) -> Vec<Change> {
    let mut associations = Associations::new();

    associations.insert(id, now);
    for (_, former) in register.associations.merged_into(id) {
        associations.insert(id, former);
    }

    let mut changes = Vec::new();

    for listed in told {
        let name = Association {
            names: listed.names.clone(),
            acronym: listed.acronym.clone(),
            city: listed.city.clone(),
            ..Association::default()
        };

        if associations.find(&name) == Some(Likeness::Same(id)) {
            continue;
        }

        let from = ids.next();

        associations.insert(id, &name);
        changes.push(RegisterChange::Association(Filing::Added(from, name)).into());
        changes.push(RegisterChange::AssociationsMerged { from, into: id }.into());
    }

    changes
}

struct Changes<'a> {
    register: &'a Register,
    ids: &'a Ids,
    all: Vec<Change>,
    /// The badge codes of the meeting, and those that this batch gives.
    codes: HashSet<String>,
}

impl Changes<'_> {
    /// The id of the association: added, edited, or as it is; none of a guest.
    fn association(&mut self, body: &Body) -> Option<AssociationId> {
        let first = body.listed.first()?;
        let found = body.known.and_then(|id| Some((id, self.register.associations.get(id)?)));

        Some(match found {
            Some((id, known)) => {
                let now = merge::association(known, &body.listed);

                self.all.extend(Filing::edit(id, known, &now).map(|filing| RegisterChange::Association(filing).into()));

                if !body.told.is_empty() {
                    self.all.extend(remembered(self.register, self.ids, id, &now, &body.told));
                }

                id
            }
            None => {
                let id = self.ids.next();

                self.all.push(RegisterChange::Association(Filing::Added(id, first.clone())).into());

                id
            }
        })
    }

    fn person(
        &mut self,
        person: &Person,
        association: Option<AssociationId>,
        of: Option<Option<AssociationId>>,
    ) -> DelegateId {
        match known_person(self.register, person, of) {
            Some((id, known)) => {
                let now = merge::person(known, &person.listed, &person.told);

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

    fn invite(&mut self, body: &Body, association: Option<AssociationId>, people: &[DelegateId], to: Destination<'_>) {
        match association {
            Some(id) => {
                let named = u16::try_from(people.len()).unwrap_or(u16::MAX);
                let usual = self.register.organiser.seats().max(named);

                self.invite_one(Invitee::Association(id), body.seats.map_or(usual, |(seats, _)| seats), body, to);
                self.name(Invitee::Association(id), people, to);
            }
            None => {
                for person in people {
                    self.invite_one(Invitee::Guest(*person), body.seats.map_or(1, |(seats, _)| seats), body, to);
                }
            }
        }

        for person in people {
            self.give_badge(*person, to);
        }
    }

    fn invite_one(&mut self, invitee: Invitee, seats: u16, body: &Body, to: Destination<'_>) {
        let known = to.meeting.invitations.get(&invitee);

        match known {
            None => self.push(to, MeetingChange::Invited { invitee, seats }),
            Some(known) if known.withdrawn => self.push(to, MeetingChange::InvitationRestored(invitee)),
            Some(_) => {}
        }

        let fresh = Invitation { seats, ..Invitation::default() };
        let was = known.unwrap_or(&fresh);

        if let Some((listed, _)) = body.reply {
            let now = replied(was.reply, listed);

            if now != was.reply {
                self.push(to, MeetingChange::Replied { invitee, was: was.reply, now });
            }
        }

        let told = body.seats.map(|(seats, _)| seats).filter(|seats| *seats != was.seats);
        let seats = told.map(|now| InvitationEdit::Seats { was: was.seats, now });
        let remark = (was.remark.is_empty() && !body.remark.is_empty())
            .then(|| InvitationEdit::Remark { was: String::new(), now: body.remark.clone() });
        let edits: Vec<InvitationEdit> = seats.into_iter().chain(remark).collect();

        if !edits.is_empty() {
            self.push(to, MeetingChange::InvitationEdited(invitee, edits));
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
