//! The days and the codes of the five meetings.

use jiff::civil::Date;

use super::days::{Days, plus};

/// When each meeting is; the codes follow from it.
#[derive(Debug)]
pub(super) struct Codes {
    pub(super) held: Date,
    pub(super) regional: Date,
    pub(super) national: Date,
    pub(super) training: Date,
    pub(super) forum: Date,
}

impl Codes {
    pub(super) fn around(today: Date) -> Self {
        Self {
            held: Days::for_a_meeting(plus(today, -84)),
            regional: Days::for_a_meeting(plus(today, -52)),
            national: today,
            training: Days::for_a_meeting(plus(today, 23)),
            forum: Days::for_a_meeting(plus(today, 61)),
        }
    }

    pub(super) fn of_regional(&self) -> String {
        let number = if self.regional.year() == self.national.year() { self.number() - 1 } else { 8 };

        format!("RC-{}-{number:02}", self.regional.year())
    }

    pub(super) fn of_national(&self) -> String {
        format!("RC-{}-{:02}", self.national.year(), self.number())
    }

    pub(super) fn of_training(&self) -> String {
        of_quarter(self.training)
    }

    pub(super) fn of_held(&self) -> String {
        of_quarter(self.held)
    }

    pub(super) fn of_forum(&self) -> String {
        format!("FN-{}-01", self.forum.year())
    }

    /// There is one consultation meeting every two months.
    fn number(&self) -> i16 {
        i16::from(self.national.month()) / 2 + 2
    }
}

/// There is one training a quarter.
fn of_quarter(date: Date) -> String {
    format!("FO-{}-{:02}", date.year(), i16::from(date.month()) / 3 + 1)
}
