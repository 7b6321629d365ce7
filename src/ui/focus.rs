//! What the keyboard can stand on beside fields: iced's buttons, boxes and lists take no focus by themselves.
//!
//! A control is put inside a [`Stop`]: Tab comes to it, a ring says where the keyboard is, and its keys do what the pointer would.

mod order;
mod ring;
mod standing;
mod within;

pub use order::{Way, step};
use ring::Here;
pub use ring::{Stop, button, pressable};
pub(super) use standing::{Holds, Standing};
pub use within::within;

/// The name of a paper that lies above the page: while one is there, Tab stays on it.
pub const ABOVE: &str = "focus-above";
