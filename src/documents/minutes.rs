//! The minutes: who was there, what was said under each item of the agenda, and what came of it.

mod discussion;
mod outcomes;
mod people;
mod words;

use serde::Serialize;

use super::common::{Material, addressed, in_language, place, plain, session_name, when, words as spoken};
use super::paper::{Edition, Wish};
use super::text::printable;
use crate::domain::meeting::{Meeting, SessionKind};
use crate::domain::{DelegateId, MeetingId, Workspace};
use crate::i18n::{Language, format};
use crate::tr;

use discussion::Part;
pub use discussion::kind;
use outcomes::Outcomes;
pub use outcomes::owner;
use people::Participants;
use words::Words;

/// The meeting that follows, as the minutes name it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Next {
    /// Its title.
    pub title: crate::domain::Names,
    /// Its first day.
    pub date: Option<jiff::civil::Date>,
    /// Its city.
    pub city: String,
}

/// One text a language, the leading one first. The second is empty where it would say the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Said(Vec<String>);

/// What the template reads.
#[derive(Serialize)]
pub struct Minutes {
    /// It is not final: a mark lies under each page.
    draft: bool,
    words: Vec<Words>,
    /// Which version it is, or that it is none.
    edition: Said,
    /// What the meeting was, in rows of a name and what it is.
    facts: Vec<(Said, Said)>,
    figures: Vec<Figure>,
    participants: Participants,
    parts: Vec<Part>,
    outcomes: Outcomes,
    next: Option<Said>,
    closing: Said,
    signatures: Vec<Signature>,
}

#[derive(Serialize)]
struct Figure {
    number: String,
    name: Said,
}

#[derive(Serialize)]
struct Signature {
    role: Said,
    name: Said,
}

/// The first meeting that follows another one, if one is planned.
pub fn next_meeting(workspace: &Workspace, id: MeetingId) -> Option<Next> {
    let following = workspace.meetings().into_iter().filter(|(_, meeting)| meeting.details.follows == Some(id));
    let (_, meeting) = following.min_by_key(|(id, meeting)| (meeting.date(), *id))?;

    Some(Next {
        title: meeting.details.title.clone(),
        date: meeting.date(),
        city: meeting.details.city.trim().to_owned(),
    })
}

impl Said {
    /// What each language of the paper says.
    pub fn of(wish: &Wish, say: impl Fn(Language) -> String) -> Self {
        let mut said: Vec<String> = wish.language.languages().iter().map(|language| say(*language)).collect();
        if said.get(1) == said.first()
            && let Some(second) = said.get_mut(1)
        {
            second.clear();
        }

        Self(said)
    }

    /// The words of a message.
    pub fn t(wish: &Wish, key: &str) -> Self {
        Self::of(wish, |language| spoken(language).t(key))
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(String::is_empty)
    }
}

impl Minutes {
    pub fn new(material: Material<'_>, wish: &Wish) -> Self {
        let languages = wish.language.languages();

        Self {
            draft: wish.edition == Edition::Draft,
            words: languages.iter().map(|language| words::of(*language)).collect(),
            edition: edition(material, wish),
            facts: facts(material, wish),
            figures: figures(material, wish),
            participants: Participants::new(material, wish),
            parts: discussion::parts(material, wish),
            outcomes: Outcomes::new(material, wish),
            next: wish.next.as_ref().map(|next| following(wish, next)),
            closing: closing(material, wish),
            signatures: signatures(material, wish),
        }
    }
}

fn edition(material: Material<'_>, wish: &Wish) -> Said {
    Said::of(wish, |language| {
        let day = format::date(language, material.today);

        plain(&match wish.edition {
            Edition::Draft => tr!(spoken(language), "papers-minutes-draft", day = day),
            Edition::Final(version) => {
                tr!(spoken(language), "papers-minutes-version", version = u32::from(version), day = day)
            }
        })
    })
}

fn facts(material: Material<'_>, wish: &Wish) -> Vec<(Said, Said)> {
    let Material { register, meeting, .. } = material;
    let details = &meeting.details;
    let sessions = meeting.ordered_sessions();
    let several = sessions.len() > 1;
    let rows = [
        (
            "papers-minutes-organiser",
            Said::of(wish, |language| printable(in_language(&register.organiser.names, language))),
        ),
        ("papers-minutes-reference", Said::of(wish, |_| printable(&details.code))),
        ("papers-minutes-kind", Said::t(wish, super::common::kind(details.kind))),
        ("papers-minutes-date", Said::of(wish, |language| when(meeting, None, language))),
        ("papers-minutes-place", Said::of(wish, |language| place(meeting, None, language))),
        (
            "papers-minutes-sessions",
            Said::of(wish, |language| if several { sessions_of(meeting, language) } else { String::new() }),
        ),
    ];

    rows.into_iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| (Said::t(wish, key), value)).collect()
}

fn sessions_of(meeting: &Meeting, language: Language) -> String {
    let names: Vec<String> =
        meeting.ordered_sessions().into_iter().map(|(id, _)| session_name(meeting, id, language)).collect();

    names.join(&spoken(language).t("papers-semicolon"))
}

fn figures(material: Material<'_>, wish: &Wish) -> Vec<Figure> {
    let figures = crate::domain::figures::meeting(material.register, material.meeting, None);
    let figure = |count: u32, key: &str| Figure {
        number: format::number(wish.language.languages()[0], i64::from(count)),
        name: Said::of(wish, |language| plain(&tr!(spoken(language), key, count = count))),
    };

    vec![
        figure(figures.organisations.invited, "papers-figure-invited"),
        figure(figures.organisations.represented, "papers-figure-represented"),
        figure(figures.present, "papers-figure-present"),
        figure(figures.women, "papers-figure-women"),
        figure(figures.men, "papers-figure-men"),
    ]
}

fn following(wish: &Wish, next: &Next) -> Said {
    Said::of(wish, |language| {
        let title = printable(in_language(&next.title, language));
        let day = next.date.map(|day| format::date_long(language, day)).unwrap_or_default();
        let parts = [title, day, printable(&next.city)].into_iter().filter(|part| !part.is_empty());

        parts.collect::<Vec<_>>().join(&spoken(language).t("papers-comma"))
    })
}

/// When the last session ended, where that is known, and where and when the minutes were made.
fn closing(material: Material<'_>, wish: &Wish) -> Said {
    let sessions = material.meeting.ordered_sessions();
    let last = sessions.iter().map(|(_, session)| session.date).max();
    let ended = sessions.iter().filter(|(_, it)| Some(it.date) == last).filter_map(|(_, it)| it.ends).max();
    let city = printable(&material.meeting.details.city);

    Said::of(wish, |language| {
        let day = format::date(language, material.today);
        let ended = ended.map(|at| tr!(spoken(language), "papers-minutes-ended", at = format::time(at)));
        let made = if city.is_empty() {
            tr!(spoken(language), "papers-minutes-made", day = day)
        } else {
            tr!(spoken(language), "papers-minutes-made-at", city = city.as_str(), day = day)
        };

        plain(&ended.into_iter().chain([made]).collect::<Vec<_>>().join(" "))
    })
}

/// Who signs for the organiser, and the rapporteur of the meeting: of its first session for all.
fn signatures(material: Material<'_>, wish: &Wish) -> Vec<Signature> {
    let organiser = &material.register.organiser;
    let sessions = material.meeting.ordered_sessions();
    let rapporteur = sessions
        .iter()
        .filter(|(_, session)| session.kind == SessionKind::Plenary)
        .find_map(|(_, session)| session.rapporteur);

    vec![
        Signature {
            role: Said::of(wish, |language| printable(in_language(&organiser.signatory_role, language))),
            name: Said::of(wish, |language| printable(in_language(&organiser.signatory, language))),
        },
        Signature { role: Said::t(wish, "papers-minutes-rapporteur"), name: person(material, wish, rapporteur) },
    ]
}

/// A person as addressed; empty for nobody.
fn person(material: Material<'_>, wish: &Wish, id: Option<DelegateId>) -> Said {
    let known = id.and_then(|id| material.register.delegates.get(id));

    Said::of(wish, |language| known.map(|known| addressed(known, language)).unwrap_or_default())
}
