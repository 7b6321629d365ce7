//! What a person did asks for a whole new picture, and nobody sees how.

use majlis::app::Message;
use majlis::ui::Theme;
use majlis::ui::shortcut::Shortcut;

use super::{Program, sample};

#[test]
fn an_act_asks_for_a_whole_picture_and_work_that_goes_on_does_not() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path());
    let mut program = Program::start(folder.path(), None);
    for theme in [Theme::Light, Theme::Dark, Theme::HighContrast] {
        let ground = |program: &Program| program.app.style(&theme).background_color;
        let before = ground(&program);
        program.send(Message::ErrandWentOn);
        assert_eq!(ground(&program), before);
        program.press(Shortcut::command('2'));
        assert_ne!(ground(&program), before);
        assert_eq!(ground(&program).into_rgba8(), before.into_rgba8());
        // Two acts before the next picture.
        let once = ground(&program);
        program.press(Shortcut::command('3'));
        program.press(Shortcut::command('2'));
        assert!(![before, once].contains(&ground(&program)));
    }
    program.end();
}
