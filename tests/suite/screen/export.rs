//! Handing out, by its messages: what leaves is what was chosen.

use jiff::civil::{date, time};
use majlis::domain::meeting::{Details, Invitee, Reply, Session};
use majlis::domain::register::{Association, Delegate};
use majlis::domain::{
    AssociationId, Change, DelegateId, Filing, MeetingChange, MeetingId, Names, RegionId, RegisterChange, SessionId,
};
use majlis::exchange::columns::{ColumnSet, List, ListColumn};
use majlis::exchange::filter::Filter;
use majlis::exchange::leaving::{Leaving, ListFormat};
use majlis::exchange::table::Table;
use majlis::i18n::Language;
use majlis::screen::export::{Export, Message, Piece};
use majlis::screen::keys::{self, Do, Set};
use majlis::screen::{Action, Context, Press, Screen};
use majlis::ui::Element;
use majlis::ui::shortcut::Shortcut;

use super::stage::{Stage, texts};

const MEETING: MeetingId = MeetingId::new(1);
const SESSION: SessionId = SessionId::new(2);

/// The room that it stands in.
struct Room(Export);

impl Screen for Room {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        self.0.update(message, cx)
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        self.0.view(cx)
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::EXPORT]
    }

    fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        self.0.key(press, cx)
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        self.0.refresh(cx);
    }
}

/// Two associations are invited: one confirmed and has an address, the other has neither.
fn screen() -> (Stage, Room) {
    let mut stage = Stage::new(Language::French);
    for (id, name, region, email) in [(10, "Amal", 4, "contact@amal.example"), (11, "Muette", 2, "")] {
        let association = Association {
            names: Names::latin(name),
            region: Some(RegionId::new(region)),
            emails: vec![email.to_owned()],
            ..Association::default()
        };
        stage.record([RegisterChange::Association(Filing::Added(AssociationId::new(id), association)).into()]);
    }
    let salma = Delegate {
        names: Names::latin("Salma Idrissi"),
        association: Some(AssociationId::new(10)),
        ..Delegate::default()
    };
    stage.record([RegisterChange::Delegate(Filing::Added(DelegateId::new(20), salma)).into()]);
    let change = |change| Change::Meeting(MEETING, change);
    let details = Details { code: "RC-1".to_owned(), title: Names::latin("Rencontre"), ..Details::default() };
    let plan = Session { date: date(2026, 11, 24), starts: Some(time(9, 0, 0, 0)), ..Session::default() };
    stage.record([change(MeetingChange::Created { details, session: SESSION, plan })]);
    for id in [10, 11] {
        let invitee = Invitee::Association(AssociationId::new(id));
        stage.record([change(MeetingChange::Invited { invitee, seats: 2 })]);
    }
    let invitee = Invitee::Association(AssociationId::new(10));
    stage.record([change(MeetingChange::Replied { invitee, was: Reply::ToSend, now: Reply::Confirmed })]);
    let screen = Room(Export::of_meeting(&stage.cx(), MEETING));

    (stage, screen)
}

fn send(stage: &mut Stage, screen: &mut Room, message: Message) {
    stage.send(screen, message);
}

#[track_caller]
fn leaving(stage: &Stage, screen: &Room) -> Leaving {
    screen.0.leaving(&stage.cx()).unwrap()(&|_| ()).unwrap()
}

#[track_caller]
fn table(stage: &Stage, screen: &Room) -> Table {
    match leaving(stage, screen) {
        Leaving::List(table) => table,
        odd => panic!("{odd:?}"),
    }
}

fn says(stage: &Stage, screen: &Room, text: &str) -> bool {
    texts(stage, screen).iter().any(|shown| shown.contains(text))
}

#[test]
fn rows_are_those_of_the_filter() {
    let (mut stage, mut screen) = screen();
    assert_eq!(table(&stage, &screen).rows.len(), 2);
    send(&mut stage, &mut screen, Message::PieceChosen(Piece::List(List::Invitations)));
    let confirmed = Filter { reply: Some(Reply::Confirmed), ..Filter::default() };
    send(&mut stage, &mut screen, Message::Filtered(confirmed));
    assert_eq!(table(&stage, &screen).rows.len(), 1);
    assert!(says(&stage, &screen, "1 ligne"));

    send(&mut stage, &mut screen, Message::PieceChosen(Piece::List(List::Register)));
    assert_eq!(table(&stage, &screen).rows.len(), 2, "no reply is asked of the register");
}

#[test]
fn a_choice_of_columns_is_kept_under_a_name_and_taken_again() {
    let (mut stage, mut screen) = screen();
    let columns = |stage: &Stage, screen: &Room| -> Vec<&str> {
        table(stage, screen).columns.iter().map(|column| column.key).collect()
    };
    send(&mut stage, &mut screen, Message::SetChosen(ColumnSet::Door));
    for column in [ListColumn::Badge, ListColumn::Desk, ListColumn::Arrived, ListColumn::Presence] {
        send(&mut stage, &mut screen, Message::ColumnToggled(column));
    }
    let own = columns(&stage, &screen);
    for (name, kept) in [("  ", false), ("Liste publique", false), ("Pour le traiteur", true)] {
        send(&mut stage, &mut screen, Message::NameTyped(name.to_owned()));
        send(&mut stage, &mut screen, Message::SetKept);
        assert_eq!(!stage.settings.sets.is_empty(), kept, "{name}");
    }

    send(&mut stage, &mut screen, Message::SetChosen(ColumnSet::Public));
    assert_ne!(columns(&stage, &screen), own);
    assert!(says(&stage, &screen, "Pour le traiteur"));
    send(&mut stage, &mut screen, Message::OwnSetChosen("Pour le traiteur".to_owned()));
    assert_eq!(columns(&stage, &screen), own);
    send(&mut stage, &mut screen, Message::SetForgotten("Pour le traiteur".to_owned()));
    assert!(stage.settings.sets.is_empty());
}

#[test]
fn the_ending_that_is_typed_says_what_leaves() {
    let (mut stage, mut screen) = screen();
    let typed = |stage: &mut Stage, screen: &mut Room, path: &str| {
        send(stage, screen, Message::PathChanged(path.to_owned()));
    };
    typed(&mut stage, &mut screen, "list.vcf");
    let Leaving::Cards(cards) = leaving(&stage, &screen) else { panic!("no cards") };
    assert_eq!(cards.count, 2, "the associations: nobody is named yet");
    typed(&mut stage, &mut screen, "rencontre.ics");
    assert!(matches!(leaving(&stage, &screen), Leaving::Calendar(calendar) if calendar.events == 1));
    assert!(says(&stage, &screen, "1 séance"));
}

#[test]
fn drafts_name_whom_they_do_not_reach() {
    let (mut stage, mut screen) = screen();
    send(&mut stage, &mut screen, Message::PieceChosen(Piece::Drafts));
    assert!(says(&stage, &screen, "1 message"), "{:?}", texts(&stage, &screen));
    assert!(says(&stage, &screen, "Muette") && says(&stage, &screen, "1 invité sans adresse électronique"));
    let Leaving::Drafts(drafts) = leaving(&stage, &screen) else { panic!("no drafts") };
    assert_eq!(drafts.ready.len(), 1);
    assert_eq!(drafts.without_address, ["Muette"]);
}

#[test]
fn what_leaves_is_chosen_by_a_key() {
    let (mut stage, mut screen) = screen();
    let mut seen = Vec::new();
    for _ in Piece::ALL {
        assert!(stage.press(&mut screen, Do::Piece.keys()[0]));
        seen.push(std::mem::discriminant(&leaving(&stage, &screen)));
    }
    assert_eq!(seen.len(), 5);
    assert_eq!(table(&stage, &screen).sheet, "Présence", "all the way round");
    assert!(stage.press(&mut screen, Shortcut::command('s')));
}

#[test]
fn what_is_personal_is_said_of_each_format() {
    let (mut stage, mut screen) = screen();
    send(&mut stage, &mut screen, Message::SetChosen(ColumnSet::Organiser));
    assert!(says(&stage, &screen, "présence et heures") && says(&stage, &screen, "numéros de téléphone"));
    send(&mut stage, &mut screen, Message::FormatChosen(ListFormat::Cards));
    assert!(!says(&stage, &screen, "présence et heures") && says(&stage, &screen, "numéros de téléphone"));
    send(&mut stage, &mut screen, Message::PieceChosen(Piece::Drafts));
    assert!(says(&stage, &screen, "adresses électroniques") && !says(&stage, &screen, "numéros de téléphone"));
}

#[test]
fn a_file_that_cannot_be_written_is_said_and_what_was_cut_too() {
    use majlis::screen::export::Written;

    let (mut stage, mut screen) = screen();
    send(&mut stage, &mut screen, Message::Written(Written::Refused("Le disque est plein".to_owned())));
    assert!(says(&stage, &screen, "Le disque est plein"));
    let written = Written::To { path: "a.xlsx".into(), count: 2, cut: 3 };
    send(&mut stage, &mut screen, Message::Written(written));
    assert!(says(&stage, &screen, "2 lignes") && says(&stage, &screen, "3 textes dépassaient"));
}
