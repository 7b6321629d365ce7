//! The laptops of a workspace, and what came of copies, in words.

use std::path::PathBuf;
use std::sync::Arc;

use iced_test::Simulator;
use jiff::SignedDuration;
use majlis::domain::{LaptopId, RegisterChange, Stamp};
use majlis::i18n::Language;
use majlis::screen::laptops::{Laptops, Message};
use majlis::screen::settings::Settings;
use majlis::screen::together::{Errand, Meter, Outcome};
use majlis::screen::{Action, Screen};
use majlis::store::{CarryError, Half, MergeError, Merged, Progress, Reason};
use majlis::ui::Theme;

use super::stage::Stage;

/// A stage where a second laptop has said its name.
fn stage(language: Language) -> Stage {
    let mut stage = Stage::new(language);
    stage.record([RegisterChange::LaptopNamed { was: String::new(), now: "Accueil A".to_owned() }.into()]);
    stage.workspace.register.laptops.insert(LaptopId::new(9), "Accueil B".to_owned());

    stage
}

#[track_caller]
fn shows<S: Screen>(stage: &Stage, screen: &S, words: &str) {
    assert!(has(stage, screen, words), "“{words}” is not on the screen");
}

fn has<S: Screen>(stage: &Stage, screen: &S, words: &str) -> bool {
    let cx = stage.cx();
    let mut ui: Simulator<'_, S::Message, Theme> =
        Simulator::with_size(majlis::ui::settings(), [1240.0, 1600.0], screen.view(&cx));

    ui.find(words).is_ok()
}

#[test]
fn this_laptop_is_marked_and_the_others_are_named() {
    let stage = stage(Language::French);
    let (screen, _) = Laptops::new(&stage.cx());
    for words in ["Accueil A", "ce poste", "Accueil B"] {
        shows(&stage, &screen, words);
    }
}

#[test]
fn clocks_that_differ_are_said_by_name() {
    let mut stage = stage(Language::English);
    let (other, now) = (LaptopId::new(9), stage.now);
    for (ahead, sentence) in [
        (
            SignedDuration::from_mins(7),
            "The clock of Accueil B is at least 7\u{a0}min ahead of that of this laptop. Check the time on both.",
        ),
        (
            SignedDuration::from_hours(72),
            "The clock of Accueil B is at least 3 days ahead of that of this laptop. Check the time on both. By more than a \
             day, what Accueil B wrote holds against the changes of the others: set its clock right before going on.",
        ),
    ] {
        let wall = now + ahead;
        stage.clocks.take_in(Stamp(wall.as_millisecond(), 0, other), wall, now.as_millisecond());
        let (screen, _) = Laptops::new(&stage.cx());
        shows(&stage, &screen, sentence);
    }
}

#[test]
fn what_came_of_a_copy_is_said() {
    let merged = Arc::new(Merged {
        lines: 14,
        from: [(LaptopId::new(9), 12)].into(),
        half: Some(Half { here: 3, of: 5 }),
        ..Merged::default()
    });
    let folder = PathBuf::from("/cle");
    for (outcome, words) in [
        (Outcome::Merged(Arc::clone(&merged)), "12 actions were taken in: 12 from Accueil B."),
        (
            Outcome::Merged(merged),
            "This copy was never finished: it has 3 of 5 files. What arrived counts; copy again on the other laptop, then \
             take it in once more.",
        ),
        (Outcome::Merged(Arc::default()), "Nothing new: all that this copy holds is here already."),
        (
            Outcome::NotMerged(MergeError::OtherWorkspace { dir: folder.clone(), name: "Autre".to_owned() }),
            "The folder /cle holds another workspace, “Autre”. Nothing was changed.",
        ),
        (
            Outcome::NotCarried(CarryError::Cut { dir: folder, done: 3, of: 5, reason: Reason::Device }),
            "The copy in /cle was interrupted after 3 of 5 files: the disk or stick does not answer. Those files are whole; plug the stick in \
             again and copy once more to complete it.",
        ),
    ] {
        let mut stage = stage(Language::English);
        stage.errand = Errand::Done(outcome);
        let (screen, _) = Laptops::new(&stage.cx());
        shows(&stage, &screen, words);
    }
}

#[test]
fn progress_is_shown_once_it_takes_long_and_nothing_else_is_begun_meanwhile() {
    let mut stage = stage(Language::English);
    let meter = Meter::new(stage.now);
    meter.set(Progress { done: 2, of: 5 });
    stage.errand = Errand::Carrying(meter);
    let (mut screen, _) = Laptops::new(&stage.cx());
    let words = "Copying: 2 of 5 files";
    assert!(!has(&stage, &screen, words), "a short wait is not worth a word");
    stage.now += SignedDuration::from_millis(400);
    shows(&stage, &screen, words);

    stage.send(&mut screen, Message::ToChanged("/cle".to_owned()));
    assert!(matches!(screen.update(Message::CarryPressed, &stage.cx()), Action::None));
    stage.errand = Errand::None;
    let action = screen.update(Message::CarryPressed, &stage.cx());
    assert!(matches!(action, Action::Carry(to) if to.to_str() == Some("/cle")));
}

#[test]
fn a_copy_that_is_there_already_is_brought_up_to_date_both_ways() {
    let stage = stage(Language::English);
    let (mut screen, _) = Laptops::new(&stage.cx());
    let _ = screen.update(Message::ToChanged("/cle".to_owned()), &stage.cx());
    let _ = screen.update(Message::CopySought("/cle".to_owned(), true), &stage.cx());
    shows(&stage, &screen, "Update both ways");
    let _ = screen.update(Message::ToChanged("/cle2".to_owned()), &stage.cx());
    let _ = screen.update(Message::CopySought("/cle".to_owned(), true), &stage.cx());
    shows(&stage, &screen, "Copy");
}

#[test]
fn what_is_being_typed_in_the_settings_stays_while_others_write() {
    use majlis::domain::register::OrganiserEdit;
    use majlis::screen::settings::Message;

    let mut stage = stage(Language::English);
    let (mut screen, _) = Settings::new(&stage.cx());
    stage.send(&mut screen, Message::LaptopChanged("Accueil principal".to_owned()));
    let edit = OrganiserEdit::Declaration { was: String::new(), now: "A-12/2026".to_owned() };
    stage.record([RegisterChange::OrganiserEdited(vec![edit]).into()]);
    screen.refresh(&stage.cx());
    stage.send(&mut screen, Message::OrganiserKept);
    assert_eq!(stage.workspace.register.organiser.declaration, "A-12/2026", "what another laptop wrote is not undone");
    stage.send(&mut screen, Message::LaptopKept);
    let name = stage.workspace.register.laptop_name(stage.cx().own);
    assert_eq!(name, "Accueil principal", "what was typed is gone");
}
