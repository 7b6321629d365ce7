//! The table of keys: no two actions with one key in one place, and the file in which a user changes it.

use std::collections::BTreeSet;

use iced_test::core::keyboard::key::{Code, Physical};
use iced_test::core::keyboard::{Key, Modifiers};
use majlis::i18n::{I18n, Language};
use majlis::screen::keys::{Do, EVERYWHERE, INVITATIONS, Keymap, MEETINGS, PROGRAMME, Refused, places};
use majlis::screen::shortcuts;
use majlis::store::keys;
use majlis::ui::shortcut::{self, Shortcut, Stroke};

#[test]
fn no_two_actions_have_one_key_in_one_place() {
    for place in places() {
        let titles: Vec<_> = place.iter().map(|set| set.title).collect();
        assert_eq!(Keymap::default().clash(&place), None, "{titles:?}");
    }
    let names: BTreeSet<_> = Do::ALL.iter().map(|does| does.id()).collect();
    assert_eq!(names.len(), Do::ALL.len(), "two actions have one name");
}

#[test]
fn every_key_has_a_name_that_reads_back() {
    for key in Do::ALL.iter().flat_map(|does| does.keys()) {
        assert_eq!(Shortcut::from_name(&key.name()), Some(*key), "{}", key.name());
        for language in [Language::French, Language::English] {
            let name = key.display(language).replace(' ', "-");
            assert_eq!(Shortcut::from_name(&name), Some(*key), "{name}");
        }
    }
    for wrong in ["", "Ctrl+", "Hyper+A", "F13", "Ctrl+Nothing", "+A"] {
        assert_eq!(Shortcut::from_name(wrong), None, "{wrong:?}");
    }
    assert_eq!(Shortcut::from_name("Ctrl++"), Some(Shortcut::command('+')));
}

#[track_caller]
fn read(text: &str) -> (Keymap, Vec<Refused>) {
    Keymap::read(&keys::parse(text))
}

#[test]
fn a_user_changes_keys_and_hears_what_is_wrong_and_where() {
    let (keymap, refused) = read("// Mine.\n{\n    \"contact\": \"Ctrl+Shift+L F9\",\n}\n");
    assert_eq!(refused, []);
    let pressed = Shortcut::from_name("F9").unwrap();
    assert_eq!(keymap.reads(pressed, &[&INVITATIONS], Language::French.direction()), Some(Do::Contact));
    let former = Shortcut::from_name("L").unwrap();
    assert_eq!(keymap.reads(former, &[&INVITATIONS], Language::French.direction()), None);
    assert_eq!(keymap.shown(Do::Contact, Language::French), "Ctrl+Maj+L");

    let (keymap, refused) = read("{\n  \"contct\": \"L\",\n  \"seats\": \"Hyper+P\",\n  \"guest\": \"Y\",\n}");
    let action = Refused::UnknownAction { line: 2, action: "contct".into() };
    assert_eq!(refused, [action, Refused::UnknownKey { line: 3, key: "Hyper+P".into() }]);
    assert_eq!(keymap.keys(Do::Guest), [Shortcut::from_name("Y").unwrap()], "the rest is followed");
    assert_eq!(keymap.keys(Do::Seats), Do::Seats.keys());

    let (keymap, refused) = read("{\n  \"guest\": \"I\",\n}");
    let taken = Refused::Taken { line: 2, key: Shortcut::from_name("I").unwrap(), by: Do::Invite };
    assert_eq!((keymap.keys(Do::Guest), refused), (Do::Guest.keys(), vec![taken]));

    let (keymap, refused) = read("{ \"guest\": \"I\", \"invite\": \"G\" }");
    assert_eq!(refused, [], "two keys may be exchanged");
    assert_eq!(keymap.keys(Do::Guest), Do::Invite.keys());

    // The guest's key is free while another one is wished for it; when that is refused, it is needed again.
    let (keymap, refused) = read("{\n  \"guest\": \"I\",\n  \"contact\": \"G\",\n}");
    assert!(matches!(refused[..], [Refused::Taken { line: 2, .. }, Refused::Taken { line: 3, .. }]), "{refused:?}");
    assert_eq!(keymap, Keymap::default());

    let (keymap, refused) = read("{\n  \"guest\": \"Alt+1\",\n}");
    assert!(matches!(refused[..], [Refused::Taken { line: 2, by: Do::Meetings, .. }]), "{refused:?}");
    assert_eq!(keymap, Keymap::default());

    let (keymap, refused) = read("{\n  \"guest\": \"I\"\n  \"invite\": \"G\"\n}");
    assert!(matches!(refused[..], [Refused::Unreadable { line: 3, .. }]), "{refused:?}");
    assert_eq!(keymap, Keymap::default());
    let said = shortcuts::refused(&I18n::new(Language::French), &refused[0]);
    assert!(said.contains("ligne 3"), "{said}");
}

#[test]
fn the_file_to_begin_with_changes_nothing_and_wakes_line_by_line() {
    let home = tempfile::tempdir().unwrap();
    let home = majlis::store::Home::at(home.path());
    for language in Language::ALL {
        let text = shortcuts::file(&I18n::new(language), &Keymap::default());
        assert_eq!(read(&text), (Keymap::default(), vec![]));
        let awake: String = text.lines().map(|line| line.replace("    // \"", "    \"") + "\n").collect();
        let (keymap, refused) = read(&awake);
        assert_eq!(refused, [], "{language:?}");
        for does in Do::ALL {
            assert_eq!(keymap.keys(*does), does.keys(), "{does:?}");
        }
    }
    let text = "{ \"guest\": \"Y\" }";
    assert_eq!(keys::load(&home), keys::Found::default());
    keys::begin(&home, text).unwrap();
    assert_eq!(Keymap::read(&keys::load(&home)).0, read(text).0);
    assert!(keys::begin(&home, "{}").is_err(), "what a person wrote is not written over");
}

#[test]
fn from_right_to_left_the_arrows_change_sides() {
    let keymap = Keymap::default();
    let left = Shortcut::plain(Stroke::Left);
    let means = |key, language: Language| keymap.reads(key, &[&PROGRAMME, &MEETINGS], language.direction());
    assert_eq!(means(left, Language::French), Some(Do::Backward));
    assert_eq!(means(left, Language::Arabic), Some(Do::Forward));
    let back = |key: Shortcut, language: Language| keymap.reads(key.with_alt(), &[&EVERYWHERE], language.direction());
    assert_eq!(back(left, Language::French), Some(Do::Back));
    assert_eq!(back(Shortcut::plain(Stroke::Right), Language::Arabic), Some(Do::Back));
    assert_eq!(keymap.shown(Do::Back, Language::Arabic), "Alt+→");
}

#[test]
fn an_arabic_letter_where_others_have_a_sign_is_heard() {
    for (letter, code) in [("ط", Code::Quote), ("ك", Code::Semicolon), ("ج", Code::BracketLeft), ("و", Code::Comma)]
    {
        let heard = shortcut::of_key(&Key::Character(letter.into()), Physical::Code(code), Modifiers::empty());
        assert_eq!(heard, Shortcut::from_name(letter), "{letter}");
        assert!(heard.is_some(), "{letter}");
    }
}

#[test]
fn a_french_keyboard_has_digits_too() {
    let one =
        |typed: &str| shortcut::of_key(&Key::Character(typed.into()), Physical::Code(Code::Digit1), Modifiers::CTRL);
    assert_eq!(one("&"), Some(Shortcut::command('1')));
    assert_eq!(one("1"), Some(Shortcut::command('1')));
}

#[test]
fn sentences_name_the_keys_of_this_keyboard() {
    let check = |keymap: &Keymap, language: Language, words: &str| {
        let said = keymap.i18n(language).t("door-choose-way");
        assert!(said.contains(words), "{said}");
    };
    let (changed, refused) = read(r#"{ "mark": "F9" }"#);
    assert!(refused.is_empty(), "{refused:?}");
    check(&Keymap::default(), Language::French, "puis Entrée.");
    check(&Keymap::default(), Language::English, "then Enter.");
    check(&changed, Language::English, "then F9.");
    let said = changed.i18n(Language::Arabic).t("door-choose-way");
    assert!(said.contains("F9"), "{said}");
    // Enter in a field is the field's own: no file changes it, but its name is the keyboard's.
    assert!(Keymap::default().i18n(Language::French).t("commitments-follow-up-placeholder").ends_with("puis Entrée"));
    assert_eq!(Keymap::default().named("no-such-thing", Language::French), None);
}
