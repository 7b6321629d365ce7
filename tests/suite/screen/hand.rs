//! A hand at the keyboard before a screen: its keys go to the field in which it stands, and what comes of them to the screen.

use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{Event, Key, Location, Modifiers};
use iced_test::core::renderer::Headless;
use iced_test::core::widget::operation::{Focusable, TextInput};
use iced_test::core::widget::{Id, Operation};
use iced_test::core::{clipboard, mouse};
use iced_test::runtime::user_interface::{Cache, UserInterface};
use majlis::screen::Screen;
use majlis::ui::{Theme, settings};

use super::stage::Stage;

pub struct Hand {
    renderer: iced::Renderer,
    cache: Option<Cache>,
}

impl Hand {
    pub fn new() -> Self {
        let settings = settings();
        let renderer = iced_test::futures::futures::executor::block_on(<iced::Renderer as Headless>::new(
            settings.default_font,
            settings.default_text_size,
            Some("tiny-skia"),
        ));

        Self { renderer: renderer.unwrap(), cache: None }
    }

    fn at<S: Screen, T>(
        &mut self,
        stage: &Stage,
        screen: &S,
        act: impl FnOnce(&mut UserInterface<'_, S::Message, Theme, iced::Renderer>, &mut iced::Renderer) -> T,
    ) -> T {
        let cx = stage.cx();
        let cache = self.cache.take().unwrap_or_default();
        let size = iced::Size::new(1280.0, 800.0);
        let mut ui = UserInterface::build(screen.view(&cx), size, cache, &mut self.renderer);
        let done = act(&mut ui, &mut self.renderer);
        self.cache = Some(ui.into_cache());

        done
    }

    /// Puts the keyboard in the field of that name.
    pub fn stand<S: Screen>(&mut self, stage: &Stage, screen: &S, field: &'static str) {
        self.at(stage, screen, |ui, renderer| ui.operate(renderer, &mut Stand(Id::new(field))));
    }

    /// What is read in the field of that name.
    pub fn read<S: Screen>(&mut self, stage: &Stage, screen: &S, field: &'static str) -> String {
        let mut read = Read(Id::new(field), String::new());
        self.at(stage, screen, |ui, renderer| ui.operate(renderer, &mut read));

        read.1
    }

    pub fn types<S: Screen>(&mut self, stage: &mut Stage, screen: &mut S, text: &str) {
        for letter in text.chars() {
            self.press(stage, screen, letter, Modifiers::empty());
        }
    }

    pub fn command<S: Screen>(&mut self, stage: &mut Stage, screen: &mut S, letter: char) {
        self.press(stage, screen, letter, Modifiers::COMMAND);
    }

    /// Enter goes down; or it is held, and goes down again as systems say it.
    pub fn enter<S: Screen>(&mut self, stage: &mut Stage, screen: &mut S, is_held: bool) {
        self.goes_down(stage, screen, Key::Named(Named::Enter), Modifiers::empty(), Some("\r"), is_held);
    }

    fn press<S: Screen>(&mut self, stage: &mut Stage, screen: &mut S, letter: char, modifiers: Modifiers) {
        let letter = letter.to_string();
        let typed = Some(letter.as_str()).filter(|_| modifiers.is_empty());
        self.goes_down(stage, screen, Key::Character(letter.as_str().into()), modifiers, typed, false);
    }

    fn goes_down<S: Screen>(
        &mut self,
        stage: &mut Stage,
        screen: &mut S,
        key: Key,
        modifiers: Modifiers,
        text: Option<&str>,
        repeat: bool,
    ) {
        let down = iced::Event::Keyboard(Event::KeyPressed {
            modified_key: key.clone(),
            key,
            physical_key: Physical::Code(Code::F24),
            location: Location::Standard,
            modifiers,
            text: text.map(Into::into),
            repeat,
        });
        let events = [iced::Event::Keyboard(Event::ModifiersChanged(modifiers)), down];
        let mut messages = Vec::new();
        self.at(stage, screen, |ui, renderer| {
            let _ = ui.update(&events, mouse::Cursor::Unavailable, renderer, &mut clipboard::Null, &mut messages);
        });
        messages.into_iter().for_each(|message| stage.send(screen, message));
        self.at(stage, screen, |_, _| ());
    }
}

struct Stand(Id);

impl Operation for Stand {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: iced::Rectangle, state: &mut dyn Focusable) {
        if id == Some(&self.0) {
            state.focus();
        } else {
            state.unfocus();
        }
    }
}

struct Read(Id, String);

impl Operation for Read {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text_input(&mut self, id: Option<&Id>, _bounds: iced::Rectangle, state: &mut dyn TextInput) {
        if id == Some(&self.0) {
            state.text().clone_into(&mut self.1);
        }
    }
}
