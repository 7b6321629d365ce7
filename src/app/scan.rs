//! A badge that is scanned counts wherever one is, as long as a meeting receives people.

use iced::Task;

use super::{App, Message, Stage, current};
use crate::domain::meeting::Act;
use crate::domain::{BatchKind, DelegateId, MeetingId};
use crate::screen::meeting::door;
use crate::screen::{Room, Route};

/// The fewest letters that are looked at as a code.
const FEWEST: usize = 4;

impl App {
    /// Whose code the letters end in, at the meeting that is shown or at another that receives people.
    pub(super) fn scan(&self, letters: &str) -> Option<(usize, Message)> {
        let ends = (0..=letters.len().checked_sub(FEWEST)?).filter_map(|start| letters.get(start..));

        ends.into_iter().find_map(|code| {
            let (meeting, person) = self.badge(code)?;

            Some((code.len(), Message::Scanned(meeting, person)))
        })
    }

    fn badge(&self, code: &str) -> Option<(MeetingId, DelegateId)> {
        let Stage::Open(desk) = &self.stage else { return None };
        let workspace = desk.store.workspace();
        let shown = match desk.route {
            Route::Meeting(meeting, _) => Some(meeting),
            _ => None,
        };
        let other = workspace.meetings().into_iter().map(|(id, _)| id).filter(|_| self.kept().is_none());

        shown.into_iter().chain(other).find_map(|id| {
            let meeting = workspace.meeting(id)?;
            let receives = meeting.details.state.allows(Act::Receive);

            receives.then(|| meeting.person_of_badge(code)).flatten().map(|person| (id, person))
        })
    }

    /// Receives the person at the door, or on the spot where another room is shown: who takes notes goes on doing so.
    pub(super) fn scanned(&mut self, meeting: MeetingId, person: DelegateId) -> Task<Message> {
        let lent = self.lent();
        let Stage::Open(desk) = &self.stage else { return Task::none() };
        let at_door = current::Message::Door(door::Message::Scanned(person));
        let door = Route::Meeting(meeting, Room::Door);
        if desk.route == door {
            return self.screen_told(at_door);
        }
        let Some(scan) = door::scan(&desk.context(&lent), meeting, person) else {
            return Task::batch([self.go(door), self.screen_told(at_door)]);
        };
        let can_undo = !scan.changes.is_empty() && !desk.store.is_read_only();
        let kind = BatchKind::Together;
        let task = self.record(scan.changes, kind);
        self.toasts.say(scan.tone, scan.sentence, can_undo, crate::store::now());

        task
    }
}
