//! Everything the program knows: the register and the meetings.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::entry::{Change, Entry, Place, Stamp};
use super::fold::Aggregate;
use super::id::{DelegateId, MeetingId};
use super::meeting::{Invitee, Meeting, MeetingState};
use super::names::Names;
use super::register::{Association, Delegate, Register};

/// The register and the meetings, as folded from the journals. Screens are lent it; only the store changes it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Workspace {
    /// Who exists.
    pub register: Register,
    /// What they are invited to. Withdrawn meetings are in here too: see [`Workspace::meetings`].
    pub all_meetings: BTreeMap<MeetingId, Meeting>,
}

impl Workspace {
    /// The meetings that count, the earliest first.
    pub fn meetings(&self) -> Vec<(MeetingId, &Meeting)> {
        let mut meetings: Vec<_> =
            self.all_meetings.iter().filter(|(_, meeting)| meeting.counts).map(|(id, it)| (*id, it)).collect();
        meetings
            .sort_by(|(a_id, a), (b_id, b)| (a.date(), &a.details.code, a_id).cmp(&(b.date(), &b.details.code, b_id)));

        meetings
    }

    /// A meeting, if it counts.
    pub fn meeting(&self, id: MeetingId) -> Option<&Meeting> {
        self.all_meetings.get(&id).filter(|meeting| meeting.counts)
    }

    /// Takes one stamped change in, wherever it belongs.
    pub fn apply(&mut self, entry: &Entry<Change>) {
        let Entry { at, wall, batch, reverts, does } = entry.clone();
        match does {
            Change::Register(does) => self.register.apply(&Entry { at, wall, batch, reverts, does }),
            Change::Meeting(id, does) => {
                self.all_meetings.entry(id).or_default().apply(&Entry { at, wall, batch, reverts, does });
            }
        }
    }

    /// The meeting that a person at a keyboard means by `word`: its code, its slug if only one has it, or "latest".
    ///
    /// "latest" is the open meeting; where none is open, the last one that is neither a draft nor to come; else the last.
    pub fn find_meeting(&self, word: &str, today: Date) -> Result<MeetingId, NoSuchMeeting> {
        let meetings = self.meetings();
        if word == "latest" {
            let open = |(_, meeting): &&(MeetingId, &Meeting)| meeting.details.state == MeetingState::Open;
            let past = |(_, meeting): &&(MeetingId, &Meeting)| {
                meeting.details.state != MeetingState::Draft && meeting.date().is_some_and(|date| date <= today)
            };
            let latest =
                meetings.iter().rev().find(open).or_else(|| meetings.iter().rev().find(past)).or(meetings.last());

            return latest.map(|(id, _)| *id).ok_or(NoSuchMeeting::None);
        }
        let named = word.trim();
        if named.is_empty() {
            return Err(NoSuchMeeting::Unknown(word.to_owned()));
        }
        let by_code: Vec<_> =
            meetings.iter().filter(|(_, meeting)| meeting.details.code.trim().eq_ignore_ascii_case(named)).collect();
        let by_slug: Vec<_> = meetings.iter().filter(|(_, meeting)| slug(&meeting.details.title) == named).collect();
        match (by_code.as_slice(), by_slug.as_slice()) {
            ([one], _) | ([], [one]) => Ok(one.0),
            ([], []) => Err(NoSuchMeeting::Unknown(word.to_owned())),
            _ => Err(NoSuchMeeting::Several(word.to_owned())),
        }
    }

    /// The names of whom an invitation is for.
    pub fn invitee_names(&self, invitee: Invitee) -> Names {
        match invitee {
            Invitee::Association(id) => {
                self.register.associations.get(id).map(|association| association.names.clone()).unwrap_or_default()
            }
            Invitee::Guest(id) => {
                self.register.delegates.get(id).map(|delegate| delegate.names.clone()).unwrap_or_default()
            }
        }
    }

    /// A person, and the association that the person speaks for.
    pub fn person(&self, id: DelegateId) -> Option<(&Delegate, Option<&Association>)> {
        let delegate = self.register.delegates.get(id)?;
        let association = delegate.association.and_then(|id| self.register.associations.get(id));

        Some((delegate, association))
    }

    /// The latest entry that the aggregate has taken in.
    pub fn latest(&self, place: Place) -> Stamp {
        match place {
            Place::Register => self.register.latest,
            Place::Meeting(id) => self.all_meetings.get(&id).map_or(Stamp::default(), |meeting| meeting.latest),
        }
    }

    /// How many entries all aggregates have taken in since the program started: views over everything are good while it stands
    /// still.
    pub fn revisions(&self) -> u64 {
        self.register.revision + self.all_meetings.values().map(|meeting| meeting.revision).sum::<u64>()
    }

    /// How many entries the aggregate has taken in since the program started.
    pub fn revision(&self, place: Place) -> u64 {
        match place {
            Place::Register => self.register.revision,
            Place::Meeting(id) => self.all_meetings.get(&id).map_or(0, |meeting| meeting.revision),
        }
    }
}

/// Why a word names no meeting.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoSuchMeeting {
    /// There is none at all.
    #[error("there is no meeting in this workspace yet")]
    None,
    /// None has this code or slug.
    #[error("no meeting has the code or the slug “{0}”; `majlis meetings` lists them")]
    Unknown(String),
    /// More than one has it.
    #[error("more than one meeting is called “{0}”; name it by its code, which `majlis meetings` lists")]
    Several(String),
}

/// A title as a part of a file's name: lower-case letters without accents and digits, with hyphens between the words, at most
/// forty characters. Of a title in Arabic script alone, "rencontre".
pub fn slug(title: &Names) -> String {
    let mut slug = String::new();
    for letter in unicode_normalization::UnicodeNormalization::nfd(title.latin.as_str()) {
        match letter {
            letter if letter.is_ascii_alphanumeric() => slug.push(letter.to_ascii_lowercase()),
            'œ' | 'Œ' => slug.push_str("oe"),
            'æ' | 'Æ' => slug.push_str("ae"),
            letter if unicode_normalization::char::is_combining_mark(letter) => {}
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(40);
    let slug = slug.trim_matches('-');

    if slug.is_empty() { "rencontre".to_owned() } else { slug.to_owned() }
}
