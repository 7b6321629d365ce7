//! One meeting in the list: the open one large, the others on a line.

use crate::screen::keys::Do;
use iced::widget::text::Wrapping;
use iced::widget::{column, container, rule};
use iced::{Center, Fill};

use super::list::Counts;
use super::{Meetings, Message};
use crate::domain::MeetingId;
use crate::domain::meeting::{Meeting, MeetingState};
use crate::i18n::{format, tr};
use crate::screen::meeting::{state_icon, when_and_where};
use crate::screen::{Context, Room, wording};
use crate::ui::theme::Press;
use crate::ui::{self, Element, Icon, button, pill, space, text, tip};

const WHEN: f32 = 128.0;
const COUNT: f32 = 80.0;
/// The state of the open meeting, beside its title.
const STATE: f32 = 120.0;

/// What a title has of a list of that width: the row's edges, its columns and the gaps between them take the rest.
pub fn title_room(width: f32) -> f32 {
    width - 2.0 * (space::XL + space::M) - WHEN - 3.0 * COUNT - space::CONTROL - 3.0 * space::M
}

/// The same of the open meeting.
pub fn open_title_room(width: f32) -> f32 {
    width - 2.0 * (space::XL + space::L) - STATE - space::CONTROL - 2.0 * space::M
}

impl Meetings {
    /// The open meeting: what most people came here for.
    pub(super) fn open_meeting<'a>(
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
        let title = if self.list.title_lines(id) > 1 { text::strong(title) } else { text::title(title) };
        let head = ui::row(
            direction,
            [
                ui::start(
                    direction,
                    ui::layout::column(
                        direction,
                        [title.into(), text::caption(when_and_where(cx, meeting)).wrapping(Wrapping::None).into()],
                    )
                    .spacing(space::XXS),
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
        let paper = crate::ui::focus::button(
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
                .shortcut(cx.key(Do::Open))
                .on_press(Message::Opened(id, Room::Door))
                .into(),
        ]
    }

    pub(super) fn meeting<'a>(
        &'a self,
        cx: &Context<'a>,
        id: MeetingId,
        meeting: &'a Meeting,
        height: f32,
    ) -> Element<'a, Message> {
        let direction = cx.direction();
        let details = &meeting.details;
        let below =
            ui::row(direction, [state(cx, details.state), text::caption_line(what_and_where(cx, meeting)).into()]);
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
            crate::ui::focus::button(content)
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
        let act =
            |icon, key: &str, does, message| tip::tip(button::icon(icon).on_press(message), cx.with_key(key, does));

        ui::row(
            direction,
            [
                act(Icon::Pencil, "common-edit", Do::Edit, Message::EditingBegan(id)),
                act(Icon::Copy, "common-duplicate", Do::Copy, Message::CopyBegan(id)),
                act(Icon::Trash, "common-remove", Do::Remove, Message::Withdrawn(id)),
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
    // The city says enough here; the hall is in the meeting's own header.
    let place = if details.city.is_empty() { &details.venue } else { &details.city };

    wording::line(cx.i18n, [&details.code, &kind, place])
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
