//! What is derived from all that was said and promised, over the years: 100 meetings of 300 people, 20,000 notes.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use majlis::domain::figures::commitments::{self, Wanted};
use majlis::domain::figures::synthesis::{self, Asked};
use majlis::domain::figures::{self, YearFilter, unheard};
use majlis::domain::meeting::{
    Details, Invitee, MeetingKind, Note, NoteKind, Outcome, OutcomeKind, OutcomeState, Owner, Session,
};
use majlis::domain::register::{Association, Delegate, Project, Theme};
use majlis::domain::{
    AssociationId, Change, Clock, DelegateId, Entry, Filing, LaptopId, MeetingChange, MeetingId, NoteId, OutcomeId,
    ProgrammeId, ProjectId, RegionId, RegisterChange, SessionId, ThemeId, Workspace,
};

use super::harness;

const MEETINGS: u64 = 100;
const PEOPLE: u64 = 300;
const NOTES: u64 = 20_000;
const OUTCOMES: u64 = 2_000;
const ASSOCIATIONS: u64 = 600;
const THEMES: u64 = 12;
const PROJECTS: u64 = 2_000;
const TODAY: Date = date(2026, 11, 24);

pub fn run() {
    let workspace = years();
    let last = MeetingId::new(MEETINGS);
    let most = |name: &str, took: f64| harness::at_most(name, took, 50.0, " ms");

    let everything = || commitments::board(&workspace, &Wanted::default(), TODAY);
    most(&format!("the board of {OUTCOMES} outcomes"), harness::milliseconds(everything));
    most(
        "how many are late (each time the window is drawn)",
        harness::milliseconds(|| commitments::late(&workspace, TODAY)),
    );
    most(
        &format!("the synthesis of {NOTES} notes"),
        harness::milliseconds(|| synthesis::synthesis(&workspace, Asked::default())),
    );
    most(
        "what comes back at the last meeting",
        harness::milliseconds(|| commitments::returning(&workspace, last, TODAY)),
    );
    most(
        "what was promised to and by those it invites",
        harness::milliseconds(|| commitments::promised(&workspace, last, TODAY)),
    );
    most(
        "who has not spoken at a meeting of 300",
        harness::milliseconds(|| workspace.meeting(last).map(|meeting| unheard(&workspace.register, meeting))),
    );
    let page = || {
        let memory = figures::memory(&workspace, AssociationId::new(7));
        let moments = figures::timeline(&workspace, &memory, &TimeZone::UTC);

        (memory, moments)
    };
    most("the memory of an association with its timeline", harness::milliseconds(page));
    most("what a coordinator asks of the memory", harness::milliseconds(|| figures::questions(&workspace, TODAY)));
    most("who was trained for how long", harness::milliseconds(|| figures::training(&workspace)));
    let programme = ProgrammeId::new(1);
    most("what serves a programme", harness::milliseconds(|| figures::serving(&workspace, programme)));
    most(
        &format!("the figures of {PROJECTS} projects"),
        harness::milliseconds(|| figures::programme(&workspace.register)),
    );
    let filter = YearFilter::default();
    most("the calendar of a year", harness::milliseconds(|| figures::year(&workspace, TODAY.year(), &filter)));
    let meeting = || workspace.meeting(last).map(|meeting| synthesis::of_meeting(&workspace.register, meeting));
    most("what one meeting heard", harness::milliseconds(meeting));
}

fn years() -> Workspace {
    let mut workspace = Workspace::default();
    let mut clock = Clock::new(LaptopId::new(1));
    let mut tell = |does: Change| {
        let at = clock.stamp(1);
        workspace.apply(&Entry { at, wall: Timestamp::UNIX_EPOCH, batch: None, reverts: None, does });
    };
    for theme in 1..=THEMES {
        let theme_of = Theme { programme: Some(ProgrammeId::new(theme)), ..Theme::default() };
        tell(RegisterChange::Theme(Filing::Added(ThemeId::new(theme), theme_of)).into());
    }
    for number in 1..=PROJECTS {
        let project = Project {
            association: Some(AssociationId::new(1 + number % ASSOCIATIONS)),
            programme: Some(ProgrammeId::new(1 + number % THEMES)),
            region: Some(RegionId::new(1 + number % 12)),
            from: 2014,
            to: 2016,
            amount: 100_000,
            beneficiaries: 100,
            ..Project::default()
        };
        tell(RegisterChange::Project(Filing::Added(ProjectId::new(number), project)).into());
    }
    for number in 1..=ASSOCIATIONS {
        let known = Association { region: Some(RegionId::new(1 + number % 12)), ..Association::default() };
        tell(RegisterChange::Association(Filing::Added(AssociationId::new(number), known)).into());
    }
    for number in 1..=PEOPLE {
        let known = Delegate { association: Some(AssociationId::new(number)), ..Delegate::default() };
        tell(RegisterChange::Delegate(Filing::Added(DelegateId::new(number), known)).into());
    }
    for number in 1..=MEETINGS {
        let id = MeetingId::new(number);
        let kind = if number % 3 == 0 { MeetingKind::Training } else { MeetingKind::Consultation };
        let programmes = std::iter::once(ProgrammeId::new(1 + number % THEMES)).collect();
        let details = Details { series: format!("{}", number % 4), kind, programmes, ..Details::default() };
        let plan = Session { date: TODAY - (10 * (MEETINGS - number) as i64).days(), ..Session::default() };
        let session = SessionId::new(number);
        tell(Change::Meeting(id, MeetingChange::Created { details, session, plan }));
        for person in 1..=PEOPLE {
            let (person, association) = (DelegateId::new(person), AssociationId::new(person));
            let invitee = Invitee::Association(association);
            tell(Change::Meeting(id, MeetingChange::Invited { invitee, seats: 1 }));
            let arrived = MeetingChange::Arrived {
                session,
                person,
                association: Some(association),
                desk: String::new(),
                replaces: None,
            };
            tell(Change::Meeting(id, arrived));
        }
    }
    for number in 1..=NOTES {
        let note = Note {
            theme: Some(ThemeId::new(1 + number % THEMES)),
            association: Some(AssociationId::new(1 + number * 7 % ASSOCIATIONS)),
            kind: NoteKind::ALL[number as usize % NoteKind::ALL.len()],
            starred: number % 9 == 0,
            text: "Un guichet unique dans chaque région, avec des médiateurs formés.".to_owned(),
            ..Note::default()
        };
        let meeting = MeetingId::new(1 + number % MEETINGS);
        tell(Change::Meeting(meeting, MeetingChange::Note(Filing::Added(NoteId::new(number), note))));
    }
    for number in 1..=OUTCOMES {
        let outcome = Outcome {
            kind: OutcomeKind::ALL[number as usize % 3],
            owner: match number % 3 {
                0 => Owner::Organiser,
                _ => Owner::Association(AssociationId::new(1 + number % ASSOCIATIONS)),
            },
            note: Some(NoteId::new(1 + number % NOTES)),
            due: (number % 5 > 0).then(|| TODAY + (number as i64 % 90 - 45).days()),
            state: if number % 2 == 0 { OutcomeState::Done } else { OutcomeState::Open },
            ..Outcome::default()
        };
        let meeting = MeetingId::new(1 + number % MEETINGS);
        tell(Change::Meeting(meeting, MeetingChange::Outcome(Filing::Added(OutcomeId::new(number), outcome))));
    }

    workspace
}
