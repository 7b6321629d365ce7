//! Languages of the interface: strings, direction, dates, numbers, sorting.
//!
//! Every string that a person reads is a Fluent message under `assets/i18n/<language>/<area>.ftl`, embedded in
//! the binary. `I18n` answers them; `format` writes dates and numbers; `sort` orders names; `help` holds the chapters of the help.

pub mod format;
pub mod help;
pub mod language;
mod messages;
pub mod sort;

pub use language::{Direction, Language};
pub use messages::{I18n, Value};
pub use sort::Collation;

/// Answers a message with its arguments: `tr!(i18n, "door-present", count = n, name = "Amina")`.
///
/// Numbers stay numbers, so that the plural rules of the language see them.
#[macro_export]
macro_rules! tr {
    ($i18n:expr, $key:expr $(,)?) => {
        $i18n.t($key)
    };
    ($i18n:expr, $key:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $i18n.t_with($key, &[$((stringify!($name), $crate::i18n::Value::from($value))),+])
    };
}

pub use crate::tr;
