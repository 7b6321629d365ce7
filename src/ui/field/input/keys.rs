//! What a key means in a field of one line.

use iced::keyboard::key::Named;
use iced::keyboard::{Event, Key, Modifiers};

use super::typed::Step;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    Copy,
    Cut,
    Paste,
    ChooseAll,
    /// All that one key types: the key of لا types two letters.
    Type(String),
    Erase(Step),
    Go {
        step: Step,
        chooses: bool,
    },
    Submit,
    Leave,
}

/// The meaning of a key that went down, in a line that runs this way; none: it is not the field's.
pub fn act(event: &Event, is_rtl: bool) -> Option<Act> {
    let Event::KeyPressed { key, modified_key, physical_key, modifiers, text, repeat, .. } = event else { return None };

    // Ctrl and Alt together are AltGr on Windows, which types.
    if modifiers.command() && !modifiers.alt() {
        match key.to_latin(*physical_key) {
            Some('c') => return Some(Act::Copy),
            Some('x') => return Some(Act::Cut),
            Some('v') => return Some(Act::Paste),
            Some('a') => return Some(Act::ChooseAll),
            _ => {}
        }
    }

    let letters: String = text.iter().flat_map(|text| text.chars()).filter(|letter| !letter.is_control()).collect();
    if !letters.is_empty() {
        return Some(Act::Type(letters));
    }

    let mac = cfg!(target_os = "macos").then(|| of_mac(key, *modifiers)).flatten();
    let Key::Named(named) = mac.map_or(modified_key.as_ref(), Key::Named) else { return None };

    // A hand that rests on Enter ends a line once: what that asked is not answered by it.
    of_named(named, *modifiers, is_rtl).filter(|act| !*repeat || *act != Act::Submit)
}

fn of_named(named: Named, modifiers: Modifiers, is_rtl: bool) -> Option<Act> {
    let by_word = modifiers.jump();
    let whole = modifiers.macos_command();
    let far = |near: Step, word: Step, all: Step| {
        if whole {
            all
        } else if by_word {
            word
        } else {
            near
        }
    };
    let back = far(Step::Back, Step::WordBack, Step::Start);
    let ahead = far(Step::Ahead, Step::WordAhead, Step::End);
    let step = match named {
        Named::ArrowLeft if is_rtl => ahead,
        Named::ArrowLeft => back,
        Named::ArrowRight if is_rtl => back,
        Named::ArrowRight => ahead,
        Named::Home => Step::Start,
        Named::End => Step::End,
        Named::Backspace => return Some(Act::Erase(back)),
        Named::Delete if modifiers.shift() && !cfg!(target_os = "macos") => return Some(Act::Cut),
        Named::Delete => return Some(Act::Erase(ahead)),
        Named::Insert if modifiers.shift() => return Some(Act::Paste),
        Named::Insert if modifiers.command() => return Some(Act::Copy),
        Named::Cut => return Some(Act::Cut),
        Named::Copy => return Some(Act::Copy),
        Named::Paste => return Some(Act::Paste),
        // With Ctrl it is the form's, which would do the same once more.
        Named::Enter if modifiers.command() => return None,
        Named::Enter => return Some(Act::Submit),
        Named::Escape => return Some(Act::Leave),
        _ => return None,
    };

    Some(Act::Go { step, chooses: modifiers.shift() })
}

/// The keys that every field of a Mac has beside its arrows.
fn of_mac(key: &Key, modifiers: Modifiers) -> Option<Named> {
    if modifiers != Modifiers::CTRL {
        return None;
    }

    match key.as_ref() {
        Key::Character("b") => Some(Named::ArrowLeft),
        Key::Character("f") => Some(Named::ArrowRight),
        Key::Character("a") => Some(Named::Home),
        Key::Character("e") => Some(Named::End),
        Key::Character("h") => Some(Named::Backspace),
        Key::Character("d") => Some(Named::Delete),
        _ => None,
    }
}
