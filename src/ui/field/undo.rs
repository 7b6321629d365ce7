//! Undo and redo of what is typed, which iced's fields do not have.

use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, mouse};
use iced::keyboard;
use iced::{Event, Rectangle, Renderer};

use crate::ui::forward::forward;
use crate::ui::shortcut::{self, Shortcut, Stroke};
use crate::ui::{Element, Theme};

/// So many states of a field are kept.
const MOST: usize = 100;

/// A field whose text can be taken back. What the screen changed in it by itself (an emptied form) is not taken back: there,
/// undo is that of what was recorded.
pub struct Undo<'a, M> {
    field: Element<'a, M>,
    text: String,
    put: Put<'a, M>,
}

/// The messages that put another text in the place of the one that is there.
type Put<'a, M> = Box<dyn Fn(String) -> Vec<M> + 'a>;

impl<'a, M: 'a> Undo<'a, M> {
    pub fn new(field: impl Into<Element<'a, M>>, text: impl Into<String>, put: impl Fn(String) -> Vec<M> + 'a) -> Self {
        Self { field: field.into(), text: text.into(), put: Box::new(put) }
    }
}

/// What stood in the field before, and what undo took away, the latest last.
#[derive(Debug, Default)]
struct Past {
    text: String,
    before: Vec<String>,
    after: Vec<String>,
    /// The field took a key since it was last seen: a change is somebody's typing.
    is_typed: bool,
    /// Letters are being added to one word, which is taken back as one.
    in_word: bool,
}

impl Past {
    fn see(&mut self, text: &str) {
        let is_typed = std::mem::take(&mut self.is_typed);
        if self.text == text {
            return;
        }
        let former = std::mem::replace(&mut self.text, text.to_owned());
        if !is_typed {
            *self = Self { text: text.to_owned(), ..Self::default() };

            return;
        }
        self.after.clear();
        let added = text.strip_prefix(&former).filter(|added| added.chars().count() == 1);
        let goes_on = std::mem::replace(&mut self.in_word, added.is_some_and(|added| added != " "));
        if goes_on && self.in_word {
            return;
        }
        if self.before.len() >= MOST {
            self.before.remove(0);
        }
        self.before.push(former);
    }

    /// The text to put back, one step behind or ahead.
    fn turn(&mut self, is_undo: bool) -> Option<String> {
        let (from, to) =
            if is_undo { (&mut self.before, &mut self.after) } else { (&mut self.after, &mut self.before) };
        let text = from.pop()?;
        to.push(std::mem::replace(&mut self.text, text.clone()));
        self.in_word = false;

        Some(text)
    }
}

/// Looks whether the keyboard stands in the field.
#[derive(Default)]
pub struct Standing(pub bool);

impl Operation for Standing {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.0 |= state.is_focused();
    }
}

/// Whether the key takes typing back, or makes it again.
fn direction(event: &Event) -> Option<bool> {
    let Event::Keyboard(event) = event else { return None };
    let key = shortcut::pressed(event)?;
    let undo = Shortcut::command('z');

    if key == undo { Some(true) } else { [undo.with_shift(), Shortcut::command('y')].contains(&key).then_some(false) }
}

fn is_typing(event: &Event) -> bool {
    match event {
        Event::Keyboard(event @ keyboard::Event::KeyPressed { .. }) => {
            shortcut::pressed(event).is_none_or(|key| key.key != Stroke::Enter)
        }
        Event::InputMethod(_) => true,
        _ => false,
    }
}

impl<M> Widget<M, Theme, Renderer> for Undo<'_, M> {
    forward!(field: children size layout operate mouse_interaction draw overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Past>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Past { text: self.text.clone(), ..Past::default() })
    }

    fn diff(&self, tree: &mut Tree) {
        tree.state.downcast_mut::<Past>().see(&self.text);
        tree.diff_children(std::slice::from_ref(&self.field));
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        let field = self.field.as_widget_mut();
        let inner = &mut tree.children[0];
        let past = tree.state.downcast_mut::<Past>();
        if let Some(is_undo) = direction(event) {
            let mut standing = Standing::default();
            field.operate(inner, layout, renderer, &mut standing);
            if let Some(text) = standing.0.then(|| past.turn(is_undo)).flatten() {
                for message in (self.put)(text) {
                    shell.publish(message);
                }
                shell.capture_event();

                return;
            }
        }
        let was_captured = shell.is_event_captured();
        field.update(inner, event, layout, cursor, renderer, clipboard, shell, viewport);
        past.is_typed |= !was_captured && shell.is_event_captured() && is_typing(event);
    }
}

impl<'a, M: 'a> From<Undo<'a, M>> for Element<'a, M> {
    fn from(undo: Undo<'a, M>) -> Self {
        Self::new(undo)
    }
}
