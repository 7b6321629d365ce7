//! What a place says when nothing is in it yet: what it is for, and what to do.

use iced::Fill;
use iced::widget::{center, column, container};

use super::icon::{self, Icon};
use super::theme::Ink;
use super::{Element, space, text};

/// The longest line that is pleasant to read alone.
const MEASURE: f32 = 400.0;

pub fn empty<'a, M: 'a>(icon: Icon, sentence: impl Into<String>, action: Option<Element<'a, M>>) -> Element<'a, M> {
    let words = container(text::centred(sentence.into()).class(Ink::Muted)).max_width(MEASURE);

    center(
        column![icon::sized(icon, space::XXL, Ink::Muted), words].push(action).spacing(space::L).align_x(iced::Center),
    )
    .padding(space::XL)
    .width(Fill)
    .into()
}
