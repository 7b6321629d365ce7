//! Everything that is tested without a display.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod door;
mod exchange;
