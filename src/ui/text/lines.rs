use iced::advanced::text::paragraph::Plain;
use iced::advanced::widget::{Operation, Tree, text, tree};
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::{Font, Length, Rectangle, Renderer, Size};

use super::cut::{Paragraph, ended, lines_in, wrapped};
use crate::ui::Element;
use crate::ui::font;
use crate::ui::theme::{Ink, Theme};

/// Words on so many lines at most, the last of which ends in an ellipsis where they go on.
pub struct Lines {
    words: String,
    size: f32,
    font: Font,
    most: usize,
}

#[derive(Default)]
struct State {
    drawn: Plain<Paragraph>,
    /// The words and the width that they were laid out for.
    laid: Option<(String, f32)>,
}

impl Lines {
    pub(super) fn new(words: String, size: f32, weight: iced::font::Weight, most: usize) -> Self {
        Self { font: font::of(&words, weight), words, size, most }
    }

    /// The most of the words that has room on the lines, found by trying.
    fn fitting(&self, width: f32) -> String {
        let fits = |words: &str| lines_in(words, self.size, self.font, width) <= self.most;
        if fits(&self.words) {
            return self.words.clone();
        }
        let ends: Vec<usize> = self.words.char_indices().map(|(end, _)| end).collect();
        let count = ends.partition_point(|end| fits(&ended(&self.words[..*end])));

        ended(&self.words[..ends.get(count.saturating_sub(1)).copied().unwrap_or_default()])
    }
}

impl<M> Widget<M, Theme, Renderer> for Lines {
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
        let width = limits.max().width;
        let is_laid = state.laid.as_ref().is_some_and(|(words, room)| *words == self.words && *room == width);
        if !is_laid {
            let words = self.fitting(width);
            state.drawn.update(wrapped(&words, self.size, self.font, width));
            state.laid = Some((self.words.clone(), width));
        }

        layout::Node::new(state.drawn.min_bounds())
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
        let drawn = tree.state.downcast_ref::<State>().drawn.raw();
        let look = text::Catalog::style(theme, &Ink::Inherited);

        text::draw(renderer, style, layout.bounds(), drawn, look, viewport);
    }

    fn operate(&mut self, _tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        operation.text(None, layout.bounds(), &self.words);
    }
}

impl<'a, M: 'a> From<Lines> for Element<'a, M> {
    fn from(lines: Lines) -> Self {
        Self::new(lines)
    }
}
