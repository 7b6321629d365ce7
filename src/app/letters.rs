//! Letters that go to a line of the list that is shown.
//!
//! A letter that is a key of the place stays that key. So where letters are keys, [`Do::Jump`] opens the way for them first, and
//! they go to the list until another key closes it; where none is, they go there at once.

use iced::Task;
use iced::widget::{Id, operation};

use super::keys::Pressed;
use super::{App, Message, Stage};
use crate::screen::Press;
use crate::screen::keys::{Do, Set};

impl App {
    /// What a key means to the letters that go to a line; none where it means nothing to them.
    pub(super) fn letters_pressed(
        &mut self,
        pressed: &Pressed,
        does: Option<Do>,
        sets: &[&Set],
    ) -> Option<Task<Message>> {
        let is_list = sets.iter().any(|set| set.does.contains(&Do::Jump));
        let has_letters = self.keys.has_letters(sets);
        let lent = self.lent();
        let now = lent.now;
        let Stage::Open(desk) = &self.stage else { return None };
        if !is_list || desk.current.called(0, &desk.context(&lent)).is_none() {
            return None;
        }
        let Stage::Open(desk) = &mut self.stage else { return None };
        let letters = &mut desk.letters;
        if does == Some(Do::Jump) {
            letters.open();

            // No field may have the letters: a name that no control has takes the focus from all.
            return Some(operation::focus(Id::unique()));
        }
        let typed = pressed.typed.as_deref().filter(|_| !pressed.taken);
        // The space between two words, not the one that selects a line.
        let typed = typed.filter(|typed| !typed.trim().is_empty() || letters.is_going(now));
        if letters.is_open() {
            match typed {
                Some(typed) => letters.push(typed, now),
                None if pressed.is_backspace() => letters.pop(now),
                None => {
                    letters.close();

                    return pressed.is_escape().then(Task::none);
                }
            }
        } else {
            let Some(typed) = typed.filter(|_| does.is_none() && !has_letters) else {
                letters.close();

                return None;
            };
            letters.push(typed, now);
        }

        Some(self.go_to_letters())
    }

    /// Letters are keys again.
    pub(super) fn close_letters(&mut self) {
        if let Stage::Open(desk) = &mut self.stage {
            desk.letters.close();
        }
    }

    fn go_to_letters(&mut self) -> Task<Message> {
        let lent = self.lent();
        let Stage::Open(desk) = &self.stage else { return Task::none() };
        let mut letters = desk.letters.clone();
        let found = {
            let cx = desk.context(&lent);

            letters.find((0..).map_while(|place| desk.current.called(place, &cx)))
        };
        if let Stage::Open(desk) = &mut self.stage {
            desk.letters = letters;
        }

        found.map_or_else(Task::none, |line| self.screen_pressed(Some(&Press::to_line(line)), None))
    }
}
