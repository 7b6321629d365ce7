use super::{Discussion, Message, Pane, outcomes};
use crate::screen::keys::{self, Do, Set};
use crate::screen::{Context, Press};

impl Discussion {
    /// The keys that hold in the room now.
    pub(super) fn keys_of_room(&self) -> Vec<&'static Set> {
        let line = match self.pane {
            _ if self.panel.is_some() => None,
            Pane::Notes => Some(&keys::NOTES),
            Pane::Outcomes => Some(&keys::OUTCOMES),
            Pane::Returning => Some(&keys::RETURNING),
            Pane::Unheard => None,
        };

        self.header.keys([&keys::DISCUSSION].into_iter().chain(line))
    }

    /// What a key means in the room.
    pub(super) fn key_of_room(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        match press.does {
            Do::ItemUp => Some(Message::ItemMoved(-1)),
            Do::ItemDown => Some(Message::ItemMoved(1)),
            Do::NoteUp => self.at.map(|id| Message::NoteMoved(id, -1)),
            Do::NoteDown => self.at.map(|id| Message::NoteMoved(id, 1)),
            Do::Save if self.panel.is_some() => Some(Message::PanelSaved),
            Do::Save => Some(Message::NoteEntered),
            Do::Leave => Some(Message::Escaped),
            Do::Up => Some(Message::Moved(-1)),
            Do::Down => Some(Message::Moved(1)),
            _ if self.panel.is_some() => None,
            Do::Begin => Some(Message::ItemBegun),
            Do::Ask => Some(Message::FloorAsked),
            Do::Give => Some(Message::FloorGiven(0)),
            Do::ItemBefore => Some(Message::ItemStepped(-1)),
            Do::ItemAfter => Some(Message::ItemStepped(1)),
            Do::Long => Some(Message::LongAsked),
            Do::Outcome => Some(Message::OutcomeAsked),
            Do::Item => Some(Message::ItemAsked),
            Do::Pane => Some(Message::PaneChosen(match self.pane {
                Pane::Notes => Pane::Outcomes,
                Pane::Outcomes if !self.returning.shown.is_empty() => Pane::Returning,
                Pane::Outcomes | Pane::Returning | Pane::Unheard => Pane::Notes,
            })),
            _ => self.key_of_line(press, cx),
        }
    }

    /// What a key means to the line that the arrows are at.
    fn key_of_line(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        match self.pane {
            Pane::Notes => {
                let id = self.at?;
                Some(match press.does {
                    Do::Edit => Message::NoteEdited(id),
                    Do::Star => Message::Starred(id),
                    Do::OutcomeFrom => Message::OutcomeFrom(id),
                    Do::Open if !press.taken => Message::NoteEdited(id),
                    Do::Join if !press.taken => Message::JoinAsked(id),
                    Do::Remove if !press.taken => Message::NoteWithdrawn(id),
                    _ => return None,
                })
            }
            Pane::Unheard => None,
            Pane::Returning => self.returning.key(press, cx),
            Pane::Outcomes => {
                let id = self.outcome_at?;
                let state = cx.workspace.meeting(self.meeting)?.outcomes.get(id)?.state;
                Some(match press.does {
                    Do::Edit => Message::OutcomeEdited(id),
                    Do::Settle => Message::OutcomeStated(id, outcomes::next_state(state)),
                    Do::Open if !press.taken => Message::OutcomeEdited(id),
                    Do::Remove if !press.taken => Message::OutcomeWithdrawn(id),
                    _ => return None,
                })
            }
        }
    }
}
