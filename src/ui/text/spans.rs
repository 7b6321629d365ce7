use std::ops::Range;

use iced::advanced::renderer::Quad;
use iced::advanced::text::{Difference, LineHeight, Paragraph as _, Shaping, Span, Text, Wrapping};
use iced::advanced::widget::{Tree, text, tree};
use iced::advanced::{Layout, Renderer as _, Widget, layout, mouse, renderer};
use iced::{Font, Length, Pixels, Rectangle, Renderer, Size, Vector, alignment};

use super::lines;
use crate::i18n::Direction;
use crate::ui::Element;
use crate::ui::theme::{Ink, Theme};

type Paragraph = <Renderer as iced::advanced::text::Renderer>::Paragraph;

/// A part of a paragraph in a face of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    pub words: String,
    pub face: Font,
    pub is_underlined: bool,
}

/// A paragraph in several faces, on lines that fit: see [`lines::broken`] for what iced does with them.
///
/// One that begins with the name of a key is still read from the language's own side.
pub struct Spans {
    is_rtl: bool,
    pieces: Vec<Piece>,
    size: f32,
    leading: f32,
}

#[derive(Default)]
struct State {
    whole: Paragraph,
    pieces: Vec<Piece>,
    /// Its lines, or all of it as one where iced's own lines fit.
    lines: Vec<Line>,
}

struct Line {
    set: Paragraph,
    /// Which of its spans have a line beneath them.
    underlined: Vec<usize>,
}

impl Spans {
    pub fn new(direction: Direction, pieces: Vec<Piece>, size: f32, leading: f32) -> Self {
        Self { is_rtl: direction.is_rtl(), pieces, size, leading }
    }

    fn text<C>(&self, content: C, bounds: Size) -> Text<C, Font> {
        Text {
            content,
            bounds,
            size: Pixels(self.size),
            line_height: LineHeight::Relative(self.leading),
            font: Font::default(),
            align_x: iced::advanced::text::Alignment::Default,
            align_y: alignment::Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::default(),
        }
    }

    /// That part of the paragraph, begun with the mark of its direction.
    fn line(&self, range: Range<usize>, bounds: Size) -> Line {
        let mut spans: Vec<Span<'_, (), Font>> = vec![Span::new(lines::mark(self.is_rtl).to_string())];
        let mut underlined = Vec::new();
        let mut start = 0;
        for piece in &self.pieces {
            let end = start + piece.words.len();
            let (from, to) = (range.start.max(start), range.end.min(end));
            if from < to {
                if piece.is_underlined {
                    underlined.push(spans.len());
                }
                spans.push(Span::new(&piece.words[from - start..to - start]).font(piece.face));
            }
            start = end;
        }

        Line { set: Paragraph::with_spans(self.text(spans.as_slice(), bounds)), underlined }
    }

    fn lines(&self, bounds: Size) -> Vec<Line> {
        let words: String = self.pieces.iter().map(|piece| piece.words.as_str()).collect();
        let endless = Size::new(f32::INFINITY, f32::INFINITY);
        let fits = |range: Range<usize>| self.line(range, endless).set.min_width() <= bounds.width;
        let broken = lines::broken(&words, fits);
        let set = |range: Range<usize>| self.line(range.clone(), if fits(range) { endless } else { bounds });

        broken.into_iter().map(set).collect()
    }
}

impl<M> Widget<M, Theme, Renderer> for Spans {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        let bounds = limits.max();
        let difference = state.whole.compare(self.text((), bounds));
        if difference != Difference::None || state.pieces != self.pieces {
            let whole = self.line(0..usize::MAX, bounds);
            state.whole = whole.set.clone();
            state.lines = if whole.set.min_width() <= bounds.width { vec![whole] } else { self.lines(bounds) };
            state.pieces.clone_from(&self.pieces);
        }
        let all = state.lines.iter().map(|line| line.set.min_bounds());
        let size = all.fold(Size::ZERO, |all, line| Size::new(all.width.max(line.width), all.height + line.height));

        layout::Node::new(limits.resolve(Length::Shrink, Length::Shrink, size))
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
        let look = text::Catalog::style(theme, &Ink::Inherited);
        let baseline = self.size * (0.5 + self.leading / 2.0 - 0.08);
        let mut y = bounds.y;
        for Line { set, underlined } in &state.lines {
            let x = if self.is_rtl { bounds.x + bounds.width - set.min_width() } else { bounds.x };
            let place = Rectangle { x, y, width: set.min_width(), height: set.min_height() };
            y += place.height;
            for part in underlined.iter().flat_map(|span| set.span_bounds(*span)) {
                let under = Rectangle { height: 1.0, ..part } + Vector::new(place.x, place.y + baseline);

                renderer.fill_quad(Quad { bounds: under, ..Quad::default() }, style.text_color);
            }

            text::draw(renderer, style, place, set, look, viewport);
        }
    }
}

impl<'a, M: 'a> From<Spans> for Element<'a, M> {
    fn from(spans: Spans) -> Self {
        Self::new(spans)
    }
}
