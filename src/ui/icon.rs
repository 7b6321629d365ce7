//! Line icons, drawn on a square of 20 and tinted by the theme.

use std::sync::LazyLock;

use iced::widget::svg;
use iced::widget::svg::Handle;

use super::theme::Ink;
use super::{Element, space};
use crate::i18n::Direction;

/// Declares each icon once: its name in the code and its file.
macro_rules! icons {
    ($($name:ident = $file:literal),+ $(,)?) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Icon {
            $($name),+
        }

        impl Icon {
            pub const ALL: &'static [Self] = &[$(Self::$name),+];
        }

        // In the order of the enum. A handle hashes its bytes when it is made: once is enough.
        static HANDLES: LazyLock<Vec<Handle>> = LazyLock::new(|| {
            vec![$(Handle::from_memory(
                include_bytes!(concat!("../../assets/icons/", $file, ".svg")).as_slice(),
            )),+]
        });
    };
}

icons! {
    Alert = "alert",
    Archive = "archive",
    ArrowDown = "arrow-down",
    ArrowEnd = "arrow-end",
    ArrowStart = "arrow-start",
    ArrowUp = "arrow-up",
    Badge = "badge",
    Building = "building",
    Calendar = "calendar",
    Chart = "chart",
    Chat = "chat",
    Check = "check",
    CheckCircle = "check-circle",
    ChevronDown = "chevron-down",
    ChevronEnd = "chevron-end",
    ChevronStart = "chevron-start",
    ChevronUp = "chevron-up",
    Circle = "circle",
    Clock = "clock",
    Copy = "copy",
    Cross = "cross",
    CrossCircle = "cross-circle",
    Disk = "disk",
    Document = "document",
    Door = "door",
    Export = "export",
    Eye = "eye",
    Filter = "filter",
    Flag = "flag",
    Folder = "folder",
    Gear = "gear",
    Hand = "hand",
    Handshake = "handshake",
    Help = "help",
    HelpMirrored = "mirrored-help",
    History = "history",
    Home = "home",
    Import = "import",
    Inbox = "inbox",
    Info = "info",
    Keyboard = "keyboard",
    Language = "language",
    Laptop = "laptop",
    Link = "link",
    List = "list",
    ListMirrored = "mirrored-list",
    Mail = "mail",
    Majlis = "majlis",
    Minus = "minus",
    Moon = "moon",
    More = "more",
    Network = "network",
    Note = "note",
    Pencil = "pencil",
    People = "people",
    Person = "person",
    Phone = "phone",
    Pin = "pin",
    Play = "play",
    Plus = "plus",
    Print = "print",
    Projector = "projector",
    Redo = "redo",
    Saved = "saved",
    Saving = "saving",
    Search = "search",
    Send = "send",
    SendMirrored = "mirrored-send",
    Star = "star",
    StarFilled = "star-filled",
    Sun = "sun",
    Trash = "trash",
    Undo = "undo",
    Warning = "warning",
}

impl Icon {
    /// The icon that points the same way along the line, or begins at the same side: start and end change with the direction.
    pub fn along(self, direction: Direction) -> Self {
        if !direction.is_rtl() {
            return self;
        }

        match self {
            Self::ChevronStart => Self::ChevronEnd,
            Self::ChevronEnd => Self::ChevronStart,
            Self::ArrowStart => Self::ArrowEnd,
            Self::ArrowEnd => Self::ArrowStart,
            Self::Undo => Self::Redo,
            Self::Redo => Self::Undo,
            Self::Send => Self::SendMirrored,
            Self::List => Self::ListMirrored,
            // The mark of a question in Arabic: ؟
            Self::Help => Self::HelpMirrored,
            other => other,
        }
    }
}

/// An icon of 16 px in the ink.
pub fn icon<'a, M: 'a>(icon: Icon) -> Element<'a, M> {
    sized(icon, space::ICON, Ink::Plain)
}

/// An icon of 16 px in another ink.
pub fn inked<'a, M: 'a>(icon: Icon, ink: Ink) -> Element<'a, M> {
    sized(icon, space::ICON, ink)
}

pub fn sized<'a, M: 'a>(icon: Icon, size: f32, ink: Ink) -> Element<'a, M> {
    let Some(handle) = HANDLES.get(icon as usize) else {
        return super::layout::nothing().into();
    };

    svg(handle.clone()).width(size).height(size).class(ink).into()
}
