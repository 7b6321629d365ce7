//! Where the keyboard stands: the order of Tab, what Enter presses, what a field takes, what undo gives back.

use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced::widget::{Id, container, scrollable};
use majlis::i18n::Direction;
use majlis::ui::focus::{Way, within};
use majlis::ui::scroll::{Far, Sheet, scroll};
use majlis::ui::shortcut::{self, Shortcut, Stroke};
use majlis::ui::{Element, button, dialog, field, heard, layout, text};

use crate::window;

type Window = window::Window<Message>;

#[derive(Clone, Debug, PartialEq)]
enum Message {
    Pressed(&'static str),
    Typed(String),
    Chosen(String),
    Heard(Shortcut, bool),
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
fn what_only_stands_further_right_is_no_line() {
    let direction = Direction::RightToLeft;
    let page = || {
        let low = container(pressed(direction, "second")).padding(iced::Padding::ZERO.left(400.0));

        iced::widget::column![pressed(direction, "first"), low].into()
    };
    let mut window = Window::new();
    for name in ["first", "second"] {
        window.tab(page(), direction, Way::Forward);
        assert_eq!(window.enter(page()), [Message::Pressed(name)]);
    }
}

#[test]
fn a_page_knows_in_which_part_the_keyboard_stands() {
    let direction = Direction::LeftToRight;
    let parts = || [Id::new("part-one"), Id::new("part-two")];
    let page = || {
        let [one, two] = parts();
        let two = container(layout::column(direction, [pressed(direction, "two")])).id(two);

        layout::column(direction, [pressed(direction, "none"), container(entry("one")).id(one).into(), two.into()])
            .into()
    };
    let mut window = Window::new();
    assert_eq!(window.operate(page(), within(parts())), Some(None));
    for part in [None, Some(0), Some(1)] {
        window.tab(page(), direction, Way::Forward);
        assert_eq!(window.operate(page(), within(parts())), Some(part));
    }
}

#[test]
fn a_page_keeps_its_place_when_a_panel_opens_beside_it() {
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        let page = |is_open: bool| {
            let list = scrollable(container(pressed(direction, "one")).height(2_000.0)).height(iced::Fill);

            layout::beside(direction, list, is_open.then(|| pressed(direction, "panel"))).into()
        };
        let mut window = Window::new();
        window.scroll(page(false), 300.0);
        for is_open in [false, true, false] {
            assert_eq!(window.scrolled(page(is_open)), [300.0], "{direction:?}");
        }
    }
}

#[test]
fn no_key_reaches_the_field_under_a_question() {
    let direction = Direction::LeftToRight;
    let page = |is_asked: bool| {
        let asked = is_asked.then(|| dialog::dialog(direction, "?", text::body("?"), [pressed(direction, "yes")]));

        listening(dialog::over(field::text(direction, "", "a").on_input(Message::Typed), asked, None))
    };
    let mut window = Window::new();
    window.tab(page(false), direction, Way::Forward);
    for (is_asked, is_typed) in [(false, true), (true, false), (false, true)] {
        let told = window.press(page(is_asked), Key::Character("b".into()), Modifiers::empty(), Some("b"));
        assert_eq!(told.iter().any(|it| matches!(it, Message::Typed(_))), is_typed, "{told:?}");
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

#[test]
fn a_key_that_is_held_presses_once() {
    let direction = Direction::LeftToRight;
    let none = Modifiers::empty();
    let mut window = Window::new();
    window.tab(listening(line(direction)), direction, Way::Forward);
    for (key, text) in [(Named::Enter, "\r"), (Named::Space, " ")] {
        let told = window.press(listening(line(direction)), Key::Named(key), none, Some(text));
        assert_eq!(told, [Message::Pressed("one")]);
        for _ in 0..3 {
            assert_eq!(window.hold(listening(line(direction)), Key::Named(key), none, Some(text)), [], "{key:?}");
        }
    }
    let down = window.hold(listening(line(direction)), Key::Named(Named::ArrowDown), none, None);
    assert_eq!(down, [Message::Heard(Shortcut::plain(Stroke::Down), false)], "an arrow goes on");
}

fn entry(value: &str) -> Element<'_, Message> {
    listening(field::text(Direction::LeftToRight, "", value).on_input(Message::Typed).into())
}

#[test]
fn enter_is_the_fields_and_with_ctrl_the_forms() {
    let page = || {
        let field = field::text(Direction::LeftToRight, "", "a").on_input(Message::Typed);

        listening(field.on_submit(Message::Pressed("entered")).into())
    };
    let enter = Shortcut::plain(Stroke::Enter);
    let mut window = Window::new();
    window.tab(page(), Direction::LeftToRight, Way::Forward);
    assert_eq!(window.enter(page()), [Message::Pressed("entered"), Message::Heard(enter, true)]);
    let with_ctrl = window.press(page(), Key::Named(Named::Enter), Modifiers::CTRL, None);
    assert_eq!(with_ctrl, [Message::Heard(enter.with_command(), false)], "one press does one thing");
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

/// What the page hears of Escape: whether a field took it.
fn escaped(window: &mut Window, page: Element<'_, Message>) -> Vec<Message> {
    window.press(page, Key::Named(Named::Escape), Modifiers::empty(), None)
}

fn heard_escape(taken: bool) -> Message {
    Message::Heard(Shortcut::plain(Stroke::Escape), taken)
}

#[test]
fn escape_leaves_a_field_and_closes_what_is_open_at_once_but_goes_from_a_filter_to_its_list() {
    let direction = Direction::LeftToRight;
    let mut window = Window::new();
    window.tab(entry("a"), direction, Way::Forward);
    assert_eq!(escaped(&mut window, entry("a")), [heard_escape(false)]);

    // From a filter that holds something, it goes to the list; the next one is heard.
    let search = |query| listening(field::search(direction, "", query, Message::Typed).into());
    let mut window = Window::new();
    window.tab(search("a"), direction, Way::Forward);
    for taken in [true, false] {
        assert_eq!(escaped(&mut window, search("a")), [heard_escape(taken)]);
    }
    let mut window = Window::new();
    window.tab(search(""), direction, Way::Forward);
    assert_eq!(escaped(&mut window, search("")), [heard_escape(false)]);
    let at_once = || listening(field::search(direction, "", "a", Message::Typed).at_once().into());
    let mut window = Window::new();
    window.tab(at_once(), direction, Way::Forward);
    assert_eq!(escaped(&mut window, at_once()), [heard_escape(false)]);

    let mut window = Window::new();
    window.tab(listening(line(direction)), direction, Way::Forward);
    assert_eq!(escaped(&mut window, listening(line(direction))), [heard_escape(false)]);
}

#[test]
fn space_opens_a_list_and_escape_closes_it_before_anything_else() {
    let direction = Direction::LeftToRight;
    let page = || {
        let options: Vec<String> = ["Agadir", "Fès"].map(str::to_owned).to_vec();

        listening(field::choice(direction, "", options, None, "", Message::Chosen))
    };
    let mut window = Window::new();
    window.tab(page(), direction, Way::Forward);
    let space = |window: &mut Window| window.press(page(), Key::Named(Named::Space), Modifiers::empty(), Some(" "));
    assert_eq!(space(&mut window), [], "a space is not the page's");
    assert_eq!(escaped(&mut window, page()), [], "the list closes");
    assert_eq!(escaped(&mut window, page()), [heard_escape(false)]);
}

#[test]
fn a_page_without_a_list_is_scrolled_by_keys() {
    let direction = Direction::LeftToRight;
    let page = || {
        let sheet = |width: f32, high: f32| -> Element<'_, Message> {
            scrollable(container(text::body("a")).height(high)).width(width).height(iced::Fill).into()
        };

        layout::row(direction, [sheet(100.0, 1_000.0), sheet(600.0, 2_000.0), sheet(80.0, 10.0)]).into()
    };
    let mut window = Window::new();
    let cases = [
        (Sheet::Largest, Far::On, [0.0, 540.0, 0.0]),
        (Sheet::Aside, Far::On, [400.0, 540.0, 0.0]),
        (Sheet::Largest, Far::Last, [400.0, 1_400.0, 0.0]),
        (Sheet::Aside, Far::Back, [0.0, 1_400.0, 0.0]),
        (Sheet::Largest, Far::First, [0.0, 0.0, 0.0]),
    ];
    for (sheet, far, wanted) in cases {
        window.operate(page(), scroll(sheet, far));
        assert_eq!(window.scrolled(page()), wanted, "{sheet:?} {far:?}");
    }
}
