//! From a folder to a desk: opening off the UI thread, and what the welcome screen asks for.

use std::path::PathBuf;

use iced::Task;

use super::desk::Desk;
use super::{App, Delivery, Launch, Message, Stage};
use crate::i18n::Language;
use crate::screen::welcome::{self, Welcome};
use crate::screen::{Enter, Room, Route};
use crate::store::settings::Settings;
use crate::store::{self, OpenError, Options, Store};
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
        let folder = folder_of(&enter).clone();
        self.stage = Stage::Opening;
        let options = self.launch.options(matches!(enter, Enter::Follow(_)));
        let name = self.i18n.t("app-workspace-name");
        let work = async move {
            let opened = tokio::task::spawn_blocking(move || open(enter, &name, &options)).await;

            opened
                .unwrap_or_else(|error| Err(OpenError::Unreadable { path: PathBuf::new(), reason: error.to_string() }))
        };

        Task::perform(work, move |result| Message::Entered(folder.clone(), Delivery::new(result)))
    }

    /// A workspace was opened, or could not be.
    pub(super) fn entered(&mut self, folder: PathBuf, result: Result<Store, OpenError>) -> Task<Message> {
        match result {
            Ok(store) => {
                self.remember(folder);
                let saving = Desk::follow_saving(&store);
                self.door_named(&store);
                let kept = self.settings.door.filter(|door| store.workspace().meeting(door.meeting).is_some());
                let route = if let Some(door) = kept {
                    Route::Meeting(door.meeting, Room::Door)
                } else if store.workspace().register.associations.is_empty() && store.workspace().meetings().is_empty()
                {
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
            Err(error) => {
                let mut welcome = Welcome::new(self.launch.proposed(), self.settings.recent.clone());
                welcome.refuse(welcome::Refusal::of(&error, &folder));
                self.stage = Stage::Welcome(Box::new(welcome));

                Task::none()
            }
        }
    }

    /// Leaves the workspace that is open, with everything on disk, and nothing of it left for the viewer of papers.
    pub(super) fn leave(&mut self) {
        crate::documents::forget_shown();
        if let Stage::Open(desk) = std::mem::replace(&mut self.stage, Stage::Opening) {
            desk.close();
        }
    }

    fn remember(&mut self, folder: PathBuf) {
        self.settings.opened(&folder);
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
            self.toasts.say(crate::ui::Tone::Accent, sentence, false, now);
        }
    }

    /// Writes the settings, and says so if that fails.
    pub(super) fn keep_settings(&mut self) {
        if let Err(error) = self.settings.save(&self.launch.home) {
            let sentence = tr!(self.i18n, "app-settings-not-saved", reason = error.to_string());
            self.toasts.say(crate::ui::Tone::Danger, sentence, false, crate::store::now());
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
            other => OpenError::Unwritable { path: folder, reason: other.to_string() },
        }),
    }
}
