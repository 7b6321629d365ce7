use std::rc::Rc;

use iced::widget::Id;
use iced::{Fill, Length};

use super::Frame;
use super::input::Input;
use super::undo::Undo;
use crate::i18n::Direction;
use crate::ui::{Element, space, theme};

/// A field of one line being put together; it becomes an element by `into`. Without `on_input` it is read-only.
pub struct Entry<'a, M> {
    direction: Direction,
    value: &'a str,
    placeholder: String,
    frame: Frame,
    id: Option<Id>,
    on_input: Option<Box<dyn Fn(String) -> M + 'a>>,
    on_submit: Option<M>,
    size: f32,
    width: Length,
    is_secret: bool,
    stands: bool,
}

pub fn text<'a, M>(direction: Direction, label: impl Into<String>, value: &'a str) -> Entry<'a, M> {
    Entry {
        direction,
        value,
        placeholder: String::new(),
        frame: Frame { label: label.into(), ..Frame::default() },
        id: None,
        on_input: None,
        on_submit: None,
        size: space::BODY,
        width: Fill,
        is_secret: false,
        stands: false,
    }
}

impl<'a, M> Entry<'a, M> {
    pub fn placeholder(self, placeholder: impl Into<String>) -> Self {
        Self { placeholder: placeholder.into(), ..self }
    }

    /// What stands in the field until something is typed: a value, not a hint.
    pub fn standing(self, value: impl Into<String>) -> Self {
        Self { placeholder: value.into(), stands: true, ..self }
    }

    pub fn required(mut self) -> Self {
        self.frame.is_required = true;
        self
    }

    /// The key that leads to it, beside its label.
    pub fn shortcut(mut self, key: impl Into<String>) -> Self {
        self.frame.key = Some(key.into()).filter(|key: &String| !key.is_empty());
        self
    }

    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.frame.help = Some(help.into());
        self
    }

    /// What is wrong with the value, in the place of the help.
    pub fn error(mut self, error: Option<impl Into<String>>) -> Self {
        self.frame.error = error.map(Into::into);
        self
    }

    pub fn id(self, id: impl Into<Id>) -> Self {
        Self { id: Some(id.into()), ..self }
    }

    pub fn on_input(self, message: impl Fn(String) -> M + 'a) -> Self {
        Self { on_input: Some(Box::new(message)), ..self }
    }

    pub fn on_submit(self, message: M) -> Self {
        Self { on_submit: Some(message), ..self }
    }

    /// Another size of type: the door's.
    pub fn size(self, size: f32) -> Self {
        Self { size, ..self }
    }

    /// Dots in the place of what is typed, for who looks over a shoulder.
    pub fn secret(self) -> Self {
        Self { is_secret: true, ..self }
    }

    pub fn width(self, width: impl Into<Length>) -> Self {
        Self { width: width.into(), ..self }
    }
}

impl<'a, M: Clone + 'a> From<Entry<'a, M>> for Element<'a, M> {
    fn from(entry: Entry<'a, M>) -> Self {
        let class = if entry.frame.error.is_some() { theme::Entry::Wrong } else { theme::Entry::Fine };
        let input = Input::new(entry.direction, entry.placeholder, entry.value)
            .id(entry.id)
            .size(entry.size)
            .padding([super::rise(entry.size), space::M - 2.0])
            .width(entry.width)
            .class(class)
            .secret(entry.is_secret)
            .standing(entry.stands)
            .on_submit(entry.on_submit);

        let Some(on_input) = entry.on_input else { return entry.frame.around(entry.direction, input) };
        let on_input = Rc::new(on_input);
        let put = Rc::clone(&on_input);
        let input = Undo::new(input.on_input(move |text| on_input(text)), entry.value, move |text| vec![put(text)]);

        entry.frame.around(entry.direction, input)
    }
}
