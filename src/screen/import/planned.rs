use std::sync::Arc;

use crate::domain::Register;
use crate::exchange::header::Mapping;
use crate::exchange::plan::Plan;
use crate::exchange::sheet::{Book, Sheet};
use crate::exchange::{import, say};
use crate::i18n::I18n;

/// A file that was read, and what it would bring in.
#[derive(Clone, Debug)]
pub struct Planned {
    pub(super) book: Arc<Book>,
    pub(super) sheet: usize,
    pub(super) mapping: Mapping,
    pub(super) plan: Plan,
    pub(super) name: String,
    /// Why the columns as they were corrected name nobody; the plan is then the one before.
    pub(super) refusal: Option<String>,
}

impl Planned {
    /// The sheet that is the list.
    pub fn sheet(&self) -> Option<&Sheet> {
        self.book.sheets.get(self.sheet)
    }

    /// Plans again: a column was corrected, or the register has changed.
    pub fn replan(&mut self, register: &Register, i18n: &I18n) {
        let Some(sheet) = self.book.sheets.get(self.sheet) else { return };
        match import::plan(sheet, self.mapping.clone(), &self.name, register) {
            Ok(plan) => {
                self.plan = plan;
                self.refusal = None;
            }
            Err(error) => self.refusal = Some(say::import_error(i18n, &error)),
        }
    }

    /// The heading of a column, as it stands in the file.
    pub fn heading(&self, position: usize) -> String {
        let cell = self.sheet().map(|sheet| sheet.cell(self.mapping.header_row, position));

        cell.map(|cell| cell.as_text().replace(['\n', '\r'], " ")).unwrap_or_default()
    }

    /// The first thing that stands below the heading of a column.
    pub fn example(&self, position: usize) -> String {
        let Some(sheet) = self.sheet() else { return String::new() };
        let below = (self.mapping.header_row + 1..sheet.rows.len()).map(|row| sheet.cell(row, position));
        let first = below.take(50).find(|cell| !cell.is_blank());

        first.map(|cell| cell.as_text().replace(['\n', '\r'], " ")).unwrap_or_default()
    }
}
