//! A form that is open beside a list: what its panel has, whatever it is a form of.

use iced::widget::Id;

use super::Context;
use super::keys::Do;
use crate::domain::Names;
use crate::ui::theme::Ink;
use crate::ui::{Element, Icon, Tone, button, field, layout, text};

/// What a header offers: a new record, where one may be added.
pub fn new<'a, M: Clone + 'a>(cx: &Context<'a>, words: &str, began: M) -> Vec<Element<'a, M>> {
    let new = button::primary(cx.direction(), cx.t(words)).icon(Icon::Plus).shortcut(cx.key(Do::New)).on_press(began);

    if cx.read_only { Vec::new() } else { vec![new.into()] }
}

/// What is asked before something typed is lost.
pub fn leaving<'a, M: Clone + 'a>(cx: &Context<'a>, confirmed: M) -> [Element<'a, M>; 2] {
    let direction = cx.direction();
    let leave = button::secondary(direction, cx.t("register-leave-yes")).shortcut(cx.key(Do::Discard));

    [
        text::body(cx.t("register-leave-question")).class(Ink::Toned(Tone::Accent)).into(),
        layout::end(direction, leave.on_press(confirmed)).into(),
    ]
}

/// The field that a new record begins in.
pub fn first_field() -> Id {
    Id::new("beside-first-field")
}

/// The names in both scripts; one of them has to be there once it was tried to keep them.
pub fn names<'a, M: Clone + 'a>(
    cx: &Context<'a>,
    names: &'a Names,
    was_tried: bool,
    [latin, arabic]: [fn(String) -> M; 2],
    saved: M,
) -> [Element<'a, M>; 2] {
    let missing = (was_tried && names.is_empty()).then(|| cx.t("register-name-missing"));
    let name = |key: &str, value: &'a str, typed: fn(String) -> M| {
        let line = field::text(cx.direction(), cx.t(key), value);

        if cx.read_only { line } else { line.on_input(typed).on_submit(saved.clone()) }
    };

    [
        name("register-field-latin", &names.latin, latin).id(first_field()).required().error(missing).into(),
        name("register-field-arabic", &names.arabic, arabic).into(),
    ]
}

/// The foot of the panel: to take the record out, or to leave one that is not there yet; to keep what was typed, if anything was.
pub fn footer<'a, M: Clone + 'a>(
    cx: &Context<'a>,
    removed: Option<M>,
    left: M,
    saved: Option<M>,
) -> Vec<Element<'a, M>> {
    let direction = cx.direction();
    let first = match removed {
        Some(removed) => button::quiet(direction, cx.t("common-remove"))
            .shortcut(cx.key(Do::Remove))
            .icon(Icon::Trash)
            .on_press(removed),
        None => button::secondary(direction, cx.t("common-cancel")).shortcut(cx.key(Do::Leave)).on_press(left),
    };
    let save = button::primary(direction, cx.t("common-save")).shortcut(cx.key(Do::Save)).on_press_maybe(saved);

    if cx.read_only { Vec::new() } else { vec![first.into(), save.into()] }
}
