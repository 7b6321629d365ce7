//! From a form to the changes that carry it out.

use crate::domain::edit::Record;
use crate::domain::meeting::{Meeting, MeetingChange};
use crate::domain::{Change, Filing, Ids, MeetingId, SessionId};

use super::draft::Plan;

/// What a copy takes along besides what the meeting is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    pub agenda: bool,
    pub invitees: bool,
}

/// A new meeting; of a copy, with the agenda and the invitees of the meeting that it copies.
pub fn creation(id: MeetingId, plan: &Plan, copied: Option<(&Meeting, Taken)>, ids: &Ids) -> Vec<Change> {
    let sessions: Vec<(Option<SessionId>, SessionId)> =
        plan.sessions.iter().map(|(origin, _)| (*origin, ids.next())).collect();
    let mut changes = Vec::new();
    for ((_, session), (_, new)) in plan.sessions.iter().zip(&sessions) {
        changes.push(if changes.is_empty() {
            MeetingChange::Created { details: plan.details.clone(), session: *new, plan: session.clone() }
        } else {
            MeetingChange::Session(Filing::Added(*new, session.clone()))
        });
    }
    if let Some((source, taken)) = copied {
        if taken.agenda {
            for (_, item) in source.ordered_agenda() {
                let mut item = item.clone();
                // The copy's sessions are new ones; an item of a session that was left out falls to the first.
                item.session = item.session.and_then(|was| {
                    sessions.iter().find(|(origin, _)| *origin == Some(was)).map(|(_, session)| *session)
                });
                changes.push(MeetingChange::Agenda(Filing::Added(ids.next(), item)));
            }
        }
        if taken.invitees {
            changes.extend(
                source
                    .invitations()
                    .map(|(invitee, invitation)| MeetingChange::Invited { invitee, seats: invitation.seats }),
            );
        }
    }

    changes.into_iter().map(|change| Change::Meeting(id, change)).collect()
}

/// What changed in a meeting that exists: fields one by one, sessions added, edited and taken out.
pub fn edit(id: MeetingId, meeting: &Meeting, plan: &Plan, ids: &Ids) -> Vec<Change> {
    let mut changes = Vec::new();
    let edits = meeting.details.edits_to(&plan.details);
    if !edits.is_empty() {
        changes.push(MeetingChange::Edited(edits));
    }
    for (origin, now) in &plan.sessions {
        let known = origin.and_then(|id| meeting.sessions.get(id).map(|was| (id, was)));
        let filing = match known {
            Some((id, was)) => Filing::edit(id, was, now),
            None => Some(Filing::Added(ids.next(), now.clone())),
        };
        changes.extend(filing.map(MeetingChange::Session));
    }
    let kept: Vec<SessionId> = plan.sessions.iter().filter_map(|(origin, _)| *origin).collect();
    for (gone, _) in meeting.sessions.iter().filter(|(id, _)| !kept.contains(id)) {
        changes.push(MeetingChange::Session(Filing::Withdrawn(gone)));
    }

    changes.into_iter().map(|change| Change::Meeting(id, change)).collect()
}
