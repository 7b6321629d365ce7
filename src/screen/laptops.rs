//! The laptops of this workspace: who wrote what, whether the clocks agree, and copies to and from other laptops.

pub mod clocks;
mod outcome;
mod view;

use crate::screen::keys::{self, Do, Set};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use iced::Task;

use super::together::{Errand, Outcome};
use super::{Action, Browse, Context, Press, Screen};
use crate::domain::LaptopId;
use crate::domain::clocks::Clocks;
use crate::domain::figures::laptops::{Account, accounts, arrivals};
use crate::store::{self, OpenError};
use crate::ui::Element;

/// The screen of the laptops.
pub struct Laptops {
    rows: Vec<Row>,
    accounts: BTreeMap<LaptopId, Account>,
    /// What the journals say of the clocks.
    clocks: Clocks,
    /// Where the workspace is to be taken.
    to: String,
    /// Whether a copy of it is there already.
    has_copy: bool,
    /// Where a copy is that should be taken in.
    from: String,
    failed: Option<OpenError>,
    seen: Option<u64>,
}

/// One laptop.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    laptop: LaptopId,
    account: Account,
    arrivals: usize,
}

/// What the journals say.
#[derive(Clone, Debug)]
pub struct Journals {
    accounts: BTreeMap<LaptopId, Account>,
    clocks: Clocks,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// The journals were read, or could not be.
    Read(Result<Arc<Journals>, OpenError>),
    /// The folder to take the workspace to was typed.
    ToChanged(String),
    /// The system's dialog is to ask for it.
    ToSought,
    /// It answered.
    ToChosen(Option<PathBuf>),
    /// It was seen whether a copy is in that folder.
    CopySought(String, bool),
    /// The workspace is to be taken there.
    CarryPressed,
    /// The folder of a copy was typed.
    FromChanged(String),
    /// The system's dialog is to ask for it.
    FromSought,
    /// It answered.
    FromChosen(Option<PathBuf>),
    /// The copy is to be taken in.
    TakeInPressed,
}

impl Laptops {
    /// The screen, and the reading of the journals.
    pub fn new(cx: &Context<'_>) -> (Self, Task<Message>) {
        let mut screen = Self {
            rows: Vec::new(),
            accounts: BTreeMap::new(),
            clocks: Clocks::default(),
            to: String::new(),
            has_copy: false,
            from: String::new(),
            failed: None,
            seen: None,
        };
        screen.refresh(cx);
        let reading = screen.read(cx);

        (screen, reading)
    }

    /// Reads the journals on another thread.
    pub fn read(&self, cx: &Context<'_>) -> Task<Message> {
        let (dir, us) = (cx.dir.to_path_buf(), cx.own);
        let stopped = OpenError::stopped(&dir);
        let work = async move {
            let read =
                tokio::task::spawn_blocking(move || store::history(&dir, None).map(|all| journals(&all, us))).await;
            match read {
                Ok(Ok(journals)) => Ok(Arc::new(journals)),
                Ok(Err(error)) => Err(error),
                Err(_) => Err(stopped),
            }
        };

        Task::perform(work, Message::Read)
    }

    /// All that is known of the clocks.
    fn clocks(&self, cx: &Context<'_>) -> Clocks {
        let mut clocks = cx.together.clocks.clone();
        clocks.extend(&self.clocks);

        clocks
    }

    fn derive(&mut self, cx: &Context<'_>) {
        let arrivals = arrivals(cx.workspace);
        let us = cx.own;
        let mut laptops: Vec<LaptopId> =
            self.accounts.keys().chain(cx.workspace.register.laptops.keys()).copied().collect();
        laptops.push(us);
        laptops.sort_unstable();
        laptops.dedup();
        self.rows = laptops
            .into_iter()
            .map(|laptop| Row {
                laptop,
                account: self.accounts.get(&laptop).copied().unwrap_or_default(),
                arrivals: arrivals.get(&laptop).copied().unwrap_or_default(),
            })
            .collect();
        // This one first, then whoever wrote last.
        self.rows.sort_by_key(|row| (row.laptop != us, std::cmp::Reverse(row.account.last)));
    }

    /// Whether a copy of this workspace is where it is to be taken: one that was there, or that was just made.
    fn has_copy(&self, cx: &Context<'_>) -> bool {
        let is_made = match cx.together.errand {
            Errand::Done(Outcome::Carried(carried, _)) => carried.dir == Path::new(self.to.trim()),
            _ => false,
        };

        self.has_copy || is_made
    }

    fn seek_copy(&mut self, cx: &Context<'_>) -> Action<Message> {
        let (to, dir) = (self.to.clone(), cx.dir.to_path_buf());
        self.has_copy = false;
        let work = async move {
            let folder = PathBuf::from(to.trim());
            let is_there = tokio::task::spawn_blocking(move || store::copy_in(&folder, &dir).is_some()).await;

            (to, is_there.unwrap_or_default())
        };

        Action::Run(Task::perform(work, |(to, is_there)| Message::CopySought(to, is_there)))
    }

    fn browse(cx: &Context<'_>, title: &str, chosen: fn(Option<PathBuf>) -> Message) -> Action<Message> {
        Action::Browse(Browse::Folder { title: cx.t(title) }, Box::new(chosen))
    }
}

impl Screen for Laptops {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        let is_free = cx.together.errand.meter().is_none();
        match message {
            Message::Read(Ok(journals)) => {
                self.failed = None;
                self.accounts.clone_from(&journals.accounts);
                self.clocks = journals.clocks.clone();
                self.derive(cx);
            }
            Message::Read(Err(reason)) => self.failed = Some(reason),
            Message::ToChanged(to) => {
                self.to = to;
                return self.seek_copy(cx);
            }
            Message::ToSought => return Self::browse(cx, "laptops-to-title", Message::ToChosen),
            Message::ToChosen(Some(folder)) => {
                self.to = folder.display().to_string();
                return self.seek_copy(cx);
            }
            Message::CopySought(to, has_copy) if to == self.to => self.has_copy = has_copy,
            Message::CarryPressed if is_free && !self.to.trim().is_empty() => {
                return Action::Carry(PathBuf::from(self.to.trim()));
            }
            Message::FromChanged(from) => self.from = from,
            Message::FromSought => return Self::browse(cx, "laptops-from-title", Message::FromChosen),
            Message::FromChosen(Some(folder)) => self.from = folder.display().to_string(),
            Message::TakeInPressed if is_free && !cx.read_only && !self.from.trim().is_empty() => {
                return Action::TakeIn(PathBuf::from(self.from.trim()));
            }
            Message::CopySought(..)
            | Message::CarryPressed
            | Message::TakeInPressed
            | Message::ToChosen(None)
            | Message::FromChosen(None) => {}
        }

        Action::None
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        self.look(cx)
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::LAPTOPS]
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        match press.does {
            Do::Carry => Some(Message::CarryPressed),
            Do::TakeIn => Some(Message::TakeInPressed),
            _ => None,
        }
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let meetings: u64 = cx.workspace.all_meetings.values().map(|meeting| meeting.revision).sum();
        let now = Some(meetings + cx.workspace.register.revision);
        if self.seen != now {
            self.seen = now;
            self.derive(cx);
        }
    }
}

fn journals(entries: &[crate::domain::Entry<crate::domain::Change>], us: LaptopId) -> Journals {
    let mut clocks = Clocks::new(us);
    for entry in entries {
        clocks.observe(entry.at, entry.wall);
    }

    Journals { accounts: accounts(entries), clocks }
}
