use std::path::Path;

use super::place::Place;
use super::{CommandError, Common, Output};
use crate::domain::{BatchKind, Register};
use crate::exchange::import::{Destination, ImportError, List};
use crate::exchange::plan::{Plan, PlannedRow};
use crate::exchange::progress::Progress;
use crate::exchange::projects::Incoming;
use crate::exchange::read::TextChoices;
use crate::exchange::say;

/// Brings a list in: one line a row says its state, what was done or would be, and why.
pub fn run(
    common: &Common,
    file: &Path,
    meeting: Option<&str>,
    dry_run: bool,
    out: &mut Output,
) -> Result<(), CommandError> {
    // The list is read first: a file that is none must not leave an empty workspace behind.
    let remembered = Place::settings()?.headings;
    let progress = Progress::default();
    let list =
        List::read(file, &TextChoices::default(), &remembered, &progress).map_err(|error| refused(error.into()))?;
    list.check().map_err(refused)?;
    if dry_run && meeting.is_none() && !Place::exists(common)? {
        let plan = list.plan(&Register::default(), &progress).map_err(refused)?;

        return print(&Place::words(common)?, &plan, out);
    }
    let mut place = if dry_run { Place::read(common)? } else { Place::write_or_make(common)? };
    let meeting = meeting.map(|word| place.meeting(word)).transpose()?;
    let workspace = place.workspace();
    let mut plan = list.plan(&workspace.register, &progress).map_err(refused)?;
    let to = meeting.and_then(|id| Some(Destination { id, meeting: workspace.meeting(id)? }));
    if to.is_some() {
        plan.review(&workspace.register, to);
    }
    if !dry_run {
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

/// Brings a list of projects in: one line a row says its state, which project it is, and why.
pub fn projects(common: &Common, file: &Path, dry_run: bool, out: &mut Output) -> Result<(), CommandError> {
    let mut place = if dry_run { Place::read(common)? } else { Place::write(common)? };
    let register = &place.workspace().register;
    let incoming = Incoming::prepare(file, register).map_err(refused)?;
    if !dry_run {
        let changes = incoming.changes(register, place.store.ids());
        if !changes.is_empty() {
            let kind = BatchKind::Import(incoming.file.clone());
            place.store.record(changes, kind).map_err(|_| CommandError::ReadOnly)?;
        }
    }
    let i18n = place.i18n.clone();
    place.store.close()?;
    for row in &incoming.rows {
        out.line([row.state.key(), &row.summary, &say::incoming_reason(&i18n, row)])?;
    }

    Ok(())
}

fn refused(error: ImportError) -> CommandError {
    CommandError::Import(Box::new(error))
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
