//! What was typed about a record, as it is kept.

use crate::domain::edit::Amended;
use crate::domain::register::{Association, Delegate};
use crate::domain::{Change, Names, Record};

/// What came of saving.
#[derive(Clone, Debug, PartialEq)]
pub enum Saved {
    /// Something is missing or wrong, and is said beside it.
    Incomplete,
    /// It is as it was.
    Unchanged,
    /// Only the fields that changed.
    Changed(Box<Change>),
}

/// Whether it has the shape of an e-mail address: somebody, an at sign, and a domain with a dot in it.
pub fn is_email(text: &str) -> bool {
    let Some((somebody, domain)) = text.trim().split_once('@') else { return false };
    let is_word =
        |part: &str| !part.is_empty() && !part.contains(|letter: char| letter.is_whitespace() || letter == '@');

    is_word(somebody) && is_word(domain) && domain.contains('.') && domain.split('.').all(|part| !part.is_empty())
}

/// Without the spaces around what was typed, and without items that are empty or there twice.
pub fn association(draft: &Association) -> Association {
    Association {
        names: names(&draft.names),
        acronym: trimmed(&draft.acronym),
        city: trimmed(&draft.city),
        address: trimmed(&draft.address),
        remarks: trimmed(&draft.remarks),
        fields: items(&draft.fields),
        phones: items(&draft.phones),
        emails: items(&draft.emails),
        ..draft.clone()
    }
}

/// Likewise.
pub fn person(draft: &Delegate) -> Delegate {
    Delegate {
        names: names(&draft.names),
        body: trimmed(&draft.body),
        role: trimmed(&draft.role),
        phone: trimmed(&draft.phone),
        email: trimmed(&draft.email),
        ..draft.clone()
    }
}

/// The record changed under the form: fields that nobody typed in follow. Those that somebody did keep what they were, so that
/// saving them tells of the conflict.
pub fn follow<T: Record>(was: &mut T, draft: &mut T, now: &T) {
    for edit in was.clone().edits_to(now) {
        if matches!(draft.amend(&edit, true), Amended::Set) {
            was.amend(&edit, true);
        }
    }
}

/// The two scripts of a name follow each on its own.
pub fn follow_names(was: &mut Names, draft: &mut Names, now: &Names) {
    if draft.latin == was.latin {
        draft.latin.clone_from(&now.latin);
        was.latin.clone_from(&now.latin);
    }
    if draft.arabic == was.arabic {
        draft.arabic.clone_from(&now.arabic);
        was.arabic.clone_from(&now.arabic);
    }
}

fn names(names: &Names) -> Names {
    Names::new(names.latin.trim(), names.arabic.trim())
}

fn trimmed(text: &str) -> String {
    text.trim().to_owned()
}

fn items(items: &[String]) -> Vec<String> {
    let mut kept: Vec<String> = Vec::with_capacity(items.len());
    for item in items.iter().map(|item| item.trim()).filter(|item| !item.is_empty()) {
        if !kept.iter().any(|known| known == item) {
            kept.push(item.to_owned());
        }
    }

    kept
}
