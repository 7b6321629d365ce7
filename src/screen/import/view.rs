mod detail;
mod question;
mod source;

use crate::screen::keys::Do;
use iced::widget::scrollable::{Direction as Rail, Scrollbar};
use iced::widget::{column, container, scrollable};
use iced::{Fill, Shrink};

use super::planned::{Planned, Work};
use super::{Import, Message, PATH, Stage};
use crate::domain::MeetingId;
use crate::domain::meeting::Act;
use crate::exchange::header::Column as Meaning;
use crate::exchange::plan::{Choice, PlannedRow, RowState};
use crate::exchange::progress::Step;
use crate::exchange::say;
use crate::screen::Context;
use crate::screen::named::{Named, chosen};
use crate::tr;
use crate::ui::table::{self, Column, Width};
use crate::ui::{
    Element, Icon, Tone, banner, button, dialog, empty, field, header, layout, pill, progress, section, space, text,
};

/// How wide a column of the file is shown.
const COLUMN: f32 = 168.0;
/// The width of the list of meetings.
const MEETINGS: f32 = 260.0;

impl Import {
    pub(super) fn page<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let head = header::header(direction, cx.t("app-section-import"));

        match &self.stage {
            Stage::Planned(planned, again) => {
                let counts = planned.plan.as_ref().map(|plan| plan.counts()).unwrap_or_default();
                let can = !cx.read_only && planned.plan.is_some() && again.is_none();
                let head = head
                    .caption(planned.list.name.clone())
                    .counter(
                        counts.associations.to_string(),
                        tr!(cx.i18n, "import-associations", count = counts.associations),
                    )
                    .counter(counts.people.to_string(), tr!(cx.i18n, "import-people", count = counts.people))
                    .counter(counts.updated.to_string(), tr!(cx.i18n, "import-updated", count = counts.updated))
                    .action(
                        button::secondary(direction, cx.t("import-other-file"))
                            .shortcut(cx.key(Do::Leave))
                            .on_press(Message::Restarted),
                    )
                    .action(
                        button::primary(direction, cx.t("common-import"))
                            .icon(Icon::Import)
                            .shortcut(cx.key(Do::Import))
                            .on_press_maybe(can.then_some(Message::Confirmed)),
                    );
                let rows: Element<'a, Message> = match again {
                    Some(again) => waiting(cx, &again.work),
                    None => self.rows(cx, planned),
                };
                let list = container(rows).width(Fill).height(Fill);
                let side = self.detail(cx, planned);
                let body = layout::row(direction, std::iter::once(list.into()).chain(side)).spacing(0.0).height(Fill);

                let page = column![Element::from(head)]
                    .push(self.what_fell_away(cx))
                    .push(self.source(cx, planned))
                    .push(self.columns(cx, planned))
                    .push(self.states(cx, planned))
                    .push(body)
                    .height(Fill);

                dialog::over(page, self.question(cx), Some(Message::QuestionDropped))
            }
            Stage::Reading(work) => column![Element::from(head), waiting(cx, work)].into(),
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
                    .shortcut(cx.key(Do::Browse))
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
        let page = page.push(layout::start(direction, text::muted(cx.t("import-promise"))));

        layout::start(direction, page).padding(space::XL).into()
    }

    /// The columns of the file, each with what it is taken to hold.
    fn columns<'a>(&'a self, cx: &Context<'a>, planned: &'a Planned) -> Element<'a, Message> {
        let direction = cx.direction();
        let meanings: Vec<_> = Meaning::ALL.map(|meaning| Named::new(meaning, say::column(cx.i18n, meaning))).to_vec();
        let columns = planned.list.mapping().columns.iter().enumerate().map(|(position, meaning)| {
            let current = chosen(&meanings, meaning);
            let choice = field::choice(direction, "", meanings.clone(), current, "", move |named| {
                Message::ColumnChosen(position, named.value)
            });
            let heading = container(text::strong_line(planned.heading(position))).width(Fill).clip(true);
            let example = container(text::caption_line(planned.example(position))).width(Fill).clip(true);

            column![heading, choice, example].spacing(space::XS).width(COLUMN).into()
        });
        let line = layout::row(direction, columns).spacing(space::M).padding([space::S, space::XL]);

        let rail = Rail::Horizontal(Scrollbar::new().width(space::XS).scroller_width(space::XS));
        let columns = scrollable(line).direction(rail);

        // The first column is the first one read.
        if direction.is_rtl() { columns.anchor_right().into() } else { columns.into() }
    }

    /// How many rows are in each state, which is also the filter; and the meeting to invite to.
    fn states<'a>(&'a self, cx: &Context<'a>, planned: &'a Planned) -> Element<'a, Message> {
        let direction = cx.direction();
        let Some(plan) = &planned.plan else {
            let refusal = planned.refusal.clone().unwrap_or_default();

            return container(banner::banner(direction, Tone::Danger, refusal, None))
                .padding([space::S, space::XL])
                .into();
        };
        let counts = plan.counts();
        let all = tr!(cx.i18n, "import-count-all", count = plan.rows.len());
        let states = [
            ("new", "import-count-new", counts.new),
            ("update", "import-count-update", counts.update),
            ("same", "import-count-same", counts.same),
            ("perhaps", "import-count-perhaps", counts.perhaps),
            ("problem", "import-count-problem", counts.problem),
            ("skip", "import-count-skip", counts.skip),
        ];
        let filters = states
            .into_iter()
            .filter(|(_, _, count)| *count > 0)
            .map(|(key, words, count)| (Some(key), cx.i18n.t_with(words, &[("count", count.into())])));
        let filters = std::iter::once((None, all)).chain(filters);
        let filter = field::segments(direction, filters, &self.filter, Message::Filtered);
        let meetings = meetings(cx);
        let current = chosen(&meetings, &self.meeting);
        let invite = field::choice(direction, "", meetings, current, "", |named| Message::MeetingChosen(named.value));
        let invite = layout::row(
            direction,
            [text::body(cx.t("import-invite")).into(), container(invite).width(MEETINGS).into()],
        )
        .width(Shrink);
        // All six states at once leave no room beside them.
        let line = layout::row(direction, [filter, invite.into()]).spacing(space::XL).width(Fill).wrap();
        let line = container(line).padding([space::S, space::XL]);
        // Replies belong to a meeting.
        let hint = (self.meeting.is_none() && plan.holds_replies())
            .then(|| banner::banner(direction, Tone::Primary, cx.t("import-holds-replies"), None));
        let kept = (counts.kept_replies > 0).then(|| {
            let words = tr!(cx.i18n, "import-kept-replies", count = counts.kept_replies);

            banner::banner(direction, Tone::Accent, words, None)
        });

        column![line].push(hint).push(kept).push(self.for_all(cx)).into()
    }

    /// What can be decided for all rows that are shown, in the order of the digits that do it.
    pub(super) fn for_all_choices(&self) -> &'static [(&'static str, Choice)] {
        match self.filter {
            Some("perhaps") => &[
                ("import-all-same", Choice::SameAsKnown),
                ("import-all-new", Choice::AsNew),
                ("import-all-out", Choice::LeaveOut),
            ],
            Some("new" | "update" | "same") => {
                &[("import-all-in", Choice::TakeIn), ("import-all-out", Choice::LeaveOut)]
            }
            _ => &[],
        }
    }

    /// What can be decided for all rows that are shown, once they are of one state.
    fn for_all<'a>(&'a self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let direction = cx.direction();
        let choices = self.for_all_choices();
        if choices.is_empty() {
            return None;
        }
        let buttons = choices.iter().zip(Do::VALUES).map(|((words, choice), digit)| {
            button::quiet(direction, cx.t(words)).shortcut(cx.key(digit)).on_press(Message::AllDecided(*choice)).into()
        });
        let words = text::muted(tr!(cx.i18n, "import-for-all", count = self.shown.len()));
        let line = layout::row(direction, std::iter::once(words.into()).chain(buttons));

        Some(container(line).padding([0.0, space::XL]).into())
    }

    fn rows<'a>(&'a self, cx: &Context<'a>, planned: &'a Planned) -> Element<'a, Message> {
        let direction = cx.direction();
        let cx = *cx;
        let rows = planned.plan.as_ref().map_or(&[][..], |plan| &plan.rows);
        let at = move |place: usize| self.shown.get(place).and_then(|row| rows.get(*row));
        let state = move |place: usize| match at(place) {
            Some(row) => state(&cx, row),
            None => layout::nothing().into(),
        };
        let number = move |place: usize| at(place).map(|row| row.number.to_string()).unwrap_or_default();
        let whom = move |place: usize| at(place).map(|row| row.summary.clone()).unwrap_or_default();
        let does = move |place: usize| at(place).map(|row| does(&cx, row)).unwrap_or_default();

        let hints =
            [(Do::Aside, "import-key-aside"), (Do::Same, "import-key-same"), (Do::Another, "import-key-another")];
        let hints = hints.map(|(does, words)| (vec![cx.key(does)], cx.t(words)));

        table::table(direction, &self.table, self.shown.len(), Message::Scrolled)
            .column(Column::figures(cx.t("import-column-row"), Width::Fixed(64.0), number))
            .column(Column::new(cx.t("import-column-state"), Width::Fixed(184.0), state))
            .column(Column::words(cx.t("import-column-whom"), Width::Portion(4), whom))
            .column(Column::words(cx.t("import-column-does"), Width::Portion(4), does))
            .on_press(Message::RowPressed)
            .cursor(self.place())
            .count(tr!(cx.i18n, "common-rows", count = self.shown.len()))
            .aside(button::hints(direction, hints))
            .empty(empty::empty(Icon::Import, cx.t("import-empty"), None))
            .into()
    }
}

/// How far the work is, and the way to stop it.
fn waiting<'a>(cx: &Context<'a>, work: &Work) -> Element<'a, Message> {
    let direction = cx.direction();
    let (words, share) = match work.step {
        None => (cx.t("import-reading"), 0.0),
        Some(Step::Reading(rows)) => (tr!(cx.i18n, "import-reading-rows", count = rows), 0.0),
        Some(Step::Planning(share)) => (cx.t("import-planning"), share),
    };
    let bar = progress::progress(direction, words, share);
    let cancel =
        button::secondary(direction, cx.t("common-cancel")).shortcut(cx.key(Do::Leave)).on_press(Message::Cancelled);

    iced::widget::center(
        column![container(bar).width(space::SIDE_PANEL), Element::from(cancel)].spacing(space::L).align_x(iced::Center),
    )
    .into()
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
        _ if row.choice == Choice::SameAsKnown => (Tone::Primary, Icon::Check),
        _ if row.choice != Choice::TakeIn => (Tone::Success, Icon::Plus),
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
        Choice::AsNew => cx.t("import-taken-as-new"),
        Choice::OtherAssociation => cx.t("import-taken-as-other"),
        Choice::TakeIn => say::state(cx.i18n, &row.state),
    };

    pill::pill(direction, tone, icon, word)
}

fn does(cx: &Context<'_>, row: &PlannedRow) -> String {
    let (deed, why) = (say::deed(cx.i18n, row), say::reason(cx.i18n, row));

    match (deed.is_empty(), why.is_empty()) {
        (false, false) => format!("{deed} · {why}"),
        (false, true) => deed,
        (true, _) => why,
    }
}
