//! A value under the name that people read, for lists to choose from.

use std::fmt;

use iced::widget::container;

use super::Context;
use crate::i18n::Direction;
use crate::ui::{Element, field, layout, space};

/// The usual width of a list to filter by: four of them stand side by side in the smallest window.
pub const CHOICE: f32 = 178.0;
/// What a field to filter by needs beside them.
const FIELD: f32 = 232.0;
/// What an action after the field needs.
const ACTION: f32 = 128.0;
/// Beside a panel in a small window the field is there alone: one works in the panel.
const TIGHT: f32 = 460.0;

/// Equal where the values are: a name may change with the language.
#[derive(Clone, Debug)]
pub struct Named<T> {
    pub value: T,
    pub name: String,
}

impl<T> Named<T> {
    pub fn new(value: T, name: impl Into<String>) -> Self {
        Self { value, name: name.into() }
    }
}

impl<T: PartialEq> PartialEq for Named<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T> fmt::Display for Named<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// What a filter shows as chosen: none where it lets all through.
pub fn filtering<T: PartialEq + Clone>(options: &[Named<Option<T>>], value: &Option<T>) -> Option<Named<Option<T>>> {
    value.as_ref()?;

    chosen(options, value)
}

/// The options, and the one among them that has this value.
pub fn chosen<T: PartialEq + Clone>(options: &[Named<T>], value: &T) -> Option<Named<T>> {
    options.iter().find(|option| option.value == *value).cloned()
}

/// A list to filter by, after the word for all.
pub fn choice_or_all<'a, T: PartialEq + Clone + 'a, M: Clone + 'a>(
    cx: &Context<'a>,
    all: &str,
    mut options: Vec<Named<Option<T>>>,
    chosen: Option<T>,
    on_choose: impl Fn(Option<T>) -> M + 'a,
) -> Element<'a, M> {
    let all = cx.t(all);
    options.insert(0, Named::new(None, all.clone()));
    let shown = filtering(&options, &chosen);

    field::choice(cx.direction(), "", options, shown, all, move |option: Named<Option<T>>| on_choose(option.value))
}

/// A field to filter by, with an action after it perhaps, and lists so wide, which take a second line where there is no room.
pub fn filter_line<'a, M: Clone + 'a>(
    direction: Direction,
    field: impl Into<Element<'a, M>>,
    action: Option<Element<'a, M>>,
    width: f32,
    lists: impl IntoIterator<Item = Element<'a, M>>,
) -> Element<'a, M> {
    // A list is as wide as it is let; a box to check is as wide as its words.
    let lists = lists.into_iter().map(|list| {
        let is_list = list.as_widget().size().width.is_fill();

        if is_list { container(list).width(width).into() } else { list }
    });
    let lists = layout::row(direction, lists).spacing(space::XS).wrap_apart(space::XS);
    let least = if action.is_some() { FIELD + ACTION } else { FIELD };
    let field = layout::row(direction, [Some(field.into()), action].into_iter().flatten());

    layout::fold(direction, field, layout::nothing(), lists).filling(least).sparing(TIGHT).into()
}
