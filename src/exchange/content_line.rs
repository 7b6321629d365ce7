//! Content lines, which calendars (RFC 5545, section 3.1) and cards (RFC 6350, section 3.2) are written in.

/// The property of a card that says of its person that the organisation on it is where a guest comes from, not an association
/// of the register (RFC 6350, section 6.10, leaves such names to each program).
pub const GUEST: &str = "X-MAJLIS-GUEST";

/// No line is longer than this in octets, its end not counted.
const LONGEST: usize = 75;

/// What RFC 5545 and RFC 6350 ask the writer of a file to name itself.
pub const PRODUCT: &str = concat!("-//Majlis//Majlis ", env!("CARGO_PKG_VERSION"), "//FR");

/// Content lines being put together.
#[derive(Debug, Default)]
pub struct ContentLines(String);

impl ContentLines {
    /// A line whose value is written as it is: a number, a date, an address, values that are escaped already.
    pub fn plain(&mut self, name: &str, value: &str) {
        self.push(&format!("{name}:{value}"));
    }

    /// A line whose value is a text, unless the text is blank.
    pub fn text(&mut self, name: &str, value: &str) {
        if !value.trim().is_empty() {
            self.plain(name, &escaped(value));
        }
    }

    /// The file.
    pub fn into_text(self) -> String {
        self.0
    }

    /// Folds by octets, and never within a letter: a reader joins the parts before it decodes them, but not all do.
    fn push(&mut self, line: &str) {
        let mut room = LONGEST;

        for letter in line.chars().filter(|letter| *letter == '\t' || !letter.is_control()) {
            if letter.len_utf8() > room {
                self.0.push_str("\r\n ");
                // The space that marks the next part counts.
                room = LONGEST - 1;
            }

            self.0.push(letter);
            room -= letter.len_utf8();
        }

        self.0.push_str("\r\n");
    }
}

/// A text as a value, or as a part of one (RFC 5545, section 3.3.11; RFC 6350, section 3.4).
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());

    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ',' | ';' => escaped.extend(['\\', letter]),
            '\n' | '\r' => escaped.push_str("\\n"),
            letter => escaped.push(letter),
        }
    }

    escaped
}

/// A text as the value of a parameter, in quotes (RFC 5545, section 3.2). A quotation mark cannot stand within; the way round it (RFC
/// 6868) is read by so few that the mark becomes another one.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "'").replace(['\r', '\n'], " "))
}
