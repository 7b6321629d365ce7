use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::store::error::SaveError;
use crate::store::identity::{IDENTITY, sync_folder};

/// The two calls on which durability rests. A test puts one in their place that fails.
pub trait Disk: Send {
    /// Writes some of the bytes at the end of the file; how many.
    fn write(&mut self, file: &mut File, bytes: &[u8]) -> io::Result<usize>;

    /// Returns once everything written to the file is on disk.
    fn flush(&mut self, file: &File) -> io::Result<()>;
}

/// The operating system's.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemDisk;

impl Disk for SystemDisk {
    fn write(&mut self, file: &mut File, bytes: &[u8]) -> io::Result<usize> {
        file.write(bytes)
    }

    fn flush(&mut self, file: &File) -> io::Result<()> {
        file.sync_data()
    }
}

/// One journal, at whose end lines are put.
pub(super) struct Append {
    root: PathBuf,
    path: PathBuf,
    file: Option<File>,
    /// How many bytes are known to be on disk.
    good: u64,
    /// Whether a failed write may have left something after them.
    dirty: bool,
}

impl Append {
    pub fn new(root: &Path, relative: &str, good: u64) -> Self {
        Self { root: root.to_owned(), path: root.join(relative), file: None, good, dirty: false }
    }

    pub fn is_open(&self) -> bool {
        self.file.is_some()
    }

    pub fn close(&mut self) {
        self.file = None;
    }

    /// Puts whole lines at the end, on disk. Where that fails, the file is as it was before, or will be before the next try.
    pub fn append(&mut self, disk: &mut dyn Disk, bytes: &[u8]) -> Result<(), SaveError> {
        let result = self.try_append(disk, bytes);
        if result.is_err() {
            self.file = None;
            self.clean();
        }

        result
    }

    fn try_append(&mut self, disk: &mut dyn Disk, bytes: &[u8]) -> Result<(), SaveError> {
        self.clean();
        let told = |error: io::Error| SaveError::of(&self.path, &error);
        // A file that was deleted or replaced under an open handle would swallow what is written without a word.
        match fs::metadata(&self.path) {
            Ok(there) if there.len() == self.good => {}
            Ok(_) => return Err(SaveError::Changed(self.path.clone())),
            Err(error) if error.kind() == io::ErrorKind::NotFound && self.good == 0 => self.file = None,
            Err(error) => return Err(told(error)),
        }
        let mut file = match self.file.take() {
            Some(file) => file,
            None if self.good == 0 => create(&self.root, &self.path).map_err(told)?,
            None => OpenOptions::new().append(true).open(&self.path).map_err(told)?,
        };
        self.dirty = true;
        let mut rest = bytes;
        while !rest.is_empty() {
            match disk.write(&mut file, rest) {
                Ok(0) => return Err(told(io::ErrorKind::WriteZero.into())),
                Ok(written) => rest = rest.get(written..).unwrap_or_default(),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(told(error)),
            }
        }
        disk.flush(&file).map_err(told)?;
        self.dirty = false;
        self.good += bytes.len() as u64;
        self.file = Some(file);

        Ok(())
    }

    /// Cuts off what a failed write left, so that the next one does not stand behind half a line.
    fn clean(&mut self) {
        if self.dirty {
            let cut = OpenOptions::new().write(true).open(&self.path).and_then(|file| file.set_len(self.good));
            self.dirty = cut.is_err_and(|error| error.kind() != io::ErrorKind::NotFound);
        }
    }
}

/// Makes the journal and its folder, durably.
fn create(root: &Path, path: &Path) -> io::Result<File> {
    // Where the stick was pulled, a workspace made anew in the empty mount point would swallow the lines.
    if !root.join(IDENTITY).try_exists()? {
        return Err(io::ErrorKind::NotFound.into());
    }
    let folder = path.parent().unwrap_or(root);
    let made: Vec<_> = folder.ancestors().take_while(|ancestor| !ancestor.exists()).collect();
    fs::create_dir_all(folder)?;
    let file = OpenOptions::new().append(true).create(true).open(path)?;
    file.sync_all()?;
    sync_folder(folder)?;
    for folder in made {
        sync_folder(folder.parent().unwrap_or(root))?;
    }

    Ok(file)
}
