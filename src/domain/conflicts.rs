//! Every field that laptops set apart, wherever it is, and the changes by which a person settles it.
//!
//! A conflict ends in the journal, like everything else: by an edit that confirms one of the values (its `was` is its `now`).
//! So it ends on every laptop, and only for the values that were open where it was settled: what a laptop that had not been
//! heard of yet set as well opens it anew, beside the value that was chosen.

use jiff::Timestamp;

use super::edit::Record;
use super::entry::{Change, Entry};
use super::id::*;
use super::meeting::*;
use super::register::*;
use super::shelf::{Filing, Shelf};
use super::workspace::Workspace;

/// One field that laptops set apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement {
    /// Each value that does not hold, as the edit that leads from it to the one that does; at least one.
    pub others: Vec<Edited>,
}

/// Who set a value, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Author {
    /// The laptop.
    pub laptop: LaptopId,
    /// The time on its clock.
    pub wall: Timestamp,
}

/// Who set the values of a [`Disagreement`]; none where the journals do not tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authors {
    /// The value that holds.
    pub held: Option<Author>,
    /// The others, in their order.
    pub others: Vec<Option<Author>>,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident: $key:ty => $record:ty,)+) => {
        /// The edit of one field of one record.
        #[derive(Clone, Debug, PartialEq)]
        #[allow(clippy::large_enum_variant, reason = "there are few, and they are short-lived")]
        pub enum Edited {
            $($(#[$doc])* $kind($key, <$record as Record>::Edit),)+
        }

        impl Edited {
            /// The field's name in the code.
            pub fn field(&self) -> &'static str {
                match self {
                    $(Self::$kind(_, edit) => <$record as Record>::field(edit),)+
                }
            }

            /// The edit that leads back.
            pub fn inverse(&self) -> Self {
                match self {
                    $(Self::$kind(key, edit) => Self::$kind(*key, <$record as Record>::inverse(edit)),)+
                }
            }

            fn confirms(&self) -> bool {
                match self {
                    $(Self::$kind(_, edit) => <$record as Record>::confirms(edit),)+
                }
            }

            fn spanning(&self, last: &Self) -> Option<Self> {
                match (self, last) {
                    $((Self::$kind(key, first), Self::$kind(other, last)) if key == other => {
                        Some(Self::$kind(*key, <$record as Record>::spanning(first, last)?))
                    })+
                    _ => None,
                }
            }
        }
    };
}

kinds! {
    /// Of the organiser.
    Organiser: () => Organiser,
    /// Of a unit of the organiser.
    Unit: UnitId => Unit,
    /// Of a region.
    Region: RegionId => Region,
    /// Of an association.
    Association: AssociationId => Association,
    /// Of a person.
    Delegate: DelegateId => Delegate,
    /// Of a programme.
    Programme: ProgrammeId => Programme,
    /// Of a project.
    Project: ProjectId => Project,
    /// Of a network.
    Network: NetworkId => Network,
    /// Of a theme.
    Theme: ThemeId => Theme,
    /// Of what was said between meetings.
    Contribution: NoteId => Note,
    /// Of a meeting.
    Details: MeetingId => Details,
    /// Of a session.
    Session: (MeetingId, SessionId) => Session,
    /// Of an item of an agenda.
    Agenda: (MeetingId, AgendaItemId) => AgendaItem,
    /// Of an invitation.
    Invitation: (MeetingId, Invitee) => Invitation,
    /// Of a contact with an invitee.
    Contact: (MeetingId, Invitee, ContactId) => Contact,
    /// Of a note.
    Note: (MeetingId, NoteId) => Note,
    /// Of a decision, a recommendation or a commitment.
    Outcome: (MeetingId, OutcomeId) => Outcome,
    /// Of a file that is kept with a meeting.
    Attachment: (MeetingId, AttachmentId) => Attachment,
}

impl Disagreement {
    /// The changes by which the value that holds is kept, and known to have been chosen.
    pub fn keep(&self) -> Vec<Change> {
        self.others.first().and_then(confirmation).map(Edited::record).into_iter().collect()
    }

    /// The changes by which another value is taken instead; none where there is no such one.
    pub fn take(&self, other: usize) -> Vec<Change> {
        let Some(back) = self.others.get(other).map(Edited::inverse) else { return Vec::new() };
        let confirmed = confirmation(&back).map(Edited::record);

        [back.record()].into_iter().chain(confirmed).collect()
    }

    /// The meeting that it is of.
    pub fn meeting(&self) -> Option<MeetingId> {
        self.others.first()?.meeting()
    }
}

impl Edited {
    /// The meeting that the record is of.
    pub fn meeting(&self) -> Option<MeetingId> {
        match self {
            Self::Details(id, _)
            | Self::Session((id, _), _)
            | Self::Agenda((id, _), _)
            | Self::Invitation((id, _), _)
            | Self::Contact((id, ..), _)
            | Self::Note((id, _), _)
            | Self::Outcome((id, _), _)
            | Self::Attachment((id, _), _) => Some(*id),
            _ => None,
        }
    }

    /// The change that makes the edit.
    pub fn record(self) -> Change {
        match self {
            Self::Organiser((), edit) => RegisterChange::OrganiserEdited(vec![edit]).into(),
            Self::Unit(id, edit) => RegisterChange::Unit(Filing::Edited(id, vec![edit])).into(),
            Self::Region(id, edit) => RegisterChange::Region(Filing::Edited(id, vec![edit])).into(),
            Self::Association(id, edit) => RegisterChange::Association(Filing::Edited(id, vec![edit])).into(),
            Self::Delegate(id, edit) => RegisterChange::Delegate(Filing::Edited(id, vec![edit])).into(),
            Self::Programme(id, edit) => RegisterChange::Programme(Filing::Edited(id, vec![edit])).into(),
            Self::Project(id, edit) => RegisterChange::Project(Filing::Edited(id, vec![edit])).into(),
            Self::Network(id, edit) => RegisterChange::Network(Filing::Edited(id, vec![edit])).into(),
            Self::Theme(id, edit) => RegisterChange::Theme(Filing::Edited(id, vec![edit])).into(),
            Self::Contribution(id, edit) => RegisterChange::Contribution(Filing::Edited(id, vec![edit])).into(),
            Self::Details(of, edit) => Change::Meeting(of, MeetingChange::Edited(vec![edit])),
            Self::Session((of, id), edit) => {
                Change::Meeting(of, MeetingChange::Session(Filing::Edited(id, vec![edit])))
            }
            Self::Agenda((of, id), edit) => Change::Meeting(of, MeetingChange::Agenda(Filing::Edited(id, vec![edit]))),
            Self::Invitation((of, invitee), InvitationEdit::Reply { was, now }) => {
                Change::Meeting(of, MeetingChange::Replied { invitee, was, now })
            }
            Self::Invitation((of, invitee), edit) => {
                Change::Meeting(of, MeetingChange::InvitationEdited(invitee, vec![edit]))
            }
            Self::Contact((of, invitee, id), edit) => {
                Change::Meeting(of, MeetingChange::Contact(invitee, Filing::Edited(id, vec![edit])))
            }
            Self::Note((of, id), edit) => Change::Meeting(of, MeetingChange::Note(Filing::Edited(id, vec![edit]))),
            Self::Outcome((of, id), edit) => {
                Change::Meeting(of, MeetingChange::Outcome(Filing::Edited(id, vec![edit])))
            }
            Self::Attachment((of, id), edit) => {
                Change::Meeting(of, MeetingChange::Attachment(Filing::Edited(id, vec![edit])))
            }
        }
    }

    /// The edits of fields that a change is made of.
    pub fn of(change: &Change) -> Vec<Self> {
        match change {
            Change::Register(change) => of_register_change(change),
            Change::Meeting(id, change) => of_meeting_change(*id, change),
        }
    }
}

/// Every field that laptops set apart and nobody has settled, those of the register first.
pub fn all(workspace: &Workspace) -> Vec<Disagreement> {
    let mut found = of_register(&workspace.register);
    found.extend(workspace.meetings().into_iter().flat_map(|(id, meeting)| of_meeting(id, meeting)));

    found
}

/// Those of the register.
pub fn of_register(register: &Register) -> Vec<Disagreement> {
    let organiser = register.organiser_conflicts.iter().map(|(_, edit)| Edited::Organiser((), edit.clone()));

    grouped(
        organiser
            .chain(shelved(&register.units, Edited::Unit))
            .chain(shelved(&register.regions, Edited::Region))
            .chain(shelved(&register.associations, Edited::Association))
            .chain(shelved(&register.delegates, Edited::Delegate))
            .chain(shelved(&register.programmes, Edited::Programme))
            .chain(shelved(&register.projects, Edited::Project))
            .chain(shelved(&register.networks, Edited::Network))
            .chain(shelved(&register.themes, Edited::Theme))
            .chain(shelved(&register.contributions, Edited::Contribution)),
    )
}

/// Those of a meeting.
pub fn of_meeting(id: MeetingId, meeting: &Meeting) -> Vec<Disagreement> {
    let details = meeting.conflicts.iter().map(|(_, edit)| Edited::Details(id, edit.clone()));
    let invitations = meeting.invitations().flat_map(|(invitee, invitation)| {
        let own = invitation.conflicts.iter().map(move |(_, edit)| Edited::Invitation((id, invitee), edit.clone()));

        own.chain(shelved(&invitation.contacts, move |contact, edit| Edited::Contact((id, invitee, contact), edit)))
    });

    grouped(
        details
            .chain(shelved(&meeting.sessions, |session, edit| Edited::Session((id, session), edit)))
            .chain(shelved(&meeting.agenda, |item, edit| Edited::Agenda((id, item), edit)))
            .chain(invitations)
            .chain(shelved(&meeting.notes, |note, edit| Edited::Note((id, note), edit)))
            .chain(shelved(&meeting.outcomes, |outcome, edit| Edited::Outcome((id, outcome), edit)))
            .chain(shelved(&meeting.attachments, |file, edit| Edited::Attachment((id, file), edit))),
    )
}

/// Who set each value of each of these, read off the journals, the latest entry first.
pub fn authors(disagreements: &[Disagreement], entries: &[Entry<Change>]) -> Vec<Authors> {
    let mut found: Vec<Authors> = disagreements
        .iter()
        .map(|disagreement| Authors { held: None, others: vec![None; disagreement.others.len()] })
        .collect();
    for entry in entries {
        let author = Author { laptop: entry.at.laptop(), wall: entry.wall };
        // What confirms a value did not set it.
        for edit in Edited::of(&entry.does).into_iter().filter(|edit| !edit.confirms()) {
            for (disagreement, authors) in disagreements.iter().zip(&mut found) {
                let sets = |value: &Edited| value.spanning(&edit).is_some_and(|spanned| spanned.confirms());
                if disagreement.others.first().is_some_and(|other| sets(&other.inverse())) {
                    authors.held.get_or_insert(author);
                }
                for (other, of_other) in disagreement.others.iter().zip(&mut authors.others) {
                    if sets(other) {
                        of_other.get_or_insert(author);
                    }
                }
            }
        }
    }

    found
}

/// The edit that confirms what this one leads to.
fn confirmation(edit: &Edited) -> Option<Edited> {
    edit.inverse().spanning(edit)
}

fn shelved<'a, I: Copy + Ord, T: Record>(
    shelf: &'a Shelf<I, T>,
    told: impl Fn(I, T::Edit) -> Edited + 'a,
) -> impl Iterator<Item = Edited> + 'a {
    shelf.conflicts().map(move |conflict| told(conflict.id, conflict.edit.clone()))
}

/// Those of one field together, one value once.
fn grouped(edits: impl Iterator<Item = Edited>) -> Vec<Disagreement> {
    let mut found: Vec<Disagreement> = Vec::new();
    for edit in edits {
        let of_field = |known: &&mut Disagreement| known.others.iter().any(|other| other.spanning(&edit).is_some());
        match found.iter_mut().rev().find(of_field) {
            Some(known) if known.others.contains(&edit) => {}
            Some(known) => known.others.push(edit),
            None => found.push(Disagreement { others: vec![edit] }),
        }
    }

    found
}

fn edits<I: Copy, T: Record>(filing: &Filing<I, T>, told: impl Fn(I, T::Edit) -> Edited) -> Vec<Edited> {
    match filing {
        Filing::Edited(id, edits) => edits.iter().map(|edit| told(*id, edit.clone())).collect(),
        _ => Vec::new(),
    }
}

fn of_register_change(change: &RegisterChange) -> Vec<Edited> {
    match change {
        RegisterChange::OrganiserEdited(edits) => {
            edits.iter().map(|edit| Edited::Organiser((), edit.clone())).collect()
        }
        RegisterChange::Unit(filing) => edits(filing, Edited::Unit),
        RegisterChange::Region(filing) => edits(filing, Edited::Region),
        RegisterChange::Association(filing) => edits(filing, Edited::Association),
        RegisterChange::Delegate(filing) => edits(filing, Edited::Delegate),
        RegisterChange::Programme(filing) => edits(filing, Edited::Programme),
        RegisterChange::Project(filing) => edits(filing, Edited::Project),
        RegisterChange::Network(filing) => edits(filing, Edited::Network),
        RegisterChange::Theme(filing) => edits(filing, Edited::Theme),
        RegisterChange::Contribution(filing) => edits(filing, Edited::Contribution),
        _ => Vec::new(),
    }
}

fn of_meeting_change(of: MeetingId, change: &MeetingChange) -> Vec<Edited> {
    match change {
        MeetingChange::Edited(edits) => edits.iter().map(|edit| Edited::Details(of, edit.clone())).collect(),
        MeetingChange::Session(filing) => edits(filing, |id, edit| Edited::Session((of, id), edit)),
        MeetingChange::Agenda(filing) => edits(filing, |id, edit| Edited::Agenda((of, id), edit)),
        MeetingChange::Replied { invitee, was, now } => {
            vec![Edited::Invitation((of, *invitee), InvitationEdit::Reply { was: *was, now: *now })]
        }
        MeetingChange::InvitationEdited(invitee, edits) => {
            edits.iter().map(|edit| Edited::Invitation((of, *invitee), edit.clone())).collect()
        }
        MeetingChange::Contact(invitee, filing) => edits(filing, |id, edit| Edited::Contact((of, *invitee, id), edit)),
        MeetingChange::Note(filing) => edits(filing, |id, edit| Edited::Note((of, id), edit)),
        MeetingChange::Outcome(filing) => edits(filing, |id, edit| Edited::Outcome((of, id), edit)),
        MeetingChange::Attachment(filing) => edits(filing, |id, edit| Edited::Attachment((of, id), edit)),
        _ => Vec::new(),
    }
}
