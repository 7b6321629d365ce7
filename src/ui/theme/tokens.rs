use iced::{Color, color};

/// What a thing says before its words are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Tone {
    #[default]
    Neutral,
    Primary,
    /// Late, to look at.
    Accent,
    Danger,
    Success,
}

/// The colours of a theme, by what they are for.
#[derive(Debug, Clone, PartialEq)]
pub struct Tokens {
    pub ground: Color,
    pub surface: Color,
    /// Under the pointer, behind a header: one step off the surface.
    pub sunken: Color,
    pub ink: Color,
    pub muted: Color,
    /// What a field says while nothing is in it: it must not be taken for what is in it.
    pub hint: Color,
    pub hairline: Color,
    /// The edge of a field or a button: a hairline that can be seen as an edge.
    pub edge: Color,
    pub primary: Color,
    pub primary_strong: Color,
    pub on_primary: Color,
    pub accent: Color,
    /// The accent as small type, dark enough to read.
    pub accent_ink: Color,
    pub danger: Color,
    pub on_danger: Color,
    pub success: Color,
    pub primary_soft: Color,
    pub accent_soft: Color,
    pub danger_soft: Color,
    pub success_soft: Color,
    pub neutral_soft: Color,
    /// What a bar is measured against.
    pub track: Color,
    pub selection: Color,
    pub scrim: Color,
}

pub const LIGHT: Tokens = Tokens {
    ground: color!(0xFAF9F6),
    surface: color!(0xFFFFFF),
    sunken: color!(0xF4F2ED),
    ink: color!(0x1E2A2F),
    muted: color!(0x59666C),
    hint: color!(0x656F75),
    hairline: color!(0xE4E2DC),
    edge: color!(0x908C83),
    primary: color!(0x0F5C55),
    primary_strong: color!(0x0B4741),
    on_primary: color!(0xFFFFFF),
    accent: color!(0xB9722A),
    accent_ink: color!(0x8A5115),
    danger: color!(0xA83232),
    on_danger: color!(0xFFFFFF),
    success: color!(0x2D7A4B),
    primary_soft: color!(0xE3EFED),
    accent_soft: color!(0xF8ECDD),
    danger_soft: color!(0xF8E6E4),
    success_soft: color!(0xE3F1E8),
    neutral_soft: color!(0xEEECE6),
    track: color!(0xCDC9C0),
    selection: color!(0xBFDDD8),
    scrim: color!(0x1E2A2F, 0.42),
};

pub const DARK: Tokens = Tokens {
    ground: color!(0x14191B),
    surface: color!(0x1B2225),
    sunken: color!(0x232C30),
    ink: color!(0xE8EBE9),
    muted: color!(0x9DABB0),
    hint: color!(0x8A989E),
    hairline: color!(0x2D373B),
    edge: color!(0x67757C),
    primary: color!(0x55B8A9),
    primary_strong: color!(0x74CBBE),
    on_primary: color!(0x0A1F1C),
    accent: color!(0xE0A15C),
    accent_ink: color!(0xE9B479),
    danger: color!(0xE88484),
    on_danger: color!(0x2A0B0B),
    success: color!(0x74C795),
    primary_soft: color!(0x1C3B38),
    accent_soft: color!(0x3D2E1C),
    danger_soft: color!(0x432424),
    success_soft: color!(0x1F3A2B),
    neutral_soft: color!(0x2A3439),
    track: color!(0x3C474C),
    selection: color!(0x2B5A54),
    scrim: color!(0x000000, 0.58),
};

pub const HIGH_CONTRAST: Tokens = Tokens {
    ground: color!(0xFFFFFF),
    surface: color!(0xFFFFFF),
    sunken: color!(0xECECEC),
    ink: color!(0x000000),
    muted: color!(0x2E2E2E),
    hint: color!(0x4D4D4D),
    hairline: color!(0x5A5A5A),
    edge: color!(0x000000),
    primary: color!(0x00403A),
    primary_strong: color!(0x000000),
    on_primary: color!(0xFFFFFF),
    accent: color!(0x6B3A00),
    accent_ink: color!(0x6B3A00),
    danger: color!(0x8B0000),
    on_danger: color!(0xFFFFFF),
    success: color!(0x004D22),
    primary_soft: color!(0xD9EFEC),
    accent_soft: color!(0xFFEBCC),
    danger_soft: color!(0xFFE0E0),
    success_soft: color!(0xDDF5E5),
    neutral_soft: color!(0xE6E6E6),
    track: color!(0x8C8C8C),
    selection: color!(0x9AD5CC),
    scrim: color!(0x000000, 0.7),
};

impl Tokens {
    /// A tone as a drawing: a dot, a bar, an icon.
    pub fn tone(&self, tone: Tone) -> Color {
        match tone {
            Tone::Neutral => self.muted,
            Tone::Primary => self.primary,
            Tone::Accent => self.accent,
            Tone::Danger => self.danger,
            Tone::Success => self.success,
        }
    }

    /// A tone as a surface of a picture: what is neutral there recedes.
    pub fn shape(&self, tone: Tone) -> Color {
        match tone {
            Tone::Neutral => self.edge,
            tone => self.tone(tone),
        }
    }

    /// The ground of a line under the pointer: lighter than that of the one that the keyboard is on.
    pub fn hover(&self) -> Color {
        self.sunken.scale_alpha(0.5)
    }

    /// A tone as type.
    pub fn ink_of(&self, tone: Tone) -> Color {
        match tone {
            Tone::Accent => self.accent_ink,
            _ => self.tone(tone),
        }
    }

    /// A tone as the ground of a few words.
    pub fn soft(&self, tone: Tone) -> Color {
        match tone {
            Tone::Neutral => self.neutral_soft,
            Tone::Primary => self.primary_soft,
            Tone::Accent => self.accent_soft,
            Tone::Danger => self.danger_soft,
            Tone::Success => self.success_soft,
        }
    }
}
