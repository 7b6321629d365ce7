//! What can happen to a meeting, and what takes it back.

use serde::{Deserialize, Serialize};

use super::{
    AgendaItem, Attachment, Contact, Delivery, Details, DetailsEdit, Invitation, InvitationEdit, Invitee, Needs,
    NeedsEdit, Note, Outcome, Reply, Session,
};
use crate::domain::edit::Record;
use crate::domain::entry::{BatchId, Closing, Entry, Stamp};
use crate::domain::fold::Journaled;
use crate::domain::id::{
    AgendaItemId, AssociationId, AttachmentId, ContactId, DelegateId, NoteId, OutcomeId, SessionId,
};
use crate::domain::minutes::Minutes;
use crate::domain::sheet::SheetRow;
use crate::domain::shelf::Filing;

/// One change to a meeting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "a change lives in one entry, is written and dropped")]
pub enum MeetingChange {
    /// The meeting begins to exist, with its first session.
    Created {
        /// What it is.
        details: Details,
        /// Its first session.
        session: SessionId,
        /// When and where that is.
        plan: Session,
    },
    /// The meeting counts no more (the undo of its creation).
    Withdrawn,
    /// It counts again.
    Restored,
    /// Some of its details.
    Edited(Vec<DetailsEdit>),
    /// A session.
    Session(Filing<SessionId, Session>),
    /// An item of the agenda.
    Agenda(Filing<AgendaItemId, AgendaItem>),
    /// An association or a guest is invited; again, where the invitation was withdrawn, with all that was known of it, its seats
    /// too.
    Invited {
        /// Who.
        invitee: Invitee,
        /// For how many people.
        seats: u16,
    },
    /// The invitation counts no more.
    InvitationWithdrawn(Invitee),
    /// It counts again.
    InvitationRestored(Invitee),
    /// The state of an invitation: sent, reminded, and what the invitee answered.
    Replied {
        /// Whose.
        invitee: Invitee,
        /// What it was.
        was: Reply,
        /// What it is now.
        now: Reply,
    },
    /// Seats, remarks.
    InvitationEdited(Invitee, Vec<InvitationEdit>),
    /// What the people of an invitation need.
    NeedsEdited(Invitee, Vec<NeedsEdit>),
    /// The log of contacts.
    Contact(Invitee, Filing<ContactId, Contact>),
    /// A delegate is named for an association.
    DelegateNamed {
        /// For which invitation.
        invitee: Invitee,
        /// Who.
        delegate: DelegateId,
    },
    /// The delegate is named no more.
    DelegateUnnamed {
        /// For which invitation.
        invitee: Invitee,
        /// Who.
        delegate: DelegateId,
    },
    /// A person has a badge with this code. The first code that a person was given stays.
    BadgeAssigned {
        /// Whose.
        person: DelegateId,
        /// See [`super::Meeting::badge`].
        code: String,
    },
    /// The code is the person's no more.
    BadgeWithdrawn {
        /// Whose.
        person: DelegateId,
        /// The code.
        code: String,
    },
    /// The letter to an invitee has this number from now on. The first number that an invitee was given stays.
    LetterNumbered {
        /// Whose.
        invitee: Invitee,
        /// See [`super::Meeting::letter`].
        number: u32,
    },
    /// The letter has the number no more.
    LetterUnnumbered {
        /// Whose.
        invitee: Invitee,
        /// The number.
        number: u32,
    },
    /// A sheet was printed to be signed. The first sheet of a number stays.
    SheetPrinted {
        /// See [`crate::domain::sheet::fresh`].
        number: String,
        /// The session that people sign for.
        session: SessionId,
        /// Its rows over all pages.
        rows: Vec<SheetRow>,
    },
    /// The sheet counts no more (the undo of its printing).
    SheetWithdrawn(String),
    /// It counts again.
    SheetRestored(String),
    /// Somebody came. The time is the entry's wall time; the earliest arrival stays.
    Arrived {
        /// To which session.
        session: SessionId,
        /// Who.
        person: DelegateId,
        /// For which association; none for a guest.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        association: Option<AssociationId>,
        /// The desk that received the person.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        desk: String,
        /// Whom the person replaces.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        replaces: Option<DelegateId>,
    },
    /// One arrival was a mistake.
    ArrivalWithdrawn {
        /// At which session.
        session: SessionId,
        /// Whose.
        person: DelegateId,
        /// The entry that said it.
        arrival: Stamp,
    },
    /// It was none.
    ArrivalRestored {
        /// At which session.
        session: SessionId,
        /// Whose.
        person: DelegateId,
        /// The entry that said it.
        arrival: Stamp,
    },
    /// Somebody left, or did not.
    Left {
        /// Which session.
        session: SessionId,
        /// Who.
        person: DelegateId,
        /// When, as it was known.
        was: Option<jiff::Timestamp>,
        /// When, as it is known now.
        now: Option<jiff::Timestamp>,
    },
    /// What somebody said.
    Note(Filing<NoteId, Note>),
    /// A decision, a recommendation or a commitment.
    Outcome(Filing<OutcomeId, Outcome>),
    /// A file that is kept with the meeting: a scanned sheet, the signed minutes.
    Attachment(Filing<AttachmentId, Attachment>),
    /// A version of the minutes is final, and kept as it is. Again, where that was taken back.
    MinutesFinalised {
        /// The name of the paper in the workspace's folder `files/`.
        file: String,
        /// What it is and says.
        minutes: Minutes,
    },
    /// The version counts no more, by its file.
    MinutesWithdrawn(String),
    /// It counts again.
    MinutesRestored(String),
    /// A step of the minutes on their way to an invitee.
    Delivered(Invitee, Filing<ContactId, Delivery>),
    /// The end of a batch.
    BatchEnded(Closing),
    /// A batch that a crash cut short was taken back: its entries never count.
    BatchTakenBack(BatchId),
}

impl Journaled for MeetingChange {
    fn inverse(entry: &Entry<Self>) -> Option<Self> {
        Some(match &entry.does {
            Self::Created { .. } | Self::Restored => Self::Withdrawn,
            Self::Withdrawn => Self::Restored,
            Self::Edited(edits) => Self::Edited(edits.iter().rev().map(Details::inverse).collect()),
            Self::Session(filing) => Self::Session(filing.inverse()),
            Self::Agenda(filing) => Self::Agenda(filing.inverse()),
            Self::Invited { invitee, .. } | Self::InvitationRestored(invitee) => Self::InvitationWithdrawn(*invitee),
            Self::InvitationWithdrawn(invitee) => Self::InvitationRestored(*invitee),
            Self::Replied { invitee, was, now } => Self::Replied { invitee: *invitee, was: *now, now: *was },
            Self::InvitationEdited(invitee, edits) => {
                Self::InvitationEdited(*invitee, edits.iter().rev().map(Invitation::inverse).collect())
            }
            Self::NeedsEdited(invitee, edits) => {
                Self::NeedsEdited(*invitee, edits.iter().rev().map(Needs::inverse).collect())
            }
            Self::Contact(invitee, filing) => Self::Contact(*invitee, filing.inverse()),
            Self::DelegateNamed { invitee, delegate } => {
                Self::DelegateUnnamed { invitee: *invitee, delegate: *delegate }
            }
            Self::DelegateUnnamed { invitee, delegate } => {
                Self::DelegateNamed { invitee: *invitee, delegate: *delegate }
            }
            Self::BadgeAssigned { person, code } => Self::BadgeWithdrawn { person: *person, code: code.clone() },
            Self::BadgeWithdrawn { person, code } => Self::BadgeAssigned { person: *person, code: code.clone() },
            Self::LetterNumbered { invitee, number } => Self::LetterUnnumbered { invitee: *invitee, number: *number },
            Self::LetterUnnumbered { invitee, number } => Self::LetterNumbered { invitee: *invitee, number: *number },
            Self::SheetPrinted { number, .. } | Self::SheetRestored(number) => Self::SheetWithdrawn(number.clone()),
            Self::SheetWithdrawn(number) => Self::SheetRestored(number.clone()),
            Self::Arrived { session, person, .. } => {
                Self::ArrivalWithdrawn { session: *session, person: *person, arrival: entry.at }
            }
            Self::ArrivalWithdrawn { session, person, arrival } => {
                Self::ArrivalRestored { session: *session, person: *person, arrival: *arrival }
            }
            Self::ArrivalRestored { session, person, arrival } => {
                Self::ArrivalWithdrawn { session: *session, person: *person, arrival: *arrival }
            }
            Self::Left { session, person, was, now } => {
                Self::Left { session: *session, person: *person, was: *now, now: *was }
            }
            Self::Note(filing) => Self::Note(filing.inverse()),
            Self::Outcome(filing) => Self::Outcome(filing.inverse()),
            Self::Attachment(filing) => Self::Attachment(filing.inverse()),
            Self::MinutesFinalised { file, .. } | Self::MinutesRestored(file) => Self::MinutesWithdrawn(file.clone()),
            Self::MinutesWithdrawn(file) => Self::MinutesRestored(file.clone()),
            Self::Delivered(invitee, filing) => Self::Delivered(*invitee, filing.inverse()),
            Self::BatchEnded(_) | Self::BatchTakenBack(_) => return None,
        })
    }

    fn closing(&self) -> Option<&Closing> {
        match self {
            Self::BatchEnded(closing) => Some(closing),
            _ => None,
        }
    }

    fn taken_back(&self) -> Option<BatchId> {
        match self {
            Self::BatchTakenBack(batch) => Some(*batch),
            _ => None,
        }
    }

    fn batch_ended(closing: Closing) -> Self {
        Self::BatchEnded(closing)
    }

    fn batch_taken_back(batch: BatchId) -> Self {
        Self::BatchTakenBack(batch)
    }
}
