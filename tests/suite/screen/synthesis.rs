//! The synthesis by theme, and the list of themes.

use majlis::domain::figures::synthesis::Asked;
use majlis::domain::meeting::{Details, Note, NoteKind, Session};
use majlis::domain::register::{Association, Theme};
use majlis::domain::{
    AssociationId, Change, Filing, MeetingChange, MeetingId, Names, NoteId, RegionId, RegisterChange, SessionId,
    ThemeId,
};
use majlis::i18n::Language;
use majlis::screen::synthesis::theme::Message as FormMessage;
use majlis::screen::synthesis::{Message, Synthesis};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{Stage, texts};

const MEETING: MeetingId = MeetingId::new(1);
const HEALTH: ThemeId = ThemeId::new(1);
const SCHOOL: ThemeId = ThemeId::new(2);

/// One thing was said on health, two on school by two associations, one without a theme.
fn stage() -> Stage {
    let mut stage = Stage::new(Language::French);
    for (id, name) in [(HEALTH, "Santé"), (SCHOOL, "Éducation")] {
        let theme = Theme { names: Names::latin(name), ..Theme::default() };
        stage.record([RegisterChange::Theme(Filing::Added(id, theme)).into()]);
    }
    for number in 1..3 {
        let known = Association { region: Some(RegionId::new(number)), ..Association::default() };
        stage.record([RegisterChange::Association(Filing::Added(AssociationId::new(number), known)).into()]);
    }
    let created =
        MeetingChange::Created { details: Details::default(), session: SessionId::new(1), plan: Session::default() };
    stage.record([Change::Meeting(MEETING, created)]);
    for (id, theme, association, kind) in [
        (1, Some(HEALTH), 1, NoteKind::Finding),
        (2, Some(SCHOOL), 1, NoteKind::Request),
        (3, Some(SCHOOL), 2, NoteKind::Finding),
        (4, None, 2, NoteKind::Finding),
    ] {
        let note = Note {
            theme,
            kind,
            association: Some(AssociationId::new(association)),
            text: format!("Parole {id}"),
            ..Note::default()
        };
        stage.record([Change::Meeting(MEETING, MeetingChange::Note(Filing::Added(NoteId::new(id), note)))]);
    }

    stage
}

fn counts(screen: &Synthesis) -> Vec<(Option<ThemeId>, u32, usize)> {
    screen.rows().iter().map(|(theme, heard)| (*theme, heard.notes, heard.organisations.len())).collect()
}

#[test]
fn the_theme_of_which_most_was_heard_comes_first() {
    let mut stage = stage();
    let (mut screen, _) = Synthesis::new(&stage.cx());
    assert_eq!(counts(&screen), [(Some(SCHOOL), 2, 2), (Some(HEALTH), 1, 1), (None, 1, 1)]);

    stage.send(&mut screen, Message::Asked(Asked { region: Some(RegionId::new(1)), ..Asked::default() }));
    assert_eq!(counts(&screen), [(Some(SCHOOL), 1, 1), (Some(HEALTH), 1, 1)]);
    stage.send(&mut screen, Message::Pressed(0));
    let texts = texts(&stage, &screen);
    assert!(texts.iter().any(|text| text == "Parole 2"));
    assert!(!texts.iter().any(|text| text == "Parole 3"), "what is not asked is not read out");
}

#[test]
fn themes_are_added_corrected_and_taken_off_the_list() {
    let mut stage = stage();
    let (mut screen, _) = Synthesis::new(&stage.cx());
    assert!(stage.press(&mut screen, Shortcut::plain(Stroke::Letter('n'))));
    stage.send(&mut screen, Message::Kept);
    assert_eq!(stage.workspace.register.themes.len(), 2, "a theme needs a name");
    stage.send(&mut screen, Message::Form(FormMessage::LatinChanged("Culture".to_owned())));
    stage.send(&mut screen, Message::Form(FormMessage::ArabicChanged("الثقافة".to_owned())));
    stage.send(&mut screen, Message::Kept);
    assert!(screen.rows().len() == 4);
    let named = |stage: &Stage, name: &str| {
        stage.workspace.register.themes.iter().find(|(_, theme)| theme.names.latin == name).map(|(id, _)| id)
    };
    assert!(named(&stage, "Culture").is_some());

    assert!(stage.press(&mut screen, Shortcut::function(2)), "the new one is at the cursor");
    stage.send(&mut screen, Message::Form(FormMessage::LatinChanged("Culture et sport".to_owned())));
    stage.send(&mut screen, Message::Kept);
    assert!(named(&stage, "Culture et sport").is_some());
    assert!(stage.press(&mut screen, Shortcut::plain(Stroke::Delete)));
    assert_eq!(screen.rows().len(), 3);
    stage.undo(&mut screen);
    assert_eq!(screen.rows().len(), 4);
}
