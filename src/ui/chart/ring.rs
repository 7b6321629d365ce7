use std::f32::consts::{FRAC_PI_2, TAU};

use iced::alignment::Vertical;
use iced::widget::canvas::{self, Geometry, LineCap, Path, Stroke, Text, path};
use iced::widget::text::Alignment;
use iced::widget::{center, container, stack};
use iced::{Point, Radians, Rectangle, Renderer, mouse};

use crate::i18n::Direction;
use crate::ui::theme::{Surface, Theme, Tone};
use crate::ui::{Element, font, layout, space, text};

const THICK: f32 = 16.0;
/// Between two slices, in radians.
const GAP: f32 = 0.03;
/// How far inside the ring a slice says its value, and how long it must be for that.
const INSIDE: f32 = 10.0;
const LEGIBLE: f32 = 14.0;

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
    direction: Direction,
    slices: Vec<Slice>,
}

/// A ring with the whole in its middle, and a legend after it. A slice says its value, as its line of the legend does: so the two go
/// together without their colour, and in one order.
pub fn ring<'a, M: 'a>(
    direction: Direction,
    slices: Vec<Slice>,
    middle: impl Into<String>,
    middle_caption: impl Into<String>,
    side: f32,
) -> Element<'a, M> {
    let (middle, caption): (String, String) = (middle.into(), middle_caption.into());

    let drawing = canvas::Canvas::new(Ring { direction, slices: slices.clone() }).width(side).height(side);

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
        let values: Vec<f32> = self.slices.iter().map(|slice| slice.value).collect();
        let arcs = arcs(&values, self.direction);

        if arcs.iter().all(Option::is_none) {
            let circle = Path::circle(center, radius);
            frame.stroke(&circle, Stroke::default().with_width(THICK).with_color(tokens.track));

            return vec![frame.into_geometry()];
        }

        let gap = if arcs.iter().flatten().count() > 1 { GAP } else { 0.0 };
        let near = radius - THICK / 2.0 - INSIDE;

        for (slice, (from, to)) in self.slices.iter().zip(&arcs).filter_map(|(slice, arc)| Some((slice, (*arc)?))) {
            let arc = arc(center, radius, from + gap / 2.0, (to - gap / 2.0).max(from + gap * 1.5));

            frame.stroke(
                &arc,
                Stroke::default().with_width(THICK).with_line_cap(LineCap::Butt).with_color(tokens.shape(slice.tone)),
            );

            if (to - from) * near >= LEGIBLE {
                let middle = f32::midpoint(from, to);
                frame.fill_text(Text {
                    content: slice.shown.clone(),
                    position: Point::new(center.x + near * middle.cos(), center.y + near * middle.sin()),
                    color: tokens.muted,
                    size: space::CAPTION.into(),
                    font: font::REGULAR,
                    align_x: Alignment::Center,
                    align_y: Vertical::Center,
                    ..Text::default()
                });
            }
        }

        vec![frame.into_geometry()]
    }
}

/// Where each value begins and ends on a ring, in radians from the right and clockwise: the first one at the top, and on as the language is
/// read. None for what is nothing.
pub fn arcs(values: &[f32], direction: Direction) -> Vec<Option<(f32, f32)>> {
    let whole: f32 = values.iter().sum();
    let mut before = 0.0;
    let sweeps = values.iter().map(|value| {
        let from = before;
        before += value;

        (*value > 0.0).then(|| (TAU * from / whole, TAU * before / whole))
    });

    let turned = |(from, to): (f32, f32)| {
        if direction.is_rtl() { (-to - FRAC_PI_2, -from - FRAC_PI_2) } else { (from - FRAC_PI_2, to - FRAC_PI_2) }
    };

    sweeps.map(|sweep| sweep.map(turned)).collect()
}

fn arc(center: Point, radius: f32, from: f32, to: f32) -> Path {
    Path::new(|builder| {
        builder.arc(path::Arc { center, radius, start_angle: Radians(from), end_angle: Radians(to) });
    })
}
