//! What a coordinator asks of the memory: whom one has lost from sight, and what was not done.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use super::memory::{asker, is_promise, owner, speaker};
use crate::domain::id::{AssociationId, MeetingId, RegionId};
use crate::domain::meeting::{Meeting, MeetingKind, MeetingState, OutcomeState};
use crate::domain::register::Register;
use crate::domain::workspace::Workspace;

/// So many absences in a row are a question.
pub const ABSENCES: u32 = 3;

/// The answers. Archived associations and regions are in none of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Questions {
    /// Associations that were never invited to any meeting.
    pub never_invited: Vec<AssociationId>,
    /// Associations that were invited to at least [`ABSENCES`] of the meetings that are over, and came to none of the last ones
    /// that they were invited to; with how many in a row.
    pub absent: Vec<(AssociationId, u32)>,
    /// The last forum that is over.
    pub forum: Option<MeetingId>,
    /// Associations whose first meeting was after that forum; with the day of that meeting.
    pub new: Vec<(AssociationId, Date)>,
    /// Associations with something open that they promised, or that was promised to them; those with the most that is late first.
    pub undone: Vec<Undone>,
    /// Regions of which no association ever spoke, at a meeting or between two.
    pub unheard: Vec<RegionId>,
}

/// What is still to be done by an association, or because of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undone {
    /// The association.
    pub association: AssociationId,
    /// What it promised and has not done.
    pub owes: u32,
    /// What was promised to it and was not done.
    pub is_owed: u32,
    /// How many of all of these are late.
    pub late: u32,
}

/// What one pass over the meetings tells of an association.
#[derive(Clone, Copy, Debug, Default)]
struct Past {
    invited: bool,
    first: Option<Date>,
    absences: u32,
}

/// The answers, as of a day.
pub fn questions(workspace: &Workspace, today: Date) -> Questions {
    let register = &workspace.register;
    let meetings = workspace.meetings();
    let mut past: FxHashMap<AssociationId, Past> = FxHashMap::default();
    let mut heard: FxHashSet<AssociationId> =
        register.contributions.iter().filter_map(|(_, note)| speaker(register, note)).collect();
    let mut undone: BTreeMap<AssociationId, Undone> = BTreeMap::new();
    for (_, meeting) in &meetings {
        follow(register, meeting, &mut past);
        heard.extend(meeting.notes.iter().filter_map(|(_, note)| speaker(register, note)));
        for (_, outcome) in meeting.outcomes.iter().filter(|(_, it)| it.state == OutcomeState::Open && is_promise(it)) {
            let owner = owner(register, outcome);
            let owed = asker(register, meeting, outcome).filter(|asker| Some(*asker) != owner);
            for (association, owes) in owner.map(|it| (it, 1)).into_iter().chain(owed.map(|it| (it, 0))) {
                let known = undone.entry(association).or_insert(Undone { association, owes: 0, is_owed: 0, late: 0 });
                known.owes += owes;
                known.is_owed += 1 - owes;
                known.late += u32::from(outcome.is_late(today));
            }
        }
    }

    let of = |id: AssociationId| past.get(&id).copied().unwrap_or_default();
    let active: Vec<AssociationId> = register.active_associations().map(|(id, _)| id).collect();
    let is_forum =
        |meeting: &Meeting| meeting.details.kind == MeetingKind::Forum && meeting.details.state == MeetingState::Closed;
    let forum = meetings.iter().rev().find(|(_, meeting)| is_forum(meeting));
    let since = forum.and_then(|(_, meeting)| meeting.date());
    let heard_regions: BTreeSet<RegionId> =
        heard.iter().filter_map(|id| register.associations.get(*id)?.region).collect();
    let regions = register.regions.iter().filter(|(id, region)| !region.archived && !heard_regions.contains(id));
    let mut undone: Vec<Undone> =
        undone.into_values().filter(|it| active.binary_search(&it.association).is_ok()).collect();
    undone.sort_by_cached_key(|it| {
        let name = register.associations.get(it.association).map(|known| known.names.latin.clone());

        (std::cmp::Reverse(it.late), std::cmp::Reverse(it.owes + it.is_owed), name)
    });

    Questions {
        never_invited: active.iter().copied().filter(|id| !of(*id).invited).collect(),
        absent: active.iter().map(|id| (*id, of(*id).absences)).filter(|(_, absences)| *absences >= ABSENCES).collect(),
        forum: forum.map(|(id, _)| *id),
        new: active
            .iter()
            .filter_map(|id| Some((*id, of(*id).first?)))
            .filter(|(_, first)| since.is_some_and(|since| *first > since))
            .collect(),
        undone,
        unheard: regions.map(|(id, _)| id).collect(),
    }
}

/// Takes one more meeting into what is known of each association.
fn follow(register: &Register, meeting: &Meeting, past: &mut FxHashMap<AssociationId, Past>) {
    let there = meeting.attendance.iter().filter(|(session, _)| meeting.sessions.contains(**session));
    let came: FxHashSet<AssociationId> = there
        .flat_map(|(_, people)| people.values())
        .filter_map(|it| register.association_of(it.arrival()?.association))
        .collect();
    let is_over = meeting.details.state == MeetingState::Closed;
    // Two invitations of what turned out to be one association are one.
    let invited: FxHashSet<AssociationId> =
        meeting.invitations().filter_map(|(invitee, _)| register.association_of(invitee.association())).collect();
    for association in invited {
        let known = past.entry(association).or_default();
        known.invited = true;
        known.first = known.first.or(meeting.date());
        known.absences += u32::from(is_over && !came.contains(&association));
    }
    for association in came {
        let known = past.entry(association).or_default();
        known.first = known.first.or(meeting.date());
        known.absences = 0;
    }
}
