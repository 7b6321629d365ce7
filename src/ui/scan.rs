use std::time::{Duration, Instant};

use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, mouse};
use iced::keyboard::key::{self, Named};
use iced::keyboard::{self, Key, Location, Modifiers};
use iced::{Event, Rectangle, Renderer};

use super::forward::forward;
use super::{Element, Theme};

/// A scanner types faster than this from one letter to the next; people do not, with capitals and digits in disorder. A
/// busy laptop sees the letters later than they came, hence the room.
const BETWEEN: Duration = Duration::from_millis(150);
/// As many letters as the longest code has.
const MOST: usize = 16;

/// The whole page, at which a badge that is scanned counts wherever the focus is: the code that a field took before its Enter
/// came leaves the field again, and the field hears nothing of the Enter.
pub struct Scanned<'a, M> {
    page: Element<'a, M>,
    on_scan: OnScan<'a, M>,
}

/// What the letters of a burst mean, and how many of the last of them: what was typed before is no part of the code.
type OnScan<'a, M> = Box<dyn Fn(&str) -> Option<(usize, M)> + 'a>;

/// Listens for codes. `on_scan` answers none for what ends in no code.
pub fn scanned<'a, M: 'a>(
    page: impl Into<Element<'a, M>>,
    on_scan: impl Fn(&str) -> Option<(usize, M)> + 'a,
) -> Element<'a, M> {
    Element::new(Scanned { page: page.into(), on_scan: Box::new(on_scan) })
}

/// The letters that came one shortly after the other.
#[derive(Default)]
struct Burst {
    letters: String,
    /// Whether a field took any of them.
    was_taken: bool,
    last: Option<Instant>,
}

impl Burst {
    fn push(&mut self, letter: char, was_taken: bool, now: Instant) {
        if self.last.is_none_or(|last| now.duration_since(last) > BETWEEN) {
            *self = Self::default();
        }
        if self.letters.len() >= MOST {
            self.letters.remove(0);
        }
        self.letters.push(letter);
        self.was_taken |= was_taken;
        self.last = Some(now);
    }

    /// What Enter ends, if it came in time.
    fn end(&mut self, now: Instant) -> Option<Self> {
        let burst = std::mem::take(self);

        burst.last.is_some_and(|last| now.duration_since(last) <= BETWEEN).then_some(burst)
    }
}

/// The letter that a key types, if it is one of a code as scanners send them.
fn letter(event: &Event) -> Option<char> {
    let Event::Keyboard(keyboard::Event::KeyPressed { text, modifiers, .. }) = event else { return None };
    let mut letters = text.as_ref()?.chars();
    let letter = letters.next().filter(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())?;

    (letters.next().is_none() && !modifiers.command() && !modifiers.alt()).then_some(letter)
}

fn is_key(event: &Event, wanted: Named) -> bool {
    matches!(event, Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(named), .. }) if *named == wanted)
}

/// A key that is held while letters are typed ends no burst.
fn is_modifier(event: &Event) -> bool {
    is_key(event, Named::Shift) || is_key(event, Named::CapsLock)
}

fn backspace() -> Event {
    Event::Keyboard(keyboard::Event::KeyPressed {
        key: Key::Named(Named::Backspace),
        modified_key: Key::Named(Named::Backspace),
        physical_key: key::Physical::Code(key::Code::Backspace),
        location: Location::Standard,
        modifiers: Modifiers::empty(),
        text: None,
        repeat: false,
    })
}

impl<M> Widget<M, Theme, Renderer> for Scanned<'_, M> {
    forward!(page: children diff size layout operate mouse_interaction draw overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Burst>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Burst::default())
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
        let page = self.page.as_widget_mut();
        let inner = &mut tree.children[0];
        let burst = tree.state.downcast_mut::<Burst>();

        if is_key(event, Named::Enter)
            && let Some(ended) = burst.end(Instant::now())
            && let Some((length, message)) = (self.on_scan)(&ended.letters)
        {
            // The first letters may have been typed while no field had the focus, and given to the one that took the rest.
            for _ in 0..if ended.was_taken { length } else { 0 } {
                page.update(inner, &backspace(), layout, cursor, renderer, clipboard, shell, viewport);
            }
            shell.publish(message);
            shell.capture_event();

            return;
        }

        page.update(inner, event, layout, cursor, renderer, clipboard, shell, viewport);

        match letter(event) {
            Some(letter) => burst.push(letter, shell.is_event_captured(), Instant::now()),
            None if matches!(event, Event::Keyboard(keyboard::Event::KeyPressed { .. })) && !is_modifier(event) => {
                *burst = Burst::default();
            }
            None => {}
        }
    }
}
