//! What is wrong with the line, in the language of the interface: the messages `cli-wrong-…` in the places of clap's own words.

use std::error::Error as _;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::arguments::{self, NotAWorkspace};
use crate::i18n::{I18n, format};
use crate::tr;

/// A sentence that says what is wrong, what was perhaps meant, and how the command is used.
pub fn said(error: &Error, i18n: &I18n) -> String {
    let mut said = wrong(error, i18n);
    if let Some(meant) = meant(error) {
        said.push_str(&format!("\n{}", tr!(i18n, "cli-wrong-perhaps", meant = quoted(i18n, &meant))));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = usage.strip_prefix("Usage:").unwrap_or(&usage).trim();
        said.push_str(&format!("\n\n{} {usage}", i18n.t("cli-usage")));
    }

    format!("{said}\n\n{}", tr!(i18n, "cli-wrong-help", help = "majlis --help"))
}

fn wrong(error: &Error, i18n: &I18n) -> String {
    let argument = words(error, ContextKind::InvalidArg);
    let value = words(error, ContextKind::InvalidValue).concat();
    let list = || format::list(i18n.language(), &argument);
    match error.kind() {
        ErrorKind::UnknownArgument => tr!(i18n, "cli-wrong-argument", argument = list()),
        ErrorKind::InvalidSubcommand => {
            tr!(i18n, "cli-wrong-command", command = words(error, ContextKind::InvalidSubcommand).concat())
        }
        ErrorKind::MissingRequiredArgument => tr!(i18n, "cli-wrong-missing", argument = list()),
        ErrorKind::InvalidValue if value.is_empty() => tr!(i18n, "cli-wrong-no-value", argument = list()),
        ErrorKind::InvalidValue => {
            let known = words(error, ContextKind::ValidValue).join(", ");

            tr!(i18n, "cli-wrong-value", value = value, argument = list(), known = known)
        }
        ErrorKind::ValueValidation if error.source().is_some_and(|source| source.is::<NotAWorkspace>()) => {
            tr!(i18n, "cli-wrong-place", value = value, file = crate::store::IDENTITY)
        }
        // All other values that are looked at are numbers.
        ErrorKind::ValueValidation => match arguments::range(&argument.concat()) {
            Some(range) => {
                let (from, to) = (range.start().to_string(), range.end().to_string());

                tr!(i18n, "cli-wrong-range", value = value, argument = list(), from = from, to = to)
            }
            None => tr!(i18n, "cli-wrong-number", value = value, argument = list()),
        },
        ErrorKind::ArgumentConflict => {
            let prior = words(error, ContextKind::PriorArg);
            if prior.is_empty() || prior == argument {
                tr!(i18n, "cli-wrong-twice", argument = list())
            } else {
                let other = format::list(i18n.language(), &prior);

                tr!(i18n, "cli-wrong-conflict", argument = list(), other = other)
            }
        }
        ErrorKind::TooManyValues => tr!(i18n, "cli-wrong-surplus", value = value, argument = list()),
        ErrorKind::InvalidUtf8 => i18n.t("cli-wrong-text"),
        _ => i18n.t("cli-wrong"),
    }
}

/// What clap takes for the word that was meant.
fn meant(error: &Error) -> Option<Vec<String>> {
    [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
        .into_iter()
        .map(|kind| words(error, kind))
        .find(|words| !words.is_empty())
}

fn quoted(i18n: &I18n, words: &[String]) -> String {
    format::list(i18n.language(), words)
}

fn words(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(word)) => vec![word.clone()],
        Some(ContextValue::Strings(words)) => words.clone(),
        _ => Vec::new(),
    }
}
