use std::rc::Rc;
use std::sync::Arc;

use iced::Padding;
use iced::keyboard::Key;
use iced::keyboard::key::Named;
use iced::widget::text_editor::{Action, Binding, Content, Edit, KeyPress};
use iced::widget::{Id, text_editor};

use super::Frame;
use super::lines::Lines;
use super::undo::Undo;
use crate::i18n::Direction;
use crate::ui::{Element, space, theme};

/// A field of several lines. Its content is kept by the screen and changed by the actions it is sent.
pub fn editor<'a, M: Clone + 'a>(
    direction: Direction,
    label: impl Into<String>,
    content: &'a Content,
    placeholder: impl Into<String>,
    on_action: impl Fn(Action) -> M + 'a,
) -> Element<'a, M> {
    let editor = several(direction, content, None, 84.0, super::hint(direction, &placeholder.into()), on_action);

    Frame { label: label.into(), ..Frame::default() }.around(direction, editor)
}

/// The same, higher, with a name by which it is given the focus; it may not be left empty.
pub fn long<'a, M: Clone + 'a>(
    direction: Direction,
    label: impl Into<String>,
    content: &'a Content,
    id: Id,
    on_action: impl Fn(Action) -> M + 'a,
) -> Element<'a, M> {
    let editor = several(direction, content, Some(id), space::ROW * 3.0, String::new(), on_action);

    Frame { label: label.into(), is_required: true, ..Frame::default() }.around(direction, editor)
}

fn several<'a, M: Clone + 'a>(
    direction: Direction,
    content: &'a Content,
    id: Option<Id>,
    height: f32,
    placeholder: String,
    on_action: impl Fn(Action) -> M + 'a,
) -> Undo<'a, M> {
    let on_action = Rc::new(on_action);
    let put = Rc::clone(&on_action);
    let padding = Padding::from([super::rise(space::BODY), space::M - 2.0]);
    let mut editor = text_editor(content)
        .placeholder(placeholder)
        .size(space::BODY)
        .min_height(height)
        .padding(padding)
        .class(theme::Entry::Veiled)
        .key_binding(bound)
        .on_action(move |action| on_action(action));
    if let Some(id) = id {
        editor = editor.id(id);
    }

    // The former text is pasted over all that is there.
    Undo::new(Lines::new(direction, editor, content, padding), content.text(), move |text| {
        let paste = Action::Edit(Edit::Paste(Arc::new(text)));

        vec![put(Action::SelectAll), put(paste)]
    })
}

/// What a key does: as iced has it, but for one that types two letters, of which it takes the first, and for Ctrl+Enter,
/// which ends no line: it is the form's.
fn bound<M>(press: KeyPress) -> Option<Binding<M>> {
    if press.modifiers.command() && press.key == Key::Named(Named::Enter) {
        return None;
    }
    let letters: Vec<char> =
        press.text.iter().flat_map(|text| text.chars()).filter(|letter| !letter.is_control()).collect();

    match Binding::from_key_press(press)? {
        Binding::Insert(_) if letters.len() > 1 => {
            Some(Binding::Sequence(letters.into_iter().map(Binding::Insert).collect()))
        }
        binding => Some(binding),
    }
}
