use iced::Padding;
use iced::widget::text_editor;
use iced::widget::text_editor::{Action, Content};

use super::Frame;
use crate::i18n::Direction;
use crate::ui::{Element, space};

/// A field of several lines. Its content is kept by the screen and changed by the actions it is sent.
pub fn editor<'a, M: Clone + 'a>(
    direction: Direction,
    label: impl Into<String>,
    content: &'a Content,
    placeholder: impl Into<String>,
    on_action: impl Fn(Action) -> M + 'a,
) -> Element<'a, M> {
    let placeholder: String = placeholder.into();

    let editor = text_editor(content)
        .placeholder(placeholder)
        .size(space::BODY)
        .min_height(84.0)
        .padding(Padding::from([super::rise(space::BODY), space::M - 2.0]))
        .on_action(on_action);

    Frame { label: label.into(), ..Frame::default() }.around(direction, editor)
}
