use std::collections::BTreeMap;

use super::{Do, Set, places};
use crate::i18n::{Direction, I18n, Language};
use crate::store::Reason;
use crate::store::keys::{Bound, Found};
use crate::ui::shortcut::{Shortcut, Stroke};

/// Which key does what on this machine: the table, with what the user changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Keymap {
    changed: BTreeMap<Do, Vec<Shortcut>>,
}

/// A line of the user's file that was not followed, counted from one; what it is about keeps the key that it had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The file cannot be read as a whole.
    Unreadable {
        /// The line.
        line: usize,
        /// What the reader says.
        reason: Reason,
    },
    /// There is no such action.
    UnknownAction {
        /// The line.
        line: usize,
        /// What was written.
        action: String,
    },
    /// There is no such key.
    UnknownKey {
        /// The line.
        line: usize,
        /// What was written.
        key: String,
    },
    /// Another action has that key in the same place.
    Taken {
        /// The line.
        line: usize,
        /// The key.
        key: Shortcut,
        /// What it does already.
        by: Do,
    },
}

impl Keymap {
    /// The table with what the user's file changes in it, and what of it was not followed. All that can be is taken in first, so
    /// that two keys may be exchanged; what then stands in another's way goes back, the last line first.
    pub fn read(found: &Found) -> (Self, Vec<Refused>) {
        let mut refused: Vec<_> = found
            .unreadable
            .iter()
            .map(|(line, reason)| Refused::Unreadable { line: *line, reason: reason.clone() })
            .collect();
        let mut keymap = Self::default();
        let mut taken = Vec::new();
        for bound in &found.bound {
            match read(bound) {
                Ok((does, keys)) => {
                    keymap.changed.insert(does, keys);
                    taken.retain(|(known, _)| *known != does);
                    taken.push((does, bound.line));
                }
                Err(reason) => refused.push(reason),
            }
        }
        // A key that goes back may stand in the way of one that was let through.
        let clash = |keymap: &Self, taken: &[(Do, usize)]| {
            taken.iter().enumerate().rev().find_map(|(at, (does, _))| Some((at, keymap.in_the_way(*does)?)))
        };
        while let Some((at, (key, by))) = clash(&keymap, &taken) {
            let (does, line) = taken.remove(at);
            keymap.changed.remove(&does);
            refused.push(Refused::Taken { line, key, by });
        }

        (keymap, refused)
    }

    /// The keys that do it, the one that is shown first.
    pub fn keys(&self, does: Do) -> &[Shortcut] {
        self.changed.get(&does).map_or(does.keys(), Vec::as_slice)
    }

    /// What a key does where these sets hold.
    pub fn reads(&self, pressed: Shortcut, sets: &[&Set], direction: Direction) -> Option<Do> {
        let pressed = mirrored(pressed, direction);
        let all = sets.iter().flat_map(|set| set.does);

        all.copied().find(|does| self.keys(*does).contains(&pressed))
    }

    /// Whether a letter alone does something where these sets hold.
    pub fn has_letters(&self, sets: &[&Set]) -> bool {
        let is_letter = |key: &Shortcut| {
            let is_held = key.command || key.alt || key.shift;

            !is_held && matches!(key.key, Stroke::Letter(letter) if letter.is_alphabetic())
        };

        sets.iter().flat_map(|set| set.does).any(|does| self.keys(*does).iter().any(is_letter))
    }

    /// The key that is shown beside what it does, as the keyboard of that language names it.
    pub fn shown(&self, does: Do, language: Language) -> String {
        self.all_shown(does, language).next().unwrap_or_default()
    }

    /// The messages of a language, with these keys in them.
    pub fn i18n(&self, language: Language) -> I18n {
        let keys = self.clone();

        I18n::with_keys(language, move |name| keys.named(name, language))
    }

    /// The key that is meant by what it does, or by its own name where it is a field's, which nobody can change.
    pub fn named(&self, name: &str, language: Language) -> Option<String> {
        let does = Do::ALL.iter().find(|does| does.id() == name);
        let of_field = || Some(mirrored(Shortcut::from_name(name)?, language.direction()).display(language));

        does.map(|does| self.shown(*does, language)).or_else(of_field)
    }

    /// All its keys, as the keyboard of that language names them.
    pub fn all_shown(&self, does: Do, language: Language) -> impl Iterator<Item = String> {
        self.keys(does).iter().map(move |key| mirrored(*key, language.direction()).display(language))
    }

    /// Two actions that have one key where these sets hold, if any have.
    pub fn clash(&self, sets: &[&Set]) -> Option<(Do, Do, Shortcut)> {
        let all = || sets.iter().flat_map(|set| set.does).copied();

        all().find_map(|does| {
            let (key, other) = self.clash_of(does, all())?;

            Some((does, other, key))
        })
    }

    fn in_the_way(&self, does: Do) -> Option<(Shortcut, Do)> {
        places().into_iter().find_map(|place| {
            let all = || place.iter().flat_map(|set| set.does).copied();

            all().any(|it| it == does).then(|| self.clash_of(does, all())).flatten()
        })
    }

    fn clash_of(&self, does: Do, all: impl Iterator<Item = Do>) -> Option<(Shortcut, Do)> {
        let keys = self.keys(does);

        all.filter(|other| *other != does).find_map(|other| {
            let key = self.keys(other).iter().find(|key| keys.contains(key))?;

            Some((*key, other))
        })
    }
}

fn read(bound: &Bound) -> Result<(Do, Vec<Shortcut>), Refused> {
    let line = bound.line;
    let does = Do::ALL.iter().find(|does| does.id() == bound.action).copied();
    let does = does.ok_or_else(|| Refused::UnknownAction { line, action: bound.action.clone() })?;
    let unknown = |key: &str| Refused::UnknownKey { line, key: key.to_owned() };
    let keys = bound.keys.split_whitespace().map(|key| Shortcut::from_name(key).ok_or_else(|| unknown(key)));
    let keys: Vec<_> = keys.collect::<Result<_, _>>()?;

    if keys.is_empty() { Err(unknown(&bound.keys)) } else { Ok((does, keys)) }
}

/// Left and right mean the start and the end of the line: from right to left, they are exchanged.
fn mirrored(key: Shortcut, direction: Direction) -> Shortcut {
    let stroke = match key.key {
        Stroke::Left if direction.is_rtl() => Stroke::Right,
        Stroke::Right if direction.is_rtl() => Stroke::Left,
        other => other,
    };

    Shortcut { key: stroke, ..key }
}
