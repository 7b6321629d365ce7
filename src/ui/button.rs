//! Things to press, with their icon and their shortcut.

use iced::widget::container;
use iced::widget::text::{IntoFragment, Wrapping};
use iced::{Center, Length, Padding, Shrink};

use super::icon::{self, Icon};
use super::theme::{Ink, Press, Surface};
use super::{Element, focus, layout, space, text};
use crate::i18n::Direction;

/// A button being put together; it becomes an element by `into`. Without a message it is disabled.
pub struct Button<'a, M> {
    direction: Direction,
    label: Option<text::Words<'a>>,
    icon: Option<Icon>,
    shortcut: Option<String>,
    on_press: Option<M>,
    press: Press,
    width: Length,
    is_large: bool,
}

/// The one action of a page.
pub fn primary<'a, M>(direction: Direction, label: impl IntoFragment<'a>) -> Button<'a, M> {
    Button::new(direction, Some(text::body(label)), Press::Primary)
}

pub fn secondary<'a, M>(direction: Direction, label: impl IntoFragment<'a>) -> Button<'a, M> {
    Button::new(direction, Some(text::body(label)), Press::Secondary)
}

/// Words alone, until the pointer is over them.
pub fn quiet<'a, M>(direction: Direction, label: impl IntoFragment<'a>) -> Button<'a, M> {
    Button::new(direction, Some(text::body(label)), Press::Quiet)
}

/// What cannot be taken back.
pub fn danger<'a, M>(direction: Direction, label: impl IntoFragment<'a>) -> Button<'a, M> {
    Button::new(direction, Some(text::body(label)), Press::Danger)
}

/// An icon alone, in a square; give it a `tip`.
pub fn icon<'a, M>(icon: Icon) -> Button<'a, M> {
    Button::new(Direction::default(), None, Press::Quiet).icon(icon)
}

impl<'a, M> Button<'a, M> {
    fn new(direction: Direction, label: Option<text::Words<'a>>, press: Press) -> Self {
        Self { direction, label, icon: None, shortcut: None, on_press: None, press, width: Shrink, is_large: false }
    }

    pub fn icon(self, icon: Icon) -> Self {
        Self { icon: Some(icon), ..self }
    }

    /// The key that does the same, as `Shortcut::display` names it; nothing, where another button has it.
    pub fn shortcut(self, shortcut: impl Into<String>) -> Self {
        Self { shortcut: Some(shortcut.into()).filter(|it: &String| !it.is_empty()), ..self }
    }

    pub fn on_press(self, message: M) -> Self {
        Self { on_press: Some(message), ..self }
    }

    pub fn on_press_maybe(self, message: Option<M>) -> Self {
        Self { on_press: message, ..self }
    }

    pub fn width(self, width: impl Into<Length>) -> Self {
        Self { width: width.into(), ..self }
    }

    /// In the type of the hall, for somebody who has never seen the program.
    pub fn large(self) -> Self {
        Self { is_large: true, ..self }
    }
}

impl<'a, M: Clone + 'a> From<Button<'a, M>> for Element<'a, M> {
    fn from(button: Button<'a, M>) -> Self {
        let is_enabled = button.on_press.is_some();

        let ink = match button.press {
            _ if !is_enabled => Ink::Muted,
            Press::Primary => Ink::OnPrimary,
            Press::Danger => Ink::OnDanger,
            _ => Ink::Plain,
        };

        let is_square = button.label.is_none();
        let (height, words) =
            if button.is_large { (space::ROW + space::M, space::TITLE) } else { (space::CONTROL, space::BODY) };
        let mut parts: Vec<Element<'a, M>> = Vec::with_capacity(3);

        if let Some(icon) = button.icon {
            let size = if button.is_large { space::XL } else { space::ICON };

            parts.push(icon::sized(icon.along(button.direction), size, ink));
        }

        if let Some(label) = button.label {
            parts.push(label.size(words).into());
        }

        if let Some(shortcut) = button.shortcut {
            parts.push(key(shortcut, ink, if button.is_large { space::L } else { space::CAPTION }));
        }

        let content = container(layout::row(button.direction, parts)).center_y(height);

        let content = match button.width {
            Shrink if is_square => content.center_x(height),
            Shrink => content,
            _ => content.center_x(iced::Fill),
        };

        focus::button(content)
            .padding(if is_square { Padding::ZERO } else { Padding::from([0.0, space::M]) })
            .width(button.width)
            .class(button.press)
            .on_press_maybe(button.on_press)
            .into()
    }
}

/// The small label of a key.
fn key<'a, M: 'a>(name: String, ink: Ink, size: f32) -> Element<'a, M> {
    let label = text::caption(name).size(size).class(match ink {
        Ink::Plain => Ink::Muted,
        other => other,
    });

    match ink {
        Ink::OnPrimary | Ink::OnDanger => container(label),
        _ => container(label).class(Surface::Key),
    }
    .padding([0.0, space::XS])
    .align_y(Center)
    .into()
}

/// A key's label on its own, for a list of shortcuts.
pub fn key_label<'a, M: 'a>(name: impl Into<String>) -> Element<'a, M> {
    key(name.into(), Ink::Plain, space::CAPTION)
}

/// Keys and what they do, on as many lines as it takes.
pub fn hints<'a, M: 'a>(
    direction: Direction,
    hints: impl IntoIterator<Item = (Vec<String>, String)>,
) -> Element<'a, M> {
    let hints = hints.into_iter().map(|(keys, words)| {
        let keys = keys.into_iter().map(key_label);
        let words: Element<'a, M> = text::caption(words).wrapping(Wrapping::None).into();

        layout::row(direction, keys.chain([words])).spacing(space::XS).into()
    });

    layout::row(direction, hints).spacing(space::M).wrap_apart(space::XS)
}
