//! Every key, by where it works.

use iced::widget::{column, scrollable};
use iced::{Fill, Task};

use super::{Action, Context, Screen};
use crate::app::keys::EVERYWHERE;
use crate::ui::shortcut::Shortcut;
use crate::ui::{Element, button, header, layout, section, space, text};

/// The screen of shortcuts.
pub struct Shortcuts;

/// Nothing can happen here.
#[derive(Clone, Debug)]
pub enum Message {}

/// The keys of one room: the Fluent key of its name, and the keys with the Fluent keys of what they do.
type Room = (&'static str, &'static [(&'static str, &'static str)]);

/// The keys of the rooms, as they are printed. What a key is called depends on the language, so they are Fluent messages too.
const ROOMS: [Room; 9] = [
    (
        "shortcuts-lists",
        &[
            ("shortcuts-key-arrows", "shortcuts-move"),
            ("shortcuts-key-enter", "shortcuts-open"),
            ("shortcuts-key-space", "shortcuts-select"),
            ("shortcuts-key-n", "shortcuts-new"),
            ("shortcuts-key-slash", "shortcuts-filter"),
            ("shortcuts-key-escape", "shortcuts-close"),
        ],
    ),
    (
        "shortcuts-invitations",
        &[("shortcuts-key-replies", "shortcuts-reply"), ("shortcuts-key-l", "shortcuts-contact")],
    ),
    (
        "shortcuts-door",
        &[
            ("shortcuts-key-type", "shortcuts-find"),
            ("shortcuts-key-enter", "shortcuts-mark"),
            ("shortcuts-key-f2", "shortcuts-walk-in"),
            ("shortcuts-key-f3", "shortcuts-replace"),
            ("shortcuts-key-f5", "shortcuts-picture"),
            ("shortcuts-key-f6", "shortcuts-past"),
            ("shortcuts-key-f7", "shortcuts-signed"),
            ("shortcuts-key-f8", "shortcuts-past-deed"),
            ("shortcuts-key-f4", "shortcuts-left"),
            ("shortcuts-key-f11", "shortcuts-mode"),
            ("shortcuts-key-escape", "shortcuts-clear"),
        ],
    ),
    (
        "shortcuts-discussion",
        &[
            ("shortcuts-key-tab", "shortcuts-composer"),
            ("shortcuts-key-enter", "shortcuts-note"),
            ("shortcuts-key-f9", "shortcuts-begin"),
            ("shortcuts-key-f11", "shortcuts-floor"),
            ("shortcuts-key-f12", "shortcuts-give"),
            ("shortcuts-key-s", "shortcuts-star"),
            ("shortcuts-key-m", "shortcuts-join"),
            ("shortcuts-key-item", "shortcuts-item"),
            ("shortcuts-key-f4", "shortcuts-outcome"),
        ],
    ),
    (
        "shortcuts-commitments",
        &[
            ("shortcuts-key-f2", "shortcuts-due"),
            ("shortcuts-key-f3", "shortcuts-follow-up"),
            ("shortcuts-key-f4", "shortcuts-settle"),
            ("shortcuts-key-delete", "shortcuts-drop"),
            ("shortcuts-key-enter", "shortcuts-meeting"),
        ],
    ),
    (
        "shortcuts-meetings",
        &[
            ("shortcuts-key-n", "shortcuts-meeting-new"),
            ("shortcuts-key-e", "shortcuts-meeting-edit"),
            ("shortcuts-key-d", "shortcuts-meeting-copy"),
            ("shortcuts-key-c", "shortcuts-calendar"),
        ],
    ),
    (
        "shortcuts-associations",
        &[
            ("shortcuts-key-p", "shortcuts-page"),
            ("shortcuts-key-a", "shortcuts-archive"),
            ("shortcuts-key-e", "shortcuts-association-form"),
            ("shortcuts-key-n", "shortcuts-contribution"),
        ],
    ),
    (
        "shortcuts-programme",
        &[("shortcuts-key-n", "shortcuts-programme-new"), ("shortcuts-key-i", "shortcuts-programme-import")],
    ),
    (
        "shortcuts-documents",
        &[
            ("shortcuts-key-f6", "shortcuts-next-piece"),
            ("shortcuts-key-ctrl-s", "shortcuts-write"),
            ("shortcuts-key-pages", "shortcuts-pages"),
            ("shortcuts-key-space", "shortcuts-zoom"),
            ("shortcuts-key-f5", "shortcuts-draw"),
            ("shortcuts-key-save", "shortcuts-save"),
            ("shortcuts-key-print", "shortcuts-print"),
            ("shortcuts-key-lists", "shortcuts-papers-lists"),
        ],
    ),
];

impl Shortcuts {
    /// The screen.
    pub fn new(_cx: &Context<'_>) -> (Self, Task<Message>) {
        (Self, Task::none())
    }
}

impl Screen for Shortcuts {
    type Message = Message;

    fn update(&mut self, message: Message, _cx: &Context<'_>) -> Action<Message> {
        match message {}
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let everywhere = EVERYWHERE.iter().map(|(shortcut, _, key)| line(cx, display(cx, *shortcut), cx.t(key)));
        let mut cards =
            vec![section::card(direction, cx.t("shortcuts-everywhere"), None, layout::column(direction, everywhere))];
        for (name, keys) in ROOMS {
            let lines = keys.iter().map(|(key, does)| line(cx, cx.t(key), cx.t(does)));
            cards.push(section::card(direction, cx.t(name), None, layout::column(direction, lines)));
        }
        let rest = cards.split_off(1);
        let sides = layout::row(
            direction,
            [
                layout::column(direction, cards).width(Fill).into(),
                layout::column(direction, rest).spacing(space::L).width(Fill).into(),
            ],
        )
        .spacing(space::L)
        .align_y(iced::Top);

        column![
            Element::from(header::header(direction, cx.t("app-section-shortcuts"))),
            scrollable(layout::start(direction, sides).padding(space::XL)).height(Fill),
        ]
        .into()
    }
}

fn display(cx: &Context<'_>, shortcut: Shortcut) -> String {
    shortcut.display(cx.language())
}

fn line<'a>(cx: &Context<'_>, key: String, does: String) -> Element<'a, Message> {
    layout::spread(cx.direction(), text::body(does), button::key_label(key)).into()
}
