//! Where a text breaks into lines.

use std::ops::Range;

use crate::ui::font;

/// The lines of a text, each as long as still fits, broken after spaces and where the text itself breaks.
///
/// iced's own breaking keeps the first words of a run of the other direction (a number or a Latin word among Arabic ones) on a line
/// that they do not fit on: such a text is broken here.
pub fn broken(text: &str, fits: impl Fn(Range<usize>) -> bool) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for paragraph in text.split_inclusive('\n') {
        let words = paragraph.split_inclusive(' ').scan(start, |at, word| {
            *at += word.len();

            Some(*at)
        });
        let mut line = start..start;
        for end in words {
            let longer = line.start..trimmed(text, line.start..end).end;
            if !line.is_empty() && longer.end > line.end && !fits(longer.clone()) {
                let next = line.end + text[line.end..].len() - text[line.end..].trim_start().len();
                lines.push(line);
                line = next..trimmed(text, next..end).end;
            } else {
                line = longer;
            }
        }
        lines.push(line);
        start += paragraph.len();
    }

    lines
}

/// Without the space at its end.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    range.start..range.start + text[range].trim_end().len()
}

/// Whether a paragraph is set from the right: its first letter or mark of direction says so, what is isolated in it does not.
pub fn is_rtl(paragraph: &str) -> bool {
    let mut isolates = 0_u32;
    for letter in paragraph.chars() {
        match letter {
            '\u{2066}'..='\u{2068}' => isolates += 1,
            '\u{2069}' => isolates = isolates.saturating_sub(1),
            _ if isolates > 0 => {}
            '\u{200F}' | '\u{61C}' => return true,
            '\u{200E}' => return false,
            _ if letter.is_alphabetic() => return font::is_arabic(letter.encode_utf8(&mut [0; 4])),
            _ => {}
        }
    }

    false
}

/// The mark that a line begins with so that it runs as its paragraph does.
pub fn mark(is_rtl: bool) -> char {
    if is_rtl { '\u{200F}' } else { '\u{200E}' }
}
