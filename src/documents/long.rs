//! A sign-in sheet that is too long for a table. The template sets its pages without rows and says how rows look; the rows are laid
//! into the pages here, on all cores. What one costs is then little more than the shaping of its letters.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;

use typst::foundations::{Label, Selector};
use typst::introspection::{Introspector, MetadataElem};
use typst::layout::{Abs, Point};
use typst::model::Document;
use typst::utils::PicoStr;
use typst_layout::{Page, PagedDocument};

use super::look::{Compositor, Look, SetRow};
use super::press::{Copy, typeset};
use super::sign_in::{Bare, Row, SignIn};
use super::{PaperError, Progress};

/// After so many rows it is looked at whether the sheet is still wanted.
const ROWS: usize = 250;
/// The label of the place where the rows of a page begin.
const PLACE: &str = "rows";

/// Sets the sheet. `data` answers what the template reads of it.
pub fn set(
    copy: &Copy,
    sheet: &SignIn,
    data: impl Fn(&SignIn) -> Result<String, PaperError>,
    progress: &Progress,
) -> Result<PagedDocument, PaperError> {
    let bare = |pages| typeset(Copy { data: data(&sheet.bare(pages))?, ..copy.clone() });
    // The first page of each part, and one that goes on.
    let openings = sheet.openings();
    let tried = bare(openings.iter().cloned().chain([Bare::going_on()]).collect())?;
    let (look, mut tops) = begun(&tried)?;
    let on_others = tops.pop().unwrap_or_default();

    let rows = all(&look, &sheet.all_rows(), progress)?;
    let mut rest = rows.into_iter();
    let mut dealt: Vec<(Bare, Vec<SetRow>)> = Vec::new();
    for ((opening, top), count) in openings.into_iter().zip(tops).zip(sheet.rows_of_parts()) {
        let rows = rest.by_ref().take(count).flatten();
        deal(&mut dealt, opening, rows, look.room() - (top - on_others), look.room());
    }
    progress.is_wanted()?;

    let numbered = dealt.iter().zip(1..).map(|((bare, _), number)| bare.numbered(number));
    let pages = bare(numbered.collect())?;
    let (_, tops) = begun(&pages)?;
    let info = pages.info().clone();
    let mut pages: Vec<Page> = pages.pages().to_vec();
    for ((page, (_, rows)), top) in pages.iter_mut().zip(dealt).zip(tops) {
        let left = look.left();
        let mut foot = top;
        for row in rows {
            page.frame.push_multiple(row.items.into_iter().map(|(at, item)| (at + Point::new(left, foot), item)));
            foot += row.height;
        }
        let uprights = look.uprights(foot - top);
        page.frame.push_multiple(uprights.into_iter().map(|(at, item)| (at + Point::new(left, top), item)));
    }

    Ok(PagedDocument::new(pages.into_iter().collect(), info))
}

/// Where the rows of each page begin, and how they look.
fn begun(pages: &PagedDocument) -> Result<(Look, Vec<Abs>), PaperError> {
    let fault = |what: String| PaperError::Typesetting(format!("sign-in.typ: {what}"));
    let label = Label::new(PicoStr::intern(PLACE)).ok_or_else(|| fault(PLACE.to_owned()))?;
    let introspector = pages.introspector();
    let places = introspector.query(&Selector::Label(label));
    let look = places.first().and_then(|place| place.to_packed::<MetadataElem>()).map(|place| &place.value);
    let look = serde_json::to_value(look).and_then(serde_json::from_value).map_err(|error| fault(error.to_string()))?;
    let tops: Vec<Abs> = places
        .iter()
        .filter_map(|place| introspector.elements().position(place.location()?))
        .zip(1..)
        .filter(|(place, page)| place.page.get() == *page)
        .map(|(place, _)| place.point.y)
        .collect();
    let (count, found) = (pages.pages().len(), tops.len());

    if found == count { Ok((look, tops)) } else { Err(fault(format!("{count} pages, {found} begin rows"))) }
}

/// The rows, on all cores; one that is taller than a page is several.
fn all(look: &Look, rows: &[&Row], progress: &Progress) -> Result<Vec<Vec<SetRow>>, PaperError> {
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let work = || {
        let mut compositor = Compositor::new(look);
        let mut set = Vec::new();
        loop {
            let index = next.fetch_add(1, Relaxed);
            let Some(some) = rows.chunks(ROWS).nth(index) else { return set };
            if progress.is_wanted().is_err() {
                return set;
            }
            set.push((index, some.iter().map(|row| compositor.set(row)).collect::<Vec<_>>()));
            progress.went_on(done.fetch_add(some.len(), Relaxed) + some.len(), rows.len());
        }
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut set = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let set: Result<Vec<_>, _> = workers.into_iter().map(|worker| worker.join()).collect();

        set.map(|set| set.into_iter().flatten().collect::<Vec<_>>())
    })
    .map_err(|_| PaperError::Typesetting(String::new()))?;
    progress.is_wanted()?;
    set.sort_by_key(|(index, _)| *index);

    Ok(set.into_iter().flat_map(|(_, rows)| rows).collect())
}

/// Deals the rows of a part out to pages. A row that the first page has no room for beneath its title begins the next one.
fn deal(
    pages: &mut Vec<(Bare, Vec<SetRow>)>,
    opening: Bare,
    rows: impl Iterator<Item = SetRow>,
    on_first: Abs,
    on_others: Abs,
) {
    let mut page = (opening, Vec::new());
    let mut left = on_first;
    for row in rows {
        if !left.fits(row.height) && (!page.1.is_empty() || left < on_others) {
            pages.push(std::mem::replace(&mut page, (Bare::going_on(), Vec::new())));
            left = on_others;
        }
        left -= row.height;
        page.1.push(row);
    }
    pages.push(page);
}
