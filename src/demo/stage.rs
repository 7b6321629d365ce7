//! What the makers of the sample share: the choices, the days, who was made, and what was recorded when.

use jiff::Timestamp;

use super::Timed;
use super::days::Days;
use super::dice::Dice;
use crate::domain::register::AssociationKind;
use crate::domain::{
    AssociationId, BatchKind, Change, DelegateId, Ids, MeetingChange, MeetingId, ProgrammeId, RegionId, ThemeId, UnitId,
};

/// The same on every laptop.
const SEED: u64 = 155_237_130;

/// Where the sample is put together.
pub(super) struct Stage<'a> {
    pub(super) ids: &'a Ids,
    pub(super) dice: Dice,
    pub(super) days: Days,
    script: Vec<Timed>,
}

impl<'a> Stage<'a> {
    pub(super) fn new(ids: &'a Ids, days: Days) -> Self {
        Self { ids, dice: Dice::new(SEED), days, script: Vec::new() }
    }

    /// Notes what was recorded at a moment, each change for itself.
    pub(super) fn record(&mut self, wall: Timestamp, changes: Vec<Change>) {
        self.push(wall, changes, None);
    }

    /// Notes what was recorded as one.
    pub(super) fn record_as_one(&mut self, wall: Timestamp, changes: Vec<Change>, batch: BatchKind) {
        self.push(wall, changes, Some(batch));
    }

    /// Notes one change to a meeting.
    pub(super) fn record_in(&mut self, meeting: MeetingId, wall: Timestamp, change: MeetingChange) {
        self.push(wall, vec![Change::Meeting(meeting, change)], None);
    }

    /// Everything, in the order in which it was recorded.
    pub(super) fn into_script(mut self) -> Vec<Timed> {
        self.script.sort_by_key(|timed| timed.wall);

        self.script
    }

    fn push(&mut self, wall: Timestamp, changes: Vec<Change>, batch: Option<BatchKind>) {
        if !changes.is_empty() {
            self.script.push(Timed { wall, changes, batch });
        }
    }
}

/// An association, as far as the rest of the sample needs to know it.
#[derive(Debug)]
pub(super) struct Body {
    pub(super) id: AssociationId,
    pub(super) acronym: &'static str,
    pub(super) kind: AssociationKind,
    pub(super) region: RegionId,
    pub(super) city: &'static str,
    pub(super) city_arabic: &'static str,
    pub(super) fields: Vec<&'static str>,
    pub(super) domain: String,
    /// Where the names of its delegates come from, by the letters of the tables; empty: from its region.
    pub(super) origins: Vec<&'static str>,
    pub(super) people: Vec<DelegateId>,
}

/// Everybody and everything that later parts refer to.
#[derive(Debug, Default)]
pub(super) struct Cast {
    pub(super) bodies: Vec<Body>,
    pub(super) guests: Vec<(&'static str, DelegateId)>,
    pub(super) units: Vec<(&'static str, UnitId)>,
    pub(super) programmes: Vec<(&'static str, ProgrammeId)>,
    pub(super) themes: Vec<(&'static str, ThemeId)>,
}

impl Cast {
    /// The association with this acronym.
    pub(super) fn body(&self, acronym: &str) -> Option<&Body> {
        self.bodies.iter().find(|body| !acronym.is_empty() && body.acronym == acronym)
    }
}

/// The id that goes by a key.
pub(super) fn by_key<I: Copy>(list: &[(&'static str, I)], key: &str) -> Option<I> {
    list.iter().find(|(known, _)| *known == key).map(|(_, id)| *id)
}
