//! The minutes: made final, kept as they were signed, and what was corrected since.

mod view;

use std::path::PathBuf;

use iced::Task;

use crate::documents::{self, Edition, Material, Paper, PaperError, PaperLanguage, Progress, Wish, say};
use crate::domain::meeting::{AttachmentKind, MeetingChange};
use crate::domain::minutes::{Correction, Minutes as Final, Says};
use crate::domain::{Change, MeetingId};
use crate::i18n::I18n;
use crate::screen::keys::Do;
use crate::screen::meeting::attaching::{self, Keeping};
use crate::screen::{Action, Browse, Context, Press};
use crate::store::{self, FileError};

/// The view state of the minutes.
#[derive(Debug)]
pub struct Minutes {
    meeting: MeetingId,
    language: PaperLanguage,
    /// What the latest final version would say otherwise now.
    corrections: Vec<Correction>,
    path: String,
    /// Whether the question before a version is made final is asked.
    asked: bool,
    working: bool,
    done: Option<Done>,
}

/// What can happen in them.
#[derive(Clone, Debug)]
pub enum Message {
    /// The language of the next version was chosen.
    LanguageChosen(PaperLanguage),
    /// The draft is to be looked at.
    DraftWanted,
    /// The next version is to be made final.
    FinaliseWanted,
    /// It is.
    FinaliseConfirmed,
    /// It is not.
    FinaliseLeft,
    /// The paper of the next version is kept, with what it says.
    Finalised(MeetingId, Box<Result<Made, String>>),
    /// A file is to be opened: its name, and what people call it.
    FileOpened(String, String),
    /// The corrections are to be opened, to be printed.
    CorrectionsWanted,
    /// The path of a signed scan was typed.
    PathChanged(String),
    /// The system's dialog is to ask for it.
    PathSought,
    /// It answered.
    PathChosen(Option<PathBuf>),
    /// The scan is to be kept.
    ScanWanted,
    /// It is kept under this name, from this path.
    ScanKept(Keeping),
    /// What was wanted is done, or is not.
    Done(Done),
}

/// A version whose paper is kept, and that has to be recorded.
#[derive(Clone, Debug)]
pub struct Made {
    file: String,
    minutes: Final,
}

/// What became of it.
#[derive(Clone, Debug)]
pub enum Done {
    /// The version of this number is final.
    Finalised(u16),
    /// The signed scan is kept.
    Attached,
    /// The viewer opens it.
    Shown,
    /// Nothing was done, and why.
    Refused(String),
}

impl Minutes {
    pub fn new(cx: &Context<'_>, meeting: MeetingId) -> Self {
        Self {
            meeting,
            language: cx.language().into(),
            corrections: Vec::new(),
            path: String::new(),
            asked: false,
            working: false,
            done: None,
        }
    }

    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::LanguageChosen(language) => self.language = language,
            Message::DraftWanted => return self.show(cx, Paper::Minutes),
            Message::FinaliseWanted => {
                self.done = None;
                self.asked = !self.working && !cx.read_only;
            }
            Message::FinaliseLeft => self.asked = false,
            Message::FinaliseConfirmed => {
                self.asked = false;
                return self.finalise(cx);
            }
            Message::Finalised(meeting, made) => return self.finalised(meeting, *made),
            Message::FileOpened(file, title) => {
                let dir = cx.dir.to_owned();

                return self.work(cx, move || {
                    documents::show_attached(&dir, &file, &title)?;

                    Ok(Done::Shown)
                });
            }
            Message::CorrectionsWanted => return self.show(cx, Paper::Corrections),
            Message::PathChanged(path) => {
                self.path = path;
                self.done = None;
            }
            Message::PathSought => {
                let filter = (cx.t("closing-scan-filter"), vec!["pdf", "png", "jpg", "jpeg", "tif", "tiff"]);
                let browse = Browse::Open { title: cx.t("closing-scan-choose"), filter };

                return Action::Browse(browse, Box::new(Message::PathChosen));
            }
            Message::PathChosen(Some(path)) => {
                self.path = path.display().to_string();
                return self.keep_scan(cx);
            }
            Message::PathChosen(None) => {}
            Message::ScanWanted => return self.keep_scan(cx),
            Message::ScanKept(kept) => return self.scan_kept(kept, cx),
            Message::Done(done) => {
                self.working = false;
                self.done = Some(done);
            }
        }

        Action::None
    }

    pub fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        if self.asked {
            return match press.does {
                Do::Confirm => Some(Message::FinaliseConfirmed),
                Do::Leave => Some(Message::FinaliseLeft),
                _ => None,
            };
        }

        match press.does {
            Do::Open if !press.taken => {
                let (file, minutes) = cx.workspace.meeting(self.meeting)?.latest_minutes()?;

                Some(Message::FileOpened(file.to_owned(), minutes.title.clone()))
            }
            Do::Save if !cx.read_only => Some(Message::FinaliseWanted),
            Do::Draft => Some(Message::DraftWanted),
            Do::Browse if !cx.read_only => Some(Message::PathSought),
            Do::Print if !self.corrections.is_empty() => Some(Message::CorrectionsWanted),
            _ => None,
        }
    }

    /// Whether the question before a version is made final is asked.
    pub fn is_asked(&self) -> bool {
        self.asked
    }

    pub fn refresh(&mut self, cx: &Context<'_>) {
        let meeting = cx.workspace.meeting(self.meeting);
        let latest = meeting.and_then(|meeting| Some((meeting.latest_minutes()?.1, meeting)));
        self.corrections = latest.map(|(minutes, meeting)| minutes.says.corrections(meeting)).unwrap_or_default();
    }

    fn material<'a>(&self, cx: &Context<'a>) -> Option<Material<'a>> {
        let meeting = cx.workspace.meeting(self.meeting)?;

        Some(Material { register: &cx.workspace.register, meeting, zone: cx.zone, today: cx.today() })
    }

    /// Sets the paper and keeps it; only then is the version recorded, so that no journal names a paper that is not there.
    fn finalise(&mut self, cx: &Context<'_>) -> Action<Message> {
        if self.working || cx.read_only {
            return Action::None;
        }
        let Some(material) = self.material(cx) else { return Action::None };
        let version = material.meeting.next_version();
        let next = documents::next_meeting(cx.workspace, self.meeting);
        let wish = Wish { edition: Edition::Final(version), next, ..Wish::new(Paper::Minutes, self.language) };
        let says = Says::of(material.meeting);
        let stem = documents::file_stem(Paper::Minutes, &material.meeting.details.code, cx.language());
        let title = format!("{stem}-v{version}.pdf");
        let dossier = material.dossier();
        let (dir, now, meeting) = (cx.dir.to_owned(), cx.now, self.meeting);
        self.working = true;
        self.done = None;

        run(
            cx.i18n.clone(),
            move || {
                let printed = documents::draft(dossier.material(), &wish, Some(&dir))?.print()?;
                let kept = store::keep_made(&dir, &printed.pdf()?, "pdf")?;
                let minutes = Final { version, size: kept.size, title, says, finalised: now, withdrawn: false };

                Ok(Made { file: kept.name, minutes })
            },
            move |made| Message::Finalised(meeting, Box::new(made)),
        )
    }

    fn finalised(&mut self, meeting: MeetingId, made: Result<Made, String>) -> Action<Message> {
        // Another meeting may be shown by now; the version is that of the one that it was made for.
        if meeting == self.meeting {
            self.working = false;
            self.done = Some(match &made {
                Ok(made) => Done::Finalised(made.minutes.version),
                Err(sentence) => Done::Refused(sentence.clone()),
            });
        }
        let Ok(Made { file, minutes }) = made else { return Action::None };

        Action::Record(vec![Change::Meeting(meeting, MeetingChange::MinutesFinalised { file, minutes })])
    }

    /// Opens a paper in the system's viewer, from where it can be printed.
    fn show(&mut self, cx: &Context<'_>, paper: Paper) -> Action<Message> {
        let Some(material) = self.material(cx) else { return Action::None };
        let next = documents::next_meeting(cx.workspace, self.meeting);
        let wish = Wish { next, ..Wish::new(paper, self.language) };
        let stem = documents::file_stem(paper, &material.meeting.details.code, cx.language());
        let (dossier, dir) = (material.dossier(), cx.dir.to_owned());

        self.work(cx, move || {
            let draft = documents::draft(dossier.material(), &wish, Some(&dir))?;
            documents::show(draft, &stem, &Progress::default())?;

            Ok(Done::Shown)
        })
    }

    fn keep_scan(&mut self, cx: &Context<'_>) -> Action<Message> {
        let path = PathBuf::from(self.path.trim());
        if self.working || cx.read_only || path.as_os_str().is_empty() {
            return Action::None;
        }
        self.working = true;
        self.done = None;

        Action::Run(attaching::keep(cx, self.meeting, path, AttachmentKind::Minutes, "").map(Message::ScanKept))
    }

    fn scan_kept(&mut self, keeping: Keeping, cx: &Context<'_>) -> Action<Message> {
        let Keeping { meeting, done } = keeping;
        if meeting == self.meeting {
            self.working = false;
            self.done = Some(match &done {
                Ok(_) => Done::Attached,
                Err(sentence) => Done::Refused(sentence.clone()),
            });
            if done.is_ok() {
                self.path.clear();
            }
        }
        let change = done.ok().and_then(|attachment| attaching::attach(cx, meeting, attachment));

        change.map_or(Action::None, |change| Action::Record(vec![change]))
    }

    fn work(
        &mut self,
        cx: &Context<'_>,
        work: impl FnOnce() -> Result<Done, Failure> + Send + 'static,
    ) -> Action<Message> {
        if self.working {
            return Action::None;
        }
        self.working = true;
        self.done = None;

        run(cx.i18n.clone(), work, |done| Message::Done(done.unwrap_or_else(Done::Refused)))
    }
}

/// Why something could not be done: in making a paper, or in keeping it.
enum Failure {
    Paper(PaperError),
    File(FileError),
}

impl From<PaperError> for Failure {
    fn from(error: PaperError) -> Self {
        Self::Paper(error)
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

fn run<T: Send + 'static>(
    i18n: I18n,
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
    told: impl Fn(Result<T, String>) -> Message + Send + 'static,
) -> Action<Message> {
    let work = async move {
        let done = tokio::task::spawn_blocking(work).await;
        let done = done.unwrap_or_else(|_| Err(PaperError::Stopped.into()));

        done.map_err(|failure| match failure {
            Failure::Paper(error) => say::error(&i18n, &error),
            Failure::File(error) => say::file(&i18n, &error),
        })
    };

    Action::Run(Task::perform(work, told))
}
