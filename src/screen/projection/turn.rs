//! The clock: of the item that is dealt with, else the hour.

use iced::font::Weight;
use iced::widget::container;
use iced::{Center, Fill};

use super::{Message, Projection};
use crate::domain::figures::{Pace, pace};
use crate::domain::meeting::Meeting;
use crate::i18n::{format, tr};
use crate::screen::Context;
use crate::ui::theme::{Ink, Tone};
use crate::ui::{Element, Icon, Surface, icon, layout, progress, space, text};

impl Projection {
    pub(super) fn turn<'a>(&'a self, cx: &Context<'a>, meeting: &'a Meeting, unit: f32) -> Element<'a, Message> {
        let size = space::HALL * 1.6 * unit;
        let Some(pace) = pace(meeting, cx.now) else {
            let now = text::of(format::time(cx.time_of(cx.now)), size, Weight::Bold);

            return paper(now.into(), Surface::Card, unit);
        };
        let tone = if pace.is_over() { Tone::Accent } else { Tone::Primary };
        let clock = text::of(format::clock(pace.spent), size, Weight::Bold).class(Ink::Toned(tone));
        let mut parts: Vec<Element<'a, Message>> = vec![clock.into()];
        if pace.planned > 0 {
            parts.push(self.of_planned(cx, &pace, unit));
            let share = pace.spent as f32 / (f32::from(pace.planned) * 60.0);
            parts.push(container(progress::line(cx.direction(), share, tone)).width(Fill).into());
        }
        let surface = if pace.is_over() { Surface::Verdict(tone) } else { Surface::Card };
        let column = iced::widget::Column::with_children(parts).spacing(space::S * unit).align_x(Center).width(Fill);

        paper(column.into(), surface, unit)
    }

    /// How much was planned, and how much is left of it, or how much longer it has taken.
    fn of_planned<'a>(&self, cx: &Context<'a>, pace: &Pace, unit: f32) -> Element<'a, Message> {
        let direction = cx.direction();
        let size = space::TITLE * 1.1 * unit;
        let left = i64::from(pace.planned) * 60 - pace.spent;
        let planned = format::duration(cx.language(), i64::from(pace.planned));
        let planned = text::of(tr!(cx.i18n, "projection-planned", time = planned), size, Weight::Normal);
        let (key, tone) =
            if left >= 0 { ("projection-left", Tone::Primary) } else { ("projection-over", Tone::Accent) };
        let rest = text::of(tr!(cx.i18n, key, time = format::clock(left.abs())), size, Weight::Bold);
        let mut parts: Vec<Element<'a, Message>> =
            vec![planned.class(Ink::Muted).into(), text::of("·", size, Weight::Normal).class(Ink::Muted).into()];
        // A tone is never alone in saying that it takes too long.
        parts.extend((left < 0).then(|| icon::sized(Icon::Warning, size, Ink::Toned(tone))));
        parts.push(rest.class(Ink::Toned(tone)).into());

        layout::row(direction, parts).spacing(space::S * unit).into()
    }
}

fn paper<'a>(content: Element<'a, Message>, surface: Surface, unit: f32) -> Element<'a, Message> {
    container(content).padding([space::M * unit, space::XL * unit]).center_x(Fill).class(surface).into()
}
