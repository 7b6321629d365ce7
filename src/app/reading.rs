//! The help and the list of keys before there is a workspace.

use std::path::Path;

use iced::Task;
use iced::widget::{column, container, rule};

use super::current::{self, Current};
use super::{App, Message, Stage};
use crate::domain::clocks::Clocks;
use crate::domain::{Ids, LaptopId, Workspace};
use crate::screen::help::chapter_of;
use crate::screen::keys::Do;
use crate::screen::together::{Errand, Together};
use crate::screen::{Action, Context, Press, Route};
use crate::store::draft::Drafts;
use crate::ui::{self, Element, Icon, button, layout, space};

/// What is read, over a workspace that holds nothing.
pub struct Reading {
    route: Route,
    current: Current,
    /// How many things were read before it.
    number: u64,
    nothing: Nothing,
}

/// What a screen is lent where there is no workspace.
struct Nothing {
    workspace: Workspace,
    ids: Ids,
    drafts: Drafts,
    clocks: Clocks,
    errand: Errand,
}

impl Nothing {
    fn new() -> Self {
        let own = LaptopId::new(0);

        Self {
            workspace: Workspace::default(),
            ids: Ids::counting(),
            drafts: Drafts::default(),
            clocks: Clocks::new(own),
            errand: Errand::None,
        }
    }

    fn lent<'a>(&'a self, app: &'a App) -> Context<'a> {
        Context {
            workspace: &self.workspace,
            i18n: &app.i18n,
            collation: &app.collation,
            ids: &self.ids,
            dir: Path::new(""),
            drafts: &self.drafts,
            settings: &app.settings,
            keys: &app.keys,
            now: crate::store::now(),
            zone: &app.zone,
            laptop: "",
            own: LaptopId::new(0),
            read_only: true,
            together: Together { clocks: &self.clocks, errand: &self.errand, looked: None, news: None, failed: None },
        }
    }
}

impl App {
    /// Opens the help or the list of keys above the first screen; another place has no meaning there.
    pub(super) fn read(&mut self, route: Route) -> Task<Message> {
        if !matches!((&self.stage, route), (Stage::Welcome(_), Route::Help(_) | Route::Shortcuts)) {
            return Task::none();
        }
        let nothing = Nothing::new();
        let (current, task) = Current::open(route, &nothing.lent(self));
        let number = self.reading.as_ref().map_or(0, |before| before.number + 1);
        self.reading = Some(Box::new(Reading { route, current, number, nothing }));

        task.map(Message::Screen)
    }

    /// The help, and from there the list of keys.
    pub(super) fn read_help(&mut self) -> Task<Message> {
        let route = match self.reading.as_ref().map(|reading| reading.route) {
            Some(Route::Help(_)) => Route::Shortcuts,
            _ => Route::Help(chapter_of(Route::Meetings)),
        };

        self.read(route)
    }

    /// What happened in what is read.
    pub(super) fn reading_told(&mut self, message: current::Message) -> Task<Message> {
        let Some(mut reading) = self.reading.take() else { return Task::none() };
        let action = reading.current.update(message, &reading.nothing.lent(self));
        self.reading = Some(reading);
        match action {
            Action::Run(task) => task.map(Message::Screen),
            Action::Go(route) => self.read(route),
            Action::Back => {
                self.reading = None;
                Task::none()
            }
            Action::WriteKeys => self.write_keys(),
            _ => Task::none(),
        }
    }

    /// A key in what is read: none of it where nothing is read.
    pub(super) fn reading_pressed(&self, press: &Press) -> Option<current::Message> {
        let reading = self.reading.as_ref()?;

        reading.current.key(press, &reading.nothing.lent(self))
    }

    /// The sets of keys that hold in what is read.
    pub(super) fn reading_keys(&self) -> Option<Vec<&'static crate::screen::keys::Set>> {
        self.reading.as_ref().map(|reading| reading.current.keys())
    }

    /// What is read, with the way back above it.
    pub(super) fn reading_view(&self) -> Option<Element<'_, Message>> {
        let reading = self.reading.as_ref()?;
        let direction = self.i18n.direction();
        let back = button::quiet(direction, self.i18n.t("app-back"))
            .icon(Icon::ArrowStart)
            .shortcut(self.key(Do::Leave))
            .on_press(Message::ReadingLeft);
        let page = reading.current.view(&reading.nothing.lent(self)).map(Message::Screen);
        let head = container(layout::start(direction, Element::from(back))).padding([space::XS, space::L]);

        Some(ui::page::page((1, reading.number), column![head, rule::horizontal(1), page]))
    }
}
