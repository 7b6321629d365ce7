//! What the keys of the door do: receive, let in, take the place of another, leave, withdraw.

use iced::Task;
use iced::widget::operation;

use super::newcomer::{self, Panel, Purpose, Step};
use super::notice::{Notice, Way};
use super::{Door, Message, field_id, focus, focus_on, refusal};
use crate::domain::door::{Affiliation, Door as Desk, Reception, Seats, Who};
use crate::domain::meeting::{Meeting, MeetingChange};
use crate::domain::{AssociationId, Change, DelegateId};
use crate::screen::meeting::header::record;
use crate::screen::{Action, Context};

impl Door {
    pub(super) fn entered(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some(desk) = self.desk(cx) else { return Action::None };
        if let Some(panel) = &mut self.panel {
            let scanned = panel.texts().into_iter().find_map(|text| {
                let (rest, person) = scanned(desk.meeting, text)?;
                *text = rest;
                Some(person)
            });

            return scanned.map_or(Action::None, |person| self.receive(Who::Person(person), desk, cx));
        }
        if let Some((_, person)) = scanned(desk.meeting, &self.query) {
            return self.receive(Who::Person(person), desk, cx);
        }
        if let Some(who) = self.current() {
            return self.receive(who, desk, cx);
        }
        self.notice = match self.query.trim() {
            "" => None,
            typed if self.answers.is_empty() => Some(Notice::Nobody(typed.to_owned())),
            _ => Some(Notice::Choose),
        };

        Action::None
    }

    pub(super) fn receive(&mut self, who: Who, desk: Desk<'_>, cx: &Context<'_>) -> Action<Message> {
        if let Some(refusal) = refusal(desk.meeting, cx) {
            if let (Who::Person(person), Reception::AlreadyHere { since, desk }) = (who, desk.receive(who)) {
                self.notice = Some(Notice::AlreadyHere { person, since, desk });
            } else {
                self.notice = Some(refusal);
            }

            return Action::None;
        }
        let again = self.notice == Some(Notice::NotListed(who));
        match (desk.receive(who), who) {
            (Reception::Arrive { changes, seats }, Who::Person(person)) => {
                self.arrived(person, Way::Expected, seats, changes)
            }
            (Reception::Return { changes, .. }, Who::Person(person)) => self.arrived(person, Way::Back, None, changes),
            (Reception::AlreadyHere { since, desk }, Who::Person(person)) => {
                self.clear();
                self.notice = Some(Notice::AlreadyHere { person, since, desk });
                self.ready()
            }
            (Reception::NameMissing(association), _) => self.open(Purpose::Of(association), String::new(), cx),
            (Reception::NotInvited(Who::Person(person)), _) if again => self.admit(person, desk, cx),
            (Reception::NotInvited(Who::Association(association)), _) => self.open_for(association, cx),
            (Reception::NotInvited(who), _) => {
                self.notice = Some(Notice::NotListed(who));
                Action::None
            }
            _ => {
                self.notice = Some(Notice::Nobody(self.query.clone()));
                Action::None
            }
        }
    }

    fn admit(&mut self, person: DelegateId, desk: Desk<'_>, cx: &Context<'_>) -> Action<Message> {
        let seats = desk.association_of(person).and_then(|association| desk.seats(association)).map(one_more);
        let changes = desk.admit(person, cx.ids);

        self.arrived(person, Way::WalkIn, seats, changes)
    }

    fn arrived(&mut self, person: DelegateId, way: Way, seats: Option<Seats>, changes: Vec<Change>) -> Action<Message> {
        self.clear();
        self.notice = Some(Notice::Arrived { person, way, seats, is_seen: false });

        Action::All(vec![record(changes), self.ready()])
    }

    /// The field is ready for the next guest; unless somebody is being typed in the panel, while a badge was scanned.
    fn ready(&self) -> Action<Message> {
        if self.panel.is_some() { Action::None } else { focus_on(field_id()) }
    }

    /// Asks for a name that only a paper has.
    pub(super) fn open_panel(&mut self, purpose: Purpose, cx: &Context<'_>) -> Action<Message> {
        self.refresh_bodies(cx);

        self.open(purpose, String::new(), cx)
    }

    fn open(&mut self, purpose: Purpose, name: String, cx: &Context<'_>) -> Action<Message> {
        let Some(desk) = self.desk(cx) else { return Action::None };
        if let Some(refusal) = refusal(desk.meeting, cx) {
            self.notice = Some(refusal);
            return Action::None;
        }
        let panel = Panel::new(purpose, name, cx, &mut self.expected, &desk);
        let first = panel.first_field();
        self.panel = Some(panel);
        self.notice = None;

        Action::Run(Task::batch([focus(first.clone()), operation::move_cursor_to_end(first)]))
    }

    fn open_for(&mut self, association: AssociationId, cx: &Context<'_>) -> Action<Message> {
        let opened = self.open(Purpose::WalkIn, String::new(), cx);
        self.refresh_bodies(cx);
        self.panel = self.panel.take().map(|panel| panel.with_body(cx, association));

        opened
    }

    pub(super) fn walk_in(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some(desk) = self.desk(cx).filter(|_| self.names.is_none()) else { return Action::None };
        self.refresh_bodies(cx);
        if refusal(desk.meeting, cx).is_none()
            && self.panel.is_none()
            && let Some(who) = self.current()
            && let Reception::NotInvited(who) = desk.receive(who)
        {
            return match who {
                Who::Person(person) => self.admit(person, desk, cx),
                Who::Association(association) => self.open_for(association, cx),
            };
        }
        let name = self.query.trim().to_owned();

        self.open(Purpose::WalkIn, name, cx)
    }

    pub(super) fn instead(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some(desk) = self.desk(cx) else { return Action::None };
        match self.current() {
            Some(Who::Person(person)) if desk.meeting.is_present(self.session, person) => {
                self.notice = Some(Notice::CannotReplace(person));
                Action::None
            }
            Some(Who::Person(person)) => self.open(Purpose::Instead(person), String::new(), cx),
            Some(Who::Association(association)) => self.open(Purpose::Of(association), String::new(), cx),
            None => self.ask_who(),
        }
    }

    /// A key that is about somebody was pressed, and nobody is at the line.
    fn ask_who(&mut self) -> Action<Message> {
        self.notice = Some(if self.answers.is_empty() { Notice::WhoFirst } else { Notice::Choose });

        focus_on(field_id())
    }

    pub(super) fn leave(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some(desk) = self.desk(cx) else { return Action::None };
        let Some(Who::Person(person)) = self.current() else { return self.ask_who() };
        if let Some(refusal) = refusal(desk.meeting, cx) {
            self.notice = Some(refusal);
            return Action::None;
        }
        let is_gone = desk.meeting.attendance_at(self.session, person).is_some_and(|seen| seen.left.is_some());
        let changes = desk.leave(person, (!is_gone).then_some(cx.now));
        if !changes.is_empty() {
            self.notice = (!is_gone).then_some(Notice::Left(person));
        }

        record(changes)
    }

    pub(super) fn withdraw(&mut self, person: DelegateId, cx: &Context<'_>) -> Action<Message> {
        let Some(desk) = self.desk(cx) else { return Action::None };
        if let Some(refusal) = refusal(desk.meeting, cx) {
            self.notice = Some(refusal);
            return Action::None;
        }
        self.notice = Some(Notice::TakenBack(person));

        Action::All(vec![record(desk.withdraw(person)), focus_on(field_id())])
    }

    pub(super) fn panel(&mut self, message: newcomer::Message, cx: &Context<'_>) -> Action<Message> {
        let Some(desk) = self.desk(cx) else { return Action::None };
        if matches!(message, newcomer::Message::Left) {
            return self.escaped(cx);
        }
        if matches!(
            message,
            newcomer::Message::NameEntered | newcomer::Message::BodyEntered | newcomer::Message::Entered
        ) {
            let scan = self.entered(cx);
            if !matches!(scan, Action::None) {
                return scan;
            }
        }
        let Some(panel) = &mut self.panel else { return Action::None };
        let purpose = panel.purpose;
        if self.names.is_some() {
            let step = panel.update(message, cx, &mut self.expected, &self.bodies, &desk);
            return self.off_sheet(step, desk, cx);
        }
        match (panel.update(message, cx, &mut self.expected, &self.bodies, &desk), purpose) {
            (Step::None, _) => Action::None,
            (Step::Focus(id), _) => focus_on(id),
            (Step::Take(person), Purpose::Instead(absent)) => {
                self.panel = None;
                let changes = desk.replace(absent, person, cx.ids);
                self.arrived(person, Way::Instead(absent), None, changes)
            }
            (Step::Take(person), _) => {
                self.panel = None;
                match desk.receive(Who::Person(person)) {
                    Reception::NotInvited(_) => self.admit(person, desk, cx),
                    _ => self.receive(Who::Person(person), desk, cx),
                }
            }
            (Step::Record(mut newcomer), Purpose::Instead(absent)) => {
                self.panel = None;
                if let Some(association) = desk.association_of(absent) {
                    newcomer.affiliation = Affiliation::Known(association);
                }
                let (person, changes) = desk.replace_by_newcomer(absent, &newcomer, cx.ids);
                self.arrived(person, Way::Instead(absent), None, changes)
            }
            (Step::Record(newcomer), purpose) => {
                self.panel = None;
                let association = match newcomer.affiliation {
                    Affiliation::Known(association) => Some(association),
                    _ => None,
                };
                let seats = association.and_then(|association| desk.seats(association)).map(one_more);
                let (person, changes) = desk.receive_newcomer(&newcomer, cx.ids);
                // Somebody of an invited association takes a seat that it had left unnamed, and is no walk-in.
                let is_named = changes
                    .iter()
                    .any(|change| matches!(change, Change::Meeting(_, MeetingChange::DelegateNamed { .. })));
                let way = if is_named || matches!(purpose, Purpose::Of(_)) { Way::Expected } else { Way::WalkIn };
                self.arrived(person, way, seats, changes)
            }
        }
    }
}

fn one_more(seats: Seats) -> Seats {
    Seats { taken: seats.taken.saturating_add(1), ..seats }
}

/// The person whose badge was scanned, and what was in the field before the scanner typed its code after it. A code alone
/// counts in small letters too; after other letters only as scanners send it.
fn scanned(meeting: &Meeting, text: &str) -> Option<(String, DelegateId)> {
    let text = text.trim_end();
    if let Some(person) = meeting.person_of_badge(text).filter(|_| !text.trim().is_empty()) {
        return Some((String::new(), person));
    }
    // A code that another program made may have another length than ours.
    let start = text.rfind(|letter: char| !letter.is_ascii_uppercase() && !letter.is_ascii_digit());
    let start = start.and_then(|start| Some(start + text.get(start..)?.chars().next()?.len_utf8())).unwrap_or(0);
    let ends = (start..text.len()).map(|start| text.split_at(start));

    ends.into_iter().find_map(|(rest, code)| Some((rest.to_owned(), meeting.person_of_badge(code)?)))
}
