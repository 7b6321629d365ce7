use iced::widget::scrollable::{Direction as Rail, Scrollbar};
use iced::widget::{column, container, pick_list, scrollable};
use iced::{Fill, Shrink};

use super::planned::Planned;
use super::{IMPORT, Import, Message, PATH, Stage};
use crate::domain::MeetingId;
use crate::domain::meeting::Act;
use crate::exchange::header::Column as Meaning;
use crate::exchange::plan::{Choice, PlannedRow, RowState};
use crate::exchange::say;
use crate::exchange::sheet::Source;
use crate::screen::Context;
use crate::screen::named::{Named, chosen};
use crate::tr;
use crate::ui::table::{self, Column, Width};
use crate::ui::{
    Element, Icon, Tone, banner, button, empty, field, header, layout, pill, progress, section, space, text,
};

/// How wide a column of the file is shown.
const COLUMN: f32 = 168.0;

impl Import {
    pub(super) fn page<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let head = header::header(direction, cx.t("app-section-import"));

        match &self.stage {
            Stage::Planned(planned) => {
                let counts = planned.plan.counts();
                let can = !cx.read_only && planned.refusal.is_none();
                let head = head
                    .caption(tr!(cx.i18n, "import-read", file = planned.name.as_str(), how = source(cx, planned)))
                    .counter(
                        counts.associations.to_string(),
                        tr!(cx.i18n, "import-associations", count = counts.associations),
                    )
                    .counter(counts.people.to_string(), tr!(cx.i18n, "import-people", count = counts.people))
                    .action(button::secondary(direction, cx.t("import-other-file")).on_press(Message::Restarted))
                    .action(
                        button::primary(direction, cx.t("common-import"))
                            .icon(Icon::Import)
                            .shortcut(IMPORT.display(cx.language()))
                            .on_press_maybe(can.then_some(Message::Confirmed)),
                    );

                column![
                    Element::from(head),
                    self.columns(cx, planned),
                    self.options(cx, planned),
                    self.rows(cx, planned)
                ]
                .height(Fill)
                .into()
            }
            Stage::Reading => column![Element::from(head), progress::page(cx.t("import-reading"))].into(),
            Stage::Asking | Stage::Refused(_) => column![Element::from(head), self.ask(cx)].into(),
        }
    }

    fn ask<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let path = field::text(direction, cx.t("import-path"), &self.path)
            .id(PATH)
            .help(cx.t("import-path-help"))
            .on_input(Message::PathChanged)
            .on_submit(Message::PathConfirmed);
        let actions = layout::row(
            direction,
            [
                button::secondary(direction, cx.t("export-choose"))
                    .icon(Icon::Folder)
                    .on_press(Message::PathSought)
                    .into(),
                button::primary(direction, cx.t("import-open"))
                    .on_press_maybe((!self.path.trim().is_empty()).then_some(Message::PathConfirmed))
                    .into(),
            ],
        );
        let mut page = column![].spacing(space::L).max_width(space::READING);
        if let Stage::Refused(reason) = &self.stage {
            page = page.push(banner::banner(direction, Tone::Danger, reason.clone(), None));
        }
        let page = page.push(section::card(
            direction,
            cx.t("import-file"),
            None,
            column![Element::from(path), layout::end(direction, actions)].spacing(space::M),
        ));
        let page = page.push(text::muted(cx.t("import-promise")));

        layout::start(direction, page).padding(space::XL).into()
    }

    /// The columns of the file, each with what it is taken to hold.
    fn columns<'a>(&'a self, cx: &Context<'a>, planned: &'a Planned) -> Element<'a, Message> {
        let direction = cx.direction();
        let meanings: Vec<_> = Meaning::ALL.map(|meaning| Named::new(meaning, say::column(cx.i18n, meaning))).to_vec();
        let columns = planned.mapping.columns.iter().enumerate().map(|(position, meaning)| {
            let current = chosen(&meanings, meaning);
            let choice =
                pick_list(meanings.clone(), current, move |named| Message::ColumnChosen(position, named.value))
                    .text_size(space::CAPTION)
                    .width(Fill);
            let heading = container(text::strong_line(planned.heading(position))).width(Fill).clip(true);
            let example = container(text::line(planned.example(position))).width(Fill).clip(true);

            column![heading, choice, example].spacing(space::XS).width(COLUMN).into()
        });
        let line = layout::row(direction, columns).spacing(space::M).padding([space::M, space::XL]);

        scrollable(line).direction(Rail::Horizontal(Scrollbar::new().width(space::XS).scroller_width(space::XS))).into()
    }

    fn options<'a>(&'a self, cx: &Context<'a>, planned: &'a Planned) -> Element<'a, Message> {
        let direction = cx.direction();
        let meetings = meetings(cx);
        let current = chosen(&meetings, &self.meeting);
        let invite = pick_list(meetings, current, |named| Message::MeetingChosen(named.value))
            .text_size(space::BODY)
            .width(space::SIDE_PANEL);
        let counts = planned.plan.counts();
        let count = |key: &str, count: usize| -> Element<'a, Message> {
            text::muted(cx.i18n.t_with(key, &[("count", count.into())])).into()
        };
        let mut states = vec![count("import-count-new", counts.new)];
        for (key, number) in [
            ("import-count-same", counts.same),
            ("import-count-update", counts.update),
            ("import-count-perhaps", counts.perhaps),
            ("import-count-skip", counts.skip),
            ("import-count-problem", counts.problem),
        ] {
            if number > 0 {
                states.push(count(key, number));
            }
        }
        let states = layout::row(direction, states).spacing(space::L);
        let invite = layout::row(direction, [text::body(cx.t("import-invite")).into(), invite.into()]).width(Shrink);
        let line = container(layout::spread(direction, states, invite)).padding([space::S, space::XL]);
        let refusal =
            planned.refusal.as_ref().map(|reason| banner::banner(direction, Tone::Danger, reason.clone(), None));

        column![line].push(refusal).into()
    }

    fn rows<'a>(&'a self, cx: &Context<'a>, planned: &'a Planned) -> Element<'a, Message> {
        let direction = cx.direction();
        let cx = *cx;
        let rows = &planned.plan.rows;
        let state = move |row: usize| match rows.get(row) {
            Some(row) => state(&cx, row),
            None => layout::nothing().into(),
        };
        let number = move |row: usize| rows.get(row).map(|row| row.number.to_string()).unwrap_or_default();
        let whom = move |row: usize| rows.get(row).map(|row| row.summary.clone()).unwrap_or_default();
        let does = move |row: usize| rows.get(row).map(|row| does(&cx, row)).unwrap_or_default();

        table::table(direction, &self.table, rows.len(), Message::Scrolled)
            .column(Column::figures(cx.t("import-column-row"), Width::Fixed(64.0), number))
            .column(Column::new(cx.t("import-column-state"), Width::Fixed(176.0), state))
            .column(Column::words(cx.t("import-column-whom"), Width::Portion(4), whom))
            .column(Column::words(cx.t("import-column-does"), Width::Portion(4), does))
            .on_press(Message::RowPressed)
            .cursor(self.cursor)
            .count(tr!(cx.i18n, "common-rows", count = rows.len()))
            .aside(text::caption(cx.t("import-keys")))
            .empty(empty::empty(Icon::Import, cx.t("import-empty"), None))
            .into()
    }
}

fn source(cx: &Context<'_>, planned: &Planned) -> String {
    match &planned.book.source {
        Source::Workbook(_) => planned.sheet().map(|sheet| sheet.name.clone()).unwrap_or_default(),
        Source::Text { encoding, separator } => {
            let separator = if *separator == '\t' { cx.t("import-tab") } else { separator.to_string() };
            tr!(cx.i18n, "import-text", encoding = *encoding, separator = separator)
        }
    }
}

/// The meetings that may still invite, after "nobody".
fn meetings(cx: &Context<'_>) -> Vec<Named<Option<MeetingId>>> {
    let nobody = Named::new(None, cx.t("import-invite-nobody"));
    let open = cx.workspace.meetings().into_iter().filter(|(_, meeting)| meeting.details.state.allows(Act::Invite));

    std::iter::once(nobody)
        .chain(open.map(|(id, meeting)| {
            Named::new(Some(id), format!("{} · {}", meeting.details.code, cx.name(&meeting.details.title)))
        }))
        .collect()
}

fn state<'a>(cx: &Context<'a>, row: &PlannedRow) -> Element<'a, Message> {
    let direction = cx.direction();
    let (tone, icon) = match row.state {
        _ if row.choice == Choice::LeaveOut => (Tone::Neutral, Icon::Minus),
        RowState::New => (Tone::Success, Icon::Plus),
        RowState::Same => (Tone::Neutral, Icon::Check),
        RowState::Update => (Tone::Primary, Icon::Pencil),
        RowState::PerhapsSame(_) => (Tone::Accent, Icon::Help),
        RowState::Skip(_) => (Tone::Neutral, Icon::Minus),
        RowState::Problem(_) => (Tone::Danger, Icon::Warning),
    };
    let word = match row.choice {
        Choice::LeaveOut => cx.t("import-left-out"),
        Choice::SameAsKnown => cx.t("import-taken-as-same"),
        Choice::TakeIn => say::state(cx.i18n, &row.state),
    };

    pill::pill(direction, tone, icon, word)
}

fn does(cx: &Context<'_>, row: &PlannedRow) -> String {
    let (deed, reason) = (say::deed(cx.i18n, row), say::reason(cx.i18n, row));

    match (deed.is_empty(), reason.is_empty()) {
        (false, false) => format!("{deed} · {reason}"),
        (false, true) => deed,
        (true, _) => reason,
    }
}
