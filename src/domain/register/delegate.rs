use serde::{Deserialize, Serialize};

use crate::domain::edit::record;
use crate::domain::id::AssociationId;
use crate::domain::names::{Civility, Names};

/// Why a person without an association is invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum GuestKind {
    /// An elected person or a civil servant.
    Official,
    /// An agency of the United Nations or of cooperation.
    Agency,
    /// A journalist.
    Press,
    /// A speaker.
    Speaker,
    /// None of these.
    Other,
}

impl GuestKind {
    /// In the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Official, Self::Agency, Self::Press, Self::Speaker, Self::Other];
}

/// The language in which a person is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Tongue {
    /// Not known: the organiser's.
    #[default]
    Unsaid,
    /// French.
    French,
    /// Arabic.
    Arabic,
    /// English.
    English,
}

impl Tongue {
    /// In the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Unsaid, Self::French, Self::Arabic, Self::English];
}

record! {
    /// A person who may speak for an association, or a guest without one.
    ///
    /// There is no field for a nationality or a national identity number: by law 09-08 those need an authorisation.
    pub struct Delegate edited by DelegateEdit {
        /// In Latin script and in Arabic.
        names: Names => Names,
        /// How the person is addressed.
        civility: Civility => Civility,
        /// For whom the person may speak.
        association: Option<AssociationId> => Association,
        /// Why the person is invited, where there is no association.
        guest: Option<GuestKind> => Guest,
        /// The body that a guest comes from.
        body: String => Body,
        /// The function: president, treasurer …
        role: String => Role,
        /// A telephone number, as typed.
        phone: String => Phone,
        /// An e-mail address.
        email: String => Email,
        /// The language in which the person is written to.
        tongue: Tongue => Tongue,
        /// Kept for the history, and offered nowhere.
        archived: bool => Archived,
    }
    lists {
        /// Other ways in which lists write the name: whoever is called so on a list is this person.
        also: Names => Also,
    }
}
