//! Where the letters of a line lie, whichever way they run.

use std::ops::Range;

use iced::Renderer;
use iced::advanced::graphics::text::cosmic_text::LayoutRun;
use unicode_segmentation::UnicodeSegmentation;

use super::typed::{Caret, Side};

pub type Paragraph = <Renderer as iced::advanced::text::Renderer>::Paragraph;

/// A line that was laid out, letter by letter; zero is its left.
#[derive(Debug, Default)]
pub struct Measure {
    /// In the order of the reading.
    letters: Vec<Letter>,
    pub width: f32,
    /// Whether the line as a whole runs from right to left.
    pub is_rtl: bool,
}

/// A letter with its marks, or its share of a ligature.
#[derive(Clone, Debug)]
struct Letter {
    /// Its bytes in the text.
    range: Range<usize>,
    left: f32,
    right: f32,
    is_rtl: bool,
}

impl Letter {
    /// The edge that is read first.
    fn leading(&self) -> f32 {
        if self.is_rtl { self.right } else { self.left }
    }

    fn trailing(&self) -> f32 {
        if self.is_rtl { self.left } else { self.right }
    }

    fn span(&mut self, left: f32, right: f32, is_rtl: bool) {
        self.left = self.left.min(left);
        self.right = self.right.max(right);
        self.is_rtl = is_rtl;
    }

    fn has_place(&self) -> bool {
        self.left <= self.right
    }
}

/// Glyphs that are drawn for the same letters.
struct Cluster {
    range: Range<usize>,
    left: f32,
    right: f32,
    is_rtl: bool,
}

impl Measure {
    /// Measures a paragraph of one line, whose letters are those, each with what is shown for it.
    pub fn of_line<'t>(paragraph: &Paragraph, shown: impl Iterator<Item = (Range<usize>, &'t str)>) -> Self {
        let Some(run) = paragraph.buffer().layout_runs().next() else { return Self::default() };
        let places = shown.scan(0, |end, (range, shown)| {
            let start = *end;
            *end += shown.len();

            Some((range, start..*end))
        });

        Self::new(&run, places)
    }

    /// Measures one of the rows into which a paragraph was broken. What no row shows (the space at which it was broken)
    /// belongs to the row before.
    pub fn of_row(row: &LayoutRun<'_>, from: usize, to: usize) -> Self {
        let letters = row.text.get(from..to).unwrap_or_default().grapheme_indices(true);

        Self::new(
            row,
            letters.map(|(start, letter)| {
                let range = from + start..from + start + letter.len();

                (range.clone(), range)
            }),
        )
    }

    /// `letters`: their bytes in the text, and in what is shown.
    fn new(run: &LayoutRun<'_>, letters: impl Iterator<Item = (Range<usize>, Range<usize>)>) -> Self {
        let letter = |range| Letter { range, left: f32::INFINITY, right: f32::NEG_INFINITY, is_rtl: run.rtl };
        let (mut letters, places): (Vec<Letter>, Vec<Range<usize>>) =
            letters.map(|(range, place)| (letter(range), place)).unzip();

        for Cluster { range, left, right, is_rtl } in clusters(run) {
            let first = places.partition_point(|place| place.end <= range.start);
            let end = places.partition_point(|place| place.start < range.end);
            let Some(within) = letters.get_mut(first..end) else { continue };
            // A ligature is shared out evenly: the caret may stand inside لا.
            let share = (right - left) / within.len().max(1) as f32;
            for (place, letter) in within.iter_mut().enumerate() {
                let before = share * place as f32;
                let left = if is_rtl { right - before - share } else { left + before };
                letter.span(left, left + share, is_rtl);
            }
        }

        // What is not drawn (a mark of direction) has no room, and lies at the end of the letter before it.
        let leftmost = run.glyphs.iter().map(|glyph| glyph.x).reduce(f32::min).unwrap_or(0.0);
        let mut last = if run.rtl { leftmost + run.line_w } else { leftmost };
        for letter in &mut letters {
            if !letter.has_place() {
                (letter.left, letter.right) = (last, last);
            }
            last = letter.trailing();
        }

        Self { letters, width: run.line_w, is_rtl: run.rtl }
    }

    /// Where the caret stands; none in a line without letters.
    pub fn x_of(&self, caret: Caret) -> Option<f32> {
        let before = || self.letters.iter().find(|letter| letter.range.end == caret.index).map(Letter::trailing);
        let after = || self.letters.iter().find(|letter| letter.range.end > caret.index).map(Letter::leading);

        match caret.side {
            Side::Before => before().or_else(after),
            Side::After => after().or_else(before),
        }
    }

    /// The caret nearest to there. Beyond the line it stands at the start or the end of the text, whatever is drawn there.
    pub fn hit(&self, x: f32) -> Caret {
        let start = Caret::after(0);
        let end = Caret::before(self.letters.last().map_or(0, |letter| letter.range.end));
        if x < 0.0 {
            return if self.is_rtl { end } else { start };
        }
        if x > self.width {
            return if self.is_rtl { start } else { end };
        }
        let away = |letter: &&Letter| (letter.left - x).max(x - letter.right).max(0.0);
        let with_room = self.letters.iter().filter(|letter| letter.left < letter.right);
        let Some(letter) = with_room.min_by(|one, other| away(one).total_cmp(&away(other))) else { return start };
        let is_right = x >= f32::midpoint(letter.left, letter.right);

        if is_right == letter.is_rtl { Caret::after(letter.range.start) } else { Caret::before(letter.range.end) }
    }

    /// From where to where a part of the text is drawn, from left to right: in a line of both scripts it may be in pieces.
    pub fn pieces(&self, part: &Range<usize>) -> Vec<(f32, f32)> {
        let inside = |letter: &&Letter| letter.range.start < part.end && part.start < letter.range.end;
        let mut pieces: Vec<(f32, f32)> =
            self.letters.iter().filter(inside).map(|letter| (letter.left, letter.right)).collect();
        pieces.sort_by(|one, other| one.0.total_cmp(&other.0));
        pieces.dedup_by(|next, piece| {
            // Neighbours meet but for the rounding of their widths.
            let is_next = next.0 <= piece.1 + 0.5;
            if is_next {
                piece.1 = piece.1.max(next.1);
            }

            is_next
        });

        pieces
    }
}

fn clusters(run: &LayoutRun<'_>) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::with_capacity(run.glyphs.len());
    for glyph in run.glyphs {
        let (range, left, right) = (glyph.start..glyph.end, glyph.x, glyph.x + glyph.w);
        match clusters.last_mut().filter(|last| last.range == range) {
            Some(last) => {
                last.left = last.left.min(left);
                last.right = last.right.max(right);
            }
            None => clusters.push(Cluster { range, left, right, is_rtl: glyph.level.is_rtl() }),
        }
    }

    clusters
}
