//! Working beside other laptops: what they write is read on another thread, and taken in between two frames.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use iced::{Task, task};
use jiff::{SignedDuration, Timestamp};

use super::current::{self, Current};
use super::desk::Desk;
use super::{App, Delivery, Message, Stage};
use crate::domain::LaptopId;
use crate::screen::together::{Errand, Outcome, Together};
use crate::store::{self, Brought, Carried, CarryError, Found, MergeError, Merged, OpenError, Refolded, Watch};
use crate::tr;
use crate::ui::Tone;

/// Between two looks that were asked for by what was heard; beside them there is one each second.
const SHORTEST: SignedDuration = SignedDuration::from_millis(250);
/// How long the foot of the sidebar says what came last.
const RECENT: SignedDuration = SignedDuration::from_secs(60);

/// What a desk does beside other laptops.
pub struct Following {
    /// Names this stay at this workspace: what was begun in another one is dropped.
    pub(super) stay: u64,
    is_looking: bool,
    is_folding: bool,
    looked: Option<Timestamp>,
    failed: Option<OpenError>,
    came: Came,
    news: Option<Timestamp>,
    pub(super) errand: Errand,
    watching: Option<task::Handle>,
}

/// What others did lately, for one quiet line.
#[derive(Default)]
struct Came {
    from: BTreeMap<LaptopId, usize>,
    at: Option<Timestamp>,
}

/// What came of work on another thread.
#[derive(Clone, Debug)]
pub enum Done {
    /// The journals of others were looked at.
    Looked(Delivery<Result<Found, OpenError>>),
    /// Aggregates were folded anew.
    Refolded(Delivery<Result<Refolded, OpenError>>),
    /// A copy was read.
    Brought(Delivery<Result<Brought, MergeError>>, Next),
    /// A copy was written.
    Carried(Delivery<Result<Carried, CarryError>>, Option<Arc<Merged>>),
}

/// What follows once a copy is taken in.
#[derive(Clone, Debug)]
pub enum Next {
    /// Nothing.
    Rest,
    /// It is brought up to date, since it lies where ours should go.
    Carry(PathBuf),
}

impl Following {
    /// At a workspace that was just opened.
    pub fn new(stay: u64) -> Self {
        Self {
            stay,
            is_looking: false,
            is_folding: false,
            looked: None,
            failed: None,
            came: Came::default(),
            news: None,
            errand: Errand::default(),
            watching: None,
        }
    }

    /// What screens are lent of it.
    pub fn lent<'a>(&'a self, store: &'a store::Store) -> Together<'a> {
        Together {
            clocks: store.clocks(),
            errand: &self.errand,
            looked: self.looked,
            news: self.news,
            failed: self.failed.as_ref(),
        }
    }

    /// How many things other laptops did within the last minute, and which.
    pub fn came(&self, now: Timestamp) -> Option<(usize, Vec<LaptopId>)> {
        let is_recent = self.came.at.is_some_and(|at| now.duration_since(at) < RECENT);

        is_recent.then(|| (self.came.from.values().sum(), self.came.from.keys().copied().collect()))
    }

    /// Whether a copy is being read or written.
    pub fn is_busy(&self) -> bool {
        self.errand.meter().is_some()
    }

    pub(super) fn note(&mut self, from: &BTreeMap<LaptopId, usize>, us: LaptopId, now: Timestamp) {
        let others = || from.iter().filter(|(laptop, _)| **laptop != us);
        if others().next().is_none() {
            return;
        }
        if self.came.at.is_none_or(|at| now.duration_since(at) >= RECENT) {
            self.came.from.clear();
        }
        for (laptop, count) in others() {
            *self.came.from.entry(*laptop).or_default() += count;
        }
        self.came.at = Some(now);
        self.news = Some(now);
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        if let Some(watching) = &self.watching {
            watching.abort();
        }
    }
}

/// Does the work on a thread where it stalls no frame.
pub(super) fn elsewhere<T: Send + 'static>(
    stay: u64,
    work: impl FnOnce() -> T + Send + 'static,
    done: impl Fn(T) -> Done + Send + 'static,
) -> Task<Message> {
    Task::future(tokio::task::spawn_blocking(work)).then(move |result| match result {
        Ok(result) => Task::done(Message::Together(stay, done(result))),
        // A panic of the thread was said when it happened.
        Err(_) => Task::none(),
    })
}

impl App {
    /// Listens to the folder of the workspace that was just opened.
    pub(super) fn watch(&mut self) -> Task<Message> {
        let Stage::Open(desk) = &mut self.stage else { return Task::none() };
        let dir = desk.store.dir().to_owned();
        let own = (!desk.store.is_read_only()).then(|| desk.store.laptop());
        let watch = tokio::task::spawn_blocking(move || Watch::over(&dir, own));
        let listening = Task::future(watch).then(|watch| match watch.ok().flatten() {
            Some(watch) => Task::run(listen(watch), |()| Message::Heard),
            None => Task::none(),
        });
        let (listening, handle) = listening.abortable();
        desk.following.watching = Some(handle);

        listening
    }

    /// Something was written in the folder.
    pub(super) fn heard(&mut self) -> Task<Message> {
        let Stage::Open(desk) = &self.stage else { return Task::none() };
        let now = store::now();
        if desk.following.looked.is_some_and(|looked| now.duration_since(looked) < SHORTEST) {
            return Task::none();
        }

        self.look()
    }

    /// Looks at what others wrote, and folds what is due.
    pub(super) fn look(&mut self) -> Task<Message> {
        let Stage::Open(desk) = &mut self.stage else { return Task::none() };
        let folding = fold(desk);
        if std::mem::replace(&mut desk.following.is_looking, true) {
            return folding;
        }
        let look = desk.store.look();
        let work = move || look.run();
        let looking = elsewhere(desk.following.stay, work, |found| Done::Looked(Delivery::new(found)));

        Task::batch([folding, looking])
    }

    /// Work on another thread is done.
    pub(super) fn together(&mut self, stay: u64, done: Done) -> Task<Message> {
        let Stage::Open(desk) = &mut self.stage else { return Task::none() };
        if desk.following.stay != stay {
            return Task::none();
        }
        match done {
            Done::Looked(found) => found.take().map_or_else(Task::none, |found| self.looked(found)),
            Done::Refolded(refolded) => refolded.take().map_or_else(Task::none, |refolded| self.refolded(refolded)),
            Done::Brought(brought, next) => {
                brought.take().map_or_else(Task::none, |brought| self.brought(brought, next))
            }
            Done::Carried(carried, merged) => {
                let Some(carried) = carried.take() else { return Task::none() };
                desk.following.errand = Errand::Done(match carried {
                    Ok(carried) => Outcome::Carried(carried, merged),
                    Err(error) => Outcome::NotCarried(error),
                });
                Task::none()
            }
        }
    }

    fn looked(&mut self, found: Result<Found, OpenError>) -> Task<Message> {
        let Stage::Open(desk) = &mut self.stage else { return Task::none() };
        let now = store::now();
        desk.following.is_looking = false;
        let found = match found {
            Ok(found) => found,
            Err(reason) => {
                desk.following.failed = Some(reason);
                return Task::none();
            }
        };
        desk.following.failed = None;
        desk.following.looked = Some(now);
        if found.is_empty() {
            return Task::none();
        }
        let refreshed = desk.store.take(found);
        let us = desk.store.laptop();
        desk.following.note(&refreshed.from, us, now);
        let folding = fold(desk);
        if !refreshed.damaged.is_empty() {
            let sentence = tr!(self.i18n, "app-found-damaged", count = refreshed.damaged.len());
            self.toasts.say(Tone::Danger, sentence, false, now);
        }
        if refreshed.places.is_empty() {
            return folding;
        }

        Task::batch([folding, self.others_changed()])
    }

    fn refolded(&mut self, refolded: Result<Refolded, OpenError>) -> Task<Message> {
        let Stage::Open(desk) = &mut self.stage else { return Task::none() };
        desk.following.is_folding = false;
        // Where the journals cannot be read just now, the next look tries again.
        let Ok(refolded) = refolded else { return Task::none() };
        if desk.store.put(refolded).is_empty() {
            return Task::none();
        }
        // What is folded anew came late: from elsewhere.
        desk.following.news = Some(store::now());

        self.others_changed()
    }

    /// The screen derives again; what is being typed there stays.
    pub(super) fn others_changed(&mut self) -> Task<Message> {
        let changed = self.changed();

        Task::batch([changed, self.reread()])
    }

    /// The screen of the laptops reads the journals again.
    fn reread(&mut self) -> Task<Message> {
        let lent = self.lent();
        let Stage::Open(desk) = &self.stage else { return Task::none() };
        let Current::Laptops(screen) = &desk.current else { return Task::none() };

        screen.read(&desk.context(&lent)).map(|message| Message::Screen(current::Message::Laptops(message)))
    }
}

/// Folds what late entries made due, one job at a time.
pub(super) fn fold(desk: &mut Desk) -> Task<Message> {
    if desk.following.is_folding {
        return Task::none();
    }
    let Some(job) = desk.store.refold_job() else { return Task::none() };
    desk.following.is_folding = true;
    let work = move || job.run();

    elsewhere(desk.following.stay, work, |refolded| Done::Refolded(Delivery::new(refolded)))
}

fn listen(watch: Watch) -> impl iced::futures::Stream<Item = ()> {
    iced::futures::stream::unfold(watch, |mut watch| async move {
        watch.heard().await?;

        Some(((), watch))
    })
}
