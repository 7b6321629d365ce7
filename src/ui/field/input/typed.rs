//! One line as it is typed: its text, the caret, what is chosen. It knows nothing of how wide a letter is.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// Which of its two letters the caret keeps to. Where Latin and Arabic meet, the end of the one and the beginning of the
/// other lie apart on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// To the letter before it: what is typed goes on from there.
    #[default]
    Before,
    /// To the letter after it.
    After,
}

/// Between which letters the caret stands: a byte of the text, at the edge of a letter with its marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Caret {
    pub index: usize,
    pub side: Side,
}

/// How far the caret goes, in the order of the reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Back,
    Ahead,
    WordBack,
    WordAhead,
    Start,
    End,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    text: String,
    caret: Caret,
    /// Where the choice began; its other end is the caret.
    anchor: Option<usize>,
}

impl Caret {
    pub fn before(index: usize) -> Self {
        Self { index, side: Side::Before }
    }

    pub fn after(index: usize) -> Self {
        Self { index, side: Side::After }
    }
}

impl Typed {
    /// A text with the caret at its end.
    pub fn new(text: impl Into<String>) -> Self {
        let text: String = text.into();

        Self { caret: Caret::before(text.len()), text, anchor: None }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn caret(&self) -> Caret {
        self.caret
    }

    /// What is chosen, if anything is.
    pub fn choice(&self) -> Option<Range<usize>> {
        let anchor = self.anchor.filter(|anchor| *anchor != self.caret.index)?;

        Some(anchor.min(self.caret.index)..anchor.max(self.caret.index))
    }

    pub fn chosen(&self) -> Option<&str> {
        self.text.get(self.choice()?)
    }

    /// Takes another text in the place of the one that is there. The caret stays between the letters that it stood
    /// between or what became of them, or goes to the end of what is new.
    pub fn adopt(&mut self, text: &str) {
        if self.text == text {
            return;
        }
        let same = |(one, other): &(char, char)| one == other;
        let length = |pairs: Vec<(char, char)>| pairs.into_iter().map(|(letter, _)| letter.len_utf8()).sum::<usize>();
        let head = length(self.text.chars().zip(text.chars()).take_while(same).collect());
        let (former, now) = (&self.text[head..], &text[head..]);
        let tail = length(former.chars().rev().zip(now.chars().rev()).take_while(same).collect());

        let at = self.caret.index;
        let (former, now) = (&former[..former.len() - tail], &now[..now.len() - tail]);
        let index = if at < head {
            at
        } else if at + tail >= self.text.len() {
            text.len() - (self.text.len() - at)
        } else if former.chars().count() == now.chars().count() {
            // Each letter became another one: capitals, an Arabic digit a Latin one.
            let passed = self.text[head..at].chars().count();

            head + now.char_indices().nth(passed).map_or(now.len(), |(letter, _)| letter)
        } else {
            text.len() - tail
        };

        text.clone_into(&mut self.text);
        self.anchor = None;
        self.caret = Caret::before(self.edge_from(index));
    }

    /// Puts letters in the place of what is chosen, or at the caret.
    pub fn insert(&mut self, letters: &str) {
        let range = self.choice().unwrap_or(self.caret.index..self.caret.index);
        let end = range.start + letters.len();
        self.text.replace_range(range, letters);
        self.anchor = None;
        // A mark joins the letter before it, and may join two letters into one.
        self.caret = Caret::before(self.edge_from(end));
    }

    /// Takes away what is chosen, or what lies between the caret and there.
    pub fn erase(&mut self, step: Step) {
        let to = self.reach(step);
        let at = self.caret.index;
        let range = self.choice().unwrap_or(at.min(to)..at.max(to));
        let start = range.start;
        self.text.replace_range(range, "");
        self.anchor = None;
        self.caret = Caret::before(self.edge_from(start));
    }

    /// Moves the caret; `chooses` keeps hold of where it was. Without, the caret of a choice goes to its end or its start.
    pub fn go(&mut self, step: Step, chooses: bool) {
        let to = match (self.choice().filter(|_| !chooses), step) {
            (Some(choice), Step::Back) => choice.start,
            (Some(choice), Step::Ahead) => choice.end,
            _ => self.reach(step),
        };
        // The caret stays at the letter that it passed.
        let side = match step {
            Step::Back | Step::WordBack | Step::Start => Side::After,
            Step::Ahead | Step::WordAhead | Step::End => Side::Before,
        };

        self.place(Caret { index: to, side }, chooses);
    }

    /// Puts the caret there.
    pub fn place(&mut self, caret: Caret, chooses: bool) {
        self.anchor = chooses.then(|| self.anchor.unwrap_or(self.caret.index));
        self.caret = caret;
    }

    /// Chooses from one edge of a letter to another, where the caret is left.
    pub fn choose(&mut self, from: usize, to: usize) {
        // What is pulled may be of a longer text than there is by now.
        let (from, to) = (self.edge_from(from), self.edge_from(to));
        self.anchor = Some(from);
        self.caret = if to < from { Caret::after(to) } else { Caret::before(to) };
    }

    pub fn choose_all(&mut self) {
        self.choose(0, self.text.len());
    }

    /// The word, or the gap between two words, of the letter that the caret keeps to.
    pub fn word_at(&self, caret: Caret) -> Range<usize> {
        let holds = |range: &Range<usize>| match caret.side {
            Side::Before if caret.index > 0 => range.start < caret.index && caret.index <= range.end,
            _ => range.start <= caret.index && caret.index < range.end,
        };
        let end = self.text.len();
        let mut words = self.text.split_word_bound_indices().map(|(start, word)| start..start + word.len());

        words.find(holds).unwrap_or(end..end)
    }

    /// The edge after so many letters, or the end.
    pub fn edge_after(&self, letters: usize) -> usize {
        self.text.grapheme_indices(true).nth(letters).map_or(self.text.len(), |(edge, _)| edge)
    }

    /// Where a step from the caret leads.
    fn reach(&self, step: Step) -> usize {
        let at = self.caret.index;
        let end = self.text.len();
        let edges = || self.text.grapheme_indices(true).map(|(edge, _)| edge);

        match step {
            Step::Start => 0,
            Step::End => end,
            Step::Back => edges().rev().find(|edge| *edge < at).unwrap_or(0),
            Step::Ahead => edges().find(|edge| *edge > at).unwrap_or(end),
            Step::WordBack => {
                self.text.unicode_word_indices().map(|(start, _)| start).rev().find(|start| *start < at).unwrap_or(0)
            }
            Step::WordAhead => self
                .text
                .unicode_word_indices()
                .map(|(start, word)| start + word.len())
                .find(|end| *end > at)
                .unwrap_or(end),
        }
    }

    /// The first edge of a letter from that byte on.
    fn edge_from(&self, byte: usize) -> usize {
        let mut edges = self.text.grapheme_indices(true).map(|(edge, _)| edge);

        edges.find(|edge| *edge >= byte).unwrap_or(self.text.len())
    }
}

/// What a field of one line takes of a text that was copied elsewhere: its lines in one, without what is no letter.
pub fn one_line(text: &str) -> String {
    let text = text.trim_end_matches(['\n', '\r']).replace("\r\n", "\n");

    text.chars()
        .map(|letter| if is_break(letter) { ' ' } else { letter })
        .filter(|letter| !letter.is_control())
        .collect()
}

/// Whether a letter ends a line, or stands in its place between two cells.
fn is_break(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// What is no letter, and would end the line or not be seen.
pub fn is_hidden(letter: char) -> bool {
    letter.is_control() || is_break(letter)
}

/// The letters of a text with what is shown for each: a dot for a secret, a gap for what would end the line.
pub fn shown(text: &str, is_secret: bool) -> impl Iterator<Item = (Range<usize>, &str)> {
    text.grapheme_indices(true).map(move |(start, letter)| {
        let shown = if is_secret {
            "•"
        } else if letter.chars().any(is_hidden) {
            " "
        } else {
            letter
        };

        (start..start + letter.len(), shown)
    })
}
