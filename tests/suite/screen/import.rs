//! The import, by its messages and keys: nothing is written before "Import", and it is one entry of the history.

use std::sync::Arc;

use majlis::domain::register::{Association, Delegate};
use majlis::domain::{AssociationId, Filing, Names, RegisterChange};
use majlis::exchange::header::Column;
use majlis::exchange::plan::Choice;
use majlis::exchange::progress::{Progress, Step};
use majlis::exchange::read::TextChoices;
use majlis::i18n::Language;
use majlis::screen::import::{Against, Import, Message, Planned};
use majlis::screen::{Route, Screen};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{Stage, texts};

const AMAL: AssociationId = AssociationId::new(10);

pub fn plain(stroke: Stroke) -> Shortcut {
    Shortcut::plain(stroke)
}

/// Al Amal of Fès is known.
pub fn stage() -> Stage {
    let mut stage = Stage::new(Language::French);
    let association = Association { names: Names::latin("Al Amal"), city: "Fès".to_owned(), ..Association::default() };
    stage.record([RegisterChange::Association(Filing::Added(AMAL, association)).into()]);

    stage
}

pub const LIST: &str = "Association;Ville;Nom et prénom;Tél.\n\
                    Al Amal;Fès;Sara Alami;0661000001\n\
                    Al Amal;Oujda;Omar Naciri;\n\
                    Annour;Safi;Hind Filali;\n\
                    Espoir;Safi;;\n\
                    ;;;0661000009\n";

/// The screen once it has read this text, as the work off the UI thread answers it.
pub fn read(stage: &mut Stage, text: &str) -> Import {
    let file = tempfile::Builder::new().suffix(".csv").tempfile().unwrap();
    std::fs::write(file.path(), text).unwrap();
    let (mut screen, _) = Import::new(&stage.cx(), None);
    stage.send(&mut screen, Message::PathChanged(file.path().display().to_string()));
    stage.send(&mut screen, Message::PathConfirmed);
    let cx = stage.cx();
    let planned = Planned::read(
        file.path(),
        &TextChoices::default(),
        &cx.settings.headings,
        Against { register: &cx.workspace.register, to: None },
        cx.i18n,
        &Progress::default(),
    );
    stage.send(&mut screen, Message::Read(1, planned.map(Arc::new)));

    screen
}

pub fn associations(stage: &Stage) -> usize {
    stage.workspace.register.associations.len()
}

#[test]
fn nothing_is_written_before_import_and_days_later_it_is_taken_back_as_one() {
    let mut stage = stage();
    let before = format!("{:?}", stage.workspace.register.associations);
    let mut screen = read(&mut stage, LIST);
    for message in [
        Message::Filtered(Some("perhaps")),
        Message::AllDecided(Choice::SameAsKnown),
        Message::Filtered(None),
        Message::RowPressed(0),
        Message::Decided(Choice::LeaveOut),
        Message::Decided(Choice::TakeIn),
        Message::ColumnChosen(3, Column::Ignore),
        Message::ColumnChosen(3, Column::Phone),
        Message::HeaderChosen(0),
        Message::Filtered(Some("perhaps")),
        Message::AllDecided(Choice::AsNew),
    ] {
        stage.send(&mut screen, message);
    }
    assert_eq!(format!("{:?}", stage.workspace.register.associations), before);

    assert!(stage.press(&mut screen, plain(Stroke::Enter).with_command()));
    assert_eq!(associations(&stage), 4, "what is perhaps the same is new where that is decided");
    assert_eq!(stage.workspace.register.delegates.len(), 3);
    assert!(matches!(stage.went.last(), Some(Route::Register)));

    stage.now += jiff::SignedDuration::from_hours(24 * 9);
    stage.undo(&mut screen);
    assert_eq!((associations(&stage), stage.workspace.register.delegates.len()), (1, 0));
    stage.redo(&mut screen);
    assert_eq!(associations(&stage), 4);
}

#[test]
fn rows_are_filtered_by_state_and_decided_alone_or_all_at_once() {
    let mut stage = stage();
    let mut screen = read(&mut stage, LIST);
    stage.send(&mut screen, Message::Filtered(Some("perhaps")));
    let shown = texts(&stage, &screen);
    assert!(
        shown.iter().any(|text| text == "1 ligne") && !shown.iter().any(|text| text.starts_with("Annour")),
        "{shown:?}"
    );
    stage.send(&mut screen, Message::AllDecided(Choice::SameAsKnown));
    stage.send(&mut screen, Message::Filtered(Some("new")));
    stage.send(&mut screen, Message::AllDecided(Choice::LeaveOut));
    // One of them after all, by the keyboard.
    assert!(stage.press(&mut screen, plain(Stroke::Down)));
    assert!(stage.press(&mut screen, plain(Stroke::Space)));
    stage.send(&mut screen, Message::Confirmed);
    let register = &stage.workspace.register;
    assert_eq!(register.associations.get(AMAL).unwrap().city, "Oujda", "it was said to be the same");
    assert_eq!((associations(&stage), register.delegates.len()), (1, 2), "Omar is known of Al Amal, Sara comes in");
}

#[test]
fn what_may_be_the_same_is_shown_beside_what_is_known() {
    let mut stage = stage();
    let mut screen = read(&mut stage, LIST);
    stage.send(&mut screen, Message::RowPressed(1));
    let shown = texts(&stage, &screen);
    for words in ["Dans le fichier", "Dans le registre", "Oujda", "Fès", "La même", "Nouvelle"] {
        assert!(shown.iter().any(|text| text == words), "{words}: {shown:?}");
    }
    assert!(stage.press(&mut screen, plain(Stroke::Escape)));
    assert!(!texts(&stage, &screen).iter().any(|text| text == "Dans le registre"));
}

#[test]
fn encoding_separator_and_header_are_shown() {
    let mut stage = stage();
    let screen = read(&mut stage, LIST);
    let shown = texts(&stage, &screen);
    for words in ["UTF-8", ";", "Encodage", "Séparateur"] {
        assert!(shown.iter().any(|text| text == words), "{words}: {shown:?}");
    }
    assert!(shown.iter().any(|text| text.starts_with("1 – Association · Ville")), "{shown:?}");
}

#[test]
fn a_correction_is_remembered_once_the_list_is_brought_in() {
    let unknown = "Quoi;Où;Qui\nAl Amal;Fès;Sara Alami\n";
    let mut stage = stage();
    let mut screen = read(&mut stage, unknown);
    assert!(texts(&stage, &screen).iter().any(|text| text.contains("Aucune ligne d’en-tête")));
    for (position, column) in [(0, Column::AssociationLatin), (1, Column::City), (2, Column::PersonLatin)] {
        stage.send(&mut screen, Message::ColumnChosen(position, column));
    }
    stage.send(&mut screen, Message::Confirmed);
    assert_eq!(stage.workspace.register.delegates.len(), 1);

    let screen = read(&mut stage, "Quoi;Où;Qui\nAnnour;Safi;Hind Filali\n");
    let shown = texts(&stage, &screen);
    assert!(shown.iter().any(|text| text == "Annour – Hind Filali"), "{shown:?}");
}

#[test]
fn reading_shows_how_far_it_is_and_what_was_cancelled_answers_no_more() {
    let mut stage = stage();
    let (mut screen, _) = Import::new(&stage.cx(), None);
    stage.send(&mut screen, Message::PathChanged("list.xlsx".to_owned()));
    stage.send(&mut screen, Message::PathConfirmed);
    stage.send(&mut screen, Message::Stepped(1, Step::Reading(20_480)));
    assert!(texts(&stage, &screen).iter().any(|text| text.contains("20\u{202f}480")), "{:?}", texts(&stage, &screen));
    assert!(stage.press(&mut screen, plain(Stroke::Escape)));
    stage.send(&mut screen, Message::Read(1, Err("too late".to_owned())));
    let shown = texts(&stage, &screen);
    assert!(!shown.iter().any(|text| text == "too late"), "{shown:?}");
}

#[test]
fn a_change_of_the_register_plans_again() {
    let mut stage = stage();
    let mut screen = read(&mut stage, "Association;Nom et prénom\nAl Amal;Sara Alami\n");
    assert!(texts(&stage, &screen).iter().any(|text| text == "Nouveau"));
    let sara = Delegate { names: Names::latin("Sara Alami"), association: Some(AMAL), ..Delegate::default() };
    stage.record([RegisterChange::Delegate(Filing::Added(majlis::domain::DelegateId::new(20), sara)).into()]);
    screen.refresh(&stage.cx());
    assert!(texts(&stage, &screen).iter().any(|text| text == "Inchangé"));
}

/// A walk-in of another laptop, say: nobody that the list names.
fn somebody_else_is_known(stage: &mut Stage) {
    let hind = Delegate { names: Names::latin("Zineb Tazi"), ..Delegate::default() };
    let id = stage.ids.next();
    stage.record([RegisterChange::Delegate(Filing::Added(id, hind)).into()]);
}

#[test]
fn decisions_the_filter_and_the_cursor_outlive_a_change_of_the_register() {
    let mut stage = stage();
    let mut screen = read(&mut stage, LIST);
    stage.send(&mut screen, Message::Filtered(Some("perhaps")));
    stage.send(&mut screen, Message::RowPressed(0));
    stage.send(&mut screen, Message::Decided(Choice::SameAsKnown));
    somebody_else_is_known(&mut stage);
    screen.refresh(&stage.cx());
    assert!(shows(&stage, &screen, "Même que l’existant"), "the decision");
    assert!(shows(&stage, &screen, "1 ligne"), "the filter");
    assert!(shows(&stage, &screen, "Dans le registre"), "the cursor");

    // One column put right is no reason either.
    stage.send(&mut screen, Message::ColumnChosen(3, Column::Ignore));
    assert!(shows(&stage, &screen, "Même que l’existant") && shows(&stage, &screen, "Dans le registre"));
    stage.send(&mut screen, Message::Confirmed);
    assert_eq!(associations(&stage), 3, "Al Amal of Oujda is the one that is known");
}

#[test]
fn decisions_outlive_a_change_of_the_register_in_a_long_list() {
    let mut stage = stage();
    let mut screen = read(&mut stage, &long_list());
    stage.send(&mut screen, Message::Filtered(Some("new")));
    stage.send(&mut screen, Message::RowPressed(2));
    stage.send(&mut screen, Message::Decided(Choice::LeaveOut));
    somebody_else_is_known(&mut stage);
    screen.refresh(&stage.cx());
    let task = screen.due(&stage.cx());
    stage.play_task(&mut screen, task);
    assert!(shows(&stage, &screen, "Laissée de côté"));
    stage.send(&mut screen, Message::Confirmed);
    assert_eq!(associations(&stage), 1 + 1_599);
}

#[test]
fn it_is_said_where_a_decision_falls_away() {
    let mut stage = stage();
    let mut screen = read(&mut stage, LIST);
    stage.send(&mut screen, Message::RowPressed(1));
    stage.send(&mut screen, Message::Decided(Choice::SameAsKnown));
    stage.send(&mut screen, Message::RowPressed(2));
    stage.send(&mut screen, Message::Decided(Choice::LeaveOut));
    // Al Amal of Oujda is known now: it is no longer the one of Fès. What is left out stays out.
    let oujda = Association { names: Names::latin("Al Amal"), city: "Oujda".to_owned(), ..Association::default() };
    stage.record([RegisterChange::Association(Filing::Added(AssociationId::new(11), oujda)).into()]);
    screen.refresh(&stage.cx());
    let shown = texts(&stage, &screen);
    assert!(shown.iter().any(|text| text.contains("1 décision")), "{shown:?}");
    assert!(shows(&stage, &screen, "Laissée de côté"));
}

/// More rows than are planned while a frame waits; the first names Sara, who is not known.
pub fn long_list() -> String {
    let rows: String = (0..1_600).map(|number| format!("Association {number};Personne {number}\n")).collect();

    format!("Association;Nom et prénom\nAl Amal;Sara Alami\n{rows}")
}

pub fn know_sara(stage: &mut Stage) {
    let sara = Delegate { names: Names::latin("Sara Alami"), association: Some(AMAL), ..Delegate::default() };
    stage.record([RegisterChange::Delegate(Filing::Added(majlis::domain::DelegateId::new(20), sara)).into()]);
}

pub fn shows(stage: &Stage, screen: &Import, wanted: &str) -> bool {
    texts(stage, screen).iter().any(|text| text == wanted)
}

#[test]
fn a_long_list_is_planned_again_aside_and_only_the_last_answer_counts() {
    let mut stage = stage();
    let mut screen = read(&mut stage, &long_list());
    assert!(shows(&stage, &screen, "Al Amal – Sara Alami"));
    assert!(is_idle(&mut screen, &stage), "nothing is due while nothing changed");

    know_sara(&mut stage);
    screen.refresh(&stage.cx());
    let first = screen.due(&stage.cx());
    assert!(!shows(&stage, &screen, "Al Amal – Sara Alami"), "the bar stands for the rows");
    assert!(shows(&stage, &screen, "Abandonner"));
    let before = associations(&stage);
    stage.send(&mut screen, Message::Confirmed);
    assert_eq!(associations(&stage), before, "what is out of date is not brought in");

    let other = Association { names: Names::latin("Annour"), ..Association::default() };
    stage.record([RegisterChange::Association(Filing::Added(AssociationId::new(11), other)).into()]);
    screen.refresh(&stage.cx());
    let second = screen.due(&stage.cx());
    stage.play_task(&mut screen, first);
    assert!(shows(&stage, &screen, "Abandonner"), "the answer of before is dropped");
    stage.play_task(&mut screen, second);
    assert!(shows(&stage, &screen, "Inchangé"));
    assert!(is_idle(&mut screen, &stage));
}

#[test]
fn planning_again_can_be_cancelled_and_is_begun_anew_where_its_answer_was_lost() {
    let mut stage = stage();
    let mut screen = read(&mut stage, &long_list());
    know_sara(&mut stage);
    screen.refresh(&stage.cx());
    let lost = screen.due(&stage.cx());
    // Another screen was shown when it answered.
    drop(lost);
    let again = screen.due(&stage.cx());
    stage.play_task(&mut screen, again);
    assert!(shows(&stage, &screen, "Inchangé"));

    stage.send(&mut screen, Message::HeaderChosen(0));
    assert!(!shows(&stage, &screen, "Inchangé"));
    stage.send(&mut screen, Message::Cancelled);
    assert!(shows(&stage, &screen, "Inchangé") && is_idle(&mut screen, &stage), "the plan before is there again");
}

/// Whether no work is due.
pub fn is_idle(screen: &mut Import, stage: &Stage) -> bool {
    iced_test::runtime::task::into_stream(screen.due(&stage.cx())).is_none()
}

/// The screen once it has read this fixture by itself.
pub fn open(stage: &mut Stage, name: &str) -> Import {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lists").join(name);
    let (mut screen, _) = Import::new(&stage.cx(), None);
    stage.send(&mut screen, Message::PathChanged(path.display().to_string()));
    stage.play(&mut screen, Message::PathConfirmed);

    screen
}

#[test]
fn a_text_is_read_again_in_the_encoding_that_is_chosen() {
    for (name, right, wrong, whom) in [
        ("macintosh.csv", "macintosh", "windows-1252", "Association Élan – Aïcha Naïm"),
        ("windows-1256.csv", "windows-1256", "windows-1252", "جمعية الانطلاقة"),
    ] {
        let mut stage = stage();
        let mut screen = open(&mut stage, name);
        // The cells of the second row, beside the list.
        stage.send(&mut screen, Message::RowPressed(1));
        assert!(shows(&stage, &screen, whom), "{name}, as it was guessed: {:?}", texts(&stage, &screen));
        stage.play(&mut screen, Message::EncodingChosen(wrong.to_owned()));
        assert!(!shows(&stage, &screen, whom), "{name}: {:?}", texts(&stage, &screen));
        // What is decided meanwhile stays.
        stage.send(&mut screen, Message::RowPressed(0));
        stage.send(&mut screen, Message::Decided(Choice::LeaveOut));
        stage.send(&mut screen, Message::RowPressed(1));
        stage.play(&mut screen, Message::EncodingChosen(right.to_owned()));
        assert!(shows(&stage, &screen, whom), "{name}: {:?}", texts(&stage, &screen));
        assert!(shows(&stage, &screen, "Laissée de côté"));
        stage.send(&mut screen, Message::Confirmed);
        let known = &stage.workspace.register.associations;
        if right == "windows-1256" {
            assert!(known.iter().any(|(_, it)| it.names.arabic == "جمعية الانطلاقة"));
        } else {
            assert!(known.iter().any(|(_, it)| it.names.latin == "Association Élan"));
        }
    }
}

#[test]
fn a_text_is_cut_again_by_the_separator_that_is_chosen() {
    let mut stage = stage();
    let mut screen = open(&mut stage, "macintosh.csv");
    stage.play(&mut screen, Message::SeparatorChosen('\t'));
    assert!(!shows(&stage, &screen, "Association Élan – Aïcha Naïm"));
    stage.play(&mut screen, Message::SeparatorChosen(';'));
    assert!(shows(&stage, &screen, "Association Élan – Aïcha Naïm"));
}

#[test]
fn another_sheet_may_be_chosen() {
    let mut stage = stage();
    let mut screen = open(&mut stage, "messy.xlsx");
    assert!(texts(&stage, &screen).iter().any(|text| text.contains("Sara Alami")));
    stage.send(&mut screen, Message::SheetChosen(0));
    let shown = texts(&stage, &screen);
    assert!(shown.iter().any(|text| text.contains("Aucune ligne d’en-tête")), "{shown:?}");
    stage.send(&mut screen, Message::SheetChosen(1));
    assert!(texts(&stage, &screen).iter().any(|text| text.contains("Sara Alami")));
}

const RC: majlis::domain::MeetingId = majlis::domain::MeetingId::new(90);

/// Al Amal of Fès is known and has declined over the telephone.
fn with_meeting() -> Stage {
    use majlis::domain::meeting::{Details, Invitee, MeetingChange, MeetingState, Reply, Session};
    use majlis::domain::{Change, SessionId};

    let mut stage = stage();
    let details = Details { code: "RC-90".to_owned(), state: MeetingState::Inviting, ..Details::default() };
    let (session, plan) = (SessionId::new(91), Session::default());
    let invitee = Invitee::Association(AMAL);
    for change in [
        MeetingChange::Created { details, session, plan },
        MeetingChange::Invited { invitee, seats: 2 },
        MeetingChange::Replied { invitee, was: Reply::ToSend, now: Reply::Confirmed },
    ] {
        stage.record([Change::Meeting(RC, change)]);
    }

    stage
}

#[test]
fn a_list_with_replies_asks_for_its_meeting_and_shows_what_it_changes_there() {
    use majlis::domain::meeting::{Invitee, Reply};

    let mut stage = with_meeting();
    let mut screen =
        read(&mut stage, "Association;Ville;Réponse;Places\nAl Amal;Fès;Envoyée;3\nAnnour;Safi;Confirmée;\n");
    let asks = |stage: &Stage, screen: &Import| {
        texts(stage, screen).iter().any(|text| text.contains("choisissez la rencontre"))
    };
    assert!(asks(&stage, &screen) && shows(&stage, &screen, "Inchangé"));

    stage.send(&mut screen, Message::MeetingChosen(Some(RC)));
    let shown = texts(&stage, &screen);
    assert!(!asks(&stage, &screen));
    assert!(shown.iter().any(|text| text.contains("Places devient 3")), "{shown:?}");
    assert!(!shown.iter().any(|text| text.contains("Réponse devient Envoyée")), "{shown:?}");

    // Without it again, and with it.
    stage.send(&mut screen, Message::MeetingChosen(None));
    assert!(asks(&stage, &screen) && shows(&stage, &screen, "Inchangé"));
    stage.send(&mut screen, Message::MeetingChosen(Some(RC)));
    stage.send(&mut screen, Message::Confirmed);
    let meeting = stage.workspace.meeting(RC).unwrap();
    let it = meeting.invitation(Invitee::Association(AMAL)).unwrap();
    assert_eq!((it.reply, it.seats), (Reply::Confirmed, 3));
    assert_eq!(meeting.invitations().count(), 2);
}

#[test]
fn a_no_after_a_yes_is_kept_back_and_said() {
    let mut stage = with_meeting();
    let mut screen = read(&mut stage, "Association;Ville;Réponse\nAl Amal;Fès;Déclinée\n");
    stage.send(&mut screen, Message::MeetingChosen(Some(RC)));
    let shown = texts(&stage, &screen);
    assert!(shown.iter().any(|text| text.contains("est gardée")), "{shown:?}");
    assert!(shown.iter().any(|text| text.contains("1 réponse")), "{shown:?}");
}

#[test]
fn what_another_laptop_says_of_the_meeting_is_seen() {
    use majlis::domain::Change;
    use majlis::domain::meeting::{Invitee, MeetingChange, Reply};

    let mut stage = with_meeting();
    let mut screen = read(&mut stage, "Association;Ville;Réponse\nAl Amal;Fès;Confirmée\n");
    stage.send(&mut screen, Message::MeetingChosen(Some(RC)));
    assert!(shows(&stage, &screen, "Inchangé"));
    let invitee = Invitee::Association(AMAL);
    stage.record([Change::Meeting(RC, MeetingChange::Replied { invitee, was: Reply::Confirmed, now: Reply::Sent })]);
    screen.refresh(&stage.cx());
    assert!(is_idle(&mut screen, &stage));
    let shown = texts(&stage, &screen);
    assert!(shown.iter().any(|text| text.contains("Réponse devient Confirmée")), "{shown:?}");
}

#[test]
fn rows_that_nobody_looked_at_are_asked_about_once() {
    let mut stage = stage();
    let mut screen = read(&mut stage, LIST);
    stage.send(&mut screen, Message::Confirmed);
    assert_eq!(associations(&stage), 1, "it asks first");
    assert!(shows(&stage, &screen, "Des lignes restent à vérifier"));
    // To look at them: the first one is open.
    assert!(stage.press(&mut screen, plain(Stroke::Enter)));
    assert!(shows(&stage, &screen, "Dans le registre") && shows(&stage, &screen, "1 ligne"));
    stage.send(&mut screen, Message::Confirmed);
    assert!(stage.press(&mut screen, plain(Stroke::Escape)));
    assert!(!shows(&stage, &screen, "Des lignes restent à vérifier"));
    // As new, after all.
    stage.send(&mut screen, Message::Confirmed);
    assert!(stage.press(&mut screen, plain(Stroke::Enter).with_command()));
    assert_eq!(associations(&stage), 4);

    // Where it was decided, nothing is asked.
    let mut stage = self::stage();
    let mut screen = read(&mut stage, LIST);
    stage.send(&mut screen, Message::RowPressed(1));
    stage.send(&mut screen, Message::Decided(Choice::AsNew));
    stage.send(&mut screen, Message::Confirmed);
    assert_eq!(associations(&stage), 4);
}

#[test]
fn a_sure_match_can_be_refused() {
    let mut stage = stage();
    let mut screen = read(&mut stage, "Association;Ville;Nom et prénom\nAl Amal;Fès;Sara Alami\n");
    stage.send(&mut screen, Message::RowPressed(0));
    assert!(shows(&stage, &screen, "Une autre association"), "{:?}", texts(&stage, &screen));
    assert!(!shows(&stage, &screen, "Une autre personne"), "nobody of that name is known");
    stage.send(&mut screen, Message::Decided(Choice::OtherAssociation));
    stage.send(&mut screen, Message::Confirmed);
    assert_eq!(associations(&stage), 2);

    let mut stage = self::stage();
    know_sara(&mut stage);
    let mut screen = read(&mut stage, "Association;Ville;Nom et prénom\nAl Amal;Fès;Sara Alami\n");
    assert!(shows(&stage, &screen, "Inchangé"));
    stage.send(&mut screen, Message::RowPressed(0));
    // By the keyboard.
    assert!(stage.press(&mut screen, plain(Stroke::Letter('n'))));
    assert!(shows(&stage, &screen, "ajoute la personne"), "{:?}", texts(&stage, &screen));
    stage.send(&mut screen, Message::Confirmed);
    assert_eq!((associations(&stage), stage.workspace.register.delegates.len()), (1, 2));
}

#[test]
fn leaving_asks_once_where_something_was_decided() {
    let mut stage = stage();
    let mut screen = read(&mut stage, LIST);
    assert!(stage.press(&mut screen, plain(Stroke::Escape)));
    assert!(!shows(&stage, &screen, "Annour – Hind Filali"), "nothing was decided");

    let mut screen = read(&mut stage, LIST);
    stage.send(&mut screen, Message::RowPressed(2));
    stage.send(&mut screen, Message::Decided(Choice::LeaveOut));
    assert!(stage.press(&mut screen, plain(Stroke::Escape)), "the panel");
    assert!(stage.press(&mut screen, plain(Stroke::Escape)));
    assert!(shows(&stage, &screen, "Quitter cette liste\u{202f}?") && shows(&stage, &screen, "Laissée de côté"));
    assert!(stage.press(&mut screen, plain(Stroke::Escape)));
    assert!(!shows(&stage, &screen, "Quitter cette liste\u{202f}?") && shows(&stage, &screen, "Laissée de côté"));
    assert!(stage.press(&mut screen, plain(Stroke::Escape)));
    assert!(stage.press(&mut screen, plain(Stroke::Enter)));
    assert!(!shows(&stage, &screen, "Laissée de côté"));
}

#[test]
fn a_chosen_header_is_remembered_and_of_too_many_the_oldest_is_forgotten() {
    let mut stage = stage();
    for number in 0..100 {
        let shape = format!("z{:03}", 999 - number);
        stage.settings.headings.insert(shape.clone(), vec!["association_latin".to_owned()]);
        stage.settings.headings_order.push(shape);
    }
    let list = "Association;Ville;Nom et prénom\nAssociation;Ville;Responsable\nAl Amal;Fès;Sara Alami\n";
    let mut screen = read(&mut stage, list);
    stage.send(&mut screen, Message::HeaderChosen(1));
    stage.send(&mut screen, Message::Confirmed);
    assert_eq!(stage.settings.headings.len(), 100);
    assert!(!stage.settings.headings.contains_key("z999"), "the oldest, though the last by its letters");
    assert!(stage.settings.headings.contains_key("z900"));

    let screen = read(&mut stage, list);
    let shown = texts(&stage, &screen);
    assert!(shown.iter().any(|text| text.starts_with("2 – Association")), "{shown:?}");
}

#[test]
fn a_list_that_only_updates_says_so() {
    let mut stage = stage();
    let list = "Association;Ville;Téléphone association\nAl Amal;Fès;0535000001\nAnnour;Safi;\n";
    let mut screen = read(&mut stage, list);
    assert!(shows(&stage, &screen, "mise à jour"), "{:?}", texts(&stage, &screen));
    stage.send(&mut screen, Message::RowPressed(1));
    stage.send(&mut screen, Message::Decided(Choice::LeaveOut));
    stage.send(&mut screen, Message::Confirmed);
    let said = stage.said.last().unwrap();
    assert!(said.contains("0 association") && said.contains("1 fiche mise à jour"), "{said}");
}
