//! What each row does, as things are decided: said again whenever something is.

use super::changes::{Destination, known_person, replied};
use super::merge;
use crate::domain::meeting::{Invitee, Reply};
use crate::domain::register::Register;
use crate::domain::{AssociationId, DelegateId};
use crate::exchange::plan::{Adds, Body, Choice, FieldUpdate, Known, Part, Person, Plan, RowState, Skipped, Tally};

/// What a row does.
#[derive(Default)]
struct Effect {
    adds: Adds,
    updates: Vec<FieldUpdate>,
    kept_reply: Option<(Reply, Reply)>,
}

/// What the rows of a group do, one by one and together.
struct Effects<'a> {
    plan: &'a Plan,
    register: &'a Register,
    to: Option<Destination<'a>>,
    /// The rows, by their places in the plan, in order.
    rows: &'a [usize],
    all: Vec<Effect>,
    tally: Tally,
}

impl Plan {
    /// Says anew what all rows do against this register, with these people invited to this meeting, as things are decided.
    pub fn review(&mut self, register: &Register, to: Option<Destination<'_>>) {
        for groups in self.kin(0..self.groups.len()) {
            self.review_groups(&groups, register, to);
        }
    }

    /// The same where only these rows were decided, by their places.
    pub fn review_rows(&mut self, rows: &[usize], register: &Register, to: Option<Destination<'_>>) {
        let part = |row: &usize| self.rows.get(*row)?.part.as_ref();
        let mut groups: Vec<usize> = rows.iter().filter_map(part).map(|part| part.group).collect();

        groups.sort_unstable();
        groups.dedup();

        for groups in self.kin(groups) {
            self.review_groups(&groups, register, to);
        }
    }

    /// Those that may be one known one are reviewed together: what two spellings say of it is said once.
    fn review_groups(&mut self, groups: &[usize], register: &Register, to: Option<Destination<'_>>) {
        let mut rows: Vec<usize> = groups.iter().flat_map(|at| &self.groups[*at].rows).copied().collect();

        rows.sort_unstable();

        let (mut effects, mut tally) = Effects::of(self, register, to, &rows, &self.bodies(groups, |_| Choice::TakeIn));

        for (place, effect) in rows.iter().zip(&effects) {
            self.rows[*place].state = self.state(*place, effect);
        }

        // What was said of a row depends on its state.
        if rows.iter().any(|row| self.rows[*row].choice != Choice::TakeIn) {
            let bodies = self.bodies(groups, |row| row.choice);

            (effects, tally) = Effects::of(self, register, to, &rows, &bodies);
        }

        for at in groups {
            self.groups[*at].tally = std::mem::take(&mut tally);
        }
        for (place, effect) in rows.into_iter().zip(effects) {
            let row = &mut self.rows[place];

            (row.adds, row.updates, row.kept_reply) = (effect.adds, effect.updates, effect.kept_reply);
        }
    }

    /// What would become of a row that does this while nothing is decided.
    fn state(&self, place: usize, effect: &Effect) -> RowState {
        let row = &self.rows[place];
        let Some(part) = &row.part else { return row.state };

        if matches!(row.state, RowState::Skip(Skipped::Repeats(_))) {
            return row.state;
        }

        match self.in_question(place, part) {
            Some(known) => RowState::PerhapsSame(known),
            None if effect.adds.association || effect.adds.person => RowState::New,
            None if effect.adds.invitation || !effect.updates.is_empty() => RowState::Update,
            None => RowState::Same,
        }
    }

    /// Whom the row may be about: its association, on the first of its rows; else its person.
    fn in_question(&self, place: usize, part: &Part) -> Option<Known> {
        let group = self.groups.get(part.group)?;
        let is_taken = |place: &&usize| self.rows.get(**place).is_some_and(|row| row.choice != Choice::LeaveOut);
        let first = group.rows.iter().find(is_taken).or(group.rows.first());
        let association = group.perhaps.filter(|_| first == Some(&place)).map(Known::Association);
        let person = || part.person.as_ref()?.perhaps.map(Known::Person);

        association.or_else(person)
    }
}

impl<'a> Effects<'a> {
    /// What these rows do, in their order, where they come to these bodies.
    fn of(
        plan: &'a Plan,
        register: &'a Register,
        to: Option<Destination<'a>>,
        rows: &'a [usize],
        bodies: &[Body],
    ) -> (Vec<Effect>, Tally) {
        let all = rows.iter().map(|_| Effect::default()).collect();
        let mut effects = Self { plan, register, to, rows, all, tally: Tally::default() };

        for body in bodies {
            effects.take(body);
        }

        (effects.all, effects.tally)
    }

    fn take(&mut self, body: &Body) {
        let invitee = if body.is_guest() { None } else { self.association(body).map(Invitee::Association) };
        let mut people = Vec::new();

        for person in &body.people {
            if let Some(id) = self.person(body, person) {
                people.push((person.row, id));
            }
        }

        let guest = || people.first().filter(|_| body.is_guest()).map(|(_, id)| Invitee::Guest(*id));

        if let Some((to, invitee)) = self.to.zip(invitee.or_else(guest)) {
            self.invitation(body, invitee, &people, to);
        }
    }

    /// Who the association is in the register; none where it is added.
    fn association(&mut self, body: &Body) -> Option<AssociationId> {
        let Some((id, known)) = body.known.and_then(|id| Some((id, self.register.associations.get(id)?))) else {
            self.at(body.first).adds.association = true;
            self.tally.associations += 1;

            return None;
        };
        let updates = merge::association_updates(self.register, known, &merge::association(known, &body.listed));

        self.tally.updated += usize::from(!updates.is_empty());
        self.at(body.first).updates.extend(updates);

        Some(id)
    }

    /// Who the person is in the register; none where he or she is added.
    fn person(&mut self, body: &Body, person: &Person) -> Option<DelegateId> {
        let Some((id, known)) = known_person(self.register, person, body.of()) else {
            self.at(person.row).adds.person = true;
            self.tally.people += 1;

            return None;
        };
        let now = merge::person(known, &person.listed, &person.told);
        let updates = merge::person_updates(known, &now);

        self.tally.updated += usize::from(!updates.is_empty());
        self.at(person.row).updates.extend(updates);

        Some(id)
    }

    /// What becomes of the invitation of somebody who is known, with these people who are.
    fn invitation(&mut self, body: &Body, invitee: Invitee, people: &[(usize, DelegateId)], to: Destination<'_>) {
        let invitation = to.meeting.invitations.get(&invitee);
        let standing = invitation.filter(|known| !known.withdrawn);

        if standing.is_none() {
            self.at(body.first).adds.invitation = true;
            self.tally.invited += 1;
        }
        if invitee.association().is_some() {
            let named = standing.map_or(&[][..], |known| &known.delegates);

            for (row, _) in people.iter().filter(|(_, id)| !named.contains(id)) {
                self.at(*row).adds.invitation = true;
            }
        }

        let was = invitation.map_or(Reply::ToSend, |known| known.reply);
        let mut is_updated = false;

        if let Some((listed, row)) = body.reply {
            let (now, row) = (replied(was, listed), self.shown(row));

            if now != was {
                let held = invitation.map(|_| format!("{was:?}")).unwrap_or_default();

                self.update(row, "reply", held, format!("{now:?}"));
                is_updated = true;
            }
            // A no after a yes: whichever is the later one, a person should know of both.
            if (listed, was) == (Reply::Declined, Reply::Confirmed) {
                self.at(row).kept_reply = Some((listed, was));
            }
        }
        if let (Some((seats, row)), Some(was)) = (body.seats, invitation.map(|known| known.seats))
            && seats != was
        {
            self.update(self.shown(row), "seats", was.to_string(), seats.to_string());
            is_updated = true;
        }

        self.tally.updated += usize::from(is_updated && standing.is_some());
    }

    fn update(&mut self, row: usize, field: &'static str, was: String, now: String) {
        self.at(row).updates.push(FieldUpdate { field, of_person: false, was, now });
    }

    /// Where what a row says is shown: on the row that it repeats, if that one is taken.
    fn shown(&self, row: usize) -> usize {
        let repeats = || {
            let part = self.plan.rows.get(row)?.part.as_ref()?;

            self.plan.rows.get(part.repeats).filter(|head| head.is_taken()).map(|_| part.repeats)
        };

        repeats().filter(|head| self.rows.binary_search(head).is_ok()).unwrap_or(row)
    }

    fn at(&mut self, row: usize) -> &mut Effect {
        let place = self.rows.binary_search(&row).unwrap_or_default();

        &mut self.all[place]
    }
}
