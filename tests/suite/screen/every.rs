//! Every screen of the program, over the sample workspace, in the states that one press away from its opening shows.

use iced::{Rectangle, Size};
use iced_test::Simulator;
use iced_test::selector::{Candidate, Target};
use majlis::domain::meeting::MeetingState;
use majlis::i18n::help::Chapter;
use majlis::screen::meeting::closing::{self, Closing};
use majlis::screen::keys::Do;
use majlis::screen::meeting::discussion::{self, Discussion};
use majlis::screen::meeting::documents::{self, Documents};
use majlis::screen::meeting::door::{self, Door};
use majlis::screen::meeting::header;
use majlis::screen::meeting::invitations::{self, Invitations};
use majlis::screen::meeting::overview::{self, Overview};
use majlis::screen::programme::{self, Programme, frames, networks, projects};
use majlis::screen::projection::Projection;
use majlis::screen::register::{self, Register};
use majlis::screen::{
    Press, Screen, association, commitments, conflicts, help, history, import, laptops, meetings, settings, shortcuts,
    synthesis, welcome,
};
use majlis::ui;

use super::stage::Stage;

/// A screen in one of its states, whichever it is.
pub trait Shown {
    /// The language, or anything else, changed.
    fn refresh(&mut self, stage: &Stage);

    /// What it shows in a place of that size.
    fn seen(&self, stage: &Stage, size: Size) -> Seen;

    /// The texts of it.
    fn pieces(&self, stage: &Stage, size: Size) -> Vec<Piece> {
        self.seen(stage, size).pieces
    }

    /// How many lines its list has that letters go to.
    fn lines(&self, _stage: &Stage) -> usize {
        0
    }

    /// Whether letters go to a line here, and whether the screen answers when they do.
    fn jumps(&self, _stage: &Stage, _line: usize) -> (bool, bool) {
        (false, false)
    }
}

/// What is seen of a picture.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    pub pieces: Vec<Piece>,
    /// What the keyboard can stand on, and the pointer press.
    pub targets: Vec<Rectangle>,
    /// The whole of what scrolls, also what is beyond its edge now.
    pub sheets: Vec<Rectangle>,
}

/// A text, where it is laid out, and what can be seen of it: less where it is scrolled away.
#[derive(Clone, Debug)]
pub struct Piece {
    pub text: String,
    pub bounds: Rectangle,
    pub visible: Option<Rectangle>,
}

impl<S: Screen> Shown for S {
    fn refresh(&mut self, stage: &Stage) {
        Screen::refresh(self, &stage.cx());
    }

    fn seen(&self, stage: &Stage, size: Size) -> Seen {
        seen(self.view(&stage.cx()), size)
    }

    fn lines(&self, stage: &Stage) -> usize {
        let cx = stage.cx();

        (0..).map_while(|place| self.called(place, &cx)).count()
    }

    fn jumps(&self, stage: &Stage, line: usize) -> (bool, bool) {
        let cx = stage.cx();
        let is_listed = self.keys().iter().any(|set| set.does.contains(&Do::Jump));

        (is_listed, self.key(&Press::to_line(line), &cx).is_some())
    }
}

/// What is shown before a workspace is open.
struct First(welcome::Welcome);

impl Shown for First {
    fn refresh(&mut self, _stage: &Stage) {}

    fn seen(&self, stage: &Stage, size: Size) -> Seen {
        seen(self.0.view(&stage.i18n, &stage.keys), size)
    }
}

/// What is seen of a picture, in our typefaces.
pub fn seen<M: Send + 'static>(picture: ui::Element<'_, M>, size: Size) -> Seen {
    static FONTS: std::sync::Once = std::sync::Once::new();
    let mut settings = iced::Settings { fonts: Vec::new(), ..ui::settings() };
    FONTS.call_once(|| settings.fonts = ui::settings().fonts);
    let mut simulator = Simulator::with_size(settings, size, picture);
    let found = std::sync::Arc::new(std::sync::Mutex::new(Seen::default()));
    let seen = found.clone();
    let _ = simulator.find(move |candidate: Candidate<'_>| -> Option<()> {
        let mut seen = seen.lock().unwrap();
        match &candidate {
            Candidate::Text { content, .. } => {
                let text = (*content).to_owned();
                let target = Target::from(candidate);
                seen.pieces.push(Piece { text, bounds: target.bounds(), visible: target.visible_bounds() });
            }
            Candidate::Focusable { bounds, .. } => seen.targets.push(*bounds),
            Candidate::Scrollable { content_bounds, .. } => seen.sheets.push(*content_bounds),
            _ => {}
        }

        None
    });

    found.lock().unwrap().clone()
}

/// Every screen, named for the message of a test.
pub fn every(stage: &mut Stage) -> Vec<(String, Box<dyn Shown>)> {
    let meetings = stage.workspace.meetings();
    let of = |wanted: MeetingState| meetings.iter().find(|(_, it)| it.details.state == wanted).map(|(id, _)| *id);
    let (open, closed, inviting) =
        (of(MeetingState::Open).unwrap(), of(MeetingState::Closed).unwrap(), of(MeetingState::Inviting).unwrap());
    let association = stage.workspace.register.associations.iter().next().unwrap().0;
    let mut all: Vec<(String, Box<dyn Shown>)> = Vec::new();
    macro_rules! show {
        ($name:expr, $new:expr $(, $message:expr)*) => {{
            #[allow(unused_mut)]
            let mut screen = { let cx = stage.cx(); let (screen, _) = $new(&cx); screen };
            $(stage.send(&mut screen, $message);)*
            all.push(($name.to_owned(), Box::new(screen)));
        }};
    }
    show!("meetings", meetings::Meetings::new);
    show!("meetings, calendar", meetings::Meetings::new, meetings::Message::CalendarToggled(true));
    show!("meetings, new", meetings::Meetings::new, meetings::Message::NewBegan);
    for (name, id) in [("open", open), ("closed", closed), ("inviting", inviting)] {
        show!(format!("overview, {name}"), |cx: &_| Overview::new(cx, id));
        show!(
            format!("overview, {name}, menu"),
            |cx: &_| Overview::new(cx, id),
            overview::Message::Header(header::Message::MenuOpened)
        );
        for part in [closing::Part::Check, closing::Part::Minutes, closing::Part::Sending] {
            show!(
                format!("closing, {name}, {part:?}"),
                |cx: &_| Closing::new(cx, id),
                closing::Message::PartChosen(part)
            );
        }
        show!(format!("projection, {name}"), |cx: &_| Projection::new(cx, id));
        show!(format!("invitations, {name}"), |cx: &_| Invitations::new(cx, id));
        show!(format!("door, {name}"), |cx: &_| Door::new(cx, id));
        show!(format!("documents, {name}"), |cx: &_| Documents::new(cx, id));
        for pane in [
            discussion::Pane::Notes,
            discussion::Pane::Outcomes,
            discussion::Pane::Returning,
            discussion::Pane::Unheard,
        ] {
            show!(
                format!("discussion, {name}, {pane:?}"),
                |cx: &_| Discussion::new(cx, id),
                discussion::Message::PaneChosen(pane)
            );
        }
    }
    show!(
        "invitations, row",
        |cx: &_| Invitations::new(cx, inviting),
        invitations::Message::Pressed(0),
        invitations::Message::CursorOpened
    );
    show!("invitations, chooser", |cx: &_| Invitations::new(cx, inviting), invitations::Message::InviteBegan);
    show!("invitations, guest", |cx: &_| Invitations::new(cx, inviting), invitations::Message::GuestBegan);
    for part in [door::Part::Picture, door::Part::Past, door::Part::Signed] {
        show!(format!("door, {part:?}"), |cx: &_| Door::new(cx, open), door::Message::Aside(door::Event::Chosen(part)));
    }
    show!("door, found", |cx: &_| Door::new(cx, open), door::Message::QueryChanged("am".to_owned()));
    show!("door, walk-in", |cx: &_| Door::new(cx, open), door::Message::WalkInAsked);
    show!(
        "documents, lists",
        |cx: &_| Documents::new(cx, open),
        documents::Message::KindChosen(documents::Kind::Lists)
    );
    show!(
        "documents, attachments",
        |cx: &_| Documents::new(cx, open),
        documents::Message::KindChosen(documents::Kind::Attachments)
    );
    show!("commitments", commitments::Commitments::new);
    show!("commitments, row", commitments::Commitments::new, commitments::Message::Pressed(0));
    show!(
        "commitments, due",
        commitments::Commitments::new,
        commitments::Message::Pressed(0),
        commitments::Message::DueWanted
    );
    show!("synthesis", synthesis::Synthesis::new);
    show!("synthesis, new", synthesis::Synthesis::new, synthesis::Message::ThemeAsked);
    show!(
        "synthesis, edit",
        synthesis::Synthesis::new,
        synthesis::Message::Pressed(0),
        synthesis::Message::ThemeEdited
    );
    show!("register", Register::new);
    show!("register, row", Register::new, register::Message::Opened(0));
    show!("register, new", Register::new, register::Message::NewBegan);
    show!("register, persons", Register::new, register::Message::TabChosen(register::Tab::Persons));
    show!(
        "register, person",
        Register::new,
        register::Message::TabChosen(register::Tab::Persons),
        register::Message::Opened(0)
    );
    show!("register, export", Register::new, register::Message::ExportBegan);
    show!("association", |cx: &_| association::Association::new(cx, association));
    show!(
        "association, contribution",
        |cx: &_| association::Association::new(cx, association),
        association::Message::ContributionBegan
    );
    for tab in [
        programme::Tab::Projects,
        programme::Tab::Networks,
        programme::Tab::Frames,
        programme::Tab::Questions,
        programme::Tab::Training,
    ] {
        show!(format!("programme, {tab:?}"), Programme::new, programme::Message::TabChosen(tab));
    }
    for (name, message) in [
        ("new project", programme::Message::Projects(projects::Message::NewBegan)),
        ("import projects", programme::Message::Projects(projects::Message::ImportBegan)),
        ("export projects", programme::Message::Projects(projects::Message::ExportBegan)),
        ("project", programme::Message::Projects(projects::Message::RowOpened(0))),
    ] {
        show!(format!("programme, {name}"), Programme::new, message);
    }
    show!(
        "programme, new network",
        Programme::new,
        programme::Message::TabChosen(programme::Tab::Networks),
        programme::Message::Networks(networks::Message::NewBegan)
    );
    show!(
        "programme, new frame",
        Programme::new,
        programme::Message::TabChosen(programme::Tab::Frames),
        programme::Message::Frames(frames::Message::NewBegan)
    );
    for chapter in Chapter::ALL {
        show!(format!("help, {chapter:?}"), |cx: &_| help::Help::new(cx, chapter));
    }
    show!("import", |cx: &_| import::Import::new(cx, None));
    let journal = stage.journal();
    show!("history", history::History::new, history::Message::Read(Ok(journal)));
    show!("conflicts", conflicts::Conflicts::new);
    show!("laptops", laptops::Laptops::new);
    show!(
        "laptops, copies",
        laptops::Laptops::new,
        laptops::Message::ToChanged("/nowhere".to_owned()),
        laptops::Message::CopySought("/nowhere".to_owned(), true),
        laptops::Message::FromChanged("/nowhere".to_owned())
    );
    show!("settings", settings::Settings::new);
    show!("shortcuts", shortcuts::Shortcuts::new);
    let first = welcome::Welcome::new("/nowhere".into(), vec!["/nowhere".into()]);
    all.push(("welcome".to_owned(), Box::new(First(first))));
    for (_, screen) in &mut all {
        screen.refresh(stage);
    }

    all
}
