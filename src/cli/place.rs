//! Which workspace a command means, and how it is opened.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{CommandError, Common};
use crate::demo;
use crate::domain::{MeetingId, SessionId, Workspace};
use crate::i18n::{I18n, Language};
use crate::store::settings::Settings;
use crate::store::{self, Home, Options, Store};

/// A workspace with what a command needs to speak of it.
pub struct Place {
    /// The open workspace.
    pub store: Store,
    /// The words of the language.
    pub i18n: I18n,
    /// The zone in which people read times.
    pub zone: TimeZone,
    /// The user's own sets of columns, by name.
    pub sets: BTreeMap<String, Vec<String>>,
}

impl Place {
    /// Opens the workspace to read it, beside a program that may have it open.
    pub fn read(common: &Common) -> Result<Self, CommandError> {
        let (home, settings) = home()?;
        let options = options(common, home.clone(), true);
        let store = Store::open(&folder(common, &home, &settings), &options)?;

        Ok(Self::new(common, &settings, store))
    }

    /// Opens the workspace to record in it.
    pub fn write(common: &Common) -> Result<Self, CommandError> {
        let (home, settings) = home()?;
        let options = options(common, home.clone(), false);
        let store = Store::open(&folder(common, &home, &settings), &options)?;

        Ok(Self::new(common, &settings, store))
    }

    /// Opens the workspace to record in it, and makes it where there is none.
    pub fn write_or_make(common: &Common) -> Result<Self, CommandError> {
        let (home, settings) = home()?;
        let folder = folder(common, &home, &settings);
        let options = options(common, home, false);
        let store = if store::is_workspace(&folder) {
            Store::open(&folder, &options)?
        } else {
            let language = language(common, &settings);
            Store::create(&folder, &I18n::new(language).t("app-workspace-name"), &options)?
        };

        Ok(Self::new(common, &settings, store))
    }

    fn new(common: &Common, settings: &Settings, store: Store) -> Self {
        let i18n = I18n::new(language(common, settings));

        Self { store, i18n, zone: TimeZone::system(), sets: settings.sets.clone() }
    }

    /// The folder of the workspace, which `check` reads without opening it.
    pub fn folder(common: &Common) -> Result<PathBuf, CommandError> {
        let (home, settings) = home()?;

        Ok(folder(common, &home, &settings))
    }

    /// Whether the workspace exists.
    pub fn exists(common: &Common) -> Result<bool, CommandError> {
        Ok(store::is_workspace(&Self::folder(common)?))
    }

    /// The settings of this laptop.
    pub fn settings() -> Result<Settings, CommandError> {
        home().map(|(_, settings)| settings)
    }

    /// The words of the language, for a command that needs no workspace.
    pub fn words(common: &Common) -> Result<I18n, CommandError> {
        let (_, settings) = home()?;

        Ok(I18n::new(language(common, &settings)))
    }

    /// What the workspace holds.
    pub fn workspace(&self) -> &Workspace {
        self.store.workspace()
    }

    /// Today, where the laptop is.
    pub fn today(&self) -> Date {
        self.zone.to_datetime(store::now()).date()
    }

    /// The meeting that a word means.
    pub fn meeting(&self, word: &str) -> Result<MeetingId, CommandError> {
        Ok(self.workspace().find_meeting(word, self.today())?)
    }

    /// The session that a word means: its name, or its number in the order of the day; without a word, the one that the door
    /// stands at today.
    pub fn session(&self, id: MeetingId, word: Option<&str>) -> Result<SessionId, CommandError> {
        let Some(meeting) = self.workspace().meeting(id) else { return Ok(SessionId::default()) };
        let Some(word) = word else { return Ok(meeting.session_on(self.today()).unwrap_or_default()) };
        let sessions = meeting.ordered_sessions();
        let number = word.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let by_number = number.and_then(|place| sessions.get(place));
        let wanted = crate::search::fold(word);
        let by_name = || {
            let is_called = |name: &str| crate::search::fold(name) == wanted;
            sessions.iter().find(|(_, it)| is_called(&it.names.latin) || is_called(&it.names.arabic))
        };

        by_number.or_else(by_name).map(|(id, _)| *id).ok_or_else(|| CommandError::Session {
            code: meeting.details.code.clone(),
            word: word.to_owned(),
            count: sessions.len(),
        })
    }

    /// A name in the script of the language, or in the other where that one is empty.
    pub fn name<'n>(&self, names: &'n crate::domain::Names) -> &'n str {
        if self.i18n.language() == Language::Arabic { names.in_arabic() } else { names.in_latin() }
    }
}

/// Writes the sample workspace to a folder.
pub fn demo(common: &Common, dir: &Path) -> Result<(), CommandError> {
    let (home, _) = home()?;
    let store = demo::create(dir, &options(common, home, false))?;
    store.close()?;

    Ok(())
}

fn home() -> Result<(Home, Settings), CommandError> {
    let home = Home::system()?;
    let settings = Settings::load(&home).settings;

    Ok((home, settings))
}

fn folder(common: &Common, home: &Home, settings: &Settings) -> PathBuf {
    let recent = || settings.recent.iter().find(|folder| store::is_workspace(folder)).cloned();

    common.workspace.clone().or_else(recent).unwrap_or_else(|| home.default_workspace())
}

fn options(common: &Common, home: Home, follow: bool) -> Options {
    Options { laptop: common.laptop.clone(), follow, home, clock: store::now }
}

fn language(common: &Common, settings: &Settings) -> Language {
    let of_settings = settings.language.as_deref().and_then(Language::from_code);

    common.language.map(Language::from).or(of_settings).unwrap_or_else(Language::of_system)
}
