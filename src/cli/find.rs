use std::path::Path;

use super::place::Place;
use super::{CommandError, Common, Output};
use crate::domain::MeetingId;
use crate::domain::door::Who;
use crate::search::Directory;

/// One line a person, best first: name, association, badge code.
pub fn one(
    common: &Common,
    meeting: Option<&str>,
    limit: usize,
    query: &str,
    out: &mut Output,
) -> Result<(), CommandError> {
    let place = Place::read(common)?;
    let meeting = meeting.map(|word| place.meeting(word)).transpose()?;
    let directory = directory(&place, meeting);
    for found in directory.find(query, limit) {
        let code = code(&place, meeting, found.who);
        out.line([name(&place, found.who), association(&place, found.who), code])?;
    }

    Ok(())
}

/// One line a query: the query, then the names, best first.
pub fn many(
    common: &Common,
    meeting: Option<&str>,
    limit: usize,
    file: &Path,
    out: &mut Output,
) -> Result<(), CommandError> {
    let queries = crate::exchange::read::lines(file)
        .map_err(|error| CommandError::Queries { file: file.to_path_buf(), error })?;
    let place = Place::read(common)?;
    let meeting = meeting.map(|word| place.meeting(word)).transpose()?;
    let directory = directory(&place, meeting);
    for query in queries {
        let found = directory.find(&query, limit);
        let names = found.iter().map(|found| name(&place, found.who));
        out.line(std::iter::once(query.as_str()).chain(names))?;
    }

    Ok(())
}

fn directory(place: &Place, meeting: Option<MeetingId>) -> Directory {
    let workspace = place.workspace();

    match meeting.and_then(|id| workspace.meeting(id)) {
        Some(meeting) => Directory::of_roll(&workspace.register, meeting, None),
        None => Directory::of_people(&workspace.register),
    }
}

/// The name of a person, or of an association that nobody stands for.
pub fn name(place: &Place, who: Who) -> &str {
    let register = &place.workspace().register;
    let names = match who {
        Who::Person(id) => register.delegates.get(id).map(|delegate| &delegate.names),
        Who::Association(id) => register.associations.get(id).map(|association| &association.names),
    };

    names.map(|names| place.name(names)).unwrap_or_default()
}

fn association(place: &Place, who: Who) -> &str {
    let register = &place.workspace().register;
    let (delegate, id) = match who {
        Who::Person(id) => {
            let delegate = register.delegates.get(id);
            (delegate, delegate.and_then(|delegate| delegate.association))
        }
        Who::Association(id) => (None, Some(id)),
    };
    let association = id.and_then(|id| register.associations.get(id));

    match association {
        Some(association) => place.name(&association.names),
        None => delegate.map(|delegate| delegate.body.as_str()).unwrap_or_default(),
    }
}

fn code(place: &Place, meeting: Option<MeetingId>, who: Who) -> &str {
    let meeting = meeting.and_then(|id| place.workspace().meeting(id));
    let (Some(meeting), Who::Person(person)) = (meeting, who) else { return "" };

    meeting.badge(person).unwrap_or_default()
}
