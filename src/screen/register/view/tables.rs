//! The two lists.

use crate::screen::keys::Do;
use iced::widget::container;
use iced::widget::text::Wrapping;

use crate::i18n::{Language, format, tr};
use crate::screen::Context;
use crate::screen::register::{
    AssociationColumn, AssociationRow, List, Message, PersonColumn, PersonRow, Register, Row,
};
use crate::ui::table::{self, Column, Width, table};
use crate::ui::theme::{Ink, Surface};
use crate::ui::{self, Element, Icon, Tone, button, empty, icon, space, text};

/// The widths of the columns beside the name, and what names need.
const ACRONYM: f32 = 104.0;
const KIND: f32 = 180.0;
const REGION: f32 = 184.0;
const CITY: f32 = 120.0;
const DELEGATES: f32 = 124.0;
const ROLE: f32 = 136.0;
const PHONE: f32 = 144.0;
const EMAIL: f32 = 200.0;
const OTHER: f32 = 148.0;
const NAME: f32 = 220.0;
const PERSON: f32 = 160.0;

impl Register {
    pub(super) fn association_table<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        type By = AssociationColumn;

        let list = &self.associations;
        let language = cx.language();
        let words = move |by: By, title: &str, width: Width, cell: fn(&AssociationRow) -> &str| {
            let cell = move |place: usize| list.at(place).map_or_else(nothing, |row| muted(row.is_archived, cell(row)));

            Column::new(cx.t(title), width, cell).sortable(list.sort.of(by), Message::AssociationsSorted(by))
        };
        let (copy, sort) = (*cx, list.sort);
        let name = Column::new(cx.t("register-column-name"), Width::Portion(1), move |place| {
            list.at(place).map_or_else(nothing, |row| name(&copy, &row.name, row.is_archived, row.has_conflict))
        });
        let delegates = Column::figures(cx.t("register-column-delegates"), Width::Fixed(DELEGATES), move |place| {
            list.at(place).map(|row| format::number(language, row.delegates as i64)).unwrap_or_default()
        });
        let count = if list.shown_count() == list.total() {
            tr!(cx.i18n, "register-count-associations", count = list.shown_count())
        } else {
            tr!(cx.i18n, "register-count-associations-of", count = list.shown_count(), total = list.total())
        };
        let fixed = |by: By, title: &str, width: f32, cell: fn(&AssociationRow) -> &str| {
            words(by, title, Width::Fixed(width), cell)
        };

        // The name comes first: beside a panel in a small window there is not much else.
        self.table(cx, list, count)
            .column(name.least(NAME).sortable(sort.of(By::Name), Message::AssociationsSorted(By::Name)))
            .column(fixed(By::Acronym, "register-column-acronym", ACRONYM, |row| &row.acronym).rank(2))
            .column(fixed(By::Kind, "register-column-kind", KIND, |row| &row.kind_name).rank(3))
            .column(fixed(By::Region, "register-column-region", REGION, |row| &row.region_name).rank(1))
            .column(fixed(By::City, "register-column-city", CITY, |row| &row.city).rank(4))
            .column(delegates.sortable(sort.of(By::Delegates), Message::AssociationsSorted(By::Delegates)))
            .into()
    }

    pub(super) fn person_table<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        type By = PersonColumn;

        let list = &self.persons;
        let words = move |by: By, title: &str, width: Width, cell: fn(&PersonRow) -> &str| {
            let cell = move |place: usize| list.at(place).map_or_else(nothing, |row| muted(row.is_archived, cell(row)));

            Column::new(cx.t(title), width, cell).sortable(list.sort.of(by), Message::PersonsSorted(by))
        };
        let copy = *cx;
        let name = Column::new(cx.t("register-column-person"), Width::Portion(3), move |place| {
            list.at(place).map_or_else(nothing, |row| name(&copy, &row.name, row.is_archived, row.has_conflict))
        });
        let count = if list.shown_count() == list.total() {
            tr!(cx.i18n, "register-count-persons", count = list.shown_count())
        } else {
            tr!(cx.i18n, "register-count-persons-of", count = list.shown_count(), total = list.total())
        };
        let other = match cx.language() {
            Language::Arabic => "register-column-latin",
            Language::French | Language::English => "register-column-arabic",
        };
        let fixed =
            |by: By, title: &str, width: f32, cell: fn(&PersonRow) -> &str| words(by, title, Width::Fixed(width), cell);
        let body = words(By::Body, "register-column-body", Width::Portion(4), |row| &row.body);

        self.table(cx, list, count)
            .column(name.least(PERSON).sortable(list.sort.of(By::Name), Message::PersonsSorted(By::Name)))
            .column(fixed(By::Other, other, OTHER, |row| &row.other).rank(3))
            .column(body)
            .column(fixed(By::Role, "register-column-role", ROLE, |row| &row.role).rank(1))
            .column(fixed(By::Phone, "register-column-phone", PHONE, |row| &row.phone).rank(2))
            .column(fixed(By::Email, "register-column-email", EMAIL, |row| &row.email).rank(4))
            .into()
    }

    fn table<'a, R: Row>(&'a self, cx: &Context<'a>, list: &'a List<R>, count: String) -> table::Table<'a, Message> {
        let direction = cx.direction();
        let clear = button::secondary(direction, cx.t("common-clear"))
            .shortcut(cx.key(Do::Clear))
            .on_press(Message::FilterCleared)
            .into();
        // Where only archived records are left out, there is nothing to clear.
        let nobody = if list.filter.is_on() {
            empty::empty(Icon::Search, cx.t("register-none-found"), Some(clear))
        } else {
            empty::empty(Icon::Archive, cx.t("register-all-archived"), None)
        };

        table(direction, &list.table, list.shown_count(), Message::Scrolled)
            .on_press(Message::Pressed)
            .on_open(Message::Opened)
            .cursor(list.cursor_place())
            .selected(|place| self.is_open(place))
            .count(count)
            .empty(nobody)
            .aside(self.hints(cx))
    }

    /// The keys that stand on no button.
    fn hints<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let mut hints = vec![(Do::Open, "register-hint-open")];
        if !cx.read_only {
            hints.push((Do::Archive, "common-archive"));
        }

        button::hints(cx.direction(), hints.into_iter().map(|(does, words)| (vec![cx.key(does)], cx.t(words))))
    }
}

fn nothing<'a>() -> Element<'a, Message> {
    ui::nothing().into()
}

/// What is archived steps back.
fn muted<'a>(is_archived: bool, words: &str) -> Element<'a, Message> {
    let line = text::line(words);

    if is_archived { line.ink(Ink::Muted).into() } else { line.into() }
}

fn name<'a>(cx: &Context<'a>, words: &str, is_archived: bool, has_conflict: bool) -> Element<'a, Message> {
    let mut parts: Vec<Element<'a, Message>> = Vec::with_capacity(3);
    if has_conflict {
        parts.push(icon::sized(Icon::Alert, space::BODY, Ink::Toned(Tone::Danger)));
    }
    if is_archived {
        let mark = text::caption(cx.t("register-archived-mark")).wrapping(Wrapping::None);
        parts.push(container(mark).padding([0.0, space::XS]).class(Surface::Badge).into());
    }
    parts.push(muted(is_archived, words));

    ui::row(cx.direction(), parts).into()
}
