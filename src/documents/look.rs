//! How a row of a long sheet looks, as the template says it, and the row laid out so.

use serde::Deserialize;
use typst::layout::{Abs, FrameItem, Point, Size};
use typst::syntax::Span;
use typst::text::Lang;
use typst::visualize::{Color, FixedStroke, Geometry, Paint};

use super::common::Pair;
use super::line::{Hand, Line, Tongue};
use super::press::faces;
use super::sign_in::Row;

/// What the template of the sheet says of its table: lengths in points, colours as `#rrggbb`.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Look {
    rtl: bool,
    lang: String,
    region: Option<String>,
    /// The faces of the script that leads, and those of a name beneath it.
    fonts: (Vec<String>, Vec<String>),
    size: f64,
    mark_size: f64,
    leading: f64,
    /// The margin beside the table.
    side: f64,
    widths: [f64; 5],
    /// The margins within a cell.
    inset: f64,
    edge: f64,
    /// A row is at least so high; one of so many lines is as high as they are, and what is around them.
    row_height: f64,
    line_height: f64,
    around: f64,
    /// How high the rows of a page may be together.
    room: f64,
    ink: String,
    muted: String,
    tint: String,
    hair: String,
    hairline: f64,
}

/// A row as it is laid into a page: what stands in it, from its upper left corner.
pub struct SetRow {
    pub height: Abs,
    pub items: Vec<(Point, FrameItem)>,
}

/// Lays rows out, one after another.
pub struct Compositor<'a> {
    look: &'a Look,
    number: Hand,
    name: Hand,
    plain: Hand,
    beneath: Hand,
    mark: Hand,
}

/// To which side of its cell a line is set.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Start,
    End,
}

impl Look {
    pub fn room(&self) -> Abs {
        Abs::pt(self.room)
    }

    /// The distance of the table from the left end of the page.
    pub fn left(&self) -> Abs {
        Abs::pt(self.side)
    }

    /// The lines that part the column for signatures from the others and close the table, beside rows that are so high together.
    pub fn uprights(&self, height: Abs) -> [(Point, FrameItem); 2] {
        let line = Geometry::Line(Point::with_y(height)).stroked(self.hair());
        let at = |place: f64| {
            (Point::with_x(Abs::pt(self.mirrored(place))), FrameItem::Shape(line.clone(), Span::detached()))
        };

        [at(self.start(4)), at(self.width())]
    }

    fn width(&self) -> f64 {
        self.widths.iter().sum()
    }

    /// Where a column starts: its distance from the side at which the table does.
    fn start(&self, column: usize) -> f64 {
        self.widths[..column].iter().sum()
    }

    /// A distance from the start, counted from the left.
    fn mirrored(&self, place: f64) -> f64 {
        if self.rtl { self.width() - place } else { place }
    }

    /// How wide a text in a column may be.
    fn within(&self, column: usize) -> Abs {
        Abs::pt(self.widths[column] - 2.0 * self.inset)
    }

    fn hair(&self) -> FixedStroke {
        FixedStroke::from_pair(paint(&self.hair), Abs::pt(self.hairline))
    }

    /// How many lines a page has room for.
    fn lines_of_page(&self) -> usize {
        (((self.room - self.around) / self.line_height) as usize).max(1)
    }

    /// How high a row is whose tallest cell has these lines.
    fn height(&self, lines: &[Line]) -> Abs {
        let thought = Abs::pt(lines.len() as f64 * self.line_height + self.around);

        Abs::pt(self.row_height).max(thought).max(self.tall(lines) + Abs::pt(2.0 * self.edge))
    }

    fn tall(&self, lines: &[Line]) -> Abs {
        let between = lines.len().saturating_sub(1) as f64 * Abs::pt(self.leading);

        lines.iter().map(|line| line.ascent).sum::<Abs>() + between
    }
}

impl<'a> Compositor<'a> {
    pub fn new(look: &'a Look) -> Self {
        let tongue = Tongue {
            lang: look.lang.parse().unwrap_or(Lang::FRENCH),
            region: look.region.as_ref().and_then(|region| region.parse().ok()),
            from_right: look.rtl,
        };
        let (leading, beneath) = &look.fonts;
        let hand = |families: &[String], bold, size, colour: &str| {
            Hand::new(faces(families, bold), size, paint(colour), &tongue)
        };

        Self {
            look,
            number: hand(leading, false, look.size, &look.muted),
            name: hand(leading, true, look.size, &look.ink),
            plain: hand(leading, false, look.size, &look.ink),
            beneath: hand(beneath, false, look.size, &look.muted),
            mark: hand(leading, false, look.mark_size, &look.muted),
        }
    }

    /// The row; one that is taller than a page is cut between its lines into several.
    pub fn set(&mut self, row: &Row) -> Vec<SetRow> {
        let look = self.look;
        let cells = [
            self.number.lines(&row.number.to_string(), look.within(0)),
            pair(&mut self.name, &mut self.beneath, &row.name, look.rtl, look.within(1)),
            pair(&mut self.plain, &mut self.beneath, &row.body, look.rtl, look.within(2)),
            self.plain.lines(&row.role, look.within(3)),
        ];
        let mut mark = self.mark.lines(&row.mark.join(" · "), look.within(4));
        let lines = cells.iter().map(Vec::len).max().unwrap_or_default();
        let most = look.lines_of_page();
        let parts = lines.div_ceil(most).max(1);
        let mut rest = cells.map(Vec::into_iter);

        (1..=parts)
            .map(|part| {
                let cells = rest.each_mut().map(|cell| cell.take(most).collect::<Vec<Line>>());
                let mark = if part == parts { std::mem::take(&mut mark) } else { Vec::new() };

                self.lay(cells, mark, !row.mark.is_empty())
            })
            .collect()
    }

    fn lay(&self, cells: [Vec<Line>; 4], mark: Vec<Line>, tinted: bool) -> SetRow {
        let look = self.look;
        let height = cells.iter().map(|cell| look.height(cell)).max().unwrap_or_default();
        let width = Abs::pt(look.width());
        let mut items = Vec::new();
        if tinted {
            let ground = Geometry::Rect(Size::new(width, height)).filled(paint(&look.tint));
            items.push((Point::zero(), FrameItem::Shape(ground, Span::detached())));
        }
        for (column, cell) in cells.into_iter().enumerate() {
            let side = if column == 0 { Side::End } else { Side::Start };
            let top = (height - look.tall(&cell)) / 2.0;
            self.put(&mut items, cell, column, side, top);
        }
        let top = height - Abs::pt(look.edge) - look.tall(&mark);
        self.put(&mut items, mark, 4, Side::End, top);
        let rule = Geometry::Line(Point::with_x(width)).stroked(look.hair());
        items.push((Point::with_y(height), FrameItem::Shape(rule, Span::detached())));

        SetRow { height, items }
    }

    /// Lines of a cell, of which the first begins at a height.
    fn put(&self, items: &mut Vec<(Point, FrameItem)>, lines: Vec<Line>, column: usize, side: Side, top: Abs) {
        let look = self.look;
        let start = look.start(column) + look.inset;
        let end = look.start(column) + look.widths[column] - look.inset;
        let at_left = (side == Side::Start) != look.rtl;
        let place = look.mirrored(if side == Side::Start { start } else { end });
        let mut foot = top;
        for (index, line) in lines.into_iter().enumerate() {
            foot += line.ascent + if index == 0 { Abs::zero() } else { Abs::pt(look.leading) };
            let left = Abs::pt(place) - if at_left { Abs::zero() } else { line.width };
            let runs = line.runs.into_iter();
            items.extend(runs.map(|(x, run)| (Point::new(left + x, foot), FrameItem::Text(run))));
        }
    }
}

/// A name in both scripts, the leading one above, as the templates have it.
fn pair(above: &mut Hand, beneath: &mut Hand, names: &Pair, rtl: bool, width: Abs) -> Vec<Line> {
    let (mut first, mut second) = (&names.latin, &names.arabic);
    if rtl {
        std::mem::swap(&mut first, &mut second);
    }
    if first.is_empty() {
        std::mem::swap(&mut first, &mut second);
    }
    let mut lines = above.lines(first, width);
    lines.append(&mut beneath.lines(second, width));

    lines
}

fn paint(colour: &str) -> Paint {
    colour.parse::<Color>().unwrap_or(Color::BLACK).into()
}
