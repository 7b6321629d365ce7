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
    let wrong = home.command().args(["--lang", "en", "exprot"]).output().unwrap();
    let said = String::from_utf8(wrong.stderr).unwrap();
    assert!(!wrong.status.success() && said.contains("neither a command nor a workspace"), "{said}");
}

#[test]
fn what_is_wrong_with_the_line_is_said_in_the_language() {
    let home = Home::new();
    let (fr, ar, en) = (Language::French, Language::Arabic, Language::English);
    #[track_caller]
    fn check(home: &Home, words: &[&str], language: Language, has: &[&str]) {
        let answer = home.command().args(["--lang", language.code()]).args(words).output().unwrap();
        let said = String::from_utf8(answer.stderr).unwrap();
        let said = said.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(answer.status.code(), Some(2), "{words:?}: {said}");
        assert!(said.starts_with("majlis: "), "{said}");
        for has in has {
            assert!(said.contains(has), "{words:?}: {has:?} is not in {said}");
        }
        for clap in ["error:", "Usage: ", "For more information", "tip:", "required"] {
            assert!(language == Language::English || !said.contains(clap), "{words:?}: {clap:?} in {said}");
        }
    }
    check(
        &home,
        &["--dmeo"],
        fr,
        &["«\u{202f}--dmeo\u{202f}» n’est pas connu ici", "--demo", "Utilisation\u{202f}: majlis"],
    );
    check(&home, &["find", "--wide", "a"], ar, &["«--wide» غير معروف هنا"]);
    check(&home, &["exprot"], ar, &["لا يوجد أمر ولا فضاء عمل باسم «exprot»", "majlis.ron"]);
    check(&home, &["merge"], fr, &["il manque\u{202f}: <OTHER>"]);
    check(&home, &["arrive", "--meeting"], fr, &["--meeting <MEETING> attend une valeur"]);
    check(
        &home,
        &["export", "everything", "--to", "a.csv"],
        fr,
        &["«\u{202f}everything\u{202f}»", "attendance, invitations"],
    );
    check(&home, &["find", "--limit", "many", "a"], fr, &["«\u{202f}many\u{202f}» n’est pas un nombre"]);
    check(
        &home,
        &["document", "sign-in", "--meeting", "latest", "--to", "a.pdf", "--desks", "21"],
        en,
        &["from 1 to 20"],
    );
    check(
        &home,
        &["document", "sign-in", "--meeting", "m", "--to", "a.pdf", "--blank-rows", "x"],
        ar,
        &["من 0 إلى 200"],
    );
    check(&home, &["--demo", "--project", "latest"], fr, &["--demo ne va pas avec --project <MEETING>"]);
    check(&home, &["find", "--limit", "1", "--limit", "2", "a"], en, &["--limit <LIMIT> can be given only once"]);
    check(&home, &["import"], ar, &["ينقص: <FILE>"]);
}
