use super::Message;
use crate::screen::Context;
use crate::screen::keys::Do;
use crate::search::fold;
use crate::store::settings::Settings;
use crate::ui::{Element, button, field, section};

/// How many digits the code has.
const DIGITS: usize = 4;

/// The code to leave door mode, as it is typed.
#[derive(Clone, Debug)]
pub struct Code {
    typed: String,
}

impl Code {
    pub fn of(settings: &Settings) -> Self {
        Self { typed: settings.door_code.clone() }
    }

    pub fn set(&mut self, typed: String) {
        self.typed = typed;
    }

    /// What was typed, with the digits of whichever keyboard as 0 to 9; none while it is no code.
    pub fn code(&self) -> Option<String> {
        let code = fold(&self.typed);
        let is_code = code.len() == DIGITS && code.chars().all(|digit| digit.is_ascii_digit());

        (is_code || code.is_empty()).then_some(code)
    }

    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let code = self.code();
        let is_changed = code.as_ref().is_some_and(|code| *code != cx.settings.door_code);
        let entry = field::text(direction, cx.t("settings-door-code"), &self.typed)
            .help(cx.t("settings-door-code-help"))
            .error(code.is_none().then(|| cx.t("settings-door-code-wrong")))
            .on_input(Message::DoorCodeChanged)
            .on_submit(Message::DoorCodeKept);
        let keep = button::secondary(direction, cx.t("common-save"))
            .shortcut(cx.key(Do::Save))
            .on_press_maybe(is_changed.then_some(Message::DoorCodeKept));
        let line = field::beside(direction, entry, keep);

        section::card(direction, cx.t("settings-door"), None, line)
    }
}
