use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Shell, Widget, mouse, overlay, renderer};
use iced::widget::Row;
use iced::{Event, Length, Padding, Pixels, Point, Rectangle, Renderer, Size, Vector, alignment};

use crate::i18n::Direction;
use crate::ui::{Element, Theme};

/// A row from the start of the line to its end.
///
/// Its children take their room in that order in either direction: in a row of iced whose children are turned around, the
/// words that come last would take all the room, and what stands before them, an icon, a state, would be left without any.
pub struct Line<'a, M> {
    row: Row<'a, M, Theme>,
    direction: Direction,
}

impl<'a, M: 'a> Line<'a, M> {
    pub(super) fn new(direction: Direction, children: Vec<Element<'a, M>>) -> Self {
        Self { row: Row::with_children(children), direction }
    }

    pub fn spacing(self, amount: impl Into<Pixels>) -> Self {
        Self { row: self.row.spacing(amount), ..self }
    }

    /// By left and right, as everywhere; `layout::padding` makes it of the sides of the line.
    pub fn padding(self, padding: impl Into<Padding>) -> Self {
        let padding = padding.into();
        let padding = match self.direction {
            Direction::LeftToRight => padding,
            Direction::RightToLeft => Padding { left: padding.right, right: padding.left, ..padding },
        };

        Self { row: self.row.padding(padding), ..self }
    }

    pub fn width(self, width: impl Into<Length>) -> Self {
        Self { row: self.row.width(width), ..self }
    }

    pub fn height(self, height: impl Into<Length>) -> Self {
        Self { row: self.row.height(height), ..self }
    }

    pub fn align_y(self, align: impl Into<alignment::Vertical>) -> Self {
        Self { row: self.row.align_y(align), ..self }
    }

    pub fn clip(self, clip: bool) -> Self {
        Self { row: self.row.clip(clip), ..self }
    }

    pub fn push(self, child: impl Into<Element<'a, M>>) -> Self {
        Self { row: self.row.push(child), ..self }
    }

    /// In as many lines as it takes, each from its start.
    pub fn wrap(self) -> Element<'a, M> {
        mirrored(self.direction, self.row.wrap())
    }

    /// The same, with that much between the lines.
    pub fn wrap_apart(self, between: impl Into<Pixels>) -> Element<'a, M> {
        mirrored(self.direction, self.row.wrap().vertical_spacing(between))
    }
}

impl<'a, M: 'a> From<Line<'a, M>> for Element<'a, M> {
    fn from(line: Line<'a, M>) -> Self {
        mirrored(line.direction, line.row)
    }
}

fn mirrored<'a, M: 'a>(direction: Direction, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    match direction {
        Direction::LeftToRight => content.into(),
        Direction::RightToLeft => Element::new(Mirrored(content.into())),
    }
}

/// The same with each of its children as far from the right as it was from the left.
struct Mirrored<'a, M>(Element<'a, M>);

impl<M> Widget<M, Theme, Renderer> for Mirrored<'_, M> {
    fn tag(&self) -> iced::advanced::widget::tree::Tag {
        self.0.as_widget().tag()
    }

    fn state(&self) -> iced::advanced::widget::tree::State {
        self.0.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.0.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.0.as_widget().diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.0.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.0.as_widget().size_hint()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let node = self.0.as_widget_mut().layout(tree, renderer, limits);
        let size = node.size();
        let children = node.children().iter().map(|child| {
            let Rectangle { x, y, width, .. } = child.bounds();

            child.clone().move_to(Point::new(size.width - x - width, y))
        });

        layout::Node::with_children(size, children.collect())
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        self.0.as_widget_mut().operate(tree, layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        self.0.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.0.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
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
        self.0.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        self.0.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
    }
}
