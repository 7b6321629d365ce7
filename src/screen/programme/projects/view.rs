use crate::screen::keys::Do;
use iced::widget::{column, container, responsive};
use iced::{Fill, FillPortion};

use super::{By, Message, Panel, Projects, association};
use crate::domain::register::Project;
use crate::i18n::{format, tr};
use crate::screen::named::{CHOICE, Named, chosen, filter_line};
use crate::screen::{Context, beside, wording};
use crate::ui::table::{Column, Width, table as rows_of};
use crate::ui::{Element, Icon, button, empty, field, layout, section, side_panel, space};

/// What the name of an association or of a region needs.
const NAME: f32 = 128.0;
/// From which width there is room for all figures.
const MIDDLING: f32 = 640.0;
/// With less than this there is room for the sums alone, two beside each other.
const TIGHT: f32 = 480.0;
/// A sum of more letters than this takes the room of two.
const LONG_SUM: usize = 7;

impl Projects {
    /// What the programme's header offers here.
    pub fn actions<'a>(&'a self, cx: &Context<'a>) -> Vec<Element<'a, Message>> {
        let direction = cx.direction();
        let export = button::secondary(direction, cx.t("common-export"))
            .shortcut(cx.key(Do::Export))
            .icon(Icon::Export)
            .on_press_maybe((!self.shown.is_empty()).then_some(Message::ExportBegan));
        if cx.read_only {
            return vec![export.into()];
        }
        let new = button::primary(direction, cx.t("programme-new-project"))
            .icon(Icon::Plus)
            .shortcut(cx.key(Do::New))
            .on_press(Message::NewBegan);

        let import = button::secondary(direction, cx.t("programme-import"))
            .icon(Icon::Import)
            .shortcut(cx.key(Do::ImportProjects))
            .on_press(Message::ImportBegan);

        vec![export.into(), import.into(), new.into()]
    }

    pub(super) fn page<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let cx = *cx;
        let list = responsive(move |size| {
            let filters = layout::padding(direction, 0.0, space::XL, space::S, space::XL);

            column![
                container(self.figures(&cx, size.width)).padding([space::L, space::XL]),
                container(self.filters(&cx)).padding(filters),
                self.table(&cx),
            ]
            .into()
        });

        layout::beside(direction, list, self.beside(&cx)).into()
    }

    /// The figures of what is shown: of the whole programme, unless something is filtered.
    fn figures<'a>(&self, cx: &Context<'_>, width: f32) -> Element<'a, Message> {
        let figures = self.totals;
        let direction = cx.direction();
        let number = |number: u64| format::number(cx.language(), number.try_into().unwrap_or(i64::MAX));
        let cells = [
            (number(figures.projects.into()), tr!(cx.i18n, "programme-projects", count = figures.projects)),
            (number(figures.partners.into()), tr!(cx.i18n, "programme-partners", count = figures.partners)),
            (
                number(figures.led_by_migrants.into()),
                tr!(cx.i18n, "programme-led-by-migrants", count = figures.led_by_migrants),
            ),
            (number(figures.regions.into()), tr!(cx.i18n, "programme-regions", count = figures.regions)),
            (number(figures.beneficiaries), tr!(cx.i18n, "programme-beneficiaries", count = figures.beneficiaries)),
            (number(figures.amount), tr!(cx.i18n, "programme-dirhams", count = figures.amount)),
        ];
        if width < TIGHT {
            let sums = cells.into_iter().enumerate().filter(|(place, _)| ![2, 3].contains(place));
            let sums: Vec<Element<'a, Message>> = sums
                .map(|(_, (number, name))| {
                    let sum = section::figure(direction, number, name);

                    container(sum).width(Fill).align_x(layout::start_side(direction)).into()
                })
                .collect();
            let mut sums = sums.into_iter();
            let mut lines: Vec<Element<'a, Message>> = Vec::with_capacity(2);
            while let (Some(one), Some(other)) = (sums.next(), sums.next()) {
                lines.push(layout::row(direction, [one, other]).spacing(0.0).align_y(iced::Top).into());
            }

            return section::sheet(layout::column(direction, lines).spacing(space::XS));
        }
        // Beside a panel each has what it needs, and they stand in even rows where one line has no room for all.
        let is_narrow = self.is_narrow() || width < MIDDLING;
        let cells = cells.map(|(number, name)| {
            let portion = if number.chars().count() > LONG_SUM { 2 } else { 1 };
            let cell = container(section::figure(direction, number, name)).align_x(layout::start_side(direction));
            if is_narrow {
                return cell.padding(layout::padding(direction, 0.0, space::XXL, space::XS, 0.0)).into();
            }

            cell.width(FillPortion(portion)).into()
        });

        section::sheet(if is_narrow {
            Element::from(layout::start(direction, layout::even(direction, cells)))
        } else {
            layout::row(direction, cells).align_y(iced::Top).spacing(space::M).into()
        })
    }

    fn is_narrow(&self) -> bool {
        !matches!(self.panel, Panel::Closed)
    }

    fn filters<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let register = &cx.workspace.register;
        let regions = register.regions.iter().filter(|(_, region)| !region.archived);
        let regions = regions.map(|(id, region)| Named::new(Some(id), cx.name(&region.names)));
        let regions: Vec<_> = [Named::new(None, cx.t("register-all-regions"))].into_iter().chain(regions).collect();
        let years = self.years.iter().map(|year| Named::new(Some(*year), year.to_string()));
        let years: Vec<_> = [Named::new(None, cx.t("programme-all-years"))].into_iter().chain(years).collect();
        let programmes = register.programmes.iter().map(|(id, it)| Named::new(Some(id), cx.name(&it.names)));
        let programmes: Vec<_> =
            [Named::new(None, cx.t("programme-all-programmes"))].into_iter().chain(programmes).collect();
        let region = chosen(&regions, &self.filter.region);
        let year = chosen(&years, &self.filter.year);
        let programme = chosen(&programmes, &self.filter.programme);
        let placeholder = cx.with_key("programme-filter", Do::Find);

        let search = field::search(direction, placeholder, &self.query, Message::QueryChanged)
            .clear(cx.with_key("common-clear", Do::Clear))
            .id(self.field.clone())
            .on_submit(Message::CursorOpened);
        let choices = [
            field::choice(direction, "", regions, region, "", |it| Message::RegionChosen(it.value)),
            field::choice(direction, "", years, year, "", |it| Message::YearChosen(it.value)),
            field::choice(direction, "", programmes, programme, "", |it| Message::ProgrammeChosen(it.value)),
            field::check(direction, cx.t("register-archived-mark"), self.filter.archived, Message::ArchivedToggled),
        ];

        filter_line(direction, search, None, CHOICE, choices)
    }

    fn table<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let cx = *cx;
        let title = |by: By, key: &str, width: Width, cell: fn(&Context<'_>, &Project) -> String| {
            let cell = move |row: usize| self.project(&cx, row).map(|project| cell(&cx, project)).unwrap_or_default();
            let column = Column::words(cx.t(key), width, cell);

            column.sortable(self.sort.of(by), Message::Sorted(by))
        };
        let number = |by: By, key: &str, width: f32, cell: fn(&Context<'_>, &Project) -> String| {
            let cell = move |row: usize| self.project(&cx, row).map(|project| cell(&cx, project)).unwrap_or_default();
            let column = Column::figures(cx.t(key), Width::Fixed(width), cell);

            column.sortable(self.sort.of(by), Message::Sorted(by))
        };
        let (shown, total) = (self.shown.len(), cx.workspace.register.projects.len());
        let count = if self.is_filtered() {
            tr!(cx.i18n, "common-rows-of", count = shown, total = total)
        } else {
            tr!(cx.i18n, "common-rows", count = shown)
        };
        let nothing = if self.is_filtered() {
            let clear = button::secondary(direction, cx.t("common-clear"))
                .shortcut(cx.key(Do::Clear))
                .on_press(Message::FilterCleared)
                .into();

            empty::empty(Icon::Search, cx.t("programme-none-found"), Some(clear))
        } else {
            empty::empty(Icon::Folder, cx.t("programme-empty"), None)
        };
        rows_of(direction, &self.table, shown, Message::Scrolled)
            .column(title(By::Title, "programme-column-title", Width::Portion(5), |cx, it| {
                cx.name(&it.title).to_owned()
            }))
            .column(
                title(By::Association, "programme-column-association", Width::Portion(4), |cx, it| {
                    association(cx, it).to_owned()
                })
                .least(NAME)
                .rank(1),
            )
            .column(
                title(By::Region, "programme-column-region", Width::Portion(3), |cx, it| {
                    wording::region(cx.i18n, &cx.workspace.register, it.region)
                })
                .least(NAME)
                .rank(3),
            )
            .column(number(By::Year, "programme-column-years", 96.0, |_, it| years(it)).rank(2))
            .column(number(By::Amount, "programme-column-amount", 120.0, |cx, it| {
                format::number(cx.language(), it.amount.try_into().unwrap_or(i64::MAX))
            }))
            .column(
                number(By::Beneficiaries, "programme-column-beneficiaries", 120.0, |cx, it| {
                    format::number(cx.language(), it.beneficiaries.into())
                })
                .rank(4),
            )
            .on_press(Message::RowPressed)
            .on_open(Message::RowOpened)
            .cursor(self.place())
            .selected(|place| match &self.panel {
                Panel::Form(form) => form.id().is_some() && form.id() == self.shown.get(place).copied(),
                _ => false,
            })
            .count(count)
            .empty(nothing)
            .into()
    }

    fn beside<'a>(&'a self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let direction = cx.direction();
        let cancel = || {
            button::secondary(direction, cx.t("common-cancel"))
                .shortcut(cx.key(Do::Leave))
                .on_press(Message::Left)
                .into()
        };
        let form = match &self.panel {
            Panel::Closed => return None,
            Panel::Sheet(sheet) => {
                let write = button::primary(direction, cx.t("export-write"))
                    .icon(Icon::Export)
                    .shortcut(cx.key(Do::Save))
                    .on_press(Message::Sheet(super::sheet::Message::Confirmed));

                return Some(side_panel::side_panel(
                    direction,
                    cx.t("programme-export"),
                    cx.close(Message::Left),
                    sheet.view(cx, self.shown.len()).map(Message::Sheet),
                    [cancel(), write.into()],
                ));
            }
            Panel::Incoming(incoming) => {
                let ready = incoming.is_ready() && !cx.read_only;
                let bring_in = button::primary(direction, cx.t("programme-import-now"))
                    .icon(Icon::Import)
                    .shortcut(cx.key(Do::Save))
                    .on_press_maybe(ready.then_some(Message::Incoming(super::incoming::Message::Wanted)));

                return Some(side_panel::side_panel(
                    direction,
                    cx.t("programme-import-title"),
                    cx.close(Message::Left),
                    incoming.view(cx).map(Message::Incoming),
                    [cancel(), bring_in.into()],
                ));
            }
            Panel::Form(form) => form,
        };
        let known = form.id().and_then(|id| cx.workspace.register.projects.get(id));
        let title = known.map_or_else(|| cx.t("programme-new-project"), |it| cx.name(&it.title).to_owned());
        let mut parts: Vec<Element<'a, Message>> = Vec::new();
        if self.pending.is_some() {
            parts.extend(beside::leaving(cx, Message::LeavingConfirmed));
        }
        if let Some(id) = known.and_then(|it| it.association) {
            parts.push(
                button::secondary(direction, cx.t("register-page"))
                    .shortcut(cx.key(Do::Page))
                    .icon(Icon::History)
                    .width(Fill)
                    .on_press(Message::PageWanted(id))
                    .into(),
            );
        }
        parts.push(form.view(cx).map(Message::Form));
        let mut footer: Vec<Element<'a, Message>> = Vec::new();
        if !cx.read_only {
            if known.is_some() {
                let words = if form.is_archived() { "common-unarchive" } else { "common-archive" };
                let archive = button::quiet(direction, cx.t(words)).icon(Icon::Archive).shortcut(cx.key(Do::Archive));
                footer.push(archive.on_press(Message::ArchiveToggled).into());
            } else {
                footer.push(cancel());
            }
            let save = button::primary(direction, cx.t("common-save"))
                .shortcut(cx.key(Do::Save))
                .on_press_maybe(form.is_dirty().then_some(Message::Saved));
            footer.push(save.into());
        }

        Some(side_panel::side_panel(
            direction,
            title,
            cx.close(Message::Left),
            layout::column(direction, parts).spacing(space::L),
            footer,
        ))
    }
}

fn years(project: &Project) -> String {
    match (project.from, project.to) {
        (0, 0) => String::new(),
        (from, to) if from == to || to == 0 => from.to_string(),
        (0, to) => to.to_string(),
        (from, to) => format!("{from}–{to}"),
    }
}
