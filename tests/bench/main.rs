//! What is measured, never tested: `cargo bench`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod store;

fn main() {
    store::run();
}
