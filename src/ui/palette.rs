//! Every action and every record under one field, above the page.

use iced::widget::{Id, column, container, rule};

use iced::{Center, Fill, Shrink, Top};

use super::focus::button;
use super::icon::{self, Icon};
use super::theme::{Ink, Press, Surface};
use super::{Element, field, layout, scroll, space, text};
use crate::i18n::Direction;

const WIDTH: f32 = 600.0;
const HEIGHT: f32 = 360.0;

/// One line of the palette: what it is, what it belongs to, the key that does the same.
pub struct Entry<M> {
    pub icon: Icon,
    pub label: String,
    pub detail: String,
    pub shortcut: Option<String>,
    pub message: M,
}

/// What the palette says before anything is typed, and where nothing answers.
pub struct Words {
    pub placeholder: String,
    pub nothing: String,
}

/// The palette's paper; `dialog::over_at_top` lays it over the page.
pub fn palette<'a, M: Clone + 'a>(
    direction: Direction,
    id: impl Into<Id>,
    words: Words,
    query: &'a str,
    on_input: impl Fn(String) -> M + 'a,
    entries: impl IntoIterator<Item = Entry<M>>,
    cursor: usize,
) -> Element<'a, M> {
    let mut lines =
        entries.into_iter().enumerate().map(|(index, entry)| line(direction, entry, index == cursor)).peekable();
    let none = lines.peek().is_none().then(|| container(text::muted(words.nothing)).padding(space::M));

    let lines = scroll::sheet(direction, column(lines).push(none).padding(space::S));

    container(column![
        container(field::search(direction, words.placeholder, query, on_input).at_once().id(id)).padding(space::M),
        rule::horizontal(1),
        container(lines).max_height(HEIGHT).height(Shrink),
    ])
    .id(super::focus::ABOVE)
    .max_width(WIDTH)
    .align_y(Top)
    .class(Surface::Raised)
    .into()
}

fn line<'a, M: Clone + 'a>(direction: Direction, entry: Entry<M>, active: bool) -> Element<'a, M> {
    let mut parts = vec![
        icon::inked(entry.icon.along(direction), Ink::Muted),
        layout::start(direction, text::line(entry.label)).into(),
        container(text::caption_line(entry.detail)).max_width(WIDTH / 3.0).into(),
    ];

    parts.extend(entry.shortcut.map(super::button::key_label));

    button(layout::row(direction, parts).spacing(space::M).height(space::ROW).align_y(Center))
        .padding([0.0, space::M])
        .width(Fill)
        .class(Press::Line { active })
        .on_press(entry.message)
        .into()
}
