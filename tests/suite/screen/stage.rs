//! A small theatre for a screen: a workspace with something in it, and a program that records what the screen hands back.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use majlis::domain::history::{History, Unit};
use majlis::domain::{BatchId, Change, Clock, Entry, Ids, LaptopId, Place, Reverted, Workspace};
use majlis::i18n::{Collation, I18n, Language};
use majlis::screen::{Action, Context, Screen};
use majlis::store::settings::Settings;

/// All that a screen is lent, and the hand that records for it.
pub struct Stage {
    pub workspace: Workspace,
    pub i18n: I18n,
    collation: Collation,
    pub ids: Ids,
    settings: Settings,
    pub now: Timestamp,
    zone: TimeZone,
    clock: Clock,
    history: History,
    pub read_only: bool,
    /// The sentences said, newest last.
    pub said: Vec<String>,
    /// Where the screen sent the program.
    pub went: Vec<majlis::screen::Route>,
}

impl Stage {
    pub fn new(language: Language) -> Self {
        Self {
            workspace: Workspace::default(),
            i18n: I18n::new(language),
            collation: Collation::new(language),
            ids: Ids::counting(),
            settings: Settings::default(),
            now: "2026-11-24T08:12:00Z".parse().unwrap(),
            zone: TimeZone::UTC,
            clock: Clock::new(LaptopId::new(7)),
            history: History::default(),
            read_only: false,
            said: Vec::new(),
            went: Vec::new(),
        }
    }

    /// What a screen is lent.
    pub fn cx(&self) -> Context<'_> {
        Context {
            workspace: &self.workspace,
            i18n: &self.i18n,
            collation: &self.collation,
            ids: &self.ids,
            settings: &self.settings,
            now: self.now,
            zone: &self.zone,
            laptop: "Poste A",
            dir: std::path::Path::new("/nowhere"),
            read_only: self.read_only,
        }
    }

    /// Records changes as one gesture.
    pub fn record(&mut self, changes: impl IntoIterator<Item = Change>) {
        let changes: Vec<Change> = changes.into_iter().collect();
        let batch = (changes.len() > 1).then(|| self.ids.next::<BatchId>());
        self.write(changes, batch, None);
    }

    /// Sends a message to the screen, and does what it asks for.
    pub fn send<S: Screen>(&mut self, screen: &mut S, message: S::Message) {
        let action = screen.update(message, &self.cx());
        self.act(action);
        screen.refresh(&self.cx());
    }

    /// Presses a key that no field took.
    pub fn press<S: Screen>(&mut self, screen: &mut S, shortcut: majlis::ui::Shortcut) -> bool {
        let press = majlis::screen::Press { shortcut, taken: false };
        let Some(message) = screen.key(&press, &self.cx()) else { return false };
        self.send(screen, message);

        true
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

    fn act<M>(&mut self, action: Action<M>) {
        match action {
            Action::Record(changes) => {
                assert_eq!(changes.len(), 1, "more than one change is a batch");
                self.write(changes, None, None);
            }
            Action::RecordAs(_, changes) => {
                let batch = self.ids.next::<BatchId>();
                self.write(changes, Some(batch), None);
            }
            Action::All(actions) => actions.into_iter().for_each(|action| self.act(action)),
            Action::Say(_, sentence) => self.said.push(sentence),
            Action::Go(route) => self.went.push(route),
            Action::Configure(settings) => self.settings = *settings,
            _ => {}
        }
    }

    fn write(&mut self, changes: Vec<Change>, batch: Option<BatchId>, reverts: Option<Reverted>) {
        let mut entries = Vec::new();
        for does in changes {
            let at = self.clock.stamp(self.now.as_millisecond());
            let entry = Entry { at, wall: self.now, batch, reverts, does };
            let idle = self.idle(entry.does.place());
            self.workspace.apply(&entry);
            assert_eq!(self.idle(entry.does.place()), idle, "a change made no sense: {:?}", entry.does);
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

/// Every text that the screen shows.
pub fn texts<S: Screen>(stage: &Stage, screen: &S) -> Vec<String> {
    let cx = stage.cx();
    let mut ui =
        iced_test::Simulator::with_size(iced::Settings::default(), iced::Size::new(1060.0, 800.0), screen.view(&cx));
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
