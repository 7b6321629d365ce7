mod filter;
mod tables;

use crate::screen::keys::Do;
use iced::Fill;
use iced::widget::{column, container, keyed_column, rule};

use super::{Message, Panel, Register, Tab, parts};
use crate::i18n::{format, tr};
use crate::screen::Context;
use crate::ui::theme::Ink;
use crate::ui::{self, Element, Icon, button, empty, header, icon, side_panel, space, tabs, text};

impl Register {
    pub(super) fn page<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let names =
            [(Tab::Associations, cx.t("register-tab-associations")), (Tab::Persons, cx.t("register-tab-persons"))];
        let tabs = container(tabs::tabs(direction, names, &self.tab, Message::TabChosen)).padding([0.0, space::XL]);
        let body: Element<'a, Message> = if self.is_empty(cx) {
            container(self.nothing(cx)).center_y(Fill).into()
        } else {
            let list = match self.tab {
                Tab::Associations => self.association_table(cx),
                Tab::Persons => self.person_table(cx),
            };

            column![
                container(self.filters(cx)).padding([space::S, space::XL]),
                rule::horizontal(1),
                container(list).height(Fill),
            ]
            .into()
        };
        let mut sides: Vec<Element<'a, Message>> = vec![container(column![tabs, body]).width(Fill).height(Fill).into()];
        // Another record is another panel: read from its top.
        sides.extend(self.side(cx).map(|side| keyed_column([(self.panel.subject(), side)]).height(Fill).into()));

        column![self.head(cx), ui::row(direction, sides).spacing(0.0).align_y(iced::Top).height(Fill)].into()
    }

    fn head<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let number = |count: usize| format::number(cx.language(), i64::try_from(count).unwrap_or(i64::MAX));
        let counts = self.counts;
        let mut head = header::header(direction, cx.t("app-section-register"))
            .counter(
                number(counts.associations),
                tr!(cx.i18n, "register-counter-associations", count = counts.associations),
            )
            .counter(
                number(counts.led_by_migrants),
                tr!(cx.i18n, "register-counter-led", count = counts.led_by_migrants),
            )
            .counter(number(counts.persons), tr!(cx.i18n, "register-counter-persons", count = counts.persons));
        if !cx.read_only {
            let import = button::secondary(direction, cx.t("register-import")).shortcut(cx.key(Do::BringIn));
            head = head.action(import.icon(Icon::Import).on_press(Message::ImportWanted));
        }
        let export = button::secondary(direction, cx.t("common-export")).shortcut(cx.key(Do::Export));
        head = head.action(export.icon(Icon::Export).on_press(Message::ExportBegan));
        if !cx.read_only {
            head = head.action(self.new_button(cx));
        }

        head.into()
    }

    fn new_button<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let words = match self.tab {
            Tab::Associations => "register-new-association",
            Tab::Persons => "register-new-person",
        };

        button::primary(cx.direction(), cx.t(words))
            .icon(Icon::Plus)
            .shortcut(cx.key(Do::New))
            .on_press(Message::NewBegan)
            .into()
    }

    fn is_empty(&self, cx: &Context<'_>) -> bool {
        match self.tab {
            Tab::Associations => cx.workspace.register.associations.is_empty(),
            Tab::Persons => cx.workspace.register.delegates.is_empty(),
        }
    }

    /// Nobody is in the register yet: what to do.
    fn nothing<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let (icon, words) = match self.tab {
            Tab::Associations => (Icon::Building, "register-empty-associations"),
            Tab::Persons => (Icon::People, "register-empty-persons"),
        };
        if cx.read_only {
            return empty::empty(icon, cx.t("register-empty-read-only"), None);
        }
        let import = button::secondary(direction, cx.t("register-import")).shortcut(cx.key(Do::BringIn));
        let import = import.icon(Icon::Import).on_press(Message::ImportWanted).into();
        let ways = ui::row(direction, [self.new_button(cx), import]);

        empty::empty(icon, cx.t(words), Some(ways.into()))
    }

    /// What is open beside the list.
    fn side<'a>(&'a self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let direction = cx.direction();
        let register = &cx.workspace.register;
        let mut above: Vec<Element<'a, Message>> = Vec::new();
        let (title, form, is_known, is_archived, is_dirty) = match &self.panel {
            Panel::Closed => return None,
            Panel::Export(export) => {
                return Some(side_panel::side_panel(
                    direction,
                    cx.t("register-export-title"),
                    cx.close(Message::PanelLeft),
                    export.narrow(cx).map(Message::Export),
                    [],
                ));
            }
            Panel::Association(form) => {
                let title = if form.id().is_some() {
                    cx.name(&form.draft().names).to_owned()
                } else {
                    cx.t("register-new-association")
                };
                if form.id().is_some_and(|id| register.associations.conflicts().any(|conflict| conflict.id == id)) {
                    above.push(apart(cx));
                }

                (
                    title,
                    form.view(cx).map(Message::Association),
                    form.id().is_some(),
                    form.is_archived(),
                    form.is_dirty(),
                )
            }
            Panel::Person(form, back) => {
                let title = if form.id().is_some() {
                    cx.name(&form.draft().names).to_owned()
                } else {
                    cx.t("register-new-person")
                };
                above.extend(back.as_ref().map(|back| {
                    let line = ui::row(
                        direction,
                        [
                            icon::sized(Icon::ChevronStart.along(direction), space::M, Ink::Muted),
                            text::caption_line(cx.name(&back.draft().names)).into(),
                        ],
                    );

                    parts::line(line, Message::PanelLeft)
                }));
                if form.id().is_some_and(|id| register.delegates.conflicts().any(|conflict| conflict.id == id)) {
                    above.push(apart(cx));
                }

                (title, form.view(cx).map(Message::Person), form.id().is_some(), form.is_archived(), form.is_dirty())
            }
        };
        if self.pending.is_some() {
            above.push(parts::warning(direction, cx.t("register-leave-question")));
        } else if is_archived {
            above.push(parts::warning(direction, cx.t("register-is-archived")));
        }
        above.push(form);
        let footer = if cx.read_only { Vec::new() } else { self.footer(cx, is_known, is_archived, is_dirty) };

        Some(side_panel::side_panel(
            direction,
            title,
            cx.close(Message::PanelLeft),
            ui::layout::column(direction, above).spacing(space::L),
            footer,
        ))
    }

    fn footer<'a>(
        &self,
        cx: &Context<'a>,
        is_known: bool,
        is_archived: bool,
        is_dirty: bool,
    ) -> Vec<Element<'a, Message>> {
        let direction = cx.direction();
        let save = button::primary(direction, cx.t("common-save"))
            .shortcut(cx.key(Do::Save))
            .on_press_maybe((is_dirty || !is_known).then_some(Message::Saved));
        let aside: Element<'a, Message> = if self.pending.is_some() {
            button::quiet(direction, cx.t("register-leave-yes"))
                .shortcut(cx.key(Do::Discard))
                .on_press(Message::LeavingConfirmed)
                .into()
        } else if is_known {
            let words = if is_archived { "common-unarchive" } else { "common-archive" };

            button::quiet(direction, cx.t(words))
                .icon(Icon::Archive)
                .shortcut(cx.key(Do::Archive))
                .on_press(Message::ArchiveToggled)
                .into()
        } else {
            button::secondary(direction, cx.t("common-cancel"))
                .shortcut(cx.key(Do::Leave))
                .on_press(Message::PanelLeft)
                .into()
        };

        vec![aside, save.into()]
    }
}

/// Two laptops changed the record apart, and the way to their values.
fn apart<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let direction = cx.direction();
    let open = button::secondary(direction, cx.t("register-conflict-open"))
        .shortcut(cx.key(Do::Conflicts))
        .on_press(Message::ConflictsWanted);

    ui::layout::column(
        direction,
        [parts::warning(direction, cx.t("register-conflict")), ui::end(direction, open).into()],
    )
    .width(Fill)
    .into()
}
