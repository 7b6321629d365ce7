//! A meeting of two days with an agenda, five associations and a guest: what calendars, cards and drafts are made from.

use jiff::civil::{date, time};
use majlis::domain::meeting::{AgendaItem, Details, DetailsEdit, Invitee, MeetingChange, MeetingState, Reply, Session};
use majlis::domain::register::{
    Association, AssociationKind, Delegate, GuestKind, Organiser, Register, RegisterChange, Tongue,
};
use majlis::domain::{
    AgendaItemId, AssociationId, Change, Civility, DelegateId, Filing, Names, Record, RegionId, SessionId,
};
use majlis::exchange::lists::Writing;
use majlis::i18n::{Collation, I18n, Language};

use super::desk::{Desk, MEETING, SESSION};

pub const SECOND: SessionId = SessionId::new(79);
pub const AMAL: AssociationId = AssociationId::new(1);
pub const NOUR: AssociationId = AssociationId::new(2);
pub const MUTE: AssociationId = AssociationId::new(3);
pub const TWIN: AssociationId = AssociationId::new(4);
pub const TANMIA: AssociationId = AssociationId::new(5);
pub const SALMA: DelegateId = DelegateId::new(11);
pub const OMAR: DelegateId = DelegateId::new(12);
pub const GUEST: DelegateId = DelegateId::new(13);

/// A name that breaks a line, a list and a structure, if it is let.
pub const HOSTILE: &str = "Al Amal; \"les amis\", \\Fès\nsuite";

pub fn gathering() -> Desk {
    let mut desk = Desk::new();
    let organiser = Organiser {
        names: Names::new("Ministère, chargé : \"des liens\"", "الوزارة"),
        signatory: Names::new("Amina Alami", "أمينة العلمي"),
        signatory_role: Names::new("Directrice", "المديرة"),
        phone: "05 37 00 12 34".to_owned(),
        email: "liens@ministere.example".to_owned(),
        ..Organiser::default()
    };
    let details = Details {
        code: "RC-2027-01".to_owned(),
        title: Names::new("Partenariat ; société civile", "الشراكة مع المجتمع المدني"),
        venue: "Palais des congrès".to_owned(),
        city: "Rabat".to_owned(),
        reply_deadline: Some(date(2027, 2, 15)),
        ..Details::default()
    };
    // Ramadan of 2027, when Morocco is at UTC; and a day after it, an hour ahead.
    let first = session("Ouverture", "الافتتاح", date(2027, 2, 25), Some(time(9, 0, 0, 0)), Some(time(12, 30, 0, 0)));
    let second = session("Ateliers", "الورشات", date(2027, 3, 20), Some(time(9, 0, 0, 0)), None);

    desk.record(vec![
        RegisterChange::OrganiserEdited(Organiser::default().edits_to(&organiser)).into(),
        change(MeetingChange::Created { details, session: SESSION, plan: first }),
        change(MeetingChange::Session(Filing::Added(SECOND, second))),
        item(1, "Accueil", 30, "", None),
        item(2, "Mot d’ouverture, par la ministre", 15, "Mme Alami", Some(SESSION)),
        item(3, "Atelier 1", 90, "", Some(SECOND)),
    ]);

    let plain = |latin: &str, arabic: &str| Association { names: Names::new(latin, arabic), ..Association::default() };

    associate(
        &mut desk,
        AMAL,
        Association {
            acronym: "AMAL".to_owned(),
            kind: AssociationKind::LedByMigrants,
            region: Some(RegionId::new(3)),
            city: "Fès".to_owned(),
            address: "12, rue des Oliviers; 2e étage".to_owned(),
            phones: vec!["+212 5 35 00 00 00".to_owned(), "05-35.11".to_owned()],
            emails: vec!["contact@amal.example".to_owned(), "CONTACT@amal.example".to_owned()],
            ..plain(HOSTILE, "الأمل")
        },
    );
    associate(
        &mut desk,
        NOUR,
        Association { emails: vec!["nour@nour.example".to_owned()], ..plain("", "جمعية النور") },
    );
    associate(&mut desk, MUTE, Association { emails: vec!["par téléphone".to_owned()], ..plain("Muette", "") });
    associate(
        &mut desk,
        TWIN,
        Association {
            acronym: "amal".to_owned(),
            emails: vec!["twin@amal.example".to_owned()],
            ..plain("Amal bis", "")
        },
    );
    associate(&mut desk, TANMIA, Association { region: Some(RegionId::new(4)), ..plain("Tanmia", "تنمية") });

    let salma = Delegate {
        names: Names::new("Salma El Idrissi", "سلمى الإدريسي"),
        civility: Civility::Mrs,
        association: Some(AMAL),
        role: "Présidente, fondatrice".to_owned(),
        phone: "+212 6 61 00 00 00".to_owned(),
        email: "salma@amal.example".to_owned(),
        ..Delegate::default()
    };
    let omar = Delegate {
        names: Names::latin("Omar Tazi"),
        association: Some(TANMIA),
        email: "Omar Tazi <omar@tanmia.example>; bureau@tanmia.example".to_owned(),
        tongue: Tongue::English,
        ..Delegate::default()
    };
    let guest = Delegate {
        names: Names::latin("Étienne Martin"),
        civility: Civility::Mr,
        guest: Some(GuestKind::Agency),
        body: "Agence de coopération".to_owned(),
        email: "etienne@agence.example".to_owned(),
        tongue: Tongue::French,
        ..Delegate::default()
    };

    for (id, person) in [(SALMA, salma), (OMAR, omar), (GUEST, guest)] {
        desk.record(vec![RegisterChange::Delegate(Filing::Added(id, person)).into()]);
    }
    desk.record(vec![
        change(MeetingChange::Invited { invitee: Invitee::Guest(GUEST), seats: 1 }),
        change(MeetingChange::DelegateNamed { invitee: Invitee::Association(AMAL), delegate: SALMA }),
        change(MeetingChange::Replied {
            invitee: Invitee::Association(AMAL),
            was: Reply::ToSend,
            now: Reply::Confirmed,
        }),
        change(MeetingChange::Edited(vec![DetailsEdit::State { was: MeetingState::Draft, now: MeetingState::Open }])),
        change(MeetingChange::Arrived {
            session: SECOND,
            person: SALMA,
            association: Some(AMAL),
            desk: "A".to_owned(),
            replaces: None,
        }),
    ]);

    desk
}

/// Does something with a list's writing in a language.
pub fn with_writing<T>(language: Language, work: impl FnOnce(Writing<'_>) -> T) -> T {
    let (i18n, collation) = (I18n::new(language), Collation::new(language));
    // Not the zone of the meetings: what is written must not depend on the laptop's.
    let zone = jiff::tz::TimeZone::get("America/New_York").unwrap();
    let now = "2027-01-10T08:00:00Z".parse().unwrap();

    work(Writing { i18n: &i18n, collation: &collation, zone: &zone, now })
}

pub fn change(change: MeetingChange) -> Change {
    Change::Meeting(MEETING, change)
}

pub fn register(desk: &Desk) -> &Register {
    &desk.workspace.register
}

fn associate(desk: &mut Desk, id: AssociationId, association: Association) {
    desk.record(vec![
        RegisterChange::Association(Filing::Added(id, association)).into(),
        change(MeetingChange::Invited { invitee: Invitee::Association(id), seats: 2 }),
    ]);
}

fn session(
    latin: &str,
    arabic: &str,
    date: jiff::civil::Date,
    starts: Option<jiff::civil::Time>,
    ends: Option<jiff::civil::Time>,
) -> Session {
    Session { names: Names::new(latin, arabic), date, starts, ends, ..Session::default() }
}

fn item(number: u64, title: &str, minutes: u16, speaker: &str, session: Option<SessionId>) -> Change {
    let item = AgendaItem {
        title: Names::latin(title),
        minutes,
        speaker: speaker.to_owned(),
        session,
        position: number as i64,
        ..AgendaItem::default()
    };

    change(MeetingChange::Agenda(Filing::Added(AgendaItemId::new(number), item)))
}
