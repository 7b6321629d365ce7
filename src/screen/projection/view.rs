use iced::font::Weight;
use iced::mouse::Interaction;
use iced::widget::{container, mouse_area, responsive, rule};
use iced::{Fill, FillPortion, Size};

use super::{Message, Projection};
use crate::domain::figures::pace;
use crate::domain::meeting::{Meeting, MeetingState};
use crate::i18n::{format, tr};
use crate::screen::keys::Do;
use crate::screen::meeting::door::session_name;
use crate::screen::{Context, wording};
use crate::ui::theme::Ink;
use crate::ui::{self, Element, Icon, Surface, layout, pill, space, text};

/// The page that the measures are made for: on a larger screen everything is as much larger.
const PAGE: Size = Size::new(1280.0, 720.0);
/// No smaller than this share of it.
const LEAST: f32 = 0.6;
/// Up to so many letters the title is set in the largest type.
const SHORT_TITLE: usize = 60;

impl Projection {
    /// The whole screen.
    pub(super) fn page<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let cx = *cx;
        let page = responsive(move |size| {
            let unit = (size.width / PAGE.width).min(size.height / PAGE.height).max(LEAST);

            match cx.workspace.meeting(self.meeting) {
                Some(meeting) => self.sheet(&cx, meeting, unit),
                None => ui::empty::empty(Icon::Calendar, cx.t("projection-gone"), None),
            }
        });
        let page = container(page).width(Fill).height(Fill).class(Surface::Ground);
        // The arrow of the mouse is nothing for a hall to look at.
        let pointer = if self.is_full { Interaction::Hidden } else { Interaction::None };

        mouse_area(page).interaction(pointer).into()
    }

    fn sheet<'a>(&'a self, cx: &Context<'a>, meeting: &'a Meeting, unit: f32) -> Element<'a, Message> {
        let direction = cx.direction();
        let gap = space::XL * unit;
        let side = layout::column(direction, [self.turn(cx, meeting, unit), self.fallen(cx, meeting, unit)])
            .spacing(gap)
            .width(FillPortion(5))
            .height(Fill);
        let agenda = container(self.agenda(cx, meeting, unit)).width(FillPortion(7)).height(Fill);
        let middle =
            layout::row(direction, [agenda.into(), side.into()]).spacing(gap * 1.5).align_y(iced::Top).height(Fill);
        let page = layout::column(
            direction,
            [self.head(cx, meeting, unit), middle.into(), rule::horizontal(1).into(), self.counters(cx, unit)],
        )
        .spacing(gap)
        .width(Fill)
        .height(Fill);

        container(page)
            .padding(layout::padding(direction, gap, gap * 1.5, space::L * unit, gap * 1.5))
            .width(Fill)
            .height(Fill)
            .into()
    }

    /// Which meeting this is, and which of its sessions.
    fn head<'a>(&'a self, cx: &Context<'a>, meeting: &'a Meeting, unit: f32) -> Element<'a, Message> {
        let direction = cx.direction();
        let details = &meeting.details;
        let title = cx.name(&details.title);
        let size = if title.chars().count() > SHORT_TITLE { space::DISPLAY } else { space::DISPLAY * 1.25 };
        let mut facts = Vec::new();
        let sessions = meeting.ordered_sessions();
        if let Some(session) = self.session(cx, meeting).and_then(|id| meeting.sessions.get(id)) {
            if sessions.len() > 1 {
                facts.push(session_name(cx, session));
            }
            facts.push(format::date_long(cx.language(), session.date));
        }
        facts.push(details.venue.clone());
        let facts = format::capital(&wording::line(cx.i18n, facts));
        let facts = text::line_of(facts, space::TITLE * unit, Weight::Normal).ink(Ink::Muted);
        let words = layout::column(
            direction,
            [layout::start(direction, text::of(title, size * unit, Weight::Bold)).into(), facts.into()],
        )
        .spacing(space::XS * unit)
        .width(Fill);
        let mut parts: Vec<Element<'a, Message>> = vec![words.into()];
        if !matches!(details.state, MeetingState::Open) {
            let state = details.state;
            let tone = wording::meeting_state_tone(state);
            let icon = crate::screen::meeting::state_icon(state);
            parts.push(pill::large(direction, tone, icon, wording::meeting_state(cx.i18n, state), unit));
        }
        // Where an item runs, its own clock is the large one.
        if pace(meeting, cx.now).is_some() {
            let now = text::of(format::time(cx.time_of(cx.now)), space::DISPLAY * unit, Weight::Normal);
            parts.push(now.class(Ink::Muted).into());
        }
        if !self.is_full {
            let hint = tr!(cx.i18n, "projection-full", key = cx.key(Do::Full));
            parts.push(text::caption(hint).into());
        }

        layout::row(direction, parts).spacing(space::XL * unit).align_y(iced::Top).into()
    }
}
