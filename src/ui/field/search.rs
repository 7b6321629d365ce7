use std::rc::Rc;

use iced::widget::{Id, container};
use iced::{Fill, Length};

use super::input::Input;
use super::undo::Undo;
use crate::i18n::Direction;
use crate::ui::icon::{self, Icon};
use crate::ui::layered::Layered;
use crate::ui::theme::Ink;
use crate::ui::{Element, button, layout, space};

/// A field that filters as one types, with a way to clear it.
pub struct Search<'a, M> {
    direction: Direction,
    value: &'a str,
    placeholder: String,
    id: Option<Id>,
    on_input: Box<dyn Fn(String) -> M + 'a>,
    on_submit: Option<M>,
    width: Length,
    size: f32,
}

pub fn search<'a, M>(
    direction: Direction,
    placeholder: impl Into<String>,
    value: &'a str,
    on_input: impl Fn(String) -> M + 'a,
) -> Search<'a, M> {
    Search {
        direction,
        value,
        placeholder: placeholder.into(),
        id: None,
        on_input: Box::new(on_input),
        on_submit: None,
        width: Fill,
        size: space::BODY,
    }
}

impl<'a, M> Search<'a, M> {
    pub fn id(self, id: impl Into<Id>) -> Self {
        Self { id: Some(id.into()), ..self }
    }

    pub fn on_submit(self, message: M) -> Self {
        Self { on_submit: Some(message), ..self }
    }

    pub fn width(self, width: impl Into<Length>) -> Self {
        Self { width: width.into(), ..self }
    }

    /// Another size of type: the door's.
    pub fn size(self, size: f32) -> Self {
        Self { size, ..self }
    }
}

impl<'a, M: Clone + 'a> From<Search<'a, M>> for Element<'a, M> {
    fn from(search: Search<'a, M>) -> Self {
        let direction = search.direction;
        let side = search.size.max(space::ICON);
        let room = side + space::M + space::S - 2.0;
        let rise = super::rise(search.size);
        let cleared = (search.on_input)(String::new());
        let on_input = Rc::new(search.on_input);
        let put = Rc::clone(&on_input);

        let input = Input::new(direction, search.placeholder, search.value)
            .id(search.id)
            .size(search.size)
            .padding(layout::padding(direction, rise, room + space::S, rise, room))
            .on_input(move |text| on_input(text))
            .on_submit(search.on_submit);

        let glass = container(icon::sized(Icon::Search, side, Ink::Muted)).padding([0.0, space::M - 2.0]);

        let clear: Element<'a, M> = if search.value.is_empty() {
            layout::nothing().into()
        } else {
            button::icon(Icon::Cross).on_press(cleared).into()
        };

        let above = container(layout::spread(direction, glass, clear)).center_y(Fill).width(Fill);

        let input = Undo::new(input, search.value, move |text| vec![put(text)]);

        container(Layered::new(input, above)).width(search.width).into()
    }
}
