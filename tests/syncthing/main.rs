//! Two laptops at one door, each on its own copy of the workspace, and two real Syncthing programs between them: both folders end
//! equal, nobody is lost, and Syncthing never has to make a conflict file, since every file has one writer.
//!
//! It needs Debian's syncthing, so `cargo test` leaves it out: `cargo test --test syncthing` runs it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod folder;
mod laptop;
mod program;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use laptop::Laptop;
use program::Syncthing;

/// How long the slowest step may take, on a machine that is busy building.
const PATIENCE: Duration = Duration::from_secs(180);
/// How often it is asked.
const BETWEEN: Duration = Duration::from_millis(300);

fn main() {
    if !Syncthing::is_installed() {
        println!("syncthing: NOT RUN, the program syncthing is not installed (Debian: apt-get install syncthing)");
        return;
    }
    let home = tempfile::tempdir().expect("a folder for the run");
    let laptops = ["Accueil A", "Accueil B"].map(|name| Laptop::new(home.path(), name));
    laptops[0].make_workspace();
    let mut programs = laptops.each_ref().map(|laptop| Syncthing::prepare(home.path(), laptop));
    let devices = programs.each_ref().map(|program| program.device().to_owned());
    let ports = programs.each_ref().map(Syncthing::port);
    for (number, program) in programs.iter_mut().enumerate() {
        let other = 1 - number;
        program.start(&devices[other], ports[other]);
    }
    in_step(&programs, &laptops, "the workspace is at the second laptop");

    let expected = laptops[0].expected();
    assert!(expected.len() > 100, "the sample meeting expects {} people", expected.len());
    let backwards: Vec<String> = expected.iter().rev().cloned().collect();
    let doors = [laptops[0].receives(&expected), laptops[1].receives(&backwards)];
    let answered = doors.map(laptop::Door::answers);
    in_step(&programs, &laptops, "what both wrote is at both");

    let present = laptops.each_ref().map(Laptop::present);
    assert_eq!(present[0], present[1], "the two laptops do not agree");
    let acknowledged: BTreeSet<&String> = answered.iter().flatten().collect();
    let lost: Vec<_> = acknowledged.iter().filter(|code| !present[0].contains(**code)).collect();
    assert!(lost.is_empty(), "answered, and lost: {lost:?}");
    for laptop in &laptops {
        laptop.check();
        let conflicts = folder::conflicts(laptop.workspace());
        assert!(conflicts.is_empty(), "{conflicts:?}");
    }
    println!(
        "syncthing: {} people received at two laptops at once ({} and {} answers), both folders equal, no conflict file",
        present[0].len(),
        answered[0].len(),
        answered[1].len()
    );
    println!("1 passed, 0 failed");
}

/// Waits until both programs say that nothing is missing, and the folders are equal.
fn in_step(programs: &[Syncthing; 2], laptops: &[Laptop; 2], what: &str) {
    let dirs: [&Path; 2] = laptops.each_ref().map(Laptop::workspace);
    let start = Instant::now();
    programs.iter().for_each(Syncthing::scan);
    loop {
        let complete = programs.iter().all(Syncthing::is_complete);
        if complete && folder::is_equal(dirs[0], dirs[1]) {
            return;
        }
        let told: Vec<String> = programs.iter().map(Syncthing::status).collect();
        let late = start.elapsed() > PATIENCE;
        assert!(!late, "{what}: not after {PATIENCE:?}; {told:?}; {:?}", folder::differences(dirs[0], dirs[1]));
        std::thread::sleep(BETWEEN);
    }
}
