//! What comes back from the meetings before: the first thing on the agenda, derived and never stored on it.

use crate::screen::keys::Do;
use crate::ui::focus::button;
use iced::Fill;
use iced::widget::text::Wrapping;
use iced::widget::{Id, container, operation};

use super::outcomes::{next_state, pictured, state_word};
use super::{Discussion, Message, refusal};
use crate::domain::figures::commitments::{Horizon, returning};
use crate::domain::meeting::{Act, Meeting, MeetingChange, Outcome, OutcomeState};
use crate::domain::{Change, Filing, MeetingId, OutcomeId};
use crate::i18n::{format, tr};
use crate::screen::meeting::people;
use crate::screen::{Action, Context, wording};
use crate::ui::theme::{Ink, Press};
use crate::ui::{Element, Icon, button as press, empty, field, layout, scroll, space, text};

/// What can happen to what comes back.
#[derive(Clone, Debug)]
pub enum ReturningMessage {
    /// One was pressed.
    Pressed(MeetingId, OutcomeId),
    /// The one at the arrows is in another state.
    Stated(OutcomeState),
    /// What became of it is to be written.
    FollowUpWanted,
    /// What became of it was typed.
    FollowUpChanged(String),
    /// It is to be recorded, as of today.
    FollowUpEntered,
}

/// What comes back, and where the arrows are.
#[derive(Debug, Default)]
pub struct Returning {
    pub shown: Vec<(MeetingId, OutcomeId)>,
    pub at: Option<(MeetingId, OutcomeId)>,
    follow_up: String,
}

pub fn follow_up_id() -> Id {
    Id::new("discussion-returning-follow-up")
}

impl Returning {
    /// Derives it again.
    pub fn derive(&mut self, cx: &Context<'_>, meeting: MeetingId) {
        let lines = returning(cx.workspace, meeting, cx.today());
        self.shown = lines.iter().map(|line| (line.meeting, line.id)).collect();
        self.at = self.at.filter(|at| self.shown.contains(at));
    }

    /// How many are still open.
    pub fn open(&self, cx: &Context<'_>) -> usize {
        let is_open = |outcome: &Outcome| outcome.state == OutcomeState::Open;

        self.shown.iter().filter(|at| found(cx, **at).is_some_and(|(_, outcome)| is_open(outcome))).count()
    }

    /// The arrows.
    pub fn move_by(&mut self, by: i32) {
        let at = self.at.and_then(|at| self.shown.iter().position(|shown| *shown == at));
        let next = crate::screen::lookup::moved(at, by, self.shown.len());
        self.put(next.and_then(|next| self.shown.get(next).copied()));
    }

    fn put(&mut self, at: Option<(MeetingId, OutcomeId)>) {
        if at != self.at {
            self.follow_up.clear();
        }
        self.at = at;
    }

    /// Takes note of what happened, and says what the program should do.
    pub fn update(&mut self, message: ReturningMessage, cx: &Context<'_>) -> Action<Message> {
        match message {
            ReturningMessage::Pressed(meeting, id) => {
                let at = Some((meeting, id));
                self.put(at.filter(|_| self.at != at));
            }
            ReturningMessage::Stated(state) => return self.change(cx, |was| was.stated(state, cx.today())),
            ReturningMessage::FollowUpWanted => return Action::Run(operation::focus(follow_up_id())),
            ReturningMessage::FollowUpChanged(text) => self.follow_up = text,
            ReturningMessage::FollowUpEntered => {
                let text = std::mem::take(&mut self.follow_up);
                if !text.trim().is_empty() {
                    return self.change(cx, |was| was.followed_up(cx.today(), &text));
                }
            }
        }

        Action::None
    }

    fn change(&self, cx: &Context<'_>, now: impl FnOnce(&Outcome) -> Outcome) -> Action<Message> {
        let Some((meeting, id)) = self.at else { return Action::None };
        let Some((known, was)) = found(cx, (meeting, id)) else { return Action::None };
        if let Some(refusal) = refusal(cx, known, Act::Conclude) {
            return refusal;
        }
        let Some(filing) = Filing::edit(id, was, &now(was)) else { return Action::None };

        Action::Record(vec![Change::Meeting(meeting, MeetingChange::Outcome(filing))])
    }

    /// What a key means to the one at the arrows.
    pub fn key(&self, press: &crate::screen::Press, cx: &Context<'_>) -> Option<Message> {
        let (_, outcome) = found(cx, self.at?)?;
        let message = match press.does {
            Do::FollowUp => ReturningMessage::FollowUpWanted,
            Do::Settle => ReturningMessage::Stated(next_state(outcome.state)),
            Do::Drop if !press.taken => ReturningMessage::Stated(OutcomeState::Dropped),
            _ => return None,
        };

        Some(Message::Returning(message))
    }
}

impl Discussion {
    pub(super) fn returning<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        if self.returning.shown.is_empty() {
            return container(empty::empty(Icon::Handshake, cx.t("discussion-returning-none"), None))
                .height(Fill)
                .into();
        }
        let lines = self
            .returning
            .shown
            .iter()
            .filter_map(|at| Some((at, found(cx, *at)?)))
            .map(|(at, (meeting, outcome))| self.returned(cx, *at, meeting, outcome));
        let lines = scroll::clear(direction, layout::column(direction, lines).spacing(space::HAIRLINE).width(Fill))
            .height(Fill);

        let mut parts: Vec<Element<'a, Message>> = vec![text::muted(cx.t("discussion-returning-hint")).into()];
        if !cx.read_only {
            let keys = [
                (Do::FollowUp, "commitments-follow-up"),
                (Do::Settle, "commitments-done-or-open"),
                (Do::Drop, state_word(OutcomeState::Dropped)),
            ];
            parts.push(press::hints(direction, keys.map(|(does, word)| (vec![cx.key(does)], cx.t(word)))));
        }
        parts.push(lines.into());

        layout::column(direction, parts).width(Fill).height(Fill).into()
    }

    fn returned<'a>(
        &'a self,
        cx: &Context<'a>,
        at: (MeetingId, OutcomeId),
        meeting: &'a Meeting,
        outcome: &'a Outcome,
    ) -> Element<'a, Message> {
        let direction = cx.direction();
        let is_at = self.returning.at == Some(at);
        let horizon = Horizon::of(outcome, cx.today());
        let ink = if horizon == Horizon::Settled { Ink::Muted } else { Ink::Plain };
        let said = people::said(direction, &outcome.text, ink);
        let status = crate::screen::commitments::status(cx, horizon, outcome.state);
        let head = layout::row(direction, [said, status]).spacing(space::M).align_y(iced::Top);
        let owner = wording::owner(cx.i18n, &cx.workspace.register, outcome.owner);
        let due = outcome.due.map(|due| tr!(cx.i18n, "discussion-due", date = format::date(cx.language(), due)));
        // The owner gives way: by the day and the code one knows which promise it is.
        let known = wording::line(cx.i18n, [due.unwrap_or_default(), meeting.details.code.clone()]);
        let known = [text::caption("·"), text::caption(known).wrapping(Wrapping::None)].map(Element::from);
        let known = layout::row(direction, known).spacing(space::XS);
        let facts = layout::trailed(direction, text::caption_line(owner), known).spacing(space::XS);
        let mut parts: Vec<Element<'a, Message>> = vec![head.into(), facts.into()];
        if let Some(follow_up) = outcome.last_follow_up() {
            let date = format::date_short(cx.language(), follow_up.date);
            let last = tr!(cx.i18n, "discussion-follow-up", date = date, text = follow_up.text.as_str());
            parts.push(text::caption(last).into());
        }
        if is_at && meeting.details.state.allows(Act::Conclude) && !cx.read_only {
            parts.push(self.settling(cx, outcome.state));
        }

        button(pictured(direction, outcome.kind, parts))
            .padding(space::S)
            .width(Fill)
            .class(Press::Line { active: is_at })
            .on_press(Message::Returning(ReturningMessage::Pressed(at.0, at.1)))
            .into()
    }

    fn settling<'a>(&'a self, cx: &Context<'a>, state: OutcomeState) -> Element<'a, Message> {
        let direction = cx.direction();
        let wrap = Message::Returning;
        let follow_up = field::text(direction, "", &self.returning.follow_up)
            .id(follow_up_id())
            .placeholder(cx.with_key("discussion-follow-up-add", Do::FollowUp))
            .on_input(move |text| wrap(ReturningMessage::FollowUpChanged(text)))
            .on_submit(wrap(ReturningMessage::FollowUpEntered));
        let next = next_state(state);
        let mut actions: Vec<Element<'a, Message>> = vec![
            press::quiet(direction, cx.t(state_word(next)))
                .shortcut(cx.key(Do::Settle))
                .on_press(wrap(ReturningMessage::Stated(next)))
                .into(),
        ];
        if state == OutcomeState::Open {
            actions.push(
                press::quiet(direction, cx.t(state_word(OutcomeState::Dropped)))
                    .shortcut(cx.key(Do::Drop))
                    .on_press(wrap(ReturningMessage::Stated(OutcomeState::Dropped)))
                    .into(),
            );
        }

        layout::column(direction, [follow_up.into(), layout::row(direction, actions).spacing(0.0).wrap_apart(0.0)])
            .spacing(space::XS)
            .into()
    }
}

fn found<'a>(cx: &Context<'a>, (meeting, id): (MeetingId, OutcomeId)) -> Option<(&'a Meeting, &'a Outcome)> {
    let meeting = cx.workspace.meeting(meeting)?;

    Some((meeting, meeting.outcomes.get(id)?))
}
