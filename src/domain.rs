//! What the program knows: pure data, the changes that made it, and their folding.
//!
//! Nothing here reads a file, a clock or a random number; time and ids come in as arguments. Read [`entry`] first (what a
//! change looks like once it is stamped), then [`register`] and [`meeting`] (the two aggregates), [`fold`] (how a set of
//! entries becomes a state), and [`figures`] (every number shown anywhere).

#![warn(missing_docs)]

pub mod badge;
pub mod checklist;
pub mod clock;
pub mod clocks;
pub mod conflicts;
pub mod door;
pub mod edit;
pub mod entry;
pub mod figures;
pub mod fold;
pub mod guide;
pub mod history;
pub mod id;
pub mod meeting;
pub mod merging;
pub mod minutes;
pub mod names;
pub mod register;
pub mod roll;
pub mod sheet;
pub mod shelf;
pub mod workspace;

pub use clock::Clock;
pub use edit::{Listed, Record};
pub use entry::{BatchId, BatchKind, Change, Closing, Entry, Place, Reverted, Stamp};
pub use id::{Id, Ids, LaptopId};
pub use meeting::{Meeting, MeetingChange};
pub use names::{Civility, Names};
pub use register::{Register, RegisterChange};
pub use shelf::{Conflict, Filing, Shelf};
pub use workspace::Workspace;

/// The key of a record of each kind.
pub use id::{
    AgendaItemId, AssociationId, AttachmentId, ContactId, DelegateId, MeetingId, NetworkId, NoteId, OutcomeId,
    ProgrammeId, ProjectId, RegionId, SessionId, ThemeId, UnitId,
};
