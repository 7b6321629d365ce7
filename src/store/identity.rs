use std::fs;
use std::io::{self, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::error::OpenError;
use super::line::FORMAT;
use crate::domain::id::Id;

/// The file that makes a folder a workspace.
pub const IDENTITY: &str = "majlis.ron";

/// Which workspace it is; written once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Identity {
    pub format: u32,
    pub workspace: Id,
    #[serde(default)]
    pub name: String,
}

impl Identity {
    pub fn new(workspace: Id, name: &str) -> Self {
        Self { format: FORMAT, workspace, name: name.to_owned() }
    }

    pub fn read(dir: &Path) -> Result<Self, OpenError> {
        let path = dir.join(IDENTITY);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Err(OpenError::NotAWorkspace(dir.to_owned()));
            }
            Err(error) if error.kind() == io::ErrorKind::InvalidData => return Err(OpenError::IdentityDamaged(path)),
            Err(error) => return Err(OpenError::unreadable(&path, &error)),
        };

        ron::from_str(&text).map_err(|_| OpenError::IdentityDamaged(path))
    }

    pub fn write(&self, dir: &Path) -> Result<(), OpenError> {
        let path = dir.join(IDENTITY);
        let text = pretty(self).map_err(|error| OpenError::unwritable(&path, &error))?;

        replace(&path, text.as_bytes(), true).map_err(|error| OpenError::unwritable(&path, &error))
    }
}

/// RON for people.
pub(super) fn pretty<T: Serialize>(value: &T) -> io::Result<String> {
    let mut text = ron::ser::to_string_pretty(value, ron::ser::PrettyConfig::default().new_line("\n"))
        .map_err(io::Error::other)?;
    text.push('\n');

    Ok(text)
}

/// Puts a file in the place of another, so that a reader sees the old one or the new one, whole. `durable`: it is on disk
/// before this returns.
pub(super) fn replace(path: &Path, content: &[u8], durable: bool) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::Builder::new().prefix(".majlis-").suffix(".tmp").tempfile_in(folder)?;
    file.write_all(content)?;
    if durable {
        file.as_file().sync_all()?;
    }
    // A stick or a network folder may know no such permissions; the file is good without.
    let _ = share(file.path());
    file.persist(path).map_err(|error| error.error)?;
    if durable {
        sync_folder(folder)?;
    }

    Ok(())
}

/// Makes the names in a folder durable, where the system has such a thing.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { fs::File::open(folder)?.sync_all() } else { Ok(()) }
}

/// A temporary file can be read by its owner alone; what takes its place should be as open as any other file of a folder that
/// is shared.
#[cfg(unix)]
fn share(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn share(_path: &Path) -> io::Result<()> {
    Ok(())
}
