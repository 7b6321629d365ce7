//! The meetings as the list shows them: the open one first, then what comes, then what was.

use std::collections::{BTreeMap, BTreeSet};

use iced::font::Weight;
use jiff::civil::Date;

use crate::domain::meeting::{Meeting, MeetingState, Reply};
use crate::domain::{AssociationId, DelegateId, MeetingId, Place, Register};
use crate::screen::Context;
use crate::search::fold;
use crate::ui::{space, text};

use super::row;

/// Where a meeting stands in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Open: people are at the door.
    Now,
    Today,
    ToCome,
    Past,
}

/// What a meeting counts, over all its sessions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Organisations invited.
    pub invited: u32,
    /// Organisations that confirmed.
    pub confirmed: u32,
    /// Organisations with somebody present.
    pub represented: u32,
    /// Everybody present.
    pub present: u32,
}

/// The meetings that the filter lets through, in their groups, and what each one counts.
#[derive(Debug, Default)]
pub struct List {
    pub shown: Vec<(Group, MeetingId)>,
    pub total: usize,
    counts: BTreeMap<MeetingId, (Revisions, Counts)>,
    titles: BTreeMap<MeetingId, Title>,
}

/// Of the meeting, and of the register, which says what is one association.
type Revisions = (u64, u64);

/// On how many lines a title stands where it has that room.
#[derive(Debug, PartialEq)]
struct Title {
    words: String,
    room: f32,
    is_open: bool,
    lines: usize,
}

impl List {
    /// Derives it again; only meetings that changed are counted again.
    pub fn refresh(&mut self, cx: &Context<'_>, filter: &str, width: f32) {
        let (workspace, today) = (cx.workspace, cx.today());
        let words = fold(filter);
        let meetings = workspace.meetings();
        self.total = meetings.len();
        self.shown.clear();
        for (id, meeting) in &meetings {
            let revision = (workspace.revision(Place::Meeting(*id)), workspace.revision(Place::Register));
            let known = self.counts.get(id).is_some_and(|(at, _)| *at == revision);
            if !known {
                self.counts.insert(*id, (revision, counts(&workspace.register, meeting)));
            }
            let is_open = meeting.details.state == MeetingState::Open;
            self.measure(*id, cx.name(&meeting.details.title), is_open, width);
            if words.split_whitespace().all(|word| haystack(meeting).contains(word)) {
                self.shown.push((group(meeting, today), *id));
            }
        }
        // The meetings come by date: what was is read backwards.
        let past = self.shown.iter().filter(|(group, _)| *group == Group::Past).rev().copied();
        let mut ordered: Vec<_> = self.shown.iter().filter(|(group, _)| *group != Group::Past).copied().collect();
        ordered.sort_by_key(|(group, _)| *group);
        ordered.extend(past);
        self.shown = ordered;
    }

    /// A title is measured once for each width of the list.
    fn measure(&mut self, id: MeetingId, words: &str, is_open: bool, width: f32) {
        let room = if is_open { row::open_title_room(width) } else { row::title_room(width) };
        let known = self.titles.get(&id);
        if known.is_some_and(|it| it.words == words && it.room == room && it.is_open == is_open) {
            return;
        }
        let is_short = is_open && text::lines_in(words, space::TITLE, Weight::Bold, room) == 1;
        let lines = if is_short { 1 } else { text::lines_in(words, space::BODY, Weight::Bold, room) };
        // The open meeting has its title in large type where that has room on one line.
        let lines = if is_open && !is_short { lines.max(2) } else { lines };
        self.titles.insert(id, Title { words: words.to_owned(), room, is_open, lines });
    }

    /// On how many lines its title stands.
    pub fn title_lines(&self, id: MeetingId) -> usize {
        self.titles.get(&id).map_or(1, |title| title.lines)
    }

    pub fn counts(&self, id: MeetingId) -> Counts {
        self.counts.get(&id).map(|(_, counts)| *counts).unwrap_or_default()
    }
}

fn group(meeting: &Meeting, today: Date) -> Group {
    let date = meeting.date();
    match meeting.details.state {
        MeetingState::Open => Group::Now,
        // It will be, though nobody knows when.
        MeetingState::Postponed => Group::ToCome,
        MeetingState::Closed => Group::Past,
        _ if date == Some(today) => Group::Today,
        _ if date.is_some_and(|date| date < today) => Group::Past,
        _ => Group::ToCome,
    }
}

fn counts(register: &Register, meeting: &Meeting) -> Counts {
    let mut counts = Counts::default();
    let mut invited: BTreeMap<AssociationId, bool> = BTreeMap::new();
    for (invitee, invitation) in meeting.invitations() {
        if let Some(association) = register.association_of(invitee.association()) {
            *invited.entry(association).or_default() |= invitation.reply == Reply::Confirmed;
        }
    }
    counts.invited = invited.len() as u32;
    counts.confirmed = invited.values().filter(|confirmed| **confirmed).count() as u32;
    let (mut people, mut bodies): (BTreeSet<DelegateId>, BTreeSet<_>) = Default::default();
    for (session, there) in &meeting.attendance {
        if !meeting.sessions.contains(*session) {
            continue;
        }
        for (person, attendance) in there {
            let Some(arrival) = attendance.arrival() else { continue };
            people.insert(*person);
            bodies.extend(register.association_of(arrival.association));
        }
    }
    counts.present = people.len() as u32;
    counts.represented = bodies.len() as u32;

    counts
}

fn haystack(meeting: &Meeting) -> String {
    let details = &meeting.details;

    fold(&format!(
        "{} {} {} {} {} {}",
        details.code, details.title.latin, details.title.arabic, details.series, details.venue, details.city
    ))
}
