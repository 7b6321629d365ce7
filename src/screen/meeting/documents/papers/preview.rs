//! The page as a picture. One is drawn at a time, off the UI thread; what is asked for meanwhile is drawn next, and the picture
//! that is shown stays until the next one is there.

use std::sync::Arc;

use iced::Task;

use crate::documents::{Draft, PaperError, Picture, Printed, say};
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
    printed: Option<Arc<Printed>>,
    picture: Option<Handle>,
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
pub struct Sighted(Result<(Arc<Printed>, usize, Handle), String>);

impl Preview {
    /// Begins to draw. While another page is being drawn, only takes note.
    pub fn ask(&mut self, draft: Result<Draft, PaperError>, pixels: f64, i18n: &I18n) -> Task<Sighted> {
        if self.drawing {
            self.overtaken = true;
            return Task::none();
        }
        let draft = match draft {
            Ok(draft) => draft,
            Err(error) => {
                self.refuse(say::error(i18n, &error));
                return Task::none();
            }
        };
        self.drawing = true;
        let (page, own) = (self.page, i18n.clone());

        run(i18n, move || {
            let printed = draft.print().map_err(|error| say::error(&own, &error))?;

            Ok(draw(Arc::new(printed), page, pixels))
        })
    }

    /// Draws another page of the same paper: so many on, or back.
    pub fn turn(&mut self, i18n: &I18n, by: isize, pixels: f64) -> Task<Sighted> {
        let Some(printed) = self.printed.clone() else { return Task::none() };
        self.page = self.page.saturating_add_signed(by).min(printed.pages().saturating_sub(1));
        if self.drawing {
            self.overtaken = true;
            return Task::none();
        }
        self.drawing = true;
        let page = self.page;

        run(i18n, move || Ok(draw(printed, page, pixels)))
    }

    /// Shows what was drawn. False where something else was asked for since.
    pub fn sighted(&mut self, Sighted(sighted): Sighted) -> bool {
        self.drawing = false;
        match sighted {
            Ok((printed, page, picture)) => {
                self.refused = None;
                if !self.overtaken {
                    self.page = page;
                }
                self.printed = Some(printed);
                self.picture = Some(picture);
            }
            Err(sentence) => self.refuse(sentence),
        }

        !std::mem::take(&mut self.overtaken)
    }

    /// How many pixels a point takes where the window is this large: as many as are shown.
    pub fn pixels(&self, width: f64, height: f64) -> f64 {
        let size = self.printed.as_ref().and_then(|printed| printed.size(self.page)).unwrap_or(SHEET);
        let by_width = (width - BESIDE) / size.0;
        let by_height = (height - ABOVE) / size.1;
        let pixels = if self.zoomed { by_width } else { by_width.min(by_height) };

        // A little more than is shown: screens with fine pixels have more to show.
        (pixels * 1.25).clamp(0.3, 4.0)
    }

    /// Another paper begins at its first page.
    pub fn open_at_first(&mut self) {
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
        self.printed.as_ref().is_some_and(|printed| !printed.is_tagged())
    }

    /// The page that is shown, from 1, and how many there are.
    pub fn place(&self) -> Option<(usize, usize)> {
        self.printed.as_ref().map(|printed| (self.page + 1, printed.pages()))
    }

    fn refuse(&mut self, sentence: String) {
        self.refused = Some(sentence);
        self.printed = None;
        self.picture = None;
    }
}

type Drawn = (Arc<Printed>, usize, Handle);

fn draw(printed: Arc<Printed>, page: usize, pixels: f64) -> Drawn {
    let page = page.min(printed.pages().saturating_sub(1));
    let picture = printed.picture(page, pixels).unwrap_or(Picture { width: 0, height: 0, rgba: Vec::new() });
    let handle = picture::of(picture.width, picture.height, picture.rgba);

    (printed, page, handle)
}

fn run(i18n: &I18n, work: impl FnOnce() -> Result<Drawn, String> + Send + 'static) -> Task<Sighted> {
    let stopped = i18n.t("disk-stopped-sentence");
    let work = async move { tokio::task::spawn_blocking(work).await.unwrap_or(Err(stopped)) };

    Task::perform(work, Sighted)
}
