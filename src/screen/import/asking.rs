//! What is asked before it goes on: rows that nobody looked at, and decisions that would be lost.

use iced::widget::operation;

use super::{Import, Message, PATH, Stage};
use crate::exchange::plan::Decisions;
use crate::screen::keys::Do;
use crate::screen::{Action, Context};

/// What is asked before it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Question {
    /// Rows that are perhaps known would come in as new: so many.
    Undecided(usize),
    /// What was decided would be lost.
    Leaving,
}

impl Question {
    /// What a key answers.
    pub(super) fn key(self, does: Do) -> Option<Message> {
        match (self, does) {
            (_, Do::Leave) => Some(Message::QuestionDropped),
            (Self::Undecided(_), Do::Import) => Some(Message::ConfirmedAsNew),
            (Self::Undecided(_), Do::Confirm) => Some(Message::CheckWanted),
            (Self::Leaving, Do::Confirm) => Some(Message::LeavingConfirmed),
            _ => None,
        }
    }

    /// The same question once the list was planned again, with so many rows that nobody looked at.
    pub(super) fn again(self, undecided: usize) -> Option<Self> {
        match self {
            Self::Undecided(_) => (undecided > 0).then_some(Self::Undecided(undecided)),
            Self::Leaving => Some(Self::Leaving),
        }
    }
}

impl Import {
    /// Brings the list in; where rows should be looked at first, it asks.
    pub(super) fn confirm(&mut self, cx: &Context<'_>) -> Action<Message> {
        let undecided = self.plan().map_or(0, |plan| plan.counts().undecided);
        if undecided > 0 && matches!(self.stage, Stage::Planned(_, None)) && !cx.read_only {
            self.asking = Some(Question::Undecided(undecided));

            return Action::None;
        }

        self.bring_in(cx)
    }

    /// Leaves the list; where something was decided, it asks.
    pub(super) fn leave(&mut self) -> Action<Message> {
        if self.asking != Some(Question::Leaving) && self.decided() > 0 {
            self.asking = Some(Question::Leaving);

            return Action::None;
        }
        self.begin_anew();

        Action::Run(operation::focus(PATH))
    }

    /// How many decisions would be lost: those of the rows, and those that wait for the list to be understood as it was.
    pub(super) fn decided(&self) -> usize {
        let waiting = self.decisions.waiting();

        match self.plan() {
            Some(plan) => plan.counts().decided + if waiting > self.fallen_read { waiting } else { 0 },
            None => waiting,
        }
    }

    /// How many decisions do not fit their rows as the list is understood now, until that was read.
    pub(super) fn fallen(&self) -> usize {
        let waiting = self.decisions.waiting();

        if self.plan().is_some() && waiting > self.fallen_read { waiting } else { 0 }
    }

    /// Asks for a file, as at first.
    pub(super) fn begin_anew(&mut self) {
        self.turn += 1;
        self.stage = Stage::Asking;
        self.forget();
    }

    /// What was decided is done, or given up.
    pub(super) fn forget(&mut self) {
        self.decisions = Decisions::default();
        (self.asking, self.cursor, self.fallen_read) = (None, None, 0);
    }
}
