use std::collections::BTreeSet;

use super::missing::phone_of;
use crate::domain::id::{AssociationId, DelegateId, NoteId, OutcomeId, SessionId};
use crate::domain::meeting::{
    Channel, Invitee, Meeting, NoteKind, OutcomeKind, OutcomeState, Owner, Reply, SessionKind,
};
use crate::domain::register::Register;
use crate::domain::roll::roll;
use crate::domain::sheet::SheetRow;

/// What has to be looked at before a meeting is closed. Each list is empty where all is well.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Closing {
    /// The numbers of printed sheets of which no row was ever read back and no scan is kept; of each session the latest alone,
    /// and none where another sheet of the session was.
    pub unread_sheets: Vec<String>,
    /// People who came to a session for which sheets were printed, and stand on none of them.
    pub unsigned: Vec<DelegateId>,
    /// Notes without a speaker.
    pub voiceless: Vec<NoteId>,
    /// Workshops under whose items nothing was noted.
    pub silent_workshops: Vec<SessionId>,
    /// Decisions and commitments without an owner.
    pub unowned: Vec<OutcomeId>,
    /// Open commitments without a due date.
    pub undated: Vec<OutcomeId>,
    /// Questions without an answer.
    pub unanswered: Vec<NoteId>,
    /// Who confirmed and did not come, and was not called since.
    pub absentees: Vec<Absentee>,
}

/// An invitee who confirmed and for whom nobody came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absentee {
    /// The invitation.
    pub invitee: Invitee,
    /// Whom to ask for; none where the association named nobody.
    pub person: Option<DelegateId>,
    /// For which association; none for a guest.
    pub association: Option<AssociationId>,
    /// The person's telephone, else the association's first; empty where neither is known.
    pub phone: String,
}

/// What has to be looked at before a meeting is closed.
pub fn closing(register: &Register, meeting: &Meeting) -> Closing {
    let answered: BTreeSet<NoteId> = meeting.notes.iter().filter_map(|(_, note)| note.answers).collect();
    let notes = |wanted: &dyn Fn(NoteId) -> bool| {
        meeting.notes.iter().map(|(id, _)| id).filter(|id| wanted(*id)).collect::<Vec<_>>()
    };
    let kind = |id| meeting.notes.get(id).map(|note| note.kind);
    let has_speaker = |id| meeting.notes.get(id).is_some_and(|it| it.association.is_some() || it.delegate.is_some());
    let outcomes = meeting.outcomes.iter();

    Closing {
        unread_sheets: unread_sheets(meeting),
        unsigned: unsigned(meeting),
        voiceless: notes(&|id| !has_speaker(id)),
        silent_workshops: silent_workshops(meeting),
        unowned: outcomes
            .filter(|(_, it)| it.kind != OutcomeKind::Recommendation && it.owner == Owner::Nobody)
            .map(|(id, _)| id)
            .collect(),
        undated: meeting
            .outcomes
            .iter()
            .filter(|(_, it)| it.kind == OutcomeKind::Commitment && it.state == OutcomeState::Open && it.due.is_none())
            .map(|(id, _)| id)
            .collect(),
        unanswered: notes(&|id| kind(id) == Some(NoteKind::Question) && !answered.contains(&id)),
        absentees: absentees(register, meeting),
    }
}

/// Who confirmed and did not come to any session, but for those who were called since the first day of the meeting.
pub fn absentees(register: &Register, meeting: &Meeting) -> Vec<Absentee> {
    let there = meeting.attendance.values().flatten();
    let replaced: BTreeSet<DelegateId> = there.filter_map(|(_, seen)| seen.arrival()?.replaces).collect();
    let rows = roll(register, meeting, None, false);
    let came: BTreeSet<Invitee> = rows.iter().filter(|row| row.is_present()).filter_map(|row| row.invitee).collect();
    let bodies: BTreeSet<AssociationId> =
        rows.iter().filter(|row| row.is_present()).filter_map(|row| row.association).collect();
    let mut told = BTreeSet::new();
    let mut found = Vec::new();
    for row in rows.iter().filter(|row| row.reply == Some(Reply::Confirmed)) {
        let Some(invitee) = row.invitee else { continue };
        let is_represented = came.contains(&invitee) || row.association.is_some_and(|body| bodies.contains(&body));
        let is_replaced = row.person.is_some_and(|person| replaced.contains(&person));
        if is_represented || is_replaced || was_called(meeting, invitee) || !told.insert(invitee) {
            continue;
        }
        let association = register.association_of(invitee.association());
        let (phone, _) = phone_of(register, row.person, association);
        found.push(Absentee { invitee, person: row.person, association, phone: phone.to_owned() });
    }

    found
}

fn was_called(meeting: &Meeting, invitee: Invitee) -> bool {
    let Some(invitation) = meeting.invitation(invitee) else { return false };
    let day = meeting.date();

    invitation.contacts.iter().any(|(_, it)| it.channel == Channel::Phone && Some(it.date) >= day)
}

/// A row that was read back was received at a desk that is called after its sheet.
fn unread_sheets(meeting: &Meeting) -> Vec<String> {
    let is_read = |number: &str, session: SessionId| {
        let mut there = meeting.attendance.get(&session).into_iter().flatten();
        let read = there
            .any(|(_, seen)| seen.arrivals().any(|arrival| arrival.desk.split_whitespace().any(|word| word == number)));

        read || meeting.scans(number).next().is_some()
    };
    let printed = meeting.printed_sheets();
    let read: BTreeSet<SessionId> =
        printed.iter().filter(|(number, it)| is_read(number, it.session)).map(|(_, it)| it.session).collect();
    let mut told = BTreeSet::new();

    // The latest come first.
    printed
        .into_iter()
        .filter(|(_, sheet)| meeting.sessions.contains(sheet.session) && !read.contains(&sheet.session))
        .filter(|(_, sheet)| told.insert(sheet.session))
        .map(|(number, _)| number.to_owned())
        .collect()
}

/// Whoever was taken in off a row without a name has signed there.
fn unsigned(meeting: &Meeting) -> Vec<DelegateId> {
    let printed = meeting.printed_sheets();
    let mut found = BTreeSet::new();
    for (session, there) in &meeting.attendance {
        let sheets: Vec<_> = printed.iter().filter(|(_, sheet)| sheet.session == *session).collect();
        if sheets.is_empty() || !meeting.sessions.contains(*session) {
            continue;
        }
        let on_paper: BTreeSet<DelegateId> = sheets
            .iter()
            .flat_map(|(_, sheet)| &sheet.rows)
            .filter_map(|row| match row {
                SheetRow::Person(person) => Some(*person),
                SheetRow::Association(_) | SheetRow::Blank => None,
            })
            .collect();
        found.extend(there.iter().filter_map(|(person, seen)| {
            seen.arrival()?;
            let off_a_row = seen.arrivals().any(|arrival| {
                sheets.iter().any(|(number, _)| arrival.desk.split_whitespace().any(|word| word == *number))
            });

            (!on_paper.contains(person) && !off_a_row).then_some(*person)
        }));
    }

    found.into_iter().collect()
}

fn silent_workshops(meeting: &Meeting) -> Vec<SessionId> {
    let has_notes = |session: SessionId| {
        let items = meeting.agenda.iter().filter(|(_, item)| item.session == Some(session));
        let items: BTreeSet<_> = items.map(|(id, _)| id).collect();

        meeting.notes.iter().any(|(_, note)| note.item.is_some_and(|item| items.contains(&item)))
    };

    meeting
        .ordered_sessions()
        .into_iter()
        .filter(|(id, session)| session.kind == SessionKind::Workshop && !has_notes(*id))
        .map(|(id, _)| id)
        .collect()
}
