use std::rc::Rc;
use std::sync::Arc;

use iced::Padding;
use iced::widget::text_editor;
use iced::widget::text_editor::{Action, Content, Edit};

use super::Frame;
use super::undo::Undo;
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

    let on_action = Rc::new(on_action);
    let put = Rc::clone(&on_action);
    let editor = text_editor(content)
        .placeholder(placeholder)
        .size(space::BODY)
        .min_height(84.0)
        .padding(Padding::from([super::rise(space::BODY), space::M - 2.0]))
        .on_action(move |action| on_action(action));
    let all = move |text: String| {
        let paste = Action::Edit(Edit::Paste(Arc::new(text)));

        vec![put(Action::SelectAll), put(paste)]
    };
    let editor = Undo::new(editor, content.text(), all);

    Frame { label: label.into(), ..Frame::default() }.around(direction, editor)
}
