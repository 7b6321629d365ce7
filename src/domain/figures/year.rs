use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::domain::id::MeetingId;
use crate::domain::meeting::{Meeting, MeetingKind};
use crate::domain::workspace::Workspace;

/// Which meetings a calendar is of; what is none lets all through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct YearFilter {
    /// Those of a kind.
    pub kind: Option<MeetingKind>,
    /// Those of a series.
    pub series: Option<String>,
}

/// A meeting in a month: from its first day there to its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    /// The meeting.
    pub meeting: MeetingId,
    /// The first day of that month that has a session.
    pub first: Date,
    /// The last one.
    pub last: Date,
}

/// The meetings of a year, month by month, each in the order of its days.
pub fn year(workspace: &Workspace, year: i16, filter: &YearFilter) -> [Vec<Stay>; 12] {
    let mut months: [Vec<Stay>; 12] = Default::default();
    for (meeting, it) in workspace.meetings() {
        if !filter.lets_through(it) {
            continue;
        }
        let mut days: Vec<Date> =
            it.sessions.iter().map(|(_, session)| session.date).filter(|day| day.year() == year).collect();
        days.sort_unstable();
        for day in days {
            let Some(month) = months.get_mut(usize::from(day.month().unsigned_abs()) - 1) else { continue };
            match month.last_mut().filter(|stay| stay.meeting == meeting) {
                Some(stay) => stay.last = day,
                None => month.push(Stay { meeting, first: day, last: day }),
            }
        }
    }
    for month in &mut months {
        month.sort_by_key(|stay| (stay.first, stay.last));
    }

    months
}

/// The series that any meeting belongs to, in the order of their letters.
pub fn series(workspace: &Workspace) -> Vec<String> {
    let named = workspace.meetings().into_iter().map(|(_, meeting)| meeting.details.series.trim().to_owned());
    let distinct: BTreeSet<String> = named.filter(|series| !series.is_empty()).collect();

    distinct.into_iter().collect()
}

impl YearFilter {
    fn lets_through(&self, meeting: &Meeting) -> bool {
        self.kind.is_none_or(|kind| meeting.details.kind == kind)
            && self.series.as_ref().is_none_or(|series| meeting.details.series.trim() == series)
    }
}
