use std::path::Path;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use super::keys::{Do, Keymap};
use super::together::Together;
use crate::domain::{Ids, LaptopId, Names, Workspace};
use crate::i18n::{Collation, Direction, I18n, Language};
use crate::store::draft::Drafts;
use crate::store::settings::Settings;

/// What a screen is lent: all it may know.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// Everything the program knows.
    pub workspace: &'a Workspace,
    /// The strings of the language.
    pub i18n: &'a I18n,
    /// The order of names in the language.
    pub collation: &'a Collation,
    /// Fresh ids for what a change makes.
    pub ids: &'a Ids,
    /// The folder of the workspace, from which the history is read off the UI thread.
    pub dir: &'a Path,
    /// What this laptop has begun to write and not recorded.
    pub drafts: &'a Drafts,
    /// Which key does what on this laptop.
    pub keys: &'a Keymap,
    /// The settings of this laptop.
    pub settings: &'a Settings,
    /// The time, as of the latest event or tick.
    pub now: Timestamp,
    /// The zone in which people read times.
    pub zone: &'a TimeZone,
    /// The readable name of this laptop: the desk, at the door.
    pub laptop: &'a str,
    /// This laptop, as the journals name it.
    pub own: LaptopId,
    /// Whether nothing may be recorded: a newer format, or following another program.
    pub read_only: bool,
    /// This laptop among the others.
    pub together: Together<'a>,
}

impl<'a> Context<'a> {
    /// The way the interface is read.
    pub fn direction(&self) -> Direction {
        self.language().direction()
    }

    /// The language of the interface.
    pub fn language(&self) -> Language {
        self.i18n.language()
    }

    /// Today, where the laptop is.
    pub fn today(&self) -> Date {
        self.zone.to_datetime(self.now).date()
    }

    /// The time of the day of an instant, where the laptop is.
    pub fn time_of(&self, instant: Timestamp) -> Time {
        self.zone.to_datetime(instant).time()
    }

    /// A string of the interface.
    pub fn t(&self, key: &str) -> String {
        self.i18n.t(key)
    }

    /// The key that does it, as it is named beside a button.
    pub fn key(&self, does: Do) -> String {
        self.keys.shown(does, self.language())
    }

    /// Words with the key that does the same, for a field or a tip that has no room for a label of its own.
    pub fn with_key(&self, words: &str, does: Do) -> String {
        format!("{} ({})", self.t(words), self.key(does))
    }

    /// What the cross of a panel is called, and what it does.
    pub fn close<M>(&self, message: M) -> (String, M) {
        (self.with_key("common-close", Do::Leave), message)
    }

    /// A name in the script of the interface, or in the other where that one is empty.
    pub fn name<'n>(&self, names: &'n Names) -> &'n str {
        if self.language() == Language::Arabic { names.in_arabic() } else { names.in_latin() }
    }
}
