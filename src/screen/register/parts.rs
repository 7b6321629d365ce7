//! What the panels of the register share.

use crate::ui::focus::button as pressable;
use iced::Fill;

use crate::i18n::Direction;
use crate::ui::theme::{Ink, Press};
use crate::ui::{self, Element, Icon, Tone, icon, space, text};

/// Something to look at, which does not stand in the way of saving.
pub fn warning<'a, M: 'a>(direction: Direction, words: String) -> Element<'a, M> {
    ui::row(
        direction,
        [
            icon::inked(Icon::Warning, Ink::Toned(Tone::Accent)),
            ui::start(direction, text::caption(words).class(Ink::Toned(Tone::Accent))).into(),
        ],
    )
    .align_y(iced::Top)
    .into()
}

/// A line that leads somewhere.
pub fn line<'a, M: Clone + 'a>(content: impl Into<Element<'a, M>>, on_press: M) -> Element<'a, M> {
    pressable(content)
        .padding([space::XS, space::S])
        .width(Fill)
        .class(Press::Line { active: false })
        .on_press(on_press)
        .into()
}
