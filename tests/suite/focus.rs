//! Where the keyboard stands: the order of Tab, what Enter presses, what a field takes, what undo gives back.

use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{Event, Key, Location, Modifiers};
use iced_test::core::renderer::Headless;
use iced_test::core::widget::Operation;
use iced_test::core::widget::operation::Outcome;
use iced_test::core::{clipboard, mouse};
use iced_test::runtime::user_interface::{Cache, UserInterface};
use majlis::i18n::Direction;
use majlis::ui::focus::{Way, step};
use majlis::ui::shortcut::{self, Shortcut, Stroke};
use majlis::ui::{Element, button, dialog, field, heard, layout, text};

#[derive(Clone, Debug, PartialEq)]
enum Message {
    Pressed(&'static str),
    Typed(String),
    Chosen(String),
    Heard(Shortcut, bool),
}

/// A window whose page is drawn again after each event, as the program does it.
struct Window {
    renderer: iced::Renderer,
    cache: Option<Cache>,
    messages: Vec<Message>,
}

impl Window {
    fn new() -> Self {
        let renderer = iced_test::futures::futures::executor::block_on(<iced::Renderer as Headless>::new(
            majlis::ui::font::REGULAR,
            iced::Pixels(14.0),
            Some("tiny-skia"),
        ));

        Self { renderer: renderer.unwrap(), cache: Some(Cache::default()), messages: Vec::new() }
    }

    fn at<'a, T>(
        &mut self,
        page: Element<'a, Message>,
        act: impl FnOnce(&mut UserInterface<'a, Message, majlis::ui::Theme, iced::Renderer>, &mut iced::Renderer) -> T,
    ) -> T {
        let cache = self.cache.take().unwrap_or_default();
        let size = iced::Size::new(800.0, 600.0);
        let mut ui = UserInterface::build(page, size, cache, &mut self.renderer);
        let done = act(&mut ui, &mut self.renderer);
        self.cache = Some(ui.into_cache());

        done
    }

    fn tab(&mut self, page: Element<'_, Message>, direction: Direction, way: Way) {
        self.at(page, |ui, renderer| {
            let mut operation: Box<dyn Operation> = Box::new(step(direction, way));
            loop {
                ui.operate(renderer, operation.as_mut());
                match operation.finish() {
                    Outcome::Chain(next) => operation = next,
                    _ => return,
                }
            }
        });
    }

    /// Presses a key, and answers what came of it.
    fn press(
        &mut self,
        page: Element<'_, Message>,
        key: Key,
        modifiers: Modifiers,
        text: Option<&str>,
    ) -> Vec<Message> {
        let mut messages = Vec::new();
        let event = |key: Key| {
            iced::Event::Keyboard(Event::KeyPressed {
                modified_key: key.clone(),
                key,
                physical_key: Physical::Code(Code::F24),
                location: Location::Standard,
                modifiers,
                text: text.map(Into::into),
                repeat: false,
            })
        };
        let events = [iced::Event::Keyboard(Event::ModifiersChanged(modifiers)), event(key)];
        self.at(page, |ui, renderer| {
            let _ = ui.update(&events, mouse::Cursor::Unavailable, renderer, &mut clipboard::Null, &mut messages);
        });
        self.messages.extend(messages.iter().cloned());

        messages
    }

    fn enter(&mut self, page: Element<'_, Message>) -> Vec<Message> {
        self.press(page, Key::Named(Named::Enter), Modifiers::empty(), Some("\r"))
    }
}

fn pressed<'a>(direction: Direction, name: &'static str) -> Element<'a, Message> {
    button::secondary(direction, name).on_press(Message::Pressed(name)).into()
}

fn line<'a>(direction: Direction) -> Element<'a, Message> {
    let disabled = button::secondary(direction, "disabled").into();
    let first = layout::row(direction, [pressed(direction, "one"), disabled, pressed(direction, "two")]);

    layout::column(direction, [first.into(), pressed(direction, "three")]).into()
}

fn listening<'a>(page: Element<'a, Message>) -> Element<'a, Message> {
    heard::heard(page, |event, taken| Some(Message::Heard(shortcut::pressed(event)?, taken)))
}

#[test]
fn tab_goes_in_the_order_of_the_reading_and_enter_presses() {
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        let mut window = Window::new();
        for name in ["one", "two", "three", "one"] {
            window.tab(line(direction), direction, Way::Forward);
            assert_eq!(window.enter(line(direction)), [Message::Pressed(name)], "{direction:?}");
        }
        window.tab(line(direction), direction, Way::Backward);
        let space = window.press(line(direction), Key::Named(Named::Space), Modifiers::empty(), Some(" "));
        assert_eq!(space, [Message::Pressed("three")], "{direction:?}");
    }
}

#[test]
fn while_a_question_waits_tab_stays_on_it() {
    let direction = Direction::LeftToRight;
    let page = || {
        let asked =
            dialog::dialog(direction, "?", text::body("?"), [pressed(direction, "no"), pressed(direction, "yes")]);

        dialog::over(line(direction), Some(asked), None)
    };
    let mut window = Window::new();
    for name in ["no", "yes", "no"] {
        window.tab(page(), direction, Way::Forward);
        assert_eq!(window.enter(page()), [Message::Pressed(name)]);
    }
}

#[test]
fn what_a_button_took_is_heard_by_nobody_else() {
    let direction = Direction::LeftToRight;
    let enter = Shortcut::plain(Stroke::Enter);
    let mut window = Window::new();
    assert_eq!(window.enter(listening(line(direction))), [Message::Heard(enter, false)]);
    window.tab(listening(line(direction)), direction, Way::Forward);
    assert_eq!(window.enter(listening(line(direction))), [Message::Pressed("one")]);
    let down = window.press(listening(line(direction)), Key::Named(Named::ArrowDown), Modifiers::empty(), None);
    assert_eq!(down, [Message::Heard(Shortcut::plain(Stroke::Down), false)], "other keys are the screen's");
}

fn entry(value: &str) -> Element<'_, Message> {
    listening(field::text(Direction::LeftToRight, "", value).on_input(Message::Typed).into())
}

#[test]
fn what_is_no_letter_is_not_typed_into_a_field() {
    let mut window = Window::new();
    window.tab(entry("a"), Direction::LeftToRight, Way::Forward);
    let typed = |window: &mut Window, letter: &str, modifiers| {
        let told = window.press(entry(""), Key::Character(letter.into()), modifiers, Some(letter));

        told.into_iter().any(|message| matches!(message, Message::Typed(_)))
    };
    assert!(typed(&mut window, "é", Modifiers::empty()));
    assert!(!typed(&mut window, "1", Modifiers::CTRL));
    assert!(!typed(&mut window, "2", Modifiers::ALT));
    assert!(typed(&mut window, "@", Modifiers::CTRL | Modifiers::ALT), "AltGr types");
}

#[test]
fn undo_gives_back_what_stood_in_the_field_word_by_word() {
    let mut window = Window::new();
    let mut value = String::new();
    window.tab(entry(&value), Direction::LeftToRight, Way::Forward);
    let press = |window: &mut Window, value: &mut String, letter: &str, modifiers: Modifiers| {
        let shown = value.clone();
        let text = Some(letter).filter(|_| modifiers.is_empty());
        let told = window.press(entry(&shown), Key::Character(letter.into()), modifiers, text);
        for message in &told {
            if let Message::Typed(text) = message {
                *value = text.clone();
            }
        }
        window.at(entry(value), |_, _| ());

        told.iter().any(|message| matches!(message, Message::Heard(_, true)))
    };
    for letter in ["a", "b", " ", "c", "d"] {
        press(&mut window, &mut value, letter, Modifiers::empty());
    }
    assert_eq!(value, "ab cd");
    let mut seen = Vec::new();
    while press(&mut window, &mut value, "z", Modifiers::CTRL) {
        seen.push(value.clone());
    }
    assert_eq!(seen.last().map(String::as_str), Some(""), "{seen:?}");
    assert!(seen.contains(&"ab ".to_owned()) && seen.len() < 5, "{seen:?}");
    press(&mut window, &mut value, "y", Modifiers::CTRL);
    assert_ne!(value, "");

    // The screen empties the form: there is nothing to take back in it, and undo is that of the changes.
    value.clear();
    window.at(entry(""), |_, _| ());
    assert!(!press(&mut window, &mut value, "z", Modifiers::CTRL));
}

#[test]
fn a_list_turns_by_arrows_and_letters() {
    let options: Vec<String> = ["Agadir", "Fès", "Oujda"].map(str::to_owned).to_vec();
    let page = |chosen: Option<&str>| {
        let chosen = chosen.map(str::to_owned);

        field::choice(Direction::LeftToRight, "", options.clone(), chosen, "", Message::Chosen)
    };
    let cases = [
        (None, Key::Named(Named::ArrowDown), None, "Agadir"),
        (Some("Agadir"), Key::Named(Named::ArrowDown), None, "Fès"),
        (Some("Fès"), Key::Named(Named::ArrowUp), None, "Agadir"),
        (Some("Agadir"), Key::Named(Named::End), None, "Oujda"),
        (Some("Agadir"), Key::Character("f".into()), Some("f"), "Fès"),
        (Some("Fès"), Key::Character("a".into()), Some("a"), "Agadir"),
    ];
    for (chosen, key, text, wanted) in cases {
        let mut window = Window::new();
        window.tab(page(chosen), Direction::LeftToRight, Way::Forward);
        assert_eq!(window.press(page(chosen), key, Modifiers::empty(), text), [Message::Chosen(wanted.to_owned())]);
    }
}
