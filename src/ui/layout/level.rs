use iced::advanced::Widget;
use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Tree;
use iced::{Renderer, Size};

use crate::ui::forward::forward;
use crate::ui::{Element, Theme};

/// A line whose children are all as high as the highest: cards side by side. iced stretches what fills a height that is given, and
/// here it is the children that give it.
pub struct Level<'a, M> {
    line: Element<'a, M>,
}

impl<'a, M> Level<'a, M> {
    pub(super) fn new(line: Element<'a, M>) -> Self {
        Self { line }
    }
}

impl<M> Widget<M, Theme, Renderer> for Level<'_, M> {
    forward!(line: children diff size operate update mouse_interaction draw overlay);

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let node = self.line.as_widget_mut().layout(&mut tree.children[0], renderer, limits);
        let height = node.children().iter().map(|child| child.size().height).fold(0.0, f32::max);
        let children = node.children().iter().map(|child| {
            let size = Size::new(child.size().width, height);

            Node::with_children(size, child.children().to_vec()).move_to(child.bounds().position())
        });

        Node::with_children(node.size(), children.collect())
    }
}

impl<'a, M: 'a> From<Level<'a, M>> for Element<'a, M> {
    fn from(level: Level<'a, M>) -> Self {
        Self::new(level)
    }
}
