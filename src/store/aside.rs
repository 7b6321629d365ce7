use std::fs;
use std::path::{Path, PathBuf};

use super::layout::JournalFile;

/// Copies a damaged or torn line into the local data folder, once; where it is kept, if that could be done.
pub(super) fn keep(folder: &Path, file: &JournalFile, line: usize, content: &[u8]) -> Option<PathBuf> {
    let name = file.relative.replace('/', "~");
    let path = folder.join(format!("{name}.line-{line}-{:08x}.txt", crc32fast::hash(content)));
    if path.exists() {
        return Some(folder.to_owned());
    }
    fs::create_dir_all(folder).and_then(|()| fs::write(&path, content)).ok()?;

    Some(folder.to_owned())
}
