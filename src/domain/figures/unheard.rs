use std::collections::{BTreeMap, BTreeSet};

use super::memory::speaker;
use crate::domain::id::{AssociationId, RegionId};
use crate::domain::meeting::Meeting;
use crate::domain::register::Register;

/// The associations of a region that somebody came for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// How many spoke.
    pub heard: u32,
    /// Those that have not spoken yet.
    pub unheard: Vec<AssociationId>,
}

/// Of the associations that are represented at a meeting, who has not spoken yet, by region; none: no region is known.
pub fn unheard(register: &Register, meeting: &Meeting) -> BTreeMap<Option<RegionId>, Heard> {
    let spoke: BTreeSet<AssociationId> = meeting.notes.iter().filter_map(|(_, note)| speaker(register, note)).collect();
    let came: BTreeSet<AssociationId> = meeting
        .attendance
        .iter()
        .filter(|(session, _)| meeting.sessions.contains(**session))
        .flat_map(|(_, there)| there.values())
        .filter_map(|attendance| register.association_of(attendance.arrival()?.association))
        .collect();
    let mut found: BTreeMap<Option<RegionId>, Heard> = BTreeMap::new();
    for association in came {
        let region = register.associations.get(association).and_then(|known| known.region);
        let of_region = found.entry(region).or_default();
        match spoke.contains(&association) {
            true => of_region.heard += 1,
            false => of_region.unheard.push(association),
        }
    }

    found
}
