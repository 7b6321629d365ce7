//! What the caller hands over: a row and its texts.

/// Where a text of a record belongs. What is found in an earlier one ranks above what is found only in a later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The code on a badge: found when typed whole, first of all.
    Code,
    /// The name of a person, one text a script or spelling.
    Name,
    /// The acronym of the association (AMDH).
    Acronym,
    /// The name of the association, one text a script or spelling.
    Association,
    /// The region or city.
    Region,
    /// What the person does there.
    Role,
}

impl Field {
    pub(super) const ALL: [Field; 6] =
        [Field::Code, Field::Name, Field::Acronym, Field::Association, Field::Region, Field::Role];
}

/// One row of the caller's list, with the texts by which it may be found.
#[derive(Debug, Clone, Default)]
pub struct Record<'a> {
    /// The caller's row: dense, from 0. Hits that are equal otherwise come in this order.
    pub id: u32,
    /// The texts, in any order; a field may occur several times, or not at all. Empty texts do no harm.
    pub texts: Vec<(Field, &'a str)>,
}

impl<'a> Record<'a> {
    /// A row without any text yet.
    pub fn new(id: u32) -> Self {
        Self { id, texts: Vec::with_capacity(8) }
    }

    /// Adds a text to be found by.
    #[must_use]
    pub fn with(mut self, field: Field, text: &'a str) -> Self {
        self.texts.push((field, text));

        self
    }
}
