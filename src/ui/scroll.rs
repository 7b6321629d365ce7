//! What is longer than its place: its bar, and scrolling by keys, where a page that has no list of its own to move in is scrolled
//! as a whole.

mod sheet;
mod thumb;

pub use sheet::{Rolled, Scrolled, clear, sheet};
pub use thumb::Thumb;

use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Vector};

/// What is scrolled: the largest sheet of the page, or the next largest, which stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Sheet {
    Largest,
    Aside,
}

/// How far: by what is in sight, or to an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Far {
    Back,
    On,
    First,
    Last,
}

/// So much of what was in sight stays in sight, so that one finds the line again.
const KEPT: f32 = 0.1;

/// Scrolls a sheet of the page, if one of them is longer than its place.
pub fn scroll(sheet: Sheet, far: Far) -> impl Operation<()> {
    Look { sheet, far, found: Vec::new() }
}

struct Look {
    sheet: Sheet,
    far: Far,
    /// The place of each sheet in its frame, and how high its content is.
    found: Vec<(Rectangle, f32)>,
}

impl Look {
    fn wanted(&self) -> Option<usize> {
        let area = |place: &usize| self.found.get(*place).map_or(0.0, |(bounds, _)| bounds.area());
        let is_longer = |place: &usize| self.found.get(*place).is_some_and(|(it, high)| *high > it.height + 1.0);
        let mut longer: Vec<usize> = (0..self.found.len()).filter(is_longer).collect();
        longer.sort_by(|one, other| area(other).total_cmp(&area(one)));

        longer.get(usize::from(self.sheet == Sheet::Aside)).copied()
    }
}

impl Operation for Look {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.found.push((bounds, content.height));
    }

    fn finish(&self) -> Outcome<()> {
        let Some(wanted) = self.wanted() else { return Outcome::None };

        Outcome::Chain(Box::new(Turn { wanted, far: self.far, seen: 0 }))
    }
}

/// Scrolls the sheet of this place.
struct Turn {
    wanted: usize,
    far: Far,
    seen: usize,
}

impl Operation for Turn {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        let place = self.seen;
        self.seen += 1;
        if place != self.wanted {
            return;
        }
        let page = bounds.height * (1.0 - KEPT);
        let by = match self.far {
            Far::Back => -page,
            Far::On => page,
            Far::First => return state.scroll_to(AbsoluteOffset { x: None, y: Some(0.0) }),
            Far::Last => content.height,
        };
        state.scroll_by(AbsoluteOffset { x: 0.0, y: by }, bounds, content);
    }
}
