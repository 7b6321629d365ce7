use crate::screen::keys::Do;
use iced::widget::container;
use iced::{Fill, FillPortion, Top};

use super::{Conflicts, Line, Message, Reading};
use crate::domain::conflicts::Author;
use crate::exchange::say::disk;
use crate::i18n::format;
use crate::screen::{Context, wording};
use crate::tr;
use crate::ui::table::{self, Column, Width};
use crate::ui::theme::{Ink, Surface};
use crate::ui::{Element, Icon, Tone, button, empty, header, icon, layout, pill, scroll, section, space, text};

impl Conflicts {
    pub(super) fn page<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let head = header::header(direction, cx.t("app-section-conflicts")).caption(cx.t("conflicts-caption"));
        let Some(line) = self.lines.get(self.cursor) else {
            let none = empty::empty(Icon::CheckCircle, cx.t("conflicts-none"), None);

            return iced::widget::column![Element::from(head), iced::widget::center(none)].height(Fill).into();
        };
        let list = container(self.list(cx)).width(FillPortion(2)).height(Fill);
        let values =
            scroll::sheet(direction, container(self.values(cx, line)).padding([space::L, space::XL]).width(Fill))
                .height(Fill);
        let halves = layout::row(direction, [list.into(), container(values).width(FillPortion(3)).into()])
            .spacing(0.0)
            .align_y(Top)
            .height(Fill);

        iced::widget::column![Element::from(head), halves].height(Fill).into()
    }

    fn list<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let copy = *cx;

        table::table(direction, &self.table, self.lines.len(), Message::Scrolled)
            .column(Column::new(cx.t("conflicts-column-record"), Width::Portion(1), move |place| {
                self.lines.get(place).map_or_else(|| layout::nothing().into(), |line| named(&copy, line))
            }))
            .on_press(Message::LinePressed)
            .cursor(Some(self.cursor))
            .count(tr!(cx.i18n, "conflicts-count", count = self.lines.len()))
            .into()
    }

    /// The field, and its values one under the other: the one that holds first.
    fn values<'a>(&'a self, cx: &Context<'a>, line: &'a Line) -> Element<'a, Message> {
        let direction = cx.direction();
        let authors = self.authors.get(self.cursor);
        let mut parts: Vec<Element<'a, Message>> = vec![
            layout::column(
                direction,
                [
                    text::title(line.field.as_str()).into(),
                    text::caption(wording::line(cx.i18n, [line.name.as_str(), line.kind.as_str()])).into(),
                ],
            )
            .spacing(space::XS)
            .into(),
        ];
        for (place, value) in line.values.iter().enumerate() {
            let author = match place.checked_sub(1) {
                None => authors.and_then(|authors| authors.held),
                Some(other) => authors.and_then(|authors| authors.others.get(other).copied().flatten()),
            };
            parts.push(self.value(cx, place, value, author));
        }
        parts.push(text::caption(cx.t("conflicts-help")).into());

        layout::column(direction, parts).spacing(space::L).width(Fill).into()
    }

    fn value<'a>(
        &'a self,
        cx: &Context<'a>,
        place: usize,
        value: &'a str,
        author: Option<Author>,
    ) -> Element<'a, Message> {
        let direction = cx.direction();
        let is_chosen = place == self.chosen;
        let key = Do::VALUES.get(place).map(|does| button::key_label(cx.key(*does)));
        let mut head: Vec<Element<'a, Message>> = key.into_iter().collect();
        if place == 0 {
            head.push(pill::pill(direction, Tone::Success, Icon::Check, cx.t("conflicts-holds")));
        }
        head.push(layout::start(direction, text::caption(self.told(cx, author))).into());
        let word = cx.t(if place == 0 { "conflicts-keep" } else { "conflicts-take" });
        let press = (!cx.read_only).then_some(Message::Settled(place));
        let deed: Element<'a, Message> = if is_chosen {
            let enter = cx.key(Do::Open);

            button::primary(direction, word).shortcut(enter).on_press_maybe(press).into()
        } else {
            button::secondary(direction, word).on_press_maybe(press).into()
        };
        let words = layout::start(direction, text::of(value, space::L, iced::font::Weight::Normal));
        let content = layout::column(
            direction,
            [layout::row(direction, head).into(), words.into(), layout::end(direction, deed).into()],
        )
        .spacing(space::M)
        .width(Fill);
        if !is_chosen {
            return section::sheet(content);
        }

        container(content).padding(space::L).width(Fill).class(Surface::Verdict(Tone::Primary)).into()
    }

    /// Who set it, and when.
    fn told(&self, cx: &Context<'_>, author: Option<Author>) -> String {
        match (author, &self.reading) {
            (Some(author), _) => {
                let laptop = cx.workspace.register.laptop_name(author.laptop);
                let when = format::date_time_at(cx.language(), author.wall, cx.zone);

                tr!(cx.i18n, "conflicts-set-by", laptop = laptop, when = when)
            }
            (None, Reading::Failed(reason)) => tr!(cx.i18n, "history-unreadable", reason = disk::open(cx.i18n, reason)),
            (None, Reading::Begun) => cx.t("common-loading"),
            (None, Reading::Done | Reading::Stale) => cx.t("conflicts-set-by-nobody"),
        }
    }
}

fn named<'a>(cx: &Context<'a>, line: &'a Line) -> Element<'a, Message> {
    let direction = cx.direction();
    let under = wording::line(cx.i18n, [line.field.as_str(), line.kind.as_str()]);
    let words =
        layout::column(direction, [text::strong_line(line.name.clone()).into(), text::caption_line(under).into()])
            .spacing(0.0);

    layout::row(direction, [icon::sized(Icon::Warning, space::ICON, Ink::Toned(Tone::Accent)), words.into()])
        .spacing(space::M)
        .into()
}
