//! The program's mark as a picture: the icon of its windows, on the systems that take one from the program.

use iced::window::{self, Icon};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// The same file that a desktop shows in its menu.
const MARK: &[u8] = include_bytes!("../../assets/desktop/majlis.svg");
/// Large enough for a list of windows on a fine screen; systems make it smaller themselves.
const SIZE: u32 = 128;

/// The mark, in so many points as a list of windows needs.
pub fn window_icon() -> Option<Icon> {
    let tree = Tree::from_data(MARK, &Options::default()).ok()?;
    let mut picture = Pixmap::new(SIZE, SIZE)?;
    let scale = SIZE as f32 / tree.size().width();
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    let points = picture.pixels().iter().flat_map(|point| {
        let point = point.demultiply();

        [point.red(), point.green(), point.blue(), point.alpha()]
    });

    window::icon::from_rgba(points.collect(), SIZE, SIZE).ok()
}
