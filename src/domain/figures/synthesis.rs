//! What was heard, theme by theme, at all meetings and between them.

use std::collections::{BTreeMap, BTreeSet};

use super::memory::speaker;
use crate::domain::id::{AssociationId, MeetingId, RegionId, ThemeId};
use crate::domain::meeting::{Meeting, Note, NoteKind};
use crate::domain::register::Register;
use crate::domain::workspace::Workspace;

/// What was heard under one theme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heard {
    /// How many things were said.
    pub notes: u32,
    /// How many of each kind, in the order of [`NoteKind::ALL`].
    pub kinds: [u32; NoteKind::ALL.len()],
    /// How many of them matter more than others.
    pub starred: u32,
    /// Who said them.
    pub organisations: BTreeSet<AssociationId>,
    /// From which regions.
    pub regions: BTreeSet<RegionId>,
    /// At which meetings.
    pub meetings: BTreeSet<MeetingId>,
}

/// Which notes are asked; what is none lets all through.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Asked {
    /// Of one meeting.
    pub meeting: Option<MeetingId>,
    /// Of associations of one region.
    pub region: Option<RegionId>,
    /// Of one kind.
    pub kind: Option<NoteKind>,
}

impl Heard {
    /// How many of one kind.
    pub fn of(&self, kind: NoteKind) -> u32 {
        self.kinds.get(kind as usize).copied().unwrap_or_default()
    }

    fn add(&mut self, meeting: Option<MeetingId>, note: &Note, register: &Register) {
        let association = speaker(register, note);
        self.notes += 1;
        self.starred += u32::from(note.starred);
        if let Some(count) = self.kinds.get_mut(note.kind as usize) {
            *count += 1;
        }
        self.organisations.extend(association);
        self.regions.extend(region_of(register, association));
        self.meetings.extend(meeting);
    }
}

/// What was heard under each theme that something was said under; none: without a theme, or under one that is no more.
pub fn synthesis(workspace: &Workspace, asked: Asked) -> BTreeMap<Option<ThemeId>, Heard> {
    let register = &workspace.register;
    let mut heard: BTreeMap<Option<ThemeId>, Heard> = BTreeMap::new();
    for (meeting, note) in notes(workspace, asked) {
        let theme = note.theme.filter(|theme| register.themes.contains(*theme));
        heard.entry(theme).or_default().add(meeting, note, register);
    }

    heard
}

/// What was heard at one meeting: the same as [`synthesis`] of it, where the others are not at hand. It does not say at which.
pub fn of_meeting(register: &Register, meeting: &Meeting) -> BTreeMap<Option<ThemeId>, Heard> {
    let mut heard: BTreeMap<Option<ThemeId>, Heard> = BTreeMap::new();
    for (_, note) in meeting.notes.iter() {
        let theme = note.theme.filter(|theme| register.themes.contains(*theme));
        heard.entry(theme).or_default().add(None, note, register);
    }

    heard
}

/// What was said under one theme, in the order in which it was, with the meeting; none: between meetings.
pub fn said(workspace: &Workspace, asked: Asked, theme: Option<ThemeId>) -> Vec<(Option<MeetingId>, &Note)> {
    let themes = &workspace.register.themes;
    let mut said: Vec<_> = notes(workspace, asked)
        .filter(|(_, note)| note.theme.filter(|theme| themes.contains(*theme)) == theme)
        .collect();
    said.sort_by_key(|(_, note)| note.said);

    said
}

fn notes(workspace: &Workspace, asked: Asked) -> impl Iterator<Item = (Option<MeetingId>, &Note)> {
    let meetings = workspace.all_meetings.iter().filter(|(_, meeting)| meeting.counts);
    let at_meetings = meetings.flat_map(|(id, meeting)| meeting.notes.iter().map(|(_, note)| (Some(*id), note)));
    let between = workspace.register.contributions.iter().map(|(_, note)| (None, note));

    at_meetings.chain(between).filter(move |(meeting, note)| {
        asked.meeting.is_none_or(|asked| *meeting == Some(asked))
            && asked.kind.is_none_or(|kind| note.kind == kind)
            && asked
                .region
                .is_none_or(|region| region_of(&workspace.register, speaker(&workspace.register, note)) == Some(region))
    })
}

fn region_of(register: &Register, association: Option<AssociationId>) -> Option<RegionId> {
    register.associations.get(association?)?.region
}
