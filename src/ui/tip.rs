//! A word beside the pointer.

use iced::widget::{container, tooltip};

use super::theme::{Ink, Surface};
use super::{Element, space, text};

/// What an icon alone does, said when the pointer rests on it.
pub fn tip<'a, M: 'a>(
    content: impl Into<Element<'a, M>>,
    words: impl iced::widget::text::IntoFragment<'a>,
) -> Element<'a, M> {
    tooltip(
        content,
        container(text::caption(words).class(Ink::Inverse)).padding([space::XS, space::S]).class(Surface::Tooltip),
        tooltip::Position::Bottom,
    )
    .gap(space::XS)
    .delay(std::time::Duration::from_millis(400))
    .into()
}
