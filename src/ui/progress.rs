//! How far a thing has come.

use iced::Fill;
use iced::widget::progress_bar;
use iced::widget::text::IntoFragment;

use super::theme::Tone;
use super::{Element, layout, space, text};
use crate::i18n::Direction;

/// A thin line, filled to a share of one.
pub fn line<'a, M: 'a>(share: f32, tone: Tone) -> Element<'a, M> {
    progress_bar(0.0..=1.0, share).girth(space::XS).length(Fill).class(tone).into()
}

/// What is being done, and how far it has come.
pub fn progress<'a, M: 'a>(direction: Direction, words: impl IntoFragment<'a>, share: f32) -> Element<'a, M> {
    layout::column(direction, [text::caption(words).into(), line(share, Tone::Primary)]).spacing(space::XS).into()
}
