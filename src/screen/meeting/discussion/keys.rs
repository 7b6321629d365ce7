use super::{Discussion, Message, Pane, floor, outcomes};
use crate::screen::{Context, Press};
use crate::ui::shortcut::{Shortcut, Stroke};

impl Discussion {
    /// What a key means in the room.
    pub(super) fn key_of_room(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        let Shortcut { key, command, shift, alt } = press.shortcut;
        if alt && !command && !shift {
            return match key {
                Stroke::Up => Some(Message::ItemMoved(-1)),
                Stroke::Down => Some(Message::ItemMoved(1)),
                _ => None,
            };
        }
        if let (true, Stroke::PageUp | Stroke::PageDown, Some(id)) = (command, key, self.at) {
            return Some(Message::NoteMoved(id, if key == Stroke::PageUp { -1 } else { 1 }));
        }
        if command && key == Stroke::Enter {
            return Some(if self.panel.is_some() { Message::PanelSaved } else { Message::NoteEntered });
        }
        if command || alt || shift {
            return None;
        }
        if key == Stroke::Escape {
            return Some(Message::Escaped);
        }
        if self.panel.is_some() {
            return match key {
                Stroke::Up => Some(Message::Moved(-1)),
                Stroke::Down => Some(Message::Moved(1)),
                _ => None,
            };
        }
        match press.shortcut {
            floor::BEGIN => return Some(Message::ItemBegun),
            floor::ASK => return Some(Message::FloorAsked),
            floor::GIVE => return Some(Message::FloorGiven(0)),
            _ => {}
        }
        match key {
            Stroke::Up => Some(Message::Moved(-1)),
            Stroke::Down => Some(Message::Moved(1)),
            Stroke::PageUp => Some(Message::ItemStepped(-1)),
            Stroke::PageDown => Some(Message::ItemStepped(1)),
            Stroke::Function(5) => Some(Message::LongAsked),
            Stroke::Function(6) => Some(Message::OutcomeAsked),
            Stroke::Function(7) => Some(Message::ItemAsked),
            Stroke::Function(8) => Some(Message::PaneChosen(match self.pane {
                Pane::Notes => Pane::Outcomes,
                Pane::Outcomes if !self.returning.shown.is_empty() => Pane::Returning,
                Pane::Outcomes | Pane::Returning | Pane::Unheard => Pane::Notes,
            })),
            key => self.key_of_line(key, press.taken, cx),
        }
    }

    /// What a key means to the line that the arrows are at.
    fn key_of_line(&self, key: Stroke, taken: bool, cx: &Context<'_>) -> Option<Message> {
        match self.pane {
            Pane::Notes => {
                let id = self.at?;
                Some(match key {
                    Stroke::Function(2) => Message::NoteEdited(id),
                    Stroke::Function(3) => Message::Starred(id),
                    Stroke::Function(4) => Message::OutcomeFrom(id),
                    Stroke::Enter if !taken => Message::NoteEdited(id),
                    Stroke::Letter('s') if !taken => Message::Starred(id),
                    Stroke::Letter('m') if !taken => Message::JoinAsked(id),
                    Stroke::Delete if !taken => Message::NoteWithdrawn(id),
                    _ => return None,
                })
            }
            Pane::Unheard => None,
            Pane::Returning => self.returning.key(key, taken, cx),
            Pane::Outcomes => {
                let id = self.outcome_at?;
                let state = cx.workspace.meeting(self.meeting)?.outcomes.get(id)?.state;
                Some(match key {
                    Stroke::Function(2) => Message::OutcomeEdited(id),
                    Stroke::Function(4) => Message::OutcomeStated(id, outcomes::next_state(state)),
                    Stroke::Enter if !taken => Message::OutcomeEdited(id),
                    Stroke::Delete if !taken => Message::OutcomeWithdrawn(id),
                    _ => return None,
                })
            }
        }
    }
}
