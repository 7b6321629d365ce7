//! A line across the top, for what concerns everything: a disk that is full, a workspace that is read-only.

use iced::Fill;
use iced::widget::container;
use iced::widget::text::IntoFragment;

use super::icon::{self, Icon};
use super::theme::{Ink, Surface, Tone};
use super::{Element, layout, space, text};
use crate::i18n::Direction;

pub fn banner<'a, M: 'a>(
    direction: Direction,
    tone: Tone,
    sentence: impl IntoFragment<'a>,
    action: Option<Element<'a, M>>,
) -> Element<'a, M> {
    let mut parts = vec![
        icon::sized(icon_of(tone), space::ICON + 2.0, Ink::Toned(tone)),
        layout::start(direction, text::body(sentence)).into(),
    ];
    parts.extend(action);

    container(layout::row(direction, parts).spacing(space::M))
        .padding([space::S, space::XL])
        .width(Fill)
        .class(Surface::Banner(tone))
        .into()
}

/// The icon that says a tone without its colour.
pub fn icon_of(tone: Tone) -> Icon {
    match tone {
        Tone::Neutral | Tone::Primary => Icon::Info,
        Tone::Accent => Icon::Warning,
        Tone::Danger => Icon::Alert,
        Tone::Success => Icon::CheckCircle,
    }
}
