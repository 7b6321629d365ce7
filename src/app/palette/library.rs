//! What the palette finds besides actions: people and associations, meetings, notes, outcomes. Read once after each change, away
//! from the window: a hundred thousand people take a moment, a letter typed takes none.

use std::sync::Arc;

use iced::Task;

use super::Event;
use crate::app::Message;
use crate::domain::door::Who;
use crate::domain::{MeetingId, NoteId, OutcomeId, Workspace};
use crate::screen::{Context, wording};
use crate::search::{Class, Directory, Field, Index, Record};
use crate::ui::Icon;

/// A record that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Found {
    /// Somebody of the register.
    Who(Who),
    /// A meeting.
    Meeting(MeetingId),
    /// What somebody said.
    Note(MeetingId, NoteId),
    /// What was decided, recommended or promised.
    Outcome(MeetingId, OutcomeId),
}

/// All that can be found, as of one state of the workspace.
#[derive(Debug)]
pub struct Library {
    revision: u64,
    people: Directory,
    others: Vec<Found>,
    index: Index,
}

impl Library {
    /// Whether nothing was recorded since it was read.
    pub fn is_of(&self, workspace: &Workspace) -> bool {
        self.revision == workspace.revision_of_all()
    }

    /// Reads it anew, beside the window.
    pub fn read(workspace: &Workspace) -> Task<Message> {
        let revision = workspace.revision_of_all();
        let register = workspace.register.clone();
        let texts = texts(workspace);
        let work = tokio::task::spawn_blocking(move || {
            let people = Directory::of_register(&register);
            let records = (0..).zip(&texts).map(|(row, (_, texts))| {
                texts.iter().fold(Record::new(row), |record, text| record.with(Field::Name, text))
            });
            let index = Index::new(records);
            let others = texts.iter().map(|(found, _)| *found).collect();

            Arc::new(Self { revision, people, others, index })
        });

        Task::future(async move { work.await.ok() })
            .and_then(|library| Task::done(Message::Palette(Event::Read(library))))
    }

    /// What answers, so many of each kind, with how well.
    pub fn find(&self, query: &str, of_each: usize) -> Vec<(Class, Found)> {
        let others = self.index.search(query, of_each);
        let others = others.iter().filter_map(|hit| Some((hit.class, *self.others.get(hit.id as usize)?)));
        let people = self.people.find(query, of_each);
        let people = people.iter().map(|found| (found.hit.class, Found::Who(found.who)));
        let (meetings, rest): (Vec<_>, Vec<_>) = others.partition(|(_, found)| matches!(found, Found::Meeting(_)));

        people.chain(meetings).chain(rest).collect()
    }
}

impl Found {
    /// Its icon, its name, and what it is; none where it is gone.
    pub fn told(self, cx: &Context<'_>) -> Option<(Icon, String, String)> {
        let register = &cx.workspace.register;

        Some(match self {
            Self::Who(Who::Association(id)) => {
                let association = register.associations.get(id)?;
                (Icon::Building, cx.name(&association.names).to_owned(), cx.t("palette-association"))
            }
            Self::Who(Who::Person(id)) => {
                let person = register.delegates.get(id)?;
                let of = register.association_of(person.association).and_then(|id| register.associations.get(id));
                let of = of.map_or_else(|| cx.t("palette-person"), |of| cx.name(&of.names).to_owned());
                (Icon::Person, wording::person(cx.i18n, person), of)
            }
            Self::Meeting(id) => {
                let meeting = cx.workspace.meeting(id)?;
                (Icon::Calendar, cx.name(&meeting.details.title).to_owned(), meeting.details.code.clone())
            }
            Self::Note(meeting, id) => {
                let meeting = cx.workspace.meeting(meeting)?;
                (Icon::Chat, meeting.notes.get(id)?.text.clone(), meeting.details.code.clone())
            }
            Self::Outcome(meeting, id) => {
                let meeting = cx.workspace.meeting(meeting)?;
                (Icon::Handshake, meeting.outcomes.get(id)?.text.clone(), meeting.details.code.clone())
            }
        })
    }
}

fn texts(workspace: &Workspace) -> Vec<(Found, Vec<String>)> {
    let mut texts = Vec::new();
    // The latest first: among equals it is the one that is meant.
    for (id, meeting) in workspace.meetings().into_iter().rev() {
        let details = &meeting.details;
        let names = [&details.code, &details.title.latin, &details.title.arabic].map(Clone::clone);
        texts.push((Found::Meeting(id), names.to_vec()));
        texts.extend(meeting.notes.iter().map(|(note, it)| (Found::Note(id, note), vec![it.text.clone()])));
        texts.extend(meeting.outcomes.iter().map(|(outcome, it)| (Found::Outcome(id, outcome), vec![it.text.clone()])));
    }

    texts
}
