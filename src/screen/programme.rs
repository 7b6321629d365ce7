//! The programme: its projects, its networks, what it strives for, what a coordinator asks of its memory, and who was trained.
//!
//! Each part is a screen of its own under one header.

pub mod bodies;
pub mod frames;
pub mod incoming;
pub mod networks;
pub mod project_form;
pub mod projects;
pub mod questions;
mod sheet;
pub mod training;

use crate::screen::keys::{self, Do, Set};
use iced::Task;
use iced::widget::{column, container};
use iced::{Fill, Padding};

use super::{Action, Context, Press, Screen};
use crate::domain::Names;
use crate::ui::{Element, header, space, tabs};

use frames::Frames;
use networks::Networks;
use projects::Projects;
use questions::Questions;
use training::Training;

/// The screen of the programme.
pub struct Programme {
    tab: Tab,
    projects: Projects,
    networks: Networks,
    frames: Frames,
    questions: Questions,
    training: Training,
}

/// Its parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// The financed projects.
    #[default]
    Projects,
    /// The networks of associations.
    Networks,
    /// The programmes, and what serves them.
    Frames,
    /// What a coordinator asks.
    Questions,
    /// Hours and certificates.
    Training,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// Another part was chosen.
    TabChosen(Tab),
    /// Among the projects.
    Projects(projects::Message),
    /// Among the networks.
    Networks(networks::Message),
    /// Among the programmes.
    Frames(frames::Message),
    /// Among the questions.
    Questions(questions::Message),
    /// Among those who were trained.
    Training(training::Message),
}

impl Tab {
    const ALL: [Self; 5] = [Self::Projects, Self::Networks, Self::Frames, Self::Questions, Self::Training];

    fn beside(self, by: isize) -> Option<Self> {
        let place = Self::ALL.iter().position(|tab| *tab == self)?;

        Self::ALL.get(place.checked_add_signed(by)?).copied()
    }
}

impl Programme {
    /// The screen.
    pub fn new(cx: &Context<'_>) -> (Self, Task<Message>) {
        let screen = Self {
            tab: Tab::default(),
            projects: Projects::new(cx),
            networks: Networks::new(cx),
            frames: Frames::new(cx),
            questions: Questions::new(),
            training: Training::new(),
        };

        (screen, Task::none())
    }

    /// The part that is shown.
    pub fn tab(&self) -> Tab {
        self.tab
    }

    /// The part of the projects.
    pub fn projects(&self) -> &Projects {
        &self.projects
    }

    /// The part of the networks.
    pub fn networks(&self) -> &Networks {
        &self.networks
    }

    /// The part of the programmes.
    pub fn frames(&self) -> &Frames {
        &self.frames
    }

    /// The part of the questions.
    pub fn questions(&self) -> &Questions {
        &self.questions
    }

    /// The part of those who were trained.
    pub fn training(&self) -> &Training {
        &self.training
    }

    fn actions<'a>(&'a self, cx: &Context<'a>) -> Vec<Element<'a, Message>> {
        match self.tab {
            Tab::Projects => self.projects.actions(cx).into_iter().map(|it| it.map(Message::Projects)).collect(),
            Tab::Networks => self.networks.actions(cx).into_iter().map(|it| it.map(Message::Networks)).collect(),
            Tab::Frames => self.frames.actions(cx).into_iter().map(|it| it.map(Message::Frames)).collect(),
            Tab::Questions => self.questions.actions(cx).into_iter().map(|it| it.map(Message::Questions)).collect(),
            Tab::Training => Vec::new(),
        }
    }
}

impl Screen for Programme {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::TabChosen(tab) => {
                self.tab = tab;
                self.refresh(cx);

                Action::None
            }
            Message::Projects(message) => self.projects.update(message, cx).map(Message::Projects),
            Message::Networks(message) => self.networks.update(message, cx).map(Message::Networks),
            Message::Frames(message) => self.frames.update(message, cx).map(Message::Frames),
            Message::Questions(message) => self.questions.update(message, cx).map(Message::Questions),
            Message::Training(message) => self.training.update(message, cx).map(Message::Training),
        }
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let mut head = header::header(direction, cx.t("app-section-programme")).caption(cx.t("programme-caption"));
        for action in self.actions(cx) {
            head = head.action(action);
        }
        let names = Tab::ALL.map(|tab| {
            let name = cx.t(match tab {
                Tab::Projects => "programme-tab-projects",
                Tab::Networks => "programme-tab-networks",
                Tab::Frames => "programme-tab-frames",
                Tab::Questions => "programme-tab-questions",
                Tab::Training => "programme-tab-training",
            });

            (tab, name)
        });
        let part = match self.tab {
            Tab::Projects => self.projects.view(cx).map(Message::Projects),
            Tab::Networks => self.networks.view(cx).map(Message::Networks),
            Tab::Frames => self.frames.view(cx).map(Message::Frames),
            Tab::Questions => self.questions.view(cx).map(Message::Questions),
            Tab::Training => self.training.view(cx).map(Message::Training),
        };

        column![
            Element::from(head),
            container(tabs::tabs(direction, names, &self.tab, Message::TabChosen))
                .padding(Padding::ZERO.horizontal(space::XL)),
            container(part).height(Fill),
        ]
        .height(Fill)
        .into()
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::PROGRAMME]
    }

    fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        let of_part = match self.tab {
            Tab::Projects => self.projects.key(press, cx).map(Message::Projects),
            Tab::Networks => self.networks.key(press, cx).map(Message::Networks),
            Tab::Frames => self.frames.key(press, cx).map(Message::Frames),
            Tab::Questions => self.questions.key(press, cx).map(Message::Questions),
            Tab::Training => self.training.key(press, cx).map(Message::Training),
        };
        if of_part.is_some() || press.taken {
            return of_part;
        }
        let by = match press.does {
            Do::Forward => 1,
            Do::Backward => -1,
            _ => return None,
        };

        self.tab.beside(by).map(Message::TabChosen)
    }

    fn called(&self, place: usize, cx: &Context<'_>) -> Option<Names> {
        match self.tab {
            Tab::Projects => self.projects.called(place, cx),
            Tab::Networks => self.networks.called(place, cx),
            Tab::Frames => self.frames.called(place, cx),
            Tab::Questions => self.questions.called(place, cx),
            Tab::Training => self.training.called(place, cx),
        }
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        match self.tab {
            Tab::Projects => self.projects.refresh(cx),
            Tab::Networks => self.networks.refresh(cx),
            Tab::Frames => self.frames.refresh(cx),
            Tab::Questions => self.questions.refresh(cx),
            Tab::Training => self.training.refresh(cx),
        }
    }

    fn due(&mut self, cx: &Context<'_>) -> Task<Message> {
        self.projects.due(cx).map(Message::Projects)
    }
}
