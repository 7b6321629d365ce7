//! A change as a screen would make it: from the state, with the `was` that it holds.

use jiff::Timestamp;

use super::{Made, Picks};
use majlis::domain::meeting::{Delivered, Delivery, Details, Invitation, InvitationEdit, Invitee, Needs, Reply};
use majlis::domain::minutes::{Minutes, Says};
use majlis::domain::sheet::SheetRow;
use majlis::domain::*;

/// How many kinds of changes there are to the register and to a meeting that can be taken back.
pub const MEETING_VARIANTS: usize = 33;
pub const REGISTER_VARIANTS: usize = 13;

/// Which kind of change this is. A new variant has to be added here, and so to the tables of undo.
pub fn register_variant(change: &RegisterChange) -> Option<usize> {
    Some(match change {
        RegisterChange::OrganiserEdited(_) => 0,
        RegisterChange::LaptopNamed { .. } => 1,
        RegisterChange::Unit(_) => 2,
        RegisterChange::Region(_) => 3,
        RegisterChange::Association(_) => 4,
        RegisterChange::Delegate(_) => 5,
        RegisterChange::Programme(_) => 6,
        RegisterChange::Project(_) => 7,
        RegisterChange::Network(_) => 8,
        RegisterChange::Theme(_) => 9,
        RegisterChange::Contribution(_) => 12,
        RegisterChange::AssociationsMerged { .. } => 10,
        RegisterChange::AssociationsParted { .. } => 11,
        RegisterChange::BatchEnded(_) | RegisterChange::BatchTakenBack(_) => return None,
    })
}

/// Which kind of change this is. A new variant has to be added here, and so to the tables of undo.
pub fn meeting_variant(change: &MeetingChange) -> Option<usize> {
    Some(match change {
        MeetingChange::Created { .. } => 0,
        MeetingChange::Withdrawn => 1,
        MeetingChange::Restored => 2,
        MeetingChange::Edited(_) => 3,
        MeetingChange::Session(_) => 4,
        MeetingChange::Agenda(_) => 5,
        MeetingChange::Invited { .. } => 6,
        MeetingChange::InvitationWithdrawn(_) => 7,
        MeetingChange::InvitationRestored(_) => 8,
        MeetingChange::Replied { .. } => 9,
        MeetingChange::InvitationEdited(..) => 10,
        MeetingChange::NeedsEdited(..) => 11,
        MeetingChange::Contact(..) => 12,
        MeetingChange::DelegateNamed { .. } => 13,
        MeetingChange::DelegateUnnamed { .. } => 14,
        MeetingChange::BadgeAssigned { .. } => 15,
        MeetingChange::BadgeWithdrawn { .. } => 16,
        MeetingChange::Arrived { .. } => 17,
        MeetingChange::ArrivalWithdrawn { .. } => 18,
        MeetingChange::ArrivalRestored { .. } => 19,
        MeetingChange::Left { .. } => 20,
        MeetingChange::Note(_) => 21,
        MeetingChange::Outcome(_) => 22,
        MeetingChange::SheetPrinted { .. } => 23,
        MeetingChange::SheetWithdrawn(_) => 24,
        MeetingChange::SheetRestored(_) => 25,
        MeetingChange::Attachment(_) => 26,
        MeetingChange::MinutesFinalised { .. } => 27,
        MeetingChange::MinutesWithdrawn(_) => 28,
        MeetingChange::MinutesRestored(_) => 29,
        MeetingChange::Delivered(..) => 30,
        MeetingChange::LetterNumbered { .. } => 31,
        MeetingChange::LetterUnnumbered { .. } => 32,
        MeetingChange::BatchEnded(_) | MeetingChange::BatchTakenBack(_) => return None,
    })
}

/// Something that a coordinator could do now; nothing where there is nothing of that kind to do.
pub fn plausible(workspace: &Workspace, ids: &Ids, laptop: LaptopId, picks: &mut Picks) -> Option<Change> {
    // Arrivals and invitations are most of the work.
    let meetings = workspace.meetings();
    if meetings.is_empty() || picks.below(4) == 0 {
        let kind = picks.below(REGISTER_VARIANTS + 1);
        if kind == REGISTER_VARIANTS || meetings.is_empty() {
            return Some(Change::Meeting(ids.next(), created(ids, picks)));
        }
        return to_register(workspace, kind, ids, laptop, picks).map(Change::Register);
    }
    let (id, meeting) = picks.one(&meetings);

    to_meeting(meeting, picks.below(MEETING_VARIANTS), ids, picks).map(|does| Change::Meeting(id, does))
}

fn created(ids: &Ids, picks: &mut Picks) -> MeetingChange {
    MeetingChange::Created { details: Made::made(picks), session: ids.next(), plan: Made::made(picks) }
}

/// A record added, edited from what it is, or withdrawn.
fn filed<I: Copy + Ord, T: Record + Made>(shelf: &Shelf<I, T>, fresh: I, picks: &mut Picks) -> Option<Filing<I, T>> {
    let known: Vec<(I, &T)> = shelf.iter().collect();
    let act = picks.below(5);
    if known.is_empty() || act < 2 {
        let is_new = !shelf.contains(fresh);
        return is_new.then(|| Filing::Added(fresh, T::made(picks)));
    }
    let (id, was) = picks.one(&known);
    if act == 4 {
        return Some(Filing::Withdrawn(id));
    }

    Filing::edit(id, was, &T::made(picks))
}

fn to_register(
    workspace: &Workspace,
    kind: usize,
    ids: &Ids,
    laptop: LaptopId,
    picks: &mut Picks,
) -> Option<RegisterChange> {
    let register = &workspace.register;

    Some(match kind {
        0 => {
            let edits = register.organiser.edits_to(&Made::made(picks));
            (!edits.is_empty()).then_some(RegisterChange::OrganiserEdited(edits))?
        }
        1 => {
            let was = register.laptops.get(&laptop).cloned().unwrap_or_default();
            RegisterChange::LaptopNamed { was, now: picks.text() }
        }
        2 => RegisterChange::Unit(filed(&register.units, ids.next(), picks)?),
        3 => RegisterChange::Region(filed(&register.regions, ids.next(), picks)?),
        4 => RegisterChange::Association(filed(&register.associations, ids.next(), picks)?),
        5 => RegisterChange::Delegate(filed(&register.delegates, ids.next(), picks)?),
        6 => RegisterChange::Programme(filed(&register.programmes, ids.next(), picks)?),
        7 => RegisterChange::Project(filed(&register.projects, ids.next(), picks)?),
        8 => RegisterChange::Network(filed(&register.networks, ids.next(), picks)?),
        9 => RegisterChange::Theme(filed(&register.themes, ids.next(), picks)?),
        12 => RegisterChange::Contribution(filed(&register.contributions, ids.next(), picks)?),
        10 => {
            let known: Vec<AssociationId> = register.associations.iter().map(|(id, _)| id).collect();
            let (from, into) = (known.len() > 1).then(|| (picks.one(&known), picks.one(&known)))?;
            (from != into).then_some(RegisterChange::AssociationsMerged { from, into })?
        }
        11 => {
            let known = register.associations.iter();
            let merged: Vec<_> = known
                .flat_map(|(into, _)| register.associations.merged_into(into).map(move |(from, _)| (from, into)))
                .collect();
            let (from, into) = (!merged.is_empty()).then(|| picks.one(&merged))?;
            RegisterChange::AssociationsParted { from, into }
        }
        _ => return None,
    })
}

fn invitee(picks: &mut Picks) -> Invitee {
    if picks.below(4) == 0 { Invitee::Guest(picks.id(4)) } else { Invitee::Association(picks.id(3)) }
}

fn to_meeting(meeting: &Meeting, kind: usize, ids: &Ids, picks: &mut Picks) -> Option<MeetingChange> {
    let invited: Vec<(Invitee, &Invitation)> = meeting.invitations().collect();
    let an_invitation = |picks: &mut Picks| (!invited.is_empty()).then(|| picks.one(&invited));
    let sessions: Vec<SessionId> = meeting.sessions.iter().map(|(id, _)| id).collect();
    let a_session = |picks: &mut Picks| (!sessions.is_empty()).then(|| picks.one(&sessions));
    let people = |present: bool| -> Vec<(SessionId, DelegateId)> {
        let all =
            meeting.attendance.iter().flat_map(|(session, there)| there.iter().map(|(who, it)| (*session, *who, it)));
        all.filter(|(_, _, it)| it.arrival().is_some() == present).map(|(session, who, _)| (session, who)).collect()
    };

    Some(match kind {
        0 => (!meeting.counts).then(|| created(ids, picks))?,
        1 => meeting.counts.then_some(MeetingChange::Withdrawn)?,
        2 => (!meeting.counts).then_some(MeetingChange::Restored)?,
        3 => {
            let edits = meeting.details.edits_to(&Details { state: meeting.details.state, ..Made::made(picks) });
            (!edits.is_empty()).then_some(MeetingChange::Edited(edits))?
        }
        4 => MeetingChange::Session(filed(&meeting.sessions, ids.next(), picks)?),
        5 => MeetingChange::Agenda(filed(&meeting.agenda, ids.next(), picks)?),
        6 => {
            let invitee = invitee(picks);
            let unknown = !meeting.invitations.contains_key(&invitee);
            unknown.then(|| MeetingChange::Invited { invitee, seats: picks.below(4) as u16 })?
        }
        7 => MeetingChange::InvitationWithdrawn(an_invitation(picks)?.0),
        8 => {
            let withdrawn: Vec<Invitee> =
                meeting.invitations.iter().filter(|(_, it)| it.withdrawn).map(|(who, _)| *who).collect();
            (!withdrawn.is_empty()).then(|| MeetingChange::InvitationRestored(picks.one(&withdrawn)))?
        }
        9 => {
            let (invitee, it) = an_invitation(picks)?;
            let now = picks.one(&Reply::ALL);
            (now != it.reply).then_some(MeetingChange::Replied { invitee, was: it.reply, now })?
        }
        10 => {
            let (invitee, it) = an_invitation(picks)?;
            let seats = InvitationEdit::Seats { was: it.seats, now: it.seats + 1 };
            let remark = InvitationEdit::Remark { was: it.remark.clone(), now: format!("{}+", it.remark) };
            MeetingChange::InvitationEdited(invitee, picks.one(&[vec![seats.clone()], vec![seats, remark]]))
        }
        11 => {
            let (invitee, it) = an_invitation(picks)?;
            let edits = it.needs.edits_to(&Needs { meal: !it.needs.meal, ..it.needs });
            MeetingChange::NeedsEdited(invitee, edits)
        }
        12 => {
            let (invitee, it) = an_invitation(picks)?;
            MeetingChange::Contact(invitee, filed(&it.contacts, ids.next(), picks)?)
        }
        13 => {
            let ((invitee, it), delegate) = (an_invitation(picks)?, picks.id(4));
            (!it.delegates.contains(&delegate)).then_some(MeetingChange::DelegateNamed { invitee, delegate })?
        }
        14 => {
            let (invitee, it) = an_invitation(picks)?;
            (!it.delegates.is_empty())
                .then(|| MeetingChange::DelegateUnnamed { invitee, delegate: picks.one(&it.delegates) })?
        }
        15 => {
            let person = picks.id(4);
            let code = badge::badge_code(picks.below(1000) as u64);
            (!meeting.badges.contains_key(&person)).then_some(MeetingChange::BadgeAssigned { person, code })?
        }
        16 => {
            let badges: Vec<_> = meeting.badges.iter().collect();
            let (person, code) = (!badges.is_empty()).then(|| picks.one(&badges))?;
            MeetingChange::BadgeWithdrawn { person: *person, code: code.clone() }
        }
        17 => MeetingChange::Arrived {
            session: a_session(picks)?,
            person: picks.id(4),
            association: picks.maybe(|picks| picks.id(3)),
            desk: picks.text(),
            replaces: picks.maybe(|picks| picks.id(4)),
        },
        18 => {
            let here = people(true);
            let (session, person) = (!here.is_empty()).then(|| picks.one(&here))?;
            let arrivals: Vec<Stamp> = meeting.attendance[&session][&person].arrivals().map(|it| it.at).collect();
            MeetingChange::ArrivalWithdrawn { session, person, arrival: picks.one(&arrivals) }
        }
        // Screens restore an arrival by taking its withdrawal back; who was marked by nobody else is found by that undo alone.
        19 => return None,
        20 => {
            let here = people(true);
            let (session, person) = (!here.is_empty()).then(|| picks.one(&here))?;
            let was = meeting.attendance[&session][&person].left;
            let now = was.is_none().then(|| Timestamp::new(1_770_000_000 + picks.below(9) as i64, 5).ok()).flatten();
            MeetingChange::Left { session, person, was, now }
        }
        21 => MeetingChange::Note(filed(&meeting.notes, ids.next(), picks)?),
        22 => MeetingChange::Outcome(filed(&meeting.outcomes, ids.next(), picks)?),
        23 => {
            let number = sheet::fresh(meeting, ids);
            let rows = vec![SheetRow::Person(picks.id(4)), SheetRow::Association(picks.id(3)), SheetRow::Blank];
            MeetingChange::SheetPrinted { number, session: a_session(picks)?, rows }
        }
        24 => {
            let printed = meeting.printed_sheets();
            (!printed.is_empty()).then(|| MeetingChange::SheetWithdrawn(picks.one(&printed).0.to_owned()))?
        }
        25 => {
            let withdrawn: Vec<&String> =
                meeting.sheets.iter().filter(|(_, it)| it.withdrawn).map(|(number, _)| number).collect();
            (!withdrawn.is_empty()).then(|| MeetingChange::SheetRestored(picks.one(&withdrawn).clone()))?
        }
        26 => MeetingChange::Attachment(filed(&meeting.attachments, ids.next(), picks)?),
        27 => {
            let minutes = Minutes {
                version: meeting.next_version(),
                size: 1,
                title: picks.text(),
                says: Says::of(meeting),
                finalised: Timestamp::new(1_770_000_000, 0).ok()?,
                withdrawn: false,
            };
            let file = format!("{}.pdf", picks.below(3));
            (!meeting.minutes.contains_key(&file)).then_some(MeetingChange::MinutesFinalised { file, minutes })?
        }
        28 => {
            let versions = meeting.final_minutes();
            (!versions.is_empty()).then(|| MeetingChange::MinutesWithdrawn(picks.one(&versions).0.to_owned()))?
        }
        29 => {
            let withdrawn: Vec<&String> =
                meeting.minutes.iter().filter(|(_, it)| it.withdrawn).map(|(file, _)| file).collect();
            (!withdrawn.is_empty()).then(|| MeetingChange::MinutesRestored(picks.one(&withdrawn).clone()))?
        }
        30 => {
            let (invitee, _) = an_invitation(picks)?;
            let delivery = Delivery { version: 1, step: picks.one(&Delivered::ALL), ..Delivery::default() };
            MeetingChange::Delivered(invitee, Filing::Added(ids.next(), delivery))
        }
        31 => {
            let (invitee, _) = an_invitation(picks)?;
            let number = meeting.last_letter + 1;
            meeting.letter(invitee).is_none().then_some(MeetingChange::LetterNumbered { invitee, number })?
        }
        32 => {
            let numbered: Vec<(Invitee, u32)> = meeting.letters.iter().map(|(who, number)| (*who, *number)).collect();
            let (invitee, number) = (!numbered.is_empty()).then(|| picks.one(&numbered))?;
            MeetingChange::LetterUnnumbered { invitee, number }
        }
        _ => return None,
    })
}
