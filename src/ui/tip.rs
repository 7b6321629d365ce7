//! A word beside the pointer, or beside what the keyboard stands on.

use iced::advanced::widget::Tree;
use iced::advanced::{Clipboard, Layout, Shell, Widget, mouse};
use iced::widget::{container, tooltip};
use iced::{Event, Rectangle, Renderer, window};

use super::focus::Standing;
use super::forward::forward;
use super::theme::{Ink, Surface, Theme};
use super::{Element, space, text};

/// What an icon alone does, said when the pointer rests on it, or the keyboard.
pub fn tip<'a, M: 'a>(
    content: impl Into<Element<'a, M>>,
    words: impl iced::widget::text::IntoFragment<'a>,
) -> Element<'a, M> {
    let said = tooltip(
        content,
        container(text::caption(words).class(Ink::Inverse)).padding([space::XS, space::S]).class(Surface::Tooltip),
        tooltip::Position::Bottom,
    )
    .gap(space::XS)
    .delay(std::time::Duration::from_millis(400));

    Element::new(Tip { said: said.into() })
}

/// A tooltip that takes what the keyboard stands on for what the pointer rests on.
struct Tip<'a, M> {
    said: Element<'a, M>,
}

impl<M> Widget<M, Theme, Renderer> for Tip<'_, M> {
    forward!(said: children diff size layout operate mouse_interaction draw overlay);

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
        let said = self.said.as_widget_mut();
        let inner = &mut tree.children[0];
        let mut cursor = cursor;
        if matches!(event, Event::Window(window::Event::RedrawRequested(_))) && !cursor.is_over(layout.bounds()) {
            let mut standing = Standing::default();
            said.operate(inner, layout, renderer, &mut standing);
            if standing.anywhere {
                cursor = mouse::Cursor::Available(layout.bounds().center());
            }
        }
        said.update(inner, event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}
