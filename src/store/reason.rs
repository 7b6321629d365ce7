use std::fmt;
use std::io::{Error, ErrorKind};

/// Why the system read or wrote nothing, as far as a person can do something about it. `exchange::say` has the words of each language;
/// those of `Display` are for logs and for the answers of the command line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// No room is left on the disk, or in this account's share of it.
    Full,
    /// It is not there: a stick was pulled, a folder was moved.
    Gone,
    /// This account may not.
    Denied,
    /// The disk takes no writing.
    Protected,
    /// Another program holds it.
    Busy,
    /// There is one already.
    There,
    /// A folder stands where a file should, or the other way round.
    Kind,
    /// The name is not one that this disk can hold.
    Name,
    /// The disk takes no file of this size.
    Large,
    /// What it holds cannot be understood.
    Garbled,
    /// A folder of the network does not answer.
    Network,
    /// The disk or the stick itself does not answer.
    Device,
    /// The work came to an end before it was done.
    Stopped,
    /// Anything else, in the system's own words.
    Other(String),
}

impl Reason {
    /// What the system meant.
    pub fn of(error: &Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full,
            ErrorKind::NotFound => Self::Gone,
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::ReadOnlyFilesystem => Self::Protected,
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy | ErrorKind::WouldBlock => Self::Busy,
            ErrorKind::AlreadyExists => Self::There,
            ErrorKind::IsADirectory | ErrorKind::NotADirectory => Self::Kind,
            ErrorKind::InvalidFilename => Self::Name,
            ErrorKind::FileTooLarge => Self::Large,
            ErrorKind::InvalidData | ErrorKind::UnexpectedEof => Self::Garbled,
            ErrorKind::TimedOut
            | ErrorKind::NotConnected
            | ErrorKind::ConnectionReset
            | ErrorKind::ConnectionAborted
            | ErrorKind::HostUnreachable
            | ErrorKind::NetworkUnreachable
            | ErrorKind::NetworkDown
            | ErrorKind::StaleNetworkFileHandle => Self::Network,
            _ if is_of_device(error) => Self::Device,
            _ => Self::Other(without_number(&error.to_string())),
        }
    }
}

/// The numbers of POSIX for a drive that is pulled or broken (EIO, ENXIO, ENODEV), and those of Windows (not ready, a bad disk,
/// a device that is not connected).
fn is_of_device(error: &Error) -> bool {
    let numbers: &[i32] = if cfg!(windows) { &[21, 23, 483, 1110, 1117, 1167] } else { &[5, 6, 19] };

    error.raw_os_error().is_some_and(|number| numbers.contains(&number))
}

/// Without the number that only engineers look up.
fn without_number(words: &str) -> String {
    words.split(" (os error").next().unwrap_or_default().to_owned()
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Full => "the disk is full",
            Self::Gone => "it is not there",
            Self::Denied => "this account may not",
            Self::Protected => "the disk is write-protected",
            Self::Busy => "another program holds it",
            Self::There => "it is there already",
            Self::Kind => "a folder stands where a file should, or the other way round",
            Self::Name => "the disk cannot hold this name",
            Self::Large => "the disk takes no file of this size",
            Self::Garbled => "it holds something else than expected",
            Self::Network => "the network does not answer",
            Self::Device => "the drive does not answer",
            Self::Stopped => "the work was interrupted",
            Self::Other(words) => words,
        })
    }
}
