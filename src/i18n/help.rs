//! The help: chapters in `assets/help/<language>`, inside the binary, in the three languages.
//!
//! A chapter is written in a small part of Markdown, which [`read`] takes to pieces: what it does not know, it refuses.

mod reader;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rust_embed::RustEmbed;

use super::Language;

pub use reader::{Block, Misread, Page, Span, read};

/// A chapter of the help, in the order of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Chapter {
    /// The first steps, and the settings.
    Start,
    /// The register, and bringing lists in.
    Register,
    /// Preparing a meeting.
    Meeting,
    /// Invitations and replies.
    Invitations,
    /// Receiving people.
    Door,
    /// The discussion, and the projector.
    Discussion,
    /// Closing a meeting, and what was promised.
    Closing,
    /// Papers and lists.
    Papers,
    /// Several laptops.
    Laptops,
    /// When something goes wrong.
    Trouble,
    /// Personal data, law 09-08.
    Privacy,
    /// Working with the keyboard.
    Keys,
}

impl Chapter {
    /// In the order of reading.
    pub const ALL: [Self; 12] = [
        Self::Start,
        Self::Register,
        Self::Meeting,
        Self::Invitations,
        Self::Door,
        Self::Discussion,
        Self::Closing,
        Self::Papers,
        Self::Laptops,
        Self::Trouble,
        Self::Privacy,
        Self::Keys,
    ];

    /// The name of its file, in every language.
    pub fn file(self) -> &'static str {
        match self {
            Self::Start => "01-start.md",
            Self::Register => "02-register.md",
            Self::Meeting => "03-meeting.md",
            Self::Invitations => "04-invitations.md",
            Self::Door => "05-door.md",
            Self::Discussion => "06-discussion.md",
            Self::Closing => "07-closing.md",
            Self::Papers => "08-papers.md",
            Self::Laptops => "09-laptops.md",
            Self::Trouble => "10-trouble.md",
            Self::Privacy => "11-privacy.md",
            Self::Keys => "12-keys.md",
        }
    }
}

#[derive(RustEmbed)]
#[folder = "assets/help/"]
struct Files;

static PAGES: LazyLock<BTreeMap<(Language, Chapter), Page>> = LazyLock::new(|| {
    let every = Language::ALL.into_iter().flat_map(|language| Chapter::ALL.map(|chapter| (language, chapter)));
    let pages = every.map(|(language, chapter)| {
        let file = Files::get(&format!("{}/{}", language.code(), chapter.file()));
        let text = file.and_then(|file| String::from_utf8(file.data.into_owned()).ok()).unwrap_or_default();

        // The tests see to it that every chapter is there and can be read.
        ((language, chapter), read(&text).unwrap_or_default())
    });

    pages.collect()
});

static NOTHING: Page = Page { title: String::new(), blocks: Vec::new() };

/// A chapter in a language.
pub fn page(language: Language, chapter: Chapter) -> &'static Page {
    PAGES.get(&(language, chapter)).unwrap_or(&NOTHING)
}
