//! The life of a meeting until its door opens: created, invited, sent, reminded, answered.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use super::days::{Days, plus, time_of};
use super::stage::{Cast, Stage, by_key};
use super::table::{self, Row, rows, rows_of};
use crate::domain::meeting::{
    AgendaItem, Channel, Contact, Details, DetailsEdit, InvitationEdit, Invitee, MeetingKind, MeetingState, Needs,
    Reply, Session, SessionKind,
};
use crate::domain::{
    AgendaItemId, BatchKind, Change, ContactId, DelegateId, Filing, MeetingChange, MeetingId, Names, Record, SessionId,
};

/// Who logs contacts.
const STAFF: [&str; 4] = ["Bureau d’ordre", "S. Benomar", "H. Belmahi", "K. Rachidi"];
/// So many letters leave in one day.
const RUN: usize = 40;

/// A meeting as it is being put together.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) id: MeetingId,
    pub(super) date: Date,
    /// Its sessions, in the order of the table.
    pub(super) sessions: Vec<SessionId>,
    /// The items of its agenda, in their order.
    pub(super) items: Vec<AgendaItemId>,
    replies: BTreeMap<Invitee, (Reply, Timestamp)>,
}

/// What makes a meeting, besides what the tables say of it.
#[derive(Debug)]
pub(super) struct Outline {
    pub(super) key: &'static str,
    pub(super) code: String,
    pub(super) kind: MeetingKind,
    pub(super) created: Date,
    pub(super) deadline: Option<Date>,
    pub(super) follows: Option<MeetingId>,
    pub(super) sessions: Vec<Session>,
}

/// One association or guest on the list.
#[derive(Clone, Debug)]
pub(super) struct Guest {
    pub(super) invitee: Invitee,
    pub(super) seats: u16,
    /// What becomes of the invitation.
    pub(super) reply: Reply,
    /// Whom the reply names.
    pub(super) named: Vec<DelegateId>,
    pub(super) needs: Needs,
}

/// The days of the letters and of the replies.
#[derive(Debug)]
pub(super) struct Mail {
    pub(super) sent: Date,
    /// The number of the first letter.
    pub(super) first_letter: i64,
    pub(super) reminded: Date,
    /// Replies come until this day.
    pub(super) until: Date,
}

/// Creates a meeting with its sessions and its agenda.
pub(super) fn create(stage: &mut Stage, cast: &Cast, outline: Outline) -> Plan {
    let id: MeetingId = stage.ids.next();
    let row = rows_of(table::MEETINGS, outline.key).into_iter().next();
    let cell = |place: usize| row.as_ref().map(|row| row.cell(place)).unwrap_or_default();
    let list = |place: usize| row.as_ref().map(|row| row.list(place)).unwrap_or_default();
    let details = Details {
        code: outline.code,
        title: Names::new(cell(1), cell(2)),
        kind: outline.kind,
        series: cell(3).to_owned(),
        venue: cell(4).to_owned(),
        city: cell(5).to_owned(),
        capacity: cell(6).parse().unwrap_or_default(),
        reply_deadline: outline.deadline,
        follows: outline.follows,
        programmes: list(7).into_iter().filter_map(|key| by_key(&cast.programmes, key)).collect(),
        themes: list(8).into_iter().filter_map(|key| by_key(&cast.themes, key)).collect(),
        ..Details::default()
    };
    let wall = stage.days.office(outline.created, 9 * 60 + 25);
    let sessions: Vec<SessionId> = outline.sessions.iter().map(|_| stage.ids.next()).collect();
    let date = outline.sessions.first().map(|session| session.date).unwrap_or(outline.created);
    let mut prepared = Vec::new();
    for (session, plan) in sessions.iter().zip(outline.sessions) {
        if prepared.is_empty() && Some(session) == sessions.first() {
            let created = MeetingChange::Created { details: details.clone(), session: *session, plan };
            stage.record_in(id, wall, created);
        } else {
            prepared.push(Change::Meeting(id, MeetingChange::Session(Filing::Added(*session, plan))));
        }
    }
    let items = agenda(stage, id, outline.key, &sessions, &mut prepared);
    let wall = stage.days.office(outline.created, 9 * 60 + 58);
    stage.record_as_one(wall, prepared, BatchKind::Together);

    Plan { id, date, sessions, items, replies: BTreeMap::new() }
}

/// The sessions that the table names for a meeting, on one day.
pub(super) fn sessions(key: &str, date: Date) -> Vec<Session> {
    rows_of(table::SESSIONS, key)
        .into_iter()
        .map(|row| Session {
            names: Names::new(row.cell(4), row.cell(5)),
            kind: if row.cell(1) == "a" { SessionKind::Workshop } else { SessionKind::Plenary },
            date,
            starts: row.cell(2).parse().ok(),
            ends: row.cell(3).parse().ok(),
            room: row.cell(6).to_owned(),
            rapporteur: None,
        })
        .collect()
}

fn agenda(
    stage: &mut Stage,
    meeting: MeetingId,
    key: &str,
    sessions: &[SessionId],
    changes: &mut Vec<Change>,
) -> Vec<AgendaItemId> {
    let mut items = Vec::new();
    for row in rows_of(table::AGENDA, key) {
        let item = AgendaItem {
            title: Names::new(row.cell(3), row.cell(4)),
            minutes: row.number(2),
            speaker: row.cell(5).to_owned(),
            session: sessions.get(row.number::<usize>(1).saturating_sub(1)).copied(),
            position: (items.len() as i64 + 1) * 1000,
            ..AgendaItem::default()
        };
        let id = stage.ids.next();
        items.push(id);
        changes.push(Change::Meeting(meeting, MeetingChange::Agenda(Filing::Added(id, item))));
    }

    items
}

impl Plan {
    /// Says that the meeting went from one state to the next.
    pub(super) fn turn(&self, stage: &mut Stage, wall: Timestamp, was: MeetingState, now: MeetingState) {
        let change = MeetingChange::Edited(vec![DetailsEdit::State { was, now }]);
        stage.record_in(self.id, wall, change);
    }

    /// Chooses the guests, without sending anything.
    pub(super) fn choose(&mut self, stage: &mut Stage, guests: &[Guest], on: Date) {
        let wall = stage.days.office(on, 11 * 60 + 6);
        let changes = guests
            .iter()
            .map(|guest| {
                self.replies.insert(guest.invitee, (Reply::ToSend, wall));

                self.change(MeetingChange::Invited { invitee: guest.invitee, seats: guest.seats })
            })
            .collect();
        stage.record_as_one(wall, changes, BatchKind::Together);
    }

    /// Sends the letters in runs, one a day, and takes the replies in until each guest is where it should be.
    pub(super) fn correspond(&mut self, stage: &mut Stage, guests: &[Guest], mail: &Mail) {
        let to_send: Vec<&Guest> = guests.iter().filter(|guest| guest.reply != Reply::ToSend).collect();
        for (run, guests) in to_send.chunks(RUN).enumerate() {
            let day = Days::of_work(plus(mail.sent, run as i64));
            let wall = stage.days.office(day, 10 * 60 + 30);
            let mut changes = Vec::new();
            for (place, guest) in guests.iter().enumerate() {
                let number = mail.first_letter + (run * RUN + place) as i64;
                let reference = format!("{number}/DPSC/{}", day.year());
                let contact = Contact {
                    channel: Channel::Letter,
                    date: day,
                    reference,
                    by: STAFF[0].to_owned(),
                    remark: String::new(),
                };
                changes.push(self.contact(stage, guest.invitee, contact));
                changes.extend(self.reply(guest.invitee, Reply::Sent, wall));
            }
            stage.record_as_one(wall, changes, BatchKind::Together);
        }
        let runs = to_send.len().div_ceil(RUN) as i64;
        let span = i64::from((mail.until - mail.sent).get_days()) - runs - 2;
        let mut answers = Vec::new();
        for guest in to_send {
            // Half of the replies come in the first third of the time.
            let day = runs + 2 + stage.dice.early(span.max(1) as usize) as i64;
            let at = stage.days.office(plus(mail.sent, day), stage.dice.between(9 * 60, 16 * 60 + 20));
            let sent = self.replies.get(&guest.invitee).map(|(_, sent)| *sent).unwrap_or(at);
            answers.push((at.max(sent + 20.hours()), guest));
        }
        answers.sort_by_key(|(at, _)| *at);
        let reminded = stage.days.office(mail.reminded, 15 * 60 + 10);
        let (early, late): (Vec<_>, Vec<_>) =
            answers.into_iter().partition(|(at, guest)| *at < reminded && answers_at_all(guest.reply));
        for (at, guest) in early {
            self.answer(stage, guest, at);
        }
        self.remind(stage, &late, reminded, mail.reminded);
        for (at, guest) in late {
            if answers_at_all(guest.reply) {
                self.answer(stage, guest, at.max(reminded));
            }
        }
        let wall = stage.days.office(plus(mail.until, 1), 9 * 60 + 45);
        let silent: Vec<_> = guests.iter().filter(|guest| guest.reply == Reply::NoAnswer).collect();
        let changes = silent.into_iter().filter_map(|guest| self.reply(guest.invitee, Reply::NoAnswer, wall)).collect();
        stage.record_as_one(wall, changes, BatchKind::Together);
    }

    /// A change to this meeting.
    pub(super) fn change(&self, change: MeetingChange) -> Change {
        Change::Meeting(self.id, change)
    }

    fn remind(&mut self, stage: &mut Stage, late: &[(Timestamp, &Guest)], wall: Timestamp, day: Date) {
        let mut changes = Vec::new();
        for (_, guest) in late.iter().filter(|(_, guest)| guest.reply != Reply::Sent) {
            let by_phone = stage.dice.in_hundred(25);
            let contact = Contact {
                channel: if by_phone { Channel::Phone } else { Channel::Email },
                date: Days::of_work(day),
                reference: String::new(),
                by: stage.dice.pick(&STAFF[1..]).unwrap_or_default().to_owned(),
                remark: if by_phone { remark(stage, "appel") } else { String::new() },
            };
            changes.push(self.contact(stage, guest.invitee, contact));
            changes.extend(self.reply(guest.invitee, Reply::Reminded, wall));
        }
        stage.record_as_one(wall, changes, BatchKind::Together);
    }

    fn answer(&mut self, stage: &mut Stage, guest: &Guest, at: Timestamp) {
        let mut changes = Vec::new();
        if stage.dice.in_hundred(45) {
            let channel =
                stage.dice.pick(&[Channel::Email, Channel::Email, Channel::Phone, Channel::WhatsApp, Channel::ByHand]);
            let contact = Contact {
                channel: channel.unwrap_or_default(),
                date: stage.days.date_of(at),
                reference: String::new(),
                by: stage.dice.pick(&STAFF[1..]).unwrap_or_default().to_owned(),
                remark: String::new(),
            };
            changes.push(self.contact(stage, guest.invitee, contact));
        }
        changes.extend(self.reply(guest.invitee, guest.reply, at));
        if guest.reply == Reply::Declined {
            let why = if guest.invitee.association().is_some() { "refus" } else { "excuse" };
            let edit = InvitationEdit::Remark { was: String::new(), now: remark(stage, why) };
            changes.push(self.change(MeetingChange::InvitationEdited(guest.invitee, vec![edit])));
        }
        for delegate in &guest.named {
            let named = MeetingChange::DelegateNamed { invitee: guest.invitee, delegate: *delegate };
            changes.push(self.change(named));
        }
        let needs = Needs::default().edits_to(&guest.needs);
        if !needs.is_empty() {
            changes.push(self.change(MeetingChange::NeedsEdited(guest.invitee, needs)));
        }
        stage.record(at, changes);
    }

    fn contact(&self, stage: &mut Stage, invitee: Invitee, contact: Contact) -> Change {
        let id: ContactId = stage.ids.next();

        self.change(MeetingChange::Contact(invitee, Filing::Added(id, contact)))
    }

    fn reply(&mut self, invitee: Invitee, now: Reply, wall: Timestamp) -> Option<Change> {
        let was = self.replies.insert(invitee, (now, wall)).map(|(was, _)| was).unwrap_or_default();

        (was != now).then(|| self.change(MeetingChange::Replied { invitee, was, now }))
    }
}

fn answers_at_all(reply: Reply) -> bool {
    matches!(reply, Reply::Confirmed | Reply::Declined)
}

fn remark(stage: &mut Stage, of: &str) -> String {
    let remarks: Vec<Row> = rows(table::REMARKS).filter(|row| row.cell(0) == of).collect();

    remarks.get(stage.dice.below(remarks.len())).map(|row| row.cell(1)).unwrap_or_default().to_owned()
}

/// A session of a meeting that has one alone, between two minutes of its day.
pub(super) fn single_session(date: Date, from: i64, to: i64) -> Session {
    Session { date, starts: Some(time_of(from)), ends: Some(time_of(to)), ..Session::default() }
}
