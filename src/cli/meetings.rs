use super::place::Place;
use super::{CommandError, Common, Output};
use crate::domain::figures;
use crate::screen::wording;

/// One line a meeting, by date.
pub fn run(common: &Common, out: &mut Output) -> Result<(), CommandError> {
    let place = Place::read(common)?;
    let workspace = place.workspace();
    for (_, meeting) in workspace.meetings() {
        let figures = figures::meeting(&workspace.register, meeting, None);
        let date = meeting.date().map(|date| date.to_string()).unwrap_or_default();
        out.line([
            meeting.details.code.as_str(),
            &date,
            &wording::meeting_kind(&place.i18n, meeting.details.kind),
            place.name(&meeting.details.title),
            &figures.organisations.invited.to_string(),
            &figures.organisations.confirmed.to_string(),
            &figures.present.to_string(),
        ])?;
    }

    Ok(())
}
