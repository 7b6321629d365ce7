//! Records whose edits name each field with what it was and what it is now, so that every edit carries its own inverse and
//! two laptops that edit different fields both keep theirs.

use serde::{Deserialize, Serialize};

use super::entry::Stamp;

/// A record that is edited field by field.
pub trait Record: Clone {
    /// One field's edit.
    type Edit: Clone + PartialEq;

    /// The edits that lead from this record to `now`; none where they are equal.
    fn edits_to(&self, now: &Self) -> Vec<Self::Edit>;

    /// Sets the field, and says what it met.
    fn amend(&mut self, edit: &Self::Edit, reverting: bool) -> Amended<Self::Edit>;

    /// The edit that leads back.
    fn inverse(edit: &Self::Edit) -> Self::Edit;

    /// From what the first edit replaced to what the second one set; none where they are not of one field, or of a list.
    fn spanning(first: &Self::Edit, last: &Self::Edit) -> Option<Self::Edit>;

    /// The field's name in the code, which is also the end of its Fluent key.
    fn field(edit: &Self::Edit) -> &'static str;

    /// Whether the edit changes nothing: it confirms the value that it names.
    fn confirms(edit: &Self::Edit) -> bool {
        *edit == Self::inverse(edit)
    }
}

/// What an edit met.
#[derive(Clone, Debug, PartialEq)]
pub enum Amended<E> {
    /// The field held what the edit expected, and is set.
    Set,
    /// It held something else, and is set all the same: the edit, with what it really replaced as `was`.
    Conflict(E),
    /// It already holds the new value, or an undo found that somebody else has changed it since.
    Left,
}

impl<E> Amended<E> {
    /// The same, with what was replaced told as an edit.
    pub(crate) fn map<F>(self, tell: impl FnOnce(E) -> F) -> Amended<F> {
        match self {
            Self::Set => Amended::Set,
            Self::Conflict(held) => Amended::Conflict(tell(held)),
            Self::Left => Amended::Left,
        }
    }
}

/// Sets one field that should hold `was` to `now`; a conflict tells what it held instead. An undo leaves what it did not find.
pub(crate) fn set<T: Clone + PartialEq>(field: &mut T, was: &T, now: &T, reverting: bool) -> Amended<T> {
    if field == now || (reverting && field != was) {
        return Amended::Left;
    }
    let held = std::mem::replace(field, now.clone());

    if held == *was { Amended::Set } else { Amended::Conflict(held) }
}

/// Carries the edits of a record out. `open` is lent what two laptops set apart in each field that an edit names.
pub(crate) fn amend_all<T: Record>(
    record: &mut T,
    edits: &[T::Edit],
    reverting: bool,
    at: Stamp,
    mut open: impl FnMut(&'static str, &mut dyn FnMut(&mut Vec<(Stamp, T::Edit)>)),
) {
    for edit in edits {
        let amended = record.amend(edit, reverting);
        open(T::field(edit), &mut |known| follow::<T>(known, edit, &amended, at, reverting));
    }
}

/// Carries the edits of a record that stands alone out, and keeps the list of its conflicts.
pub(crate) fn amend_alone<T: Record>(
    record: &mut T,
    edits: &[T::Edit],
    reverting: bool,
    at: Stamp,
    conflicts: &mut Vec<(Stamp, T::Edit)>,
) {
    amend_all(record, edits, reverting, at, |field, follow| {
        let (mut known, others) = std::mem::take(conflicts).into_iter().partition(|(_, old)| T::field(old) == field);
        *conflicts = others;
        follow(&mut known);
        conflicts.append(&mut known);
    });
}

/// What an edit makes of the values of its field that were set apart. They are settled by whoever has seen them: by an edit
/// that confirms a value, or by one that names the value which another laptop had set last. A laptop that goes on from its own
/// value may have seen no other, nor has one that takes its own value back: the other values stay open beside the new one.
fn follow<T: Record>(
    open: &mut Vec<(Stamp, T::Edit)>,
    edit: &T::Edit,
    amended: &Amended<T::Edit>,
    at: Stamp,
    reverting: bool,
) {
    match amended {
        Amended::Left if T::confirms(edit) && !reverting => open.clear(),
        Amended::Left => return,
        Amended::Set if !reverting && open.last().is_some_and(|(by, _)| by.laptop() != at.laptop()) => open.clear(),
        Amended::Set => {}
        Amended::Conflict(found) => {
            // A value that the edit expected was seen and replaced, even where it did not hold any more.
            let expected = T::inverse(edit);
            open.retain(|(_, known)| !T::spanning(known, &expected).is_some_and(|it| T::confirms(&it)));
            open.push((at, found.clone()));
        }
    }
    open.retain_mut(|(_, known)| {
        if let Some(spanned) = T::spanning(known, edit) {
            *known = spanned;
        }
        // Whoever set it apart set the same in the end.
        !T::confirms(known)
    });
}

/// An edit of a list, by item and never of the list as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Listed<T> {
    /// The item is in the list now.
    Added(T),
    /// The item is in the list no more.
    Removed(T),
}

impl<T: Clone + PartialEq> Listed<T> {
    /// The edit that leads back.
    pub fn inverse(&self) -> Self {
        match self {
            Self::Added(item) => Self::Removed(item.clone()),
            Self::Removed(item) => Self::Added(item.clone()),
        }
    }

    /// Brings the list to what the edit says; whether that changed it.
    pub fn apply(&self, list: &mut Vec<T>) -> bool {
        match self {
            Self::Added(item) if !list.contains(item) => {
                list.push(item.clone());
                true
            }
            Self::Removed(item) => {
                let before = list.len();
                list.retain(|kept| kept != item);
                list.len() != before
            }
            Self::Added(_) => false,
        }
    }

    /// The same, told as an edit of a record. Items never conflict.
    pub(crate) fn amend<E>(&self, list: &mut Vec<T>) -> Amended<E> {
        if self.apply(list) { Amended::Set } else { Amended::Left }
    }

    /// The edits, item by item, that lead from one list to another. The order of the items is not part of it.
    pub fn between(was: &[T], now: &[T]) -> Vec<Self> {
        let removed = was.iter().filter(|item| !now.contains(item)).cloned().map(Self::Removed);
        let added = now.iter().filter(|item| !was.contains(item)).cloned().map(Self::Added);

        removed.chain(added).collect()
    }
}

/// Declares a record: its fields (each with the variant of its edit) and its lists.
macro_rules! record {
    (
        $(#[$doc:meta])*
        pub struct $name:ident edited by $edit:ident {
            $($(#[$field_doc:meta])* $field:ident : $type:ty => $variant:ident,)*
        }
        lists {
            $($(#[$list_doc:meta])* $list:ident : $item:ty => $list_variant:ident,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
        #[serde(default)]
        pub struct $name {
            $($(#[$field_doc])* #[serde(skip_serializing_if = "crate::domain::edit::is_default")] pub $field: $type,)*
            $($(#[$list_doc])* #[serde(skip_serializing_if = "Vec::is_empty")] pub $list: Vec<$item>,)*
        }

        #[doc = concat!("One edit of one field of a [`", stringify!($name), "`].")]
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        pub enum $edit {
            $(#[doc = concat!("Of `", stringify!($field), "`.")] $variant {
                #[doc = "What it held."] was: $type,
                #[doc = "What it holds from now on."] now: $type,
            },)*
            $(#[doc = concat!("Of one item of `", stringify!($list), "`.")] $list_variant(crate::domain::edit::Listed<$item>),)*
        }

        impl crate::domain::edit::Record for $name {
            type Edit = $edit;

            #[allow(unused_mut, unused_variables)]
            fn edits_to(&self, now: &Self) -> Vec<$edit> {
                let mut edits = Vec::new();
                $(if self.$field != now.$field {
                    edits.push($edit::$variant { was: self.$field.clone(), now: now.$field.clone() });
                })*
                $(edits.extend(
                    crate::domain::edit::Listed::between(&self.$list, &now.$list).into_iter().map($edit::$list_variant),
                );)*

                edits
            }

            #[allow(unused_variables)]
            fn amend(&mut self, edit: &$edit, reverting: bool) -> crate::domain::edit::Amended<$edit> {
                match edit {
                    $($edit::$variant { was, now } => {
                        crate::domain::edit::set(&mut self.$field, was, now, reverting)
                            .map(|was| $edit::$variant { was, now: now.clone() })
                    })*
                    $($edit::$list_variant(listed) => {
                        listed.amend(&mut self.$list)
                    })*
                }
            }

            fn inverse(edit: &$edit) -> $edit {
                match edit {
                    $($edit::$variant { was, now } => $edit::$variant { was: now.clone(), now: was.clone() },)*
                    $($edit::$list_variant(listed) => $edit::$list_variant(listed.inverse()),)*
                }
            }

            #[allow(unreachable_patterns)]
            fn spanning(first: &$edit, last: &$edit) -> Option<$edit> {
                match (first, last) {
                    $(($edit::$variant { was, .. }, $edit::$variant { now, .. }) => {
                        Some($edit::$variant { was: was.clone(), now: now.clone() })
                    })*
                    _ => None,
                }
            }

            fn field(edit: &$edit) -> &'static str {
                match edit {
                    $($edit::$variant { .. } => stringify!($field),)*
                    $($edit::$list_variant(_) => stringify!($list),)*
                }
            }
        }
    };
}

pub(crate) use record;

/// Whether a value is its type's default, and so need not be written.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
