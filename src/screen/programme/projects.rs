//! The financed projects: their figures by what is filtered, the list, and a form beside it.

mod view;

use crate::screen::keys::{self, Do, Set, Step};
use std::cmp::Ordering;

use iced::Task;
use iced::widget::{Id, operation};

use super::incoming::{self, Incoming};
use super::project_form::{self as form, Form};
use super::sheet::{self, Sheet};
use crate::domain::figures::{self, ProgrammeFigures, ProjectFilter};
use crate::domain::register::{Project, ProjectEdit};
use crate::domain::{AssociationId, Filing, Names, Place, ProgrammeId, ProjectId, RegionId, RegisterChange};
use crate::exchange;
use crate::exchange::lists::Writing;
use crate::screen::{Action, Context, Press, Route, Screen, beside, wording};
use crate::search;
use crate::ui::table::{self, Order, Sort};

/// The part of the programme that lists the projects.
#[derive(Debug)]
pub struct Projects {
    query: String,
    filter: ProjectFilter,
    sort: Sort<By>,
    table: table::State,
    cursor: Option<ProjectId>,
    shown: Vec<ProjectId>,
    totals: ProgrammeFigures,
    years: Vec<i16>,
    panel: Panel,
    /// What was asked while something typed is not kept.
    pending: Option<Box<Message>>,
    field: Id,
    seen: Option<(u64, crate::i18n::Language)>,
}

/// What is open beside the list.
#[derive(Debug, Default)]
pub enum Panel {
    #[default]
    Closed,
    /// A project.
    Form(Box<Form>),
    /// The file in which those that are shown leave.
    Sheet(Box<Sheet>),
    /// A file that comes in.
    Incoming(Box<Incoming>),
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// Something was typed into the filter.
    QueryChanged(String),
    /// The field of the filter is wanted.
    FilterWanted,
    /// A region was chosen, or all.
    RegionChosen(Option<RegionId>),
    /// A year was chosen, or all.
    YearChosen(Option<i16>),
    /// A programme was chosen, or all.
    ProgrammeChosen(Option<ProgrammeId>),
    /// The archived ones are wanted, or the others.
    ArchivedToggled(bool),
    /// Nothing is filtered any more.
    FilterCleared,
    /// A column's title was pressed.
    Sorted(By),
    /// The table moved.
    Scrolled(table::Scrolled),
    /// A row was pressed.
    RowPressed(usize),
    /// A row was opened.
    RowOpened(usize),
    /// The cursor moves.
    CursorMoved(Step),
    /// The row of the cursor is opened.
    CursorOpened,
    /// A new project is wanted.
    NewBegan,
    /// The list is to leave.
    ExportBegan,
    /// A list is to come in.
    ImportBegan,
    /// In the form.
    Form(form::Message),
    /// In the panel of the file.
    Sheet(sheet::Message),
    /// In the panel of the file that comes in.
    Incoming(incoming::Message),
    /// The form is to be kept.
    Saved,
    /// The project in the form goes to the archives, or comes back.
    ArchiveToggled,
    /// The page of the project's association is wanted.
    PageWanted(AssociationId),
    /// The panel is left.
    Left,
    /// Though something was typed.
    LeavingConfirmed,
}

/// What the table can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The title.
    Title,
    /// The association.
    Association,
    /// The region.
    Region,
    /// The first year.
    Year,
    /// The amount.
    Amount,
    /// The beneficiaries.
    Beneficiaries,
}

impl Projects {
    pub fn new(cx: &Context<'_>) -> Self {
        let mut projects = Self {
            query: String::new(),
            filter: ProjectFilter::default(),
            sort: Sort::ascending(By::Title),
            table: table::State::new(),
            cursor: None,
            shown: Vec::new(),
            totals: ProgrammeFigures::default(),
            years: Vec::new(),
            panel: Panel::Closed,
            pending: None,
            field: Id::unique(),
            seen: None,
        };
        projects.refresh(cx);

        projects
    }

    /// The projects that are shown, in order.
    pub fn shown(&self) -> &[ProjectId] {
        &self.shown
    }

    /// The figures of those that are shown.
    pub fn totals(&self) -> ProgrammeFigures {
        self.totals
    }

    pub fn panel(&self) -> &Panel {
        &self.panel
    }

    /// Whether it asks what becomes of what was typed.
    pub fn is_asking(&self) -> bool {
        self.pending.is_some()
    }

    fn is_filtered(&self) -> bool {
        !self.query.trim().is_empty() || self.filter != ProjectFilter::default()
    }

    fn derive(&mut self, cx: &Context<'_>) {
        let register = &cx.workspace.register;
        let words: Vec<String> = search::fold(&self.query).split_whitespace().map(str::to_owned).collect();
        let is_found = |project: &Project| {
            words.is_empty() || {
                let text = haystack(cx, project);

                words.iter().all(|word| text.contains(word))
            }
        };
        let mut shown: Vec<(ProjectId, &Project)> =
            register.projects.iter().filter(|(_, it)| self.filter.lets_through(it) && is_found(it)).collect();
        self.totals = figures::projects(register, shown.iter().map(|(_, project)| *project));
        shown.sort_by(|(_, a), (_, b)| self.compare(cx, a, b));
        self.shown = shown.into_iter().map(|(id, _)| id).collect();
        self.years = figures::project_years(register);
        self.cursor = self.cursor.filter(|cursor| register.projects.contains(*cursor));
    }

    fn compare(&self, cx: &Context<'_>, a: &Project, b: &Project) -> Ordering {
        let order = match self.sort.by {
            By::Title => cx.collation.compare(cx.name(&a.title), cx.name(&b.title)),
            By::Association => cx.collation.compare(association(cx, a), association(cx, b)),
            By::Region => a.region.cmp(&b.region),
            By::Year => (a.from, a.to).cmp(&(b.from, b.to)),
            By::Amount => a.amount.cmp(&b.amount),
            By::Beneficiaries => a.beneficiaries.cmp(&b.beneficiaries),
        };

        if self.sort.order == Order::Descending { order.reverse() } else { order }
    }

    fn place(&self) -> Option<usize> {
        self.shown.iter().position(|id| Some(*id) == self.cursor)
    }

    fn project<'a>(&self, cx: &Context<'a>, row: usize) -> Option<&'a Project> {
        cx.workspace.register.projects.get(*self.shown.get(row)?)
    }

    /// Whether a message would lose what was typed.
    fn would_lose(&self, message: &Message) -> bool {
        let Panel::Form(form) = &self.panel else { return false };
        let is_elsewhere = match message {
            Message::RowPressed(row) | Message::RowOpened(row) => self.shown.get(*row).copied() != form.id(),
            Message::CursorMoved(_)
            | Message::NewBegan
            | Message::ExportBegan
            | Message::ImportBegan
            | Message::PageWanted(_)
            | Message::Left => true,
            _ => false,
        };

        is_elsewhere && form.is_dirty()
    }

    fn go_to(&mut self, row: usize, cx: &Context<'_>) {
        self.cursor = self.shown.get(row).copied();
        if matches!(self.panel, Panel::Form(_)) {
            self.open(cx);
        }
    }

    /// Whose project is open.
    fn page_of_form(&self, cx: &Context<'_>) -> Option<AssociationId> {
        let Panel::Form(form) = &self.panel else { return None };

        cx.workspace.register.projects.get(form.id()?)?.association
    }

    fn open(&mut self, cx: &Context<'_>) {
        let known = self.cursor.and_then(|id| Some((id, cx.workspace.register.projects.get(id)?)));
        if let Some((id, project)) = known {
            self.panel = Panel::Form(Box::new(Form::edit(cx, id, project)));
        }
    }

    fn save(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Panel::Form(form) = &mut self.panel else { return Action::None };
        let is_new = form.id().is_none();
        let Some(change) = form.change(cx) else {
            self.pending = None;
            return Action::None;
        };
        if let (true, Some(crate::domain::Change::Register(RegisterChange::Project(filing)))) = (is_new, &change) {
            self.cursor = Some(filing.id());
        }
        self.panel = Panel::Closed;
        let kept = change.map_or(Action::None, |change| Action::Record(vec![change]));
        match self.pending.take() {
            Some(next) => Action::All(vec![kept, self.act(*next, cx)]),
            None => kept,
        }
    }

    fn archive(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Panel::Form(form) = &self.panel else { return Action::None };
        let Some((id, project)) = form.id().and_then(|id| Some((id, cx.workspace.register.projects.get(id)?))) else {
            return Action::None;
        };
        let edit = ProjectEdit::Archived { was: project.archived, now: !project.archived };
        self.panel = Panel::Closed;
        self.pending = None;

        Action::Record(vec![RegisterChange::Project(Filing::Edited(id, vec![edit])).into()])
    }

    fn refilter(&mut self, cx: &Context<'_>) -> Action<Message> {
        self.derive(cx);

        Action::Run(self.table.to_top())
    }

    fn act(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::QueryChanged(query) => {
                self.query = query;
                return self.refilter(cx);
            }
            Message::FilterWanted => return Action::Run(operation::focus(self.field.clone())),
            Message::RegionChosen(region) => {
                self.filter.region = region;
                return self.refilter(cx);
            }
            Message::YearChosen(year) => {
                self.filter.year = year;
                return self.refilter(cx);
            }
            Message::ProgrammeChosen(programme) => {
                self.filter.programme = programme;
                return self.refilter(cx);
            }
            Message::ArchivedToggled(archived) => {
                self.filter.archived = archived;
                return self.refilter(cx);
            }
            Message::FilterCleared => {
                self.query.clear();
                self.filter = ProjectFilter::default();
                return self.refilter(cx);
            }
            Message::Sorted(by) => {
                self.sort = self.sort.toggled(by);
                self.derive(cx);
            }
            Message::Scrolled(scrolled) => self.table.scrolled(scrolled),
            Message::RowPressed(row) => self.go_to(row, cx),
            Message::RowOpened(row) => {
                self.go_to(row, cx);
                self.open(cx);
            }
            Message::CursorMoved(step) => {
                let Some(row) = step.lands(self.place(), self.shown.len(), self.table.page()) else {
                    return Action::None;
                };
                self.go_to(row, cx);
                return Action::Run(self.table.reveal(row));
            }
            Message::CursorOpened => self.open(cx),
            Message::PageWanted(id) => return Action::Go(Route::Association(id)),
            Message::ExportBegan => self.panel = Panel::Sheet(Box::new(Sheet::new(cx))),
            Message::Sheet(message) => return self.of_sheet(message, cx),
            Message::Left => self.panel = Panel::Closed,
            Message::LeavingConfirmed => {
                self.panel = Panel::Closed;
                let next = self.pending.take();
                return next.map_or(Action::None, |next| self.act(*next, cx));
            }
            _ if cx.read_only => {}
            Message::NewBegan => {
                self.panel = Panel::Form(Box::new(Form::blank(cx)));
                return Action::Run(operation::focus(beside::first_field()));
            }
            Message::ImportBegan => self.panel = Panel::Incoming(Box::default()),
            Message::Incoming(message) => {
                let Panel::Incoming(incoming) = &mut self.panel else { return Action::None };
                return incoming.update(message, cx).map(Message::Incoming);
            }
            Message::Form(message) => {
                self.pending = None;
                if let Panel::Form(form) = &mut self.panel {
                    form.update(message, cx);
                }
            }
            Message::Saved => return self.save(cx),
            Message::ArchiveToggled => return self.archive(cx),
        }

        Action::None
    }

    fn of_sheet(&mut self, message: sheet::Message, cx: &Context<'_>) -> Action<Message> {
        let Panel::Sheet(sheet) = &mut self.panel else { return Action::None };
        let register = &cx.workspace.register;
        let writing = Writing { i18n: cx.i18n, collation: cx.collation, zone: cx.zone, now: cx.now };
        let shown = &self.shown;
        let table = || {
            let projects = shown.iter().filter_map(|id| register.projects.get(*id));

            exchange::projects::projects(register, projects, writing)
        };

        sheet.update(message, cx, table).map(Message::Sheet)
    }
}

impl Screen for Projects {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        if self.would_lose(&message) {
            self.pending = Some(Box::new(message));
            return Action::None;
        }

        self.act(message, cx)
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> crate::ui::Element<'a, Message> {
        self.page(cx)
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::PROGRAMME]
    }

    fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        match &self.panel {
            Panel::Form(form) if form.is_looking_up() => {
                let by = match press.does {
                    Do::Up => -1,
                    Do::Down => 1,
                    _ => 0,
                };
                if by != 0 {
                    return Some(Message::Form(form::Message::Bodies(super::bodies::Message::Moved(by))));
                }
            }
            Panel::Form(_) if press.does == Do::Save => return Some(Message::Saved),
            Panel::Sheet(_) if press.does == Do::Save => return Some(Message::Sheet(sheet::Message::Confirmed)),
            Panel::Incoming(_) if press.does == Do::Save => return Some(Message::Incoming(incoming::Message::Wanted)),
            Panel::Sheet(_) if press.does == Do::Browse => return Some(Message::Sheet(sheet::Message::PathSought)),
            Panel::Incoming(_) if press.does == Do::Browse => {
                return Some(Message::Incoming(incoming::Message::PathSought));
            }
            _ => {}
        }
        let is_typing = press.taken && !matches!(self.panel, Panel::Closed);
        if let Some(step) = press.step().filter(|_| !is_typing) {
            return Some(Message::CursorMoved(step));
        }
        match press.does {
            Do::Find => Some(Message::FilterWanted),
            Do::Clear => Some(Message::FilterCleared),
            Do::Export if !self.shown.is_empty() => Some(Message::ExportBegan),
            _ if press.taken => None,
            Do::Discard if self.pending.is_some() => Some(Message::LeavingConfirmed),
            Do::Page => self.page_of_form(cx).map(Message::PageWanted),
            Do::Archive if matches!(&self.panel, Panel::Form(form) if form.id().is_some()) => {
                Some(Message::ArchiveToggled)
            }
            Do::Leave if !matches!(self.panel, Panel::Closed) => Some(Message::Left),
            Do::Leave if self.is_filtered() => Some(Message::FilterCleared),
            Do::Open => Some(Message::CursorOpened),
            Do::New => Some(Message::NewBegan),
            Do::ImportProjects => Some(Message::ImportBegan),
            _ => None,
        }
    }

    fn called(&self, place: usize, cx: &Context<'_>) -> Option<Names> {
        Some(self.project(cx, place)?.title.clone())
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let now = Some((cx.workspace.revision(Place::Register), cx.language()));
        if self.seen == now {
            return;
        }
        self.seen = now;
        self.derive(cx);
        let is_gone = |id: ProjectId| !cx.workspace.register.projects.contains(id);
        if matches!(&self.panel, Panel::Form(form) if form.id().is_some_and(is_gone)) {
            self.panel = Panel::Closed;
            self.pending = None;
        }
    }

    fn due(&mut self, cx: &Context<'_>) -> Task<Message> {
        match &mut self.panel {
            Panel::Incoming(incoming) => incoming.due(cx).map(Message::Incoming),
            _ => Task::none(),
        }
    }
}

fn haystack(cx: &Context<'_>, project: &Project) -> String {
    search::fold(&format!(
        "{} {} {} {} {}",
        project.title.latin,
        project.title.arabic,
        association(cx, project),
        wording::region(cx.i18n, &cx.workspace.register, project.region),
        project.from,
    ))
}

pub(super) fn association<'a>(cx: &Context<'a>, project: &Project) -> &'a str {
    let association = project.association.and_then(|id| cx.workspace.register.associations.get(id));

    association.map(|association| cx.name(&association.names)).unwrap_or_default()
}
