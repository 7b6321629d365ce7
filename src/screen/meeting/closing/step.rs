//! What a step of the minutes on their way records.

use std::collections::BTreeSet;

use crate::domain::meeting::{Channel, Delivered, Delivery, Invitee, Meeting, MeetingChange};
use crate::domain::{Change, Filing, MeetingId};
use crate::screen::Context;

/// Brings each of these to a state of one version. What is there already stays; back to the beginning, every step is taken back.
pub fn changes(
    cx: &Context<'_>,
    id: MeetingId,
    meeting: &Meeting,
    invitees: &BTreeSet<Invitee>,
    version: u16,
    state: Delivered,
    channel: Channel,
) -> Vec<Change> {
    let mut changes = Vec::new();
    for invitee in invitees {
        let Some(invitation) = meeting.invitation(*invitee) else { continue };
        let (now, _) = invitation.delivered(version);
        // Whoever has them received is not brought back to one who was sent them.
        let later = invitation.deliveries.iter().filter(|(_, it)| it.version == version && it.step > state);
        for (step, _) in later {
            changes.push(MeetingChange::Delivered(*invitee, Filing::Withdrawn(step)));
        }
        let has_step = invitation.deliveries.iter().any(|(_, it)| it.version == version && it.step == state);
        if state != Delivered::ToSend && now != state && !has_step {
            let step = Delivery { version, step: state, channel, date: cx.today(), by: cx.laptop.to_owned() };
            changes.push(MeetingChange::Delivered(*invitee, Filing::Added(cx.ids.next(), step)));
        }
    }

    changes.into_iter().map(|change| Change::Meeting(id, change)).collect()
}
