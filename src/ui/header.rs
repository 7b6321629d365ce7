//! The top of a page: its title, its state, what counts, and one primary action at the end of the line.

use iced::widget::{container, rule};
use iced::{Center, Fill};

use super::{Element, layout, space, text};
use crate::i18n::Direction;

/// Up to so many letters a title is shown whole, whatever else there is.
const SHORT: usize = 24;

/// A header being put together; it becomes an element by `into`.
pub struct Header<'a, M> {
    direction: Direction,
    title: text::Cut,
    is_short: bool,
    caption: Option<text::Cut>,
    state: Option<Element<'a, M>>,
    counters: Vec<(String, String)>,
    actions: Vec<Element<'a, M>>,
}

pub fn header<'a, M>(direction: Direction, title: impl Into<String>) -> Header<'a, M> {
    let title = title.into();

    Header {
        direction,
        is_short: title.chars().count() <= SHORT,
        title: text::title_line(title),
        caption: None,
        state: None,
        counters: Vec::new(),
        actions: Vec::new(),
    }
}

impl<'a, M> Header<'a, M> {
    /// A line under the title: when and where.
    pub fn caption(self, caption: impl Into<String>) -> Self {
        Self { caption: Some(text::caption_line(caption)), ..self }
    }

    /// Beside the title: a pill.
    pub fn state(self, state: impl Into<Element<'a, M>>) -> Self {
        Self { state: Some(state.into()), ..self }
    }

    /// A figure and its name.
    pub fn counter(mut self, number: impl Into<String>, name: impl Into<String>) -> Self {
        self.counters.push((number.into(), name.into()));
        self
    }

    /// At the end of the line; the last one is the primary.
    pub fn action(mut self, action: impl Into<Element<'a, M>>) -> Self {
        self.actions.push(action.into());
        self
    }
}

impl<'a, M: 'a> From<Header<'a, M>> for Element<'a, M> {
    fn from(header: Header<'a, M>) -> Self {
        let direction = header.direction;

        let mut first: Vec<Element<'a, M>> = vec![header.title.into()];
        first.extend(header.state);

        let mut names: Vec<Element<'a, M>> = vec![layout::row(direction, first).spacing(space::M).into()];
        names.extend(header.caption.map(Element::from));

        let names = layout::column(direction, names).spacing(0.0);

        let counters = layout::row(
            direction,
            header.counters.into_iter().map(|(number, name)| {
                layout::row(direction, [text::strong(number).into(), text::muted(name).into()])
                    .spacing(space::S - 2.0)
                    .into()
            }),
        )
        .spacing(space::L)
        .wrap_apart(space::L);

        // One line of them: those for which there is no room beside the title and the actions are left out.
        let counters = container(counters).max_height(2.0 * space::BODY).clip(true);
        let (names, counters) = if header.is_short {
            (container(names), counters.width(Fill).align_x(layout::end_side(direction)))
        } else {
            (layout::start(direction, names).clip(true), counters)
        };

        let line =
            layout::row(direction, [names.into(), counters.into(), layout::row(direction, header.actions).into()])
                .spacing(space::XL)
                .align_y(Center);

        iced::widget::column![
            container(line).padding([space::M, space::XL]).center_y(68.0).width(Fill),
            rule::horizontal(1),
        ]
        .into()
    }
}
