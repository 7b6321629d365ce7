//! Distances on a grid of 4 px, sizes of type, corners.

/// Between lines that are one thing: half a step.
pub const XXS: f32 = 2.0;
pub const XS: f32 = 4.0;
pub const S: f32 = 8.0;
pub const M: f32 = 12.0;
pub const L: f32 = 16.0;
pub const XL: f32 = 24.0;
pub const XXL: f32 = 32.0;

pub const CAPTION: f32 = 12.0;
pub const BODY: f32 = 14.0;
pub const TITLE: f32 = 20.0;
pub const DISPLAY: f32 = 28.0;
/// What a guest reads from the other side of the table.
pub const DOOR: f32 = 44.0;
/// What is read across the hall.
pub const HALL: f32 = 60.0;

/// So far Arabic letters hang below their line, in sizes of their type: whatever cuts off what is beyond it leaves room for them.
pub const HANG: f32 = 0.25;

pub const CORNER: f32 = 6.0;
/// Of small things within: key labels, check marks.
pub const CORNER_SMALL: f32 = 4.0;
pub const HAIRLINE: f32 = 1.0;
/// The line around what the keyboard stands on.
pub const RING: f32 = 2.0;
/// The same where everything is drawn with high contrast.
pub const RING_STRONG: f32 = 3.0;

/// A button, a field.
pub const CONTROL: f32 = 32.0;
/// A row of a table.
pub const ROW: f32 = 36.0;
/// A row of a table whose cells have a line under their first.
pub const ROW_TALL: f32 = 46.0;
pub const ICON: f32 = 16.0;
pub const SIDEBAR: f32 = 220.0;
/// The sidebar of a small window.
pub const SIDEBAR_TIGHT: f32 = 184.0;
/// From which width of the window nothing has to be tight.
pub const ROOMY: f32 = 1120.0;
pub const SIDE_PANEL: f32 = 380.0;
pub const DIALOG: f32 = 480.0;
/// The width of a page that is read or filled in, not scanned.
pub const READING: f32 = 760.0;

/// The width of the sidebar in a window of that width.
pub fn sidebar(window: f32) -> f32 {
    if window < ROOMY { SIDEBAR_TIGHT } else { SIDEBAR }
}
