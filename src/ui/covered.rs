//! A page under a paper: it is seen, and no key reaches it.

use iced::advanced::widget::Tree;
use iced::advanced::{Clipboard, Layout, Shell, Widget, mouse};
use iced::{Event, Rectangle, Renderer, keyboard};

use super::forward::forward;
use super::{Element, Theme};

/// A page that hears of no key while something lies over it: what is typed into a question must not land in the field that the
/// cursor was left in. It is the same widget either way, so that the page keeps its state.
pub struct Covered<'a, M> {
    page: Element<'a, M>,
    is_covered: bool,
}

pub fn covered<'a, M: 'a>(page: impl Into<Element<'a, M>>, is_covered: bool) -> Element<'a, M> {
    Element::new(Covered { page: page.into(), is_covered })
}

impl<M> Widget<M, Theme, Renderer> for Covered<'_, M> {
    forward!(page: children diff size layout operate mouse_interaction draw overlay);

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
        let is_key = matches!(event, Event::Keyboard(keyboard::Event::KeyPressed { .. }) | Event::InputMethod(_));
        if is_key && self.is_covered {
            return;
        }
        let page = self.page.as_widget_mut();
        page.update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}
