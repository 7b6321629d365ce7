//! What is promised in figures, measured: `cargo bench`, or `cargo bench -- search` for one area.
//!
//! `--misses` prints what was not found; `--names FILE` takes another list of names (Arabic, tab, Latin) than the fixture.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod documents;
mod exchange;
mod harness;
mod memory;
mod search;
mod store;

/// Measures one area, and prints what it found.
type Run = fn(&harness::Arguments);

fn main() {
    let arguments = harness::Arguments::of_process();
    let areas: [(&str, Run); 5] = [
        ("store", |_| store::run()),
        ("exchange", |_| exchange::run()),
        ("memory", |_| memory::run()),
        ("documents", |_| documents::run()),
        ("search", search::run),
    ];

    for (name, run) in areas {
        if arguments.wants(name) {
            println!("{name}");
            run(&arguments);
        }
    }
}
