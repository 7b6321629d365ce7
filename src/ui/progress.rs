//! How far a thing has come.

use iced::widget::text::IntoFragment;
use iced::widget::{container, row};
use iced::{Fill, FillPortion};

use super::theme::{Surface, Tone};
use super::{Element, layout, space, text};
use crate::i18n::Direction;

/// What the width of a line is divided into.
const WHOLE: u16 = 1000;

/// A thin line, filled from its start to a share of one. iced's own bar always fills from the left.
pub fn line<'a, M: 'a>(direction: Direction, share: f32, tone: Tone) -> Element<'a, M> {
    let filled = (share.clamp(0.0, 1.0) * f32::from(WHOLE)).round() as u16;

    let part = |portion: u16, surface| {
        container(layout::nothing()).width(FillPortion(portion)).height(space::XS).class(surface).into()
    };

    // A portion of nothing would not be nothing.
    let parts: Vec<Element<'a, M>> = [(filled, Surface::Solid(tone)), (WHOLE - filled, Surface::None)]
        .into_iter()
        .filter(|(portion, _)| *portion > 0)
        .map(|(portion, surface)| part(portion, surface))
        .collect();

    let parts = if direction.is_rtl() { parts.into_iter().rev().collect() } else { parts };

    container(row(parts)).width(Fill).class(Surface::Track).into()
}

/// What is being done, and how far it has come.
pub fn progress<'a, M: 'a>(direction: Direction, words: impl IntoFragment<'a>, share: f32) -> Element<'a, M> {
    layout::column(direction, [text::caption(words).into(), line(direction, share, Tone::Primary)])
        .spacing(space::XS)
        .into()
}

/// A whole page that waits for something.
pub fn page<'a, M: 'a>(words: impl IntoFragment<'a>) -> Element<'a, M> {
    let mark = super::icon::sized(super::Icon::Clock, super::space::XXL, super::Ink::Muted);
    let page = iced::widget::column![mark, text::muted(words)].spacing(super::space::L).align_x(iced::Center);

    iced::widget::center(page).into()
}
