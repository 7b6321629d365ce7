//! What a file is, by its first bytes and, for archives, by what they hold.

use std::fmt;
use std::io::Cursor;

use zip::ZipArchive;

use crate::exchange::sheet::Workbook;

/// How a file is to be read, or why it is not.
pub enum Kind {
    Zip(Workbook),
    Xls,
    Text,
    Password,
    Damaged,
    Other(Lookalike),
}

/// What a file is instead of a spreadsheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lookalike {
    /// PNG, JPEG, GIF and the like, whatever the name says.
    Picture,
    Pdf,
    /// A text document of Word or LibreOffice.
    Document,
    /// Slides.
    Presentation,
    /// HTML: many web applications call it .xls.
    WebPage,
    /// XML, Excel's of 2003 included.
    Xml,
    /// A zip, rar or 7z of other files.
    Archive,
    Unknown,
}

impl fmt::Display for Lookalike {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Picture => "a picture",
            Self::Pdf => "a PDF document",
            Self::Document => "a text document",
            Self::Presentation => "a presentation",
            Self::WebPage => "a web page",
            Self::Xml => "an XML file",
            Self::Archive => "an archive of other files",
            Self::Unknown => "something else",
        })
    }
}

const SIGNATURES: &[(&[u8], Lookalike)] = &[
    (b"\x89PNG", Lookalike::Picture),
    (b"\xff\xd8\xff", Lookalike::Picture),
    (b"GIF8", Lookalike::Picture),
    (b"BM", Lookalike::Picture),
    (b"RIFF", Lookalike::Picture),
    (b"II*\0", Lookalike::Picture),
    (b"MM\0*", Lookalike::Picture),
    (b"%PDF", Lookalike::Pdf),
    (b"{\\rtf", Lookalike::Document),
    (b"Rar!", Lookalike::Archive),
    (b"7z\xbc\xaf", Lookalike::Archive),
    (b"\x1f\x8b", Lookalike::Archive),
];

/// Recognises a file by its content.
pub fn of(bytes: &[u8]) -> Kind {
    if bytes.starts_with(b"PK") {
        return of_zip(bytes);
    }

    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return of_compound_file(bytes);
    }

    // Two letters are not enough to call a text a bitmap.
    let signature = SIGNATURES.iter().find(|(start, _)| {
        bytes.starts_with(start) && (start.len() > 2 || bytes.iter().take(64).any(|byte| *byte == 0))
    });

    if let Some((_, lookalike)) = signature {
        return Kind::Other(*lookalike);
    }

    of_text(bytes)
}

fn of_text(bytes: &[u8]) -> Kind {
    let head = &bytes[..bytes.len().min(512)];
    let start = String::from_utf8_lossy(head).trim_start_matches('\u{feff}').trim_start().to_lowercase();

    if ["<html", "<!doctype html", "<table", "<head", "<body"].iter().any(|tag| start.starts_with(tag)) {
        return Kind::Other(Lookalike::WebPage);
    }

    if start.starts_with("<?xml") {
        return Kind::Other(Lookalike::Xml);
    }

    let with_mark = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    let head = &bytes[..bytes.len().min(64 * 1024)];
    let control = head.iter().filter(|byte| matches!(byte, 0x01..=0x08 | 0x0e..=0x1a | 0x1c..=0x1f)).count();
    let zeros = head.iter().filter(|byte| **byte == 0).count();

    // UTF-16 is full of zeros in a list's separators and Latin letters, but has them on one side only. Its Arabic
    // letters have 0x06 for a high byte, so control codes are counted only where there is no zero at all.
    let plausible = with_mark || (zeros == 0 && control * 50 <= head.len()) || super::text::is_utf16(head);

    if plausible { Kind::Text } else { Kind::Other(Lookalike::Unknown) }
}

fn of_zip(bytes: &[u8]) -> Kind {
    let Ok(archive) = ZipArchive::new(Cursor::new(bytes)) else {
        return Kind::Damaged;
    };

    let names: Vec<_> = archive.file_names().flatten().collect();
    let holds = |path: &str| names.iter().any(|name| name.eq_ignore_ascii_case(path));
    let holds_folder = |folder: &str| names.iter().any(|name| name.starts_with(folder));

    if holds("xl/workbook.bin") {
        Kind::Zip(Workbook::Xlsb)
    } else if holds_folder("xl/") || holds("xl/workbook.xml") {
        Kind::Zip(Workbook::Xlsx)
    } else if holds_folder("word/") {
        Kind::Other(Lookalike::Document)
    } else if holds_folder("ppt/") {
        Kind::Other(Lookalike::Presentation)
    } else if holds("mimetype") && holds("content.xml") {
        of_open_document(bytes)
    } else if holds("mimetype") && holds("encrypted-package") {
        // LibreOffice since 24.2 can hide the whole archive in one part, names and all.
        Kind::Password
    } else {
        Kind::Other(Lookalike::Archive)
    }
}

/// OpenDocument writes its type first and unpacked, so that it can be seen without opening the archive
/// (OpenDocument 1.3, part 2, section 3.3).
fn of_open_document(bytes: &[u8]) -> Kind {
    let head = &bytes[..bytes.len().min(160)];
    let says = |word: &[u8]| head.windows(word.len()).any(|window| window == word);

    if says(b"opendocument.text") {
        Kind::Other(Lookalike::Document)
    } else if says(b"opendocument.presentation") {
        Kind::Other(Lookalike::Presentation)
    } else {
        Kind::Zip(Workbook::Ods)
    }
}

/// Excel 97 to 2003, Word of the same age, and anything of Office that has a password, all live in compound files.
fn of_compound_file(bytes: &[u8]) -> Kind {
    let names = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();

        bytes.windows(name.len()).any(|window| window == name)
    };

    if names("EncryptedPackage") {
        Kind::Password
    } else if names("Workbook") || names("Book") {
        Kind::Xls
    } else if names("WordDocument") {
        Kind::Other(Lookalike::Document)
    } else if names("PowerPoint Document") {
        Kind::Other(Lookalike::Presentation)
    } else if bytes.len() < 4096 {
        Kind::Damaged
    } else {
        Kind::Other(Lookalike::Unknown)
    }
}
