//! What the program did, a line each, for whoever looks for a fault: a file in the local data folder.
//!
//! Lines count and name kinds. They have no name of a person, an association or a file, and no path: whoever needs help can send
//! the file as it is.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use env_logger::{Builder, Target};
use log::LevelFilter;

use super::Home;

/// A longer file is set aside at the next start, in the place of the one before it.
const LONGEST: u64 = 512 * 1024;

/// Begins to write. Where that cannot be, the program does without.
pub fn begin(home: &Home) {
    let Ok(file) = file(home) else { return };
    let begun = Builder::new()
        .filter_module("majlis", LevelFilter::Info)
        .target(Target::Pipe(Box::new(file)))
        .format(|line, record| {
            let at = super::now().strftime("%Y-%m-%dT%H:%M:%SZ");

            writeln!(line, "{at} {} {}", record.level(), record.args())
        })
        .try_init();
    // Somebody who runs the program within another one writes a log already.
    if begun.is_ok() {
        log::info!("{}", program());
    }
}

/// Where it is written.
pub fn path(home: &Home) -> PathBuf {
    home.data.join("log.txt")
}

/// Which version of the program, on which system.
pub fn program() -> String {
    format!("majlis {} on {} {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH)
}

fn file(home: &Home) -> io::Result<File> {
    let path = path(home);
    fs::create_dir_all(&home.data)?;
    if length(&path) > LONGEST {
        fs::rename(&path, path.with_file_name("log.old.txt"))?;
    }

    OpenOptions::new().create(true).append(true).open(path)
}

fn length(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |file| file.len())
}
