//! A value under the name that people read, for lists to choose from.

use std::fmt;

use super::Context;
use crate::ui::{Element, field};

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
