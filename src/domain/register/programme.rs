use serde::{Deserialize, Serialize};

use crate::domain::edit::record;
use crate::domain::id::{AssociationId, ProgrammeId, RegionId};
use crate::domain::names::Names;

/// What a programme is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Framework {
    /// The national strategy.
    #[default]
    Strategy,
    /// The reference framework for what associations do.
    Reference,
}

record! {
    /// A programme that meetings, themes and projects serve.
    pub struct Programme edited by ProgrammeEdit {
        /// In French and in Arabic.
        names: Names => Names,
        /// What it is part of.
        framework: Framework => Framework,
        /// What it is for.
        objectives: String => Objectives,
    }
    lists {}
}

record! {
    /// A project that the programme financed.
    pub struct Project edited by ProjectEdit {
        /// Its title.
        title: Names => Title,
        /// The partner association that carried it.
        association: Option<AssociationId> => Association,
        /// The programme that it serves.
        programme: Option<ProgrammeId> => Programme,
        /// Where it took place.
        region: Option<RegionId> => Region,
        /// Its first year.
        from: i16 => From,
        /// Its last year.
        to: i16 => To,
        /// What it received, in dirhams.
        amount: u64 => Amount,
        /// How many people it reached.
        beneficiaries: u32 => Beneficiaries,
        /// It is kept for the history, and counts no more.
        archived: bool => Archived,
    }
    lists {}
}

record! {
    /// A named group of associations.
    pub struct Network edited by NetworkEdit {
        /// In French and in Arabic.
        names: Names => Names,
    }
    lists {
        /// Who is in it.
        members: AssociationId => Member,
    }
}

record! {
    /// A theme that notes are filed under.
    pub struct Theme edited by ThemeEdit {
        /// In French and in Arabic.
        names: Names => Names,
        /// The programme that it belongs to.
        programme: Option<ProgrammeId> => Programme,
    }
    lists {}
}
