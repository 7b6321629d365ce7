//! What a signed sheet says, row by row.

use super::arrive::allowed;
use super::place::Place;
use super::{CommandError, Common, Output, find};
use crate::domain::door::{Door, Signature, Who};
use crate::domain::workspace::NoSuchMeeting;
use crate::domain::{BatchKind, DelegateId, MeetingId, SessionId, sheet};
use crate::i18n::format;

/// Marks those present who signed, in one gesture, and answers each row with a line: the word, the row, the name, the time.
pub fn run(common: &Common, meeting: &str, number: &str, typed: &str, out: &mut Output) -> Result<(), CommandError> {
    let mut place = Place::write(common)?;
    if place.store.is_read_only() {
        return Err(CommandError::ReadOnly);
    }
    let id = place.meeting(meeting)?;
    allowed(&place, id)?;
    let Some(meeting) = place.workspace().meeting(id) else { return Err(NoSuchMeeting::None.into()) };
    let Some((number, sheet)) = meeting.sheet(number) else {
        let known = meeting.printed_sheets().into_iter().map(|(number, _)| sheet::printed_number(number)).collect();

        return Err(CommandError::Sheet { code: meeting.details.code.clone(), number: number.to_owned(), known });
    };
    let numbers = sheet::read(typed, sheet.rows.len())?;
    let session = sheet.session;
    let desk = format!("{} {number}", place.i18n.t("papers-sheet"));
    let door = Door { register: &place.workspace().register, id, meeting, session, desk: &desk };
    let signatures = door.signatures(sheet, &numbers.rows);
    let changes = door.sign(&signatures, place.store.ids());
    if !changes.is_empty() {
        place.store.record(changes, BatchKind::Together).map_err(|_| CommandError::ReadOnly)?;
        place.store.flush()?;
    }

    for (row, signature) in signatures {
        let (word, who) = match signature {
            Signature::Marks(person) => ("arrived", Some(Who::Person(person))),
            Signature::Already { person, .. } | Signature::TakenIn(person) => ("already", Some(Who::Person(person))),
            // Somebody has to type a name that is on the paper alone, which a command cannot ask for.
            Signature::Unnamed(association) => ("unnamed", Some(Who::Association(association))),
            Signature::Blank => ("blank", None),
            Signature::Gone => ("unknown", None),
        };
        let name = who.map(|who| find::name(&place, who).to_owned()).unwrap_or_default();
        let time = match who {
            Some(Who::Person(person)) => since(&place, id, session, person),
            _ => String::new(),
        };
        out.line([word, &row.to_string(), &name, &time])?;
    }
    for (from, to) in numbers.missing {
        let rows = if from == to { from.to_string() } else { format!("{from}-{to}") };
        out.line(["unknown", &rows, "", ""])?;
    }
    place.store.close()?;

    Ok(())
}

fn since(place: &Place, id: MeetingId, session: SessionId, person: DelegateId) -> String {
    let meeting = place.workspace().meeting(id);
    let attendance = meeting.and_then(|meeting| meeting.attendance_at(session, person));

    attendance.and_then(|seen| seen.arrival()).map(|it| format::time_at(it.wall, &place.zone)).unwrap_or_default()
}
