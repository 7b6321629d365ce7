use std::fs;

use majlis::store::Home;
use majlis::store::settings::{Appearance, Settings};

#[track_caller]
fn check(text: &str, expected: Settings, refused: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::at(folder.path());
    fs::create_dir_all(&home.config).unwrap();
    fs::write(home.config.join("settings.ron"), text).unwrap();
    let found = Settings::load(&home);
    assert_eq!(found.settings, expected);
    assert_eq!(found.refused, refused);
    assert_eq!(found.set_aside, None);
}

#[test]
fn a_setting_that_is_not_understood_keeps_its_default_and_the_others_hold() {
    let french = || Settings { language: Some("fr".to_owned()), ..Settings::default() };
    check("()", Settings::default(), &[]);
    check("(language: Some(\"fr\"))", french(), &[]);
    check("(language: \"fr\")", french(), &[]);
    check("(language: Some(\"fr\"), from_the_future: [1, 2], appearance: Sepia)", french(), &["appearance"]);
    check(
        "(language: 12, appearance: Dark)",
        Settings { appearance: Appearance::Dark, ..Settings::default() },
        &["language"],
    );
    check("(zoom: -3, language: Some(\"fr\"))", french(), &["zoom"]);
}

#[test]
fn settings_that_make_no_sense_at_all_are_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::at(folder.path());
    fs::create_dir_all(&home.config).unwrap();
    fs::write(home.config.join("settings.ron"), "language = fr").unwrap();
    let found = Settings::load(&home);
    assert_eq!(found.settings, Settings::default());
    assert_eq!(fs::read_to_string(found.set_aside.unwrap()).unwrap(), "language = fr");
}

#[test]
fn settings_come_back_as_they_were_saved() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::at(folder.path());
    let mut settings = Settings {
        language: Some("ar".to_owned()),
        appearance: Appearance::Contrast,
        laptop: Some("Accueil".to_owned()),
        window: Some((1280.0, 800.0)),
        window_at: Some((-8.0, 40.5)),
        maximised: true,
        guide: false,
        ..Settings::default()
    };
    settings.columns.insert("attendance".to_owned(), vec!["name".to_owned(), "region".to_owned()]);
    settings.opened(folder.path());
    settings.opened(folder.path());
    settings.save(&home).unwrap();
    assert_eq!(settings.recent, [folder.path()]);
    assert_eq!(Settings::load(&home).settings, settings);
}
