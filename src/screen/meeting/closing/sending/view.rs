use iced::widget::{column, container};
use iced::{Center, Fill};

use super::super::Message as Whole;
use super::{Message, Row, Sending, Shown};
use crate::domain::meeting::{Channel, Delivered};
use crate::i18n::tr;
use crate::screen::keys::Do;
use crate::screen::named::{Named, chosen};
use crate::screen::{Context, wording};
use crate::ui::table::{Column, Width, table};
use crate::ui::theme::{Ink, Tone};
use crate::ui::{self, Element, Icon, banner, button, empty, field, icon, pill, section, space, text, tip};

impl Sending {
    /// The invitees, and beside them what can be done with those who are marked.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Whole> {
        let direction = cx.direction();
        if self.version.is_none() {
            let go = button::primary(direction, cx.t("closing-to-minutes"))
                .icon(Icon::Document)
                .on_press(Whole::PartChosen(super::super::Part::Minutes));
            let nothing = empty::empty(Icon::Mail, cx.t("closing-nothing-to-send"), Some(go.into()));

            return container(nothing).center_y(Fill).into();
        }
        // The list has a margin of its own.
        let filters = container(self.filters(cx)).padding([0.0, space::XL]);
        let list = column![filters, self.list(cx)].spacing(space::M).width(Fill).height(Fill);
        let deeds = ui::layout::column(direction, [self.marking(cx), self.drafts(cx)]).spacing(space::L);
        let both = ui::row(direction, [list.into(), container(deeds).width(SIDE).into()])
            .align_y(iced::Top)
            .height(Fill)
            .padding(ui::layout::padding(direction, 0.0, space::XL, space::L, 0.0));

        Element::from(both).map(Whole::Sending)
    }

    fn filters<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let count = |fits: &dyn Fn(Delivered) -> bool| self.rows.iter().filter(|row| fits(row.state)).count();
        let options = [
            (Shown::Everybody, tr!(cx.i18n, "closing-shown-all", count = self.rows.len())),
            (
                Shown::Missing,
                tr!(cx.i18n, "closing-shown-missing", count = count(&|state| state != Delivered::Received)),
            ),
        ]
        .into_iter()
        .chain(Delivered::ALL.map(|state| {
            let count = count(&|other| other == state);
            let words = format!("{} ({count})", cx.t(state_key(state)));

            (Shown::At(state), words)
        }));

        ui::start(cx.direction(), field::segments(cx.direction(), options, &self.filter, Message::ShownChosen)).into()
    }

    fn list<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let copy = *cx;
        let cell = move |place: usize, draw: &dyn Fn(&'a Row) -> Element<'a, Message>| {
            self.at(place).map_or_else(|| ui::nothing().into(), draw)
        };
        let all = !self.shown.is_empty() && self.selected.len() == self.shown.len();
        let count = if self.selected.is_empty() {
            tr!(cx.i18n, "invitations-count", count = self.shown.len())
        } else {
            tr!(cx.i18n, "invitations-selected", count = self.selected.len())
        };

        table(direction, &self.table, self.shown.len(), Message::Scrolled)
            .checks(
                move |place| self.at(place).is_some_and(|row| self.selected.contains(&row.invitee)),
                Message::Pressed,
                all,
                Message::AllPressed,
            )
            .on_press(Message::Pressed)
            .cursor(self.cursor)
            .selected(move |place| self.at(place).is_some_and(|row| self.selected.contains(&row.invitee)))
            .count(count)
            .empty(empty::empty(Icon::Check, cx.t("closing-none-shown"), None))
            .column(Column::new(cx.t("invitations-column-name"), Width::Portion(1), move |place| {
                cell(place, &|row| {
                    // Who came is told by the weight as well as by the ink.
                    let name = if row.came {
                        text::strong_line(row.name.as_str())
                    } else {
                        text::line(row.name.as_str()).ink(Ink::Muted)
                    };

                    name.into()
                })
            }))
            .column(Column::new(cx.t("closing-column-state"), Width::Fixed(STATE), move |place| {
                cell(place, &|row| {
                    let (tone, sign) = sign(row.state);

                    pill::status(copy.direction(), tone, sign, copy.t(state_key(row.state)))
                })
            }))
            .column(Column::new(cx.t("closing-column-last"), Width::Fixed(LAST), move |place| {
                cell(place, &|row| last(&copy, row))
            }))
            .into()
    }

    /// One gesture for all who are marked.
    fn marking<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        if cx.read_only {
            return ui::nothing().into();
        }
        let channels: Vec<Named<Channel>> =
            Channel::ALL.iter().map(|channel| Named::new(*channel, wording::channel(cx.i18n, *channel))).collect();
        let channel = chosen(&channels, &self.channel);
        let can = !self.chosen().is_empty();
        let step = |key: &str, sign: Icon, state: Delivered, does: Do| -> Element<'a, Message> {
            button::secondary(direction, cx.t(key))
                .icon(sign)
                .shortcut(cx.key(does))
                .on_press_maybe(can.then_some(Message::Stepped(state)))
                .into()
        };
        let parts = [
            text::muted(cx.t("closing-mark-words")).into(),
            field::choice(direction, cx.t("invitations-contact-channel"), channels, channel, "", |channel| {
                Message::ChannelChosen(channel.value)
            }),
            step("closing-mark-sent", Icon::Send, Delivered::Sent, Do::Sent),
            step("closing-mark-received", Icon::CheckCircle, Delivered::Received, Do::Received),
            step("closing-mark-back", Icon::Undo, Delivered::ToSend, Do::ToSend),
        ];

        section::card(direction, cx.t("closing-mark"), None, ui::layout::column(direction, parts).spacing(space::M))
    }

    fn drafts<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let count = self.wanted().len();
        let path = field::text(direction, cx.t("closing-drafts-folder"), &self.path)
            .on_input(Message::PathChanged)
            .on_submit(Message::WriteWanted);
        let browse = tip::tip(
            button::icon(Icon::Folder).on_press(Message::PathSought),
            cx.with_key("export-choose", Do::Browse),
        );
        let can = !self.working && count > 0 && !self.path.trim().is_empty();
        let write = button::primary(direction, tr!(cx.i18n, "closing-drafts-write", count = count))
            .icon(Icon::Mail)
            .shortcut(cx.key(Do::Save))
            .on_press_maybe(can.then_some(Message::WriteWanted));
        let mut parts: Vec<Element<'a, Message>> = vec![
            text::muted(cx.t("closing-drafts-words")).into(),
            field::beside(direction, path, browse).into(),
            write.into(),
        ];
        if let Some(done) = &self.done {
            let path = done.path.display().to_string();
            let mut words = tr!(cx.i18n, "export-written-messages", count = done.count, path = path);
            if done.without_address > 0 {
                let without = tr!(cx.i18n, "closing-drafts-without", count = done.without_address);
                words = format!("{words} {without}");
            }
            parts.push(banner::banner(direction, Tone::Success, words, None));
        }

        section::card(direction, cx.t("closing-drafts"), None, ui::layout::column(direction, parts).spacing(space::M))
    }
}

const SIDE: f32 = 340.0;
const STATE: f32 = 160.0;
const LAST: f32 = 152.0;

/// How and when the last step was taken, and by whom.
fn last<'a>(cx: &Context<'a>, line: &'a Row) -> Element<'a, Message> {
    let Some(channel) = line.channel else { return ui::nothing().into() };
    let words = wording::line(cx.i18n, [line.day.clone(), line.by.clone()]);
    let parts = [
        icon::sized(wording::channel_icon(channel), space::BODY, Ink::Muted),
        text::caption_line(words).ink(Ink::Muted).into(),
    ];

    ui::row(cx.direction(), parts).spacing(space::XS).align_y(Center).into()
}

fn sign(state: Delivered) -> (Tone, Icon) {
    match state {
        Delivered::ToSend => (Tone::Accent, Icon::Clock),
        Delivered::Sent => (Tone::Primary, Icon::Send),
        Delivered::Received => (Tone::Success, Icon::CheckCircle),
    }
}

fn state_key(state: Delivered) -> &'static str {
    match state {
        Delivered::ToSend => "closing-state-to-send",
        Delivered::Sent => "closing-state-sent",
        Delivered::Received => "closing-state-received",
    }
}
