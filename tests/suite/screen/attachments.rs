//! The files that come back to a meeting: attached, opened, taken away, and said where they did not come along.

use std::fs;
use std::path::PathBuf;

use majlis::domain::meeting::{Attachment, AttachmentKind, Details, Session};
use majlis::domain::sheet::SheetRow;
use majlis::domain::{AttachmentId, Change, MeetingChange, MeetingId, SessionId};
use majlis::i18n::Language;
use majlis::screen::meeting::attaching::Keeping;
use majlis::screen::meeting::documents::attachments::Message as Of;
use majlis::screen::meeting::documents::{Documents, Kind, Message};
use majlis::screen::meeting::door::{Door, Event, Message as DoorMessage, sheet};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{Stage, texts};

const MEETING: MeetingId = MeetingId::new(1);
const SESSION: SessionId = SessionId::new(2);

/// A meeting for which a sheet was printed, the room of its attachments, and a folder with the workspace and other files.
fn room(language: Language) -> (Stage, Documents, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let mut stage = Stage::new(language);
    stage.dir = folder.path().join("workspace");
    let details = Details { code: "RC-1".to_owned(), ..Details::default() };
    let plan = Session { date: "2026-11-24".parse().unwrap(), ..Session::default() };
    let rows = vec![SheetRow::Blank];
    for change in [
        MeetingChange::Created { details, session: SESSION, plan },
        MeetingChange::SheetPrinted { number: "K7M3QP".to_owned(), session: SESSION, rows },
    ] {
        stage.record([Change::Meeting(MEETING, change)]);
    }
    let (mut documents, _) = Documents::new(&stage.cx(), MEETING);
    stage.press(&mut documents, Shortcut::command('l'));
    stage.press(&mut documents, Shortcut::command('l'));

    (stage, documents, folder)
}

fn file(folder: &tempfile::TempDir, name: &str) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, format!("content of {name}")).unwrap();

    path
}

fn tell(stage: &mut Stage, room: &mut Documents, message: Of) {
    stage.play(room, Message::Attachments(message));
}

fn kept(stage: &Stage) -> Vec<(AttachmentId, AttachmentKind, String)> {
    let meeting = stage.workspace.meeting(MEETING).unwrap();

    meeting.ordered_attachments().into_iter().map(|(id, it)| (id, it.kind.clone(), it.title.clone())).collect()
}

#[test]
fn a_typed_path_is_attached_under_its_name_and_taken_away_and_brought_back() {
    let (mut stage, mut room, folder) = room(Language::French);
    assert!(texts(&stage, &room).iter().any(|text| text.starts_with("Aucune pièce n’est jointe")));
    let path = file(&folder, "courrier.pdf");
    tell(&mut stage, &mut room, Of::PathChanged(path.display().to_string()));
    assert!(stage.press(&mut room, Shortcut::command('s')), "Ctrl+S attaches");
    // The stage leaves the work of a key undone.
    tell(&mut stage, &mut room, Of::Kept(Keeping { meeting: MEETING, done: Err("…".to_owned()) }));
    tell(&mut stage, &mut room, Of::AttachWanted);
    let attached = kept(&stage);
    assert_eq!(attached.len(), 1);
    assert_eq!((&attached[0].1, attached[0].2.as_str()), (&AttachmentKind::Other, "courrier.pdf"));
    let shown = texts(&stage, &room);
    assert!(shown.contains(&"courrier.pdf".to_owned()) && shown.iter().any(|text| text.contains("PDF")), "{shown:?}");

    tell(&mut stage, &mut room, Of::Withdrawn(attached[0].0));
    assert_eq!(kept(&stage), []);
    stage.undo(&mut room);
    assert_eq!(kept(&stage), attached);
    stage.redo(&mut room);
    assert_eq!(kept(&stage), []);
}

#[test]
fn a_file_that_is_kept_only_when_another_meeting_is_shown_goes_to_its_own() {
    let other = MeetingId::new(7);
    let (mut stage, mut room, _folder) = room(Language::French);
    let created = MeetingChange::Created { details: Details::default(), session: SESSION, plan: Session::default() };
    stage.record([Change::Meeting(other, created)]);
    tell(&mut stage, &mut room, Of::PathChanged("courrier.pdf".to_owned()));
    let late =
        Attachment { title: "signé.pdf".to_owned(), file: "0a.pdf".to_owned(), size: 1, ..Attachment::default() };
    for _ in 0..2 {
        tell(&mut stage, &mut room, Of::Kept(Keeping { meeting: other, done: Ok(late.clone()) }));
    }
    assert_eq!(kept(&stage), []);
    let titles = stage.workspace.meeting(other).unwrap().attachments.iter().map(|(_, it)| it.title.clone());
    assert_eq!(titles.collect::<Vec<_>>(), ["signé.pdf"], "once, and there");
    assert!(stage.press(&mut room, Shortcut::command('s')), "what is being typed here stays");
}

#[test]
fn a_file_is_known_by_its_name_for_what_it_is() {
    for (name, kind) in [
        ("feuille K7M 3QP.pdf", AttachmentKind::Sheet("K7M3QP".to_owned())),
        ("scan_k7m3qp_signee.jpg", AttachmentKind::Sheet("K7M3QP".to_owned())),
        ("PV signé.pdf", AttachmentKind::Minutes),
        ("pv-2026-11.pdf", AttachmentKind::Minutes),
        ("محضر اللقاء.pdf", AttachmentKind::Minutes),
        ("pvc.pdf", AttachmentKind::Other),
        ("photo.jpg", AttachmentKind::Other),
    ] {
        let (mut stage, mut room, folder) = room(Language::Arabic);
        let path = file(&folder, name);
        assert!(room.takes(&path), "{name}");
        stage.play(&mut room, Message::Dropped(path));
        tell(&mut stage, &mut room, Of::AttachWanted);
        assert_eq!(kept(&stage)[0].1, kind, "{name}");
    }
}

#[test]
fn several_files_that_are_dropped_wait_for_one_another() {
    let (mut stage, mut room, folder) = room(Language::French);
    for name in ["a.pdf", "b.pdf", "c.pdf"] {
        stage.play(&mut room, Message::Dropped(file(&folder, name)));
    }
    assert!(texts(&stage, &room).contains(&"2 autres fichiers attendent ensuite".to_owned()));
    for _ in 0..4 {
        tell(&mut stage, &mut room, Of::AttachWanted);
    }
    let titles: Vec<String> = kept(&stage).into_iter().map(|(.., title)| title).collect();
    assert_eq!(titles, ["a.pdf", "b.pdf", "c.pdf"]);
}

#[test]
fn a_list_that_is_dropped_goes_to_the_import_unless_the_attachments_are_open() {
    let (mut stage, mut room, _folder) = room(Language::French);
    let list = PathBuf::from("Liste.XLSX");
    assert!(room.takes(&list));
    stage.send(&mut room, Message::KindChosen(Kind::Papers));
    assert!(!room.takes(&list) && room.takes(&PathBuf::from("scan.pdf")));
}

#[test]
fn what_cannot_be_attached_is_said_and_nothing_is_recorded() {
    let (mut stage, mut room, folder) = room(Language::French);
    let before = stage.entries.len();
    let empty = folder.path().join("vide.pdf");
    fs::write(&empty, b"").unwrap();
    for (path, sentence) in [(folder.path().join("absent.pdf"), "n’est pas sur ce poste"), (empty, "est vide")] {
        tell(&mut stage, &mut room, Of::PathChosen(Some(path)));
        tell(&mut stage, &mut room, Of::AttachWanted);
        let shown = texts(&stage, &room);
        assert!(shown.iter().any(|text| text.contains(sentence)), "{sentence}: {shown:?}");
    }
    assert_eq!(stage.entries.len(), before);

    let path = file(&folder, "a.pdf");
    for _ in 0..2 {
        tell(&mut stage, &mut room, Of::PathChosen(Some(path.clone())));
        tell(&mut stage, &mut room, Of::AttachWanted);
    }
    assert_eq!(kept(&stage).len(), 1);
    assert!(texts(&stage, &room).iter().any(|text| text.contains("déjà joint")));
}

#[test]
fn a_file_that_did_not_come_along_is_said_and_not_opened() {
    let (mut stage, mut room, folder) = room(Language::French);
    tell(&mut stage, &mut room, Of::PathChosen(Some(file(&folder, "a.pdf"))));
    tell(&mut stage, &mut room, Of::AttachWanted);
    let not_here = |stage: &Stage, room: &Documents| {
        texts(stage, room).iter().any(|text| text.starts_with("Le fichier n’est pas encore sur ce poste"))
    };
    assert!(!not_here(&stage, &room));
    fs::remove_dir_all(stage.dir.join("files")).unwrap();
    let id = kept(&stage)[0].0;
    tell(&mut stage, &mut room, Of::OpenWanted(id));
    assert!(not_here(&stage, &room));
    assert!(texts(&stage, &room).iter().any(|text| text.contains("n’est pas sur ce poste\u{202f}: apportez")));
}

#[test]
fn what_could_run_as_a_program_is_kept_and_not_opened() {
    let (mut stage, mut room, folder) = room(Language::French);
    for name in ["facture.exe", "facture.pdf.sh", "facture.desktop"] {
        tell(&mut stage, &mut room, Of::PathChosen(Some(file(&folder, name))));
        tell(&mut stage, &mut room, Of::AttachWanted);
        let id = kept(&stage).into_iter().find(|(.., title)| title == name).unwrap().0;
        tell(&mut stage, &mut room, Of::OpenWanted(id));
        let shown = texts(&stage, &room);
        assert!(shown.iter().any(|text| text.contains("pourrait s’exécuter")), "{name}: {shown:?}");
    }
}

#[test]
fn the_scan_is_attached_where_the_signed_sheet_is_read() {
    let (mut stage, _, folder) = room(Language::French);
    let (mut door, _) = Door::new(&stage.cx(), MEETING);
    stage.press(&mut door, Shortcut::plain(Stroke::Function(7)));
    let on_sheet = |message| DoorMessage::Aside(Event::Signed(message));
    assert!(texts(&stage, &door).contains(&"Joindre la feuille numérisée…".to_owned()));
    let scan = file(&folder, "numerisation.pdf");
    stage.play(&mut door, on_sheet(sheet::Message::ScanChosen(Some(scan))));
    assert_eq!(kept(&stage)[0].1, AttachmentKind::Sheet("K7M3QP".to_owned()));
    assert!(texts(&stage, &door).contains(&"feuille numérisée jointe".to_owned()));
    let missing = folder.path().join("absente.pdf");
    stage.play(&mut door, on_sheet(sheet::Message::ScanChosen(Some(missing))));
    assert!(texts(&stage, &door).iter().any(|text| text.contains("absente.pdf")));
    assert_eq!(kept(&stage).len(), 1);
}
