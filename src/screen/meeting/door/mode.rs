//! Door mode: the door alone on the screen, for somebody who has never seen the program, and the coordinator's leave to go.
//!
//! Which door a laptop is kept at is one of its settings, so that it comes back there after a crash. The program shows no other
//! screen meanwhile. The leave keeps somebody from wandering off, not a thief: the screen of the settings says so.

use crate::screen::keys::Do;
use iced::widget::Id;

use super::aside::Aside;
use super::{Door, Message, field_id, focus, focus_on};
use crate::screen::{Action, Context, Press};
use crate::search::fold;
use crate::store::settings::DoorMode;
use crate::ui::{Element, button, dialog, field, layout, space, text};

/// What comes after the leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// The room, with the others around it.
    Room,
    /// The end of the program.
    Close,
}

/// The question that the coordinator answers.
#[derive(Clone, Debug)]
pub struct Leave {
    then: Then,
    typed: String,
    is_wrong: bool,
}

/// What can happen in it.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The code, or the word, was typed.
    Typed(String),
    /// Enter.
    Entered,
    /// The door goes on.
    Stayed,
}

pub fn leave_id() -> Id {
    Id::new("door-leave")
}

impl Door {
    /// Whether this laptop is kept at this door.
    pub(super) fn is_alone(&self, cx: &Context<'_>) -> bool {
        cx.settings.door.is_some_and(|door| door.meeting == self.meeting)
    }

    /// Begins door mode, or asks for the leave.
    pub(super) fn mode_asked(&mut self, then: Then, cx: &Context<'_>) -> Action<Message> {
        if self.is_alone(cx) {
            self.leaving = Some(Leave { then, typed: String::new(), is_wrong: false });
            return focus_on(leave_id());
        }
        if then == Then::Close {
            return Action::Close;
        }
        self.panel = None;
        self.aside = Aside::Nothing;
        self.notice = None;
        self.clear();
        let mut settings = cx.settings.clone();
        settings.door = Some(DoorMode { meeting: self.meeting, session: self.session });

        Action::All(vec![Action::Configure(Box::new(settings)), focus_on(field_id())])
    }

    pub(super) fn leave_answered(&mut self, answer: Answer, cx: &Context<'_>) -> Action<Message> {
        let Some(leave) = &mut self.leaving else { return Action::None };
        match answer {
            Answer::Typed(typed) => {
                leave.typed = typed;
                leave.is_wrong = false;

                Action::None
            }
            Answer::Stayed => {
                self.leaving = None;
                focus_on(field_id())
            }
            Answer::Entered if !leave.is_given(cx) => {
                leave.is_wrong = true;
                leave.typed.clear();

                focus_on(leave_id())
            }
            Answer::Entered => {
                let then = leave.then;
                self.leaving = None;
                let mut settings = cx.settings.clone();
                settings.door = None;
                let next = match then {
                    Then::Room => Action::Run(focus(field_id())),
                    Then::Close => Action::Close,
                };

                Action::All(vec![Action::Configure(Box::new(settings)), next])
            }
        }
    }

    /// What was typed while the question had no focus goes to it.
    pub(super) fn leave_typed(&self, text: &str) -> Option<Message> {
        let leave = self.leaving.as_ref()?;

        Some(Message::Leave(Answer::Typed(format!("{}{text}", leave.typed))))
    }

    /// The question, while it is asked.
    pub(super) fn question<'a>(&'a self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let leave = self.leaving.as_ref()?;

        Some(leave.view(cx).map(Message::Leave))
    }
}

impl Leave {
    fn is_given(&self, cx: &Context<'_>) -> bool {
        let typed = fold(&self.typed);

        match cx.settings.door_code.as_str() {
            "" => typed == fold(&cx.t("door-leave-word")),
            code => typed == code,
        }
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Answer> {
        let direction = cx.direction();
        let has_code = !cx.settings.door_code.is_empty();
        let (title, way) = match self.then {
            Then::Room => ("door-leave-title", "door-leave-way"),
            Then::Close => ("door-leave-close-title", "door-leave-close-way"),
        };
        let word = cx.t("door-leave-word");
        let label = if has_code {
            cx.t("door-leave-code")
        } else {
            cx.i18n.t_with("door-leave-type", &[("word", word.into())])
        };
        let wrong = if has_code { "door-leave-code-wrong" } else { "door-leave-word-wrong" };
        let mut entry = field::text(direction, label, &self.typed)
            .id(leave_id())
            .size(space::TITLE)
            .error(self.is_wrong.then(|| cx.t(wrong)))
            .on_input(Answer::Typed)
            .on_submit(Answer::Entered);
        if has_code {
            entry = entry.secret();
        }
        let stay =
            button::secondary(direction, cx.t("door-leave-stay")).shortcut(cx.key(Do::Leave)).on_press(Answer::Stayed);
        let go =
            button::primary(direction, cx.t("door-leave-go")).shortcut(cx.key(Do::Confirm)).on_press(Answer::Entered);
        let content = layout::column(direction, [text::body(cx.t(way)).into(), entry.into()]).spacing(space::L);

        dialog::dialog(direction, cx.t(title), content, [stay.into(), go.into()])
    }
}

/// What a key means while the question is asked.
pub fn key(press: &Press) -> Option<Answer> {
    match press.does {
        Do::Leave | Do::Mode => Some(Answer::Stayed),
        Do::Confirm if !press.taken => Some(Answer::Entered),
        _ => None,
    }
}
