//! What is open beside the list, and what happens in it.

use crate::screen::keys::Do;
use iced::widget::operation;

use super::draft::Saved;
use super::{Message, Register, Tab, association, first_field, item_field, person};
use crate::domain::register::{AssociationEdit, DelegateEdit, RegisterChange};
use crate::domain::{AssociationId, BatchKind, Change, DelegateId, Filing, Place, merging};
use crate::i18n::tr;
use crate::screen::export::{self, Export};
use crate::screen::{Action, Context, Press, Room, Route, wording};
use crate::search::Directory;
use crate::ui::Tone;

/// What is open beside the list.
#[derive(Debug, Default)]
pub enum Panel {
    #[default]
    Closed,
    Association(Box<association::Form>),
    /// A person, and the association that one came from and goes back to.
    Person(Box<person::Form>, Option<Box<association::Form>>),
    Export(Box<Export>),
}

/// The associations that a person can be put in, laid out when somebody looks for one.
#[derive(Debug, Default)]
pub struct Bodies {
    directory: Directory,
    seen: Option<u64>,
}

/// Whose panel it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Nobody,
    Association(Option<AssociationId>),
    Person(Option<DelegateId>),
}

impl Panel {
    pub(super) fn subject(&self) -> Subject {
        match self {
            Self::Closed | Self::Export(_) => Subject::Nobody,
            Self::Association(form) => Subject::Association(form.id()),
            Self::Person(form, _) => Subject::Person(form.id()),
        }
    }
}

impl Bodies {
    fn of(&mut self, cx: &Context<'_>) -> &Directory {
        let now = cx.workspace.revision(Place::Register);
        if self.seen.replace(now) != Some(now) {
            self.directory = Directory::of_associations(&cx.workspace.register);
        }

        &self.directory
    }
}

impl Register {
    /// Whether a message would lose what was typed.
    pub(super) fn would_lose(&self, message: &Message) -> bool {
        let is_elsewhere = match message {
            Message::TabChosen(_)
            | Message::Moved(_)
            | Message::NewBegan
            | Message::ExportBegan
            | Message::ImportWanted
            | Message::ConflictsWanted
            | Message::PanelLeft
            | Message::PageWanted
            | Message::Association(association::Message::MeetingOpened(_) | association::Message::PageWanted)
            | Message::Person(person::Message::MeetingOpened(_)) => true,
            Message::Pressed(place) | Message::Opened(place) => !self.is_open(*place),
            _ => false,
        };

        is_elsewhere
            && match &self.panel {
                Panel::Closed | Panel::Export(_) => false,
                Panel::Association(form) => form.is_dirty(),
                Panel::Person(form, _) if matches!(message, Message::PanelLeft) => form.is_dirty(),
                Panel::Person(form, back) => form.is_dirty() || back.as_ref().is_some_and(|back| back.is_dirty()),
            }
    }

    /// Whether the row is the one in the panel.
    pub(super) fn is_open(&self, place: usize) -> bool {
        match (self.tab, &self.panel) {
            (Tab::Associations, Panel::Association(form)) => {
                form.id().is_some() && form.id() == self.associations.at(place).map(|row| row.id)
            }
            (Tab::Persons, Panel::Person(form, _)) => {
                form.id().is_some() && form.id() == self.persons.at(place).map(|row| row.id)
            }
            _ => false,
        }
    }

    /// Opens the record that the cursor is on.
    pub(super) fn open(&mut self, cx: &Context<'_>) {
        let opened = match self.tab {
            Tab::Associations => self
                .associations
                .cursor()
                .and_then(|id| association::Form::edit(cx, id))
                .map(|form| Panel::Association(Box::new(form))),
            Tab::Persons => self
                .persons
                .cursor()
                .and_then(|id| person::Form::edit(cx, id))
                .map(|form| Panel::Person(Box::new(form), None)),
        };
        if let Some(panel) = opened {
            self.panel = panel;
        }
    }

    pub(super) fn begin(&mut self, cx: &Context<'_>) -> Action<Message> {
        self.panel = match self.tab {
            Tab::Associations => Panel::Association(Box::new(association::Form::blank())),
            Tab::Persons => Panel::Person(Box::new(person::Form::new(cx, None)), None),
        };

        Action::Run(operation::focus(first_field()))
    }

    /// Goes back to the association that one came from, or leaves the panel.
    pub(super) fn leave(&mut self) {
        self.panel = match std::mem::take(&mut self.panel) {
            Panel::Person(_, Some(back)) => Panel::Association(back),
            _ => Panel::Closed,
        };
    }

    /// What was typed is given up, for what was asked before.
    pub(super) fn give_up(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some(next) = self.pending.take() else { return Action::None };
        let goes_back = matches!(&self.panel, Panel::Person(_, Some(_)));
        self.leave();
        match *next {
            Message::PanelLeft => Action::None,
            next if goes_back => self.told(next, cx),
            next @ (Message::Moved(_) | Message::Pressed(_)) => {
                let done = self.act(next, cx);
                self.open(cx);

                done
            }
            next => self.act(next, cx),
        }
    }

    pub(super) fn save(&mut self, cx: &Context<'_>) -> Action<Message> {
        let (is_new, saved) = match &mut self.panel {
            Panel::Association(form) => (form.id().is_none(), form.save(cx)),
            Panel::Person(form, _) => (form.id().is_none(), form.save(cx)),
            Panel::Closed | Panel::Export(_) => return Action::None,
        };
        let mut done = Vec::new();
        match saved {
            Saved::Incomplete => {
                self.pending = None;
                return Action::None;
            }
            Saved::Unchanged => {}
            Saved::Changed(change) => done.push(Action::Record(vec![*change])),
        }
        if is_new {
            self.is_added = true;
            done.extend(
                self.name(cx).map(|name| Action::Say(Tone::Success, tr!(cx.i18n, "register-added", name = name))),
            );
        }
        if matches!(&self.panel, Panel::Person(_, Some(_))) {
            self.leave();
        }
        if let Some(next) = self.pending.take() {
            done.push(self.told(*next, cx));
        }

        Action::All(done)
    }

    /// Puts the record in the panel, else the one that the cursor is on, in the archives, or takes it out.
    pub(super) fn archive(&self, cx: &Context<'_>) -> Action<Message> {
        let of_list = || match self.tab {
            Tab::Associations => self.associations.cursor().and_then(|id| archive_association(cx, id)),
            Tab::Persons => self.persons.cursor().and_then(|id| archive_person(cx, id)),
        };
        let found = match &self.panel {
            Panel::Association(form) => form.id().and_then(|id| archive_association(cx, id)),
            Panel::Person(form, _) => form.id().and_then(|id| archive_person(cx, id)),
            Panel::Closed | Panel::Export(_) => of_list(),
        };
        let Some((change, name, archived)) = found else { return Action::None };
        let said = if archived {
            tr!(cx.i18n, "register-archived", name = name)
        } else {
            tr!(cx.i18n, "register-unarchived", name = name)
        };

        Action::All(vec![Action::Record(vec![change]), Action::Say(Tone::Neutral, said)])
    }

    pub(super) fn of_association(&mut self, message: association::Message, cx: &Context<'_>) -> Action<Message> {
        self.pending = None;
        let Panel::Association(form) = &mut self.panel else { return Action::None };
        let only_reads = matches!(
            message,
            association::Message::PersonOpened(_)
                | association::Message::MeetingOpened(_)
                | association::Message::PageWanted
        );
        if cx.read_only && !only_reads {
            return Action::None;
        }
        let opened = match form.update(message, self.associations.rows()) {
            association::Outcome::Nothing => return Action::None,
            association::Outcome::ItemAdded(items) => {
                let last = form.count(items).saturating_sub(1);

                return Action::Run(operation::focus(item_field(items, last)));
            }
            association::Outcome::Submitted => return self.save(cx),
            association::Outcome::DoubleBegan => return Action::Run(operation::focus(association::DOUBLE_FIELD)),
            association::Outcome::Merged(from, into) => return self.merge(from, into, cx),
            association::Outcome::MeetingOpened(id) => return Action::Go(Route::Meeting(id, Room::Overview)),
            association::Outcome::PageWanted => {
                return form.id().map_or(Action::None, |id| Action::Go(Route::Association(id)));
            }
            association::Outcome::PersonBegan => Some(person::Form::new(cx, form.id())),
            association::Outcome::PersonOpened(id) => person::Form::edit(cx, id),
        };
        let Some(opened) = opened else { return Action::None };
        if let Panel::Association(back) = std::mem::take(&mut self.panel) {
            self.panel = Panel::Person(Box::new(opened), Some(back));
        }

        Action::Run(operation::focus(first_field()))
    }

    /// Two records are one association: the panel shows the one that stays.
    fn merge(&mut self, from: AssociationId, into: AssociationId, cx: &Context<'_>) -> Action<Message> {
        let changes = merging::merge(cx.workspace, from, into, cx.ids);
        let Some(stays) = cx.workspace.register.associations.get(into).filter(|_| !changes.is_empty()) else {
            return Action::None;
        };
        let said = tr!(cx.i18n, "register-merged", name = cx.name(&stays.names));
        self.panel = association::Form::edit(cx, into).map_or(Panel::Closed, |form| Panel::Association(Box::new(form)));

        Action::All(vec![Action::RecordAs(BatchKind::Together, changes), Action::Say(Tone::Success, said)])
    }

    pub(super) fn of_person(&mut self, message: person::Message, cx: &Context<'_>) -> Action<Message> {
        self.pending = None;
        let Panel::Person(form, _) = &mut self.panel else { return Action::None };
        if cx.read_only && !matches!(message, person::Message::MeetingOpened(_)) {
            return Action::None;
        }
        // Only who looks for an association needs them laid out.
        let bodies = match message {
            person::Message::AssociationTyped(_) => self.bodies.of(cx),
            _ => &self.bodies.directory,
        };
        match form.update(message, cx, bodies) {
            person::Outcome::Nothing => Action::None,
            person::Outcome::MeetingOpened(id) => Action::Go(Route::Meeting(id, Room::Overview)),
            person::Outcome::Submitted => self.save(cx),
        }
    }

    pub(super) fn of_export(&mut self, message: export::Message, cx: &Context<'_>) -> Action<Message> {
        let Panel::Export(export) = &mut self.panel else { return Action::None };

        export.update(message, cx).map(Message::Export)
    }

    /// The register changed: what is open follows, and is left where its record is gone.
    pub(super) fn follow(&mut self, cx: &Context<'_>, register_changed: bool) {
        let is_there = match &mut self.panel {
            Panel::Closed => true,
            Panel::Association(form) => form.follow(cx),
            Panel::Person(form, back) => {
                if back.as_mut().is_some_and(|back| !back.follow(cx)) {
                    *back = None;
                }

                form.follow(cx)
            }
            Panel::Export(export) => {
                if register_changed {
                    export.refresh(cx);
                }

                true
            }
        };
        if !is_there {
            self.pending = None;
            self.leave();
        }
    }

    /// The name of what is open, as typed.
    fn name(&self, cx: &Context<'_>) -> Option<String> {
        match &self.panel {
            Panel::Association(form) => Some(cx.name(&form.draft().names).to_owned()),
            Panel::Person(form, _) => Some(wording::person(cx.i18n, form.draft())),
            Panel::Closed | Panel::Export(_) => None,
        }
    }

    /// What a key means to the open panel. `Some(None)`: nothing, and the list does not get it either.
    pub(super) fn panel_key(&self, press: &Press, cx: &Context<'_>) -> Option<Option<Message>> {
        let is_step = press.step().is_some();
        if let Panel::Association(form) = &self.panel
            && let Some(message) = form.doubling(press).filter(|_| !cx.read_only)
        {
            return Some(Some(Message::Association(message)));
        }
        let is_dirty = match &self.panel {
            Panel::Closed => return None,
            Panel::Export(export) => {
                return match press.does {
                    Do::Leave => Some(Some(Message::PanelLeft)),
                    _ => export.key(press, cx).map(|message| Some(Message::Export(message))),
                };
            }
            Panel::Association(form) => form.is_dirty(),
            Panel::Person(form, _) => {
                let by = match press.does {
                    Do::Up => -1,
                    Do::Down => 1,
                    _ => 0,
                };
                if by != 0 && form.is_looking_up() {
                    return Some(Some(Message::Person(person::Message::AssociationMoved(by))));
                }

                form.is_dirty()
            }
        };
        match press.does {
            Do::Save => Some(Some(Message::Saved)),
            Do::Leave if self.pending.is_some() => Some(Some(Message::LeavingCancelled)),
            Do::Leave => Some(Some(Message::PanelLeft)),
            Do::Discard if !press.taken && self.pending.is_some() => Some(Some(Message::LeavingConfirmed)),
            Do::Open if !press.taken => Some(Some(Message::FieldWanted)),
            Do::Page if !press.taken && matches!(self.panel, Panel::Association(_)) => Some(Some(Message::PageWanted)),
            // Typing in the panel, the arrows belong to the text.
            _ if is_step && (press.taken || is_dirty) => Some(None),
            _ => None,
        }
    }
}

/// The change, the name, and whether it is in the archives from now on.
fn archive_association(cx: &Context<'_>, id: AssociationId) -> Option<(Change, String, bool)> {
    let association = cx.workspace.register.associations.get(id)?;
    let now = !association.archived;
    let edit = AssociationEdit::Archived { was: !now, now };
    let change = RegisterChange::Association(Filing::Edited(id, vec![edit]));

    Some((change.into(), cx.name(&association.names).to_owned(), now))
}

fn archive_person(cx: &Context<'_>, id: DelegateId) -> Option<(Change, String, bool)> {
    let person = cx.workspace.register.delegates.get(id)?;
    let now = !person.archived;
    let change = RegisterChange::Delegate(Filing::Edited(id, vec![DelegateEdit::Archived { was: !now, now }]));

    Some((change.into(), wording::person(cx.i18n, person), now))
}
