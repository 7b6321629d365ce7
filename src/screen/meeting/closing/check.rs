//! The checklist: each line leads to where it is mended, and who has to be called is ticked off here.

use iced::widget::{container, responsive};
use iced::{Center, Fill, Top};

use super::Message as Whole;
use super::lines::{Line, lines};
use crate::domain::checklist::Matter;
use crate::domain::meeting::{Channel, Contact, Invitee, MeetingChange, MeetingState};
use crate::domain::{Change, Filing, MeetingId};
use crate::i18n::{Direction, format, tr};
use crate::screen::keys::Do;
use crate::screen::meeting::overview::{matter_icon, matter_sentence, mended_in};
use crate::screen::meeting::{association_name, person_name};
use crate::screen::{Action, Context, Press, Route};
use crate::ui::focus::button as pressable;
use crate::ui::theme::{Ink, Press as Style};
use crate::ui::{self, Element, Icon, button, icon, scroll, section, space, text};

/// The view state of the checklist.
#[derive(Debug)]
pub struct Check {
    meeting: MeetingId,
    lines: Vec<Line>,
    cursor: Option<usize>,
}

/// What can happen in it.
#[derive(Clone, Debug)]
pub enum Message {
    /// The arrows.
    Moved(isize),
    /// A line is to be mended.
    LineOpened(usize),
    /// Who is on this line was called.
    Called(usize),
}

impl Check {
    pub fn new(meeting: MeetingId) -> Self {
        Self { meeting, lines: Vec::new(), cursor: None }
    }

    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::Moved(step) => {
                let last = self.lines.len().saturating_sub(1);
                self.cursor = Some(match self.cursor {
                    None => 0,
                    Some(place) => place.saturating_add_signed(step).min(last),
                });
                Action::None
            }
            Message::LineOpened(place) => {
                self.cursor = Some(place);
                let Some(line) = self.lines.get(place) else { return Action::None };

                match mended_in(line.matter()) {
                    _ if line.matter() == Matter::Conflicts => Action::Go(Route::Conflicts),
                    Some(room) => Action::Go(Route::Meeting(self.meeting, room)),
                    None => Action::None,
                }
            }
            Message::Called(place) => self.called(place, cx),
        }
    }

    pub fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        match press.does {
            Do::Called if !cx.read_only => Some(Message::Called(self.cursor?)),
            _ if press.taken => None,
            Do::Down => Some(Message::Moved(1)),
            Do::Up => Some(Message::Moved(-1)),
            Do::Open => Some(Message::LineOpened(self.cursor?)),
            _ => None,
        }
    }

    pub fn refresh(&mut self, cx: &Context<'_>) {
        let meeting = cx.workspace.meeting(self.meeting);
        self.lines = meeting.map(|meeting| lines(cx, meeting)).unwrap_or_default();
        let last = self.lines.len().checked_sub(1);
        self.cursor = self.cursor.and_then(|place| Some(place.min(last?)));
    }

    /// A call is a line in the log of contacts: so the invitation's page tells of it too.
    fn called(&self, place: usize, cx: &Context<'_>) -> Action<Message> {
        let Some(Line::Absentee(absentee)) = self.lines.get(place) else { return Action::None };
        let contact = Contact {
            channel: Channel::Phone,
            date: cx.today(),
            by: cx.laptop.to_owned(),
            remark: cx.t("closing-call-remark"),
            ..Contact::default()
        };
        let logged = MeetingChange::Contact(absentee.invitee, Filing::Added(cx.ids.next(), contact));

        Action::Record(vec![Change::Meeting(self.meeting, logged)])
    }

    /// The list, and beside it what closing means.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Whole> {
        let cx = *cx;

        responsive(move |size| self.parts(&cx, size.width < NARROW)).into()
    }

    fn parts<'a>(&'a self, cx: &Context<'a>, is_narrow: bool) -> Element<'a, Whole> {
        let direction = cx.direction();
        let Some(meeting) = cx.workspace.meeting(self.meeting) else { return ui::nothing().into() };
        let lines = self.lines.iter().enumerate().map(|(place, line)| self.line(cx, place, line));
        let lines = ui::layout::column(direction, lines).spacing(space::HAIRLINE).width(Fill);
        let list = section::card(direction, cx.t("closing-check"), None, Element::from(lines).map(Whole::Check));
        let closing = self.closing(cx, meeting.details.state);
        let both: Element<'a, Whole> = if is_narrow {
            ui::layout::column(direction, [closing, list]).spacing(space::L).into()
        } else {
            let sides = [container(list).width(Fill).into(), container(closing).width(SIDE).into()];

            ui::row(direction, sides).spacing(space::L).align_y(Top).into()
        };
        let both = container(both).padding([0.0, space::XL]);

        scroll::sheet(direction, container(both).padding(ui::layout::padding(direction, 0.0, 0.0, space::L, 0.0)))
            .id(iced::widget::Id::new("closing-check"))
            .height(Fill)
            .into()
    }

    /// What it means to close, and the deed.
    fn closing<'a>(&self, cx: &Context<'a>, state: MeetingState) -> Element<'a, Whole> {
        let direction = cx.direction();
        let missing: u32 = self
            .lines
            .iter()
            .map(|line| match line {
                Line::Matter(item) => item.missing,
                _ => 0,
            })
            .sum();
        let mut parts: Vec<Element<'a, Whole>> = Vec::new();
        match state {
            MeetingState::Open => {
                parts.push(text::body(cx.t("closing-means")).into());
                parts.push(text::muted(tr!(cx.i18n, "closing-left", count = missing)).into());
                if !cx.read_only {
                    let close = button::primary(direction, cx.t("closing-close"))
                        .icon(Icon::Check)
                        .shortcut(cx.key(Do::CloseMeeting))
                        .on_press(Whole::StateWanted(MeetingState::Closed));
                    parts.push(close.into());
                }
            }
            MeetingState::Closed => {
                parts.push(text::body(cx.t("closing-closed")).into());
                parts.push(text::muted(cx.t("closing-reopen-words")).into());
                if !cx.read_only {
                    let open = button::secondary(direction, cx.t("meeting-do-reopen"))
                        .icon(Icon::Door)
                        .on_press(Whole::StateWanted(MeetingState::Open));
                    parts.push(open.into());
                }
            }
            MeetingState::Draft | MeetingState::Inviting | MeetingState::Postponed | MeetingState::Cancelled => {
                parts.push(text::body(cx.t("closing-too-early")).into());
            }
        }

        section::card(
            direction,
            cx.t("closing-close-title"),
            None,
            ui::layout::column(direction, parts).spacing(space::L),
        )
    }

    fn line<'a>(&'a self, cx: &Context<'a>, place: usize, line: &'a Line) -> Element<'a, Message> {
        let direction = cx.direction();
        let content: Element<'a, Message> = match line {
            Line::Matter(item) => {
                let (sign, ink) = matter_icon(*item);
                let words = matter_sentence(cx, *item);
                let words = if item.missing == 0 { text::muted(words) } else { text::strong(words) };
                let end = icon::sized(Icon::ChevronEnd.along(direction), space::M, Ink::Muted);

                ui::row(direction, [icon::inked(sign, ink), ui::start(direction, words).into(), end])
                    .align_y(Center)
                    .into()
            }
            Line::Absentee(absentee) => self.absentee(cx, place, absentee),
            other => indented(cx, thing(cx, self.meeting, other)),
        };

        pressable(content)
            .padding([space::XS + space::HAIRLINE, space::S])
            .width(Fill)
            .class(Style::Line { active: self.cursor == Some(place) })
            .on_press(Message::LineOpened(place))
            .into()
    }

    /// Who is to be called, at which number, and the button that says that it is done.
    fn absentee<'a>(
        &self,
        cx: &Context<'a>,
        place: usize,
        absentee: &'a crate::domain::figures::Absentee,
    ) -> Element<'a, Message> {
        let direction = cx.direction();
        let body = absentee.association.and_then(|id| association_name(cx, id));
        let guest = match absentee.invitee {
            Invitee::Guest(id) => Some(person_name(cx, id)),
            Invitee::Association(_) => None,
        };
        let person = absentee.person.filter(|_| body.is_some()).map(|id| person_name(cx, id)).unwrap_or_default();
        let phone = match absentee.phone.as_str() {
            "" => text::muted(cx.t("closing-no-phone")),
            phone => text::body(format::phone(phone)),
        };
        let mut names = vec![ui::start(direction, text::line(body.or(guest).unwrap_or_default())).into()];
        if !person.is_empty() {
            names.push(ui::start(direction, text::caption_line(person).ink(Ink::Muted)).into());
        }
        let names = ui::layout::column(direction, names).spacing(0.0).width(Fill);
        let mut parts: Vec<Element<'a, Message>> =
            vec![icon::sized(Icon::Phone, space::ICON, Ink::Muted), names.into(), container(phone).width(PHONE).into()];
        if !cx.read_only {
            // The key is that of the line that the arrows are on.
            let key = if self.cursor == Some(place) { cx.key(Do::Called) } else { String::new() };
            let called =
                button::secondary(direction, cx.t("closing-called")).shortcut(key).on_press(Message::Called(place));
            parts.push(container(called).width(CALLED).align_x(ui::layout::end_side(direction)).into());
        }

        indented(cx, ui::row(direction, parts).spacing(space::M).align_y(Center).into())
    }
}

/// The width of a telephone number, and of the button beside it with its key.
const PHONE: f32 = space::ROW * 3.5;
const CALLED: f32 = space::ROW * 5.0;
/// The width of what is beside the list.
const SIDE: f32 = 320.0;
/// Less width than this is for the list alone, under what closing means.
const NARROW: f32 = space::READING + space::XXL;

fn indented<'a, M: 'a>(cx: &Context<'_>, content: Element<'a, M>) -> Element<'a, M> {
    container(content).padding(ui::layout::padding(cx.direction(), 0.0, 0.0, 0.0, space::XL)).width(Fill).into()
}

/// One thing of a matter, in a line.
fn thing<'a>(cx: &Context<'a>, id: MeetingId, line: &Line) -> Element<'a, Message> {
    let direction = cx.direction();
    let meeting = cx.workspace.meeting(id);
    let words = match line {
        Line::Sheet(number) => {
            let sheet = meeting.and_then(|meeting| meeting.sheet(number));
            let rows = sheet.map_or(0, |(_, sheet)| sheet.rows.len());
            let number = crate::domain::sheet::printed_number(number);

            tr!(cx.i18n, "closing-sheet", number = number, count = rows)
        }
        Line::Person(person) => person_name(cx, *person),
        Line::Note(_, note) => {
            let said = meeting.and_then(|meeting| meeting.notes.get(*note)).map(|note| note.text.replace('\n', " "));
            let said = said.unwrap_or_default();

            return said_line(direction, &said);
        }
        Line::Outcome(_, outcome) => {
            let text = meeting.and_then(|meeting| meeting.outcomes.get(*outcome)).map(|it| it.text.replace('\n', " "));

            return said_line(direction, &text.unwrap_or_default());
        }
        Line::Workshop(session) => {
            let session = meeting.and_then(|meeting| meeting.sessions.get(*session));

            session.map(|session| cx.name(&session.names).to_owned()).unwrap_or_default()
        }
        Line::More(_, count) => tr!(cx.i18n, "closing-more", count = *count),
        Line::Matter(_) | Line::Absentee(_) => String::new(),
    };

    ui::start(direction, text::line(words).ink(Ink::Muted)).into()
}

/// What was said, on one line.
fn said_line<'a>(direction: Direction, words: &str) -> Element<'a, Message> {
    ui::start(direction, text::line(words.to_owned()).ink(Ink::Muted)).width(Fill).into()
}
