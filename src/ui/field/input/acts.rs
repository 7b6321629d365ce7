//! What keys, and what stands in their place, do to the text.

use iced::Pixels;
use iced::advanced::input_method::{self, Preedit};
use iced::advanced::{Clipboard, Shell, clipboard};

use super::Input;
use super::keys::Act;
use super::state::State;
use super::typed::{Step, Typed, one_line};

impl<M> Input<'_, M> {
    /// Does what a key asked for; false: it is not the field's.
    pub(super) fn act(
        &self,
        state: &mut State,
        act: Act,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
    ) -> bool
    where
        M: Clone,
    {
        match act {
            Act::Go { step, chooses } => state.typed.go(self.discreet(step), chooses),
            Act::ChooseAll => state.typed.choose_all(),
            Act::Copy => self.copy(state, clipboard),
            Act::Leave => {
                state.focus = None;
                state.pull = None;
            }
            Act::Submit => {
                let Some(message) = self.on_submit.clone().filter(|_| self.on_input.is_some()) else { return false };
                shell.publish(message);
            }
            Act::Cut if state.typed.choice().is_none() || self.is_secret => {}
            Act::Cut => {
                self.copy(state, clipboard);

                return self.edit(state, shell, |typed| typed.erase(Step::Back));
            }
            Act::Paste => {
                let letters = clipboard.read(clipboard::Kind::Standard).unwrap_or_default();

                return self.edit(state, shell, |typed| typed.insert(&one_line(&letters)));
            }
            Act::Type(letters) => return self.edit(state, shell, |typed| typed.insert(&letters)),
            Act::Erase(step) => return self.edit(state, shell, |typed| typed.erase(self.discreet(step))),
        }

        true
    }

    /// A step by words would tell where those of a secret end.
    fn discreet(&self, step: Step) -> Step {
        match step {
            Step::WordBack if self.is_secret => Step::Start,
            Step::WordAhead if self.is_secret => Step::End,
            step => step,
        }
    }

    fn copy(&self, state: &State, clipboard: &mut dyn Clipboard) {
        if let Some(chosen) = state.typed.chosen().filter(|_| !self.is_secret) {
            clipboard.write(clipboard::Kind::Standard, chosen.to_owned());
        }
    }

    /// Changes the text and says so; false where the field can only be read.
    fn edit(&self, state: &mut State, shell: &mut Shell<'_, M>, change: impl FnOnce(&mut Typed)) -> bool {
        let Some(on_input) = &self.on_input else { return false };
        let former = state.typed.text().to_owned();
        change(&mut state.typed);
        if state.typed.text() != former {
            state.pull = None;
            self.shape(state);
            shell.publish(on_input(state.typed.text().to_owned()));
        }

        true
    }

    /// What a method of input (for a script with more letters than keys) puts together.
    pub(super) fn composed(&self, state: &mut State, event: &input_method::Event, shell: &mut Shell<'_, M>) {
        match event {
            input_method::Event::Opened => state.preedit = Some(Preedit::new()),
            input_method::Event::Closed => state.preedit = None,
            _ if state.focus.is_none() => return,
            input_method::Event::Preedit(content, selection) => {
                state.preedit = Some(Preedit {
                    content: content.clone(),
                    selection: selection.clone(),
                    text_size: Some(Pixels(self.size)),
                });
            }
            input_method::Event::Commit(text) => {
                if !self.edit(state, shell, |typed| typed.insert(&one_line(text))) {
                    return;
                }
                shell.capture_event();
            }
        }
        shell.request_redraw();
    }
}
