//! Labelled fields: a label above, a word of help or of what is wrong below.

mod choice;
mod editor;
mod entry;
mod input;
mod lines;
mod read;
mod search;
mod undo;

use iced::Fill;
use iced::widget::container;
use iced::widget::text::IntoFragment;

pub use choice::{check, choice, options, segments, toggle};
pub use editor::{editor, long};
pub use entry::{Entry, text};
pub(super) use input::Measure;
pub use read::{date, number, time};
pub use search::{Search, search};
pub use undo::Undo;

use super::theme::Tone;
use super::{Element, layout, space, text as words};
use crate::i18n::Direction;

/// How high iced makes a line of type, in sizes of it.
const LINE: f32 = 1.3;

/// What is under a field, and whether it may be left empty.
#[derive(Debug, Clone, Default)]
pub(super) struct Frame {
    pub label: String,
    /// The key that leads to it.
    pub key: Option<String>,
    pub is_required: bool,
    pub help: Option<String>,
    pub error: Option<String>,
}

/// Any control under a label, with a word of help beneath.
pub fn labelled<'a, M: 'a>(
    direction: Direction,
    label: impl IntoFragment<'a>,
    control: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    layout::column(direction, [words::label(label).into(), control.into()]).spacing(space::XS).width(Fill).into()
}

/// A field and what is pressed beside it, which stands as high as the field whatever is said beneath.
pub fn beside<'a, M: 'a>(
    direction: Direction,
    field: impl Into<Element<'a, M>>,
    button: impl Into<Element<'a, M>>,
) -> layout::Line<'a, M> {
    let label = space::CAPTION * LINE + space::XS;
    let button = container(button).padding(layout::padding(direction, label, 0.0, 0.0, 0.0));

    layout::row(direction, [field.into(), button.into()]).align_y(iced::Top)
}

/// The padding above and below a line of type that makes its field as high as a button, or higher for larger type.
fn rise(size: f32) -> f32 {
    ((space::CONTROL - size * LINE) / 2.0).max(size * 0.35)
}

/// What a field says while nothing is in it: it ends in an ellipsis, before the name of a key, so that it is not taken for what is in
/// it, in any script and to any eye.
pub fn hint(direction: Direction, words: &str) -> String {
    if words.is_empty() || words.contains('…') {
        return words.to_owned();
    }
    // Figures alone run from left to right wherever they stand.
    if direction.is_rtl() && !words.chars().any(char::is_alphabetic) {
        return format!("…{words}");
    }
    let key = words.rfind(" (").filter(|_| words.ends_with(')')).unwrap_or(words.len());
    let (words, key) = words.split_at(key);

    format!("{words}…{key}")
}

impl Frame {
    pub fn around<'a, M: 'a>(self, direction: Direction, control: impl Into<Element<'a, M>>) -> Element<'a, M> {
        let mut parts: Vec<Element<'a, M>> = Vec::with_capacity(3);

        if !self.label.is_empty() {
            let star = self.is_required.then(|| words::label("*").class(super::Ink::Toned(Tone::Danger)).into());
            let key = self.key.map(super::button::key_label);
            let label = [words::label(self.label).into()].into_iter().chain(star).chain(key);

            parts.push(layout::row(direction, label).spacing(space::XS).into());
        }

        parts.push(control.into());

        if let Some(error) = self.error {
            parts.push(words::caption(error).class(super::Ink::Toned(Tone::Danger)).into());
        } else if let Some(help) = self.help {
            parts.push(words::caption(help).into());
        }

        layout::column(direction, parts).spacing(space::XS).width(Fill).into()
    }
}
