//! What was said, session by session and item by item. Workshops stand under their rapporteur, and the session for all that
//! comes after them is told who reports from them.

use serde::Serialize;

use super::{Said, person};
use crate::documents::common::{Material, in_language, place, plain, session_name, when, words};
use crate::documents::paper::Wish;
use crate::documents::text::{is_arabic, printable};
use crate::domain::figures;
use crate::domain::meeting::{AgendaItem, Meeting, Note, NoteKind, Session, SessionKind};
use crate::domain::{AgendaItemId, NoteId, SessionId};
use crate::tr;

/// One session.
#[derive(Serialize)]
pub struct Part {
    /// Its name; empty where the meeting has one session alone.
    title: Said,
    /// When, and where that is not the meeting's hall.
    when: Said,
    workshop: bool,
    /// Who reports from it, as a line.
    rapporteur: Said,
    /// Which workshops come together here, as a line.
    together: Said,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    /// Its number over the whole agenda; none for what belongs to no item.
    number: Option<usize>,
    title: Said,
    /// Who presented it, as a line.
    presented: Said,
    notes: Vec<Voice>,
}

/// A note as the minutes say it.
#[derive(Serialize)]
struct Voice {
    name: Said,
    body: Said,
    kind: Said,
    paragraphs: Vec<String>,
    /// Whether what was said runs from right to left.
    rtl: bool,
    /// It answers the one before it.
    answer: bool,
}

/// The sessions that have something to say, in the order of the day.
pub fn parts(material: Material<'_>, wish: &Wish) -> Vec<Part> {
    let meeting = material.meeting;
    let sessions = meeting.ordered_sessions();
    let first = sessions.first().map(|(id, _)| *id);
    let agenda: Vec<(usize, AgendaItemId, &AgendaItem)> =
        (1..).zip(meeting.ordered_agenda()).map(|(number, (id, item))| (number, id, item)).collect();
    let mut workshops: Vec<(SessionId, &Session)> = Vec::new();
    let mut parts = Vec::new();
    for (id, session) in &sessions {
        let of_session = agenda.iter().filter(|(_, _, item)| {
            let own = item.session.filter(|session| meeting.sessions.contains(*session));

            own.or(first) == Some(*id)
        });
        let items: Vec<Item> =
            of_session.map(|(number, item, known)| self::item(material, wish, *number, *item, known)).collect();
        let is_workshop = session.kind == SessionKind::Workshop;
        let together = if is_workshop { Vec::new() } else { std::mem::take(&mut workshops) };
        if is_workshop {
            workshops.push((*id, session));
        }
        if items.is_empty() && !is_workshop && together.is_empty() {
            continue;
        }
        parts.push(Part {
            title: Said::of(wish, |language| match sessions.len() {
                0 | 1 => String::new(),
                _ => session_name(meeting, *id, language),
            }),
            when: Said::of(wish, |language| match sessions.len() {
                0 | 1 => String::new(),
                _ => hours(meeting, session, language),
            }),
            workshop: is_workshop,
            rapporteur: rapporteur(material, wish, session),
            together: reports(material, wish, &together),
            items,
        });
    }
    let loose = voices(material, wish, None);
    if !loose.is_empty() {
        parts.push(Part {
            title: Said::t(wish, "papers-minutes-other"),
            when: Said::of(wish, |_| String::new()),
            workshop: false,
            rapporteur: Said::of(wish, |_| String::new()),
            together: Said::of(wish, |_| String::new()),
            items: vec![Item {
                number: None,
                title: Said::of(wish, |_| String::new()),
                presented: Said::of(wish, |_| String::new()),
                notes: loose,
            }],
        });
    }

    parts
}

/// The day and the hours, and the room where it has its own.
fn hours(meeting: &Meeting, session: &Session, language: crate::i18n::Language) -> String {
    let room = printable(&session.room);
    let when = when(meeting, Some(session), language);
    // A session without a name is called by its hours already.
    let when = if session.names.is_empty() { String::new() } else { when };
    let parts = [when, if room.is_empty() { room } else { place(meeting, Some(session), language) }];

    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – ")
}

fn rapporteur(material: Material<'_>, wish: &Wish, session: &Session) -> Said {
    let Some(known) = session.rapporteur.and_then(|id| material.register.delegates.get(id)) else {
        return Said::of(wish, |_| String::new());
    };

    Said::of(wish, |language| {
        let name = crate::documents::common::addressed(known, language);

        plain(&tr!(words(language), "papers-minutes-reported-by", name = name))
    })
}

/// Which workshops are reported on, and by whom.
fn reports(material: Material<'_>, wish: &Wish, workshops: &[(SessionId, &Session)]) -> Said {
    if workshops.is_empty() {
        return Said::of(wish, |_| String::new());
    }

    Said::of(wish, |language| {
        let one = |(id, session): &(SessionId, &Session)| {
            let title = session_name(material.meeting, *id, language);
            let known = session.rapporteur.and_then(|id| material.register.delegates.get(id));

            match known {
                Some(known) => format!("{title} ({})", crate::documents::common::addressed(known, language)),
                None => title,
            }
        };
        let workshops: Vec<String> = workshops.iter().map(one).collect();
        let workshops = workshops.join(&words(language).t("papers-semicolon"));

        plain(&tr!(words(language), "papers-minutes-together", workshops = workshops))
    })
}

fn item(material: Material<'_>, wish: &Wish, number: usize, id: AgendaItemId, item: &AgendaItem) -> Item {
    let speaker = printable(&item.speaker);

    Item {
        number: Some(number),
        title: Said::of(wish, |language| printable(in_language(&item.title, language))),
        presented: Said::of(wish, |language| match speaker.as_str() {
            "" => String::new(),
            name => plain(&tr!(words(language), "papers-minutes-presented-by", name = name)),
        }),
        notes: voices(material, wish, Some(id)),
    }
}

/// What was said under an item, in the order in which it was said; answers follow their question.
fn voices(material: Material<'_>, wish: &Wish, item: Option<AgendaItemId>) -> Vec<Voice> {
    let notes = &material.meeting.notes;
    let known = |item: Option<AgendaItemId>| item.filter(|item| material.meeting.agenda.contains(*item));
    let mut under: Vec<(NoteId, &Note)> = notes.iter().filter(|(_, note)| known(note.item) == item).collect();
    under.sort_by_key(|(id, note)| (note.said, *id));
    let question = |note: &Note| note.answers.filter(|question| under.iter().any(|(id, _)| id == question));
    let mut voices = Vec::with_capacity(under.len());
    let mut told = std::collections::BTreeSet::new();
    for (id, note) in under.iter().filter(|(_, note)| question(note).is_none()) {
        told.insert(*id);
        voices.push(voice(material, wish, note, false));
        for (answer, note) in under.iter().filter(|(_, other)| question(other) == Some(*id)) {
            if told.insert(*answer) {
                voices.push(voice(material, wish, note, true));
            }
        }
    }
    // Answers to answers, and circles: nothing that was said is left out.
    voices.extend(under.iter().filter(|(id, _)| !told.contains(id)).map(|(_, note)| voice(material, wish, note, true)));

    voices
}

fn voice(material: Material<'_>, wish: &Wish, note: &Note, answer: bool) -> Voice {
    let register = material.register;
    let association = figures::speaker(register, note).and_then(|id| register.associations.get(id));
    let guest = note.delegate.and_then(|id| register.delegates.get(id));

    Voice {
        name: person(material, wish, note.delegate),
        body: Said::of(wish, |language| match (association, guest) {
            (Some(association), _) => printable(in_language(&association.names, language)),
            (None, Some(guest)) => printable(&guest.body),
            (None, None) => String::new(),
        }),
        kind: Said::t(wish, kind(note.kind)),
        paragraphs: paragraphs(&note.text),
        rtl: is_arabic(&note.text),
        answer,
    }
}

/// The lines of a long text as paragraphs.
pub fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(printable).filter(|line| !line.is_empty()).collect()
}

/// The Fluent key of what kind of thing was said.
pub fn kind(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Finding => "words-note-kind-finding",
        NoteKind::Request => "words-note-kind-request",
        NoteKind::Proposal => "words-note-kind-proposal",
        NoteKind::Recommendation => "words-note-kind-recommendation",
        NoteKind::Question => "words-note-kind-question",
        NoteKind::Answer => "words-note-kind-answer",
        NoteKind::Commitment => "words-note-kind-commitment",
    }
}
