use std::fs::{self, File, TryLockError};
use std::path::Path;

use super::error::OpenError;

/// Held while this program may write as this laptop in this workspace; the system lets go of it even if the program is killed.
pub(super) struct Lock {
    file: File,
}

impl Lock {
    /// `folder` is this laptop's own in the local data folder; `name` is the workspace's, for the message.
    pub fn take(folder: &Path, name: &str) -> Result<Self, OpenError> {
        let path = folder.join("lock");
        let unwritable = |error| OpenError::unwritable(&path, &error);
        fs::create_dir_all(folder).map_err(unwritable)?;
        let file = File::create(&path).map_err(unwritable)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(OpenError::InUse(name.to_owned())),
            // Some file systems know no locks. Better a program without one than no program.
            Err(TryLockError::Error(error)) if error.kind() == std::io::ErrorKind::Unsupported => Ok(Self { file }),
            Err(TryLockError::Error(error)) => Err(unwritable(error)),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing the file would do, were it not that a program started at this very moment still shares it for an instant.
        let _ = self.file.unlock();
    }
}
