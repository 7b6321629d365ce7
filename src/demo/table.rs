//! The words of the sample, in tables that a spreadsheet opens: `assets/demo/*.tsv`.

pub(super) const ASSOCIATIONS: &str = include_str!("../../assets/demo/associations.tsv");
pub(super) const AGENDA: &str = include_str!("../../assets/demo/agenda.tsv");
pub(super) const CITIES: &str = include_str!("../../assets/demo/cities.tsv");
pub(super) const CONTRIBUTIONS: &str = include_str!("../../assets/demo/contributions.tsv");
pub(super) const FIELDS: &str = include_str!("../../assets/demo/fields.tsv");
pub(super) const GIVEN: &str = include_str!("../../assets/demo/given.tsv");
pub(super) const GUESTS: &str = include_str!("../../assets/demo/guests.tsv");
pub(super) const HOMONYMS: &str = include_str!("../../assets/demo/homonyms.tsv");
pub(super) const MEETINGS: &str = include_str!("../../assets/demo/meetings.tsv");
pub(super) const NETWORKS: &str = include_str!("../../assets/demo/networks.tsv");
pub(super) const NOTES: &str = include_str!("../../assets/demo/notes.tsv");
pub(super) const ORGANISER: &str = include_str!("../../assets/demo/organiser.tsv");
pub(super) const OUTCOMES: &str = include_str!("../../assets/demo/outcomes.tsv");
pub(super) const PROGRAMMES: &str = include_str!("../../assets/demo/programmes.tsv");
pub(super) const REMARKS: &str = include_str!("../../assets/demo/remarks.tsv");
pub(super) const ROLES: &str = include_str!("../../assets/demo/roles.tsv");
pub(super) const SESSIONS: &str = include_str!("../../assets/demo/sessions.tsv");
pub(super) const STREETS: &str = include_str!("../../assets/demo/streets.tsv");
pub(super) const SURNAMES: &str = include_str!("../../assets/demo/surnames.tsv");
pub(super) const THEMES: &str = include_str!("../../assets/demo/themes.tsv");
pub(super) const TITLES: &str = include_str!("../../assets/demo/titles.tsv");

/// One row of a table.
#[derive(Clone, Debug)]
pub(super) struct Row(Vec<&'static str>);

impl Row {
    /// A cell by its place; empty where the row is shorter.
    pub(super) fn cell(&self, place: usize) -> &'static str {
        self.0.get(place).copied().unwrap_or_default()
    }

    /// A cell that holds a whole number; zero where it does not.
    pub(super) fn number<N: std::str::FromStr + Default>(&self, place: usize) -> N {
        self.cell(place).parse().unwrap_or_default()
    }

    /// The words of a cell that lists several.
    pub(super) fn list(&self, place: usize) -> Vec<&'static str> {
        self.cell(place).split(',').map(str::trim).filter(|word| !word.is_empty()).collect()
    }
}

/// The rows of a table; lines that begin with `#` say what the columns are.
pub(super) fn rows(table: &'static str) -> impl Iterator<Item = Row> {
    table
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| Row(line.split('\t').map(str::trim).collect()))
}

/// The rows whose first cell is `key`.
pub(super) fn rows_of(table: &'static str, key: &str) -> Vec<Row> {
    rows(table).filter(|row| row.cell(0) == key).collect()
}
