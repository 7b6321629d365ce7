use iced::widget::Id;

use super::{Message, Organiser};
use crate::domain::Names;
use crate::screen::Context;
use crate::screen::keys::Do;
use crate::ui::{Element, button, field, layout, section, space};

/// The organiser as it is typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    typed: [String; 12],
    /// The pictures, which are kept by themselves as soon as they are chosen.
    pictures: [String; 2],
    unit: [String; 2],
}

/// A field of the organiser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Latin,
    Arabic,
    Signatory,
    SignatoryArabic,
    Role,
    RoleArabic,
    Phone,
    Email,
    Seats,
    ReplyDays,
    Declaration,
    Retention,
}

/// A field of a new unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitField {
    Latin,
    Arabic,
}

/// The names, each of which needs the whole width, with their Fluent keys.
const NAMES: [(Field, &str); 2] =
    [(Field::Latin, "settings-organiser-latin"), (Field::Arabic, "settings-organiser-arabic")];

/// The other fields in pairs, as they stand beside each other.
const PAIRS: [[(Field, &str); 2]; 5] = [
    [(Field::Signatory, "settings-signatory"), (Field::SignatoryArabic, "settings-signatory-arabic")],
    [(Field::Role, "settings-signatory-role"), (Field::RoleArabic, "settings-signatory-role-arabic")],
    [(Field::Phone, "settings-organiser-phone"), (Field::Email, "settings-organiser-email")],
    [(Field::Seats, "settings-seats"), (Field::ReplyDays, "settings-reply-days")],
    [(Field::Declaration, "settings-declaration"), (Field::Retention, "settings-retention")],
];

/// The field that names the organiser.
pub fn first_id() -> Id {
    field_id(Field::Latin)
}

fn field_id(field: Field) -> Id {
    Id::from(format!("settings-organiser-{}", field as usize))
}

impl Draft {
    /// What the organiser is.
    pub fn of(organiser: &Organiser) -> Self {
        let number = |number: u16| if number == 0 { String::new() } else { number.to_string() };

        Self {
            typed: [
                organiser.names.latin.clone(),
                organiser.names.arabic.clone(),
                organiser.signatory.latin.clone(),
                organiser.signatory.arabic.clone(),
                organiser.signatory_role.latin.clone(),
                organiser.signatory_role.arabic.clone(),
                organiser.phone.clone(),
                organiser.email.clone(),
                number(organiser.default_seats),
                number(organiser.reply_days),
                organiser.declaration.clone(),
                number(organiser.retention_months),
            ],
            pictures: [organiser.logo.clone(), organiser.signature.clone()],
            unit: Default::default(),
        }
    }

    /// Takes over what the organiser is now, but for what was typed since it was like `was`.
    pub fn follow(&self, was: &Self, now: &Self) -> Self {
        let mut typed = now.typed.clone();
        for ((new, draft), old) in typed.iter_mut().zip(&self.typed).zip(&was.typed) {
            if draft != old {
                new.clone_from(draft);
            }
        }

        Self { typed, pictures: now.pictures.clone(), unit: self.unit.clone() }
    }

    pub fn set(&mut self, field: Field, typed: String) {
        self.typed[field as usize] = typed;
    }

    pub fn set_unit(&mut self, field: UnitField, typed: String) {
        self.unit[field as usize] = typed;
    }

    /// The names of the new unit, which leave the fields.
    pub fn take_unit(&mut self) -> Names {
        let [latin, arabic] = std::mem::take(&mut self.unit);

        Names::new(latin.trim(), arabic.trim())
    }

    /// What was typed, as an organiser; none while a number cannot be read.
    pub fn organiser(&self) -> Option<Organiser> {
        let text = |field: Field| self.typed[field as usize].trim().to_owned();

        let [logo, signature] = self.pictures.clone();

        Some(Organiser {
            names: Names::new(text(Field::Latin), text(Field::Arabic)),
            signatory: Names::new(text(Field::Signatory), text(Field::SignatoryArabic)),
            signatory_role: Names::new(text(Field::Role), text(Field::RoleArabic)),
            phone: text(Field::Phone),
            email: text(Field::Email),
            default_seats: self.number(Field::Seats)?,
            reply_days: self.number(Field::ReplyDays)?,
            declaration: text(Field::Declaration),
            retention_months: self.number(Field::Retention)?,
            logo,
            signature,
        })
    }

    pub fn is_changed(&self, organiser: &Organiser) -> bool {
        self.organiser().is_none_or(|now| now != *organiser)
    }

    fn number(&self, field: Field) -> Option<u16> {
        let typed = self.typed[field as usize].trim();

        if typed.is_empty() { Some(0) } else { field::number(typed)?.try_into().ok() }
    }

    fn is_number(field: Field) -> bool {
        matches!(field, Field::Seats | Field::ReplyDays | Field::Retention)
    }

    pub fn view<'a>(&'a self, cx: &Context<'a>, changed: bool) -> Element<'a, Message> {
        let direction = cx.direction();
        let entry = |(field, key): (Field, &str)| -> Element<'a, Message> {
            let wrong = Self::is_number(field) && self.number(field).is_none();
            field::text(direction, cx.t(key), &self.typed[field as usize])
                .id(field_id(field))
                .error(wrong.then(|| cx.t("settings-number-wrong")))
                .on_input(move |typed| Message::OrganiserChanged(field, typed))
                .on_submit(Message::OrganiserKept)
                .into()
        };
        let pairs = PAIRS
            .into_iter()
            .map(|pair| layout::row(direction, pair.map(entry)).spacing(space::L).align_y(iced::Top).into());
        let lines = NAMES.map(entry).into_iter().chain(pairs);
        let can = changed && !cx.read_only && self.organiser().is_some();
        let keep = button::primary(direction, cx.t("common-save"))
            .shortcut(cx.key(Do::Save))
            .on_press_maybe(can.then_some(Message::OrganiserKept));
        let content = layout::column(direction, lines).spacing(space::M).push(layout::end(direction, keep));

        section::card(direction, cx.t("settings-organiser"), None, content)
    }

    pub fn new_unit<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let entry = |field: UnitField, key: &str| -> Element<'a, Message> {
            field::text(direction, cx.t(key), &self.unit[field as usize])
                .on_input(move |typed| Message::UnitChanged(field, typed))
                .on_submit(Message::UnitAdded)
                .into()
        };
        let empty = self.unit.iter().all(|typed| typed.trim().is_empty());
        let add = button::secondary(direction, cx.t("common-add"))
            .shortcut(cx.key(Do::Save))
            .on_press_maybe((!empty && !cx.read_only).then_some(Message::UnitAdded));

        layout::row(
            direction,
            [
                entry(UnitField::Latin, "settings-unit-latin"),
                entry(UnitField::Arabic, "settings-unit-arabic"),
                add.into(),
            ],
        )
        .spacing(space::L)
        .align_y(iced::Bottom)
        .into()
    }
}
