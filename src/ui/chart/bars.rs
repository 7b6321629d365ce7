use iced::widget::{container, row};
use iced::{Fill, FillPortion};

use crate::i18n::Direction;
use crate::ui::theme::{Surface, Tone};
use crate::ui::{Element, layout, space, text};

/// One bar: a part of a whole, both counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    pub label: String,
    pub value: f32,
    /// What the value is measured against; the bar's groove is as long as the largest of them.
    pub whole: f32,
    /// The value as the language writes it.
    pub shown: String,
}

/// Horizontal bars, one a line, their names at the start.
pub fn bars<'a, M: 'a>(direction: Direction, bars: Vec<Bar>, names: f32, tone: Tone) -> Element<'a, M> {
    let longest = bars.iter().map(|bar| bar.whole.max(bar.value)).fold(0.0, f32::max);

    layout::column(
        direction,
        bars.into_iter().map(|bar| {
            layout::row(
                direction,
                [
                    container(text::line(bar.label))
                        .width(names)
                        .align_x(layout::start_side(direction))
                        .clip(true)
                        .into(),
                    line(direction, bar.value, bar.whole, longest, tone),
                    container(text::caption(bar.shown)).width(56.0).align_x(layout::end_side(direction)).into(),
                ],
            )
            .spacing(space::M)
            .into()
        }),
    )
    .spacing(space::S - 2.0)
    .width(Fill)
    .into()
}

fn line<'a, M: 'a>(direction: Direction, value: f32, whole: f32, longest: f32, tone: Tone) -> Element<'a, M> {
    let filled = portion(value, longest);
    let groove = portion(whole - value, longest);
    let rest = portion(longest - whole.max(value), longest);

    let mut parts: Vec<Element<'a, M>> = Vec::with_capacity(3);

    for (width, surface) in [(filled, Surface::Solid(tone)), (groove, Surface::Track), (rest, Surface::None)] {
        if width > 0 {
            parts.push(container(layout::nothing()).width(FillPortion(width)).height(space::S).class(surface).into());
        }
    }

    if direction.is_rtl() {
        parts.reverse();
    }

    container(row(parts).spacing(1.0)).width(Fill).into()
}

fn portion(part: f32, whole: f32) -> u16 {
    if whole <= 0.0 || part <= 0.0 {
        return 0;
    }

    // A bar of almost nothing is still a bar.
    ((part / whole * 1000.0).round() as u16).max(4)
}
