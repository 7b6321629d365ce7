use iced::widget::{Space, column, container, keyed_column, rule, scrollable, text::Wrapping};
use iced::{Center, Fill};

use super::list::Counts;
use super::{COPY, EDIT, FIND, Group, Meetings, Message, NEW, OPEN, WITHDRAW};
use crate::domain::MeetingId;
use crate::domain::meeting::{Meeting, MeetingState};
use crate::i18n::{format, tr};
use crate::screen::meeting::{state_icon, when_and_where};
use crate::screen::{Context, Room, wording};
use crate::ui::theme::Press;
use crate::ui::{self, Element, Icon, button, empty, field, pill, space, text, tip};

/// Before the first frame says how high the list is.
pub const UNKNOWN_HEIGHT: f32 = 1200.0;

/// The heights of the lines: fixed, so that the list knows which of them are in sight.
const HEADING: f32 = 40.0;
const LINE: f32 = 64.0;
const OPEN_MEETING: f32 = 132.0;
/// What a title that takes a second line adds.
const SECOND_LINE: f32 = 20.0;
/// Lines built beyond each edge of what is in sight.
const MARGIN: f32 = 400.0;

const WHEN: f32 = 150.0;
const COUNT: f32 = 80.0;

/// One line of the list.
#[derive(Clone, Copy)]
enum Line {
    Heading(Group),
    /// And whether its title takes two lines.
    Meeting(Group, MeetingId, bool),
}

impl Line {
    fn height(self) -> f32 {
        match self {
            Self::Heading(_) => HEADING,
            Self::Meeting(group, _, is_long) => {
                let second = if is_long { SECOND_LINE } else { 0.0 };

                second + if group == Group::Now { OPEN_MEETING } else { LINE }
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
            lines.push(Line::Meeting(*group, *id, self.list.has_long_title(*id)));
        }

        lines
    }

    pub(super) fn page<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let mut head = ui::header::header(direction, cx.t("meetings-title"));
        if !cx.read_only {
            head = head.action(
                button::primary(direction, cx.t("meetings-new"))
                    .icon(Icon::Plus)
                    .shortcut(NEW.display(cx.language()))
                    .on_press(Message::NewBegan),
            );
        }
        if self.list.total == 0 {
            let action = (!cx.read_only).then(|| {
                button::primary(direction, cx.t("meetings-new")).icon(Icon::Plus).on_press(Message::NewBegan).into()
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
                    format!("{} ({})", cx.t("meetings-filter"), FIND.display(cx.language())),
                    &self.filter,
                    Message::FilterChanged,
                )
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
            container(self.hints(cx)).padding([space::S, space::XL]),
        ]
        .into()
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

        scrollable(
            container(column![Space::new().height(above), keyed_column(built).width(Fill), Space::new().height(below)])
                .padding([0.0, space::XL])
                .width(Fill),
        )
        .id(self.body.clone())
        .height(Fill)
        .direction(ui::table::rail())
        .on_scroll(Message::Scrolled)
        .into()
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

    /// The open meeting: what most people came here for.
    fn open_meeting<'a>(
        &'a self,
        cx: &Context<'a>,
        id: MeetingId,
        meeting: &'a Meeting,
        height: f32,
    ) -> Element<'a, Message> {
        let direction = cx.direction();
        let counts = self.list.counts(id);
        let number = |number: u32| format::number(cx.language(), i64::from(number));
        let figure = |count: u32, name: String| ui::section::figure(direction, number(count), name);
        let title = cx.name(&meeting.details.title);
        let title = if self.list.has_long_title(id) { text::strong(title) } else { text::title(title) };
        let head = ui::row(
            direction,
            [
                ui::start(
                    direction,
                    ui::layout::column(
                        direction,
                        [title.into(), text::caption(when_and_where(cx, meeting)).wrapping(Wrapping::None).into()],
                    )
                    .spacing(0.0),
                )
                .clip(true)
                .into(),
                state(cx, meeting.details.state),
                self.more(cx, id),
            ],
        )
        .spacing(space::M);
        let figures = ui::row(
            direction,
            [
                figure(counts.present, tr!(cx.i18n, "meeting-count-present", count = counts.present)),
                figure(counts.represented, tr!(cx.i18n, "meetings-figure-represented", count = counts.represented)),
                figure(counts.confirmed, tr!(cx.i18n, "meeting-count-confirmed", count = counts.confirmed)),
                figure(counts.invited, tr!(cx.i18n, "meeting-count-invited", count = counts.invited)),
                ui::gap().into(),
            ]
            .into_iter()
            .chain(self.acts(cx, id, meeting.details.state)),
        )
        .spacing(space::XL)
        .align_y(Center);
        let surface = if self.cursor == Some(id) { Press::Line { active: true } } else { Press::Secondary };
        let paper = iced::widget::button(
            ui::layout::column(direction, [head.into(), figures.into()]).spacing(space::S).width(Fill),
        )
        .padding([space::M, space::L])
        .width(Fill)
        .height(Fill)
        .class(surface)
        .on_press(Message::Opened(id, Room::Overview));

        container(paper).height(height).padding(ui::layout::padding(direction, 0.0, 0.0, space::M, 0.0)).into()
    }

    fn acts<'a>(&'a self, cx: &Context<'a>, id: MeetingId, state: MeetingState) -> Vec<Element<'a, Message>> {
        let direction = cx.direction();
        if self.unfolded == Some(id) {
            return vec![self.actions(cx, id)];
        }
        if state != MeetingState::Open {
            return Vec::new();
        }

        vec![
            button::primary(direction, cx.t("meetings-to-door"))
                .icon(Icon::Door)
                .shortcut(OPEN.display(cx.language()))
                .on_press(Message::Opened(id, Room::Door))
                .into(),
        ]
    }

    fn meeting<'a>(
        &'a self,
        cx: &Context<'a>,
        id: MeetingId,
        meeting: &'a Meeting,
        height: f32,
    ) -> Element<'a, Message> {
        let direction = cx.direction();
        let details = &meeting.details;
        let below = ui::row(
            direction,
            [state(cx, details.state), text::caption(what_and_where(cx, meeting)).wrapping(Wrapping::None).into()],
        );
        let names = ui::layout::column(direction, [text::strong(cx.name(&details.title)).into(), below.into()])
            .spacing(space::XS);
        let after = if self.unfolded == Some(id) {
            self.actions(cx, id)
        } else {
            figures(cx, details.state, self.list.counts(id))
        };
        let content = ui::row(
            direction,
            [
                container(when(cx, meeting)).width(WHEN).align_x(ui::layout::start_side(direction)).into(),
                ui::start(direction, names).clip(true).into(),
                after,
                self.more(cx, id),
            ],
        )
        .spacing(space::M)
        .height(height - 1.0)
        .align_y(Center);

        column![
            iced::widget::button(content)
                .padding([0.0, space::M])
                .width(Fill)
                .class(Press::Line { active: self.cursor == Some(id) })
                .on_press(Message::Opened(id, Room::Overview)),
            rule::horizontal(1),
        ]
        .into()
    }

    /// What can be done with one meeting, in the place of its figures.
    fn actions<'a>(&'a self, cx: &Context<'a>, id: MeetingId) -> Element<'a, Message> {
        let direction = cx.direction();
        let act = |icon, key: &str, message| tip::tip(button::icon(icon).on_press(message), cx.t(key));

        ui::row(
            direction,
            [
                act(Icon::Pencil, "common-edit", Message::EditingBegan(id)),
                act(Icon::Copy, "common-duplicate", Message::CopyBegan(id)),
                act(Icon::Trash, "common-remove", Message::Withdrawn(id)),
            ],
        )
        .into()
    }

    fn more<'a>(&'a self, cx: &Context<'a>, id: MeetingId) -> Element<'a, Message> {
        if cx.read_only {
            return ui::nothing().into();
        }
        let icon = if self.unfolded == Some(id) { Icon::Cross } else { Icon::More };

        tip::tip(button::icon(icon).on_press(Message::Unfolded(id)), cx.t("common-more"))
    }

    fn hints<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let mut hints = vec![(OPEN, "common-open")];
        if !cx.read_only {
            hints.extend([(NEW, "meetings-new"), (EDIT, "common-edit"), (COPY, "common-duplicate")]);
            hints.push((WITHDRAW, "common-remove"));
        }
        hints_line(cx, direction, hints)
    }
}

/// A line of keys and what they do.
pub fn hints_line<'a, M: 'a>(
    cx: &Context<'a>,
    direction: crate::i18n::Direction,
    hints: Vec<(ui::Shortcut, &'static str)>,
) -> Element<'a, M> {
    let hints = hints.into_iter().map(|(key, name)| {
        ui::row(
            direction,
            [button::key_label(key.display(cx.language())), text::caption(cx.t(name)).wrapping(Wrapping::None).into()],
        )
        .spacing(space::XS)
        .into()
    });

    ui::start(direction, ui::row(direction, hints).spacing(space::L)).clip(true).into()
}

fn state<'a>(cx: &Context<'a>, state: MeetingState) -> Element<'a, Message> {
    pill::pill(
        cx.direction(),
        wording::meeting_state_tone(state),
        state_icon(state),
        wording::meeting_state(cx.i18n, state),
    )
}

fn when<'a>(cx: &Context<'a>, meeting: &Meeting) -> Element<'a, Message> {
    let language = cx.language();
    let sessions = meeting.ordered_sessions();
    let Some((_, first)) = sessions.first() else { return ui::nothing().into() };
    let mut under = format::weekday(language, first.date.weekday()).to_owned();
    if let Some(starts) = first.starts {
        under = format!("{under} · {}", format::time(starts));
    }

    ui::layout::column(
        cx.direction(),
        [text::body(format::date(language, first.date)).into(), text::caption(under).into()],
    )
    .spacing(0.0)
    .into()
}

fn what_and_where(cx: &Context<'_>, meeting: &Meeting) -> String {
    let details = &meeting.details;
    let kind = wording::meeting_kind(cx.i18n, details.kind);
    let mut parts = vec![details.code.as_str(), kind.as_str()];
    parts.extend([details.venue.as_str(), details.city.as_str()].into_iter().filter(|place| !place.is_empty()));

    parts.join(" · ")
}

/// The figures that say most in that state.
fn figures<'a>(cx: &Context<'a>, state: MeetingState, counts: Counts) -> Element<'a, Message> {
    let direction = cx.direction();
    let mut figures = vec![
        (counts.invited, tr!(cx.i18n, "meeting-count-invited", count = counts.invited)),
        (counts.confirmed, tr!(cx.i18n, "meeting-count-confirmed", count = counts.confirmed)),
    ];
    if state == MeetingState::Closed || counts.present > 0 {
        figures.push((counts.present, tr!(cx.i18n, "meetings-count-present", count = counts.present)));
    } else {
        figures.push((0, String::new()));
    }
    let cells = figures.into_iter().map(|(number, name)| {
        let words: Element<'a, Message> = if name.is_empty() {
            ui::nothing().into()
        } else {
            let number = format::number(cx.language(), i64::from(number));

            column![text::strong(number), text::caption(name)].align_x(ui::layout::end_side(direction)).into()
        };

        container(words).width(COUNT).align_x(ui::layout::end_side(direction)).into()
    });

    ui::row(direction, cells).spacing(0.0).into()
}
