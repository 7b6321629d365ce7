//! A window without a display: a page, what the keyboard does to it, and what comes of that.

use std::marker::PhantomData;

use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{Event, Key, Location, Modifiers};
use iced::{Rectangle, Vector};
use iced_test::core::renderer::Headless;
use iced_test::core::widget::operation::scrollable::AbsoluteOffset;
use iced_test::core::widget::operation::{self, Outcome, Scrollable};
use iced_test::core::widget::{Id, Operation};
use iced_test::core::{clipboard, mouse};
use iced_test::runtime::user_interface::{Cache, UserInterface};
use majlis::i18n::Direction;
use majlis::ui::Element;
use majlis::ui::focus::{Way, step};

/// A window whose page is drawn again after each event, as the program does it.
pub struct Window<M> {
    renderer: iced::Renderer,
    cache: Option<Cache>,
    told: PhantomData<M>,
}

impl<M> Window<M> {
    pub fn new() -> Self {
        let renderer = iced_test::futures::futures::executor::block_on(<iced::Renderer as Headless>::new(
            majlis::ui::font::REGULAR,
            iced::Pixels(14.0),
            Some("tiny-skia"),
        ));

        Self { renderer: renderer.unwrap(), cache: Some(Cache::default()), told: PhantomData }
    }

    pub fn at<'a, T>(
        &mut self,
        page: Element<'a, M>,
        act: impl FnOnce(&mut UserInterface<'a, M, majlis::ui::Theme, iced::Renderer>, &mut iced::Renderer) -> T,
    ) -> T {
        let cache = self.cache.take().unwrap_or_default();
        let size = iced::Size::new(800.0, 600.0);
        let mut ui = UserInterface::build(page, size, cache, &mut self.renderer);
        let done = act(&mut ui, &mut self.renderer);
        self.cache = Some(ui.into_cache());

        done
    }

    pub fn tab(&mut self, page: Element<'_, M>, direction: Direction, way: Way) {
        self.operate(page, step(direction, way));
    }

    /// Lets an operation look at the page, and answers what it found.
    pub fn operate<T: 'static>(&mut self, page: Element<'_, M>, operation: impl Operation<T> + 'static) -> Option<T> {
        self.at(page, |ui, renderer| {
            let mut operation: Box<dyn Operation<T>> = Box::new(operation);
            loop {
                ui.operate(renderer, &mut operation::black_box(operation.as_mut()));
                match operation.finish() {
                    Outcome::Chain(next) => operation = next,
                    Outcome::Some(found) => return Some(found),
                    Outcome::None => return None,
                }
            }
        })
    }

    /// Scrolls the first sheet of the page that can be scrolled so far.
    pub fn scroll(&mut self, page: Element<'_, M>, to: f32) {
        self.operate(page, Sheets { to: Some(to), seen: Vec::new() });
    }

    /// How far each sheet of the page is scrolled.
    pub fn scrolled(&mut self, page: Element<'_, M>) -> Vec<f32> {
        self.operate(page, Sheets { to: None, seen: Vec::new() }).unwrap_or_default()
    }

    /// Presses a key, and answers what came of it.
    pub fn press(&mut self, page: Element<'_, M>, key: Key, modifiers: Modifiers, text: Option<&str>) -> Vec<M> {
        self.goes_down(page, key, modifiers, text, false)
    }

    /// A key that is held down already goes down again, as systems say it.
    pub fn hold(&mut self, page: Element<'_, M>, key: Key, modifiers: Modifiers, text: Option<&str>) -> Vec<M> {
        self.goes_down(page, key, modifiers, text, true)
    }

    fn goes_down(
        &mut self,
        page: Element<'_, M>,
        key: Key,
        modifiers: Modifiers,
        text: Option<&str>,
        repeat: bool,
    ) -> Vec<M> {
        let mut messages = Vec::new();
        let event = |key: Key| {
            iced::Event::Keyboard(Event::KeyPressed {
                modified_key: key.clone(),
                key,
                physical_key: Physical::Code(Code::F24),
                location: Location::Standard,
                modifiers,
                text: text.map(Into::into),
                repeat,
            })
        };
        let events = [iced::Event::Keyboard(Event::ModifiersChanged(modifiers)), event(key)];
        self.at(page, |ui, renderer| {
            let _ = ui.update(&events, mouse::Cursor::Unavailable, renderer, &mut clipboard::Null, &mut messages);
        });

        messages
    }

    pub fn enter(&mut self, page: Element<'_, M>) -> Vec<M> {
        self.press(page, Key::Named(Named::Enter), Modifiers::empty(), Some("\r"))
    }
}

/// Looks how far all that scrolls is scrolled, and scrolls the first that can be.
struct Sheets {
    to: Option<f32>,
    seen: Vec<f32>,
}

impl Operation<Vec<f32>> for Sheets {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Vec<f32>>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        self.seen.push(translation.y);
        if let Some(to) = self.to.filter(|to| content.height > bounds.height + to) {
            state.scroll_to(AbsoluteOffset { x: None, y: Some(to) });
            self.to = None;
        }
    }

    fn finish(&self) -> Outcome<Vec<f32>> {
        Outcome::Some(self.seen.clone())
    }
}
