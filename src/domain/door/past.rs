use super::Door;
use crate::domain::entry::{Change, Stamp};
use crate::domain::id::{DelegateId, Ids};
use crate::domain::meeting::MeetingChange;
use crate::domain::register::RegisterChange;
use crate::domain::shelf::Filing;

impl Door<'_> {
    /// The changes that say that one arrival was a mistake, whichever desk said it. Another desk's arrival of the same person
    /// stays.
    pub fn withdraw_arrival(&self, person: DelegateId, arrival: Stamp) -> Vec<Change> {
        let Some(seen) = self.meeting.attendance_at(self.session, person) else { return Vec::new() };
        if !seen.arrivals().any(|known| known.at == arrival) {
            return Vec::new();
        }
        // Who never came never left.
        let left = if seen.arrivals().count() == 1 { self.leave(person, None) } else { Vec::new() };
        let withdrawn = MeetingChange::ArrivalWithdrawn { session: self.session, person, arrival };

        left.into_iter().chain([self.change(withdrawn)]).collect()
    }

    /// The changes that make an arrival again which was taken back: with the person's record and badge, where the taking back
    /// took those away as well.
    pub fn restore_arrival(&self, person: DelegateId, arrival: Stamp, ids: &Ids) -> Vec<Change> {
        let seen = self.meeting.attendance_at(self.session, person);
        if seen.is_none_or(|seen| seen.arrivals().any(|known| known.at == arrival)) {
            return Vec::new();
        }
        let mut changes = Vec::with_capacity(3);
        if !self.register.delegates.contains(person) {
            changes.push(RegisterChange::Delegate(Filing::Restored(person)).into());
        }
        changes.push(self.change(MeetingChange::ArrivalRestored { session: self.session, person, arrival }));
        if self.meeting.badge(person).is_none() {
            changes.push(self.badge(person, ids));
        }

        changes
    }
}
