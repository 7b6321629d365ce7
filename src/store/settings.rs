//! What the user prefers on this machine: a RON file in the config folder that forgives what it does not understand.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use ron::extensions::Extensions;
use ron::value::RawValue;
use serde::{Deserialize, Serialize};

use super::Home;
use super::identity::{pretty, replace};
use crate::domain::{MeetingId, SessionId};

const FILE: &str = "settings.ron";
const MOST_RECENT: usize = 8;

/// The colours of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Appearance {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
}

impl Appearance {
    /// In the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::Contrast];
}

/// The door at which this laptop is kept, for somebody who has never seen the program: it comes back there after a crash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoorMode {
    /// The meeting.
    pub meeting: MeetingId,
    /// The session that people arrive at.
    pub session: SessionId,
}

macro_rules! settings {
    ($($(#[$doc:meta])* $field:ident : $type:ty = $default:expr),* $(,)?) => {
        /// What the user prefers on this machine.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(default)]
        pub struct Settings {
            $($(#[$doc])* pub $field: $type,)*
        }

        impl Default for Settings {
            fn default() -> Self {
                Self { $($field: $default,)* }
            }
        }

        #[derive(Deserialize)]
        struct Raw {
            $(#[serde(default)] $field: Option<Box<RawValue>>,)*
        }

        impl Raw {
            /// Takes each field that can be understood, and names the others.
            fn settings(self, refused: &mut Vec<&'static str>) -> Settings {
                let mut settings = Settings::default();
                $(if let Some(raw) = self.$field {
                    match lenient().from_str(raw.get_ron()) {
                        Ok(value) => settings.$field = value,
                        Err(_) => refused.push(stringify!($field)),
                    }
                })*

                settings
            }
        }
    };
}

settings! {
    /// The code of the interface's language (fr, ar, en); none: the system's.
    language: Option<String> = None,
    /// The colours.
    appearance: Appearance = Appearance::System,
    /// How large the interface is, in percent.
    zoom: u16 = 100,
    /// Whether what comes and goes is seen to do so.
    motion: bool = true,
    /// The readable name of this laptop; none: the machine's.
    laptop: Option<String> = None,
    /// The workspaces that were open, the latest first.
    recent: Vec<PathBuf> = Vec::new(),
    /// The columns chosen for each kind of list, by its key.
    columns: BTreeMap<String, Vec<String>> = BTreeMap::new(),
    /// What the columns of lists hold whose headers were corrected, by the shape of the header.
    headings: BTreeMap<String, Vec<String>> = BTreeMap::new(),
    /// The shapes of those headers in the order in which they were corrected, the latest last.
    headings_order: Vec<String> = Vec::new(),
    /// The user's own sets of columns, by name.
    sets: BTreeMap<String, Vec<String>> = BTreeMap::new(),
    /// The folder that the file dialogs open in.
    folder: Option<PathBuf> = None,
    /// The window's width and height, in logical pixels.
    window: Option<(f32, f32)> = None,
    /// Where the window's corner was on the screen, in logical pixels.
    window_at: Option<(f32, f32)> = None,
    /// Whether the window filled the screen.
    maximised: bool = false,
    /// Whether the way to a first meeting is shown, as long as there is something left to do on it.
    guide: bool = true,
    /// The door at which this laptop is kept; none: every screen can be reached.
    door: Option<DoorMode> = None,
    /// The four digits by which the coordinator lets this laptop leave the door; empty: a word is asked for instead. Kept as
    /// they are: four digits are guessed in a moment whatever is done to them, and who can read this file can change it.
    door_code: String = String::new(),
}

/// What was found in the settings file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// The settings, with the default for each one that is missing or was not understood.
    pub settings: Settings,
    /// The fields that were not understood.
    pub refused: Vec<&'static str>,
    /// Whether the file as a whole was not understood; it is then kept beside, under this name.
    pub set_aside: Option<PathBuf>,
}

impl Settings {
    /// The settings of this machine. A field that is unknown is passed over; one that is not understood keeps its default, and is
    /// named.
    pub fn load(home: &Home) -> Found {
        let path = home.config.join(FILE);
        let Ok(bytes) = fs::read(&path) else { return Found::default() };
        let raw = String::from_utf8(bytes).ok().and_then(|text| lenient().from_str::<Raw>(&text).ok());
        let Some(raw) = raw else {
            let aside = home.config.join("settings.not-understood.ron");
            let set_aside = fs::rename(&path, &aside).is_ok().then_some(aside);

            return Found { set_aside: set_aside.or(Some(path)), ..Found::default() };
        };
        let mut refused = Vec::new();
        let settings = raw.settings(&mut refused);

        Found { settings, refused, set_aside: None }
    }

    /// Writes them, in one step.
    pub fn save(&self, home: &Home) -> io::Result<()> {
        replace(&home.config.join(FILE), pretty(self)?.as_bytes(), true)
    }

    /// Puts a workspace at the head of the recent ones.
    pub fn opened(&mut self, workspace: &Path) {
        self.recent.retain(|known| known != workspace);
        self.recent.insert(0, workspace.to_owned());
        self.recent.truncate(MOST_RECENT);
    }
}

fn lenient() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}
