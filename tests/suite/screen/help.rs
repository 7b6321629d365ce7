//! The help: the same chapters in three languages, and finding a word in them.

use majlis::i18n::Language;
use majlis::i18n::help::{Block, Chapter, Span, page, read};
use majlis::screen::help::{Help, Message};
use majlis::screen::keys::Keymap;
use majlis::store::keys;
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{Stage, texts};

/// A chapter's file.
fn file(language: Language, chapter: Chapter) -> String {
    let path = format!("{}/assets/help/{}/{}", env!("CARGO_MANIFEST_DIR"), language.code(), chapter.file());

    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What kind of block follows what kind.
fn shape(language: Language, chapter: Chapter) -> Vec<char> {
    let kind = |block: &Block| match block {
        Block::Heading(_) => '#',
        Block::Paragraph(_) => 'p',
        Block::Item(_) => '-',
        Block::Step(..) => '1',
        Block::Remark(_) => '>',
    };

    page(language, chapter).blocks.iter().map(kind).collect()
}

/// What is typed, and the keys that a chapter asks for.
fn asked(language: Language, chapter: Chapter) -> Vec<String> {
    let spans = page(language, chapter).blocks.iter().flat_map(|block| match block {
        Block::Heading(_) => &[][..],
        Block::Paragraph(spans) | Block::Item(spans) | Block::Step(_, spans) | Block::Remark(spans) => spans,
    });
    let keys = spans.filter_map(|span| match span {
        Span::Key(typed) => Some(typed.clone()),
        Span::Does(does) => Some(format!("{{{does}}}")),
        _ => None,
    });
    let mut keys: Vec<_> = keys.collect();
    keys.sort();

    keys
}

#[test]
fn every_chapter_is_there_in_three_languages_and_says_the_same_keys() {
    for chapter in Chapter::ALL {
        let french = shape(Language::French, chapter);
        assert!(french.len() > 6, "{chapter:?} is short");
        for language in Language::ALL {
            let text = file(language, chapter);
            let page = read(&text).unwrap_or_else(|error| panic!("{language:?} {chapter:?}: {error}"));
            assert_eq!(page.blocks.len(), french.len(), "{language:?} {chapter:?}");
            assert_eq!(shape(language, chapter), french, "{language:?} {chapter:?}");
            assert_eq!(asked(language, chapter), asked(Language::French, chapter), "{language:?} {chapter:?}");
        }
    }
}

#[test]
fn no_file_of_the_help_is_left_over() {
    let expected: Vec<String> = Chapter::ALL.iter().map(|chapter| chapter.file().to_owned()).collect();
    for language in Language::ALL {
        let folder = format!("{}/assets/help/{}", env!("CARGO_MANIFEST_DIR"), language.code());
        let mut names: Vec<String> =
            std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        assert_eq!(names, expected, "{language:?}");
    }
}

#[test]
fn french_and_english_are_set_as_printers_do() {
    for chapter in Chapter::ALL {
        for language in [Language::French, Language::English] {
            let page = page(language, chapter);
            for text in page.blocks.iter().map(Block::text).chain([page.title.clone()]) {
                assert!(!text.contains('\''), "a typewriter’s apostrophe: {text}");
                let bare = language == Language::French
                    && [" :", " ;", " !", " ?", " »", "« "].iter().any(|mark| text.contains(mark));
                assert!(!bare, "a mark after a space that a line may end at: {text}");
            }
        }
    }
}

#[test]
fn a_chapter_is_read_into_its_parts() {
    let page = read("# Titre\n\nUn **mot** et\n`majlis` `{undo}`.\n\n## Partie\n- un\n- deux\n1. trois\n> Attention\n")
        .unwrap();
    let plain = |text: &str| Span::Plain(text.to_owned());
    assert_eq!(page.title, "Titre");
    assert_eq!(
        page.blocks,
        [
            Block::Paragraph(vec![
                plain("Un "),
                Span::Strong("mot".to_owned()),
                plain(" et "),
                Span::Key("majlis".to_owned()),
                plain(" "),
                Span::Does("undo".to_owned()),
                plain(".")
            ]),
            Block::Heading("Partie".to_owned()),
            Block::Item(vec![plain("un")]),
            Block::Item(vec![plain("deux")]),
            Block::Step(1, vec![plain("trois")]),
            Block::Remark(vec![plain("Attention")]),
        ]
    );
}

#[test]
fn what_is_not_of_our_small_part_of_markdown_is_refused_with_its_line() {
    let check = |text: &str, line: usize| {
        let refused = read(text).expect_err(text);
        assert_eq!(refused.line, line, "{text:?}: {refused}");
    };
    check("", 1);
    check("Sans titre\n", 1);
    check("# Titre\n", 1);
    check("# Titre\n\nUn **mot\n", 3);
    check("# Titre\n\nUn `mot\n", 3);
    check("# Titre\n\nUn *mot* penché\n", 3);
    check("# Titre\n\nVoir [ici](http://exemple)\n", 3);
    check("# Titre\n\nbon\n\n### Trop profond\n", 5);
    check("# Titre\n\n## Une **partie**\n", 3);
    check("# Titre\n\n| a | b |\n", 3);
}

#[test]
fn a_word_is_found_whatever_its_accents_and_in_arabic() {
    let mut stage = Stage::new(Language::French);
    let (mut help, _) = Help::new(&stage.cx(), Chapter::Start);
    assert_eq!(help.shown(), Chapter::ALL);
    stage.send(&mut help, Message::QueryChanged("EMARGEMENT".to_owned()));
    assert_eq!(help.shown(), [Chapter::Papers], "{:?}", help.shown());
    assert_eq!(help.chapter(), Chapter::Papers, "what is found is open");
    stage.send(&mut help, Message::QueryChanged("badges scanner zzz".to_owned()));
    assert!(help.shown().is_empty());
    assert!(texts(&stage, &help).iter().any(|text| text == "Aucun chapitre ne contient ce mot."));
    stage.press(&mut help, Shortcut::plain(Stroke::Escape));
    assert_eq!(help.shown(), Chapter::ALL);
    stage.press(&mut help, Shortcut::plain(Stroke::Escape));
    assert_eq!(stage.went_back, 1, "the second one closes the help");

    let mut stage = Stage::new(Language::Arabic);
    let (mut help, _) = Help::new(&stage.cx(), Chapter::Start);
    stage.send(&mut help, Message::QueryChanged("شارات".to_owned()));
    assert!(help.shown().contains(&Chapter::Door) && help.shown().contains(&Chapter::Papers));
}

#[test]
fn the_arrows_go_from_chapter_to_chapter() {
    let mut stage = Stage::new(Language::English);
    let (mut help, _) = Help::new(&stage.cx(), Chapter::Register);
    stage.press(&mut help, Shortcut::plain(Stroke::Up));
    assert_eq!(help.chapter(), Chapter::Start);
    stage.press(&mut help, Shortcut::plain(Stroke::Up));
    assert_eq!(help.chapter(), Chapter::Start);
    for _ in 0..20 {
        stage.press(&mut help, Shortcut::plain(Stroke::Down));
    }
    assert_eq!(help.chapter(), Chapter::Keys);
    assert!(texts(&stage, &help).iter().any(|text| text == "By keyboard"));
}

/// The last chapter, as it is read on this keyboard.
fn read_with(keymap: &Keymap, language: Language) -> String {
    let page = page(language, Chapter::Keys).with_keys(|does| keymap.named(does, language));

    page.blocks.iter().map(Block::text).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_help_names_the_keys_of_this_keyboard_and_this_direction() {
    let made = Keymap::default();
    let (changed, refused) = Keymap::read(&keys::parse(r#"{ "palette": "Ctrl+Shift+P" }"#));
    assert!(refused.is_empty(), "{refused:?}");
    for (keymap, language, has) in [
        (&made, Language::French, "Alt+←"),
        (&made, Language::French, "Maj+F5"),
        (&made, Language::French, "Pg préc"),
        // From right to left, back is to the right.
        (&made, Language::Arabic, "Alt+→"),
        (&made, Language::English, "Ctrl+K"),
        (&changed, Language::English, "Ctrl+Shift+P"),
    ] {
        let said = read_with(keymap, language);
        assert!(said.contains(has), "{has} is not in {said}");
    }
    assert!(!read_with(&made, Language::Arabic).contains('←'));
    assert!(!read_with(&changed, Language::English).contains("Ctrl+K"));
}
