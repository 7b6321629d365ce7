use iced::advanced::text::paragraph::Plain;
use iced::advanced::text::{Hit, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
use iced::advanced::widget::{Operation, Tree, text, tree};
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::{Font, Length, Pixels, Point, Rectangle, Renderer, Size, alignment};

use super::lines;
use crate::ui::Element;
use crate::ui::font::{self, is_arabic};
use crate::ui::theme::{Ink, Theme};

type Paragraph = <Renderer as iced::advanced::text::Renderer>::Paragraph;

/// Room to lay a line out that is as long as it likes.
const ENDLESS: f32 = 10_000.0;
/// No letter is taken away for less than a pixel.
const SLACK: f32 = 1.0;

/// One line that ends in an ellipsis where its place ends: iced wraps, or draws beyond.
///
/// In Arabic it is the left of the line that is cut, which is its end.
pub struct Cut {
    words: String,
    size: f32,
    font: Font,
    ink: Ink,
}

/// A line as it is laid out: whole, and cut for a width where it has to be.
#[derive(Default)]
pub(in crate::ui) struct Fitted {
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
}

impl Fitted {
    /// Lays words out in a place of that width, and says how large they are there.
    pub fn lay(&mut self, words: &str, size: f32, font: Font, width: f32) -> Size {
        let is_new = self.whole.update(set(words, size, font));
        let natural = self.whole.min_bounds();
        if natural.width <= width + SLACK {
            self.cut_for = None;

            return Size::new(natural.width.min(width), natural.height);
        }
        if is_new || self.cut_for != Some(width) {
            let cut = up_to(self.whole.raw(), words, size, font, width);
            self.cut.update(set(&cut, size, font));
            // Letters that end a word may be wider than the ones that went on.
            if self.cut.min_width() > width {
                self.cut.update(set(&fitting(words, size, font, width), size, font));
            }
            self.cut_for = Some(width);
        }

        Size::new(self.cut.min_width().min(width), natural.height)
    }

    /// The line as it is drawn.
    pub fn drawn(&self) -> &Plain<Paragraph> {
        if self.cut_for.is_some() { &self.cut } else { &self.whole }
    }
}

/// How a line is set that is as long as it likes.
pub(super) fn set(content: &str, size: f32, font: Font) -> Text<&str, Font> {
    Text {
        content,
        bounds: Size::new(ENDLESS, ENDLESS),
        size: Pixels(size),
        line_height: LineHeight::default(),
        font,
        align_x: iced::advanced::text::Alignment::Default,
        align_y: alignment::Vertical::Top,
        shaping: Shaping::default(),
        wrapping: Wrapping::None,
    }
}

/// On how many lines words stand in that width, as [`super::Words`] breaks them.
pub fn lines_in(words: &str, size: f32, font: Font, width: f32) -> usize {
    let text = Text { bounds: Size::new(width, ENDLESS), wrapping: Wrapping::default(), ..set(words, size, font) };
    let laid = Paragraph::with_text(text);
    if laid.min_width() > width {
        let fits = |part| Paragraph::with_text(set(&words[part], size, font)).min_width() <= width;

        return lines::broken(words, fits).len();
    }
    let line = LineHeight::default().to_absolute(Pixels(size)).0;

    ((laid.min_height() / line).round() as usize).max(1)
}

/// The words up to where they reach that width.
fn up_to(whole: &Paragraph, words: &str, size: f32, font: Font, width: f32) -> String {
    if is_mixed(words) {
        return fitting(words, size, font, width);
    }
    let room = (width - size).max(0.0);

    let x = if begins_arabic(words) { whole.min_width() - room } else { room };

    let Some(Hit::CharOffset(mut index)) = whole.hit_test(Point::new(x, size / 2.0)) else {
        return String::from("…");
    };

    while !words.is_char_boundary(index) {
        index -= 1;
    }

    ended(&words[..index])
}

/// The most of the words that has room in that width, found by trying: a longer beginning is a longer line.
fn fitting(words: &str, size: f32, font: Font, width: f32) -> String {
    let ends: Vec<usize> = words.char_indices().map(|(end, _)| end).collect();
    let fits = |end: &usize| Paragraph::with_text(set(&ended(&words[..*end]), size, font)).min_width() <= width;
    let count = ends.partition_point(fits);

    ended(&words[..ends.get(count.saturating_sub(1)).copied().unwrap_or_default()])
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

pub(super) fn ended(cut: &str) -> String {
    format!("{}…", whole_words(cut).trim_end_matches([' ', '…']))
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
        tree::Tag::of::<Fitted>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Fitted::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let fitted = tree.state.downcast_mut::<Fitted>();

        layout::Node::new(fitted.lay(&self.words, self.size, self.font, limits.max().width))
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
        let paragraph = tree.state.downcast_ref::<Fitted>().drawn();

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
