use crate::ui::focus::button as pressable;
use iced::Fill;
use iced::font::Weight;
use iced::widget::container;

use super::{Entry, Form, Message};
use crate::domain::Civility;
use crate::domain::door::Who;
use crate::domain::register::{GuestKind, Tongue};
use crate::i18n::format;
use crate::screen::named::{Named, chosen};
use crate::screen::register::{draft, first_field, parts};
use crate::screen::{Context, lookup, wording};
use crate::ui::theme::Press;
use crate::ui::{self, Element, field, section, space, text};

impl Form {
    /// What stands in the panel between its title and its buttons.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let mut parts = vec![self.identity(cx), self.standing(cx), self.reach(cx)];
        if self.id.is_some() {
            parts.push(self.meetings(cx));
        }

        ui::layout::column(direction, parts).spacing(space::XL).into()
    }

    fn identity<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let is_missing = self.was_tried && self.draft.names.is_empty();
        let missing = is_missing.then(|| cx.t("register-name-missing"));
        let civilities = Civility::ALL.map(|civility| (civility, wording::civility(cx.i18n, civility)));
        let civility = if cx.read_only {
            text::body(wording::civility(cx.i18n, self.draft.civility)).into()
        } else {
            field::segments(direction, civilities, &self.draft.civility, Message::CivilityChosen)
        };
        let names = &self.draft.names;
        let mut fields: Vec<Element<'a, Message>> = vec![
            field::labelled(direction, cx.t("register-field-civility"), civility),
            entry(cx, "register-person-latin", &names.latin, Entry::Latin)
                .id(first_field())
                .required()
                .error(missing)
                .into(),
            entry(cx, "register-person-arabic", &names.arabic, Entry::Arabic).into(),
        ];
        if self.has_twin {
            fields.push(parts::warning(direction, cx.t("register-twin-person")));
        }

        ui::layout::column(direction, fields).spacing(space::M).into()
    }

    /// For whom the person speaks, or why the person is invited.
    fn standing<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let mut fields: Vec<Element<'a, Message>> = Vec::new();
        if !cx.read_only {
            let standings = [(false, cx.t("register-standing-delegate")), (true, cx.t("register-standing-guest"))];
            fields.push(field::segments(direction, standings, &self.is_guest, Message::StandingChosen));
        }
        if self.is_guest {
            let kinds: Vec<Named<GuestKind>> =
                GuestKind::ALL.iter().map(|kind| Named::new(*kind, wording::guest_kind(cx.i18n, *kind))).collect();
            let kind = self.draft.guest.and_then(|kind| chosen(&kinds, &kind));
            if cx.read_only {
                let kind = kind.map_or_else(|| cx.t("register-standing-guest"), |kind| kind.name);
                fields.push(field::labelled(direction, cx.t("register-field-guest"), text::body(kind)));
            } else {
                let choose = cx.t("common-choose");
                fields.push(field::choice(direction, cx.t("register-field-guest"), kinds, kind, choose, |kind| {
                    Message::GuestChosen(kind.value)
                }));
            }
            fields.push(entry(cx, "register-field-body", &self.draft.body, Entry::Body).into());
        } else {
            fields.push(self.association(cx));
        }
        fields.push(entry(cx, "register-field-role", &self.draft.role, Entry::Role).into());

        ui::layout::column(direction, fields).spacing(space::M).into()
    }

    /// The association, looked up as one types.
    fn association<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let typed = self.body.query.trim();
        let wrong = (self.draft.association.is_none() && (self.was_tried || self.is_unknown())).then(|| {
            cx.t(match (typed.is_empty(), self.is_unknown()) {
                (true, _) => "register-association-missing",
                (_, true) => "register-association-unknown",
                _ => "register-association-unchosen",
            })
        });
        let mut line =
            field::text(direction, cx.t("register-field-association"), &self.body.query).required().error(wrong);
        if !cx.read_only {
            line = line.on_input(Message::AssociationTyped).on_submit(if self.is_looking_up() {
                Message::AssociationEntered
            } else {
                Message::Submitted
            });
        }
        let mut lines: Vec<Element<'a, Message>> = vec![line.into()];
        if self.is_looking_up() {
            let register = &cx.workspace.register;
            lines.extend(self.body.answers.iter().enumerate().filter_map(|(place, found)| {
                let Who::Association(id) = found.who else { return None };
                let name = wording::name(cx.i18n, &register.associations.get(id)?.names);
                let marked = lookup::marked(name, &self.body.query, space::BODY, Weight::Normal);

                Some(
                    pressable(container(marked).width(Fill).align_x(ui::layout::start_side(direction)).clip(true))
                        .padding([space::XS, space::S])
                        .width(Fill)
                        .class(Press::Line { active: self.body.at == Some(place) })
                        .on_press(Message::AssociationChosen(place))
                        .into(),
                )
            }));
        }

        ui::layout::column(direction, lines).spacing(space::HAIRLINE).width(Fill).into()
    }

    fn is_unknown(&self) -> bool {
        !self.body.query.trim().is_empty() && self.draft.association.is_none() && self.body.answers.is_empty()
    }

    fn reach<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let email = self.draft.email.trim();
        let wrong =
            (self.was_tried && !email.is_empty() && !draft::is_email(email)).then(|| cx.t("register-email-wrong"));
        let tongues: Vec<Named<Tongue>> =
            Tongue::ALL.iter().map(|tongue| Named::new(*tongue, wording::tongue(cx.i18n, *tongue))).collect();
        let tongue = chosen(&tongues, &self.draft.tongue);
        let tongue = if cx.read_only {
            let words = text::body(wording::tongue(cx.i18n, self.draft.tongue));
            field::labelled(direction, cx.t("register-field-tongue"), words)
        } else {
            field::choice(direction, cx.t("register-field-tongue"), tongues, tongue, "", |tongue| {
                Message::TongueChosen(tongue.value)
            })
        };
        let fields = [
            entry(cx, "register-field-phone", &self.draft.phone, Entry::Phone).into(),
            entry(cx, "register-field-email", &self.draft.email, Entry::Email).error(wrong).into(),
            tongue,
        ];

        section::section(
            direction,
            cx.t("register-section-reach"),
            ui::layout::column(direction, fields).spacing(space::M),
        )
    }

    /// The meetings that the person came to, the latest first.
    fn meetings<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let meetings = self.came.iter().filter_map(|id| Some((*id, cx.workspace.meeting(*id)?)));
        let mut lines: Vec<Element<'a, Message>> = meetings
            .map(|(id, meeting)| {
                let day = meeting.date().map(|day| format::date_short(cx.language(), day)).unwrap_or_default();
                let title = ui::start(direction, text::line(cx.name(&meeting.details.title))).clip(true);

                parts::line(ui::spread(direction, title, text::caption(day)), Message::MeetingOpened(id))
            })
            .collect();
        if lines.is_empty() {
            lines.push(text::muted(cx.t("register-presences-none")).into());
        }

        section::section(
            direction,
            cx.t("register-section-presences"),
            ui::layout::column(direction, lines).spacing(space::HAIRLINE).width(Fill),
        )
    }
}

fn entry<'a>(cx: &Context<'a>, label: &str, value: &'a str, entry: Entry) -> field::Entry<'a, Message> {
    let field = field::text(cx.direction(), cx.t(label), value);
    if cx.read_only {
        return field;
    }

    field.on_input(move |text| Message::Typed(entry, text)).on_submit(Message::Submitted)
}
