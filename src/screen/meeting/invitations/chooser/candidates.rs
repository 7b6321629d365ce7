//! Whom one could invite, and what they did at the meetings before: one pass over all meetings.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::domain::meeting::Meeting;
use crate::domain::register::AssociationKind;
use crate::domain::{AssociationId, MeetingId, NetworkId, RegionId};
use crate::screen::meeting::invitations::changes::Subject;
use crate::screen::{Context, wording};
use crate::search::fold;

/// An association that is not invited.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub id: AssociationId,
    pub name: String,
    pub region: Option<RegionId>,
    pub region_name: String,
    pub city: String,
    pub kind: AssociationKind,
    pub kind_name: String,
    /// The day and the code of the last meeting that it came to.
    pub came: Option<(Date, String)>,
    /// It was invited to some meeting before this one.
    pub was_invited: bool,
    pub was_invited_last: bool,
    pub came_last: bool,
    haystack: String,
    order: Vec<u8>,
}

/// What the list is narrowed to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Criteria {
    pub text: String,
    pub region: Option<RegionId>,
    pub kind: Option<AssociationKind>,
    pub network: Option<NetworkId>,
    pub past: Past,
}

/// What an association did before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Past {
    #[default]
    Any,
    NeverInvited,
    CameLast,
    /// Invited to the meeting before, and not seen there.
    MissedLast,
}

impl Past {
    pub const ALL: [Self; 4] = [Self::Any, Self::NeverInvited, Self::CameLast, Self::MissedLast];
}

#[derive(Clone, Default)]
struct Memory {
    invited: bool,
    invited_last: bool,
    came_last: bool,
    came: Option<(Date, String)>,
}

impl Criteria {
    pub fn narrow(&self, all: &[Candidate], members: Option<&BTreeSet<AssociationId>>) -> Vec<usize> {
        let words = fold(&self.text);
        let words: Vec<&str> = words.split_whitespace().collect();
        let lets_through = |candidate: &Candidate| {
            self.region.is_none_or(|region| candidate.region == Some(region))
                && self.kind.is_none_or(|kind| candidate.kind == kind)
                && members.is_none_or(|members| members.contains(&candidate.id))
                && match self.past {
                    Past::Any => true,
                    Past::NeverInvited => !candidate.was_invited,
                    Past::CameLast => candidate.came_last,
                    Past::MissedLast => candidate.was_invited_last && !candidate.came_last,
                }
                && words.iter().all(|word| candidate.haystack.contains(word))
        };

        (0..all.len()).filter(|place| lets_through(&all[*place])).collect()
    }
}

/// The associations of the register that are neither archived nor invited, by name.
pub fn candidates(cx: &Context<'_>, subject: Subject<'_>) -> Vec<Candidate> {
    let register = &cx.workspace.register;
    let memories = memories(cx, subject.id);
    let mut found: Vec<Candidate> = register
        .active_associations()
        .filter(|(id, _)| register.invitation(subject.meeting, *id).is_none())
        .map(|(id, association)| {
            let memory = memories.get(&id).cloned().unwrap_or_default();
            let name = wording::name(cx.i18n, &association.names).to_owned();
            let region_name = wording::region(cx.i18n, register, association.region);

            Candidate {
                id,
                region: association.region,
                city: association.city.clone(),
                kind: association.kind,
                kind_name: wording::association_kind(cx.i18n, association.kind),
                came: memory.came,
                was_invited: memory.invited,
                was_invited_last: memory.invited_last,
                came_last: memory.came_last,
                haystack: fold(&format!(
                    "{} {} {} {} {region_name}",
                    association.names.latin, association.names.arabic, association.acronym, association.city
                )),
                order: cx.collation.key(&name),
                name,
                region_name,
            }
        })
        .collect();
    found.sort_by(|a, b| a.order.cmp(&b.order));

    found
}

/// The meeting before: the one that this one follows, else the last one at which somebody was.
fn meeting_before(cx: &Context<'_>, id: MeetingId) -> Option<MeetingId> {
    let own = cx.workspace.meeting(id);
    if let Some(follows) = own.and_then(|meeting| meeting.details.follows) {
        return cx.workspace.meeting(follows).map(|_| follows);
    }
    let date = own.and_then(Meeting::date);
    let before = |meeting: &Meeting| date.is_none() || meeting.date() <= date;

    cx.workspace
        .meetings()
        .into_iter()
        .rev()
        .find(|(other, meeting)| *other != id && before(meeting) && !came(meeting).is_empty())
        .map(|(id, _)| id)
}

fn memories(cx: &Context<'_>, id: MeetingId) -> BTreeMap<AssociationId, Memory> {
    let register = &cx.workspace.register;
    let last = meeting_before(cx, id);
    let mut memories: BTreeMap<AssociationId, Memory> = BTreeMap::new();
    for (other, meeting) in cx.workspace.meetings().into_iter().filter(|(other, _)| *other != id) {
        let is_last = last == Some(other);
        for association in meeting.invitations().filter_map(|(who, _)| register.association_of(who.association())) {
            let memory = memories.entry(association).or_default();
            memory.invited = true;
            memory.invited_last |= is_last;
        }
        let Some(date) = meeting.date() else { continue };
        for association in came(meeting).into_iter().map(|id| register.associations.current(id)) {
            let memory = memories.entry(association).or_default();
            memory.came_last |= is_last;
            // The meetings come by date: the last one stays.
            memory.came = Some((date, meeting.details.code.clone()));
        }
    }

    memories
}

fn came(meeting: &Meeting) -> BTreeSet<AssociationId> {
    meeting
        .attendance
        .iter()
        .filter(|(session, _)| meeting.sessions.contains(**session))
        .flat_map(|(_, people)| people.values())
        .filter_map(|attendance| attendance.arrival()?.association)
        .collect()
}
