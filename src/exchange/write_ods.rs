//! OpenDocument spreadsheet 1.3, written part by part: the format is XML in a zip, and a list needs little of it.

use std::fmt::Write as _;
use std::io::{self, Cursor, Write};

use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::table::{OutCell, Table};

const NAMESPACES: &str = concat!(
    r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" "#,
    r#"xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" "#,
    r#"xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" "#,
    r#"xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" "#,
    r#"xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" "#,
    r#"xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" "#,
    r#"xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" "#,
    r#"xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" "#,
    r#"xmlns:dc="http://purl.org/dc/elements/1.1/" "#,
    r#"office:version="1.3""#,
);

const MANIFEST: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
"#;

/// The whole file in memory.
pub fn write(table: &Table) -> io::Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);

    // First and unpacked, so that the type can be seen without opening the archive (part 2, section 3.3).
    archive.start_file("mimetype", stored)?;
    archive.write_all(b"application/vnd.oasis.opendocument.spreadsheet")?;

    for (name, content) in [
        ("META-INF/manifest.xml", MANIFEST.to_owned()),
        ("meta.xml", meta(table)),
        ("settings.xml", settings(table)),
        ("styles.xml", page(table)),
        ("content.xml", content(table)),
    ] {
        archive.start_file(name, packed)?;
        archive.write_all(content.as_bytes())?;
    }

    Ok(archive.finish()?.into_inner())
}

fn content(table: &Table) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content {NAMESPACES}>{}<office:body><office:spreadsheet>",
        styles(table)
    );
    let name = escaped(&sheet_name(table));

    let _ = write!(xml, r#"<table:table table:name="{name}" table:style-name="sheet">"#);

    for position in 0..table.columns.len() {
        let _ = write!(xml, r#"<table:table-column table:style-name="column{position}"/>"#);
    }

    xml.push_str("<table:table-header-rows><table:table-row>");

    for column in &table.columns {
        text_cell(&mut xml, &column.title, Some("header"));
    }

    xml.push_str("</table:table-row></table:table-header-rows>");

    for row in &table.rows {
        xml.push_str("<table:table-row>");

        for position in 0..table.columns.len() {
            cell(&mut xml, row.get(position).unwrap_or(&OutCell::Empty));
        }

        xml.push_str("</table:table-row>");
    }

    xml.push_str("</table:table>");

    if let Some(last) = table.columns.len().checked_sub(1) {
        let _ = write!(
            xml,
            concat!(
                r#"<table:database-ranges><table:database-range table:name="list" table:display-filter-buttons="true" "#,
                r#"table:target-range-address="'{}'.A1:'{}'.{}{}"/></table:database-ranges>"#,
            ),
            name.replace('\'', "''"),
            name.replace('\'', "''"),
            letters(last),
            table.rows.len() + 1,
        );
    }

    xml.push_str("</office:spreadsheet></office:body></office:document-content>\n");

    xml
}

fn styles(table: &Table) -> String {
    let direction = if table.language.direction().is_rtl() { "rl-tb" } else { "lr-tb" };
    let mut xml = format!(
        concat!(
            "<office:automatic-styles>",
            r#"<number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text>"#,
            r#"<number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>"#,
            r#"<number:time-style style:name="N2"><number:hours number:style="long"/><number:text>:</number:text>"#,
            r#"<number:minutes number:style="long"/></number:time-style>"#,
            r#"<number:date-style style:name="N3"><number:day number:style="long"/><number:text>/</number:text>"#,
            r#"<number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>"#,
            r#"<number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text>"#,
            r#"<number:minutes number:style="long"/></number:date-style>"#,
            r#"<number:text-style style:name="N4"><number:text-content/></number:text-style>"#,
            r#"<style:style style:name="sheet" style:family="table" style:master-page-name="page"><style:table-properties style:writing-mode="{direction}"/></style:style>"#,
            r##"<style:style style:name="header" style:family="table-cell"><style:table-cell-properties fo:background-color="#0F5C55" fo:wrap-option="wrap"/>"##,
            r##"<style:text-properties fo:font-weight="bold" style:font-weight-complex="bold" fo:color="#FFFFFF"/></style:style>"##,
            r#"<style:style style:name="date" style:family="table-cell" style:data-style-name="N1"/>"#,
            r#"<style:style style:name="time" style:family="table-cell" style:data-style-name="N2"/>"#,
            r#"<style:style style:name="moment" style:family="table-cell" style:data-style-name="N3"/>"#,
            r#"<style:style style:name="text" style:family="table-cell" style:data-style-name="N4"/>"#,
        ),
        direction = direction
    );

    for position in 0..table.columns.len() {
        // Eleven points, the spreadsheet's own size: a character is a little over two millimetres wide.
        let millimetres = table.width(position) as f64 * 2.1 + 4.0;
        let _ = write!(
            xml,
            r#"<style:style style:name="column{position}" style:family="table-column"><style:table-column-properties style:column-width="{millimetres:.1}mm"/></style:style>"#
        );
    }

    xml.push_str("</office:automatic-styles>");

    xml
}

/// The printed page: A4 across, and every column on it.
fn page(table: &Table) -> String {
    let direction = if table.language.direction().is_rtl() { "rl-tb" } else { "lr-tb" };

    format!(
        concat!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles {NAMESPACES}><office:automatic-styles>",
            r#"<style:page-layout style:name="across"><style:page-layout-properties style:print-orientation="landscape" "#,
            r#"fo:page-width="297mm" fo:page-height="210mm" fo:margin="10mm" style:scale-to-X="1" style:scale-to-Y="0" "#,
            r#"style:writing-mode="{direction}"/></style:page-layout></office:automatic-styles><office:master-styles>"#,
            r#"<style:master-page style:name="page" style:page-layout-name="across"/>"#,
            "</office:master-styles></office:document-styles>\n",
        ),
        NAMESPACES = NAMESPACES,
        direction = direction
    )
}

/// Where the view is split: LibreOffice keeps the frozen header here.
fn settings(table: &Table) -> String {
    let name = escaped(&sheet_name(table));
    let items: String = [
        ("VerticalSplitMode", "short", "2"),
        ("VerticalSplitPosition", "int", "1"),
        ("ActiveSplitRange", "short", "2"),
        ("PositionTop", "int", "0"),
        ("PositionBottom", "int", "1"),
    ]
    .iter()
    .map(|(item, kind, value)| {
        format!(r#"<config:config-item config:name="{item}" config:type="{kind}">{value}</config:config-item>"#)
    })
    .collect();

    format!(
        concat!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-settings {NAMESPACES}><office:settings>",
            r#"<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views">"#,
            r#"<config:config-item-map-entry><config:config-item config:name="ViewId" config:type="string">view1</config:config-item>"#,
            r#"<config:config-item-map-named config:name="Tables"><config:config-item-map-entry config:name="{name}">{items}"#,
            "</config:config-item-map-entry></config:config-item-map-named></config:config-item-map-entry>",
            "</config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>\n",
        ),
        NAMESPACES = NAMESPACES,
        name = name,
        items = items
    )
}

fn meta(table: &Table) -> String {
    format!(
        concat!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta {NAMESPACES}><office:meta>",
            "<meta:generator>Majlis</meta:generator><dc:title>{title}</dc:title>",
            "<meta:initial-creator>{author}</meta:initial-creator><dc:creator>{author}</dc:creator>",
            "<meta:creation-date>{made}</meta:creation-date><dc:date>{made}</dc:date>",
            "<dc:language>{language}</dc:language></office:meta></office:document-meta>\n",
        ),
        NAMESPACES = NAMESPACES,
        title = escaped(&table.title),
        author = escaped(&table.author),
        made = table.made.strftime("%Y-%m-%dT%H:%M:%SZ"),
        language = table.language.code()
    )
}

fn cell(xml: &mut String, cell: &OutCell) {
    let _ = match cell {
        OutCell::Empty => {
            xml.push_str("<table:table-cell/>");
            Ok(())
        }
        OutCell::Text(text) => {
            text_cell(xml, text, Some("text"));
            Ok(())
        }
        OutCell::Number(number) => write!(
            xml,
            r#"<table:table-cell office:value-type="float" office:value="{number}"><text:p>{number}</text:p></table:table-cell>"#
        ),
        OutCell::Date(date) => write!(
            xml,
            r#"<table:table-cell table:style-name="date" office:value-type="date" office:date-value="{date}"><text:p>{}</text:p></table:table-cell>"#,
            date.strftime("%d/%m/%Y")
        ),
        OutCell::Time(time) => write!(
            xml,
            r#"<table:table-cell table:style-name="time" office:value-type="time" office:time-value="{}"><text:p>{}</text:p></table:table-cell>"#,
            time.strftime("PT%HH%MM%SS"),
            time.strftime("%H:%M")
        ),
        OutCell::DateTime(moment) => write!(
            xml,
            r#"<table:table-cell table:style-name="moment" office:value-type="date" office:date-value="{}"><text:p>{}</text:p></table:table-cell>"#,
            moment.strftime("%Y-%m-%dT%H:%M:%S"),
            moment.strftime("%d/%m/%Y %H:%M")
        ),
    };
}

fn text_cell(xml: &mut String, text: &str, style: Option<&str>) {
    xml.push_str(r#"<table:table-cell office:value-type="string""#);

    if let Some(style) = style {
        let _ = write!(xml, r#" table:style-name="{style}""#);
    }

    xml.push('>');

    // A line break inside a cell is a paragraph of its own.
    for line in text.replace("\r\n", "\n").split(['\n', '\r']) {
        xml.push_str("<text:p>");
        paragraph(xml, line);
        xml.push_str("</text:p>");
    }

    xml.push_str("</table:table-cell>");
}

/// OpenDocument collapses white space: further spaces are elements (part 3, section 6.1.2). A tab would be one too, which
/// LibreOffice writes and, in a cell, passes over when it reads (7.4): as a letter it stays, and where it collapses it is a space.
fn paragraph(xml: &mut String, line: &str) {
    let mut spaces = 0;

    for (position, letter) in line.char_indices() {
        if letter == ' ' {
            spaces += 1;
            continue;
        }

        flush(xml, &mut spaces, position);

        escape(xml, letter);
    }

    if spaces > 0 {
        let _ = write!(xml, r#"<text:s text:c="{spaces}"/>"#);
    }
}

fn flush(xml: &mut String, spaces: &mut usize, position: usize) {
    // One space between two words may stand as it is; at the start of a paragraph it may not.
    if *spaces == 1 && position > 1 {
        xml.push(' ');
    } else if *spaces > 0 {
        let _ = write!(xml, r#"<text:s text:c="{spaces}"/>"#);
    }

    *spaces = 0;
}

fn escape(xml: &mut String, letter: char) {
    match letter {
        '&' => xml.push_str("&amp;"),
        '<' => xml.push_str("&lt;"),
        '>' => xml.push_str("&gt;"),
        '"' => xml.push_str("&quot;"),
        // XML 1.0 has no way to write these, escaped or not.
        '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
        letter => xml.push(letter),
    }
}

fn escaped(text: &str) -> String {
    let mut xml = String::with_capacity(text.len());

    text.chars().for_each(|letter| escape(&mut xml, letter));

    xml
}

fn sheet_name(table: &Table) -> String {
    let name: String = table
        .sheet
        .chars()
        .map(|letter| if "[]:*?/\\".contains(letter) || letter.is_control() { ' ' } else { letter })
        .take(31)
        .collect();
    let name = name.trim().trim_matches('\'');

    if name.is_empty() { "Majlis".to_owned() } else { name.to_owned() }
}

/// A column's letters: A, B … Z, AA.
fn letters(mut column: usize) -> String {
    let mut letters = Vec::new();

    loop {
        letters.push(char::from(b'A' + (column % 26) as u8));

        if column < 26 {
            break;
        }

        column = column / 26 - 1;
    }

    letters.iter().rev().collect()
}
