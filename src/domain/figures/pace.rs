use jiff::Timestamp;

use crate::domain::id::AgendaItemId;
use crate::domain::meeting::{Meeting, MeetingState};

/// The item of an agenda that is being dealt with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Which one.
    pub item: AgendaItemId,
    /// For how many seconds.
    pub spent: i64,
    /// For how many minutes it was planned; zero: not said.
    pub planned: u16,
}

impl Pace {
    /// Whether it takes longer than was planned.
    pub fn is_over(&self) -> bool {
        self.planned > 0 && self.spent > i64::from(self.planned) * 60
    }
}

/// What is being dealt with at an open meeting: the item that was begun last. None before the first was begun.
pub fn pace(meeting: &Meeting, now: Timestamp) -> Option<Pace> {
    if meeting.details.state != MeetingState::Open {
        return None;
    }
    let begun = meeting.agenda.iter().filter_map(|(id, item)| Some((item.begun?, id, item.minutes)));
    let (at, item, planned) = begun.max_by_key(|(at, id, _)| (*at, *id))?;

    // A laptop whose clock is behind the one that began the item counts from nought.
    Some(Pace { item, spent: now.duration_since(at).as_secs().max(0), planned })
}
