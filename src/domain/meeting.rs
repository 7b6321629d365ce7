//! A meeting: whom it invites, who came, what was said and what came of it. Its state, its changes, and how a change becomes
//! state.

mod agenda;
mod attachment;
mod attendance;
mod delivery;
mod details;
mod invitation;
mod note;
mod outcome;
mod state;

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::edit::{Record, amend_alone, is_default};
use super::entry::{BatchId, Closing, Entry, Stamp};
use super::fold::{Aggregate, Journaled};
use super::id::{AgendaItemId, AssociationId, AttachmentId, ContactId, DelegateId, NoteId, OutcomeId, SessionId};
use super::minutes::Minutes;
use super::sheet::{Sheet, SheetRow};
use super::shelf::{Filing, Shelf};

pub use agenda::{AgendaItem, AgendaItemEdit, FloorAsked, Session, SessionEdit, SessionKind};
pub use attachment::{Attachment, AttachmentEdit, AttachmentKind};
pub use attendance::{Arrival, Attendance};
pub use delivery::{Delivered, Delivery, DeliveryEdit};
pub use details::{Details, DetailsEdit, MeetingKind};
pub use invitation::{Channel, Contact, ContactEdit, Invitation, InvitationEdit, Invitee, Needs, NeedsEdit, Reply};
pub use note::{Note, NoteEdit, NoteKind};
pub use outcome::{FollowUp, Outcome, OutcomeEdit, OutcomeKind, OutcomeState, Owner};
pub use state::{Act, MeetingState};

/// One change to a meeting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "a change lives in one entry, is written and dropped")]
pub enum MeetingChange {
    /// The meeting begins to exist, with its first session.
    Created {
        /// What it is.
        details: Details,
        /// Its first session.
        session: SessionId,
        /// When and where that is.
        plan: Session,
    },
    /// The meeting counts no more (the undo of its creation).
    Withdrawn,
    /// It counts again.
    Restored,
    /// Some of its details.
    Edited(Vec<DetailsEdit>),
    /// A session.
    Session(Filing<SessionId, Session>),
    /// An item of the agenda.
    Agenda(Filing<AgendaItemId, AgendaItem>),
    /// An association or a guest is invited; again, where the invitation was withdrawn, with all that was known of it, its seats
    /// too.
    Invited {
        /// Who.
        invitee: Invitee,
        /// For how many people.
        seats: u16,
    },
    /// The invitation counts no more.
    InvitationWithdrawn(Invitee),
    /// It counts again.
    InvitationRestored(Invitee),
    /// The state of an invitation: sent, reminded, and what the invitee answered.
    Replied {
        /// Whose.
        invitee: Invitee,
        /// What it was.
        was: Reply,
        /// What it is now.
        now: Reply,
    },
    /// Seats, remarks.
    InvitationEdited(Invitee, Vec<InvitationEdit>),
    /// What the people of an invitation need.
    NeedsEdited(Invitee, Vec<NeedsEdit>),
    /// The log of contacts.
    Contact(Invitee, Filing<ContactId, Contact>),
    /// A delegate is named for an association.
    DelegateNamed {
        /// For which invitation.
        invitee: Invitee,
        /// Who.
        delegate: DelegateId,
    },
    /// The delegate is named no more.
    DelegateUnnamed {
        /// For which invitation.
        invitee: Invitee,
        /// Who.
        delegate: DelegateId,
    },
    /// A person has a badge with this code. The first code that a person was given stays.
    BadgeAssigned {
        /// Whose.
        person: DelegateId,
        /// See [`Meeting::badge`].
        code: String,
    },
    /// The code is the person's no more.
    BadgeWithdrawn {
        /// Whose.
        person: DelegateId,
        /// The code.
        code: String,
    },
    /// The letter to an invitee has this number from now on. The first number that an invitee was given stays.
    LetterNumbered {
        /// Whose.
        invitee: Invitee,
        /// See [`Meeting::letter`].
        number: u32,
    },
    /// The letter has the number no more.
    LetterUnnumbered {
        /// Whose.
        invitee: Invitee,
        /// The number.
        number: u32,
    },
    /// A sheet was printed to be signed. The first sheet of a number stays.
    SheetPrinted {
        /// See [`crate::domain::sheet::fresh`].
        number: String,
        /// The session that people sign for.
        session: SessionId,
        /// Its rows over all pages.
        rows: Vec<SheetRow>,
    },
    /// The sheet counts no more (the undo of its printing).
    SheetWithdrawn(String),
    /// It counts again.
    SheetRestored(String),
    /// Somebody came. The time is the entry's wall time; the earliest arrival stays.
    Arrived {
        /// To which session.
        session: SessionId,
        /// Who.
        person: DelegateId,
        /// For which association; none for a guest.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        association: Option<AssociationId>,
        /// The desk that received the person.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        desk: String,
        /// Whom the person replaces.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        replaces: Option<DelegateId>,
    },
    /// One arrival was a mistake.
    ArrivalWithdrawn {
        /// At which session.
        session: SessionId,
        /// Whose.
        person: DelegateId,
        /// The entry that said it.
        arrival: Stamp,
    },
    /// It was none.
    ArrivalRestored {
        /// At which session.
        session: SessionId,
        /// Whose.
        person: DelegateId,
        /// The entry that said it.
        arrival: Stamp,
    },
    /// Somebody left, or did not.
    Left {
        /// Which session.
        session: SessionId,
        /// Who.
        person: DelegateId,
        /// When, as it was known.
        was: Option<jiff::Timestamp>,
        /// When, as it is known now.
        now: Option<jiff::Timestamp>,
    },
    /// What somebody said.
    Note(Filing<NoteId, Note>),
    /// A decision, a recommendation or a commitment.
    Outcome(Filing<OutcomeId, Outcome>),
    /// A file that is kept with the meeting: a scanned sheet, the signed minutes.
    Attachment(Filing<AttachmentId, Attachment>),
    /// A version of the minutes is final, and kept as it is. Again, where that was taken back.
    MinutesFinalised {
        /// The name of the paper in the workspace's folder `files/`.
        file: String,
        /// What it is and says.
        minutes: Minutes,
    },
    /// The version counts no more, by its file.
    MinutesWithdrawn(String),
    /// It counts again.
    MinutesRestored(String),
    /// A step of the minutes on their way to an invitee.
    Delivered(Invitee, Filing<ContactId, Delivery>),
    /// The end of a batch.
    BatchEnded(Closing),
    /// A batch that a crash cut short was taken back: its entries never count.
    BatchTakenBack(BatchId),
}

/// The state of a meeting: the fold of its entries.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Meeting {
    /// What it is, when it replies, which state it is in.
    pub details: Details,
    /// Whether it was created, and not withdrawn since.
    pub counts: bool,
    /// Its sessions; a short meeting has one.
    pub sessions: Shelf<SessionId, Session>,
    /// Its agenda.
    pub agenda: Shelf<AgendaItemId, AgendaItem>,
    /// Who is invited.
    pub invitations: BTreeMap<Invitee, Invitation>,
    /// Who came to which session.
    pub attendance: BTreeMap<SessionId, BTreeMap<DelegateId, Attendance>>,
    /// Who has which badge code.
    pub badges: BTreeMap<DelegateId, String>,
    /// The numbers of the letters of invitation.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub letters: BTreeMap<Invitee, u32>,
    /// The highest number that a letter was given, whether it has it still or not: no number is given twice.
    #[serde(skip_serializing_if = "is_default")]
    pub last_letter: u32,
    /// The sheets that were printed to be signed, by number.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub sheets: BTreeMap<String, Sheet>,
    /// What was said.
    pub notes: Shelf<NoteId, Note>,
    /// What came of it.
    pub outcomes: Shelf<OutcomeId, Outcome>,
    /// The files that are kept with it.
    pub attachments: Shelf<AttachmentId, Attachment>,
    /// The final versions of its minutes, by the names of their files.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub minutes: BTreeMap<String, Minutes>,
    /// Edits of the details that met another value than they expected.
    pub conflicts: Vec<(Stamp, DetailsEdit)>,
    /// How many changes made no sense any more when they were folded; they stay in the journal.
    pub idle: u64,
    /// The latest entry folded.
    pub latest: Stamp,
    /// Counts the entries folded since the program started; views derived from the meeting are good while it stands still.
    #[serde(skip)]
    pub revision: u64,
}

impl Meeting {
    /// The day of its first session.
    pub fn date(&self) -> Option<Date> {
        self.sessions.iter().map(|(_, session)| session.date).min()
    }

    /// The sessions in the order of the day.
    pub fn ordered_sessions(&self) -> Vec<(SessionId, &Session)> {
        let mut sessions: Vec<_> = self.sessions.iter().collect();
        sessions.sort_by_key(|(id, session)| (session.date, session.starts, *id));

        sessions
    }

    /// The session that the door stands at unless told otherwise: the first one of `today`, else the first of all.
    pub fn session_on(&self, today: Date) -> Option<SessionId> {
        let sessions = self.ordered_sessions();
        let of_today = sessions.iter().find(|(_, session)| session.date == today);

        of_today.or(sessions.first()).map(|(id, _)| *id)
    }

    /// The session that is held on a day at an hour: of those of that day the last one that has begun by then, else the first of
    /// them; on another day, as [`Meeting::session_on`] says.
    pub fn session_at(&self, day: Date, hour: Time) -> Option<SessionId> {
        let sessions = self.ordered_sessions();
        let has_begun = |session: &Session| session.starts.is_some_and(|starts| starts <= hour);
        let begun = sessions.iter().rfind(|(_, session)| session.date == day && has_begun(session));

        begun.map(|(id, _)| *id).or_else(|| self.session_on(day))
    }

    /// The items of the agenda in their order.
    pub fn ordered_agenda(&self) -> Vec<(AgendaItemId, &AgendaItem)> {
        let mut items: Vec<_> = self.agenda.iter().collect();
        items.sort_by_key(|(id, item)| (item.position, *id));

        items
    }

    /// The changes that make one note of two: `kept` says both, the other one is withdrawn, and what answered it or was born of
    /// it goes over to the one that is kept.
    pub fn join_notes(&self, kept: NoteId, other: NoteId) -> Vec<MeetingChange> {
        let (Some(first), Some(second)) = (self.notes.get(kept), self.notes.get(other)) else { return Vec::new() };
        if kept == other {
            return Vec::new();
        }
        let mut joined = first.joined(second);
        joined.answers = joined.answers.filter(|answered| *answered != kept && *answered != other);
        let mut changes: Vec<MeetingChange> = Vec::new();
        changes.extend(Filing::edit(kept, first, &joined).map(MeetingChange::Note));
        for (id, note) in self.notes.iter().filter(|(id, note)| *id != kept && note.answers == Some(other)) {
            let now = Note { answers: Some(kept), ..note.clone() };
            changes.extend(Filing::edit(id, note, &now).map(MeetingChange::Note));
        }
        for (id, outcome) in self.outcomes.iter().filter(|(_, outcome)| outcome.note == Some(other)) {
            let now = Outcome { note: Some(kept), ..outcome.clone() };
            changes.extend(Filing::edit(id, outcome, &now).map(MeetingChange::Outcome));
        }
        changes.push(MeetingChange::Note(Filing::Withdrawn(other)));

        changes
    }

    /// The invitations that count.
    pub fn invitations(&self) -> impl Iterator<Item = (Invitee, &Invitation)> {
        self.invitations.iter().filter(|(_, invitation)| !invitation.withdrawn).map(|(who, it)| (*who, it))
    }

    /// One invitation, if it counts.
    pub fn invitation(&self, invitee: Invitee) -> Option<&Invitation> {
        self.invitations.get(&invitee).filter(|invitation| !invitation.withdrawn)
    }

    /// A person's attendance at a session.
    pub fn attendance_at(&self, session: SessionId, person: DelegateId) -> Option<&Attendance> {
        self.attendance.get(&session)?.get(&person)
    }

    /// Whether the person is, or was, at the session.
    pub fn is_present(&self, session: SessionId, person: DelegateId) -> bool {
        self.attendance_at(session, person).is_some_and(|attendance| attendance.arrival().is_some())
    }

    /// The code on a person's badge: short, unique in the meeting, without 0, O, 1, I and L.
    pub fn badge(&self, person: DelegateId) -> Option<&str> {
        self.badges.get(&person).map(String::as_str)
    }

    /// The number of the letter to an invitee, once it went out: as in a registry it stays, whoever is invited or renamed later.
    pub fn letter(&self, invitee: Invitee) -> Option<u32> {
        self.letters.get(&invitee).copied()
    }

    /// The person whose badge has this code, upper or lower case.
    pub fn person_of_badge(&self, code: &str) -> Option<DelegateId> {
        self.badges.iter().find(|(_, own)| own.eq_ignore_ascii_case(code.trim())).map(|(person, _)| *person)
    }

    fn invite(&mut self, invitee: Invitee, seats: u16) -> bool {
        let fresh = || Invitation { seats, withdrawn: true, ..Invitation::default() };
        let invitation = self.invitations.entry(invitee).or_insert_with(fresh);

        std::mem::replace(&mut invitation.withdrawn, false)
    }

    fn with_invitation(&mut self, invitee: Invitee, act: impl FnOnce(&mut Invitation) -> bool) -> bool {
        self.invitations.get_mut(&invitee).is_some_and(act)
    }

    fn set_sheet_withdrawn(&mut self, number: &str, withdrawn: bool) -> bool {
        let sheet = self.sheets.get_mut(number);

        sheet.is_some_and(|sheet| std::mem::replace(&mut sheet.withdrawn, withdrawn) != withdrawn)
    }

    fn finalise(&mut self, file: &str, minutes: &Minutes) -> bool {
        let fresh = || Minutes { withdrawn: true, ..minutes.clone() };
        let known = self.minutes.entry(file.to_owned()).or_insert_with(fresh);

        std::mem::replace(&mut known.withdrawn, false)
    }

    fn arrive(&mut self, session: SessionId, person: DelegateId, arrival: Arrival) -> bool {
        self.attendance.entry(session).or_default().entry(person).or_default().add(arrival)
    }

    fn with_attendance(
        &mut self,
        session: SessionId,
        person: DelegateId,
        act: impl FnOnce(&mut Attendance) -> bool,
    ) -> bool {
        self.attendance.get_mut(&session).and_then(|there| there.get_mut(&person)).is_some_and(act)
    }

    fn create(&mut self, details: &Details, session: SessionId, plan: &Session) -> bool {
        if self.counts {
            return false;
        }
        self.details = details.clone();
        self.sessions.preset(session, plan.clone());
        self.counts = true;

        true
    }

    fn carry_out(&mut self, entry: &Entry<MeetingChange>) -> bool {
        let (at, reverting) = (entry.at, entry.reverts.is_some());
        match &entry.does {
            MeetingChange::Created { details, session, plan } => self.create(details, *session, plan),
            MeetingChange::Withdrawn => std::mem::replace(&mut self.counts, false),
            MeetingChange::Restored => !std::mem::replace(&mut self.counts, true),
            MeetingChange::Edited(edits) => {
                amend_alone(&mut self.details, edits, reverting, at, &mut self.conflicts);
                true
            }
            MeetingChange::Session(filing) => self.sessions.apply(filing, at, reverting),
            MeetingChange::Agenda(filing) => self.agenda.apply(filing, at, reverting),
            MeetingChange::Invited { invitee, seats } => self.invite(*invitee, *seats),
            MeetingChange::InvitationWithdrawn(invitee) => {
                self.with_invitation(*invitee, |invitation| !std::mem::replace(&mut invitation.withdrawn, true))
            }
            MeetingChange::InvitationRestored(invitee) => {
                self.with_invitation(*invitee, |invitation| std::mem::replace(&mut invitation.withdrawn, false))
            }
            MeetingChange::Replied { invitee, was, now } => {
                self.with_invitation(*invitee, |invitation| invitation.reply_changed(*was, *now, at, reverting))
            }
            MeetingChange::InvitationEdited(invitee, edits) => {
                self.with_invitation(*invitee, |invitation| invitation.edited(edits, at, reverting))
            }
            MeetingChange::NeedsEdited(invitee, edits) => self.with_invitation(*invitee, |invitation| {
                for edit in edits {
                    invitation.needs.amend(edit, reverting);
                }
                true
            }),
            MeetingChange::Contact(invitee, filing) => {
                self.with_invitation(*invitee, |invitation| invitation.contacts.apply(filing, at, reverting))
            }
            MeetingChange::DelegateNamed { invitee, delegate } => {
                self.with_invitation(*invitee, |invitation| invitation.name(*delegate))
            }
            MeetingChange::DelegateUnnamed { invitee, delegate } => {
                self.with_invitation(*invitee, |invitation| invitation.unname(*delegate))
            }
            MeetingChange::BadgeAssigned { person, code } => {
                if self.badges.contains_key(person) {
                    return false;
                }
                self.badges.insert(*person, code.clone());

                true
            }
            MeetingChange::BadgeWithdrawn { person, code } => {
                let own = self.badges.get(person) == Some(code);
                if own {
                    self.badges.remove(person);
                }

                own
            }
            MeetingChange::LetterNumbered { invitee, number } => {
                let free = !self.letters.contains_key(invitee) && !self.letters.values().any(|taken| taken == number);
                if free {
                    self.letters.insert(*invitee, *number);
                }
                self.last_letter = self.last_letter.max(*number);

                free
            }
            MeetingChange::LetterUnnumbered { invitee, number } => {
                let own = self.letters.get(invitee) == Some(number);
                if own {
                    self.letters.remove(invitee);
                }

                own
            }
            MeetingChange::SheetPrinted { number, session, rows } => {
                if self.sheets.contains_key(number) {
                    return false;
                }
                let sheet = Sheet { session: *session, rows: rows.clone(), printed: entry.wall, withdrawn: false };
                self.sheets.insert(number.clone(), sheet);

                true
            }
            MeetingChange::SheetWithdrawn(number) => self.set_sheet_withdrawn(number, true),
            MeetingChange::SheetRestored(number) => self.set_sheet_withdrawn(number, false),
            MeetingChange::Arrived { session, person, association, desk, replaces } => {
                let arrival = Arrival {
                    at,
                    wall: entry.wall,
                    association: *association,
                    desk: desk.clone(),
                    replaces: *replaces,
                    withdrawn: false,
                };

                self.arrive(*session, *person, arrival)
            }
            MeetingChange::ArrivalWithdrawn { session, person, arrival } => {
                self.with_attendance(*session, *person, |attendance| attendance.set_withdrawn(*arrival, true))
            }
            MeetingChange::ArrivalRestored { session, person, arrival } => {
                self.with_attendance(*session, *person, |attendance| attendance.set_withdrawn(*arrival, false))
            }
            MeetingChange::Left { session, person, was, now } => {
                self.with_attendance(*session, *person, |attendance| {
                    let kept = reverting && attendance.left != *was;
                    if !kept {
                        attendance.left = *now;
                    }
                    !kept
                })
            }
            MeetingChange::Note(filing) => self.notes.apply(filing, at, reverting),
            MeetingChange::Outcome(filing) => self.outcomes.apply(filing, at, reverting),
            MeetingChange::Attachment(filing) => self.attachments.apply(filing, at, reverting),
            MeetingChange::MinutesFinalised { file, minutes } => self.finalise(file, minutes),
            MeetingChange::MinutesWithdrawn(file) => self.set_minutes_withdrawn(file, true),
            MeetingChange::MinutesRestored(file) => self.set_minutes_withdrawn(file, false),
            MeetingChange::Delivered(invitee, filing) => {
                self.with_invitation(*invitee, |invitation| invitation.deliveries.apply(filing, at, reverting))
            }
            MeetingChange::BatchEnded(_) | MeetingChange::BatchTakenBack(_) => true,
        }
    }
}

impl Aggregate for Meeting {
    type Change = MeetingChange;

    fn apply(&mut self, entry: &Entry<MeetingChange>) {
        let sensible = self.carry_out(entry);
        self.idle += u64::from(!sensible);
        self.latest = self.latest.max(entry.at);
        self.revision += 1;
    }

    fn latest(&self) -> Stamp {
        self.latest
    }
}

impl Journaled for MeetingChange {
    fn inverse(entry: &Entry<Self>) -> Option<Self> {
        Some(match &entry.does {
            Self::Created { .. } | Self::Restored => Self::Withdrawn,
            Self::Withdrawn => Self::Restored,
            Self::Edited(edits) => Self::Edited(edits.iter().rev().map(Details::inverse).collect()),
            Self::Session(filing) => Self::Session(filing.inverse()),
            Self::Agenda(filing) => Self::Agenda(filing.inverse()),
            Self::Invited { invitee, .. } | Self::InvitationRestored(invitee) => Self::InvitationWithdrawn(*invitee),
            Self::InvitationWithdrawn(invitee) => Self::InvitationRestored(*invitee),
            Self::Replied { invitee, was, now } => Self::Replied { invitee: *invitee, was: *now, now: *was },
            Self::InvitationEdited(invitee, edits) => {
                Self::InvitationEdited(*invitee, edits.iter().rev().map(Invitation::inverse).collect())
            }
            Self::NeedsEdited(invitee, edits) => {
                Self::NeedsEdited(*invitee, edits.iter().rev().map(Needs::inverse).collect())
            }
            Self::Contact(invitee, filing) => Self::Contact(*invitee, filing.inverse()),
            Self::DelegateNamed { invitee, delegate } => {
                Self::DelegateUnnamed { invitee: *invitee, delegate: *delegate }
            }
            Self::DelegateUnnamed { invitee, delegate } => {
                Self::DelegateNamed { invitee: *invitee, delegate: *delegate }
            }
            Self::BadgeAssigned { person, code } => Self::BadgeWithdrawn { person: *person, code: code.clone() },
            Self::BadgeWithdrawn { person, code } => Self::BadgeAssigned { person: *person, code: code.clone() },
            Self::LetterNumbered { invitee, number } => Self::LetterUnnumbered { invitee: *invitee, number: *number },
            Self::LetterUnnumbered { invitee, number } => Self::LetterNumbered { invitee: *invitee, number: *number },
            Self::SheetPrinted { number, .. } | Self::SheetRestored(number) => Self::SheetWithdrawn(number.clone()),
            Self::SheetWithdrawn(number) => Self::SheetRestored(number.clone()),
            Self::Arrived { session, person, .. } => {
                Self::ArrivalWithdrawn { session: *session, person: *person, arrival: entry.at }
            }
            Self::ArrivalWithdrawn { session, person, arrival } => {
                Self::ArrivalRestored { session: *session, person: *person, arrival: *arrival }
            }
            Self::ArrivalRestored { session, person, arrival } => {
                Self::ArrivalWithdrawn { session: *session, person: *person, arrival: *arrival }
            }
            Self::Left { session, person, was, now } => {
                Self::Left { session: *session, person: *person, was: *now, now: *was }
            }
            Self::Note(filing) => Self::Note(filing.inverse()),
            Self::Outcome(filing) => Self::Outcome(filing.inverse()),
            Self::Attachment(filing) => Self::Attachment(filing.inverse()),
            Self::MinutesFinalised { file, .. } | Self::MinutesRestored(file) => Self::MinutesWithdrawn(file.clone()),
            Self::MinutesWithdrawn(file) => Self::MinutesRestored(file.clone()),
            Self::Delivered(invitee, filing) => Self::Delivered(*invitee, filing.inverse()),
            Self::BatchEnded(_) | Self::BatchTakenBack(_) => return None,
        })
    }

    fn closing(&self) -> Option<&Closing> {
        match self {
            Self::BatchEnded(closing) => Some(closing),
            _ => None,
        }
    }

    fn taken_back(&self) -> Option<BatchId> {
        match self {
            Self::BatchTakenBack(batch) => Some(*batch),
            _ => None,
        }
    }

    fn batch_ended(closing: Closing) -> Self {
        Self::BatchEnded(closing)
    }

    fn batch_taken_back(batch: BatchId) -> Self {
        Self::BatchTakenBack(batch)
    }
}
