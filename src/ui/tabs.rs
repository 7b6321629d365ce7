//! The rooms of one thing, side by side above it.

use iced::widget::{column, container, rule};

use iced::{Fill, Shrink};

use super::focus::button;
use super::theme::{Press, Surface};
use super::{Element, layout, space, text};
use crate::i18n::Direction;

pub fn tabs<'a, T, M>(
    direction: Direction,
    tabs: impl IntoIterator<Item = (T, String)>,
    current: &T,
    on_choose: impl Fn(T) -> M,
) -> Element<'a, M>
where
    T: PartialEq,
    M: Clone + 'a,
{
    let tabs = tabs.into_iter().map(|(value, label)| {
        let active = value == *current;

        let mark = container(layout::nothing()).width(Fill).height(2.0).class(if active {
            Surface::Mark
        } else {
            Surface::None
        });

        let words = if active { text::strong(label) } else { text::body(label) };

        button(column![container(words).center_y(space::ROW - 2.0), mark].width(Shrink))
            .padding(0)
            .class(Press::Tab { active })
            .on_press(on_choose(value))
            .into()
    });

    column![layout::row(direction, tabs).spacing(space::XL), rule::horizontal(1)]
        .align_x(layout::start_side(direction))
        .into()
}
