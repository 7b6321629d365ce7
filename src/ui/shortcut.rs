//! Key binds as data: shown beside an action, and matched by a pure function.

use iced::keyboard::key::{Named, Physical};
use iced::keyboard::{Event, Key, Modifiers};

use crate::i18n::Language;

/// A key with what is held down beside it. `command` is Ctrl, on a Mac ⌘.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Shortcut {
    pub key: Stroke,
    pub command: bool,
    pub shift: bool,
    pub alt: bool,
}

/// The key of a shortcut. A letter is lower case and Latin, wherever the keyboard's own alphabet puts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stroke {
    Letter(char),
    Function(u8),
    Enter,
    Escape,
    Space,
    Tab,
    Delete,
    Backspace,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
}

impl Shortcut {
    pub const fn plain(key: Stroke) -> Self {
        Self { key, command: false, shift: false, alt: false }
    }

    /// Ctrl, or ⌘ on a Mac, and a letter.
    pub const fn command(letter: char) -> Self {
        Self { command: true, ..Self::plain(Stroke::Letter(letter)) }
    }

    pub const fn function(number: u8) -> Self {
        Self::plain(Stroke::Function(number))
    }

    pub const fn with_command(self) -> Self {
        Self { command: true, ..self }
    }

    pub const fn with_shift(self) -> Self {
        Self { shift: true, ..self }
    }

    pub const fn with_alt(self) -> Self {
        Self { alt: true, ..self }
    }

    /// As the keys of that language's keyboard are named: `Ctrl+Maj+Z`, `Ctrl+Shift+Z`.
    pub fn display(self, language: Language) -> String {
        let mut parts = Vec::new();

        if self.command {
            parts.push(if cfg!(target_os = "macos") { "⌘" } else { "Ctrl" }.to_owned());
        }

        if self.alt {
            parts.push("Alt".to_owned());
        }

        if self.shift {
            parts.push(if language == Language::French { "Maj" } else { "Shift" }.to_owned());
        }

        parts.push(self.key.display(language));

        parts.join("+")
    }
}

impl Stroke {
    fn display(self, language: Language) -> String {
        let french = language == Language::French;

        match self {
            Self::Letter(letter) => return letter.to_uppercase().to_string(),
            Self::Function(number) => return format!("F{number}"),
            Self::Enter if french => "Entrée",
            Self::Enter => "Enter",
            Self::Escape if french => "Échap",
            Self::Escape => "Esc",
            Self::Space if french => "Espace",
            Self::Space => "Space",
            Self::Tab => "Tab",
            Self::Delete if french => "Suppr",
            Self::Delete => "Del",
            Self::Backspace if french => "Retour arrière",
            Self::Backspace => "Backspace",
            Self::Up => "↑",
            Self::Down => "↓",
            Self::Left => "←",
            Self::Right => "→",
            Self::Home if french => "Début",
            Self::Home => "Home",
            Self::End if french => "Fin",
            Self::End => "End",
            Self::PageUp if french => "Pg préc",
            Self::PageUp => "PgUp",
            Self::PageDown if french => "Pg suiv",
            Self::PageDown => "PgDn",
        }
        .to_owned()
    }
}

/// The shortcut that an event of the keyboard is, if it is a key going down.
pub fn pressed(event: &Event) -> Option<Shortcut> {
    let Event::KeyPressed { key, physical_key, modifiers, .. } = event else {
        return None;
    };

    of_key(key, *physical_key, *modifiers)
}

/// The shortcut of a key and what is held down with it.
pub fn of_key(key: &Key, physical: Physical, modifiers: Modifiers) -> Option<Shortcut> {
    let stroke = match key {
        Key::Named(named) => of_named(*named)?,
        Key::Character(_) => {
            Stroke::Letter(key.to_latin(physical)?.to_lowercase().next().filter(|letter| !letter.is_whitespace())?)
        }
        Key::Unidentified => return None,
    };

    Some(Shortcut { key: stroke, command: modifiers.command(), shift: modifiers.shift(), alt: modifiers.alt() })
}

fn of_named(named: Named) -> Option<Stroke> {
    Some(match named {
        Named::Enter => Stroke::Enter,
        Named::Escape => Stroke::Escape,
        Named::Space => Stroke::Space,
        Named::Tab => Stroke::Tab,
        Named::Delete => Stroke::Delete,
        Named::Backspace => Stroke::Backspace,
        Named::ArrowUp => Stroke::Up,
        Named::ArrowDown => Stroke::Down,
        Named::ArrowLeft => Stroke::Left,
        Named::ArrowRight => Stroke::Right,
        Named::Home => Stroke::Home,
        Named::End => Stroke::End,
        Named::PageUp => Stroke::PageUp,
        Named::PageDown => Stroke::PageDown,
        Named::F1 => Stroke::Function(1),
        Named::F2 => Stroke::Function(2),
        Named::F3 => Stroke::Function(3),
        Named::F4 => Stroke::Function(4),
        Named::F5 => Stroke::Function(5),
        Named::F6 => Stroke::Function(6),
        Named::F7 => Stroke::Function(7),
        Named::F8 => Stroke::Function(8),
        Named::F9 => Stroke::Function(9),
        Named::F10 => Stroke::Function(10),
        Named::F11 => Stroke::Function(11),
        Named::F12 => Stroke::Function(12),
        _ => return None,
    })
}
