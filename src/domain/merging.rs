//! Making one association of two that turned out to be the same: everything that either of them has is kept, under the id of
//! the one that stays. The other leaves an alias, so whatever still names it (an arrival, a note, what another laptop writes
//! meanwhile) means the one that stays.

use super::edit::Record;
use super::entry::Change;
use super::id::{AssociationId, Ids, MeetingId};
use super::meeting::{Invitation, InvitationEdit, Invitee, Meeting, MeetingChange, Reply};
use super::register::{Association, AssociationKind, RegisterChange};
use super::shelf::Filing;
use super::workspace::Workspace;

/// The association that stays, with what only the other one has: blanks are filled, lists and remarks are joined, what both
/// have stays as the first says it.
pub fn united(stays: &Association, other: &Association) -> Association {
    let mut now = stays.clone();
    let filled = [
        (&mut now.names.latin, &other.names.latin),
        (&mut now.names.arabic, &other.names.arabic),
        (&mut now.acronym, &other.acronym),
        (&mut now.city, &other.city),
        (&mut now.address, &other.address),
    ];
    for (mine, theirs) in filled {
        if mine.is_empty() {
            mine.clone_from(theirs);
        }
    }
    if now.kind == AssociationKind::Association {
        now.kind = other.kind;
    }
    now.region = now.region.or(other.region);
    // Who is in use is not put away because its double was.
    now.archived &= other.archived;
    let lists = [(&mut now.fields, &other.fields), (&mut now.phones, &other.phones), (&mut now.emails, &other.emails)];
    for (mine, theirs) in lists {
        for item in theirs {
            if !mine.contains(item) {
                mine.push(item.clone());
            }
        }
    }
    now.remarks = joined(&now.remarks, &other.remarks);

    now
}

/// The changes that merge `from` into `into`, to be recorded as one batch; none where one of them is unknown, or they are one
/// already. A meeting that invites both keeps one invitation, with the contacts, the people and the needs of both.
pub fn merge(workspace: &Workspace, from: AssociationId, into: AssociationId, ids: &Ids) -> Vec<Change> {
    let shelf = &workspace.register.associations;
    let (from, into) = (shelf.current(from), shelf.current(into));
    let (Some(leaves), Some(stays)) = (shelf.get(from), shelf.get(into)) else { return Vec::new() };
    if from == into {
        return Vec::new();
    }
    let filled = Filing::edit(into, stays, &united(stays, leaves)).map(RegisterChange::Association);
    let merged = RegisterChange::AssociationsMerged { from, into };
    let mut changes: Vec<Change> = filled.into_iter().chain([merged]).map(Change::from).collect();
    for (id, meeting) in workspace.meetings() {
        if let Some((invitee, invitation)) = workspace.register.invitation(meeting, from) {
            let moving = Moving { id, meeting, invitee, invitation, to: Invitee::Association(into) };
            changes.extend(moving.changes(ids));
        }
    }

    changes
}

/// An invitation on its way to another invitee.
struct Moving<'a> {
    id: MeetingId,
    meeting: &'a Meeting,
    invitee: Invitee,
    invitation: &'a Invitation,
    to: Invitee,
}

impl Moving<'_> {
    fn changes(&self, ids: &Ids) -> Vec<Change> {
        let (old, invitee) = (self.invitation, self.to);
        let known = self.meeting.invitations.get(&invitee);
        let fresh = Invitation { seats: old.seats, ..Invitation::default() };
        let was = known.unwrap_or(&fresh);
        let counts = known.is_some_and(|known| !known.withdrawn);
        let mut changes = Vec::new();
        match known {
            None => changes.push(MeetingChange::Invited { invitee, seats: old.seats }),
            Some(known) if known.withdrawn => changes.push(MeetingChange::InvitationRestored(invitee)),
            Some(_) => {}
        }
        if was.reply != old.reply && (!counts || weight(old.reply) > weight(was.reply)) {
            changes.push(MeetingChange::Replied { invitee, was: was.reply, now: old.reply });
        }
        let remark = joined(&was.remark, &old.remark);
        let seats = (old.seats > was.seats).then_some(InvitationEdit::Seats { was: was.seats, now: old.seats });
        let remark =
            (remark != was.remark).then(|| InvitationEdit::Remark { was: was.remark.clone(), now: remark.clone() });
        let edits: Vec<_> = seats.into_iter().chain(remark).collect();
        if !edits.is_empty() {
            changes.push(MeetingChange::InvitationEdited(invitee, edits));
        }
        let mut needs = was.needs.clone();
        needs.meal |= old.needs.meal;
        needs.lodging |= old.needs.lodging;
        needs.interpretation |= old.needs.interpretation;
        let needs = was.needs.edits_to(&needs);
        if !needs.is_empty() {
            changes.push(MeetingChange::NeedsEdited(invitee, needs));
        }
        let contacts = old.ordered_contacts().into_iter();
        changes.extend(
            contacts.map(|(_, contact)| MeetingChange::Contact(invitee, Filing::Added(ids.next(), contact.clone()))),
        );
        let unnamed = old.delegates.iter().filter(|person| !was.delegates.contains(person));
        changes.extend(unnamed.map(|person| MeetingChange::DelegateNamed { invitee, delegate: *person }));
        changes.push(MeetingChange::InvitationWithdrawn(self.invitee));

        changes.into_iter().map(|change| Change::Meeting(self.id, change)).collect()
    }
}

/// Which of two replies of one association says more: an answer more than none, a yes more than a no.
pub fn weight(reply: Reply) -> u8 {
    match reply {
        Reply::ToSend => 0,
        Reply::Sent => 1,
        Reply::Reminded => 2,
        Reply::NoAnswer => 3,
        Reply::Declined => 4,
        Reply::Confirmed => 5,
    }
}

fn joined(mine: &str, theirs: &str) -> String {
    let mut text = mine.to_owned();
    for line in theirs.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if text.lines().any(|own| own.trim() == line) {
            continue;
        }
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(line);
    }

    text
}
