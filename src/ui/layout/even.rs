use iced::advanced::Widget;
use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Tree;
use iced::{Length, Point, Renderer, Size};

use crate::i18n::Direction;
use crate::ui::forward::forward_each;
use crate::ui::{Element, Theme};

/// Things of one kind side by side: each as wide as its words on one line, where that has room for all of them; else in rows of as
/// many as there is room for, all as wide as one another, so that they stand under each other.
pub struct Even<'a, M> {
    direction: Direction,
    children: Vec<Element<'a, M>>,
}

impl<'a, M> Even<'a, M> {
    pub(super) fn new(direction: Direction, children: Vec<Element<'a, M>>) -> Self {
        Self { direction, children }
    }
}

/// How many stand in a row of that width, if they do not all have room on one line. The rows are as full as one another: of five
/// things, four of which would have room, three stand above two.
pub fn folded(needs: &[f32], width: f32) -> Option<usize> {
    let count = needs.len();
    // What was given exactly the room that it asked for has it, but for the rounding.
    if count == 0 || needs.iter().sum::<f32>() <= width + 0.5 {
        return None;
    }
    let widest = needs.iter().copied().fold(1.0, f32::max);
    let most = ((width / widest) as usize).clamp(1, count);

    Some(count.div_ceil(count.div_ceil(most)))
}

impl<M> Widget<M, Theme, Renderer> for Even<'_, M> {
    forward_each!(children by all all_mut: children diff operate update mouse_interaction draw overlay);

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let endless = Limits::with_compression(Size::ZERO, Size::INFINITE, Size::new(true, true));
        let width = limits.max().width;
        let mut needs = Vec::with_capacity(self.children.len());
        for (child, tree) in self.children.iter_mut().zip(&mut tree.children) {
            // A whole pixel: what has exactly its own width may part its words for a hair.
            needs.push(child.as_widget_mut().layout(tree, renderer, &endless).size().width.ceil());
        }
        let in_row = folded(&needs, width);
        if let Some(in_row) = in_row {
            needs.fill((width / in_row as f32).floor());
        }
        let in_row = in_row.unwrap_or(needs.len()).max(1);
        let whole = needs.iter().take(in_row).sum();

        let mut nodes: Vec<Node> = Vec::with_capacity(needs.len());
        let (mut x, mut top, mut bottom) = (0.0, 0.0, 0.0_f32);
        let children = self.children.iter_mut().zip(&mut tree.children).zip(needs);
        for (place, ((child, tree), need)) in children.enumerate() {
            if place % in_row == 0 {
                (x, top) = (0.0, bottom);
            }
            let room = Limits::new(Size::new(need, 0.0), Size::new(need, f32::INFINITY));
            let node = child.as_widget_mut().layout(tree, renderer, &room);
            let left = match self.direction {
                Direction::LeftToRight => x,
                Direction::RightToLeft => whole - x - need,
            };
            x += need;
            bottom = bottom.max(top + node.size().height);
            nodes.push(node.move_to(Point::new(left, top)));
        }

        Node::with_children(Size::new(whole, bottom), nodes)
    }
}

impl<'a, M: 'a> From<Even<'a, M>> for Element<'a, M> {
    fn from(even: Even<'a, M>) -> Self {
        Self::new(even)
    }
}
