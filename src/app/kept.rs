//! A laptop that is kept at a door: nothing but that door can be reached, and what is undone is the door's.

use iced::{Task, window};

use super::{App, Message, Stage, current};
use crate::domain::history::Unit;
use crate::domain::{DelegateId, MeetingId, door};
use crate::screen::meeting::door::Message as AtDoor;
use crate::screen::{Action, Room, Route};
use crate::store::settings::DoorMode;
use crate::tr;
use crate::ui::Tone;

impl App {
    /// The door that this laptop is kept at, once it stands there: a setting that names a meeting of another workspace keeps
    /// nobody.
    pub(super) fn kept(&self) -> Option<DoorMode> {
        let Stage::Open(desk) = &self.stage else { return None };

        self.settings.door.filter(|door| desk.route == Route::Meeting(door.meeting, Room::Door))
    }

    /// Whether a screen's wish may be carried out.
    pub(super) fn is_allowed(&self, action: &Action<current::Message>) -> bool {
        if self.kept().is_none() {
            return true;
        }

        match action {
            Action::None
            | Action::Run(_)
            | Action::Record(_)
            | Action::RecordAs(..)
            | Action::Undo
            | Action::Redo
            | Action::Say(..)
            | Action::Configure(_)
            | Action::Draft(..)
            | Action::Close
            | Action::All(_) => true,
            Action::Go(_)
            | Action::Back
            | Action::Revert(_)
            | Action::Browse(..)
            | Action::Project(_)
            | Action::Enter(_)
            | Action::TakeIn(_)
            | Action::Carry(_)
            | Action::WriteKeys => false,
        }
    }

    /// Whether what would be undone or redone next may be: at a door, what the door does.
    pub(super) fn may_take_back(&self, unit: Option<&Unit>) -> bool {
        let Some(kept) = self.kept() else { return true };

        unit.is_some_and(|unit| gesture(kept.meeting, unit).is_some())
    }

    /// The door says what an undo did, in its own large type.
    pub(super) fn taken_back(&mut self, unit: &Unit) -> Task<Message> {
        let person = self.kept().and_then(|kept| gesture(kept.meeting, unit));
        let changed = self.changed();
        let told = person
            .map_or_else(Task::none, |person| self.screen_told(current::Message::Door(AtDoor::TakenBack(person))));

        Task::batch([changed, told])
    }

    /// The meeting that the command line named, to stand at its door.
    pub(super) fn door_named(&mut self, store: &crate::store::Store) {
        let Some(word) = self.launch.door.take() else { return };
        let today = self.zone.to_datetime(crate::store::now()).date();
        let workspace = store.workspace();
        let found = workspace.find_meeting(&word, today).ok().and_then(|id| Some((id, workspace.meeting(id)?)));
        match found {
            Some((meeting, known)) => {
                let session = known.session_on(today).unwrap_or_default();
                self.settings.door = Some(DoorMode { meeting, session });
                self.keep_settings();
            }
            None => {
                let sentence = tr!(self.i18n, "app-door-unknown", meeting = word);
                self.toasts.say(Tone::Danger, sentence, false, crate::store::now());
            }
        }
    }

    /// Asks the coordinator, before the window closes.
    pub(super) fn ask_to_close(&mut self) -> Task<Message> {
        self.screen_told(current::Message::Door(AtDoor::CloseAsked))
    }

    /// Fills the screen at a door, and gives it back after.
    pub(super) fn fit_window(&self) -> Task<Message> {
        let mode = if self.kept().is_some() { window::Mode::Fullscreen } else { window::Mode::Windowed };

        window::oldest().and_then(move |id| window::set_mode(id, mode))
    }
}

/// Whom something that was done is about, if the door did it.
fn gesture(meeting: MeetingId, unit: &Unit) -> Option<DelegateId> {
    door::person_of(meeting, unit.entries.iter().map(|entry| &entry.does))
}
