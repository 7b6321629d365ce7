//! What was decided, recommended and promised, over all meetings: what is late first.
//!
//! The list is derived; the one that the cursor is on stands in the panel, where it is followed up.

mod list;
mod panel;
mod view;

pub use view::status;

use crate::screen::keys::{self, Do, Set, Step};
use iced::Task;
use iced::widget::{Id, operation};
use jiff::civil::Date;

use self::list::List;
use crate::domain::figures::commitments::{Horizon, Wanted};
use crate::domain::meeting::{Act, Meeting, MeetingChange, Outcome, OutcomeState};
use crate::domain::{Change, Filing, MeetingId, Names, OutcomeId};
use crate::i18n::format;
use crate::screen::meeting::{next_state, refusal};
use crate::screen::{Action, Context, Press, Route, Screen};
use crate::ui::table::{Scrolled, State};
use crate::ui::{field, focus};

/// The board.
#[derive(Debug)]
pub struct Commitments {
    list: List,
    wanted: Wanted,
    query: String,
    /// So urgent ones alone; none: all that is open.
    horizon: Option<Horizon>,
    at: Option<(MeetingId, OutcomeId)>,
    follow_up: String,
    /// The day as it is being typed; none: as it is recorded.
    due: Option<String>,
    shown_due: String,
    table: State,
    seen: Option<(u64, Date)>,
}

/// What can happen on the board.
#[derive(Clone, Debug)]
pub enum Message {
    /// Others are to be shown: so urgent ones, or all that is open.
    HorizonChosen(Option<Horizon>),
    /// Another filter was chosen.
    Filtered(Wanted),
    /// Words to look for were typed.
    QueryChanged(String),
    /// The filter is to have the focus.
    FilterWanted,
    /// The list was scrolled.
    Scrolled(Scrolled),
    /// The arrows.
    Moved(Step),
    /// A line was pressed.
    Pressed(usize),
    /// The one at the cursor is in another state.
    Stated(OutcomeState),
    /// What became of it is to be written.
    FollowUpWanted,
    /// What became of it was typed.
    FollowUpChanged(String),
    /// It is to be recorded, as of today.
    FollowUpEntered,
    /// Its day is to be written.
    DueWanted,
    /// Its day was typed.
    DueChanged(String),
    /// It is to be recorded.
    DueEntered,
    /// It is to be shown where it came of: at its meeting.
    MeetingWanted,
    /// Escape.
    Escaped,
}

impl Commitments {
    /// The board, with all that is open.
    pub fn new(cx: &Context<'_>) -> (Self, Task<Message>) {
        let mut board = Self {
            list: List::default(),
            wanted: Wanted::default(),
            query: String::new(),
            horizon: None,
            at: None,
            follow_up: String::new(),
            due: None,
            shown_due: String::new(),
            table: State::new(),
            seen: None,
        };
        board.refresh(cx);

        (board, Task::none())
    }

    /// The outcomes that are shown, in their order.
    pub fn shown(&self) -> impl Iterator<Item = (MeetingId, OutcomeId)> {
        self.list.rows.iter().map(|row| (row.meeting, row.id))
    }

    /// The outcome at the cursor, with its meeting.
    fn current<'a>(&self, cx: &Context<'a>) -> Option<(MeetingId, OutcomeId, &'a Meeting, &'a Outcome)> {
        let (meeting, id) = self.at?;
        let known = cx.workspace.meeting(meeting)?;

        Some((meeting, id, known, known.outcomes.get(id)?))
    }

    fn place(&self) -> Option<usize> {
        self.list.place(self.at?)
    }

    fn put(&mut self, place: Option<usize>) {
        let at = place.and_then(|place| self.list.rows.get(place)).map(|row| (row.meeting, row.id));
        if at != self.at {
            self.at = at;
            self.follow_up.clear();
            self.due = None;
        }
    }

    fn show(&mut self, cx: &Context<'_>) {
        let place = self.place();
        self.list.derive(cx, &self.wanted, &self.query, self.horizon);
        if self.place().is_none() {
            // What was settled leaves the list: the cursor goes on to the one that takes its place.
            let last = self.list.rows.len().checked_sub(1);
            self.put(place.and_then(|place| Some(place.min(last?))));
        }
        self.write_due(cx);
    }

    /// The day of the one at the cursor, as its field shows it.
    fn write_due(&mut self, cx: &Context<'_>) {
        let due = self.current(cx).and_then(|(_, _, _, outcome)| outcome.due);
        self.shown_due = due.map(|due| format::date_short(cx.language(), due)).unwrap_or_default();
    }

    fn filter(&mut self, cx: &Context<'_>) -> Action<Message> {
        self.put(None);
        self.show(cx);

        Action::Run(self.table.to_top())
    }

    /// Records the outcome at the cursor as it is now.
    fn change(&self, cx: &Context<'_>, now: impl FnOnce(&Outcome) -> Outcome) -> Action<Message> {
        let Some((meeting, id, known, was)) = self.current(cx) else { return Action::None };
        if let Some(refusal) = refusal(cx, known, Act::Conclude) {
            return refusal;
        }
        let Some(filing) = Filing::edit(id, was, &now(was)) else { return Action::None };

        Action::Record(vec![Change::Meeting(meeting, MeetingChange::Outcome(filing))])
    }

    fn follow_up(&mut self, cx: &Context<'_>) -> Action<Message> {
        let text = std::mem::take(&mut self.follow_up);
        if text.trim().is_empty() {
            return Action::None;
        }

        self.change(cx, |was| was.followed_up(cx.today(), &text))
    }

    /// The day that was typed: `Some(None)` where it is taken away; none where it cannot be read.
    fn typed_due(&self) -> Option<Option<Date>> {
        let typed = self.due.as_deref()?.trim();

        if typed.is_empty() { Some(None) } else { field::date(typed).map(Some) }
    }

    fn keep_due(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some(due) = self.typed_due() else { return Action::None };
        self.due = None;

        self.change(cx, |was| Outcome { due, ..was.clone() })
    }
}

impl Screen for Commitments {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::HorizonChosen(horizon) => {
                self.horizon = horizon;
                return self.filter(cx);
            }
            Message::Filtered(wanted) => {
                self.wanted = wanted;
                return self.filter(cx);
            }
            Message::QueryChanged(query) => {
                self.query = query;
                return self.filter(cx);
            }
            Message::FilterWanted => return Action::Run(operation::focus(view::filter_id())),
            Message::Scrolled(scrolled) => self.table.scrolled(scrolled),
            Message::Moved(step) => {
                let Some(place) = step.lands(self.place(), self.list.rows.len(), self.table.page()) else {
                    return Action::None;
                };
                self.put(Some(place));
                self.write_due(cx);

                return Action::Run(self.table.reveal(place));
            }
            Message::Pressed(place) if self.place() == Some(place) => self.put(None),
            Message::Pressed(place) => {
                self.put(Some(place));
                self.write_due(cx);
            }
            Message::Stated(state) => return self.change(cx, |was| was.stated(state, cx.today())),
            Message::FollowUpWanted => return Action::Run(stand(cx, panel::follow_up_id())),
            Message::FollowUpChanged(text) => self.follow_up = text,
            Message::FollowUpEntered => return self.follow_up(cx),
            Message::DueWanted => {
                return Action::Run(stand(cx, panel::due_id()).chain(operation::select_all(panel::due_id())));
            }
            Message::DueChanged(due) => self.due = Some(due),
            Message::DueEntered => return self.keep_due(cx),
            Message::MeetingWanted => {
                let Some((meeting, outcome)) = self.at else { return Action::None };
                return Action::Go(Route::Outcome(meeting, outcome));
            }
            Message::Escaped => self.put(None),
        }

        Action::None
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> crate::ui::Element<'a, Message> {
        self.page(cx)
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::COMMITMENTS]
    }

    fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        if let Some(step) = press.step() {
            return Some(Message::Moved(step));
        }
        match press.does {
            Do::Find => return Some(Message::FilterWanted),
            Do::Clear => return Some(Message::QueryChanged(String::new())),
            Do::Leave => return Some(Message::Escaped),
            _ => {}
        }
        let (_, _, _, outcome) = self.current(cx)?;
        match press.does {
            Do::Due => Some(Message::DueWanted),
            Do::FollowUp => Some(Message::FollowUpWanted),
            Do::Settle => Some(Message::Stated(next_state(outcome.state))),
            Do::Drop if !press.taken => Some(Message::Stated(OutcomeState::Dropped)),
            Do::Meeting => Some(Message::MeetingWanted),
            Do::Open if !press.taken => Some(Message::MeetingWanted),
            _ => None,
        }
    }

    fn called(&self, place: usize, cx: &Context<'_>) -> Option<Names> {
        let row = self.list.rows.get(place)?;
        let outcome = cx.workspace.meeting(row.meeting)?.outcomes.get(row.id)?;

        Some(Names::new(outcome.text.as_str(), ""))
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let now = (cx.workspace.revision_of_all(), cx.today());
        // Names follow the language, which has no revision.
        if self.seen == Some(now) && self.list.language == Some(cx.language()) {
            return;
        }
        self.seen = Some(now);
        self.show(cx);
    }
}

/// Puts the focus in a field of the panel, and scrolls the panel to it.
fn stand(cx: &Context<'_>, field: Id) -> Task<Message> {
    let in_sight = iced::advanced::widget::operate(focus::step(cx.direction(), focus::Way::Stay)).discard();

    operation::focus(field).chain(in_sight)
}
