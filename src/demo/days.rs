//! Days and hours around now, as an office keeps them.

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// The public holidays of Morocco that have a fixed date: month and day.
const HOLIDAYS: [(i8, i8); 11] =
    [(1, 1), (1, 11), (1, 14), (5, 1), (7, 30), (8, 14), (8, 20), (8, 21), (10, 31), (11, 6), (11, 18)];

/// Now, and the days around it.
#[derive(Debug)]
pub(super) struct Days {
    pub(super) now: Timestamp,
    pub(super) today: Date,
    tz: TimeZone,
}

impl Days {
    pub(super) fn new(now: Timestamp, tz: &TimeZone) -> Self {
        Self { now, today: tz.to_datetime(now).date(), tz: tz.clone() }
    }

    /// Now, as a clock on the wall shows it.
    pub(super) fn time(&self) -> Time {
        self.tz.to_datetime(self.now).time()
    }

    /// The first moment of today.
    pub(super) fn midnight(&self) -> Timestamp {
        self.instant(self.today, Time::midnight()).min(self.now)
    }

    /// A day so many days from today.
    pub(super) fn after_today(&self, days: i64) -> Date {
        plus(self.today, days)
    }

    /// The first day from `date` on for which one invites people: from Tuesday to Thursday, no public holiday.
    pub(super) fn for_a_meeting(date: Date) -> Date {
        let good = |date: &Date| {
            matches!(date.weekday(), Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday) && !is_holiday(*date)
        };

        (0..15).map(|days| plus(date, days)).find(good).unwrap_or(date)
    }

    /// The last day up to `date` that an office worked.
    pub(super) fn of_work(date: Date) -> Date {
        let good = |date: &Date| !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_holiday(*date);

        (0..15).map(|days| plus(date, -days)).find(good).unwrap_or(date)
    }

    /// The day of a moment.
    pub(super) fn date_of(&self, moment: Timestamp) -> Date {
        self.tz.to_datetime(moment).date()
    }

    /// A moment of a day, never later than now.
    pub(super) fn at(&self, date: Date, time: Time) -> Timestamp {
        self.instant(date, time).min(self.now)
    }

    /// So many minutes after midnight of the last day of work up to `date`, never later than now.
    pub(super) fn office(&self, date: Date, minutes: i64) -> Timestamp {
        self.at(Self::of_work(date), time_of(minutes))
    }

    fn instant(&self, date: Date, time: Time) -> Timestamp {
        self.tz.to_ambiguous_timestamp(date.to_datetime(time)).compatible().unwrap_or(self.now)
    }
}

/// The day so many days later.
pub(super) fn plus(date: Date, days: i64) -> Date {
    date.checked_add(days.days()).unwrap_or(date)
}

/// The time of day so many minutes after midnight, at the latest 23:59.
pub(super) fn time_of(minutes: i64) -> Time {
    let minutes = minutes.clamp(0, 24 * 60 - 1);

    Time::new((minutes / 60) as i8, (minutes % 60) as i8, 0, 0).unwrap_or_default()
}

/// The minutes since midnight.
pub(super) fn minutes_of(time: Time) -> i64 {
    i64::from(time.hour()) * 60 + i64::from(time.minute())
}

fn is_holiday(date: Date) -> bool {
    HOLIDAYS.contains(&(date.month(), date.day()))
}
