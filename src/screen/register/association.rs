//! An association being read or edited beside the list.

mod doubles;
mod view;

use iced::widget::text_editor;

use super::associations;
use super::draft::{self, Saved};
use crate::domain::figures::{self, Participation};
use crate::domain::register::{Association, AssociationKind, RegisterChange};
use crate::domain::{AssociationId, DelegateId, Filing, MeetingId, RegionId};
use crate::screen::keys::Do;
use crate::screen::{Context, Press};
use crate::search::fold;

use doubles::Doubles;
pub use doubles::{Doubling, FIELD as DOUBLE_FIELD};

/// One association.
#[derive(Debug)]
pub struct Form {
    /// None: a new one.
    id: Option<AssociationId>,
    was: Association,
    draft: Association,
    remarks: text_editor::Content,
    was_tried: bool,
    twin: Option<Twin>,
    doubles: Doubles,
    people: Vec<DelegateId>,
    past: Vec<Participation>,
}

/// Another association that has the same name, or the same acronym, and what it is called.
#[derive(Clone, Debug, PartialEq)]
pub enum Twin {
    Name(String),
    Acronym(String),
}

#[derive(Clone, Debug)]
pub enum Message {
    Typed(Entry, String),
    KindChosen(AssociationKind),
    RegionChosen(Option<RegionId>),
    ItemTyped(Items, usize, String),
    ItemAdded(Items),
    ItemRemoved(Items, usize),
    RemarksEdited(text_editor::Action),
    PersonOpened(DelegateId),
    PersonBegan,
    MeetingOpened(MeetingId),
    PageWanted,
    Double(Doubling),
    Submitted,
}

/// A field that is typed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    Latin,
    Arabic,
    Acronym,
    City,
    Address,
}

/// A list of the association.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Items {
    Phones,
    Emails,
    Fields,
}

/// What the register should do.
#[derive(Debug)]
pub enum Outcome {
    Nothing,
    PersonOpened(DelegateId),
    PersonBegan,
    MeetingOpened(MeetingId),
    PageWanted,
    /// The first of these is the same as the second, which stays.
    Merged(AssociationId, AssociationId),
    /// The name of a double is to be typed.
    DoubleBegan,
    /// The last item of this list is to be typed.
    ItemAdded(Items),
    Submitted,
}

impl Form {
    /// A new association.
    pub fn blank() -> Self {
        Self::over(None, Association::default())
    }

    pub fn edit(cx: &Context<'_>, id: AssociationId) -> Option<Self> {
        let mut form = Self::over(Some(id), cx.workspace.register.associations.get(id)?.clone());
        form.derive(cx);

        Some(form)
    }

    fn over(id: Option<AssociationId>, was: Association) -> Self {
        Self {
            id,
            remarks: text_editor::Content::with_text(&was.remarks),
            draft: was.clone(),
            was,
            was_tried: false,
            twin: None,
            doubles: Doubles::default(),
            people: Vec::new(),
            past: Vec::new(),
        }
    }

    pub fn id(&self) -> Option<AssociationId> {
        self.id
    }

    pub fn draft(&self) -> &Association {
        &self.draft
    }

    pub fn twin(&self) -> Option<&Twin> {
        self.twin.as_ref()
    }

    pub fn is_archived(&self) -> bool {
        self.was.archived
    }

    /// How many items a list has.
    pub fn count(&self, items: Items) -> usize {
        match items {
            Items::Phones => self.draft.phones.len(),
            Items::Emails => self.draft.emails.len(),
            Items::Fields => self.draft.fields.len(),
        }
    }

    pub fn past(&self) -> &[Participation] {
        &self.past
    }

    /// Whether something was typed that is not kept.
    pub fn is_dirty(&self) -> bool {
        draft::association(&self.draft) != draft::association(&self.was)
    }

    pub fn update(&mut self, message: Message, rows: &[associations::Row]) -> Outcome {
        match message {
            Message::Typed(entry, text) => self.typed(entry, text, rows),
            Message::KindChosen(kind) => self.draft.kind = kind,
            Message::RegionChosen(region) => self.draft.region = region,
            Message::ItemTyped(items, place, text) => {
                if let Some(item) = self.items(items).get_mut(place) {
                    *item = text;
                }
            }
            Message::ItemAdded(items) => {
                let list = self.items(items);
                if list.last().is_none_or(|last| !last.trim().is_empty()) {
                    list.push(String::new());
                }
                return Outcome::ItemAdded(items);
            }
            Message::ItemRemoved(items, place) => {
                let items = self.items(items);
                if place < items.len() {
                    items.remove(place);
                }
            }
            Message::RemarksEdited(action) => {
                self.remarks.perform(action);
                self.draft.remarks = self.remarks.text();
            }
            Message::PersonOpened(id) => return Outcome::PersonOpened(id),
            Message::PersonBegan => return Outcome::PersonBegan,
            Message::MeetingOpened(id) => return Outcome::MeetingOpened(id),
            Message::PageWanted => return Outcome::PageWanted,
            Message::Double(happened) => {
                let Some(own) = self.id else { return Outcome::Nothing };
                let twin = self.twin.as_ref().map(|twin| match twin {
                    Twin::Name(name) | Twin::Acronym(name) => name.as_str(),
                });
                let is_begun = matches!(happened, Doubling::Began);
                let merged = self.doubles.update(happened, own, twin, rows);
                if is_begun {
                    return Outcome::DoubleBegan;
                }

                return merged.map_or(Outcome::Nothing, |(from, into)| Outcome::Merged(from, into));
            }
            Message::Submitted => return Outcome::Submitted,
        }

        Outcome::Nothing
    }

    /// What a key means to the looking for a double, once the record is in the register.
    pub fn doubling(&self, press: &Press) -> Option<Message> {
        let is_letter = press.taken && press.does == Do::Double;

        self.id.filter(|_| !is_letter)?;
        self.doubles.key(press.does).map(Message::Double)
    }

    /// What was typed, as one change.
    pub fn save(&mut self, cx: &Context<'_>) -> Saved {
        self.was_tried = true;
        let now = draft::association(&self.draft);
        if now.names.is_empty() || !now.emails.iter().all(|email| draft::is_email(email)) {
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

        filing.map_or(Saved::Unchanged, |filing| Saved::Changed(Box::new(RegisterChange::Association(filing).into())))
    }

    /// The register changed; whether the association is still in it.
    pub fn follow(&mut self, cx: &Context<'_>) -> bool {
        let Some(id) = self.id else { return true };
        // Another laptop may have made it one with another.
        let id = cx.workspace.register.associations.current(id);
        self.id = Some(id);
        let Some(now) = cx.workspace.register.associations.get(id) else { return false };
        let before = self.draft.remarks.clone();
        draft::follow_names(&mut self.was.names, &mut self.draft.names, &now.names);
        draft::follow(&mut self.was, &mut self.draft, now);
        if self.draft.remarks != before {
            self.remarks = text_editor::Content::with_text(&self.draft.remarks);
        }
        self.derive(cx);

        true
    }

    fn derive(&mut self, cx: &Context<'_>) {
        let Some(id) = self.id else { return };
        let register = &cx.workspace.register;
        let mut people: Vec<_> = register.delegates_of(id).collect();
        cx.collation.sort_by_key(&mut people, |(_, person)| cx.name(&person.names));
        self.people = people.into_iter().map(|(id, _)| id).collect();
        self.past = figures::participation(cx.workspace, id);
    }

    fn typed(&mut self, entry: Entry, text: String, rows: &[associations::Row]) {
        match entry {
            Entry::Latin => self.draft.names.latin = text,
            Entry::Arabic => self.draft.names.arabic = text,
            Entry::Acronym => self.draft.acronym = text,
            Entry::City => self.draft.city = text,
            Entry::Address => self.draft.address = text,
        }
        if matches!(entry, Entry::Latin | Entry::Arabic | Entry::Acronym) {
            self.twin = self.find_twin(rows);
        }
    }

    /// A name or an acronym that another one has: perhaps the same, perhaps not.
    fn find_twin(&self, rows: &[associations::Row]) -> Option<Twin> {
        let names = [fold(&self.draft.names.latin), fold(&self.draft.names.arabic)];
        let acronym = fold(&self.draft.acronym);
        let others = || rows.iter().filter(|row| Some(row.id) != self.id);
        let is_same = |text: &String, other: &String| !text.is_empty() && text == other;
        let named = others().find(|row| names.iter().zip(&row.called).any(|(name, other)| is_same(name, other)));
        if let Some(row) = named {
            return Some(Twin::Name(row.name.clone()));
        }

        others().find(|row| is_same(&acronym, &row.called[2])).map(|row| Twin::Acronym(row.name.clone()))
    }

    fn items(&mut self, items: Items) -> &mut Vec<String> {
        match items {
            Items::Phones => &mut self.draft.phones,
            Items::Emails => &mut self.draft.emails,
            Items::Fields => &mut self.draft.fields,
        }
    }
}
