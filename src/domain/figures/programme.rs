use std::collections::BTreeSet;

use crate::domain::register::{AssociationKind, Register};

/// The key figures of the programme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProgrammeFigures {
    /// Financed projects.
    pub projects: u32,
    /// Regions that have one.
    pub regions: u32,
    /// Associations that carry one.
    pub partners: u32,
    /// Those of them led by migrants.
    pub led_by_migrants: u32,
    /// People reached.
    pub beneficiaries: u64,
    /// Dirhams.
    pub amount: u64,
    /// The first year of any project; zero where none is known.
    pub from: i16,
    /// The last year of any project; zero where none is known.
    pub to: i16,
}

/// The key figures of the programme, from the projects of the register.
pub fn programme(register: &Register) -> ProgrammeFigures {
    let mut figures = ProgrammeFigures::default();
    let (mut regions, mut partners, mut years) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (_, project) in register.projects.iter() {
        figures.projects += 1;
        figures.beneficiaries += u64::from(project.beneficiaries);
        figures.amount = figures.amount.saturating_add(project.amount);
        years.extend([project.from, project.to].into_iter().filter(|year| *year != 0));
        regions.extend(project.region);
        partners.extend(register.association_of(project.association));
    }
    figures.from = years.first().copied().unwrap_or_default();
    figures.to = years.last().copied().unwrap_or_default();
    figures.regions = regions.len() as u32;
    figures.partners = partners.len() as u32;
    figures.led_by_migrants = partners
        .iter()
        .filter(|id| register.associations.get(**id).is_some_and(|known| known.kind == AssociationKind::LedByMigrants))
        .count() as u32;

    figures
}
