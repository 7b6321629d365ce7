//! How a change becomes state.

use super::{Arrival, Details, Meeting, MeetingChange, Session};
use crate::domain::edit::{Record, amend_alone};
use crate::domain::entry::{Entry, Stamp};
use crate::domain::fold::Aggregate;
use crate::domain::id::SessionId;
use crate::domain::minutes::Minutes;
use crate::domain::sheet::Sheet;

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

impl Meeting {
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

    fn create(&mut self, details: &Details, session: SessionId, plan: &Session) -> bool {
        if self.counts {
            return false;
        }
        self.details = details.clone();
        self.sessions.preset(session, plan.clone());
        self.counts = true;

        true
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
}
