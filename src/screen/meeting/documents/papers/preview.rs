//! The page as a picture. One is set and drawn at a time, off the UI thread; what is asked for meanwhile is drawn next, and the
//! picture that is shown stays until the next one is there.

use std::sync::Arc;

use iced::Task;

use crate::documents::{Leaf, PaperError, Picture, say};
use crate::i18n::I18n;
use crate::ui::picture::{self, Handle};

/// A sheet of A4 in points: what a page is taken for before there is one.
const SHEET: (f64, f64) = (595.0, 842.0);
/// What is around the page in the window, in pixels.
const BESIDE: f64 = 660.0;
const ABOVE: f64 = 270.0;

/// What is shown, and what is awaited.
#[derive(Debug, Default)]
pub struct Preview {
    leaf: Option<Arc<Leaf>>,
    picture: Option<Handle>,
    /// Which part of the paper is looked at, from 0; it may not be set yet.
    number: usize,
    /// Which page of that part, from 0.
    page: usize,
    zoomed: bool,
    /// A page is being drawn.
    drawing: bool,
    /// Something else was asked for since.
    overtaken: bool,
    refused: Option<String>,
}

/// A page that was drawn, or why there is none.
#[derive(Clone, Debug)]
pub struct Sighted(Result<(Arc<Leaf>, usize, Handle), String>);

/// What it takes to turn to a page.
pub enum Turn {
    /// It is drawn.
    Drawn(Task<Sighted>),
    /// The part of the paper that it is on has to be set first: see [`Preview::ask`].
    Unset,
}

impl Preview {
    /// Begins to set and to draw. While another page is being drawn, only takes note.
    pub fn ask(
        &mut self,
        pixels: f64,
        i18n: &I18n,
        set: impl FnOnce(usize) -> Result<Leaf, PaperError> + Send + 'static,
    ) -> Task<Sighted> {
        if self.drawing {
            self.overtaken = true;
            return Task::none();
        }
        self.drawing = true;
        let (number, page, own) = (self.number, self.page, i18n.clone());

        run(i18n, move || {
            let leaf = set(number).map_err(|error| say::error(&own, &error))?;

            Ok(draw(Arc::new(leaf), page, pixels))
        })
    }

    /// Turns to another page of the same paper: so many on, or back.
    pub fn turn(&mut self, i18n: &I18n, by: isize, pixels: f64) -> Turn {
        let Some(leaf) = self.leaf.clone() else { return Turn::Drawn(Task::none()) };
        let last = leaf.of.saturating_sub(1);
        let pages = leaf.printed.pages();
        let is_set = self.number == leaf.number;
        let goes_on = by > 0 && self.number < last && (!is_set || self.page.saturating_add_signed(by) >= pages);
        let goes_back = by < 0 && self.number > 0 && (!is_set || self.page < by.unsigned_abs());
        if goes_on || goes_back {
            self.number = self.number.saturating_add_signed(by.signum());
            // Back to the last page of the part before.
            self.page = if goes_on { 0 } else { usize::MAX };
            return Turn::Unset;
        }
        if !is_set {
            self.overtaken |= self.drawing;
            return Turn::Drawn(Task::none());
        }
        self.page = self.page.saturating_add_signed(by).min(pages.saturating_sub(1));
        if self.drawing {
            self.overtaken = true;
            return Turn::Drawn(Task::none());
        }
        self.drawing = true;
        let page = self.page;

        Turn::Drawn(run(i18n, move || Ok(draw(leaf, page, pixels))))
    }

    /// Shows what was drawn. False where something else was asked for since.
    pub fn sighted(&mut self, Sighted(sighted): Sighted) -> bool {
        self.drawing = false;
        match sighted {
            Ok((leaf, page, picture)) => {
                self.refused = None;
                if !self.overtaken {
                    self.number = leaf.number;
                    self.page = page;
                }
                self.leaf = Some(leaf);
                self.picture = Some(picture);
            }
            Err(sentence) => self.refuse(sentence),
        }

        !std::mem::take(&mut self.overtaken)
    }

    /// How many pixels a point takes where the window is this large: as many as are shown.
    pub fn pixels(&self, width: f64, height: f64) -> f64 {
        let size = self.leaf.as_ref().and_then(|leaf| leaf.printed.size(self.page)).unwrap_or(SHEET);
        let by_width = (width - BESIDE) / size.0;
        let by_height = (height - ABOVE) / size.1;
        let pixels = if self.zoomed { by_width } else { by_width.min(by_height) };

        // A little more than is shown: screens with fine pixels have more to show.
        (pixels * 1.25).clamp(0.3, 4.0)
    }

    /// Another paper begins at its first page.
    pub fn open_at_first(&mut self) {
        self.number = 0;
        self.page = 0;
    }

    pub fn zoom(&mut self) {
        self.zoomed = !self.zoomed;
    }

    pub fn is_zoomed(&self) -> bool {
        self.zoomed
    }

    pub fn is_drawing(&self) -> bool {
        self.drawing
    }

    pub fn picture(&self) -> Option<&Handle> {
        self.picture.as_ref()
    }

    pub fn refused(&self) -> Option<&str> {
        self.refused.as_deref()
    }

    /// Whether the file of what is shown has no tags: it is a very long sheet.
    pub fn is_untagged(&self) -> bool {
        self.leaf.as_ref().is_some_and(|leaf| !leaf.printed.is_tagged())
    }

    /// What is shown, and which page of it, from 1.
    pub fn place(&self) -> Option<(&Leaf, usize)> {
        let leaf = self.leaf.as_deref()?;

        Some((leaf, self.page.min(leaf.printed.pages().saturating_sub(1)) + 1))
    }

    fn refuse(&mut self, sentence: String) {
        self.refused = Some(sentence);
        self.leaf = None;
        self.picture = None;
    }
}

type Drawn = (Arc<Leaf>, usize, Handle);

fn draw(leaf: Arc<Leaf>, page: usize, pixels: f64) -> Drawn {
    let page = page.min(leaf.printed.pages().saturating_sub(1));
    let picture = leaf.printed.picture(page, pixels).unwrap_or(Picture { width: 0, height: 0, rgba: Vec::new() });
    let handle = picture::of(picture.width, picture.height, picture.rgba);

    (leaf, page, handle)
}

fn run(i18n: &I18n, work: impl FnOnce() -> Result<Drawn, String> + Send + 'static) -> Task<Sighted> {
    let stopped = i18n.t("disk-stopped-sentence");
    let work = async move { tokio::task::spawn_blocking(work).await.unwrap_or(Err(stopped)) };

    Task::perform(work, Sighted)
}
