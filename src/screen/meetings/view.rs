use crate::screen::keys::Do;
use iced::widget::{Space, column, container, keyed_column, rule, sensor};
use iced::{Center, Fill, Size};

use super::{Calendar, Group, Meetings, Message};
use crate::domain::MeetingId;
use crate::i18n::tr;
use crate::screen::Context;
use crate::ui::{self, Element, Icon, button, empty, field, scroll, space, text};

/// Before the first frame says how large the list is: high, and as wide as in the smallest window.
pub const UNKNOWN_HEIGHT: f32 = 1200.0;
pub const UNKNOWN_WIDTH: f32 = 776.0;

/// The heights of the lines: fixed, so that the list knows which of them are in sight.
const HEADING: f32 = 40.0;
const LINE: f32 = 64.0;
const OPEN_MEETING: f32 = 132.0;
/// What each line of a title adds after the first.
const MORE_LINE: f32 = 20.0;
/// Lines built beyond each edge of what is in sight.
const MARGIN: f32 = 400.0;

/// One line of the list.
#[derive(Clone, Copy)]
enum Line {
    Heading(Group),
    /// And on how many lines its title stands.
    Meeting(Group, MeetingId, usize),
}

impl Line {
    fn height(self) -> f32 {
        match self {
            Self::Heading(_) => HEADING,
            Self::Meeting(group, _, lines) => {
                let more = lines.saturating_sub(1) as f32 * MORE_LINE;

                more + if group == Group::Now { OPEN_MEETING } else { LINE }
            }
        }
    }
}

impl Meetings {
    /// Where to scroll to so that the meeting at that place is wholly in sight.
    pub(super) fn offset_to_reveal(&self, place: usize) -> f32 {
        let Some((_, wanted)) = self.list.shown.get(place) else { return self.offset };
        let mut top = 0.0;
        for line in self.lines() {
            let bottom = top + line.height();
            if matches!(line, Line::Meeting(_, id, _) if id == *wanted) {
                // The first one brings its heading with it.
                let top = if place == 0 { 0.0 } else { top };

                return if top < self.offset {
                    top
                } else if bottom > self.offset + self.height {
                    (bottom - self.height).max(0.0)
                } else {
                    self.offset
                };
            }
            top = bottom;
        }

        self.offset
    }

    fn lines(&self) -> Vec<Line> {
        let mut lines = Vec::with_capacity(self.list.shown.len() + 4);
        let mut current = None;
        for (group, id) in &self.list.shown {
            if current != Some(*group) {
                current = Some(*group);
                lines.push(Line::Heading(*group));
            }
            lines.push(Line::Meeting(*group, *id, self.list.title_lines(*id)));
        }

        lines
    }

    pub(super) fn page<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let head = self.head(cx);
        if self.list.total == 0 {
            let action = (!cx.read_only).then(|| {
                button::primary(direction, cx.t("meetings-new"))
                    .icon(Icon::Plus)
                    .shortcut(cx.key(Do::New))
                    .on_press(Message::NewBegan)
                    .into()
            });

            return column![
                Element::from(head),
                container(empty::empty(Icon::Calendar, cx.t("meetings-empty"), action)).center_y(Fill)
            ]
            .into();
        }
        let shown = self.list.shown.len();
        let count = if shown == self.list.total {
            tr!(cx.i18n, "common-meetings", count = shown)
        } else {
            tr!(cx.i18n, "meetings-count-of", count = shown, total = self.list.total)
        };
        let filter = ui::row(
            direction,
            [
                field::search(
                    direction,
                    cx.with_key("meetings-filter", Do::Find),
                    &self.filter,
                    Message::FilterChanged,
                )
                .clear(cx.with_key("common-clear", Do::Clear))
                .id(self.field.clone())
                .on_submit(Message::CursorOpened)
                .width(space::SIDE_PANEL)
                .into(),
                ui::gap().into(),
                text::caption(count).into(),
            ],
        );
        let body: Element<'a, Message> = if shown == 0 {
            let clear = button::secondary(direction, cx.t("common-clear"))
                .shortcut(cx.key(Do::Clear))
                .on_press(Message::FilterChanged(String::new()))
                .into();

            container(empty::empty(Icon::Search, cx.t("meetings-none-found"), Some(clear))).center_y(Fill).into()
        } else {
            self.body(cx)
        };

        column![
            Element::from(head),
            container(filter).padding([space::M, space::XL]),
            body,
            rule::horizontal(1),
            ui::start(direction, self.hints(cx)).padding([space::S, space::XL]),
        ]
        .into()
    }

    /// The year's calendar in the place of the list.
    pub(super) fn calendar_page<'a>(&'a self, cx: &Context<'a>, calendar: &'a Calendar) -> Element<'a, Message> {
        column![Element::from(self.head(cx)), calendar.view(cx).map(Message::Calendar)].into()
    }

    fn head<'a>(&self, cx: &Context<'a>) -> ui::header::Header<'a, Message> {
        let direction = cx.direction();
        let shapes = [(false, cx.t("meetings-as-list")), (true, cx.t("meetings-as-calendar"))];
        let shape = field::segments(direction, shapes, &self.calendar.is_some(), Message::CalendarToggled);
        let head = ui::header::header(direction, cx.t("meetings-title")).action(shape);
        if cx.read_only {
            return head;
        }

        head.action(
            button::primary(direction, cx.t("meetings-new"))
                .icon(Icon::Plus)
                .shortcut(cx.key(Do::New))
                .on_press(Message::NewBegan),
        )
    }

    fn body<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let (from, to) = (self.offset - MARGIN, self.offset + self.height + MARGIN);
        let (mut above, mut below, mut top) = (0.0, 0.0, 0.0);
        let mut built = Vec::new();
        for (place, line) in self.lines().into_iter().enumerate() {
            let bottom = top + line.height();
            if bottom < from {
                above += line.height();
            } else if top > to {
                below += line.height();
            } else {
                built.push((place, self.line(cx, line)));
            }
            top = bottom;
        }

        let list = scroll::sheet(
            cx.direction(),
            container(column![Space::new().height(above), keyed_column(built).width(Fill), Space::new().height(below)])
                .padding([0.0, space::XL])
                .width(Fill),
        )
        .id(self.body.clone())
        .from(self.offset)
        .height(Fill)
        .on_scroll(Message::Scrolled);
        let sized = |size: Size| Message::Sized(size.width);

        sensor(list).on_show(sized).on_resize(sized).into()
    }

    fn line<'a>(&'a self, cx: &Context<'a>, line: Line) -> Element<'a, Message> {
        let (group, id, height) = match line {
            Line::Heading(group) => {
                let words = text::label(cx.t(match group {
                    Group::Now => "meetings-group-now",
                    Group::Today => "meetings-group-today",
                    Group::ToCome => "meetings-group-to-come",
                    Group::Past => "meetings-group-past",
                }));

                return ui::start(cx.direction(), words).height(HEADING).align_y(Center).into();
            }
            Line::Meeting(group, id, _) => (group, id, line.height()),
        };
        let Some(meeting) = cx.workspace.meeting(id) else { return ui::nothing().into() };
        match group {
            Group::Now => self.open_meeting(cx, id, meeting, height),
            _ => self.meeting(cx, id, meeting, height),
        }
    }

    fn hints<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let mut hints = vec![(Do::Open, "common-open"), (Do::Calendar, "meetings-as-calendar")];
        if !cx.read_only {
            hints.extend([(Do::New, "meetings-new"), (Do::Edit, "common-edit"), (Do::Copy, "common-duplicate")]);
            hints.push((Do::Remove, "common-remove"));
        }

        button::hints(direction, hints.into_iter().map(|(does, name)| (vec![cx.key(does)], cx.t(name))))
    }
}
