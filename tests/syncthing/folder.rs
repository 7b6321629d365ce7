//! What is in a folder, and whether two are equal.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Whether two folders hold the same files.
pub fn is_equal(one: &Path, other: &Path) -> bool {
    let (one, other) = (files(one), files(other));

    one == other && one.contains_key(Path::new("majlis.ron"))
}

/// The files that are not the same in both.
pub fn differences(one: &Path, other: &Path) -> Vec<PathBuf> {
    let (one, other) = (files(one), files(other));
    let names = one.keys().chain(other.keys()).filter(|name| one.get(*name) != other.get(*name));

    names.cloned().collect()
}

/// The files that Syncthing makes where two programs wrote one file.
pub fn conflicts(dir: &Path) -> Vec<PathBuf> {
    files(dir).into_keys().filter(|name| name.to_string_lossy().contains("sync-conflict")).collect()
}

/// The content of each file, hidden ones left out: those are Syncthing's own.
fn files(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    collect(dir, Path::new(""), &mut found);

    found
}

fn collect(root: &Path, relative: &Path, found: &mut BTreeMap<PathBuf, Vec<u8>>) {
    let Ok(entries) = fs::read_dir(root.join(relative)) else { return };
    for entry in entries.flatten() {
        let name = relative.join(entry.file_name());
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if entry.path().is_dir() {
            collect(root, &name, found);
        } else if let Ok(content) = fs::read(entry.path()) {
            found.insert(name, content);
        }
    }
}
