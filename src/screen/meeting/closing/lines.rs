use crate::domain::checklist::{Item, Matter, closing as matters};
use crate::domain::figures::{Absentee, Closing, closing};
use crate::domain::{DelegateId, Meeting, NoteId, OutcomeId, SessionId};
use crate::screen::Context;

/// So many of one matter are shown; the others are counted.
const SHOWN: usize = 12;

/// One line of the checklist: a matter, or one thing of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// A matter, and how many there are.
    Matter(Item),
    /// A printed sheet, by its number.
    Sheet(String),
    /// A person without a row to sign on.
    Person(DelegateId),
    /// What somebody said.
    Note(Matter, NoteId),
    /// What came of it.
    Outcome(Matter, OutcomeId),
    /// A workshop.
    Workshop(SessionId),
    /// Somebody to call.
    Absentee(Absentee),
    /// How many more there are of this matter.
    More(Matter, usize),
}

impl Line {
    /// What it is about.
    pub fn matter(&self) -> Matter {
        match self {
            Self::Matter(item) => item.matter,
            Self::Sheet(_) => Matter::UnreadSheets,
            Self::Person(_) => Matter::Unsigned,
            Self::Note(matter, _) | Self::Outcome(matter, _) | Self::More(matter, _) => *matter,
            Self::Workshop(_) => Matter::SilentWorkshops,
            Self::Absentee(_) => Matter::Absentees,
        }
    }
}

/// The checklist of a meeting, each matter followed by what it is about; all is told of those who have to be called, by name.
pub fn lines(cx: &Context<'_>, meeting: &Meeting) -> Vec<Line> {
    let register = &cx.workspace.register;
    let mut found = closing(register, meeting);
    found.absentees.sort_by_cached_key(|it| cx.collation.key(&called(cx, it)));
    let mut lines = Vec::new();
    for item in matters(register, meeting) {
        lines.push(Line::Matter(item));
        let mut of_matter = things(&found, item.matter);
        let more = of_matter.len().saturating_sub(SHOWN);
        if more > 0 && item.matter != Matter::Absentees {
            of_matter.truncate(SHOWN);
            of_matter.push(Line::More(item.matter, more));
        }
        lines.extend(of_matter);
    }

    lines
}

/// As what somebody stands on the list of calls: the association, else the guest.
fn called(cx: &Context<'_>, absentee: &Absentee) -> String {
    let association = absentee.association.and_then(|id| cx.workspace.register.associations.get(id));
    let guest = absentee.person.and_then(|id| cx.workspace.register.delegates.get(id));
    let names = association.map(|it| &it.names).or(guest.map(|it| &it.names));

    names.map(|names| cx.name(names).to_owned()).unwrap_or_default()
}

fn things(found: &Closing, matter: Matter) -> Vec<Line> {
    let notes = |notes: &[NoteId]| notes.iter().map(|id| Line::Note(matter, *id)).collect();
    let outcomes = |outcomes: &[OutcomeId]| outcomes.iter().map(|id| Line::Outcome(matter, *id)).collect();
    match matter {
        Matter::UnreadSheets => found.unread_sheets.iter().cloned().map(Line::Sheet).collect(),
        Matter::Unsigned => found.unsigned.iter().copied().map(Line::Person).collect(),
        Matter::NotesWithoutSpeaker => notes(&found.voiceless),
        Matter::OpenQuestions => notes(&found.unanswered),
        Matter::SilentWorkshops => found.silent_workshops.iter().copied().map(Line::Workshop).collect(),
        Matter::OutcomesWithoutOwner => outcomes(&found.unowned),
        Matter::CommitmentsWithoutDate => outcomes(&found.undated),
        Matter::Absentees => found.absentees.iter().cloned().map(Line::Absentee).collect(),
        _ => Vec::new(),
    }
}
