//! What was decided, recommended and promised: the last one large, those before it in a line each.

use iced::Fill;
use iced::font::Weight;
use iced::widget::container;

use super::{Message, Projection};
use crate::domain::meeting::{Meeting, Outcome, OutcomeKind, Owner};
use crate::i18n::{format, tr};
use crate::screen::meeting::discussion::outcome_icon;
use crate::screen::{Context, wording};
use crate::ui::theme::{Ink, Tone};
use crate::ui::{Element, Surface, icon, layout, space, text};

/// How many of those before the last one are shown.
const EARLIER: usize = 3;

impl Projection {
    /// What fell last, large; under it those before.
    pub(super) fn fallen<'a>(&'a self, cx: &Context<'a>, meeting: &'a Meeting, unit: f32) -> Element<'a, Message> {
        let direction = cx.direction();
        let mut outcomes = self.fallen.latest_first().filter_map(|id| meeting.outcomes.get(id));
        let Some(last) = outcomes.next() else { return layout::nothing().into() };
        let mut parts = vec![self.last(cx, last, unit)];
        parts.extend(outcomes.take(EARLIER).map(|outcome| {
            let size = space::TITLE * unit;
            let words = text::line_of(one_line(&outcome.text), size, Weight::Normal).ink(Ink::Muted);
            let mark = icon::sized(outcome_icon(outcome.kind), size, Ink::Toned(tone(outcome.kind)));

            layout::row(direction, [mark, layout::start(direction, words).into()])
                .spacing(space::M * unit)
                .padding([0.0, space::XL * unit])
                .into()
        }));

        // What does not fit any more is the oldest.
        container(layout::column(direction, parts).spacing(space::M * unit).width(Fill)).height(Fill).clip(true).into()
    }

    fn last<'a>(&self, cx: &Context<'a>, outcome: &'a Outcome, unit: f32) -> Element<'a, Message> {
        let direction = cx.direction();
        let tone = tone(outcome.kind);
        let small = space::L * 1.1 * unit;
        let kind = wording::outcome_kind(cx.i18n, outcome.kind);
        let kind = layout::row(
            direction,
            [
                icon::sized(outcome_icon(outcome.kind), small * 1.25, Ink::Toned(tone)),
                text::of(kind, small, Weight::Bold).class(Ink::Toned(tone)).into(),
            ],
        )
        .spacing(space::S * unit);
        let count = (self.fallen.count() > 1).then(|| tr!(cx.i18n, "projection-fallen", count = self.fallen.count()));
        let count = text::of(count.unwrap_or_default(), small, Weight::Normal).class(Ink::Muted);
        let words = text::of(outcome.text.trim(), space::XL * unit, Weight::Bold);
        // At most five lines of it, so that those before stay in sight.
        let hang = space::XL * unit * space::HANG;
        let words = layout::start(direction, words)
            .padding(layout::padding(direction, 0.0, 0.0, hang, 0.0))
            .max_height(space::XL * 6.5 * unit + hang)
            .clip(true);
        let mut facts = Vec::new();
        if outcome.owner != Owner::Nobody {
            facts.push(wording::owner(cx.i18n, &cx.workspace.register, outcome.owner));
        }
        facts.extend(outcome.due.map(|due| format::date(cx.language(), due)));
        let mut parts: Vec<Element<'a, Message>> = vec![layout::spread(direction, kind, count).into(), words.into()];
        if !facts.is_empty() {
            let facts = wording::line(cx.i18n, facts);
            parts.push(text::line_of(facts, space::TITLE * unit, Weight::Normal).ink(Ink::Muted).into());
        }
        let surface = if self.fallen.is_fresh(cx.now) { Surface::Verdict(tone) } else { Surface::Card };

        container(layout::column(direction, parts).spacing(space::S * unit).width(Fill))
            .padding([space::L * unit, space::XL * unit])
            .width(Fill)
            .class(surface)
            .into()
    }
}

fn tone(kind: OutcomeKind) -> Tone {
    match kind {
        OutcomeKind::Decision => Tone::Success,
        OutcomeKind::Recommendation => Tone::Primary,
        OutcomeKind::Commitment => Tone::Accent,
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
