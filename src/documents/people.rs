//! The people of a meeting in the order of a paper.

use super::common::{Material, Pair, collation, in_language};
use super::paper::{Who, Wish};
use super::text::printable;
use crate::domain::meeting::{Invitee, Reply};
use crate::domain::register::{Association, Delegate};
use crate::domain::roll::{self, Standing};
use crate::domain::{DelegateId, SessionId};
use crate::i18n::Language;

/// One row of the roll, with whom it is about.
pub struct Entry<'a> {
    pub row: roll::Row<'a>,
    pub person: Option<(DelegateId, &'a Delegate)>,
    pub association: Option<&'a Association>,
}

impl Entry<'_> {
    /// The person's name; empty where an association has named nobody.
    pub fn names(&self) -> Pair {
        self.person.map(|(_, person)| Pair::of(&person.names)).unwrap_or_default()
    }

    /// For whom the person comes.
    pub fn body(&self) -> Pair {
        let guest = || self.person.map(|(_, person)| Pair::alone(&person.body)).unwrap_or_default();

        self.association.map_or_else(guest, |association| Pair::of(&association.names))
    }

    /// The person's function.
    pub fn role(&self) -> String {
        self.person.map(|(_, person)| printable(&person.role)).unwrap_or_default()
    }

    /// Whether whoever was invited said no.
    pub fn declined(&self) -> bool {
        self.row.reply == Some(Reply::Declined)
    }

    /// What the row is found by on a sheet in the order of people: the person's name, else the association's.
    pub fn sort_name(&self, language: Language) -> &str {
        let person = self.person.map(|(_, person)| in_language(&person.names, language));

        person.or_else(|| self.association.map(|it| in_language(&it.names, language))).unwrap_or_default()
    }
}

/// Everybody on the roll, by association and then by name, as the language sorts; guests after all associations.
pub fn by_association<'a>(material: Material<'a>, session: Option<SessionId>, language: Language) -> Vec<Entry<'a>> {
    let mut entries = entries(material, session);
    let collation = collation(language);
    entries.sort_by_cached_key(|entry| {
        let association = entry.association.map(|it| collation.key(in_language(&it.names, language)));
        let person = entry.person.map(|(_, person)| collation.key(in_language(&person.names, language)));

        (association.is_none(), association, person)
    });

    entries
}

/// Everybody on the roll by name.
pub fn by_name<'a>(material: Material<'a>, session: Option<SessionId>, language: Language) -> Vec<Entry<'a>> {
    let mut entries = entries(material, session);
    let collation = collation(language);
    entries.sort_by_cached_key(|entry| collation.key(entry.sort_name(language)));

    entries
}

/// The people for whom something is made that bears their name.
pub fn named<'a>(material: Material<'a>, wish: &Wish) -> Vec<Entry<'a>> {
    let language = wish.language.languages()[0];
    let fits = |entry: &Entry<'_>| match wish.who {
        Who::Expected => !entry.declined() || entry.row.is_present(),
        Who::Confirmed => entry.row.reply == Some(Reply::Confirmed),
        Who::Present => entry.row.is_present(),
    };

    by_association(material, wish.session, language)
        .into_iter()
        .filter(|entry| entry.person.is_some() && fits(entry))
        .collect()
}

fn entries<'a>(material: Material<'a>, session: Option<SessionId>) -> Vec<Entry<'a>> {
    let Material { register, meeting, .. } = material;

    roll::roll(register, meeting, session, false)
        .into_iter()
        .map(|row| Entry {
            row,
            person: row.person.and_then(|id| Some((id, register.delegates.get(id)?))),
            association: row.association.and_then(|id| register.associations.get(id)),
        })
        .filter(|entry| entry.person.is_some() || entry.association.is_some())
        .collect()
}

/// Whether a row stands for a walk-in of the door.
pub fn is_walk_in(entry: &Entry<'_>) -> bool {
    entry.row.standing == Standing::WalkIn
}

/// The names of whom an invitation is for.
pub fn invitee_name<'a>(material: Material<'a>, invitee: Invitee) -> (Option<&'a Association>, Option<&'a Delegate>) {
    match invitee {
        Invitee::Association(id) => (material.register.associations.get(id), None),
        Invitee::Guest(id) => (None, material.register.delegates.get(id)),
    }
}
