use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{Door, Reception, Who};
use crate::domain::entry::Change;
use crate::domain::id::{AssociationId, DelegateId, Ids};
use crate::domain::meeting::{Invitee, MeetingChange};
use crate::domain::sheet::{Sheet, SheetRow};

/// What is between the number of a sheet and that of its row, in the name of a desk.
const ROW: &str = " · ";

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
    /// What the signatures on these rows of the sheet of this number mean, row by row; rows that the sheet lacks are left out.
    pub fn signatures(&self, number: &str, sheet: &Sheet, rows: &[usize]) -> Vec<(usize, Signature)> {
        let taken_in = self.taken_in(number);

        rows.iter()
            .filter_map(|row| {
                let on_sheet = sheet.rows.get(row.checked_sub(1)?)?;

                Some((*row, self.signature(taken_in.get(row).copied(), *on_sheet)))
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

    /// The desk of somebody whose name was taken off this row, where this desk is the sheet's and ends in its number: so the row is
    /// known to be done, on laptops that call a sheet otherwise too.
    pub fn row_desk(&self, row: usize) -> String {
        format!("{}{ROW}{row}", self.desk)
    }

    fn signature(&self, taken_in: Option<DelegateId>, on_sheet: SheetRow) -> Signature {
        match on_sheet {
            SheetRow::Person(person) if !self.register.delegates.contains(person) => Signature::Gone,
            SheetRow::Person(person) => match self.since(person) {
                Some(since) => Signature::Already { person, since },
                None => Signature::Marks(person),
            },
            SheetRow::Association(association) => match (taken_in, self.register.associations.contains(association)) {
                (Some(person), _) => Signature::TakenIn(person),
                (None, true) => Signature::Unnamed(self.register.associations.current(association)),
                (None, false) => Signature::Gone,
            },
            SheetRow::Blank => taken_in.map_or(Signature::Blank, Signature::TakenIn),
        }
    }

    fn since(&self, person: DelegateId) -> Option<Timestamp> {
        let seen = self.meeting.attendance_at(self.session, person)?;

        seen.arrival().map(|arrival| arrival.wall)
    }

    /// Who was taken in off the rows of a sheet.
    fn taken_in(&self, number: &str) -> BTreeMap<usize, DelegateId> {
        let here = self.meeting.attendance.get(&self.session).into_iter().flatten();
        let rows = here.flat_map(|(person, seen)| {
            seen.arrivals().filter_map(|arrival| Some((row_of(&arrival.desk, number)?, *person)))
        });

        rows.collect()
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

/// The row of the sheet of this number that a desk stands for. The word before the number is left alone: each laptop writes it in
/// its own language.
fn row_of(desk: &str, number: &str) -> Option<usize> {
    let (sheet, row) = desk.rsplit_once(ROW)?;
    let word = sheet.strip_suffix(number)?;

    if word.is_empty() || word.ends_with(' ') { row.parse().ok() } else { None }
}
