use std::rc::Rc;

use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Layout, Widget};
use iced::widget::{Id, container};
use iced::{Fill, Length, Renderer};

use super::input::Input;
use super::undo::Undo;
use crate::i18n::Direction;
use crate::ui::focus::{Holds, Standing};
use crate::ui::forward::forward;
use crate::ui::icon::{self, Icon};
use crate::ui::layered::Layered;
use crate::ui::theme::{Ink, Theme};
use crate::ui::{Element, button, layout, space, tip};

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
    clear: String,
    at_once: bool,
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
        clear: String::new(),
        at_once: false,
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

    /// What the cross that empties it is called, with its key.
    pub fn clear(self, name: impl Into<String>) -> Self {
        Self { clear: name.into(), ..self }
    }

    /// Escape is the screen's at once: there is no list beside it whose keys are letters.
    pub fn at_once(self) -> Self {
        Self { at_once: true, ..self }
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
            tip::tip(button::icon(Icon::Cross).on_press(cleared), search.clear)
        };

        let above = container(layout::spread(direction, glass, clear)).center_y(Fill).width(Fill);

        let input = Undo::new(input, search.value, move |text| vec![put(text)]);
        let input = Filter { field: input.into(), holds: !search.at_once && !search.value.is_empty() };

        container(Layered::new(input, above)).width(search.width).into()
    }
}

/// A field in which Escape only goes to the list that it filters, while something is typed in it: the letters of the next keys
/// are the list's.
struct Filter<'a, M> {
    field: Element<'a, M>,
    holds: bool,
}

impl<M> Widget<M, Theme, Renderer> for Filter<'_, M> {
    forward!(field: children diff size layout update mouse_interaction draw overlay);

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let field = self.field.as_widget_mut();
        let inner = &mut tree.children[0];
        let mut standing = Standing::default();
        field.operate(inner, layout, renderer, &mut standing);
        field.operate(inner, layout, renderer, operation);
        let mut holds = Holds(self.holds && standing.anywhere);
        operation.custom(None, layout.bounds(), &mut holds);
    }
}

impl<'a, M: 'a> From<Filter<'a, M>> for Element<'a, M> {
    fn from(filter: Filter<'a, M>) -> Self {
        Self::new(filter)
    }
}
