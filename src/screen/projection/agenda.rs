//! The agenda of the session that is held, with the item that is dealt with marked; of a long one, the part around it.

use std::ops::Range;

use iced::font::Weight;
use iced::widget::{container, responsive};
use iced::{Center, Fill};

use super::{Message, Projection};
use crate::domain::figures::pace;
use crate::domain::meeting::{AgendaItem, Meeting};
use crate::domain::{AgendaItemId, SessionId};
use crate::i18n::{format, tr};
use crate::screen::Context;
use crate::ui::theme::{Ink, Tone};
use crate::ui::{Element, Icon, Surface, icon, layout, space, text};

/// The height of a line, and how many lines the item takes that is dealt with.
const LINE: f32 = space::ROW + space::L;
const CURRENT: f32 = 2.25;
/// Two lines of type, in sizes of it.
const TWO_LINES: f32 = 2.6;
/// No more than that: a short agenda is no poster.
const MOST_GROWN: f32 = 2.0;
/// How many seconds a page of a long agenda stays, while nothing on it is dealt with.
const TURN: i64 = 12;

/// Which of `count` items are shown where `room` of them fit: all, or those around the current one, which is the second where
/// there is one before it. Without a current one, the pages follow each other by the second of the day.
pub fn slice(count: usize, room: usize, current: Option<usize>, second: i64) -> Range<usize> {
    let room = room.max(1);
    if count <= room {
        return 0..count;
    }
    if let Some(current) = current {
        let start = current.saturating_sub(1).min(count - room);

        return start..start + room;
    }
    let pages = count.div_ceil(room);
    let page = usize::try_from(second.div_euclid(TURN)).unwrap_or_default() % pages;

    page * room..((page + 1) * room).min(count)
}

/// How many times higher so many lines are where there is more height than they need, measured in the same units.
pub fn grown(count: usize, has_current: bool, height: f32) -> f32 {
    let lines = count as f32 + if has_current { CURRENT - 1.0 } else { 0.0 };

    (height / (LINE * lines.max(1.0))).clamp(1.0, MOST_GROWN)
}

impl Projection {
    /// The session that is held: that of the item which is dealt with, else the one that the hour of the day means.
    pub(super) fn session(&self, cx: &Context<'_>, meeting: &Meeting) -> Option<SessionId> {
        let of_item = pace(meeting, cx.now).and_then(|pace| meeting.agenda.get(pace.item)?.session);

        of_item
            .filter(|id| meeting.sessions.contains(*id))
            .or_else(|| meeting.session_at(cx.today(), cx.time_of(cx.now)))
    }

    pub(super) fn agenda<'a>(&'a self, cx: &Context<'a>, meeting: &'a Meeting, unit: f32) -> Element<'a, Message> {
        let cx = *cx;
        let items = self.items(&cx, meeting);
        if items.is_empty() {
            return layout::nothing().into();
        }
        let current = pace(meeting, cx.now).map(|pace| pace.item);
        let at_current = current.is_some();
        let begun = current.and_then(|id| meeting.agenda.get(id)?.begun);

        responsive(move |size| {
            let direction = cx.direction();
            let grown = grown(items.len(), at_current, size.height / unit);
            let high = LINE * unit * grown;
            // The type grows by half of it: what takes two lines is parted from the next.
            let unit = unit * f32::midpoint(1.0, grown);
            let at = items.iter().position(|(id, _)| Some(*id) == current);
            let lines = (size.height / high + 0.01).floor();
            let taken = if at.is_some() { CURRENT - 1.0 } else { 0.0 };
            let all = items.len() as f32 + taken <= lines;
            // Where not all of them fit, the last line says how many more there are.
            let room = (if all { lines - taken } else { lines - taken - 1.0 }).max(1.0) as usize;
            let shown = slice(items.len(), room, at, cx.now.as_second());
            let more = items.len() - shown.len();
            let mut parts: Vec<Element<'_, Message>> = items[shown.clone()]
                .iter()
                .zip(shown)
                .map(|((id, item), place)| {
                    let is_done = begun.is_some() && item.begun < begun && item.begun.is_some();
                    line(&cx, place + 1, item, Some(*id) == current, is_done, unit, high)
                })
                .collect();
            if more > 0 {
                let words = tr!(cx.i18n, "projection-more", count = more);
                let words = text::of(words, space::L * unit, Weight::Normal).class(Ink::Muted);
                parts.push(container(words).center_y(high).into());
            }

            layout::column(direction, parts).spacing(0.0).width(Fill).into()
        })
        .into()
    }

    /// The items of the session that is held; an item that names none belongs to the first.
    fn items<'a>(&self, cx: &Context<'_>, meeting: &'a Meeting) -> Vec<(AgendaItemId, &'a AgendaItem)> {
        let first = meeting.ordered_sessions().first().map(|(id, _)| *id);
        let held = self.session(cx, meeting);
        let of = |item: &AgendaItem| item.session.filter(|id| meeting.sessions.contains(*id)).or(first);
        let all = meeting.ordered_agenda();
        let here: Vec<_> = all.iter().copied().filter(|(_, item)| of(item) == held).collect();

        // An afternoon without items of its own goes on with the morning's.
        if here.is_empty() { all } else { here }
    }
}

#[allow(clippy::too_many_arguments)]
fn line<'a>(
    cx: &Context<'a>,
    number: usize,
    item: &'a AgendaItem,
    is_current: bool,
    is_done: bool,
    unit: f32,
    high: f32,
) -> Element<'a, Message> {
    let direction = cx.direction();
    let ink = match (is_current, is_done) {
        (true, _) => Ink::Plain,
        (_, true) => Ink::Muted,
        _ => Ink::Plain,
    };
    let size = if is_current { space::DISPLAY } else { space::TITLE } * unit;
    let mark = match (is_current, is_done) {
        (true, _) => icon::sized(Icon::ArrowEnd.along(direction), size, Ink::Toned(Tone::Primary)),
        (_, true) => icon::sized(Icon::Check, size, Ink::Toned(Tone::Success)),
        _ => text::of(number.to_string(), size, Weight::Normal).class(Ink::Muted).into(),
    };
    let mark = container(mark).width(space::ROW * unit).align_x(layout::start_side(direction));
    let title = cx.name(&item.title).to_owned();
    let title = text::of(title, size, if is_current { Weight::Bold } else { Weight::Normal }).class(ink);
    // A long one takes two lines, and no more.
    let hang = size * space::HANG;
    let title = layout::start(direction, title)
        .padding(layout::padding(direction, 0.0, 0.0, hang, 0.0))
        .max_height(size * TWO_LINES + hang)
        .clip(true);
    let mut words: Vec<Element<'a, Message>> = vec![title.into()];
    if is_current && !item.speaker.is_empty() {
        words.push(text::line_of(item.speaker.clone(), space::TITLE * unit, Weight::Normal).ink(Ink::Muted).into());
    }
    let words = layout::column(direction, words).spacing(0.0).width(Fill);
    let mut parts: Vec<Element<'a, Message>> = vec![mark.into(), words.into()];
    if item.minutes > 0 {
        let minutes = format::duration(cx.language(), i64::from(item.minutes));
        parts.push(text::of(minutes, space::TITLE * unit, Weight::Normal).class(Ink::Muted).into());
    }
    let height = if is_current { high * CURRENT } else { high };
    let surface = if is_current { Surface::Verdict(Tone::Primary) } else { Surface::None };

    // Only the ground of the current one has an edge to keep clear of: the others begin where the page does.
    let inside = if is_current { space::L * unit } else { 0.0 };

    container(layout::row(direction, parts).spacing(space::L * unit).align_y(Center))
        .padding([0.0, inside])
        .center_y(height)
        .width(Fill)
        .class(surface)
        .into()
}
