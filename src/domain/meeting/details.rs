use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::state::MeetingState;
use crate::domain::edit::record;
use crate::domain::id::{MeetingId, ProgrammeId, ThemeId};
use crate::domain::names::Names;

/// What kind of meeting it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum MeetingKind {
    /// A consultation meeting.
    #[default]
    Consultation,
    /// An information meeting.
    Information,
    /// A seminar.
    Seminar,
    /// A forum.
    Forum,
    /// A study day.
    StudyDay,
    /// A training.
    Training,
    /// A workshop.
    Workshop,
}

impl MeetingKind {
    /// In the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Consultation,
        Self::Information,
        Self::Seminar,
        Self::Forum,
        Self::StudyDay,
        Self::Training,
        Self::Workshop,
    ];
}

record! {
    /// What a meeting is. When it is, its sessions say.
    pub struct Details edited by DetailsEdit {
        /// The short code that people and commands name it by, such as RC-2026-03.
        code: String => Code,
        /// Its title.
        title: Names => Title,
        /// What kind of meeting it is.
        kind: MeetingKind => Kind,
        /// Which state it is in.
        state: MeetingState => State,
        /// The series that it belongs to.
        series: String => Series,
        /// The hall.
        venue: String => Venue,
        /// The city.
        city: String => City,
        /// How many people the hall holds; zero: not said.
        capacity: u32 => Capacity,
        /// The last day for replies.
        reply_deadline: Option<Date> => ReplyDeadline,
        /// The meeting whose open commitments come back at this one.
        follows: Option<MeetingId> => Follows,
    }
    lists {
        /// The programmes that it serves.
        programmes: ProgrammeId => Programme,
        /// Its themes.
        themes: ThemeId => Theme,
    }
}
