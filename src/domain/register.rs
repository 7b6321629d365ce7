//! The register: who exists. Its state, its changes, and how a change becomes state.

mod association;
mod delegate;
mod organiser;
mod programme;
mod region;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::edit::{Record, amend_alone};
use super::entry::{BatchId, Closing, Entry, Stamp};
use super::fold::{Aggregate, Journaled};
use super::id::*;
use super::meeting::{Invitation, Invitee, Meeting, Note};
use super::shelf::{Filing, Shelf};

pub use association::{Association, AssociationEdit, AssociationKind};
pub use delegate::{Delegate, DelegateEdit, GuestKind, Tongue};
pub use organiser::{Organiser, OrganiserEdit, Unit, UnitEdit};
pub use programme::{
    Framework, Network, NetworkEdit, Programme, ProgrammeEdit, Project, ProjectEdit, Theme, ThemeEdit,
};
pub use region::{MOROCCO, Region, RegionEdit};

/// One change to the register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum RegisterChange {
    /// Fields of the organiser.
    OrganiserEdited(Vec<OrganiserEdit>),
    /// A laptop said its readable name.
    LaptopNamed {
        /// The name before.
        was: String,
        /// The name from now on.
        now: String,
    },
    /// A unit of the organiser.
    Unit(Filing<UnitId, Unit>),
    /// A region of the list.
    Region(Filing<RegionId, Region>),
    /// An association.
    Association(Filing<AssociationId, Association>),
    /// Two associations were one and the same. The first leaves an alias: whatever names it means the second.
    AssociationsMerged {
        /// The one that counts no more.
        from: AssociationId,
        /// The one that stays.
        into: AssociationId,
    },
    /// They were not (the undo of their merging): each is for itself again, as it was.
    AssociationsParted {
        /// The one that counts again.
        from: AssociationId,
        /// The one that it had been merged into.
        into: AssociationId,
    },
    /// A delegate or a guest.
    Delegate(Filing<DelegateId, Delegate>),
    /// A programme of the strategy or of the reference framework.
    Programme(Filing<ProgrammeId, Programme>),
    /// A financed project.
    Project(Filing<ProjectId, Project>),
    /// A network of associations.
    Network(Filing<NetworkId, Network>),
    /// A theme.
    Theme(Filing<ThemeId, Theme>),
    /// What an association said between meetings: a note without a meeting.
    Contribution(Filing<NoteId, Note>),
    /// The end of a batch.
    BatchEnded(Closing),
    /// A batch that a crash cut short was taken back: its entries never count.
    BatchTakenBack(BatchId),
}

/// The state of the register: the fold of its entries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Register {
    /// The body that invites.
    pub organiser: Organiser,
    /// Its units.
    pub units: Shelf<UnitId, Unit>,
    /// The regions: the twelve of Morocco, and what the user made of them.
    pub regions: Shelf<RegionId, Region>,
    /// The associations, archived ones too.
    pub associations: Shelf<AssociationId, Association>,
    /// The delegates and guests, archived ones too.
    pub delegates: Shelf<DelegateId, Delegate>,
    /// The programmes.
    pub programmes: Shelf<ProgrammeId, Programme>,
    /// The financed projects.
    pub projects: Shelf<ProjectId, Project>,
    /// The networks.
    pub networks: Shelf<NetworkId, Network>,
    /// The themes.
    pub themes: Shelf<ThemeId, Theme>,
    /// What was said between meetings: notes without a meeting, and so without an item of an agenda.
    #[serde(default)]
    pub contributions: Shelf<NoteId, Note>,
    /// The readable names of the laptops.
    pub laptops: BTreeMap<LaptopId, String>,
    /// Edits of the organiser that met another value than they expected.
    pub organiser_conflicts: Vec<(Stamp, OrganiserEdit)>,
    /// How many changes made no sense any more when they were folded; they stay in the journal.
    pub idle: u64,
    /// The latest entry folded.
    pub latest: Stamp,
    /// Counts the entries folded since the program started; views derived from the register are good while it stands still.
    #[serde(skip)]
    pub revision: u64,
}

impl Default for Register {
    fn default() -> Self {
        let mut regions = Shelf::default();
        for (number, region) in region::morocco() {
            regions.preset(RegionId::new(number), region);
        }

        Self {
            organiser: Organiser::default(),
            units: Shelf::default(),
            regions,
            associations: Shelf::default(),
            delegates: Shelf::default(),
            programmes: Shelf::default(),
            projects: Shelf::default(),
            networks: Shelf::default(),
            themes: Shelf::default(),
            contributions: Shelf::default(),
            laptops: BTreeMap::new(),
            organiser_conflicts: Vec::new(),
            idle: 0,
            latest: Stamp::default(),
            revision: 0,
        }
    }
}

impl Register {
    /// The associations that are not archived.
    pub fn active_associations(&self) -> impl Iterator<Item = (AssociationId, &Association)> {
        self.associations.iter().filter(|(_, association)| !association.archived)
    }

    /// The delegates of an association that are not archived.
    ///
    /// Looks at every delegate: for a whole list, build [`super::roll::by_association`] once.
    pub fn delegates_of(&self, association: AssociationId) -> impl Iterator<Item = (DelegateId, &Delegate)> {
        let current = self.associations.current(association);

        self.delegates.iter().filter(move |(_, delegate)| {
            !delegate.archived && self.association_of(delegate.association) == Some(current)
        })
    }

    /// The association that a record names, or the one that it was merged into since.
    pub fn association_of(&self, named: Option<AssociationId>) -> Option<AssociationId> {
        named.map(|id| self.associations.current(id))
    }

    /// Who is in a network, each association once.
    pub fn members(&self, network: &Network) -> BTreeSet<AssociationId> {
        network.members.iter().map(|member| self.associations.current(*member)).collect()
    }

    /// The invitation of an association to a meeting, if it counts: its own, or that of one which was merged into it.
    pub fn invitation<'a>(
        &self,
        meeting: &'a Meeting,
        association: AssociationId,
    ) -> Option<(Invitee, &'a Invitation)> {
        let current = self.associations.current(association);
        let own = std::iter::once(current);
        let mut all = own.chain(self.associations.former(current)).map(Invitee::Association);

        all.find_map(|invitee| Some((invitee, meeting.invitation(invitee)?)))
    }

    /// The readable name of a laptop, or its id.
    pub fn laptop_name(&self, laptop: LaptopId) -> String {
        self.laptops.get(&laptop).filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| laptop.to_string())
    }

    fn name_laptop(&mut self, laptop: LaptopId, was: &String, now: &String, reverting: bool) -> bool {
        let name = self.laptops.entry(laptop).or_default();
        let kept = reverting && name != was;
        if !kept {
            name.clone_from(now);
        }

        !kept
    }
}

impl Aggregate for Register {
    type Change = RegisterChange;

    fn apply(&mut self, entry: &Entry<RegisterChange>) {
        let (at, reverting) = (entry.at, entry.reverts.is_some());
        let sensible = match &entry.does {
            RegisterChange::OrganiserEdited(edits) => {
                amend_alone(&mut self.organiser, edits, reverting, at, &mut self.organiser_conflicts);
                true
            }
            RegisterChange::LaptopNamed { was, now } => self.name_laptop(at.laptop(), was, now, reverting),
            RegisterChange::Unit(filing) => self.units.apply(filing, at, reverting),
            RegisterChange::Region(filing) => self.regions.apply(filing, at, reverting),
            RegisterChange::Association(filing) => self.associations.apply(filing, at, reverting),
            RegisterChange::AssociationsMerged { from, into } => self.associations.merge(*from, *into),
            RegisterChange::AssociationsParted { from, into } => self.associations.part(*from, *into),
            RegisterChange::Delegate(filing) => self.delegates.apply(filing, at, reverting),
            RegisterChange::Programme(filing) => self.programmes.apply(filing, at, reverting),
            RegisterChange::Project(filing) => self.projects.apply(filing, at, reverting),
            RegisterChange::Network(filing) => self.networks.apply(filing, at, reverting),
            RegisterChange::Theme(filing) => self.themes.apply(filing, at, reverting),
            RegisterChange::Contribution(filing) => self.contributions.apply(filing, at, reverting),
            RegisterChange::BatchEnded(_) | RegisterChange::BatchTakenBack(_) => true,
        };
        self.idle += u64::from(!sensible);
        self.latest = self.latest.max(at);
        self.revision += 1;
    }

    fn latest(&self) -> Stamp {
        self.latest
    }
}

impl Journaled for RegisterChange {
    fn is_deed(&self) -> bool {
        self.closing().is_none() && !matches!(self, Self::LaptopNamed { .. })
    }

    fn inverse(entry: &Entry<Self>) -> Option<Self> {
        Some(match &entry.does {
            Self::OrganiserEdited(edits) => Self::OrganiserEdited(edits.iter().rev().map(Organiser::inverse).collect()),
            Self::LaptopNamed { was, now } => Self::LaptopNamed { was: now.clone(), now: was.clone() },
            Self::Unit(filing) => Self::Unit(filing.inverse()),
            Self::Region(filing) => Self::Region(filing.inverse()),
            Self::Association(filing) => Self::Association(filing.inverse()),
            Self::AssociationsMerged { from, into } => Self::AssociationsParted { from: *from, into: *into },
            Self::AssociationsParted { from, into } => Self::AssociationsMerged { from: *from, into: *into },
            Self::Delegate(filing) => Self::Delegate(filing.inverse()),
            Self::Programme(filing) => Self::Programme(filing.inverse()),
            Self::Project(filing) => Self::Project(filing.inverse()),
            Self::Network(filing) => Self::Network(filing.inverse()),
            Self::Theme(filing) => Self::Theme(filing.inverse()),
            Self::Contribution(filing) => Self::Contribution(filing.inverse()),
            Self::BatchEnded(_) | Self::BatchTakenBack(_) => return None,
        })
    }

    fn closing(&self) -> Option<&Closing> {
        match self {
            Self::BatchEnded(closing) => Some(closing),
            _ => None,
        }
    }

    fn taken_back(&self) -> Option<BatchId> {
        match self {
            Self::BatchTakenBack(batch) => Some(*batch),
            _ => None,
        }
    }

    fn batch_ended(closing: Closing) -> Self {
        Self::BatchEnded(closing)
    }

    fn batch_taken_back(batch: BatchId) -> Self {
        Self::BatchTakenBack(batch)
    }
}
