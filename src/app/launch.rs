//! How the program was started, and which workspace that means.

use std::path::PathBuf;

use crate::cli::{Common, Projected};
use crate::domain::MeetingId;
use crate::i18n::Language;
use crate::screen::Enter;
use crate::store::settings::Settings;
use crate::store::{Home, OpenError, Options};

/// Why the window cannot open.
#[derive(Debug)]
pub enum LaunchError {
    /// There is no screen to open it on.
    NoDisplay,
    /// The window system refused.
    Window(iced::Error),
}

impl From<iced::Error> for LaunchError {
    fn from(error: iced::Error) -> Self {
        Self::Window(error)
    }
}

/// Whether there is a screen to open a window on. Systems other than Linux always have one.
pub fn has_display() -> bool {
    let named = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());

    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY") || named("WAYLAND_SOCKET")
}

/// How the program was started.
#[derive(Clone, Debug)]
pub struct Launch {
    /// The folder that was named.
    pub workspace: Option<PathBuf>,
    /// Whether the sample workspace was asked for.
    pub demo: bool,
    /// The meeting at whose door this laptop is to stand.
    pub door: Option<String>,
    /// The meeting that this window shows on the projector, and nothing else.
    pub project: Option<MeetingId>,
    /// The language that was named; it goes before the one of the settings.
    pub language: Option<Language>,
    /// The name of an own desk of this machine.
    pub laptop: Option<String>,
    /// Where settings and data of this account are.
    pub home: Home,
}

impl Launch {
    /// From the arguments; refused where the system names no folder for settings and data.
    pub fn from(
        common: Common,
        demo: bool,
        door: Option<String>,
        projected: Option<Projected>,
    ) -> Result<Self, OpenError> {
        let project = projected.as_ref().map(|projected| projected.meeting);

        Ok(Self {
            workspace: projected.map(|projected| projected.workspace).or(common.workspace),
            demo,
            door,
            project,
            language: common.language.map(Language::from),
            laptop: common.laptop,
            home: Home::system()?,
        })
    }

    /// What to open at once; none where the welcome screen should ask.
    pub fn entrance(&self, settings: &Settings, today: jiff::civil::Date) -> Option<Enter> {
        if self.demo {
            let named = self.workspace.clone();
            let folder = named.unwrap_or_else(|| self.home.data.join(format!("sample-{today}")));

            return Some(enter(folder, Enter::Sample));
        }
        if let (Some(_), Some(folder)) = (self.project, &self.workspace) {
            return Some(Enter::Follow(folder.clone()));
        }
        if let Some(folder) = &self.workspace {
            return Some(enter(folder.clone(), Enter::Create));
        }

        settings.recent.iter().find(|folder| is_workspace(folder)).cloned().map(Enter::Open)
    }

    /// The folder that a new workspace is proposed in.
    pub fn proposed(&self) -> PathBuf {
        self.home.default_workspace()
    }

    /// The options of the store.
    pub fn options(&self, follow: bool) -> Options {
        Options { laptop: self.laptop.clone(), follow, home: self.home.clone(), clock: crate::store::now }
    }
}

/// Opens what exists, and makes what does not.
fn enter(folder: PathBuf, make: fn(PathBuf) -> Enter) -> Enter {
    if is_workspace(&folder) { Enter::Open(folder) } else { make(folder) }
}

fn is_workspace(folder: &std::path::Path) -> bool {
    crate::store::is_workspace(folder)
}
