//! The panel at the end side: one thing that is written or corrected.

use crate::screen::keys::Do;
use iced::Task;
use iced::widget::{Id, operation, text_editor};

use super::Message as Room;
use super::item_form::{self, ItemForm};
use super::note_form::{self, NoteForm};
use super::outcome_form::{self, OutcomeForm};
use super::voices::Voices;
use crate::domain::meeting::Meeting;
use crate::domain::{Change, MeetingId};
use crate::screen::Context;
use crate::ui::{Element, button, field, side_panel};

/// What is open in the panel.
#[derive(Debug)]
pub enum Panel {
    /// A note.
    Note(Box<NoteForm>),
    /// A decision, a recommendation or a commitment.
    Outcome(Box<OutcomeForm>),
    /// An item of the agenda.
    Item(Box<ItemForm>),
}

/// What can happen in it.
#[derive(Clone, Debug)]
pub enum Message {
    /// In a note.
    Note(note_form::Message),
    /// In an outcome.
    Outcome(outcome_form::Message),
    /// In an item.
    Item(item_form::Message),
}

/// The field that has the focus when a panel opens.
pub fn first_id() -> Id {
    Id::new("discussion-panel-first")
}

/// Puts the focus in the panel.
pub fn focus() -> Task<Room> {
    operation::focus(first_id())
}

/// A long text, which has the focus when its panel opens.
pub fn editor<'a>(
    cx: &Context<'a>,
    label: String,
    content: &'a text_editor::Content,
    on_action: impl Fn(text_editor::Action) -> Room + 'a,
) -> Element<'a, Room> {
    field::long(cx.direction(), label, content, first_id(), on_action)
}

/// The content of an editor, ready to be gone on with at its end.
pub fn written(text: &str) -> text_editor::Content {
    let mut content = text_editor::Content::with_text(text);
    content.perform(text_editor::Action::Move(text_editor::Motion::DocumentEnd));

    content
}

impl Panel {
    /// Takes note of what happened.
    pub fn update(&mut self, message: Message, cx: &Context<'_>, voices: &Voices) {
        match (self, message) {
            (Self::Note(form), Message::Note(message)) => form.update(message, cx, voices),
            (Self::Outcome(form), Message::Outcome(message)) => form.update(message, cx),
            (Self::Item(form), Message::Item(message)) => form.update(message),
            _ => {}
        }
    }

    /// The arrows, for the field that offers answers.
    pub fn moved(&self, by: i32) -> Option<Message> {
        match self {
            Self::Note(_) => Some(Message::Note(note_form::Message::Moved(by))),
            Self::Outcome(_) => Some(Message::Outcome(outcome_form::Message::Moved(by))),
            Self::Item(_) => None,
        }
    }

    /// The change that the draft makes; none where something is missing. `Some(None)`: nothing changed.
    pub fn change(&mut self, cx: &Context<'_>, meeting: MeetingId) -> Option<Option<Change>> {
        match self {
            Self::Note(form) => form.change(cx, meeting),
            Self::Outcome(form) => form.change(cx, meeting),
            Self::Item(form) => form.change(cx, meeting),
        }
    }

    /// The panel.
    pub fn view<'a>(&'a self, cx: &Context<'a>, meeting: &'a Meeting, voices: &Voices) -> Element<'a, Room> {
        let direction = cx.direction();
        let (title, content) = match self {
            Self::Note(form) => (form.title(cx), form.view(cx, meeting, voices)),
            Self::Outcome(form) => (form.title(cx), form.view(cx)),
            Self::Item(form) => (form.title(cx), form.view(cx, meeting)),
        };
        let key = cx.key(Do::Save);
        let save = button::primary(direction, cx.t("common-save")).shortcut(key).on_press(Room::PanelSaved);
        let cancel =
            button::secondary(direction, cx.t("common-cancel")).shortcut(cx.key(Do::Leave)).on_press(Room::Escaped);

        side_panel::side_panel(direction, title, cx.close(Room::Escaped), content, [cancel.into(), save.into()])
    }
}
