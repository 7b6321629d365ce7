//! The list of projects: as it leaves, a row a project, and as one comes in.

mod headings;
mod incoming;
mod numbers;

use super::lists::Writing;
use super::table::{ColumnKind, OutCell, Table, TableColumn};
use crate::domain::Names;
use crate::domain::register::{Project, Register};
use crate::i18n::Language;

pub use incoming::{Incoming, IncomingNotice, IncomingProblem, IncomingRow, IncomingState};

/// The columns, their titles and what they hold.
const COLUMNS: [(&str, &str, ColumnKind); 10] = [
    ("title", "programme-column-title", ColumnKind::Text),
    ("title_arabic", "programme-column-title-arabic", ColumnKind::Text),
    ("association", "programme-column-association", ColumnKind::Text),
    ("association_arabic", "programme-column-association-arabic", ColumnKind::Text),
    ("region", "programme-column-region", ColumnKind::Text),
    ("programme", "programme-column-programme", ColumnKind::Text),
    ("from", "programme-column-from", ColumnKind::Number),
    ("to", "programme-column-to", ColumnKind::Number),
    ("amount", "programme-column-amount", ColumnKind::Number),
    ("beneficiaries", "programme-column-beneficiaries", ColumnKind::Number),
];

/// These projects, in this order. No personal data is in the list.
pub fn projects<'a>(register: &Register, chosen: impl IntoIterator<Item = &'a Project>, writing: Writing<'_>) -> Table {
    let i18n = writing.i18n;
    let language = i18n.language();
    let columns = COLUMNS.iter().map(|(key, title, kind)| TableColumn { key, title: i18n.t(title), kind: *kind });

    Table {
        title: i18n.t("exchange-list-projects"),
        sheet: i18n.t("exchange-sheet-projects"),
        author: in_language(&register.organiser.names, language).to_owned(),
        made: writing.now,
        language,
        columns: columns.collect(),
        rows: chosen.into_iter().map(|project| row(register, project, language)).collect(),
    }
}

fn row(register: &Register, project: &Project, language: Language) -> Vec<OutCell> {
    let association = project.association.and_then(|id| register.associations.get(id)).map(|it| &it.names);
    let region = project.region.and_then(|id| register.regions.get(id)).map(|it| &it.names);
    let programme = project.programme.and_then(|id| register.programmes.get(id)).map(|it| &it.names);
    let named =
        |names: Option<&Names>| OutCell::text(names.map(|names| in_language(names, language)).unwrap_or_default());
    let year = |year: i16| if year == 0 { OutCell::Empty } else { OutCell::Number(f64::from(year)) };

    vec![
        OutCell::text(project.title.latin.as_str()),
        OutCell::text(project.title.arabic.as_str()),
        OutCell::text(association.map(|names| names.latin.as_str()).unwrap_or_default()),
        OutCell::text(association.map(|names| names.arabic.as_str()).unwrap_or_default()),
        named(region),
        named(programme),
        year(project.from),
        year(project.to),
        OutCell::Number(project.amount as f64),
        OutCell::Number(f64::from(project.beneficiaries)),
    ]
}

fn in_language(names: &Names, language: Language) -> &str {
    if language == Language::Arabic { names.in_arabic() } else { names.in_latin() }
}
