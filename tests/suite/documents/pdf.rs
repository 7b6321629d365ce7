//! A PDF as a reader sees it: what its letters are, page by page, and what it says of itself.

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::Pdf as File;
use hayro_interpret::hayro_syntax::object::{Dict, String as Text};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, interpret_page,
};
use kurbo::{Affine, BezPath, Rect};

/// What a reader finds.
pub struct Pdf {
    /// The letters of each page in the order in which they are drawn.
    pub pages: Vec<String>,
    pub title: String,
    pub author: String,
    pub language: String,
    /// Whether it has a tree of tags, and says that it is meant.
    pub tagged: bool,
    /// Whether it claims to be PDF/UA-1.
    pub accessible: bool,
}

impl Pdf {
    #[track_caller]
    pub fn read(bytes: Vec<u8>) -> Self {
        let raw = String::from_utf8_lossy(&bytes).into_owned();
        let file = File::new(bytes).unwrap_or_else(|error| panic!("not a PDF: {error:?}"));
        let pages = file.pages().iter().map(|page| letters(&file, page)).collect();
        let catalog: Dict<'_> = file.xref().get(file.xref().root_id()).unwrap();
        let text = |bytes: &Option<Vec<u8>>| bytes.as_deref().map(decoded).unwrap_or_default();
        let marked =
            catalog.get::<Dict<'_>>(b"MarkInfo".as_slice()).and_then(|marks| marks.get::<bool>(b"Marked".as_slice()));

        Self {
            pages,
            title: text(&file.metadata().title),
            author: text(&file.metadata().author),
            language: catalog.get::<Text<'_>>(b"Lang".as_slice()).map(|it| decoded(it.as_bytes())).unwrap_or_default(),
            tagged: marked == Some(true) && catalog.contains_key(b"StructTreeRoot".as_slice()),
            accessible: raw.contains("pdfuaid"),
        }
    }

    /// The letters of all pages, without spaces, since a line may end anywhere.
    pub fn letters(&self) -> String {
        squeezed(&self.pages.concat())
    }

    /// Whether the text is on a page. Arabic is drawn from right to left, so it may stand in either order.
    pub fn has(&self, text: &str) -> bool {
        let wanted = squeezed(text);
        let turned: String = wanted.chars().rev().collect();
        let letters = self.letters();

        letters.contains(&wanted) || letters.contains(&turned)
    }

    pub fn count(&self, text: &str) -> usize {
        self.letters().matches(&squeezed(text)).count()
    }
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{200B}').collect()
}

/// A text string of PDF: UTF-16 with a mark, else all but Latin-1.
fn decoded(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(utf16) => {
            let units: Vec<u16> = utf16.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16(&units).unwrap()
        }
        None => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

fn letters(file: &File, page: &hayro_interpret::hayro_syntax::page::Page<'_>) -> String {
    let cache = InterpreterCache::new();
    let bounds = Rect::new(0.0, 0.0, 1.0, 1.0);
    let mut context = Context::new(Affine::IDENTITY, bounds, &cache, file.xref(), InterpreterSettings::default());
    let mut reader = Reader::default();
    interpret_page(page, &mut context, &mut reader);

    reader.0
}

#[derive(Default)]
struct Reader(String);

impl Device<'_> for Reader {
    fn set_soft_mask(&mut self, _: Option<SoftMask<'_>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'_>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
    fn draw_image(&mut self, _: Image<'_, '_>, _: Affine) {}

    fn draw_glyph(&mut self, glyph: &Glyph<'_>, _: Affine, _: Affine, _: &Paint<'_>, _: &GlyphDrawMode) {
        match glyph.as_unicode() {
            Some(BfString::Char(letter)) => self.0.push(letter),
            // Two letters in one shape, such as lam and alef, stand in the order of reading: here all stand as they are drawn.
            Some(BfString::String(letters)) if letters.chars().any(is_arabic) => self.0.extend(letters.chars().rev()),
            Some(BfString::String(letters)) => self.0.push_str(&letters),
            None => self.0.push('\u{FFFD}'),
        }
    }
}

fn is_arabic(letter: char) -> bool {
    ('\u{600}'..='\u{6FF}').contains(&letter)
}
