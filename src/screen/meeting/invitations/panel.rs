//! What happens in the panel that is open, and what keys mean there.

use super::changes::Subject;
use super::contact::ContactForm;
use super::guest::GuestForm;
use super::{Invitations, Message, Panel, chooser, contact, detail, guest, keys, recorded};
use crate::screen::keys::Do;
use crate::screen::{Action, Context, Press, Route};
use crate::ui::field;

impl Invitations {
    /// What a key means to the open panel. `Some(None)`: nothing, and the list does not get it either.
    pub(super) fn panel_key(&self, press: &Press) -> Option<Option<Message>> {
        let form = |save: Message, leave: Message| match press.does {
            Do::Save => Some(save),
            Do::Leave => Some(leave),
            _ => None,
        };
        match &self.panel {
            Panel::Closed => None,
            Panel::Chooser(chooser) => Some(chooser.key(press).map(Message::Chooser)),
            Panel::Contact(_) => {
                Some(form(Message::Contact(contact::Message::Saved), Message::Contact(contact::Message::Left)))
            }
            Panel::Guest(_) => Some(form(Message::Guest(guest::Message::Saved), Message::Guest(guest::Message::Left))),
            Panel::Seats(_) => Some(form(Message::SeatsSaved, Message::PanelLeft)),
            Panel::Detail(detail) if detail.is_typing_person() => {
                Some(form(Message::Detail(detail::Message::PersonSaved), Message::Detail(detail::Message::PersonLeft)))
            }
            Panel::Detail(_) => match press.does {
                // Typing in the panel, the arrows belong to the text.
                _ if press.taken && keys::step(press).is_some() => Some(None),
                Do::Leave if !press.taken => Some(Some(Message::PanelLeft)),
                Do::Open if !press.taken => Some(Some(Message::PanelLeft)),
                _ => None,
            },
        }
    }

    /// What is open beside the list, or in its place, may take all keys.
    pub(super) fn takes_all_keys(&self) -> bool {
        self.panel_key(&Press::to_line(0)).is_some()
    }

    pub(super) fn leave(&mut self, subject: Subject<'_>) -> Action<Message> {
        let kept = match &self.panel {
            Panel::Detail(detail) => detail.unsaved(subject),
            _ => None,
        };
        self.panel = Panel::Closed;

        recorded(kept.into_iter().collect())
    }

    pub(super) fn in_panel(&mut self, message: Message, cx: &Context<'_>, subject: Subject<'_>) -> Action<Message> {
        if cx.read_only && !matches!(message, Message::Detail(detail::Message::Left)) {
            return Action::None;
        }
        match (&mut self.panel, message) {
            (Panel::Detail(detail), Message::Detail(message)) => {
                let was_typing = detail.is_typing_person();
                let outcome = detail.update(message, subject);
                if !was_typing && detail.is_typing_person() {
                    return super::focus_first();
                }

                self.of_detail(outcome, cx, subject)
            }
            (Panel::Contact(form), Message::Contact(message)) => match form.update(message, subject) {
                contact::Outcome::Nothing => Action::None,
                contact::Outcome::Left => {
                    self.panel = Panel::Closed;
                    Action::None
                }
                contact::Outcome::Logged(changes, channel, by) => {
                    (self.last_channel, self.last_by) = (channel, by);
                    self.panel = Panel::Closed;
                    recorded(changes)
                }
            },
            (Panel::Guest(form), Message::Guest(message)) => match form.update(message, subject) {
                guest::Outcome::Nothing => Action::None,
                guest::Outcome::Left => {
                    self.panel = Panel::Closed;
                    Action::None
                }
                guest::Outcome::Invited(changes) => {
                    self.panel = Panel::Closed;
                    Action::All(vec![recorded(changes), self.say_invited(1, cx)])
                }
            },
            (Panel::Seats(typed), Message::SeatsTyped(text)) => {
                *typed = text;
                Action::None
            }
            (Panel::Seats(typed), Message::SeatsSaved) => {
                let Some(seats) = seats(typed) else { return Action::None };
                self.panel = Panel::Closed;
                recorded(subject.seats(self.targets(), seats))
            }
            (Panel::Chooser(chooser), Message::Chooser(message)) => match chooser.update(message, cx, subject) {
                chooser::Outcome::Nothing => Action::None,
                chooser::Outcome::Run(task) => Action::Run(task.map(Message::Chooser)),
                chooser::Outcome::Left => {
                    self.panel = Panel::Closed;
                    Action::None
                }
                chooser::Outcome::GuestWanted => {
                    self.panel = Panel::Guest(GuestForm::default());
                    super::focus_first()
                }
                chooser::Outcome::Invited(count, changes) => {
                    self.panel = Panel::Closed;
                    Action::All(vec![recorded(changes), self.say_invited(count, cx)])
                }
            },
            _ => Action::None,
        }
    }

    fn of_detail(&mut self, outcome: detail::Outcome, cx: &Context<'_>, subject: Subject<'_>) -> Action<Message> {
        let Panel::Detail(detail) = &self.panel else { return Action::None };
        let invitee = detail.invitee();
        match outcome {
            detail::Outcome::Nothing => Action::None,
            detail::Outcome::Left => self.leave(subject),
            detail::Outcome::Recorded(changes) => recorded(changes),
            detail::Outcome::ReplySet(reply) => recorded(subject.reply([invitee], reply)),
            detail::Outcome::ContactWanted => {
                let kept = detail.unsaved(subject);
                let form = ContactForm::new(cx, vec![invitee], self.last_channel, self.last_by.clone());
                self.panel = Panel::Contact(form);
                recorded(kept.into_iter().collect())
            }
            detail::Outcome::ConflictsWanted => {
                let kept = detail.unsaved(subject);

                Action::All(vec![recorded(kept.into_iter().collect()), Action::Go(Route::Conflicts)])
            }
            detail::Outcome::Withdrawn => {
                self.panel = Panel::Closed;
                recorded(subject.withdraw([invitee]))
            }
        }
    }
}

/// The number of seats that was typed, if it is one.
pub(super) fn seats(typed: &str) -> Option<u16> {
    field::number(typed).and_then(|seats| u16::try_from(seats).ok()).filter(|seats| *seats > 0)
}
