//! What a coordinator typed about a meeting, and what it means once it can be read.

use jiff::civil::{Date, Time};

use crate::domain::meeting::{Details, Meeting, MeetingKind, Session, SessionKind};
use crate::domain::{DelegateId, MeetingId, Names, ProgrammeId, SessionId, ThemeId, Workspace};
use crate::i18n::{Language, format};
use crate::ui::field;

/// A meeting as it is being typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    pub code: String,
    pub latin: String,
    pub arabic: String,
    pub kind: MeetingKind,
    pub series: String,
    pub venue: String,
    pub city: String,
    pub capacity: String,
    pub deadline: String,
    pub follows: Option<MeetingId>,
    pub programmes: Vec<ProgrammeId>,
    pub themes: Vec<ThemeId>,
    pub sessions: Vec<SessionDraft>,
}

/// A session as it is being typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionDraft {
    /// The session that it edits, or that it is a copy of; none: a new one.
    pub origin: Option<SessionId>,
    pub latin: String,
    pub arabic: String,
    pub kind: SessionKind,
    pub date: String,
    pub starts: String,
    pub ends: String,
    pub room: String,
    pub rapporteur: Option<DelegateId>,
}

/// A field of the form that can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Code,
    Title,
    Capacity,
    Deadline,
    Name(usize),
    Date(usize),
    Starts(usize),
    Ends(usize),
}

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    Missing,
    CodeTaken,
    UnreadableDate,
    UnreadableTime,
    UnreadableNumber,
    EndsBeforeStart,
    DeadlineAfterMeeting,
}

/// A draft that could be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub details: Details,
    pub sessions: Vec<(Option<SessionId>, Session)>,
}

impl Draft {
    /// The draft of a meeting that exists.
    pub fn of(meeting: &Meeting, language: Language) -> Self {
        let details = &meeting.details;
        let day = |date: Date| format::date_short(language, date);

        Self {
            code: details.code.clone(),
            latin: details.title.latin.clone(),
            arabic: details.title.arabic.clone(),
            kind: details.kind,
            series: details.series.clone(),
            venue: details.venue.clone(),
            city: details.city.clone(),
            capacity: if details.capacity == 0 { String::new() } else { details.capacity.to_string() },
            deadline: details.reply_deadline.map(day).unwrap_or_default(),
            follows: details.follows,
            programmes: details.programmes.clone(),
            themes: details.themes.clone(),
            sessions: meeting
                .ordered_sessions()
                .into_iter()
                .map(|(id, session)| SessionDraft {
                    origin: Some(id),
                    latin: session.names.latin.clone(),
                    arabic: session.names.arabic.clone(),
                    kind: session.kind,
                    date: day(session.date),
                    starts: session.starts.map(format::time).unwrap_or_default(),
                    ends: session.ends.map(format::time).unwrap_or_default(),
                    room: session.room.clone(),
                    rapporteur: session.rapporteur,
                })
                .collect(),
        }
    }

    /// The day of the first session, as far as it can be read.
    pub fn day(&self, today: Date) -> Option<Date> {
        self.sessions.iter().filter_map(|session| day(&session.date, today)).min()
    }

    /// The last day of the meeting.
    fn last_day(&self, today: Date) -> Option<Date> {
        self.sessions.iter().filter_map(|session| day(&session.date, today)).max()
    }

    /// What the draft means, or every field that is wrong. `editing` is the meeting that it edits and `was` its details.
    pub fn read(
        &self,
        workspace: &Workspace,
        editing: Option<MeetingId>,
        was: &Details,
        today: Date,
    ) -> Result<Plan, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let code = self.code.trim();
        if code.is_empty() {
            wrong.push((Field::Code, Problem::Missing));
        } else if is_taken(workspace, code, editing) {
            wrong.push((Field::Code, Problem::CodeTaken));
        }
        let title = Names::new(self.latin.trim(), self.arabic.trim());
        if title.is_empty() {
            wrong.push((Field::Title, Problem::Missing));
        }
        let capacity = match self.capacity.trim() {
            "" => 0,
            text => field::number(text).and_then(|number| u32::try_from(number).ok()).unwrap_or_else(|| {
                wrong.push((Field::Capacity, Problem::UnreadableNumber));
                0
            }),
        };
        let sessions = self.sessions.iter().enumerate().map(|(place, session)| {
            let read = session.read(place, self.sessions.len() > 1, today, &mut wrong);

            (session.origin, read)
        });
        let sessions = sessions.collect();
        let reply_deadline = self.read_deadline(today, &mut wrong);
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let details = Details {
            code: code.to_owned(),
            title,
            kind: self.kind,
            state: was.state,
            series: self.series.trim().to_owned(),
            venue: self.venue.trim().to_owned(),
            city: self.city.trim().to_owned(),
            capacity,
            reply_deadline,
            follows: self.follows,
            programmes: self.programmes.clone(),
            themes: self.themes.clone(),
        };

        Ok(Plan { details, sessions })
    }

    fn read_deadline(&self, today: Date, wrong: &mut Vec<(Field, Problem)>) -> Option<Date> {
        if self.deadline.trim().is_empty() {
            return None;
        }
        let Some(deadline) = day(&self.deadline, today) else {
            wrong.push((Field::Deadline, Problem::UnreadableDate));
            return None;
        };
        if self.last_day(today).is_some_and(|last| deadline > last) {
            wrong.push((Field::Deadline, Problem::DeadlineAfterMeeting));
        }

        Some(deadline)
    }
}

impl SessionDraft {
    fn read(&self, place: usize, among_others: bool, today: Date, wrong: &mut Vec<(Field, Problem)>) -> Session {
        let names = Names::new(self.latin.trim(), self.arabic.trim());
        if among_others && names.is_empty() {
            wrong.push((Field::Name(place), Problem::Missing));
        }
        let date = day(&self.date, today).unwrap_or_else(|| {
            let missing = self.date.trim().is_empty();
            wrong.push((Field::Date(place), if missing { Problem::Missing } else { Problem::UnreadableDate }));
            today
        });
        let mut hour = |text: &str, field| {
            let read = field::time(text);
            if read.is_none() && !text.trim().is_empty() {
                wrong.push((field, Problem::UnreadableTime));
            }

            read
        };
        let (starts, ends): (Option<Time>, Option<Time>) =
            (hour(&self.starts, Field::Starts(place)), hour(&self.ends, Field::Ends(place)));
        if let (Some(starts), Some(ends)) = (starts, ends)
            && ends <= starts
        {
            wrong.push((Field::Ends(place), Problem::EndsBeforeStart));
        }

        Session {
            names,
            kind: self.kind,
            date,
            starts,
            ends,
            room: self.room.trim().to_owned(),
            rapporteur: self.rapporteur,
        }
    }
}

/// A day as typed; without its year, the next such day from today on.
fn day(text: &str, today: Date) -> Option<Date> {
    let this_year = || field::date(&format!("{text}/{}", today.year())).filter(|date| *date >= today);
    let next_year = || field::date(&format!("{text}/{}", today.year() + 1));

    field::date(text).or_else(this_year).or_else(next_year)
}

/// The code that is proposed for a meeting of this kind and year: the next number in its row.
pub fn proposed_code(workspace: &Workspace, kind: MeetingKind, year: i16) -> String {
    let prefix = match kind {
        MeetingKind::Consultation => "RC",
        MeetingKind::Information => "RI",
        MeetingKind::Seminar => "SM",
        MeetingKind::Forum => "FM",
        MeetingKind::StudyDay => "JE",
        MeetingKind::Training => "FO",
        MeetingKind::Workshop => "AT",
    };
    let row = format!("{prefix}-{year}-");
    let last: u32 = workspace
        .meetings()
        .iter()
        .filter_map(|(_, meeting)| meeting.details.code.strip_prefix(&row)?.parse().ok())
        .max()
        .unwrap_or(0);

    format!("{row}{:02}", last + 1)
}

/// The reply deadline that is proposed for a meeting on this day.
pub fn proposed_deadline(workspace: &Workspace, day: Date) -> Option<Date> {
    let days = i64::from(workspace.register.organiser.days_to_reply());

    day.checked_sub(jiff::Span::new().days(days)).ok()
}

fn is_taken(workspace: &Workspace, code: &str, by_other_than: Option<MeetingId>) -> bool {
    workspace
        .meetings()
        .iter()
        .any(|(id, meeting)| Some(*id) != by_other_than && meeting.details.code.trim().eq_ignore_ascii_case(code))
}
