use iced::advanced::text::paragraph::Plain;
use iced::advanced::text::{Hit, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
use iced::advanced::widget::{Operation, Tree, text, tree};
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::{Font, Length, Pixels, Point, Rectangle, Renderer, Size, alignment};

use crate::ui::Element;
use crate::ui::font::{self, is_arabic};
use crate::ui::theme::{Ink, Theme};

type Paragraph = <Renderer as iced::advanced::text::Renderer>::Paragraph;

/// Room to lay a line out that is as long as it likes.
const ENDLESS: f32 = 10_000.0;

/// One line that ends in an ellipsis where its place ends: iced wraps, or draws beyond.
///
/// In Arabic it is the left of the line that is cut, which is its end.
pub struct Cut {
    words: String,
    size: f32,
    font: Font,
    ink: Ink,
}

#[derive(Default)]
struct State {
    whole: Plain<Paragraph>,
    cut: Plain<Paragraph>,
    /// The width that it was cut for, if it had to be.
    cut_for: Option<f32>,
}

impl Cut {
    pub(super) fn new(words: String, size: f32, weight: iced::font::Weight) -> Self {
        Self { font: font::of(&words, weight), words, size, ink: Ink::Inherited }
    }

    pub fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    fn text<'t>(&self, content: &'t str) -> Text<&'t str, Font> {
        Text {
            content,
            bounds: Size::new(ENDLESS, ENDLESS),
            size: Pixels(self.size),
            line_height: LineHeight::default(),
            font: self.font,
            align_x: iced::advanced::text::Alignment::Default,
            align_y: alignment::Vertical::Top,
            shaping: Shaping::default(),
            wrapping: Wrapping::None,
        }
    }

    /// The words up to where they reach that width.
    fn up_to(&self, whole: &Paragraph, width: f32) -> String {
        if is_mixed(&self.words) {
            return self.fitting(width);
        }
        let room = (width - self.size).max(0.0);

        let x = if begins_arabic(&self.words) { whole.min_width() - room } else { room };

        let Some(Hit::CharOffset(mut index)) = whole.hit_test(Point::new(x, self.size / 2.0)) else {
            return String::from("…");
        };

        while !self.words.is_char_boundary(index) {
            index -= 1;
        }

        ended(&self.words[..index])
    }

    /// The most of the words that has room in that width, found by trying: a longer beginning is a longer line.
    fn fitting(&self, width: f32) -> String {
        let ends: Vec<usize> = self.words.char_indices().map(|(end, _)| end).collect();
        let fits = |end: &usize| Paragraph::with_text(self.text(&ended(&self.words[..*end]))).min_width() <= width;
        let count = ends.partition_point(fits);

        ended(&self.words[..ends.get(count.saturating_sub(1)).copied().unwrap_or_default()])
    }
}

/// Whether its end does not stand at one end of what is drawn: a line in both scripts is turned around piece by piece.
fn is_mixed(words: &str) -> bool {
    let is_arabic = |letter: char| is_arabic(letter.encode_utf8(&mut [0; 4]));

    words.chars().any(is_arabic) && words.chars().any(|letter| letter.is_alphabetic() && !is_arabic(letter))
}

/// Whether it is set from the right: a line goes as its first letter does, whatever follows.
fn begins_arabic(words: &str) -> bool {
    words.chars().find(|letter| letter.is_alphabetic()).is_some_and(|letter| is_arabic(letter.encode_utf8(&mut [0; 4])))
}

fn ended(cut: &str) -> String {
    format!("{}…", whole_words(cut).trim_end())
}

/// Without a last word that was cut, where not much is lost by it: an Arabic letter that ends a word has another shape.
fn whole_words(cut: &str) -> &str {
    match cut.rfind(' ') {
        Some(end) if is_arabic(cut) && end * 3 > cut.len() * 2 => &cut[..end],
        _ => cut,
    }
}

impl<M> Widget<M, Theme, Renderer> for Cut {
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
        let is_new = state.whole.update(self.text(&self.words));
        let natural = state.whole.min_bounds();
        let width = limits.max().width;

        if natural.width <= width {
            state.cut_for = None;

            return layout::Node::new(natural);
        }

        if is_new || state.cut_for != Some(width) {
            let cut = self.up_to(state.whole.raw(), width);

            state.cut.update(self.text(&cut));
            // Letters that end a word may be wider than the ones that went on.
            if state.cut.min_width() > width {
                state.cut.update(self.text(&self.fitting(width)));
            }
            state.cut_for = Some(width);
        }

        layout::Node::new(Size::new(state.cut.min_width().min(width), natural.height))
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

        let paragraph = match state.cut_for {
            Some(_) => &state.cut,
            None => &state.whole,
        };

        // Where not even the ellipsis has room, the line keeps to its start.
        let mut bounds = layout.bounds();
        let beyond = (paragraph.min_width() - bounds.width).max(0.0);

        if begins_arabic(&self.words) {
            bounds.x -= beyond;
        }

        text::draw(renderer, style, bounds, paragraph.raw(), text::Catalog::style(theme, &self.ink), viewport);
    }

    fn operate(&mut self, _tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        operation.text(None, layout.bounds(), &self.words);
    }
}

impl<'a, M: 'a> From<Cut> for Element<'a, M> {
    fn from(cut: Cut) -> Self {
        Self::new(cut)
    }
}
