//! Copies that are taken in and written, and what is dropped on the window.

use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;

use super::current::{self, Current};
use super::together::{Done, Next, elsewhere, fold};
use super::{App, Delivery, Message, Stage};
use crate::screen::meeting::documents;
use crate::screen::together::{Errand, Meter, Outcome};
use crate::screen::{Room, Route, import};
use crate::store::{self, Brought, Dropped, MergeError, Merged};
use crate::tr;
use crate::ui::Tone;

impl App {
    /// Takes in another laptop's copy.
    pub(super) fn take_in(&mut self, copy: PathBuf) -> Task<Message> {
        self.bring(copy, Next::Rest)
    }

    /// Takes the workspace to a folder; what a copy there has and we have not is taken in first.
    pub(super) fn carry(&mut self, to: PathBuf) -> Task<Message> {
        let Stage::Open(desk) = &self.stage else { return Task::none() };
        let following = desk.store.is_read_only();
        match store::copy_in(&to, desk.store.dir()).filter(|_| !following) {
            Some(copy) => self.bring(copy, Next::Carry(to)),
            None => self.write_copy(to, None),
        }
    }

    fn bring(&mut self, copy: PathBuf, next: Next) -> Task<Message> {
        let Stage::Open(desk) = &mut self.stage else { return Task::none() };
        if desk.following.is_busy() {
            return Task::none();
        }
        let merging = match desk.store.merging(&copy) {
            Ok(merging) => merging,
            Err(error) => {
                desk.following.errand = Errand::Done(Outcome::NotMerged(error.into()));
                return Task::none();
            }
        };
        let meter = Meter::new(store::now());
        desk.following.errand = Errand::TakingIn(meter.clone());
        let work = move || merging.run(&mut |progress| meter.set(progress));

        elsewhere(desk.following.stay, work, move |brought| Done::Brought(Delivery::new(brought), next.clone()))
    }

    pub(super) fn brought(&mut self, brought: Result<Brought, MergeError>, next: Next) -> Task<Message> {
        let Stage::Open(desk) = &mut self.stage else { return Task::none() };
        let brought = match brought {
            Ok(brought) => brought,
            Err(error) => {
                desk.following.errand = Errand::Done(Outcome::NotMerged(error));
                return Task::none();
            }
        };
        let merged = Arc::new(desk.store.bring_in(brought));
        let us = desk.store.laptop();
        desk.following.note(&merged.from, us, store::now());
        desk.following.errand = Errand::Done(Outcome::Merged(Arc::clone(&merged)));
        let folding = fold(desk);
        let carrying = match next {
            Next::Rest => Task::none(),
            Next::Carry(to) => self.write_copy(to, Some(merged)),
        };

        Task::batch([folding, carrying, self.others_changed()])
    }

    fn write_copy(&mut self, to: PathBuf, merged: Option<Arc<Merged>>) -> Task<Message> {
        let Stage::Open(desk) = &mut self.stage else { return Task::none() };
        if desk.following.is_busy() {
            return Task::none();
        }
        let carrying = desk.store.carrying(&to);
        let meter = Meter::new(store::now());
        desk.following.errand = Errand::Carrying(meter.clone());
        let work = move || carrying.run(&mut |progress| meter.set(progress));

        elsewhere(desk.following.stay, work, move |carried| Done::Carried(Delivery::new(carried), merged.clone()))
    }

    /// Something was dropped on the window: a folder with a copy in it is taken in, a list goes to the import.
    pub(super) fn dropped(&mut self, path: PathBuf) -> Task<Message> {
        if !matches!(self.stage, Stage::Open(_)) || self.kept().is_some() {
            return Task::none();
        }
        let work = tokio::task::spawn_blocking(move || Dropped::at(path));

        Task::future(work).then(|dropped| dropped.map_or_else(|_| Task::none(), |it| Task::done(Message::Received(it))))
    }

    /// It was seen what was dropped.
    pub(super) fn received(&mut self, dropped: Dropped) -> Task<Message> {
        match dropped {
            Dropped::Copy(copy) => {
                let showing = self.go(Route::Laptops);

                Task::batch([showing, self.take_in(copy)])
            }
            Dropped::OtherFolder(folder) => {
                let folder = folder.display().to_string();
                let sentence = tr!(self.i18n, "laptops-dropped-nothing", folder = folder);
                self.toasts.say(Tone::Accent, sentence, false, store::now());

                Task::none()
            }
            Dropped::File(file) => self.take_file(file),
        }
    }

    /// A file that the room takes is its own; any other is a list to be brought in.
    fn take_file(&mut self, path: PathBuf) -> Task<Message> {
        if let Stage::Open(desk) = &self.stage
            && let Current::Documents(room) = &desk.current
            && room.takes(&path)
        {
            return self.screen_told(current::Message::Documents(documents::Message::Dropped(path)));
        }

        self.import(path)
    }

    fn import(&mut self, path: PathBuf) -> Task<Message> {
        let Stage::Open(desk) = &self.stage else { return Task::none() };
        let showing = match desk.route {
            // It asks, where something was decided for another list.
            Route::Import(_) => Task::none(),
            Route::Meeting(meeting, Room::Invitations) => self.go(Route::Import(Some(meeting))),
            _ => self.go(Route::Import(None)),
        };
        let chosen = current::Message::Import(import::Message::PathChosen(Some(path)));

        Task::batch([showing, self.screen_told(chosen)])
    }
}
