/// A language of the interface. French comes first: it is the one that the work is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Language {
    #[default]
    French,
    Arabic,
    English,
}

/// Which way a line runs, and therefore which side is its start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Direction {
    #[default]
    LeftToRight,
    RightToLeft,
}

impl Language {
    pub const ALL: [Self; 3] = [Self::French, Self::Arabic, Self::English];

    /// The code of ISO 639-1, which names the folder of its messages.
    pub fn code(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::Arabic => "ar",
            Self::English => "en",
        }
    }

    /// Reads a code or a whole locale: `ar`, `ar-MA`, `fr_FR.UTF-8`.
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_', '.']).next()?.to_ascii_lowercase();

        Self::ALL.into_iter().find(|language| language.code() == primary)
    }

    /// The first of the system's languages that the interface speaks, else French.
    pub fn of_system() -> Self {
        sys_locale::get_locales().find_map(|locale| Self::from_code(&locale)).unwrap_or_default()
    }

    /// The language's name for itself, as a chooser of languages shows it.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::French => "Français",
            Self::Arabic => "العربية",
            Self::English => "English",
        }
    }

    pub fn direction(self) -> Direction {
        match self {
            Self::French | Self::English => Direction::LeftToRight,
            Self::Arabic => Direction::RightToLeft,
        }
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.own_name())
    }
}

impl Direction {
    pub fn is_rtl(self) -> bool {
        self == Self::RightToLeft
    }
}
