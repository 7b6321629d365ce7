//! The door on a pipe: a barcode reader, or a script.

use std::io::{self, BufRead, BufReader};
use std::time::{Duration, Instant};

use rustc_hash::FxHashMap;

use super::place::Place;
use super::{CommandError, Common, Output, find};
use crate::domain::door::{Door, Reception, Who};
use crate::domain::meeting::{Act, MeetingState};
use crate::domain::{BatchKind, DelegateId, MeetingId, Place as At, SessionId};
use crate::i18n::format;
use crate::search::{Class, Directory};
use crate::store;

/// How often the journals of other desks are looked at.
const BETWEEN_LOOKS: Duration = Duration::from_secs(1);

/// Reads one code or name a line, and answers each with one line, in order, once it is on disk.
pub fn run(
    common: &Common,
    meeting: &str,
    session: Option<&str>,
    desk: Option<&str>,
    out: &mut Output,
) -> Result<(), CommandError> {
    let mut place = Place::write(common)?;
    if place.store.is_read_only() {
        return Err(CommandError::ReadOnly);
    }
    let id = place.meeting(meeting)?;
    allowed(&place, id)?;
    let session = place.session(id, session)?;
    let desk = desk.map_or_else(|| place.store.laptop_name().to_owned(), str::to_owned);
    let mut pipe = Pipe {
        directory: people(&place, id, session),
        badges: badges(&place, id),
        id,
        session,
        desk,
        looked: Instant::now(),
    };

    let mut input = BufReader::new(io::stdin().lock());
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        pipe.look(&mut place);
        let typed = String::from_utf8_lossy(&line);
        let answer = pipe.hear(&mut place, typed.trim())?;
        out.line([answer.word, &answer.name, &answer.time])?;
        out.flush()?;
    }
    place.store.close()?;

    Ok(())
}

/// A draft, a meeting that is over and one that does not take place receive nobody; one that is still inviting does not make
/// people wait because nobody pressed "open".
pub fn allowed(place: &Place, id: MeetingId) -> Result<(), CommandError> {
    let Some(meeting) = place.workspace().meeting(id) else { return Ok(()) };
    let state = meeting.details.state;
    if state.allows(Act::Receive) || state == MeetingState::Inviting {
        return Ok(());
    }

    Err(CommandError::State { code: meeting.details.code.clone(), state })
}

fn people(place: &Place, id: MeetingId, session: SessionId) -> Directory {
    let workspace = place.workspace();
    let Some(meeting) = workspace.meeting(id) else { return Directory::default() };

    Directory::of_roll(&workspace.register, meeting, Some(session))
}

/// Whose badge has which code, so that a scan costs the same however many people there are.
fn badges(place: &Place, id: MeetingId) -> FxHashMap<String, DelegateId> {
    let meeting = place.workspace().meeting(id);
    let badges = meeting.into_iter().flat_map(|meeting| &meeting.badges);

    badges.map(|(person, code)| (code.to_ascii_uppercase(), *person)).collect()
}

struct Pipe {
    directory: Directory,
    badges: FxHashMap<String, DelegateId>,
    id: MeetingId,
    session: SessionId,
    desk: String,
    /// When the journals of other desks were looked at last.
    looked: Instant,
}

struct Answer {
    word: &'static str,
    name: String,
    time: String,
}

impl Pipe {
    /// Takes in what other desks wrote, if a second has passed since the last look.
    fn look(&mut self, place: &mut Place) {
        if self.looked.elapsed() < BETWEEN_LOOKS {
            return;
        }
        let before = place.workspace().revision(At::Register);
        // A folder that cannot be read just now is looked at again in a second.
        let changed = place.store.refresh().is_ok_and(|refreshed| !refreshed.places.is_empty());
        if changed {
            self.badges = badges(place, self.id);
        }
        if place.workspace().revision(At::Register) != before {
            self.directory = people(place, self.id, self.session);
        }
        self.looked = Instant::now();
    }

    fn hear(&self, place: &mut Place, typed: &str) -> Result<Answer, CommandError> {
        let who = match self.meant(place, typed) {
            Meant::One(who) => who,
            Meant::Several(names) => {
                return Ok(Answer { word: "ambiguous", name: names.join(", "), time: String::new() });
            }
            Meant::Nobody => return Ok(Answer { word: "unknown", name: typed.to_owned(), time: String::new() }),
        };
        let name = find::name(place, who).to_owned();
        let Some(meeting) = place.workspace().meeting(self.id) else {
            return Ok(Answer { word: "unknown", name, time: String::new() });
        };
        let register = &place.workspace().register;
        let door = Door { register, id: self.id, meeting, session: self.session, desk: &self.desk };
        let (word, changes, since) = match door.receive(who) {
            Reception::Arrive { changes, .. } => ("arrived", changes, None),
            Reception::Return { changes, since } => ("arrived", changes, Some(since)),
            Reception::AlreadyHere { since, .. } => ("already", Vec::new(), Some(since)),
            Reception::NotInvited(Who::Person(person)) => ("arrived", door.admit(person, place.store.ids()), None),
            // An association without a named delegate: somebody has to type a name, which a pipe cannot ask for.
            Reception::NameMissing(_) | Reception::NotInvited(Who::Association(_)) | Reception::Unknown => {
                return Ok(Answer { word: "unknown", name, time: String::new() });
            }
        };
        if !changes.is_empty() {
            place.store.record(changes, BatchKind::Together).map_err(|_| CommandError::ReadOnly)?;
            place.store.flush()?;
        }
        let time = format::time_at(since.unwrap_or_else(|| self.arrived(place, who)), &place.zone);

        Ok(Answer { word, name, time })
    }

    /// The time that the arrival was given.
    fn arrived(&self, place: &Place, who: Who) -> jiff::Timestamp {
        let Who::Person(person) = who else { return store::now() };
        let meeting = place.workspace().meeting(self.id);
        let attendance = meeting.and_then(|meeting| meeting.attendance_at(self.session, person));

        attendance.and_then(|attendance| attendance.arrival()).map_or_else(store::now, |arrival| arrival.wall)
    }

    /// A badge code, else an exact full name, else what one name alone begins with.
    fn meant(&self, place: &Place, typed: &str) -> Meant {
        if typed.is_empty() {
            return Meant::Nobody;
        }
        if let Some(person) = self.badges.get(&typed.to_ascii_uppercase()) {
            return Meant::One(Who::Person(*person));
        }
        let exact = self.directory.exact(typed);
        let mut candidates: Vec<Who> = if exact.is_empty() { self.partial(typed) } else { exact };
        candidates.dedup();
        match candidates.as_slice() {
            [] => Meant::Nobody,
            [one] => Meant::One(*one),
            several => Meant::Several(several.iter().map(|who| find::name(place, *who).to_owned()).collect()),
        }
    }

    /// Those whom every word typed names. What is only near, or only of the association, marks nobody by itself.
    fn partial(&self, typed: &str) -> Vec<Who> {
        let found = self.directory.find(typed, 8);
        let Some(best) = found.first().map(|found| found.hit.class) else { return Vec::new() };
        let alike: Vec<Who> = found.iter().filter(|found| found.hit.class == best).map(|found| found.who).collect();
        match best {
            Class::Code | Class::FullName | Class::Name => alike,
            // What only sounds alike, across scripts, is taken where one person alone does.
            Class::Sound if alike.len() == 1 => alike,
            _ => Vec::new(),
        }
    }
}

enum Meant {
    One(Who),
    Several(Vec<String>),
    Nobody,
}
