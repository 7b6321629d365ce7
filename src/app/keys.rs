//! A key that went down, and the sections that keys lead to.

use crate::i18n::help::Chapter;
use crate::screen::Route;
use crate::screen::keys::Do;
use crate::ui::shortcut::{Shortcut, Stroke};

/// A key that went down.
#[derive(Clone, Debug, PartialEq)]
pub struct Pressed {
    /// The key and what is held beside it.
    pub shortcut: Shortcut,
    /// Whether a field or a button took it.
    pub taken: bool,
    /// What it would have typed, had a field taken it.
    pub typed: Option<String>,
}

impl Pressed {
    /// Whether it closes what is open.
    pub fn is_escape(&self) -> bool {
        self.shortcut.key == Stroke::Escape
    }

    /// Whether it takes the last letter back.
    pub fn is_backspace(&self) -> bool {
        self.shortcut.key == Stroke::Backspace
    }

    /// Whether a screen is told of it even where a field took it: the keys that mean an action, not a letter.
    pub fn is_special(&self) -> bool {
        self.shortcut.command
            || self.shortcut.alt
            || matches!(
                self.shortcut.key,
                Stroke::Function(_)
                    | Stroke::Enter
                    | Stroke::Escape
                    | Stroke::Up
                    | Stroke::Down
                    | Stroke::PageUp
                    | Stroke::PageDown
            )
    }
}

/// The sections of the sidebar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The meetings.
    Meetings,
    /// What was decided and promised, over all meetings.
    Commitments,
    /// What each theme heard.
    Synthesis,
    /// The register.
    Register,
    /// The programme.
    Programme,
    /// Bringing in a list.
    Import,
    /// The history.
    History,
    /// Fields that laptops set apart.
    Conflicts,
    /// The laptops.
    Laptops,
    /// The settings.
    Settings,
    /// The help.
    Help,
    /// Every key.
    Shortcuts,
}

impl Section {
    /// In the order of the sidebar.
    pub const ALL: [Self; 12] = [
        Self::Meetings,
        Self::Commitments,
        Self::Synthesis,
        Self::Register,
        Self::Programme,
        Self::Import,
        Self::History,
        Self::Conflicts,
        Self::Laptops,
        Self::Settings,
        Self::Help,
        Self::Shortcuts,
    ];

    /// What goes there.
    pub fn does(self) -> Do {
        match self {
            Self::Meetings => Do::Meetings,
            Self::Commitments => Do::Commitments,
            Self::Synthesis => Do::Synthesis,
            Self::Register => Do::Register,
            Self::Programme => Do::Programme,
            Self::Import => Do::BringIn,
            Self::History => Do::History,
            Self::Conflicts => Do::Conflicts,
            Self::Laptops => Do::Laptops,
            Self::Settings => Do::Settings,
            Self::Help => Do::Help,
            Self::Shortcuts => Do::Shortcuts,
        }
    }

    /// The section that this goes to, if it goes to one.
    pub fn that(does: Do) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.does() == does)
    }

    /// Where it leads.
    pub fn route(self) -> Route {
        match self {
            Self::Meetings => Route::Meetings,
            Self::Commitments => Route::Commitments,
            Self::Synthesis => Route::Synthesis,
            Self::Register => Route::Register,
            Self::Programme => Route::Programme,
            Self::Import => Route::Import(None),
            Self::History => Route::History,
            Self::Conflicts => Route::Conflicts,
            Self::Laptops => Route::Laptops,
            Self::Settings => Route::Settings,
            Self::Help => Route::Help(Chapter::Start),
            Self::Shortcuts => Route::Shortcuts,
        }
    }

    /// The section that a place belongs to.
    pub fn of(route: Route) -> Self {
        match route {
            Route::Meetings | Route::Meeting(..) | Route::Outcome(..) | Route::Projection(_) => Self::Meetings,
            Route::Commitments => Self::Commitments,
            Route::Synthesis => Self::Synthesis,
            Route::Register | Route::Association(_) | Route::AssociationForm(_) => Self::Register,
            Route::Programme => Self::Programme,
            Route::Import(_) => Self::Import,
            Route::History => Self::History,
            Route::Conflicts => Self::Conflicts,
            Route::Laptops => Self::Laptops,
            Route::Settings => Self::Settings,
            Route::Help(_) => Self::Help,
            Route::Shortcuts => Self::Shortcuts,
        }
    }
}
