use crate::domain::id::{AssociationId, DelegateId, MeetingId};
use crate::domain::meeting::Reply;
use crate::domain::workspace::Workspace;

/// One meeting in the memory of an association.
#[derive(Clone, Debug, PartialEq)]
pub struct Participation {
    /// The meeting.
    pub meeting: MeetingId,
    /// Where the invitation stands; none where the association came without one.
    pub reply: Option<Reply>,
    /// Who came for it.
    pub came: Vec<DelegateId>,
}

/// The meetings that an association was invited to or came to, the latest first.
pub fn participation(workspace: &Workspace, association: AssociationId) -> Vec<Participation> {
    let register = &workspace.register;
    let association = register.associations.current(association);
    let mut found = Vec::new();
    for (id, meeting) in workspace.meetings().into_iter().rev() {
        let reply = register.invitation(meeting, association).map(|(_, invitation)| invitation.reply);
        let mut came: Vec<DelegateId> = meeting
            .attendance
            .iter()
            .filter(|(session, _)| meeting.sessions.contains(**session))
            .flat_map(|(_, people)| people)
            .filter(|(_, attendance)| {
                let arrival = attendance.arrival();
                arrival.is_some_and(|arrival| register.association_of(arrival.association) == Some(association))
            })
            .map(|(person, _)| *person)
            .collect();
        came.sort_unstable();
        came.dedup();
        if reply.is_some() || !came.is_empty() {
            found.push(Participation { meeting: id, reply, came });
        }
    }

    found
}
