use jiff::civil::{date, time};
use jiff::tz::TimeZone;
use majlis::demo;
use majlis::domain::{Clock, Entry, Ids, LaptopId, Meeting, Workspace};
use majlis::exchange::columns::{ColumnSet, List};
use majlis::exchange::filter::Filter;
use majlis::exchange::lists::{Source, Writing, rows};
use majlis::exchange::table::{ColumnKind, OutCell, Table, TableColumn};
use majlis::i18n::{Collation, I18n, Language};

/// What a spreadsheet would run, cut, turn into a number or take for markup.
const HOSTILE: [&str; 24] = [
    "=cmd|' /C calc'!A0",
    "=1+1",
    "+212 6 12 34 56 78",
    "+212600000000",
    "-5",
    "@SUM(A1)",
    "\tafter a tab",
    "a\tb",
    "two\nlines",
    "'+212",
    "'quoted'",
    "0612345678",
    "1e5",
    "TRUE",
    "12/03/2016",
    "09:30",
    "_x0041_",
    "<b>&amp; \"quotes\"</b>",
    "a;b,c|d",
    "  two spaces   inside and out  ",
    "🎉 عيد 👩\u{200d}💻",
    "جمعية الأمل – AMDH",
    "https://example.org",
    "#N/A",
];
/// As long as a cell of Excel can be.
const LONGEST: usize = 32_767;

/// Every list of the sample's open meeting in French and in Arabic, and one that does harm where it can.
pub fn all() -> Vec<(String, Table)> {
    let workspace = sample();
    let (_, meeting) = workspace.meetings().into_iter().find(|(_, it)| it.details.code == "RC-2026-07").expect("it");
    let languages = [Language::French, Language::Arabic];
    let mut tables: Vec<(String, Table)> =
        languages.into_iter().map(|language| (format!("hostile-{}", language.code()), hostile(language))).collect();
    for list in List::ALL {
        for language in languages {
            tables.push((format!("{list:?}-{}", language.code()), listed(&workspace, meeting, list, language)));
        }
    }

    tables
}

fn listed(workspace: &Workspace, meeting: &Meeting, list: List, language: Language) -> Table {
    let (i18n, collation, zone) = (I18n::new(language), Collation::new(language), TimeZone::UTC);
    let now = "2026-11-24T18:00:00Z".parse().expect("a time");
    let writing = Writing { i18n: &i18n, collation: &collation, zone: &zone, now };
    let source = Source::of(list, Some(meeting)).expect("a list of this meeting");

    rows(&workspace.register, source, &Filter::default(), writing).table(&ColumnSet::Organiser.columns(list))
}

fn hostile(language: Language) -> Table {
    let column = |key, title: &str, kind| TableColumn { key, title: title.to_owned(), kind };
    let texts = HOSTILE.into_iter().map(str::to_owned).chain(["é".repeat(LONGEST)]);
    let row = |(place, text): (usize, String)| {
        let day = date(2016, 3, 1 + i8::try_from(place).unwrap_or_default());
        let hour = time(i8::try_from(place % 24).unwrap_or_default(), 5, 0, 0);

        vec![
            OutCell::Text(text.clone()),
            OutCell::Text(text),
            OutCell::Number(place as f64 - 3.0),
            OutCell::Date(day),
            OutCell::Time(hour),
            OutCell::DateTime(day.at(14, 5, 0, 0)),
            OutCell::Empty,
        ]
    };

    Table {
        title: "Liste & « présence »".to_owned(),
        sheet: "Présence : 12/03 [essai] trop long".to_owned(),
        author: "Ministère <chargé>".to_owned(),
        made: "2016-03-12T08:30:00Z".parse().expect("a time"),
        language,
        columns: vec![
            column("text", "Texte", ColumnKind::Text),
            column("phone", "+Téléphone", ColumnKind::Phone),
            column("seats", "Places", ColumnKind::Number),
            column("date", "Date", ColumnKind::Date),
            column("time", "Heure", ColumnKind::Time),
            column("moment", "Moment", ColumnKind::DateTime),
            column("empty", "=titre", ColumnKind::Text),
        ],
        rows: texts.enumerate().map(row).collect(),
    }
}

fn sample() -> Workspace {
    let (zone, ids) = (TimeZone::UTC, Ids::counting());
    let now: jiff::Timestamp = "2026-11-24T08:12:00Z".parse().expect("a time");
    let mut clock = Clock::new(LaptopId::new(1));
    let mut workspace = Workspace::default();
    for timed in demo::changes(now, &zone, &ids) {
        for does in timed.changes {
            let at = clock.stamp(timed.wall.as_millisecond());
            workspace.apply(&Entry { at, wall: timed.wall, batch: None, reverts: None, does });
        }
    }

    workspace
}
