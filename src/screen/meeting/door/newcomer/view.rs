use crate::screen::keys::Do;
use crate::ui::focus::button;
use iced::font::Weight;
use iced::widget::{container, responsive};
use iced::{Fill, FillPortion};

use super::{Message, Panel, Purpose, body_id, name_id, role_id};
use crate::domain::Civility;
use crate::domain::door::Door;
use crate::domain::roll::Standing;
use crate::i18n::{Direction, format};
use crate::screen::lookup;
use crate::screen::meeting::people;
use crate::screen::{Context, wording};
use crate::ui::theme::{Ink, Press};
use crate::ui::{Element, Icon, Tone, button as press, field, icon, layout, scroll, section, space, text};

/// The buttons, and what is around them and the fields.
const FOOT: f32 = space::CONTROL + space::L * 3.0;
const LARGE_FOOT: f32 = FOOT + space::L;

impl Panel {
    /// The panel, in the place of the answers; large where the door is alone on the screen. What has no room is scrolled, above
    /// the buttons, which are always in sight.
    pub fn view<'a>(&'a self, cx: &Context<'a>, door: Door<'a>, is_large: bool) -> Element<'a, Message> {
        let cx = *cx;

        responsive(move |size| {
            let direction = cx.direction();
            let around = if is_large { LARGE_FOOT } else { FOOT };
            let fields = scroll::sheet(direction, self.fields(&cx, &door, is_large)).width(Fill);
            let fields = container(fields).max_height((size.height - around).max(0.0));

            section::sheet(
                layout::column(direction, [fields.into(), self.actions(&cx, is_large)]).spacing(space::L).width(Fill),
            )
        })
        .into()
    }

    fn fields<'a>(&'a self, cx: &Context<'a>, door: &Door<'_>, is_large: bool) -> Element<'a, Message> {
        let direction = cx.direction();
        let title = match self.purpose {
            Purpose::WalkIn => cx.t("door-walk-in-title"),
            Purpose::Of(association) => cx.i18n.t_with(
                "door-name-missing-title",
                &[("association", people::association_name(cx, association).unwrap_or_default().into())],
            ),
            Purpose::Instead(absent) => {
                cx.i18n.t_with("door-instead-title", &[("name", people::name(cx, absent).into())])
            }
        };
        let help = match self.purpose {
            Purpose::WalkIn => "door-walk-in-help",
            Purpose::Of(_) => "door-name-missing-help",
            Purpose::Instead(_) => "door-instead-help",
        };
        let name = field::text(direction, cx.t("door-field-name"), &self.name)
            .id(name_id())
            .size(if is_large { space::DISPLAY } else { space::TITLE })
            .required()
            .error(self.is_name_missing.then(|| cx.t("common-field-required")))
            .on_input(Message::NameChanged)
            .on_submit(Message::NameEntered);
        let mut parts: Vec<Element<'a, Message>> = vec![
            layout::column(
                direction,
                if is_large {
                    [text::title(title).into(), text::body(cx.t(help)).class(Ink::Muted).into()]
                } else {
                    [text::heading(title).into(), text::caption(cx.t(help)).into()]
                },
            )
            .spacing(space::HAIRLINE)
            .into(),
            layout::row(direction, [container(Element::from(name)).width(FillPortion(3)).into(), self.civilities(cx)])
                .spacing(space::L)
                .align_y(iced::Top)
                .into(),
        ];
        if !self.people.is_empty() {
            parts.push(self.people(cx, door));
        }
        parts.push(self.body_and_role(cx, is_large));

        layout::column(direction, parts).spacing(space::L).width(Fill).into()
    }

    fn civilities<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let key = cx.key(Do::Civility);
        let label = layout::row(direction, [text::label(cx.t("door-field-civility")).into(), press::key_label(key)]);
        let options = Civility::ALL.map(|civility| (civility, wording::civility(cx.i18n, civility)));

        layout::column(
            direction,
            [label.into(), field::segments(direction, options, &self.civility, Message::CivilityChosen)],
        )
        .spacing(space::XS)
        .into()
    }

    /// Who is known of this name, or could come instead.
    fn people<'a>(&'a self, cx: &Context<'a>, door: &Door<'_>) -> Element<'a, Message> {
        let direction = cx.direction();
        let is_warning = !matches!(self.purpose, Purpose::Instead(_));
        let mut lines: Vec<Element<'a, Message>> = Vec::with_capacity(self.people.len() + 1);
        if is_warning {
            let warning = cx.i18n.t_with("door-namesakes", &[("count", self.people.len().into())]);
            lines.push(
                layout::row(
                    direction,
                    [
                        icon::inked(Icon::Warning, Ink::Toned(Tone::Accent)),
                        text::body(warning).class(Ink::Toned(Tone::Accent)).into(),
                    ],
                )
                .into(),
            );
        }
        for (place, person) in self.people.iter().enumerate() {
            let state = match door.meeting.attendance_at(door.session, *person).and_then(|seen| seen.arrival()) {
                Some(arrival) => cx.i18n.t_with(
                    "door-here-since",
                    &[("who", "unsaid".into()), ("time", format::time_at(arrival.wall, cx.zone).into())],
                ),
                None if door.standing(*person) == Standing::WalkIn => cx.t("door-status-not-listed"),
                None => people::t(cx, "door-status-expected", *person),
            };
            let mut facts = vec![text::strong(people::name(cx, *person)).into()];
            if let Some(association) = people::association(cx, door, *person) {
                facts.extend([text::muted("·").into(), text::line(association).into()]);
            }
            let state = layout::row(direction, [text::muted("·").into(), text::muted(state).into()]);
            let facts = layout::trailed(direction, layout::row(direction, facts), state);
            lines.push(line(direction, self.at == Some(place), vec![facts.into()], Message::PersonChosen(*person)));
        }

        layout::column(direction, lines).spacing(space::HAIRLINE).width(Fill).into()
    }

    fn body_and_role<'a>(&'a self, cx: &Context<'a>, is_large: bool) -> Element<'a, Message> {
        let direction = cx.direction();
        let size = if is_large { space::TITLE } else { space::BODY };
        let role = field::text(direction, cx.t("door-field-role"), &self.role)
            .id(role_id())
            .size(size)
            .placeholder(cx.t("common-optional"))
            .on_input(Message::RoleChanged)
            .on_submit(Message::Entered);
        if self.purpose != Purpose::WalkIn {
            return Element::from(role);
        }
        let body = field::text(direction, cx.t("door-field-body"), &self.body.query)
            .id(body_id())
            .size(size)
            .placeholder(cx.t("door-field-body-placeholder"))
            .on_input(Message::BodyChanged)
            .on_submit(Message::BodyEntered);
        let fields = layout::row(
            direction,
            [
                container(Element::from(body)).width(FillPortion(3)).into(),
                container(Element::from(role)).width(FillPortion(2)).into(),
            ],
        )
        .spacing(space::L)
        .align_y(iced::Top);
        let mut column: Vec<Element<'a, Message>> = vec![fields.into()];
        if self.is_body_active && !self.body.query.trim().is_empty() {
            for (place, found) in self.body.answers.iter().enumerate() {
                let label = people::label(cx, found.who);
                let marked = lookup::marked(&label, &self.body.query, size, Weight::Normal);
                column.push(line(direction, self.body.at == Some(place), vec![marked], Message::BodyChosen(place)));
            }
            let fresh = cx.i18n.t_with("door-new-body", &[("name", self.body.query.trim().into())]);
            column.push(line(
                direction,
                self.body.at.is_none(),
                vec![text::muted(fresh).size(size).into()],
                Message::BodyEntered,
            ));
        }

        layout::column(direction, column).spacing(space::HAIRLINE).width(Fill).into()
    }

    fn actions<'a>(&self, cx: &Context<'a>, is_large: bool) -> Element<'a, Message> {
        let direction = cx.direction();
        let enter = cx.key(Do::Save);
        let record = press::primary(direction, cx.t("door-mark-present"))
            .icon(Icon::Check)
            .shortcut(enter)
            .on_press(Message::Entered);
        let escape = cx.key(Do::Leave);
        let leave = press::secondary(direction, cx.t("common-cancel")).shortcut(escape).on_press(Message::Left);
        let actions = if is_large { [leave.large(), record.large()] } else { [leave, record] };

        layout::row(direction, actions.map(Element::from)).into()
    }
}

fn line<'a>(
    direction: Direction,
    active: bool,
    words: Vec<Element<'a, Message>>,
    on_press: Message,
) -> Element<'a, Message> {
    button(container(layout::row(direction, words)).width(Fill).align_x(layout::start_side(direction)))
        .padding([space::XS, space::S])
        .width(Fill)
        .class(Press::Line { active })
        .on_press(on_press)
        .into()
}
