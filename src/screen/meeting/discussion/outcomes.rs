//! What came of the meeting: decisions, recommendations, commitments, the late ones first.

use crate::screen::keys::Do;
use crate::ui::focus::button;
use iced::Fill;
use iced::widget::text::Wrapping;
use iced::widget::{Id, container};
use jiff::civil::Date;

use super::{Discussion, Message, kinds};
use crate::domain::OutcomeId;
use crate::domain::meeting::{Act, Meeting, Outcome, OutcomeKind, OutcomeState};
use crate::i18n::{Direction, format, tr};
use crate::screen::meeting::people;
use crate::screen::{Context, wording};
use crate::ui::theme::{Ink, Press};
use crate::ui::{Element, Icon, Tone, button as press, empty, field, icon, layout, pill, scroll, space, text};

/// The outcomes of one kind, or of all: late, then open by their day, then done, then dropped.
pub fn ordered(meeting: &Meeting, kind: Option<OutcomeKind>, today: Date) -> Vec<OutcomeId> {
    let mut outcomes: Vec<_> =
        meeting.outcomes.iter().filter(|(_, outcome)| kind.is_none_or(|kind| outcome.kind == kind)).collect();
    outcomes.sort_by_key(|(id, outcome)| {
        (outcome.state, !outcome.is_late(today), outcome.due.is_none(), outcome.due, outcome.kind, *id)
    });

    outcomes.into_iter().map(|(id, _)| id).collect()
}

pub fn list_id() -> Id {
    Id::new("discussion-outcomes")
}

impl Discussion {
    pub(super) fn outcomes<'a>(&'a self, cx: &Context<'a>, meeting: &'a Meeting) -> Element<'a, Message> {
        let direction = cx.direction();
        let may = meeting.details.state.allows(Act::Conclude) && !cx.read_only;
        let kinds: Vec<(Option<OutcomeKind>, String)> = [(None, cx.t("common-all"))]
            .into_iter()
            .chain(OutcomeKind::ALL.map(|kind| (Some(kind), cx.t(several(kind)))))
            .collect();
        let filter = field::segments(direction, kinds, &self.outcome_kind, Message::OutcomeKindChosen);
        let late = meeting.outcomes.iter().filter(|(_, outcome)| outcome.is_late(cx.today())).count();
        let mut shown: Vec<Element<'a, Message>> = vec![filter];
        if late > 0 {
            shown.push(pill::pill(direction, Tone::Accent, Icon::Clock, tr!(cx.i18n, "discussion-late", count = late)));
        }
        let mut head: Vec<Element<'a, Message>> =
            vec![layout::start(direction, layout::row(direction, shown).wrap()).into()];
        if may {
            head.push(
                press::primary(direction, cx.t("common-add"))
                    .icon(Icon::Plus)
                    .shortcut(cx.key(Do::Outcome))
                    .on_press(Message::OutcomeAsked)
                    .into(),
            );
        }
        let mut parts: Vec<Element<'a, Message>> = vec![layout::row(direction, head).width(Fill).into()];
        if !may && !cx.read_only {
            parts.push(text::muted(wording::refusal(cx.i18n, meeting.details.state, Act::Conclude)).into());
        }
        parts.push(if self.shown_outcomes.is_empty() {
            container(empty::empty(Icon::Handshake, cx.t("discussion-no-outcomes"), None)).height(Fill).into()
        } else {
            let lines = self
                .shown_outcomes
                .iter()
                .filter_map(|id| Some(self.outcome(cx, meeting, *id, meeting.outcomes.get(*id)?, may)));

            scroll::clear(direction, layout::column(direction, lines).spacing(space::HAIRLINE).width(Fill))
                .id(list_id())
                .height(Fill)
                .into()
        });

        layout::column(direction, parts).spacing(space::M).width(Fill).height(Fill).into()
    }

    fn outcome<'a>(
        &'a self,
        cx: &Context<'a>,
        meeting: &Meeting,
        id: OutcomeId,
        outcome: &'a Outcome,
        may: bool,
    ) -> Element<'a, Message> {
        let direction = cx.direction();
        let is_at = self.outcome_at == Some(id);
        let is_late = outcome.is_late(cx.today());
        let kind: Element<'a, Message> = text::label(wording::outcome_kind(cx.i18n, outcome.kind)).into();
        let owner = text::caption_line(wording::owner(cx.i18n, &cx.workspace.register, outcome.owner));
        let owner: Element<'a, Message> = match outcome.due {
            Some(due) => {
                let due = tr!(cx.i18n, "discussion-due", date = format::date(cx.language(), due));
                let ink = if is_late { Ink::Toned(Tone::Accent) } else { Ink::Muted };

                let due = text::caption(due).class(ink).wrapping(Wrapping::None);

                layout::trailed(direction, owner, due).spacing(space::M).into()
            }
            None => owner.into(),
        };
        let (tone, picture, word) = match (is_late, outcome.state) {
            (true, _) => (Tone::Accent, Icon::Clock, cx.t("discussion-is-late")),
            (_, OutcomeState::Open) => (Tone::Primary, Icon::Circle, wording::outcome_state(cx.i18n, outcome.state)),
            (_, OutcomeState::Done) => {
                (Tone::Success, Icon::CheckCircle, wording::outcome_state(cx.i18n, outcome.state))
            }
            (_, OutcomeState::Dropped) => {
                (Tone::Neutral, Icon::CrossCircle, wording::outcome_state(cx.i18n, outcome.state))
            }
        };
        let ink = if outcome.state == OutcomeState::Dropped { Ink::Muted } else { Ink::Plain };
        let said = people::said(direction, &outcome.text, ink);
        let head = layout::row(direction, [said, pill::pill(direction, tone, picture, word)])
            .spacing(space::M)
            .align_y(iced::Top);
        let facts = layout::row(direction, [kind, owner]).spacing(space::M);
        let mut parts: Vec<Element<'a, Message>> = vec![head.into(), facts.into()];
        if let Some(follow_up) = outcome.last_follow_up() {
            let date = format::date_short(cx.language(), follow_up.date);
            let last = tr!(cx.i18n, "discussion-follow-up", date = date, text = follow_up.text.as_str());
            parts.push(text::caption(last).into());
        }
        if let Some(person) = outcome.note.filter(|_| is_at).and_then(|note| meeting.notes.get(note)?.delegate) {
            parts.push(text::caption(tr!(cx.i18n, "discussion-born-of", name = people::name(cx, person))).into());
        }
        if is_at && may {
            parts.push(outcome_actions(cx, id, outcome.state));
        }

        button(pictured(direction, outcome.kind, parts))
            .padding(space::S)
            .width(Fill)
            .class(Press::Line { active: is_at })
            .on_press(Message::OutcomePressed(id))
            .into()
    }
}

/// What is said of an outcome, every line beside its picture and none under it.
pub fn pictured<'a>(direction: Direction, kind: OutcomeKind, parts: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    let picture = icon::sized(kinds::outcome_icon(kind), space::L + space::XS, Ink::Muted);
    let parts = layout::column(direction, parts).spacing(space::XS).width(Fill);

    layout::row(direction, [picture, parts.into()]).spacing(space::M).align_y(iced::Top).width(Fill).into()
}

fn outcome_actions<'a>(cx: &Context<'a>, id: OutcomeId, state: OutcomeState) -> Element<'a, Message> {
    let direction = cx.direction();
    let mut actions: Vec<Element<'a, Message>> = vec![
        press::quiet(direction, cx.t("common-edit"))
            .shortcut(cx.key(Do::Edit))
            .on_press(Message::OutcomeEdited(id))
            .into(),
    ];
    for other in OutcomeState::ALL.into_iter().filter(|other| *other != state) {
        let mut button = press::quiet(direction, cx.t(state_word(other))).on_press(Message::OutcomeStated(id, other));
        if other == next_state(state) {
            button = button.shortcut(cx.key(Do::Settle));
        }
        actions.push(button.into());
    }
    actions.push(
        press::quiet(direction, cx.t("common-remove")).icon(Icon::Trash).on_press(Message::OutcomeWithdrawn(id)).into(),
    );

    layout::row(direction, actions).spacing(0.0).wrap_apart(0.0)
}

/// The outcomes of one kind, as what is shown is chosen by it.
fn several(kind: OutcomeKind) -> &'static str {
    match kind {
        OutcomeKind::Decision => "discussion-decisions",
        OutcomeKind::Recommendation => "discussion-recommendations",
        OutcomeKind::Commitment => "discussion-commitments",
    }
}

/// The state that one key brings: done, and back.
pub fn next_state(state: OutcomeState) -> OutcomeState {
    match state {
        OutcomeState::Open => OutcomeState::Done,
        OutcomeState::Done | OutcomeState::Dropped => OutcomeState::Open,
    }
}

/// What brings an outcome to a state: a Fluent key.
pub fn state_word(state: OutcomeState) -> &'static str {
    match state {
        OutcomeState::Open => "discussion-set-open",
        OutcomeState::Done => "discussion-set-done",
        OutcomeState::Dropped => "discussion-set-dropped",
    }
}
