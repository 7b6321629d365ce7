//! A badge scanned while a field has the focus.

use iced::keyboard::{Event, Key, Location, Modifiers, key};
use iced_test::Simulator;
use majlis::i18n::Direction;
use majlis::ui::{Element, field, scan};

#[derive(Clone, Debug, PartialEq)]
enum Message {
    Typed(String),
    Entered,
    Scanned(String),
}

fn page<'a>(typed: &'a str) -> Element<'a, Message> {
    let field = field::text(Direction::LeftToRight, "", typed);
    let field = field.id("field").on_input(Message::Typed).on_submit(Message::Entered);

    scan::scanned(field, |letters| letters.ends_with("7K3QPX").then(|| (6, Message::Scanned("7K3QPX".to_owned()))))
}

fn press(character: Option<char>) -> iced::Event {
    let key = character.map_or(Key::Named(key::Named::Enter), |letter| Key::Character(letter.to_string().into()));

    iced::Event::Keyboard(Event::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: key::Physical::Unidentified(key::NativeCode::Unidentified),
        location: Location::Standard,
        modifiers: Modifiers::empty(),
        text: character.map(|letter| letter.to_string().into()),
        repeat: false,
    })
}

/// What comes of typing and Enter, the field having had the focus or not.
fn messages(typed: &str, letters: &str, focus: bool) -> Vec<Message> {
    let mut ui: Simulator<'_, Message, majlis::ui::Theme> = Simulator::new(page(typed));
    if focus {
        ui.click(iced_test::selector::id("field")).unwrap();
        ui.simulate([iced::Event::Keyboard(Event::KeyPressed {
            key: Key::Named(key::Named::End),
            modified_key: Key::Named(key::Named::End),
            physical_key: key::Physical::Code(key::Code::End),
            location: Location::Standard,
            modifiers: Modifiers::empty(),
            text: None,
            repeat: false,
        })]);
    }
    ui.simulate(letters.chars().map(Some).chain([None]).map(press));

    ui.into_messages().collect()
}

#[test]
fn the_code_leaves_the_field_again_and_the_enter_is_not_the_fields() {
    for before in ["", "Une note, ", "حضور "] {
        let messages = messages(before, "7K3QPX", true);
        let typed = messages.iter().rev().find_map(|message| match message {
            Message::Typed(typed) => Some(typed.as_str()),
            _ => None,
        });
        assert_eq!(typed, Some(before));
        assert_eq!(messages.last(), Some(&Message::Scanned("7K3QPX".to_owned())));
        assert!(!messages.contains(&Message::Entered));
    }
}

#[test]
fn it_counts_without_any_focus() {
    assert_eq!(messages("", "7K3QPX", false), [Message::Scanned("7K3QPX".to_owned())]);
}

#[test]
fn what_is_no_code_is_the_fields() {
    for letters in ["7K3QPY", "7k3qpx", "7K3 QPX"] {
        let messages = messages("", letters, true);
        assert_eq!(messages.last(), Some(&Message::Entered), "{letters}");
        assert!(messages.contains(&Message::Typed(letters.to_owned())));
    }
}
