//! The order in which Tab goes: that of the reading. iced goes in the order of its tree, which in a mirrored line is the wrong way.

use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Vector};

use super::ABOVE;
use crate::i18n::Direction;

/// Which way Tab goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the next control.
    Forward,
    /// To the one before.
    Backward,
    /// Nowhere: what has the focus comes in sight.
    Stay,
}

/// Something that can be stood on, or a group of such things, as the tree holds them.
enum Node {
    Stop(usize, Rectangle),
    Group(Vec<Node>),
}

/// A stop: where it is, and the sheets that scroll around it, the outermost first, each with where it is scrolled to.
struct Found {
    bounds: Rectangle,
    sheets: Vec<usize>,
}

struct Sheet {
    bounds: Rectangle,
    translation: Vector,
}

/// Looks for all that can be stood on, then stands on the next one and brings it in sight.
struct Look {
    direction: Direction,
    way: Way,
    groups: Vec<Vec<Node>>,
    found: Vec<Found>,
    sheets: Vec<Sheet>,
    /// The sheets that are being looked into.
    inside: Vec<usize>,
    /// A sheet was named, and what is looked into next is its content.
    entering: Option<usize>,
    here: Option<usize>,
    /// A paper above the page was named, and what is looked into next is its content.
    rising: bool,
    /// Where what stands on the uppermost such paper begins and ends.
    above: Option<(usize, usize)>,
}

/// The operation behind Tab.
pub fn step(direction: Direction, way: Way) -> impl Operation<()> {
    Look {
        direction,
        way,
        groups: vec![Vec::new()],
        found: Vec::new(),
        sheets: Vec::new(),
        inside: Vec::new(),
        entering: None,
        here: None,
        rising: false,
        above: None,
    }
}

impl Operation for Look {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let entered = self.entering.take();
        let rises = std::mem::take(&mut self.rising);
        let first = self.found.len();
        self.inside.extend(entered);
        self.groups.push(Vec::new());
        operate(self);
        let group = self.groups.pop().unwrap_or_default();
        if let Some(outer) = self.groups.last_mut()
            && !group.is_empty()
        {
            outer.push(Node::Group(group));
        }
        if entered.is_some() {
            self.inside.pop();
        }
        if rises {
            self.above = Some((first, self.found.len()));
        }
    }

    fn container(&mut self, id: Option<&Id>, _bounds: Rectangle) {
        self.rising = id.is_some_and(|id| *id == Id::new(ABOVE));
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.entering = Some(self.sheets.len());
        self.sheets.push(Sheet { bounds, translation });
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        let place = self.found.len();
        if state.is_focused() {
            self.here = Some(place);
        }
        self.found.push(Found { bounds, sheets: self.inside.clone() });
        if let Some(group) = self.groups.last_mut() {
            group.push(Node::Stop(place, bounds));
        }
    }

    fn finish(&self) -> Outcome<()> {
        let (first, end) = self.above.unwrap_or((0, self.found.len()));
        let mut order = order(self.groups.first().map_or(&[], Vec::as_slice), self.direction);
        order.retain(|place| (first..end).contains(place));
        let Some(next) = next(&order, self.here, self.way) else { return Outcome::None };
        let Some(found) = self.found.get(next) else { return Outcome::None };

        Outcome::Chain(Box::new(Stand { place: next, seen: 0, sheet: 0, scrolls: self.scrolls(found) }))
    }
}

impl Look {
    /// How far each sheet around it has to be scrolled, so that it is in sight.
    fn scrolls(&self, found: &Found) -> Vec<(usize, f32)> {
        let mut scrolls = Vec::new();
        for place in &found.sheets {
            let Some(sheet) = self.sheets.get(*place) else { continue };
            let top = found.bounds.y - sheet.bounds.y;
            let bottom = top + found.bounds.height;
            let seen = sheet.translation.y;
            if top < seen {
                scrolls.push((*place, top.max(0.0)));
            } else if bottom > seen + sheet.bounds.height {
                scrolls.push((*place, bottom - sheet.bounds.height));
            }
        }

        scrolls
    }
}

/// Stands on one place, and leaves all others.
struct Stand {
    place: usize,
    seen: usize,
    sheet: usize,
    scrolls: Vec<(usize, f32)>,
}

impl Operation for Stand {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if let Some((_, to)) = self.scrolls.iter().find(|(sheet, _)| *sheet == self.sheet) {
            state.scroll_to(AbsoluteOffset { x: None, y: Some(*to) });
        }
        self.sheet += 1;
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.seen == self.place {
            state.focus();
        } else {
            state.unfocus();
        }
        self.seen += 1;
    }
}

/// The stops in the order of the reading: what stands in one line goes from its start to its end.
fn order(nodes: &[Node], direction: Direction) -> Vec<usize> {
    let is_line = direction.is_rtl()
        && nodes.windows(2).all(|pair| {
            let (Some(one), Some(other)) = (bounds(&pair[0]), bounds(&pair[1])) else { return false };

            let are_beside = one.y < other.y + other.height && other.y < one.y + one.height;

            are_beside && one.x + one.width <= other.x + 1.0
        });
    let inner = |node: &Node| match node {
        Node::Stop(place, _) => vec![*place],
        Node::Group(nodes) => order(nodes, direction),
    };

    if is_line { nodes.iter().rev().flat_map(inner).collect() } else { nodes.iter().flat_map(inner).collect() }
}

fn bounds(node: &Node) -> Option<Rectangle> {
    match node {
        Node::Stop(_, bounds) => Some(*bounds),
        Node::Group(nodes) => nodes.iter().filter_map(bounds).reduce(|one, other| one.union(&other)),
    }
}

/// The place after this one, or before it; around the end, the first.
fn next(order: &[usize], here: Option<usize>, way: Way) -> Option<usize> {
    let at = here.and_then(|here| order.iter().position(|place| *place == here));
    let count = order.len();

    match (way, at) {
        (Way::Stay, _) => here,
        _ if count == 0 => None,
        (Way::Forward, Some(at)) => order.get((at + 1) % count).copied(),
        (Way::Backward, Some(at)) => order.get((at + count - 1) % count).copied(),
        (Way::Forward, None) => order.first().copied(),
        (Way::Backward, None) => order.last().copied(),
    }
}
