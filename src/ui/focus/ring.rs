use iced::advanced::renderer::Quad;
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, renderer};
use iced::keyboard::{self, Key};
use iced::widget::{Button, container};
use iced::{Background, Border, Center, Color, Event, Length, Padding, Rectangle, Renderer, touch};

use crate::ui::forward::forward;
use crate::ui::shortcut::{self, Shortcut, Stroke};
use crate::ui::theme::{Press, Theme};
use crate::ui::{Element, space};

/// A control that the keyboard can stand on, and that a pointer does not miss: it is 32 px wide and high, at least.
pub struct Stop<'a, M> {
    content: Element<'a, M>,
    on_key: Option<OnKey<'a, M>>,
    is_list: bool,
}

/// What a key means to the control; none: the key is not its own.
type OnKey<'a, M> = Box<dyn Fn(Shortcut, Option<&str>) -> Option<M> + 'a>;

impl<'a, M: 'a> Stop<'a, M> {
    /// A control with its own keys. Without any it cannot be reached: it is disabled.
    pub fn new(
        content: impl Into<Element<'a, M>>,
        on_key: Option<impl Fn(Shortcut, Option<&str>) -> Option<M> + 'a>,
    ) -> Self {
        let on_key = on_key.map(|on_key| Box::new(on_key) as OnKey<'a, M>);

        Self { content: content.into(), on_key, is_list: false }
    }

    /// A list that a press on it opens: Space presses it, and Escape closes it again.
    pub fn list(self) -> Self {
        Self { is_list: true, ..self }
    }
}

/// A control that Enter and space press.
pub fn pressable<'a, M: Clone + 'a>(content: impl Into<Element<'a, M>>, message: Option<M>) -> Element<'a, M> {
    let on_key = message.map(|message| move |key: Shortcut, _: Option<&str>| is_press(key).then(|| message.clone()));

    Stop::new(content, on_key).into()
}

/// Whether a key presses what the keyboard stands on.
fn is_press(key: Shortcut) -> bool {
    [Stroke::Enter, Stroke::Space].map(Shortcut::plain).contains(&key)
}

/// Whether a key that presses is held down.
fn is_held(event: &Event) -> bool {
    let Event::Keyboard(event @ keyboard::Event::KeyPressed { repeat: true, .. }) = event else { return false };

    shortcut::pressed(event).is_some_and(is_press)
}

/// iced's button with a place for the keyboard to stand on; made in the same words.
pub struct Pressable<'a, M> {
    button: Button<'a, M, Theme>,
    message: Option<M>,
}

/// A button around anything.
pub fn button<'a, M: Clone + 'a>(content: impl Into<Element<'a, M>>) -> Pressable<'a, M> {
    Pressable { button: iced::widget::button(container(content).align_y(Center)), message: None }
}

impl<'a, M: Clone + 'a> Pressable<'a, M> {
    /// The room around its content.
    pub fn padding(self, padding: impl Into<Padding>) -> Self {
        Self { button: self.button.padding(padding), ..self }
    }

    /// How wide it is.
    pub fn width(self, width: impl Into<Length>) -> Self {
        Self { button: self.button.width(width), ..self }
    }

    /// How high it is.
    pub fn height(self, height: impl Into<Length>) -> Self {
        Self { button: self.button.height(height), ..self }
    }

    /// What it looks like.
    pub fn class(self, class: Press) -> Self {
        Self { button: self.button.class(class), ..self }
    }

    /// What a press on it means.
    pub fn on_press(self, message: M) -> Self {
        self.on_press_maybe(Some(message))
    }

    /// The same, if it can be pressed now.
    pub fn on_press_maybe(self, message: Option<M>) -> Self {
        Self { button: self.button.on_press_maybe(message.clone()), message }
    }
}

impl<'a, M: Clone + 'a> From<Pressable<'a, M>> for Element<'a, M> {
    fn from(pressable: Pressable<'a, M>) -> Self {
        self::pressable(pressable.button, pressable.message)
    }
}

/// Where the pointer would press for a key to do the same to a list: on it, to open it or to close it again; beside it, to close
/// it if it is open.
fn presses(event: &Event, is_here: bool, bounds: Rectangle) -> Option<mouse::Cursor> {
    let Event::Keyboard(event @ keyboard::Event::KeyPressed { .. }) = event else { return None };
    let key = shortcut::pressed(event)?;
    if key == Shortcut::plain(Stroke::Escape) {
        return Some(mouse::Cursor::Unavailable);
    }

    (is_here && key == Shortcut::plain(Stroke::Space)).then(|| mouse::Cursor::Available(bounds.center()))
}

/// Whether the keyboard stands there.
#[derive(Debug, Default)]
pub struct Here(bool);

impl Focusable for Here {
    fn is_focused(&self) -> bool {
        self.0
    }

    fn focus(&mut self) {
        self.0 = true;
    }

    fn unfocus(&mut self) {
        self.0 = false;
    }
}

impl<M> Widget<M, Theme, Renderer> for Stop<'_, M> {
    forward!(content: children size mouse_interaction overlay);

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let limits = limits.min_width(space::CONTROL).min_height(space::CONTROL);

        self.content.as_widget_mut().layout(&mut tree.children[0], renderer, &limits)
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Here>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Here::default())
    }

    fn diff(&self, tree: &mut Tree) {
        if self.on_key.is_none() {
            tree.state.downcast_mut::<Here>().unfocus();
        }
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        if self.on_key.is_some() {
            let here = tree.state.downcast_mut::<Here>();
            operation.focusable(None, layout.bounds(), here);
            operation.custom(None, layout.bounds(), here);
        }
        self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
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
        let here = tree.state.downcast_mut::<Here>();
        // A hand that rests on a key presses once, and the page hears nothing of it either.
        if here.0 && is_held(event) {
            shell.capture_event();

            return;
        }
        let pressed = if self.is_list { presses(event, here.0, layout.bounds()) } else { None };
        if let Some(cursor) = pressed {
            let press = Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left));
            let inner = &mut tree.children[0];
            let mut messages = Vec::new();
            let mut told = Shell::new(&mut messages);
            let content = self.content.as_widget_mut();
            content.update(inner, &press, layout, cursor, renderer, clipboard, &mut told, viewport);
            let was_told = told.is_event_captured();
            shell.merge(told, |message| message);
            if was_told {
                shell.capture_event();
                shell.request_redraw();

                return;
            }
        }
        match event {
            // A pointer knows where it is; the keyboard begins again from a field.
            Event::Mouse(mouse::Event::ButtonPressed(_)) | Event::Touch(touch::Event::FingerPressed { .. })
                if here.0 =>
            {
                here.unfocus();
                shell.request_redraw();
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(keyboard::key::Named::Escape), .. })
                if here.0 && !shell.is_event_captured() =>
            {
                // It is heard by the others as well: one press leaves the control and closes what it stands in.
                here.unfocus();
                shell.request_redraw();
            }
            Event::Keyboard(event @ keyboard::Event::KeyPressed { text, .. }) if here.0 => {
                let key = shortcut::pressed(event);
                let told = key.zip(self.on_key.as_ref()).and_then(|(key, on_key)| on_key(key, text.as_deref()));
                if let Some(message) = told {
                    shell.publish(message);
                    shell.capture_event();

                    return;
                }
            }
            _ => {}
        }
        self.content.as_widget_mut().update(
            &mut tree.children[0],
            event,
            layout,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
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
        self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        if !tree.state.downcast_ref::<Here>().0 {
            return;
        }
        let tokens = theme.tokens();
        // Two rings, dark on light: seen on paper and on a button of the ground's own colour.
        let width = theme.ring();
        for (inset, color) in [(0.0, tokens.ink), (width, tokens.surface)] {
            let bounds = layout.bounds().shrink(inset);
            let border = Border { color, width, radius: space::CORNER.into() };
            renderer.with_layer(*viewport, |renderer| {
                renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, Background::Color(Color::TRANSPARENT));
            });
        }
    }
}

impl<'a, M: 'a> From<Stop<'a, M>> for Element<'a, M> {
    fn from(stop: Stop<'a, M>) -> Self {
        Self::new(stop)
    }
}
