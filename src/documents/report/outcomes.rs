//! What was decided, recommended and promised, with who does it by when.

use serde::Serialize;

use crate::documents::common::{Material, in_language, plain, words};
use crate::documents::text::printable;
use crate::domain::meeting::{Outcome, OutcomeKind, OutcomeState, Owner};
use crate::i18n::{Language, format};
use crate::tr;

/// Lines of one kind, at most: a report has two pages.
const LINES: usize = 7;

/// The outcomes of one kind.
#[derive(Serialize)]
pub struct Outcomes {
    title: String,
    lines: Vec<Line>,
    /// How many are not there, in words; empty: none.
    more: String,
}

#[derive(Serialize)]
struct Line {
    text: String,
    owner: String,
    /// By when, or when it was done.
    when: String,
    done: bool,
}

/// What came of the meeting and was not dropped, by kind; of each kind the first due first.
pub fn of(material: Material<'_>, language: Language) -> Vec<Outcomes> {
    OutcomeKind::ALL.into_iter().filter_map(|kind| of_kind(material, kind, language)).collect()
}

fn of_kind(material: Material<'_>, kind: OutcomeKind, language: Language) -> Option<Outcomes> {
    let mut outcomes: Vec<&Outcome> = material
        .meeting
        .outcomes
        .iter()
        .map(|(_, outcome)| outcome)
        .filter(|outcome| outcome.kind == kind && outcome.state != OutcomeState::Dropped)
        .collect();
    outcomes.sort_by_key(|outcome| (outcome.due.is_none(), outcome.due));
    let i18n = words(language);
    let more = outcomes.len().saturating_sub(LINES);
    let lines: Vec<Line> = outcomes.into_iter().take(LINES).map(|it| line(material, it, language)).collect();

    (!lines.is_empty()).then(|| Outcomes {
        title: i18n.t(title(kind)),
        lines,
        more: if more > 0 { plain(&tr!(i18n, "papers-report-more", count = more)) } else { String::new() },
    })
}

fn line(material: Material<'_>, outcome: &Outcome, language: Language) -> Line {
    let i18n = words(language);
    let done = outcome.state == OutcomeState::Done;
    let when = match (outcome.settled.filter(|_| done), outcome.due) {
        (Some(day), _) => tr!(i18n, "papers-report-done", day = format::date_short(language, day)),
        (None, _) if done => i18n.t("papers-report-done-undated"),
        (None, Some(day)) => format::date_short(language, day),
        (None, None) => String::new(),
    };

    Line { text: printable(&outcome.text), owner: owner(material, outcome, language), when: plain(&when), done }
}

fn owner(material: Material<'_>, outcome: &Outcome, language: Language) -> String {
    let register = material.register;
    let names = match outcome.owner {
        // Nobody need do what was only recommended.
        Owner::Nobody if outcome.kind == OutcomeKind::Recommendation => return String::new(),
        Owner::Nobody => return words(language).t("papers-report-nobody"),
        Owner::Organiser => return words(language).t("papers-report-organiser"),
        Owner::Unit(id) => register.units.get(id).map(|unit| &unit.names),
        Owner::Association(id) => {
            let known = register.associations.get(id);
            // Its short name, where it has one: a line is no place for three lines of a name.
            if let Some(acronym) = known.map(|it| it.acronym.trim()).filter(|acronym| !acronym.is_empty()) {
                return printable(acronym);
            }

            known.map(|it| &it.names)
        }
    };

    names.map(|names| printable(in_language(names, language))).unwrap_or_default()
}

fn title(kind: OutcomeKind) -> &'static str {
    match kind {
        OutcomeKind::Decision => "papers-report-decisions",
        OutcomeKind::Recommendation => "papers-report-recommendations",
        OutcomeKind::Commitment => "papers-report-commitments",
    }
}
