//! How the rooms say a person: name, association, what else tells one from another.

use crate::domain::door::{Door, Who};
use crate::domain::{AssociationId, Civility, DelegateId};
use crate::i18n::Direction;
use crate::screen::{Context, wording};
use crate::ui::theme::Ink;
use crate::ui::{Element, layout, text};

/// A person as addressed.
pub fn name(cx: &Context<'_>, person: DelegateId) -> String {
    cx.workspace.register.delegates.get(person).map(|known| wording::person(cx.i18n, known)).unwrap_or_default()
}

/// A person as addressed, or an association by its name.
pub fn label(cx: &Context<'_>, who: Who) -> String {
    match who {
        Who::Person(person) => name(cx, person),
        Who::Association(association) => association_name(cx, association).unwrap_or_default(),
    }
}

/// An association by its name, and its acronym where the name does not have it.
pub fn association_name(cx: &Context<'_>, association: AssociationId) -> Option<String> {
    let known = cx.workspace.register.associations.get(association)?;
    let name = cx.name(&known.names);

    Some(match known.acronym.as_str() {
        "" => name.to_owned(),
        acronym if name.is_empty() || name.contains(acronym) => {
            if name.is_empty() {
                acronym.to_owned()
            } else {
                name.to_owned()
            }
        }
        acronym => format!("{name} ({acronym})"),
    })
}

/// For whom a person comes: the association, or a guest's body.
pub fn association(cx: &Context<'_>, door: &Door<'_>, person: DelegateId) -> Option<String> {
    let arrived_for = door
        .meeting
        .attendance_at(door.session, person)
        .and_then(|attendance| attendance.arrival())
        .and_then(|arrival| arrival.association);
    if let Some(association) = arrived_for.or_else(|| door.association_of(person)) {
        return association_name(cx, association);
    }
    let delegate = cx.workspace.register.delegates.get(person)?;
    if !delegate.body.is_empty() {
        return Some(delegate.body.clone());
    }

    Some(delegate.guest.map_or_else(|| cx.t("door-no-association"), |kind| wording::guest_kind(cx.i18n, kind)))
}

/// A message that agrees with the person: its argument `who` is `mrs`, `mr` or `unsaid`.
pub fn t(cx: &Context<'_>, key: &str, person: DelegateId) -> String {
    let civility = cx.workspace.register.delegates.get(person).map(|known| known.civility).unwrap_or_default();

    cx.i18n.t_with(key, &[("who", who(civility).into())])
}

/// The argument that a message agrees with.
pub fn who(civility: Civility) -> &'static str {
    match civility {
        Civility::Unsaid => "unsaid",
        Civility::Mr => "mr",
        Civility::Mrs => "mrs",
    }
}

/// What was said, whatever it is written in: it begins where every line of the interface does, beside its picture.
pub fn said<'a, M: 'a>(direction: Direction, words: &'a str, ink: Ink) -> Element<'a, M> {
    layout::start(direction, text::body(words).class(ink)).into()
}

/// Facts of one line with a dot between them, in the order of the line.
pub fn dotted<'a, M: 'a>(facts: Vec<String>, ink: Ink) -> Vec<Element<'a, M>> {
    let mut line = Vec::with_capacity(facts.len() * 2);
    for fact in facts {
        if !line.is_empty() {
            line.push(text::muted("·").into());
        }
        line.push(text::body(fact).class(ink).into());
    }

    line
}

/// A name of at most so many letters that keeps its acronym: Association Mains… (AMSL).
pub fn fitted_name(name: &str, letters: usize) -> String {
    if name.chars().count() <= letters {
        return name.to_owned();
    }
    match with_acronym(name) {
        (_, "") => fitted(name, letters),
        (long, acronym) => {
            format!("{} {acronym}", fitted(long, letters.saturating_sub(acronym.chars().count() + 1)))
        }
    }
}

/// A name and its acronym in brackets, empty where it has none.
pub fn with_acronym(name: &str) -> (&str, &str) {
    match name.rfind(" (") {
        Some(at) if name.ends_with(')') => (&name[..at], name[at..].trim_start()),
        _ => (name, ""),
    }
}

/// A text of at most so many letters: cut between words where it is longer, and marked so.
pub fn fitted(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    let kept: String = text.chars().take(letters.saturating_sub(1)).collect();
    let cut = kept.rfind([' ', '-']).filter(|cut| *cut > kept.len() / 2).unwrap_or(kept.len());

    format!("{}…", kept.get(..cut).unwrap_or(&kept).trim_end_matches([' ', '-', ',']))
}
