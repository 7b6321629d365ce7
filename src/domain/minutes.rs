//! The minutes that were made final: the paper as it is kept, what it says, and what has been corrected since.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::edit::is_default;
use super::id::{AgendaItemId, AssociationId, DelegateId, NoteId, OutcomeId, SessionId};
use super::meeting::{Invitee, Meeting, MeetingKind, Note, Outcome, OutcomeState, Reply, Session};
use super::names::Names;

/// A final version. The paper itself is in the workspace's folder `files/`, under the name of its content.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Minutes {
    /// The first one is 1.
    pub version: u16,
    /// How large the paper is, in bytes.
    pub size: u64,
    /// What people call the file.
    pub title: String,
    /// What it says.
    pub says: Says,
    /// When it was made final, by that laptop's clock.
    pub finalised: Timestamp,
    /// It counts no more.
    #[serde(default, skip_serializing_if = "is_default")]
    pub withdrawn: bool,
}

/// What minutes say, by the ids of whom and what they speak of: no name of a person is kept twice. What they do not say (who
/// wrote a note down, what became of a promise since) is left out.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Says {
    /// The title.
    pub title: Names,
    /// The kind of meeting.
    pub kind: MeetingKind,
    /// The hall.
    pub venue: String,
    /// The city.
    pub city: String,
    /// The sessions.
    pub sessions: BTreeMap<SessionId, Session>,
    /// The titles on the agenda.
    pub agenda: BTreeMap<AgendaItemId, Names>,
    /// Who came, and for which association.
    pub present: BTreeMap<DelegateId, Option<AssociationId>>,
    /// Who had declined.
    pub excused: BTreeSet<Invitee>,
    /// What was said.
    pub notes: BTreeMap<NoteId, Note>,
    /// What came of it.
    pub outcomes: BTreeMap<OutcomeId, Outcome>,
}

/// One thing that the minutes would say otherwise today.
#[derive(Clone, Debug, PartialEq)]
pub enum Correction {
    /// What the meeting was: its title, its place, its days.
    Meeting,
    /// An item of the agenda: its title then, and now; none where it was not on it.
    Item {
        /// Then.
        was: Option<Names>,
        /// Now.
        now: Option<Names>,
    },
    /// Somebody is said to have come, or not, or for another association.
    Presence {
        /// Who.
        person: DelegateId,
        /// Whether the minutes have the person.
        was: bool,
        /// Whether the person came, as is known now.
        now: bool,
    },
    /// An invitee is said to have declined, or not.
    Excuse {
        /// Who.
        invitee: Invitee,
        /// Whether the invitee is excused, as is known now.
        now: bool,
    },
    /// What somebody said: then, and now.
    Note {
        /// Then; none: it was taken down since.
        was: Option<Note>,
        /// Now; none: it was taken back since.
        now: Option<Note>,
    },
    /// A decision, a recommendation or a commitment: then, and now.
    Outcome {
        /// Then; none: it was written down since.
        was: Option<Outcome>,
        /// Now; none: it was taken back since.
        now: Option<Outcome>,
    },
}

impl Says {
    /// What minutes of the meeting would say now.
    pub fn of(meeting: &Meeting) -> Self {
        let details = &meeting.details;
        let mut present = BTreeMap::new();
        for (session, there) in &meeting.attendance {
            if !meeting.sessions.contains(*session) {
                continue;
            }
            for (person, seen) in there {
                if let Some(arrival) = seen.arrival() {
                    present.entry(*person).or_insert(arrival.association);
                }
            }
        }
        let declined = meeting.invitations().filter(|(_, invitation)| invitation.reply == Reply::Declined);

        Self {
            title: details.title.clone(),
            kind: details.kind,
            venue: details.venue.clone(),
            city: details.city.clone(),
            sessions: meeting.sessions.iter().map(|(id, session)| (id, session.clone())).collect(),
            agenda: meeting.agenda.iter().map(|(id, item)| (id, item.title.clone())).collect(),
            present,
            excused: declined.map(|(invitee, _)| invitee).collect(),
            notes: meeting.notes.iter().map(|(id, note)| (id, as_said(note))).collect(),
            outcomes: meeting.outcomes.iter().map(|(id, outcome)| (id, as_decided(outcome))).collect(),
        }
    }

    /// What these minutes would say otherwise now, in the order of the minutes.
    pub fn corrections(&self, meeting: &Meeting) -> Vec<Correction> {
        let now = Self::of(meeting);
        let particulars = |says: &Self| (says.title.clone(), says.kind, says.venue.clone(), says.city.clone());
        let is_other = particulars(self) != particulars(&now) || self.sessions != now.sessions;
        let mut found: Vec<Correction> = is_other.then_some(Correction::Meeting).into_iter().collect();
        found.extend(differing(&self.present, &now.present).map(|(person, was, now)| Correction::Presence {
            person,
            was: was.is_some(),
            now: now.is_some(),
        }));
        found.extend(
            self.excused
                .symmetric_difference(&now.excused)
                .map(|invitee| Correction::Excuse { invitee: *invitee, now: now.excused.contains(invitee) }),
        );
        found.extend(
            differing(&self.agenda, &now.agenda)
                .map(|(_, was, now)| Correction::Item { was: was.cloned(), now: now.cloned() }),
        );
        found.extend(
            differing(&self.notes, &now.notes)
                .map(|(_, was, now)| Correction::Note { was: was.cloned(), now: now.cloned() }),
        );
        found.extend(
            differing(&self.outcomes, &now.outcomes)
                .map(|(_, was, now)| Correction::Outcome { was: was.cloned(), now: now.cloned() }),
        );

        found
    }
}

impl Meeting {
    /// The final versions with the names of their files, the latest last.
    pub fn final_minutes(&self) -> Vec<(&str, &Minutes)> {
        let known = self.minutes.iter().filter(|(_, minutes)| !minutes.withdrawn);
        let mut versions: Vec<_> = known.map(|(file, minutes)| (file.as_str(), minutes)).collect();
        versions.sort_by_key(|(file, minutes)| (minutes.version, minutes.finalised, *file));

        versions
    }

    /// The latest final version.
    pub fn latest_minutes(&self) -> Option<(&str, &Minutes)> {
        self.final_minutes().pop()
    }

    /// The number of the version that comes next. One that was taken back has used its number up: its paper may be about.
    pub fn next_version(&self) -> u16 {
        self.minutes.values().map(|minutes| minutes.version).max().unwrap_or_default().saturating_add(1)
    }

    pub(super) fn set_minutes_withdrawn(&mut self, file: &str, withdrawn: bool) -> bool {
        let minutes = self.minutes.get_mut(file);

        minutes.is_some_and(|minutes| std::mem::replace(&mut minutes.withdrawn, withdrawn) != withdrawn)
    }
}

fn as_said(note: &Note) -> Note {
    Note { theme: None, said: None, starred: false, ..note.clone() }
}

fn as_decided(outcome: &Outcome) -> Outcome {
    Outcome { note: None, state: OutcomeState::Open, settled: None, follow_ups: Vec::new(), ..outcome.clone() }
}

/// The entries that are not the same in both, by their keys.
fn differing<'a, K: Copy + Ord, V: PartialEq>(
    was: &'a BTreeMap<K, V>,
    now: &'a BTreeMap<K, V>,
) -> impl Iterator<Item = (K, Option<&'a V>, Option<&'a V>)> {
    let keys: BTreeSet<K> = was.keys().chain(now.keys()).copied().collect();

    keys.into_iter().map(|key| (key, was.get(&key), now.get(&key))).filter(|(_, was, now)| was != now)
}
