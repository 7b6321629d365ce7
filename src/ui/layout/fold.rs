use iced::advanced::Widget;
use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{Tree, tree};
use iced::{Length, Point, Renderer, Size};

use crate::i18n::Direction;
use crate::ui::forward::forward_each;
use crate::ui::parts::There;
use crate::ui::{Element, Theme, space};

/// What a thing is called, what counts of it and what can be done with it: on one line where there is room for all three, else
/// what counts under the name, else what can be done as well. Nothing is left out, unless it can be spared.
pub struct Fold<'a, M> {
    direction: Direction,
    parts: [Element<'a, M>; 3],
    least: f32,
    height: f32,
    fills: bool,
    spares: f32,
}

/// The places of the parts.
const NAMES: usize = 0;
const COUNTERS: usize = 1;
const ACTIONS: usize = 2;

impl<'a, M> Fold<'a, M> {
    pub(super) fn new(direction: Direction, parts: [Element<'a, M>; 3]) -> Self {
        Self { direction, parts, least: 0.0, height: 0.0, fills: false, spares: 0.0 }
    }

    /// What the name keeps of a line that it shares, if it is as long as that.
    pub fn least(self, least: f32) -> Self {
        Self { least, ..self }
    }

    /// The first part takes all that is left of its line, and no less than that: a field.
    pub fn filling(self, least: f32) -> Self {
        Self { least, fills: true, ..self }
    }

    /// In less width than that the last part is not there where it has no room on the first line.
    pub fn sparing(self, below: f32) -> Self {
        Self { spares: below, ..self }
    }

    /// The height of the first line, if nothing on it is higher.
    pub fn height(self, height: f32) -> Self {
        Self { height, ..self }
    }

    /// Which parts stand together on a line, by what each needs; a part that is nothing stands nowhere.
    fn lines(&self, needs: [f32; 3], width: f32) -> Vec<Vec<usize>> {
        let [names, counters, actions] = needs;
        let names = names.min(self.least);
        let has_room = |needs: &[f32]| {
            let (sum, count) = needs
                .iter()
                .filter(|need| **need > 0.0)
                .fold((0.0, 0.0), |(sum, count), need| (sum + need, count + 1.0));

            sum + space::XL * f32::max(count - 1.0, 0.0) <= width
        };
        let lines: &[&[usize]] = if has_room(&[names, counters, actions]) {
            &[&[NAMES, COUNTERS, ACTIONS]]
        } else if has_room(&[names, actions]) {
            &[&[NAMES, ACTIONS], &[COUNTERS]]
        } else if width < self.spares {
            &[&[NAMES], &[COUNTERS]]
        } else if has_room(&[counters, actions]) {
            &[&[NAMES], &[COUNTERS, ACTIONS]]
        } else {
            &[&[NAMES], &[COUNTERS], &[ACTIONS]]
        };

        lines
            .iter()
            .map(|line| line.iter().copied().filter(|part| needs[*part] > 0.0).collect::<Vec<_>>())
            .filter(|line| !line.is_empty())
            .collect()
    }
}

impl<M> Widget<M, Theme, Renderer> for Fold<'_, M> {
    forward_each!(parts by there there_mut: children diff operate update mouse_interaction draw overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<There<3>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(There::<3>::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let width = limits.max().width;
        let endless = Limits::with_compression(Size::ZERO, Size::INFINITE, Size::new(true, true));
        let mut needs = [0.0; 3];
        for ((need, part), tree) in needs.iter_mut().zip(&mut self.parts).zip(&mut tree.children) {
            // A whole pixel: what has exactly its own width may part its words for a hair.
            *need = part.as_widget_mut().layout(tree, renderer, &endless).size().width.ceil();
        }
        if self.fills {
            needs[NAMES] = width;
        }

        let lines = self.lines(needs, width);
        tree.state.downcast_mut::<There<3>>().0 = [NAMES, COUNTERS, ACTIONS].map(|part| lines.concat().contains(&part));
        let mut nodes = [Node::default(), Node::default(), Node::default()];
        let mut top = 0.0;
        for (place, line) in lines.into_iter().enumerate() {
            let beside: f32 = line.iter().skip(1).map(|part| needs[*part] + space::XL).sum();
            for part in &line {
                let room = if Some(part) == line.first() { width - beside } else { needs[*part] };
                let room = Limits::new(Size::ZERO, Size::new(needs[*part].min(room).max(0.0), f32::INFINITY));
                let tree = &mut tree.children[*part];
                nodes[*part] = self.parts[*part].as_widget_mut().layout(tree, renderer, &room);
            }
            let height = line.iter().map(|part| nodes[*part].size().height).fold(0.0, f32::max);
            let height = if place == 0 { height.max(self.height) } else { height };
            let mut end = width;
            for part in line.iter().rev() {
                let size = nodes[*part].size();
                let is_first = Some(part) == line.first();
                let x = if is_first && (*part != ACTIONS || self.fills) { 0.0 } else { end - size.width };
                end = x - space::XL;
                let x = match self.direction {
                    Direction::LeftToRight => x,
                    Direction::RightToLeft => width - x - size.width,
                };
                nodes[*part].move_to_mut(Point::new(x, top + (height - size.height) / 2.0));
            }
            top += height + space::S;
        }

        Node::with_children(Size::new(width, (top - space::S).max(0.0)), nodes.into())
    }
}

impl<'a, M: 'a> From<Fold<'a, M>> for Element<'a, M> {
    fn from(fold: Fold<'a, M>) -> Self {
        Self::new(fold)
    }
}
