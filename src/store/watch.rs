//! Hears when somebody writes in the workspace's folder. Where the system tells nothing (network folders), a look each second
//! finds the same.

use std::path::Path;

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use tokio::sync::watch;

use super::layout::{MEETINGS, REGISTER, id_of};
use crate::domain::LaptopId;

/// A watch over the journals of others. Dropped, it ends.
pub struct Watch {
    heard: watch::Receiver<()>,
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Watches a workspace; none where the system cannot. What `own` writes is no news: the laptop whose journals the program writes
    /// itself, if it writes any.
    pub fn over(dir: &Path, own: Option<LaptopId>) -> Option<Self> {
        let (tell, heard) = watch::channel(());
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| concerns(&event, own)) {
                // Nobody listens any more: the watch is about to end.
                let _ = tell.send(());
            }
        })
        .ok()?;
        watcher.watch(dir, RecursiveMode::Recursive).ok()?;

        Some(Self { heard, _watcher: watcher })
    }

    /// Returns when another laptop's journal was written to; none once the watch has ended.
    pub async fn heard(&mut self) -> Option<()> {
        self.heard.changed().await.ok()
    }
}

/// Whether a journal of another laptop, or a folder for one, was written.
fn concerns(event: &Event, own: Option<LaptopId>) -> bool {
    let is_written = matches!(event.kind, EventKind::Create(_) | EventKind::Modify(_) | EventKind::Any);
    let is_journal = |path: &Path| {
        let mut folders = path.ancestors().skip(1).filter_map(|folder| folder.file_name()?.to_str());
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let here = folders.next() == Some(REGISTER) || folders.next() == Some(MEETINGS);

        here && !stem.starts_with('.') && (own.is_none() || id_of(stem) != own)
    };

    is_written && event.paths.iter().any(|path| is_journal(path))
}
