//! Ids that two laptops without a network never share: 60 random bits, written as twelve letters and digits.

use std::cell::RefCell;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Crockford's base 32 in lower case: no i, l, o, u, so an id can be read out over a telephone.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH: usize = 12;
const MASK: u64 = (1 << (5 * LENGTH as u64)) - 1;

/// 60 bits. Its text is exactly twelve characters of Crockford's base 32.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Id(u64);

impl Id {
    /// The id of these bits; the four highest are left out.
    pub const fn new(bits: u64) -> Self {
        Self(bits & MASK)
    }

    /// The bits, the four highest being zero.
    pub const fn bits(self) -> u64 {
        self.0
    }

    fn text(self) -> [u8; LENGTH] {
        let mut text = [b'0'; LENGTH];
        let mut rest = self.0;
        for place in text.iter_mut().rev() {
            *place = ALPHABET[(rest & 31) as usize];
            rest >>= 5;
        }

        text
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for byte in self.text() {
            fmt::Write::write_char(f, char::from(byte))?;
        }

        Ok(())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A text that is not twelve characters of the alphabet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id: twelve characters of 0-9 and a-z without i, l, o and u are expected")]
pub struct NotAnId;

impl FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        if text.len() != LENGTH {
            return Err(NotAnId);
        }
        let mut bits = 0;
        for byte in text.bytes() {
            let digit = match byte {
                b'0'..=b'9' => byte - b'0',
                b'a'..=b'h' => byte - b'a' + 10,
                b'j' | b'k' => byte - b'j' + 18,
                b'm' | b'n' => byte - b'm' + 20,
                b'p'..=b't' => byte - b'p' + 22,
                b'v'..=b'z' => byte - b'v' + 27,
                _ => return Err(NotAnId),
            };
            bits = bits << 5 | u64::from(digit);
        }

        Ok(Self(bits))
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = self.text();

        serializer.serialize_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl de::Visitor<'_> for Text {
            type Value = Id;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an id of twelve characters")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Id, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Text)
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Id);

        impl $name {
            /// The id of these bits.
            pub const fn new(bits: u64) -> Self {
                Self(Id::new(bits))
            }

            /// Its bits.
            pub const fn bits(self) -> u64 {
                self.0.bits()
            }
        }

        impl From<Id> for $name {
            fn from(id: Id) -> Self {
                Self(id)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                text.parse().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }
    )+};
}

ids! {
    /// One desk: a laptop, or a second process of it that was given a name of its own.
    LaptopId,
    /// A batch of changes that count, and are undone, as one.
    BatchId,
    /// An association of the register.
    AssociationId,
    /// A person of the register: a delegate, or a guest without an association.
    DelegateId,
    /// A region of the register's list.
    RegionId,
    /// A programme of the strategy or of the reference framework.
    ProgrammeId,
    /// A financed project.
    ProjectId,
    /// A named group of associations.
    NetworkId,
    /// A theme that notes are filed under.
    ThemeId,
    /// A unit of the organiser, which can own a commitment.
    UnitId,
    /// A meeting.
    MeetingId,
    /// A day, a half-day or a workshop of a meeting.
    SessionId,
    /// An item of a meeting's agenda.
    AgendaItemId,
    /// One line in the log of contacts of an invitation.
    ContactId,
    /// What somebody said.
    NoteId,
    /// A decision, a recommendation or a commitment.
    OutcomeId,
    /// A file that is kept with a meeting.
    AttachmentId,
}

/// Where fresh ids come from: the store's random source, or a count in a test.
pub struct Ids(RefCell<Box<dyn FnMut() -> u64 + Send>>);

impl Ids {
    /// Ids made of the numbers that `source` gives.
    pub fn new(source: impl FnMut() -> u64 + Send + 'static) -> Self {
        Self(RefCell::new(Box::new(source)))
    }

    /// Ids that count up from one: the same in each run, for tests and for the sample workspace.
    pub fn counting() -> Self {
        let mut last = 0u64;

        // An odd multiplier spreads the count over all bits and never gives one id twice.
        Self::new(move || {
            last += 1;
            last.wrapping_mul(0x9E37_79B9_7F4A_7C15)
        })
    }

    /// A fresh id of the kind asked for.
    pub fn next<I: From<Id>>(&self) -> I {
        I::from(Id::new((self.0.borrow_mut())()))
    }

    /// Fresh random bits, for what is no id (a badge code).
    pub fn bits(&self) -> u64 {
        (self.0.borrow_mut())()
    }
}

impl fmt::Debug for Ids {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ids")
    }
}
