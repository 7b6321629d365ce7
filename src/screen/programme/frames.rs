//! The programmes of the strategy and of the reference framework: what they are for, and what serves them.

mod view;

use crate::screen::keys::{self, Do, Set, Step};
use iced::widget::{operation, text_editor};

use crate::domain::figures::{self, Serving};
use crate::domain::register::{Framework, Programme, RegisterChange};
use crate::domain::{Filing, MeetingId, Names, ProgrammeId};
use crate::i18n::Language;
use crate::screen::{Action, Context, Press, Room, Route, Screen, beside};
use crate::ui::table;

/// The part of the programme that tells what it strives for.
#[derive(Debug)]
pub struct Frames {
    rows: Vec<Row>,
    cursor: Option<ProgrammeId>,
    table: table::State,
    form: Option<Box<Form>>,
    seen: Option<(u64, Language)>,
}

/// One programme, and what serves it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The programme.
    pub id: ProgrammeId,
    /// What serves it.
    pub serving: Serving,
}

/// The programme that is open beside the list.
#[derive(Debug)]
pub struct Form {
    /// None: a new one.
    id: Option<ProgrammeId>,
    was: Programme,
    draft: Programme,
    objectives: text_editor::Content,
    was_tried: bool,
    /// What was typed would be lost: it asks.
    is_leaving: bool,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// The table moved.
    Scrolled(table::Scrolled),
    /// A row was pressed.
    RowPressed(usize),
    /// The cursor moves.
    CursorMoved(Step),
    /// The row of the cursor is opened.
    CursorOpened,
    /// A new programme is wanted.
    NewBegan,
    /// The name in French was typed.
    Latin(String),
    /// The name in Arabic was typed.
    Arabic(String),
    /// Strategy or reference framework.
    FrameworkChosen(Framework),
    /// The objectives were worked on.
    ObjectivesActed(text_editor::Action),
    /// A room of a meeting that serves it is wanted.
    MeetingOpened(MeetingId, Room),
    /// The form is to be kept.
    Saved,
    /// The programme is taken out.
    Withdrawn,
    /// The panel is left.
    Left,
    /// Though something was typed.
    LeavingConfirmed,
}

impl Form {
    fn new(cx: &Context<'_>, id: Option<ProgrammeId>) -> Self {
        let was = id.and_then(|id| cx.workspace.register.programmes.get(id)).cloned().unwrap_or_default();

        Self {
            id,
            objectives: text_editor::Content::with_text(&was.objectives),
            draft: was.clone(),
            was,
            was_tried: false,
            is_leaving: false,
        }
    }

    pub fn id(&self) -> Option<ProgrammeId> {
        self.id
    }

    pub fn is_dirty(&self) -> bool {
        self.draft != self.was
    }

    /// The programme changed; whether it is still there.
    fn follow(&mut self, cx: &Context<'_>) -> bool {
        let Some(id) = self.id else { return true };
        let Some(known) = cx.workspace.register.programmes.get(id) else { return false };
        if !self.is_dirty() && self.was != *known {
            *self = Self::new(cx, Some(id));
        }

        true
    }
}

impl Frames {
    pub fn new(cx: &Context<'_>) -> Self {
        let mut frames = Self { rows: Vec::new(), cursor: None, table: table::State::new(), form: None, seen: None };
        frames.refresh(cx);

        frames
    }

    /// The programmes, those of the strategy first.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    pub fn form(&self) -> Option<&Form> {
        self.form.as_deref()
    }

    fn place(&self) -> Option<usize> {
        self.rows.iter().position(|row| Some(row.id) == self.cursor)
    }

    /// Asks before something typed is lost; whether one may go on.
    fn may_leave(&mut self) -> bool {
        let Some(form) = &mut self.form else { return true };
        form.is_leaving = form.is_dirty();

        !form.is_leaving
    }

    fn go_to(&mut self, row: usize) -> bool {
        let may = self.may_leave();
        if may {
            self.cursor = self.rows.get(row).map(|row| row.id);
        }

        may
    }

    fn open(&mut self, cx: &Context<'_>) {
        if let Some(id) = self.cursor {
            self.form = Some(Box::new(Form::new(cx, Some(id))));
        }
    }

    fn save(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some(form) = &mut self.form else { return Action::None };
        form.was_tried = true;
        form.is_leaving = false;
        let now = Programme {
            names: Names::new(form.draft.names.latin.trim(), form.draft.names.arabic.trim()),
            objectives: form.draft.objectives.trim().to_owned(),
            ..form.draft.clone()
        };
        if now.names.is_empty() {
            return Action::None;
        }
        let filing = match form.id {
            None => {
                let id = cx.ids.next();
                form.id = Some(id);
                self.cursor = Some(id);
                Some(Filing::Added(id, now.clone()))
            }
            Some(id) => Filing::edit(id, &form.was, &now),
        };
        form.draft.clone_from(&now);
        form.was = now;

        filing.map_or(Action::None, |filing| Action::Record(vec![RegisterChange::Programme(filing).into()]))
    }
}

impl Screen for Frames {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::Scrolled(scrolled) => self.table.scrolled(scrolled),
            Message::RowPressed(row) => {
                if self.go_to(row) {
                    self.open(cx);
                }
            }
            Message::CursorMoved(step) => {
                let Some(row) = step.lands(self.place(), self.rows.len(), self.table.page()) else {
                    return Action::None;
                };
                if !self.go_to(row) {
                    return Action::None;
                }
                if self.form.is_some() {
                    self.open(cx);
                }
                return Action::Run(self.table.reveal(row));
            }
            Message::CursorOpened => self.open(cx),
            Message::MeetingOpened(id, room) if self.may_leave() => return Action::Go(Route::Meeting(id, room)),
            Message::MeetingOpened(..) => {}
            Message::Left => {
                if self.may_leave() {
                    self.form = None;
                }
            }
            Message::LeavingConfirmed => self.form = None,
            _ if cx.read_only => {}
            Message::NewBegan => {
                if self.may_leave() {
                    self.form = Some(Box::new(Form::new(cx, None)));
                    return Action::Run(operation::focus(beside::first_field()));
                }
            }
            Message::Saved => return self.save(cx),
            Message::Withdrawn => {
                let Some(id) = self.form.take().and_then(|form| form.id) else { return Action::None };

                return Action::Record(vec![RegisterChange::Programme(Filing::Withdrawn(id)).into()]);
            }
            Message::Latin(_) | Message::Arabic(_) | Message::FrameworkChosen(_) | Message::ObjectivesActed(_) => {
                if let Some(form) = &mut self.form {
                    typed(form, message);
                }
            }
        }

        Action::None
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> crate::ui::Element<'a, Message> {
        self.page(cx)
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::PROGRAMME]
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        if let Some(step) = press.step() {
            return (!press.taken || self.form.is_none()).then_some(Message::CursorMoved(step));
        }
        match press.does {
            Do::Save if self.form.is_some() => Some(Message::Saved),
            _ if press.taken => None,
            Do::Leave if self.form.is_some() => Some(Message::Left),
            Do::Discard if self.form.as_ref().is_some_and(|form| form.is_leaving) => Some(Message::LeavingConfirmed),
            Do::Remove if self.form.as_ref().is_some_and(|form| form.id.is_some()) => Some(Message::Withdrawn),
            Do::Open => Some(Message::CursorOpened),
            Do::New => Some(Message::NewBegan),
            _ => None,
        }
    }

    fn called(&self, place: usize, cx: &Context<'_>) -> Option<Names> {
        Some(cx.workspace.register.programmes.get(self.rows.get(place)?.id)?.names.clone())
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let now = Some((cx.workspace.revision_of_all(), cx.language()));
        if self.seen == now {
            return;
        }
        self.seen = now;
        let mut known: Vec<_> = cx.workspace.register.programmes.iter().collect();
        cx.collation.sort_by_key(&mut known, |(_, it)| cx.name(&it.names));
        known.sort_by_key(|(_, it)| it.framework);
        self.rows = known.into_iter().map(|(id, _)| Row { id, serving: figures::serving(cx.workspace, id) }).collect();
        if self.form.as_mut().is_some_and(|form| !form.follow(cx)) {
            self.form = None;
        }
    }
}

fn typed(form: &mut Form, message: Message) {
    match message {
        Message::Latin(name) => form.draft.names.latin = name,
        Message::Arabic(name) => form.draft.names.arabic = name,
        Message::FrameworkChosen(framework) => form.draft.framework = framework,
        Message::ObjectivesActed(action) => {
            form.objectives.perform(action);
            form.draft.objectives = form.objectives.text().trim_end().to_owned();
        }
        _ => {}
    }
}
