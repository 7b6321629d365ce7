use std::path::PathBuf;

use super::error::OpenError;

/// Where this machine keeps what is its own: settings and ids (config), locks, backups and damaged lines (data).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Home {
    /// The config folder.
    pub config: PathBuf,
    /// The local data folder.
    pub data: PathBuf,
}

impl Home {
    /// The folders that the operating system keeps for programs of this user.
    pub fn system() -> Result<Self, OpenError> {
        let folders = directories::ProjectDirs::from("", "", "Majlis").ok_or(OpenError::NoHome)?;

        Ok(Self { config: folders.config_dir().to_owned(), data: folders.data_local_dir().to_owned() })
    }

    /// Two folders inside this one, for tests.
    pub fn at(dir: impl Into<PathBuf>) -> Self {
        let dir = dir.into();

        Self { config: dir.join("config"), data: dir.join("data") }
    }

    /// The workspace that is proposed to somebody who does not care where it is.
    pub fn default_workspace(&self) -> PathBuf {
        self.data.join("workspace")
    }
}

/// The folder of the user's documents, where lists are proposed to be written.
pub fn documents() -> Option<PathBuf> {
    let folders = directories::UserDirs::new()?;

    Some(folders.document_dir().unwrap_or_else(|| folders.home_dir()).to_owned())
}
