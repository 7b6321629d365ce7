//! The row that the cursor is on: cell by cell, and beside what it is perhaps the same as.

use iced::Fill;
use iced::widget::container;

use super::super::planned::Planned;
use super::super::{Import, Message};
use crate::exchange::plan::{CellState, Choice, Compared, PlannedCell, RowState};
use crate::exchange::say;
use crate::screen::Context;
use crate::tr;
use crate::ui::{Element, Ink, Tone, button, layout, section, side_panel, space, text};

impl Import {
    pub(super) fn detail<'a>(&'a self, cx: &Context<'a>, planned: &'a Planned) -> Option<Element<'a, Message>> {
        let direction = cx.direction();
        let at = self.cursor?;
        let plan = planned.plan.as_ref()?;
        let row = plan.rows.get(at)?;
        let mut parts: Vec<Element<'a, Message>> = vec![super::state(cx, row)];
        let does = super::does(cx, row);
        if !does.is_empty() {
            parts.push(text::body(does).into());
        }
        let compared = plan.compared(at, &cx.workspace.register, cx.language());
        if !compared.is_empty() {
            parts.push(side_by_side(cx, &compared));
        }
        let cells = plan.cells(planned.list.sheet(), at);
        let cells = cells.into_iter().map(|cell| self::cell(cx, planned, cell));
        parts.push(section::section(
            direction,
            cx.t("import-cells"),
            layout::column(direction, cells).spacing(space::M).width(Fill),
        ));
        let offer = |words: &str, choice: Choice| -> Element<'a, Message> {
            let made = row.choice == choice;
            let button =
                if made { button::primary(direction, cx.t(words)) } else { button::secondary(direction, cx.t(words)) };

            button.on_press(Message::Decided(choice)).into()
        };
        let footer: Vec<Element<'a, Message>> = match (row.may_be_taken(), row.state) {
            (false, _) => Vec::new(),
            (true, RowState::PerhapsSame(_)) => vec![
                offer("import-leave-out", Choice::LeaveOut),
                offer("import-is-new", Choice::AsNew),
                offer("import-is-same", Choice::SameAsKnown),
            ],
            (true, _) => {
                vec![offer("import-leave-out", Choice::LeaveOut), offer("import-take-in", Choice::TakeIn)]
            }
        };
        let others: Vec<Element<'a, Message>> = [
            (if row.names_person() { "import-other-person" } else { "import-other-association" }, Choice::AsNew),
            ("import-other-association", Choice::OtherAssociation),
        ]
        .into_iter()
        .filter(|(_, choice)| !matches!(row.state, RowState::PerhapsSame(_)) && plan.allows(at, *choice))
        .map(|(words, choice)| offer(words, choice))
        .collect();
        if !others.is_empty() {
            // Above the cells, which may be many.
            let others = layout::column(
                direction,
                [
                    text::caption(cx.t("import-other-help")).class(Ink::Muted).into(),
                    layout::row(direction, others).width(Fill).wrap(),
                ],
            );
            parts.insert(parts.len() - 1, others.spacing(space::S).width(Fill).into());
        }

        Some(side_panel::side_panel(
            direction,
            tr!(cx.i18n, "import-row", number = row.number.to_string()),
            Message::PanelLeft,
            layout::column(direction, parts).spacing(space::L).width(Fill),
            footer,
        ))
    }
}

/// What the list says and what the register has, fact by fact; where they differ, both stand out.
fn side_by_side<'a>(cx: &Context<'a>, compared: &[Compared]) -> Element<'a, Message> {
    let direction = cx.direction();
    let half = |words: Element<'a, Message>| container(layout::start(direction, words)).width(Fill).into();
    let head = layout::row(
        direction,
        [half(text::label(cx.t("import-in-file")).into()), half(text::label(cx.t("import-in-register")).into())],
    );
    let facts = compared.iter().map(|fact| {
        let said = |words: &str| -> Element<'a, Message> {
            match (words.is_empty(), fact.agrees()) {
                (true, _) => text::muted("–").into(),
                (false, true) => text::muted(words.to_owned()).into(),
                (false, false) => text::body(words.to_owned()).into(),
            }
        };
        let line = layout::row(direction, [half(said(&fact.listed)), half(said(&fact.known))]).align_y(iced::Top);

        layout::column(direction, [text::caption(say::column(cx.i18n, fact.column)).into(), line.into()])
            .spacing(space::XXS)
            .width(Fill)
            .into()
    });

    layout::column(direction, std::iter::once(head.into()).chain(facts)).spacing(space::S).width(Fill).into()
}

fn cell<'a>(cx: &Context<'a>, planned: &Planned, cell: PlannedCell) -> Element<'a, Message> {
    let direction = cx.direction();
    let heading = planned.heading(cell.position);
    let heading = if heading.is_empty() { say::column(cx.i18n, cell.column) } else { heading };
    let (tone, words) = match &cell.state {
        CellState::Ignored => (None, cx.t("import-cell-ignored")),
        CellState::Same => (None, cx.t("import-cell-same")),
        CellState::New => (Some(Tone::Success), cx.t("import-cell-new")),
        CellState::Update { was } if was.is_empty() => (Some(Tone::Primary), cx.t("import-cell-filled")),
        CellState::Update { was } => {
            let was = say::held(cx.i18n, cell.column, was);

            (Some(Tone::Primary), tr!(cx.i18n, "import-cell-replaces", was = was))
        }
        CellState::Noticed(notice) => (Some(Tone::Accent), say::notice(cx.i18n, notice)),
        CellState::Wrong => (Some(Tone::Danger), cx.t("import-cell-wrong")),
    };
    let ink = tone.map_or(Ink::Muted, Ink::Toned);
    let head = layout::spread(
        direction,
        layout::start(direction, text::label_line(heading)).clip(true),
        text::caption(words).class(ink),
    );

    layout::column(direction, [head.into(), text::body(cell.text).into()]).spacing(space::XXS).width(Fill).into()
}
