//! Every key, by where it works; and the file in which they are changed.

use iced::widget::column;
use iced::{Fill, Task};

use super::keys::{self, Do, Refused, SETS, Set};
use super::{Action, Context, Press, Screen, wording};
use crate::exchange::say::disk;
use crate::i18n::I18n;
use crate::tr;
use crate::ui::{Element, button, header, layout, scroll, section, space, text};

/// The screen of shortcuts.
pub struct Shortcuts;

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// The file in which keys are changed is to be written, as something to begin with.
    FileWanted,
    /// Back to what was shown before.
    Left,
}

impl Shortcuts {
    /// The screen.
    pub fn new(_cx: &Context<'_>) -> (Self, Task<Message>) {
        (Self, Task::none())
    }
}

impl Screen for Shortcuts {
    type Message = Message;

    fn update(&mut self, message: Message, _cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::FileWanted => Action::WriteKeys,
            Message::Left => Action::Back,
        }
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let cards = SETS.iter().map(|set| (lines(cx, set).len() + 3, card(cx, set)));
        let sides = balanced(cards.collect()).map(|side| layout::column(direction, side).spacing(space::L).width(Fill));
        let sides = layout::row(direction, sides.map(Element::from)).spacing(space::L).align_y(iced::Top);
        let change = button::secondary(direction, cx.t("keys-write"))
            .shortcut(cx.key(Do::WriteKeys))
            .on_press(Message::FileWanted);
        let change = layout::spread(direction, text::muted(cx.t("shortcuts-change")), change);
        let page = layout::column(direction, [change.into(), sides.into()]).spacing(space::L);

        column![
            Element::from(header::header(direction, cx.t("app-section-shortcuts"))),
            scroll::sheet(direction, layout::start(direction, page).padding(space::XL)).height(Fill),
        ]
        .into()
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::KEYS]
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        match press.does {
            Do::WriteKeys => Some(Message::FileWanted),
            Do::Leave => Some(Message::Left),
            _ => None,
        }
    }
}

/// Why a line of the user's keys was not followed, as a sentence.
pub fn refused(i18n: &I18n, refused: &Refused) -> String {
    match refused {
        Refused::Unreadable { line, reason } => {
            tr!(i18n, "keys-refused-unreadable", line = *line, reason = disk::reason(i18n, reason))
        }
        Refused::UnknownAction { line, action } => {
            tr!(i18n, "keys-refused-action", line = *line, action = action.clone())
        }
        Refused::UnknownKey { line, key } => tr!(i18n, "keys-refused-key", line = *line, key = key.clone()),
        Refused::Taken { line, key, by } => {
            let (key, by) = (key.display(i18n.language()), i18n.t(by.label()));

            tr!(i18n, "keys-refused-taken", line = *line, key = key, by = by)
        }
    }
}

/// The present table as a file to begin with: one line an action, with its name as a comment, all of them asleep.
pub fn file(i18n: &I18n, keys: &keys::Keymap) -> String {
    let mut text: String = i18n.t("keys-file-head").lines().map(|line| format!("// {line}\n")).collect();
    text.push_str("{\n");
    for does in Do::ALL {
        let pressed: Vec<_> = keys.keys(*does).iter().map(|key| key.name()).collect();
        text.push_str(&format!(
            "    // {}\n    // \"{}\": \"{}\",\n",
            i18n.t(does.label()),
            does.id(),
            pressed.join(" ")
        ));
    }
    text.push_str("}\n");

    text
}

fn card<'a>(cx: &Context<'a>, set: &Set) -> Element<'a, Message> {
    let direction = cx.direction();
    let lines = lines(cx, set)
        .into_iter()
        .map(|(keys, does)| layout::spread(direction, text::body(does), button::key_label(keys)).into());

    section::card(direction, cx.t(set.title), None, layout::column(direction, lines))
}

/// The keys of a set with what they do; those that do it one way and the other stand on one line.
fn lines(cx: &Context<'_>, set: &Set) -> Vec<(String, String)> {
    let mut lines: Vec<(Vec<String>, &str)> = Vec::new();
    for does in set.does {
        let shown = wording::keys(cx, *does);
        match lines.last_mut() {
            Some((keys, label)) if *label == does.label() => keys.push(shown),
            _ => lines.push((vec![shown], does.label())),
        }
    }

    lines.into_iter().map(|(keys, label)| (keys.join("  "), cx.t(label))).collect()
}

/// Cards in two columns of about one height, in their order.
fn balanced<T>(cards: Vec<(usize, T)>) -> [Vec<T>; 2] {
    let half = cards.iter().map(|(height, _)| height).sum::<usize>().div_ceil(2);
    let mut sides = [Vec::new(), Vec::new()];
    let mut height = 0;
    for (tall, card) in cards {
        sides[usize::from(height >= half)].push(card);
        height += tall;
    }

    sides
}
