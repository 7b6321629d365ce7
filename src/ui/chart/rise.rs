use iced::alignment::Vertical;
use iced::widget::canvas::{self, Geometry, LineDash, LineJoin, Path, Stroke, Text};
use iced::widget::text::Alignment;
use iced::{Fill, Point, Rectangle, Renderer, Size, mouse};

use crate::i18n::Direction;
use crate::ui::theme::{Theme, Tokens, Tone};
use crate::ui::{Element, font, space};

/// Where the numbers of the upright axis stand, and the labels of the other one under it.
const NUMBERS: f32 = 30.0;
const LABELS: f32 = 18.0;
/// Above the highest value, so that its line is whole.
const ABOVE: f32 = 8.0;
/// Lines across, at most.
const LINES: f32 = 4.0;

/// A count that rises through time.
#[derive(Debug, Clone, PartialEq)]
pub struct Rise {
    /// Where along the line, from 0 to 1, and the count there; the earliest first.
    pub points: Vec<(f32, f32)>,
    /// What is written under the line, and where along it, from 0 to 1. Digits alone: they are drawn as they are.
    pub labels: Vec<(f32, String)>,
    /// Something that happened along the line.
    pub mark: Option<f32>,
    pub tone: Tone,
}

struct Drawn {
    direction: Direction,
    rise: Rise,
}

/// A count that rises through time, with its axes; the line begins at the start side, as it is read.
pub fn rise<'a, M: 'a>(direction: Direction, rise: Rise, height: f32) -> Element<'a, M> {
    canvas::Canvas::new(Drawn { direction, rise }).width(Fill).height(height).into()
}

/// Where things are on the paper.
struct Plot {
    direction: Direction,
    size: Size,
    top: f32,
}

impl Plot {
    /// A share of the line, and a count.
    fn at(&self, along: f32, value: f32) -> Point {
        let width = self.size.width - NUMBERS - space::M;
        let height = self.size.height - LABELS - ABOVE;
        let x = NUMBERS + along * width;

        Point::new(
            if self.direction.is_rtl() { self.size.width - x } else { x },
            ABOVE + height * (1.0 - value / self.top),
        )
    }
}

impl<M> canvas::Program<M, Theme> for Drawn {
    type State = ();

    fn draw(
        &self,
        _state: &(),
        renderer: &Renderer,
        theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<Geometry> {
        let tokens = theme.tokens();
        let mut frame = canvas::Frame::new(renderer, bounds.size());
        let highest = self.rise.points.iter().map(|(_, value)| *value).fold(1.0, f32::max);
        let unit = unit(highest);
        let top = (highest / unit).ceil() * unit;
        let plot = Plot { direction: self.direction, size: bounds.size(), top };

        self.axes(&mut frame, &plot, unit, tokens);
        self.line(&mut frame, &plot, tokens);
        if let Some(mark) = self.rise.mark {
            let dashes = LineDash { segments: &[4.0, 3.0], offset: 0 };
            let stroke = Stroke { line_dash: dashes, ..Stroke::default() };
            let line = Path::line(plot.at(mark, 0.0), Point::new(plot.at(mark, top).x, 0.0));
            frame.stroke(&line, stroke.with_width(1.5).with_color(tokens.tone(Tone::Accent)));
        }

        vec![frame.into_geometry()]
    }
}

impl Drawn {
    fn axes(&self, frame: &mut canvas::Frame, plot: &Plot, unit: f32, tokens: &Tokens) {
        let written = |content: String, position: Point, align_x: Alignment| Text {
            content,
            position,
            color: tokens.muted,
            size: space::CAPTION.into(),
            font: font::REGULAR,
            align_x,
            align_y: Vertical::Center,
            ..Text::default()
        };
        let hairline = Stroke::default().with_width(1.0).with_color(tokens.hairline);
        let mut value = 0.0;
        while value <= plot.top {
            frame.stroke(&Path::line(plot.at(0.0, value), plot.at(1.0, value)), hairline);
            let edge = plot.at(0.0, value);
            let (aside, side) =
                if self.direction.is_rtl() { (space::S, Alignment::Left) } else { (-space::S, Alignment::Right) };
            frame.fill_text(written(format!("{value:.0}"), Point::new(edge.x + aside, edge.y), side));
            value += unit;
        }
        for (along, label) in &self.rise.labels {
            let foot = plot.at(*along, 0.0);
            frame.stroke(&Path::line(foot, Point::new(foot.x, foot.y + space::XS)), hairline);
            let below = Point::new(foot.x, foot.y + LABELS / 2.0 + space::XXS);
            frame.fill_text(written(label.clone(), below, Alignment::Center));
        }
    }

    fn line(&self, frame: &mut canvas::Frame, plot: &Plot, tokens: &Tokens) {
        let points: Vec<Point> = self.rise.points.iter().map(|(along, value)| plot.at(*along, *value)).collect();
        let (Some(first), Some(last)) = (points.first(), points.last()) else { return };
        let area = Path::new(|path| {
            path.move_to(Point::new(first.x, plot.at(0.0, 0.0).y));
            points.iter().for_each(|point| path.line_to(*point));
            path.line_to(Point::new(last.x, plot.at(0.0, 0.0).y));
            path.close();
        });
        let line = Path::new(|path| {
            path.move_to(*first);
            points.iter().skip(1).for_each(|point| path.line_to(*point));
        });
        let color = tokens.shape(self.rise.tone);

        frame.fill(&area, tokens.soft(self.rise.tone));
        frame.stroke(&line, Stroke::default().with_width(2.0).with_line_join(LineJoin::Round).with_color(color));
        frame.fill(&Path::circle(*last, 3.5), color);
    }
}

/// The distance between two lines across: 1, 2 or 5 times a power of ten, so that there are few of them.
fn unit(highest: f32) -> f32 {
    let mut power = 1.0;
    loop {
        for step in [1.0, 2.0, 5.0] {
            if highest / (step * power) <= LINES {
                return step * power;
            }
        }
        power *= 10.0;
    }
}
