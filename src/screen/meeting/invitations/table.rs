//! The invitations as a table, its columns by the width that is there.

use crate::screen::keys::Do;
use iced::widget::container;
use iced::widget::text::Wrapping;

use super::{Column, Invitations, Message, Panel, Row, TIGHT};
use crate::domain::meeting::{Invitee, Reply};
use crate::i18n::{format, tr};
use crate::screen::{Context, wording};
use crate::ui::table::{self, Width, table};
use crate::ui::theme::{Ink, Surface, Tone};
use crate::ui::{self, Element, Icon, button, empty, icon, motion, pill, space, text};

/// The widths of the columns beside the name.
const REGION: f32 = 176.0;
const REPLY: f32 = 152.0;
const NAMED: f32 = 112.0;
const CONTACT: f32 = 116.0;
/// From which width of the table the region and the last contact are there.
const WIDE: f32 = 880.0;
const MIDDLING: f32 = 760.0;
/// The width of a reply that is an icon alone.
const ICON: f32 = 44.0;

/// How wide a letter is, more or less, in the two sizes of type.
const BODY_LETTER: f32 = 7.1;
const CAPTION_LETTER: f32 = 6.6;

impl Invitations {
    pub(super) fn list<'a>(&'a self, cx: &Context<'a>, width: f32) -> Element<'a, Message> {
        let direction = cx.direction();
        let copy = *cx;
        let cell = move |place: usize, draw: &dyn Fn(&'a Row) -> Element<'a, Message>| {
            self.at(place).map_or_else(|| ui::nothing().into(), draw)
        };
        let sortable =
            |column: table::Column<'a, Message>, by: Column| column.sortable(self.sort.of(by), Message::Sorted(by));
        let head = |key: &str| cx.t(key);
        let besides = [(MIDDLING, REGION), (TIGHT, REPLY), (TIGHT, NAMED), (WIDE, CONTACT)];
        let besides: f32 = besides.into_iter().filter(|(from, _)| width >= *from).map(|(_, column)| column).sum();
        let room = width - besides - space::XXL * 2.0 - space::S;
        let mut list = table(direction, &self.table, self.shown.len(), Message::Scrolled)
            .checks(
                move |place| self.at(place).is_some_and(|row| self.selected.contains(&row.invitee)),
                Message::Checked,
                self.are_all_checked(),
                Message::AllChecked,
            )
            .on_press(Message::Pressed)
            .on_open(Message::Opened)
            .cursor(self.cursor.map(|_| self.place))
            .selected(move |place| {
                self.at(place).is_some_and(|row| self.selected.contains(&row.invitee) || self.is_open(row))
            })
            .came(move |place| motion::since(self.came(self.at(place)?.invitee, copy.now), copy.now))
            .count(self.count(cx))
            .empty(self.none_found(cx));
        list = list.column(sortable(
            table::Column::new(head("invitations-column-name"), Width::Portion(1), move |place| {
                cell(place, &|row| invitee(&copy, row, room))
            }),
            Column::Name,
        ));
        if width >= MIDDLING {
            list = list.column(sortable(
                table::Column::new(head("invitations-column-region"), Width::Fixed(REGION), move |place| {
                    cell(place, &|row| text::caption_line(row.region_name.as_str()).into())
                }),
                Column::Region,
            ));
        }
        if width >= TIGHT {
            list = list
                .column(sortable(
                    table::Column::new(head("invitations-column-reply"), Width::Fixed(REPLY), move |place| {
                        cell(place, &|row| reply(&copy, row))
                    }),
                    Column::Reply,
                ))
                .column(sortable(
                    table::Column::new(head("invitations-column-named"), Width::Fixed(NAMED), move |place| {
                        cell(place, &|row| named(&copy, row))
                    })
                    .at_end(),
                    Column::Named,
                ))
                .aside(self.hints(cx));
        } else {
            list = list.column(table::Column::new("", Width::Fixed(ICON), move |place| {
                cell(place, &|row| {
                    icon::inked(
                        wording::reply_icon(row.reply).along(direction),
                        Ink::Toned(wording::reply_tone(row.reply)),
                    )
                })
            }));
        }
        if width >= WIDE {
            list = list.column(sortable(
                table::Column::new(head("invitations-column-contact"), Width::Fixed(CONTACT), move |place| {
                    cell(place, &|row| contact(&copy, row))
                }),
                Column::Contact,
            ));
        }

        list.into()
    }

    /// Whether it is what the panel shows.
    fn is_open(&self, row: &Row) -> bool {
        matches!(&self.panel, Panel::Detail(detail) if detail.invitee() == row.invitee)
    }

    fn count(&self, cx: &Context<'_>) -> String {
        let (shown, all) = (self.shown.len(), self.rows.len());
        let rows = if shown == all {
            tr!(cx.i18n, "invitations-count", count = all)
        } else {
            tr!(cx.i18n, "invitations-count-of", count = shown, total = all)
        };
        if self.selected.is_empty() {
            return rows;
        }

        format!("{rows} · {}", tr!(cx.i18n, "invitations-selected", count = self.selected.len()))
    }

    /// The keys that are not on the line of actions.
    fn hints<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let hints = if self.selected.is_empty() {
            vec![(Do::Open, "invitations-open"), (Do::Select, "invitations-select"), (Do::All, "common-all")]
        } else {
            vec![(Do::Leave, "invitations-deselect"), (Do::All, "common-all")]
        };

        button::hints(cx.direction(), hints.into_iter().map(|(does, words)| (vec![cx.key(does)], cx.t(words))))
    }

    fn none_found<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let clear = button::secondary(direction, cx.t("common-clear"))
            .shortcut(cx.key(Do::Clear))
            .on_press(Message::FilterCleared)
            .into();

        empty::empty(Icon::Search, cx.t("invitations-none-found"), Some(clear))
    }
}

fn invitee<'a>(cx: &Context<'a>, row: &'a Row, room: f32) -> Element<'a, Message> {
    let name = name(cx, &row.name, row.mark.as_deref(), room);
    if !row.has_conflict {
        return name;
    }
    let alert = icon::sized(Icon::Alert, space::BODY, Ink::Toned(Tone::Danger));

    ui::row(cx.direction(), [alert, name]).into()
}

/// A name with what it marks, where both fit in that width; the name alone where they do not.
pub(super) fn name<'a, M: 'a>(cx: &Context<'a>, name: &'a str, mark: Option<&'a str>, room: f32) -> Element<'a, M> {
    let needed = |mark: &str| {
        name.chars().count() as f32 * BODY_LETTER + mark.chars().count() as f32 * CAPTION_LETTER + space::XL
    };
    let mark = mark.filter(|mark| needed(mark) <= room).map(|mark| {
        container(text::caption(mark).wrapping(Wrapping::None))
            .padding([space::XXS, space::S])
            .class(Surface::Badge)
            .into()
    });
    let name: Element<'a, M> = text::line(name).into();

    ui::row(cx.direction(), [Some(name), mark].into_iter().flatten()).into()
}

fn reply<'a>(cx: &Context<'a>, row: &Row) -> Element<'a, Message> {
    pill::status(
        cx.direction(),
        wording::reply_tone(row.reply),
        wording::reply_icon(row.reply),
        wording::reply(cx.i18n, row.reply),
    )
}

/// How many are named; that a confirmed association named nobody stands out.
fn named<'a>(cx: &Context<'a>, row: &Row) -> Element<'a, Message> {
    if matches!(row.invitee, Invitee::Guest(_)) {
        return ui::nothing().into();
    }
    let number = |number: i64| format::number(cx.language(), number);
    let count = text::number(tr!(
        cx.i18n,
        "invitations-named-of",
        named = number(row.named() as i64),
        seats = number(i64::from(row.seats))
    ));
    if row.named() > 0 {
        return count.into();
    }
    if row.reply != Reply::Confirmed {
        return count.class(Ink::Muted).into();
    }
    let sign = icon::sized(Icon::Warning, space::BODY, Ink::Toned(Tone::Accent));

    ui::row(cx.direction(), [sign, count.class(Ink::Toned(Tone::Accent)).into()]).spacing(space::XS).into()
}

fn contact<'a>(cx: &Context<'a>, row: &'a Row) -> Element<'a, Message> {
    let Some((_, channel)) = row.contact else { return ui::nothing().into() };

    ui::row(
        cx.direction(),
        [
            icon::sized(wording::channel_icon(channel), space::BODY, Ink::Muted),
            text::caption(row.contact_day.as_str()).wrapping(Wrapping::None).into(),
        ],
    )
    .spacing(space::XS + space::XXS)
    .into()
}
