//! A paper that is too long to be set at once: in pieces, several at a time, joined afterwards.
//!
//! No piece knows how many pages the others have. So pieces are set without a head and a foot, and these, once all pages are
//! counted, on pages of their own, which are laid over the others.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;

use typst::layout::Point;
use typst::model::Document;
use typst_layout::{Page, PagedDocument};

use super::press::{Copy, DATA, typeset_piece};
use super::{PaperError, Progress};

/// What is set by itself.
#[derive(Clone, Debug)]
pub struct Piece {
    /// What it says, as JSON.
    pub data: String,
    /// How many rows it has.
    pub rows: usize,
}

/// Sets the pieces, on all cores. `frames` answers what the heads and the feet of so many pages say.
pub fn typeset(
    copy: &Copy,
    pieces: &[Piece],
    frames: impl FnOnce(usize) -> Result<String, PaperError>,
    progress: &Progress,
) -> Result<PagedDocument, PaperError> {
    let set = all(copy, pieces, progress)?;
    let info = set.first().map(|piece| piece.info().clone()).unwrap_or_default();
    let mut pages: Vec<Page> = set.iter().flat_map(|piece| piece.pages().iter().cloned()).collect();
    drop(set);

    let framed = typeset_piece(Copy { data: frames(pages.len())?, ..copy.clone() })?;
    if framed.pages().len() != pages.len() {
        let (framed, pages) = (framed.pages().len(), pages.len());

        return Err(PaperError::Typesetting(format!("{DATA}: {pages} pages, {framed} heads")));
    }
    for (page, frame) in pages.iter_mut().zip(framed.pages()) {
        page.frame.push_frame(Point::zero(), frame.frame.clone());
    }
    // What was remembered is of no more use; it need not be waited for until the memory is given back.
    thread::spawn(|| typst::comemo::evict(0));

    Ok(PagedDocument::new(pages.into_iter().collect(), info))
}

/// The pieces in their order. The first fault stops all.
fn all(copy: &Copy, pieces: &[Piece], progress: &Progress) -> Result<Vec<PagedDocument>, PaperError> {
    let of = pieces.iter().map(|piece| piece.rows).sum();
    let (next, rows) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let fault = Mutex::new(None);
    let work = || {
        let mut set = Vec::new();
        loop {
            let index = next.fetch_add(1, Relaxed);
            let Some(piece) = pieces.get(index) else { return set };
            let done =
                progress.is_wanted().and_then(|()| typeset_piece(Copy { data: piece.data.clone(), ..copy.clone() }));
            match done {
                Ok(pages) => set.push((index, pages)),
                Err(error) => {
                    next.store(pieces.len(), Relaxed);
                    if let Ok(mut fault) = fault.lock() {
                        fault.get_or_insert(error);
                    }
                    return set;
                }
            }
            progress.went_on(rows.fetch_add(piece.rows, Relaxed) + piece.rows, of);
        }
    };
    let cores = thread::available_parallelism().map_or(1, usize::from).min(pieces.len());
    let mut set = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let set: Result<Vec<_>, _> = workers.into_iter().map(|worker| worker.join()).collect();

        set.map(|set| set.into_iter().flatten().collect::<Vec<_>>())
    })
    .map_err(|_| PaperError::Typesetting(String::new()))?;
    if let Some(error) = fault.into_inner().unwrap_or_default() {
        return Err(error);
    }
    set.sort_by_key(|(index, _)| *index);

    Ok(set.into_iter().map(|(_, pages)| pages).collect())
}
