//! Key binds as data: shown beside an action, and matched by a pure function.

use iced::keyboard::key::{Code, Named, Physical};
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

    /// As a file names it, whatever the language: English, arrows in words, no space inside.
    pub fn name(self) -> String {
        let held = Self { key: Stroke::Letter('?'), ..self }.display(Language::English);
        let key = match self.key.plain_name() {
            "" => self.key.display(Language::English),
            plain => plain.to_owned(),
        };

        held.replace('⌘', "Ctrl").replace('?', &key)
    }

    /// The key of a name, in any language's words: `Ctrl+Shift+Z`, `Ctrl+Maj+Z`, `Alt+←`, `F2`.
    pub fn from_name(name: &str) -> Option<Self> {
        if name.len() > 1 && name.starts_with('+') {
            return None;
        }
        // The plus itself may be the key.
        let (before, last) = match name.strip_suffix('+') {
            Some(rest) if rest.is_empty() || rest.ends_with('+') => (rest.trim_end_matches('+'), "+"),
            Some(_) => return None,
            // Nothing held is no name of a key that is held.
            None if name.starts_with('+') => return None,
            None => name.rsplit_once('+').unwrap_or(("", name)),
        };
        let mut key = Self::plain(Stroke::from_name(last)?);
        for held in before.split('+').filter(|held| !held.is_empty()) {
            match held.to_lowercase().as_str() {
                "ctrl" | "⌘" | "cmd" => key.command = true,
                "alt" => key.alt = true,
                "shift" | "maj" => key.shift = true,
                _ => return None,
            }
        }

        Some(key)
    }
}

impl Stroke {
    /// Those that are no letter and no function key.
    const NAMED: [Self; 14] = [
        Self::Enter,
        Self::Escape,
        Self::Space,
        Self::Tab,
        Self::Delete,
        Self::Backspace,
        Self::Up,
        Self::Down,
        Self::Left,
        Self::Right,
        Self::Home,
        Self::End,
        Self::PageUp,
        Self::PageDown,
    ];

    fn from_name(name: &str) -> Option<Self> {
        let lower = name.to_lowercase();
        let mut letters = lower.chars();
        if let (Some(letter), None) = (letters.next(), letters.next())
            && !"↑↓←→".contains(letter)
        {
            return Some(Self::Letter(letter));
        }
        let number = lower.strip_prefix('f').and_then(|number| number.parse().ok());
        if let Some(number) = number.filter(|number| (1..=12).contains(number)) {
            return Some(Self::Function(number));
        }

        Self::NAMED.into_iter().find(|key| {
            [Language::French, Language::English].into_iter().any(|language| {
                // A name with a space in it is written with a hyphen in a file.
                let known = key.display(language).to_lowercase();

                known == lower || known.replace(' ', "-") == lower
            }) || (!lower.is_empty() && key.plain_name() == lower)
        })
    }

    /// The arrows in words, for a keyboard that does not have them as letters.
    fn plain_name(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Left => "left",
            Self::Right => "right",
            _ => "",
        }
    }

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
        // On a French keyboard the row of digits types others without Shift: the key is meant, not what it types.
        Key::Character(_) if digit(physical).is_some() => Stroke::Letter(digit(physical)?),
        // Where a Latin keyboard has a sign, an Arabic one has letters: they are no key of ours, and are typed all the same.
        Key::Character(own) => {
            let letter = key.to_latin(physical).or_else(|| own.chars().next())?;

            Stroke::Letter(letter.to_lowercase().next().filter(|letter| !letter.is_whitespace())?)
        }
        Key::Unidentified => return None,
    };

    Some(Shortcut { key: stroke, command: modifiers.command(), shift: modifiers.shift(), alt: modifiers.alt() })
}

fn digit(physical: Physical) -> Option<char> {
    let Physical::Code(code) = physical else { return None };

    Some(match code {
        Code::Digit0 => '0',
        Code::Digit1 => '1',
        Code::Digit2 => '2',
        Code::Digit3 => '3',
        Code::Digit4 => '4',
        Code::Digit5 => '5',
        Code::Digit6 => '6',
        Code::Digit7 => '7',
        Code::Digit8 => '8',
        Code::Digit9 => '9',
        _ => return None,
    })
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
