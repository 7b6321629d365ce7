use std::path::PathBuf;

use super::output::{self, Output};
use super::place::Place;
use super::{CommandError, Common, Handout, document};
use crate::documents::{self, Apart, Material, Paper, Wish};
use crate::domain::meeting::Meeting;
use crate::domain::workspace::NoSuchMeeting;
use crate::domain::{MeetingId, Workspace};
use crate::exchange::columns::{self, ColumnSet, Disclosure, List, ListColumn};
use crate::exchange::filter::Filter;
use crate::exchange::leaving::{Leaving, ListFormat};
use crate::exchange::lists::{self, Source, Writing};
use crate::exchange::{calendar, drafts};
use crate::i18n::{Collation, Language};
use crate::store;

/// What leaves, of which meeting, with which columns and rows, to which file.
pub struct Wanted {
    /// What leaves.
    pub handout: Handout,
    /// The file, or the folder.
    pub to: PathBuf,
    /// Of which meeting.
    pub meeting: Option<String>,
    /// With these columns.
    pub columns: Option<Vec<String>>,
    /// With the columns of this set.
    pub set: Option<String>,
    /// Which rows.
    pub filter: Vec<String>,
}

/// Writes a file, or a folder of drafts, and says of each draft where it goes.
pub fn run(common: &Common, wanted: &Wanted, out: &mut Output) -> Result<(), CommandError> {
    if document::is_pdf(&wanted.to) {
        return paper(common, wanted);
    }
    let list = match wanted.handout {
        Handout::Attendance => Some(List::Attendance),
        Handout::Invitations => Some(List::Invitations),
        Handout::Register => Some(List::Register),
        Handout::Meeting | Handout::Drafts => None,
    };
    if list.is_some() && ListFormat::of(&wanted.to).is_none() {
        return Err(CommandError::Ending(wanted.to.clone()));
    }
    let has_columns = wanted.columns.is_some() || wanted.set.is_some();
    if list.is_none() && has_columns || wanted.handout == Handout::Meeting && !wanted.filter.is_empty() {
        return Err(CommandError::Pointless);
    }
    let mut place = Place::read(common)?;
    if wanted.handout == Handout::Drafts {
        let id = meeting(&place, wanted)?.0;
        let letters = Wish::new(Paper::Letters, place.i18n.language().into());
        place = document::with_given(common, place, id, &letters)?;
    }
    let collation = Collation::new(place.i18n.language());
    let writing = Writing { i18n: &place.i18n, collation: &collation, zone: &place.zone, now: store::now() };
    let (leaving, personal) = match list {
        Some(list) => a_list(&place, list, wanted, writing)?,
        None => of_meeting(&place, wanted, writing)?,
    };
    let saved = leaving.save(&wanted.to)?;

    output::personal(&place.i18n, &wanted.to, &personal);
    if wanted.handout == Handout::Drafts {
        document::lacking(&place, Paper::Letters);
    }
    if saved.cut > 0 {
        out.line(["cut", &saved.cut.to_string(), "texts longer than a cell of Excel holds were cut"])?;
    }
    if let Leaving::Drafts(drafts) = &leaving {
        for draft in &drafts.ready {
            out.line(["written", &draft.name, &draft.to.join(", "), &draft.file])?;
        }
        for name in &drafts.without_address {
            out.line(["no address", name])?;
        }
    }

    Ok(())
}

/// What leaves, and the personal data in it.
type Left = (Leaving, Vec<Disclosure>);

fn a_list(place: &Place, list: List, wanted: &Wanted, writing: Writing<'_>) -> Result<Left, CommandError> {
    let columns = columns(place, list, wanted)?;
    let Workspace { register, .. } = place.workspace();
    let meeting = match list {
        List::Register => None,
        List::Attendance | List::Invitations => Some(meeting(place, wanted)?.1),
    };
    let filter = Filter::read(&wanted.filter, list, register, meeting, &place.i18n)?;
    let Some(source) = Source::of(list, meeting) else { return Err(NoSuchMeeting::None.into()) };
    let rows = lists::rows(register, source, &filter, writing);

    let Some(format) = ListFormat::of(&wanted.to) else { return Err(CommandError::Ending(wanted.to.clone())) };
    let leaving = match format {
        ListFormat::Cards => Leaving::Cards(rows.cards(&columns)),
        ListFormat::Table(_) => Leaving::List(rows.table(&columns)),
    };

    Ok((leaving, format.personal_data(&columns)))
}

fn of_meeting(place: &Place, wanted: &Wanted, writing: Writing<'_>) -> Result<Left, CommandError> {
    let Workspace { register, .. } = place.workspace();
    let (id, meeting) = meeting(place, wanted)?;
    if wanted.handout == Handout::Meeting {
        let calendar = calendar::calendar(register, id, meeting, writing);

        let Some(calendar) = calendar else { return Err(CommandError::NoSession(meeting.details.code.clone())) };

        return Ok((Leaving::Calendar(calendar), calendar::PERSONAL.to_vec()));
    }
    let filter = Filter::read(&wanted.filter, List::Invitations, register, Some(meeting), &place.i18n)?;

    let material = Material { register, meeting, zone: &place.zone, today: place.today() };
    let letters = Apart::new(material, Some(place.store.dir()));
    let letter = |invitee, language: Language| letters.letter(invitee, language.into()).map(Some);

    let drafts = drafts::drafts(register, id, meeting, &filter, writing, letter)?;

    Ok((Leaving::Drafts(drafts), drafts::personal_data(documents::personal_data(Paper::Letters))))
}

fn meeting<'p>(place: &'p Place, wanted: &Wanted) -> Result<(MeetingId, &'p Meeting), CommandError> {
    let id = place.meeting(wanted.meeting.as_deref().unwrap_or("latest"))?;
    let Some(meeting) = place.workspace().meeting(id) else { return Err(NoSuchMeeting::None.into()) };

    Ok((id, meeting))
}

/// The attendance is laid out as a paper too, with the columns that fit on one.
fn paper(common: &Common, wanted: &Wanted) -> Result<(), CommandError> {
    let is_own = wanted.columns.is_some() || wanted.set.is_some() || !wanted.filter.is_empty();
    if wanted.handout != Handout::Attendance || is_own {
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

    columns::named(name, &place.sets, list, &place.i18n).ok_or_else(|| {
        let standard = ColumnSet::ALL.map(|set| place.i18n.t(set.title()));

        CommandError::Set {
            name: name.clone(),
            known: standard.into_iter().chain(place.sets.keys().cloned()).collect(),
        }
    })
}
