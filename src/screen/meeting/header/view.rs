use crate::screen::keys::Do;
use iced::widget::{Space, column, container, mouse_area, opaque, rule, stack};
use iced::{Fill, Shrink, Top};

use super::question::question;
use super::{Above, Deed, Header, Message, deeds, primary};
use crate::domain::meeting::{Meeting, MeetingState};
use crate::i18n::{format, tr};
use crate::screen::{Context, Room, wording};
use crate::ui::theme::{Ink, Press, Surface, Tone};
use crate::ui::{self, Element, Icon, button, icon, pill, space, text};

/// Up to so many characters a title is set large, and up to so many in the middle size.
const SHORT_TITLE: usize = 40;
const LONG_TITLE: usize = 70;
/// On so many lines a title stands at most.
const LINES: usize = 2;

impl Header {
    /// The room under its header, with whatever lies above it.
    pub fn page<'a, M: Clone + 'a>(
        &'a self,
        cx: &Context<'a>,
        wrap: impl Fn(Message) -> M + 'a,
        room: impl Into<Element<'a, M>>,
    ) -> Element<'a, M> {
        let direction = cx.direction();
        let Some(meeting) = cx.workspace.meeting(self.meeting) else {
            let back = button::secondary(direction, cx.t("meeting-back-to-list"))
                .shortcut(cx.key(Do::Meetings))
                .on_press(Message::ListWanted);
            let gone = ui::empty::empty(Icon::Calendar, cx.t("meeting-withdrawn"), Some(back.into()));

            return Element::from(container(gone).center_y(Fill)).map(wrap);
        };
        if let Above::Form(form) = &self.above {
            return form.view(cx).map(Message::Form).map(wrap);
        }
        let above = match &self.above {
            Above::Nothing | Above::Form(_) => None,
            Above::Menu(line) => Some(self.menu(cx, meeting, *line)),
            Above::Question(deed) => Some(self.question(cx, meeting, *deed)),
        };
        let head = self.head(cx, meeting);

        let wrap = std::rc::Rc::new(wrap);
        let other = wrap.clone();
        let page = column![head.map(move |message| wrap(message)), room.into()].width(Fill).height(Fill);
        let page = ui::covered::covered(page, above.is_some());

        stack![page].push(above.map(|above| above.map(move |message| other(message)))).into()
    }

    fn head<'a>(&'a self, cx: &Context<'a>, meeting: &'a Meeting) -> Element<'a, Message> {
        let direction = cx.direction();
        let details = &meeting.details;
        let title = cx.name(&details.title);
        // A long title is set smaller, and what has no room on two lines is in a word beside the pointer.
        let size = match title.chars().count() {
            length if length <= SHORT_TITLE => space::TITLE,
            length if length <= LONG_TITLE => space::L,
            _ => space::BODY,
        };
        let line = text::few(title, size, LINES);
        let title = if size < space::TITLE { ui::tip::tip(line, title) } else { line.into() };
        // The buttons stand where they do however many lines the title takes: the menu opens beneath them.
        let title =
            ui::row(direction, [ui::start(direction, title).into(), Space::new().height(space::CONTROL).into()])
                .spacing(0.0);
        let state = pill::pill(
            direction,
            wording::meeting_state_tone(details.state),
            state_icon(details.state),
            wording::meeting_state(cx.i18n, details.state),
        );
        let mut first: Vec<Element<'a, Message>> = vec![title.into(), container(state).center_y(space::CONTROL).into()];
        if !cx.read_only {
            first.extend(self.primary(cx, details.state));
            first.push(ui::tip::tip(
                button::icon(Icon::Projector).on_press(Message::DeedChosen(Deed::Project)),
                cx.with_key("meeting-do-project", Do::Project),
            ));
            first.push(ui::tip::tip(
                button::icon(Icon::More).on_press(Message::MenuOpened),
                cx.with_key("common-more", Do::Menu),
            ));
        }
        let second = ui::row(
            direction,
            [
                ui::start(direction, text::caption_line(when_and_where(cx, meeting))).into(),
                self.counters(cx, details.state),
            ],
        )
        .spacing(space::L);

        column![
            container(column![ui::row(direction, first).spacing(space::M).align_y(Top), second].spacing(space::XS))
                .padding(ui::layout::padding(direction, space::M, space::XL, space::M, space::XL)),
            rule::horizontal(1),
        ]
        .into()
    }

    fn primary<'a>(&self, cx: &Context<'a>, state: MeetingState) -> Option<Element<'a, Message>> {
        let direction = cx.direction();
        let button = match primary(state) {
            // The room of the closing has that button itself.
            Some(_) if state == MeetingState::Open && self.room == Room::Closing => return None,
            // While people come, the strongest button of a page is not the one that ends the meeting.
            Some(deed) if state == MeetingState::Open => button::secondary(direction, word(cx, state, deed))
                .shortcut(cx.key(Do::NextState))
                .icon(deed_icon(deed))
                .on_press(Message::DeedChosen(deed)),
            Some(deed) => button::primary(direction, word(cx, state, deed))
                .shortcut(cx.key(Do::NextState))
                .icon(deed_icon(deed))
                .on_press(Message::DeedChosen(deed)),
            // What is left to do after a meeting are its minutes.
            None if self.room != Room::Closing => button::primary(direction, cx.t("meeting-do-minutes"))
                .shortcut(cx.key(Do::Closing))
                .icon(Icon::Document)
                .on_press(Message::RoomChosen(Room::Closing)),
            None => return None,
        };

        Some(button.into())
    }

    /// The counters that matter in this state.
    fn counters<'a>(&self, cx: &Context<'a>, state: MeetingState) -> Element<'a, Message> {
        let figures = &self.figures;
        let organisations = figures.organisations;
        let mut counters = vec![
            (organisations.invited, tr!(cx.i18n, "meeting-count-invited", count = organisations.invited)),
            (organisations.confirmed, tr!(cx.i18n, "meeting-count-confirmed", count = organisations.confirmed)),
        ];
        if matches!(state, MeetingState::Open | MeetingState::Closed) || figures.present > 0 {
            counters.push((
                organisations.represented,
                tr!(cx.i18n, "meeting-count-represented", count = organisations.represented),
            ));
            counters.push((figures.present, tr!(cx.i18n, "meeting-count-present", count = figures.present)));
        }
        let direction = cx.direction();
        let counters = counters.into_iter().map(|(number, name)| {
            let number = format::number(cx.language(), i64::from(number));

            ui::row(direction, [text::strong(number).into(), text::caption(name).into()]).spacing(space::XS).into()
        });

        ui::row(direction, counters).spacing(space::L).width(Shrink).into()
    }

    fn menu<'a>(&self, cx: &Context<'a>, meeting: &'a Meeting, current: usize) -> Element<'a, Message> {
        let direction = cx.direction();
        let state = meeting.details.state;
        let lines = deeds(state).into_iter().enumerate().flat_map(|(place, deed)| {
            let ink = match deed {
                Deed::Withdraw | Deed::Enter(MeetingState::Cancelled) => Ink::Toned(Tone::Danger),
                _ => Ink::Plain,
            };
            let mut parts = vec![
                icon::inked(deed_icon(deed).along(direction), ink),
                ui::start(direction, text::body(word(cx, state, deed)).class(ink)).into(),
            ];
            parts.extend(Do::VALUES.get(place).map(|digit| button::key_label(cx.key(*digit))));
            let line = crate::ui::focus::button(ui::row(direction, parts).height(space::CONTROL))
                .padding([0.0, space::M])
                .width(Fill)
                .class(Press::Section { active: place == current })
                .on_press(Message::DeedChosen(deed));
            let apart = (deed == Deed::Edit).then(|| rule::horizontal(1).into());

            apart.into_iter().chain([line.into()])
        });
        let menu = container(column(lines))
            .id(ui::focus::ABOVE)
            .padding(space::XS)
            .width(space::SIDEBAR * 1.3)
            .class(Surface::Raised);
        let place = container(opaque(menu))
            .width(Fill)
            .height(Fill)
            .align_x(ui::layout::end_side(direction))
            .padding([space::M + space::CONTROL + space::XS, space::XL]);

        opaque(mouse_area(place).on_press(Message::Left))
    }

    fn question<'a>(&self, cx: &Context<'a>, meeting: &'a Meeting, deed: Deed) -> Element<'a, Message> {
        let direction = cx.direction();
        let asked = question(deed, meeting, &self.figures, cx);
        let sentences = asked.sentences.into_iter().map(|sentence| text::body(sentence).into());
        let yes =
            if asked.is_grave { button::danger(direction, asked.yes) } else { button::primary(direction, asked.yes) };
        let dialog = ui::dialog::dialog(
            direction,
            asked.title,
            ui::layout::column(direction, sentences),
            [
                button::secondary(direction, cx.t("common-cancel"))
                    .shortcut(cx.key(Do::Leave))
                    .on_press(Message::Left)
                    .into(),
                yes.shortcut(cx.key(Do::Confirm)).on_press(Message::Confirmed).into(),
            ],
        );

        ui::dialog::over(ui::nothing(), Some(dialog), Some(Message::Left))
    }
}

/// The code, the day and the hours, the hall and the city.
pub fn when_and_where(cx: &Context<'_>, meeting: &Meeting) -> String {
    let details = &meeting.details;
    let mut parts = vec![details.code.clone()];
    let sessions = meeting.ordered_sessions();
    if let (Some((_, first)), Some((_, last))) = (sessions.first(), sessions.last()) {
        let language = cx.language();
        let day = if first.date == last.date && first.date == cx.today() {
            cx.t("common-today")
        } else if first.date == last.date {
            format::date_long(language, first.date)
        } else {
            let (from, to) = (format::date(language, first.date), format::date(language, last.date));

            tr!(cx.i18n, "meeting-from-to", from = from, to = to)
        };
        parts.push(day);
        let ends =
            sessions.iter().filter(|(_, session)| session.date == first.date).filter_map(|(_, it)| it.ends).max();
        match (first.starts, ends) {
            (Some(starts), Some(ends)) if first.date == last.date => {
                parts.push(format!("{}–{}", format::time(starts), format::time(ends)));
            }
            (Some(starts), _) => parts.push(format::time(starts)),
            _ => {}
        }
    }
    parts.extend([details.venue.clone(), details.city.clone()]);

    wording::line(cx.i18n, parts)
}

pub fn state_icon(state: MeetingState) -> Icon {
    match state {
        MeetingState::Draft => Icon::Pencil,
        MeetingState::Inviting => Icon::Mail,
        MeetingState::Open => Icon::Door,
        MeetingState::Closed => Icon::Check,
        MeetingState::Postponed => Icon::Clock,
        MeetingState::Cancelled => Icon::CrossCircle,
    }
}

fn deed_icon(deed: Deed) -> Icon {
    match deed {
        Deed::Enter(state) => state_icon(state),
        Deed::Edit => Icon::Pencil,
        Deed::Duplicate => Icon::Copy,
        Deed::Project => Icon::Projector,
        Deed::Withdraw => Icon::Trash,
    }
}

/// A deed as a button says it, from the state that the meeting is in.
fn word(cx: &Context<'_>, from: MeetingState, deed: Deed) -> String {
    cx.t(match deed {
        Deed::Enter(MeetingState::Draft) => "meeting-do-draft",
        Deed::Enter(MeetingState::Inviting) if from == MeetingState::Draft => "meeting-do-invite",
        Deed::Enter(MeetingState::Inviting) if from == MeetingState::Postponed => "meeting-do-resume",
        Deed::Enter(MeetingState::Inviting) => "meeting-do-inviting-again",
        Deed::Enter(MeetingState::Open) if from == MeetingState::Closed => "meeting-do-reopen",
        Deed::Enter(MeetingState::Open) => "meeting-do-open",
        Deed::Enter(MeetingState::Closed) => "meeting-do-close",
        Deed::Enter(MeetingState::Postponed) => "meeting-do-postpone",
        Deed::Enter(MeetingState::Cancelled) => "meeting-do-cancel",
        Deed::Edit => "meeting-do-edit",
        Deed::Duplicate => "meeting-do-duplicate",
        Deed::Project => "meeting-do-project",
        Deed::Withdraw => "meeting-do-withdraw",
    })
}
