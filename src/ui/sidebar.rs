//! The sections of the program, at the start side; at its foot, the laptop and whether all is saved.

use iced::widget::{column, container, row, rule};

use iced::{Center, Fill};

use super::focus::button;
use super::icon::{self, Icon};
use super::theme::{Ink, Press, Surface, Tone};
use super::{Element, layout, scroll, space, text};
use crate::i18n::Direction;

/// One line of the sidebar.
pub struct Item<M> {
    pub icon: Icon,
    pub label: String,
    /// Whether it is the page.
    pub is_active: bool,
    /// Whether the page, which is another line, is within it.
    pub is_around: bool,
    /// The key that leads there, as it is named.
    pub key: String,
    /// What waits there, if anything does.
    pub badge: Option<String>,
    pub message: M,
}

/// A sidebar being put together; it becomes an element by `into`.
pub struct Sidebar<'a, M> {
    direction: Direction,
    width: f32,
    head: Option<Element<'a, M>>,
    lines: Vec<Element<'a, M>>,
    foot: Option<Element<'a, M>>,
}

/// In a window of that width.
pub fn sidebar<'a, M>(direction: Direction, window: f32) -> Sidebar<'a, M> {
    Sidebar { direction, width: space::sidebar(window), head: None, lines: Vec::new(), foot: None }
}

impl<'a, M: Clone + 'a> Sidebar<'a, M> {
    /// Within a line, and at its ends.
    fn gap(&self) -> f32 {
        if self.width < space::SIDEBAR { space::S - space::XXS } else { space::M }
    }

    pub fn head(self, head: impl Into<Element<'a, M>>) -> Self {
        Self { head: Some(head.into()), ..self }
    }

    /// The name of a group, above its items.
    pub fn group(mut self, name: impl Into<String>) -> Self {
        let name: String = name.into();

        self.lines.push(
            container(text::label(name))
                .padding(layout::padding(self.direction, space::L, space::M, space::XS, space::M))
                .into(),
        );

        self
    }

    pub fn item(mut self, item: Item<M>) -> Self {
        self.lines.push(line(self.direction, self.gap(), item));
        self
    }

    pub fn foot(self, foot: impl Into<Element<'a, M>>) -> Self {
        Self { foot: Some(foot.into()), ..self }
    }
}

impl<'a, M: Clone + 'a> From<Sidebar<'a, M>> for Element<'a, M> {
    fn from(sidebar: Sidebar<'a, M>) -> Self {
        let direction = sidebar.direction;
        let gap = sidebar.gap();

        let head = sidebar.head.map(|head| {
            layout::start(direction, head).padding(layout::padding(direction, space::L, gap, space::S, gap))
        });

        let foot = sidebar.foot.map(|foot| {
            column![rule::horizontal(1), layout::start(direction, foot).padding([space::M, gap + space::S])]
        });

        let lines = scroll::sheet(direction, layout::column(direction, sidebar.lines).spacing(2.0).padding(space::S))
            .height(Fill);

        let paper = container(column![].push(head).push(lines).push(foot))
            .width(sidebar.width)
            .height(Fill)
            .class(Surface::Paper);

        match direction {
            Direction::LeftToRight => row![paper, rule::vertical(1)].into(),
            Direction::RightToLeft => row![rule::vertical(1), paper].into(),
        }
    }
}

fn line<'a, M: Clone + 'a>(direction: Direction, gap: f32, item: Item<M>) -> Element<'a, M> {
    let ink = if item.is_active { Ink::Toned(Tone::Primary) } else { Ink::Muted };

    let is_bold = item.is_active || item.is_around;
    let words = if is_bold { text::strong_line(item.label) } else { text::line(item.label) };

    let mut parts: Vec<Element<'a, M>> =
        vec![icon::sized(item.icon.along(direction), space::ICON + 2.0, ink), layout::start(direction, words).into()];

    // Before the key: the keys stand in one column.
    if let Some(badge) = item.badge {
        parts.push(container(text::caption(badge)).padding([0.0, space::S - 2.0]).class(Surface::Badge).into());
    }

    // In a narrow window there is room for the words alone: the key is in the tip.
    let is_narrow = gap < space::M;
    if !is_narrow {
        parts.push(text::caption(item.key.clone()).into());
    }

    let line = button(layout::row(direction, parts).spacing(space::S).height(space::CONTROL).align_y(Center))
        .padding([0.0, space::S])
        .width(Fill)
        .class(Press::Section { active: item.is_active })
        .on_press(item.message);

    if is_narrow { super::tip::tip(line, item.key) } else { line.into() }
}

/// The way to everything that can be searched: what looks like a field, and opens one.
pub fn sought<'a, M: Clone + 'a>(
    direction: Direction,
    words: impl Into<String>,
    key: impl Into<String>,
    message: M,
) -> Element<'a, M> {
    let parts = [
        icon::inked(Icon::Search, Ink::Muted),
        layout::start(direction, text::line(words).ink(Ink::Muted)).into(),
        super::button::key_label(key),
    ];

    button(layout::row(direction, parts).height(space::CONTROL).align_y(Center))
        .padding([0.0, space::S])
        .width(Fill)
        .class(Press::Secondary)
        .on_press(message)
        .into()
}
