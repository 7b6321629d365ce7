//! What is being written, kept through a crash.

use super::note_form::NoteForm;
use super::panel::Panel;
use super::voices::Speaker;
use super::{Discussion, Message};
use crate::domain::meeting::Note;
use crate::screen::{Action, Context};

impl Discussion {
    /// Goes on with the note that was being written when the program ended.
    pub(super) fn take_up(&mut self, cx: &Context<'_>) {
        let Some(draft) = cx.drafts.note(self.meeting) else { return };
        let Some(meeting) = cx.workspace.meeting(self.meeting) else { return };
        if let Some(item) = draft.item.filter(|item| meeting.agenda.contains(*item)) {
            self.composer.item = Some(item);
        }
        // The line has no room for several.
        if draft.text.contains('\n') {
            self.panel = Some(Panel::Note(Box::new(NoteForm::new(cx, meeting, None, draft.clone()))));
            return;
        }
        self.composer.speaker = Speaker::of(cx, draft.association, draft.delegate);
        self.composer.kind = draft.kind;
        self.composer.text.clone_from(&draft.text);
    }

    /// What is to be kept, where that is other than what is kept.
    pub(super) fn draft(&self, cx: &Context<'_>) -> Option<Action<Message>> {
        let meeting = cx.workspace.meeting(self.meeting)?;
        let note = match &self.panel {
            Some(Panel::Note(form)) if form.is_new() => form.draft(cx, meeting),
            _ => self.composer.note(cx, meeting),
        };
        // When it was said and what it answers are known once it is recorded.
        let note = note.map(|note| Note { said: None, answers: None, ..note });

        (cx.drafts.note(self.meeting) != note.as_ref()).then(|| Action::Draft(self.meeting, note.map(Box::new)))
    }
}
