//! The sheets that were printed to be signed, and what comes back on them: a sheet's number, and the numbers of signed rows.

mod reading;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::badge;
use super::edit::is_default;
use super::id::{AssociationId, DelegateId, Ids, SessionId};
use super::meeting::Meeting;

pub use reading::{Misread, RowNumbers, read};

/// A sheet as it was printed: what stands on each row, whatever becomes of the list afterwards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// The session that people sign for.
    pub session: SessionId,
    /// Its rows over all pages; the first one has the number 1.
    pub rows: Vec<SheetRow>,
    /// When it was printed, by that laptop's clock.
    pub printed: Timestamp,
    /// Its printing was taken back: nobody is reminded of it, and its rows can still be read.
    #[serde(default, skip_serializing_if = "is_default")]
    pub withdrawn: bool,
}

/// Who signs on a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SheetRow {
    /// This person.
    Person(DelegateId),
    /// Somebody of this association, which had named nobody.
    Association(AssociationId),
    /// Whoever was not on the list.
    Blank,
}

/// A number that no sheet of the meeting has yet: as long and as clear as the code on a badge, so that two laptops which print
/// apart all but never give one twice.
pub fn fresh(meeting: &Meeting, ids: &Ids) -> String {
    // A source of ids that repeats itself must not keep the printer waiting for ever.
    const TRIES: usize = 64;

    let mut number = badge::badge_code(ids.bits());
    for _ in 0..TRIES {
        if !meeting.sheets.contains_key(&number) {
            break;
        }
        number = badge::badge_code(ids.bits());
    }

    number
}

/// A number as it is printed, in two halves: `K7M 3QP`.
pub fn printed_number(number: &str) -> String {
    match number.split_at_checked(badge::LENGTH / 2) {
        Some((first, second)) if !second.is_empty() => format!("{first} {second}"),
        _ => number.to_owned(),
    }
}

/// A number as it is kept, however it was typed: in small letters, with spaces or strokes.
pub fn kept_number(typed: &str) -> String {
    typed.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

impl Meeting {
    /// The sheet of this number, however it was typed; one whose printing was taken back too, since it may have been on paper by
    /// then: see [`Sheet::withdrawn`].
    pub fn sheet(&self, typed: &str) -> Option<(&str, &Sheet)> {
        self.sheets.get_key_value(&kept_number(typed)).map(|(number, sheet)| (number.as_str(), sheet))
    }

    /// The sheets that were printed and count, the latest first.
    pub fn printed_sheets(&self) -> Vec<(&str, &Sheet)> {
        let known = self.sheets.iter().filter(|(_, sheet)| !sheet.withdrawn);
        let mut sheets: Vec<_> = known.map(|(number, sheet)| (number.as_str(), sheet)).collect();
        sheets.sort_by_key(|(number, sheet)| (std::cmp::Reverse(sheet.printed), *number));

        sheets
    }
}
