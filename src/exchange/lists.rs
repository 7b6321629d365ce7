//! The lists that leave: attendance, invitations, register. A row a person, and one for an association without.

mod cell;

use jiff::tz::TimeZone;

use super::columns::{List, ListColumn};
use super::table::{Table, TableColumn};
use crate::domain::meeting::{Attendance, Invitation, Invitee, Meeting};
use crate::domain::register::{Association, Delegate, Register};
use crate::domain::roll::{self, roll};
use crate::domain::{AssociationId, DelegateId, Names, SessionId};
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
}

/// Who came and who was expected, at one session or, where it is none, at any.
pub fn attendance(
    register: &Register,
    meeting: &Meeting,
    session: Option<SessionId>,
    columns: &[ListColumn],
    writing: Writing<'_>,
) -> Table {
    let lines = roll(register, meeting, session, false)
        .into_iter()
        .map(|row| Line {
            invitation: row.invitee.and_then(|invitee| meeting.invitation(invitee)),
            attendance: row.attendance,
            ..Line::new(register, row.association, row.person)
        })
        .collect();

    Draft { register, meeting: Some(meeting), list: List::Attendance, lines }.write(columns, writing)
}

/// Who is invited, with the people named so far.
pub fn invitations(register: &Register, meeting: &Meeting, columns: &[ListColumn], writing: Writing<'_>) -> Table {
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

    Draft { register, meeting: Some(meeting), list: List::Invitations, lines }.write(columns, writing)
}

/// Who exists: the associations with their delegates, and the guests; without those that are archived.
pub fn register(register: &Register, columns: &[ListColumn], writing: Writing<'_>) -> Table {
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

    Draft { register, meeting: None, list: List::Register, lines }.write(columns, writing)
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

    // What no file system forbids.
    stem.chars()
        .map(|letter| if "/\\:*?\"<>|".contains(letter) || letter.is_control() { '-' } else { letter })
        .collect()
}

/// Lines that wait for their order and their columns.
struct Draft<'a> {
    register: &'a Register,
    meeting: Option<&'a Meeting>,
    list: List,
    lines: Vec<Line<'a>>,
}

/// One row of a list.
struct Line<'a> {
    association: Option<&'a Association>,
    person: Option<(DelegateId, &'a Delegate)>,
    invitation: Option<&'a Invitation>,
    attendance: Option<&'a Attendance>,
}

impl<'a> Line<'a> {
    fn new(register: &'a Register, association: Option<AssociationId>, person: Option<DelegateId>) -> Self {
        Self {
            association: association.and_then(|id| register.associations.get(id)),
            person: person.and_then(|id| Some((id, register.delegates.get(id)?))),
            invitation: None,
            attendance: None,
        }
    }
}

impl Draft<'_> {
    fn write(mut self, columns: &[ListColumn], writing: Writing<'_>) -> Table {
        let language = writing.i18n.language();
        let key = |names: Option<&Names>| names.map(|names| writing.collation.key(in_language(names, language)));

        // Guests come after all associations.
        self.lines.sort_by_cached_key(|line| {
            let association = key(line.association.map(|association| &association.names));
            let person = key(line.person.map(|(_, person)| &person.names));

            (association.is_none(), association, person)
        });

        let page = cell::Page {
            register: self.register,
            meeting: self.meeting,
            writing,
            spans_days: self.meeting.is_some_and(spans_days),
        };
        let rows = (1..)
            .zip(&self.lines)
            .map(|(number, line)| columns.iter().map(|column| page.cell(*column, number, line)).collect())
            .collect();
        let columns = columns
            .iter()
            .map(|column| TableColumn {
                key: column.key(),
                title: writing.i18n.t(column.title()),
                kind: page.kind(*column),
            })
            .collect();

        Table {
            title: self.title(writing.i18n),
            sheet: writing.i18n.t(match self.list {
                List::Attendance => "exchange-sheet-attendance",
                List::Invitations => "exchange-sheet-invitations",
                List::Register => "exchange-sheet-register",
            }),
            author: in_language(&self.register.organiser.names, language).to_owned(),
            language,
            columns,
            rows,
        }
    }

    fn title(&self, i18n: &I18n) -> String {
        let meeting =
            self.meeting.map(|meeting| in_language(&meeting.details.title, i18n.language())).unwrap_or_default();
        let arguments = [("meeting", meeting.into())];

        match self.list {
            List::Attendance => i18n.t_with("exchange-list-attendance", &arguments),
            List::Invitations => i18n.t_with("exchange-list-invitations", &arguments),
            List::Register => i18n.t("exchange-list-register"),
        }
    }
}

fn in_language(names: &Names, language: Language) -> &str {
    if language == Language::Arabic { names.in_arabic() } else { names.in_latin() }
}

/// Whether an hour alone would not say which day.
fn spans_days(meeting: &Meeting) -> bool {
    let mut days = meeting.sessions.iter().map(|(_, session)| session.date);
    let first = days.next();

    days.any(|day| Some(day) != first)
}
