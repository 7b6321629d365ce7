//! What a place says when nothing is in it yet: what it is for, and what to do.

use iced::Fill;
use iced::widget::text::IntoFragment;
use iced::widget::{center, column};

use super::icon::{self, Icon};
use super::theme::Ink;
use super::{Element, space, text};

pub fn empty<'a, M: 'a>(icon: Icon, sentence: impl IntoFragment<'a>, action: Option<Element<'a, M>>) -> Element<'a, M> {
    let words = iced::widget::container(text::muted(sentence)).max_width(420.0);

    center(
        column![icon::sized(icon, space::XXL, Ink::Muted), words].push(action).spacing(space::L).align_x(iced::Center),
    )
    .padding(space::XL)
    .width(Fill)
    .into()
}
