//! A small theatre for a screen: a workspace with something in it, and a program that records what the screen hands back.

use std::collections::VecDeque;
use std::path::PathBuf;

use iced::Task;
use iced::keyboard::{Key, Modifiers};
use iced_test::core::widget::Operation;
use iced_test::futures::futures::StreamExt;
use iced_test::futures::futures::executor::block_on;
use iced_test::runtime::{self, task};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use majlis::domain::clocks::Clocks;
use majlis::domain::history::{History, Unit};
use majlis::domain::{BatchId, Change, Clock, Entry, Ids, LaptopId, Place, Reverted, Stamp, Workspace};
use majlis::i18n::{Collation, I18n, Language};
use majlis::screen::keys::Keymap;
use majlis::screen::together::{Errand, Together};
use majlis::screen::{Action, Context, Screen};
use majlis::store::draft::Drafts;
use majlis::store::settings::Settings;

use crate::window::Window;

/// The laptop on the stage.
pub const OWN: LaptopId = LaptopId::new(7);

/// All that a screen is lent, and the hand that records for it.
pub struct Stage {
    pub workspace: Workspace,
    pub i18n: I18n,
    collation: Collation,
    pub ids: Ids,
    pub settings: Settings,
    pub keys: Keymap,
    pub drafts: Drafts,
    pub now: Timestamp,
    zone: TimeZone,
    clock: Clock,
    history: History,
    pub read_only: bool,
    /// The folder of the workspace: none, unless a test gives it one.
    pub dir: PathBuf,
    /// All that was recorded, by whichever laptop.
    pub entries: Vec<Entry<Change>>,
    /// How the clocks of the laptops go together.
    pub clocks: Clocks,
    /// The copy that is made or taken in.
    pub errand: Errand,
    /// When something of another laptop was taken in last.
    pub news: Option<Timestamp>,
    /// The sentences said, newest last.
    pub said: Vec<String>,
    /// Where the screen sent the program.
    pub went: Vec<majlis::screen::Route>,
    /// How often it went back to what was shown before.
    pub went_back: usize,
    /// Whether it closed the window.
    pub closed: bool,
}

impl Stage {
    pub fn new(language: Language) -> Self {
        Self {
            workspace: Workspace::default(),
            i18n: Keymap::default().i18n(language),
            collation: Collation::new(language),
            ids: Ids::counting(),
            settings: Settings::default(),
            keys: Keymap::default(),
            drafts: Drafts::default(),
            now: "2026-11-24T08:12:00Z".parse().unwrap(),
            zone: TimeZone::UTC,
            clock: Clock::new(OWN),
            history: History::default(),
            read_only: false,
            dir: PathBuf::from("/nowhere"),
            entries: Vec::new(),
            clocks: Clocks::new(OWN),
            errand: Errand::None,
            news: None,
            said: Vec::new(),
            went: Vec::new(),
            went_back: 0,
            closed: false,
        }
    }

    /// The sample workspace, at its open meeting.
    pub fn sample(language: Language) -> Self {
        let mut stage = Self::new(language);
        for timed in majlis::demo::changes(stage.now, &stage.zone, &Ids::counting()) {
            for does in timed.changes {
                let at = stage.clock.stamp(timed.wall.as_millisecond());
                let entry = Entry { at, wall: timed.wall, batch: None, reverts: None, does };
                stage.workspace.apply(&entry);
                stage.entries.push(entry);
            }
        }

        stage
    }

    /// The language was changed, as the settings do it.
    pub fn speak(&mut self, i18n: I18n) {
        self.collation = Collation::new(i18n.language());
        self.i18n = i18n;
    }

    /// What a screen is lent.
    pub fn cx(&self) -> Context<'_> {
        Context {
            workspace: &self.workspace,
            i18n: &self.i18n,
            collation: &self.collation,
            ids: &self.ids,
            settings: &self.settings,
            keys: &self.keys,
            drafts: &self.drafts,
            now: self.now,
            zone: &self.zone,
            laptop: "Poste A",
            own: OWN,
            dir: &self.dir,
            read_only: self.read_only,
            together: Together {
                clocks: &self.clocks,
                errand: &self.errand,
                looked: None,
                news: self.news,
                failed: None,
            },
        }
    }

    /// Records changes as one gesture.
    pub fn record(&mut self, changes: impl IntoIterator<Item = Change>) {
        let changes: Vec<Change> = changes.into_iter().collect();
        let batch = (changes.len() > 1).then(|| self.ids.next::<BatchId>());
        self.write(changes, batch, None);
    }

    /// Another laptop recorded this, after all that is known here.
    pub fn hear(&mut self, laptop: LaptopId, does: impl Into<Change>) {
        let latest = self.entries.iter().map(|entry| entry.at.millisecond()).max().unwrap_or_default();
        let at = Stamp(latest.max(self.now.as_millisecond()) + 1, 0, laptop);
        let entry = Entry { at, wall: self.now, batch: None, reverts: None, does: does.into() };
        self.clock.observe(at, self.now.as_millisecond());
        self.news = Some(self.now);
        self.workspace.apply(&entry);
        self.entries.push(entry);
    }

    /// What the journals hold, the latest first.
    pub fn journal(&self) -> std::sync::Arc<Vec<Entry<Change>>> {
        let mut entries = self.entries.clone();
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.at));

        std::sync::Arc::new(entries)
    }

    /// Sends a message to the screen, and does what it asks for.
    pub fn send<S: Screen>(&mut self, screen: &mut S, message: S::Message) {
        let action = screen.update(message, &self.cx());
        let _ = self.act(action);
        screen.refresh(&self.cx());
    }

    /// The same, with the work that the screen begins: each answer is sent in its turn, until nothing is under way.
    pub fn play<S: Screen>(&mut self, screen: &mut S, message: S::Message) {
        let mut waiting = VecDeque::from([message]);
        while let Some(message) = waiting.pop_front() {
            let action = screen.update(message, &self.cx());
            let tasks = self.act(action);
            screen.refresh(&self.cx());
            tasks.into_iter().for_each(|task| waiting.extend(answers(task)));
        }
    }

    /// Sends a message, and hands back the work that the screen begins, which is not done yet: see [`Self::play_task`].
    pub fn begin<S: Screen>(&mut self, screen: &mut S, message: S::Message) -> Task<S::Message> {
        let action = screen.update(message, &self.cx());
        let tasks = self.act(action);
        screen.refresh(&self.cx());

        Task::batch(tasks)
    }

    /// Lets the work that a screen began as it opened be done.
    pub fn play_task<S: Screen>(&mut self, screen: &mut S, task: Task<S::Message>) {
        answers(task).into_iter().for_each(|message| self.play(screen, message));
    }

    /// Presses a key that no field took.
    pub fn press<S: Screen>(&mut self, screen: &mut S, shortcut: majlis::ui::Shortcut) -> bool {
        let Some(message) = self.answer(screen, shortcut) else { return false };
        self.send(screen, message);

        true
    }

    /// What a key that no field took says to the screen.
    pub fn answer<S: Screen>(&self, screen: &S, shortcut: majlis::ui::Shortcut) -> Option<S::Message> {
        let does = self.keys.reads(shortcut, &screen.keys(), self.i18n.language().direction())?;

        screen.key(&majlis::screen::Press::new(does, false), &self.cx())
    }

    /// What the screen hears of a letter that is typed once the window has done what it was asked for.
    pub fn typed_after<S: Screen>(&self, screen: &S, task: Task<S::Message>, letter: &str) -> Vec<S::Message> {
        let mut window = Window::new();
        window.at(screen.view(&self.cx()), |_, _| ());
        for operation in operations(task) {
            window.operate(screen.view(&self.cx()), operation);
        }

        window.press(screen.view(&self.cx()), Key::Character(letter.into()), Modifiers::empty(), Some(letter))
    }

    /// Types into the fields of the door's panel in their order, with Enter after each. An empty text leaves what is there.
    pub fn enter_panel(&mut self, door: &mut majlis::screen::meeting::door::Door, texts: &[&str]) {
        use majlis::screen::meeting::door::Message;
        use majlis::screen::meeting::door::newcomer::Message as Panel;

        for (place, text) in texts.iter().enumerate() {
            let typed = (*text).to_owned();
            let (changed, entered) = match place {
                0 => (Panel::NameChanged(typed), Panel::NameEntered),
                1 => (Panel::BodyChanged(typed), Panel::BodyEntered),
                _ => (Panel::RoleChanged(typed), Panel::Entered),
            };
            if !text.is_empty() {
                self.send(door, Message::Panel(changed));
            }
            self.send(door, Message::Panel(entered));
        }
    }

    /// What Ctrl+Z does.
    pub fn undo<S: Screen>(&mut self, screen: &mut S) {
        let Some(unit) = self.history.next_undo().cloned() else { return };
        self.revert(unit);
        screen.refresh(&self.cx());
    }

    /// What Ctrl+Y does.
    pub fn redo<S: Screen>(&mut self, screen: &mut S) {
        let Some(unit) = self.history.next_redo().cloned() else { return };
        self.revert(unit);
        screen.refresh(&self.cx());
    }

    fn revert(&mut self, unit: Unit) {
        let changes = unit.inverse();
        let batch = (changes.len() > 1).then(|| self.ids.next::<BatchId>());
        self.write(changes, batch, Some(unit.key));
    }

    /// Does what a screen asks for; its own work is handed back.
    fn act<M>(&mut self, action: Action<M>) -> Vec<Task<M>> {
        match action {
            Action::Run(task) => return vec![task],
            Action::Record(changes) => {
                assert_eq!(changes.len(), 1, "more than one change is a batch");
                self.write(changes, None, None);
            }
            Action::RecordAs(_, changes) => {
                let batch = self.ids.next::<BatchId>();
                self.write(changes, Some(batch), None);
            }
            Action::All(actions) => return actions.into_iter().flat_map(|action| self.act(action)).collect(),
            Action::Revert(key) => {
                let unit = self.history.undoable().iter().rfind(|unit| unit.key == key).cloned();
                self.revert(unit.expect("this desk did that"));
            }
            Action::Say(_, sentence) => self.said.push(sentence),
            Action::Go(route) => self.went.push(route),
            Action::Back => self.went_back += 1,
            Action::Configure(settings) => self.settings = *settings,
            Action::Draft(meeting, note) => {
                self.drafts.set_note(meeting, note.map(|note| *note));
            }
            Action::Close => self.closed = true,
            _ => {}
        }

        Vec::new()
    }

    fn write(&mut self, changes: Vec<Change>, batch: Option<BatchId>, reverts: Option<Reverted>) {
        let mut entries = Vec::new();
        for does in changes {
            let at = self.clock.stamp(self.now.as_millisecond());
            let entry = Entry { at, wall: self.now, batch, reverts, does };
            let idle = self.idle(entry.does.place());
            self.workspace.apply(&entry);
            assert_eq!(self.idle(entry.does.place()), idle, "a change made no sense: {:?}", entry.does);
            self.entries.push(entry.clone());
            entries.push(entry);
        }
        if let Some(first) = entries.first() {
            let key = first.unit();
            self.history.push(Unit { key, reverts, entries });
        }
    }

    fn idle(&self, place: Place) -> u64 {
        match place {
            Place::Register => self.workspace.register.idle,
            Place::Meeting(id) => self.workspace.all_meetings.get(&id).map_or(0, |meeting| meeting.idle),
        }
    }
}

/// What a task answers, once its work is done; what it asks of the window is left out.
fn answers<M: Send + 'static>(task: Task<M>) -> Vec<M> {
    let Some(stream) = task::into_stream(task) else { return Vec::new() };
    let runtime = tokio::runtime::Runtime::new().unwrap();

    runtime.block_on(
        stream
            .filter_map(async |action| match action {
                runtime::Action::Output(message) => Some(message),
                _ => None,
            })
            .collect(),
    )
}

/// What a task asks of the widgets.
fn operations<M: Send + 'static>(task: Task<M>) -> Vec<Box<dyn Operation>> {
    let Some(stream) = task::into_stream(task) else { return Vec::new() };

    block_on(
        stream
            .filter_map(async |action| match action {
                runtime::Action::Widget(operation) => Some(operation),
                _ => None,
            })
            .collect(),
    )
}

/// Every text that the screen shows.
pub fn texts<S: Screen>(stage: &Stage, screen: &S) -> Vec<String> {
    texts_of(screen.view(&stage.cx()))
}

/// Every text of a picture.
pub fn texts_of<M: Send + 'static>(picture: majlis::ui::Element<'_, M>) -> Vec<String> {
    let size = iced::Size::new(1060.0, 800.0);
    let mut ui = iced_test::Simulator::with_size(iced::Settings::default(), size, picture);
    let texts = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let seen = texts.clone();
    let _ = ui.find(move |candidate: iced_test::selector::Candidate<'_>| -> Option<()> {
        if let iced_test::selector::Candidate::Text { content, .. } = candidate {
            seen.lock().unwrap().push(content.to_owned());
        }

        None
    });

    texts.lock().unwrap().clone()
}
