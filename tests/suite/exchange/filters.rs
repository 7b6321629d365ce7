//! Which rows leave, and the sets of columns that a user named.

use std::collections::BTreeMap;

use majlis::domain::RegionId;
use majlis::domain::meeting::Reply;
use majlis::domain::register::AssociationKind;
use majlis::exchange::columns::{self, ColumnSet, List, ListColumn};
use majlis::exchange::filter::{Filter, FilterError, Presence};
use majlis::exchange::lists::{self, Source};
use majlis::exchange::table::OutCell;
use majlis::i18n::{I18n, Language};

use super::desk::SESSION;
use super::gathering::{SECOND, gathering, register, with_writing};

/// The names in the rows that leave: the person's, else the association's.
fn names(list: List, filter: Filter) -> Vec<String> {
    let desk = gathering();

    with_writing(Language::French, |writing| {
        let source = Source::of(list, Some(desk.meeting())).unwrap();
        let columns = [ListColumn::Name, ListColumn::Association, ListColumn::AssociationArabic];
        let table = lists::rows(register(&desk), source, &filter, writing).table(&columns);
        let text = |cell: &OutCell| match cell {
            OutCell::Text(text) => Some(text.clone()),
            _ => None,
        };

        table.rows.iter().map(|row| row.iter().find_map(text).unwrap()).collect()
    })
}

#[test]
fn rows_leave_by_presence_reply_region_and_kind() {
    let all = Filter::default();
    let present = Filter { presence: Some(Presence::Present), ..all };
    let cases = [
        (List::Attendance, all, 6),
        (List::Attendance, present, 1),
        (List::Attendance, Filter { session: Some(SECOND), ..present }, 1),
        (List::Attendance, Filter { session: Some(SESSION), ..present }, 0),
        (List::Attendance, Filter { presence: Some(Presence::Absent), ..all }, 5),
        (List::Invitations, Filter { reply: Some(Reply::Confirmed), ..all }, 1),
        (List::Invitations, Filter { reply: Some(Reply::ToSend), ..all }, 5),
        (List::Register, Filter { region: Some(RegionId::new(4)), ..all }, 1),
        (List::Register, Filter { kind: Some(AssociationKind::LedByMigrants), ..all }, 1),
        (
            List::Register,
            Filter { kind: Some(AssociationKind::LedByMigrants), region: Some(RegionId::new(4)), ..all },
            0,
        ),
    ];

    for (list, filter, count) in cases {
        assert_eq!(names(list, filter).len(), count, "{list:?} {filter:?}");
    }
    assert_eq!(names(List::Attendance, present), ["Salma El Idrissi"]);
}

#[test]
fn the_title_says_which_rows_it_has() {
    let desk = gathering();
    let filter = Filter { presence: Some(Presence::Present), region: Some(RegionId::new(3)), ..Filter::default() };
    let title = with_writing(Language::French, |writing| {
        lists::rows(register(&desk), Source::Attendance(desk.meeting()), &filter, writing).table(&[]).title
    });

    assert_eq!(title, "Liste de présence – Partenariat ; société civile (Présent, Fès-Meknès)");
}

#[test]
fn filters_are_read_from_words_in_any_language() {
    let desk = gathering();
    let i18n = I18n::new(Language::French);
    let read = |list, words: &[&str]| {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();

        Filter::read(&words, list, register(&desk), Some(desk.meeting()), &i18n)
    };
    let all = Filter::default();

    for (words, expected) in [
        (&["present"][..], Filter { presence: Some(Presence::Present), ..all }),
        (
            &["absent", "region=fes meknes"],
            Filter { presence: Some(Presence::Absent), region: Some(RegionId::new(3)), ..all },
        ),
        (&["region=الشرق"], Filter { region: Some(RegionId::new(2)), ..all }),
        (&["region=rabat"], Filter { region: Some(RegionId::new(4)), ..all }),
        // Typed with either apostrophe, whichever it is shown with.
        (&["region=L'Oriental"], Filter { region: Some(RegionId::new(2)), ..all }),
        (&["region=L’Oriental"], Filter { region: Some(RegionId::new(2)), ..all }),
        (&["reply=no_answer"], Filter { reply: Some(Reply::NoAnswer), ..all }),
        (&["reply=Confirmée"], Filter { reply: Some(Reply::Confirmed), ..all }),
        (&["kind=led_by_migrants"], Filter { kind: Some(AssociationKind::LedByMigrants), ..all }),
        (&["session=2"], Filter { session: Some(SECOND), ..all }),
        (&["session=ouverture"], Filter { session: Some(SESSION), ..all }),
    ] {
        assert_eq!(read(List::Attendance, words), Ok(expected), "{words:?}");
    }

    assert!(matches!(read(List::Attendance, &["tall"]), Err(FilterError::Unknown(_))));
    for (part, word) in [("region", "region=Atlantide"), ("reply", "reply=perhaps"), ("session", "session=9")] {
        let error = read(List::Attendance, &[word]).unwrap_err();

        assert!(
            matches!(&error, FilterError::Value { part: of, known, .. } if *of == part && !known.is_empty()),
            "{error}"
        );
    }
    for (list, word) in [(List::Register, "present"), (List::Invitations, "absent"), (List::Register, "reply=sent")] {
        assert_eq!(read(list, &[word]), Err(FilterError::Elsewhere(word.to_owned())));
    }
}

#[test]
fn sets_of_ones_own_are_found_by_name() {
    let i18n = I18n::new(Language::French);
    let keys = ["phone", "name", "of_a_newer_version", "reply"].map(str::to_owned).to_vec();
    let own = BTreeMap::from([("Pour le gouverneur".to_owned(), keys)]);
    let named = |name, list| columns::named(name, &own, list, &i18n);

    assert_eq!(named("pour le Gouverneur", List::Register), Some(vec![ListColumn::Name, ListColumn::Phone]));
    assert_eq!(
        named("Pour le gouverneur", List::Invitations),
        Some(vec![ListColumn::Name, ListColumn::Phone, ListColumn::Reply])
    );
    assert_eq!(named("Liste publique", List::Register), Some(ColumnSet::Public.columns(List::Register)));
    assert_eq!(named("Pour le cuisinier", List::Register), None);
    assert_eq!(columns::standard("For the door", &i18n), Some(ColumnSet::Door));
}
