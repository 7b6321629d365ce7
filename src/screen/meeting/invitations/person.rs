//! A person being typed: a delegate whom the register does not know yet, or a guest.

use crate::domain::register::{Delegate, GuestKind, Tongue};
use crate::domain::{AssociationId, Civility, Names};
use crate::screen::named::{Named, chosen};
use crate::screen::{Context, wording};
use crate::ui::{self, Element, field, space};

/// A person being typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Person {
    pub civility: Civility,
    pub latin: String,
    pub arabic: String,
    pub role: String,
    pub body: String,
    pub phone: String,
    pub email: String,
    pub tongue: Tongue,
    was_tried: bool,
}

#[derive(Clone, Debug)]
pub enum Message {
    CivilityChosen(Civility),
    TongueChosen(Tongue),
    Typed(Entry, String),
    Submitted,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    Latin,
    Arabic,
    Role,
    Body,
    Phone,
    Email,
}

impl Person {
    pub fn update(&mut self, message: Message) {
        match message {
            Message::CivilityChosen(civility) => self.civility = civility,
            Message::TongueChosen(tongue) => self.tongue = tongue,
            Message::Typed(Entry::Latin, text) => self.latin = text,
            Message::Typed(Entry::Arabic, text) => self.arabic = text,
            Message::Typed(Entry::Role, text) => self.role = text,
            Message::Typed(Entry::Body, text) => self.body = text,
            Message::Typed(Entry::Phone, text) => self.phone = text,
            Message::Typed(Entry::Email, text) => self.email = text,
            Message::Submitted => {}
        }
    }

    /// The person, if it has a name; else the form says so.
    pub fn read(&mut self, association: Option<AssociationId>, guest: Option<GuestKind>) -> Option<Delegate> {
        self.was_tried = true;
        let names = Names::new(self.latin.trim(), self.arabic.trim());

        (!names.is_empty()).then(|| Delegate {
            names,
            civility: self.civility,
            association,
            guest,
            body: self.body.trim().to_owned(),
            role: self.role.trim().to_owned(),
            phone: self.phone.trim().to_owned(),
            email: self.email.trim().to_owned(),
            tongue: self.tongue,
            ..Delegate::default()
        })
    }

    pub fn view<'a>(&'a self, cx: &Context<'a>, is_guest: bool) -> Element<'a, Message> {
        let direction = cx.direction();
        let entry = |label: &str, value: &'a str, entry: Entry| {
            field::text(direction, cx.t(label), value)
                .on_input(move |text| Message::Typed(entry, text))
                .on_submit(Message::Submitted)
        };
        let is_missing = self.was_tried && self.latin.trim().is_empty() && self.arabic.trim().is_empty();
        let missing = is_missing.then(|| cx.t("common-field-required"));
        let civilities = Civility::ALL.map(|civility| (civility, wording::civility(cx.i18n, civility)));
        let tongues: Vec<Named<Tongue>> =
            Tongue::ALL.iter().map(|tongue| Named::new(*tongue, wording::tongue(cx.i18n, *tongue))).collect();
        let tongue = chosen(&tongues, &self.tongue);

        let mut fields: Vec<Element<'a, Message>> = vec![
            field::labelled(
                direction,
                cx.t("invitations-person-civility"),
                field::segments(direction, civilities, &self.civility, Message::CivilityChosen),
            ),
            entry("invitations-person-latin", &self.latin, Entry::Latin)
                .id(super::FIRST_FIELD)
                .required()
                .error(missing)
                .into(),
            entry("invitations-person-arabic", &self.arabic, Entry::Arabic).into(),
        ];
        if is_guest {
            fields.push(entry("invitations-person-body", &self.body, Entry::Body).into());
        }
        fields.push(entry("invitations-person-role", &self.role, Entry::Role).into());
        fields.push(entry("invitations-person-phone", &self.phone, Entry::Phone).into());
        fields.push(entry("invitations-person-email", &self.email, Entry::Email).into());
        fields.push(field::choice(direction, cx.t("invitations-person-tongue"), tongues, tongue, "", |tongue| {
            Message::TongueChosen(tongue.value)
        }));

        ui::layout::column(direction, fields).spacing(space::M).into()
    }
}
