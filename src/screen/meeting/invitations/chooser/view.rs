use crate::screen::keys::Do;
use iced::widget::{column, container, responsive, rule, text::Wrapping};
use iced::{Center, Fill, FillPortion};

use super::{Candidate, Chooser, Message, Past};
use crate::domain::register::AssociationKind;
use crate::i18n::{format, tr};
use crate::screen::meeting::invitations::choices;
use crate::screen::meeting::invitations::table::name;
use crate::screen::named::{Named, chosen, filtering};
use crate::screen::{Context, wording};
use crate::ui::table::{Column, Width, table, within};
use crate::ui::theme::Surface;
use crate::ui::{self, Element, Icon, button, empty, field, space, text, tip};

/// The widths of the columns beside the name, and from which width of the table they are there.
const REGION: f32 = 200.0;
const CITY: f32 = 140.0;
const CAME: f32 = 190.0;
const WIDE: f32 = 900.0;
const MIDDLING: f32 = 680.0;

impl Chooser {
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let head = ui::row(
            direction,
            [
                tip::tip(
                    button::icon(Icon::ArrowStart.along(direction)).on_press(Message::Left),
                    cx.with_key("common-close", Do::Leave),
                ),
                ui::start(direction, text::heading(cx.t("invitations-choose-title"))).into(),
                button::secondary(direction, cx.t("invitations-guest-invite"))
                    .icon(Icon::Person)
                    .shortcut(cx.key(Do::Guest))
                    .on_press(Message::GuestWanted)
                    .into(),
            ],
        );
        let copy = *cx;
        let list = responsive(move |size| self.table(&copy, within(size.width)));

        column![
            container(column![head, self.filters(cx)].spacing(space::S)).padding([space::S, space::XL]),
            rule::horizontal(1),
            container(list).height(Fill),
            rule::horizontal(1),
            self.foot(cx),
        ]
        .into()
    }

    fn filters<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let regions = choices::regions(cx);
        let region = filtering(&regions, &self.criteria.region);
        let mut kinds = vec![Named::new(None, cx.t("invitations-all-kinds"))];
        kinds.extend(AssociationKind::ALL.map(|kind| Named::new(Some(kind), wording::association_kind(cx.i18n, kind))));
        let kind = filtering(&kinds, &self.criteria.kind);
        let pasts: Vec<Named<Past>> = Past::ALL.iter().map(|past| Named::new(*past, past_word(cx, *past))).collect();
        let past = chosen(&pasts, &self.criteria.past).filter(|past| past.value != Past::default());
        let narrow =
            |list: Element<'a, Message>| -> Element<'a, Message> { container(list).width(FillPortion(4)).into() };
        let mut parts: Vec<Element<'a, Message>> = vec![
            field::search(
                direction,
                cx.with_key("invitations-filter", Do::Find),
                &self.criteria.text,
                Message::TextTyped,
            )
            .clear(cx.with_key("common-clear", Do::Clear))
            .id(self.field.clone())
            .on_submit(Message::CursorToggled)
            .width(FillPortion(5))
            .into(),
            narrow(field::choice(direction, "", pasts, past, cx.t("invitations-past"), |past| {
                Message::PastChosen(past.value)
            })),
            narrow(field::choice(direction, "", regions, region, cx.t("invitations-column-region"), |region| {
                Message::RegionChosen(region.value)
            })),
            narrow(field::choice(direction, "", kinds, kind, cx.t("invitations-column-kind"), |kind| {
                Message::KindChosen(kind.value)
            })),
        ];
        if let Some(networks) = choices::networks(cx) {
            let network = filtering(&networks, &self.criteria.network);
            parts.push(narrow(field::choice(
                direction,
                "",
                networks,
                network,
                cx.t("invitations-network"),
                |network| Message::NetworkChosen(network.value),
            )));
        }

        ui::row(direction, parts).into()
    }

    fn table<'a>(&'a self, cx: &Context<'a>, width: f32) -> Element<'a, Message> {
        let direction = cx.direction();
        let copy = *cx;
        let cell = move |place: usize, draw: &dyn Fn(&'a Candidate) -> Element<'a, Message>| {
            self.at(place).map_or_else(|| ui::nothing().into(), draw)
        };
        let besides = [(MIDDLING, REGION), (WIDE, CITY), (0.0, CAME)];
        let besides: f32 = besides.into_iter().filter(|(from, _)| width >= *from).map(|(_, column)| column).sum();
        let room = width - besides - space::XXL * 2.0 - space::S;
        let mut columns = vec![Column::new(cx.t("invitations-column-name"), Width::Portion(1), move |place| {
            cell(place, &|candidate| {
                let mark = (candidate.kind != AssociationKind::Association).then_some(candidate.kind_name.as_str());

                name(&copy, &candidate.name, mark, room)
            })
        })];
        if width >= MIDDLING {
            columns.push(Column::new(cx.t("invitations-column-region"), Width::Fixed(REGION), move |place| {
                cell(place, &|candidate| caption(candidate.region_name.as_str()))
            }));
        }
        if width >= WIDE {
            columns.push(Column::new(cx.t("invitations-column-city"), Width::Fixed(CITY), move |place| {
                cell(place, &|candidate| caption(candidate.city.as_str()))
            }));
        }
        columns.push(Column::new(cx.t("invitations-column-came"), Width::Fixed(CAME), move |place| {
            cell(place, &|candidate| came(&copy, candidate))
        }));
        let count = if self.shown.len() == self.all.len() {
            tr!(cx.i18n, "common-associations", count = self.all.len())
        } else {
            tr!(cx.i18n, "common-rows-of", count = self.shown.len(), total = self.all.len())
        };
        let empty = if self.all.is_empty() {
            empty::empty(Icon::CheckCircle, cx.t("invitations-choose-none-left"), None)
        } else {
            let clear = button::secondary(direction, cx.t("common-clear"))
                .shortcut(cx.key(Do::Clear))
                .on_press(Message::Cleared)
                .into();

            empty::empty(Icon::Search, cx.t("invitations-none-found"), Some(clear))
        };
        let list = table(direction, &self.table, self.shown.len(), Message::Scrolled)
            .checks(
                move |place| self.at(place).is_some_and(|candidate| self.chosen.contains(&candidate.id)),
                Message::Toggled,
                self.are_all_chosen(),
                Message::AllToggled,
            )
            .on_press(Message::Toggled)
            .cursor(Some(self.cursor))
            .selected(move |place| self.at(place).is_some_and(|candidate| self.chosen.contains(&candidate.id)))
            .count(count)
            .empty(empty);

        columns.into_iter().fold(list, ui::table::Table::column).into()
    }

    fn foot<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let count = self.chosen.len();
        let wrong = self.are_seats_wrong.then(|| cx.t("common-number-invalid"));
        let seats = field::text(direction, "", &self.seats)
            .on_input(Message::SeatsTyped)
            .on_submit(Message::Invited)
            .error(wrong);
        // How many are chosen, the button says.
        let words = if count == 0 { cx.t("invitations-choose-how") } else { String::new() };
        let invite = tr!(cx.i18n, "invitations-invite-chosen", count = count);
        let line = ui::row(
            direction,
            [
                ui::start(direction, text::caption(words)).into(),
                text::body(cx.t("invitations-seats-each")).wrapping(Wrapping::None).into(),
                container(seats).width(space::XXL * 2.0).into(),
                button::secondary(direction, cx.t("common-cancel"))
                    .shortcut(cx.key(Do::Leave))
                    .on_press(Message::Left)
                    .into(),
                button::primary(direction, invite)
                    .icon(Icon::Mail)
                    .shortcut(cx.key(Do::Save))
                    .on_press_maybe((count > 0).then_some(Message::Invited))
                    .into(),
            ],
        )
        .align_y(Center);

        container(line).padding([space::S, space::XL]).class(Surface::Paper).into()
    }
}

fn came<'a>(cx: &Context<'a>, candidate: &'a Candidate) -> Element<'a, Message> {
    let words = match &candidate.came {
        Some((date, code)) => format!("{} · {code}", format::date_short(cx.language(), *date)),
        None if candidate.was_invited => cx.t("invitations-came-never"),
        None => cx.t("invitations-invited-never"),
    };

    text::caption(words).wrapping(Wrapping::None).into()
}

fn caption<'a>(words: &'a str) -> Element<'a, Message> {
    text::caption(words).wrapping(Wrapping::None).into()
}

fn past_word(cx: &Context<'_>, past: Past) -> String {
    cx.t(match past {
        Past::Any => "invitations-past-any",
        Past::NeverInvited => "invitations-past-never",
        Past::CameLast => "invitations-past-came",
        Past::MissedLast => "invitations-past-missed",
    })
}
