//! Whom one can look up: the people and associations of a meeting's roll, or of the register, with an index over them.
//!
//! This is the one room of the search that knows the domain. The door, the discussion, `find` and `arrive` all ask here, so
//! that one query has one answer.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::{Field, Hit, Index, Record, fold};
use crate::domain::door::Who;
use crate::domain::meeting::Meeting;
use crate::domain::register::Register;
use crate::domain::roll;
use crate::domain::{AssociationId, Names, RegionId, SessionId};

/// People and associations that can be found.
#[derive(Debug, Default)]
pub struct Directory {
    who: Vec<Who>,
    places: FxHashMap<Who, u32>,
    index: Index,
}

/// Somebody who answers a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Who.
    pub who: Who,
    /// How well.
    pub hit: Hit,
}

impl Directory {
    /// The roll of a meeting, known delegates included: a row a person, and one for an association that nobody stands for.
    pub fn of_roll(register: &Register, meeting: &Meeting, session: Option<SessionId>) -> Self {
        let rows = roll::roll(register, meeting, session, true);
        let people = rows.iter().filter_map(|row| row.person);
        let named: BTreeSet<AssociationId> =
            rows.iter().filter(|row| row.person.is_some()).filter_map(|row| row.association).collect();
        let unnamed = rows.iter().filter(|row| row.person.is_none()).filter_map(|row| row.association);

        Self::of(
            register,
            Some(meeting),
            people.map(Who::Person).chain(unnamed.filter(|it| !named.contains(it)).map(Who::Association)),
        )
    }

    /// Whom the door expects: the people of the roll, and each invited association, since one more of it may come whom
    /// nobody has named.
    pub fn of_door(register: &Register, meeting: &Meeting, session: SessionId) -> Self {
        let rows = roll::roll(register, meeting, Some(session), true);
        let people = rows.iter().filter_map(|row| row.person).map(Who::Person);
        let invited = meeting.invitations().filter_map(|(invitee, _)| register.association_of(invitee.association()));

        Self::of(register, Some(meeting), people.chain(invited.map(Who::Association)))
    }

    /// Who came to the meeting, and the associations that they came for: who may have spoken.
    pub fn of_present(register: &Register, meeting: &Meeting) -> Self {
        let rows = roll::roll(register, meeting, None, true);
        let here: Vec<_> = rows.iter().filter(|row| row.is_present()).collect();
        let people = here.iter().filter_map(|row| row.person).map(Who::Person);
        let associations = here.iter().filter_map(|row| row.association).map(Who::Association);

        Self::of(register, Some(meeting), people.chain(associations))
    }

    /// All of the register who are not archived.
    pub fn of_register(register: &Register) -> Self {
        Self::of(register, None, all(register))
    }

    /// The people of the register who are not archived, and the associations that have none of them.
    pub fn of_people(register: &Register) -> Self {
        let people: Vec<_> = register.delegates.iter().filter(|(_, delegate)| !delegate.archived).collect();
        let spoken_for: BTreeSet<AssociationId> =
            people.iter().filter_map(|(_, it)| register.association_of(it.association)).collect();
        let alone = register.active_associations().filter(|(id, _)| !spoken_for.contains(id));
        let people = people.iter().map(|(id, _)| Who::Person(*id));

        Self::of(register, None, people.chain(alone.map(|(id, _)| Who::Association(id))))
    }

    /// The associations of the register that are not archived.
    pub fn of_associations(register: &Register) -> Self {
        Self::of(register, None, register.active_associations().map(|(id, _)| Who::Association(id)))
    }

    /// All of the register who are not archived and not in the other directory.
    pub fn beside(register: &Register, meeting: &Meeting, other: &Self) -> Self {
        Self::of(register, Some(meeting), all(register).filter(|who| !other.contains(*who)))
    }

    /// A directory of these, once each.
    pub fn of(register: &Register, meeting: Option<&Meeting>, who: impl IntoIterator<Item = Who>) -> Self {
        let once: BTreeSet<Who> = who.into_iter().collect();
        let mut who: Vec<Who> = once.into_iter().collect();
        // Answers that are equally good: people before associations, then by name, which is where one looks for them.
        who.sort_by_cached_key(|who| {
            let name = names(register, *who).map(Names::in_latin).unwrap_or_default();
            (matches!(who, Who::Association(_)), fold(name))
        });
        let index =
            Index::new(who.iter().enumerate().map(|(place, who)| record(register, meeting, place as u32, *who)));
        let places = who.iter().enumerate().map(|(place, who)| (*who, place as u32)).collect();

        Self { who, places, index }
    }

    /// Takes one more in, or what is new about somebody.
    pub fn take_in(&mut self, register: &Register, meeting: Option<&Meeting>, who: Who) {
        let place = *self.places.entry(who).or_insert_with(|| {
            self.who.push(who);
            (self.who.len() - 1) as u32
        });
        self.index.upsert(&record(register, meeting, place, who));
    }

    /// Whether somebody can be found here.
    pub fn contains(&self, who: Who) -> bool {
        self.places.contains_key(&who)
    }

    /// How many can be found.
    pub fn len(&self) -> usize {
        self.who.len()
    }

    /// Whether nobody can be found.
    pub fn is_empty(&self) -> bool {
        self.who.is_empty()
    }

    /// Who answers a query, best first.
    pub fn find(&self, query: &str, limit: usize) -> Vec<Found> {
        let hits = self.index.search(query, limit);

        hits.into_iter().filter_map(|hit| Some(Found { who: *self.who.get(hit.id as usize)?, hit })).collect()
    }

    /// Those whose full name is the query, apart from accents, case and the order of words.
    pub fn exact(&self, query: &str) -> Vec<Who> {
        self.index.exact(query).into_iter().filter_map(|place| self.who.get(place as usize).copied()).collect()
    }
}

fn all(register: &Register) -> impl Iterator<Item = Who> {
    let people = register.delegates.iter().filter(|(_, delegate)| !delegate.archived);

    people.map(|(id, _)| Who::Person(id)).chain(register.active_associations().map(|(id, _)| Who::Association(id)))
}

fn names(register: &Register, who: Who) -> Option<&Names> {
    match who {
        Who::Person(id) => register.delegates.get(id).map(|delegate| &delegate.names),
        Who::Association(id) => register.associations.get(id).map(|association| &association.names),
    }
}

fn record<'a>(register: &'a Register, meeting: Option<&'a Meeting>, place: u32, who: Who) -> Record<'a> {
    let mut record = Record::new(place);
    let association = match who {
        Who::Association(id) => Some(id),
        Who::Person(person) => {
            if let Some(delegate) = register.delegates.get(person) {
                record = both(record, Field::Name, &delegate.names).with(Field::Role, &delegate.role);
                // As a list wrote it, which may be the only paper at hand.
                for names in &delegate.also {
                    record = both(record, Field::Name, names);
                }
                // A guest's body stands where a delegate's association does.
                record = record.with(Field::Association, &delegate.body);
            }
            if let Some(code) = meeting.and_then(|meeting| meeting.badge(person)) {
                record = record.with(Field::Code, code);
            }

            register.delegates.get(person).and_then(|delegate| delegate.association)
        }
    };
    let Some(id) = register.association_of(association) else { return record };
    let Some(association) = register.associations.get(id) else { return record };
    record = both(record, Field::Association, &association.names).with(Field::Acronym, &association.acronym);
    // Who was merged into it is still asked for by the former name.
    for (_, former) in register.associations.merged_into(id) {
        record = both(record, Field::Association, &former.names).with(Field::Acronym, &former.acronym);
    }

    region(register, record, association.region).with(Field::Region, &association.city)
}

fn region<'a>(register: &'a Register, record: Record<'a>, region: Option<RegionId>) -> Record<'a> {
    match region.and_then(|id| register.regions.get(id)) {
        Some(region) => both(record, Field::Region, &region.names),
        None => record,
    }
}

fn both<'a>(record: Record<'a>, field: Field, names: &'a Names) -> Record<'a> {
    record.with(field, &names.latin).with(field, &names.arabic)
}
