//! What a list says of somebody who is known: blanks are filled, what differs is replaced, nothing is emptied.

use super::known::{is_called, phone_key};
use crate::domain::edit::Record;
use crate::domain::register::{Association, AssociationKind, Delegate, Register, Tongue};
use crate::domain::{Civility, Names};
use crate::exchange::fold::fold;
use crate::exchange::plan::FieldUpdate;

/// The association as it would be. Where a list speaks of it in several spellings, each builds on the one before. Spelling is
/// left as the register has it where only case or accents differ.
pub fn association(known: &Association, listed: &[Association]) -> Association {
    let mut now = known.clone();

    for listed in listed {
        names(&mut now.names, &listed.names);
        text(&mut now.acronym, &listed.acronym);
        text(&mut now.city, &listed.city);
        text(&mut now.address, &listed.address);

        // Lists write "association" for whatever they have; only what says more is news.
        if listed.kind != AssociationKind::Association && now.kind == AssociationKind::Association {
            now.kind = listed.kind;
        }
        if listed.region.is_some() {
            now.region = listed.region;
        }
        for phone in &listed.phones {
            if !now.phones.iter().any(|own| alike(own, phone)) {
                now.phones.push(phone.clone());
            }
        }
        for email in &listed.emails {
            if !now.emails.iter().any(|own| own.eq_ignore_ascii_case(email)) {
                now.emails.push(email.clone());
            }
        }

        remarks(&mut now.remarks, &listed.remarks);
    }

    // Who stands on a list again is in use again.
    now.archived = false;

    now
}

/// The person as he or she would be. The names by which somebody said who it is (`told`) lead there from then on.
pub fn person(known: &Delegate, listed: &Delegate, told: &[Names]) -> Delegate {
    let mut now = known.clone();

    names(&mut now.names, &listed.names);
    text(&mut now.role, &listed.role);

    // A civility that was guessed from a role must not overrule one that somebody chose.
    if now.civility == Civility::Unsaid {
        now.civility = listed.civility;
    }
    if parts(&listed.phone).any(|phone| !parts(&now.phone).any(|own| alike(own, phone))) {
        now.phone = listed.phone.clone();
    }
    if parts(&listed.email).any(|email| !parts(&now.email).any(|own| own.eq_ignore_ascii_case(email))) {
        now.email = listed.email.clone();
    }
    if now.tongue == Tongue::Unsaid {
        now.tongue = listed.tongue;
    }

    now.archived = false;

    for names in told {
        if !is_called(known, names) && !now.also.contains(names) {
            now.also.push(names.clone());
        }
    }

    now
}

/// Adds what a further row of the same list says of an association: the first word counts.
pub fn gather(all: &mut Association, row: &Association) {
    let Association { names, acronym, kind, region, city, address, remarks: _, archived: _, fields: _, phones, emails } =
        row;

    for (mine, theirs) in [
        (&mut all.names.latin, &names.latin),
        (&mut all.names.arabic, &names.arabic),
        (&mut all.acronym, acronym),
        (&mut all.city, city),
        (&mut all.address, address),
    ] {
        if mine.is_empty() {
            mine.clone_from(theirs);
        }
    }
    if all.kind == AssociationKind::Association {
        all.kind = *kind;
    }

    all.region = all.region.or(*region);

    for phone in phones {
        if !all.phones.iter().any(|own| alike(own, phone)) {
            all.phones.push(phone.clone());
        }
    }
    for email in emails {
        if !all.emails.iter().any(|own| own.eq_ignore_ascii_case(email)) {
            all.emails.push(email.clone());
        }
    }

    remarks(&mut all.remarks, &row.remarks);
}

/// Adds what a further row of the same list says of a person: the first word counts, phones and addresses stand side by side.
pub fn gather_person(all: &mut Delegate, row: &Delegate) {
    for (mine, theirs) in [
        (&mut all.names.latin, &row.names.latin),
        (&mut all.names.arabic, &row.names.arabic),
        (&mut all.role, &row.role),
    ] {
        if mine.is_empty() {
            mine.clone_from(theirs);
        }
    }
    if all.civility == Civility::Unsaid {
        all.civility = row.civility;
    }
    if all.tongue == Tongue::Unsaid {
        all.tongue = row.tongue;
    }
    for phone in parts(&row.phone) {
        if !parts(&all.phone).any(|own| alike(own, phone)) {
            beside(&mut all.phone, phone);
        }
    }
    for email in parts(&row.email) {
        if !parts(&all.email).any(|own| own.eq_ignore_ascii_case(email)) {
            beside(&mut all.email, email);
        }
    }
}

/// The fields of an association that would change.
pub fn association_updates(register: &Register, was: &Association, now: &Association) -> Vec<FieldUpdate> {
    let fields = fields(was.edits_to(now).iter().map(Association::field));

    fields
        .into_iter()
        .map(|field| {
            let shown = |it: &Association| match field {
                "names" => both(&it.names),
                "acronym" => it.acronym.clone(),
                "kind" => format!("{:?}", it.kind),
                "region" => {
                    it.region.and_then(|id| register.regions.get(id)).map(|it| both(&it.names)).unwrap_or_default()
                }
                "city" => it.city.clone(),
                "address" => it.address.clone(),
                "remarks" => it.remarks.clone(),
                "phones" => it.phones.join(", "),
                "emails" => it.emails.join(", "),
                _ => String::new(),
            };

            FieldUpdate { field, of_person: false, was: shown(was), now: shown(now) }
        })
        .collect()
}

/// The fields of a person that would change.
pub fn person_updates(was: &Delegate, now: &Delegate) -> Vec<FieldUpdate> {
    let fields = fields(was.edits_to(now).iter().map(Delegate::field));

    fields
        .into_iter()
        .map(|field| {
            let shown = |it: &Delegate| match field {
                "names" => both(&it.names),
                "role" => it.role.clone(),
                "phone" => it.phone.clone(),
                "email" => it.email.clone(),
                "civility" if it.civility != Civility::Unsaid => format!("{:?}", it.civility),
                "tongue" if it.tongue != Tongue::Unsaid => format!("{:?}", it.tongue),
                "also" => it.also.iter().map(both).collect::<Vec<_>>().join(", "),
                _ => String::new(),
            };

            FieldUpdate { field, of_person: true, was: shown(was), now: shown(now) }
        })
        .collect()
}

/// Each field once, though a list has an edit an item.
fn fields(edited: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut fields: Vec<&str> = Vec::new();

    for field in edited {
        if !fields.contains(&field) {
            fields.push(field);
        }
    }

    fields
}

fn both(names: &Names) -> String {
    match (names.latin.is_empty(), names.arabic.is_empty()) {
        (false, false) => format!("{} – {}", names.latin, names.arabic),
        _ => names.in_latin().to_owned(),
    }
}

/// A name that is known is kept: it was found by it, so what differs is its spelling.
fn names(known: &mut Names, listed: &Names) {
    for (known, listed) in [(&mut known.latin, &listed.latin), (&mut known.arabic, &listed.arabic)] {
        if known.is_empty() {
            known.clone_from(listed);
        }
    }
}

fn text(known: &mut String, listed: &str) {
    if !listed.is_empty() && fold(known) != fold(listed) {
        *known = listed.to_owned();
    }
}

fn remarks(known: &mut String, listed: &str) {
    for line in listed.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if known.lines().any(|own| own.trim() == line) {
            continue;
        }
        if !known.is_empty() {
            known.push('\n');
        }

        known.push_str(line);
    }
}

/// The phones, or the addresses of mail, that stand in one field.
pub fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(['/', ';', '\n', '،']).map(str::trim).filter(|part| !part.is_empty())
}

fn beside(all: &mut String, part: &str) {
    if !all.is_empty() {
        all.push_str(" / ");
    }

    all.push_str(part);
}

fn alike(one: &str, other: &str) -> bool {
    one == other || (!phone_key(one).is_empty() && phone_key(one) == phone_key(other))
}
