//! What the door says of a guest, to be read from the other side of the table: colour, icon and word, and the name.

use iced::Fill;
use iced::font::Weight;
use iced::widget::container;

use super::icon::{self, Icon};
use super::theme::{Ink, Surface, Tone};
use super::{Element, layout, space, text};
use crate::i18n::Direction;

/// What is said.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    pub tone: Tone,
    pub icon: Icon,
    /// A word such as "Arrived".
    pub word: String,
    /// Whose it is; may be empty.
    pub name: String,
    /// The association, since when, at which desk.
    pub details: Vec<String>,
    /// What is unusual about it.
    pub warning: Option<String>,
}

/// From how far it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Across the table, above a list.
    Table,
    /// Across the hall, alone on the screen.
    Hall,
    /// The same, on a large screen.
    FarHall,
}

/// The type of each part.
struct Type {
    picture: f32,
    word: f32,
    name: f32,
    detail: f32,
}

impl Verdict {
    /// The whole width of the place; across the hall, the whole height too.
    pub fn view<'a, M: 'a>(self, direction: Direction, reach: Reach) -> Element<'a, M> {
        let kind = reach.kind();
        let word = text::line_of(self.word, kind.word, Weight::Bold).ink(Ink::Toned(self.tone));
        let name =
            (!self.name.is_empty()).then(|| text::line_of(self.name, kind.name, Weight::Bold).ink(Ink::Plain).into());

        let mut lines: Vec<Element<'a, M>> = Vec::with_capacity(4);

        match reach {
            Reach::Table => {
                lines.push(layout::row(direction, [word.into()].into_iter().chain(name)).spacing(space::M).into());
            }
            Reach::Hall | Reach::FarHall => lines.extend([word.into()].into_iter().chain(name)),
        }

        if !self.details.is_empty() {
            lines.push(dotted(direction, self.details, kind.detail));
        }

        if let Some(warning) = self.warning {
            let words = text::line_of(warning, kind.detail, Weight::Bold).ink(Ink::Toned(Tone::Accent));
            let sign = icon::sized(Icon::Warning, kind.detail, Ink::Toned(Tone::Accent));

            lines.push(layout::row(direction, [sign, words.into()]).into());
        }

        let picture = icon::sized(self.icon.along(direction), kind.picture, Ink::Toned(self.tone));
        let words = layout::column(direction, lines).spacing(space::XS).width(Fill);

        let said = container(layout::row(direction, [picture, words.into()]).spacing(space::XL))
            .padding([space::M, space::XL])
            .width(Fill)
            .class(Surface::Verdict(self.tone));

        match reach {
            Reach::Table => said.into(),
            // Its colour is seen before it is read.
            Reach::Hall | Reach::FarHall => said.center_y(Fill).into(),
        }
    }
}

impl Reach {
    fn kind(self) -> Type {
        match self {
            Self::Table => Type { picture: space::DOOR, word: space::DISPLAY, name: space::DISPLAY, detail: space::L },
            Self::Hall => {
                Type { picture: space::HALL * 2.0, word: space::HALL, name: space::DOOR, detail: space::DISPLAY }
            }
            Self::FarHall => {
                Type { picture: space::HALL * 4.0, word: space::HALL * 2.0, name: space::HALL, detail: space::DOOR }
            }
        }
    }
}

fn dotted<'a, M: 'a>(direction: Direction, details: Vec<String>, size: f32) -> Element<'a, M> {
    let parts = details.into_iter().enumerate().flat_map(|(place, detail)| {
        let dot = (place > 0).then(|| text::of("·", size, Weight::Normal).class(Ink::Muted).into());

        dot.into_iter().chain([text::line_of(detail, size, Weight::Normal).ink(Ink::Plain).into()])
    });

    layout::row(direction, parts).into()
}
