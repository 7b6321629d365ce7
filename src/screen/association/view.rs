//! The page: what counts, the timeline, and beside it what the association is part of.

use crate::screen::keys::Do;
use crate::ui::focus::button as pressable;
use iced::widget::text::Wrapping;
use iced::widget::{column, container, responsive, rule};
use iced::{Fill, Top};

use super::moment::{self, Line};
use super::{Association, Filter, Message};
use crate::domain::register;
use crate::i18n::{Direction, format, tr};
use crate::screen::{Context, beside, wording};
use crate::ui::theme::{Ink, Press};
use crate::ui::{
    self, Element, Icon, Tone, button, empty, field, header, icon, layout, pill, scroll, section, side_panel, space,
    text,
};

/// The width of the days.
const WHEN: f32 = 88.0;
/// The width of what stands beside the timeline.
const ASIDE: f32 = 288.0;
/// Less width than this has no room for both.
const NARROW: f32 = 820.0;

impl Association {
    pub(super) fn page<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let Some(association) = cx.workspace.register.associations.get(self.id) else {
            let back = button::secondary(direction, cx.t("app-back"))
                .shortcut(cx.key(Do::Leave))
                .on_press(Message::Left)
                .into();

            return container(empty::empty(Icon::Building, cx.t("association-gone"), Some(back))).center(Fill).into();
        };
        let copy = *cx;
        let body = responsive(move |size| {
            let timeline = self.timeline(&copy);
            let below: Element<'a, Message> = match &self.form {
                Some(_) => timeline,
                None if size.width < NARROW => column![self.aside(&copy, true), timeline].spacing(space::XL).into(),
                None => {
                    layout::row(direction, [timeline, self.aside(&copy, false)]).spacing(space::XL).align_y(Top).into()
                }
            };
            let content = column![self.figures(&copy), below].spacing(space::XL);

            scroll::sheet(direction, container(content).padding([space::L, space::XL]).width(Fill))
                .height(Fill)
                .width(Fill)
                .into()
        });
        let body = layout::beside(direction, body, self.panel(cx));

        column![Element::from(self.head(cx, association)), body].height(Fill).into()
    }

    fn head<'a>(&self, cx: &Context<'a>, association: &register::Association) -> header::Header<'a, Message> {
        let direction = cx.direction();
        let facts = [
            association.acronym.clone(),
            wording::association_kind(cx.i18n, association.kind),
            wording::region(cx.i18n, &cx.workspace.register, association.region),
            association.city.clone(),
        ];
        let mut head = header::header(direction, cx.name(&association.names)).caption(wording::line(cx.i18n, facts));
        if association.archived {
            let mark = pill::pill(direction, Tone::Neutral, Icon::Archive, cx.t("register-archived-mark"));
            head = head.state(mark);
        }
        head = head.action(
            button::quiet(direction, cx.t("association-back"))
                .icon(Icon::ArrowStart)
                .shortcut(cx.key(Do::Leave))
                .on_press(Message::Left),
        );
        if cx.read_only {
            return head;
        }

        head.action(
            button::secondary(direction, cx.t("common-edit")).shortcut(cx.key(Do::Edit)).on_press(Message::FormWanted),
        )
        .action(
            button::primary(direction, cx.t("association-contribute"))
                .icon(Icon::Plus)
                .shortcut(cx.key(Do::New))
                .on_press(Message::ContributionBegan),
        )
    }

    fn figures<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let memory = &self.memory;
        let open = |promises: &[crate::domain::figures::Promise]| {
            promises.iter().filter(|promise| promise.is_open(cx.workspace)).count()
        };
        let cells = [
            (memory.invited(), "association-figure-invited"),
            (memory.came(), "association-figure-came"),
            (memory.sent_someone_else(), "association-figure-instead"),
            (memory.said.len(), "association-figure-said"),
            (memory.asked(cx.workspace), "association-figure-asked"),
            (open(&memory.was_promised), "association-figure-was-promised"),
            (open(&memory.promised), "association-figure-promised"),
        ];
        let cells = cells.into_iter().map(|(count, key)| {
            let number = format::number(cx.language(), count as i64);
            let name = cx.i18n.t_with(key, &[("count", count.into())]);

            (number, name)
        });

        section::sheet(section::figures(direction, cells.collect()))
    }

    fn timeline<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let words = |filter: Filter| {
            cx.t(match filter {
                Filter::All => "association-filter-all",
                Filter::Meetings => "association-filter-meetings",
                Filter::Said => "association-filter-said",
                Filter::Promises => "association-filter-promises",
                Filter::Projects => "association-filter-projects",
            })
        };
        let filters = Filter::ALL.map(|filter| (filter, words(filter)));
        let total = self.moments().count();
        let lines: Vec<Line> = self.moments().take(self.limit).filter_map(|it| moment::line(cx, self.id, it)).collect();
        let mut parts: Vec<Element<'a, Message>> =
            vec![field::segments(direction, filters, &self.filter, Message::FilterChosen)];
        if lines.is_empty() {
            parts.push(empty::empty(Icon::History, cx.t("association-nothing"), None));
        }
        let lines = lines.into_iter().map(|line| column![self::line(direction, line), rule::horizontal(1)].into());
        parts.push(column(lines).width(Fill).into());
        if total > self.limit {
            let more = button::secondary(direction, tr!(cx.i18n, "association-more", count = total - self.limit));
            parts.push(more.on_press(Message::MoreWanted).into());
        }

        layout::column(direction, parts).spacing(space::M).width(Fill).into()
    }

    /// What it is part of: beside the timeline, or above it in a narrow place.
    fn aside<'a>(&'a self, cx: &Context<'a>, is_above: bool) -> Element<'a, Message> {
        let direction = cx.direction();
        let register = &cx.workspace.register;
        let people = self.memory.people.iter().filter_map(|id| register.delegates.get(*id)).map(|person| {
            let name = wording::person(cx.i18n, person);

            // A number is not torn at the end of a line.
            let phone = person.phone.replace(' ', "\u{a0}");

            fact(direction, Icon::Person, name, wording::line(cx.i18n, [&person.role, &phone]))
        });
        let networks = self.memory.networks.iter().filter_map(|id| register.networks.get(*id)).map(|network| {
            let members = tr!(cx.i18n, "common-associations", count = network.members.len());

            fact(direction, Icon::Network, cx.name(&network.names).to_owned(), members)
        });
        let projects = self.memory.projects.iter().filter_map(|id| register.projects.get(*id)).map(|project| {
            let amount = format::dirhams(cx.language(), i64::try_from(project.amount).unwrap_or(i64::MAX));

            fact(direction, Icon::Folder, cx.name(&project.title).to_owned(), amount)
        });
        let part = |title: &str, nothing: &str, facts: Vec<Element<'a, Message>>| {
            let facts = if facts.is_empty() { vec![text::muted(cx.t(nothing)).into()] } else { facts };

            section::section(direction, cx.t(title), layout::column(direction, facts).spacing(space::S).width(Fill))
        };
        let parts = [
            part("association-people", "association-people-none", people.collect()),
            part("association-networks", "association-networks-none", networks.collect()),
            part("association-projects", "association-projects-none", projects.collect()),
        ];

        if is_above {
            return layout::row(direction, parts).spacing(space::XL).align_y(Top).width(Fill).into();
        }

        container(layout::column(direction, parts).spacing(space::XL)).width(ASIDE).into()
    }

    fn panel<'a>(&'a self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let form = self.form.as_deref()?;
        let direction = cx.direction();
        let mut parts: Vec<Element<'a, Message>> = Vec::new();
        if self.is_leaving {
            parts.extend(beside::leaving(cx, Message::LeavingConfirmed));
        }
        parts.push(form.view(cx, &self.memory.people).map(Message::Form));
        let removed = form.id().map(|_| Message::Withdrawn);
        let footer = beside::footer(cx, removed, Message::Left, form.is_dirty().then_some(Message::Saved));
        let title = if form.id().is_some() { "association-contribution" } else { "association-contribution-new" };

        Some(side_panel::side_panel(
            direction,
            cx.t(title),
            cx.close(Message::Left),
            layout::column(direction, parts).spacing(space::L),
            footer,
        ))
    }
}

/// One moment: its day, its picture, what it was.
fn line<'a>(direction: Direction, line: Line) -> Element<'a, Message> {
    let words = layout::column(direction, [text::body(line.title).into(), text::caption(line.facts).into()])
        .spacing(space::XXS);
    let content = layout::row(
        direction,
        [
            container(text::caption(line.when).wrapping(Wrapping::None))
                .width(WHEN)
                .align_x(layout::start_side(direction))
                .padding([space::XXS, 0.0])
                .into(),
            container(icon::sized(line.icon, space::ICON, Ink::Toned(line.tone))).padding([space::XXS, 0.0]).into(),
            ui::start(direction, words).into(),
        ],
    )
    .spacing(space::M)
    .align_y(Top);

    pressable(content)
        .padding([space::S, space::S])
        .width(Fill)
        .class(Press::Line { active: false })
        .on_press_maybe(line.on_press)
        .into()
}

/// Something that it has, with a word under it.
fn fact<'a>(direction: Direction, picture: Icon, name: String, under: String) -> Element<'a, Message> {
    let mut words: Vec<Element<'a, Message>> = vec![text::body(name).into()];
    if !under.is_empty() {
        words.push(text::caption(under).into());
    }

    layout::row(
        direction,
        [
            container(icon::inked(picture, Ink::Muted)).padding([space::XXS, 0.0]).into(),
            ui::start(direction, layout::column(direction, words).spacing(0.0)).into(),
        ],
    )
    .align_y(Top)
    .into()
}
