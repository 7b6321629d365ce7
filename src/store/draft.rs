//! What is being typed and is not recorded yet: kept beside the settings, so that a crash does not take it away. It is no part
//! of the workspace, and no other laptop sees it.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::Home;
use super::identity::{pretty, replace};
use crate::domain::meeting::Note;
use crate::domain::{LaptopId, MeetingId};

/// The notes that a laptop has begun and not recorded, by meeting.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Drafts {
    notes: BTreeMap<MeetingId, Note>,
}

impl Drafts {
    /// What this laptop was typing when it last ran; nothing where that cannot be read.
    pub fn load(home: &Home, laptop: LaptopId) -> Self {
        let text = fs::read_to_string(path(home, laptop)).ok();

        text.and_then(|text| ron::from_str(&text).ok()).unwrap_or_default()
    }

    /// Writes them, in one step and on disk.
    pub fn save(&self, home: &Home, laptop: LaptopId) -> io::Result<()> {
        let path = path(home, laptop);
        if self.notes.is_empty() {
            return match fs::remove_file(path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            };
        }

        replace(&path, pretty(self)?.as_bytes(), true)
    }

    /// The note that was begun at a meeting.
    pub fn note(&self, meeting: MeetingId) -> Option<&Note> {
        self.notes.get(&meeting)
    }

    /// What is typed now; none: it was recorded, or given up. Whether that is another.
    pub fn set_note(&mut self, meeting: MeetingId, note: Option<Note>) -> bool {
        if self.note(meeting) == note.as_ref() {
            return false;
        }
        match note {
            Some(note) => self.notes.insert(meeting, note),
            None => self.notes.remove(&meeting),
        };

        true
    }
}

fn path(home: &Home, laptop: LaptopId) -> PathBuf {
    home.config.join("drafts").join(format!("{laptop}.ron"))
}
