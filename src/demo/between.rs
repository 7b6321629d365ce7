//! What associations contributed between meetings.

use super::discussion;
use super::stage::{Cast, Stage, by_key};
use super::table::{self, rows};
use crate::domain::meeting::Note;
use crate::domain::{Filing, NoteId, RegisterChange};

/// Writes the contributions down, each on its day.
pub(super) fn contribute(stage: &mut Stage, cast: &Cast) {
    for row in rows(table::CONTRIBUTIONS) {
        let Some(body) = cast.body(row.cell(1)) else { continue };
        let wall = stage.days.office(stage.days.after_today(row.number(0)), 10 * 60 + 20);
        let note = Note {
            association: Some(body.id),
            delegate: body.people.first().copied(),
            kind: discussion::kind(row.cell(2)),
            theme: by_key(&cast.themes, row.cell(3)),
            text: row.cell(4).to_owned(),
            said: Some(wall),
            ..Note::default()
        };
        let id: NoteId = stage.ids.next();
        stage.record(wall, vec![RegisterChange::Contribution(Filing::Added(id, note)).into()]);
    }
}
