use std::path::Path;

use super::place::Place;
use super::{CommandError, Common, Output};
use crate::domain::{BatchKind, Register};
use crate::exchange::import::{self, Destination, ImportError};
use crate::exchange::plan::{Plan, PlannedRow};
use crate::exchange::sheet::Book;
use crate::exchange::{header::Mapping, read, say};

/// Brings a list in: one line a row says its state, what was done or would be, and why.
pub fn run(
    common: &Common,
    file: &Path,
    meeting: Option<&str>,
    dry_run: bool,
    out: &mut Output,
) -> Result<(), CommandError> {
    // The list is read first: a file that is none must not leave an empty workspace behind.
    let list = List::read(file).map_err(|error| refused(file, error))?;
    if dry_run && meeting.is_none() && !Place::exists(common)? {
        let plan = list.plan(&Register::default()).map_err(|error| refused(file, error))?;

        return print(&Place::words(common)?, &plan, out);
    }
    let mut place = if dry_run { Place::read(common)? } else { Place::write_or_make(common)? };
    let meeting = meeting.map(|word| place.meeting(word)).transpose()?;
    let workspace = place.workspace();
    let plan = list.plan(&workspace.register).map_err(|error| refused(file, error))?;
    if !dry_run {
        let to = meeting.and_then(|id| Some(Destination { id, meeting: workspace.meeting(id)? }));
        let changes = plan.changes(&workspace.register, place.store.ids(), to);
        let kind = BatchKind::Import(plan.file.clone());
        if !changes.is_empty() {
            place.store.record(changes, kind).map_err(|_| CommandError::ReadOnly)?;
        }
    }
    let i18n = place.i18n.clone();
    place.store.close()?;

    print(&i18n, &plan, out)
}

struct List {
    book: Book,
    sheet: usize,
    mapping: Mapping,
    name: String,
}

impl List {
    fn read(file: &Path) -> Result<Self, ImportError> {
        let book = read::read(file)?;
        let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned();
        let (sheet, mapping) = import::choose_sheet(&book, &name)?;

        Ok(Self { book, sheet, mapping, name })
    }

    fn plan(&self, register: &Register) -> Result<Plan, ImportError> {
        import::plan(&self.book.sheets[self.sheet], self.mapping.clone(), &self.name, register)
    }
}

fn refused(file: &Path, error: ImportError) -> CommandError {
    CommandError::Import { file: file.to_path_buf(), error: Box::new(error) }
}

fn print(i18n: &crate::i18n::I18n, plan: &Plan, out: &mut Output) -> Result<(), CommandError> {
    for row in &plan.rows {
        out.line([row.state.key(), &does(i18n, row), &say::reason(i18n, row)])?;
    }

    Ok(())
}

/// Whom the row is about, and what it does.
fn does(i18n: &crate::i18n::I18n, row: &PlannedRow) -> String {
    let deed = say::deed(i18n, row);

    if deed.is_empty() { row.summary.clone() } else { format!("{} – {deed}", row.summary) }
}
