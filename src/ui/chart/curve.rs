use iced::widget::canvas::{self, Geometry, LineJoin, Path, Stroke};
use iced::{Fill, Point, Rectangle, Renderer, mouse};

use crate::i18n::Direction;
use crate::ui::Element;
use crate::ui::theme::{Theme, Tone};

struct Curve {
    direction: Direction,
    values: Vec<f32>,
    tone: Tone,
}

/// Values through time at equal steps, the first at the start of the line, over a soft ground.
pub fn curve<'a, M: 'a>(direction: Direction, values: Vec<f32>, height: f32, tone: Tone) -> Element<'a, M> {
    canvas::Canvas::new(Curve { direction, values, tone }).width(Fill).height(height).into()
}

impl<M> canvas::Program<M, Theme> for Curve {
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
        let (width, height) = (bounds.width, bounds.height - 2.0);
        let ground = Path::line(Point::new(0.0, height), Point::new(width, height));

        frame.stroke(&ground, Stroke::default().with_width(1.0).with_color(tokens.hairline));

        let points = points(&self.values, width, height, self.direction);

        let (Some(first), Some(last)) = (points.first(), points.last()) else {
            return vec![frame.into_geometry()];
        };

        let area = Path::new(|path| {
            path.move_to(Point::new(first.x, height));
            points.iter().for_each(|point| path.line_to(*point));
            path.line_to(Point::new(last.x, height));
            path.close();
        });

        let line = Path::new(|path| {
            path.move_to(*first);
            points.iter().skip(1).for_each(|point| path.line_to(*point));
        });

        frame.fill(&area, tokens.soft(self.tone));
        frame.stroke(
            &line,
            Stroke::default().with_width(2.0).with_line_join(LineJoin::Round).with_color(tokens.tone(self.tone)),
        );

        vec![frame.into_geometry()]
    }
}

fn points(values: &[f32], width: f32, height: f32, direction: Direction) -> Vec<Point> {
    let top = values.iter().copied().fold(1.0, f32::max);
    let steps = values.len().saturating_sub(1).max(1) as f32;

    values
        .iter()
        .enumerate()
        .map(|(index, value)| {
            let along = index as f32 / steps * width;

            Point::new(
                if direction.is_rtl() { width - along } else { along },
                2.0 + (height - 2.0) * (1.0 - value / top),
            )
        })
        .collect()
}
