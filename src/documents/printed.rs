//! A paper that is typeset: its pages as pictures, and the file.

use typst::foundations::Smart;
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use super::press::message;
use super::{Lacking, PaperError};

/// A paper that is typeset.
pub struct Printed {
    pages: PagedDocument,
    tagged: bool,
    lacking: Vec<Lacking>,
}

/// A page as pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Four bytes a pixel, row by row; no pixel is transparent.
    pub rgba: Vec<u8>,
}

impl Printed {
    pub(super) fn new(pages: PagedDocument, lacking: Vec<Lacking>) -> Self {
        Self { pages, tagged: true, lacking }
    }

    /// One whose file has no tags: of a long list, they would be most of the file and of the time that it takes.
    pub(super) fn untagged(pages: PagedDocument, lacking: Vec<Lacking>) -> Self {
        Self { pages, tagged: false, lacking }
    }

    /// The pictures that it is made without, to be said.
    pub fn lacking(&self) -> &[Lacking] {
        &self.lacking
    }

    /// Whether its file has tags.
    pub fn is_tagged(&self) -> bool {
        self.tagged
    }

    /// How many pages it has.
    pub fn pages(&self) -> usize {
        self.pages.pages().len()
    }

    /// The width and the height of a page in points, a seventy-second of an inch each.
    pub fn size(&self, page: usize) -> Option<(f64, f64)> {
        let size = self.pages.pages().get(page)?.frame.size();

        Some((size.x.to_pt(), size.y.to_pt()))
    }

    /// A page, at so many pixels a point.
    pub fn picture(&self, page: usize, pixels: f64) -> Option<Picture> {
        let options = RenderOptions { pixel_per_pt: Scalar::new(pixels), ..RenderOptions::default() };
        let drawn = typst_render::render(self.pages.pages().get(page)?, &options);

        // A page is opaque, so its premultiplied pixels are its pixels.
        Some(Picture { width: drawn.width(), height: drawn.height(), rgba: drawn.take() })
    }

    /// The file: tagged, and PDF/UA-1 where what is said allows it (a letter that no font has does not); but for a sign-in sheet
    /// of more than [`super::LONG_SHEET`] rows, which has no tags.
    ///
    /// # Errors
    /// Only where Typst cannot write what it has set.
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        if self.tagged
            && let Ok(accessible) = PdfStandards::new(&[PdfStandard::Ua_1])
            && let Ok(bytes) = typst_pdf::pdf(&self.pages, &self.options(accessible))
        {
            return Ok(bytes);
        }

        typst_pdf::pdf(&self.pages, &self.options(PdfStandards::default()))
            .map_err(|faults| PaperError::Typesetting(faults.first().map(message).unwrap_or_default()))
    }

    /// The same paper is the same file, byte by byte: it has no time of its own, only the day that its template names.
    fn options(&self, standards: PdfStandards) -> PdfOptions {
        PdfOptions {
            creator: Smart::Custom(Some(format!("Majlis {}", env!("CARGO_PKG_VERSION")))),
            standards,
            tagged: self.tagged,
            ..PdfOptions::default()
        }
    }
}

impl std::fmt::Debug for Printed {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Printed").field("pages", &self.pages()).finish_non_exhaustive()
    }
}
