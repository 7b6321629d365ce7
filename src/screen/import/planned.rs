use std::path::PathBuf;
use std::sync::Arc;

use iced::futures::SinkExt;
use iced::{Task, stream};

use crate::domain::meeting::Meeting;
use crate::domain::{MeetingId, Register};
use crate::exchange::import::{Destination, List, Remembered};
use crate::exchange::plan::Plan;
use crate::exchange::progress::{Progress, Step};
use crate::exchange::read::TextChoices;
use crate::exchange::say;
use crate::i18n::I18n;

/// A file that was read, and what it would bring in.
#[derive(Clone, Debug)]
pub struct Planned {
    pub(super) list: List,
    pub(super) plan: Option<Plan>,
    /// Why it cannot be brought in as it is understood.
    pub(super) refusal: Option<String>,
}

/// What a list is planned against: who exists, and the meeting to invite to, if one is chosen.
#[derive(Clone, Copy, Debug)]
pub struct Against<'a> {
    /// Who exists.
    pub register: &'a Register,
    /// The meeting.
    pub to: Option<Destination<'a>>,
}

/// The same, of one's own: for the thread that plans.
#[derive(Clone, Debug)]
pub struct Held {
    register: Register,
    to: Option<(MeetingId, Meeting)>,
}

impl Against<'_> {
    /// A copy of it.
    pub fn held(&self) -> Held {
        Held { register: self.register.clone(), to: self.to.map(|to| (to.id, to.meeting.clone())) }
    }
}

impl Held {
    fn lent(&self) -> Against<'_> {
        let to = self.to.as_ref().map(|(id, meeting)| Destination { id: *id, meeting });

        Against { register: &self.register, to }
    }
}

/// Work that goes on off the UI thread, and can be stopped.
#[derive(Debug, Default)]
pub struct Work {
    progress: Arc<Progress>,
    pub(super) step: Option<Step>,
}

impl Planned {
    /// Reads a file and plans it. Where it is no list by itself, the columns are shown all the same: the user may say what they hold.
    pub fn read(
        path: &std::path::Path,
        choices: &TextChoices,
        remembered: &Remembered,
        against: Against<'_>,
        i18n: &I18n,
        progress: &Progress,
    ) -> Result<Self, String> {
        let list = List::read(path, choices, remembered, progress).map_err(|error| say::read_error(i18n, &error))?;

        Ok(Self::of(list, against, i18n, progress))
    }

    /// Plans a list as it is understood now.
    pub fn of(list: List, against: Against<'_>, i18n: &I18n, progress: &Progress) -> Self {
        match list.plan(against.register, progress) {
            Ok(mut plan) => {
                if against.to.is_some() {
                    plan.review(against.register, against.to);
                }

                Self { list, plan: Some(plan), refusal: None }
            }
            Err(error) => Self { refusal: Some(say::import_error(i18n, &error)), list, plan: None },
        }
    }

    /// The heading of a column, as it stands in the file.
    pub fn heading(&self, position: usize) -> String {
        one_line(&self.list.sheet().cell(self.list.mapping().header_row, position).as_text())
    }

    /// The first thing that stands below the heading of a column.
    pub fn example(&self, position: usize) -> String {
        let sheet = self.list.sheet();
        let below = (self.list.mapping().header_row + 1..sheet.rows.len()).map(|row| sheet.cell(row, position));
        let first = below.take(50).find(|cell| !cell.is_blank());

        first.map(|cell| one_line(&cell.as_text())).unwrap_or_default()
    }

    /// What a row of the file shows, in few words: to find the header by.
    pub fn row(&self, row: usize) -> String {
        let cells = self.list.sheet().rows.get(row).into_iter().flatten().filter(|cell| !cell.is_blank());
        let texts: Vec<String> = cells.take(4).map(|cell| one_line(&cell.as_text())).collect();

        texts.join(" · ")
    }
}

impl Work {
    /// Stops it; what it would have answered is dropped.
    pub fn cancel(&self) {
        self.progress.cancel();
    }

    /// Whether it came to its end. Its answer may have come while another screen was shown, and be lost.
    pub fn is_over(&self) -> bool {
        // The working thread holds the other one.
        Arc::strong_count(&self.progress) == 1
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        self.cancel();
    }
}

/// What is to be planned: a file that is to be read first, or a list that is understood otherwise now.
#[derive(Debug)]
pub enum Source {
    File(PathBuf, TextChoices, Remembered),
    List(List),
}

/// What the working thread tells.
pub enum Told {
    /// It came so far.
    Step(Step),
    /// It is done.
    End(Result<Arc<Planned>, String>),
}

/// Reads and plans off the UI thread, telling how far it is.
pub fn work<M: Send + 'static>(
    source: Source,
    held: Held,
    i18n: I18n,
    on_told: impl Fn(Told) -> M + Send + 'static,
) -> (Work, Task<M>) {
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let step = tell.clone();
    // Nobody listens any more where the screen was left.
    let progress = Arc::new(Progress::telling(move |it| drop(step.send(Told::Step(it)))));
    let work = Work { progress: Arc::clone(&progress), step: None };
    let stream = stream::channel(1, async move |mut output| {
        tokio::task::spawn_blocking(move || {
            let planned = match source {
                Source::File(path, choices, remembered) => {
                    Planned::read(&path, &choices, &remembered, held.lent(), &i18n, &progress)
                }
                Source::List(list) => Ok(Planned::of(list, held.lent(), &i18n, &progress)),
            };
            drop(tell.send(Told::End(planned.map(Arc::new))));
        });
        while let Some(it) = told.recv().await {
            let is_end = matches!(it, Told::End(_));
            if output.send(it).await.is_err() || is_end {
                break;
            }
        }
    });

    (work, Task::run(stream, on_told))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
