use crate::ui::focus::button as pressable;
use iced::Fill;
use iced::widget::container;

use super::{Form, Frames, Message, Row};
use crate::domain::figures::Serving;
use crate::domain::register::Framework;
use crate::i18n::{format, tr};
use crate::screen::{Context, Room, beside, wording};
use crate::ui::table::{Column, Width, table as rows_of};
use crate::ui::theme::{Ink, Press};
use crate::ui::{self, Element, Icon, empty, field, icon, layout, section, side_panel, space, text};

/// So many lines of a kind are shown.
const MOST: usize = 12;
/// The widths of the columns.
const FRAMEWORK: f32 = 176.0;
const COUNT: f32 = 96.0;
/// What a name needs.
const NAME: f32 = 220.0;

impl Frames {
    /// What the programme's header offers here.
    pub fn actions<'a>(&'a self, cx: &Context<'a>) -> Vec<Element<'a, Message>> {
        beside::new(cx, "programme-new-programme", Message::NewBegan)
    }

    pub(super) fn page<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let copy = *cx;
        let at = move |place: usize| self.rows.get(place);
        let known = move |place: usize| copy.workspace.register.programmes.get(at(place)?.id);
        let count = |title: &str, cell: fn(&Serving) -> usize| {
            Column::figures(cx.t(title), Width::Fixed(COUNT), move |place| {
                at(place)
                    .map(|row: &Row| format::number(copy.language(), cell(&row.serving) as i64))
                    .unwrap_or_default()
            })
        };
        let name = Column::words(cx.t("programme-column-programme"), Width::Portion(1), move |place| {
            known(place).map(|it| copy.name(&it.names).to_owned()).unwrap_or_default()
        });
        let framework = Column::words(cx.t("programme-column-framework"), Width::Fixed(FRAMEWORK), move |place| {
            known(place).map(|it| wording::framework(copy.i18n, it.framework)).unwrap_or_default()
        });
        let list = rows_of(direction, &self.table, self.rows.len(), Message::Scrolled)
            .column(name.least(NAME))
            .column(framework.rank(2))
            .column(count("programme-column-themes", |it| it.themes.len()).rank(3))
            .column(count("programme-column-meetings", |it| it.meetings.len()).rank(1))
            .column(count("programme-column-projects", |it| it.projects.len()).rank(1))
            .column(count("programme-column-outcomes", |it| it.outcomes.len()).rank(3))
            .on_press(Message::RowPressed)
            .cursor(self.place())
            .selected(|place| {
                let open = self.form.as_ref().and_then(|form| form.id());

                open.is_some() && open == self.rows.get(place).map(|row| row.id)
            })
            .count(tr!(cx.i18n, "programme-programmes", count = self.rows.len()))
            .empty(empty::empty(Icon::Flag, cx.t("programme-none-programmes"), None));
        let list = container(Element::from(list)).padding(layout::padding(direction, space::S, 0.0, 0.0, 0.0));
        let list = list.width(Fill).height(Fill);

        layout::beside(direction, list, self.form.as_deref().map(|form| self.panel(cx, form))).into()
    }

    fn panel<'a>(&'a self, cx: &Context<'a>, form: &'a Form) -> Element<'a, Message> {
        let direction = cx.direction();
        let mut parts: Vec<Element<'a, Message>> = Vec::new();
        if form.is_leaving {
            parts.extend(beside::leaving(cx, Message::LeavingConfirmed));
        }
        parts.push(fields(cx, form));
        if let Some(row) = self.rows.iter().find(|row| Some(row.id) == form.id) {
            parts.extend(served(cx, &row.serving));
        }
        let removed = form.id.map(|_| Message::Withdrawn);
        let footer = beside::footer(cx, removed, Message::Left, form.is_dirty().then_some(Message::Saved));
        let title =
            if form.id.is_some() { cx.name(&form.was.names).to_owned() } else { cx.t("programme-new-programme") };

        side_panel::side_panel(
            direction,
            title,
            cx.close(Message::Left),
            layout::column(direction, parts).spacing(space::XL),
            footer,
        )
    }
}

fn fields<'a>(cx: &Context<'a>, form: &'a Form) -> Element<'a, Message> {
    let direction = cx.direction();
    let typed = [Message::Latin, Message::Arabic];
    let names = beside::names(cx, &form.draft.names, form.was_tried, typed, Message::Saved);
    let frameworks = [Framework::Strategy, Framework::Reference].map(|it| (it, wording::framework(cx.i18n, it)));
    let objectives: Element<'a, Message> = if cx.read_only {
        field::labelled(direction, cx.t("programme-objectives"), text::body(&form.draft.objectives))
    } else {
        let label = cx.t("programme-objectives");

        field::editor(direction, label, &form.objectives, "", Message::ObjectivesActed)
    };

    let framework = field::segments(direction, frameworks, &form.draft.framework, Message::FrameworkChosen);

    layout::column(direction, names.into_iter().chain([framework, objectives])).spacing(space::M).into()
}

/// What serves it, kind by kind.
fn served<'a>(cx: &Context<'a>, serving: &Serving) -> Vec<Element<'a, Message>> {
    let register = &cx.workspace.register;
    let themes = serving.themes.iter().filter_map(|id| register.themes.get(*id));
    let themes = themes.map(|theme| line(cx, Icon::Flag, cx.name(&theme.names).to_owned(), String::new(), None));
    let meetings = serving.meetings.iter().filter_map(|id| Some((*id, cx.workspace.meeting(*id)?)));
    let meetings = meetings.map(|(id, meeting)| {
        let day = meeting.date().map(|day| format::date_short(cx.language(), day)).unwrap_or_default();
        let open = Message::MeetingOpened(id, Room::Overview);

        line(cx, Icon::Calendar, cx.name(&meeting.details.title).to_owned(), day, Some(open))
    });
    let outcomes = serving.outcomes.iter().filter_map(|(id, outcome)| {
        let known = cx.workspace.meeting(*id)?.outcomes.get(*outcome)?;
        let facts = wording::line(
            cx.i18n,
            [wording::outcome_kind(cx.i18n, known.kind), wording::outcome_state(cx.i18n, known.state)],
        );
        let open = Message::MeetingOpened(*id, Room::Discussion);

        Some(line(cx, Icon::Handshake, known.text.clone(), facts, Some(open)))
    });
    let chosen = serving.projects.iter().filter_map(|id| register.projects.get(*id));
    let sums = crate::domain::figures::projects(register, chosen.clone());
    let projects = chosen.map(|project| {
        let amount = format::dirhams(cx.language(), i64::try_from(project.amount).unwrap_or(i64::MAX));

        line(cx, Icon::Folder, cx.name(&project.title).to_owned(), amount, None)
    });
    let amount = format::dirhams(cx.language(), i64::try_from(sums.amount).unwrap_or(i64::MAX));
    let parts = [
        part(cx, tr!(cx.i18n, "programme-served-themes", count = serving.themes.len()), themes.collect()),
        part(cx, tr!(cx.i18n, "programme-served-meetings", count = serving.meetings.len()), meetings.collect()),
        part(cx, tr!(cx.i18n, "programme-served-outcomes", count = serving.outcomes.len()), outcomes.collect()),
        part(
            cx,
            tr!(cx.i18n, "programme-served-projects", count = serving.projects.len(), amount = amount),
            projects.collect(),
        ),
    ];

    parts.into_iter().collect()
}

fn part<'a>(cx: &Context<'a>, title: String, mut lines: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    let more = lines.len().saturating_sub(MOST);
    lines.truncate(MOST);
    if more > 0 {
        lines.push(text::caption(tr!(cx.i18n, "programme-and-more", count = more)).into());
    }

    section::section(cx.direction(), title, layout::column(cx.direction(), lines).spacing(space::XS).width(Fill))
}

fn line<'a>(
    cx: &Context<'a>,
    picture: Icon,
    name: String,
    under: String,
    on_press: Option<Message>,
) -> Element<'a, Message> {
    let direction = cx.direction();
    let mut words: Vec<Element<'a, Message>> = vec![text::body(name).into()];
    if !under.is_empty() {
        words.push(text::caption(under).into());
    }
    let content = layout::row(
        direction,
        [
            container(icon::inked(picture, Ink::Muted)).padding([space::XXS, 0.0]).into(),
            ui::start(direction, layout::column(direction, words).spacing(0.0)).into(),
        ],
    )
    .align_y(iced::Top);
    let Some(message) = on_press else { return container(content).padding([space::XS, space::S]).into() };

    pressable(content)
        .padding([space::XS, space::S])
        .width(Fill)
        .class(Press::Line { active: false })
        .on_press(message)
        .into()
}
