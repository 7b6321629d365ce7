use std::path::PathBuf;

use super::place::Place;
use super::{CommandError, Common};
use crate::domain::MeetingId;

/// What the projector shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Projected {
    /// The folder of the workspace.
    pub workspace: PathBuf,
    /// The meeting.
    pub meeting: MeetingId,
}

/// The meeting that a word means, looked up before a window opens: refused as every other command is.
pub fn projected(common: &Common, word: &str) -> Result<Projected, CommandError> {
    let place = Place::read(common)?;
    let meeting = place.meeting(word)?;

    Ok(Projected { workspace: place.store.dir().to_owned(), meeting })
}
