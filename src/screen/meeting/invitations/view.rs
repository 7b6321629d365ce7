use iced::widget::{button as pressable, column, container, responsive, row as plain_row, rule, text::Wrapping};
use iced::{Center, Fill};

use super::changes::Subject;
use super::panel::seats;
use super::{Column, Invitations, Message, Panel, Row, choices, keys};
use crate::domain::meeting::{Act, Invitee, Meeting, Reply};
use crate::i18n::{format, tr};
use crate::screen::named::filtering;
use crate::screen::{Context, wording};
use crate::ui::table::{self, Width, table};
use crate::ui::theme::{Ink, Press, Surface, Tone};
use crate::ui::{self, Element, Icon, button, empty, field, icon, pill, side_panel, space, text};

/// The widths of the columns beside the name.
const REGION: f32 = 176.0;
const REPLY: f32 = 128.0;
const NAMED: f32 = 112.0;
const CONTACT: f32 = 116.0;
/// The width of a list of the filter.
const FILTER: f32 = 148.0;
/// From which width of the table the region and the last contact are there, and from which the filter has its lesser lists.
const WIDE: f32 = 880.0;
const MIDDLING: f32 = 760.0;
const ROOMY: f32 = 820.0;
/// Below which the replies are icons alone, and the filter is its field alone.
const TIGHT: f32 = 460.0;
const ICON: f32 = 44.0;

impl Invitations {
    pub(super) fn room<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let Some(subject) = self.subject(cx) else { return ui::nothing().into() };
        if let Panel::Chooser(chooser) = &self.panel {
            return chooser.view(cx).map(Message::Chooser);
        }
        let direction = cx.direction();
        let copy = *cx;
        let panel = self.panel(cx, subject);
        let body: Element<'a, Message> = if self.rows.is_empty() {
            self.nobody(cx, subject.meeting)
        } else {
            let list = responsive(move |size| self.list(&copy, size.width));
            let filters = responsive(move |size| self.filters(&copy, subject.meeting, size.width));

            column![
                container(filters).height(space::CONTROL + space::L).padding([space::S, space::XL]),
                rule::horizontal(1),
                container(list).padding([0.0, space::L]).height(Fill),
            ]
            // The panel of one invitation has the same actions.
            .push(
                (!self.selected.is_empty() || !matches!(self.panel, Panel::Detail(_)))
                    .then(|| column![rule::horizontal(1), self.actions(cx, subject.meeting)]),
            )
            .into()
        };
        let mut parts = vec![container(body).width(Fill).height(Fill).into()];
        parts.extend(panel);

        ui::row(direction, parts).spacing(0.0).align_y(iced::Top).height(Fill).into()
    }

    fn panel<'a>(&'a self, cx: &Context<'a>, subject: Subject<'a>) -> Option<Element<'a, Message>> {
        match &self.panel {
            Panel::Closed | Panel::Chooser(_) => None,
            Panel::Detail(detail) => Some(detail.view(cx, subject).map(Message::Detail)),
            Panel::Contact(form) => Some(form.view(cx, subject).map(Message::Contact)),
            Panel::Guest(form) => Some(form.view(cx, subject).map(Message::Guest)),
            Panel::Seats(typed) => Some(self.seats(cx, typed)),
        }
    }

    /// Nobody is invited yet: what to do, or why not.
    fn nobody<'a>(&'a self, cx: &Context<'a>, meeting: &Meeting) -> Element<'a, Message> {
        let direction = cx.direction();
        let state = meeting.details.state;
        if !state.allows(Act::Invite) || cx.read_only {
            let words = wording::refusal(cx.i18n, state, Act::Invite);

            return container(empty::empty(Icon::Mail, words, None)).center_y(Fill).into();
        }
        let ways = ui::row(
            direction,
            [
                button::primary(direction, cx.t("invitations-invite-associations"))
                    .icon(Icon::Mail)
                    .shortcut(keys::INVITE.display(cx.language()))
                    .on_press(Message::InviteBegan)
                    .into(),
                button::secondary(direction, cx.t("invitations-guest-invite"))
                    .icon(Icon::Person)
                    .shortcut(keys::GUEST.display(cx.language()))
                    .on_press(Message::GuestBegan)
                    .into(),
            ],
        );

        container(empty::empty(Icon::Mail, cx.t("invitations-empty"), Some(ways.into()))).center_y(Fill).into()
    }

    fn filters<'a>(&'a self, cx: &Context<'a>, meeting: &Meeting, width: f32) -> Element<'a, Message> {
        let direction = cx.direction();
        let replies = choices::replies(cx);
        let reply = filtering(&replies, &self.filter.reply);
        let regions = choices::regions(cx);
        let region = filtering(&regions, &self.filter.region);
        let narrow = |list: Element<'a, Message>| -> Element<'a, Message> { container(list).width(FILTER).into() };
        let mut parts: Vec<Element<'a, Message>> = vec![
            field::search(
                direction,
                format!("{} ({})", cx.t("invitations-filter"), keys::FIND.display(cx.language())),
                &self.filter.text,
                Message::FilterTyped,
            )
            .id(self.field.clone())
            .on_submit(Message::CursorOpened)
            .into(),
        ];
        if width >= TIGHT {
            parts.push(narrow(field::choice(
                direction,
                "",
                replies,
                reply,
                cx.t("invitations-column-reply"),
                |reply| Message::ReplyFiltered(reply.value),
            )));
            parts.push(narrow(field::choice(
                direction,
                "",
                regions,
                region,
                cx.t("invitations-column-region"),
                |it| Message::RegionFiltered(it.value),
            )));
        }
        if width >= ROOMY {
            let groups = choices::groups(cx);
            let group = filtering(&groups, &self.filter.kind);
            let placeholder = cx.t("invitations-column-kind");
            let list =
                field::choice(direction, "", groups, group, placeholder, |group| Message::GroupFiltered(group.value));
            parts.push(narrow(list));
        }
        if let (true, Some(networks)) = (width >= ROOMY, choices::networks(cx)) {
            let network = filtering(&networks, &self.filter.network);
            parts.push(narrow(field::choice(
                direction,
                "",
                networks,
                network,
                cx.t("invitations-network"),
                |network| Message::NetworkFiltered(network.value),
            )));
        }
        if width >= TIGHT && meeting.details.state.allows(Act::Invite) && !cx.read_only {
            parts.push(
                button::secondary(direction, cx.t("invitations-invite-more"))
                    .icon(Icon::Plus)
                    .shortcut(keys::INVITE.display(cx.language()))
                    .on_press(Message::InviteBegan)
                    .into(),
            );
        }

        ui::row(direction, parts).into()
    }

    fn list<'a>(&'a self, cx: &Context<'a>, width: f32) -> Element<'a, Message> {
        let direction = cx.direction();
        let copy = *cx;
        let cell = move |place: usize, draw: &dyn Fn(&'a Row) -> Element<'a, Message>| {
            self.at(place).map_or_else(|| ui::nothing().into(), draw)
        };
        let sortable =
            |column: table::Column<'a, Message>, by: Column| column.sortable(self.sort.of(by), Message::Sorted(by));
        let head = |key: &str| cx.t(key);
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
            .selected(move |place| self.at(place).is_some_and(|row| self.selected.contains(&row.invitee)))
            .count(self.count(cx))
            .empty(self.none_found(cx));
        list = list.column(sortable(
            table::Column::new(head("invitations-column-name"), Width::Portion(1), move |place| {
                cell(place, &|row| name(&copy, row))
            }),
            Column::Name,
        ));
        if width >= MIDDLING {
            list = list.column(sortable(
                table::Column::new(head("invitations-column-region"), Width::Fixed(REGION), move |place| {
                    cell(place, &|row| caption(row.region_name.as_str()))
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
                    icon::inked(wording::reply_icon(row.reply), Ink::Toned(wording::reply_tone(row.reply)))
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
        let hints = [(keys::OPEN, "invitations-open"), (keys::SELECT, "invitations-select"), (keys::ALL, "common-all")];
        let hints = hints.into_iter().flat_map(|(key, words)| {
            let key: Element<'a, Message> = button::key_label(key.display(cx.language()));

            [key, text::caption(cx.t(words)).wrapping(Wrapping::None).into()]
        });

        ui::end(cx.direction(), ui::row(cx.direction(), hints)).into()
    }

    fn none_found<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let clear = button::secondary(direction, cx.t("common-clear")).on_press(Message::FilterCleared).into();

        empty::empty(Icon::Search, cx.t("invitations-none-found"), Some(clear))
    }

    /// What can be done with the row, or with the selection, each with its key.
    fn actions<'a>(&'a self, cx: &Context<'a>, meeting: &Meeting) -> Element<'a, Message> {
        let direction = cx.direction();
        let state = meeting.details.state;
        let is_many = !self.selected.is_empty();
        let act = |key: ui::Shortcut, words: String, message: Message| {
            let line = ui::row(
                direction,
                [
                    button::key_label(key.display(cx.language())),
                    text::caption(words).class(Ink::Plain).wrapping(Wrapping::None).into(),
                ],
            )
            .spacing(space::XS);

            pressable(line).padding([space::XS, space::XS]).class(Press::Quiet).on_press(message).into()
        };
        let mut parts: Vec<Element<'a, Message>> = Vec::new();
        if is_many {
            let whom = tr!(cx.i18n, "invitations-for-selection", count = self.selected.len());
            parts.push(text::strong(whom).wrapping(Wrapping::None).into());
        }
        if cx.read_only {
            parts = vec![text::caption(cx.t("invitations-read-only")).into()];
        } else if state.allows(Act::Follow) {
            parts.extend(
                keys::REPLIES.map(|(key, reply)| act(key, wording::reply(cx.i18n, reply), Message::ReplySet(reply))),
            );
            parts.push(act(keys::CONTACT, cx.t("invitations-contact-short"), Message::ContactBegan));
        } else {
            parts = vec![
                icon::inked(Icon::Info, Ink::Toned(Tone::Primary)),
                text::caption(wording::refusal(cx.i18n, state, Act::Follow)).wrapping(Wrapping::None).into(),
            ];
        }
        if state.allows(Act::Invite) && !cx.read_only {
            parts.push(act(keys::SEATS, cx.t("invitations-seats"), Message::SeatsBegan));
            parts.push(act(keys::WITHDRAW, cx.t("common-remove"), Message::Withdrawn));
        }
        if is_many {
            parts.push(act(keys::LEAVE, cx.t("invitations-deselect"), Message::Escaped));
        }
        if direction.is_rtl() {
            parts.reverse();
        }
        let line = plain_row(parts).spacing(space::S).align_y(Center).wrap().vertical_spacing(0.0);
        let surface = if is_many { Surface::Banner(Tone::Primary) } else { Surface::Paper };

        container(line)
            .padding([space::XS, space::L])
            .width(Fill)
            .align_x(ui::layout::start_side(direction))
            .class(surface)
            .into()
    }

    /// The seats of every invitation that is meant, being typed.
    fn seats<'a>(&'a self, cx: &Context<'a>, typed: &'a str) -> Element<'a, Message> {
        let direction = cx.direction();
        let wrong = seats(typed).is_none().then(|| cx.t("common-number-invalid"));
        let targets = self.targets();
        let whom = match targets.as_slice() {
            [one] => cx.name(&cx.workspace.invitee_names(*one)).to_owned(),
            many => tr!(cx.i18n, "invitations-count", count = many.len()),
        };
        let entry = field::text(direction, cx.t("invitations-seats-each"), typed)
            .id(super::FIRST_FIELD)
            .on_input(Message::SeatsTyped)
            .on_submit(Message::SeatsSaved)
            .error(wrong);

        side_panel::side_panel(
            direction,
            cx.t("invitations-seats-title"),
            Message::PanelLeft,
            ui::column!(direction; text::strong(whom), entry).spacing(space::M),
            [
                button::secondary(direction, cx.t("common-cancel"))
                    .shortcut(keys::LEAVE.display(cx.language()))
                    .on_press(Message::PanelLeft)
                    .into(),
                button::primary(direction, cx.t("common-save"))
                    .shortcut(keys::SAVE.display(cx.language()))
                    .on_press(Message::SeatsSaved)
                    .into(),
            ],
        )
    }
}

fn name<'a>(cx: &Context<'a>, row: &'a Row) -> Element<'a, Message> {
    let mut parts: Vec<Element<'a, Message>> = Vec::with_capacity(3);
    if row.has_conflict {
        parts.push(icon::sized(Icon::Alert, space::BODY, Ink::Toned(Tone::Danger)));
    }
    parts.push(text::body(row.name.as_str()).wrapping(Wrapping::None).into());
    parts.extend(row.mark.as_deref().map(|mark| {
        container(text::caption(mark).wrapping(Wrapping::None))
            .padding([0.0, space::XS + space::XXS])
            .class(Surface::Badge)
            .into()
    }));

    ui::row(cx.direction(), parts).into()
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
    let missing = row.reply == Reply::Confirmed;

    count.class(if missing { Ink::Toned(Tone::Accent) } else { Ink::Muted }).into()
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

fn caption<'a>(words: &'a str) -> Element<'a, Message> {
    text::caption(words).wrapping(Wrapping::None).into()
}
