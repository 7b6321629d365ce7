use iced::advanced::Widget;
use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{Tree, tree};
use iced::{Length, Renderer, Size};

use crate::ui::forward::forward_each;
use crate::ui::parts::There;
use crate::ui::{Element, Theme};

/// The whole of what is to be said where it has room, else less of it.
pub struct Either<'a, M> {
    parts: [Element<'a, M>; 2],
}

impl<'a, M> Either<'a, M> {
    pub(super) fn new(whole: Element<'a, M>, less: Element<'a, M>) -> Self {
        Self { parts: [whole, less] }
    }
}

impl<M> Widget<M, Theme, Renderer> for Either<'_, M> {
    forward_each!(parts by there there_mut: children diff operate update mouse_interaction draw overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<There<2>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(There::<2>::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let endless = Limits::with_compression(Size::ZERO, Size::INFINITE, Size::new(true, true));
        let whole = self.parts[0].as_widget_mut().layout(&mut tree.children[0], renderer, &endless);
        let shown = usize::from(whole.size().width > limits.max().width);
        tree.state.downcast_mut::<There<2>>().0 = [shown == 0, shown == 1];
        let room = Limits::new(Size::ZERO, limits.max());
        let node = self.parts[shown].as_widget_mut().layout(&mut tree.children[shown], renderer, &room);
        let size = node.size();
        let mut nodes = vec![Node::default(), Node::default()];
        nodes[shown] = node;

        Node::with_children(size, nodes)
    }
}

impl<'a, M: 'a> From<Either<'a, M>> for Element<'a, M> {
    fn from(either: Either<'a, M>) -> Self {
        Self::new(either)
    }
}
