//! The field of one line in which letters are typed. iced's own draws the caret at the wrong letter of a line that runs from
//! right to left, and takes one letter of a key that types two.

mod acts;
mod keys;
mod measure;
mod pointer;
mod state;
mod typed;

use iced::advanced::input_method::{InputMethod, Preedit, Purpose};
use iced::advanced::renderer::Quad;
use iced::advanced::text::{LineHeight, Renderer as _, Shaping, Text, Wrapping};
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, renderer};
use iced::font::Weight;
use iced::keyboard;
use iced::{
    Color, Event, Fill, Font, Length, Padding, Pixels, Point, Rectangle, Renderer, Size, alignment, touch, window,
};

pub(in crate::ui) use self::measure::Measure;
pub(super) use self::state::{CARET, Focus};
pub(super) use self::typed::Caret;

use self::state::State;
use self::typed::shown;
use super::hint;
use crate::i18n::Direction;
use crate::ui::theme::{self, Attention, Theme};
use crate::ui::{Element, font, space};

/// Room to lay a line out that is as long as it likes.
const ENDLESS: f32 = 10_000.0;

/// Letters reach beyond their own room by so much: the tail of ج, the hook of an italic.
pub(super) const OVERHANG: f32 = 2.0;

/// A field of one line, without its label. Without `on_input` it can be read and copied only.
pub struct Input<'a, M> {
    direction: Direction,
    value: &'a str,
    placeholder: String,
    id: Option<Id>,
    on_input: Option<OnInput<'a, M>>,
    on_submit: Option<M>,
    size: f32,
    width: Length,
    padding: Padding,
    class: theme::Entry,
    is_secret: bool,
    stands: bool,
}

type OnInput<'a, M> = Box<dyn Fn(String) -> M + 'a>;

impl<'a, M> Input<'a, M> {
    pub fn new(direction: Direction, placeholder: String, value: &'a str) -> Self {
        Self {
            direction,
            value,
            placeholder,
            id: None,
            on_input: None,
            on_submit: None,
            size: space::BODY,
            width: Fill,
            padding: Padding::ZERO,
            class: theme::Entry::Fine,
            is_secret: false,
            stands: false,
        }
    }

    pub fn id(self, id: Option<Id>) -> Self {
        Self { id, ..self }
    }

    pub fn on_input(self, on_input: impl Fn(String) -> M + 'a) -> Self {
        Self { on_input: Some(Box::new(on_input)), ..self }
    }

    pub fn on_submit(self, on_submit: Option<M>) -> Self {
        Self { on_submit, ..self }
    }

    pub fn size(self, size: f32) -> Self {
        Self { size, ..self }
    }

    pub fn width(self, width: Length) -> Self {
        Self { width, ..self }
    }

    pub fn padding(self, padding: impl Into<Padding>) -> Self {
        Self { padding: padding.into(), ..self }
    }

    pub fn class(self, class: theme::Entry) -> Self {
        Self { class, ..self }
    }

    pub fn secret(self, is_secret: bool) -> Self {
        Self { is_secret, ..self }
    }

    /// Whether the placeholder is a value that stands until something is typed.
    pub fn standing(self, stands: bool) -> Self {
        Self { stands, ..self }
    }

    /// How a line is set: in the face that has its letters.
    fn text<'t>(&self, content: &'t str) -> Text<&'t str, Font> {
        Text {
            content,
            bounds: Size::new(ENDLESS, ENDLESS),
            size: Pixels(self.size),
            line_height: LineHeight::default(),
            font: font::of(content, Weight::Normal),
            align_x: iced::advanced::text::Alignment::Default,
            align_y: alignment::Vertical::Top,
            shaping: Shaping::default(),
            wrapping: Wrapping::None,
        }
    }

    /// Lays out what is typed.
    fn shape(&self, state: &mut State) {
        let text = state.typed.text();
        let is_veiled = self.is_secret || text.chars().any(typed::is_hidden);
        let line = match is_veiled {
            true => shown(text, self.is_secret).map(|(_, shown)| shown).collect(),
            false => text.to_owned(),
        };
        if state.words.update(self.text(&line)) || is_veiled {
            state.measure = Measure::of_line(state.words.raw(), shown(state.typed.text(), self.is_secret));
        }
    }

    /// Lays out what is said while nothing is typed.
    fn hinted(&self, state: &mut State, width: f32) {
        state.placeholder.clone_from(&self.placeholder);
        let words = match self.stands {
            true => self.placeholder.clone(),
            false => hint(self.direction, &self.placeholder),
        };
        let _ = state.hint.lay(&words, self.size, font::of(&words, Weight::Normal), width);
    }

    /// Whether the line begins at the right: as its own letters do, and without any as the interface does.
    fn is_right(&self, state: &State) -> bool {
        let has_letters = !self.is_secret && state.typed.text().chars().any(char::is_alphabetic);

        if has_letters { state.measure.is_rtl } else { self.direction.is_rtl() }
    }

    fn settle(&self, state: &mut State, layout: Layout<'_>) {
        let is_right = self.is_right(state);
        state.settle(layout.bounds().shrink(self.padding).width, is_right);
    }

    fn attention(&self, state: &State, is_over: bool) -> Attention {
        if self.on_input.is_none() {
            Attention::Disabled
        } else if state.focus.is_some() {
            Attention::Focused
        } else if is_over {
            Attention::Over
        } else {
            Attention::Calm
        }
    }

    /// The caret, where it is drawn.
    fn caret(&self, state: &State, place: Rectangle) -> Rectangle {
        let x = state.caret_x(state.typed.caret(), place.width, self.is_right(state));

        Rectangle { x: place.x + x, width: CARET, ..place }
    }

    fn redrawn(&self, state: &mut State, layout: Layout<'_>, now: iced::time::Instant, shell: &mut Shell<'_, M>) {
        self.settle(state, layout);
        let has_choice = state.typed.choice().is_some();
        let Some(focus) = state.focus.as_mut().filter(|focus| focus.is_window_focused) else { return };
        let turn = focus.tick(now);
        if self.on_input.is_none() {
            return;
        }
        if !has_choice {
            shell.request_redraw_at(turn);
        }
        shell.request_input_method(&InputMethod::Enabled {
            cursor: self.caret(state, layout.bounds().shrink(self.padding)),
            purpose: if self.is_secret { Purpose::Secure } else { Purpose::Normal },
            preedit: state.preedit.as_ref().map(Preedit::as_ref),
        });
    }
}

impl<M: Clone> Widget<M, Theme, Renderer> for Input<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::new(self.value))
    }

    /// The screen has heard of all that was typed: what it says now is the text.
    fn diff(&self, tree: &mut Tree) {
        tree.state.downcast_mut::<State>().typed.adopt(self.value);
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        let padding = self.padding.fit(Size::ZERO, limits.max());
        let height = LineHeight::default().to_absolute(Pixels(self.size));
        let size = limits.width(self.width).shrink(padding).resolve(self.width, height, Size::ZERO);
        self.padding = padding;
        self.shape(state);
        self.hinted(state, size.width);
        let is_right = self.is_right(state);
        state.settle(size.width, is_right);

        layout::Node::new(size.expand(padding))
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        let state = tree.state.downcast_mut::<State>();
        operation.text_input(self.id.as_ref(), layout.bounds(), state);
        operation.focusable(self.id.as_ref(), layout.bounds(), state);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => self.pressed(state, layout, cursor, shell),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. }) => state.pull = None,
            Event::Mouse(mouse::Event::CursorMoved { position })
            | Event::Touch(touch::Event::FingerMoved { position, .. }) => {
                // Inside a sheet that scrolls, the cursor is told where it is on the sheet; outside, nothing is told.
                let place = cursor.land().position().unwrap_or(*position);
                if self.pulled(state, layout, place) {
                    touched(state);
                    shell.request_redraw();
                    shell.capture_event();
                }
            }
            Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)) => state.modifiers = *modifiers,
            Event::Keyboard(event) if state.focus.is_some() => {
                let act = keys::act(event, state.measure.is_rtl);
                if act.is_some_and(|act| self.act(state, act, clipboard, shell)) {
                    touched(state);
                    self.settle(state, layout);
                    shell.request_redraw();
                    shell.capture_event();
                }
            }
            Event::InputMethod(event) => {
                self.composed(state, event, shell);
                self.settle(state, layout);
            }
            Event::Window(window::Event::Unfocused) => {
                if let Some(focus) = &mut state.focus {
                    focus.is_window_focused = false;
                    shell.request_redraw();
                }
            }
            Event::Window(window::Event::Focused) => {
                if let Some(focus) = &mut state.focus {
                    focus.is_window_focused = true;
                    focus.touch();
                    shell.request_redraw();
                }
            }
            Event::Window(window::Event::RedrawRequested(now)) => self.redrawn(state, layout, *now, shell),
            _ => {}
        }

        let is_over = cursor.is_over(layout.bounds());
        if std::mem::replace(&mut state.was_over, is_over) != is_over {
            shell.request_redraw();
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        match cursor.is_over(layout.bounds()) {
            true if self.on_input.is_none() => mouse::Interaction::Idle,
            true => mouse::Interaction::Text,
            false => mouse::Interaction::None,
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        let place = bounds.shrink(self.padding);
        let look = theme.field(self.class, self.attention(state, cursor.is_over(bounds)));
        renderer.fill_quad(Quad { bounds, border: look.border, ..Quad::default() }, look.background);

        let room = Rectangle { y: bounds.y, height: bounds.height, ..place }.expand([0.0, OVERHANG]);
        let Some(clip) = room.intersection(viewport) else { return };
        let mut fill = |bounds: Rectangle, color: Color| {
            if let Some(bounds) = bounds.intersection(&clip) {
                renderer.fill_quad(Quad { bounds, ..Quad::default() }, color);
            }
        };
        if let Some(focus) = &state.focus {
            if let Some(choice) = state.typed.choice() {
                for (left, right) in state.measure.pieces(&choice) {
                    let x = place.x + state.x + left;
                    fill(Rectangle { x, width: right - left, ..place }, look.selection);
                }
            } else if focus.is_caret_seen() && self.on_input.is_some() {
                fill(self.caret(state, place), look.value);
            }
        }

        if !state.typed.text().is_empty() {
            let at = Point::new(place.x + state.x, place.y);
            renderer.fill_paragraph(state.words.raw(), at, look.value, clip);
        } else if state.preedit.as_ref().is_none_or(|preedit| preedit.content.is_empty()) {
            let hint = state.hint.drawn();
            let free = if self.direction.is_rtl() { place.width - hint.min_width() } else { 0.0 };
            let at = Point::new(place.x + free, place.y);
            let ink = if self.stands { look.value } else { look.placeholder };
            renderer.fill_paragraph(hint.raw(), at, ink, clip);
        }
    }
}

fn touched(state: &mut State) {
    if let Some(focus) = &mut state.focus {
        focus.touch();
    }
}

impl<'a, M: Clone + 'a> From<Input<'a, M>> for Element<'a, M> {
    fn from(input: Input<'a, M>) -> Self {
        Self::new(input)
    }
}
