//! Creating, editing and duplicating a meeting: one form for the three.

mod draft;
mod filing;
mod sessions;
mod view;

use crate::screen::keys::Do;
use iced::widget::Id;
use jiff::civil::Date;

pub use draft::{Draft, Field, Plan, Problem, SessionDraft, proposed_code, proposed_deadline};
pub use filing::{Taken, creation, edit};

use crate::domain::meeting::{Details, Meeting, MeetingKind, SessionKind};
use crate::domain::{Change, DelegateId, MeetingId, ProgrammeId, ThemeId};
use crate::i18n::{Language, format};
use crate::screen::{Context, Press};

/// The names of the fields that the form begins with: the title; of a copy, whose title is there already, the day.
const TITLE_FIELD: &str = "meetings-first-field";
const DAY_FIELD: &str = "meetings-first-day";

/// What the form is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    New,
    Copy(MeetingId),
    Edit(MeetingId),
}

/// A meeting being typed.
#[derive(Clone, Debug)]
pub struct Form {
    purpose: Purpose,
    draft: Draft,
    first: Draft,
    was: Details,
    taken: Taken,
    code_was_typed: bool,
    deadline_was_typed: bool,
    was_tried: bool,
    is_leaving: bool,
    problems: Vec<(Field, Problem)>,
}

#[derive(Clone, Debug)]
pub enum Message {
    Typed(Entry, String),
    KindChosen(MeetingKind),
    FollowsChosen(Option<MeetingId>),
    ProgrammeToggled(ProgrammeId),
    ThemeToggled(ThemeId),
    SessionAdded,
    SessionRemoved(usize),
    SessionKindChosen(usize, SessionKind),
    RapporteurChosen(usize, Option<DelegateId>),
    AgendaToggled(bool),
    InviteesToggled(bool),
    Saved,
    Left,
    Stayed,
}

/// A field that is typed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    Code,
    Latin,
    Arabic,
    Series,
    Venue,
    City,
    Capacity,
    Deadline,
    SessionLatin(usize),
    SessionArabic(usize),
    SessionDate(usize),
    SessionStarts(usize),
    SessionEnds(usize),
    SessionRoom(usize),
}

/// What came of it.
#[derive(Debug)]
pub enum Outcome {
    Nothing,
    Left,
    Created(MeetingId, Vec<Change>),
    Edited(Vec<Change>),
}

impl Form {
    pub fn new(cx: &Context<'_>) -> Self {
        let draft = Draft {
            code: proposed_code(cx.workspace, MeetingKind::default(), cx.today().year()),
            sessions: vec![SessionDraft::default()],
            ..Draft::default()
        };

        Self::over(Purpose::New, draft, Details::default())
    }

    pub fn edit(cx: &Context<'_>, id: MeetingId, meeting: &Meeting) -> Self {
        let form = Self::over(Purpose::Edit(id), Draft::of(meeting, cx.language()), meeting.details.clone());

        Self { code_was_typed: true, deadline_was_typed: true, ..form }
    }

    /// A copy is a new meeting: its code is the next one, and its days are asked.
    pub fn copy(cx: &Context<'_>, id: MeetingId, meeting: &Meeting) -> Self {
        let mut draft = Draft::of(meeting, cx.language());
        draft.code = proposed_code(cx.workspace, draft.kind, cx.today().year());
        draft.deadline.clear();
        draft.follows = Some(id);
        for session in &mut draft.sessions {
            session.date.clear();
            session.rapporteur = None;
        }
        let taken = Taken { agenda: !meeting.agenda.is_empty(), invitees: false };

        Self { taken, ..Self::over(Purpose::Copy(id), draft, Details::default()) }
    }

    fn over(purpose: Purpose, draft: Draft, was: Details) -> Self {
        Self {
            purpose,
            first: draft.clone(),
            draft,
            was,
            taken: Taken::default(),
            code_was_typed: false,
            deadline_was_typed: false,
            was_tried: false,
            is_leaving: false,
            problems: Vec::new(),
        }
    }

    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// The field in which typing begins.
    pub fn first_field(&self) -> Id {
        Id::new(match self.purpose {
            Purpose::Copy(_) => DAY_FIELD,
            Purpose::New | Purpose::Edit(_) => TITLE_FIELD,
        })
    }

    pub fn problems(&self) -> &[(Field, Problem)] {
        &self.problems
    }

    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Outcome {
        match message {
            Message::Typed(entry, text) => self.typed(entry, text),
            Message::KindChosen(kind) => self.draft.kind = kind,
            Message::FollowsChosen(follows) => self.draft.follows = follows,
            Message::ProgrammeToggled(id) => toggle(&mut self.draft.programmes, id),
            Message::ThemeToggled(id) => toggle(&mut self.draft.themes, id),
            Message::SessionAdded => self.add_session(cx),
            Message::SessionRemoved(place) if self.draft.sessions.len() > 1 => {
                self.draft.sessions.remove(place.min(self.draft.sessions.len() - 1));
            }
            Message::SessionRemoved(_) => {}
            Message::SessionKindChosen(place, kind) => self.session(place, |session| session.kind = kind),
            Message::RapporteurChosen(place, who) => self.session(place, |session| session.rapporteur = who),
            Message::AgendaToggled(taken) => self.taken.agenda = taken,
            Message::InviteesToggled(taken) => self.taken.invitees = taken,
            Message::Saved => return self.save(cx),
            Message::Left if self.draft == self.first || self.is_leaving => return Outcome::Left,
            Message::Left => self.is_leaving = true,
            Message::Stayed => self.is_leaving = false,
        }
        self.propose(cx);
        if self.was_tried {
            self.problems = self.read(cx).err().unwrap_or_default();
        }

        Outcome::Nothing
    }

    pub fn key(&self, press: &Press) -> Option<Message> {
        match press.does {
            Do::Save => Some(Message::Saved),
            // Escape closes the question, and the form stays.
            Do::Leave if self.is_leaving => Some(Message::Stayed),
            Do::Discard if self.is_leaving && !press.taken => Some(Message::Left),
            Do::Leave => Some(Message::Left),
            _ => None,
        }
    }

    fn typed(&mut self, entry: Entry, text: String) {
        match entry {
            Entry::Code => {
                self.draft.code = text;
                self.code_was_typed = true;
            }
            Entry::Latin => self.draft.latin = text,
            Entry::Arabic => self.draft.arabic = text,
            Entry::Series => self.draft.series = text,
            Entry::Venue => self.draft.venue = text,
            Entry::City => self.draft.city = text,
            Entry::Capacity => self.draft.capacity = text,
            Entry::Deadline => {
                self.draft.deadline = text;
                self.deadline_was_typed = true;
            }
            Entry::SessionLatin(place) => self.session(place, |session| session.latin = text),
            Entry::SessionArabic(place) => self.session(place, |session| session.arabic = text),
            Entry::SessionDate(place) => self.session(place, |session| session.date = text),
            Entry::SessionStarts(place) => self.session(place, |session| session.starts = text),
            Entry::SessionEnds(place) => self.session(place, |session| session.ends = text),
            Entry::SessionRoom(place) => self.session(place, |session| session.room = text),
        }
    }

    fn session(&mut self, place: usize, act: impl FnOnce(&mut SessionDraft)) {
        if let Some(session) = self.draft.sessions.get_mut(place) {
            act(session);
        }
    }

    /// A second session, and with it names for both.
    fn add_session(&mut self, cx: &Context<'_>) {
        let date = self.draft.sessions.last().map(|last| last.date.clone()).unwrap_or_default();
        self.draft.sessions.push(SessionDraft { date, ..SessionDraft::default() });
        for (place, session) in self.draft.sessions.iter_mut().enumerate() {
            if session.latin.trim().is_empty() && session.arabic.trim().is_empty() {
                let name = crate::tr!(cx.i18n, "meetings-session-name", number = place + 1);
                match cx.language() {
                    Language::Arabic => session.arabic = name,
                    Language::French | Language::English => session.latin = name,
                }
            }
        }
    }

    /// What follows from what was typed, as long as nobody typed it: the code from the kind and the year, the deadline from
    /// the day.
    fn propose(&mut self, cx: &Context<'_>) {
        let day = self.draft.day(cx.today());
        if !self.code_was_typed {
            let year = day.unwrap_or(cx.today()).year();
            self.draft.code = proposed_code(cx.workspace, self.draft.kind, year);
        }
        if !self.deadline_was_typed {
            // A meeting is sometimes called within days: nobody can reply by a day that is past.
            let proposed = day.and_then(|day| proposed_deadline(cx.workspace, day)).filter(|day| *day >= cx.today());
            self.draft.deadline = proposed.map(|day| written(cx, day)).unwrap_or_default();
        }
    }

    fn read(&self, cx: &Context<'_>) -> Result<Plan, Vec<(Field, Problem)>> {
        let editing = match self.purpose {
            Purpose::Edit(id) => Some(id),
            Purpose::New | Purpose::Copy(_) => None,
        };

        self.draft.read(cx.workspace, editing, &self.was, cx.today())
    }

    fn save(&mut self, cx: &Context<'_>) -> Outcome {
        self.was_tried = true;
        let plan = match self.read(cx) {
            Ok(plan) => plan,
            Err(problems) => {
                self.problems = problems;
                return Outcome::Nothing;
            }
        };
        match self.purpose {
            Purpose::New => {
                let id = cx.ids.next();

                Outcome::Created(id, creation(id, &plan, None, cx.ids))
            }
            Purpose::Copy(source) => {
                let id = cx.ids.next();
                let source = cx.workspace.meeting(source).map(|meeting| (meeting, self.taken));

                Outcome::Created(id, creation(id, &plan, source, cx.ids))
            }
            Purpose::Edit(id) => match cx.workspace.meeting(id) {
                Some(meeting) => {
                    // The state may have changed since the form was opened; the form does not set it.
                    let mut plan = plan;
                    plan.details.state = meeting.details.state;

                    Outcome::Edited(edit(id, meeting, &plan, cx.ids))
                }
                None => Outcome::Left,
            },
        }
    }

    fn problem(&self, field: Field) -> Option<Problem> {
        self.problems.iter().find(|(wrong, _)| *wrong == field).map(|(_, problem)| *problem)
    }
}

fn toggle<T: PartialEq>(list: &mut Vec<T>, item: T) {
    match list.iter().position(|known| *known == item) {
        Some(place) => {
            list.remove(place);
        }
        None => list.push(item),
    }
}

fn written(cx: &Context<'_>, day: Date) -> String {
    format::date_short(cx.language(), day)
}
