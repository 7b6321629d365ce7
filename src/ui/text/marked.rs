use std::ops::Range;

use iced::advanced::renderer::Quad;
use iced::advanced::text::paragraph::Plain;
use iced::advanced::widget::{Operation, Tree, text, tree};
use iced::advanced::{Layout, Renderer as _, Widget, layout, mouse, renderer};
use iced::{Background, Border, Font, Length, Rectangle, Renderer, Size};
use unicode_segmentation::UnicodeSegmentation;

use super::cut::set;
use crate::ui::field::Measure;
use crate::ui::theme::{Attention, Entry, Ink, Theme};
use crate::ui::{Element, font, space};

type Paragraph = <Renderer as iced::advanced::text::Renderer>::Paragraph;

/// One line with a ground behind parts of it: what a search found. A line beneath them would be taken for the dots of Arabic letters,
/// and another weight would part letters that are joined.
pub struct Marked {
    words: String,
    parts: Vec<Range<usize>>,
    size: f32,
    font: Font,
    ink: Ink,
}

#[derive(Default)]
struct State {
    laid: Plain<Paragraph>,
    measure: Measure,
}

impl Marked {
    pub(super) fn new(words: String, parts: Vec<Range<usize>>, size: f32, weight: iced::font::Weight) -> Self {
        Self { font: font::of(&words, weight), words, parts, size, ink: Ink::Inherited }
    }

    pub fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }
}

impl<M> Widget<M, Theme, Renderer> for Marked {
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
        if state.laid.update(set(&self.words, self.size, self.font)) {
            let letters = self.words.grapheme_indices(true);
            let shown = letters.map(|(start, letter)| (start..start + letter.len(), letter));
            state.measure = Measure::of_line(state.laid.raw(), shown);
        }

        layout::Node::new(limits.resolve(Length::Shrink, Length::Shrink, state.laid.min_bounds()))
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
        let ground = theme.field(Entry::Fine, Attention::Calm).selection;

        for (from, to) in self.parts.iter().flat_map(|part| state.measure.pieces(part)) {
            let place = Rectangle { x: bounds.x + from, y: bounds.y, width: to - from, height: bounds.height };
            let Some(bounds) = place.intersection(&bounds) else { continue };
            let border = Border::default().rounded(space::XXS);

            renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, Background::Color(ground));
        }
        text::draw(renderer, style, bounds, state.laid.raw(), text::Catalog::style(theme, &self.ink), viewport);
    }

    fn operate(&mut self, _tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        operation.text(None, layout.bounds(), &self.words);
    }
}

impl<'a, M: 'a> From<Marked> for Element<'a, M> {
    fn from(marked: Marked) -> Self {
        Self::new(marked)
    }
}
