//! Cards come back as they left, read by a parser that is not the writer.

use calcard::vcard::{VCard, VCardProperty, VCardValue, VCardVersion};
use calcard::{Entry, Parser};
use majlis::exchange::columns::{ColumnSet, List, ListColumn, personal_data};
use majlis::exchange::filter::Filter;
use majlis::exchange::lists::{self, Source, on_cards};
use majlis::i18n::Language;

use super::gathering::{HOSTILE, gathering, register, with_writing};

fn text(columns: &[ListColumn], list: List, language: Language) -> (String, usize) {
    let desk = gathering();

    with_writing(language, |writing| {
        let source = Source::of(list, Some(desk.meeting())).unwrap();
        let filter = Filter::default();
        let cards = lists::rows(register(&desk), source, &filter, writing).cards(columns);

        (cards.text, cards.count)
    })
}

fn cards(text: &str) -> Vec<VCard> {
    let mut parser = Parser::new(text);
    let mut cards = Vec::new();

    loop {
        match parser.entry() {
            Entry::VCard(card) => cards.push(card),
            Entry::Eof => return cards,
            odd => panic!("{odd:?}\n{text}"),
        }
    }
}

fn register_cards(language: Language) -> Vec<VCard> {
    cards(&text(&ColumnSet::Organiser.columns(List::Register), List::Register, language).0)
}

/// The values of a property, with the language of each.
fn values(card: &VCard, property: VCardProperty) -> Vec<(String, String)> {
    card.properties(&property)
        .map(|entry| {
            let parts: Vec<String> = entry.values.iter().map(part).collect();

            (entry.language().unwrap_or_default().to_owned(), parts.join("|"))
        })
        .collect()
}

fn part(value: &VCardValue) -> String {
    match value {
        VCardValue::Component(parts) => parts.join("+"),
        value => value.as_text().unwrap_or_default().to_owned(),
    }
}

#[track_caller]
fn card<'c>(cards: &'c [VCard], name: &str) -> &'c VCard {
    let found = cards.iter().find(|card| values(card, VCardProperty::Fn).iter().any(|(_, it)| it == name));

    found.unwrap_or_else(|| panic!("no card of {name}"))
}

#[test]
fn a_person_has_both_scripts_and_what_reaches_them() {
    let cards = register_cards(Language::French);
    let salma = card(&cards, "Salma El Idrissi");
    let pair = |language: &str, text: &str| (language.to_owned(), text.to_owned());

    assert_eq!(salma.version(), Some(VCardVersion::V4_0));
    assert_eq!(values(salma, VCardProperty::Fn), [pair("fr", "Salma El Idrissi"), pair("ar", "سلمى الإدريسي")]);
    assert!(salma.properties(&VCardProperty::Fn).all(|entry| entry.alt_id() == Some("1")), "one name in two ways");
    assert_eq!(values(salma, VCardProperty::Org), [pair("fr", HOSTILE), pair("ar", "الأمل")]);
    assert_eq!(values(salma, VCardProperty::Title), [pair("", "Présidente, fondatrice")]);
    assert_eq!(values(salma, VCardProperty::Role), [pair("", "Présidente, fondatrice")]);
    assert_eq!(values(salma, VCardProperty::Tel), [pair("", "+212 6 61 00 00 00")]);
    assert_eq!(values(salma, VCardProperty::Email), [pair("", "salma@amal.example")]);

    let names = values(salma, VCardProperty::N);

    assert!(names[0].1.contains("Mme") && !names[1].1.contains("Mme"), "{names:?}");

    let omar = card(&cards, "Omar Tazi");

    assert_eq!(values(omar, VCardProperty::Lang), [pair("", "en")]);
    assert_eq!(omar.property(&VCardProperty::Fn).unwrap().alt_id(), None, "in one script alone");
    assert_eq!(values(card(&cards, "Étienne Martin"), VCardProperty::Org), [pair("", "Agence de coopération")]);
}

#[test]
fn an_association_has_its_own_card_once() {
    let cards = register_cards(Language::Arabic);
    let amal = card(&cards, HOSTILE);
    let texts = |property| values(amal, property).into_iter().map(|(_, it)| it).collect::<Vec<_>>();

    assert_eq!(cards.len(), 5 + 3);
    assert_eq!(texts(VCardProperty::Kind), ["ORG"]);
    assert_eq!(texts(VCardProperty::Fn), ["الأمل", HOSTILE], "the first script is the interface's");
    assert_eq!(texts(VCardProperty::Nickname), ["AMAL"]);
    assert_eq!(texts(VCardProperty::Tel), ["+212 5 35 00 00 00", "05-35.11"]);
    assert_eq!(texts(VCardProperty::Email).len(), 2);
    assert_eq!(texts(VCardProperty::Adr), ["||12, rue des Oliviers; 2e étage|Fès|فاس-مكناس||"]);
    assert_eq!(cards.iter().map(|card| card.uid().unwrap()).collect::<std::collections::BTreeSet<_>>().len(), 8);
}

#[test]
fn what_a_list_keeps_back_its_cards_keep_back() {
    let public = ColumnSet::Public.columns(List::Register);
    let (written, count) = text(&public, List::Register, Language::French);

    assert_eq!(count, cards(&written).len());
    for kept in ["TEL", "EMAIL", "LANG:", "@", "212", "Mme", "Oliviers"] {
        assert!(!written.contains(kept), "{kept}: {written}");
    }
    assert_eq!(text(&[ListColumn::Association, ListColumn::City], List::Register, Language::French).1, 5, "no person");

    let all = ListColumn::Presence;

    assert!(personal_data(&on_cards(&[all, ListColumn::Remarks])).is_empty());
    assert_eq!(on_cards(&public).len(), public.len() - 1, "all but the number");
}

#[test]
fn lines_are_folded_by_octets() {
    for language in Language::ALL {
        let (text, count) = text(&ColumnSet::Organiser.columns(List::Invitations), List::Invitations, language);

        assert_eq!(cards(&text).len(), count);
        for line in text.split_terminator("\r\n") {
            assert!(line.len() <= 75 && !line.contains('\n'), "{line}");
        }
    }
}
