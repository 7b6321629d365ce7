//! The gallery of the design system, in a window of its own: a preset for whoever builds screens.

use iced::{Size, window};

use super::{Launch, LaunchError, SMALLEST, boot, launch};
use crate::store::settings::Settings;
use crate::ui::gallery::Window;
use crate::ui::{font, mark, motion};

/// The window of the gallery.
const FIRST: Size = Size::new(1240.0, 744.0);

/// Opens the gallery, and returns when it is closed. It reads no workspace and writes nothing.
pub fn gallery(launch: &Launch) -> Result<(), LaunchError> {
    if !launch::has_display() {
        return Err(LaunchError::NoDisplay);
    }
    let settings = Settings::load(&launch.home).settings;
    let language = boot::language(launch, &settings);
    motion::begin(settings.motion);
    let mut application = iced::application(move || Window::new(language), Window::update, Window::view)
        .title(Window::title)
        .theme(|window: &Window| Some(window.theme()))
        .scale_factor(Window::scale)
        .default_font(font::REGULAR)
        .window(window::Settings {
            size: FIRST,
            min_size: Some(SMALLEST),
            icon: mark::window_icon(),
            ..window::Settings::default()
        })
        .antialiasing(true);
    for face in font::all() {
        application = application.font(face);
    }

    Ok(application.run()?)
}
