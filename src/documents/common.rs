//! What every paper says: who invites, to which meeting, when and where, in which words.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde::Serialize;

use super::paper::Wish;
use super::text::printable;
use crate::domain::meeting::{Meeting, MeetingKind, Session};
use crate::domain::register::{Delegate, Register};
use crate::domain::{Names, SessionId};
use crate::i18n::{Collation, I18n, Language, format};
use crate::tr;

/// What a paper is made from.
#[derive(Clone, Copy)]
pub struct Material<'a> {
    /// Who exists.
    pub register: &'a Register,
    /// Which meeting.
    pub meeting: &'a Meeting,
    /// Where the hours are read.
    pub zone: &'a TimeZone,
    /// Today, where the laptop is.
    pub today: Date,
}

/// What a paper is made from, taken along to another thread.
#[derive(Clone, Debug)]
pub struct Dossier {
    register: Register,
    meeting: Meeting,
    zone: TimeZone,
    today: Date,
}

impl Material<'_> {
    /// A copy to take along.
    pub fn dossier(self) -> Dossier {
        let Self { register, meeting, zone, today } = self;

        Dossier { register: register.clone(), meeting: meeting.clone(), zone: zone.clone(), today }
    }
}

impl Dossier {
    /// What it holds.
    pub fn material(&self) -> Material<'_> {
        let Self { register, meeting, zone, today } = self;

        Material { register, meeting, zone, today: *today }
    }
}

/// A name in both scripts, as it can be set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Pair {
    pub latin: String,
    pub arabic: String,
}

impl Pair {
    /// A name as it can be set. One that is the same in both scripts is said once.
    pub fn of(names: &Names) -> Self {
        let (latin, arabic) = (printable(&names.latin), printable(&names.arabic));

        if latin == arabic { Self { latin, arabic: String::new() } } else { Self { latin, arabic } }
    }

    /// A text that is known in one script alone.
    pub fn alone(text: &str) -> Self {
        Self { latin: printable(text), arabic: String::new() }
    }

    pub fn is_empty(&self) -> bool {
        self.latin.is_empty() && self.arabic.is_empty()
    }
}

/// What the head and the foot of every paper say.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    /// One a language, the leading one first.
    texts: Vec<Text>,
    organiser: Pair,
    /// The names under which the template reads the pictures, where there are any.
    logo: Option<String>,
    signature: Option<String>,
    code: String,
    declaration: String,
    title: String,
    author: String,
    date: Day,
}

/// The words of one language.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Text {
    lang: &'static str,
    words: BTreeMap<&'static str, String>,
    title: String,
    meeting: String,
    kind: String,
    when: String,
    place: String,
    session: String,
    notice: String,
    page: String,
    signatory: String,
    signatory_role: String,
}

#[derive(Clone, Debug, Serialize)]
struct Day {
    year: i16,
    month: i8,
    day: i8,
}

/// The words that templates ask for by themselves, by the ends of their keys.
const WORDS: [(&str, &str); 14] = [
    ("number", "papers-column-number"),
    ("name", "papers-column-name"),
    ("association", "papers-column-association"),
    ("role", "papers-column-role"),
    ("signature", "papers-column-signature"),
    ("arrival", "papers-column-arrival"),
    ("presence", "papers-column-presence"),
    ("walk-in", "papers-walk-in"),
    ("agenda", "papers-agenda"),
    ("time", "papers-column-time"),
    ("subject", "papers-column-subject"),
    ("sheet", "papers-sheet"),
    ("owner", "papers-report-head-owner"),
    ("due", "papers-report-head-due"),
];

impl Head {
    pub fn new(material: Material<'_>, wish: &Wish) -> Self {
        let organiser = &material.register.organiser;
        let leading = wish.language.languages()[0];
        let texts = wish.language.languages().iter().map(|language| Text::new(material, wish, *language)).collect();
        let title = words(leading).t(wish.paper.title());
        let meeting = printable(in_language(&material.meeting.details.title, leading));

        Self {
            texts,
            organiser: Pair::of(&organiser.names),
            logo: None,
            signature: None,
            code: printable(&material.meeting.details.code),
            declaration: printable(&organiser.declaration),
            title: if meeting.is_empty() { title } else { format!("{title} – {meeting}") },
            author: printable(in_language(&organiser.names, leading)),
            date: Day { year: material.today.year(), month: material.today.month(), day: material.today.day() },
        }
    }

    /// Names the pictures that the template may read.
    pub fn with_pictures(self, logo: Option<String>, signature: Option<String>) -> Self {
        Self { logo, signature, ..self }
    }
}

impl Text {
    fn new(material: Material<'_>, wish: &Wish, language: Language) -> Self {
        let Material { register, meeting, .. } = material;
        let i18n = words(language);
        let organiser = &register.organiser;
        let session = wish.session.and_then(|id| Some((id, meeting.sessions.get(id)?)));
        let declaration = printable(&organiser.declaration);

        Self {
            lang: language.code(),
            words: WORDS.into_iter().map(|(name, key)| (name, plain(&i18n.t(key)))).collect(),
            title: i18n.t(wish.paper.title()),
            meeting: printable(in_language(&meeting.details.title, language)),
            kind: i18n.t(kind(meeting.details.kind)),
            when: when(meeting, session.map(|(_, session)| session), language),
            place: place(meeting, session.map(|(_, session)| session), language),
            session: session.map(|(id, _)| session_name(meeting, id, language)).unwrap_or_default(),
            notice: plain(&if declaration.is_empty() {
                i18n.t("papers-notice-undeclared")
            } else {
                tr!(i18n, "papers-notice", number = declaration)
            }),
            page: plain(&tr!(i18n, "papers-page", page = "{page}", pages = "{pages}")),
            signatory: printable(in_language(&organiser.signatory, language)),
            signatory_role: printable(in_language(&organiser.signatory_role, language)),
        }
    }
}

/// The words of a language, read once.
pub fn words(language: Language) -> &'static I18n {
    static WORDS: [OnceLock<I18n>; 3] = [const { OnceLock::new() }; 3];

    WORDS[language as usize].get_or_init(|| I18n::new(language))
}

/// The order of names in a language, read once.
pub fn collation(language: Language) -> &'static Collation {
    static COLLATIONS: [OnceLock<Collation>; 3] = [const { OnceLock::new() }; 3];

    COLLATIONS[language as usize].get_or_init(|| Collation::new(language))
}

/// Without the marks that keep the direction of an argument apart: the typesetter finds the direction by itself, and they would
/// be read back with the text.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// A name in the script of the language, or in the other where that one is empty.
pub fn in_language(names: &Names, language: Language) -> &str {
    if language == Language::Arabic { names.in_arabic() } else { names.in_latin() }
}

/// `M. Karim Alaoui`, in the script of the language.
pub fn addressed(delegate: &Delegate, language: Language) -> String {
    let name = printable(in_language(&delegate.names, language));
    let key = match delegate.civility {
        crate::domain::Civility::Unsaid => return name,
        crate::domain::Civility::Mr => "papers-mr",
        crate::domain::Civility::Mrs => "papers-mrs",
    };

    plain(&tr!(words(language), key, name = name))
}

/// The day or the days of a meeting or of one session, with the hours of a single day.
pub fn when(meeting: &Meeting, session: Option<&Session>, language: Language) -> String {
    let i18n = words(language);
    let sessions: Vec<&Session> =
        session.map_or_else(|| meeting.sessions.iter().map(|(_, session)| session).collect(), |one| vec![one]);
    let (Some(first), Some(last)) = (sessions.iter().map(|it| it.date).min(), sessions.iter().map(|it| it.date).max())
    else {
        return String::new();
    };
    if first != last {
        let (from, to) = (format::date(language, first), format::date(language, last));

        return plain(&tr!(i18n, "papers-when-days", from = from, to = to));
    }
    let day = format::date_long(language, first);
    let starts: Option<Time> = sessions.iter().filter_map(|it| it.starts).min();
    let ends = sessions.iter().filter_map(|it| it.ends).max();

    plain(&match (starts, ends) {
        (Some(from), Some(to)) => {
            tr!(i18n, "papers-when-hours", day = day, from = format::time(from), to = format::time(to))
        }
        (Some(from), None) => tr!(i18n, "papers-when-from", day = day, from = format::time(from)),
        _ => day,
    })
}

/// The hall and the city.
pub fn place(meeting: &Meeting, session: Option<&Session>, language: Language) -> String {
    let room = session.map(|session| session.room.as_str()).unwrap_or_default();
    let parts = [room, &meeting.details.venue, &meeting.details.city].map(printable);
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();

    parts.join(&words(language).t("papers-comma"))
}

/// The name of a session, or its day and hour where it has none.
pub fn session_name(meeting: &Meeting, id: SessionId, language: Language) -> String {
    let Some(session) = meeting.sessions.get(id) else { return String::new() };
    let name = printable(in_language(&session.names, language));

    if name.is_empty() && meeting.sessions.iter().count() > 1 { when(meeting, Some(session), language) } else { name }
}

/// The Fluent key of what kind of meeting it is.
pub fn kind(kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::Consultation => "words-meeting-kind-consultation",
        MeetingKind::Information => "words-meeting-kind-information",
        MeetingKind::Seminar => "words-meeting-kind-seminar",
        MeetingKind::Forum => "words-meeting-kind-forum",
        MeetingKind::StudyDay => "words-meeting-kind-study-day",
        MeetingKind::Training => "words-meeting-kind-training",
        MeetingKind::Workshop => "words-meeting-kind-workshop",
    }
}

/// Whether an hour alone would not say which day.
pub fn spans_days(meeting: &Meeting) -> bool {
    let mut days = meeting.sessions.iter().map(|(_, session)| session.date);
    let first = days.next();

    days.any(|day| Some(day) != first)
}
