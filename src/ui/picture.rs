//! Pixels to show: a page before it is printed.

pub use iced::widget::image::Handle;

/// A picture of so many pixels, four bytes each, row by row.
pub fn of(width: u32, height: u32, pixels: Vec<u8>) -> Handle {
    Handle::from_rgba(width, height, pixels)
}
