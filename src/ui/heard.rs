//! Keys, as the whole page hears them: after the field or the control that the keyboard stands on.

use iced::advanced::widget::Tree;
use iced::advanced::{Clipboard, Layout, Shell, Widget, mouse};
use iced::keyboard::key::Named;
use iced::keyboard::{self, Key};
use iced::{Event, Rectangle, Renderer};

use super::focus::Standing;
use super::forward::forward;
use super::{Element, Theme};

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

fn is_escape(event: &keyboard::Event) -> bool {
    matches!(event, keyboard::Event::KeyPressed { key: Key::Named(Named::Escape), .. })
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
        let mut messages = Vec::new();
        let mut page_shell = Shell::new(&mut messages);
        if shell.is_event_captured() {
            page_shell.capture_event();
        }
        page.update(inner, told, layout, cursor, renderer, clipboard, &mut page_shell, viewport);
        let is_silent = page_shell.is_empty();
        shell.merge(page_shell, |message| message);
        let is_taken = shell.is_event_captured();
        if standing.on_control && is_taken {
            return;
        }
        // Escape closes the innermost thing that is open, at once and wherever the cursor is: a field that only let go of the
        // cursor took nothing, unless it goes to its list with it.
        let is_left = is_escape(key) && is_silent && standing.anywhere && !standing.is_held;
        let is_taken = is_taken && !is_left;
        if let Some(message) = (self.on_press)(key, is_taken) {
            shell.publish(message);
        }
    }
}
