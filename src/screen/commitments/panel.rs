//! The one at the cursor: all that is known of it, and how it is followed up.

use crate::screen::keys::Do;
use iced::widget::Id;

use super::{Commitments, Message};
use crate::domain::figures::commitments::Horizon;
use crate::domain::meeting::{Act, Meeting, Outcome, OutcomeState};
use crate::i18n::{format, tr};
use crate::screen::meeting::{association_name, next_state, person_name, said, state_word};
use crate::screen::{Context, wording};
use crate::ui::{Element, Ink, button, field, layout, side_panel, space, text};

pub fn follow_up_id() -> Id {
    Id::new("commitments-follow-up")
}

pub fn due_id() -> Id {
    Id::new("commitments-due")
}

impl Commitments {
    pub(super) fn panel<'a>(&'a self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let (_, _, meeting, outcome) = self.current(cx)?;
        let direction = cx.direction();
        let may = meeting.details.state.allows(Act::Conclude) && !cx.read_only;
        let horizon = Horizon::of(outcome, cx.today());
        let mut parts: Vec<Element<'a, Message>> = vec![
            super::view::status(cx, horizon, outcome.state),
            said(direction, &outcome.text, Ink::Plain),
            fact(cx, "commitments-owner", wording::owner(cx.i18n, &cx.workspace.register, outcome.owner)),
            fact(cx, "commitments-meeting", origin(cx, meeting)),
            button::secondary(direction, cx.t("commitments-to-meeting"))
                .shortcut(cx.key(Do::Meeting))
                .on_press(Message::MeetingWanted)
                .into(),
        ];
        if let Some(settled) = outcome.settled {
            parts.push(fact(cx, "commitments-settled-on", format::date(cx.language(), settled)));
        }
        parts.extend(born_of(cx, meeting, outcome));
        parts.push(self.due(cx, outcome, may));
        parts.push(self.follow_ups(cx, outcome, may));
        if !may && !cx.read_only {
            parts.push(text::muted(wording::refusal(cx.i18n, meeting.details.state, Act::Conclude)).into());
        }
        let content = layout::column(direction, parts).spacing(space::L);
        let title = wording::outcome_kind(cx.i18n, outcome.kind);

        Some(side_panel::side_panel(
            direction,
            title,
            cx.close(Message::Escaped),
            content,
            actions(cx, outcome.state, may),
        ))
    }

    fn due<'a>(&'a self, cx: &Context<'a>, outcome: &'a Outcome, may: bool) -> Element<'a, Message> {
        let direction = cx.direction();
        let example = cx.t("discussion-date-example");
        if !may {
            let due = outcome.due.map_or_else(|| cx.t("commitments-undated"), |due| format::date(cx.language(), due));
            return fact(cx, "commitments-due", due);
        }
        let wrong = self.due.is_some() && self.typed_due().is_none();
        let typed = self.due.as_deref().unwrap_or(&self.shown_due);

        field::text(direction, cx.t("commitments-due"), typed)
            .shortcut(cx.key(Do::Due))
            .id(due_id())
            .placeholder(example.clone())
            .error(wrong.then(|| tr!(cx.i18n, "common-date-invalid", example = example)))
            .on_input(Message::DueChanged)
            .on_submit(Message::DueEntered)
            .into()
    }

    fn follow_ups<'a>(&'a self, cx: &Context<'a>, outcome: &'a Outcome, may: bool) -> Element<'a, Message> {
        let direction = cx.direction();
        let mut parts: Vec<Element<'a, Message>> = Vec::new();
        if may {
            parts.push(
                field::text(direction, cx.t("commitments-follow-up"), &self.follow_up)
                    .shortcut(cx.key(Do::FollowUp))
                    .id(follow_up_id())
                    .placeholder(cx.t("commitments-follow-up-placeholder"))
                    .on_input(Message::FollowUpChanged)
                    .on_submit(Message::FollowUpEntered)
                    .into(),
            );
        }
        let mut known: Vec<_> = outcome.follow_ups.iter().collect();
        known.sort_by_key(|follow_up| std::cmp::Reverse(follow_up.date));
        for follow_up in known {
            let day = text::caption(format::date_short(cx.language(), follow_up.date));
            parts.push(
                layout::column(direction, [day.into(), said(direction, &follow_up.text, Ink::Plain)])
                    .spacing(0.0)
                    .into(),
            );
        }
        if parts.is_empty() {
            parts.push(text::muted(cx.t("commitments-no-follow-up")).into());
        }

        layout::column(direction, parts).spacing(space::M).into()
    }
}

fn fact<'a>(cx: &Context<'a>, key: &str, words: String) -> Element<'a, Message> {
    let direction = cx.direction();

    layout::column(direction, [text::label(cx.t(key)).into(), text::body(words).into()]).spacing(space::XS).into()
}

/// The meeting that it came of, and when that was.
fn origin(cx: &Context<'_>, meeting: &Meeting) -> String {
    let date = meeting.date().map(|date| format::date_short(cx.language(), date)).unwrap_or_default();

    wording::line(cx.i18n, [meeting.details.code.as_str(), cx.name(&meeting.details.title), &date])
}

/// Whose words it was born of.
fn born_of<'a>(cx: &Context<'a>, meeting: &'a Meeting, outcome: &Outcome) -> Option<Element<'a, Message>> {
    let note = meeting.notes.get(outcome.note?)?;
    let person = note.delegate.map(|person| person_name(cx, person));
    let association = note.association.and_then(|association| association_name(cx, association));
    let who = wording::line(cx.i18n, person.into_iter().chain(association));
    let direction = cx.direction();
    let mut parts: Vec<Element<'a, Message>> = vec![text::label(cx.t("commitments-born-of")).into()];
    if !who.is_empty() {
        parts.push(text::body(who).into());
    }
    if note.text != outcome.text {
        parts.push(said(direction, &note.text, Ink::Muted));
    }

    Some(layout::column(direction, parts).spacing(space::XS).into())
}

fn actions<'a>(cx: &Context<'a>, state: OutcomeState, may: bool) -> Vec<Element<'a, Message>> {
    let direction = cx.direction();
    let mut actions = Vec::with_capacity(2);
    if may && state == OutcomeState::Open {
        actions.push(
            button::quiet(direction, cx.t(state_word(OutcomeState::Dropped)))
                .shortcut(cx.key(Do::Drop))
                .on_press(Message::Stated(OutcomeState::Dropped))
                .into(),
        );
    }
    if may {
        let next = next_state(state);
        let word = cx.t(state_word(next));
        actions
            .push(button::primary(direction, word).shortcut(cx.key(Do::Settle)).on_press(Message::Stated(next)).into());
    }

    actions
}
