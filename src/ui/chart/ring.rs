use std::f32::consts::{FRAC_PI_2, TAU};

use iced::widget::canvas::{self, Geometry, LineCap, Path, Stroke, path};
use iced::widget::{center, container, stack};
use iced::{Point, Radians, Rectangle, Renderer, mouse};

use crate::i18n::Direction;
use crate::ui::theme::{Surface, Theme, Tone};
use crate::ui::{Element, layout, space, text};

const THICK: f32 = 16.0;
/// Between two slices, in radians.
const GAP: f32 = 0.03;

/// A part of the whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Slice {
    pub label: String,
    pub value: f32,
    /// The value as the language writes it.
    pub shown: String,
    pub tone: Tone,
}

struct Ring {
    slices: Vec<(f32, Tone)>,
}

/// A ring with the whole in its middle, and a legend after it.
pub fn ring<'a, M: 'a>(
    direction: Direction,
    slices: Vec<Slice>,
    middle: impl Into<String>,
    middle_caption: impl Into<String>,
    side: f32,
) -> Element<'a, M> {
    let (middle, caption): (String, String) = (middle.into(), middle_caption.into());

    let drawing = canvas::Canvas::new(Ring { slices: slices.iter().map(|slice| (slice.value, slice.tone)).collect() })
        .width(side)
        .height(side);

    let words = iced::widget::column![text::display(middle), text::caption(caption)].align_x(iced::Center);

    let picture = container(stack![drawing, center(words)]).width(side).height(side);

    layout::row(direction, [picture.into(), legend(direction, slices)]).spacing(space::XL).into()
}

fn legend<'a, M: 'a>(direction: Direction, slices: Vec<Slice>) -> Element<'a, M> {
    layout::column(
        direction,
        slices.into_iter().map(|slice| {
            let dot = container(layout::nothing()).width(10.0).height(10.0).class(Surface::Solid(slice.tone));

            layout::row(
                direction,
                [
                    dot.into(),
                    container(text::strong(slice.shown)).width(40.0).align_x(layout::end_side(direction)).into(),
                    text::body(slice.label).into(),
                ],
            )
            .into()
        }),
    )
    .spacing(space::S)
    .into()
}

impl<M> canvas::Program<M, Theme> for Ring {
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
        let center = frame.center();
        let radius = (bounds.width.min(bounds.height) - THICK) / 2.0;
        let whole: f32 = self.slices.iter().map(|(value, _)| value).sum();

        if whole <= 0.0 {
            let circle = Path::circle(center, radius);
            frame.stroke(&circle, Stroke::default().with_width(THICK).with_color(tokens.neutral_soft));

            return vec![frame.into_geometry()];
        }

        let shown = self.slices.iter().filter(|(value, _)| *value > 0.0);
        let gap = if shown.clone().count() > 1 { GAP } else { 0.0 };
        let mut angle = -FRAC_PI_2;

        for (value, tone) in shown {
            let sweep = TAU * value / whole;

            let arc = arc(center, radius, angle + gap / 2.0, angle + (sweep - gap / 2.0).max(gap));

            frame.stroke(
                &arc,
                Stroke::default().with_width(THICK).with_line_cap(LineCap::Butt).with_color(tokens.shape(*tone)),
            );

            angle += sweep;
        }

        vec![frame.into_geometry()]
    }
}

fn arc(center: Point, radius: f32, from: f32, to: f32) -> Path {
    Path::new(|builder| {
        builder.arc(path::Arc { center, radius, start_angle: Radians(from), end_angle: Radians(to) });
    })
}
