use crate::screen::keys::Do;
use iced::widget::{container, responsive};
use iced::{Fill, Top};

use super::{Message, Part, Picture, Region, Row, can_decline};
use crate::domain::figures::{Coming, per_minute};
use crate::domain::meeting::Meeting;
use crate::i18n::format;
use crate::screen::meeting::arrivals;
use crate::screen::named::{Named, filtering};
use crate::screen::{Context, wording};
use crate::tr;
use crate::ui::table::{self, Column, Width};
use crate::ui::theme::Ink;
use crate::ui::{
    Element, Icon, Tone, button, empty, field, icon, layout, pill, progress, scroll, section, space, text, tip,
};

const CURVE: f32 = space::ROW * 3.0;
const RATE: f32 = space::ROW * 6.0;
const REPLY: f32 = space::ROW * 4.0;
const PHONE: f32 = space::ROW * 6.0;
const BUTTONS: f32 = space::CONTROL * 2.0 + space::XL;
const REGION: f32 = space::ROW * 4.5;
/// From which width each part has its number.
const ROOMY: f32 = 780.0;

impl Picture {
    /// The curve and the figures above, the list beneath.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let Some(meeting) = cx.workspace.meeting(self.meeting) else { return layout::nothing().into() };
        let direction = cx.direction();
        let above = layout::row(direction, [self.curve(cx), container(self.rate(cx)).width(RATE).into()])
            .spacing(space::L)
            .align_y(Top);
        let list = match self.part {
            Part::Regions => self.regions(cx),
            Part::Expected | Part::Coming(_) => self.missing(cx, meeting),
        };

        layout::column(direction, [layout::margined(above), layout::margined(self.parts(cx)), list])
            .spacing(space::M)
            .width(Fill)
            .height(Fill)
            .into()
    }

    fn curve<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let starts = self.hours.and_then(|hours| hours.starts);
        let drawn = match &self.curve {
            Some(curve) => arrivals::curve(cx, curve, starts, CURVE),
            None => container(text::muted(cx.t("picture-nobody-yet"))).center_y(CURVE).into(),
        };

        section::card(cx.direction(), tr!(cx.i18n, "picture-arrived", count = self.arrivals.len()), None, drawn)
    }

    /// People a minute, large: now, and at most; who was on time.
    fn rate<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let decimal = |value| format::decimal(cx.language(), value, 1);
        let mut parts: Vec<Element<'a, Message>> =
            vec![text::door(decimal(per_minute(self.lately))).into(), text::caption(cx.t("picture-rate")).into()];
        parts.extend(self.peak.map(|peak| {
            let time = format::time_at(peak.at, cx.zone);

            text::body(tr!(cx.i18n, "picture-peak", rate = decimal(peak.per_minute()), time = time)).into()
        }));
        parts.extend(self.punctuality.filter(|_| !self.arrivals.is_empty()).map(|who| {
            text::caption(tr!(cx.i18n, "picture-punctual", punctual = who.punctual, late = who.late)).into()
        }));

        section::sheet(layout::column(direction, parts).spacing(space::XS).width(Fill).height(CURVE + space::XL * 2.0))
    }

    /// The parts, each with its number where there is room for all of them, and the regions.
    fn parts<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let copy = *cx;
        let line = responsive(move |size| self.parts_of_width(&copy, size.width));

        container(line).height(space::CONTROL + space::S).into()
    }

    fn parts_of_width<'a>(&'a self, cx: &Context<'a>, width: f32) -> Element<'a, Message> {
        let direction = cx.direction();
        let options = Part::ALL.map(|part| {
            let word = cx.t(match part {
                Part::Expected => "picture-part-expected",
                Part::Coming(Coming::Confirmed) => "picture-part-confirmed",
                Part::Coming(Coming::Unanswered) => "picture-part-unanswered",
                Part::Coming(Coming::Declined) => "picture-part-declined",
                Part::Regions => "picture-part-regions",
            });
            let is_counted = part != Part::Regions && (width >= ROOMY || part == self.part);
            let count = format::number(cx.language(), self.count(part) as i64);

            (part, if is_counted { format!("{word} ({count})") } else { word })
        });
        let segments = field::segments(direction, options, &self.part, Message::PartChosen);
        let all = Named::new(None, cx.t("picture-all-regions"));
        let regions = self.regions.iter().map(|region| Named::new(Some(region.id), region.name.clone()));
        let regions: Vec<_> = [all].into_iter().chain(regions).collect();
        let chosen = filtering(&regions, &self.region);
        let choice = field::choice(direction, "", regions, chosen, cx.t("picture-all-regions"), |region| {
            Message::RegionChosen(region.value)
        });

        layout::spread(direction, segments, container(choice).width(REGION)).into()
    }

    fn missing<'a>(&'a self, cx: &Context<'a>, meeting: &'a Meeting) -> Element<'a, Message> {
        let direction = cx.direction();
        let copy = *cx;
        let none = match self.part {
            Part::Coming(Coming::Declined) => empty::empty(Icon::People, cx.t("picture-none-declined"), None),
            _ => empty::empty(Icon::CheckCircle, cx.t("picture-none-missing"), None),
        };
        let cell = move |line: usize, draw: &dyn Fn(&'a Row) -> Element<'a, Message>| {
            self.row(line).map_or_else(|| layout::nothing().into(), draw)
        };

        table::table(direction, &self.table, self.shown.len(), Message::Scrolled)
            .column(Column::new(cx.t("picture-column-who"), Width::Portion(1), move |line| {
                cell(line, &|row| who(&copy, row))
            }))
            .column(Column::new(cx.t("picture-column-reply"), Width::Fixed(REPLY), move |line| {
                cell(line, &|row| {
                    let reply = row.missing.reply;
                    let word = wording::reply(copy.i18n, reply);

                    pill::status(direction, wording::reply_tone(reply), wording::reply_icon(reply), word)
                })
            }))
            .column(Column::new(cx.t("picture-column-phone"), Width::Fixed(PHONE), move |line| {
                cell(line, &|row| phone(&copy, row))
            }))
            .column(Column::new("", Width::Fixed(BUTTONS), move |line| {
                cell(line, &|row| buttons(&copy, meeting, row, line))
            }))
            .on_press(Message::LinePressed)
            .cursor(self.cursor)
            .count(tr!(cx.i18n, "common-rows-of", count = self.shown.len(), total = self.rows.len()))
            .aside(hints(cx))
            .empty(none)
            .into()
    }

    fn regions<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let lines = self.regions.iter().map(|region| self.region_line(cx, region));
        let lines = layout::column(direction, lines).spacing(0.0).width(Fill);

        container(scroll::sheet(direction, lines).id(iced::widget::Id::new("picture-regions")).width(Fill).height(Fill))
            .padding([0.0, space::S])
            .into()
    }

    /// A region: how many of its organisations are here, and, at a press, who is missing.
    fn region_line<'a>(&'a self, cx: &Context<'a>, region: &'a Region) -> Element<'a, Message> {
        let direction = cx.direction();
        let tally = region.tally;
        let share = tally.represented as f32 / tally.invited.max(1) as f32;
        let name = container(text::line(region.name.clone())).width(PHONE).align_x(layout::start_side(direction));
        let bar = progress::line(direction, share, Tone::Success);
        let ratio = format::ratio(cx.language(), i64::from(tally.represented), i64::from(tally.invited));
        let ratio = container(text::strong(ratio)).width(REPLY).align_x(layout::end_side(direction));
        let line = layout::row(direction, [name.into(), bar, ratio.into()]).spacing(space::M).height(space::ROW);

        crate::ui::focus::button(line)
            .padding([0.0, space::L])
            .width(Fill)
            .class(crate::ui::theme::Press::Line { active: false })
            .on_press(Message::RegionChosen(Some(region.id)))
            .into()
    }
}

/// The person and the association; the association alone where it named nobody.
fn who<'a>(cx: &Context<'a>, row: &'a Row) -> Element<'a, Message> {
    let direction = cx.direction();
    if row.name.is_empty() {
        let unnamed = text::caption_line(cx.t("picture-unnamed"));

        return layout::column(direction, [text::strong_line(row.association.clone()).into(), unnamed.into()])
            .spacing(0.0)
            .into();
    }

    layout::column(
        direction,
        [text::strong_line(row.name.clone()).into(), text::caption_line(row.association.clone()).into()],
    )
    .spacing(0.0)
    .into()
}

/// The number, large enough to be read while dialling, and whose it is.
fn phone<'a>(cx: &Context<'a>, row: &'a Row) -> Element<'a, Message> {
    let missing = &row.missing;
    if missing.phone.is_empty() {
        return text::muted(cx.t("picture-no-phone")).into();
    }
    let of = if missing.person.is_none() || missing.is_phone_of_association { Icon::Building } else { Icon::Person };
    let number = text::line_of(format::phone(&missing.phone), space::TITLE, iced::font::Weight::Normal);

    layout::row(cx.direction(), [icon::sized(of, space::ICON, Ink::Muted), number.into()]).into()
}

fn buttons<'a>(cx: &Context<'a>, meeting: &Meeting, row: &Row, line: usize) -> Element<'a, Message> {
    let has_phone = !row.missing.phone.is_empty();
    let copy = button::icon(Icon::Copy).on_press_maybe(has_phone.then_some(Message::PhoneCopied(Some(line))));
    let can = can_decline(cx, meeting, row);
    let decline = button::icon(Icon::Cross).on_press_maybe(can.then_some(Message::Declined(Some(line))));

    layout::row(
        cx.direction(),
        [
            tip::tip(copy, cx.with_key("picture-copy", Do::CopyPhone)),
            tip::tip(decline, cx.with_key("picture-decline", Do::Remove)),
        ],
    )
    .spacing(0.0)
    .into()
}

fn hints<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let direction = cx.direction();
    let hints = [(Do::CopyPhone, "picture-copy"), (Do::Remove, "picture-decline")].map(|(does, words)| {
        let key = button::key_label(cx.key(does));

        layout::row(direction, [key, text::caption(cx.t(words)).into()]).spacing(space::XS).into()
    });

    layout::row(direction, hints).spacing(space::L).into()
}
