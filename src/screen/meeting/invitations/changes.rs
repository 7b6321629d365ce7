//! What a gesture in this room records. One gesture may need several changes; they undo as one.

use std::collections::BTreeSet;

use crate::domain::badge::badge_code;
use crate::domain::meeting::{Contact, Invitation, InvitationEdit, Invitee, Meeting, MeetingChange, Needs, Reply};
use crate::domain::register::{Delegate, RegisterChange};
use crate::domain::{Change, ContactId, DelegateId, Filing, Ids, MeetingId, Record};

/// A meeting that is about to change.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    pub id: MeetingId,
    pub meeting: &'a Meeting,
    pub ids: &'a Ids,
}

impl Subject<'_> {
    fn change(&self, change: MeetingChange) -> Change {
        Change::Meeting(self.id, change)
    }

    /// Invites them; a guest gets a badge with it.
    pub fn invite(&self, invitees: impl IntoIterator<Item = Invitee>, seats: u16) -> Vec<Change> {
        let mut changes = Vec::new();
        let mut codes = self.codes();
        for invitee in invitees {
            if self.meeting.invitation(invitee).is_none() {
                changes.push(self.change(MeetingChange::Invited { invitee, seats }));
            }
            if let Invitee::Guest(person) = invitee {
                changes.extend(self.badge(person, &mut codes));
            }
        }

        changes
    }

    /// Sets the reply of each invitation that has another one.
    pub fn reply(&self, invitees: impl IntoIterator<Item = Invitee>, now: Reply) -> Vec<Change> {
        let replied = |invitee| {
            let was = self.meeting.invitation(invitee)?.reply;

            (was != now).then(|| self.change(MeetingChange::Replied { invitee, was, now }))
        };

        invitees.into_iter().filter_map(replied).collect()
    }

    /// Sets the seats of each invitation that has another number.
    pub fn seats(&self, invitees: impl IntoIterator<Item = Invitee>, seats: u16) -> Vec<Change> {
        let set = |invitee| self.seats_of(invitee, self.meeting.invitation(invitee)?, seats);

        invitees.into_iter().filter_map(set).collect()
    }

    /// Logs the same contact with each; with `moving`, the reply goes along: what was to send is sent, what was sent is reminded.
    pub fn contact(&self, invitees: &[Invitee], contact: &Contact, moving: bool) -> Vec<Change> {
        let mut changes = Vec::new();
        for invitee in invitees {
            let Some(invitation) = self.meeting.invitation(*invitee) else { continue };
            let filing = Filing::Added(self.ids.next(), contact.clone());
            changes.push(self.change(MeetingChange::Contact(*invitee, filing)));
            if let (true, Some(now)) = (moving, reply_after_contact(invitation.reply)) {
                changes.extend(self.reply([*invitee], now));
            }
        }

        changes
    }

    /// Takes a line out of the log.
    pub fn unlog(&self, invitee: Invitee, contact: ContactId) -> Change {
        self.change(MeetingChange::Contact(invitee, Filing::Withdrawn(contact)))
    }

    /// Takes the invitations out; what is known of them is kept, should they come back.
    pub fn withdraw(&self, invitees: impl IntoIterator<Item = Invitee>) -> Vec<Change> {
        let counts = |invitee: &Invitee| self.meeting.invitation(*invitee).is_some();

        invitees
            .into_iter()
            .filter(counts)
            .map(|invitee| self.change(MeetingChange::InvitationWithdrawn(invitee)))
            .collect()
    }

    pub fn remark(&self, invitee: Invitee, now: &str) -> Option<Change> {
        let was = self.meeting.invitation(invitee)?.remark.clone();
        let now = now.trim().to_owned();

        (was != now)
            .then(|| self.change(MeetingChange::InvitationEdited(invitee, vec![InvitationEdit::Remark { was, now }])))
    }

    pub fn needs(&self, invitee: Invitee, now: &Needs) -> Option<Change> {
        let edits = self.meeting.invitation(invitee)?.needs.edits_to(now);

        (!edits.is_empty()).then(|| self.change(MeetingChange::NeedsEdited(invitee, edits)))
    }

    /// Names a person of the register, who gets a badge code with it.
    pub fn name(&self, invitee: Invitee, delegate: DelegateId) -> Vec<Change> {
        let mut changes = vec![self.change(MeetingChange::DelegateNamed { invitee, delegate })];
        changes.extend(self.badge(delegate, &mut self.codes()));

        changes
    }

    /// A person whom the register does not know yet, named at once.
    pub fn name_new(&self, invitee: Invitee, delegate: Delegate) -> Vec<Change> {
        let id = self.ids.next();
        let mut changes = vec![Change::Register(RegisterChange::Delegate(Filing::Added(id, delegate)))];
        changes.extend(self.name(invitee, id));

        changes
    }

    /// A guest whom the register does not know yet, invited at once.
    pub fn invite_new(&self, guest: Delegate) -> Vec<Change> {
        let id = self.ids.next();
        let mut changes = vec![Change::Register(RegisterChange::Delegate(Filing::Added(id, guest)))];
        changes.extend(self.invite([Invitee::Guest(id)], 1));

        changes
    }

    pub fn unname(&self, invitee: Invitee, delegate: DelegateId) -> Change {
        self.change(MeetingChange::DelegateUnnamed { invitee, delegate })
    }

    fn seats_of(&self, invitee: Invitee, invitation: &Invitation, now: u16) -> Option<Change> {
        let was = invitation.seats;

        (was != now)
            .then(|| self.change(MeetingChange::InvitationEdited(invitee, vec![InvitationEdit::Seats { was, now }])))
    }

    fn codes(&self) -> BTreeSet<String> {
        self.meeting.badges.values().map(|code| code.to_ascii_uppercase()).collect()
    }

    fn badge(&self, person: DelegateId, taken: &mut BTreeSet<String>) -> Option<Change> {
        if self.meeting.badge(person).is_some() {
            return None;
        }
        let code = std::iter::repeat_with(|| badge_code(self.ids.bits())).find(|code| !taken.contains(code))?;
        taken.insert(code.clone());

        Some(self.change(MeetingChange::BadgeAssigned { person, code }))
    }
}

/// The reply that a contact on this invitation may stand for: the first one sends, a later one reminds. One that was answered
/// stays as it is.
pub fn reply_after_contact(reply: Reply) -> Option<Reply> {
    match reply {
        Reply::ToSend => Some(Reply::Sent),
        Reply::Sent | Reply::Reminded | Reply::NoAnswer => Some(Reply::Reminded),
        Reply::Confirmed | Reply::Declined => None,
    }
}

/// The last contact of an invitation: the one that a list shows.
pub fn last_contact(invitation: &Invitation) -> Option<&Contact> {
    invitation.contacts.iter().max_by_key(|(id, contact)| (contact.date, *id)).map(|(_, contact)| contact)
}
