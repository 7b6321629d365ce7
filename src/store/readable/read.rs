use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::{Covers, Found, PARTS, Part, examine, folder, read_part, register, set_aside, value};
use crate::domain::{LaptopId, MeetingId, Place};
use crate::store::layout::{self, MEETINGS};
use crate::store::parallel;
use crate::store::report::Report;
use crate::store::state::State;

/// The state of an aggregate as a readable file tells it, and what that stands for.
pub(in crate::store) struct Snapshot {
    pub state: State,
    pub covers: Covers,
}

enum Body {
    Part(Part),
    State(State),
}

/// Reads this laptop's readable files. Those that are missing, of another version or changed by hand are left out; the last are
/// kept aside where `mends`.
pub(in crate::store) fn load(
    root: &Path,
    laptop: LaptopId,
    mends: bool,
    report: &mut Report,
) -> BTreeMap<Place, Snapshot> {
    let folder = folder(root, "", laptop);
    let mut files: Vec<(PathBuf, Place, usize)> =
        PARTS.iter().enumerate().map(|(part, name)| (folder.join(name), Place::Register, part)).collect();
    let meetings = folder.join(MEETINGS);
    for name in layout::names(&meetings).unwrap_or_default() {
        let meeting = name.strip_suffix(".ron").and_then(layout::id_of::<MeetingId>);
        files.extend(meeting.map(|id| (meetings.join(&name), Place::Meeting(id), 0)));
    }
    let read = parallel::each(files, |(path, place, part)| {
        let bytes = fs::read(&path).unwrap_or_default();
        let read = match examine(&bytes) {
            Found::Nothing => Ok(None),
            Found::Edited => Err(path),
            Found::Whole { covers, body } => Ok(understand(covers, body, place, part)),
        };
        (place, read)
    });
    let mut parts: Vec<Part> = Vec::new();
    let mut common: Option<Covers> = None;
    let mut snapshots = BTreeMap::new();
    for (place, read) in read {
        match read {
            Ok(Some((covers, Body::Part(part)))) => {
                // Parts that were written at different times make no register.
                if common.get_or_insert_with(|| covers.clone()) == &covers {
                    parts.push(part);
                }
            }
            Ok(Some((covers, Body::State(state)))) => {
                snapshots.insert(place, Snapshot { state, covers });
            }
            Ok(None) => {}
            Err(path) if mends => report.edited.push(set_aside(&path)),
            Err(path) => report.edited.push(super::Edited { file: path, kept: None }),
        }
    }
    if let (Some(register), Some(covers)) = (register(parts), common) {
        let state = State::Register(Box::new(register));
        snapshots.insert(Place::Register, Snapshot { state, covers });
    }

    snapshots
}

fn understand(covers: &str, body: &str, place: Place, part: usize) -> Option<(Covers, Body)> {
    let covers: Covers = value(covers)?;
    if covers != Covers::new(covers.own, covers.journals.clone()) {
        return None;
    }
    let body = match place {
        Place::Register => Body::Part(read_part(body, part)?),
        Place::Meeting(_) => Body::State(State::Meeting(Box::new(value(body)?))),
    };

    Some((covers, body))
}
