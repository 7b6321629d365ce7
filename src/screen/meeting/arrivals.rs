//! How people came, drawn: the curve of a session with its axes, and when the session began.

use jiff::Timestamp;
use jiff::civil::{Date, Time};

use crate::domain::figures::{Curve, Hours};
use crate::domain::meeting::Session;
use crate::i18n::format;
use crate::screen::Context;
use crate::tr;
use crate::ui::chart::{self, Rise};
use crate::ui::theme::{Ink, Surface};
use crate::ui::{Element, Tone, layout, space, text};

/// Labels under the curve, at most.
const LABELS: usize = 6;

/// When a session is, on the clock of this laptop.
pub fn hours(cx: &Context<'_>, session: Option<&Session>) -> Hours {
    let at = |date: Date, time: Time| cx.zone.to_timestamp(date.to_datetime(time)).ok();
    let starts = session.and_then(|session| at(session.date, session.starts?));
    let ends = session.and_then(|session| at(session.date, session.ends?));

    Hours { starts, ends, now: cx.now }
}

/// How many had come by when, up to now, and a mark where the session began.
pub fn curve<'a, M: 'a>(cx: &Context<'a>, curve: &Curve, starts: Option<Timestamp>, height: f32) -> Element<'a, M> {
    let starts = starts.and_then(|starts| Some((starts, curve.place(starts)?)));
    let rise = Rise {
        points: points(cx, curve),
        labels: labels(cx, curve),
        mark: starts.map(|(_, place)| place),
        tone: Tone::Success,
    };
    let direction = cx.direction();
    let mut parts = vec![chart::rise(direction, rise, height)];
    parts.extend(starts.map(|(starts, _)| {
        let dash = iced::widget::container(layout::nothing())
            .width(space::L)
            .height(space::XXS)
            .class(Surface::Solid(Tone::Accent));
        let words = tr!(cx.i18n, "picture-starts", time = format::time_at(starts, cx.zone));

        layout::row(direction, [dash.into(), text::caption(words).class(Ink::Muted).into()]).into()
    }));

    layout::column(direction, parts).spacing(space::XS).width(iced::Fill).into()
}

/// The end of each step that has one, and where the last one stands now.
fn points(cx: &Context<'_>, curve: &Curve) -> Vec<(f32, f32)> {
    let by_then = curve.by_then();
    let steps = curve.came.len().max(1) as f32;
    let now = curve.place(cx.now).unwrap_or(1.0);
    let all = by_then.last().copied().unwrap_or_default() as f32;
    let ended = by_then.iter().enumerate().map(|(place, count)| (place as f32 / steps, *count as f32));
    let mut points: Vec<(f32, f32)> = ended.take_while(|(along, _)| *along < now).collect();
    points.push((now, all));

    points
}

/// Full steps of the curve, few enough to be read.
fn labels(cx: &Context<'_>, curve: &Curve) -> Vec<(f32, String)> {
    let of_days = curve.until().duration_since(curve.from).as_hours() >= 24;

    curve
        .marks(LABELS)
        .into_iter()
        .filter_map(|(at, _)| {
            let day = cx.zone.to_datetime(at).date();
            let label = if of_days { format::date_short(cx.language(), day) } else { format::time_at(at, cx.zone) };

            Some((curve.place(at)?, label))
        })
        .collect()
}
