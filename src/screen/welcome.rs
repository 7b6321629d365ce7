//! The first screen: the sample meeting, a new workspace, a list to bring in, or a workspace that is there already.

use crate::screen::keys::{Do, Keymap};
use std::path::{Path, PathBuf};

use iced::widget::container;
use iced::{Fill, Task};

use super::{Browse, Enter, Press, Route};
use crate::exchange::say::disk;
use crate::i18n::help::Chapter;
use crate::i18n::{I18n, Language};
use crate::store::{OpenError, Reason};
use crate::tr;
use crate::ui::{
    Element, Icon, Ink, Surface, Tone, banner, button, field, icon, layout, scroll, section, space, text, theme,
};

/// The welcome screen.
pub struct Welcome {
    folder: String,
    recent: Vec<PathBuf>,
    refusal: Option<Refusal>,
}

/// Why a folder could not be entered, and what can be done.
pub struct Refusal {
    folder: PathBuf,
    key: &'static str,
    reason: Option<Reason>,
    follow: bool,
}

impl Refusal {
    /// In the words of the person at the window.
    pub fn of(error: &OpenError, folder: &Path) -> Self {
        let key = match error {
            OpenError::NotAWorkspace(_) => "welcome-refused-not-a-workspace",
            OpenError::AlreadyAWorkspace(_) => "welcome-refused-already",
            OpenError::NotEmpty(_) => "welcome-refused-not-empty",
            OpenError::InUse(_) => "welcome-refused-in-use",
            OpenError::IdentityDamaged(_) => "welcome-refused-damaged",
            OpenError::NoHome => "welcome-refused-no-home",
            OpenError::Unreadable { .. } => "welcome-refused-unreadable",
            OpenError::Unwritable { .. } => "welcome-refused-unwritable",
        };
        let reason = match error {
            OpenError::Unreadable { reason, .. } | OpenError::Unwritable { reason, .. } => Some(reason.clone()),
            _ => None,
        };

        Self { folder: folder.to_path_buf(), key, reason, follow: matches!(error, OpenError::InUse(_)) }
    }
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// The path of the folder was typed.
    FolderChanged(String),
    /// The system's dialog is to ask for it.
    FolderSought,
    /// It answered.
    FolderChosen(Option<PathBuf>),
    /// The sample meeting.
    SampleChosen,
    /// A new workspace in the folder.
    NewChosen,
    /// A new workspace, and a list brought in at once.
    ImportChosen,
    /// The workspace that the folder holds.
    OpenChosen,
    /// One of those used lately.
    RecentChosen(PathBuf),
    /// Follow the program that has it open.
    FollowChosen(PathBuf),
    /// A language was chosen.
    LanguageChosen(Language),
    /// The help is wanted.
    HelpWanted,
    /// The list of keys is wanted.
    KeysWanted,
}

/// What the program should do.
pub enum Action {
    /// Nothing.
    None,
    /// A task of the screen's own.
    Run(Task<Message>),
    /// Enter a workspace.
    Enter(Enter),
    /// Speak this language from now on.
    Speak(Language),
    /// Show the help, or the list of keys.
    Read(Route),
    /// Ask for a folder.
    Browse(Browse, Box<dyn Fn(Option<PathBuf>) -> Message + Send + Sync>),
}

impl Welcome {
    /// The screen, proposing a folder.
    pub fn new(folder: PathBuf, recent: Vec<PathBuf>) -> Self {
        Self { folder: folder.display().to_string(), recent, refusal: None }
    }

    /// Says why a folder could not be entered.
    pub fn refuse(&mut self, refusal: Refusal) {
        self.folder = refusal.folder.display().to_string();
        self.refusal = Some(refusal);
    }

    /// Takes note of what happened.
    pub fn update(&mut self, message: Message, i18n: &I18n) -> Action {
        let folder = PathBuf::from(self.folder.trim());
        match message {
            Message::FolderChanged(folder) => {
                self.folder = folder;
                self.refusal = None;
                Action::None
            }
            Message::FolderSought => Action::Browse(
                Browse::Folder { title: i18n.t("welcome-folder-title") },
                Box::new(Message::FolderChosen),
            ),
            Message::FolderChosen(chosen) => {
                if let Some(chosen) = chosen {
                    self.folder = chosen.display().to_string();
                    self.refusal = None;
                }
                Action::None
            }
            Message::SampleChosen => Action::Enter(Enter::Sample(sample_beside(&folder))),
            Message::NewChosen => Action::Enter(Enter::Create(folder)),
            Message::ImportChosen => Action::Enter(Enter::Import(folder)),
            Message::OpenChosen => Action::Enter(Enter::Open(folder)),
            Message::RecentChosen(folder) => Action::Enter(Enter::Open(folder)),
            Message::FollowChosen(folder) => Action::Enter(Enter::Follow(folder)),
            Message::LanguageChosen(language) => Action::Speak(language),
            Message::HelpWanted => Action::Read(Route::Help(Chapter::Start)),
            Message::KeysWanted => Action::Read(Route::Shortcuts),
        }
    }

    /// What a key means: 1 to 4 choose, Enter is the first.
    pub fn key(&self, press: &Press) -> Option<Message> {
        match press.does {
            _ if press.taken => None,
            Do::Sample => Some(Message::SampleChosen),
            Do::Create => Some(Message::NewChosen),
            Do::Bring => Some(Message::ImportChosen),
            Do::OpenFolder => Some(Message::OpenChosen),
            Do::Browse => Some(Message::FolderSought),
            _ => None,
        }
    }

    /// What it looks like.
    pub fn view<'a>(&'a self, i18n: &I18n, keys: &Keymap) -> Element<'a, Message> {
        let direction = i18n.direction();
        let head = layout::column(
            direction,
            [
                layout::row(
                    direction,
                    [
                        icon::sized(Icon::Majlis, space::XXL, Ink::Toned(Tone::Primary)),
                        text::display(i18n.t("app-brand")).into(),
                    ],
                )
                .into(),
                text::muted(i18n.t("welcome-subtitle")).into(),
            ],
        );
        let folder = layout::row(
            direction,
            [
                field::text(direction, i18n.t("welcome-folder"), &self.folder)
                    .on_input(Message::FolderChanged)
                    .on_submit(Message::NewChosen)
                    .into(),
                button::secondary(direction, i18n.t("common-choose"))
                    .shortcut(keys.shown(Do::Browse, i18n.language()))
                    .icon(Icon::Folder)
                    .on_press(Message::FolderSought)
                    .into(),
            ],
        )
        .align_y(iced::Bottom);
        let key = |does| keys.shown(does, i18n.language());
        let choices = layout::column(
            direction,
            [
                choice(
                    i18n,
                    key(Do::Sample),
                    Icon::Play,
                    ["welcome-sample", "welcome-sample-help"],
                    Message::SampleChosen,
                ),
                choice(i18n, key(Do::Create), Icon::Plus, ["welcome-new", "welcome-new-help"], Message::NewChosen),
                choice(
                    i18n,
                    key(Do::Bring),
                    Icon::Import,
                    ["welcome-import", "welcome-import-help"],
                    Message::ImportChosen,
                ),
                choice(
                    i18n,
                    key(Do::OpenFolder),
                    Icon::Folder,
                    ["welcome-open", "welcome-open-help"],
                    Message::OpenChosen,
                ),
            ],
        )
        .spacing(space::S);
        let languages = Language::ALL.map(|language| (language, language.own_name().to_owned()));
        let speak = field::segments(direction, languages, &i18n.language(), Message::LanguageChosen);
        let help = button::quiet(direction, i18n.t("app-section-help"))
            .icon(Icon::Help)
            .shortcut(key(Do::Help))
            .on_press(Message::HelpWanted);
        let list = button::quiet(direction, i18n.t("app-section-shortcuts"))
            .icon(Icon::List)
            .shortcut(key(Do::Shortcuts))
            .on_press(Message::KeysWanted);
        let top = layout::spread(direction, speak, layout::row(direction, [help.into(), list.into()]));
        let page = layout::column(direction, [top.into(), head.into()])
            .push(self.refused(i18n))
            .push(choices)
            .push(section::sheet(folder))
            .push(self.recent(i18n))
            .spacing(space::XL)
            .width(Fill)
            .max_width(space::READING);

        scroll::sheet(direction, container(page).padding(space::XXL).center_x(Fill)).height(Fill).width(Fill).into()
    }

    fn refused<'a>(&'a self, i18n: &I18n) -> Option<Element<'a, Message>> {
        let refusal = self.refusal.as_ref()?;
        let direction = i18n.direction();
        let folder = refusal.folder.display().to_string();
        let reason = refusal.reason.as_ref().map(|reason| disk::reason(i18n, reason)).unwrap_or_default();
        let sentence = tr!(i18n, refusal.key, folder = folder, reason = reason);
        let follow = refusal.follow.then(|| {
            button::secondary(direction, i18n.t("welcome-follow"))
                .on_press(Message::FollowChosen(refusal.folder.clone()))
                .into()
        });

        Some(banner::banner(direction, Tone::Danger, sentence, follow))
    }

    fn recent<'a>(&'a self, i18n: &I18n) -> Option<Element<'a, Message>> {
        if self.recent.is_empty() {
            return None;
        }
        let direction = i18n.direction();
        let lines = self.recent.iter().map(|folder| {
            button::quiet(direction, folder.display().to_string())
                .icon(Icon::Clock)
                .on_press(Message::RecentChosen(folder.clone()))
                .into()
        });

        Some(section::section(direction, i18n.t("welcome-recent"), layout::column(direction, lines).spacing(0.0)))
    }
}

fn choice<'a>(i18n: &I18n, digit: String, of: Icon, [name, help]: [&str; 2], message: Message) -> Element<'a, Message> {
    let direction = i18n.direction();
    let words = layout::column(direction, [text::strong(i18n.t(name)).into(), text::muted(i18n.t(help)).into()])
        .spacing(space::XXS);
    let line = layout::row(
        direction,
        [
            icon::sized(of, space::XL, Ink::Toned(Tone::Primary)),
            layout::start(direction, words).into(),
            button::key_label(digit),
        ],
    )
    .spacing(space::L);

    crate::ui::focus::button(container(line).padding(space::L).class(Surface::Card))
        .padding(0.0)
        .width(Fill)
        .class(theme::Press::Quiet)
        .on_press(message)
        .into()
}

/// The sample goes into a folder of its own, so that it never stands where real work will.
fn sample_beside(folder: &Path) -> PathBuf {
    let parent = folder.parent().unwrap_or(folder);

    parent.join("majlis-sample")
}
