//! From a folder to a desk: opening off the UI thread, and what the welcome screen asks for.

use std::path::{Path, PathBuf};

use iced::Task;

use super::desk::Desk;
use super::{App, Delivery, Launch, Message, Stage};
use crate::exchange::say::disk;
use crate::i18n::Language;
use crate::screen::keys::Refused;
use crate::screen::welcome::{self, Welcome};
use crate::screen::{Enter, Room, Route, shortcuts};
use crate::store::settings::{DoorMode, Settings};
use crate::store::{self, OpenError, Options, Reason, Store};
use crate::ui::Tone;
use crate::{demo, tr};

/// The language that was named, else the one of the settings, else the system's.
pub fn language(launch: &Launch, settings: &Settings) -> Language {
    let of_settings = settings.language.as_deref().and_then(Language::from_code);

    launch.language.or(of_settings).unwrap_or_else(Language::of_system)
}

impl App {
    /// Begins to open a workspace.
    pub(super) fn enter(&mut self, enter: Enter) -> Task<Message> {
        self.leave();
        let entering = enter.clone();
        self.stage = Stage::Opening;
        let options = self.launch.options(matches!(enter, Enter::Follow(_)));
        let name = self.i18n.t("app-workspace-name");
        let stopped = OpenError::stopped(folder_of(&entering));
        let work = async move {
            let opened = tokio::task::spawn_blocking(move || open(enter, &name, &options)).await;

            opened.unwrap_or(Err(stopped))
        };

        Task::perform(work, move |result| Message::Entered(entering.clone(), Delivery::new(result)))
    }

    /// A workspace was opened, or could not be.
    pub(super) fn entered(&mut self, enter: &Enter, result: Result<Store, OpenError>) -> Task<Message> {
        match result {
            Ok(store) => {
                self.remember(folder_of(enter));
                let saving = Desk::follow_saving(&store);
                self.door_named(&store);
                let is_here = |door: &DoorMode| store.workspace().meeting(door.meeting).is_some();
                let kept = self.settings.door.filter(is_here).filter(|_| !self.is_projecting());
                let route = if let Some(meeting) = self.launch.project {
                    Route::Projection(meeting)
                } else if let Some(door) = kept {
                    Route::Meeting(door.meeting, Room::Door)
                } else if matches!(enter, Enter::Import(_)) {
                    Route::Import(None)
                } else {
                    Route::Meetings
                };
                self.stays += 1;
                let (desk, task) = Desk::new(store, route, self.stays, self.launch.home.clone(), &self.lent());
                self.stage = Stage::Open(Box::new(desk));
                self.report();

                let fit = if kept.is_some() { self.fit_window() } else { Task::none() };

                Task::batch([saving, task, fit, self.watch()])
            }
            Err(error) if self.is_projecting() => {
                eprintln!("majlis: {}", disk::open(&self.i18n, &error));

                iced::window::oldest().and_then(iced::window::close)
            }
            Err(error) => {
                let mut welcome = Welcome::new(self.launch.proposed(), self.settings.recent.clone());
                welcome.refuse(welcome::Refusal::of(&error, folder_of(enter)));
                self.stage = Stage::Welcome(Box::new(welcome));

                Task::none()
            }
        }
    }

    /// Leaves the workspace that is open, with everything on disk, and nothing of it left for the viewer of papers.
    pub(super) fn leave(&mut self) {
        crate::documents::forget_shown();
        self.palette = None;
        self.memory = super::palette::Memory::default();
        if let Stage::Open(desk) = std::mem::replace(&mut self.stage, Stage::Opening) {
            desk.close();
        }
    }

    fn remember(&mut self, folder: &Path) {
        if self.is_projecting() {
            return;
        }
        self.settings.opened(folder);
        self.keep_settings();
    }

    /// Says what opening found, if a person should know it.
    fn report(&mut self) {
        let Stage::Open(desk) = &self.stage else { return };
        let sentences = desk.findings(&self.i18n);
        let now = crate::store::now();
        for (tone, sentence) in sentences {
            self.toasts.say(tone, sentence, false, now);
        }
        if let Some(report) = store::crash::untold(&self.launch.home) {
            let sentence = tr!(self.i18n, "crash-last-time", path = report.display().to_string());
            self.toasts.say(Tone::Accent, sentence, false, now);
        }
    }

    /// Writes the file in which keys are changed, and says where it is.
    pub(super) fn write_keys(&mut self) -> Task<Message> {
        let home = &self.launch.home;
        let file = store::keys::path(home).display().to_string();
        let (tone, sentence) = match store::keys::begin(home, &shortcuts::file(&self.i18n, &self.keys)) {
            Ok(_) => (Tone::Success, tr!(self.i18n, "keys-written", file = file)),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                (Tone::Neutral, tr!(self.i18n, "keys-there", file = file))
            }
            Err(error) => (
                Tone::Danger,
                tr!(self.i18n, "keys-not-written", file = file, reason = disk::reason(&self.i18n, &Reason::of(&error))),
            ),
        };
        self.toasts.say(tone, sentence, false, crate::store::now());

        Task::none()
    }

    /// Says which lines of the user's keys were not followed.
    pub(super) fn say_refused(&mut self, refused: &[Refused]) {
        let now = crate::store::now();
        for refused in refused {
            let sentence = shortcuts::refused(&self.i18n, refused);
            self.toasts.say(Tone::Accent, sentence, false, now);
        }
    }

    /// Writes the settings, and says so if that fails.
    pub(super) fn keep_settings(&mut self) {
        // They are the first window's.
        if self.is_projecting() {
            return;
        }
        if let Err(error) = self.settings.save(&self.launch.home) {
            let sentence =
                tr!(self.i18n, "app-settings-not-saved", reason = disk::reason(&self.i18n, &Reason::of(&error)));
            self.toasts.say(Tone::Danger, sentence, false, crate::store::now());
        }
    }
}

fn folder_of(enter: &Enter) -> &PathBuf {
    match enter {
        Enter::Open(folder)
        | Enter::Create(folder)
        | Enter::Sample(folder)
        | Enter::Import(folder)
        | Enter::Follow(folder) => folder,
    }
}

fn open(enter: Enter, name: &str, options: &Options) -> Result<Store, OpenError> {
    match enter {
        Enter::Open(folder) | Enter::Follow(folder) => Store::open(&folder, options),
        Enter::Create(folder) | Enter::Import(folder) => Store::create(&folder, name, options),
        Enter::Sample(folder) => demo::create(&folder, options).map_err(|error| match error {
            demo::SampleError::Open(error) => error,
            demo::SampleError::Save(error) => OpenError::Unwritable { path: folder, reason: error.reason() },
            demo::SampleError::ReadOnly(_) => OpenError::InUse(folder.display().to_string()),
        }),
    }
}
