//! Lines of type for a list that is too long for the typesetter: set as it sets them, with the same shaper and by the same rules of
//! Unicode for directions and for where a line may end, but with no style to look up and nothing to remember for each text.

use std::ops::Range;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};
use rustybuzz::ttf_parser::Tag;
use rustybuzz::{BufferFlags, Direction, Feature, Language, Script, ShapePlan, UnicodeBuffer};
use typst::layout::{Abs, Em};
use typst::syntax::Span;
use typst::text::{FontInstance, Glyph, Lang, Region, TextItem};
use typst::visualize::Paint;
use unicode_bidi::{BidiInfo, Level};

/// All letters before this one are read from the left.
const READ_FROM_RIGHT: char = '\u{590}';
/// What a width may be too large by: sums of the same advances differ in their last digits.
const EPSILON: f64 = 1e-6;

/// One line of a text: its runs from left to right, each with its distance from the line's left end.
#[derive(Clone, Debug, Default)]
pub struct Line {
    pub runs: Vec<(Abs, TextItem)>,
    pub width: Abs,
    /// How far the line reaches above the one it stands on: the height of its capitals.
    pub ascent: Abs,
}

/// In which language texts are set, and whether they begin at the right.
#[derive(Clone, Debug)]
pub struct Tongue {
    pub lang: Lang,
    pub region: Option<Region>,
    pub from_right: bool,
}

/// One style, and what is needed to set texts in it.
pub struct Hand {
    /// Each letter is taken from the first face that has it.
    faces: Vec<FontInstance>,
    size: Abs,
    fill: Paint,
    tongue: Tongue,
    language: Option<Language>,
    features: Vec<Feature>,
    ends: LineSegmenterBorrowed<'static>,
    /// How a face shapes a script, made once.
    plans: Vec<((usize, bool, Script), ShapePlan)>,
    buffer: UnicodeBuffer,
}

/// Letters of one face and one direction, shaped.
struct Run {
    face: usize,
    /// As they are seen, from left to right.
    glyphs: Vec<Shaped>,
}

/// A glyph, and which part of the whole text it stands for.
struct Shaped {
    of: Range<usize>,
    id: u16,
    advance: Em,
    x: Em,
    y: Em,
}

impl Hand {
    /// A style of the size in points.
    pub fn new(faces: Vec<FontInstance>, size: f64, fill: Paint, tongue: &Tongue) -> Self {
        let tag = tongue.region.map_or_else(
            || tongue.lang.as_str().to_owned(),
            |region| format!("{}-{}", tongue.lang.as_str(), region.as_str()),
        );

        Self {
            faces,
            size: Abs::pt(size),
            fill,
            tongue: tongue.clone(),
            language: tag.parse().ok(),
            // Figures are as wide as each other, as in all papers.
            features: vec![Feature::new(Tag::from_bytes(b"tnum"), 1, ..)],
            ends: LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default()),
            plans: Vec::new(),
            buffer: UnicodeBuffer::new(),
        }
    }

    /// A text in lines of at most this width; a word that is wider stands alone. An empty text has none.
    pub fn lines(&mut self, text: &str, width: Abs) -> Vec<Line> {
        if text.is_empty() || self.faces.is_empty() {
            return Vec::new();
        }
        let level = if self.tongue.from_right { Level::rtl() } else { Level::ltr() };
        let one_way = !self.tongue.from_right && text.chars().all(|letter| letter < READ_FROM_RIGHT);
        let bidi = (!one_way).then(|| BidiInfo::new(text, Some(level)));
        let runs = self.shaped(text, bidi.as_ref());
        let parts = self.broken(text, &runs, width);

        parts.into_iter().map(|part| self.line(text, bidi.as_ref(), &runs, part)).collect()
    }

    /// The runs of a text, in the order in which it is read.
    fn shaped(&mut self, text: &str, bidi: Option<&BidiInfo<'_>>) -> Vec<Run> {
        let mut runs = Vec::new();
        let mut run: Option<(usize, usize, bool)> = None;
        for (place, letter) in text.char_indices() {
            let from_right = bidi.is_some_and(|bidi| bidi.levels[place].is_rtl());
            let face = self.face(letter).or(run.map(|(_, face, _)| face)).unwrap_or_default();
            match run {
                Some((_, of, way)) if (of, way) == (face, from_right) => {}
                Some((start, of, way)) => {
                    runs.push(self.shape(text, start..place, of, way));
                    run = Some((place, face, from_right));
                }
                None => run = Some((place, face, from_right)),
            }
        }
        if let Some((start, face, way)) = run {
            runs.push(self.shape(text, start..text.len(), face, way));
        }

        runs
    }

    /// Which face has a letter; what is not seen is of the face beside it, and what none has is of the first, as a box.
    fn face(&self, letter: char) -> Option<usize> {
        if is_unseen(letter) {
            return None;
        }
        let has = |face: &FontInstance| face.ttf().glyph_index(letter).is_some();

        Some(self.faces.iter().position(has).unwrap_or_default())
    }

    fn shape(&mut self, text: &str, part: Range<usize>, face: usize, from_right: bool) -> Run {
        let font = &self.faces[face];
        let mut buffer = std::mem::take(&mut self.buffer);
        buffer.push_str(&text[part.clone()]);
        if let Some(language) = &self.language {
            buffer.set_language(language.clone());
        }
        let direction = if from_right { Direction::RightToLeft } else { Direction::LeftToRight };
        buffer.set_direction(direction);
        buffer.guess_segment_properties();
        // As the typesetter has it: what is not seen has no glyph.
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);

        let key = (face, from_right, buffer.script());
        let known = self.plans.iter().position(|(of, _)| *of == key);
        let plan = known.unwrap_or_else(|| {
            let (language, features) = (self.language.as_ref(), &self.features);
            let plan = ShapePlan::new(font.rusty(), direction, Some(key.2), language, features);
            self.plans.push((key, plan));

            self.plans.len() - 1
        });
        let set = rustybuzz::shape_with_plan(font.rusty(), &self.plans[plan].1, buffer);
        let mut glyphs: Vec<Shaped> = set
            .glyph_infos()
            .iter()
            .zip(set.glyph_positions())
            .map(|(info, position)| Shaped {
                of: part.start + info.cluster as usize..part.end,
                id: u16::try_from(info.glyph_id).unwrap_or_default(),
                advance: font.to_em(position.x_advance),
                x: font.to_em(position.x_offset),
                y: font.to_em(position.y_offset),
            })
            .collect();
        self.buffer = set.clear();
        if from_right {
            close(glyphs.iter_mut())
        } else {
            close(glyphs.iter_mut().rev())
        }

        Run { face, glyphs }
    }

    /// Where the text is cut: each line takes what fits.
    fn broken(&self, text: &str, runs: &[Run], width: Abs) -> Vec<Range<usize>> {
        let room = width / self.size + EPSILON;
        let glyphs = || runs.iter().flat_map(|run| &run.glyphs);
        if glyphs().map(|glyph| glyph.advance.get()).sum::<f64>() <= room {
            return vec![0..text.len()];
        }
        // How wide the text is up to each of its places.
        let mut upto = vec![0.0; text.len() + 1];
        for glyph in glyphs() {
            upto[glyph.of.start + 1] += glyph.advance.get();
        }
        for place in 1..upto.len() {
            upto[place] += upto[place - 1];
        }
        let wide = |part: Range<usize>| upto[part.start + seen(&text[part.clone()]).len()] - upto[part.start];

        let mut lines = Vec::new();
        let (mut start, mut fitting) = (0, None);
        for end in self.ends.segment_str(text).skip(1) {
            if wide(start..end) > room
                && let Some(end) = fitting
            {
                lines.push(start..end);
                start = end;
            }
            fitting = Some(end);
        }
        lines.push(start..text.len());

        lines
    }

    /// A part of a text as it is seen.
    fn line(&self, text: &str, bidi: Option<&BidiInfo<'_>>, runs: &[Run], part: Range<usize>) -> Line {
        let part = part.start..part.start + seen(&text[part]).len();
        let mut line = Line::default();
        let paragraph = bidi.and_then(|bidi| Some((bidi, bidi.paragraphs.first()?)));
        let ways = match paragraph {
            Some((bidi, paragraph)) if !part.is_empty() => {
                let (levels, ways) = bidi.visual_runs(paragraph, part);

                ways.into_iter().map(|way| (levels[way.start].is_rtl(), way)).collect()
            }
            _ => vec![(false, part)],
        };
        for (from_right, way) in ways {
            let within = runs.iter().filter_map(|run| self.item(text, run, &way));
            if from_right {
                within.rev().for_each(|item| line.push(item));
            } else {
                within.for_each(|item| line.push(item));
            }
        }

        line
    }

    /// What a run has within a part of the text.
    fn item(&self, text: &str, run: &Run, part: &Range<usize>) -> Option<TextItem> {
        let within = || run.glyphs.iter().filter(|glyph| part.contains(&glyph.of.start));
        let start = within().map(|glyph| glyph.of.start).min()?;
        let end = within().map(|glyph| glyph.of.end).max()?.min(part.end);
        let place = |place: usize| u16::try_from(place.min(end) - start).unwrap_or(u16::MAX);
        let glyphs = within().map(|glyph| Glyph {
            id: glyph.id,
            x_advance: glyph.advance,
            x_offset: glyph.x,
            y_advance: Em::zero(),
            y_offset: glyph.y,
            range: place(glyph.of.start)..place(glyph.of.end),
            span: (Span::detached(), 0),
        });

        Some(TextItem {
            font: self.faces[run.face].clone(),
            size: self.size,
            fill: self.fill.clone(),
            stroke: None,
            lang: self.tongue.lang,
            region: self.tongue.region,
            text: text[start..end].into(),
            glyphs: glyphs.collect(),
        })
    }
}

impl Line {
    fn push(&mut self, item: TextItem) {
        let width = item.width();
        self.ascent.set_max(item.font.metrics().cap_height.at(item.size));
        self.runs.push((self.width, item));
        self.width += width;
    }
}

/// Each glyph ends where the next one begins. They come in the order of the text, the last one first; those that stand for the
/// same letters stand for all of them.
fn close<'a>(glyphs: impl Iterator<Item = &'a mut Shaped>) {
    let mut next: Option<Range<usize>> = None;
    for glyph in glyphs {
        match &next {
            Some(of) if of.start == glyph.of.start => glyph.of.end = of.end,
            Some(of) => glyph.of.end = of.start,
            None => {}
        }
        next = Some(glyph.of.clone());
    }
}

/// Without what a line does not show at its end.
fn seen(part: &str) -> &str {
    part.trim_end_matches(|letter: char| letter.is_whitespace() || is_unseen(letter))
}

/// Letters that steer how others are set, and have no picture of their own.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FE00}'..='\u{FE0F}')
}
