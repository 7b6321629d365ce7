//! Who was there, who had said that they would not come, and who stayed away without a word.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Said;
use crate::documents::common::{Material, addressed, in_language, plain, words};
use crate::documents::paper::Wish;
use crate::documents::people::{Entry, by_association};
use crate::documents::text::printable;
use crate::domain::DelegateId;
use crate::domain::meeting::Invitee;
use crate::tr;

/// The participants, organisation by organisation.
#[derive(Serialize)]
pub struct Participants {
    present: Vec<Body>,
    excused: Vec<Body>,
    absent: Vec<Body>,
}

/// An organisation, and who came or should have come for it; a guest without one has an empty name here.
#[derive(Serialize)]
struct Body {
    name: Said,
    people: Vec<Person>,
}

#[derive(Serialize)]
struct Person {
    name: Said,
    role: String,
    /// In whose place.
    replaces: Said,
}

impl Participants {
    pub fn new(material: Material<'_>, wish: &Wish) -> Self {
        let mut found = Self { present: Vec::new(), excused: Vec::new(), absent: Vec::new() };
        let entries = by_association(material, None, wish.language.languages()[0]);
        // The entries of one organisation stand together; each guest is one of his own.
        let mut rest = entries.as_slice();
        while let Some(first) = rest.first() {
            let alike =
                |entry: &&Entry<'_>| entry.row.association.is_some() && entry.row.association == first.row.association;
            let length = rest.iter().take_while(alike).count().max(1);
            let (body, others) = rest.split_at(length);
            found.take(material, wish, body);
            rest = others;
        }

        found
    }

    /// An organisation is represented by whoever came; where nobody did, all who were named are said to be missing.
    fn take(&mut self, material: Material<'_>, wish: &Wish, entries: &[Entry<'_>]) {
        let came: Vec<&Entry<'_>> = entries.iter().filter(|entry| entry.row.is_present()).collect();
        if !came.is_empty() {
            self.present.push(body(material, wish, &came));
            return;
        }
        let missing: Vec<&Entry<'_>> = entries.iter().collect();
        let place = if entries.iter().any(Entry::declined) { &mut self.excused } else { &mut self.absent };
        // Somebody in whose place another came, for whatever organisation, stayed away without being missed.
        if missing.iter().all(|entry| is_replaced(material, entry)) {
            return;
        }
        place.push(body(material, wish, &missing));
    }
}

fn is_replaced(material: Material<'_>, entry: &Entry<'_>) -> bool {
    let Some((person, _)) = entry.person else { return false };
    let is_guest = matches!(entry.row.invitee, Some(Invitee::Guest(_)));

    is_guest && replacements(material).contains_key(&person)
}

/// Who came in whose place: by the person replaced.
fn replacements(material: Material<'_>) -> BTreeMap<DelegateId, DelegateId> {
    let there = material.meeting.attendance.values().flatten();

    there.filter_map(|(person, seen)| Some((seen.arrival()?.replaces?, *person))).collect()
}

fn body(material: Material<'_>, wish: &Wish, entries: &[&Entry<'_>]) -> Body {
    let association = entries.first().and_then(|entry| entry.association);
    let name = match association {
        Some(known) => Said::of(wish, |language| printable(in_language(&known.names, language))),
        None => {
            let guest = entries.first().and_then(|entry| entry.person).map(|(_, person)| person.body.as_str());

            Said::of(wish, |_| printable(guest.unwrap_or_default()))
        }
    };

    Body { name, people: entries.iter().filter_map(|entry| person(material, wish, entry)).collect() }
}

fn person(material: Material<'_>, wish: &Wish, entry: &Entry<'_>) -> Option<Person> {
    let (_, known) = entry.person?;
    let replaced = entry.row.attendance.and_then(|seen| seen.arrival()?.replaces);
    let replaced = replaced.and_then(|id| material.register.delegates.get(id));

    Some(Person {
        name: Said::of(wish, |language| addressed(known, language)),
        role: printable(&known.role),
        replaces: Said::of(wish, |language| {
            let name = replaced.map(|replaced| addressed(replaced, language));

            name.map(|name| plain(&tr!(words(language), "papers-minutes-replaces", name = name))).unwrap_or_default()
        }),
    })
}
