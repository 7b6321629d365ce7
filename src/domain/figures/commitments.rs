//! Decisions, recommendations and commitments over all meetings: what is late, what comes back at the next meeting, what was
//! promised to whom.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::memory::asker;
use crate::domain::id::{AssociationId, MeetingId, OutcomeId, RegionId};
use crate::domain::meeting::{Meeting, Outcome, OutcomeKind, OutcomeState, Owner};
use crate::domain::register::Register;
use crate::domain::workspace::Workspace;

/// How far ahead "soon" reaches, today included, in days.
pub const SOON: i32 = 7;

/// How urgent an outcome is, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Horizon {
    /// It is open, and its day has passed.
    Late,
    /// It is due within seven days, today included.
    Soon,
    /// It is due later.
    Later,
    /// It is open without a day.
    Undated,
    /// It was done, or dropped.
    Settled,
}

impl Horizon {
    /// In the order of urgency.
    pub const ALL: [Self; 5] = [Self::Late, Self::Soon, Self::Later, Self::Undated, Self::Settled];

    /// How urgent an outcome is today.
    pub fn of(outcome: &Outcome, today: Date) -> Self {
        match outcome.due {
            _ if outcome.state != OutcomeState::Open => Self::Settled,
            None => Self::Undated,
            Some(due) if due < today => Self::Late,
            Some(due) if (due - today).get_days() < SOON => Self::Soon,
            Some(_) => Self::Later,
        }
    }
}

/// One outcome of one meeting.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line<'a> {
    /// The meeting that it came of.
    pub meeting: MeetingId,
    /// Its id.
    pub id: OutcomeId,
    /// What it is.
    pub outcome: &'a Outcome,
    /// How urgent it is.
    pub horizon: Horizon,
}

/// Which outcomes a board shows; what is none lets all through.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wanted {
    /// Of one meeting.
    pub meeting: Option<MeetingId>,
    /// Of one owner.
    pub owner: Option<Owner>,
    /// Of one kind.
    pub kind: Option<OutcomeKind>,
    /// Of one region: see [`region_of`].
    pub region: Option<RegionId>,
}

/// What was promised before a meeting, and is still open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Promised<'a> {
    /// By those who are invited.
    pub by: Vec<Line<'a>>,
    /// By somebody else, from what those who are invited said.
    pub to: Vec<Line<'a>>,
}

/// The outcomes of all meetings that are wanted: the most urgent first; of those settled, the latest first.
pub fn board<'a>(workspace: &'a Workspace, wanted: &Wanted, today: Date) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    for (meeting, known) in workspace.all_meetings.iter().filter(|(_, known)| known.counts) {
        if wanted.meeting.is_some_and(|wanted| wanted != *meeting) {
            continue;
        }
        let kept = known.outcomes.iter().filter(|(_, outcome)| is_wanted(&workspace.register, known, outcome, wanted));
        lines.extend(kept.map(|(id, outcome)| line(*meeting, id, outcome, today)));
    }
    sort(&mut lines);

    lines
}

/// How many outcomes of all meetings are late.
pub fn late(workspace: &Workspace, today: Date) -> usize {
    let meetings = workspace.all_meetings.values().filter(|meeting| meeting.counts);

    meetings.flat_map(|meeting| meeting.outcomes.iter()).filter(|(_, outcome)| outcome.is_late(today)).count()
}

/// Everybody who has to do something, or had to.
pub fn owners(workspace: &Workspace) -> BTreeSet<Owner> {
    let meetings = workspace.all_meetings.values().filter(|meeting| meeting.counts);

    let outcomes = meetings.flat_map(|meeting| meeting.outcomes.iter());

    outcomes.map(|(_, outcome)| current(&workspace.register, outcome.owner)).collect()
}

/// The region that an outcome concerns: of the association that has to do it, else of the one whose words it was born of.
pub fn region_of(register: &Register, meeting: &Meeting, outcome: &Outcome) -> Option<RegionId> {
    let owner = match outcome.owner {
        Owner::Association(owner) => Some(owner),
        Owner::Nobody | Owner::Organiser | Owner::Unit(_) => None,
    };
    let association = owner.or_else(|| asker(register, meeting, outcome))?;

    register.associations.get(association)?.region
}

/// The meeting that a meeting follows: the one that it names, else the one before it in its series.
pub fn preceding(workspace: &Workspace, meeting: MeetingId) -> Option<MeetingId> {
    let known = workspace.meeting(meeting)?;
    if let Some(named) = known.details.follows.filter(|named| *named != meeting) {
        return workspace.meeting(named).map(|_| named);
    }
    let series = known.details.series.trim();
    if series.is_empty() {
        return None;
    }
    let own = (known.date(), meeting);
    let of_series =
        workspace.all_meetings.iter().filter(|(_, other)| other.counts && other.details.series.trim() == series);

    of_series.map(|(id, other)| (other.date(), *id)).filter(|other| *other < own).max().map(|(_, id)| id)
}

/// The meetings that come before a meeting, the nearest first: the one that it follows, the one that this one follows, and so
/// on.
pub fn before(workspace: &Workspace, meeting: MeetingId) -> Vec<MeetingId> {
    let mut chain = Vec::new();
    let mut at = meeting;
    while let Some(previous) = preceding(workspace, at) {
        // A ring of meetings that follow each other is walked once.
        if previous == meeting || chain.contains(&previous) {
            break;
        }
        chain.push(previous);
        at = previous;
    }

    chain
}

/// What comes back on the agenda of a meeting: what is still open of the meetings before it, and what was settled on its own
/// days, so that it stays in sight once it is settled there.
pub fn returning(workspace: &Workspace, meeting: MeetingId, today: Date) -> Vec<Line<'_>> {
    let Some(known) = workspace.meeting(meeting) else { return Vec::new() };
    let days = || known.sessions.iter().map(|(_, session)| session.date);
    let (first, last) = (days().min(), days().max());
    let mut lines = Vec::new();
    for id in before(workspace, meeting) {
        let Some(previous) = workspace.meeting(id) else { continue };
        let comes_back = |outcome: &Outcome| match outcome.settled {
            _ if outcome.state == OutcomeState::Open => true,
            Some(settled) => first.is_some_and(|first| first <= settled) && last.is_some_and(|last| settled <= last),
            None => false,
        };
        let kept = previous.outcomes.iter().filter(|(_, outcome)| comes_back(outcome));
        lines.extend(kept.map(|(outcome, it)| line(id, outcome, it, today)));
    }
    sort(&mut lines);

    lines
}

/// What is still open, over all other meetings, of what was promised by and to the associations that a meeting invites.
pub fn promised(workspace: &Workspace, meeting: MeetingId, today: Date) -> Promised<'_> {
    let Some(known) = workspace.meeting(meeting) else { return Promised::default() };
    let mut promised = Promised::default();
    for (id, other) in workspace.all_meetings.iter().filter(|(id, other)| other.counts && **id != meeting) {
        for (outcome, it) in other.outcomes.iter().filter(|(_, it)| it.state == OutcomeState::Open) {
            let register = &workspace.register;
            let is_invited = |association: AssociationId| register.invitation(known, association).is_some();
            let owner_is_invited = matches!(it.owner, Owner::Association(owner) if is_invited(owner));
            if owner_is_invited {
                promised.by.push(line(*id, outcome, it, today));
            } else if asker(register, other, it).is_some_and(is_invited) {
                promised.to.push(line(*id, outcome, it, today));
            }
        }
    }
    sort(&mut promised.by);
    sort(&mut promised.to);

    promised
}

/// An association that was merged into another is that one.
fn current(register: &Register, owner: Owner) -> Owner {
    match owner {
        Owner::Association(id) => Owner::Association(register.associations.current(id)),
        owner => owner,
    }
}

fn is_wanted(register: &Register, meeting: &Meeting, outcome: &Outcome, wanted: &Wanted) -> bool {
    wanted.kind.is_none_or(|kind| outcome.kind == kind)
        && wanted.owner.is_none_or(|owner| current(register, outcome.owner) == current(register, owner))
        && wanted.region.is_none_or(|region| region_of(register, meeting, outcome) == Some(region))
}

fn line(meeting: MeetingId, id: OutcomeId, outcome: &Outcome, today: Date) -> Line<'_> {
    Line { meeting, id, outcome, horizon: Horizon::of(outcome, today) }
}

/// What is settled begins with the latest. Ids come last: they are drawn by lot, and the same lines would stand in another order in
/// another workspace.
fn order<'l>(line: &'l Line<'_>) -> impl Ord + use<'l> {
    let settled = line.outcome.settled.filter(|_| line.horizon == Horizon::Settled);
    let due = (settled.is_none(), std::cmp::Reverse(settled), line.outcome.due);

    (line.horizon, due, line.outcome.text.as_str(), line.meeting, line.id)
}

fn sort(lines: &mut [Line<'_>]) {
    lines.sort_by(|one, other| order(one).cmp(&order(other)));
}
