//! One file a screen.
//!
//! A screen is lent a [`Context`] and hands back an [`Action`]; it never holds the workspace, never writes, never asks the
//! clock. Its messages are facts that happened. See [`Screen`] for what each one answers.

pub mod association;
mod beside;
pub mod commitments;
pub mod conflicts;
mod context;
pub mod export;
pub mod help;
pub mod history;
pub mod import;
pub mod keys;
pub mod laptops;
pub mod lookup;
pub mod meeting;
pub mod meetings;
pub mod named;
pub mod programme;
pub mod projection;
pub mod register;
pub mod settings;
pub mod shortcuts;
pub mod synthesis;
pub mod together;
pub mod welcome;
pub mod wording;

pub use context::Context;

use std::path::PathBuf;

use iced::Task;

use crate::domain::meeting::Note;
use crate::domain::{AssociationId, BatchKind, Change, MeetingId, Names, OutcomeId, Reverted};
use crate::i18n::help::Chapter;
use crate::store::settings::Settings;
use crate::ui::Tone;

/// What a screen answers to the program.
pub trait Screen {
    /// What can happen on it.
    type Message: Clone + std::fmt::Debug + Send + 'static;

    /// Takes note of what happened, and says what the program should do.
    fn update(&mut self, message: Self::Message, cx: &Context<'_>) -> Action<Self::Message>;

    /// What it looks like.
    fn view<'a>(&'a self, cx: &Context<'a>) -> crate::ui::Element<'a, Self::Message>;

    /// The sets of keys that hold here now.
    fn keys(&self) -> Vec<&'static keys::Set>;

    /// What a key means here: one of [`Screen::keys`]. Called for every key press that no field took, and for those that mean an
    /// action, not a letter, even where a field has the focus.
    fn key(&self, _press: &Press, _cx: &Context<'_>) -> Option<Self::Message> {
        None
    }

    /// Characters that were typed while no field had the focus: a barcode scanner, or a helper who begins to type at once.
    fn typed(&self, _text: &str, _cx: &Context<'_>) -> Option<Self::Message> {
        None
    }

    /// What the line at that place of the list is called, in both scripts; none beyond its end, and where there is no list. The
    /// set of keys has [`keys::Do::Jump`] then: letters that are typed go to the first line whose name begins with them.
    fn called(&self, _place: usize, _cx: &Context<'_>) -> Option<Names> {
        None
    }

    /// The workspace, the language or the day changed: derive again what is kept. Called after every change, so it should look at
    /// the revisions (`cx.workspace.revision(place)`) first.
    fn refresh(&mut self, _cx: &Context<'_>) {}

    /// What a refresh would take too long for: work to begin off the UI thread. Asked after each [`Screen::refresh`].
    fn due(&mut self, _cx: &Context<'_>) -> Task<Self::Message> {
        Task::none()
    }
}

/// One key press, as the program hands it to the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Press {
    /// What the key does here.
    pub does: keys::Do,
    /// Whether a widget (a text field) took it already.
    pub taken: bool,
    /// The line of the list that letters were typed for.
    line: Option<usize>,
}

impl Press {
    /// A key that does this.
    pub fn new(does: keys::Do, taken: bool) -> Self {
        Self { does, taken, line: None }
    }

    /// Letters that go to a line of the list.
    pub fn to_line(line: usize) -> Self {
        Self { line: Some(line), ..Self::new(keys::Do::Jump, false) }
    }

    /// Where it moves the cursor of a list. Home and End are the field's, where one has the focus.
    pub fn step(&self) -> Option<keys::Step> {
        let step = self.does.step().or(self.line.map(keys::Step::To));

        step.filter(|step| !self.taken || !matches!(step, keys::Step::First | keys::Step::Last))
    }
}

/// Where one can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// The list of meetings.
    Meetings,
    /// One room of a meeting.
    Meeting(MeetingId, Room),
    /// What the hall sees of it.
    Projection(MeetingId),
    /// The discussion of a meeting, at something that came of it.
    Outcome(MeetingId, OutcomeId),
    /// What was decided, recommended and promised, over all meetings.
    Commitments,
    /// What each theme heard.
    Synthesis,
    /// The associations and the delegates.
    Register,
    /// The associations, with the form of one of them open.
    AssociationForm(AssociationId),
    /// All that is remembered of one association.
    Association(AssociationId),
    /// The programme's key figures and its projects.
    Programme,
    /// Bringing in a list, into the register or to invite to a meeting.
    Import(Option<MeetingId>),
    /// What was done, by whom, and taking it back.
    History,
    /// The laptops of this workspace, and copies for them.
    Laptops,
    /// Fields that laptops set apart.
    Conflicts,
    /// Language, theme, organiser, laptop's name.
    Settings,
    /// Every key.
    Shortcuts,
    /// The help, at a chapter.
    Help(Chapter),
}

/// The six rooms of a meeting.
impl Route {
    /// Where one is once one has gone there: what was pointed at on arrival is no place of its own.
    pub fn arrived(self) -> Self {
        match self {
            Self::Outcome(meeting, _) => Self::Meeting(meeting, Room::Discussion),
            Self::AssociationForm(_) => Self::Register,
            route => route,
        }
    }
}

/// The five rooms of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Room {
    /// Key figures, replies, regions, what is missing.
    Overview,
    /// Who is invited, and what they answered.
    Invitations,
    /// Receiving people.
    Door,
    /// The agenda, what is said, what comes of it.
    Discussion,
    /// Lists to hand out.
    Documents,
    /// What has to be looked at before the end, the minutes, who has received them.
    Closing,
}

impl Room {
    /// In the order of the tabs.
    pub const ALL: [Self; 6] =
        [Self::Overview, Self::Invitations, Self::Door, Self::Discussion, Self::Documents, Self::Closing];
}

/// What the program should do for a screen.
pub enum Action<M> {
    /// Nothing.
    None,
    /// A task of the screen's own: focus, scroll, work off the UI thread.
    Run(Task<M>),
    /// Record these changes: one gesture, which undoes as one.
    Record(Vec<Change>),
    /// Record these changes as a batch of this kind.
    RecordAs(BatchKind, Vec<Change>),
    /// Take back the last thing this desk did.
    Undo,
    /// Make it again.
    Redo,
    /// Take back something older.
    Revert(Reverted),
    /// Show another screen.
    Go(Route),
    /// Show the screen that was shown before.
    Back,
    /// Say a sentence that goes away by itself.
    Say(Tone, String),
    /// Open the system's file dialog; the screen has a field where the path can be typed instead.
    Browse(Browse, Box<dyn Fn(Option<PathBuf>) -> M + Send + Sync>),
    /// Keep these settings, and act on them at once.
    Configure(Box<Settings>),
    /// Keep what is being written at a meeting through a crash, without recording it; none: there is nothing to keep any more.
    Draft(MeetingId, Option<Box<Note>>),
    /// Leave this workspace for the one in this folder, made new where there is none.
    Enter(Enter),
    /// Show this meeting in a second window, for the projector.
    Project(MeetingId),
    /// Close the window, with everything on disk.
    Close,
    /// Take in another laptop's copy, which is in this folder.
    TakeIn(PathBuf),
    /// Take the workspace to this folder; a copy that is there is taken in first, and brought up to date.
    Carry(PathBuf),
    /// Write the file in which keys are changed, as something to begin with.
    WriteKeys,
    /// Several of these, in order.
    All(Vec<Self>),
}

impl<M: 'static> Action<M> {
    /// The same action, its messages wrapped.
    pub fn map<N: Send + 'static>(self, wrap: impl Fn(M) -> N + Clone + Send + Sync + 'static) -> Action<N>
    where
        M: Send,
    {
        match self {
            Self::None => Action::None,
            Self::Run(task) => Action::Run(task.map(wrap)),
            Self::Record(changes) => Action::Record(changes),
            Self::RecordAs(kind, changes) => Action::RecordAs(kind, changes),
            Self::Undo => Action::Undo,
            Self::Redo => Action::Redo,
            Self::Revert(unit) => Action::Revert(unit),
            Self::Go(route) => Action::Go(route),
            Self::Back => Action::Back,
            Self::Say(tone, words) => Action::Say(tone, words),
            Self::Browse(browse, answer) => Action::Browse(browse, Box::new(move |path| wrap(answer(path)))),
            Self::Configure(settings) => Action::Configure(settings),
            Self::Draft(meeting, note) => Action::Draft(meeting, note),
            Self::Enter(enter) => Action::Enter(enter),
            Self::Project(meeting) => Action::Project(meeting),
            Self::Close => Action::Close,
            Self::TakeIn(copy) => Action::TakeIn(copy),
            Self::Carry(to) => Action::Carry(to),
            Self::WriteKeys => Action::WriteKeys,
            Self::All(actions) => Action::All(actions.into_iter().map(|action| action.map(wrap.clone())).collect()),
        }
    }
}

/// How a workspace is entered.
#[derive(Clone, Debug, PartialEq)]
pub enum Enter {
    /// One that exists.
    Open(PathBuf),
    /// A new one.
    Create(PathBuf),
    /// A new one with the sample meeting in it.
    Sample(PathBuf),
    /// A new one, into which a list is brought at once.
    Import(PathBuf),
    /// The one that another program has open, to follow it.
    Follow(PathBuf),
}

/// What a file dialog asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Browse {
    /// A file that exists.
    Open {
        /// The dialog's title.
        title: String,
        /// What the filter is called, and the endings that it lets through.
        filter: (String, Vec<&'static str>),
    },
    /// Where to write a file.
    Save {
        /// The dialog's title.
        title: String,
        /// The name that is proposed.
        name: String,
        /// What the filter is called, and the endings that it lets through.
        filter: (String, Vec<&'static str>),
    },
    /// A folder.
    Folder {
        /// The dialog's title.
        title: String,
    },
}
