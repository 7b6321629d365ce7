//! The list of who came and who was expected.

use serde::Serialize;

use super::common::{Material, Pair, plain, words};
use super::paper::Wish;
use super::people::{self, Entry};
use super::text::Measure;
use crate::domain::figures;
use crate::domain::meeting::{MeetingState, Reply};
use crate::i18n::{Language, format};
use crate::tr;

/// What the template reads.
#[derive(Serialize)]
pub struct Attendance {
    rows: Vec<Row>,
    /// Figures with their names, one list a language.
    figures: Vec<Vec<Figure>>,
}

#[derive(Serialize)]
struct Figure {
    number: String,
    name: String,
}

#[derive(Serialize)]
struct Row {
    number: usize,
    name: Pair,
    body: Pair,
    role: String,
    arrival: String,
    /// One a language.
    presence: Vec<String>,
    present: bool,
    lines: usize,
}

impl Attendance {
    pub fn new(material: Material<'_>, wish: &Wish) -> Self {
        let languages = wish.language.languages();
        let entries = people::by_association(material, wish.session, languages[0]);
        let rows = entries.iter().enumerate().map(|(place, entry)| row(material, wish, entry, place + 1)).collect();

        Self { rows, figures: languages.iter().map(|language| figures(material, wish, *language)).collect() }
    }
}

fn row(material: Material<'_>, wish: &Wish, entry: &Entry<'_>, number: usize) -> Row {
    let (name, body, role) = (entry.names(), entry.body(), entry.role());
    // The columns as the template lays them out; where a user lays them out otherwise, a page only fills less well.
    let column = |width: f64| Measure::new(width - 3.2, 8.0);
    let of_name = column(48.0).bold().lines(&name.latin) + column(48.0).bold().lines(&name.arabic);
    let of_body = column(56.0).lines(&body.latin) + column(56.0).lines(&body.arabic);
    let lines = of_name.max(of_body).max(column(30.0).lines(&role)).max(wish.language.languages().len());
    let arrival = entry.row.attendance.and_then(|it| it.arrival());
    let several_days = super::common::spans_days(material.meeting) && wish.session.is_none();
    let arrival = arrival.map(|arrival| {
        if several_days {
            format::date_time_at(wish.language.languages()[0], arrival.wall, material.zone)
        } else {
            format::time_at(arrival.wall, material.zone)
        }
    });
    let key = presence(material, entry);
    let presence = wish.language.languages().iter().map(|language| words(*language).t(key)).collect();

    Row {
        number,
        name,
        body,
        role,
        arrival: arrival.unwrap_or_default(),
        presence,
        present: entry.row.is_present(),
        lines,
    }
}

/// Until a meeting is over, who is not there yet is not absent.
fn presence(material: Material<'_>, entry: &Entry<'_>) -> &'static str {
    if entry.row.is_present() && people::is_walk_in(entry) {
        "papers-presence-walk-in"
    } else if entry.row.is_present() {
        "papers-presence-present"
    } else if entry.row.reply == Some(Reply::Declined) {
        "papers-presence-excused"
    } else if material.meeting.details.state == MeetingState::Closed {
        "papers-presence-absent"
    } else {
        "papers-presence-expected"
    }
}

fn figures(material: Material<'_>, wish: &Wish, language: Language) -> Vec<Figure> {
    let figures = figures::meeting(material.register, material.meeting, wish.session);
    let figure = |count: u32, key: &str| Figure {
        number: format::number(language, i64::from(count)),
        name: plain(&tr!(words(language), key, count = count)),
    };

    vec![
        figure(figures.organisations.invited, "papers-figure-invited"),
        figure(figures.organisations.represented, "papers-figure-represented"),
        figure(figures.present, "papers-figure-present"),
        figure(figures.women, "papers-figure-women"),
        figure(figures.men, "papers-figure-men"),
    ]
}
