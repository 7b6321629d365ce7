//! Names in two scripts, and how a person is addressed.

use serde::{Deserialize, Serialize};

/// A name as it is written in Latin script and in Arabic. Either may be empty; neither is ever re-cased.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Names {
    /// As written in French or English.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub latin: String,
    /// As written in Arabic.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub arabic: String,
}

impl Names {
    /// A name in both scripts.
    pub fn new(latin: impl Into<String>, arabic: impl Into<String>) -> Self {
        Self { latin: latin.into(), arabic: arabic.into() }
    }

    /// A name in Latin script alone.
    pub fn latin(latin: impl Into<String>) -> Self {
        Self::new(latin, "")
    }

    /// The Latin name, or the Arabic one where there is none.
    pub fn in_latin(&self) -> &str {
        if self.latin.is_empty() { &self.arabic } else { &self.latin }
    }

    /// The Arabic name, or the Latin one where there is none.
    pub fn in_arabic(&self) -> &str {
        if self.arabic.is_empty() { &self.latin } else { &self.arabic }
    }

    /// Whether neither script has a name.
    pub fn is_empty(&self) -> bool {
        self.latin.trim().is_empty() && self.arabic.trim().is_empty()
    }
}

/// How a person is addressed; letters and the count of women and men need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Civility {
    /// Not known.
    #[default]
    Unsaid,
    /// M., السيد
    Mr,
    /// Mme, السيدة
    Mrs,
}

impl Civility {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Mrs, Self::Mr, Self::Unsaid];
}
