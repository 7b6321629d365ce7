//! A workspace in memory, with a meeting that every paper can be made of.

use jiff::Timestamp;
use jiff::civil::{date, time};
use jiff::tz::TimeZone;
use majlis::documents::{Material, Paper, PaperLanguage, Printed, Wish, draft};
use majlis::domain::meeting::{AgendaItem, Details, Invitee, Meeting, MeetingChange, MeetingKind, Reply, Session};
use majlis::domain::register::{Association, Delegate, GuestKind, Organiser, RegisterChange};
use majlis::domain::shelf::Filing;
use majlis::domain::{
    AssociationId, Change, Civility, DelegateId, Entry, Ids, LaptopId, MeetingId, Names, Record, SessionId, Stamp,
    Workspace,
};

use super::pdf::Pdf;

pub const MEETING: MeetingId = MeetingId::new(77);
pub const SESSION: SessionId = SessionId::new(78);

pub struct Desk {
    pub workspace: Workspace,
    pub ids: Ids,
    zone: TimeZone,
    count: u32,
}

impl Desk {
    /// Three associations and a guest: Amina of the first is there, the second declined, the third has named nobody.
    pub fn new() -> Self {
        let mut desk = Self::empty();
        let coming = desk.association("Association Espoir", "جمعية الأمل");
        let declining = desk.association("Fondation Ziz", "مؤسسة زيز");
        let silent = desk.association("Réseau Atlas", "شبكة الأطلس");
        let amina = desk.person("Amina El Fassi", "أمينة الفاسي", Some(coming), Civility::Mrs);
        let driss = desk.person("Driss Ouali", "إدريس والي", Some(declining), Civility::Mr);
        let guest = desk.person("Étienne Martin", "", None, Civility::Mr);
        for invitee in [coming, declining, silent].map(Invitee::Association).into_iter().chain([Invitee::Guest(guest)])
        {
            desk.meeting(MeetingChange::Invited { invitee, seats: 2 });
        }
        desk.meeting(MeetingChange::DelegateNamed { invitee: Invitee::Association(coming), delegate: amina });
        desk.meeting(MeetingChange::DelegateNamed { invitee: Invitee::Association(declining), delegate: driss });
        desk.meeting(MeetingChange::Replied {
            invitee: Invitee::Association(declining),
            was: Reply::ToSend,
            now: Reply::Declined,
        });
        desk.meeting(MeetingChange::BadgeAssigned { person: amina, code: "7K3MQP".to_owned() });
        desk.meeting(MeetingChange::Arrived {
            session: SESSION,
            person: amina,
            association: Some(coming),
            desk: "A".to_owned(),
            replaces: None,
        });

        desk
    }

    /// The meeting alone, with an organiser and an agenda.
    pub fn empty() -> Self {
        let zone = TimeZone::get("Africa/Casablanca").unwrap();
        let mut desk = Self { workspace: Workspace::default(), ids: Ids::counting(), zone, count: 0 };
        let organiser = Organiser {
            names: Names::new("Ministère – Direction du partenariat", "وزارة – مديرية الشراكة"),
            signatory: Names::new("Nadia El Mokhtari", "نادية المختاري"),
            signatory_role: Names::new("Directrice", "مديرة"),
            declaration: "D-GC-123/2026".to_owned(),
            ..Organiser::default()
        };
        let edits = Organiser::default().edits_to(&organiser);
        desk.record(RegisterChange::OrganiserEdited(edits).into());
        let details = Details {
            code: "RC-2026-07".to_owned(),
            title: Names::new("Partenariat et intégration", "الشراكة والإدماج"),
            kind: MeetingKind::Consultation,
            venue: "Centre Al Irfane".to_owned(),
            city: "Rabat".to_owned(),
            reply_deadline: Some(date(2026, 11, 13)),
            ..Details::default()
        };
        let plan = Session {
            date: date(2026, 11, 24),
            starts: Some(time(9, 0, 0, 0)),
            ends: Some(time(17, 0, 0, 0)),
            ..Session::default()
        };
        desk.meeting(MeetingChange::Created { details, session: SESSION, plan });
        for (position, title, minutes) in [(1, "Ouverture", 30), (2, "Débat", 60)] {
            let item = AgendaItem { title: Names::latin(title), minutes, position, ..AgendaItem::default() };
            let id = desk.ids.next();
            desk.meeting(MeetingChange::Agenda(Filing::Added(id, item)));
        }

        desk
    }

    pub fn association(&mut self, latin: &str, arabic: &str) -> AssociationId {
        let id = self.ids.next();
        let association = Association { names: Names::new(latin, arabic), ..Association::default() };
        self.record(RegisterChange::Association(Filing::Added(id, association)).into());

        id
    }

    pub fn person(
        &mut self,
        latin: &str,
        arabic: &str,
        association: Option<AssociationId>,
        civility: Civility,
    ) -> DelegateId {
        let id = self.ids.next();
        let delegate = Delegate {
            names: Names::new(latin, arabic),
            civility,
            association,
            guest: association.is_none().then_some(GuestKind::Agency),
            body: if association.is_none() { "Agence de coopération".to_owned() } else { String::new() },
            role: "Coordination".to_owned(),
            ..Delegate::default()
        };
        self.record(RegisterChange::Delegate(Filing::Added(id, delegate)).into());

        id
    }

    /// An association that is invited, with one person named for it.
    pub fn invited(&mut self, association: &str, person: &str) -> DelegateId {
        let association = self.association(association, "");
        let person = self.person(person, "", Some(association), Civility::Unsaid);
        let invitee = Invitee::Association(association);
        self.meeting(MeetingChange::Invited { invitee, seats: 1 });
        self.meeting(MeetingChange::DelegateNamed { invitee, delegate: person });

        person
    }

    pub fn meeting(&mut self, change: MeetingChange) {
        self.record(Change::Meeting(MEETING, change));
    }

    pub fn record(&mut self, does: Change) {
        self.count += 1;
        let at = Stamp(1000, self.count, LaptopId::new(1));
        let wall: Timestamp = "2026-11-24T08:12:00Z".parse().unwrap();

        self.workspace.apply(&Entry { at, wall, batch: None, reverts: None, does });
    }

    pub fn material(&self) -> Material<'_> {
        let meeting: &Meeting = &self.workspace.all_meetings[&MEETING];

        Material { register: &self.workspace.register, meeting, zone: &self.zone, today: date(2026, 11, 24) }
    }

    #[track_caller]
    pub fn print(&self, wish: &Wish) -> Printed {
        draft(self.material(), wish, None).and_then(|draft| draft.print()).unwrap_or_else(|error| panic!("{error}"))
    }

    /// A paper as another program reads it.
    #[track_caller]
    pub fn read(&self, wish: &Wish) -> Pdf {
        Pdf::read(self.print(wish).pdf().unwrap())
    }

    #[track_caller]
    pub fn read_plain(&self, paper: Paper, language: PaperLanguage) -> Pdf {
        self.read(&Wish::new(paper, language))
    }
}
