//! The papers, by their messages and keys: chosen, looked at page by page, written where one says.

use std::fs;

use majlis::documents::{LONG_SHEET, Paper, PaperLanguage};
use majlis::domain::meeting::{Details, Invitee, Session};
use majlis::domain::register::{Association, OrganiserEdit};
use majlis::domain::{AssociationId, Change, Filing, MeetingChange, MeetingId, Names, RegisterChange, SessionId};
use majlis::i18n::Language;
use majlis::screen::Screen;
use majlis::screen::meeting::documents::papers::Message as Of;
use majlis::screen::meeting::documents::{Documents, Message};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{Stage, texts};
use crate::documents::pdf::Pdf;

const MEETING: MeetingId = MeetingId::new(1);
const SESSION: SessionId = SessionId::new(2);

/// A meeting with so many associations, and the room of its papers with the first page drawn.
fn room(associations: u64) -> (Stage, Documents, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let mut stage = Stage::new(Language::French);
    stage.dir = folder.path().join("workspace");
    let details = Details { code: "RC-1".to_owned(), title: Names::latin("Rencontre"), ..Details::default() };
    let plan = Session { date: "2026-11-24".parse().unwrap(), ..Session::default() };
    stage.record([Change::Meeting(MEETING, MeetingChange::Created { details, session: SESSION, plan })]);
    for number in 0..associations {
        invite(&mut stage, 100 + number, &format!("Association {number:02}"));
    }
    let (mut documents, task) = Documents::new(&stage.cx(), MEETING);
    stage.play_task(&mut documents, task);

    (stage, documents, folder)
}

fn invite(stage: &mut Stage, id: u64, name: &str) {
    let id = AssociationId::new(id);
    let association = Association { names: Names::latin(name), ..Association::default() };
    stage.record([RegisterChange::Association(Filing::Added(id, association)).into()]);
    let invited = MeetingChange::Invited { invitee: Invitee::Association(id), seats: 2 };
    stage.record([Change::Meeting(MEETING, invited)]);
}

fn tell(stage: &mut Stage, room: &mut Documents, message: Of) {
    stage.play(room, Message::Papers(message));
}

/// Presses a key, and lets the work that it begins be done.
fn press(stage: &mut Stage, room: &mut Documents, shortcut: Shortcut) {
    let message = stage.answer(room, shortcut).expect("a key of this room");
    stage.play(room, message);
}

fn shows(stage: &Stage, room: &Documents, words: &str) -> bool {
    texts(stage, room).iter().any(|text| text.contains(words))
}

/// Ctrl+S to a path, and what is there.
fn saved(stage: &mut Stage, room: &mut Documents, folder: &tempfile::TempDir, name: &str) -> Pdf {
    let path = folder.path().join(name);
    tell(stage, room, Of::PathChanged(path.display().to_string()));
    press(stage, room, Shortcut::command('s'));

    Pdf::read(fs::read(path).unwrap_or_else(|error| panic!("{error}: {:?}", texts(stage, room))))
}

#[test]
fn a_paper_is_looked_at_page_by_page() {
    let (mut stage, mut room, _folder) = room(40);
    assert!(shows(&stage, &room, "Page 1 sur 3"), "{:?}", texts(&stage, &room));
    for (key, page) in [(Stroke::PageDown, 2), (Stroke::PageDown, 3), (Stroke::PageDown, 3), (Stroke::PageUp, 2)] {
        press(&mut stage, &mut room, Shortcut::plain(key));
        assert!(shows(&stage, &room, &format!("Page {page} sur 3")), "{page}: {:?}", texts(&stage, &room));
    }
    assert!(shows(&stage, &room, "Agrandir"));
    press(&mut stage, &mut room, Shortcut::plain(Stroke::Space));
    assert!(shows(&stage, &room, "Page entière"));
    tell(&mut stage, &mut room, Of::BlanksChanged("200".to_owned()));
    assert!(!shows(&stage, &room, "sur 3"), "more rows, more pages");
    tell(&mut stage, &mut room, Of::BlanksChanged("201".to_owned()));
    assert!(shows(&stage, &room, "Un nombre de 0 à 200"));
}

#[test]
fn what_is_chosen_is_what_is_written() {
    let (mut stage, mut room, folder) = room(3);
    let sheet = saved(&mut stage, &mut room, &folder, "feuille.pdf");
    assert!(sheet.has("Association 02") && sheet.language == "fr");
    assert_eq!(stage.workspace.meeting(MEETING).unwrap().printed_sheets().len(), 1);
    assert!(shows(&stage, &room, "feuille.pdf"));

    tell(&mut stage, &mut room, Of::LanguageChosen(PaperLanguage::Arabic));
    assert_eq!(saved(&mut stage, &mut room, &folder, "arabe.pdf").language, "ar-MA");
    tell(&mut stage, &mut room, Of::LanguageChosen(PaperLanguage::French));
    tell(&mut stage, &mut room, Of::PaperChosen(Paper::Letters));
    assert_eq!(saved(&mut stage, &mut room, &folder, "lettres.pdf").pages.len(), 3);
    tell(&mut stage, &mut room, Of::ApartToggled(true));
    tell(&mut stage, &mut room, Of::PathChanged(folder.path().join("lettres").display().to_string()));
    press(&mut stage, &mut room, Shortcut::command('s'));
    assert_eq!(fs::read_dir(folder.path().join("lettres")).unwrap().count(), 3);
}

#[test]
fn keys_go_from_one_paper_to_the_next_and_around() {
    let (mut stage, mut room, _folder) = room(1);
    let (on, back) = (Shortcut::function(6), Shortcut::function(6).with_shift());
    let of = |key: &str, stage: &Stage| stage.i18n.t(key);
    // The sheet is offered first; letters come before it, and the report is the last.
    for (key, choice) in [
        (on, "papers-size"),
        (back, "papers-blanks"),
        (back, "papers-apart"),
        (back, "papers-report-help"),
        (on, "papers-apart"),
    ] {
        press(&mut stage, &mut room, key);
        assert!(shows(&stage, &room, &of(choice, &stage)), "{choice}: {:?}", texts(&stage, &room));
    }
}

#[test]
fn a_letter_keeps_the_number_that_it_went_out_with() {
    let (mut stage, mut room, folder) = room(3);
    tell(&mut stage, &mut room, Of::PaperChosen(Paper::Letters));
    let numbers = |stage: &mut Stage, room: &mut Documents| {
        let pdf = saved(stage, room, &folder, "lettres.pdf");
        let number = |page: &String| page.split("RC-1/").nth(1).unwrap()[..3].to_owned();
        let of = |page: &String| page.split("Association ").nth(1).unwrap()[..2].to_owned();

        pdf.pages.iter().map(|page| (of(page), number(page))).collect::<Vec<_>>()
    };
    let pairs = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
        pairs.iter().map(|(name, number)| ((*name).to_owned(), (*number).to_owned())).collect()
    };
    assert_eq!(numbers(&mut stage, &mut room), pairs(&[("00", "001"), ("01", "002"), ("02", "003")]));

    // One who sorts first is invited, another one no more: nobody's number moves, and none is given twice.
    invite(&mut stage, 90, "Association 0A");
    let gone = Invitee::Association(AssociationId::new(102));
    stage.record([Change::Meeting(MEETING, MeetingChange::InvitationWithdrawn(gone))]);
    room.refresh(&stage.cx());
    assert_eq!(numbers(&mut stage, &mut room), pairs(&[("00", "001"), ("01", "002"), ("0A", "004")]));
    stage.record([Change::Meeting(MEETING, MeetingChange::InvitationRestored(gone))]);
    room.refresh(&stage.cx());
    let all = numbers(&mut stage, &mut room);
    assert_eq!(all, pairs(&[("00", "001"), ("01", "002"), ("02", "003"), ("0A", "004")]));
}

#[test]
fn a_sheet_that_could_not_be_written_takes_its_number_back() {
    let (mut stage, mut room, folder) = room(3);
    let nowhere = folder.path().join("plein").join("feuille.pdf");
    fs::write(folder.path().join("plein"), b"a file, where a folder should be").unwrap();
    tell(&mut stage, &mut room, Of::PathChanged(nowhere.display().to_string()));
    press(&mut stage, &mut room, Shortcut::command('s'));
    let meeting = stage.workspace.meeting(MEETING).unwrap();
    assert_eq!(meeting.printed_sheets(), [], "no number without its paper");
    assert_eq!(meeting.sheets.len(), 1, "it was given, and withdrawn: it is never given again");

    saved(&mut stage, &mut room, &folder, "feuille.pdf");
    assert_eq!(stage.workspace.meeting(MEETING).unwrap().printed_sheets().len(), 1);
}

#[test]
fn a_long_sheet_that_is_cancelled_is_not_written_and_takes_its_number_back() {
    let (mut stage, mut room, folder) = room(LONG_SHEET as u64);
    let path = folder.path().join("feuille.pdf");
    tell(&mut stage, &mut room, Of::PathChanged(path.display().to_string()));
    assert!(!shows(&stage, &room, "Abandonner"), "nothing is under way");
    let work = stage.begin(&mut room, Message::Papers(Of::SaveWanted));
    assert_eq!(stage.workspace.meeting(MEETING).unwrap().printed_sheets().len(), 1, "it goes out with its number");
    tell(&mut stage, &mut room, Of::WentOn(250, 2_008));
    assert!(shows(&stage, &room, "250") && shows(&stage, &room, "Abandonner"), "{:?}", texts(&stage, &room));

    let pressed: Vec<Message> = {
        let (cx, size) = (stage.cx(), [1240.0, 1600.0]);
        let mut ui = iced_test::Simulator::with_size(majlis::ui::settings(), size, room.view(&cx));
        ui.click("Abandonner").expect("a button to cancel by");

        ui.into_messages().collect()
    };
    assert!(!pressed.is_empty());
    pressed.into_iter().for_each(|message| stage.play(&mut room, message));
    stage.play_task(&mut room, work);
    assert!(!path.exists(), "nothing was written");
    assert!(shows(&stage, &room, "abandonné") && !shows(&stage, &room, "Abandonner"), "{:?}", texts(&stage, &room));
    let meeting = stage.workspace.meeting(MEETING).unwrap();
    assert_eq!((meeting.printed_sheets().len(), meeting.sheets.len()), (0, 1), "no number without its paper");

    // The next one is written.
    let sheet = saved(&mut stage, &mut room, &folder, "feuille.pdf");
    assert!(sheet.has("Association 1999") && shows(&stage, &room, "feuille.pdf"));
}

#[test]
fn a_template_that_fails_names_its_line_and_is_not_written() {
    let (mut stage, mut room, folder) = room(3);
    tell(&mut stage, &mut room, Of::TemplateWanted);
    let template = stage.dir.join("templates").join("sign-in.typ");
    let text = fs::read_to_string(&template).unwrap();
    fs::write(&template, format!("#import \"common.typ\": *\n#show: paper\n#nothing-of-that-name\n{text}")).unwrap();
    press(&mut stage, &mut room, Shortcut::function(5));
    assert!(shows(&stage, &room, "Ligne 3"), "{:?}", texts(&stage, &room));

    let path = folder.path().join("feuille.pdf");
    tell(&mut stage, &mut room, Of::PathChanged(path.display().to_string()));
    press(&mut stage, &mut room, Shortcut::command('s'));
    assert!(!path.exists());

    fs::write(&template, text).unwrap();
    press(&mut stage, &mut room, Shortcut::function(5));
    assert!(shows(&stage, &room, "Page 1 sur 1"), "{:?}", texts(&stage, &room));
}

#[test]
fn the_part_that_all_papers_share_is_copied_too() {
    let (mut stage, mut room, _folder) = room(3);
    let common = stage.dir.join("templates").join("common.typ");
    assert!(!common.exists() && shows(&stage, &room, "Copier la partie commune"));
    tell(&mut stage, &mut room, Of::CommonWanted);
    let text = fs::read_to_string(&common).unwrap();
    assert!(shows(&stage, &room, "Tous les documents suivent votre partie commune"), "{:?}", texts(&stage, &room));
    assert!(shows(&stage, &room, "Copier le modèle") && !shows(&stage, &room, "Copier la partie commune"));

    // It is what every paper is made with; copying it again leaves it as it is.
    let changed = text.replacen("#set page(paper: \"a4\"", "#nothing-of-that-name\n  set page(paper: \"a4\"", 1);
    let changed = if changed == text { format!("#nothing-of-that-name\n{text}") } else { changed };
    fs::write(&common, &changed).unwrap();
    press(&mut stage, &mut room, Shortcut::function(5));
    assert!(shows(&stage, &room, "common.typ"), "{:?}", texts(&stage, &room));
    tell(&mut stage, &mut room, Of::CommonWanted);
    assert_eq!(fs::read_to_string(&common).unwrap(), changed);
}

/// Letters are looked at one by one; each is set when it is turned to.
#[test]
fn letters_are_turned_one_by_one() {
    let (mut stage, mut room, _folder) = room(3);
    tell(&mut stage, &mut room, Of::PaperChosen(Paper::Letters));
    tell(&mut stage, &mut room, Of::LanguageChosen(PaperLanguage::FrenchAndArabic));
    for (key, place) in [
        (None, "Lettre 1 sur 3, page 1 sur 2"),
        (Some(Stroke::PageDown), "Lettre 1 sur 3, page 2 sur 2"),
        (Some(Stroke::PageDown), "Lettre 2 sur 3, page 1 sur 2"),
        (Some(Stroke::PageUp), "Lettre 1 sur 3, page 2 sur 2"),
        (Some(Stroke::PageDown), "Lettre 2 sur 3, page 1 sur 2"),
        (Some(Stroke::PageDown), "Lettre 2 sur 3, page 2 sur 2"),
        (Some(Stroke::PageDown), "Lettre 3 sur 3, page 1 sur 2"),
        (Some(Stroke::PageDown), "Lettre 3 sur 3, page 2 sur 2"),
        (Some(Stroke::PageDown), "Lettre 3 sur 3, page 2 sur 2"),
    ] {
        if let Some(key) = key {
            press(&mut stage, &mut room, Shortcut::plain(key));
        }
        assert!(shows(&stage, &room, place), "{place}: {:?}", texts(&stage, &room));
    }

    // One less is invited: the last one is the last one that there is.
    let gone = Invitee::Association(AssociationId::new(102));
    stage.record([Change::Meeting(MEETING, MeetingChange::InvitationWithdrawn(gone))]);
    room.refresh(&stage.cx());
    press(&mut stage, &mut room, Shortcut::function(5));
    assert!(shows(&stage, &room, "Lettre 2 sur 2"), "{:?}", texts(&stage, &room));
    tell(&mut stage, &mut room, Of::PaperChosen(Paper::SignIn));
    assert!(shows(&stage, &room, "Page 1 sur 1"), "{:?}", texts(&stage, &room));
}

/// A laptop that the logo was not carried to shows the paper without it, and says so.
#[test]
fn a_logo_that_did_not_travel_is_said_beside_the_page() {
    let (mut stage, mut room, folder) = room(3);
    let logo = OrganiserEdit::Logo { was: String::new(), now: "0123456789abcdef0123456789abcdef.svg".to_owned() };
    stage.record([Change::Register(RegisterChange::OrganiserEdited(vec![logo]))]);
    press(&mut stage, &mut room, Shortcut::function(5));
    assert!(shows(&stage, &room, "Le logo n’est pas sur ce poste"), "{:?}", texts(&stage, &room));
    assert!(shows(&stage, &room, "Page 1 sur 1"));
    assert!(saved(&mut stage, &mut room, &folder, "feuille.pdf").has("Association 02"));
}

#[test]
fn the_papers_of_a_window_that_is_open_past_midnight_bear_the_new_day() {
    let (mut stage, mut room, folder) = room(2);
    tell(&mut stage, &mut room, Of::PaperChosen(Paper::Letters));
    // The first time the letters are given their numbers; then nothing changes any more.
    for name in ["first.pdf", "second.pdf"] {
        let pdf = saved(&mut stage, &mut room, &folder, name);
        assert!(pdf.has("24 novembre 2026") && !pdf.has("25 novembre 2026"), "{name}");
    }
    stage.now += jiff::SignedDuration::from_hours(24);
    let pdf = saved(&mut stage, &mut room, &folder, "third.pdf");
    assert!(pdf.has("25 novembre 2026"), "{:?}", pdf.letters());
}
