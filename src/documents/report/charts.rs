//! The pictures of the report: what their bars and their curve measure, and every number written beside them.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::Serialize;

use crate::documents::common::{Material, in_language, plain, session_name, words};
use crate::documents::text::printable;
use crate::domain::SessionId;
use crate::domain::figures::{self, Curve, Hours, MeetingFigures, Peak, Punctuality, Tally, synthesis};
use crate::domain::meeting::Meeting;
use crate::domain::register::AssociationKind;
use crate::i18n::{Language, format};
use crate::tr;

/// Rows of a chart, at most; what is left over is one row.
const ROWS: usize = 13;
/// Themes, at most.
const THEMES: usize = 10;
/// Hours under the curve, at most.
const MARKS: usize = 8;
/// Two numbers nearer than this, in parts of the curve, would stand on each other.
const NEAR: f64 = 0.06;

/// A table of which each row is drawn as well.
#[derive(Serialize)]
pub struct Bars {
    title: String,
    /// The titles of the columns of numbers.
    heads: Vec<String>,
    rows: Vec<Bar>,
}

#[derive(Serialize)]
pub struct Bar {
    name: String,
    numbers: Vec<String>,
    /// How long the pale bar is, from 0 to 1 …
    whole: f64,
    /// … and the dark one in it.
    part: f64,
}

/// How people came.
#[derive(Serialize)]
pub struct Arrivals {
    title: String,
    /// The curve in one sentence, for those who do not see it.
    alt: String,
    /// From the first step to the last, both from 0 to 1.
    points: Vec<(f64, f64)>,
    marks: Vec<Mark>,
    /// Where the session began, and how many had come by then, both from 0 to 1.
    begins: Option<(f64, f64)>,
    /// What there is to say of it.
    said: Vec<String>,
}

/// An hour under the curve, and how many had come by then.
#[derive(Serialize)]
pub struct Mark {
    along: f64,
    up: f64,
    time: String,
    count: String,
}

/// Organisations invited and represented, by region: those with most people first.
pub fn by_region(material: Material<'_>, figures: &MeetingFigures, language: Language) -> Option<Bars> {
    let mut regions: Vec<_> = figures.by_region.iter().map(|(region, tally)| (*region, *tally)).collect();
    // Where no region is known comes last.
    regions.sort_by_key(|(region, tally)| {
        (region.is_none(), std::cmp::Reverse((tally.represented, tally.invited)), *region)
    });
    let name = |region| {
        let known = Option::and_then(region, |id| material.register.regions.get(id));

        known.map_or_else(
            || words(language).t("papers-report-region-unsaid"),
            |it| printable(in_language(&it.names, language)),
        )
    };
    let rows = regions.into_iter().map(|(region, tally)| (name(region), tally));

    organisations("papers-report-by-region", rows.collect(), language)
}

/// Organisations invited and represented, by kind.
pub fn by_kind(figures: &MeetingFigures, language: Language) -> Option<Bars> {
    let rows = figures.by_kind.iter().map(|(kind, tally)| (words(language).t(kind_key(*kind)), *tally));

    organisations("papers-report-by-kind", rows.collect(), language)
}

/// What was heard, from how many organisations.
pub fn themes(material: Material<'_>, language: Language) -> Option<Bars> {
    let i18n = words(language);
    let heard = synthesis::of_meeting(material.register, material.meeting);
    let mut themes: Vec<_> = heard
        .iter()
        .map(|(theme, heard)| (*theme, heard.organisations.len(), heard.notes))
        .filter(|(theme, ..)| theme.is_some())
        .collect();
    themes.sort_by_key(|(theme, organisations, notes)| (std::cmp::Reverse((*organisations, *notes)), *theme));
    themes.truncate(THEMES);
    let most = themes.iter().map(|(_, organisations, _)| *organisations).max()?.max(1) as f64;
    let number = |count: i64| format::number(language, count);
    let rows = themes.into_iter().map(|(theme, organisations, notes)| {
        let known = theme.and_then(|id| material.register.themes.get(id));
        let share = organisations as f64 / most;

        Bar {
            name: known.map(|it| printable(in_language(&it.names, language))).unwrap_or_default(),
            numbers: vec![number(organisations as i64), number(i64::from(notes))],
            whole: share,
            part: share,
        }
    });

    Some(Bars {
        title: i18n.t("papers-report-themes"),
        heads: ["papers-report-head-organisations", "papers-report-head-notes"].map(|key| i18n.t(key)).into(),
        rows: rows.collect(),
    })
}

/// How people came: to the whole meeting where it is of one day, else to the session that most came to.
pub fn arrivals(material: Material<'_>, figures: &MeetingFigures, language: Language) -> Option<Arrivals> {
    let Material { register, meeting, zone, .. } = material;
    let i18n = words(language);
    let fullest = figures.by_session.iter().max_by_key(|(_, people)| **people).map(|(id, _)| *id);
    let one_day = !crate::documents::common::spans_days(meeting);
    let alone = fullest.filter(|_| !one_day);
    let came = match alone {
        Some(session) => figures::meeting(register, meeting, Some(session)).arrivals,
        None => figures.arrivals.clone(),
    };
    let begins = alone.or_else(|| first_session(meeting)).and_then(|id| meeting.sessions.get(id));
    let at = |date: Date, time: Time| zone.to_timestamp(date.to_datetime(time)).ok();
    let starts = begins.and_then(|session| at(session.date, session.starts?));
    let curve = Curve::of(&came, &Hours { starts, ends: None, now: *came.last()? })?;
    let all = came.len().max(1) as f64;
    let by_then = curve.by_then();
    let steps = curve.came.len().max(1) as f64;
    let mark = |instant: Timestamp, count: u32, time: String| {
        let count_said = format::number(language, i64::from(count));

        Some(Mark { along: f64::from(curve.place(instant)?), up: f64::from(count) / all, time, count: count_said })
    };
    let mut marks: Vec<Mark> = curve
        .marks(MARKS)
        .into_iter()
        .filter_map(|(instant, count)| mark(instant, count, format::time_at(instant, zone)))
        .collect();
    // How many there were in the end stands at the end, in the place of a number too near to it.
    if marks.last().is_some_and(|last| last.along < 1.0) {
        marks.retain(|mark| mark.along < 1.0 - NEAR);
        marks.extend(mark(curve.until(), came.len() as u32, String::new()));
    }
    let by = |instant: Timestamp| f64::from(Punctuality::of(&came, instant).punctual);
    let hour = |instant: Timestamp| format::time_at(instant, zone);
    let title = match alone {
        Some(session) => {
            tr!(i18n, "papers-report-arrivals-of", session = session_name(meeting, session, language))
        }
        None => i18n.t("papers-report-arrivals"),
    };

    Some(Arrivals {
        title: plain(&title),
        alt: plain(&tr!(
            i18n,
            "papers-report-arrivals-alt",
            count = came.len(),
            from = hour(*came.first()?),
            to = hour(*came.last()?)
        )),
        points: by_then
            .iter()
            .enumerate()
            .map(|(place, count)| (place as f64 / steps, f64::from(*count) / all))
            .collect(),
        marks,
        begins: starts.and_then(|starts| Some((f64::from(curve.place(starts)?), by(starts) / all))),
        said: said(&came, starts, language, hour),
    })
}

fn said(
    came: &[Timestamp],
    starts: Option<Timestamp>,
    language: Language,
    hour: impl Fn(Timestamp) -> String,
) -> Vec<String> {
    let i18n = words(language);
    let punctual = starts.map(|starts| {
        let Punctuality { punctual, late } = Punctuality::of(came, starts);

        tr!(i18n, "papers-report-punctual", time = hour(starts), punctual = punctual, late = late)
    });
    let peak = Peak::of(came).map(|peak| tr!(i18n, "papers-report-peak", count = peak.people, time = hour(peak.at)));

    punctual.into_iter().chain(peak).map(|sentence| plain(&sentence)).collect()
}

fn organisations(title: &str, rows: Vec<(String, Tally)>, language: Language) -> Option<Bars> {
    let i18n = words(language);
    let size = |tally: &Tally| tally.invited.max(tally.represented);
    let most = f64::from(rows.iter().map(|(_, tally)| size(tally)).max()?.max(1));
    let mut rows = rows;
    if rows.len() > ROWS {
        let rest = rows.split_off(ROWS - 1).into_iter().fold(Tally::default(), |sum, (_, tally)| sum.plus(tally));
        rows.push((i18n.t("papers-report-others"), rest));
    }
    let number = |count: u32| format::number(language, i64::from(count));
    let bar = |(name, tally): (String, Tally)| Bar {
        name,
        numbers: vec![number(tally.represented), number(tally.invited)],
        whole: (f64::from(size(&tally)) / most).min(1.0),
        part: (f64::from(tally.represented) / most).min(1.0),
    };

    Some(Bars {
        title: i18n.t(title),
        heads: ["papers-report-head-represented", "papers-report-head-invited"].map(|key| i18n.t(key)).into(),
        rows: rows.into_iter().map(bar).collect(),
    })
}

fn first_session(meeting: &Meeting) -> Option<SessionId> {
    meeting.ordered_sessions().first().map(|(id, _)| *id)
}

fn kind_key(kind: AssociationKind) -> &'static str {
    match kind {
        AssociationKind::Association => "words-association-kind-association",
        AssociationKind::LedByMigrants => "words-association-kind-led-by-migrants",
        AssociationKind::Network => "words-association-kind-network",
        AssociationKind::Institution => "words-association-kind-institution",
        AssociationKind::Media => "words-association-kind-media",
        AssociationKind::Other => "words-association-kind-other",
    }
}
