//! What comes back from the meetings before, and what was promised by and to those who are invited.

use iced::Fill;

use super::Message;
use crate::domain::MeetingId;
use crate::domain::figures::commitments::{Horizon, Line, promised, returning};
use crate::domain::meeting::{Meeting, MeetingState};
use crate::i18n::{format, tr};
use crate::screen::keys::Do;
use crate::screen::{Context, Room, Route, wording};
use crate::ui::theme::{Ink, Tone};
use crate::ui::{self, Element, button, section, space, text};

/// So many are read out; the others are counted.
const SHOWN: usize = 6;

/// What is still open of the meetings before.
pub fn coming_back<'a>(cx: &Context<'a>, id: MeetingId) -> Option<Element<'a, Message>> {
    let open: Vec<Line<'a>> =
        returning(cx.workspace, id, cx.today()).into_iter().filter(|line| line.horizon != Horizon::Settled).collect();
    if open.is_empty() {
        return None;
    }
    let direction = cx.direction();
    let follow = button::quiet(direction, cx.t("overview-follow-up"))
        .shortcut(cx.key(Do::Discussion))
        .on_press(Message::Wanted(Route::Meeting(id, Room::Discussion)));
    let lines = ui::layout::column(direction, lines(cx, &open)).spacing(space::M).width(Fill);

    Some(section::card(direction, cx.t("overview-returning"), Some(ui::end(direction, follow).into()), lines))
}

/// What was promised by those who are invited, and to them: until the meeting is over.
pub fn of_guests<'a>(cx: &Context<'a>, id: MeetingId, meeting: &Meeting) -> Option<Element<'a, Message>> {
    if matches!(meeting.details.state, MeetingState::Closed | MeetingState::Cancelled) {
        return None;
    }
    let promised = promised(cx.workspace, id, cx.today());
    if promised.by.is_empty() && promised.to.is_empty() {
        return None;
    }
    let direction = cx.direction();
    let mut parts: Vec<Element<'a, Message>> = Vec::new();
    for (key, found) in [("overview-promised-to", &promised.to), ("overview-promised-by", &promised.by)] {
        if !found.is_empty() {
            parts.push(text::label(cx.t(key)).into());
            parts.extend(lines(cx, found));
        }
    }
    let board = button::quiet(direction, cx.t("overview-all-commitments"))
        .shortcut(cx.key(Do::Commitments))
        .on_press(Message::Wanted(Route::Commitments));
    let lines = ui::layout::column(direction, parts).spacing(space::M).width(Fill);

    Some(section::card(direction, cx.t("overview-promised"), Some(ui::end(direction, board).into()), lines))
}

fn lines<'a>(cx: &Context<'a>, found: &[Line<'a>]) -> Vec<Element<'a, Message>> {
    let mut lines: Vec<Element<'a, Message>> = found.iter().take(SHOWN).map(|found| line(cx, found)).collect();
    let more = found.len().saturating_sub(SHOWN);
    if more > 0 {
        lines.push(text::caption(tr!(cx.i18n, "overview-more-commitments", count = more)).into());
    }

    lines
}

fn line<'a>(cx: &Context<'a>, found: &Line<'a>) -> Element<'a, Message> {
    let direction = cx.direction();
    let owner = wording::owner(cx.i18n, &cx.workspace.register, found.outcome.owner);
    let due = found.outcome.due.map(|due| format::date_short(cx.language(), due)).unwrap_or_default();
    let code = cx.workspace.meeting(found.meeting).map(|meeting| meeting.details.code.clone()).unwrap_or_default();
    let is_late = found.horizon == Horizon::Late;
    let late = if is_late { cx.t("overview-late") } else { String::new() };
    let ink = if is_late { Ink::Toned(Tone::Accent) } else { Ink::Muted };
    let under = text::caption(wording::line(cx.i18n, [late, owner, due, code])).class(ink);

    ui::layout::column(
        direction,
        [crate::screen::meeting::said(direction, &found.outcome.text, Ink::Plain), under.into()],
    )
    .spacing(0.0)
    .into()
}
