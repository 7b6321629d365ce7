//! Lists that letters go to the lines of.

use majlis::i18n::Language;
use majlis::screen::register::Register;
use majlis::screen::{Press, Screen, register};

use super::every::every;
use super::stage::Stage;

/// Where letters are listed they are answered, and nowhere else; and every list of the program has them.
#[test]
fn letters_go_to_the_lines_of_every_list() {
    let mut stage = Stage::sample(Language::French);
    let mut lists = Vec::new();
    for (name, screen) in every(&mut stage) {
        let lines = screen.lines(&stage);
        if lines == 0 {
            continue;
        }
        assert_eq!(screen.jumps(&stage, lines - 1), (true, true), "{name}");
        lists.push(name);
    }
    for wanted in [
        "meetings",
        "invitations, open",
        "invitations, row",
        "commitments",
        "synthesis",
        "register",
        "register, persons",
        "programme, Projects",
        "programme, Networks",
        "programme, Frames",
        "programme, Questions",
        "programme, Training",
        "history",
    ] {
        assert!(lists.iter().any(|name| name == wanted), "{wanted} is not among {lists:?}");
    }
    for none in ["door, open", "discussion, open, Notes", "invitations, chooser", "meetings, calendar", "meetings, new"]
    {
        assert!(!lists.iter().any(|name| name == none), "{none}: letters have another meaning there");
    }
}

#[test]
fn letters_put_the_cursor_on_the_line_and_keep_what_is_typed_beside_it() {
    let mut stage = Stage::sample(Language::French);
    let (mut screen, _) = Register::new(&stage.cx());
    let go = |stage: &mut Stage, screen: &mut Register, line: usize| {
        let message = screen.key(&Press::to_line(line), &stage.cx());
        message.into_iter().for_each(|message| stage.send(screen, message));
    };
    go(&mut stage, &mut screen, 7);
    let at = screen.associations().cursor();
    assert_eq!(at, screen.associations().at(7).map(|row| row.id));
    assert_eq!(
        screen.called(7, &stage.cx()),
        at.and_then(|id| stage.workspace.register.associations.get(id)).map(|known| known.names.clone())
    );
    assert_eq!(screen.called(screen.associations().shown_count(), &stage.cx()), None);

    stage.send(&mut screen, register::Message::CursorOpened);
    let typed = register::association::Message::Typed(register::association::Entry::City, "Taza".to_owned());
    stage.send(&mut screen, register::Message::Association(typed));
    go(&mut stage, &mut screen, 3);
    assert_eq!(screen.associations().cursor(), at, "what is typed is not lost");
}
