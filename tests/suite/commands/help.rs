//! `--help`, in three languages.

use clap::Command;
use majlis::cli;
use majlis::i18n::Language;

use super::Home;

/// Every text that a command and those beneath it show, with the place that it is shown at.
fn texts(command: &Command, place: &str) -> Vec<(String, String)> {
    let place = format!("{place} {}", command.get_name());
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let mut texts = vec![(place.clone(), about)];
    for arg in command.get_arguments() {
        texts.push((format!("{place} {}", arg.get_id()), arg.get_help().map(ToString::to_string).unwrap_or_default()));
        assert!(arg.get_long_help().is_none(), "{place} {}", arg.get_id());
    }
    texts.extend(command.get_subcommands().flat_map(|command| self::texts(command, &place)));

    texts
}

#[test]
fn every_command_and_option_is_explained_in_each_language() {
    let english = texts(&cli::command(Language::English), "");
    assert!(english.len() > 60, "{}", english.len());
    for language in Language::ALL {
        let told = texts(&cli::command(language), "");
        assert_eq!(told.len(), english.len());
        for ((place, told), (_, english)) in told.iter().zip(&english) {
            assert!(!told.is_empty() && !told.contains("cli-"), "{language}: {place}: {told}");
            assert!(language == Language::English || told != english, "{language}: {place}: {told}");
        }
        cli::command(language).debug_assert();
    }
}

#[test]
fn help_speaks_the_language_that_is_asked_for() {
    let home = Home::new();
    for (words, has) in [
        (&["--lang", "fr", "--help"][..], "Utilisation\u{202f}:"),
        (&["--help", "--lang=ar"], "الاستعمال:"),
        (&["--lang", "en", "find", "-h"], "By default: 10"),
        (&["document", "--help", "--lang", "fr"], "- fr+ar\u{202f}: français et arabe ensemble"),
    ] {
        let answer = home.command().args(words).output().unwrap();
        let said = String::from_utf8(answer.stdout).unwrap();
        assert!(answer.status.success() && said.contains(has), "{words:?}: {said}");
        assert!(!said.contains("possible values") && !said.contains("Possible values"), "{said}");
    }
    let version = home.command().arg("--version").output().unwrap();
    assert_eq!(String::from_utf8(version.stdout).unwrap(), format!("majlis {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_workspace_is_opened_by_its_folder_or_its_file() {
    let home = Home::with_sample();
    let folder = home.workspace();
    for place in [folder.clone(), folder.join("majlis.ron")] {
        let answer = home.command().arg(&place).arg("meetings").output().unwrap();
        assert!(answer.status.success() && !answer.stdout.is_empty(), "{}", place.display());
    }
    let wrong = home.command().arg("exprot").output().unwrap();
    let said = String::from_utf8(wrong.stderr).unwrap();
    assert!(!wrong.status.success() && said.contains("neither a command nor a workspace"), "{said}");
}
