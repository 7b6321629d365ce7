//! The iced program: routing, shortcuts, dialogs, saving, presets.
//!
//! [`App`] holds the settings and one of three stages: the welcome screen, a workspace being opened, or a [`desk::Desk`] at an
//! open workspace. The desk is the only place that owns a store; screens are lent its workspace and hand back actions, which
//! [`desk`] carries out.

pub mod keys;
pub mod place;

mod boot;
pub mod crash;
mod current;
mod desk;
mod dialog;
mod errand;
mod gallery;
mod guide;
mod kept;
mod launch;
mod letters;
mod palette;
mod projector;
mod reading;
mod repaint;
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
use crate::screen::keys::Keymap;
use crate::screen::{Enter, Route, welcome};
use crate::store::settings::{Appearance, Settings};
use crate::store::{self, Dropped, OpenError, Saved, Store};
use crate::ui::{Theme, shortcut};

pub use gallery::gallery;
pub use launch::{Launch, LaunchError};

use desk::Desk;
use keys::Pressed;
use place::Placed;
use projector::Projector;
use toasts::Toasts;

/// The smallest window in which nothing is cut.
const SMALLEST: Size = Size::new(960.0, 600.0);

/// The program.
pub struct App {
    launch: Launch,
    settings: Settings,
    keys: Keymap,
    palette: Option<palette::Palette>,
    memory: palette::Memory,
    i18n: I18n,
    collation: Collation,
    zone: TimeZone,
    stage: Stage,
    /// What is read of the help before there is a workspace.
    reading: Option<Box<reading::Reading>>,
    toasts: Toasts,
    /// The window that was opened for the projector, until it is closed.
    projector: Option<Projector>,
    /// The scale for which the window was last given room.
    fitted: u16,
    /// How many workspaces were entered so far.
    stays: u64,
    /// How much a person did so far.
    acts: u32,
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
    Entered(Enter, Delivery<Result<Store, OpenError>>),
    /// A key went down.
    Pressed(Pressed),
    /// Something in the palette.
    Palette(palette::Event),
    /// A place was chosen.
    Navigated(Route),
    /// The store wrote, or failed to.
    SavingChanged(Saved),
    /// Time passed.
    Ticked,
    /// The help is not read any more.
    ReadingLeft,
    /// The search above the sections.
    SearchPressed,
    /// The undo button.
    UndoPressed,
    /// The redo button.
    RedoPressed,
    /// A toast was closed.
    ToastClosed(u64),
    /// It went out of sight.
    ToastGone(u64),
    /// A batch that a crash cut short is to count as it is.
    BatchFinished(BatchId),
    /// It is to be taken back.
    BatchTakenBack(BatchId),
    /// Saving is to be tried again at once.
    RetryPressed,
    /// The workspace is to be left.
    LeftWorkspace,
    /// The window is there.
    WindowOpened,
    /// The window was moved, or has a new size.
    WindowChanged(Placed),
    /// It is known whether it fills the screen.
    Placed(Placed, bool),
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
    /// The next step of a first meeting is to be taken.
    GuideFollowed,
    /// The steps of a first meeting are not to be shown any more.
    GuideSkipped,
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
    crate::ui::motion::begin(settings.motion);
    let i18n = I18n::new(boot::language(&launch, &settings));
    store::crash::hush(|line| eprintln!("{line}"));
    store::crash::arm(&launch.home, move |crash| crash::report(crash, &i18n));

    Ok(application(launch).run()?)
}

/// The program, for [`run`] and for the tests.
pub fn application(
    launch: Launch,
) -> iced::Application<impl iced::Program<State = App, Message = Message, Theme = Theme>> {
    let settings = Settings::load(&launch.home).settings;
    let is_projecting = launch.project.is_some();
    let mut application = iced::application(move || App::new(launch.clone()), App::update, App::view)
        .title(App::title)
        .theme(App::theme)
        .style(App::style)
        .scale_factor(App::scale)
        .subscription(App::subscription)
        .default_font(crate::ui::font::REGULAR)
        .window(window::Settings {
            min_size: Some(SMALLEST),
            exit_on_close_request: false,
            icon: crate::ui::mark::window_icon(),
            platform_specific: named(),
            ..if is_projecting { place::filling() } else { place::restored(&settings) }
        })
        .antialiasing(true);
    for font in crate::ui::font::all() {
        application = application.font(font);
    }

    application
}

/// The name by which a Linux desktop finds the program's entry: under Wayland the icon of the window comes with it.
#[cfg(target_os = "linux")]
fn named() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific { application_id: "majlis".to_owned(), ..Default::default() }
}

/// Other systems have no such name.
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
        let (keys, refused) = Keymap::read(&crate::store::keys::load(&launch.home));
        let mut app = Self {
            i18n: keys.i18n(language),
            keys,
            palette: None,
            memory: palette::Memory::default(),
            collation: Collation::new(language),
            zone,
            stage: Stage::Welcome(Box::new(welcome::Welcome::new(launch.proposed(), settings.recent.clone()))),
            reading: None,
            toasts: Toasts::default(),
            projector: None,
            fitted: settings.zoom,
            stays: 0,
            acts: 0,
            launch,
            settings,
        };
        app.say_refused(&refused);
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
        // The projection is as large as its screen, whatever suits the eyes at this laptop.
        if self.is_projecting() {
            return 1.0;
        }

        f32::from(self.settings.zoom.clamp(80, 200)) / 100.0
    }

    fn subscription(&self) -> Subscription<Message> {
        Subscription::batch([
            event::listen_with(|event, _, _| match event {
                event::Event::Window(window::Event::Opened { .. }) => Some(Message::WindowOpened),
                event::Event::Window(window::Event::Resized(size)) => Some(Message::WindowChanged(Placed::Sized(size))),
                event::Event::Window(window::Event::Moved(at)) => Some(Message::WindowChanged(Placed::Moved(at))),
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
        self.i18n = self.keys.i18n(language);
        self.collation = Collation::new(language);
    }
}

/// What a key press says to the program: the key, whether a field took it, and the characters that it would have typed.
fn pressed(event: &keyboard::Event, taken: bool) -> Option<Message> {
    let keyboard::Event::KeyPressed { text, modifiers, repeat, .. } = event else { return None };
    let typed = text
        .as_ref()
        .filter(|text| !taken && !modifiers.command() && !modifiers.alt() && !text.chars().any(char::is_control))
        .map(ToString::to_string);
    let shortcut = shortcut::pressed(event)?;
    // A hand that rests on Enter answers no question that it opened.
    if *repeat && shortcut.key == shortcut::Stroke::Enter {
        return None;
    }

    Some(Message::Pressed(Pressed { shortcut, taken, typed }))
}
