use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentValue};
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::{Direction, Language, format};

/// An argument of a message: text, or a number that the plural rules see.
pub type Value<'a> = FluentValue<'a>;

/// The messages of one language, with French behind it for those that it lacks. Cheap to clone.
#[derive(Debug, Clone)]
pub struct I18n {
    language: Language,
    loader: Arc<FluentLanguageLoader>,
    through: fn(String) -> String,
}

#[derive(RustEmbed)]
#[folder = "assets/i18n/"]
struct Files;

/// Gives the loader every file of a language's folder as one: it knows a single file a language otherwise.
struct Folders;

impl I18n {
    /// The messages of a language. They name keys by what the keys do: a window, which knows its keys, has [`I18n::with_keys`].
    pub fn new(language: Language) -> Self {
        Self::with_keys(language, |_| None)
    }

    /// The messages of a language, with the keys of this keyboard in them: `{ KEY("undo") }` is what `keys` answers to `undo`.
    pub fn with_keys(language: Language, keys: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        let keys = Arc::new(keys);
        let loader = FluentLanguageLoader::new("majlis", identifier(Language::French));

        // It fails only for a folder that is not in the binary; then every message answers its key.
        if loader.load_languages(&Folders, &[identifier(language)]).is_ok() {
            loader.set_use_isolating(language.direction().is_rtl());
            loader.with_bundles_mut(|bundle| {
                bundle.set_formatter(Some(match language {
                    Language::French => french,
                    Language::Arabic => arabic,
                    Language::English => english,
                }));
                let keys = Arc::clone(&keys);
                // A bundle is new, and has no function of that name.
                drop(bundle.add_function("KEY", move |named, _| key(named, &*keys)));
            });
        }

        Self { language, loader: Arc::new(loader), through: std::convert::identity }
    }

    /// The same messages, each put through this: by it a test tells them from names, and sees which text never was a message.
    pub fn through(self, through: fn(String) -> String) -> Self {
        Self { through, ..self }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    pub fn direction(&self) -> Direction {
        self.language.direction()
    }

    /// The message of that key; where no language has it, the key itself.
    pub fn t(&self, key: &str) -> String {
        if !self.has(key) {
            return missing(key);
        }

        (self.through)(self.loader.get(key))
    }

    /// The message of that key with its arguments. A year is text, not a number: numbers are grouped.
    pub fn t_with(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
        if !self.has(key) {
            return missing(key);
        }

        let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, self.chosen(value))).collect();

        (self.through)(self.loader.get_args_fluent(key, Some(&arguments)))
    }

    fn chosen<'a>(&self, value: &Value<'a>) -> Value<'a> {
        match (self.language, value) {
            (Language::Arabic, FluentValue::Number(number)) => FluentValue::Number(by_last_digits(number)),
            _ => value.clone(),
        }
    }

    /// Whether this language, or French behind it, has a message of that key.
    pub fn has(&self, key: &str) -> bool {
        self.loader.has(key)
    }
}

/// The key of what it does; where nobody knows one, what it does.
fn key<'a>(named: &[FluentValue<'a>], keys: &dyn Fn(&str) -> Option<String>) -> FluentValue<'a> {
    match named {
        [FluentValue::String(name)] => FluentValue::String(keys(name).map_or_else(|| name.clone(), Cow::Owned)),
        _ => FluentValue::Error,
    }
}

impl Default for I18n {
    fn default() -> Self {
        Self::new(Language::default())
    }
}

impl I18nAssets for Folders {
    fn get_files(&self, path: &str) -> Vec<Cow<'_, [u8]>> {
        let Some((folder, _)) = path.rsplit_once('/') else {
            return Vec::new();
        };

        let mut whole = Vec::new();

        for name in names_in(folder) {
            if let Some(file) = Files::get(&name) {
                whole.extend_from_slice(&file.data);
                whole.push(b'\n');
            }
        }

        if whole.is_empty() {
            return Vec::new();
        }

        vec![Cow::Owned(whole)]
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(Language::ALL.into_iter().map(|language| format!("{}/majlis.ftl", language.code())))
    }
}

fn names_in(folder: &str) -> impl Iterator<Item = String> {
    Files::iter()
        .filter(move |name| {
            name.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/') && rest.ends_with(".ftl"))
        })
        .map(Cow::into_owned)
}

fn identifier(language: Language) -> LanguageIdentifier {
    language.code().parse().unwrap_or_default()
}

fn french<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    grouped(Language::French, value)
}

fn arabic<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    grouped(Language::Arabic, value)
}

fn english<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    grouped(Language::English, value)
}

fn grouped(language: Language, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };

    let written = number.options.currency.as_deref().and_then(|written| written.parse().ok());
    let value: f64 = written.unwrap_or(number.value);

    if value.fract() == 0.0 {
        return Some(format::number(language, value as i64));
    }

    let digits = number.options.maximum_fraction_digits.unwrap_or(1);

    Some(format::decimal(language, value, digits))
}

/// The number by which Arabic chooses the form of a noun: 103 goes as 3 does, 111 as 11, and 100 to 102 as no other. The rules that
/// Fluent stands on (intl_pluralrules 7.0) look at the whole number instead of its last two digits, so they are given another, and
/// the one to write travels beside it, in a place that only an amount of money would need.
fn by_last_digits(number: &FluentNumber) -> FluentNumber {
    let last = number.value.abs() % HUNDRED;
    if number.value.abs() < HUNDRED || number.value.fract() != 0.0 {
        return number.clone();
    }
    let mut chosen = number.clone();
    chosen.value = if last < 3.0 { HUNDRED } else { last };
    chosen.options.currency = Some(number.value.to_string());

    chosen
}

const HUNDRED: f64 = 100.0;

fn missing(key: &str) -> String {
    if cfg!(debug_assertions) {
        eprintln!("no message for the key {key}");
    }

    key.to_owned()
}
