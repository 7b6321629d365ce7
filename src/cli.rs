//! The commands without a window, for scripts, tests and a barcode reader on a pipe: thin over the functions that the window
//! calls too.

mod arguments;

pub use arguments::{Arguments, Command, Common, LanguageCode, ListName};
