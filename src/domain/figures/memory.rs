use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::id::{AssociationId, DelegateId, MeetingId, NetworkId, NoteId, OutcomeId, ProjectId};
use crate::domain::meeting::{
    Arrival, FollowUp, Meeting, MeetingState, Note, NoteKind, Outcome, OutcomeKind, OutcomeState, Owner, Reply,
};
use crate::domain::register::Register;
use crate::domain::workspace::Workspace;

/// One meeting in the memory of an association.
#[derive(Clone, Debug, PartialEq)]
pub struct Participation {
    /// The meeting.
    pub meeting: MeetingId,
    /// Where the invitation stands; none where the association came without one.
    pub reply: Option<Reply>,
    /// Who came for it.
    pub came: Vec<DelegateId>,
    /// Those of them who came in somebody else's place: they replace a person, or others than they were named.
    pub instead: Vec<DelegateId>,
}

impl Participation {
    /// Whether it was invited to a meeting that is over, and nobody came for it.
    pub fn is_absence(&self, workspace: &Workspace) -> bool {
        let is_over = |meeting: &Meeting| meeting.details.state == MeetingState::Closed;

        self.reply.is_some() && self.came.is_empty() && workspace.meeting(self.meeting).is_some_and(is_over)
    }
}

/// Something that was said for an association.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// At which meeting; none for a contribution made between meetings.
    pub meeting: Option<MeetingId>,
    /// The note, of the meeting or of the register.
    pub note: NoteId,
}

impl Said {
    /// The note itself.
    pub fn note<'a>(&self, workspace: &'a Workspace) -> Option<&'a Note> {
        match self.meeting {
            Some(meeting) => workspace.meeting(meeting)?.notes.get(self.note),
            None => workspace.register.contributions.get(self.note),
        }
    }
}

/// A decision or a commitment that an association is a side of. Recommendations bind nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The meeting that it came of.
    pub meeting: MeetingId,
    /// The decision or the commitment.
    pub outcome: OutcomeId,
}

impl Promise {
    /// The decision or the commitment itself.
    pub fn outcome<'a>(&self, workspace: &'a Workspace) -> Option<&'a Outcome> {
        workspace.meeting(self.meeting)?.outcomes.get(self.outcome)
    }

    /// Whether it is still to be done.
    pub fn is_open(&self, workspace: &Workspace) -> bool {
        self.outcome(workspace).is_some_and(|outcome| outcome.state == OutcomeState::Open)
    }
}

/// All that the workspace remembers of one association.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Memory {
    /// The meetings that it was invited to or came to, the latest first.
    pub meetings: Vec<Participation>,
    /// What was said for it, at meetings and between them, the latest meeting first.
    pub said: Vec<Said>,
    /// What it has to do, or had.
    pub promised: Vec<Promise>,
    /// What others have to do because of something that was said for it.
    pub was_promised: Vec<Promise>,
    /// Its projects that are not archived, the latest first.
    pub projects: Vec<ProjectId>,
    /// The networks that it is in.
    pub networks: Vec<NetworkId>,
    /// Its people who are not archived.
    pub people: Vec<DelegateId>,
}

impl Memory {
    /// How many meetings it was invited to.
    pub fn invited(&self) -> usize {
        self.meetings.iter().filter(|it| it.reply.is_some()).count()
    }

    /// At how many meetings somebody came for it.
    pub fn came(&self) -> usize {
        self.meetings.iter().filter(|it| !it.came.is_empty()).count()
    }

    /// At how many meetings somebody else came than was expected.
    pub fn sent_someone_else(&self) -> usize {
        self.meetings.iter().filter(|it| !it.instead.is_empty()).count()
    }

    /// How often something was asked for it: its requests and its questions.
    pub fn asked(&self, workspace: &Workspace) -> usize {
        self.said.iter().filter(|said| said.note(workspace).is_some_and(is_asking)).count()
    }
}

/// The meetings that an association was invited to or came to, the latest first.
pub fn participation(workspace: &Workspace, association: AssociationId) -> Vec<Participation> {
    let register = &workspace.register;
    let association = register.associations.current(association);
    let mut found = Vec::new();
    for (id, meeting) in workspace.meetings().into_iter().rev() {
        let invitation = register.invitation(meeting, association).map(|(_, invitation)| invitation);
        let (mut came, mut instead) = (Vec::new(), Vec::new());
        let named = invitation.map(|invitation| invitation.delegates.as_slice()).unwrap_or_default();
        let there = meeting.attendance.iter().filter(|(session, _)| meeting.sessions.contains(**session));
        for (person, attendance) in there.flat_map(|(_, people)| people) {
            let is_own = |it: &&Arrival| register.association_of(it.association) == Some(association);
            let Some(arrival) = attendance.arrival().filter(is_own) else { continue };
            came.push(*person);
            if arrival.replaces.is_some() || (!named.is_empty() && !named.contains(person)) {
                instead.push(*person);
            }
        }
        let reply = invitation.map(|invitation| invitation.reply);
        let (came, instead) = (distinct(came), distinct(instead));
        if reply.is_some() || !came.is_empty() {
            found.push(Participation { meeting: id, reply, came, instead });
        }
    }

    found
}

/// All that is remembered of an association.
pub fn memory(workspace: &Workspace, association: AssociationId) -> Memory {
    let register = &workspace.register;
    let association = register.associations.current(association);
    let mut memory = Memory { meetings: participation(workspace, association), ..Memory::default() };
    let is_own = |note: &Note| speaker(register, note) == Some(association);
    let between = register.contributions.iter().filter(|(_, note)| is_own(note));
    memory.said.extend(between.map(|(note, _)| Said { meeting: None, note }));
    for (id, meeting) in workspace.meetings().into_iter().rev() {
        let own = meeting.notes.iter().filter(|(_, note)| is_own(note));
        memory.said.extend(own.map(|(note, _)| Said { meeting: Some(id), note }));
        for (outcome, it) in meeting.outcomes.iter().filter(|(_, it)| is_promise(it)) {
            let promise = Promise { meeting: id, outcome };
            if owner(register, it) == Some(association) {
                memory.promised.push(promise);
            } else if asker(register, meeting, it) == Some(association) {
                memory.was_promised.push(promise);
            }
        }
    }
    let carried = |named: Option<AssociationId>| register.association_of(named) == Some(association);
    let projects = register.projects.iter().filter(|(_, it)| carried(it.association) && !it.archived);
    let mut projects: Vec<_> = projects.collect();
    projects.sort_by(|(_, one), (_, other)| {
        (other.to, other.from, &one.title.latin).cmp(&(one.to, one.from, &other.title.latin))
    });
    memory.projects = projects.into_iter().map(|(id, _)| id).collect();
    let networks = register.networks.iter().filter(|(_, it)| register.members(it).contains(&association));
    memory.networks = networks.map(|(id, _)| id).collect();
    memory.people = register.delegates_of(association).map(|(id, _)| id).collect();

    memory
}

/// Something that happened, on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// The day; none where it is not known.
    pub date: Option<Date>,
    /// What.
    pub event: Event,
}

/// What can happen in the life of an association, as the program knows it.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// It was invited to a meeting, or came.
    Met(Participation),
    /// Something was said for it.
    Said(Said),
    /// It took something on.
    Promised(Promise),
    /// Somebody took something on because of what it said.
    WasPromised(Promise),
    /// Something became of what it took on, or of what was taken on for it.
    FollowedUp(Promise, FollowUp),
    /// A project of its began, in the year of that day.
    Project(ProjectId),
}

/// What happened in the life of an association, the newest first, by the days of a zone.
pub fn timeline(workspace: &Workspace, memory: &Memory, zone: &TimeZone) -> Vec<Moment> {
    let day_of = |meeting: MeetingId| workspace.meeting(meeting).and_then(Meeting::date);
    let mut moments: Vec<Moment> = Vec::new();
    let met = memory.meetings.iter().map(|it| Moment { date: day_of(it.meeting), event: Event::Met(it.clone()) });
    moments.extend(met);
    moments.extend(memory.said.iter().map(|said| {
        let at = said.note(workspace).and_then(|note| note.said).map(|at| zone.to_datetime(at).date());

        Moment { date: said.meeting.map_or(at, day_of), event: Event::Said(*said) }
    }));
    for (promises, event) in [
        (&memory.promised, Event::Promised as fn(Promise) -> Event),
        (&memory.was_promised, Event::WasPromised as fn(Promise) -> Event),
    ] {
        for promise in promises {
            moments.push(Moment { date: day_of(promise.meeting), event: event(*promise) });
            let follow_ups = promise.outcome(workspace).map(|it| it.follow_ups.as_slice()).unwrap_or_default();
            moments.extend(follow_ups.iter().map(|follow_up| Moment {
                date: Some(follow_up.date),
                event: Event::FollowedUp(*promise, follow_up.clone()),
            }));
        }
    }
    moments.extend(memory.projects.iter().map(|id| {
        let year = workspace.register.projects.get(*id).map(|it| it.from).filter(|year| *year > 0);

        Moment { date: year.and_then(|year| Date::new(year, 1, 1).ok()), event: Event::Project(*id) }
    }));
    // What came of a meeting is newer than what was said there, which is newer than the coming together.
    moments.sort_by_key(|moment| {
        let said = match &moment.event {
            Event::Said(said) => said.note(workspace).and_then(|note| note.said),
            _ => None,
        };

        std::cmp::Reverse((moment.date, rank(&moment.event), said))
    });

    moments
}

/// For which association something was said: the one that the note names, else that of the person who spoke.
pub fn speaker(register: &Register, note: &Note) -> Option<AssociationId> {
    let of_person = || register.delegates.get(note.delegate?)?.association;

    register.association_of(note.association.or_else(of_person))
}

/// The association that a decision or a commitment was born of: the speaker of its note.
pub(super) fn asker(register: &Register, meeting: &Meeting, outcome: &Outcome) -> Option<AssociationId> {
    speaker(register, meeting.notes.get(outcome.note?)?)
}

/// The association that has to do it, if it is one.
pub fn owner(register: &Register, outcome: &Outcome) -> Option<AssociationId> {
    match outcome.owner {
        Owner::Association(owner) => Some(register.associations.current(owner)),
        Owner::Nobody | Owner::Organiser | Owner::Unit(_) => None,
    }
}

/// Whether somebody is bound by it.
pub(super) fn is_promise(outcome: &Outcome) -> bool {
    outcome.kind != OutcomeKind::Recommendation
}

fn is_asking(note: &Note) -> bool {
    matches!(note.kind, NoteKind::Request | NoteKind::Question)
}

fn rank(event: &Event) -> u8 {
    match event {
        Event::Project(_) => 0,
        Event::Met(_) => 1,
        Event::Said(_) => 2,
        Event::Promised(_) | Event::WasPromised(_) => 3,
        Event::FollowedUp(..) => 4,
    }
}

fn distinct(mut people: Vec<DelegateId>) -> Vec<DelegateId> {
    people.sort_unstable();
    people.dedup();

    people
}
