//! How many are here: people, organisations, women and men, regions.

use crate::screen::keys::Do;
use iced::widget::container;
use iced::{Fill, FillPortion};

use super::{Door, Message};
use crate::domain::door::Door as Desk;
use crate::i18n::{format, tr};
use crate::screen::{Context, wording};
use crate::ui::chart::{self, Bar};
use crate::ui::theme::Ink;
use crate::ui::{Element, Icon, Tone, button, layout, progress, scroll, section, space, text};

/// The width of the column.
pub const WIDTH: f32 = space::SIDEBAR + space::XXL * 3.0;
/// The width of a region's name.
const NAMES: f32 = space::ROW * 4.5;

impl Door {
    pub(super) fn counters<'a>(&'a self, cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let figures = &self.expected.figures;
        let count = |count: u32| format::number(cx.language(), i64::from(count));
        let organisations = figures.organisations;
        // Organisations that nobody invited are not part of those invited.
        let represented = organisations.represented.saturating_sub(figures.uninvited);
        let share = represented as f32 / organisations.invited.max(1) as f32;

        let capacity = desk.meeting.details.capacity;
        let is_full = capacity > 0 && figures.present > capacity;
        let mut hall = text::caption(tr!(cx.i18n, "door-count-present", count = figures.present));
        if is_full {
            hall =
                text::caption(tr!(cx.i18n, "door-count-beyond", capacity = capacity)).class(Ink::Toned(Tone::Accent));
        }
        let number = layout::spread(direction, text::door(count(figures.present)), self.ways(cx));
        let present = layout::column(direction, [number.into(), hall.into()]).spacing(0.0);
        let represented = layout::column(
            direction,
            [
                layout::row(
                    direction,
                    [
                        text::display(count(represented)).into(),
                        text::muted(tr!(cx.i18n, "door-count-of", invited = organisations.invited)).into(),
                    ],
                )
                .into(),
                text::caption(tr!(cx.i18n, "door-count-organisations", count = represented)).into(),
                progress::line(direction, share.min(1.0), Tone::Success),
            ],
        )
        .spacing(space::XS);

        let small = |number: u32, key: &'a str| {
            container(
                layout::column(
                    direction,
                    [text::heading(count(number)).into(), text::caption(tr!(cx.i18n, key, count = number)).into()],
                )
                .spacing(0.0),
            )
            .width(FillPortion(1))
            .align_x(layout::start_side(direction))
        };
        let people = layout::row(
            direction,
            [
                small(figures.women, "door-count-women").into(),
                small(figures.men, "door-count-men").into(),
                small(figures.walk_ins, "door-count-walk-ins").into(),
            ],
        );

        let content = layout::column(
            direction,
            [
                section::sheet(
                    layout::column(direction, [present.into(), represented.into(), people.into()]).spacing(space::L),
                ),
                section::card(direction, cx.t("door-by-region"), None, self.regions(cx)),
            ],
        )
        .spacing(space::M)
        .width(Fill);

        container(scroll::sheet(direction, content).height(Fill)).width(WIDTH).into()
    }

    /// Where else one can go from the door.
    pub(super) fn ways<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let mode = button::secondary(direction, cx.t("door-mode"))
            .icon(Icon::Door)
            .shortcut(cx.key(Do::Mode))
            .on_press(Message::ModeAsked);

        iced::widget::column![Element::from(mode)].spacing(space::S).align_x(layout::end_side(direction)).into()
    }

    fn regions<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let mut regions: Vec<_> = self.expected.figures.by_region.iter().collect();
        regions.sort_by_key(|(region, tally)| (std::cmp::Reverse(tally.invited), **region));
        let bars = regions
            .into_iter()
            .map(|(region, tally)| Bar {
                label: wording::region(cx.i18n, &cx.workspace.register, *region),
                value: tally.represented as f32,
                whole: tally.invited as f32,
                shown: format::ratio(cx.language(), i64::from(tally.represented), i64::from(tally.invited)),
            })
            .collect();

        chart::bars(cx.direction(), bars, NAMES, Tone::Success)
    }
}
