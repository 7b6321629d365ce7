use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{Door, Reception, Who};
use crate::domain::entry::Change;
use crate::domain::id::{AssociationId, DelegateId, Ids};
use crate::domain::meeting::{Invitee, MeetingChange};
use crate::domain::sheet::{Sheet, SheetRow};

/// What a signature on one row of a sheet means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signature {
    /// The person came.
    Marks(DelegateId),
    /// The person is, or was, here already; nothing changes.
    Already {
        /// Who.
        person: DelegateId,
        /// Since when.
        since: Timestamp,
    },
    /// Somebody of this association signed, whose name is on the paper alone.
    Unnamed(AssociationId),
    /// Somebody who was not on the list signed.
    Blank,
    /// Whoever signed a row without a name was taken in already.
    TakenIn(DelegateId),
    /// The register no longer has whom the row is for.
    Gone,
}

impl Door<'_> {
    /// What the signatures on these rows mean, row by row; rows that the sheet lacks are left out. The desk is the sheet's: see
    /// [`Door::row_desk`].
    pub fn signatures(&self, sheet: &Sheet, rows: &[usize]) -> Vec<(usize, Signature)> {
        rows.iter()
            .filter_map(|row| {
                let on_sheet = sheet.rows.get(row.checked_sub(1)?)?;

                Some((*row, self.signature(*row, *on_sheet)))
            })
            .collect()
    }

    /// The changes that mark all those present who are known by name: one gesture.
    pub fn sign(&self, signatures: &[(usize, Signature)], ids: &Ids) -> Vec<Change> {
        let mut changes = Vec::new();
        let mut named: BTreeMap<Invitee, usize> = BTreeMap::new();
        for (_, signature) in signatures {
            let Signature::Marks(person) = *signature else { continue };
            let marks = match self.receive(Who::Person(person)) {
                Reception::Arrive { changes, .. } => changes,
                // The invitation was withdrawn since the sheet was printed; the signature stands.
                Reception::NotInvited(_) => self.admit(person, ids),
                _ => continue,
            };
            changes.extend(marks.into_iter().filter(|change| self.has_seat(change, &mut named)));
        }

        changes
    }

    /// The desk of somebody whose name was taken off this row: so the row is known to be done.
    pub fn row_desk(&self, row: usize) -> String {
        format!("{} · {row}", self.desk)
    }

    fn signature(&self, row: usize, on_sheet: SheetRow) -> Signature {
        match on_sheet {
            SheetRow::Person(person) if !self.register.delegates.contains(person) => Signature::Gone,
            SheetRow::Person(person) => match self.since(person) {
                Some(since) => Signature::Already { person, since },
                None => Signature::Marks(person),
            },
            SheetRow::Association(association) => {
                match (self.taken_in(row), self.register.associations.contains(association)) {
                    (Some(person), _) => Signature::TakenIn(person),
                    (None, true) => Signature::Unnamed(self.register.associations.current(association)),
                    (None, false) => Signature::Gone,
                }
            }
            SheetRow::Blank => self.taken_in(row).map_or(Signature::Blank, Signature::TakenIn),
        }
    }

    fn since(&self, person: DelegateId) -> Option<Timestamp> {
        let seen = self.meeting.attendance_at(self.session, person)?;

        seen.arrival().map(|arrival| arrival.wall)
    }

    /// Who was taken in off this row.
    fn taken_in(&self, row: usize) -> Option<DelegateId> {
        let desk = self.row_desk(row);
        let mut here = self.meeting.attendance.get(&self.session).into_iter().flatten();

        here.find(|(_, seen)| seen.arrivals().any(|arrival| arrival.desk == desk)).map(|(person, _)| *person)
    }

    /// Whether a naming is of a seat that those before it in the same gesture have left.
    fn has_seat(&self, change: &Change, named: &mut BTreeMap<Invitee, usize>) -> bool {
        let Change::Meeting(_, MeetingChange::DelegateNamed { invitee, .. }) = change else { return true };
        let Some(invitation) = self.meeting.invitation(*invitee) else { return true };
        let before = named.entry(*invitee).or_default();
        *before += 1;

        invitation.delegates.len() + *before <= usize::from(invitation.seats)
    }
}
