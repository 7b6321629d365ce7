//! What a signed sheet says, row by row.

use std::path::Path;

use super::arrive::allowed;
use super::place::Place;
use super::{CommandError, Common, Output, find, output};
use crate::domain::door::{Door, Signature, Who};
use crate::domain::meeting::{Attachment, AttachmentKind};
use crate::domain::workspace::NoSuchMeeting;
use crate::domain::{BatchKind, Change, DelegateId, Filing, Meeting, MeetingChange, MeetingId, SessionId, sheet};
use crate::i18n::format;
use crate::store;

/// What `majlis sign` was asked.
pub struct Asked<'a> {
    /// At which meeting.
    pub meeting: &'a str,
    /// The number on the sheet.
    pub sheet: &'a str,
    /// The rows that are signed.
    pub rows: &'a str,
    /// The scan of the sheet.
    pub scan: Option<&'a Path>,
}

/// Marks those present who signed, in one gesture, and answers each row with a line: the word, the row, the name, the time.
///
/// A scan of the sheet is kept with the meeting in the same gesture, even where every row was marked before.
pub fn run(common: &Common, asked: &Asked<'_>, out: &mut Output) -> Result<(), CommandError> {
    let mut place = Place::write(common)?;
    if place.store.is_read_only() {
        return Err(CommandError::ReadOnly);
    }
    let id = place.meeting(asked.meeting)?;
    allowed(&place, id)?;
    let Some(meeting) = place.workspace().meeting(id) else { return Err(NoSuchMeeting::None.into()) };
    let Some((number, sheet)) = meeting.sheet(asked.sheet) else {
        let known = meeting.printed_sheets().into_iter().map(|(number, _)| sheet::printed_number(number)).collect();

        return Err(CommandError::Sheet { code: meeting.details.code.clone(), number: asked.sheet.to_owned(), known });
    };
    if sheet.withdrawn {
        output::note(&place.i18n.t("sheet-withdrawn"));
    }
    let numbers = sheet::read(asked.rows, sheet.rows.len())?;
    let session = sheet.session;
    let desk = format!("{} {number}", place.i18n.t("papers-sheet"));
    let door = Door { register: &place.workspace().register, id, meeting, session, desk: &desk };
    let signatures = door.signatures(number, sheet, &numbers.rows);
    let mut changes = door.sign(&signatures, place.store.ids());
    if let Some(scan) = asked.scan {
        let attached = attach_scan(&place, meeting, number, scan)?;
        changes.extend(attached.map(|change| Change::Meeting(id, change)));
    }
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

/// The change that keeps the scan with the meeting; none where that very file is kept as the scan of this sheet already.
fn attach_scan(
    place: &Place,
    meeting: &Meeting,
    number: &str,
    scan: &Path,
) -> Result<Option<MeetingChange>, CommandError> {
    let kept = store::keep_file(place.store.dir(), scan)?;
    let kind = AttachmentKind::Sheet(number.to_owned());
    if meeting.has_attachment(&kind, &kept.name) {
        return Ok(None);
    }
    let attachment = Attachment {
        kind,
        title: scan.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        file: kept.name,
        size: kept.size,
        date: Some(place.today()),
    };

    Ok(Some(MeetingChange::Attachment(Filing::Added(place.store.ids().next(), attachment))))
}

fn since(place: &Place, id: MeetingId, session: SessionId, person: DelegateId) -> String {
    let meeting = place.workspace().meeting(id);
    let attendance = meeting.and_then(|meeting| meeting.attendance_at(session, person));

    attendance.and_then(|seen| seen.arrival()).map(|it| format::time_at(it.wall, &place.zone)).unwrap_or_default()
}
