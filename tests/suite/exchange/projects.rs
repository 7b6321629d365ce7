//! The list of projects that leaves.

use jiff::tz::TimeZone;
use majlis::domain::Names;
use majlis::domain::RegionId;
use majlis::domain::register::{Project, Register};
use majlis::exchange::lists::Writing;
use majlis::exchange::projects::projects;
use majlis::exchange::read;
use majlis::exchange::write::save;
use majlis::i18n::{Collation, I18n, Language};

#[test]
fn the_projects_are_read_back_as_they_were() {
    let register = Register::default();
    let all = [
        Project {
            title: Names::new("Crèche de Salé", "حضانة سلا"),
            region: Some(RegionId::new(4)),
            from: 2014,
            to: 2016,
            amount: 120_500,
            beneficiaries: 80,
            ..Project::default()
        },
        Project { title: Names::latin("=1+1"), ..Project::default() },
    ];
    let folder = tempfile::tempdir().unwrap();
    for language in [Language::French, Language::Arabic] {
        let (i18n, collation, zone) = (I18n::new(language), Collation::new(language), TimeZone::UTC);
        let table = projects(
            &register,
            &all,
            Writing { i18n: &i18n, collation: &collation, zone: &zone, now: jiff::Timestamp::UNIX_EPOCH },
        );
        for ending in ["xlsx", "csv", "ods"] {
            let path = folder.path().join(format!("projets-{}.{ending}", language.code()));
            assert_eq!(save(&table, &path).unwrap().rows, 2);
            let book = read::read(&path).unwrap();
            let sheet = &book.sheets[0];
            let cell = |row, column| sheet.cell(row, column).as_text().into_owned();
            assert_eq!((cell(1, 0), cell(1, 1)), ("Crèche de Salé".into(), "حضانة سلا".into()), "{ending}");
            assert_eq!((cell(1, 6), cell(1, 8), cell(1, 9)), ("2014".into(), "120500".into(), "80".into()), "{ending}");
            assert_eq!(cell(2, 0).trim_start_matches('\''), "=1+1", "{ending}");
            assert_eq!(cell(2, 6), "", "a year that is not known is left out");
        }
    }
}
