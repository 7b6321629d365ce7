//! What happened, and who answers it.

use iced::widget::operation;
use iced::{Task, window};

use super::keys::{self, Intent};
use super::{App, Message, Stage};
use crate::screen::{Press, welcome};
use crate::store::Saved;

impl App {
    /// Takes note of what happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Welcome(message) => self.welcomed(message),
            Message::Screen(message) => self.screen_told(message),
            Message::Entered(enter, delivery) => match delivery.take() {
                Some(result) => self.entered(&enter, result),
                None => Task::none(),
            },
            Message::Pressed(press, typed) => self.pressed(&press, typed.as_deref()),
            Message::Navigated(route) => self.go(route),
            Message::SavingChanged(saved) => self.saving_changed(saved),
            Message::Ticked => self.ticked(),
            Message::UndoPressed => self.undo(),
            Message::RedoPressed => self.redo(),
            Message::ToastClosed(number) => {
                self.toasts.close(number);
                Task::none()
            }
            Message::BatchFinished(batch) => {
                self.settle(|desk| desk.store.finish_batch(batch).map_err(|error| error.to_string()))
            }
            Message::BatchTakenBack(batch) => {
                self.settle(|desk| desk.store.take_back_batch(batch).map_err(|error| error.to_string()))
            }
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

    fn pressed(&mut self, press: &Press, typed: Option<&str>) -> Task<Message> {
        if self.is_projecting() {
            return self.projection_pressed(press);
        }
        if let Some(intent) = keys::intent(press.shortcut) {
            return self.meant(intent, press);
        }
        if press.taken && !keys::is_special(press.shortcut) {
            return Task::none();
        }
        if let Stage::Welcome(welcome) = &self.stage {
            return welcome.key(press).map_or_else(Task::none, |message| self.welcomed(message));
        }

        self.screen_pressed(press, typed)
    }

    fn meant(&mut self, intent: Intent, press: &Press) -> Task<Message> {
        match intent {
            Intent::Undo => self.undo(),
            Intent::Redo => self.redo(),
            Intent::Go(section) => self.go(section.route()),
            Intent::Back => self.back(),
            Intent::Enter(room) => self.enter_room(room),
            Intent::Help => self.help(),
            Intent::FollowGuide => self.follow_guide(),
            Intent::SkipGuide => self.skip_guide(),
            Intent::NextField if !press.taken => operation::focus_next(),
            Intent::PreviousField if !press.taken => operation::focus_previous(),
            Intent::NextField | Intent::PreviousField => Task::none(),
        }
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

    fn settle(&mut self, act: impl FnOnce(&mut super::desk::Desk) -> Result<(), String>) -> Task<Message> {
        if let Stage::Open(desk) = &mut self.stage
            && let Err(reason) = act(desk)
        {
            self.toasts.say(crate::ui::Tone::Danger, reason, false, crate::store::now());
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
