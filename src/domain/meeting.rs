//! A meeting: whom it invites, who came, what was said and what came of it. Its state, its changes, and how a change becomes
//! state.

mod agenda;
mod applied;
mod attachment;
mod attendance;
mod change;
mod delivery;
mod details;
mod invitation;
mod note;
mod outcome;
mod state;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::edit::is_default;
use super::entry::Stamp;
use super::id::{AgendaItemId, AttachmentId, DelegateId, NoteId, OutcomeId, SessionId};
use super::minutes::Minutes;
use super::sheet::Sheet;
use super::shelf::Shelf;

pub use agenda::{AgendaItem, AgendaItemEdit, FloorAsked, Session, SessionEdit, SessionKind};
pub use attachment::{Attachment, AttachmentEdit, AttachmentKind};
pub use attendance::{Arrival, Attendance};
pub use change::MeetingChange;
pub use delivery::{Delivered, Delivery, DeliveryEdit};
pub use details::{Details, DetailsEdit, MeetingKind};
pub use invitation::{Channel, Contact, ContactEdit, Invitation, InvitationEdit, Invitee, Needs, NeedsEdit, Reply};
pub use note::{Note, NoteEdit, NoteKind};
pub use outcome::{FollowUp, Outcome, OutcomeEdit, OutcomeKind, OutcomeState, Owner};
pub use state::{Act, MeetingState};

/// The state of a meeting: the fold of its entries.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Meeting {
    /// What it is, when it replies, which state it is in.
    pub details: Details,
    /// Whether it was created, and not withdrawn since.
    pub counts: bool,
    /// Its sessions; a short meeting has one.
    pub sessions: Shelf<SessionId, Session>,
    /// Its agenda.
    pub agenda: Shelf<AgendaItemId, AgendaItem>,
    /// Who is invited.
    pub invitations: BTreeMap<Invitee, Invitation>,
    /// Who came to which session.
    pub attendance: BTreeMap<SessionId, BTreeMap<DelegateId, Attendance>>,
    /// Who has which badge code.
    pub badges: BTreeMap<DelegateId, String>,
    /// The numbers of the letters of invitation.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub letters: BTreeMap<Invitee, u32>,
    /// The highest number that a letter was given, whether it has it still or not: no number is given twice.
    #[serde(skip_serializing_if = "is_default")]
    pub last_letter: u32,
    /// The sheets that were printed to be signed, by number.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub sheets: BTreeMap<String, Sheet>,
    /// What was said.
    pub notes: Shelf<NoteId, Note>,
    /// What came of it.
    pub outcomes: Shelf<OutcomeId, Outcome>,
    /// The files that are kept with it.
    pub attachments: Shelf<AttachmentId, Attachment>,
    /// The final versions of its minutes, by the names of their files.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub minutes: BTreeMap<String, Minutes>,
    /// Edits of the details that met another value than they expected.
    pub conflicts: Vec<(Stamp, DetailsEdit)>,
    /// How many changes made no sense any more when they were folded; they stay in the journal.
    pub idle: u64,
    /// The latest entry folded.
    pub latest: Stamp,
    /// Counts the entries folded since the program started; views derived from the meeting are good while it stands still.
    #[serde(skip)]
    pub revision: u64,
}
