//! Whether the keyboard stands in a part of the page, and on what.

use std::any::Any;

use iced::Rectangle;
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation};

use super::Here;

/// Looks where the keyboard stands.
#[derive(Default)]
pub struct Standing {
    /// On a control that is no field.
    pub on_control: bool,
    /// On anything at all.
    pub anywhere: bool,
    /// On a field that keeps Escape to itself.
    pub is_held: bool,
}

/// What a field says of itself where it keeps Escape to itself, as long as the keyboard stands in it.
pub struct Holds(pub bool);

impl Operation for Standing {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        self.on_control |= state.downcast_ref::<Here>().is_some_and(Focusable::is_focused);
        self.is_held |= state.downcast_ref::<Holds>().is_some_and(|holds| holds.0);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.anywhere |= state.is_focused();
    }
}
