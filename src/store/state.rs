use super::journal::Entries;
use crate::domain::fold::{self, Aggregate, Endings, Unfinished};
use crate::domain::{Entry, Meeting, MeetingChange, Place, Register, RegisterChange, Stamp, Workspace};

/// The state of one aggregate.
pub(super) enum State {
    Register(Box<Register>),
    Meeting(Box<Meeting>),
}

impl State {
    /// The latest entry in it.
    pub fn latest(&self) -> Stamp {
        match self {
            Self::Register(state) => state.latest(),
            Self::Meeting(state) => state.latest(),
        }
    }

    /// How many entries it has taken in since it was read.
    pub fn revision(&self) -> u64 {
        match self {
            Self::Register(state) => state.revision,
            Self::Meeting(state) => state.revision,
        }
    }

    /// Takes in later entries; where they are not, gives them back.
    pub fn follow_on(&mut self, parts: Vec<Entries>, endings: &Endings, place: Place) -> Result<(), Vec<Entries>> {
        match self {
            Self::Register(state) => {
                let mut entries = of_register(parts);
                let fits = fold::follow_on(state.as_mut(), &mut entries, endings, place);
                if fits { Ok(()) } else { Err(vec![Entries::Register(entries)]) }
            }
            Self::Meeting(state) => {
                let mut entries = of_meeting(parts);
                let fits = fold::follow_on(state.as_mut(), &mut entries, endings, place);
                if fits { Ok(()) } else { Err(vec![Entries::Meeting(entries)]) }
            }
        }
    }

    /// Puts the state in its place. Its revision goes on from the one that was there, so that nobody takes it for the old one.
    pub fn put(self, workspace: &mut Workspace, place: Place) {
        match (self, place) {
            (Self::Register(mut state), _) => {
                state.revision += next(workspace.register.revision);
                workspace.register = *state;
            }
            (Self::Meeting(mut state), Place::Meeting(id)) if state.latest() > Stamp::default() => {
                state.revision += next(workspace.all_meetings.get(&id).map_or(0, |old| old.revision));
                workspace.all_meetings.insert(id, *state);
            }
            (Self::Meeting(_), _) => {}
        }
    }
}

/// The state of an aggregate from all its entries, and the batches that were left out.
pub(super) fn fold_all(place: Place, parts: Vec<Entries>, endings: &Endings) -> (State, Vec<Unfinished>) {
    match place {
        Place::Register => {
            let (state, unfinished) = fold::fold(of_register(parts), endings, place);

            (State::Register(Box::new(state)), unfinished)
        }
        Place::Meeting(_) => {
            let (state, unfinished) = fold::fold(of_meeting(parts), endings, place);

            (State::Meeting(Box::new(state)), unfinished)
        }
    }
}

/// Takes later entries in where they belong; where they are not later, gives them back.
pub(super) fn follow_on(workspace: &mut Workspace, place: Place, parts: Vec<Entries>, endings: &Endings) -> bool {
    match place {
        Place::Register => fold::follow_on(&mut workspace.register, &mut of_register(parts), endings, place),
        Place::Meeting(id) => {
            let mut entries = of_meeting(parts);
            let Some(meeting) = workspace.all_meetings.get_mut(&id) else {
                let mut meeting = Meeting::default();
                let fits = fold::follow_on(&mut meeting, &mut entries, endings, place);
                if fits && !entries.is_empty() {
                    workspace.all_meetings.insert(id, meeting);
                }

                return fits;
            };

            fold::follow_on(meeting, &mut entries, endings, place)
        }
    }
}

fn of_register(parts: Vec<Entries>) -> Vec<Entry<RegisterChange>> {
    let parts = parts.into_iter().filter_map(|part| match part {
        Entries::Register(entries) => Some(entries),
        Entries::Meeting(_) => None,
    });

    parts.flatten().collect()
}

fn of_meeting(parts: Vec<Entries>) -> Vec<Entry<MeetingChange>> {
    let parts = parts.into_iter().filter_map(|part| match part {
        Entries::Meeting(entries) => Some(entries),
        Entries::Register(_) => None,
    });

    parts.flatten().collect()
}

/// The revision after one that somebody may have seen; nobody has seen the first.
fn next(revision: u64) -> u64 {
    if revision == 0 { 0 } else { revision + 1 }
}
