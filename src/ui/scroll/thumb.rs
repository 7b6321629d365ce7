//! Where the thumb of a scroll bar is, by numbers alone.

use crate::ui::space;

/// No thumb is shorter, however long its sheet is: else it could be neither seen nor held.
const LEAST: f32 = space::CONTROL;

/// The thumb of a bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Thumb {
    /// How far it is from the top of its bar.
    pub top: f32,
    /// How long it is.
    pub length: f32,
    /// How far it can go.
    free: f32,
    /// How far the sheet can be scrolled.
    beyond: f32,
}

impl Thumb {
    /// The thumb of a place so high, whose sheet is so high and scrolled so far; none where all is in sight.
    pub fn new(place: f32, sheet: f32, offset: f32) -> Option<Self> {
        let beyond = sheet - place;
        if place <= 0.0 || beyond <= 0.0 {
            return None;
        }
        let least = LEAST.min(place / 2.0);
        let length = (place * place / sheet).max(least);
        let free = place - length;
        let top = free * (offset / beyond).clamp(0.0, 1.0);

        Some(Self { top, length, free, beyond })
    }

    /// Where on the thumb that is, if it is on it.
    pub fn held_at(self, at: f32) -> Option<f32> {
        let from_top = at - self.top;

        (0.0..=self.length).contains(&from_top).then_some(from_top)
    }

    /// How far the sheet is scrolled when the thumb is pulled so far from the top of its bar.
    pub fn offset_at(self, top: f32) -> f32 {
        self.beyond * (top / self.free.max(1.0)).clamp(0.0, 1.0)
    }
}
