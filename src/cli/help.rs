//! What `--help` says, in the language of the interface: the messages `cli-…` in the places of clap's own words.
//!
//! A key follows from what it speaks of: `cli-import` is the command, `cli-import-dry-run` its option, and `cli-meeting` what an option of
//! that name says in every command that has no message of its own.

use std::ffi::OsString;

use clap::{Arg, ArgAction, Command, CommandFactory};

use super::Arguments;
use crate::i18n::{I18n, Language};
use crate::store::Home;
use crate::store::settings::Settings;
use crate::tr;

/// The arguments that the program takes, explained in this language.
pub fn command(language: Language) -> Command {
    let i18n = I18n::new(language);

    explained(Arguments::command(), "", &i18n).version(env!("CARGO_PKG_VERSION"))
}

/// The language in which help is asked for: the one that is named on the line, else that of the settings, else the system's.
pub fn language(words: &[OsString]) -> Language {
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    let named = words.iter().enumerate().find_map(|(place, word)| match word.strip_prefix("--lang")? {
        "" => words.get(place + 1).and_then(|code| Language::from_code(code)),
        rest => Language::from_code(rest.strip_prefix('=')?),
    });
    let of_settings = || {
        let settings = Settings::load(&Home::system().ok()?).settings;

        Language::from_code(settings.language.as_deref()?)
    };

    named.or_else(of_settings).unwrap_or_else(Language::of_system)
}

/// A command and those beneath it, `name` being what its keys begin with.
fn explained(command: Command, name: &str, i18n: &I18n) -> Command {
    let about = if name.is_empty() { i18n.t("cli-about") } else { i18n.t(&format!("cli-{name}")) };
    let beneath: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let after = format!("cli-{}-after", if name.is_empty() { "about" } else { name });
    let is_top = name.is_empty();
    let options = i18n.t("cli-options");
    let mut command = command
        .about(about)
        .help_template(format!(
            "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
            i18n.t("cli-usage")
        ))
        .subcommand_help_heading(i18n.t("cli-commands"))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .mut_args(|arg| argument(arg, name, i18n))
        .arg(told(Arg::new("help").short('h').long("help").action(ArgAction::Help), i18n.t("cli-help"), &options));
    if is_top {
        let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
        command = command.arg(told(version, i18n.t("cli-version"), &options));
    }
    if i18n.has(&after) {
        command = command.after_help(i18n.t(&after));
    }
    for name in beneath {
        command = command.mut_subcommand(&name, |command| explained(command, &name, i18n));
    }

    command
}

fn argument(arg: Arg, command: &str, i18n: &I18n) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let own = format!("cli-{command}-{id}");
    let words = if i18n.has(&own) { i18n.t(&own) } else { i18n.t(&format!("cli-{id}")) };
    let heading = i18n.t(if arg.is_positional() { "cli-arguments" } else { "cli-options" });

    if !arg.get_action().takes_values() {
        return told(arg, words, &heading);
    }
    let values = arg.get_possible_values().into_iter().map(|value| {
        let meaning = i18n.t(&format!("cli-value-{}", value.get_name().replace('+', "-")));

        tr!(i18n, "cli-value", name = value.get_name(), meaning = meaning)
    });
    let otherwise = arg.get_default_values().first().map(|value| {
        let value = value.to_string_lossy().into_owned();

        tr!(i18n, "cli-default", value = value)
    });
    let words: Vec<String> = std::iter::once(words).chain(values).chain(otherwise).collect();

    told(arg, words.join("\n"), &heading).hide_possible_values(true).hide_default_value(true)
}

/// With these words under this heading.
fn told(arg: Arg, words: String, heading: &str) -> Arg {
    arg.help(words).long_help(None).help_heading(heading.to_owned())
}
