//! A widget of several others: each with its tree and its place.

use iced::advanced::Layout;
use iced::advanced::widget::Tree;

use super::Element;

/// Which parts of a widget are there: its state, where some are left out.
pub(super) struct There<const COUNT: usize>(pub [bool; COUNT]);

impl<const COUNT: usize> Default for There<COUNT> {
    fn default() -> Self {
        Self([false; COUNT])
    }
}

/// All parts.
pub(super) fn all<'t, 'a, M>(
    parts: &'t [Element<'a, M>],
    tree: &'t Tree,
    layout: Layout<'t>,
) -> impl Iterator<Item = (&'t Element<'a, M>, &'t Tree, Layout<'t>)> {
    parts.iter().zip(&tree.children).zip(layout.children()).map(|((part, tree), layout)| (part, tree, layout))
}

/// All parts, to be changed.
pub(super) fn all_mut<'t, 'a, M>(
    parts: &'t mut [Element<'a, M>],
    tree: &'t mut Tree,
    layout: Layout<'t>,
) -> impl Iterator<Item = (&'t mut Element<'a, M>, &'t mut Tree, Layout<'t>)> {
    parts.iter_mut().zip(&mut tree.children).zip(layout.children()).map(|((part, tree), layout)| (part, tree, layout))
}

/// The parts that are [`There`].
pub(super) fn there<'t, 'a, M, const COUNT: usize>(
    parts: &'t [Element<'a, M>; COUNT],
    tree: &'t Tree,
    layout: Layout<'t>,
) -> impl Iterator<Item = (&'t Element<'a, M>, &'t Tree, Layout<'t>)> {
    let is_there = tree.state.downcast_ref::<There<COUNT>>().0;

    all(parts, tree, layout).zip(is_there).filter_map(|(part, is_there)| is_there.then_some(part))
}

/// The parts that are [`There`], to be changed.
pub(super) fn there_mut<'t, 'a, M, const COUNT: usize>(
    parts: &'t mut [Element<'a, M>; COUNT],
    tree: &'t mut Tree,
    layout: Layout<'t>,
) -> impl Iterator<Item = (&'t mut Element<'a, M>, &'t mut Tree, Layout<'t>)> {
    let is_there = tree.state.downcast_ref::<There<COUNT>>().0;

    all_mut(parts, tree, layout).zip(is_there).filter_map(|(part, is_there)| is_there.then_some(part))
}
