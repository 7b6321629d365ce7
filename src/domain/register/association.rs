use serde::{Deserialize, Serialize};

use crate::domain::edit::record;
use crate::domain::id::RegionId;
use crate::domain::names::Names;

/// What kind of body an association is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum AssociationKind {
    /// An association of civil society.
    #[default]
    Association,
    /// An association led by migrants.
    LedByMigrants,
    /// A network or a federation.
    Network,
    /// A public or international institution.
    Institution,
    /// A newspaper, a station.
    Media,
    /// None of these.
    Other,
}

impl AssociationKind {
    /// In the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Association, Self::LedByMigrants, Self::Network, Self::Institution, Self::Media, Self::Other];
}

record! {
    /// A body that is invited. Phones are kept as typed.
    pub struct Association edited by AssociationEdit {
        /// In French and in Arabic.
        names: Names => Names,
        /// Its acronym, as the association writes it.
        acronym: String => Acronym,
        /// What kind of body it is.
        kind: AssociationKind => Kind,
        /// The region that it is counted in.
        region: Option<RegionId> => Region,
        /// Its city.
        city: String => City,
        /// Its postal address.
        address: String => Address,
        /// Whatever else a coordinator should know.
        remarks: String => Remarks,
        /// It is kept for the history, and offered nowhere.
        archived: bool => Archived,
    }
    lists {
        /// Fields of work.
        fields: String => Field,
        /// Telephone numbers, as typed.
        phones: String => Phone,
        /// E-mail addresses.
        emails: String => Email,
    }
}
