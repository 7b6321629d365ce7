use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, renderer};
use iced::{Event, Length, Rectangle, Renderer, Size};

use super::forward::forward_each;
use super::{Element, Theme};

/// Something drawn over a field, within its bounds: an icon, a way to clear it.
///
/// Unlike iced's stack, the field hears of every press, also of one that another widget took: else it would keep
/// the focus, or its list open, when the next field is pressed.
pub(super) struct Layered<'a, M> {
    parts: [Element<'a, M>; 2],
}

impl<'a, M> Layered<'a, M> {
    pub fn new(base: impl Into<Element<'a, M>>, above: impl Into<Element<'a, M>>) -> Self {
        Self { parts: [base.into(), above.into()] }
    }
}

impl<M> Widget<M, Theme, Renderer> for Layered<'_, M> {
    forward_each!(parts by all all_mut: children diff overlay);

    fn size(&self) -> Size<Length> {
        self.parts[0].as_widget().size()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let [base, above] = &mut self.parts;
        let base = base.as_widget_mut().layout(&mut tree.children[0], renderer, limits);
        let size = base.size();
        let limits = layout::Limits::new(Size::ZERO, size);
        let above = above.as_widget_mut().layout(&mut tree.children[1], renderer, &limits);

        layout::Node::with_children(size, vec![base, above])
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        for ((part, tree), layout) in self.parts.iter_mut().zip(&mut tree.children).zip(layout.children()) {
            part.as_widget_mut().operate(tree, layout, renderer, operation);
        }
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
        let was_captured = shell.is_event_captured();
        let mut cursor = cursor;

        for ((part, tree), layout) in self.parts.iter_mut().zip(&mut tree.children).zip(layout.children()).rev() {
            let widget = part.as_widget_mut();

            widget.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);

            if !was_captured && shell.is_event_captured() {
                return;
            }

            if widget.mouse_interaction(tree, layout, cursor, viewport, renderer) != mouse::Interaction::None {
                cursor = cursor.levitate();
            }
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.parts
            .iter()
            .zip(&tree.children)
            .zip(layout.children())
            .rev()
            .map(|((part, tree), layout)| part.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer))
            .find(|interaction| *interaction != mouse::Interaction::None)
            .unwrap_or_default()
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
        let Some(visible) = layout.bounds().intersection(viewport) else {
            return;
        };

        for ((part, tree), layout) in self.parts.iter().zip(&tree.children).zip(layout.children()) {
            renderer.with_layer(visible, |renderer| {
                part.as_widget().draw(tree, renderer, theme, style, layout, cursor, &visible);
            });
        }
    }
}

impl<'a, M: 'a> From<Layered<'a, M>> for Element<'a, M> {
    fn from(layered: Layered<'a, M>) -> Self {
        Self::new(layered)
    }
}
