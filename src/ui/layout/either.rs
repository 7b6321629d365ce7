use iced::advanced::layout::{Layout, Limits, Node};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Renderer, Size, Vector};

use crate::ui::{Element, Theme};

/// The whole of what is to be said where it has room, else less of it.
pub struct Either<'a, M> {
    parts: [Element<'a, M>; 2],
}

/// Which of the two is there.
#[derive(Default)]
struct State(usize);

impl<'a, M> Either<'a, M> {
    pub(super) fn new(whole: Element<'a, M>, less: Element<'a, M>) -> Self {
        Self { parts: [whole, less] }
    }
}

impl<M> Widget<M, Theme, Renderer> for Either<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        self.parts.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.parts);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let endless = Limits::with_compression(Size::ZERO, Size::INFINITE, Size::new(true, true));
        let whole = self.parts[0].as_widget_mut().layout(&mut tree.children[0], renderer, &endless);
        let shown = usize::from(whole.size().width > limits.max().width);
        tree.state.downcast_mut::<State>().0 = shown;
        let room = Limits::new(Size::ZERO, limits.max());
        let node = self.parts[shown].as_widget_mut().layout(&mut tree.children[shown], renderer, &room);

        Node::with_children(node.size(), vec![node])
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let shown = tree.state.downcast_ref::<State>().0;
        operation.traverse(&mut |operation| {
            if let Some(layout) = layout.children().next() {
                self.parts[shown].as_widget_mut().operate(&mut tree.children[shown], layout, renderer, operation);
            }
        });
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
        let shown = tree.state.downcast_ref::<State>().0;
        let part = self.parts[shown].as_widget_mut();
        let Some(layout) = layout.children().next() else { return };

        part.update(&mut tree.children[shown], event, layout, cursor, renderer, clipboard, shell, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let shown = tree.state.downcast_ref::<State>().0;
        let part = self.parts[shown].as_widget();

        layout.children().next().map_or_else(mouse::Interaction::default, |layout| {
            part.mouse_interaction(&tree.children[shown], layout, cursor, viewport, renderer)
        })
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
        let shown = tree.state.downcast_ref::<State>().0;
        let Some(layout) = layout.children().next() else { return };

        self.parts[shown].as_widget().draw(&tree.children[shown], renderer, theme, style, layout, cursor, viewport);
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        let shown = tree.state.downcast_ref::<State>().0;
        let layout = layout.children().next()?;

        self.parts[shown].as_widget_mut().overlay(&mut tree.children[shown], layout, renderer, viewport, translation)
    }
}

impl<'a, M: 'a> From<Either<'a, M>> for Element<'a, M> {
    fn from(either: Either<'a, M>) -> Self {
        Self::new(either)
    }
}
