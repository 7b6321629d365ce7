//! What a field keeps from one view to the next.

use std::ops::Range;

use iced::Point;
use iced::advanced::input_method::Preedit;
use iced::advanced::mouse::Click;
use iced::advanced::text::paragraph::Plain;
use iced::advanced::widget::operation::{Focusable, TextInput};
use iced::keyboard::Modifiers;
use iced::time::{Duration, Instant};

use super::measure::{Measure, Paragraph};
use super::typed::{Caret, Typed};
use crate::ui::text::Fitted;

/// How long the caret is seen, and then not.
const BLINK: Duration = Duration::from_millis(500);
/// How wide the caret is.
pub const CARET: f32 = 1.0;

#[derive(Default)]
pub struct State {
    pub typed: Typed,
    pub words: Plain<Paragraph>,
    /// What is said while nothing is typed, in the screen's own words.
    pub placeholder: String,
    /// The same as it is drawn.
    pub hint: Fitted,
    pub measure: Measure,
    /// How far right of the field's own left the left of the line is drawn; a line longer than the field begins before it.
    pub x: f32,
    pub focus: Option<Focus>,
    pub pull: Option<Pull>,
    pub preedit: Option<Preedit>,
    pub last_click: Option<Click>,
    pub modifiers: Modifiers,
    /// Whether the pointer was over it when that was last looked at.
    pub was_over: bool,
}

/// The keyboard stands in the field.
pub struct Focus {
    touched: Instant,
    now: Instant,
    pub is_window_focused: bool,
}

/// What the pointer chooses while it is pulled.
pub enum Pull {
    Letters,
    /// Whole words, from this one on.
    Words(Range<usize>),
}

impl Focus {
    pub fn new() -> Self {
        let now = Instant::now();

        Self { touched: now, now, is_window_focused: true }
    }

    /// The caret is seen at once after each key.
    pub fn touch(&mut self) {
        self.touched = Instant::now();
        self.now = self.touched;
    }

    /// Takes note of the time, and says when the caret turns.
    pub fn tick(&mut self, now: Instant) -> Instant {
        self.now = now;
        let since = now.saturating_duration_since(self.touched).as_millis();
        let rest = BLINK.as_millis() - since % BLINK.as_millis();

        now + Duration::from_millis(u64::try_from(rest).unwrap_or(0))
    }

    pub fn is_caret_seen(&self) -> bool {
        let since = self.now.saturating_duration_since(self.touched).as_millis();

        self.is_window_focused && (since / BLINK.as_millis()).is_multiple_of(2)
    }
}

impl State {
    pub fn new(text: &str) -> Self {
        Self { typed: Typed::new(text), ..Self::default() }
    }

    /// Brings the line to its side of the field, and the caret of a line that is longer into sight.
    pub fn settle(&mut self, width: f32, is_right: bool) {
        let room = (width - CARET).max(0.0);
        let free = room - self.measure.width;
        let side = if is_right { width - self.measure.width } else { 0.0 };
        self.x = if free >= 0.0 || self.focus.is_none() {
            side
        } else {
            let caret = self.measure.x_of(self.typed.caret()).unwrap_or(0.0);

            self.x.clamp(free, 0.0).clamp(-caret, room - caret)
        };
    }

    /// Where the caret is drawn in a field of that width.
    pub fn caret_x(&self, caret: Caret, width: f32, is_right: bool) -> f32 {
        let x = match self.measure.x_of(caret) {
            Some(x) => self.x + x,
            None if is_right => width,
            None => 0.0,
        };

        x.floor().min(width - CARET).max(0.0)
    }

    /// The caret nearest to that place, `x` being that of the field's own left.
    pub fn hit(&self, place: Point, x: f32) -> Caret {
        self.measure.hit(place.x - x - self.x)
    }
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focus.is_some()
    }

    fn focus(&mut self) {
        self.focus = Some(Focus::new());
        self.move_cursor_to_end();
    }

    fn unfocus(&mut self) {
        self.focus = None;
        self.pull = None;
    }
}

impl TextInput for State {
    fn text(&self) -> &str {
        if self.words.content().is_empty() { &self.placeholder } else { self.words.content() }
    }

    fn move_cursor_to_front(&mut self) {
        self.typed.place(Caret::after(0), false);
    }

    fn move_cursor_to_end(&mut self) {
        let end = self.typed.text().len();
        self.typed.place(Caret::before(end), false);
    }

    fn move_cursor_to(&mut self, position: usize) {
        let edge = self.typed.edge_after(position);
        self.typed.place(Caret::before(edge), false);
    }

    fn select_all(&mut self) {
        self.typed.choose_all();
    }

    fn select_range(&mut self, start: usize, end: usize) {
        let (from, to) = (self.typed.edge_after(start), self.typed.edge_after(end));
        self.typed.choose(from, to);
    }
}
