//! The top of a page: its title, its state, what counts, and one primary action at the end of the line.
//!
//! All of it is shown at any width: what has no room beside the title goes under it.

use iced::Fill;
use iced::widget::{container, rule};

use super::{Element, layout, space, text};
use crate::i18n::Direction;

/// What a title keeps of a line that it shares, if it is as long as that.
const LEAST: f32 = 480.0;
/// The height of a header of one line, without the room above and below.
const LINE: f32 = 44.0;

/// A header being put together; it becomes an element by `into`.
pub struct Header<'a, M> {
    direction: Direction,
    title: text::Cut,
    caption: Option<text::Cut>,
    state: Option<Element<'a, M>>,
    counters: Vec<(String, String)>,
    actions: Vec<Element<'a, M>>,
}

pub fn header<'a, M>(direction: Direction, title: impl Into<String>) -> Header<'a, M> {
    Header {
        direction,
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
        let title = match header.state {
            Some(state) => layout::trailed(direction, header.title, state).spacing(space::M).into(),
            None => header.title.into(),
        };
        let mut names: Vec<Element<'a, M>> = vec![title];
        names.extend(header.caption.map(Element::from));
        let names = layout::column(direction, names).spacing(0.0);
        let counters = header.counters.into_iter().map(|(number, name)| {
            layout::row(direction, [text::strong(number).into(), text::muted(name).into()])
                .spacing(space::S - space::XXS)
                .into()
        });
        let counters = layout::row(direction, counters).spacing(space::L).wrap_apart(space::XS);
        let actions = layout::row(direction, header.actions).wrap_apart(space::S);
        let line = layout::fold(direction, names, counters, actions).least(LEAST).height(LINE);

        iced::widget::column![container(line).padding([space::M, space::XL]).width(Fill), rule::horizontal(1)].into()
    }
}
