use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale::locale;

use super::Language;

/// The order of names in one language: É beside E, the Arabic alphabet in its own order.
pub struct Collation {
    collator: Option<CollatorBorrowed<'static>>,
}

impl Collation {
    pub fn new(language: Language) -> Self {
        let preferences: CollatorPreferences = match language {
            Language::French => locale!("fr").into(),
            Language::Arabic => locale!("ar").into(),
            Language::English => locale!("en").into(),
        };

        // The rules are in the binary: without them, an order by code points is still an order.
        Self { collator: Collator::try_new(preferences, CollatorOptions::default()).ok() }
    }

    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        match &self.collator {
            Some(collator) => collator.compare(left, right),
            None => left.cmp(right),
        }
    }

    /// Sorts by a name of each item, read once an item: the sort key of a name costs more than a comparison. Stable.
    pub fn sort_by_key<T, K: AsRef<str>>(&self, items: &mut [T], name: impl Fn(&T) -> K) {
        items.sort_by_cached_key(|item| self.key(name(item).as_ref()));
    }

    /// Bytes that sort as the name does; to be kept beside a row that is sorted often.
    pub fn key(&self, name: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(name.len() * 2);

        match &self.collator {
            // Writing to a vector does not fail.
            Some(collator) => {
                let _ = collator.write_sort_key_to(name, &mut key);
            }
            None => key.extend_from_slice(name.as_bytes()),
        }

        key
    }
}

impl std::fmt::Debug for Collation {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Collation").finish_non_exhaustive()
    }
}
