//! What a coordinator asks of the memory: each question with its count, and the associations that answer it.

mod rows;

use crate::screen::keys::{self, Do, Set, Step};
use std::collections::BTreeSet;

use iced::Fill;
use iced::widget::{column, container};

use crate::domain::figures;
use crate::domain::meeting::{Act, Invitee, MeetingChange};
use crate::domain::{AssociationId, Change, MeetingId, Names};
use crate::i18n::{format, tr};
use crate::screen::meeting::record;
use crate::screen::{Action, Context, Press, Route, Screen};
use crate::ui::table::{self, Column, Width, table as rows_of};
use crate::ui::{Element, Icon, Tone, button, empty, field, layout, space, text};

pub use rows::{Row, rows};

/// What is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Question {
    /// Who was never invited?
    #[default]
    NeverInvited,
    /// Who was absent three times in a row?
    Absent,
    /// Who is new since the last forum?
    New,
    /// What was promised and not done?
    Undone,
    /// Of which regions did nobody ever speak?
    Unheard,
}

impl Question {
    /// In the order in which they stand.
    pub const ALL: [Self; 5] = [Self::NeverInvited, Self::Absent, Self::New, Self::Undone, Self::Unheard];
}

/// The questions, and the answers to one of them.
#[derive(Debug)]
pub struct Questions {
    question: Question,
    answers: figures::Questions,
    rows: Vec<Row>,
    chosen: BTreeSet<AssociationId>,
    cursor: Option<usize>,
    table: table::State,
    seen: Option<(u64, crate::i18n::Language, jiff::civil::Date)>,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// Another question was chosen.
    Asked(Question),
    /// The table moved.
    Scrolled(table::Scrolled),
    /// The cursor moves.
    CursorMoved(Step),
    /// A row was pressed.
    RowPressed(usize),
    /// A row was opened.
    RowOpened(usize),
    /// A row was checked, or not.
    RowToggled(usize),
    /// All of them were, or none.
    AllToggled,
    /// Those that are checked are to be invited to the next meeting.
    InvitationWanted,
}

impl Questions {
    pub fn new() -> Self {
        Self {
            question: Question::default(),
            answers: figures::Questions::default(),
            rows: Vec::new(),
            chosen: BTreeSet::new(),
            cursor: None,
            table: table::State::new(),
            seen: None,
        }
    }

    /// Who answers the question, in order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// How many answers a question has.
    pub fn count(&self, question: Question) -> usize {
        match question {
            Question::NeverInvited => self.answers.never_invited.len(),
            Question::Absent => self.answers.absent.len(),
            Question::New => self.answers.new.len(),
            Question::Undone => self.answers.undone.len(),
            Question::Unheard => self.answers.unheard.len(),
        }
    }

    /// What the program's header offers here.
    pub fn actions<'a>(&'a self, cx: &Context<'a>) -> Vec<Element<'a, Message>> {
        let Some((_, code)) = next_meeting(cx).filter(|_| !cx.read_only && !self.rows.is_empty()) else {
            return Vec::new();
        };
        let label = tr!(cx.i18n, "programme-invite", code = code, count = self.chosen.len());
        let can = !self.chosen.is_empty();

        vec![
            button::primary(cx.direction(), label)
                .icon(Icon::Mail)
                .on_press_maybe(can.then_some(Message::InvitationWanted))
                .into(),
        ]
    }

    fn derive(&mut self, cx: &Context<'_>) {
        self.rows = rows(cx, self.question, &self.answers);
        let there: BTreeSet<AssociationId> = self.rows.iter().filter_map(|row| row.association).collect();
        self.chosen.retain(|id| there.contains(id));
        self.cursor = self.cursor.filter(|cursor| *cursor < self.rows.len());
    }

    /// Invites those that are checked to the next meeting, but for those that are invited already.
    fn invite(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some((meeting, code)) = next_meeting(cx) else { return Action::None };
        let Some(known) = cx.workspace.meeting(meeting) else { return Action::None };
        let seats = cx.workspace.register.organiser.seats();
        let fresh = self.chosen.iter().map(|id| Invitee::Association(*id)).filter(|it| known.invitation(*it).is_none());
        let changes: Vec<Change> =
            fresh.map(|invitee| Change::Meeting(meeting, MeetingChange::Invited { invitee, seats })).collect();
        self.chosen.clear();
        let said = tr!(cx.i18n, "programme-invited", count = changes.len(), code = code);
        if changes.is_empty() {
            return Action::Say(Tone::Neutral, said);
        }

        Action::All(vec![record(changes), Action::Say(Tone::Success, said)])
    }

    fn table<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let at = move |place: usize| self.rows.get(place);
        let words = |title: &str, width: Width, cell: fn(&Row) -> &str| {
            Column::words(cx.t(title), width, move |place| at(place).map(cell).unwrap_or_default().to_owned())
        };
        let shown = rows_of(direction, &self.table, self.rows.len(), Message::Scrolled)
            .column(words("programme-column-association", Width::Portion(5), |row| &row.name))
            .column(words("programme-column-region", Width::Portion(3), |row| &row.region))
            .column(words("programme-column-answer", Width::Portion(5), |row| &row.answer))
            .on_press(Message::RowPressed)
            .on_open(Message::RowOpened)
            .cursor(self.cursor)
            .count(tr!(cx.i18n, "common-rows", count = self.rows.len()))
            .empty(empty::empty(Icon::CheckCircle, self.nothing(cx), None));
        if cx.read_only {
            return shown.into();
        }
        let is_all = !self.rows.is_empty()
            && self.rows.iter().filter_map(|row| row.association).all(|id| self.chosen.contains(&id));

        shown
            .checks(
                move |place| at(place).and_then(|row| row.association).is_some_and(|id| self.chosen.contains(&id)),
                Message::RowToggled,
                is_all,
                Message::AllToggled,
            )
            .into()
    }

    fn nothing(&self, cx: &Context<'_>) -> String {
        cx.t(match self.question {
            Question::NeverInvited => "programme-none-never-invited",
            Question::Absent => "programme-none-absent",
            Question::New if self.answers.forum.is_none() => "programme-no-forum",
            Question::New => "programme-none-new",
            Question::Undone => "programme-none-undone",
            Question::Unheard => "programme-none-unheard",
        })
    }
}

impl Default for Questions {
    fn default() -> Self {
        Self::new()
    }
}

impl Screen for Questions {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::Asked(question) => {
                self.question = question;
                self.chosen.clear();
                self.cursor = None;
                self.derive(cx);
                return Action::Run(self.table.to_top());
            }
            Message::Scrolled(scrolled) => self.table.scrolled(scrolled),
            Message::CursorMoved(step) => {
                self.cursor = step.lands(self.cursor, self.rows.len(), self.table.page());
                return self.cursor.map_or(Action::None, |row| Action::Run(self.table.reveal(row)));
            }
            Message::RowPressed(row) => self.cursor = Some(row),
            Message::RowOpened(row) => {
                let association = self.rows.get(row).and_then(|row| row.association);
                return association.map_or(Action::None, |id| Action::Go(Route::Association(id)));
            }
            Message::RowToggled(row) => {
                if let Some(id) = self.rows.get(row).and_then(|row| row.association)
                    && !self.chosen.remove(&id)
                {
                    self.chosen.insert(id);
                }
            }
            Message::AllToggled => {
                let all: BTreeSet<_> = self.rows.iter().filter_map(|row| row.association).collect();
                self.chosen = if self.chosen == all { BTreeSet::new() } else { all };
            }
            Message::InvitationWanted if cx.read_only => {}
            Message::InvitationWanted => return self.invite(cx),
        }

        Action::None
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let segments = Question::ALL.map(|question| {
            let name = cx.t(match question {
                Question::NeverInvited => "programme-question-never-invited",
                Question::Absent => "programme-question-absent",
                Question::New => "programme-question-new",
                Question::Undone => "programme-question-undone",
                Question::Unheard => "programme-question-unheard",
            });
            let count = format::number(cx.language(), self.count(question) as i64);

            (question, tr!(cx.i18n, "programme-question", name = name, count = count))
        });
        let help = cx.t(match self.question {
            Question::NeverInvited => "programme-help-never-invited",
            Question::Absent => "programme-help-absent",
            Question::New => "programme-help-new",
            Question::Undone => "programme-help-undone",
            Question::Unheard => "programme-help-unheard",
        });
        let head = layout::column(
            direction,
            [field::segments(direction, segments, &self.question, Message::Asked), text::caption(help).into()],
        )
        .width(Fill);

        column![container(head).padding([space::M, space::XL]), self.table(cx)].height(Fill).into()
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::PROGRAMME]
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        if let Some(step) = press.step() {
            return Some(Message::CursorMoved(step));
        }
        match press.does {
            _ if press.taken => None,
            Do::Open => self.cursor.map(Message::RowOpened),
            Do::Select => self.cursor.map(Message::RowToggled),
            _ => None,
        }
    }

    fn called(&self, place: usize, _cx: &Context<'_>) -> Option<Names> {
        Some(self.rows.get(place)?.called.clone())
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let now = Some((cx.workspace.revision_of_all(), cx.language(), cx.today()));
        if self.seen != now {
            let is_first = std::mem::replace(&mut self.seen, now).is_none();
            self.answers = figures::questions(cx.workspace, cx.today());
            if is_first {
                // One begins where there is something to answer.
                let full = Question::ALL.into_iter().find(|question| self.count(*question) > 0);
                self.question = full.unwrap_or_default();
            }
            self.derive(cx);
        }
    }
}

/// The first meeting from today on that one may still invite to, and what it is called.
fn next_meeting(cx: &Context<'_>) -> Option<(MeetingId, String)> {
    let today = cx.today();
    let meetings = cx.workspace.meetings();
    let next = meetings.into_iter().find(|(_, meeting)| {
        meeting.details.state.allows(Act::Invite) && meeting.date().is_some_and(|date| date >= today)
    });

    next.map(|(id, meeting)| (id, meeting.details.code.clone()))
}
