//! The language that the sample is written in: civility, roles, names and letters.

use std::collections::{BTreeMap, BTreeSet};

use majlis::domain::register::Tongue;
use majlis::domain::{Civility, DelegateId};

use super::{both_scripts, proper_arabic, sample};

#[test]
fn civility_and_role_agree() {
    let feminine = ["Présidente", "présidente", "Trésorière", "Chargée", "Directrice", "Coordinatrice", "Conseillère"];
    let feminine = feminine.into_iter().chain(["Médiatrice", "Assistante", "générale", "Cheffe", "Avocate"]);
    let masculine = ["Président ", "Vice-président ", "Trésorier ", "Chargé ", "Directeur ", "Coordinateur "];
    let masculine = masculine.into_iter().chain(["Conseiller ", "Médiateur ", "Assistant ", "général ", "Chef "]);
    let (feminine, masculine): (Vec<_>, Vec<_>) = (feminine.collect(), masculine.collect());
    for (_, delegate) in sample().register.delegates.iter() {
        let role = format!("{} ", delegate.role);
        assert!(role.len() > 1, "{:?} has no role", delegate.names);
        match delegate.civility {
            Civility::Mr => assert!(!feminine.iter().any(|form| role.contains(form)), "{delegate:?}"),
            Civility::Mrs => assert!(!masculine.iter().any(|form| role.contains(form)), "{delegate:?}"),
            Civility::Unsaid => panic!("{delegate:?}"),
        }
    }
}

#[test]
fn a_first_name_has_one_civility_and_one_spelling() {
    let mut known: BTreeMap<String, (Civility, String)> = BTreeMap::new();
    for line in include_str!("../../../assets/demo/given.tsv").lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let civility = if cells[0] == "f" { Civility::Mrs } else { Civility::Mr };
        let before = known.insert(cells[1].to_owned(), (civility, cells[2].to_owned()));
        assert!(before.is_none_or(|before| before == (civility, cells[2].to_owned())), "{line}");
    }
}

#[test]
fn nobody_and_nothing_has_the_name_of_another() {
    let register = sample().register;
    let associations: BTreeSet<_> = register.associations.iter().map(|(_, known)| known.names.latin.clone()).collect();
    let arabic: BTreeSet<_> = register.associations.iter().map(|(_, known)| known.names.arabic.clone()).collect();
    assert_eq!((associations.len(), arabic.len()), (155, 155));
    let mut acronyms = BTreeSet::new();
    let mut emails = BTreeSet::new();
    for (_, association) in register.associations.iter() {
        assert!(
            association.acronym.is_empty() || acronyms.insert(association.acronym.clone()),
            "{}",
            association.acronym
        );
        for email in &association.emails {
            assert!(emails.insert(email.clone()) && email.ends_with(".example"), "{email}");
        }
    }
    assert!(acronyms.len() < 155, "some associations have no acronym");
    let mut people: BTreeMap<String, Vec<DelegateId>> = BTreeMap::new();
    for (id, delegate) in register.delegates.iter() {
        people.entry(delegate.names.arabic.clone()).or_default().push(id);
        assert!(delegate.email.is_empty() || delegate.email.ends_with(".example"), "{}", delegate.email);
        assert!(delegate.email.is_ascii(), "{}", delegate.email);
    }
    let namesakes: Vec<_> = people.values().filter(|same| same.len() > 1).collect();
    assert_eq!(namesakes.len(), 3, "homonyms on purpose");
    for same in namesakes {
        let of = |id: &DelegateId| register.delegates.get(*id).unwrap().association;
        assert!(same.len() == 2 && of(&same[0]) != of(&same[1]));
    }
    assert!(register.delegates.iter().any(|(_, known)| known.tongue == Tongue::English));
}

#[test]
fn the_arabic_is_written_in_arabic_letters() {
    let workspace = sample();
    let register = &workspace.register;
    register.associations.iter().for_each(|(_, known)| both_scripts(&known.names));
    register.delegates.iter().for_each(|(_, known)| both_scripts(&known.names));
    register.projects.iter().for_each(|(_, known)| both_scripts(&known.title));
    register.programmes.iter().for_each(|(_, known)| both_scripts(&known.names));
    register.networks.iter().for_each(|(_, known)| both_scripts(&known.names));
    register.themes.iter().for_each(|(_, known)| both_scripts(&known.names));
    register.units.iter().for_each(|(_, known)| both_scripts(&known.names));
    for (_, meeting) in workspace.meetings() {
        both_scripts(&meeting.details.title);
        meeting.agenda.iter().for_each(|(_, item)| both_scripts(&item.title));
        for (_, note) in meeting.notes.iter() {
            proper_arabic(&note.text);
        }
        for (_, outcome) in meeting.outcomes.iter() {
            proper_arabic(&outcome.text);
        }
    }
}
