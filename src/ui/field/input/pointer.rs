//! What the pointer does in the field.

use iced::Point;
use iced::advanced::mouse::{Click, click};
use iced::advanced::{Layout, Shell, mouse};

use super::Input;
use super::state::{Focus, Pull, State};

impl<M> Input<'_, M> {
    /// A press of the pointer: in the field it takes the focus, elsewhere it ends it.
    pub(super) fn pressed(
        &self,
        state: &mut State,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, M>,
    ) {
        let Some(place) = cursor.position_over(layout.bounds()) else {
            if state.focus.take().is_some() {
                shell.request_redraw();
            }
            state.pull = None;

            return;
        };
        let click = Click::new(place, mouse::Button::Left, state.last_click);
        let caret = state.hit(place, layout.bounds().x + self.padding.left);
        state.focus = Some(Focus::new());
        state.last_click = Some(click);
        match click.kind() {
            click::Kind::Single => {
                let chooses = state.modifiers.shift();
                state.typed.place(caret, chooses);
                state.pull = Some(Pull::Letters);
            }
            click::Kind::Double if !self.is_secret => {
                let word = state.typed.word_at(caret);
                state.typed.choose(word.start, word.end);
                state.pull = Some(Pull::Words(word));
            }
            click::Kind::Double | click::Kind::Triple => {
                state.typed.choose_all();
                state.pull = None;
            }
        }
        self.settle(state, layout);
        shell.request_redraw();
        shell.capture_event();
    }

    /// The pointer is pulled to that place.
    pub(super) fn pulled(&self, state: &mut State, layout: Layout<'_>, place: Point) -> bool {
        let caret = state.hit(place, layout.bounds().x + self.padding.left);
        match &state.pull {
            None => return false,
            Some(Pull::Letters) => state.typed.place(caret, true),
            Some(Pull::Words(first)) => {
                let first = first.clone();
                let word = state.typed.word_at(caret);
                if word.start < first.start {
                    state.typed.choose(first.end, word.start);
                } else {
                    state.typed.choose(first.start, word.end.max(first.end));
                }
            }
        }
        self.settle(state, layout);

        true
    }
}
