//! A delegate or a guest being read or edited beside the list.

mod view;

use super::draft::{self, Saved};
use crate::domain::door::Who;
use crate::domain::register::{Delegate, GuestKind, RegisterChange, Tongue};
use crate::domain::{AssociationId, Civility, DelegateId, Filing, MeetingId};
use crate::screen::lookup::Lookup;
use crate::screen::{Context, wording};
use crate::search::{Directory, fold};

/// So many associations are offered at once.
const OFFERED: usize = 5;

/// One person.
#[derive(Debug)]
pub struct Form {
    /// None: a new one.
    id: Option<DelegateId>,
    was: Delegate,
    draft: Delegate,
    is_guest: bool,
    body: Lookup,
    was_tried: bool,
    has_twin: bool,
    came: Vec<MeetingId>,
}

#[derive(Clone, Debug)]
pub enum Message {
    Typed(Entry, String),
    CivilityChosen(Civility),
    TongueChosen(Tongue),
    StandingChosen(bool),
    GuestChosen(GuestKind),
    AssociationTyped(String),
    AssociationMoved(i32),
    AssociationEntered,
    AssociationChosen(usize),
    MeetingOpened(MeetingId),
    Submitted,
}

/// A field that is typed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    Latin,
    Arabic,
    Body,
    Role,
    Phone,
    Email,
}

/// What the register should do.
#[derive(Debug)]
pub enum Outcome {
    Nothing,
    MeetingOpened(MeetingId),
    Submitted,
}

impl Form {
    /// A new person, of an association or without one.
    pub fn new(cx: &Context<'_>, association: Option<AssociationId>) -> Self {
        Self::over(cx, None, Delegate { association, ..Delegate::default() }, false)
    }

    pub fn edit(cx: &Context<'_>, id: DelegateId) -> Option<Self> {
        let was = cx.workspace.register.delegates.get(id)?.clone();
        let is_guest = was.association.is_none();
        let mut form = Self::over(cx, Some(id), was, is_guest);
        form.derive(cx);

        Some(form)
    }

    fn over(cx: &Context<'_>, id: Option<DelegateId>, was: Delegate, is_guest: bool) -> Self {
        let mut form = Self {
            id,
            draft: was.clone(),
            was,
            is_guest,
            body: Lookup::default(),
            was_tried: false,
            has_twin: false,
            came: Vec::new(),
        };
        form.name_association(cx);

        form
    }

    pub fn id(&self) -> Option<DelegateId> {
        self.id
    }

    pub fn draft(&self) -> &Delegate {
        &self.draft
    }

    pub fn is_archived(&self) -> bool {
        self.was.archived
    }

    /// Whether the same association already has somebody of this name.
    pub fn has_twin(&self) -> bool {
        self.has_twin
    }

    /// Whether associations are offered under the field.
    pub fn is_looking_up(&self) -> bool {
        !self.is_guest && self.draft.association.is_none() && !self.body.answers.is_empty()
    }

    /// Whether something was typed that is not kept.
    pub fn is_dirty(&self) -> bool {
        let typed_body = !self.is_guest && self.draft.association.is_none() && !self.body.query.trim().is_empty();

        typed_body || self.read() != draft::person(&self.was)
    }

    pub fn update(&mut self, message: Message, cx: &Context<'_>, bodies: &Directory) -> Outcome {
        match message {
            Message::Typed(entry, text) => self.typed(entry, text),
            Message::CivilityChosen(civility) => self.draft.civility = civility,
            Message::TongueChosen(tongue) => self.draft.tongue = tongue,
            Message::StandingChosen(is_guest) => self.is_guest = is_guest,
            Message::GuestChosen(kind) => self.draft.guest = Some(kind),
            Message::AssociationTyped(text) => {
                self.draft.association = None;
                self.body.type_in(text, bodies, OFFERED);
            }
            Message::AssociationMoved(by) => self.body.move_by(by),
            Message::AssociationEntered => self.choose(cx),
            Message::AssociationChosen(place) => {
                self.body.at = Some(place);
                self.choose(cx);
            }
            Message::MeetingOpened(id) => return Outcome::MeetingOpened(id),
            Message::Submitted => return Outcome::Submitted,
        }
        self.has_twin = self.find_twin(cx);

        Outcome::Nothing
    }

    /// What was typed, as one change.
    pub fn save(&mut self, cx: &Context<'_>) -> Saved {
        self.was_tried = true;
        let now = self.read();
        let is_unplaced = !self.is_guest && now.association.is_none();
        if now.names.is_empty() || is_unplaced || !(now.email.is_empty() || draft::is_email(&now.email)) {
            return Saved::Incomplete;
        }
        let filing = match self.id {
            None => {
                let id = cx.ids.next();
                self.id = Some(id);

                Some(Filing::Added(id, now.clone()))
            }
            Some(id) => Filing::edit(id, &self.was, &now),
        };
        self.draft.clone_from(&now);
        self.was = now;
        self.was_tried = false;

        filing.map_or(Saved::Unchanged, |filing| Saved::Changed(Box::new(RegisterChange::Delegate(filing).into())))
    }

    /// The register changed; whether the person is still in it.
    pub fn follow(&mut self, cx: &Context<'_>) -> bool {
        let Some(id) = self.id else { return true };
        let Some(now) = cx.workspace.register.delegates.get(id) else { return false };
        let before = self.draft.association;
        draft::follow_names(&mut self.was.names, &mut self.draft.names, &now.names);
        draft::follow(&mut self.was, &mut self.draft, now);
        if self.draft.association != before {
            self.is_guest = self.draft.association.is_none();
            self.name_association(cx);
        }
        self.derive(cx);

        true
    }

    /// What was typed, as it is kept: whoever speaks for an association is no guest.
    fn read(&self) -> Delegate {
        let mut now = draft::person(&self.draft);
        if self.is_guest {
            now.association = None;
        } else if self.was.association.is_none() {
            now.guest = None;
            now.body = String::new();
        }

        now
    }

    fn derive(&mut self, cx: &Context<'_>) {
        let Some(id) = self.id else { return };
        let meetings = cx.workspace.meetings().into_iter().rev();
        let came = meetings.filter(|(_, it)| it.sessions.iter().any(|(session, _)| it.is_present(session, id)));
        self.came = came.map(|(meeting, _)| meeting).collect();
    }

    fn typed(&mut self, entry: Entry, text: String) {
        match entry {
            Entry::Latin => self.draft.names.latin = text,
            Entry::Arabic => self.draft.names.arabic = text,
            Entry::Body => self.draft.body = text,
            Entry::Role => self.draft.role = text,
            Entry::Phone => self.draft.phone = text,
            Entry::Email => self.draft.email = text,
        }
    }

    fn choose(&mut self, cx: &Context<'_>) {
        let Some(Who::Association(association)) = self.body.current() else { return };
        self.draft.association = Some(association);
        self.name_association(cx);
    }

    /// The field shows the association that is chosen.
    fn name_association(&mut self, cx: &Context<'_>) {
        let Some(id) = self.draft.association else { return self.body.clear() };
        let association = cx.workspace.register.associations.get(id);
        let name = association.map(|it| wording::name(cx.i18n, &it.names).to_owned()).unwrap_or_default();
        self.body.keep(Who::Association(id), name);
    }

    fn find_twin(&self, cx: &Context<'_>) -> bool {
        let now = self.read();
        let names = [fold(&now.names.latin), fold(&now.names.arabic)];
        let is_same = |name: &String, other: &str| !name.is_empty() && *name == fold(other);
        let register = &cx.workspace.register;

        register
            .delegates
            .iter()
            .filter(|(id, other)| Some(*id) != self.id && !other.archived)
            .filter(|(_, other)| register.association_of(other.association) == register.association_of(now.association))
            .any(|(_, other)| is_same(&names[0], &other.names.latin) || is_same(&names[1], &other.names.arabic))
    }
}
