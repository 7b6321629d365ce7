//! A value under the name that people read, for lists to choose from.

use std::fmt;

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
