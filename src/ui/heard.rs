//! Keys, as the whole page hears them: after the field or the control that the keyboard stands on.

use std::any::Any;

use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, mouse};
use iced::keyboard;
use iced::{Event, Rectangle, Renderer};

use super::forward::forward;
use super::{Element, Theme, focus};

/// The whole page, whose keys are heard.
pub struct Heard<'a, M> {
    page: Element<'a, M>,
    on_press: OnPress<'a, M>,
}

/// What a key that went down means, and whether a field took it.
type OnPress<'a, M> = Box<dyn Fn(&keyboard::Event, bool) -> Option<M> + 'a>;

/// Listens for keys. What a control took that is no field (a button that Enter pressed) is heard by nobody else: Enter on
/// “Cancel” must not confirm as well.
pub fn heard<'a, M: 'a>(
    page: impl Into<Element<'a, M>>,
    on_press: impl Fn(&keyboard::Event, bool) -> Option<M> + 'a,
) -> Element<'a, M> {
    Element::new(Heard { page: page.into(), on_press: Box::new(on_press) })
}

/// The same event without what it would type, where Ctrl or Alt is held: iced types the digit of Ctrl+1 into a field. Both
/// together are AltGr on Windows, and on a Mac the option key types letters: those stay.
fn untyped(event: &Event) -> Option<Event> {
    let Event::Keyboard(keyboard::Event::KeyPressed { modifiers, text: Some(_), .. }) = event else { return None };
    let is_command = if cfg!(target_os = "macos") {
        modifiers.logo() || modifiers.control()
    } else {
        modifiers.control() != modifiers.alt()
    };
    let mut event = event.clone();
    if let (true, Event::Keyboard(keyboard::Event::KeyPressed { text, .. })) = (is_command, &mut event) {
        *text = None;

        return Some(event);
    }

    None
}

/// Looks whether the keyboard stands on a control that is no field.
#[derive(Default)]
struct Standing(bool);

impl Operation for Standing {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        self.0 |= state.downcast_ref::<focus::Here>().is_some_and(Focusable::is_focused);
    }
}

impl<M> Widget<M, Theme, Renderer> for Heard<'_, M> {
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
        let page = self.page.as_widget_mut();
        let inner = &mut tree.children[0];
        let Event::Keyboard(key @ keyboard::Event::KeyPressed { .. }) = event else {
            page.update(inner, event, layout, cursor, renderer, clipboard, shell, viewport);

            return;
        };
        let mut standing = Standing::default();
        page.operate(inner, layout, renderer, &mut standing);
        let untyped = untyped(event);
        let told = untyped.as_ref().unwrap_or(event);
        page.update(inner, told, layout, cursor, renderer, clipboard, shell, viewport);
        let is_taken = shell.is_event_captured();
        if standing.0 && is_taken {
            return;
        }
        if let Some(message) = (self.on_press)(key, is_taken) {
            shell.publish(message);
        }
    }
}
