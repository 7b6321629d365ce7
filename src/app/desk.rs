//! A desk at an open workspace: the store, the screen that is shown, and the carrying out of what screens ask for.

use iced::{Task, window};
use jiff::{SignedDuration, Timestamp};

use super::current::{self, Current};
use super::together::Following;
use super::{App, Message, Stage, dialog};
use crate::domain::{BatchKind, Change};
use crate::i18n::{Collation, I18n};
use crate::screen::help::chapter_of;
use crate::screen::history::sentence;
use crate::screen::keys::Keymap;
use crate::screen::{Action, Context, Press, Room, Route};
use crate::store::draft::Drafts;
use crate::store::settings::Settings;
use crate::store::{Home, Saved, Store};
use crate::tr;
use crate::ui::table::Letters;
use crate::ui::{Tone, page};

/// How long nothing was recorded before the readable files are written again.
const IDLE: SignedDuration = SignedDuration::from_secs(5);

/// So many screens can be gone back to.
const TRAIL: usize = 12;

/// A desk at an open workspace.
pub struct Desk {
    pub(super) store: Store,
    pub(super) route: Route,
    pub(super) current: Current,
    /// Which of all the screens that were shown it is.
    pub(super) visit: page::Number,
    /// What was shown before, the latest last, as it was left.
    trail: Vec<(Route, Current)>,
    pub(super) saved: Saved,
    /// The window was asked to close although something could not be saved.
    pub(super) closing: bool,
    /// What is done beside other laptops.
    pub(super) following: Following,
    changed: Option<Timestamp>,
    home: Home,
    drafts: Drafts,
    /// Whether what is being written is other than what is on disk.
    drafted: bool,
    /// What is typed to go to a line of the list.
    pub(super) letters: Letters,
}

/// What the program lends to screens beside the workspace.
pub struct Lent<'a> {
    pub i18n: &'a I18n,
    pub collation: &'a Collation,
    pub settings: &'a Settings,
    pub keys: &'a Keymap,
    pub zone: &'a jiff::tz::TimeZone,
    pub now: Timestamp,
}

impl Desk {
    /// A desk that shows this place first.
    pub fn new(store: Store, route: Route, stay: u64, home: Home, lent: &Lent<'_>) -> (Self, Task<Message>) {
        let following = Following::new(stay);
        let drafts = Drafts::load(&home, store.laptop());
        let (current, task) = Current::open(route, &context(&store, &following, &drafts, lent));
        let saved = store.saved();
        let desk = Self {
            store,
            route,
            current,
            visit: (stay, 0),
            trail: Vec::new(),
            saved,
            closing: false,
            following,
            changed: None,
            home,
            drafts,
            drafted: false,
            letters: Letters::default(),
        };

        (desk, task.map(Message::Screen))
    }

    /// Follows the store's own word on what is on disk.
    pub fn follow_saving(store: &Store) -> Task<Message> {
        let receiver = store.saving();
        let changes = iced::futures::stream::unfold(receiver, |mut receiver| async move {
            receiver.changed().await.ok()?;
            let saved = receiver.borrow_and_update().clone();

            Some((saved, receiver))
        });

        Task::run(changes, Message::SavingChanged)
    }

    /// The window's title.
    pub fn title(&self, i18n: &I18n) -> String {
        tr!(i18n, "app-title", workspace = self.store.name())
    }

    /// Ends, with everything on disk. Whether that works was asked before, by flushing.
    pub fn close(mut self) {
        if let Some(write) = self.draft_job() {
            // Nobody is there any more to be told that it could not be.
            let _ = write();
        }
        let _ = self.store.close();
    }

    /// With all on disk, there is nothing to ask before the window closes, and the next failure is another matter.
    pub fn ask_no_more(&mut self) {
        self.closing &= matches!(self.saved, Saved::Failed { .. });
    }

    /// Whether it is asked whether to close although something is not on disk.
    pub fn asks_to_close(&self) -> bool {
        self.closing && matches!(self.saved, Saved::Failed { .. })
    }

    /// What opening found that a person should know.
    pub fn findings(&self, i18n: &I18n) -> Vec<(Tone, String)> {
        let report = self.store.report();
        let mut findings = Vec::new();
        if !report.damaged.is_empty() {
            findings.push((Tone::Danger, tr!(i18n, "app-found-damaged", count = report.damaged.len())));
        }
        if !report.unreadable.is_empty() {
            findings.push((Tone::Danger, tr!(i18n, "app-found-unreadable", count = report.unreadable.len())));
        }
        if !report.unknown.is_empty() {
            findings.push((Tone::Accent, tr!(i18n, "app-found-unknown", count = report.unknown.len())));
        }
        if !report.torn.is_empty() {
            findings.push((Tone::Accent, i18n.t("app-found-torn")));
        }
        for edited in &report.edited {
            let kept = edited.kept.as_ref().unwrap_or(&edited.file).display().to_string();
            findings.push((Tone::Accent, tr!(i18n, "app-found-edited", file = kept)));
        }
        if let Some(half) = report.half {
            findings.push((Tone::Accent, tr!(i18n, "app-found-half", here = half.here, of = half.of)));
        }
        if report.formerly.is_some() {
            findings.push((Tone::Accent, i18n.t("app-found-restored")));
        }

        findings
    }

    /// What a screen is lent.
    pub fn context<'a>(&'a self, lent: &Lent<'a>) -> Context<'a> {
        context(&self.store, &self.following, &self.drafts, lent)
    }

    fn go(&mut self, route: Route, lent: &Lent<'_>) -> Task<Message> {
        let (current, task) = Current::open(route, &context(&self.store, &self.following, &self.drafts, lent));
        let left = std::mem::replace(&mut self.current, current);
        self.turn();
        let from = std::mem::replace(&mut self.route, route.arrived());
        if from != self.route {
            self.trail.push((from, left));
            let surplus = self.trail.len().saturating_sub(TRAIL);
            self.trail.drain(..surplus);
        }

        task.map(Message::Screen)
    }

    /// Back to what was shown before; what changed meanwhile is taken in.
    fn back(&mut self, lent: &Lent<'_>) -> Task<Message> {
        let Some((route, current)) = self.trail.pop() else { return Task::none() };
        self.route = route;
        self.current = current;
        self.turn();

        self.refresh(lent)
    }

    /// Another screen is shown.
    fn turn(&mut self) {
        self.visit.1 += 1;
        self.letters.close();
    }

    fn told(&mut self, message: current::Message, lent: &Lent<'_>) -> Action<current::Message> {
        let cx = context(&self.store, &self.following, &self.drafts, lent);

        self.current.update(message, &cx)
    }

    fn refresh(&mut self, lent: &Lent<'_>) -> Task<Message> {
        let cx = context(&self.store, &self.following, &self.drafts, lent);

        self.current.refresh(&cx).map(Message::Screen)
    }

    /// What is being written is kept through a crash, once a second at most: each tick.
    fn keep_drafts(&mut self) -> Task<Message> {
        let Some(write) = self.draft_job() else { return Task::none() };

        Task::perform(tokio::task::spawn_blocking(write), |_| Message::DraftWritten)
    }

    fn draft_job(&mut self) -> Option<impl FnOnce() -> std::io::Result<()> + Send + 'static> {
        let (drafts, home, laptop) = (self.drafts.clone(), self.home.clone(), self.store.laptop());

        std::mem::take(&mut self.drafted).then_some(move || drafts.save(&home, laptop))
    }

    fn tick(&mut self, lent: &Lent<'_>) -> Task<Message> {
        self.letters.tick(lent.now);

        Task::batch([self.refresh(lent), self.keep_drafts(), self.keep_readable(lent)])
    }

    fn keep_readable(&mut self, lent: &Lent<'_>) -> Task<Message> {
        let idle = self.changed.is_some_and(|changed| lent.now.duration_since(changed) >= IDLE);
        if !idle || self.saved != Saved::All {
            return Task::none();
        }
        self.changed = None;
        let Some(job) = self.store.readable_job() else { return Task::none() };
        let work = tokio::task::spawn_blocking(move || job.run());

        Task::perform(work, |_| Message::ReadableWritten)
    }
}

fn context<'a>(store: &'a Store, following: &'a Following, drafts: &'a Drafts, lent: &Lent<'a>) -> Context<'a> {
    Context {
        workspace: store.workspace(),
        i18n: lent.i18n,
        collation: lent.collation,
        ids: store.ids(),
        dir: store.dir(),
        drafts,
        settings: lent.settings,
        keys: lent.keys,
        now: lent.now,
        zone: lent.zone,
        laptop: store.laptop_name(),
        own: store.laptop(),
        read_only: store.is_read_only(),
        together: following.lent(store),
    }
}

/// The parts of the program that are lent, and the desk that they are lent to, borrowed apart.
macro_rules! at_desk {
    ($app:expr) => {{
        let lent = Lent {
            i18n: &$app.i18n,
            collation: &$app.collation,
            settings: &$app.settings,
            keys: &$app.keys,
            zone: &$app.zone,
            now: crate::store::now(),
        };
        let Stage::Open(desk) = &mut $app.stage else { return Task::none() };

        (desk, lent)
    }};
}

impl App {
    /// What screens are lent beside the workspace.
    pub(super) fn lent(&self) -> Lent<'_> {
        Lent {
            i18n: &self.i18n,
            collation: &self.collation,
            settings: &self.settings,
            keys: &self.keys,
            zone: &self.zone,
            now: crate::store::now(),
        }
    }

    pub(super) fn screen_told(&mut self, message: current::Message) -> Task<Message> {
        let (desk, lent) = at_desk!(self);
        let action = desk.told(message, &lent);

        self.carry_out(action)
    }

    pub(super) fn ticked(&mut self) -> Task<Message> {
        self.toasts.tick(crate::store::now());
        self.reap_projector();
        let (desk, lent) = at_desk!(self);
        let writing = desk.tick(&lent);

        Task::batch([writing, self.look()])
    }

    pub(super) fn go(&mut self, route: Route) -> Task<Message> {
        if self.kept().is_some() {
            return Task::none();
        }
        let (desk, lent) = at_desk!(self);

        desk.go(route, &lent)
    }

    /// The help of the place where one is; from there the list of keys, and back.
    pub(super) fn help(&mut self) -> Task<Message> {
        let Stage::Open(desk) = &self.stage else { return Task::none() };
        let route = match desk.route {
            Route::Help(_) => Route::Shortcuts,
            route => Route::Help(chapter_of(route)),
        };

        self.go(route)
    }

    pub(super) fn back(&mut self) -> Task<Message> {
        if self.kept().is_some() {
            return Task::none();
        }
        let (desk, lent) = at_desk!(self);

        desk.back(&lent)
    }

    pub(super) fn enter_room(&mut self, room: Room) -> Task<Message> {
        let Stage::Open(desk) = &self.stage else { return Task::none() };
        let Route::Meeting(meeting, _) = desk.route else { return Task::none() };

        self.go(Route::Meeting(meeting, room))
    }

    /// What a key says to the screen, if it means something there.
    pub(super) fn screen_pressed(&self, press: &Press) -> Option<current::Message> {
        let Stage::Open(desk) = &self.stage else { return None };

        desk.current.key(press, &desk.context(&self.lent()))
    }

    /// What was typed while no field had the focus.
    pub(super) fn screen_typed(&mut self, typed: Option<&str>) -> Task<Message> {
        let Stage::Open(desk) = &self.stage else { return Task::none() };
        let message = typed.and_then(|text| desk.current.typed(text, &desk.context(&self.lent())));

        message.map_or_else(Task::none, |message| self.screen_told(message))
    }

    pub(super) fn carry_out(&mut self, action: Action<current::Message>) -> Task<Message> {
        if !self.is_allowed(&action) {
            return Task::none();
        }
        match action {
            Action::None => Task::none(),
            Action::Run(task) => task.map(Message::Screen),
            Action::Record(changes) => self.record(changes, BatchKind::Together),
            Action::RecordAs(kind, changes) => self.record(changes, kind),
            Action::Undo => self.undo(),
            Action::Redo => self.redo(),
            Action::Revert(unit) => self.revert(unit),
            Action::Go(route) => self.go(route),
            Action::Back => self.back(),
            Action::Say(tone, sentence) => {
                self.toasts.say(tone, sentence, false, crate::store::now());
                Task::none()
            }
            Action::Browse(browse, answer) => dialog::ask(browse).map(move |path| Message::Screen(answer(path))),
            Action::Configure(settings) => self.configure(*settings),
            Action::Draft(meeting, note) => {
                let (desk, _) = at_desk!(self);
                desk.drafted |= desk.drafts.set_note(meeting, note.map(|note| *note));
                Task::none()
            }
            Action::Enter(enter) => self.enter(enter),
            Action::Project(meeting) => self.project(meeting),
            Action::Close => window::oldest().and_then(|id| Task::done(Message::CloseRequested(id))),
            Action::TakeIn(copy) => self.take_in(copy),
            Action::Carry(to) => self.carry(to),
            Action::WriteKeys => self.write_keys(),
            Action::All(actions) => {
                Task::batch(actions.into_iter().map(|action| self.carry_out(action)).collect::<Vec<_>>())
            }
        }
    }

    pub(super) fn record(&mut self, changes: Vec<Change>, kind: BatchKind) -> Task<Message> {
        if changes.is_empty() {
            return Task::none();
        }
        let (desk, lent) = at_desk!(self);
        if desk.store.record(changes, kind).is_err() {
            let sentence = lent.i18n.t("app-read-only-refused");
            self.toasts.say(Tone::Accent, sentence, false, crate::store::now());

            return Task::none();
        }

        self.changed()
    }

    pub(super) fn undo(&mut self) -> Task<Message> {
        let Stage::Open(desk) = &self.stage else { return Task::none() };
        let (kept, allowed) = (self.kept().is_some(), self.may_take_back(desk.store.next_undo()));
        let (desk, lent) = at_desk!(self);
        let Some(undone) = allowed.then(|| desk.store.undo()).flatten() else {
            let sentence = lent.i18n.t("app-nothing-to-undo");
            self.toasts.say(Tone::Neutral, sentence, false, crate::store::now());

            return Task::none();
        };
        if kept {
            return self.taken_back(&undone.unit);
        }
        let what = sentence(&context(&desk.store, &desk.following, &desk.drafts, &lent), &undone.unit);
        let said = tr!(lent.i18n, "app-undone", what = what);
        self.toasts.say(Tone::Neutral, said, false, crate::store::now());

        self.changed()
    }

    pub(super) fn redo(&mut self) -> Task<Message> {
        let Stage::Open(desk) = &self.stage else { return Task::none() };
        let (kept, allowed) = (self.kept().is_some(), self.may_take_back(desk.store.next_redo()));
        let (desk, lent) = at_desk!(self);
        let Some(redone) = allowed.then(|| desk.store.redo()).flatten() else {
            let sentence = lent.i18n.t("app-nothing-to-redo");
            self.toasts.say(Tone::Neutral, sentence, false, crate::store::now());

            return Task::none();
        };
        if kept {
            return self.taken_back(&redone.unit);
        }
        let what = sentence(&context(&desk.store, &desk.following, &desk.drafts, &lent), &redone.unit);
        let said = tr!(lent.i18n, "app-redone", what = what);
        self.toasts.say(Tone::Neutral, said, false, crate::store::now());

        self.changed()
    }

    fn revert(&mut self, unit: crate::domain::Reverted) -> Task<Message> {
        let (desk, _) = at_desk!(self);
        if desk.store.revert(unit).is_none() {
            let sentence = self.i18n.t("app-nothing-to-undo");
            self.toasts.say(Tone::Neutral, sentence, false, crate::store::now());

            return Task::none();
        }

        self.changed()
    }

    /// After every change: the screen derives again, and the readable files are due.
    pub(super) fn changed(&mut self) -> Task<Message> {
        let (desk, lent) = at_desk!(self);
        desk.changed = Some(lent.now);
        desk.saved = desk.store.saved();

        desk.refresh(&lent)
    }

    fn configure(&mut self, settings: Settings) -> Task<Message> {
        if settings.language != self.settings.language {
            // What was chosen in the window goes before what the command line named.
            self.launch.language = None;
        }
        let is_fitted = settings.door == self.settings.door;
        crate::ui::motion::wish(settings.motion);
        self.settings = settings;
        self.keep_settings();
        let language = super::boot::language(&self.launch, &self.settings);
        if language != self.i18n.language() {
            self.speak(language);
        }
        let fit = if is_fitted { Task::none() } else { self.fit_window() };
        let (desk, lent) = at_desk!(self);
        let due = desk.refresh(&lent);

        Task::batch([fit, due])
    }
}
