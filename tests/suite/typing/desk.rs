//! A screen with one field, and a hand at its keys and its pointer.

use std::ops::Range;

use iced::advanced::InputMethod;
use iced::advanced::graphics::text::font_system;
use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{Event, Key, Location, Modifiers};
use iced::widget::text_editor::{Action, Content};
use iced::{Pixels, Point, Size, window};
use iced_test::core::renderer::Headless;
use iced_test::core::theme::Base as _;
use iced_test::core::widget::operation::{Focusable, TextInput};
use iced_test::core::widget::{Id, Operation};
use iced_test::core::{Clipboard, clipboard, mouse, renderer};
use iced_test::runtime::user_interface::{Cache, State, UserInterface};
use majlis::i18n::Direction;
use majlis::ui::{Element, Theme, field, font, space};

pub const WIDTH: f32 = 300.0;
/// Between the field's edge and its text.
pub const PADDING: f32 = space::M - 2.0;

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    Typed(String),
    Entered,
    Acted(Action),
}

#[derive(Default)]
pub struct Board(pub Option<String>);

impl Clipboard for Board {
    fn read(&self, _kind: clipboard::Kind) -> Option<String> {
        self.0.clone()
    }

    fn write(&mut self, _kind: clipboard::Kind, contents: String) {
        self.0 = Some(contents);
    }
}

/// A screen with one field, drawn again after each event as the program does it.
pub struct Desk {
    renderer: iced::Renderer,
    cache: Option<Cache>,
    pub board: Board,
    pub direction: Direction,
    pub value: String,
    pub entered: usize,
    pub is_read_only: bool,
    /// What is in the field, where it is one of several lines.
    pub lines: Option<Content>,
    /// What the screen makes of what is typed.
    pub keeps: fn(&str) -> String,
    pointer: mouse::Cursor,
}

impl Desk {
    pub fn new(direction: Direction, value: &str) -> Self {
        for face in font::all() {
            font_system().write().unwrap().load_font(face.into());
        }
        let renderer = iced_test::futures::futures::executor::block_on(<iced::Renderer as Headless>::new(
            font::REGULAR,
            Pixels(space::BODY),
            Some("tiny-skia"),
        ));

        Self {
            renderer: renderer.unwrap(),
            cache: None,
            board: Board::default(),
            direction,
            value: value.to_owned(),
            entered: 0,
            is_read_only: false,
            lines: None,
            keeps: str::to_owned,
            pointer: mouse::Cursor::Unavailable,
        }
    }

    /// The same with the keyboard in the field, at its end.
    pub fn standing(direction: Direction, value: &str) -> Self {
        let mut desk = Self::new(direction, value);
        desk.operate(|_, focusable| focusable.focus(), |_| ());

        desk
    }

    fn at<T>(
        &mut self,
        act: impl FnOnce(&mut UserInterface<'_, Message, Theme, iced::Renderer>, &mut iced::Renderer, &mut Board) -> T,
    ) -> T {
        let (value, lines) = (self.value.clone(), self.lines.take());
        let mut entry = field::text(self.direction, "", &value).placeholder("Nom").id("field");
        if !self.is_read_only {
            entry = entry.on_input(Message::Typed).on_submit(Message::Entered);
        }
        let page: Element<'_, Message> = match &lines {
            Some(content) => field::editor(self.direction, "", content, "", Message::Acted),
            None => entry.into(),
        };
        let cache = self.cache.take().unwrap_or_default();
        let mut ui = UserInterface::build(page, Size::new(WIDTH, 100.0), cache, &mut self.renderer);
        let done = act(&mut ui, &mut self.renderer, &mut self.board);
        self.cache = Some(ui.into_cache());
        self.lines = lines;

        done
    }

    pub fn send(&mut self, events: &[iced::Event]) -> State {
        let pointer = self.pointer;
        let mut messages = Vec::new();
        let state = self.at(|ui, renderer, board| ui.update(events, pointer, renderer, board, &mut messages).0);
        for message in messages {
            match message {
                Message::Typed(text) => self.value = (self.keeps)(&text),
                Message::Entered => self.entered += 1,
                Message::Acted(action) => self.lines.as_mut().unwrap().perform(action),
            }
        }
        // The view that says so.
        self.at(|_, _, _| ());

        state
    }

    pub fn press(&mut self, key: Key, modifiers: Modifiers, text: Option<&str>) -> &mut Self {
        let down = iced::Event::Keyboard(Event::KeyPressed {
            modified_key: key.clone(),
            key,
            physical_key: Physical::Code(Code::F24),
            location: Location::Standard,
            modifiers,
            text: text.map(Into::into),
            repeat: false,
        });
        self.send(&[iced::Event::Keyboard(Event::ModifiersChanged(modifiers)), down]);

        self
    }

    pub fn named(&mut self, named: Named, modifiers: Modifiers) -> &mut Self {
        self.press(Key::Named(named), modifiers, None)
    }

    pub fn go(&mut self, named: Named) -> &mut Self {
        self.named(named, Modifiers::empty())
    }

    pub fn command(&mut self, letter: &str) -> &mut Self {
        self.press(Key::Character(letter.into()), Modifiers::COMMAND, None)
    }

    /// One key, with all that it types.
    pub fn types(&mut self, letters: &str) -> &mut Self {
        self.press(Key::Character(letters.into()), Modifiers::empty(), Some(letters))
    }

    pub fn writes(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            self.types(letter.encode_utf8(&mut [0; 4]));
        }

        self
    }

    fn points(&mut self, x: f32) {
        self.pointer = mouse::Cursor::Available(Point::new(x, 15.0));
    }

    pub fn clicks(&mut self, x: f32) -> &mut Self {
        self.points(x);
        self.send(
            &[mouse::Event::ButtonPressed(mouse::Button::Left), mouse::Event::ButtonReleased(mouse::Button::Left)]
                .map(iced::Event::Mouse),
        );

        self
    }

    /// The pointer goes down there, and stays down.
    pub fn holds(&mut self, x: f32) -> &mut Self {
        self.points(x);
        self.send(&[iced::Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))]);

        self
    }

    pub fn moves(&mut self, x: f32) -> &mut Self {
        self.points(x);
        let position = Point::new(x, 15.0);
        self.send(&[iced::Event::Mouse(mouse::Event::CursorMoved { position })]);

        self
    }

    pub fn pulls(&mut self, from: f32, to: f32) -> &mut Self {
        self.holds(from).moves(to);
        self.send(&[iced::Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))]);

        self
    }

    pub fn operate(
        &mut self,
        focusable: impl FnMut(Option<&Id>, &mut dyn Focusable) + Send,
        text_input: impl FnMut(&mut dyn TextInput) + Send,
    ) {
        struct Each<F, T>(F, T);

        impl<F: FnMut(Option<&Id>, &mut dyn Focusable) + Send, T: FnMut(&mut dyn TextInput) + Send> Operation for Each<F, T> {
            fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
                operate(self);
            }

            fn focusable(&mut self, id: Option<&Id>, _bounds: iced::Rectangle, state: &mut dyn Focusable) {
                (self.0)(id, state);
            }

            fn text_input(&mut self, _id: Option<&Id>, _bounds: iced::Rectangle, state: &mut dyn TextInput) {
                (self.1)(state);
            }
        }

        let mut each = Each(focusable, text_input);
        self.at(|ui, renderer, _| ui.operate(renderer, &mut each));
    }

    /// Where the field says that its caret stands.
    pub fn caret(&mut self) -> f32 {
        let now = window::Event::RedrawRequested(iced::time::Instant::now());
        match self.send(&[iced::Event::Window(now)]) {
            State::Updated { input_method: InputMethod::Enabled { cursor, .. }, .. } => cursor.x,
            _ => panic!("the keyboard is not in the field"),
        }
    }

    /// From where to where the ground under the letters is that of what is chosen.
    pub fn marked(&mut self) -> Vec<Range<u32>> {
        let theme = Theme::Light;
        let (pointer, size) = (self.pointer, Size::new(WIDTH as u32, 40));
        let pixels = self.at(|ui, renderer, board| {
            let now = iced::Event::Window(window::Event::RedrawRequested(iced::time::Instant::now()));
            let _ = ui.update(&[now], pointer, renderer, board, &mut Vec::new());
            let style = renderer::Style { text_color: theme.base().text_color };
            ui.draw(renderer, &theme, &style, pointer);

            renderer.screenshot(size, 1.0, theme.base().background_color)
        });
        // Just below the top of the line, above the letters.
        let line = (space::CONTROL - space::BODY * 1.3) / 2.0 + 1.5;
        let row = &pixels[line as usize * WIDTH as usize * 4..][..WIDTH as usize * 4];
        let ground = &row[5 * 4..6 * 4];
        let is_marked = |x: u32| &row[x as usize * 4..][..4] != ground;
        let mut pieces: Vec<Range<u32>> = Vec::new();
        for x in (5..WIDTH as u32 - 5).filter(|x| is_marked(*x)) {
            match pieces.last_mut().filter(|last| last.end == x) {
                Some(last) => last.end = x + 1,
                None => pieces.push(x..x + 1),
            }
        }

        pieces
    }
}
