//! Sets of columns: the standard ones, and after them those that the user named.

use std::collections::BTreeMap;

use super::{Export, Message, Piece};
use crate::exchange::columns::{self, ColumnSet, List};
use crate::screen::keys::Do;
use crate::screen::{Action, Context};
use crate::ui::{Element, Icon, button, field, layout, space, text};

impl Export {
    /// The chooser of sets, and where the columns of now get a name.
    pub(super) fn sets<'a>(&'a self, cx: &Context<'a>, list: List) -> Element<'a, Message> {
        let direction = cx.direction();
        let current = ColumnSet::ALL.into_iter().find(|set| set.columns(list) == self.columns);
        let own = self.own_set(&cx.settings.sets, list).filter(|_| current.is_none());
        let mut sets: Vec<Element<'a, Message>> = Vec::new();

        for set in ColumnSet::ALL {
            sets.push(choice(cx, cx.t(set.title()), current == Some(set), Message::SetChosen(set)));
        }
        for name in cx.settings.sets.keys() {
            sets.push(choice(cx, name.clone(), own == Some(name), Message::OwnSetChosen(name.clone())));
        }
        if let Some(name) = own {
            let forget =
                button::quiet(direction, cx.t("export-set-forget")).shortcut(cx.key(Do::ForgetSet)).icon(Icon::Trash);
            sets.push(forget.on_press(Message::SetForgotten(name.clone())).into());
        }

        let sets = layout::row(direction, sets).wrap();
        // The standard sets have their names.
        let is_new = current.is_none() && own.is_none() && !self.columns.is_empty();

        layout::column(direction, [sets].into_iter().chain(is_new.then(|| self.naming(cx)))).into()
    }

    fn naming<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let name = self.name.trim();
        let is_taken = !name.is_empty() && columns::standard(name, cx.i18n).is_some();
        let entry = field::text(direction, cx.t("export-set-name"), &self.name)
            .on_input(Message::NameTyped)
            .on_submit(Message::SetKept)
            .error(is_taken.then(|| cx.t("export-set-taken")));
        let keep = button::secondary(direction, cx.t("export-set-keep"))
            .shortcut(cx.key(Do::KeepSet))
            .icon(Icon::Plus)
            .on_press_maybe((!name.is_empty() && !is_taken).then_some(Message::SetKept));

        layout::row(direction, [entry.into(), keep.into()]).spacing(space::M).align_y(iced::Bottom).into()
    }

    /// The user's set that has the columns of now.
    fn own_set<'s>(&self, sets: &'s BTreeMap<String, Vec<String>>, list: List) -> Option<&'s String> {
        let is_current = |keys: &[String]| !self.columns.is_empty() && columns::of_keys(keys, list) == self.columns;

        sets.iter().find(|(_, keys)| is_current(keys)).map(|(name, _)| name)
    }

    /// The user's set that is chosen now, which can be forgotten.
    pub(super) fn chosen_set<'s>(&self, cx: &Context<'s>) -> Option<&'s String> {
        let Piece::List(list) = self.piece else { return None };

        self.own_set(&cx.settings.sets, list)
    }

    pub(super) fn take_own_set(&mut self, name: &str, cx: &Context<'_>) -> Action<Message> {
        let (Piece::List(list), Some(keys)) = (self.piece, cx.settings.sets.get(name)) else { return Action::None };
        let chosen = columns::of_keys(keys, list);
        // A set made for another list may have nothing that this one has.
        if chosen.is_empty() {
            return Action::Say(crate::ui::Tone::Accent, cx.t("export-set-elsewhere"));
        }
        self.columns = chosen;

        self.remember(cx)
    }

    /// A set of the same name is replaced.
    pub(super) fn keep_set(&mut self, cx: &Context<'_>) -> Action<Message> {
        let name = self.name.trim().to_owned();
        if name.is_empty() || self.columns.is_empty() || columns::standard(&name, cx.i18n).is_some() {
            return Action::None;
        }
        self.name.clear();
        let mut settings = cx.settings.clone();
        settings.sets.insert(name, self.keys());

        Action::Configure(Box::new(settings))
    }
}

/// One set; the one that has the columns of now is marked.
fn choice<'a>(cx: &Context<'a>, name: String, is_current: bool, chosen: Message) -> Element<'a, Message> {
    let button = if is_current {
        button::secondary(cx.direction(), name).icon(Icon::Check)
    } else {
        button::quiet(cx.direction(), name).icon(Icon::List)
    };

    button.on_press(chosen).into()
}

/// Without columns, nothing leaves.
pub(super) fn none_chosen<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    text::danger(cx.t("export-no-columns")).into()
}
