//! One page in the place of another.

use iced::Renderer;
use iced::advanced::Widget;
use iced::advanced::widget::{Tree, tree};

use super::forward::forward;
use super::{Element, Theme};

/// By which a page is told from the one that was there before it.
pub type Number = (u64, u64);

/// A page that begins anew where it has another number than the page before: at its top, and with the cursor nowhere. iced tells
/// widgets apart by their place alone, and would leave the new page scrolled as far as the old one was.
pub struct Page<'a, M> {
    number: Number,
    content: Element<'a, M>,
}

pub fn page<'a, M: 'a>(number: Number, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    Element::new(Page { number, content: content.into() })
}

impl<M> Widget<M, Theme, Renderer> for Page<'_, M> {
    forward!(content: children size layout operate update mouse_interaction draw overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Number>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(self.number)
    }

    fn diff(&self, tree: &mut Tree) {
        let number = tree.state.downcast_mut::<Number>();
        if std::mem::replace(number, self.number) == self.number {
            tree.diff_children(std::slice::from_ref(&self.content));
        } else {
            tree.children = self.children();
        }
    }
}
