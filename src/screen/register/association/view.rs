use crate::screen::keys::Do;
use crate::ui::focus::button as pressable;
use iced::Fill;
use iced::widget::text::Wrapping;

use super::{Entry, Form, Items, Message, Twin};
use crate::domain::RegionId;
use crate::domain::figures::Participation;
use crate::domain::meeting::MeetingState;
use crate::domain::register::AssociationKind;
use crate::i18n::{format, tr};
use crate::screen::named::{Named, chosen};
use crate::screen::register::{draft, first_field, item_field, parts};
use crate::screen::{Context, wording};
use crate::ui::theme::{Ink, Press};
use crate::ui::{self, Element, Icon, Tone, button, field, icon, pill, section, space, text, tip};

impl Form {
    /// What stands in the panel between its title and its buttons.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        // Only what is kept can be made one with another.
        let doubles =
            (self.id.is_some() && !cx.read_only && !self.is_dirty()).then(|| self.doubles.view(cx, &self.was));
        let page = self.id.is_some().then(|| page(cx));
        let parts = [self.identity(cx), self.reach(cx), self.work(cx), self.people(cx), self.meetings(cx)];
        let parts = page.into_iter().chain(parts).chain(doubles);

        ui::layout::column(direction, parts).spacing(space::XL).into()
    }

    fn identity<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let is_missing = self.was_tried && self.draft.names.is_empty();
        let missing = is_missing.then(|| cx.t("register-name-missing"));
        let kinds: Vec<Named<AssociationKind>> =
            AssociationKind::ALL.iter().map(|it| Named::new(*it, wording::association_kind(cx.i18n, *it))).collect();
        let regions = self.regions(cx);
        let (kind, region) = (chosen(&kinds, &self.draft.kind), chosen(&regions, &self.draft.region));
        let names = &self.draft.names;
        let mut fields: Vec<Element<'a, Message>> = vec![
            entry(cx, "register-field-latin", &names.latin, Entry::Latin)
                .id(first_field())
                .required()
                .error(missing)
                .into(),
            entry(cx, "register-field-arabic", &names.arabic, Entry::Arabic).into(),
        ];
        if let Some(Twin::Name(name)) = &self.twin {
            fields.push(parts::warning(direction, tr!(cx.i18n, "register-twin-name", name = name.as_str())));
        }
        fields.push(entry(cx, "register-field-acronym", &self.draft.acronym, Entry::Acronym).into());
        if let Some(Twin::Acronym(name)) = &self.twin {
            fields.push(parts::warning(direction, tr!(cx.i18n, "register-twin-acronym", name = name.as_str())));
        }
        if cx.read_only {
            let kind = wording::association_kind(cx.i18n, self.draft.kind);
            let region = wording::region(cx.i18n, &cx.workspace.register, self.draft.region);
            fields.push(field::labelled(direction, cx.t("register-field-kind"), text::body(kind)));
            fields.push(field::labelled(direction, cx.t("register-field-region"), text::body(region)));
        } else {
            fields.push(field::choice(direction, cx.t("register-field-kind"), kinds, kind, "", |kind| {
                Message::KindChosen(kind.value)
            }));
            fields.push(field::choice(direction, cx.t("register-field-region"), regions, region, "", |region| {
                Message::RegionChosen(region.value)
            }));
        }
        fields.push(entry(cx, "register-field-city", &self.draft.city, Entry::City).into());

        ui::layout::column(direction, fields).spacing(space::M).into()
    }

    fn reach<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let fields = [
            self.list(cx, Items::Phones, "register-field-phones", "register-phone-add"),
            self.list(cx, Items::Emails, "register-field-emails", "register-email-add"),
            entry(cx, "register-field-address", &self.draft.address, Entry::Address).into(),
        ];

        section::section(
            direction,
            cx.t("register-section-reach"),
            ui::layout::column(direction, fields).spacing(space::M),
        )
    }

    fn work<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let remarks = if cx.read_only {
            field::text(direction, cx.t("register-field-remarks"), &self.draft.remarks).into()
        } else {
            field::editor(direction, cx.t("register-field-remarks"), &self.remarks, "", Message::RemarksEdited)
        };
        let fields = [self.list(cx, Items::Fields, "register-field-fields", "register-field-add"), remarks];

        section::section(
            direction,
            cx.t("register-section-work"),
            ui::layout::column(direction, fields).spacing(space::M),
        )
    }

    /// A field for each item, each with a way to remove it, and a way to add one.
    fn list<'a>(&'a self, cx: &Context<'a>, items: Items, label: &str, add: &str) -> Element<'a, Message> {
        let direction = cx.direction();
        let values = match items {
            Items::Phones => &self.draft.phones,
            Items::Emails => &self.draft.emails,
            Items::Fields => &self.draft.fields,
        };
        let mut lines: Vec<Element<'a, Message>> = Vec::with_capacity(values.len() + 1);
        for (place, value) in values.iter().enumerate() {
            let is_wrong =
                items == Items::Emails && self.was_tried && !value.trim().is_empty() && !draft::is_email(value);
            let wrong = is_wrong.then(|| cx.t("register-email-wrong"));
            let mut line = field::text(direction, "", value).id(item_field(items, place)).error(wrong);
            if cx.read_only {
                lines.push(line.into());
                continue;
            }
            line =
                line.on_input(move |text| Message::ItemTyped(items, place, text)).on_submit(Message::ItemAdded(items));
            let remove = button::icon(Icon::Cross).on_press(Message::ItemRemoved(items, place));
            lines.push(
                ui::row(direction, [line.into(), tip::tip(remove, cx.t("common-remove"))])
                    .spacing(space::XS)
                    .align_y(iced::Top)
                    .into(),
            );
        }
        if !cx.read_only {
            lines.push(button::quiet(direction, cx.t(add)).icon(Icon::Plus).on_press(Message::ItemAdded(items)).into());
        } else if values.is_empty() {
            lines.push(text::muted(cx.t("common-none")).into());
        }

        field::labelled(direction, cx.t(label), ui::layout::column(direction, lines).spacing(space::XS))
    }

    /// Its people: a press opens one, and one more can be added right there.
    fn people<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let register = &cx.workspace.register;
        let people = self.people.iter().filter_map(|id| Some((*id, register.delegates.get(*id)?)));
        let mut lines: Vec<Element<'a, Message>> = people
            .map(|(id, person)| {
                let under: Vec<&str> =
                    [person.role.as_str(), person.phone.as_str()].into_iter().filter(|fact| !fact.is_empty()).collect();
                let mut names: Vec<Element<'a, Message>> = vec![text::line(wording::person(cx.i18n, person)).into()];
                if !under.is_empty() {
                    names.push(text::caption_line(under.join(" · ")).into());
                }
                let line = ui::row(
                    direction,
                    [
                        icon::inked(Icon::Person, Ink::Muted),
                        ui::start(direction, ui::layout::column(direction, names).spacing(0.0)).clip(true).into(),
                        icon::sized(Icon::ChevronEnd.along(direction), space::M, Ink::Muted),
                    ],
                );

                parts::line(line, Message::PersonOpened(id))
            })
            .collect();
        if self.id.is_none() {
            lines.push(text::muted(cx.t("register-people-later")).into());
        } else if lines.is_empty() {
            lines.push(text::muted(cx.t("register-people-none")).into());
        }
        if self.id.is_some() && !cx.read_only {
            lines.push(
                button::quiet(direction, cx.t("register-person-add"))
                    .icon(Icon::Plus)
                    .on_press(Message::PersonBegan)
                    .into(),
            );
        }

        section::section(
            direction,
            cx.t("register-section-people"),
            ui::layout::column(direction, lines).spacing(space::HAIRLINE).width(Fill),
        )
    }

    /// The meetings it was invited to or came to, the latest first.
    fn meetings<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let mut lines: Vec<Element<'a, Message>> =
            self.past.iter().filter_map(|participation| meeting(cx, participation)).collect();
        if lines.is_empty() {
            lines.push(text::muted(cx.t("register-meetings-none")).into());
        }

        section::section(
            direction,
            cx.t("register-section-meetings"),
            ui::layout::column(direction, lines).spacing(space::S).width(Fill),
        )
    }

    /// The regions that are offered, the one that is set among them.
    fn regions(&self, cx: &Context<'_>) -> Vec<Named<Option<RegionId>>> {
        let regions = cx.workspace.register.regions.iter();
        let regions = regions.filter(|(id, region)| !region.archived || self.draft.region == Some(*id));
        let regions = regions.map(|(id, region)| Named::new(Some(id), cx.name(&region.names)));
        let none = Named::new(None, wording::region(cx.i18n, &cx.workspace.register, None));

        [none].into_iter().chain(regions).collect()
    }
}

/// The way to all that is remembered of it.
fn page<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let direction = cx.direction();

    button::secondary(direction, cx.t("register-page"))
        .icon(Icon::History)
        .shortcut(cx.key(Do::Page))
        .width(Fill)
        .on_press(Message::PageWanted)
        .into()
}

fn entry<'a>(cx: &Context<'a>, label: &str, value: &'a str, entry: Entry) -> field::Entry<'a, Message> {
    let field = field::text(cx.direction(), cx.t(label), value);
    if cx.read_only {
        return field;
    }

    field.on_input(move |text| Message::Typed(entry, text)).on_submit(Message::Submitted)
}

fn meeting<'a>(cx: &Context<'a>, it: &Participation) -> Option<Element<'a, Message>> {
    let direction = cx.direction();
    let meeting = cx.workspace.meeting(it.meeting)?;
    let day = meeting.date().map(|day| format::date_short(cx.language(), day)).unwrap_or_default();
    let state: Element<'a, Message> = match it.reply {
        Some(reply) => pill::status(
            direction,
            wording::reply_tone(reply),
            wording::reply_icon(reply),
            wording::reply(cx.i18n, reply),
        ),
        None => pill::status(direction, Tone::Neutral, Icon::Minus, cx.t("register-uninvited")),
    };
    let names = it.came.iter().filter_map(|id| cx.workspace.register.delegates.get(*id));
    let names: Vec<String> = names.map(|person| wording::person(cx.i18n, person)).collect();
    let came = match it.came.len() {
        0 if meeting.details.state == MeetingState::Closed => Some(text::caption(cx.t("register-came-nobody"))),
        0 => None,
        count => {
            let came = tr!(cx.i18n, "register-came", count = count, names = format::list(cx.language(), &names));

            Some(text::caption(came).class(Ink::Toned(Tone::Success)))
        }
    };
    let head = ui::spread(
        direction,
        ui::start(direction, text::line(cx.name(&meeting.details.title))).clip(true),
        text::caption(day).wrapping(Wrapping::None),
    );
    let mut lines: Vec<Element<'a, Message>> = vec![head.into(), state];
    lines.extend(came.map(Element::from));

    Some(
        pressable(ui::layout::column(direction, lines).spacing(space::XXS).width(Fill))
            .padding([space::XS, space::S])
            .width(Fill)
            .class(Press::Line { active: false })
            .on_press(Message::MeetingOpened(it.meeting))
            .into(),
    )
}
