use std::collections::{BTreeMap, BTreeSet};

use crate::domain::id::{AssociationId, DelegateId, RegionId, SessionId};
use crate::domain::meeting::{Invitee, Meeting, Reply};
use crate::domain::register::Register;
use crate::domain::roll::roll;

/// What is known of somebody's coming.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Coming {
    /// The invitation was confirmed.
    Confirmed,
    /// Nothing was answered.
    Unanswered,
    /// It was declined.
    Declined,
}

/// Somebody who is invited and has not come to a session; an association that named nobody is one such.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The invitation.
    pub invitee: Invitee,
    /// Who; none where the association named nobody.
    pub person: Option<DelegateId>,
    /// For which association; none for a guest.
    pub association: Option<AssociationId>,
    /// Its region.
    pub region: Option<RegionId>,
    /// What was answered.
    pub reply: Reply,
    /// The person's telephone, else the association's first; empty where neither is known.
    pub phone: String,
    /// Whether that one is the association's.
    pub is_phone_of_association: bool,
}

/// Of the organisations of a region that were invited, how many somebody came for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Represented {
    /// How many were invited.
    pub invited: u32,
    /// How many of these are represented.
    pub represented: u32,
}

impl From<Reply> for Coming {
    fn from(reply: Reply) -> Self {
        match reply {
            Reply::Confirmed => Self::Confirmed,
            Reply::Declined => Self::Declined,
            Reply::ToSend | Reply::Sent | Reply::Reminded | Reply::NoAnswer => Self::Unanswered,
        }
    }
}

impl Missing {
    /// What is known of the coming.
    pub fn coming(&self) -> Coming {
        self.reply.into()
    }
}

/// Who is invited to a meeting and has not come to this session: who confirmed first, then who did not answer, then who
/// declined. Somebody in whose place another came is not missing.
pub fn missing(register: &Register, meeting: &Meeting, session: SessionId) -> Vec<Missing> {
    let there = meeting.attendance.get(&session).into_iter().flatten();
    let replaced: BTreeSet<DelegateId> = there.filter_map(|(_, seen)| seen.arrival()?.replaces).collect();
    let mut found: Vec<Missing> = roll(register, meeting, Some(session), false)
        .into_iter()
        .filter(|row| !row.is_present() && row.person.is_none_or(|person| !replaced.contains(&person)))
        .filter_map(|row| Some((row.invitee?, row.person, row.reply?)))
        .map(|(invitee, person, reply)| {
            let association = invitee.association();
            let body = association.and_then(|id| register.associations.get(id));
            let (phone, is_phone_of_association) = phone_of(register, person, association);

            Missing {
                invitee,
                person,
                association,
                region: body.and_then(|it| it.region),
                reply,
                phone: phone.to_owned(),
                is_phone_of_association,
            }
        })
        .collect();
    found.sort_by_key(Missing::coming);

    found
}

/// How many are expected at a session: who is missing and did not decline, an association that named nobody as one; and who came
/// of the list, or in the place of somebody of it. Whoever comes of the list changes nothing about it.
pub fn expected(register: &Register, meeting: &Meeting, session: SessionId) -> u32 {
    let awaited =
        missing(register, meeting, session).iter().filter(|missing| missing.coming() != Coming::Declined).count();
    let came = roll(register, meeting, Some(session), false)
        .iter()
        .filter(|row| row.is_present())
        .filter(|row| {
            let arrival = row.attendance.and_then(|seen| seen.arrival());

            row.invitee.is_some() || arrival.is_some_and(|arrival| arrival.replaces.is_some())
        })
        .count();

    u32::try_from(awaited + came).unwrap_or(u32::MAX)
}

/// The telephone at which somebody is asked after: the person's, else the association's first; and whether a person is named and
/// the telephone is the association's.
pub(super) fn phone_of(
    register: &Register,
    person: Option<DelegateId>,
    association: Option<AssociationId>,
) -> (&str, bool) {
    let of_person = person.and_then(|id| register.delegates.get(id)).map_or("", |it| it.phone.trim());
    let body = association.and_then(|id| register.associations.get(id));
    let of_body = body.and_then(|it| it.phones.iter().map(|it| it.trim()).find(|phone| !phone.is_empty()));
    let phone = if of_person.is_empty() { of_body.unwrap_or_default() } else { of_person };

    (phone, person.is_some() && of_person.is_empty() && !phone.is_empty())
}

/// Of the organisations invited from each region, how many somebody came for; none: no region is known.
pub fn represented(
    register: &Register,
    meeting: &Meeting,
    session: SessionId,
) -> BTreeMap<Option<RegionId>, Represented> {
    let there = meeting.attendance.get(&session).into_iter().flatten();
    let came: BTreeSet<AssociationId> =
        there.filter_map(|(_, seen)| register.association_of(seen.arrival()?.association)).collect();
    let invited: BTreeSet<AssociationId> =
        meeting.invitations().filter_map(|(invitee, _)| register.association_of(invitee.association())).collect();
    let mut found: BTreeMap<Option<RegionId>, Represented> = BTreeMap::new();
    for association in invited {
        let region = register.associations.get(association).and_then(|known| known.region);
        let of_region = found.entry(region).or_default();
        of_region.invited += 1;
        of_region.represented += u32::from(came.contains(&association));
    }

    found
}
