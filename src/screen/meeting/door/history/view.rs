use crate::screen::keys::Do;
use iced::Fill;

use super::line::{Line, Said};
use super::{Message, Past, field_id};
use crate::exchange::say::disk;
use crate::i18n::format;
use crate::screen::Context;
use crate::screen::meeting::people;
use crate::tr;
use crate::ui::table::{self, Column, Width};
use crate::ui::theme::Ink;
use crate::ui::{Element, Icon, Tone, button, empty, field, icon, layout, pill, space, text};

const WHEN: f32 = space::ROW * 4.0;
const DESK: f32 = space::ROW * 4.0;
const STATE: f32 = space::ROW * 3.5;

impl Past {
    /// The filter and the one deed above, the lines beneath.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let filter = field::search(direction, cx.t("past-filter"), &self.query, Message::QueryChanged)
            .clear(cx.t("common-clear"))
            .id(field_id())
            .on_submit(Message::Submitted);
        let chosen = self.line_at_cursor();
        let can = !cx.read_only && chosen.is_some_and(|line| line.deed.is_some());
        let (word, mark) = match chosen {
            Some(line) if line.makes_again() => ("past-make-again", Icon::Redo),
            _ => ("past-take-back", Icon::Undo),
        };
        let deed = button::secondary(direction, cx.t(word))
            .icon(mark)
            .shortcut(cx.key(Do::TakeBack))
            .on_press_maybe(can.then_some(Message::DeedAsked));

        let above = layout::margined(layout::row(direction, [filter.into(), deed.into()]));

        layout::column(direction, [above, self.table(cx)]).spacing(space::M).width(Fill).height(Fill).into()
    }

    fn table<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let copy = *cx;
        let none = match (&self.failed, self.reading) {
            (Some(reason), _) => empty::empty(
                Icon::Alert,
                tr!(cx.i18n, "history-unreadable", reason = disk::open(cx.i18n, reason)),
                None,
            ),
            (None, true) => empty::empty(Icon::Clock, cx.t("common-loading"), None),
            (None, false) => empty::empty(Icon::Door, cx.t("past-empty"), None),
        };
        let when = move |place: usize| {
            self.line(place).map(|line| format::date_time_at(copy.language(), line.wall, copy.zone)).unwrap_or_default()
        };
        let desk = move |place: usize| self.line(place).map(|line| line.desk.clone()).unwrap_or_default();
        let nothing = || Element::from(layout::nothing());

        table::table(direction, &self.table, self.shown.len(), Message::Scrolled)
            .column(Column::words(cx.t("past-column-when"), Width::Fixed(WHEN), when))
            .column(Column::new(cx.t("past-column-what"), Width::Portion(1), move |place| {
                self.line(place).map_or_else(nothing, |line| what(&copy, line))
            }))
            .column(Column::words(cx.t("past-column-desk"), Width::Fixed(DESK), desk))
            .column(Column::new(cx.t("past-column-state"), Width::Fixed(STATE), move |place| {
                self.line(place).map_or_else(nothing, |line| state(&copy, line))
            }))
            .on_press(Message::LinePressed)
            .cursor(self.cursor)
            .count(tr!(cx.i18n, "common-rows-of", count = self.shown.len(), total = self.lines.len()))
            .empty(none)
            .into()
    }
}

/// What was said of whom, and under it for which association and instead of whom.
fn what<'a>(cx: &Context<'a>, line: &'a Line) -> Element<'a, Message> {
    let direction = cx.direction();
    let (mark, tone, key) = match line.said {
        Said::Arrived => (Icon::CheckCircle, Tone::Success, "past-arrived"),
        Said::WalkedIn => (Icon::Plus, Tone::Accent, "past-walked-in"),
        Said::Left => (Icon::ArrowEnd, Tone::Neutral, "past-left"),
        Said::Back => (Icon::ArrowStart, Tone::Success, "past-back"),
        Said::Withdrawn => (Icon::CrossCircle, Tone::Danger, "past-withdrawn"),
        Said::Restored => (Icon::CheckCircle, Tone::Success, "past-restored"),
    };
    let ink = if line.is_taken_back { Ink::Muted } else { Ink::Plain };
    let facts: Vec<String> = [people::t(cx, key, line.person)].into_iter().chain(line.more.iter().cloned()).collect();
    let words = layout::column(
        direction,
        [
            text::strong_line(line.name.clone()).ink(ink).into(),
            text::caption_line(crate::screen::wording::line(cx.i18n, facts)).into(),
        ],
    )
    .spacing(0.0);
    let tone = if line.is_taken_back { Ink::Muted } else { Ink::Toned(tone) };

    layout::row(direction, [icon::sized(mark.along(direction), space::ICON, tone), words.into()])
        .spacing(space::M)
        .into()
}

fn state<'a>(cx: &Context<'a>, line: &Line) -> Element<'a, Message> {
    let direction = cx.direction();
    if !line.is_taken_back {
        return layout::nothing().into();
    }
    let word = if line.said == Said::Withdrawn { "past-made-again" } else { "past-taken-back" };

    pill::status(direction, Tone::Neutral, Icon::Undo, cx.t(word))
}
