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

/// The widths of the columns beside the name, and from which width of the table each of them is there.
const ACRONYM: f32 = 104.0;
const KIND: f32 = 180.0;
const REGION: f32 = 184.0;
const CITY: f32 = 120.0;
const DELEGATES: f32 = 124.0;
const ROLE: f32 = 136.0;
const PHONE: f32 = 144.0;
const EMAIL: f32 = 200.0;
const OTHER: f32 = 148.0;
const WIDE: f32 = 980.0;
const ROOMY: f32 = 820.0;
const MIDDLING: f32 = 600.0;
/// From which width there is room for the keys beside the number of rows.
const HINTS: f32 = 700.0;

impl Register {
    pub(super) fn association_table<'a>(&'a self, cx: &Context<'a>, width: f32) -> Element<'a, Message> {
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
        let mut shown = self.table(cx, list, width, count);
        shown = shown.column(name.sortable(sort.of(By::Name), Message::AssociationsSorted(By::Name)));
        if width >= MIDDLING {
            let column = words(By::Acronym, "register-column-acronym", Width::Fixed(ACRONYM), |row| &row.acronym);
            shown = shown.column(column);
        }
        if width >= ROOMY {
            shown = shown.column(words(By::Kind, "register-column-kind", Width::Fixed(KIND), |row| &row.kind_name));
        }
        // The name comes first: beside a panel in a small window it stands alone.
        if width >= REGION + DELEGATES + space::SIDEBAR {
            let column = words(By::Region, "register-column-region", Width::Fixed(REGION), |row| &row.region_name);
            shown = shown.column(column);
        }
        if width >= WIDE {
            shown = shown.column(words(By::City, "register-column-city", Width::Fixed(CITY), |row| &row.city));
        }
        shown = shown.column(delegates.sortable(sort.of(By::Delegates), Message::AssociationsSorted(By::Delegates)));

        shown.into()
    }

    pub(super) fn person_table<'a>(&'a self, cx: &Context<'a>, width: f32) -> Element<'a, Message> {
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
        let mut shown = self.table(cx, list, width, count);
        shown = shown.column(name.sortable(list.sort.of(By::Name), Message::PersonsSorted(By::Name)));
        if width >= ROOMY {
            shown = shown.column(words(By::Other, other, Width::Fixed(OTHER), |row| &row.other));
        }
        shown = shown.column(words(By::Body, "register-column-body", Width::Portion(4), |row| &row.body));
        if width >= MIDDLING {
            shown = shown.column(words(By::Role, "register-column-role", Width::Fixed(ROLE), |row| &row.role));
        }
        if width >= ROOMY {
            shown = shown.column(words(By::Phone, "register-column-phone", Width::Fixed(PHONE), |row| &row.phone));
        }
        if width >= WIDE {
            shown = shown.column(words(By::Email, "register-column-email", Width::Fixed(EMAIL), |row| &row.email));
        }

        shown.into()
    }

    fn table<'a, R: Row>(
        &'a self,
        cx: &Context<'a>,
        list: &'a List<R>,
        width: f32,
        count: String,
    ) -> table::Table<'a, Message> {
        let direction = cx.direction();
        let clear = button::secondary(direction, cx.t("common-clear")).on_press(Message::FilterCleared).into();
        // Where only archived records are left out, there is nothing to clear.
        let nobody = if list.filter.is_on() {
            empty::empty(Icon::Search, cx.t("register-none-found"), Some(clear))
        } else {
            empty::empty(Icon::Archive, cx.t("register-all-archived"), None)
        };
        let shown = table(direction, &list.table, list.shown_count(), Message::Scrolled)
            .on_press(Message::Pressed)
            .on_open(Message::Opened)
            .cursor(list.cursor_place())
            .count(count)
            .empty(nobody);
        if width < HINTS {
            return shown;
        }

        shown.aside(self.hints(cx))
    }

    /// The keys that stand on no button.
    fn hints<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let mut hints = vec![(Do::Open, "register-hint-open")];
        if !cx.read_only {
            hints.push((Do::Archive, "common-archive"));
        }
        let hints = hints.into_iter().flat_map(|(does, words)| {
            let key: Element<'a, Message> = button::key_label(cx.key(does));

            [key, text::caption(cx.t(words)).wrapping(Wrapping::None).into()]
        });

        ui::end(cx.direction(), ui::row(cx.direction(), hints)).into()
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
