//! What the coordinator looks at beside receiving: the picture of the session, the history of the door, and signed sheets.

use crate::screen::keys::{self, Do, Set};
use iced::Fill;

use super::history::{self, Past};
use super::picture::{self, Picture};
use super::sheet::{self, Signed};
use super::{Door, Message, field_id, focus_on};
use crate::domain::door::Door as Desk;
use crate::screen::{Action, Context, Press};
use crate::ui::verdict::Reach;
use crate::ui::{Element, field, layout, space};

/// What is shown in the place of the list, if something is.
#[derive(Debug, Default)]
pub enum Aside {
    #[default]
    Nothing,
    Picture(Box<Picture>),
    Past(Box<Past>),
    Signed(Box<Signed>),
}

/// The parts of the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Receiving people.
    Receiving,
    /// The picture of the session.
    Picture,
    /// The history of the door.
    Past,
    /// A sheet that people signed.
    Signed,
}

/// What can happen there.
#[derive(Clone, Debug)]
pub enum Event {
    /// Another part of the room was chosen.
    Chosen(Part),
    /// Something on the picture.
    Picture(picture::Message),
    /// Something in the history.
    Past(history::Message),
    /// Something on the signed sheet.
    Signed(sheet::Message),
}

impl Part {
    const ALL: [Self; 4] = [Self::Receiving, Self::Picture, Self::Past, Self::Signed];

    fn key(self) -> Option<Do> {
        match self {
            Self::Receiving => None,
            Self::Picture => Some(Do::Picture),
            Self::Past => Some(Do::Past),
            Self::Signed => Some(Do::Signed),
        }
    }

    /// The keys that hold there.
    pub fn keys(self) -> &'static Set {
        match self {
            Self::Receiving => &keys::DOOR,
            Self::Picture => &keys::PICTURE,
            Self::Past | Self::Signed => &keys::PAST,
        }
    }
}

impl Aside {
    /// Derives again what changed.
    pub fn refresh(&mut self, cx: &Context<'_>, session: crate::domain::SessionId) {
        match self {
            Self::Nothing => {}
            Self::Picture(picture) => {
                picture.turn_to(session);
                picture.refresh(cx);
            }
            Self::Past(past) => past.refresh(cx),
            Self::Signed(signed) => signed.refresh(cx),
        }
    }

    /// What a key means here, or in the whole room.
    pub fn key(&self, press: &Press) -> Option<Event> {
        let part = Part::ALL.into_iter().find(|part| part.key() == Some(press.does));
        if let Some(part) = part {
            return Some(Event::Chosen(if part == self.part() { Part::Receiving } else { part }));
        }
        if press.does == Do::Leave && self.part() != Part::Receiving {
            return Some(Event::Chosen(Part::Receiving));
        }

        match self {
            Self::Nothing | Self::Signed(_) => None,
            Self::Picture(picture) => picture.key(press).map(Event::Picture),
            Self::Past(past) => past.key(press).map(Event::Past),
        }
    }

    pub fn part(&self) -> Part {
        match self {
            Self::Nothing => Part::Receiving,
            Self::Picture(_) => Part::Picture,
            Self::Past(_) => Part::Past,
            Self::Signed(_) => Part::Signed,
        }
    }
}

impl Door {
    /// What is shown beside receiving.
    pub fn part(&self) -> Part {
        self.aside.part()
    }

    pub(super) fn aside(&mut self, event: Event, cx: &Context<'_>) -> Action<Message> {
        let told = |event| Message::Aside(event);
        match (event, &mut self.aside) {
            (Event::Chosen(part), _) => {
                let part = if part == self.part() { Part::Receiving } else { part };
                self.panel = None;
                self.names = None;
                self.show(part, cx)
            }
            (Event::Past(history::Message::Submitted), Aside::Past(past)) => {
                // A scanner's code counts wherever it is typed.
                let typed = past.query().to_owned();
                let is_badge =
                    cx.workspace.meeting(self.meeting).is_some_and(|it| it.person_of_badge(&typed).is_some());
                if !is_badge {
                    return Action::None;
                }
                let shown = self.show(Part::Receiving, cx);
                self.type_in(typed, cx);

                Action::All(vec![shown, self.entered(cx)])
            }
            (Event::Picture(message), Aside::Picture(picture)) => {
                picture.update(message, cx).map(move |message| told(Event::Picture(message)))
            }
            (Event::Past(message), Aside::Past(past)) => {
                past.update(message, cx).map(move |message| told(Event::Past(message)))
            }
            (Event::Signed(sheet::Message::Entered), Aside::Signed(_)) => self.sign(cx),
            (Event::Signed(message), Aside::Signed(signed)) => {
                signed.update(message, cx).map(move |message| told(Event::Signed(message)))
            }
            _ => Action::None,
        }
    }

    pub(super) fn show(&mut self, part: Part, cx: &Context<'_>) -> Action<Message> {
        match part {
            Part::Receiving => {
                self.aside = Aside::Nothing;
                focus_on(field_id())
            }
            Part::Picture => {
                self.aside = Aside::Picture(Box::new(Picture::new(cx, self.meeting, self.session)));
                Action::None
            }
            Part::Past => {
                let (past, task) = Past::new(cx, self.meeting);
                self.aside = Aside::Past(Box::new(past));
                Action::Run(task.map(|message| Message::Aside(Event::Past(message))))
            }
            Part::Signed => {
                let (signed, task) = Signed::new(cx, self.meeting, self.session);
                self.aside = Aside::Signed(Box::new(signed));
                Action::Run(task.map(|message| Message::Aside(Event::Signed(message))))
            }
        }
    }

    /// The whole room, where something else than the list is shown in it.
    pub(super) fn room_aside<'a>(&'a self, cx: &Context<'a>, desk: &Desk<'a>) -> Option<Element<'a, Message>> {
        let direction = cx.direction();
        let shown = match &self.aside {
            Aside::Nothing => return None,
            Aside::Picture(picture) => picture.view(cx).map(|message| Message::Aside(Event::Picture(message))),
            Aside::Past(past) => past.view(cx).map(|message| Message::Aside(Event::Past(message))),
            Aside::Signed(signed) => signed.view(cx).map(|message| Message::Aside(Event::Signed(message))),
        };
        // Why nothing could be marked.
        let refused = self.notice.as_ref().filter(|_| self.part() == Part::Signed);
        let refused = refused.map(|notice| notice.verdict(cx, desk).view(direction, Reach::Table));
        // The history is that of all sessions, and a sheet has its own.
        let sessions = self.sessions(cx, desk).filter(|_| self.part() == Part::Picture);
        // What is above a list keeps to the margins of the page; a list has its own.
        let above = [self.above(cx, sessions, None)].into_iter().chain(refused).map(layout::margined);
        let room = layout::column(direction, above.chain([shown])).spacing(space::M).width(Fill).height(Fill);

        Some(room.padding([space::L, 0.0]).into())
    }

    /// The parts of the room at the start of the first line, whichever of them is shown, so that they stay under the pointer. The
    /// sessions are beneath them where there is no room beside.
    pub(super) fn above<'a>(
        &self,
        cx: &Context<'a>,
        sessions: Option<Element<'a, Message>>,
        ways: Option<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let [sessions, ways] = [sessions, ways].map(|part| part.unwrap_or_else(|| layout::nothing().into()));

        layout::fold(cx.direction(), self.parts(cx), sessions, ways).least(f32::INFINITY).into()
    }

    /// The parts of the room, with their keys.
    fn parts<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let options = Part::ALL.map(|part| {
            let word = cx.t(match part {
                Part::Receiving => "door-part-receiving",
                Part::Picture => "door-part-picture",
                Part::Past => "door-part-past",
                Part::Signed => "door-part-signed",
            });
            let key = part.key().map(|does| cx.key(does));

            (part, key.map_or_else(|| word.clone(), |key| format!("{word} ({key})")))
        });

        field::segments(cx.direction(), options, &self.part(), |part| Message::Aside(Event::Chosen(part)))
    }
}
