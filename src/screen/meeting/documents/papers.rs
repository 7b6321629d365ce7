//! The papers of a meeting: which one, as it is wished, what its pages look like, and where it goes.

mod deed;
mod preview;
mod view;

use crate::screen::keys::Do;
use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;
use jiff::civil::Date;

use crate::documents::{self, BadgeSize, Dossier, Material, Paper, PaperLanguage, Progress, Split, Who, Wish};
use crate::domain::meeting::MeetingState;
use crate::domain::{MeetingId, Place, SessionId};
use crate::screen::{Action, Browse, Context, Press};
use crate::store;
use crate::ui::field;

use deed::Done;
use preview::{Preview, Sighted, Turn};

/// What the papers were made from: the revisions of the register and of the meeting, and the day that they bear.
type Moment = ((u64, u64), Date);

/// The choices of one paper.
#[derive(Debug)]
pub struct Papers {
    meeting: MeetingId,
    wish: Wish,
    /// Each letter is to be a file of its own.
    apart: bool,
    desks: String,
    blanks: String,
    preview: Preview,
    path: String,
    /// The path was typed or chosen, and follows the paper no more.
    own_path: bool,
    working: bool,
    /// How far it is told what is worked on, and how it is stopped.
    progress: Arc<Progress>,
    /// So many rows of a long sheet are set, and of how many.
    come: Option<(usize, usize)>,
    done: Option<Done>,
    seen: (u64, u64),
    /// A copy of what the papers are made from, and of when.
    dossier: Option<(Moment, Arc<Dossier>)>,
    /// Somebody changed the list since the page was drawn.
    stale: bool,
    /// What changes next is the number that the sheet went out with: the list is as it was.
    own_change: bool,
    /// The number of the sheet that is being written.
    going_out: Option<String>,
    own_template: bool,
    /// The part that all papers share is the user's own.
    own_common: bool,
}

/// What can happen.
#[derive(Clone, Debug)]
pub enum Message {
    /// A paper was chosen.
    PaperChosen(Paper),
    /// The paper so many places further on is wanted, around the end.
    PaperTurned(isize),
    /// Its language was chosen.
    LanguageChosen(PaperLanguage),
    /// A session was chosen, or all.
    SessionChosen(Option<SessionId>),
    /// How the sheet is split was chosen.
    SplitChosen(Split),
    /// The number of desks was typed.
    DesksChanged(String),
    /// The number of blank rows was typed.
    BlanksChanged(String),
    /// The size of badges was chosen.
    SizeChosen(BadgeSize),
    /// Who has one was chosen.
    WhoChosen(Who),
    /// Letters apart, or not.
    ApartToggled(bool),
    /// A page was drawn, or could not be.
    Sighted(Sighted),
    /// Another page is to be looked at.
    PageTurned(isize),
    /// The page is to be larger, or whole again.
    Zoomed,
    /// The page is to be drawn again.
    Refreshed,
    /// The path was typed.
    PathChanged(String),
    /// The system's dialog is to ask for it.
    PathSought,
    /// It answered.
    PathChosen(Option<PathBuf>),
    /// The PDF is to be written.
    SaveWanted,
    /// It is to be opened in the system's viewer.
    PrintWanted,
    /// The template is to be copied into the workspace.
    TemplateWanted,
    /// The part that all papers share is to be copied there.
    CommonWanted,
    /// So many rows of a long sheet are set, and of how many.
    WentOn(usize, usize),
    /// What is worked on is wanted no more.
    Cancelled,
    /// What was wanted is done, or is not.
    Done(Done),
}

impl Papers {
    /// The first paper, and the drawing of its first page.
    pub fn new(cx: &Context<'_>, meeting: MeetingId) -> (Self, Task<Message>) {
        let is_closed =
            cx.workspace.meeting(meeting).is_some_and(|meeting| meeting.details.state == MeetingState::Closed);
        // What is left to write after a meeting are its minutes.
        let paper = if is_closed { Paper::Minutes } else { Paper::SignIn };
        let mut wish = Wish::new(paper, cx.language().into());
        wish.session = session_of(cx, meeting, paper);
        let mut papers = Self {
            meeting,
            wish,
            apart: false,
            desks: "2".to_owned(),
            blanks: documents::BLANK_ROWS.to_string(),
            preview: Preview::default(),
            path: String::new(),
            own_path: false,
            working: false,
            progress: Arc::default(),
            come: None,
            done: None,
            seen: (0, 0),
            dossier: None,
            stale: false,
            own_change: false,
            going_out: None,
            own_template: false,
            own_common: false,
        };
        papers.propose(cx);
        papers.seen = papers.now(cx);
        let task = papers.look(cx);

        (papers, task)
    }

    /// Takes note of what happened.
    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::PaperChosen(paper) => {
                self.wish.paper = paper;
                self.wish.session = session_of(cx, self.meeting, paper);
                self.done = None;
                self.preview.open_at_first();
                self.propose(cx);
            }
            Message::PaperTurned(by) => return self.update(Message::PaperChosen(self.wish.paper.beside(by)), cx),
            Message::LanguageChosen(language) => self.wish.language = language,
            Message::SessionChosen(session) => self.wish.session = session,
            Message::SplitChosen(split) => {
                self.wish.split = split;
                self.preview.open_at_first();
            }
            Message::DesksChanged(typed) => {
                self.desks = typed;
                let Some(desks) = number(&self.desks, 1, 20) else { return Action::None };
                self.wish.split = Split::Desks(desks);
            }
            Message::BlanksChanged(typed) => {
                self.blanks = typed;
                let Some(blanks) = number(&self.blanks, 0, 200) else { return Action::None };
                self.wish.blanks = blanks;
            }
            Message::SizeChosen(size) => self.wish.size = size,
            Message::WhoChosen(who) => self.wish.who = who,
            Message::ApartToggled(apart) => {
                self.apart = apart;
                self.done = None;
                self.propose(cx);
                return Action::None;
            }
            Message::Sighted(sighted) => return self.sighted(sighted, cx),
            Message::PageTurned(by) => {
                return match self.preview.turn(cx.i18n, by, self.pixels(cx)) {
                    Turn::Drawn(task) => Action::Run(task.map(Message::Sighted)),
                    Turn::Unset => Action::Run(self.look(cx)),
                };
            }
            Message::Zoomed => {
                self.preview.zoom();
                return self.update(Message::PageTurned(0), cx);
            }
            Message::Refreshed => {}
            Message::PathChanged(path) => {
                self.own_path = true;
                self.path = path;
                self.done = None;
                return Action::None;
            }
            Message::PathSought => return self.browse(cx),
            Message::PathChosen(Some(path)) => {
                self.own_path = true;
                self.path = path.display().to_string();
                return self.save(cx);
            }
            Message::PathChosen(None) => return Action::None,
            Message::SaveWanted => return self.save(cx),
            Message::PrintWanted => return self.print(cx),
            Message::TemplateWanted => return self.copy_template(cx),
            Message::CommonWanted => return self.copy_common(cx),
            Message::WentOn(done, of) => {
                self.come = Some((done, of));
                return Action::None;
            }
            Message::Cancelled => {
                self.progress.cancel();
                return Action::None;
            }
            Message::Done(done) => return self.told(done),
        }

        Action::Run(self.look(cx))
    }

    /// What a key means here.
    pub fn key(&self, press: &Press) -> Option<Message> {
        Some(match press.does {
            Do::Save => Message::SaveWanted,
            Do::Print => Message::PrintWanted,
            Do::Again => Message::Refreshed,
            Do::Browse => Message::PathSought,
            Do::Template if !self.own_template && !self.working => Message::TemplateWanted,
            Do::Leave if self.come.is_some() => Message::Cancelled,
            Do::PaperAfter => Message::PaperTurned(1),
            Do::PaperBefore => Message::PaperTurned(-1),
            Do::PageDown => Message::PageTurned(1),
            Do::PageUp => Message::PageTurned(-1),
            Do::Zoom if !press.taken => Message::Zoomed,
            _ => return None,
        })
    }

    /// Notices that the list changed under the page.
    pub fn refresh(&mut self, cx: &Context<'_>) {
        let now = self.now(cx);
        if now != self.seen {
            self.seen = now;
            self.stale |= !std::mem::take(&mut self.own_change);
        }
        self.look_for_templates(cx);
    }

    fn look_for_templates(&mut self, cx: &Context<'_>) {
        self.own_template = store::has_template(cx.dir, self.wish.paper.name());
        self.own_common = store::has_template(cx.dir, documents::COMMON_TEMPLATE);
    }

    fn now(&self, cx: &Context<'_>) -> (u64, u64) {
        (cx.workspace.revision(Place::Register), cx.workspace.revision(Place::Meeting(self.meeting)))
    }

    /// Begins to draw the page that the choices lead to; the one that is shown stays until then.
    fn look(&mut self, cx: &Context<'_>) -> Task<Message> {
        self.stale = false;
        self.look_for_templates(cx);
        self.wish.next = documents::next_meeting(cx.workspace, self.meeting);
        let Some(dossier) = self.dossier(cx) else { return Task::none() };
        let (wish, dir) = (self.wish.clone(), cx.dir.to_owned());
        let set = move |number| documents::leaf(dossier.material(), &wish, Some(&dir), number);

        self.preview.ask(self.pixels(cx), cx.i18n, set).map(Message::Sighted)
    }

    /// What the papers are made from, to be taken along to another thread: copied once while nothing changes.
    fn dossier(&mut self, cx: &Context<'_>) -> Option<Arc<Dossier>> {
        // They bear the day's date as well.
        let now = (self.now(cx), cx.today());
        if self.dossier.as_ref().is_none_or(|(of, _)| *of != now) {
            self.dossier = Some((now, Arc::new(self.material(cx)?.dossier())));
        }

        self.dossier.as_ref().map(|(_, dossier)| Arc::clone(dossier))
    }

    fn sighted(&mut self, sighted: Sighted, cx: &Context<'_>) -> Action<Message> {
        if self.preview.sighted(sighted) {
            return Action::None;
        }

        // What was asked for in the meantime.
        Action::Run(self.look(cx))
    }

    /// How many pixels a point takes, from the size of the window: about as many as the page is shown at.
    fn pixels(&self, cx: &Context<'_>) -> f64 {
        let (width, height) = cx.settings.window.unwrap_or((1240.0, 744.0));
        let (width, height) = (f64::from(width), f64::from(height));

        self.preview.pixels(width, height)
    }

    fn material<'a>(&self, cx: &Context<'a>) -> Option<Material<'a>> {
        let meeting = cx.workspace.meeting(self.meeting)?;

        Some(Material { register: &cx.workspace.register, meeting, zone: cx.zone, today: cx.today() })
    }

    /// Letters apart go into a folder.
    fn is_apart(&self) -> bool {
        self.apart && self.wish.paper == Paper::Letters
    }

    fn browse(&self, cx: &Context<'_>) -> Action<Message> {
        let title = cx.t("papers-dialog-title");
        let browse = if self.is_apart() {
            Browse::Folder { title }
        } else {
            let name = format!("{}.pdf", self.stem(cx));
            Browse::Save { title, name, filter: (cx.t("papers-filter"), vec!["pdf"]) }
        };

        Action::Browse(browse, Box::new(Message::PathChosen))
    }

    /// Proposes a file among the documents of the user, until a path is typed.
    fn propose(&mut self, cx: &Context<'_>) {
        if self.own_path {
            return;
        }
        let folder = cx.settings.folder.clone().or_else(store::documents).unwrap_or_default();
        let name = if self.is_apart() { self.stem(cx) } else { format!("{}.pdf", self.stem(cx)) };
        self.path = folder.join(name).display().to_string();
    }

    fn stem(&self, cx: &Context<'_>) -> String {
        let code = cx.workspace.meeting(self.meeting).map(|meeting| meeting.details.code.as_str()).unwrap_or_default();

        documents::file_stem(self.wish.paper, code, cx.language())
    }
}

/// People sign for one session; the other papers are of the whole meeting until a session is chosen.
fn session_of(cx: &Context<'_>, meeting: MeetingId, paper: Paper) -> Option<SessionId> {
    let meeting = cx.workspace.meeting(meeting)?;

    (paper == Paper::SignIn).then(|| meeting.session_on(cx.today())).flatten()
}

fn number(typed: &str, least: u16, most: u16) -> Option<u16> {
    let number: u16 = field::number(typed.trim())?.try_into().ok()?;

    (least..=most).contains(&number).then_some(number)
}
