//! The iced program: routing, shortcuts, dialogs, saving, presets.
