//! Going to a line of a list by the letters that its name begins with.

use iced::widget::{container, stack};
use iced::{Bottom, Center, Fill};
use jiff::{SignedDuration, Timestamp};

use crate::domain::Names;
use crate::i18n::Direction;
use crate::search::fold;
use crate::ui::icon::{self, Icon};
use crate::ui::theme::{Ink, Surface, Tone};
use crate::ui::{Element, layout, space, text};

/// Letters that come so shortly one after the other add up.
const TOGETHER: SignedDuration = SignedDuration::from_millis(1200);

/// What is typed to go to a line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Letters {
    typed: String,
    last: Option<Timestamp>,
    /// Letters go here, and to no key, until it is closed.
    is_open: bool,
    is_lost: bool,
}

impl Letters {
    /// From now on letters go here, where else they would be keys.
    pub fn open(&mut self) {
        *self = Self { is_open: true, ..Self::default() };
    }

    /// Letters are keys again, where they were.
    pub fn close(&mut self) {
        *self = Self::default();
    }

    /// Whether it was opened, and not closed since.
    pub fn is_open(&self) -> bool {
        self.is_open
    }

    /// Whether something was typed that more letters add to.
    pub fn is_going(&self, now: Timestamp) -> bool {
        !self.typed.is_empty() && self.last.is_some_and(|last| now.duration_since(last) <= TOGETHER)
    }

    /// One more letter; after a while, the first of others.
    pub fn push(&mut self, letter: &str, now: Timestamp) {
        if !self.is_going(now) {
            self.typed.clear();
        }
        self.typed.push_str(letter);
        self.last = Some(now);
    }

    /// Takes the last letter back.
    pub fn pop(&mut self, now: Timestamp) {
        self.typed.pop();
        self.last = Some(now);
    }

    /// The first line whose name begins with what was typed, in either script, as the search reads it.
    pub fn find(&mut self, names: impl IntoIterator<Item = Names>) -> Option<usize> {
        let typed = fold(&self.typed);
        if typed.is_empty() {
            self.is_lost = false;

            return None;
        }
        let begins = |name: &str| fold(name).starts_with(&typed);
        let found = names.into_iter().position(|names| begins(&names.latin) || begins(&names.arabic));
        self.is_lost = found.is_none();

        found
    }

    /// Time passed: what was typed without opening it first is forgotten.
    pub fn tick(&mut self, now: Timestamp) {
        if !self.is_open && !self.is_going(now) {
            self.close();
        }
    }
}

/// What is said while nothing was typed yet, and where no line begins so.
pub struct Words {
    pub first: String,
    pub none: String,
}

/// The page with the letters that are typed at its foot, as long as they are.
pub fn over<'a, M: 'a>(
    direction: Direction,
    page: impl Into<Element<'a, M>>,
    letters: &Letters,
    words: impl FnOnce() -> Words,
) -> Element<'a, M> {
    let is_shown = letters.is_open || !letters.typed.is_empty();
    let above = is_shown.then(|| {
        let words = words();
        let mut parts = vec![icon::sized(Icon::Search, space::ICON, Ink::Muted)];
        if letters.typed.is_empty() {
            parts.push(text::muted(words.first).into());
        } else {
            parts.push(text::strong(letters.typed.clone()).into());
        }
        if letters.is_lost {
            parts.push(text::toned(words.none, Tone::Accent).into());
        }
        let paper = container(layout::row(direction, parts).spacing(space::S))
            .padding([space::XS, space::L])
            .class(Surface::Raised);

        // Over the line that counts, so that no row is hidden.
        container(paper).padding(space::HAIRLINE).width(Fill).height(Fill).align_x(Center).align_y(Bottom)
    });

    stack![page.into()].push(above).into()
}
