//! The iced program: routing, shortcuts, dialogs, saving, presets.
//!
//! [`App`] holds the settings and one of three stages: the welcome screen, a workspace being opened, or a [`desk::Desk`] at an
//! open workspace. The desk is the only place that owns a store; screens are lent its workspace and hand back actions, which
//! [`desk`] carries out.

pub mod keys;

mod boot;
pub mod crash;
mod current;
mod desk;
mod dialog;
mod errand;
mod kept;
mod launch;
mod scan;
mod shell;
mod toasts;
mod together;
mod update;

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use iced::keyboard;
use iced::{Size, Subscription, Task, event, window};
use jiff::tz::TimeZone;

use crate::domain::{BatchId, DelegateId, MeetingId};
use crate::i18n::{Collation, I18n, Language};
use crate::screen::{Press, Route, welcome};
use crate::store::settings::{Appearance, Settings};
use crate::store::{self, Dropped, OpenError, Saved, Store};
use crate::ui::{Theme, shortcut};

pub use launch::{Launch, LaunchError};

use desk::Desk;
use toasts::Toasts;

/// The smallest window in which nothing is cut.
const SMALLEST: Size = Size::new(960.0, 600.0);
/// The window of a first start.
const FIRST: Size = Size::new(1240.0, 744.0);

/// The program.
pub struct App {
    launch: Launch,
    settings: Settings,
    i18n: I18n,
    collation: Collation,
    zone: TimeZone,
    stage: Stage,
    toasts: Toasts,
    /// How many workspaces were entered so far.
    stays: u64,
}

enum Stage {
    Welcome(Box<welcome::Welcome>),
    Opening,
    Open(Box<Desk>),
}

/// What can happen.
#[derive(Clone, Debug)]
pub enum Message {
    /// On the welcome screen.
    Welcome(welcome::Message),
    /// On the screen that is shown.
    Screen(current::Message),
    /// A workspace was opened, or could not be.
    Entered(PathBuf, Delivery<Result<Store, OpenError>>),
    /// A key went down.
    Pressed(Press, Option<String>),
    /// A place was chosen.
    Navigated(Route),
    /// The store wrote, or failed to.
    SavingChanged(Saved),
    /// Time passed.
    Ticked,
    /// The undo button.
    UndoPressed,
    /// The redo button.
    RedoPressed,
    /// A toast was closed.
    ToastClosed(u64),
    /// A batch that a crash cut short is to count as it is.
    BatchFinished(BatchId),
    /// It is to be taken back.
    BatchTakenBack(BatchId),
    /// Saving is to be tried again at once.
    RetryPressed,
    /// The workspace is to be left.
    LeftWorkspace,
    /// The window has a new size.
    Resized(Size),
    /// The window should close.
    CloseRequested(window::Id),
    /// It should close although something could not be saved.
    ClosedAnyway,
    /// It should not.
    CloseCancelled,
    /// The readable files were written.
    ReadableWritten,
    /// What is being written was kept.
    DraftWritten,
    /// A badge was scanned, of somebody at this meeting.
    Scanned(MeetingId, DelegateId),
    /// Somebody wrote in the folder of the workspace.
    Heard,
    /// Work beside other laptops is done, begun in the workspace that was entered as the so-manieth.
    Together(u64, together::Done),
    /// A copy is being read or written, and has come a little further.
    ErrandWentOn,
    /// A file or a folder was dropped on the window.
    Dropped(PathBuf),
    /// It was seen what it is.
    Received(Dropped),
}

/// A value on its way from a task, which a message has to be able to be cloned around.
pub struct Delivery<T>(Arc<Mutex<Option<T>>>);

impl<T> Delivery<T> {
    fn new(value: T) -> Self {
        Self(Arc::new(Mutex::new(Some(value))))
    }

    fn take(&self) -> Option<T> {
        self.0.lock().ok()?.take()
    }
}

impl<T> Clone for Delivery<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> std::fmt::Debug for Delivery<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Delivery").finish_non_exhaustive()
    }
}

/// Opens the window, and returns when it is closed.
pub fn run(launch: Launch) -> Result<(), LaunchError> {
    if !launch::has_display() {
        return Err(LaunchError::NoDisplay);
    }
    store::diary::begin(&launch.home);
    let settings = Settings::load(&launch.home).settings;
    let i18n = I18n::new(boot::language(&launch, &settings));
    store::crash::arm(&launch.home, move |crash| crash::report(crash, &i18n));

    Ok(application(launch).run()?)
}

/// The program, for [`run`] and for the tests.
pub fn application(
    launch: Launch,
) -> iced::Application<impl iced::Program<State = App, Message = Message, Theme = Theme>> {
    let settings = Settings::load(&launch.home).settings;
    let size = settings.window.map_or(FIRST, |(width, height)| Size::new(width, height));
    let mut application = iced::application(move || App::new(launch.clone()), App::update, App::view)
        .title(App::title)
        .theme(App::theme)
        .scale_factor(App::scale)
        .subscription(App::subscription)
        .default_font(crate::ui::font::REGULAR)
        .window(window::Settings {
            size,
            min_size: Some(SMALLEST),
            exit_on_close_request: false,
            platform_specific: named(),
            ..window::Settings::default()
        })
        .antialiasing(true);
    for font in crate::ui::font::all() {
        application = application.font(font);
    }

    application
}

/// The name by which a Linux desktop finds the program's entry, and with it the icon of the window.
#[cfg(target_os = "linux")]
fn named() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific { application_id: "majlis".to_owned(), ..Default::default() }
}

/// Other systems take the icon from the program itself.
#[cfg(not(target_os = "linux"))]
fn named() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific::default()
}

impl App {
    /// The program as it starts, and what it begins to do.
    pub fn new(launch: Launch) -> (Self, Task<Message>) {
        let settings = Settings::load(&launch.home).settings;
        let language = boot::language(&launch, &settings);
        let zone = TimeZone::system();
        let today = zone.to_datetime(crate::store::now()).date();
        let entrance = launch.entrance(&settings, today);
        let mut app = Self {
            i18n: I18n::new(language),
            collation: Collation::new(language),
            zone,
            stage: Stage::Welcome(Box::new(welcome::Welcome::new(launch.proposed(), settings.recent.clone()))),
            toasts: Toasts::default(),
            stays: 0,
            launch,
            settings,
        };
        let task = entrance.map_or_else(Task::none, |entrance| app.enter(entrance));

        (app, task)
    }

    fn title(&self) -> String {
        match &self.stage {
            Stage::Open(desk) => desk.title(&self.i18n),
            Stage::Welcome(_) | Stage::Opening => self.i18n.t("app-name"),
        }
    }

    fn theme(&self) -> Option<Theme> {
        match self.settings.appearance {
            Appearance::System => None,
            Appearance::Light => Some(Theme::Light),
            Appearance::Dark => Some(Theme::Dark),
            Appearance::Contrast => Some(Theme::HighContrast),
        }
    }

    fn scale(&self) -> f32 {
        f32::from(self.settings.zoom.clamp(80, 200)) / 100.0
    }

    fn subscription(&self) -> Subscription<Message> {
        Subscription::batch([
            event::listen_with(|event, status, _| match event {
                event::Event::Keyboard(event) => pressed(&event, status),
                event::Event::Window(window::Event::Resized(size)) => Some(Message::Resized(size)),
                event::Event::Window(window::Event::FileDropped(path)) => Some(Message::Dropped(path)),
                _ => None,
            }),
            window::close_requests().map(Message::CloseRequested),
            iced::time::every(std::time::Duration::from_secs(1)).map(|_| Message::Ticked),
            self.errand(),
        ])
    }

    /// While a copy is read or written, how far it has come is shown as it goes.
    fn errand(&self) -> Subscription<Message> {
        match &self.stage {
            Stage::Open(desk) if desk.following.is_busy() => {
                iced::time::every(std::time::Duration::from_millis(100)).map(|_| Message::ErrandWentOn)
            }
            _ => Subscription::none(),
        }
    }

    fn speak(&mut self, language: Language) {
        self.i18n = I18n::new(language);
        self.collation = Collation::new(language);
    }
}

/// What a key press says to the program: the key, whether a field took it, and the characters that it would have typed.
fn pressed(event: &keyboard::Event, status: event::Status) -> Option<Message> {
    let keyboard::Event::KeyPressed { text, modifiers, .. } = event else { return None };
    let taken = status == event::Status::Captured;
    let typed = text
        .as_ref()
        .filter(|text| !taken && !modifiers.command() && !modifiers.alt() && !text.chars().any(char::is_control))
        .map(ToString::to_string);
    let shortcut = shortcut::pressed(event)?;

    Some(Message::Pressed(Press { shortcut, taken }, typed))
}
