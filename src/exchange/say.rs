//! Errors, states and notices in the language of the interface. Their English `Display` is for logs and developers.

pub mod disk;

use crate::domain::Civility;
use crate::domain::meeting::Reply;
use crate::domain::register::{AssociationKind, Tongue};
use crate::i18n::{I18n, Value};

use super::header::Column;
use super::import::{ImportError, Notice};
use super::lists::cell;
use super::plan::{Choice, FieldUpdate, Known, PlannedRow, Problem, RowState, Skipped};
use super::projects::{IncomingNotice, IncomingProblem, IncomingRow, IncomingState};
use super::read::{Lookalike, ReadError};
use super::write::SaveError;

/// Why a file could not be read.
pub fn read_error(i18n: &I18n, error: &ReadError) -> String {
    let (key, name) = match error {
        ReadError::Missing { name } => ("exchange-read-missing", name),
        ReadError::Unreadable { name, .. } => ("exchange-read-unreadable", name),
        ReadError::Folder { name } => ("exchange-read-folder", name),
        ReadError::Empty { name } => ("exchange-read-empty", name),
        ReadError::NotASpreadsheet { name, looks_like } => (not_a_spreadsheet(*looks_like), name),
        ReadError::Password { name } => ("exchange-read-password", name),
        ReadError::Damaged { name } => ("exchange-read-damaged", name),
        ReadError::Cancelled { name } => ("exchange-read-cancelled", name),
        ReadError::Inflates { name } => ("exchange-read-inflates", name),
        ReadError::TooManyCells { name } => ("exchange-read-too-many-cells", name),
        ReadError::TooLarge { name, megabytes, limit } => {
            let arguments = [("name", text(name)), ("size", Value::from(*megabytes)), ("limit", Value::from(*limit))];

            return i18n.t_with("exchange-read-too-large", &arguments);
        }
        ReadError::TooManyRows { name, limit } => {
            return i18n.t_with("exchange-read-too-many-rows", &[("name", text(name)), ("limit", Value::from(*limit))]);
        }
        ReadError::TooManyColumns { name, limit } => {
            return i18n
                .t_with("exchange-read-too-many-columns", &[("name", text(name)), ("limit", Value::from(*limit))]);
        }
    };

    i18n.t_with(key, &[("name", text(name))])
}

/// Why a list could not be planned.
pub fn import_error(i18n: &I18n, error: &ImportError) -> String {
    match error {
        ImportError::Unread(error) => read_error(i18n, error),
        ImportError::NoHeader { name } => i18n.t_with("exchange-import-no-header", &[("name", text(name))]),
        ImportError::NoProjectHeader { name } => {
            i18n.t_with("exchange-import-no-project-header", &[("name", text(name))])
        }
        ImportError::NoRows { name } => i18n.t_with("exchange-import-no-rows", &[("name", text(name))]),
        ImportError::NoNames => i18n.t("exchange-import-no-names"),
    }
}

/// Why nothing was written.
pub fn save_error(i18n: &I18n, error: &SaveError) -> String {
    match error {
        SaveError::UnknownFormat { name, endings } => {
            i18n.t_with("exchange-save-unknown-format", &[("name", text(name)), ("endings", text(endings))])
        }
        SaveError::NotAFolder { name } => i18n.t_with("exchange-save-not-a-folder", &[("name", text(name))]),
        SaveError::NoFolder { folder } => i18n.t_with("exchange-save-no-folder", &[("folder", text(folder))]),
        SaveError::NotWritable { folder } => i18n.t_with("exchange-save-not-writable", &[("folder", text(folder))]),
        SaveError::InUse { name } => i18n.t_with("exchange-save-in-use", &[("name", text(name))]),
        SaveError::DiskFull { name } => i18n.t_with("exchange-save-disk-full", &[("name", text(name))]),
        SaveError::TooManyRows { name, rows } => {
            i18n.t_with("exchange-save-too-many-rows", &[("name", text(name)), ("rows", Value::from(*rows))])
        }
        SaveError::Failed { name, .. } => i18n.t_with("exchange-save-failed", &[("name", text(name))]),
    }
}

/// The word for a row's state.
pub fn state(i18n: &I18n, state: &RowState) -> String {
    i18n.t(match state {
        RowState::New => "exchange-state-new",
        RowState::Same => "exchange-state-same",
        RowState::Update => "exchange-state-update",
        RowState::PerhapsSame(_) => "exchange-state-perhaps",
        RowState::Skip(_) => "exchange-state-skip",
        RowState::Problem(_) => "exchange-state-problem",
    })
}

/// What a row would do: who is added, which fields change. Empty where it does nothing.
pub fn deed(i18n: &I18n, row: &PlannedRow) -> String {
    let added = match (row.adds.association, row.adds.person) {
        (true, true) => Some("exchange-adds-both"),
        (true, false) => Some("exchange-adds-association"),
        (false, true) => Some("exchange-adds-person"),
        (false, false) => None,
    };
    let invited = row.adds.invitation.then_some("exchange-adds-invitation");
    let added = added.into_iter().chain(invited).map(|key| i18n.t(key));
    let fields = row.updates.iter().map(|update| {
        let now = match update.field {
            "reply" => held(i18n, Column::Reply, &update.now),
            "seats" => update.now.clone(),
            _ => return field(i18n, update),
        };

        i18n.t_with("exchange-field-now", &[("field", text(&field(i18n, update))), ("now", text(&now))])
    });
    let fields: Vec<String> = fields.collect();
    let changed = (!fields.is_empty()).then(|| {
        let list = fields.join(&i18n.t("exchange-comma"));

        i18n.t_with("exchange-changes", &[("fields", text(&list))])
    });

    added.chain(changed).collect::<Vec<_>>().join(&i18n.t("exchange-semicolon"))
}

/// Why a row is in its state, and what in it could not be taken as it stands. Empty where there is nothing to say.
pub fn reason(i18n: &I18n, row: &PlannedRow) -> String {
    let of_state = match row.state {
        // It was looked at.
        RowState::PerhapsSame(_) if row.choice != Choice::TakeIn => None,
        RowState::PerhapsSame(Known::Association(_)) => Some(i18n.t("exchange-perhaps-association")),
        RowState::PerhapsSame(Known::Person(_)) => Some(i18n.t("exchange-perhaps-person")),
        RowState::Skip(Skipped::Header) => Some(i18n.t("exchange-skip-header")),
        RowState::Skip(Skipped::Total) => Some(i18n.t("exchange-skip-total")),
        RowState::Skip(Skipped::Nothing) => Some(i18n.t("exchange-skip-nothing")),
        // A row's number is a name, not a quantity: it is not grouped.
        RowState::Skip(Skipped::Repeats(number)) => {
            Some(i18n.t_with("exchange-skip-repeats", &[("row", number.to_string().into())]))
        }
        RowState::Problem(Problem::NobodyNamed(cell)) => {
            Some(i18n.t_with("exchange-problem-nobody", &[("column", column(i18n, cell).into())]))
        }
        RowState::New | RowState::Same | RowState::Update => None,
    };

    of_state
        .into_iter()
        .chain(row.all_notices().map(|it| notice(i18n, &it)))
        .collect::<Vec<_>>()
        .join(&i18n.t("exchange-semicolon"))
}

/// Why a row of a list of projects is in its state, and what is left open. Empty where there is nothing to say.
pub fn incoming_reason(i18n: &I18n, row: &IncomingRow) -> String {
    let of_state = match &row.state {
        IncomingState::Perhaps(_) => Some(i18n.t("exchange-projects-perhaps")),
        IncomingState::Repeats(number) => {
            Some(i18n.t_with("exchange-skip-repeats", &[("row", number.to_string().into())]))
        }
        IncomingState::Skip => Some(i18n.t("exchange-projects-skip")),
        IncomingState::Problem(problem) => Some(match problem {
            IncomingProblem::Untitled => i18n.t("exchange-projects-untitled"),
            IncomingProblem::UnknownAssociation(words) => {
                i18n.t_with("exchange-projects-association", &[("text", text(words))])
            }
            IncomingProblem::Amount(words) => i18n.t_with("exchange-projects-amount", &[("text", text(words))]),
            IncomingProblem::Beneficiaries(words) => {
                i18n.t_with("exchange-projects-beneficiaries", &[("text", text(words))])
            }
            IncomingProblem::Year(words) => i18n.t_with("exchange-projects-year", &[("text", text(words))]),
        }),
        IncomingState::New | IncomingState::Same | IncomingState::Update => None,
    };
    let notices = row.notices.iter().map(|notice| match notice {
        IncomingNotice::UnknownRegion(words) => i18n.t_with("exchange-projects-region", &[("text", text(words))]),
        IncomingNotice::UnknownProgramme(words) => i18n.t_with("exchange-projects-programme", &[("text", text(words))]),
    });

    of_state.into_iter().chain(notices).collect::<Vec<_>>().join(&i18n.t("exchange-semicolon"))
}

/// The word for the state of a row of a list of projects.
pub fn incoming_state(i18n: &I18n, state: &IncomingState) -> String {
    i18n.t(match state {
        IncomingState::New => "exchange-state-new",
        IncomingState::Same => "exchange-state-same",
        IncomingState::Update => "exchange-state-update",
        IncomingState::Perhaps(_) => "exchange-state-perhaps",
        IncomingState::Skip | IncomingState::Repeats(_) => "exchange-state-skip",
        IncomingState::Problem(_) => "exchange-state-problem",
    })
}

/// What could not be taken as it stands.
pub fn notice(i18n: &I18n, notice: &Notice) -> String {
    let (key, words) = match notice {
        Notice::UnknownRegion(words) => ("exchange-notice-region", words),
        Notice::UnknownKind(words) => ("exchange-notice-kind", words),
        Notice::UnknownReply(words) => ("exchange-notice-reply", words),
        Notice::OddEmail(words) => ("exchange-notice-email", words),
        Notice::Shared(count) => return i18n.t_with("exchange-notice-shared", &[("count", Value::from(*count))]),
        Notice::AssociationAbove => return i18n.t("exchange-notice-above"),
        Notice::ReplyKept { listed, known } => {
            let (listed, known) = (i18n.t(cell::reply(*listed)), i18n.t(cell::reply(*known)));

            return i18n.t_with("exchange-notice-kept", &[("listed", text(&listed)), ("known", text(&known))]);
        }
    };

    i18n.t_with(key, &[("text", text(words))])
}

/// The name of a field that would change.
pub fn field(i18n: &I18n, update: &FieldUpdate) -> String {
    i18n.t(match update.field {
        "names" if update.of_person => "exchange-field-person",
        "names" => "exchange-field-association",
        "acronym" => "exchange-column-acronym",
        "kind" => "exchange-column-kind",
        "region" => "exchange-column-region",
        "city" => "exchange-column-city",
        "address" => "exchange-column-address",
        "phones" => "exchange-column-association-phones",
        "emails" => "exchange-column-association-emails",
        "phone" => "exchange-column-phone",
        "email" => "exchange-column-email",
        "role" => "exchange-column-role",
        "civility" => "exchange-column-civility",
        "tongue" => "exchange-column-language",
        "reply" => "exchange-column-reply",
        "seats" => "exchange-column-seats",
        "also" => "exchange-field-also",
        "archived" if update.of_person => "exchange-field-person-archived",
        "archived" => "exchange-field-archived",
        _ => "exchange-column-remarks",
    })
}

/// What a field held, in words: the values that have a name in the code have one in each language.
pub fn held(i18n: &I18n, column: Column, value: &str) -> String {
    let named = |it: &dyn std::fmt::Debug| format!("{it:?}") == value;
    let key = match column {
        Column::Reply => Reply::ALL.into_iter().find(|it| named(it)).map(cell::reply),
        Column::Kind => AssociationKind::ALL.into_iter().find(|it| named(it)).map(cell::kind),
        Column::Civility => [Civility::Mr, Civility::Mrs].into_iter().find(|it| named(it)).and_then(cell::civility),
        Column::Language => Tongue::ALL.into_iter().find(|it| named(it)).and_then(cell::tongue),
        _ => None,
    };

    key.map_or_else(|| value.to_owned(), |key| i18n.t(key))
}

/// What a column of an incoming list may hold, for the chooser above it.
pub fn column(i18n: &I18n, column: Column) -> String {
    i18n.t(match column {
        Column::Number => "exchange-column-number",
        Column::AssociationLatin => "exchange-column-association",
        Column::Acronym => "exchange-column-acronym",
        Column::AssociationArabic => "exchange-column-association-arabic",
        Column::Kind => "exchange-column-kind",
        Column::Region => "exchange-column-region",
        Column::City => "exchange-column-city",
        Column::PersonLatin => "exchange-column-name",
        Column::GivenLatin => "exchange-in-given",
        Column::FamilyLatin => "exchange-in-family",
        Column::PersonArabic => "exchange-column-name-arabic",
        Column::GivenArabic => "exchange-in-given-arabic",
        Column::FamilyArabic => "exchange-in-family-arabic",
        Column::Civility => "exchange-column-civility",
        Column::Role => "exchange-column-role",
        Column::Phone => "exchange-column-phone",
        Column::AssociationPhone => "exchange-column-association-phones",
        Column::Email => "exchange-column-email",
        Column::AssociationEmail => "exchange-column-association-emails",
        Column::Language => "exchange-column-language",
        Column::Address => "exchange-column-address",
        Column::Remarks => "exchange-column-remarks",
        Column::Reply => "exchange-column-reply",
        Column::Seats => "exchange-column-seats",
        Column::Ignore => "exchange-in-ignore",
    })
}

fn not_a_spreadsheet(looks_like: Lookalike) -> &'static str {
    match looks_like {
        Lookalike::Picture => "exchange-read-picture",
        Lookalike::Pdf => "exchange-read-pdf",
        Lookalike::Document => "exchange-read-document",
        Lookalike::Presentation => "exchange-read-presentation",
        Lookalike::WebPage => "exchange-read-web-page",
        Lookalike::Xml => "exchange-read-xml",
        Lookalike::Archive => "exchange-read-archive",
        Lookalike::Unknown => "exchange-read-unknown",
    }
}

fn text(words: &str) -> Value<'_> {
    words.into()
}
