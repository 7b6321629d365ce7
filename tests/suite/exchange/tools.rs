//! Files of the tools that people come from: recognised by themselves, with the replies that they carry.

use majlis::domain::Civility;
use majlis::domain::meeting::{Invitee, Reply};
use majlis::domain::register::Tongue;
use majlis::exchange::header::{self, Tool};
use majlis::exchange::plan::Plan;
use majlis::exchange::read::{self, ReadError};
use majlis::exchange::sheet::Source;

use super::desk::Desk;
use super::{fixture, sheet};

/// A desk with a meeting to which the list was invited.
#[track_caller]
fn invited(name: &str, tool: Tool) -> (Desk, Plan) {
    let mut desk = Desk::new().with_meeting();
    let plan = desk.plan_file(name);

    assert_eq!(plan.mapping.tool, Some(tool), "{name}");
    desk.invite(&plan);

    (desk, plan)
}

#[track_caller]
fn reply(desk: &Desk, association: &str) -> Reply {
    let invitee = Invitee::Association(desk.association_id(association));

    desk.meeting().invitation(invitee).unwrap_or_else(|| panic!("{association} is not invited")).reply
}

#[track_caller]
fn check_sara(desk: &Desk, phone: &str) {
    let sara = desk.person("Sara Alami");

    assert_eq!((sara.role.as_str(), sara.phone.as_str()), ("Présidente", phone));
    assert!(sara.email.starts_with("sara@alamal.example"), "{}", sara.email);
    assert_eq!(sara.association, Some(desk.association_id("Association Al Amal")));
    assert_eq!(sara.civility, Civility::Mrs);
}

#[test]
fn a_check_in_list_of_pretix() {
    let (desk, plan) = invited("tools/pretix.csv", Tool::Pretix);

    assert_eq!((desk.register().associations.len(), desk.register().delegates.len()), (2, 3));
    check_sara(&desk, "");
    assert_eq!(reply(&desk, "Association Al Amal"), Reply::Confirmed, "the place is paid");
    assert_eq!(reply(&desk, "House of Crafts"), Reply::Sent, "not paid is no refusal");
    assert!(plan.rows.iter().all(|row| row.notices.is_empty()));
    assert_eq!(desk.association("House of Crafts").remarks, "végétarienne");
}

#[test]
fn registrations_of_indico_in_both_formats() {
    let (desk, plan) = invited("tools/indico.csv", Tool::Indico);

    check_sara(&desk, "+212661000001");
    assert_eq!(reply(&desk, "Association Al Amal"), Reply::Confirmed);
    assert_eq!(reply(&desk, "House of Crafts"), Reply::Sent);
    assert_eq!(reply(&desk, "Annour"), Reply::Declined);
    assert!(plan.rows.iter().all(|row| row.notices.is_empty()));

    let (desk, _) = invited("tools/indico.xlsx", Tool::Indico);

    check_sara(&desk, "+212661000001");
    assert_eq!(reply(&desk, "House of Crafts"), Reply::Declined);
}

#[test]
fn the_same_of_pretix_and_indico_in_french() {
    let (desk, plan) = invited("tools/pretix-fr.csv", Tool::Pretix);

    assert_eq!((desk.register().associations.len(), desk.register().delegates.len()), (2, 3));
    check_sara(&desk, "");
    assert_eq!(reply(&desk, "Association Al Amal"), Reply::Confirmed);
    assert_eq!(reply(&desk, "House of Crafts"), Reply::Sent);
    assert!(plan.rows.iter().all(|row| row.notices.is_empty()));
    assert_eq!(desk.association("House of Crafts").remarks, "végétarienne");
    assert_eq!(desk.association("Association Al Amal").city, "Fès");

    let (desk, plan) = invited("tools/indico-fr.csv", Tool::Indico);

    check_sara(&desk, "+212661000001");
    assert_eq!(reply(&desk, "Association Al Amal"), Reply::Confirmed);
    assert_eq!(reply(&desk, "House of Crafts"), Reply::Sent);
    assert_eq!(reply(&desk, "Annour"), Reply::Declined);
    assert_eq!(reply(&desk, "Espoir de Safi"), Reply::Declined);
    assert!(plan.rows.iter().all(|row| row.notices.is_empty()), "{:?}", plan.rows);
}

#[test]
fn contacts_and_participants_of_civicrm() {
    let (desk, plan) = invited("tools/civicrm.csv", Tool::CiviCrm);

    assert_eq!((desk.register().associations.len(), desk.register().delegates.len()), (2, 2));
    check_sara(&desk, "0661 00 00 01");

    let association = desk.association("Association Al Amal");

    assert_eq!((association.acronym.as_str(), association.city.as_str()), ("AAF", "Fès"));
    assert_eq!((association.phones.as_slice(), association.emails.len()), (&["0535 00 00 00".to_owned()][..], 1));
    assert!(association.region.is_some());
    assert_eq!(desk.person("Grace Mensah").tongue, Tongue::English);
    assert_eq!(desk.person("Sara Alami").tongue, Tongue::French);
    assert!(plan.rows.iter().all(|row| row.notices.is_empty()));

    let (desk, _) = invited("tools/civicrm-participants.csv", Tool::CiviCrm);

    assert_eq!(reply(&desk, "Association Al Amal"), Reply::Confirmed);
    assert_eq!(reply(&desk, "House of Crafts"), Reply::Declined);
    assert_eq!(reply(&desk, "Annour"), Reply::Sent);
}

#[test]
fn contacts_of_a_civicrm_that_speaks_french() {
    let (desk, plan) = invited("tools/civicrm-fr.csv", Tool::CiviCrm);

    assert_eq!((desk.register().associations.len(), desk.register().delegates.len()), (2, 2));
    check_sara(&desk, "0661 00 00 01");

    let association = desk.association("Association Al Amal");

    assert_eq!((association.acronym.as_str(), association.city.as_str()), ("AAF", "Fès"));
    assert_eq!(association.address, "12 rue de Fès");
    assert_eq!((association.phones.as_slice(), association.emails.len()), (&["0535 00 00 00".to_owned()][..], 1));
    assert!(association.region.is_some());
    assert!(plan.rows.iter().all(|row| row.notices.is_empty()), "{:?}", plan.rows);
}

#[test]
fn the_answers_to_a_google_form() {
    let (desk, plan) = invited("tools/google-forms.csv", Tool::GoogleForms);

    check_sara(&desk, "0661000001");
    assert_eq!(reply(&desk, "Association Al Amal"), Reply::Confirmed);
    assert_eq!(reply(&desk, "Annour"), Reply::Declined);
    assert_eq!(reply(&desk, "فضاء المهاجر"), Reply::Confirmed);
    assert!(plan.rows.iter().all(|row| row.notices.is_empty()), "{:?}", plan.rows);
}

#[test]
fn address_books_of_google_and_outlook() {
    let (desk, _) = invited("tools/google-contacts.csv", Tool::GoogleContacts);

    check_sara(&desk, "0661 00 00 01 / 0661 00 00 11 / 0535 00 00 00");
    assert_eq!(desk.association("Association Al Amal").city, "Fès");
    assert_eq!(desk.association("House of Crafts").phones, ["0537 00 00 00"]);

    let (desk, _) = invited("tools/google-contacts-2023.csv", Tool::GoogleContacts);

    check_sara(&desk, "0661 00 00 01");

    for name in ["tools/outlook.csv", "tools/outlook-fr.csv"] {
        let (desk, _) = invited(name, Tool::Outlook);

        check_sara(&desk, "0535 00 00 00 / 0661 00 00 01");
        assert_eq!(desk.association("Association Al Amal").address, "12 rue de Fès", "{name}");
    }
}

#[test]
fn visiting_cards_of_both_versions() {
    let book = read::read(&fixture("tools/contacts-3.vcf")).unwrap();

    assert_eq!(book.source, Source::Cards { encoding: "UTF-8" });

    let (desk, plan) = invited("tools/contacts-3.vcf", Tool::VCard);

    check_sara(&desk, "0661 00 00 01 / 0535 00 00 00");
    assert_eq!(desk.association("Association Al Amal").remarks, "À rappeler après la prière, le vendredi");
    assert_eq!(desk.association("Association Al Amal").address, "12, rue de Fès");
    assert_eq!(desk.association("House of Crafts").phones, ["0537 00 00 00"]);
    assert_eq!(desk.person("Aïcha Naïm").phone, "+212 6 61 00 00 04");
    assert_eq!(plan.counts().problem, 0);

    let (desk, _) = invited("tools/contacts-4.vcf", Tool::VCard);
    let omar = desk.person("عمر بنعلي");

    assert_eq!((omar.civility, omar.tongue, omar.phone.as_str()), (Civility::Mr, Tongue::Arabic, "+212-661-000-003"));
    assert_eq!(desk.association("Réseau marocain").emails, ["reseau@example.org"]);
}

#[test]
fn cards_that_were_cut_short_are_refused() {
    let refused = read::read(&fixture("bad/cut-short.vcf")).unwrap_err();

    assert!(matches!(refused, ReadError::Damaged { .. }), "{refused}");
}

#[test]
fn a_list_of_no_tool_is_of_none() {
    for name in ["rencontre-155.csv", "english.csv", "arabic.csv"] {
        assert_eq!(header::guess(&sheet(name)).unwrap().tool, None, "{name}");
    }
}
