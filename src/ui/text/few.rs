use iced::advanced::text::Fragment;
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::{Font, Length, Rectangle, Renderer, Size};

use super::Words;
use super::cut::ended;
use crate::ui::theme::Theme;
use crate::ui::{Element, font};

/// The height of a line, in sizes of its type.
const LINE: f32 = 1.3;

/// Words on so many lines at most, the last of which ends in an ellipsis where they go on.
pub struct Few {
    words: String,
    size: f32,
    font: Font,
    most: usize,
    drawn: Words<'static>,
}

#[derive(Default)]
struct State {
    /// The words, the width that they were laid out for, and what of them has room in it.
    laid: Option<(String, f32, String)>,
}

impl Few {
    pub(super) fn new(words: String, size: f32, weight: iced::font::Weight, most: usize) -> Self {
        let font = font::of(&words, weight);
        let drawn = Words::new(Fragment::Owned(words.clone()), size, font);

        Self { words, size, font, most, drawn }
    }

    fn set(&self, words: &str) -> Words<'static> {
        Words::new(Fragment::Owned(words.to_owned()), self.size, self.font)
    }

    /// The most of the words that has room on the lines, found by trying.
    fn fitting(&self, width: f32, renderer: &Renderer) -> String {
        let room = layout::Limits::new(Size::ZERO, Size::new(width, f32::INFINITY));
        let highest = self.most as f32 * self.size * LINE + 1.0;
        let fits = |words: &str| {
            let mut words: Element<'static, ()> = self.set(words).into();
            let mut tree = Tree::new(&words);

            words.as_widget_mut().layout(&mut tree, renderer, &room).size().height <= highest
        };
        if fits(&self.words) {
            return self.words.clone();
        }
        let ends: Vec<usize> = self.words.char_indices().map(|(end, _)| end).collect();
        let count = ends.partition_point(|end| fits(&ended(&self.words[..*end])));

        ended(&self.words[..ends.get(count.saturating_sub(1)).copied().unwrap_or_default()])
    }
}

impl<M> Widget<M, Theme, Renderer> for Few {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        let drawn: &dyn Widget<M, Theme, Renderer> = &self.drawn;

        vec![Tree::new(drawn)]
    }

    /// A widget that does not say so loses its children at the next picture.
    fn diff(&self, tree: &mut Tree) {
        let drawn: &dyn Widget<M, Theme, Renderer> = &self.drawn;

        tree.diff_children(&[drawn]);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        let width = limits.max().width;
        let known = state.laid.take().filter(|(words, room, _)| *words == self.words && *room == width);
        let (.., words) = state.laid.insert(known.unwrap_or_else(|| {
            let fitting = self.fitting(width, renderer);

            (self.words.clone(), width, fitting)
        }));
        self.drawn = Words::new(Fragment::Owned(words.clone()), self.size, self.font);

        Widget::<M, Theme, Renderer>::layout(&mut self.drawn, &mut tree.children[0], renderer, limits)
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let drawn: &dyn Widget<M, Theme, Renderer> = &self.drawn;

        drawn.draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
    }

    fn operate(&mut self, _tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        operation.text(None, layout.bounds(), &self.words);
    }
}

impl<'a, M: 'a> From<Few> for Element<'a, M> {
    fn from(few: Few) -> Self {
        Self::new(few)
    }
}
