//! The keys that work everywhere, as data: the program obeys this table and the screen of shortcuts prints it.

use crate::screen::{Room, Route};
use crate::ui::shortcut::{Shortcut, Stroke};

/// What a key means wherever one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intent {
    /// Take back the last thing done.
    Undo,
    /// Make it again.
    Redo,
    /// Go to a section.
    Go(Section),
    /// Go back to what was shown before.
    Back,
    /// Go to a room of the meeting that is shown.
    Enter(Room),
    /// To the next field.
    NextField,
    /// To the field before.
    PreviousField,
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
    /// Every key.
    Shortcuts,
}

impl Section {
    /// In the order of the sidebar.
    pub const ALL: [Self; 11] = [
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
        Self::Shortcuts,
    ];

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
            Self::Shortcuts => Route::Shortcuts,
        }
    }

    /// The section that a place belongs to.
    pub fn of(route: Route) -> Self {
        match route {
            Route::Meetings | Route::Meeting(..) | Route::Outcome(..) => Self::Meetings,
            Route::Commitments => Self::Commitments,
            Route::Synthesis => Self::Synthesis,
            Route::Register | Route::Association(_) | Route::AssociationForm(_) => Self::Register,
            Route::Programme => Self::Programme,
            Route::Import(_) => Self::Import,
            Route::History => Self::History,
            Route::Conflicts => Self::Conflicts,
            Route::Laptops => Self::Laptops,
            Route::Settings => Self::Settings,
            Route::Shortcuts => Self::Shortcuts,
        }
    }
}

const fn letter(letter: char) -> Shortcut {
    Shortcut::command(letter)
}

const fn alt(digit: char) -> Shortcut {
    Shortcut::plain(Stroke::Letter(digit)).with_alt()
}

/// Every key that works everywhere, what it means, and the Fluent key of its name.
pub const EVERYWHERE: [(Shortcut, Intent, &str); 22] = [
    (letter('z'), Intent::Undo, "app-undo"),
    (letter('z').with_shift(), Intent::Redo, "app-redo"),
    (letter('y'), Intent::Redo, "app-redo"),
    (Shortcut::plain(Stroke::Left).with_alt(), Intent::Back, "app-back"),
    (letter('1'), Intent::Enter(Room::Overview), "app-room-overview"),
    (letter('2'), Intent::Enter(Room::Invitations), "app-room-invitations"),
    (letter('3'), Intent::Enter(Room::Door), "app-room-door"),
    (letter('4'), Intent::Enter(Room::Discussion), "app-room-discussion"),
    (letter('5'), Intent::Enter(Room::Documents), "app-room-documents"),
    (alt('1'), Intent::Go(Section::Meetings), "app-section-meetings"),
    (alt('2'), Intent::Go(Section::Register), "app-section-register"),
    (alt('3'), Intent::Go(Section::Programme), "app-section-programme"),
    (alt('4'), Intent::Go(Section::Import), "app-section-import"),
    (alt('5'), Intent::Go(Section::History), "app-section-history"),
    (alt('8'), Intent::Go(Section::Commitments), "app-section-commitments"),
    (alt('9'), Intent::Go(Section::Synthesis), "app-section-synthesis"),
    (alt('7'), Intent::Go(Section::Conflicts), "app-section-conflicts"),
    (alt('6'), Intent::Go(Section::Laptops), "app-section-laptops"),
    (letter(','), Intent::Go(Section::Settings), "app-section-settings"),
    (Shortcut::function(1), Intent::Go(Section::Shortcuts), "app-section-shortcuts"),
    (Shortcut::plain(Stroke::Tab), Intent::NextField, "app-next-field"),
    (Shortcut::plain(Stroke::Tab).with_shift(), Intent::PreviousField, "app-previous-field"),
];

/// What the key means everywhere, if it means anything.
pub fn intent(shortcut: Shortcut) -> Option<Intent> {
    EVERYWHERE.iter().find(|(known, ..)| *known == shortcut).map(|(_, intent, _)| *intent)
}

/// The first key that means this.
pub fn shortcut_of(intent: Intent) -> Option<Shortcut> {
    EVERYWHERE.iter().find(|(_, known, _)| *known == intent).map(|(shortcut, ..)| *shortcut)
}

/// Whether a screen is told of the key even where a text field took it: the keys that mean an action, not a letter.
pub fn is_special(shortcut: Shortcut) -> bool {
    shortcut.command
        || shortcut.alt
        || matches!(
            shortcut.key,
            Stroke::Function(_)
                | Stroke::Enter
                | Stroke::Escape
                | Stroke::Up
                | Stroke::Down
                | Stroke::PageUp
                | Stroke::PageDown
        )
}
