//! What happened, and who answers it.

use iced::{Task, window};

use super::keys::{Pressed, Section};
use super::{App, Message, Stage};
use crate::domain::BatchId;
use crate::exchange::say::disk;
use crate::screen::keys::{self, Do};
use crate::screen::{Press, settings, welcome};
use crate::store::{BatchError, Saved};
use crate::tr;
use crate::ui::focus::{self, Way};
use crate::ui::scroll::{self, Far, Sheet};

impl App {
    /// Takes note of what happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        self.count(&message);

        self.act(message)
    }

    /// What is done about it; a key that means a message is counted as the key alone.
    pub(super) fn act(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Welcome(message) => self.welcomed(message),
            Message::Screen(message) if self.reading.is_some() => self.reading_told(message),
            Message::Screen(message) => self.screen_told(message),
            Message::ReadingLeft => {
                self.reading = None;
                Task::none()
            }
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
            Message::SearchPressed => self.palette_asked(),
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
                    desk.ask_no_more();
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
        if matches!(&self.stage, Stage::Open(desk) if desk.asks_to_close()) {
            return self.close_pressed(pressed);
        }
        if self.palette.is_some() {
            return self.palette_pressed(pressed);
        }
        if pressed.is_typing(cfg!(target_os = "macos")) {
            return Task::none();
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
            Stage::Welcome(_) => self.reading_keys().unwrap_or_else(|| vec![&keys::WELCOME]),
            Stage::Open(desk) => desk.current.keys(),
            Stage::Opening => Vec::new(),
        };
        let does = self.keys.reads(pressed.shortcut, &sets, direction);
        if let Some(task) = self.letters_pressed(pressed, does, &sets) {
            return task;
        }
        let press = does.map(|does| Press::new(does, pressed.taken));
        if let Some(message) = press.as_ref().and_then(|press| self.answer_to(press)) {
            return self.act(message);
        }
        if let Some(scroll) = self.scrolled_by(pressed) {
            return scroll;
        }

        self.screen_typed(pressed.typed.as_deref())
    }

    /// What a key says to what is shown, if it means something there.
    pub(super) fn answer_to(&self, press: &Press) -> Option<Message> {
        match &self.stage {
            Stage::Welcome(_) if self.reading.is_some() => self.reading_pressed(press).map(Message::Screen),
            Stage::Welcome(welcome) => welcome.key(press).map(Message::Welcome),
            Stage::Open(_) => self.screen_pressed(press).map(Message::Screen),
            Stage::Opening => None,
        }
    }

    /// A page that has no use for it itself is scrolled.
    fn scrolled_by(&self, pressed: &Pressed) -> Option<Task<Message>> {
        let does = self.keys.reads(pressed.shortcut, &[&keys::SCROLLED], self.i18n.direction());
        let (sheet, far) = match does.filter(|_| !pressed.taken)? {
            Do::PageUp => (Sheet::Largest, Far::Back),
            Do::PageDown => (Sheet::Largest, Far::On),
            Do::First => (Sheet::Largest, Far::First),
            Do::Last => (Sheet::Largest, Far::Last),
            Do::AsideUp => (Sheet::Aside, Far::Back),
            Do::AsideDown => (Sheet::Aside, Far::On),
            _ => return None,
        };

        Some(iced::advanced::widget::operate(scroll::scroll(sheet, far)).discard())
    }

    /// A key while it is asked whether to close with something unsaved; the page under the question hears of none.
    fn close_pressed(&mut self, pressed: &Pressed) -> Task<Message> {
        let sets = [&keys::CLOSING, &keys::EVERYWHERE];
        match self.keys.reads(pressed.shortcut, &sets, self.i18n.direction()) {
            Some(Do::CloseAnyway) => self.act(Message::ClosedAnyway),
            // The safe answer is the one that a hand gives without reading.
            Some(Do::Confirm | Do::Leave) => self.act(Message::CloseCancelled),
            Some(Do::Retry) => self.act(Message::RetryPressed),
            Some(does @ (Do::NextField | Do::PreviousField)) => self.does(does, pressed.taken),
            _ => Task::none(),
        }
    }

    /// What holds everywhere.
    pub(super) fn does(&mut self, does: Do, taken: bool) -> Task<Message> {
        // The help opens at the chapter of the place, not at its beginning.
        if let Some(section) = Section::that(does).filter(|section| *section != Section::Help) {
            return if self.is_welcoming() { self.read(section.route()) } else { self.go(section.route()) };
        }
        if let Some(room) = does.room() {
            return self.enter_room(room);
        }
        match does {
            Do::Help if self.is_welcoming() => self.read_help(),
            Do::Help => self.help(),
            Do::FollowGuide => self.follow_guide(),
            Do::SkipGuide => self.skip_guide(),
            // In a field, they are the field's.
            Do::Undo if !taken => self.undo(),
            Do::Redo if !taken => self.redo(),
            Do::Palette => self.palette_asked(),
            Do::Back if self.reading.is_some() => self.act(Message::ReadingLeft),
            Do::Back => self.back(),
            Do::Retry => self.act(Message::RetryPressed),
            Do::FinishBatch => self.unfinished().map_or_else(Task::none, |it| self.act(Message::BatchFinished(it))),
            Do::TakeBackBatch => self.unfinished().map_or_else(Task::none, |it| self.act(Message::BatchTakenBack(it))),
            Do::Larger => self.scale_by(1),
            Do::Smaller => self.scale_by(-1),
            Do::NextField if !taken => self.stand(Way::Forward),
            Do::PreviousField if !taken => self.stand(Way::Backward),
            _ => Task::none(),
        }
    }

    /// The batch that a crash cut short and the first banner asks about.
    pub(super) fn unfinished(&self) -> Option<BatchId> {
        let Stage::Open(desk) = &self.stage else { return None };
        let first = desk.store.report().unfinished.first().filter(|_| self.kept().is_none());

        first.map(|cut| cut.batch)
    }

    /// The next larger or smaller of the scales that the settings offer.
    fn scale_by(&mut self, by: isize) -> Task<Message> {
        let Some(zoom) = settings::scale_beside(self.settings.zoom, by) else { return Task::none() };
        self.settings.zoom = zoom;
        self.keep_settings();

        Task::none()
    }

    fn is_welcoming(&self) -> bool {
        matches!(self.stage, Stage::Welcome(_))
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
            welcome::Action::Speak(language) => {
                self.launch.language = None;
                self.settings.language = Some(language.code().to_owned());
                self.keep_settings();
                self.speak(language);
                Task::none()
            }
            welcome::Action::Read(route) => self.read(route),
            welcome::Action::Browse(browse, answer) => {
                super::dialog::ask(browse).map(move |path| Message::Welcome(answer(path)))
            }
        }
    }

    fn saving_changed(&mut self, saved: Saved) -> Task<Message> {
        if let Stage::Open(desk) = &mut self.stage {
            desk.saved = saved;
            desk.ask_no_more();
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
