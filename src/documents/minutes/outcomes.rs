//! What came of the meeting: recommended, decided, promised.

use serde::Serialize;

use super::Said;
use super::discussion::paragraphs;
use crate::documents::common::{Material, in_language, words};
use crate::documents::paper::Wish;
use crate::documents::text::{is_arabic, printable};
use crate::domain::meeting::{Outcome, OutcomeKind, Owner};
use crate::domain::register::Register;
use crate::i18n::{Language, format};

/// The three lists.
#[derive(Serialize)]
pub struct Outcomes {
    recommendations: Vec<Line>,
    decisions: Vec<Line>,
    commitments: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    paragraphs: Vec<String>,
    rtl: bool,
    owner: Said,
    due: String,
}

impl Outcomes {
    pub fn new(material: Material<'_>, wish: &Wish) -> Self {
        let of = |kind: OutcomeKind| {
            let mut lines: Vec<_> =
                material.meeting.outcomes.iter().filter(|(_, outcome)| outcome.kind == kind).collect();
            // In the order in which they came up: by the note that each was born of, then as they were written down.
            lines.sort_by_key(|(id, outcome)| {
                let note = outcome.note.and_then(|note| material.meeting.notes.get(note));

                (outcome.due.is_none(), outcome.due, note.and_then(|note| note.said), *id)
            });

            lines.into_iter().map(|(_, outcome)| line(material, wish, outcome)).collect()
        };

        Self {
            recommendations: of(OutcomeKind::Recommendation),
            decisions: of(OutcomeKind::Decision),
            commitments: of(OutcomeKind::Commitment),
        }
    }
}

fn line(material: Material<'_>, wish: &Wish, outcome: &Outcome) -> Line {
    Line {
        paragraphs: paragraphs(&outcome.text),
        rtl: is_arabic(&outcome.text),
        owner: Said::of(wish, |language| owner(material.register, outcome.owner, language)),
        due: outcome.due.map(|due| format::date_short(wish.language.languages()[0], due)).unwrap_or_default(),
    }
}

/// Who has to do it, by name; empty for nobody.
pub fn owner(register: &Register, owner: Owner, language: Language) -> String {
    let names = match owner {
        Owner::Nobody => None,
        Owner::Organiser => return words(language).t("words-owner-organiser"),
        Owner::Unit(id) => register.units.get(id).map(|unit| &unit.names),
        Owner::Association(id) => register.associations.get(id).map(|association| &association.names),
    };

    names.map(|names| printable(in_language(names, language))).unwrap_or_default()
}
