//! What the latest final minutes would say otherwise now: in place of what, to be read as what.

use serde::Serialize;

use super::PaperError;
use super::common::{Material, addressed, in_language, kind as meeting_kind, plain, words};
use super::minutes::{Said, kind, owner};
use super::paper::Wish;
use super::text::{is_arabic, printable};
use crate::domain::figures;
use crate::domain::meeting::{Invitee, Note, Outcome, OutcomeKind, Session};
use crate::domain::minutes::{Correction, Minutes, Says};
use crate::i18n::{Language, format};
use crate::tr;

/// What the template reads.
#[derive(Serialize)]
pub struct Corrections {
    /// Of which version.
    opening: Said,
    number: Said,
    subject: Said,
    was: Said,
    now: Said,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    subject: Said,
    was: Text,
    now: Text,
}

#[derive(Serialize)]
struct Text {
    said: Said,
    /// Whether it is read from the right, whatever the language of the paper; none: as the paper is.
    rtl: Option<bool>,
}

/// One correction in words of one language: what it is about, what the minutes say, and what is known now. A text is empty where
/// there was, or is, nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What it is about.
    pub subject: String,
    /// What the minutes say.
    pub was: String,
    /// What they would say now.
    pub now: String,
}

impl Corrections {
    pub fn new(material: Material<'_>, wish: &Wish) -> Result<Self, PaperError> {
        let Some((_, minutes)) = material.meeting.latest_minutes() else { return Err(PaperError::NotFinal) };
        let found = minutes.says.corrections(material.meeting);
        if found.is_empty() {
            return Err(PaperError::Uncorrected);
        }

        Ok(Self {
            opening: opening(material, wish, minutes),
            number: Said::t(wish, "papers-column-number"),
            subject: Said::t(wish, "papers-corrections-subject"),
            was: Said::t(wish, "papers-corrections-was"),
            now: Said::t(wish, "papers-corrections-now"),
            rows: found.iter().map(|correction| row(material, wish, minutes, correction)).collect(),
        })
    }
}

fn opening(material: Material<'_>, wish: &Wish, minutes: &Minutes) -> Said {
    let day = material.zone.to_datetime(minutes.finalised).date();

    Said::of(wish, |language| {
        let day = format::date(language, day);

        plain(&tr!(
            words(language),
            "papers-corrections-opening",
            version = u32::from(minutes.version),
            day = day,
            today = format::date(language, material.today)
        ))
    })
}

fn row(material: Material<'_>, wish: &Wish, minutes: &Minutes, correction: &Correction) -> Row {
    let say = |side: fn(Told) -> String| Said::of(wish, |language| side(told(material, minutes, correction, language)));
    let leading = told(material, minutes, correction, wish.language.languages()[0]);
    let is_text = matches!(correction, Correction::Note { .. } | Correction::Outcome { .. });
    let text = |said: Said, leading: &str| Text { said, rtl: is_text.then(|| is_arabic(leading)) };

    Row {
        subject: say(|told| told.subject),
        was: text(say(|told| told.was), &leading.was),
        now: text(say(|told| told.now), &leading.now),
    }
}

/// A correction in words.
pub fn told(material: Material<'_>, minutes: &Minutes, correction: &Correction, language: Language) -> Told {
    let i18n = words(language);
    let t = |key: &str| i18n.t(key);
    let come = |came: bool| t(if came { "papers-corrections-present" } else { "papers-corrections-not-present" });
    match correction {
        Correction::Meeting => Told {
            subject: t("papers-corrections-meeting"),
            was: particulars(&minutes.says, language),
            now: particulars(&Says::of(material.meeting), language),
        },
        Correction::Item { was, now } => {
            let title = |names: &Option<crate::domain::Names>| {
                names.as_ref().map(|names| printable(in_language(names, language))).unwrap_or_default()
            };

            Told { subject: t("papers-corrections-item"), was: title(was), now: title(now) }
        }
        Correction::Presence { person, was, now } => {
            let known = material.register.delegates.get(*person);
            let subject = known.map(|known| addressed(known, language)).unwrap_or_default();
            // Somebody who came all the same, but for another association.
            let for_whom = |id: Option<crate::domain::AssociationId>| {
                let known = id.and_then(|id| material.register.associations.get(id));

                known.map_or_else(|| come(true), |known| printable(in_language(&known.names, language)))
            };
            if *was && *now {
                let then = minutes.says.present.get(person).copied().flatten();
                let today = Says::of(material.meeting).present.get(person).copied().flatten();

                return Told { subject, was: for_whom(then), now: for_whom(today) };
            }

            Told { subject, was: come(*was), now: come(*now) }
        }
        Correction::Excuse { invitee, now } => {
            let excused =
                |it: bool| t(if it { "papers-corrections-excused" } else { "papers-corrections-not-excused" });

            Told { subject: invitee_name(material, *invitee, language), was: excused(!now), now: excused(*now) }
        }
        Correction::Note { was, now } => {
            let speaker = now.as_ref().or(was.as_ref()).map(|note| speaker(material, note, language));
            let kinds = (was.as_ref().map(|note| note.kind), now.as_ref().map(|note| note.kind));
            let spoken = (
                was.as_ref().map(|note| self::speaker(material, note, language)),
                now.as_ref().map(|note| self::speaker(material, note, language)),
            );
            let side = |note: &Option<Note>| {
                let Some(note) = note else { return String::new() };
                let mut parts = Vec::new();
                if kinds.0 != kinds.1 && kinds.0.is_some() && kinds.1.is_some() {
                    parts.push(t(kind(note.kind)));
                }
                if spoken.0 != spoken.1 && spoken.0.is_some() && spoken.1.is_some() {
                    parts.push(self::speaker(material, note, language));
                }
                parts.push(printable(&note.text));

                parts.join(" – ")
            };
            let subject = speaker.filter(|speaker| !speaker.is_empty()).map_or_else(
                || t("papers-corrections-note"),
                |speaker| plain(&tr!(i18n, "papers-corrections-note-by", name = speaker)),
            );

            Told { subject, was: side(was), now: side(now) }
        }
        Correction::Outcome { was, now } => {
            let side = |outcome: &Option<Outcome>| {
                outcome.as_ref().map(|outcome| decided(material, outcome, language)).unwrap_or_default()
            };
            let kind = now.as_ref().or(was.as_ref()).map(|outcome| outcome.kind).unwrap_or_default();

            Told { subject: t(outcome_kind(kind)), was: side(was), now: side(now) }
        }
    }
}

fn decided(material: Material<'_>, outcome: &Outcome, language: Language) -> String {
    let owner = owner(material.register, outcome.owner, language);
    let due = outcome.due.map(|due| format::date_short(language, due)).unwrap_or_default();
    let parts = [printable(&outcome.text), owner, due];

    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – ")
}

fn speaker(material: Material<'_>, note: &Note, language: Language) -> String {
    let register = material.register;
    let person = note.delegate.and_then(|id| register.delegates.get(id)).map(|it| addressed(it, language));
    let body = figures::speaker(register, note).and_then(|id| register.associations.get(id));

    person.or(body.map(|body| printable(in_language(&body.names, language)))).unwrap_or_default()
}

fn invitee_name(material: Material<'_>, invitee: Invitee, language: Language) -> String {
    let (association, guest) = super::people::invitee_name(material, invitee);
    let body = association.map(|it| printable(in_language(&it.names, language)));

    body.or(guest.map(|guest| addressed(guest, language))).unwrap_or_default()
}

/// What the meeting was: its kind, its title, its place, and each session with its hours.
fn particulars(says: &Says, language: Language) -> String {
    let i18n = words(language);
    let mut sessions: Vec<_> = says.sessions.values().collect();
    sessions.sort_by_key(|session| (session.date, session.starts));
    let session = |session: &&Session| {
        let hours = [session.starts, session.ends].into_iter().flatten().map(format::time).collect::<Vec<_>>();
        let names = printable(in_language(&session.names, language));
        let parts = [names, format::date_short(language, session.date), hours.join("–"), printable(&session.room)];

        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let sessions: Vec<String> = sessions.iter().map(session).collect();
    let parts = [
        i18n.t(meeting_kind(says.kind)),
        printable(in_language(&says.title, language)),
        printable(&says.venue),
        printable(&says.city),
        sessions.join(&i18n.t("papers-semicolon")),
    ];

    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – ")
}

fn outcome_kind(kind: OutcomeKind) -> &'static str {
    match kind {
        OutcomeKind::Decision => "words-outcome-kind-decision",
        OutcomeKind::Recommendation => "words-outcome-kind-recommendation",
        OutcomeKind::Commitment => "words-outcome-kind-commitment",
    }
}
