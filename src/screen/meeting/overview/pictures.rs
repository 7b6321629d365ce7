//! The replies as a ring, the regions as bars, the arrivals as a curve.

use iced::widget::{container, row, text::Wrapping};
use iced::{Center, Fill, FillPortion};

use super::{Message, has_begun};
use crate::domain::figures::{Curve, MeetingFigures, Tally};
use crate::domain::meeting::{Meeting, MeetingState, Reply};
use crate::i18n::{format, tr};
use crate::screen::meeting::arrivals;
use crate::screen::{Context, wording};
use crate::ui::chart::{Slice, ring};
use crate::ui::theme::{Surface, Tone};
use crate::ui::{self, Element, space, text};

/// The side of the ring, the height of the curve, the width of the regions' names and of a figure beside them.
const RING: f32 = 148.0;
const CURVE: f32 = 132.0;
const REGION: f32 = 204.0;
const FIGURE: f32 = 104.0;

/// How the organisations answered; sent and reminded are one part: their answer is awaited.
pub fn replies<'a>(cx: &Context<'a>, figures: &MeetingFigures) -> Element<'a, Message> {
    let language = cx.language();
    let slice = |count: u32, label: String, tone| Slice {
        label,
        value: count as f32,
        shown: format::number(language, i64::from(count)),
        tone,
    };
    let awaited = figures.at(Reply::Sent) + figures.at(Reply::Reminded);
    let waiting = tr!(cx.i18n, "overview-awaiting", reminded = figures.at(Reply::Reminded));
    let of = |reply, key: &str| {
        let count = figures.at(reply);

        slice(count, tr!(cx.i18n, key, count = count), wording::reply_tone(reply))
    };
    let slices = vec![
        of(Reply::Confirmed, "overview-ring-confirmed"),
        of(Reply::Declined, "overview-ring-declined"),
        slice(awaited, waiting, Tone::Primary),
        of(Reply::NoAnswer, "overview-ring-no-answer"),
        of(Reply::ToSend, "overview-ring-to-send"),
    ];
    let answered = figures.at(Reply::Confirmed) + figures.at(Reply::Declined);
    let share = f64::from(answered) / f64::from(figures.organisations.invited.max(1));

    ring(cx.direction(), slices, format::percent(language, share), cx.t("overview-answered"), RING)
}

/// Invited, confirmed and represented by region, the largest first.
pub fn regions<'a>(cx: &Context<'a>, figures: &MeetingFigures, state: MeetingState) -> Element<'a, Message> {
    let direction = cx.direction();
    let begun = has_begun(state) || figures.present > 0;
    let longest = figures.by_region.values().map(|tally| tally.invited.max(tally.represented)).max().unwrap_or(0);
    let mut tallies: Vec<_> = figures.by_region.iter().collect();
    tallies.sort_by_key(|(region, tally)| (std::cmp::Reverse(tally.invited), region.is_none(), **region));

    let mut heads = vec![("overview-invited", Surface::Track)];
    if begun {
        heads.push(("overview-confirmed", Surface::Solid(Tone::Neutral)));
        heads.push(("overview-represented", Surface::Solid(Tone::Success)));
    } else {
        heads.push(("overview-confirmed", Surface::Solid(Tone::Success)));
    }
    let heads = heads.into_iter().map(|(key, surface)| {
        let dot = container(ui::nothing()).width(space::S).height(space::S).class(surface);
        let words = text::label(cx.t(key)).wrapping(Wrapping::None);

        container(ui::row(direction, [dot.into(), words.into()]).spacing(space::XS))
            .width(FIGURE)
            .align_x(ui::layout::end_side(direction))
            .into()
    });
    let head = ui::row(direction, [ui::gap().into()].into_iter().chain(heads)).spacing(0.0);
    let lines = tallies.into_iter().map(|(region, tally)| {
        let name = wording::region(cx.i18n, &cx.workspace.register, *region);
        let mut numbers = vec![tally.invited, tally.confirmed];
        if begun {
            numbers.push(tally.represented);
        }
        let numbers = numbers.into_iter().map(|number| {
            container(text::number(format::number(cx.language(), i64::from(number))))
                .width(FIGURE)
                .align_x(ui::layout::end_side(direction))
                .into()
        });
        let first: [Element<'a, Message>; 2] = [
            container(text::body(name).wrapping(Wrapping::None))
                .width(REGION)
                .align_x(ui::layout::start_side(direction))
                .clip(true)
                .into(),
            bar(cx, tally, longest, begun),
        ];

        ui::row(direction, first.into_iter().chain(numbers)).spacing(0.0).align_y(Center).into()
    });

    ui::layout::column(direction, [Element::from(head)].into_iter().chain(lines)).spacing(space::XS).into()
}

/// One bar: who is represented, who confirmed and is not (yet), who was invited.
fn bar<'a>(cx: &Context<'a>, tally: &Tally, longest: u32, begun: bool) -> Element<'a, Message> {
    let (first, second) = if begun {
        (tally.represented, tally.confirmed.saturating_sub(tally.represented))
    } else {
        (tally.confirmed, 0)
    };
    let rest = tally.invited.saturating_sub(first + second);
    let beyond = longest.saturating_sub(first + second + rest);
    let parts = [
        (first, Surface::Solid(Tone::Success)),
        (second, Surface::Solid(Tone::Neutral)),
        (rest, Surface::Track),
        (beyond, Surface::None),
    ];
    let mut parts: Vec<Element<'a, Message>> = parts
        .into_iter()
        .filter(|(width, _)| *width > 0)
        .map(|(width, surface)| {
            container(ui::nothing())
                .width(FillPortion(width.min(10_000) as u16))
                .height(space::S + 2.0)
                .class(surface)
                .into()
        })
        .collect();
    if cx.direction().is_rtl() {
        parts.reverse();
    }

    container(row(parts).spacing(space::HAIRLINE)).width(Fill).into()
}

/// How many had come by when; with the beginning, where the meeting has one session.
pub fn arrivals<'a>(cx: &Context<'a>, meeting: &Meeting, figures: &MeetingFigures) -> Option<Element<'a, Message>> {
    let sessions = meeting.ordered_sessions();
    let only = sessions.first().filter(|_| sessions.len() == 1).map(|(_, session)| *session);
    let hours = arrivals::hours(cx, only);
    let curve = Curve::of(&figures.arrivals, &hours)?;

    Some(arrivals::curve(cx, &curve, hours.starts, CURVE))
}
