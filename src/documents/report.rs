//! What a meeting came to, for the hierarchy and the press: who was there, what was heard, what was decided, and the programme
//! behind it. Organisations are named, and nobody else: nothing on it is personal data.

mod charts;
mod outcomes;

use serde::Serialize;

use super::common::{Material, plain, words};
use super::paper::Wish;
use crate::domain::figures::{self, MeetingFigures, ProgrammeFigures};
use crate::i18n::{Language, format};
use crate::tr;

use charts::{Arrivals, Bars};
use outcomes::Outcomes;

/// What the template reads.
#[derive(Serialize)]
pub struct Report {
    /// The whole report once a language: a reader takes the pages that are theirs.
    parts: Vec<Part>,
}

#[derive(Serialize)]
struct Part {
    figures: Vec<Figure>,
    people: Option<People>,
    regions: Option<Bars>,
    kinds: Option<Bars>,
    arrivals: Option<Arrivals>,
    themes: Option<Bars>,
    outcomes: Vec<Outcomes>,
    programme: Option<Programme>,
}

/// A number over what it counts.
#[derive(Serialize)]
struct Figure {
    number: String,
    name: String,
}

/// Everybody present, as a band of women, of men and of those whose civility is not known.
#[derive(Serialize)]
struct People {
    title: String,
    shares: Vec<Share>,
}

#[derive(Serialize)]
struct Share {
    number: String,
    name: String,
    percent: String,
    share: f64,
}

#[derive(Serialize)]
struct Programme {
    title: String,
    figures: Vec<Figure>,
}

impl Report {
    pub fn new(material: Material<'_>, wish: &Wish) -> Self {
        let figures = figures::meeting(material.register, material.meeting, None);
        let programme = figures::programme(material.register);

        Self { parts: wish.language.languages().iter().map(|it| part(material, &figures, programme, *it)).collect() }
    }
}

fn part(material: Material<'_>, figures: &MeetingFigures, programme: ProgrammeFigures, language: Language) -> Part {
    Part {
        figures: key_figures(figures, language),
        people: people(figures, language),
        regions: charts::by_region(material, figures, language),
        kinds: charts::by_kind(figures, language),
        arrivals: charts::arrivals(material, figures, language),
        themes: charts::themes(material, language),
        outcomes: outcomes::of(material, language),
        programme: of_programme(programme, language),
    }
}

fn key_figures(figures: &MeetingFigures, language: Language) -> Vec<Figure> {
    let organisations = figures.organisations;

    vec![
        figure(language, organisations.invited, "papers-figure-invited"),
        figure(language, organisations.confirmed, "papers-report-confirmed"),
        figure(language, organisations.represented, "papers-figure-represented"),
        figure(language, figures.present, "papers-figure-present"),
    ]
}

fn people(figures: &MeetingFigures, language: Language) -> Option<People> {
    let all = f64::from(figures.present);
    let unsaid = figures.present - figures.women - figures.men;
    let parts = [
        (figures.women, "papers-figure-women"),
        (figures.men, "papers-figure-men"),
        (unsaid, "papers-report-civility-unsaid"),
    ];
    let shares = parts.into_iter().filter(|(count, _)| *count > 0).map(|(count, key)| {
        let Figure { number, name } = figure(language, count, key);
        let share = f64::from(count) / all;

        Share { number, name, percent: format::percent(language, share), share }
    });

    (figures.present > 0).then(|| People { title: words(language).t("papers-report-people"), shares: shares.collect() })
}

fn of_programme(figures: ProgrammeFigures, language: Language) -> Option<Programme> {
    if figures.projects == 0 {
        return None;
    }
    let i18n = words(language);
    let title = match (figures.from, figures.to) {
        (0, _) => i18n.t("papers-report-programme"),
        (from, to) if from == to => tr!(i18n, "papers-report-programme-year", year = from.to_string()),
        (from, to) => tr!(i18n, "papers-report-programme-years", from = from.to_string(), to = to.to_string()),
    };
    let amount = Figure {
        number: format::number(language, i64::try_from(figures.amount).unwrap_or(i64::MAX)),
        name: i18n.t("papers-report-dirhams"),
    };
    let figures = vec![
        figure(language, figures.projects, "papers-report-projects"),
        figure(language, figures.regions, "papers-report-regions"),
        figure(language, figures.partners, "papers-report-partners"),
        figure(language, figures.led_by_migrants, "papers-report-led-by-migrants"),
        figure(language, figures.beneficiaries, "papers-report-beneficiaries"),
        amount,
    ];

    Some(Programme { title: plain(&title), figures })
}

fn figure(language: Language, count: impl Into<u64>, key: &str) -> Figure {
    let count = i64::try_from(count.into()).unwrap_or(i64::MAX);

    Figure { number: format::number(language, count), name: plain(&tr!(words(language), key, count = count)) }
}
