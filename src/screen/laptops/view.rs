use crate::screen::keys::Do;
use iced::widget::{column, container, rule};
use iced::{Bottom, Fill};

use super::{Laptops, Message, Row, clocks, outcome};
use crate::exchange::say::disk;
use crate::i18n::format;
use crate::screen::Context;
use crate::screen::together::Errand;
use crate::tr;
use crate::ui::{
    Element, Icon, Ink, Tone, banner, button, field, header, icon, layout, pill, progress, scroll, section, space, text,
};

/// The widths of the columns after the name: when it wrote last, how much, how many people it received.
const WHEN: f32 = 180.0;
const COUNT: f32 = 110.0;

impl Laptops {
    pub(super) fn look<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let mut parts: Vec<Element<'a, Message>> = vec![text::muted(cx.t("laptops-explained")).into()];
        parts.extend(self.news(cx));
        parts.push(self.list(cx));
        parts.push(self.carry(cx));
        parts.push(self.take_in(cx));
        let page = layout::column(direction, parts).spacing(space::L).max_width(space::READING);

        column![
            Element::from(header::header(direction, cx.t("app-section-laptops"))),
            scroll::sheet(direction, layout::start(direction, page).padding(space::XL)).height(Fill),
        ]
        .into()
    }

    /// Clocks that differ, and what came of the last copy.
    fn news<'a>(&self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let direction = cx.direction();
        let mut said = clocks::sentences(cx, &self.clocks(cx));
        if let Some(reason) = cx.together.failed {
            said.push((Tone::Danger, tr!(cx.i18n, "laptops-not-followed", reason = disk::open(cx.i18n, reason))));
        }
        if let Some(reason) = &self.failed {
            said.push((Tone::Danger, tr!(cx.i18n, "laptops-unreadable", reason = disk::open(cx.i18n, reason))));
        }
        if let Errand::Done(outcome) = cx.together.errand {
            said.extend(outcome::sentences(cx, outcome));
        }
        let banners = said.into_iter().map(|(tone, words)| banner::banner(direction, tone, words, None));
        let mut news: Vec<Element<'a, Message>> = banners.collect();
        if let Some(meter) = cx.together.errand.meter().filter(|meter| meter.is_long(cx.now)) {
            let come = meter.read();
            let words = match cx.together.errand {
                Errand::Carrying(_) => "laptops-carrying",
                _ => "laptops-taking-in",
            };
            let share = if come.of == 0 { 0.0 } else { come.done as f32 / come.of as f32 };
            let words = tr!(cx.i18n, words, done = come.done, of = come.of);
            news.push(progress::progress(direction, words, share));
        }

        (!news.is_empty()).then(|| layout::column(direction, news).width(Fill).into())
    }

    fn list<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let fixed = |content: Element<'a, Message>, width: f32| -> Element<'a, Message> {
            container(content).width(width).align_x(layout::end_side(direction)).into()
        };
        let label = |key: &str| -> Element<'a, Message> { text::label(cx.t(key)).into() };
        let titles = layout::row(
            direction,
            [
                layout::start(direction, label("laptops-column-name")).into(),
                fixed(label("laptops-column-last"), WHEN),
                fixed(label("laptops-column-entries"), COUNT),
                fixed(label("laptops-column-arrivals"), COUNT),
            ],
        );
        let mut lines: Vec<Element<'a, Message>> = vec![titles.into(), rule::horizontal(1).into()];
        for row in &self.rows {
            let number = |count: usize| -> Element<'a, Message> {
                let count = i64::try_from(count).unwrap_or(i64::MAX);

                text::number(format::number(cx.language(), count)).into()
            };
            let last = match row.account.entries {
                0 => cx.t("laptops-nothing-yet"),
                _ => format::date_time_at(cx.language(), row.account.last, cx.zone),
            };
            let line = layout::row(
                direction,
                [
                    layout::start(direction, self.name(cx, row)).clip(true).into(),
                    fixed(text::body(last).into(), WHEN),
                    fixed(number(row.account.entries), COUNT),
                    fixed(number(row.arrivals), COUNT),
                ],
            );
            lines.push(line.height(space::ROW).into());
        }
        let followed = cx.together.looked.filter(|_| cx.together.failed.is_none()).map(|looked| {
            let time = format::time_at(looked, cx.zone);

            pill::pill(direction, Tone::Success, Icon::Eye, tr!(cx.i18n, "laptops-followed", time = time))
        });
        let folder = text::caption(tr!(cx.i18n, "laptops-folder", folder = cx.dir.display().to_string()));
        lines.push(folder.into());

        section::card(direction, cx.t("laptops-known"), followed, layout::column(direction, lines).width(Fill))
    }

    fn name<'a>(&self, cx: &Context<'a>, row: &Row) -> Element<'a, Message> {
        let direction = cx.direction();
        let name = cx.workspace.register.laptops.get(&row.laptop).filter(|name| !name.is_empty());
        let ours = row.laptop == cx.own;
        let name = match (name, ours) {
            (Some(name), _) => name.clone(),
            // It says its name with the first thing that it writes.
            (None, true) => cx.laptop.to_owned(),
            (None, false) => cx.workspace.register.laptop_name(row.laptop),
        };
        let mut parts = vec![icon::sized(Icon::Laptop, space::ICON, Ink::Muted)];
        parts.push(if ours { text::strong(name).into() } else { text::body(name).into() });
        if ours {
            parts.push(pill::pill(direction, Tone::Primary, Icon::Home, cx.t("laptops-this-one")));
        }

        layout::row(direction, parts).into()
    }

    fn carry<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let can = cx.together.errand.meter().is_none() && !self.to.trim().is_empty();
        let (word, help) = if self.has_copy(cx) && !cx.read_only {
            ("laptops-update", "laptops-to-has-copy")
        } else {
            ("laptops-carry", "laptops-to-help")
        };
        let press = button::primary(direction, cx.t(word))
            .icon(Icon::Export)
            .shortcut(cx.key(Do::Carry))
            .on_press_maybe(can.then_some(Message::CarryPressed));
        let path = field::text(direction, cx.t("laptops-to"), &self.to)
            .on_input(Message::ToChanged)
            .on_submit(Message::CarryPressed);

        section::card(
            direction,
            cx.t("laptops-carry-title"),
            None,
            errand(cx, path.into(), Message::ToSought, press.into(), help),
        )
    }

    fn take_in<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let can = cx.together.errand.meter().is_none() && !cx.read_only && !self.from.trim().is_empty();
        let press = button::secondary(direction, cx.t("laptops-take-in"))
            .icon(Icon::Import)
            .shortcut(cx.key(Do::TakeIn))
            .on_press_maybe(can.then_some(Message::TakeInPressed));
        let path = field::text(direction, cx.t("laptops-from"), &self.from)
            .on_input(Message::FromChanged)
            .on_submit(Message::TakeInPressed);
        let line = errand(cx, path.into(), Message::FromSought, press.into(), "laptops-from-help");

        section::card(direction, cx.t("laptops-take-in-title"), None, line)
    }
}

/// A path, the system's dialog beside it, what is done with it, and a word of help beneath.
fn errand<'a>(
    cx: &Context<'a>,
    path: Element<'a, Message>,
    sought: Message,
    press: Element<'a, Message>,
    help: &str,
) -> Element<'a, Message> {
    let direction = cx.direction();
    let choose = button::secondary(direction, cx.t("common-choose")).icon(Icon::Folder).on_press(sought);
    let line = layout::row(direction, [path, choose.into(), press]).align_y(Bottom);

    layout::column(direction, [line.into(), text::caption(cx.t(help)).into()]).into()
}
