use std::collections::BTreeSet;

use crate::domain::id::{AssociationId, MeetingId, OutcomeId, ProgrammeId, ProjectId, RegionId, ThemeId};
use crate::domain::meeting::{Meeting, Outcome};
use crate::domain::register::{AssociationKind, Project, Register};
use crate::domain::workspace::Workspace;

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

/// Which projects are asked for; what is none lets all through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProjectFilter {
    /// Those of a region.
    pub region: Option<RegionId>,
    /// Those that ran in a year.
    pub year: Option<i16>,
    /// Those that serve a programme.
    pub programme: Option<ProgrammeId>,
    /// The archived ones instead of the others.
    pub archived: bool,
}

impl ProjectFilter {
    /// Whether it lets the project through.
    pub fn lets_through(&self, project: &Project) -> bool {
        self.archived == project.archived
            && self.region.is_none_or(|region| project.region == Some(region))
            && self.year.is_none_or(|year| ran_in(project, year))
            && self.programme.is_none_or(|programme| project.programme == Some(programme))
    }
}

/// The key figures of the programme, from the projects of the register that are not archived.
pub fn programme(register: &Register) -> ProgrammeFigures {
    projects(register, register.projects.iter().map(|(_, project)| project).filter(|project| !project.archived))
}

/// The same figures of some projects alone.
pub fn projects<'a>(register: &Register, chosen: impl IntoIterator<Item = &'a Project>) -> ProgrammeFigures {
    let mut figures = ProgrammeFigures::default();
    let (mut regions, mut partners, mut years) = (BTreeSet::new(), BTreeSet::<AssociationId>::new(), BTreeSet::new());
    for project in chosen {
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

/// The years in which any project ran, the latest first.
pub fn project_years(register: &Register) -> Vec<i16> {
    let mut years = BTreeSet::new();
    for (_, project) in register.projects.iter() {
        let (from, to) = span(project);
        if from > 0 {
            // A slip of the pen is no reason for a list of a thousand years.
            years.extend((from..=to).take(50));
        }
    }

    years.into_iter().rev().collect()
}

/// What serves a programme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Serving {
    /// The meetings that are held for it, the latest first.
    pub meetings: Vec<MeetingId>,
    /// Its themes.
    pub themes: Vec<ThemeId>,
    /// Its projects that are not archived.
    pub projects: Vec<ProjectId>,
    /// What was decided, recommended and promised for it: born of a note under one of its themes, or, where the theme is not
    /// known, at a meeting that is held for it.
    pub outcomes: Vec<(MeetingId, OutcomeId)>,
}

/// What serves a programme.
pub fn serving(workspace: &Workspace, programme: ProgrammeId) -> Serving {
    let register = &workspace.register;
    let themes = register.themes.iter().filter(|(_, theme)| theme.programme == Some(programme));
    let themes: Vec<ThemeId> = themes.map(|(id, _)| id).collect();
    let projects = register.projects.iter().filter(|(_, it)| it.programme == Some(programme) && !it.archived);
    let mut serving = Serving { projects: projects.map(|(id, _)| id).collect(), themes, ..Serving::default() };
    for (id, meeting) in workspace.meetings().into_iter().rev() {
        let is_for_it = meeting.details.programmes.contains(&programme);
        if is_for_it {
            serving.meetings.push(id);
        }
        let serves = |outcome: &Outcome| match theme(meeting, outcome) {
            Some(theme) => serving.themes.contains(&theme),
            None => is_for_it,
        };
        let outcomes = meeting.outcomes.iter().filter(|(_, it)| serves(it)).map(|(outcome, _)| (id, outcome));
        let outcomes: Vec<_> = outcomes.collect();
        serving.outcomes.extend(outcomes);
    }

    serving
}

/// The theme of the note that an outcome was born of.
fn theme(meeting: &Meeting, outcome: &Outcome) -> Option<ThemeId> {
    meeting.notes.get(outcome.note?)?.theme
}

fn ran_in(project: &Project, year: i16) -> bool {
    let (from, to) = span(project);

    from != 0 && (from..=to).contains(&year)
}

/// The first and the last year, of which one may not be known.
fn span(project: &Project) -> (i16, i16) {
    let from = if project.from == 0 { project.to } else { project.from };

    (from, project.to.max(from))
}
