//! What bears one person's name: badges, place cards, certificates of attendance.

use serde::Serialize;

use super::common::{Material, Pair, addressed, in_language, plain, session_name, words};
use super::paper::{BadgeSize, Paper, Who, Wish};
use super::people::{self, Entry};
use super::text::printable;
use super::{Nobody, PaperError};
use crate::domain::register::Delegate;
use crate::domain::{Civility, DelegateId};
use crate::i18n::{Language, format};
use crate::tr;

/// What the template reads.
#[derive(Serialize)]
pub struct Cards {
    /// Whether each badge is a page of its own.
    label: bool,
    cards: Vec<Card>,
    /// One a language, for certificates.
    texts: Vec<Text>,
}

/// One person's.
#[derive(Serialize)]
struct Card {
    name: Pair,
    body: Pair,
    role: String,
    /// One a language: `Mme Amina Alaoui`.
    addressed: Vec<String>,
    /// One a language: for whom the person came.
    of: Vec<String>,
    /// One a language: `a pris part à`, which in Arabic depends on who did.
    verbs: Vec<String>,
    /// One a language: the sessions that the person came to, where there are several.
    sessions: Vec<String>,
    /// The badge code; empty where none was given.
    code: String,
    /// The code as an SVG picture that a scanner reads.
    pattern: String,
}

/// The words of a certificate.
#[derive(Serialize)]
struct Text {
    opening: String,
    done: String,
}

impl Cards {
    /// Everybody's.
    pub fn new(material: Material<'_>, wish: &Wish) -> Result<Self, PaperError> {
        Self::of(material, wish, &people_of(material, wish)?)
    }

    /// Those of one sheet, from 0, or of the last one where there are fewer; which sheet it is, and of how many.
    pub fn sheet(material: Material<'_>, wish: &Wish, number: usize) -> Result<(Self, usize, usize), PaperError> {
        let people = people_of(material, wish)?;
        let sheets: Vec<_> = people.chunks(on_a_sheet(wish)).collect();
        let number = number.min(sheets.len().saturating_sub(1));
        let cards = Self::of(material, wish, sheets.get(number).copied().unwrap_or_default())?;

        Ok((cards, number, sheets.len()))
    }

    fn of(material: Material<'_>, wish: &Wish, people: &[Entry<'_>]) -> Result<Self, PaperError> {
        let cards = people.iter().map(|entry| card(material, wish, entry));
        let texts = wish.language.languages().iter().map(|language| text(material, *language)).collect();

        Ok(Self { label: wish.size == BadgeSize::Label, cards: cards.collect::<Result<_, _>>()?, texts })
    }
}

/// Who has a card; somebody has.
fn people_of<'a>(material: Material<'a>, wish: &Wish) -> Result<Vec<Entry<'a>>, PaperError> {
    // Nobody gets a certificate who did not come.
    let (who, nobody) = match wish.paper {
        Paper::Certificates => (Who::Present, Nobody::Present),
        _ => (wish.who, Nobody::Named),
    };
    let people = people::named(material, &Wish { who, ..wish.clone() });

    if people.is_empty() { Err(PaperError::Nobody(nobody)) } else { Ok(people) }
}

/// How many cards the templates put on a sheet.
fn on_a_sheet(wish: &Wish) -> usize {
    match (wish.paper, wish.size) {
        (Paper::Badges, BadgeSize::Sheet) => 8,
        (Paper::PlaceCards, _) => 2,
        _ => 1,
    }
}

/// The people whose badge would have no code yet.
pub fn without_code(material: Material<'_>, wish: &Wish) -> Vec<DelegateId> {
    people::named(material, wish)
        .iter()
        .filter_map(|entry| entry.person.map(|(id, _)| id))
        .filter(|id| material.meeting.badge(*id).is_none())
        .collect()
}

fn card(material: Material<'_>, wish: &Wish, entry: &Entry<'_>) -> Result<Card, PaperError> {
    let languages = wish.language.languages();
    let (id, delegate) = entry.person.unzip();
    let code = id.and_then(|id| material.meeting.badge(id)).unwrap_or_default().to_owned();
    let pattern = if code.is_empty() || wish.paper != Paper::Badges { String::new() } else { pattern(&code)? };
    let of = |language: &Language| {
        let guest = || delegate.map(|it| printable(&it.body)).unwrap_or_default();

        entry.association.map_or_else(guest, |association| printable(in_language(&association.names, *language)))
    };

    Ok(Card {
        name: entry.names(),
        body: entry.body(),
        role: entry.role(),
        addressed: languages
            .iter()
            .map(|language| delegate.map(|it| addressed(it, *language)).unwrap_or_default())
            .collect(),
        of: languages.iter().map(of).collect(),
        verbs: languages.iter().map(|language| words(*language).t(verb(delegate))).collect(),
        sessions: match wish.paper {
            Paper::Certificates => languages.iter().map(|language| sessions(material, wish, id, *language)).collect(),
            _ => Vec::new(),
        },
        code,
        pattern,
    })
}

fn verb(delegate: Option<&Delegate>) -> &'static str {
    match delegate.map(|delegate| delegate.civility) {
        Some(Civility::Mr) => "papers-certificate-verb-mr",
        Some(Civility::Mrs) => "papers-certificate-verb-mrs",
        Some(Civility::Unsaid) | None => "papers-certificate-verb",
    }
}

fn sessions(material: Material<'_>, wish: &Wish, person: Option<DelegateId>, language: Language) -> String {
    let sessions = material.meeting.ordered_sessions();
    let Some(person) = person.filter(|_| sessions.len() > 1 && wish.session.is_none()) else { return String::new() };
    let came: Vec<String> = sessions
        .iter()
        .filter(|(id, _)| material.meeting.is_present(*id, person))
        .map(|(id, _)| session_name(material.meeting, *id, language))
        .collect();
    let names = came.join(&words(language).t("papers-semicolon"));

    plain(&tr!(words(language), "papers-certificate-sessions", count = came.len(), sessions = names))
}

fn text(material: Material<'_>, language: Language) -> Text {
    let i18n = words(language);
    let organiser = printable(in_language(&material.register.organiser.names, language));
    let day = format::date(language, material.today);
    let city = printable(&material.meeting.details.city);
    let done = if city.is_empty() {
        tr!(i18n, "papers-certificate-done", day = day)
    } else {
        tr!(i18n, "papers-certificate-done-at", city = city, day = day)
    };

    Text {
        opening: if organiser.is_empty() {
            i18n.t("papers-certificate-opening")
        } else {
            plain(&tr!(i18n, "papers-certificate-opening-by", organiser = organiser))
        },
        done: plain(&done),
    }
}

/// A QR code as SVG: one path, a step a run of dark squares. The corner squares and the quiet zone are the standard's (ISO/IEC
/// 18004); a quarter of the pattern may be lost to a thumb or a crease.
fn pattern(code: &str) -> Result<String, PaperError> {
    use std::fmt::Write;

    let pattern = qrcode::QrCode::with_error_correction_level(code, qrcode::EcLevel::Q)
        .map_err(|_| PaperError::Code(code.to_owned()))?;
    let width = pattern.width();
    let colors = pattern.to_colors();
    let mut path = String::new();
    for (row, colors) in colors.chunks(width).enumerate() {
        let mut column = 0;
        for run in colors.chunk_by(|one, next| one == next) {
            if run[0] == qrcode::Color::Dark {
                // Writing to a string does not fail.
                let _ = write!(path, "M{column} {row}h{length}v1h-{length}z", length = run.len());
            }
            column += run.len();
        }
    }
    let side = width + 8;

    Ok(format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-4 -4 {side} {side}\"><path d=\"{path}\"/></svg>"))
}
