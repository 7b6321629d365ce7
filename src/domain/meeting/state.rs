use serde::{Deserialize, Serialize};

/// Where a meeting stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum MeetingState {
    /// It is being prepared; nobody knows of it.
    #[default]
    Draft,
    /// Invitations go out, replies come in.
    Inviting,
    /// The door is open.
    Open,
    /// It is over; what is added now is a correction.
    Closed,
    /// It will be, at another time.
    Postponed,
    /// It will not be.
    Cancelled,
}

/// What a coordinator may want to do with a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// Change what it is, its sessions and its agenda.
    Prepare,
    /// Choose who is invited.
    Invite,
    /// Log contacts and replies.
    Follow,
    /// Receive people at the door.
    Receive,
    /// Take down what is said.
    TakeNotes,
    /// Write down what came of it and follow it up.
    Conclude,
}

impl MeetingState {
    /// In the order in which a meeting goes through them.
    pub const ALL: [Self; 6] =
        [Self::Draft, Self::Inviting, Self::Open, Self::Closed, Self::Postponed, Self::Cancelled];

    /// What this state allows. Screens and commands ask before they record; a change that comes from another laptop counts all
    /// the same.
    pub fn allows(self, act: Act) -> bool {
        match self {
            Self::Draft => matches!(act, Act::Prepare | Act::Invite),
            Self::Inviting => matches!(act, Act::Prepare | Act::Invite | Act::Follow),
            Self::Open => true,
            Self::Closed => matches!(act, Act::Conclude),
            Self::Postponed => matches!(act, Act::Prepare | Act::Invite | Act::Follow),
            Self::Cancelled => matches!(act, Act::Follow),
        }
    }

    /// The states that can come next, the usual one first.
    pub fn next(self) -> &'static [Self] {
        match self {
            Self::Draft => &[Self::Inviting, Self::Cancelled],
            Self::Inviting => &[Self::Open, Self::Postponed, Self::Cancelled, Self::Draft],
            Self::Open => &[Self::Closed, Self::Inviting],
            Self::Closed => &[Self::Open],
            Self::Postponed => &[Self::Inviting, Self::Cancelled],
            Self::Cancelled => &[Self::Draft],
        }
    }
}
