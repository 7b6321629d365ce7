//! Sets of columns: the standard ones, and those that a user named.

use std::collections::BTreeMap;

use super::ListColumn::{self, *};
use super::{List, fold};
use crate::i18n::I18n;

/// A standard set of columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ColumnSet {
    /// No phone, no e-mail, no remarks: for a wall or a web page.
    Public,
    /// All that there is.
    Organiser,
    /// What a helper at the door needs.
    Door,
}

impl ColumnSet {
    /// Every standard set.
    pub const ALL: [Self; 3] = [Self::Public, Self::Organiser, Self::Door];

    /// The columns of the set that the list can have, in the list's order.
    pub fn columns(self, list: List) -> Vec<ListColumn> {
        let holds = |column: &ListColumn| match self {
            Self::Organiser => true,
            Self::Public => matches!(
                column,
                Number
                    | Association
                    | AssociationArabic
                    | Acronym
                    | Kind
                    | Region
                    | City
                    | Name
                    | NameArabic
                    | Role
                    | Body
                    | Presence
            ),
            Self::Door => matches!(
                column,
                Name | NameArabic
                    | Association
                    | AssociationArabic
                    | Acronym
                    | Role
                    | Body
                    | Seats
                    | Reply
                    | Presence
                    | Arrived
                    | Desk
                    | Badge
            ),
        };

        list.columns().into_iter().filter(holds).collect()
    }

    /// The set of this English name, as the command line takes it: "public list", "for the organiser", "for the door".
    pub fn from_name(name: &str) -> Option<Self> {
        match fold(name).as_str() {
            "public" | "public list" => Some(Self::Public),
            "organiser" | "organizer" | "for the organiser" | "for the organizer" => Some(Self::Organiser),
            "door" | "for the door" => Some(Self::Door),
            _ => None,
        }
    }

    /// The Fluent key of its name.
    pub fn title(self) -> &'static str {
        match self {
            Self::Public => "exchange-set-public",
            Self::Organiser => "exchange-set-organiser",
            Self::Door => "exchange-set-door",
        }
    }
}

/// The columns of these keys that the list can have, in the list's order; keys of a newer version are passed over.
pub fn of_keys<S: AsRef<str>>(keys: &[S], list: List) -> Vec<ListColumn> {
    let wanted: Vec<ListColumn> = keys.iter().filter_map(|key| ListColumn::from_key(key.as_ref())).collect();

    list.columns().into_iter().filter(|column| wanted.contains(column)).collect()
}

/// Whether a name is that of a standard set, in English or in the language of the interface: no other set may have it.
pub fn standard(name: &str, i18n: &I18n) -> Option<ColumnSet> {
    let translated = |set: &ColumnSet| fold(&i18n.t(set.title())) == fold(name);

    ColumnSet::from_name(name).or_else(|| ColumnSet::ALL.into_iter().find(translated))
}

/// The columns of the set of this name that the list can have: a standard one, else one of the user's `own`, whose values are
/// keys of columns. None where no set is called so.
pub fn named(name: &str, own: &BTreeMap<String, Vec<String>>, list: List, i18n: &I18n) -> Option<Vec<ListColumn>> {
    if let Some(set) = standard(name, i18n) {
        return Some(set.columns(list));
    }
    let found = own.get(name).or_else(|| own.iter().find(|(own, _)| fold(own) == fold(name)).map(|(_, keys)| keys));

    found.map(|keys| of_keys(keys, list))
}
