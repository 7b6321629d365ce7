//! What happened, and who answers it.

use iced::{Task, window};

use super::keys::{Pressed, Section};
use super::{App, Message, Stage};
use crate::exchange::say::disk;
use crate::screen::keys::{self, Do};
use crate::screen::{Press, welcome};
use crate::store::{BatchError, Saved};
use crate::tr;
use crate::ui::focus::{self, Way};

impl App {
    /// Takes note of what happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        self.count(&message);
        match message {
            Message::Welcome(message) => self.welcomed(message),
            Message::Screen(message) => self.screen_told(message),
            Message::Entered(enter, delivery) => match delivery.take() {
                Some(result) => self.entered(&enter, result),
                None => Task::none(),
            },
            Message::Pressed(pressed) => self.pressed(&pressed),
            Message::Palette(event) => self.palette_told(event),
            Message::Navigated(route) => self.go(route),
            Message::SavingChanged(saved) => self.saving_changed(saved),
            // The window has the new scale by now: asked at once, it would tell its size by the old one.
            Message::Ticked if self.fitted != self.settings.zoom => Task::batch([self.make_room(), self.ticked()]),
            Message::Ticked => self.ticked(),
            Message::UndoPressed => self.undo(),
            Message::RedoPressed => self.redo(),
            Message::ToastClosed(number) => {
                self.toasts.close(number);
                Task::none()
            }
            Message::ToastGone(number) => {
                self.toasts.gone(number);
                Task::none()
            }
            Message::BatchFinished(batch) => self.settle(|desk| desk.store.finish_batch(batch)),
            Message::BatchTakenBack(batch) => self.settle(|desk| desk.store.take_back_batch(batch)),
            Message::RetryPressed => {
                if let Stage::Open(desk) = &mut self.stage {
                    // Whether it worked comes back as the state of saving.
                    let _ = desk.store.flush();
                    desk.saved = desk.store.saved();
                }
                Task::none()
            }
            Message::LeftWorkspace if self.kept().is_some() => Task::none(),
            Message::LeftWorkspace => {
                self.leave();
                self.stage = Stage::Welcome(Box::new(welcome::Welcome::new(
                    self.launch.proposed(),
                    self.settings.recent.clone(),
                )));
                Task::none()
            }
            Message::WindowOpened => self.make_room(),
            Message::WindowChanged(placed) => self.window_changed(placed),
            Message::Placed(placed, maximised) => {
                self.window_placed(placed, maximised);
                Task::none()
            }
            Message::CloseRequested(id) => self.close_requested(id),
            Message::ClosedAnyway => window::oldest().and_then(window::close),
            Message::CloseCancelled => {
                if let Stage::Open(desk) = &mut self.stage {
                    desk.closing = false;
                }
                Task::none()
            }
            Message::GuideFollowed => self.follow_guide(),
            Message::GuideSkipped => self.skip_guide(),
            Message::Scanned(meeting, person) => self.scanned(meeting, person),
            Message::ReadableWritten | Message::DraftWritten | Message::ErrandWentOn => Task::none(),
            Message::Heard => self.heard(),
            Message::Together(stay, done) => self.together(stay, done),
            Message::Dropped(_) if self.is_projecting() => Task::none(),
            Message::Dropped(path) => self.dropped(path),
            Message::Received(dropped) => self.received(dropped),
        }
    }

    fn pressed(&mut self, pressed: &Pressed) -> Task<Message> {
        if self.is_projecting() {
            return self.projection_pressed(pressed);
        }
        if self.palette.is_some() {
            return self.palette_pressed(pressed);
        }
        let direction = self.i18n.direction();
        if let Some(does) = self.keys.reads(pressed.shortcut, &[&keys::EVERYWHERE], direction) {
            self.close_letters();

            return self.does(does, pressed.taken);
        }
        if pressed.taken && !pressed.is_special() {
            self.close_letters();

            return Task::none();
        }
        let sets = match &self.stage {
            Stage::Welcome(_) => vec![&keys::WELCOME],
            Stage::Open(desk) => desk.current.keys(),
            Stage::Opening => Vec::new(),
        };
        let does = self.keys.reads(pressed.shortcut, &sets, direction);
        if let Some(task) = self.letters_pressed(pressed, does, &sets) {
            return task;
        }
        let press = does.map(|does| Press::new(does, pressed.taken));
        if let Stage::Welcome(welcome) = &self.stage {
            let message = press.and_then(|press| welcome.key(&press));

            return message.map_or_else(Task::none, |message| self.welcomed(message));
        }

        self.screen_pressed(press.as_ref(), pressed.typed.as_deref())
    }

    /// What holds everywhere.
    pub(super) fn does(&mut self, does: Do, taken: bool) -> Task<Message> {
        // The help opens at the chapter of the place, not at its beginning.
        if let Some(section) = Section::that(does).filter(|section| *section != Section::Help) {
            return self.go(section.route());
        }
        if let Some(room) = does.room() {
            return self.enter_room(room);
        }
        match does {
            Do::Help => self.help(),
            Do::FollowGuide => self.follow_guide(),
            Do::SkipGuide => self.skip_guide(),
            // In a field, they are the field's.
            Do::Undo if !taken => self.undo(),
            Do::Redo if !taken => self.redo(),
            Do::Palette => self.palette_asked(),
            Do::Back => self.back(),
            Do::NextField if !taken => self.stand(Way::Forward),
            Do::PreviousField if !taken => self.stand(Way::Backward),
            _ => Task::none(),
        }
    }

    fn stand(&self, way: Way) -> Task<Message> {
        iced::advanced::widget::operate(focus::step(self.i18n.direction(), way)).discard()
    }

    fn welcomed(&mut self, message: welcome::Message) -> Task<Message> {
        let Stage::Welcome(welcome) = &mut self.stage else { return Task::none() };
        match welcome.update(message, &self.i18n) {
            welcome::Action::None => Task::none(),
            welcome::Action::Run(task) => task.map(Message::Welcome),
            welcome::Action::Enter(enter) => self.enter(enter),
            welcome::Action::Browse(browse, answer) => {
                super::dialog::ask(browse).map(move |path| Message::Welcome(answer(path)))
            }
        }
    }

    fn saving_changed(&mut self, saved: Saved) -> Task<Message> {
        if let Stage::Open(desk) = &mut self.stage {
            desk.saved = saved;
        }

        Task::none()
    }

    fn settle(&mut self, act: impl FnOnce(&mut super::desk::Desk) -> Result<(), BatchError>) -> Task<Message> {
        if let Stage::Open(desk) = &mut self.stage
            && let Err(error) = act(desk)
        {
            let sentence = match error {
                BatchError::NotUnfinished => self.i18n.t("app-batch-gone"),
                BatchError::ReadOnly(_) => self.i18n.t("app-read-only-refused"),
                BatchError::Unreadable(error) => {
                    tr!(self.i18n, "history-unreadable", reason = disk::open(&self.i18n, &error))
                }
            };
            self.toasts.say(crate::ui::Tone::Danger, sentence, false, crate::store::now());
        }

        self.changed()
    }

    fn close_requested(&mut self, id: window::Id) -> Task<Message> {
        if self.kept().is_some() {
            return self.ask_to_close();
        }
        self.keep_settings();
        if let Stage::Open(desk) = &mut self.stage {
            if desk.store.flush().is_err() {
                desk.closing = true;
                desk.saved = desk.store.saved();

                return Task::none();
            }
            self.leave();
        }

        window::close(id)
    }
}
