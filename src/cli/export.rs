use std::path::PathBuf;

use super::place::Place;
use super::{CommandError, Common, ListName, document};
use crate::domain::Workspace;
use crate::exchange::columns::{ColumnSet, List, ListColumn};
use crate::exchange::lists::{self, Writing};
use crate::exchange::table::Table;
use crate::exchange::write::{self, Format};
use crate::i18n::Collation;

/// Which list, of which meeting, with which columns, to which file.
pub struct Wanted {
    /// Which list.
    pub list: ListName,
    /// The file.
    pub to: PathBuf,
    /// Of which meeting.
    pub meeting: Option<String>,
    /// With these columns.
    pub columns: Option<Vec<String>>,
    /// With the columns of this set.
    pub set: Option<String>,
}

/// Writes a list to a file, in one step.
pub fn run(common: &Common, wanted: &Wanted) -> Result<(), CommandError> {
    if document::is_pdf(&wanted.to) {
        return paper(common, wanted);
    }
    if Format::of(&wanted.to).is_none() {
        return Err(CommandError::Ending(wanted.to.clone()));
    }
    let place = Place::read(common)?;
    let list = match wanted.list {
        ListName::Attendance => List::Attendance,
        ListName::Invitations => List::Invitations,
        ListName::Register => List::Register,
    };
    let columns = columns(&place, list, wanted)?;
    let table = table(&place, list, wanted.meeting.as_deref(), &columns)?;
    write::save(&table, &wanted.to)?;

    Ok(())
}

/// The attendance is laid out as a paper too, with the columns that fit on one.
fn paper(common: &Common, wanted: &Wanted) -> Result<(), CommandError> {
    let own_columns = wanted.columns.is_some() || wanted.set.is_some();
    if wanted.list != ListName::Attendance || own_columns {
        return Err(CommandError::NotAPaper(wanted.to.clone()));
    }

    document::attendance(common, wanted.meeting.as_deref(), &wanted.to)
}

fn columns(place: &Place, list: List, wanted: &Wanted) -> Result<Vec<ListColumn>, CommandError> {
    let known = || list.columns().iter().map(|column| column.key()).collect();
    if let Some(keys) = &wanted.columns {
        let column = |key: &String| {
            let column = ListColumn::from_key(key.trim()).filter(|column| list.columns().contains(column));

            column.ok_or_else(|| CommandError::Column { key: key.clone(), known: known() })
        };

        return keys.iter().map(column).collect();
    }
    let Some(name) = &wanted.set else { return Ok(ColumnSet::Organiser.columns(list)) };
    let translated = |set: &ColumnSet| place.i18n.t(set.title());
    let set = ColumnSet::from_name(name).or_else(|| {
        ColumnSet::ALL.into_iter().find(|set| crate::search::fold(&translated(set)) == crate::search::fold(name))
    });

    set.map(|set| set.columns(list)).ok_or_else(|| CommandError::Set {
        name: name.clone(),
        known: ["public list", "for the organiser", "for the door"].map(str::to_owned).to_vec(),
    })
}

fn table(place: &Place, list: List, meeting: Option<&str>, columns: &[ListColumn]) -> Result<Table, CommandError> {
    let Workspace { register, .. } = place.workspace();
    let collation = Collation::new(place.i18n.language());
    let writing = Writing { i18n: &place.i18n, collation: &collation, zone: &place.zone };
    if list == List::Register {
        return Ok(lists::register(register, columns, writing));
    }
    let id = place.meeting(meeting.unwrap_or("latest"))?;
    let Some(meeting) = place.workspace().meeting(id) else {
        return Err(crate::domain::workspace::NoSuchMeeting::None.into());
    };

    Ok(match list {
        List::Attendance => lists::attendance(register, meeting, None, columns, writing),
        List::Invitations | List::Register => lists::invitations(register, meeting, columns, writing),
    })
}
