//! The lists that leave: attendance, invitations, register. A row a person, and one for an association without.

mod card;
pub(super) mod cell;

use jiff::Timestamp;
use jiff::tz::TimeZone;

pub use card::{Cards, on_cards};
use cell::Page;

use super::columns::{List, ListColumn};
use super::filter::Filter;
use super::table::{Table, TableColumn};
use crate::domain::meeting::{Attendance, Invitation, Invitee, Meeting};
use crate::domain::register::{Association, Delegate, Register};
use crate::domain::roll::{self, roll};
use crate::domain::{AssociationId, DelegateId, Names};
use crate::i18n::{Collation, I18n, Language};

/// How a list is written: in which language, in which zone, by whom.
#[derive(Debug, Clone, Copy)]
pub struct Writing<'a> {
    /// The words, and the language.
    pub i18n: &'a I18n,
    /// The order of names in that language.
    pub collation: &'a Collation,
    /// Where the hours are read.
    pub zone: &'a TimeZone,
    /// When it is written.
    pub now: Timestamp,
}

/// What a list is made from.
#[derive(Debug, Clone, Copy)]
pub enum Source<'a> {
    /// Who came to a meeting, and who was expected.
    Attendance(&'a Meeting),
    /// Who is invited to a meeting, with the people named so far.
    Invitations(&'a Meeting),
    /// Who exists: the associations with their delegates, and the guests; without those that are archived.
    Register,
}

/// The rows of a list, in the order of the language: they wait for their columns.
pub struct Rows<'a> {
    register: &'a Register,
    source: Source<'a>,
    filter: &'a Filter,
    writing: Writing<'a>,
    lines: Vec<Line<'a>>,
}

/// The rows of a list that the filter lets through.
pub fn rows<'a>(register: &'a Register, source: Source<'a>, filter: &'a Filter, writing: Writing<'a>) -> Rows<'a> {
    let mut lines = match source {
        Source::Attendance(meeting) => attendance(register, meeting, filter),
        Source::Invitations(meeting) => invitations(register, meeting),
        Source::Register => everybody(register),
    };

    lines.retain(|line| filter.lets(line.association.map(|(_, it)| it), line.invitation, line.is_present()));
    sort(&mut lines, writing);

    Rows { register, source, filter, writing, lines }
}

impl<'a> Source<'a> {
    /// The list of a meeting, or of the register; none where the list needs a meeting and there is none.
    pub fn of(list: List, meeting: Option<&'a Meeting>) -> Option<Self> {
        match list {
            List::Attendance => meeting.map(Self::Attendance),
            List::Invitations => meeting.map(Self::Invitations),
            List::Register => Some(Self::Register),
        }
    }

    /// Which list it is.
    pub fn list(self) -> List {
        match self {
            Self::Attendance(_) => List::Attendance,
            Self::Invitations(_) => List::Invitations,
            Self::Register => List::Register,
        }
    }

    /// The meeting that it is of.
    pub fn meeting(self) -> Option<&'a Meeting> {
        match self {
            Self::Attendance(meeting) | Self::Invitations(meeting) => Some(meeting),
            Self::Register => None,
        }
    }
}

/// What a list's file is called unless the user says otherwise, without its ending: "presence-RC-2026-03".
pub fn file_stem(list: List, meeting: Option<&Meeting>, i18n: &I18n) -> String {
    let name = i18n.t(match list {
        List::Attendance => "exchange-file-attendance",
        List::Invitations => "exchange-file-invitations",
        List::Register => "exchange-file-register",
    });
    let code = meeting.map(|meeting| meeting.details.code.as_str()).unwrap_or_default();
    let stem = if code.is_empty() { name } else { format!("{name}-{code}") };

    file_safe(&stem)
}

/// The text without what some file system forbids in a name.
pub(super) fn file_safe(text: &str) -> String {
    text.chars()
        .map(|letter| if "/\\:*?\"<>|".contains(letter) || letter.is_control() { '-' } else { letter })
        .collect()
}

impl Rows<'_> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// A table of these columns.
    pub fn table(&self, columns: &[ListColumn]) -> Table {
        let i18n = self.writing.i18n;
        let page = self.page();
        let rows = (1..)
            .zip(&self.lines)
            .map(|(number, line)| columns.iter().map(|column| page.cell(*column, number, line)).collect())
            .collect();
        let columns = columns
            .iter()
            .map(|column| TableColumn { key: column.key(), title: i18n.t(column.title()), kind: page.kind(*column) })
            .collect();

        Table {
            title: self.title(),
            sheet: i18n.t(match self.source {
                Source::Attendance(_) => "exchange-sheet-attendance",
                Source::Invitations(_) => "exchange-sheet-invitations",
                Source::Register => "exchange-sheet-register",
            }),
            author: in_language(&self.register.organiser.names, i18n.language()).to_owned(),
            made: self.writing.now,
            language: i18n.language(),
            columns,
            rows,
        }
    }

    fn page(&self) -> Page<'_> {
        let meeting = self.source.meeting();

        Page { register: self.register, meeting, writing: self.writing, spans_days: meeting.is_some_and(spans_days) }
    }

    /// The list, of which meeting, and which of its rows.
    fn title(&self) -> String {
        let i18n = self.writing.i18n;
        let meeting = self.source.meeting();
        let name = meeting.map(|meeting| in_language(&meeting.details.title, i18n.language())).unwrap_or_default();
        let title = match self.source {
            Source::Attendance(_) => i18n.t_with("exchange-list-attendance", &[("meeting", name.into())]),
            Source::Invitations(_) => i18n.t_with("exchange-list-invitations", &[("meeting", name.into())]),
            Source::Register => i18n.t("exchange-list-register"),
        };
        let filter = self.filter.words(i18n, self.register, meeting);
        if filter.is_empty() {
            return title;
        }
        let rows = filter.join(&i18n.t("exchange-comma"));

        i18n.t_with("leaving-filtered", &[("title", title.into()), ("rows", rows.into())])
    }
}

/// One row of a list.
struct Line<'a> {
    association: Option<(AssociationId, &'a Association)>,
    person: Option<(DelegateId, &'a Delegate)>,
    invitation: Option<&'a Invitation>,
    attendance: Option<&'a Attendance>,
}

impl<'a> Line<'a> {
    fn new(register: &'a Register, association: Option<AssociationId>, person: Option<DelegateId>) -> Self {
        Self {
            association: association.and_then(|id| Some((id, register.associations.get(id)?))),
            person: person.and_then(|id| Some((id, register.delegates.get(id)?))),
            invitation: None,
            attendance: None,
        }
    }

    fn is_present(&self) -> bool {
        self.attendance.is_some_and(|attendance| attendance.arrival().is_some())
    }
}

fn attendance<'a>(register: &'a Register, meeting: &'a Meeting, filter: &Filter) -> Vec<Line<'a>> {
    roll(register, meeting, filter.session, false)
        .into_iter()
        .map(|row| Line {
            invitation: row.invitee.and_then(|invitee| meeting.invitation(invitee)),
            attendance: row.attendance,
            ..Line::new(register, row.association, row.person)
        })
        .collect()
}

fn invitations<'a>(register: &'a Register, meeting: &'a Meeting) -> Vec<Line<'a>> {
    let mut lines = Vec::new();

    for (invitee, invitation) in meeting.invitations() {
        let people: Vec<DelegateId> = match invitee {
            Invitee::Guest(person) => vec![person],
            Invitee::Association(_) => invitation.delegates.clone(),
        };
        let known: Vec<_> =
            people.into_iter().filter(|person| register.delegates.contains(*person)).map(Some).collect();
        let known = if known.is_empty() { vec![None] } else { known };

        for person in known {
            let line = Line::new(register, invitee.association(), person);

            lines.push(Line { invitation: Some(invitation), ..line });
        }
    }

    lines
}

fn everybody(register: &Register) -> Vec<Line<'_>> {
    let people = roll::by_association(register);
    let mut lines = Vec::new();

    for (id, _) in register.active_associations() {
        match people.get(&id) {
            Some(people) => lines.extend(people.iter().map(|person| Line::new(register, Some(id), Some(*person)))),
            None => lines.push(Line::new(register, Some(id), None)),
        }
    }

    let guests = register.delegates.iter().filter(|(_, it)| it.association.is_none() && !it.archived);

    lines.extend(guests.map(|(person, _)| Line::new(register, None, Some(person))));

    lines
}

/// By association, then by person; guests come after all associations.
fn sort(lines: &mut [Line<'_>], writing: Writing<'_>) {
    let language = writing.i18n.language();
    let key = |names: Option<&Names>| names.map(|names| writing.collation.key(in_language(names, language)));

    lines.sort_by_cached_key(|line| {
        let association = key(line.association.map(|(_, association)| &association.names));
        let person = key(line.person.map(|(_, person)| &person.names));

        (association.is_none(), association, person)
    });
}

pub(super) fn in_language(names: &Names, language: Language) -> &str {
    if language == Language::Arabic { names.in_arabic() } else { names.in_latin() }
}

/// Whether an hour alone would not say which day.
fn spans_days(meeting: &Meeting) -> bool {
    let mut days = meeting.sessions.iter().map(|(_, session)| session.date);
    let first = days.next();

    days.any(|day| Some(day) != first)
}
