//! The way to a first meeting, in five steps; derived, never stored.

use super::id::MeetingId;
use super::meeting::{Meeting, MeetingState};
use super::workspace::Workspace;

/// One step, in the order of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// The organiser is named.
    Organiser,
    /// There are associations in the register.
    Register,
    /// A meeting has a day and a place.
    Meeting,
    /// Somebody is invited to a meeting.
    Invitations,
    /// A meeting was opened, somebody was received, or a sheet was printed to be signed.
    Door,
}

impl Step {
    /// In the order of the way.
    pub const ALL: [Self; 5] = [Self::Organiser, Self::Register, Self::Meeting, Self::Invitations, Self::Door];
}

/// How far a workspace has come on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guide {
    done: [bool; 5],
    /// The meeting that has come furthest, neither postponed nor cancelled: the next steps are taken there.
    pub meeting: Option<MeetingId>,
}

/// How far the workspace has come.
pub fn guide(workspace: &Workspace) -> Guide {
    let register = &workspace.register;
    let meetings = workspace.meetings();
    let any = |holds: fn(&Meeting) -> bool| meetings.iter().any(|(_, meeting)| holds(meeting));
    let furthest = meetings
        .iter()
        .filter(|(_, it)| !matches!(it.details.state, MeetingState::Postponed | MeetingState::Cancelled))
        .max_by_key(|(id, it)| (received(it), invited(it), placed(it), *id));

    Guide {
        done: [
            !register.organiser.names.is_empty(),
            register.associations.iter().next().is_some(),
            any(placed),
            any(invited),
            any(received),
        ],
        meeting: furthest.map(|(id, _)| *id),
    }
}

impl Guide {
    /// Whether a step was taken; in which order they were does not matter.
    pub fn is_done(&self, step: Step) -> bool {
        self.done[step as usize]
    }

    /// How many steps were taken.
    pub fn count(&self) -> usize {
        self.done.iter().filter(|done| **done).count()
    }

    /// The first step that was not taken; none: the way is over.
    pub fn next(&self) -> Option<Step> {
        Step::ALL.into_iter().find(|step| !self.is_done(*step))
    }
}

/// Every meeting has a first session, and a session a day.
fn placed(meeting: &Meeting) -> bool {
    !meeting.details.venue.trim().is_empty() && meeting.date().is_some()
}

fn invited(meeting: &Meeting) -> bool {
    meeting.invitations().next().is_some()
}

fn received(meeting: &Meeting) -> bool {
    let is_open = matches!(meeting.details.state, MeetingState::Open | MeetingState::Closed);
    let somebody = || meeting.attendance.values().flat_map(|there| there.values()).any(|it| it.arrival().is_some());

    is_open || somebody() || meeting.sheets.values().any(|sheet| !sheet.withdrawn)
}
