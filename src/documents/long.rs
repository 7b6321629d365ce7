//! A sign-in sheet that is too long for a table. The template sets its pages without rows and says how rows look; the rows are laid
//! into the pages here, on all cores. What one costs is then little more than the shaping of its letters.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;

use serde_json::Value;
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
/// How the template calls the height of what stands above the table.
const ABOVE: &str = "above";

/// Sets the sheet. `data` answers what the template reads of it.
pub fn set(
    copy: &Copy,
    sheet: &SignIn,
    data: impl Fn(&SignIn) -> Result<String, PaperError>,
    progress: &Progress,
) -> Result<PagedDocument, PaperError> {
    let bare = |pages| typeset(Copy { data: data(&sheet.bare(pages))?, ..copy.clone() });
    // The first page of each part, and one that goes on, by which it is known how many rows each has room for.
    let openings = sheet.openings();
    let tried = places(&bare(openings.iter().cloned().chain([Bare::going_on()]).collect())?)?;
    let look = tried.first().map(|(_, said)| said.clone()).unwrap_or_default();
    let look: Look = serde_json::from_value(look).map_err(|error| fault(&error.to_string()))?;

    let mut rows = all(&look, &sheet.all_rows(), progress)?.into_iter();
    let mut dealt: Vec<(Bare, Vec<SetRow>)> = Vec::new();
    for ((opening, (_, said)), count) in openings.into_iter().zip(tried).zip(sheet.rows_of_parts()) {
        let above = Abs::pt(said[ABOVE].as_f64().unwrap_or_default());
        deal(&mut dealt, opening, rows.by_ref().take(count).flatten(), look.room() - above, look.room());
    }
    progress.is_wanted()?;

    let numbered = dealt.iter().zip(1..).map(|((bare, _), number)| bare.numbered(number));
    let pages = bare(numbered.collect())?;
    let places = places(&pages)?;
    let info = pages.info().clone();
    let mut pages: Vec<Page> = pages.pages().to_vec();
    let left = look.left();
    for ((page, (_, rows)), (top, _)) in pages.iter_mut().zip(dealt).zip(places) {
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

/// Where the rows of each page begin, and what the template says there.
fn places(pages: &PagedDocument) -> Result<Vec<(Abs, Value)>, PaperError> {
    let label = Label::new(PicoStr::intern(PLACE)).ok_or_else(|| fault(PLACE))?;
    let introspector = pages.introspector();
    let places: Vec<(Abs, Value)> = introspector
        .query(&Selector::Label(label))
        .iter()
        .zip(1..)
        .filter_map(|(mark, page)| {
            let place = introspector.elements().position(mark.location()?).filter(|place| place.page.get() == page)?;
            let said = serde_json::to_value(&mark.to_packed::<MetadataElem>()?.value).ok()?;

            Some((place.point.y, said))
        })
        .collect();
    let (count, found) = (pages.pages().len(), places.len());

    if found == count { Ok(places) } else { Err(fault(&format!("{count} pages, {found} begin rows"))) }
}

fn fault(what: &str) -> PaperError {
    PaperError::Typesetting(format!("sign-in.typ: {what}"))
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
