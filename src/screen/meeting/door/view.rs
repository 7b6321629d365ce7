use crate::screen::keys::Do;
use iced::widget::{container, responsive};
use iced::{Fill, Length};

use super::{Door, Message, field_id};
use crate::domain::door::Door as Desk;
use crate::domain::meeting::{Act, MeetingState, Session};
use crate::i18n::format;
use crate::screen::{Context, wording};
use crate::ui::theme::Ink;
use crate::ui::verdict::Reach;
use crate::ui::{Element, Icon, Surface, Tone, button, field, icon, layout, space, text};

/// Less width than this is for the names alone.
const NARROW: f32 = super::counters::WIDTH + space::READING - space::SIDEBAR;

impl Door {
    /// The room under the header.
    pub(super) fn room<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let cx = *cx;

        responsive(move |size| self.room_in(&cx, size.width < NARROW)).into()
    }

    /// In a narrow window the counters beside the list give way to the names: the header counts too.
    fn room_in<'a>(&'a self, cx: &Context<'a>, is_narrow: bool) -> Element<'a, Message> {
        let Some(desk) = self.desk(cx) else { return layout::nothing().into() };
        if let Some(aside) = self.room_aside(cx, &desk) {
            return aside;
        }
        let direction = cx.direction();
        let search = field::search(direction, cx.t("door-field"), &self.query, Message::QueryChanged)
            .at_once()
            .clear(cx.with_key("common-clear", Do::Leave))
            .id(field_id())
            .size(space::DISPLAY)
            .on_submit(Message::Entered);

        let mut parts: Vec<Element<'a, Message>> = Vec::with_capacity(6);
        if is_narrow {
            parts.push(self.above(cx, self.sessions(cx, &desk), Some(self.ways(cx))));
        }
        parts.push(search.into());
        // A form has keys of its own.
        parts.extend(self.panel.is_none().then(|| self.hints(cx)));
        if !desk.meeting.details.state.allows(Act::Receive) {
            parts.push(closed(cx, &desk));
        }
        if let Some(notice) = &self.notice {
            parts.push(notice.verdict(cx, &desk).view(direction, Reach::Table));
        }
        parts.extend(self.asked_row(cx));
        parts.push(match &self.panel {
            Some(panel) => panel.view(cx, desk, false).map(Message::Panel),
            None => self.list(cx, &desk),
        });
        let main = layout::column(direction, parts).spacing(space::M).width(Fill).height(Fill);

        let room: Element<'a, Message> = if is_narrow {
            main.into()
        } else {
            let both = layout::row(direction, [main.into(), self.counters(cx, &desk)])
                .spacing(space::XL)
                .align_y(iced::Top)
                .height(Fill);

            let above = self.above(cx, self.sessions(cx, &desk), None);

            layout::column(direction, [above, both.into()]).spacing(space::M).into()
        };

        container(room).padding([space::L, space::XL]).height(Fill).into()
    }

    /// The sessions, where there is more than one.
    pub(super) fn sessions<'a>(&'a self, cx: &Context<'a>, desk: &Desk<'a>) -> Option<Element<'a, Message>> {
        let sessions = desk.meeting.ordered_sessions();
        if sessions.len() < 2 {
            return None;
        }
        let options = sessions.into_iter().map(|(id, session)| (id, session_name(cx, session)));

        Some(field::segments(cx.direction(), options, &self.session, Message::SessionChosen))
    }

    /// The keys of the door, in one line.
    fn hints<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let hints = [
            (Do::Mark, "door-hint-enter"),
            (Do::WalkIn, "door-hint-walk-in"),
            (Do::Instead, "door-hint-instead"),
            (Do::Left, "door-hint-left"),
            (Do::Leave, "door-hint-escape"),
            (Do::Undo, "door-hint-undo"),
        ]
        .map(|(does, words)| {
            let key = button::key_label(cx.key(does));

            layout::row(direction, [key, text::caption(cx.t(words)).into()]).spacing(space::XS).into()
        });

        layout::row(direction, hints).spacing(space::L).wrap()
    }
}

/// Why nobody can be received now, and the way out.
fn closed<'a>(cx: &Context<'a>, desk: &Desk<'_>) -> Element<'a, Message> {
    let direction = cx.direction();
    let state = desk.meeting.details.state;
    let sentence = wording::refusal(cx.i18n, state, Act::Receive);
    let open = (state.next().contains(&MeetingState::Open) && !cx.read_only).then(|| {
        let word = if state == MeetingState::Closed { "door-reopen" } else { "door-open" };

        Element::from(
            button::primary(direction, cx.t(word))
                .shortcut(cx.key(Do::NextState))
                .icon(Icon::Door)
                .on_press(Message::OpeningAsked),
        )
    });
    let mut parts: Vec<Element<'a, Message>> = vec![
        icon::sized(Icon::Info, space::XL, Ink::Toned(Tone::Primary)),
        layout::start(direction, text::body(sentence)).into(),
    ];
    parts.extend(open);

    container(layout::row(direction, parts).spacing(space::M))
        .padding(space::M)
        .width(Length::Fill)
        .class(Surface::Banner(Tone::Primary))
        .into()
}

/// A session by its name, or by its day and time where it has none.
pub fn session_name(cx: &Context<'_>, session: &Session) -> String {
    let name = cx.name(&session.names);
    if !name.is_empty() {
        return name.to_owned();
    }
    let day = format::day(cx.language(), session.date);

    session.starts.map_or_else(|| day.clone(), |starts| format!("{day}, {}", format::time(starts)))
}
