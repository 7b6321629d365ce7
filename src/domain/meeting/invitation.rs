use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Meeting;
use super::delivery::Delivery;
use crate::domain::edit::{Amended, Record, amend_alone, is_default, record, set};
use crate::domain::entry::Stamp;
use crate::domain::id::{AssociationId, ContactId, DelegateId};
use crate::domain::shelf::Shelf;

/// Who is invited. Two laptops that invite the same one apart make one invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Invitee {
    /// An association.
    Association(AssociationId),
    /// A person without one.
    Guest(DelegateId),
}

impl Invitee {
    /// The association, if it is one.
    pub fn association(self) -> Option<AssociationId> {
        match self {
            Self::Association(id) => Some(id),
            Self::Guest(_) => None,
        }
    }
}

/// Where an invitation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Reply {
    /// It has to be sent.
    #[default]
    ToSend,
    /// It was sent.
    Sent,
    /// It was sent again.
    Reminded,
    /// The invitee comes.
    Confirmed,
    /// The invitee does not.
    Declined,
    /// The deadline passed without a word.
    NoAnswer,
}

impl Reply {
    /// In the order in which they are shown.
    pub const ALL: [Self; 6] =
        [Self::ToSend, Self::Sent, Self::Reminded, Self::Confirmed, Self::Declined, Self::NoAnswer];
}

/// How an invitee was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Channel {
    /// A numbered letter.
    #[default]
    Letter,
    /// An e-mail.
    Email,
    /// A telephone call.
    Phone,
    /// A message.
    WhatsApp,
    /// Handed over.
    ByHand,
}

impl Channel {
    /// In the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Letter, Self::Email, Self::Phone, Self::WhatsApp, Self::ByHand];
}

record! {
    /// One line in the log of contacts of an invitation.
    pub struct Contact edited by ContactEdit {
        /// How.
        channel: Channel => Channel,
        /// The day.
        date: Date => Date,
        /// The letter's number.
        reference: String => Reference,
        /// Who made the contact.
        by: String => By,
        /// What was said.
        remark: String => Remark,
    }
    lists {}
}

record! {
    /// What the people of an invitation need.
    pub struct Needs edited by NeedsEdit {
        /// A meal.
        meal: bool => Meal,
        /// A bed.
        lodging: bool => Lodging,
        /// An interpreter.
        interpretation: bool => Interpretation,
    }
    lists {}
}

/// An invitation and what became of it.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Invitation {
    /// For how many people.
    pub seats: u16,
    /// Where it stands.
    pub reply: Reply,
    /// A word of the coordinator.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub remark: String,
    /// What its people need.
    #[serde(skip_serializing_if = "is_default")]
    pub needs: Needs,
    /// The delegates named for it; may be unknown until the door.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub delegates: Vec<DelegateId>,
    /// The log of contacts.
    pub contacts: Shelf<ContactId, Contact>,
    /// The way of the minutes to the invitee.
    pub deliveries: Shelf<ContactId, Delivery>,
    /// Where two laptops set the reply, the seats or the remark apart.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub conflicts: Vec<(Stamp, InvitationEdit)>,
    /// It counts no more.
    #[serde(skip_serializing_if = "is_default")]
    pub withdrawn: bool,
}

/// One edit of one field of an [`Invitation`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum InvitationEdit {
    /// Of the seats.
    Seats {
        /// What they were.
        was: u16,
        /// What they are from now on.
        now: u16,
    },
    /// Of the remark.
    Remark {
        /// What it was.
        was: String,
        /// What it is from now on.
        now: String,
    },
    /// Of the reply; recorded as [`super::MeetingChange::Replied`], and kept in this form as a conflict.
    Reply {
        /// What it was.
        was: Reply,
        /// What it is from now on.
        now: Reply,
    },
}

impl Invitation {
    /// The contacts, the earliest first.
    pub fn ordered_contacts(&self) -> Vec<(ContactId, &Contact)> {
        let mut contacts: Vec<_> = self.contacts.iter().collect();
        contacts.sort_by_key(|(id, contact)| (contact.date, *id));

        contacts
    }

    pub(super) fn name(&mut self, delegate: DelegateId) -> bool {
        let new = !self.delegates.contains(&delegate);
        if new {
            self.delegates.push(delegate);
        }

        new
    }

    pub(super) fn unname(&mut self, delegate: DelegateId) -> bool {
        let before = self.delegates.len();
        self.delegates.retain(|named| *named != delegate);

        self.delegates.len() != before
    }

    pub(super) fn reply_changed(&mut self, was: Reply, now: Reply, at: Stamp, reverting: bool) -> bool {
        self.edited(&[InvitationEdit::Reply { was, now }], at, reverting)
    }

    pub(super) fn edited(&mut self, edits: &[InvitationEdit], at: Stamp, reverting: bool) -> bool {
        let mut conflicts = std::mem::take(&mut self.conflicts);
        amend_alone(self, edits, reverting, at, &mut conflicts);
        self.conflicts = conflicts;

        true
    }
}

impl Record for Invitation {
    type Edit = InvitationEdit;

    /// The reply is left out: it changes by [`super::MeetingChange::Replied`].
    fn edits_to(&self, now: &Self) -> Vec<InvitationEdit> {
        let seats = (self.seats != now.seats).then_some(InvitationEdit::Seats { was: self.seats, now: now.seats });
        let remark = (self.remark != now.remark)
            .then(|| InvitationEdit::Remark { was: self.remark.clone(), now: now.remark.clone() });

        seats.into_iter().chain(remark).collect()
    }

    fn amend(&mut self, edit: &InvitationEdit, reverting: bool) -> Amended<InvitationEdit> {
        match edit {
            InvitationEdit::Seats { was, now } => {
                set(&mut self.seats, was, now, reverting).map(|was| InvitationEdit::Seats { was, now: *now })
            }
            InvitationEdit::Remark { was, now } => {
                set(&mut self.remark, was, now, reverting).map(|was| InvitationEdit::Remark { was, now: now.clone() })
            }
            InvitationEdit::Reply { was, now } => {
                set(&mut self.reply, was, now, reverting).map(|was| InvitationEdit::Reply { was, now: *now })
            }
        }
    }

    fn inverse(edit: &InvitationEdit) -> InvitationEdit {
        match edit.clone() {
            InvitationEdit::Seats { was, now } => InvitationEdit::Seats { was: now, now: was },
            InvitationEdit::Remark { was, now } => InvitationEdit::Remark { was: now, now: was },
            InvitationEdit::Reply { was, now } => InvitationEdit::Reply { was: now, now: was },
        }
    }

    fn spanning(first: &InvitationEdit, last: &InvitationEdit) -> Option<InvitationEdit> {
        Some(match (first.clone(), last.clone()) {
            (InvitationEdit::Seats { was, .. }, InvitationEdit::Seats { now, .. }) => {
                InvitationEdit::Seats { was, now }
            }
            (InvitationEdit::Remark { was, .. }, InvitationEdit::Remark { now, .. }) => {
                InvitationEdit::Remark { was, now }
            }
            (InvitationEdit::Reply { was, .. }, InvitationEdit::Reply { now, .. }) => {
                InvitationEdit::Reply { was, now }
            }
            _ => return None,
        })
    }

    fn field(edit: &InvitationEdit) -> &'static str {
        match edit {
            InvitationEdit::Seats { .. } => "seats",
            InvitationEdit::Remark { .. } => "remark",
            InvitationEdit::Reply { .. } => "reply",
        }
    }
}

impl Meeting {
    /// The invitations that count.
    pub fn invitations(&self) -> impl Iterator<Item = (Invitee, &Invitation)> {
        self.invitations.iter().filter(|(_, invitation)| !invitation.withdrawn).map(|(who, it)| (*who, it))
    }

    /// One invitation, if it counts.
    pub fn invitation(&self, invitee: Invitee) -> Option<&Invitation> {
        self.invitations.get(&invitee).filter(|invitation| !invitation.withdrawn)
    }

    /// The number of the letter to an invitee, once it went out: as in a registry it stays, whoever is invited or renamed later.
    pub fn letter(&self, invitee: Invitee) -> Option<u32> {
        self.letters.get(&invitee).copied()
    }

    pub(super) fn invite(&mut self, invitee: Invitee, seats: u16) -> bool {
        let fresh = || Invitation { seats, withdrawn: true, ..Invitation::default() };
        let invitation = self.invitations.entry(invitee).or_insert_with(fresh);

        std::mem::replace(&mut invitation.withdrawn, false)
    }

    pub(super) fn with_invitation(&mut self, invitee: Invitee, act: impl FnOnce(&mut Invitation) -> bool) -> bool {
        self.invitations.get_mut(&invitee).is_some_and(act)
    }
}
