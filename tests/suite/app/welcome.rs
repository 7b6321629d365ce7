//! The first screen, before there is a workspace: the languages, the help, the keys.

use majlis::app::{App, Launch, Message};
use majlis::i18n::help::{Block, Chapter, page};
use majlis::i18n::{I18n, Language};
use majlis::screen::welcome;
use majlis::store::settings::Settings;
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::{Program, home, launch};

fn welcomed(folder: &std::path::Path) -> Program {
    let (app, _) = App::new(Launch { workspace: None, ..launch(folder) });

    Program { app, runtime: tokio::runtime::Runtime::new().unwrap() }
}

fn said(language: Language, key: &str) -> String {
    I18n::new(language).t(key)
}

#[test]
fn the_help_and_the_keys_are_read_without_a_workspace() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = welcomed(folder.path());
    let subtitle = said(Language::French, "welcome-subtitle");
    let blocks = &page(Language::French, Chapter::Start).blocks;
    let heading = blocks.iter().find(|block| matches!(block, Block::Heading(_))).unwrap().text();
    let keys = said(Language::French, "shortcuts-change");
    assert!(program.shows(&subtitle));
    let f1 = Shortcut::function(1);
    for (key, words) in [(f1, &heading), (f1, &keys), (f1.with_shift(), &keys)] {
        program.press(key);
        assert!(program.shows(words) && !program.shows(&subtitle), "{words}");
    }
    program.press(Shortcut::plain(Stroke::Escape));
    assert!(program.shows(&subtitle));
    for (message, words) in [(welcome::Message::HelpWanted, &heading), (welcome::Message::KeysWanted, &keys)] {
        program.send(Message::Welcome(message));
        assert!(program.shows(words), "{words}");
        program.send(Message::ReadingLeft);
        assert!(program.shows(&subtitle));
    }
    program.press(Shortcut::command('k'));
    assert!(program.shows(&said(Language::French, "palette-action")));
    program.press(Shortcut::plain(Stroke::Escape));
    // No section can be gone to.
    program.press(Shortcut::plain(Stroke::Letter('2')).with_alt());
    assert!(program.shows(&subtitle));
}

#[test]
fn a_language_is_chosen_before_anything_else() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = welcomed(folder.path());
    for language in Language::ALL {
        program.send(Message::Welcome(welcome::Message::LanguageChosen(language)));
        assert!(program.shows(&said(language, "welcome-subtitle")), "{language:?}");
        let kept = Settings::load(&home(folder.path())).settings.language;
        assert_eq!(kept.as_deref(), Some(language.code()));
    }
}
