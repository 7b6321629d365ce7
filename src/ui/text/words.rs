use iced::advanced::text::paragraph::Plain;
use iced::advanced::text::{Fragment, LineHeight, Paragraph as _, Text, Wrapping};
use iced::advanced::widget::text::Format;
use iced::advanced::widget::{Operation, Tree, text, tree};
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::{Font, Length, Pixels, Rectangle, Renderer, Size};

use super::lines;
use crate::ui::Element;
use crate::ui::theme::{Ink, Theme};

type Paragraph = <Renderer as iced::advanced::text::Renderer>::Paragraph;

/// What rounding may add to the width of a line.
const SLACK: f32 = 0.01;

/// Words on as many lines as they take. iced's own text, where iced's lines fit; else lines that do.
pub struct Words<'a> {
    words: Fragment<'a>,
    format: Format<Font>,
    ink: Ink,
    is_centred: bool,
}

#[derive(Default)]
struct State {
    whole: Plain<Paragraph>,
    /// Its lines, where it is not drawn as iced sets it.
    lines: Vec<Paragraph>,
}

impl<'a> Words<'a> {
    pub(super) fn new(words: Fragment<'a>, size: f32, font: Font) -> Self {
        let format = Format { size: Some(Pixels(size)), font: Some(font), ..Format::default() };

        Self { words, format, ink: Ink::Inherited, is_centred: false }
    }

    pub fn class(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    pub fn size(mut self, size: f32) -> Self {
        self.format.size = Some(Pixels(size));
        self
    }

    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.format.width = width.into();
        self
    }

    pub fn line_height(mut self, height: impl Into<LineHeight>) -> Self {
        self.format.line_height = height.into();
        self
    }

    pub fn wrapping(mut self, wrapping: Wrapping) -> Self {
        self.format.wrapping = wrapping;
        self
    }

    /// Each line about the middle of the longest.
    pub(super) fn centred(self) -> Self {
        Self { is_centred: true, ..self }
    }

    fn text<'t>(&self, content: &'t str, bounds: Size, renderer: &Renderer) -> Text<&'t str, Font> {
        use iced::advanced::text::Renderer as _;

        Text {
            content,
            bounds,
            size: self.format.size.unwrap_or_else(|| renderer.default_size()),
            line_height: self.format.line_height,
            font: self.format.font.unwrap_or_else(|| renderer.default_font()),
            align_x: self.format.align_x,
            align_y: self.format.align_y,
            shaping: self.format.shaping,
            wrapping: self.format.wrapping,
        }
    }

    /// Its lines in that width, each set by itself.
    fn lines(&self, bounds: Size, renderer: &Renderer) -> Vec<Paragraph> {
        let words: &str = &self.words;
        let endless = Size::new(f32::INFINITY, f32::INFINITY);
        let line = |range: std::ops::Range<usize>| {
            let paragraph = &words[words[..range.start].rfind('\n').map_or(0, |at| at + 1)..];
            let (line, is_rtl) = (&words[range], lines::is_rtl(paragraph));
            if lines::is_rtl(line) == is_rtl { line.to_owned() } else { format!("{}{line}", lines::mark(is_rtl)) }
        };
        let width = |content: &str| Paragraph::with_text(self.text(content, endless, renderer)).min_width();
        let broken = lines::broken(words, |range| width(&line(range)) <= bounds.width + SLACK);
        // A line of its own width stays one whatever is rounded; a word that is wider than the place breaks as iced breaks it.
        let set = |content: &str| {
            let room = if width(content) <= bounds.width + SLACK { endless } else { bounds };

            Paragraph::with_text(self.text(content, room, renderer))
        };

        broken.into_iter().map(|range| set(&line(range))).collect()
    }
}

impl<M> Widget<M, Theme, Renderer> for Words<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.format.width, self.format.height)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();

        layout::sized(limits, self.format.width, self.format.height, |limits| {
            let bounds = limits.max();
            let is_new = state.whole.update(self.text(&self.words, bounds, renderer));
            let natural = state.whole.min_bounds();
            let is_beyond = natural.width > bounds.width + SLACK && self.format.wrapping != Wrapping::None;
            if !is_beyond && !self.is_centred {
                state.lines.clear();

                return natural;
            }
            if is_new || state.lines.is_empty() {
                state.lines = self.lines(bounds, renderer);
            }

            state
                .lines
                .iter()
                .map(Paragraph::min_bounds)
                .fold(Size::ZERO, |all, line| Size::new(all.width.max(line.width), all.height + line.height))
        })
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        let look = text::Catalog::style(theme, &self.ink);
        if state.lines.is_empty() {
            return text::draw(renderer, style, bounds, state.whole.raw(), look, viewport);
        }
        let widest = state.lines.iter().map(Paragraph::min_width).fold(0.0, f32::max);
        let spare = |line: &Paragraph| match lines::is_rtl(&self.words) {
            _ if self.is_centred => (widest - line.min_width()) / 2.0,
            true => widest - line.min_width(),
            false => 0.0,
        };
        let mut y = bounds.y;
        for line in &state.lines {
            let place = Rectangle { x: bounds.x + spare(line), y, width: line.min_width(), height: line.min_height() };
            y += place.height;

            text::draw(renderer, style, place, line, look, viewport);
        }
    }

    fn operate(&mut self, _tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        operation.text(None, layout.bounds(), &self.words);
    }
}

impl<'a, M: 'a> From<Words<'a>> for Element<'a, M> {
    fn from(words: Words<'a>) -> Self {
        Self::new(words)
    }
}
