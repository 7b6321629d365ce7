//! What is missing before, during and after a meeting; derived, never stored.

use jiff::civil::Date;

use super::conflicts::of_meeting;
use super::figures;
use super::id::{AgendaItemId, MeetingId};
use super::meeting::{Meeting, MeetingState, OutcomeKind, OutcomeState, Owner, Reply, SessionKind};
use super::register::Register;

/// One thing that is missing, or that is well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// What.
    pub matter: Matter,
    /// How many are missing: zero where all is well.
    pub missing: u32,
}

/// What can be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Matter {
    /// The meeting has no venue.
    Venue,
    /// Replies have no deadline.
    ReplyDeadline,
    /// The agenda is empty.
    Agenda,
    /// Nobody is invited.
    Invitations,
    /// Invitations that have to be sent.
    ToSend,
    /// Replies still awaited after the deadline.
    LateReplies,
    /// Replies still awaited.
    AwaitedReplies,
    /// Organisations that confirmed and named nobody.
    Unnamed,
    /// More seats are confirmed than the hall holds: how many too many.
    Capacity,
    /// Organisations that confirmed and are not here.
    NotHere,
    /// Items of the agenda under which nothing was noted.
    SilentItems,
    /// Notes without a speaker.
    NotesWithoutSpeaker,
    /// Decisions and commitments without an owner.
    OutcomesWithoutOwner,
    /// Commitments without a due date.
    CommitmentsWithoutDate,
    /// Commitments that are late.
    LateCommitments,
    /// Fields that two laptops set apart.
    Conflicts,
    /// Printed sheets that were neither read back nor kept as a scan.
    UnreadSheets,
    /// People present who stand on no sheet that was printed.
    Unsigned,
    /// Workshops under whose items nothing was noted.
    SilentWorkshops,
    /// Questions that nobody answered.
    OpenQuestions,
    /// Who confirmed, did not come, and was not called since.
    Absentees,
}

/// What matters in the state that the meeting is in, in the order of the work.
pub fn checklist(register: &Register, meeting: &Meeting, today: Date) -> Vec<Item> {
    let matters: &[Matter] = match meeting.details.state {
        MeetingState::Draft => &[Matter::Venue, Matter::ReplyDeadline, Matter::Agenda, Matter::Invitations],
        MeetingState::Inviting | MeetingState::Postponed => &[
            Matter::Venue,
            Matter::Agenda,
            Matter::Invitations,
            Matter::ToSend,
            Matter::LateReplies,
            Matter::AwaitedReplies,
            Matter::Unnamed,
            Matter::Capacity,
        ],
        MeetingState::Open => {
            &[Matter::NotHere, Matter::Unnamed, Matter::Capacity, Matter::NotesWithoutSpeaker, Matter::SilentItems]
        }
        MeetingState::Closed => &[
            Matter::NotesWithoutSpeaker,
            Matter::SilentItems,
            Matter::OutcomesWithoutOwner,
            Matter::CommitmentsWithoutDate,
            Matter::LateCommitments,
        ],
        MeetingState::Cancelled => &[],
    };
    let figures = figures::meeting(register, meeting, None);
    let conflicts = conflicts(meeting);

    matters
        .iter()
        .map(|matter| Item { matter: *matter, missing: missing(*matter, meeting, &figures, today) })
        .filter(|item| item.matter != Matter::AwaitedReplies || item.missing > 0)
        .filter(|item| item.matter != Matter::Capacity || meeting.details.capacity > 0)
        .chain((conflicts > 0).then_some(Item { matter: Matter::Conflicts, missing: conflicts }))
        .collect()
}

/// What to look at before a meeting is closed, in the order of the minutes, whom to call at the end. What was never a matter at this meeting is left out.
pub fn closing(register: &Register, meeting: &Meeting) -> Vec<Item> {
    let found = figures::closing(register, meeting);
    let silent = meeting.agenda.iter().filter(|(id, _)| !has_notes(meeting, *id));
    let has_workshops = meeting.sessions.iter().any(|(_, session)| session.kind == SessionKind::Workshop);
    let has_sheets = !meeting.printed_sheets().is_empty();
    let matters = [
        (Matter::UnreadSheets, found.unread_sheets.len(), has_sheets),
        (Matter::Unsigned, found.unsigned.len(), has_sheets),
        (Matter::NotesWithoutSpeaker, found.voiceless.len(), true),
        (Matter::SilentItems, silent.count(), true),
        (Matter::SilentWorkshops, found.silent_workshops.len(), has_workshops),
        (Matter::OpenQuestions, found.unanswered.len(), true),
        (Matter::OutcomesWithoutOwner, found.unowned.len(), true),
        (Matter::CommitmentsWithoutDate, found.undated.len(), true),
        (Matter::Absentees, found.absentees.len(), true),
        (Matter::Conflicts, of_meeting(MeetingId::default(), meeting).len(), false),
    ];

    matters
        .into_iter()
        .filter(|(_, missing, matters)| *matters || *missing > 0)
        .map(|(matter, missing, _)| Item { matter, missing: missing as u32 })
        .collect()
}

fn has_notes(meeting: &Meeting, item: AgendaItemId) -> bool {
    meeting.notes.iter().any(|(_, note)| note.item == Some(item))
}

fn missing(matter: Matter, meeting: &Meeting, figures: &figures::MeetingFigures, today: Date) -> u32 {
    let details = &meeting.details;
    let overdue = details.reply_deadline.is_some_and(|deadline| deadline < today);
    match matter {
        Matter::Venue => u32::from(details.venue.trim().is_empty()),
        Matter::ReplyDeadline => u32::from(details.reply_deadline.is_none()),
        Matter::Agenda => u32::from(meeting.agenda.is_empty()),
        Matter::Invitations => u32::from(meeting.invitations().next().is_none()),
        Matter::ToSend => figures.at(Reply::ToSend),
        Matter::LateReplies if overdue => figures.awaited(),
        Matter::AwaitedReplies if !overdue => figures.awaited(),
        Matter::LateReplies | Matter::AwaitedReplies => 0,
        Matter::Unnamed => count(meeting.invitations().filter(|(invitee, invitation)| {
            invitee.association().is_some() && invitation.reply == Reply::Confirmed && invitation.delegates.is_empty()
        })),
        Matter::Capacity => (figures.seats_confirmed + figures.guests).saturating_sub(details.capacity),
        Matter::NotHere => figures.no_shows,
        Matter::SilentItems => count(meeting.agenda.iter().filter(|(id, _)| !has_notes(meeting, *id))),
        Matter::NotesWithoutSpeaker => {
            count(meeting.notes.iter().filter(|(_, note)| note.association.is_none() && note.delegate.is_none()))
        }
        Matter::OutcomesWithoutOwner => count(
            meeting
                .outcomes
                .iter()
                .filter(|(_, outcome)| outcome.kind != OutcomeKind::Recommendation && outcome.owner == Owner::Nobody),
        ),
        Matter::CommitmentsWithoutDate => count(meeting.outcomes.iter().filter(|(_, outcome)| {
            outcome.kind == OutcomeKind::Commitment && outcome.state == OutcomeState::Open && outcome.due.is_none()
        })),
        Matter::LateCommitments => count(meeting.outcomes.iter().filter(|(_, outcome)| outcome.is_late(today))),
        Matter::Conflicts => conflicts(meeting),
        // These are matters of the closing alone.
        Matter::UnreadSheets
        | Matter::Unsigned
        | Matter::SilentWorkshops
        | Matter::OpenQuestions
        | Matter::Absentees => 0,
    }
}

/// Whose meeting it is makes no difference to how many there are.
fn conflicts(meeting: &Meeting) -> u32 {
    of_meeting(MeetingId::default(), meeting).len() as u32
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    items.count() as u32
}
