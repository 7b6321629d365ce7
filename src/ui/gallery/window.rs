//! The gallery in a window of its own, for whoever builds screens: a page, a theme, a size and a direction at a time, each turned
//! by a key.

use iced::widget::{column, container};
use iced::{Fill, Task, window};

use super::{Gallery, Message, Page};
use crate::i18n::{Direction, Language, format};
use crate::ui::heard::heard;
use crate::ui::shortcut::{self, Shortcut, Stroke};
use crate::ui::{Element, Surface, Theme, button, layout, space, text};

const THEMES: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::HighContrast];
/// In percent.
const SIZES: [u16; 6] = [80, 100, 125, 150, 175, 200];

/// What a key turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// To the next page, or the one before.
    Page(Way),
    Theme(Way),
    Size(Way),
    /// From left to right, or from right to left.
    Direction,
    /// The window closes.
    Close,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    On,
    Back,
}

/// What can happen in it.
#[derive(Debug, Clone)]
pub enum Event {
    Gallery(Message),
    Turned(Turn),
}

/// The window's state.
pub struct Window {
    gallery: Gallery,
    size: u16,
}

const fn letter(letter: char) -> Shortcut {
    Shortcut::plain(Stroke::Letter(letter))
}

const TURNS: [(Shortcut, Turn); 10] = [
    (Shortcut::plain(Stroke::Right), Turn::Page(Way::On)),
    (Shortcut::plain(Stroke::Left), Turn::Page(Way::Back)),
    (Shortcut::plain(Stroke::PageDown), Turn::Page(Way::On)),
    (Shortcut::plain(Stroke::PageUp), Turn::Page(Way::Back)),
    (letter('t'), Turn::Theme(Way::On)),
    (letter('t').with_shift(), Turn::Theme(Way::Back)),
    (letter('s'), Turn::Size(Way::On)),
    (letter('s').with_shift(), Turn::Size(Way::Back)),
    (letter('d'), Turn::Direction),
    (Shortcut::plain(Stroke::Escape), Turn::Close),
];

/// What a key turns here.
pub fn turn(pressed: Shortcut) -> Option<Turn> {
    TURNS.iter().find(|(key, _)| *key == pressed).map(|(_, turn)| *turn)
}

impl Window {
    pub fn new(language: Language) -> Self {
        Self { gallery: Gallery::new(language, Theme::Light, Page::default()), size: 100 }
    }

    pub fn gallery(&self) -> &Gallery {
        &self.gallery
    }

    pub fn title(&self) -> String {
        self.gallery.say("Majlis · galerie", "مجلس · المعرض").to_owned()
    }

    pub fn theme(&self) -> Theme {
        self.gallery.theme()
    }

    /// How large everything is.
    pub fn scale(&self) -> f32 {
        f32::from(self.size) / 100.0
    }

    pub fn update(&mut self, event: Event) -> Task<Event> {
        let message = match event {
            Event::Gallery(message) => message,
            Event::Turned(Turn::Page(way)) => Message::PageChosen(beside(&Page::ALL, self.gallery.page(), way)),
            Event::Turned(Turn::Theme(way)) => Message::ThemeChosen(beside(&THEMES, self.gallery.theme(), way)),
            Event::Turned(Turn::Size(way)) => {
                self.size = beside(&SIZES, self.size, way);

                return Task::none();
            }
            Event::Turned(Turn::Direction) => Message::LanguageChosen(match self.gallery.language().direction() {
                Direction::LeftToRight => Language::Arabic,
                Direction::RightToLeft => Language::French,
            }),
            Event::Turned(Turn::Close) => return window::oldest().and_then(window::close),
        };

        self.gallery.update(message).map(Event::Gallery)
    }

    pub fn view(&self) -> Element<'_, Event> {
        let page = column![container(self.gallery.view().map(Event::Gallery)).height(Fill), self.strip()];

        heard(page, |event, taken| {
            let turn = turn(shortcut::pressed(event)?)?;

            (!taken).then_some(Event::Turned(turn))
        })
    }

    /// What is shown, and the keys that turn it.
    fn strip(&self) -> Element<'_, Event> {
        let language = self.gallery.language();
        let direction = language.direction();
        let place = Page::ALL.iter().position(|page| *page == self.gallery.page()).unwrap_or_default() + 1;
        let say = |french, arabic| self.gallery.say(french, arabic);
        let parts = [
            (
                "← →",
                say("page", "صفحة"),
                format!("{:?} {}", self.gallery.page(), format::ratio(language, place as i64, Page::ALL.len() as i64)),
            ),
            ("T", say("thème", "مظهر"), format!("{:?}", self.gallery.theme())),
            ("S", say("taille", "حجم"), format::percent(language, f64::from(self.scale()))),
            ("D", say("direction", "اتجاه"), format!("{direction:?}")),
            ("Esc", say("fermer", "إغلاق"), String::new()),
        ];
        let parts = parts.map(|(key, name, shown)| {
            let shown = text::caption(shown);

            layout::row(direction, [button::key_label(key), text::caption(name).into(), shown.into()])
                .spacing(space::XS)
                .into()
        });

        container(layout::row(direction, parts).spacing(space::L).wrap())
            .padding([space::XS, space::M])
            .width(Fill)
            .class(Surface::Sunken)
            .into()
    }
}

/// What comes after one of them, or before it, in a circle.
fn beside<T: Copy + PartialEq, const N: usize>(all: &[T; N], one: T, way: Way) -> T {
    let place = all.iter().position(|other| *other == one).unwrap_or_default();

    match way {
        Way::On => all[(place + 1) % N],
        Way::Back => all[(place + N - 1) % N],
    }
}
