use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use super::glow::STAY;

/// Which rows of a list have just come, or are news: what is remembered from one look at the list to the next.
#[derive(Clone, Debug)]
pub struct Fresh<K, V> {
    known: Option<BTreeMap<K, V>>,
    came: BTreeMap<K, Timestamp>,
}

impl<K, V> Default for Fresh<K, V> {
    fn default() -> Self {
        Self { known: None, came: BTreeMap::new() }
    }
}

impl<K: Ord + Copy, V: PartialEq> Fresh<K, V> {
    /// The rows as they are now. Those that are new or say something else than before have just come, if that is news here: not
    /// at the first look, nor where the list is of something else.
    pub fn see(&mut self, rows: impl IntoIterator<Item = (K, V)>, is_news: bool, now: Timestamp) {
        let rows: BTreeMap<K, V> = rows.into_iter().collect();
        self.came.retain(|key, came| rows.contains_key(key) && is_recent(*came, now));
        if let Some(known) = self.known.as_ref().filter(|_| is_news) {
            let came = rows.iter().filter(|(key, says)| known.get(*key) != Some(*says));
            self.came.extend(came.map(|(key, _)| (*key, now)));
        }
        self.known = Some(rows);
    }

    /// The list is of something else from now on.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// When a row came, if it has just come.
    pub fn came(&self, key: K, now: Timestamp) -> Option<Timestamp> {
        self.came.get(&key).copied().filter(|came| is_recent(*came, now))
    }
}

fn is_recent(came: Timestamp, now: Timestamp) -> bool {
    let stay = SignedDuration::try_from(STAY).unwrap_or_default();

    now.duration_since(came) < stay
}
