//! Every sentence exists in the three languages, with its arguments in it.

use majlis::exchange::columns::{ColumnSet, Disclosure, List};
use majlis::exchange::header::Column;
use majlis::exchange::import::{ImportError, Notice};
use majlis::exchange::read::{Lookalike, ReadError};
use majlis::exchange::say;
use majlis::exchange::write::SaveError;
use majlis::i18n::{I18n, Language};

use super::desk::Desk;

#[track_caller]
fn check(sentence: &str, argument: &str) {
    assert!(!sentence.contains("exchange-"), "{sentence}");
    assert!(sentence.contains(argument), "{sentence}");
}

#[test]
fn errors_are_said_in_every_language() {
    let name = || "liste.xlsx".to_owned();
    let lookalikes = [
        Lookalike::Picture,
        Lookalike::Pdf,
        Lookalike::Document,
        Lookalike::Presentation,
        Lookalike::WebPage,
        Lookalike::Xml,
        Lookalike::Archive,
        Lookalike::Unknown,
    ];

    for i18n in Language::ALL.map(I18n::new) {
        for error in [
            ReadError::Missing { name: name() },
            ReadError::Unreadable { name: name(), source: std::io::Error::other("x") },
            ReadError::Folder { name: name() },
            ReadError::Empty { name: name() },
            ReadError::Password { name: name() },
            ReadError::Damaged { name: name() },
            ReadError::TooLarge { name: name(), megabytes: 80, limit: 64 },
            ReadError::Inflates { name: name() },
            ReadError::TooManyRows { name: name(), limit: 250_000 },
            ReadError::TooManyColumns { name: name(), limit: 1000 },
            ReadError::TooManyCells { name: name() },
        ] {
            check(&say::read_error(&i18n, &error), "liste.xlsx");
        }

        for looks_like in lookalikes {
            check(&say::read_error(&i18n, &ReadError::NotASpreadsheet { name: name(), looks_like }), "liste.xlsx");
        }

        check(&say::import_error(&i18n, &ImportError::NoHeader { name: name() }), "liste.xlsx");
        check(&say::import_error(&i18n, &ImportError::NoRows { name: name() }), "liste.xlsx");
        check(&say::import_error(&i18n, &ImportError::NoNames), "");
        check(&say::import_error(&i18n, &ImportError::Unread(ReadError::Empty { name: name() })), "liste.xlsx");

        for error in [
            SaveError::UnknownFormat { name: name(), endings: ".xlsx" },
            SaveError::NotAFolder { name: name() },
            SaveError::NoFolder { folder: name() },
            SaveError::NotWritable { folder: name() },
            SaveError::InUse { name: name() },
            SaveError::DiskFull { name: name() },
            SaveError::TooManyRows { name: name(), rows: 2_000_000 },
            SaveError::Failed { name: name(), source: std::io::Error::other("x") },
        ] {
            check(&say::save_error(&i18n, &error), "liste.xlsx");
        }

        for column in Column::ALL {
            check(&say::column(&i18n, column), "");
        }
        for column in List::ALL.iter().flat_map(|list| list.columns()) {
            check(&i18n.t(column.title()), "");
        }
        for set in ColumnSet::ALL {
            check(&i18n.t(set.title()), "");
        }
        for data in [
            Disclosure::Names,
            Disclosure::Civility,
            Disclosure::Roles,
            Disclosure::Phones,
            Disclosure::Emails,
            Disclosure::Languages,
            Disclosure::Presence,
            Disclosure::Remarks,
        ] {
            check(&i18n.t(data.title()), "");
        }
        for notice in [
            Notice::UnknownRegion("Île".to_owned()),
            Notice::UnknownKind("Île".to_owned()),
            Notice::UnknownReply("Île".to_owned()),
            Notice::OddEmail("Île".to_owned()),
        ] {
            check(&say::notice(&i18n, &notice), "Île");
        }
    }
}

#[test]
fn rows_say_what_they_would_do_and_why() {
    let mut desk = Desk::new();
    let first = desk.plan_file("bad/troubles.csv");

    desk.take_in(&first);

    let second = desk.plan_file("bad/troubles.csv");
    let french = I18n::new(Language::French);
    let rows = |plan: &majlis::exchange::plan::Plan| -> Vec<String> {
        plan.rows
            .iter()
            .map(|row| {
                let (deed, reason) = (say::deed(&french, row), say::reason(&french, row));

                format!("{} {} | {deed} | {reason}", row.number, say::state(&french, &row.state))
            })
            .collect()
    };

    assert_eq!(
        rows(&first),
        [
            "2 Nouveau | ajoute l’association et la personne | région inconnue, gardée dans les remarques\u{202f}: Île",
            "3 Ignoré |  | répète la ligne 2",
            "4 Nouveau | ajoute la personne | ",
            "5 Problème |  | ni association ni personne n’est nommée\u{202f}; seule la colonne «\u{202f}Téléphone\u{202f}» est remplie",
            "6 Ignoré |  | ligne de total",
        ]
    );
    assert_eq!(rows(&second)[2], "4 Inchangé |  | ");

    for i18n in Language::ALL.map(I18n::new) {
        for row in first.rows.iter().chain(&second.rows) {
            for said in [say::state(&i18n, &row.state), say::deed(&i18n, row), say::reason(&i18n, row)] {
                check(&said, "");
            }
        }
    }
}
