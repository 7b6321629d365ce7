//! In which part of a page the keyboard stands.

use iced::Rectangle;
use iced::advanced::widget::operation::{Focusable, Outcome};
use iced::advanced::widget::{Id, Operation};

/// Looks in which of these containers the keyboard stands: its place among them, or none.
pub fn within(parts: impl IntoIterator<Item = Id>) -> impl Operation<Option<usize>> {
    Within { parts: parts.into_iter().collect(), inside: Vec::new(), entering: None, found: None }
}

struct Within {
    parts: Vec<Id>,
    /// The parts that are being looked into, the innermost last.
    inside: Vec<Option<usize>>,
    /// A part was named, and what is looked into next is its content.
    entering: Option<usize>,
    found: Option<usize>,
}

impl Operation<Option<usize>> for Within {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Option<usize>>)) {
        self.inside.push(self.entering.take());
        operate(self);
        self.inside.pop();
    }

    fn container(&mut self, id: Option<&Id>, _bounds: Rectangle) {
        self.entering = id.and_then(|id| self.parts.iter().position(|part| part == id));
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.found = self.inside.iter().rev().copied().flatten().next();
        }
    }

    fn finish(&self) -> Outcome<Option<usize>> {
        Outcome::Some(self.found)
    }
}
