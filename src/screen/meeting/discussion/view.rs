use crate::screen::keys::Do;
use iced::widget::{container, responsive};
use iced::{Fill, Size};

use super::{Discussion, Message, Pane};
use crate::domain::meeting::{Act, Meeting, MeetingState};
use crate::i18n::tr;
use crate::screen::{Context, wording};
use crate::ui::theme::Ink;
use crate::ui::{Element, Icon, Surface, Tone, button, field, icon, layout, space, text};

/// How much there is of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    Roomy,
    /// The agenda is narrower, and what can be done without is not there until it is asked for.
    Tight,
}

impl Fit {
    /// The least of a place in which nothing has to be left out.
    const ROOMY: Size = Size::new(space::READING + space::XXL * 2.0, space::READING - space::XXL * 5.0);

    fn of(size: Size) -> Self {
        if size.width < Self::ROOMY.width || size.height < Self::ROOMY.height { Self::Tight } else { Self::Roomy }
    }
}

impl Discussion {
    /// The room under the header.
    pub(super) fn room<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let copy = *cx;

        responsive(move |size| self.room_in(&copy, Fit::of(size))).into()
    }

    fn room_in<'a>(&'a self, cx: &Context<'a>, place: Fit) -> Element<'a, Message> {
        let Some(meeting) = cx.workspace.meeting(self.meeting) else { return layout::nothing().into() };
        let direction = cx.direction();
        let content = match self.pane {
            Pane::Notes => self.taking(cx, meeting, place),
            Pane::Outcomes => self.outcomes(cx, meeting),
            Pane::Returning => self.returning(cx),
            Pane::Unheard => self.unheard(cx),
        };
        let middle =
            layout::column(direction, [self.panes(cx, meeting), content]).spacing(space::M).width(Fill).height(Fill);
        // The panel takes the agenda's place: what is written needs the width. Whatever is not there leaves an empty place, so
        // that the lists keep where they were scrolled to and the fields their focus.
        let nothing = || Element::from(layout::nothing());
        let (agenda, panel) = match &self.panel {
            Some(panel) => (nothing(), panel.view(cx, meeting, &self.voices)),
            None => (self.agenda(cx, meeting, place), nothing()),
        };
        let room = layout::row(direction, [agenda, middle.into()])
            .spacing(0.0)
            .align_y(iced::Top)
            .padding([space::L, space::XL])
            .width(Fill)
            .height(Fill);

        layout::row(direction, [room.into(), panel]).spacing(0.0).height(Fill).into()
    }

    fn panes<'a>(&'a self, cx: &Context<'a>, meeting: &Meeting) -> Element<'a, Message> {
        let direction = cx.direction();
        let mut panes = vec![
            (Pane::Notes, tr!(cx.i18n, "discussion-pane-notes", count = meeting.notes.len())),
            (Pane::Outcomes, tr!(cx.i18n, "discussion-pane-outcomes", count = meeting.outcomes.len())),
        ];
        if !self.returning.shown.is_empty() {
            let open = self.returning.open(cx);
            panes.push((Pane::Returning, tr!(cx.i18n, "discussion-pane-returning", count = open)));
        }
        if self.pane == Pane::Unheard {
            panes.push((Pane::Unheard, cx.t("discussion-unheard")));
        }
        let key = button::key_label(cx.key(Do::Pane));

        layout::trailed(direction, field::segments(direction, panes, &self.pane, Message::PaneChosen), key).into()
    }

    fn taking<'a>(&'a self, cx: &Context<'a>, meeting: &'a Meeting, place: Fit) -> Element<'a, Message> {
        let direction = cx.direction();
        let may = meeting.details.state.allows(Act::TakeNotes) && !cx.read_only;
        let foot = match may {
            true if self.panel.is_some() => layout::nothing().into(),
            true => self.composer.view(cx, meeting, &self.voices, place),
            false => closed(cx, meeting),
        };

        layout::column(direction, [self.filters(cx, place), self.notes(cx, meeting), foot])
            .spacing(space::M)
            .width(Fill)
            .height(Fill)
            .into()
    }
}

/// Why no notes are taken now, and the way out.
fn closed<'a>(cx: &Context<'a>, meeting: &Meeting) -> Element<'a, Message> {
    let direction = cx.direction();
    let state = meeting.details.state;
    let sentence = match (cx.read_only, state) {
        (true, _) => cx.t("door-read-only"),
        (_, MeetingState::Closed) => cx.t("discussion-closed"),
        (_, MeetingState::Inviting) => cx.t("discussion-not-open"),
        _ => wording::refusal(cx.i18n, state, Act::TakeNotes),
    };
    let open = (state.next().contains(&MeetingState::Open) && !cx.read_only).then(|| {
        let word = if state == MeetingState::Closed { "door-reopen" } else { "door-open" };

        Element::from(
            button::secondary(direction, cx.t(word)).shortcut(cx.key(Do::NextState)).on_press(Message::OpeningAsked),
        )
    });
    let mut parts: Vec<Element<'a, Message>> = vec![
        icon::sized(Icon::Info, space::L + space::XS, Ink::Toned(Tone::Primary)),
        layout::start(direction, text::body(sentence)).into(),
    ];
    parts.extend(open);

    container(layout::row(direction, parts).spacing(space::M))
        .padding(space::M)
        .width(Fill)
        .class(Surface::Banner(Tone::Primary))
        .into()
}
