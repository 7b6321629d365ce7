//! What is done with a paper: saving it, opening it to print, copying its template.

use std::path::PathBuf;
use std::sync::Arc;

use iced::futures::SinkExt;
use iced::{Task, stream};

use super::{Message, Papers};
use crate::documents::{self, Apart, Material, PaperError, Progress, Saved, Wish, say};
use crate::domain::{BatchKind, Change, MeetingChange};
use crate::screen::{Action, Context};
use crate::tr;

/// What became of it.
#[derive(Clone, Debug)]
pub enum Done {
    /// The file has so many pages.
    Saved(PathBuf, usize),
    /// So many letters are in this folder.
    SavedApart(PathBuf, usize),
    /// It was wanted no more when so many letters were in this folder.
    CutApart(PathBuf, usize),
    /// The viewer opens it.
    Shown,
    /// The template is here now.
    Copied(PathBuf),
    /// What all templates share is here now.
    CommonCopied(PathBuf),
    /// It was wanted no more; nothing was written.
    Cancelled,
    /// Nothing was done, and why.
    Refused(String),
}

impl Papers {
    pub(super) fn save(&mut self, cx: &Context<'_>) -> Action<Message> {
        let path = PathBuf::from(self.path.trim());
        if self.working || path.as_os_str().is_empty() {
            return Action::None;
        }
        if let Some(first) = self.given_first(cx, Message::SaveWanted) {
            return first;
        }
        let Some(dossier) = self.dossier(cx) else { return Action::None };
        let dir = cx.dir.to_owned();
        if self.is_apart() {
            let wish = self.wish.clone();

            return self.work(cx, move |progress| {
                let saved = Apart::new(dossier.material(), Some(&dir)).save(&wish, &path, progress)?;

                Ok(match saved {
                    Saved { written, of } if written == of => Done::SavedApart(path, of),
                    Saved { written: 0, .. } => Done::Cancelled,
                    Saved { written, .. } => Done::CutApart(path, written),
                })
            });
        }
        let (wish, numbered) = self.numbered(cx, dossier.material());
        let work = self.work(cx, move |progress| {
            let draft = documents::draft(dossier.material(), &wish, Some(&dir))?;
            let pages = documents::make(draft, &path, progress)?;

            Ok(Done::Saved(path, pages))
        });

        Action::All(vec![numbered, work])
    }

    pub(super) fn print(&mut self, cx: &Context<'_>) -> Action<Message> {
        if self.working {
            return Action::None;
        }
        if let Some(first) = self.given_first(cx, Message::PrintWanted) {
            return first;
        }
        let Some(dossier) = self.dossier(cx) else { return Action::None };
        let (wish, numbered) = self.numbered(cx, dossier.material());
        let (stem, dir) = (self.stem(cx), cx.dir.to_owned());
        let work = self.work(cx, move |progress| {
            let draft = documents::draft(dossier.material(), &wish, Some(&dir))?;
            documents::show(draft, &stem, progress)?;

            Ok(Done::Shown)
        });

        Action::All(vec![numbered, work])
    }

    pub(super) fn copy_template(&mut self, cx: &Context<'_>) -> Action<Message> {
        if self.working || cx.read_only {
            return Action::None;
        }
        let (paper, folder) = (self.wish.paper, cx.dir.to_owned());

        self.work(cx, move |_| Ok(Done::Copied(documents::copy_template(paper, &folder)?)))
    }

    pub(super) fn copy_common(&mut self, cx: &Context<'_>) -> Action<Message> {
        if self.working || cx.read_only {
            return Action::None;
        }
        let folder = cx.dir.to_owned();

        self.work(cx, move |_| Ok(Done::CommonCopied(documents::copy_common(&folder)?)))
    }

    /// Takes note of what became of it.
    ///
    /// A sheet that could not be written takes its number back: it was recorded first, since a paper whose number a power cut kept
    /// from the journal could never be read back, while a number without its paper only has to be withdrawn.
    pub(super) fn told(&mut self, done: Done) -> Action<Message> {
        self.working = false;
        self.come = None;
        self.own_template |= matches!(done, Done::Copied(_));
        self.own_common |= matches!(done, Done::CommonCopied(_));
        let number = self.going_out.take().filter(|_| matches!(done, Done::Refused(_) | Done::Cancelled));
        self.done = Some(done);
        let Some(number) = number else { return Action::None };
        self.own_change = true;

        Action::Record(vec![Change::Meeting(self.meeting, MeetingChange::SheetWithdrawn(number))])
    }

    /// A badge that goes out has a code on it for good, a letter its number: so those that are missing are given first, and then
    /// it goes on.
    fn given_first(&self, cx: &Context<'_>, then: Message) -> Option<Action<Message>> {
        if cx.read_only {
            return None;
        }
        let wanted = documents::given_first(self.material(cx)?, self.meeting, &self.wish, cx.ids);
        if wanted.is_empty() {
            return None;
        }
        let on = [Message::Refreshed, then].map(|message| Action::Run(Task::done(message)));
        let recorded = std::iter::once(Action::RecordAs(BatchKind::Together, wanted));

        Some(Action::All(recorded.chain(on).collect()))
    }

    /// The wish with the number that a sheet to be signed goes out with, and the recording of it: first of all, since a paper
    /// whose number was never written down could not be read back.
    fn numbered(&mut self, cx: &Context<'_>, material: Material<'_>) -> (Wish, Action<Message>) {
        let mut wish = self.wish.clone();
        if cx.read_only {
            return (wish, Action::None);
        }
        let Some(printed) = documents::sheet_wanted(material, self.meeting, &mut wish, cx.ids) else {
            return (wish, Action::None);
        };
        self.own_change = true;
        self.going_out.clone_from(&wish.sheet);

        (wish, Action::Record(vec![printed]))
    }

    fn work(
        &mut self,
        cx: &Context<'_>,
        work: impl FnOnce(&Progress) -> Result<Done, PaperError> + Send + 'static,
    ) -> Action<Message> {
        self.working = true;
        self.done = None;
        self.come = None;
        let i18n = cx.i18n.clone();
        let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
        let step = tell.clone();
        // Nobody listens any more where the screen was left.
        let progress =
            Arc::new(Progress::telling(move |done, of| step.send(Message::WentOn(done, of)).unwrap_or_default()));
        self.progress = Arc::clone(&progress);
        let work = stream::channel(1, async move |mut output| {
            tokio::spawn(async move {
                let done = tokio::task::spawn_blocking(move || work(&progress)).await;
                let done = done.unwrap_or(Err(PaperError::Stopped));
                let done = done.unwrap_or_else(|error| match error {
                    PaperError::Cancelled => Done::Cancelled,
                    error => Done::Refused(say::error(&i18n, &error)),
                });
                tell.send(Message::Done(done)).unwrap_or_default();
            });
            while let Some(message) = told.recv().await {
                let is_end = matches!(message, Message::Done(_));
                if output.send(message).await.is_err() || is_end {
                    break;
                }
            }
        });

        Action::Run(Task::run(work, |message| message))
    }
}

/// What became of it, in words.
pub fn sentence(cx: &Context<'_>, done: &Done) -> String {
    match done {
        Done::Saved(path, pages) => {
            tr!(cx.i18n, "papers-saved", count = *pages, path = path.display().to_string())
        }
        Done::SavedApart(path, count) => {
            tr!(cx.i18n, "papers-saved-apart", count = *count, path = path.display().to_string())
        }
        Done::CutApart(path, count) => {
            tr!(cx.i18n, "papers-cut-apart", count = *count, path = path.display().to_string())
        }
        Done::Shown => cx.t("papers-shown"),
        Done::Copied(path) | Done::CommonCopied(path) => {
            tr!(cx.i18n, "papers-template-copied", path = path.display().to_string())
        }
        Done::Cancelled => cx.t("papers-cancelled"),
        Done::Refused(sentence) => sentence.clone(),
    }
}
