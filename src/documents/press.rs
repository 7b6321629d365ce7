//! The typesetter: templates, data and fonts in, pages out. Nothing but what is handed to it can be read from a template: no
//! system font, no package, no file, no network.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jiff::civil::Date;
use rustc_hash::FxHashMap;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::layout::{Abs, Em};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInstance, FontStretch, FontStyle, FontVariant, FontVariations, FontWeight};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;

use super::PaperError;

/// How many compilations a remembered part of one outlives: the preview asks again and again for nearly the same pages.
const REMEMBERED: usize = 2;
/// A paper of so many pages is not remembered at all: it would fill the memory, and is seldom asked for twice.
const LONG: usize = 100;

/// The name under which a template reads what the paper says.
pub const DATA: &str = "data.json";

/// What a paper is typeset from.
#[derive(Clone, Debug, Default)]
pub struct Copy {
    /// The name of the template that is begun with.
    pub main: &'static str,
    /// The templates by their names, without the ending.
    pub templates: BTreeMap<String, String>,
    /// What the paper says, as JSON.
    pub data: String,
    /// Pictures by the names under which a template reads them.
    pub pictures: Vec<(String, Vec<u8>)>,
    /// Today, where the laptop is.
    pub today: Date,
}

/// Sets the pages.
pub fn typeset(copy: Copy) -> Result<PagedDocument, PaperError> {
    let press = Press::new(copy)?;
    let typeset = typst::compile::<PagedDocument>(&press).output;
    let is_long = typeset.as_ref().is_ok_and(|pages| pages.pages().len() > LONG);
    typst::comemo::evict(if is_long { 0 } else { REMEMBERED });

    typeset.map_err(|faults| press.error(faults.first()))
}

/// The same faces as the window's.
pub fn fonts() -> [&'static [u8]; 5] {
    [
        include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
        include_bytes!("../../assets/fonts/NotoSans-Bold.ttf"),
        include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf"),
        include_bytes!("../../assets/fonts/NotoSansArabic-Bold.ttf"),
        include_bytes!("../../assets/fonts/NotoSansTifinagh-Regular.ttf"),
    ]
}

/// What Typst says of a fault, with its hints, as one line.
pub fn message(fault: &SourceDiagnostic) -> String {
    let hints = fault.hints.iter().map(|hint| hint.v.as_str());

    std::iter::once(fault.message.as_str()).chain(hints).collect::<Vec<_>>().join("; ").replace('\n', " ")
}

/// How wide a letter is, in parts of the size of the type.
pub fn advance(letter: char, bold: bool) -> f64 {
    /// What no face has is a box.
    const BOX: f64 = 0.6;
    /// Arabic letters are narrower where they are joined: by a third as a rule, so by a fifth at least.
    const JOINED: f64 = 0.8;

    let advance = |face: &FontInstance| {
        let glyph = face.ttf().glyph_index(letter)?;

        face.x_advance(glyph.0)
    };
    let faces = shop().faces.iter().filter(|(is_bold, _)| *is_bold == bold);

    let width = faces.map(|(_, face)| face).find_map(advance).map_or(BOX, Em::get);

    if ('\u{600}'..='\u{6FF}').contains(&letter) { width * JOINED } else { width }
}

/// The faces of these families, in their order, for texts that are set without the typesetter.
pub fn faces(families: &[String], bold: bool) -> Vec<FontInstance> {
    let weight = if bold { FontWeight::BOLD } else { FontWeight::REGULAR };
    let variant = FontVariant::new(FontStyle::Normal, weight, FontStretch::NORMAL);
    let shop = shop();
    let face = |family: &String| {
        let font = shop.fonts.get(shop.book.select(&family.to_lowercase(), variant)?)?;

        Some(font.clone().instantiate(variant, Abs::pt(1.0), &FontVariations::default()))
    };

    families.iter().filter_map(face).collect()
}

/// What every compilation shares, made once.
struct Shop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    /// The faces to measure with, and whether they are bold.
    faces: Vec<(bool, FontInstance)>,
}

fn shop() -> &'static Shop {
    static SHOP: OnceLock<Shop> = OnceLock::new();

    SHOP.get_or_init(|| {
        let fonts: Vec<Font> = fonts().into_iter().flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect();

        let faces = fonts.iter().map(|font| {
            let variant = font.info().variant;
            let face = font.clone().instantiate(variant, Abs::pt(1.0), &FontVariations::default());

            (variant.weight > FontWeight::MEDIUM, face)
        });

        Shop {
            faces: faces.collect(),
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
        }
    })
}

struct Press {
    shop: &'static Shop,
    main: FileId,
    sources: FxHashMap<FileId, Source>,
    files: FxHashMap<FileId, Bytes>,
    today: Date,
}

impl Press {
    fn new(copy: Copy) -> Result<Self, PaperError> {
        let mut sources = FxHashMap::default();
        for (name, text) in copy.templates {
            let id = id(&format!("{name}.typ"))?;
            sources.insert(id, Source::new(id, text));
        }
        let mut files = FxHashMap::default();
        files.insert(id(DATA)?, Bytes::from_string(copy.data));
        for (name, bytes) in copy.pictures {
            files.insert(id(&name)?, Bytes::new(bytes));
        }

        Ok(Self { shop: shop(), main: id(&format!("{}.typ", copy.main))?, sources, files, today: copy.today })
    }

    fn error(&self, fault: Option<&SourceDiagnostic>) -> PaperError {
        let Some(fault) = fault else { return PaperError::Typesetting(String::new()) };
        let message = message(fault);
        let place = fault.span.id().and_then(|id| {
            let source = self.sources.get(&id)?;
            let line = self.range(fault.span).and_then(|range| source.lines().byte_to_line(range.start))?;

            Some((id.vpath().get_without_slash().to_owned(), line + 1))
        });

        match place {
            Some((file, line)) => PaperError::Template { file, line, message },
            None => PaperError::Typesetting(message),
        }
    }
}

fn id(name: &str) -> Result<FileId, PaperError> {
    let path = VirtualPath::new(name).map_err(|_| PaperError::Typesetting(name.to_owned()))?;

    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &self.shop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shop.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let source = || self.sources.get(&id).map(|source| Bytes::from_string(source.text().to_owned()));

        self.files.get(&id).cloned().or_else(source).ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shop.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        datetime(self.today)
    }
}

/// A day, as Typst counts.
pub fn datetime(day: Date) -> Option<Datetime> {
    Datetime::from_ymd(i32::from(day.year()), day.month().unsigned_abs(), day.day().unsigned_abs())
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
