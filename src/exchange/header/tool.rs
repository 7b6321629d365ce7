//! The files of the tools that people come from, recognised by the columns that only they have.
//!
//! Where the names come from: pretix, `src/pretix/plugins/checkinlists/exporters.py`; Indico,
//! `indico/modules/events/registration/util.py` and the titles of its personal fields; CiviCRM, `CRM/Export` and the titles of
//! its contact fields; Outlook and Google Contacts, what they export, in English and in French; Google Forms, its first column.
//! pretix and CiviCRM write their headings in the language of whoever exports: the French ones are those of pretix' `locale/fr`,
//! and of `po/fr_FR/common-base.po` of CiviCRM's translations. Indico's own stay English in every language; an organiser may
//! rename those of the form, and what they hold is translated (`fr_FR`).

use super::Column;
use crate::exchange::fold::fold;

/// A tool that a file comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tool {
    /// A check-in list of pretix.
    Pretix,
    /// The registrations of an event in Indico.
    Indico,
    /// Contacts or participants of CiviCRM.
    CiviCrm,
    /// The answers to a Google form.
    GoogleForms,
    /// Google Contacts.
    GoogleContacts,
    /// Outlook, Windows' and the web's.
    Outlook,
    /// Visiting cards.
    VCard,
}

/// The columns that the reader of visiting cards makes, by the names of the properties that they come from.
pub const CARD: [(&str, Column); 11] = [
    ("ORG", Column::AssociationLatin),
    ("N (prefix), GENDER", Column::Civility),
    ("FN", Column::PersonLatin),
    ("TITLE", Column::Role),
    ("TEL", Column::Phone),
    ("EMAIL", Column::Email),
    ("ADR (street)", Column::Address),
    ("ADR (locality)", Column::City),
    ("ADR (region)", Column::Region),
    ("LANG", Column::Language),
    ("NOTE", Column::Remarks),
];

/// Columns that only one tool has, all of them together.
const MARKS: &[(Tool, &[&str])] = &[
    (Tool::VCard, &["N (prefix), GENDER", "FN", "ORG"]),
    (Tool::Pretix, &["Order code", "Attendee name", "Product", "Checked in"]),
    (Tool::Pretix, &["Code de commande", "Nom du participant", "Produit", "Enregistrement effectué"]),
    (Tool::Indico, &["ID", "Name", "Registration state"]),
    (Tool::Indico, &["ID", "Name", "First Name", "Last Name", "Email Address", "Affiliation"]),
    (Tool::CiviCrm, &["Contact ID", "Contact Type", "Display Name"]),
    (Tool::CiviCrm, &["Contact ID", "Participant Status"]),
    (Tool::CiviCrm, &["Id. de contact", "Type de contact", "Nom trié"]),
    (Tool::CiviCrm, &["Id. de contact", "Statut de participant"]),
    (Tool::GoogleContacts, &["Phone 1 - Value"]),
    (Tool::GoogleContacts, &["E-mail 1 - Value"]),
    (Tool::Outlook, &["First Name", "Last Name", "Company", "E-mail Address"]),
    (Tool::Outlook, &["Prénom", "Nom", "Société", "Adresse de messagerie"]),
    (Tool::GoogleForms, &["Timestamp"]),
    (Tool::GoogleForms, &["Horodateur"]),
    (Tool::GoogleForms, &["طابع زمني"]),
];

const PRETIX: &[(Column, &str)] = &[
    (Column::PersonLatin, "Attendee name | Nom du participant"),
    (Column::Email, "E-mail | Email"),
    (Column::Phone, "Phone number | Numéro de téléphone"),
    (Column::AssociationLatin, "Company | Entreprise"),
    (Column::Reply, "Paid | Payé"),
    (Column::Remarks, "Comment | Commentaire"),
    (Column::Address, "Address | Adresse"),
    (Column::City, "City | Ville"),
    // Codes, prices, seats and what the door said. "Attendee name: Given name" repeats a part of the whole name.
    (
        Column::Ignore,
        "Order code | Product | Price | Checked in | Checked out | Automatically checked in | Secret | Voucher code | \
         Order date | Order time | Requires special attention | Check-in text | Seat ID | Seat name | Seat zone | Seat row | \
         Seat number | Date | Start date | End date | Blocked | Valid from | Valid until | ZIP code | Country | \
         Attendee name: Title | Attendee name: Given name | Attendee name: Family name | Attendee name: Middle name | \
         Attendee name: First name | Attendee name: Last name | Attendee name: Salutation | Attendee name: Full name | \
         Attendee name: Calling name | Code de commande | Produit | Prix | Enregistrement effectué | Passé en caisse | \
         Enregistrement automatique | Code du bon d'achat | Date de commande | Heure de commande | \
         Nécessite une attention particulière | Texte d'enregistrement | ID du siège | Nom du siège | Zone du siège | \
         Rangée de sièges | Date de début | Date de fin | Bloqué | Valable depuis | Valable jusqu'au | Code postal | Pays | \
         Nom du participant : Title | Nom du participant : Titre | Nom du participant : Salutation | \
         Nom du participant : Prénom | Nom du participant : Nom de famille | Nom du participant : Deuxième prénom | \
         Nom du participant : Nom complet | Nom du participant : Nom d’usage | Nom du participant : Given name | \
         Nom du participant : Family name | Nom du participant : First name | Nom du participant : Last name",
    ),
];

const INDICO: &[(Column, &str)] = &[
    (Column::GivenLatin, "First Name | Prénom"),
    (Column::FamilyLatin, "Last Name | Nom"),
    (Column::AssociationLatin, "Affiliation"),
    (Column::Role, "Position | Poste"),
    (Column::Civility, "Title | Titre"),
    (Column::Email, "Email Address | Email | Adresse électronique"),
    (Column::Phone, "Phone Number | Phone | Numéro de téléphone"),
    (Column::Address, "Address | Adresse"),
    (Column::Reply, "Registration state"),
    // The whole name, "Given Family", says nothing that the parts do not.
    (
        Column::Ignore,
        "ID | Name | Registration date | Modification date | Created by | Price | Checked in | Check-in date | \
         Payment date | Country | Pays | Tags | Picture | Photo",
    ),
];

const CIVICRM: &[(Column, &str)] = &[
    (Column::AssociationLatin, "Organization Name | Current Employer | Nom de l'organisation | Employeur actuel"),
    (Column::Acronym, "Nickname | Surnom/sigle"),
    (Column::Civility, "Individual Prefix | Civilité"),
    (Column::GivenLatin, "First Name | Prénom"),
    (Column::FamilyLatin, "Last Name | Nom de famille"),
    (Column::PersonLatin, "Participant Name"),
    (Column::Role, "Job Title | Fonction"),
    (Column::Phone, "Phone | Téléphone"),
    (Column::Email, "Email | Courriel"),
    (Column::Address, "Street Address | Supplemental Address 1 | Rue | Complément d'adresse 1"),
    (Column::City, "City | Ville"),
    (Column::Region, "State | State/Province | Subdivision de pays"),
    (Column::Language, "Preferred Language"),
    (Column::Remarks, "Note(s) | Contact Note(s)"),
    (Column::Reply, "Participant Status | Statut de participant"),
];

const GOOGLE_CONTACTS: &[(Column, &str)] = &[
    (Column::GivenLatin, "First Name | Given Name"),
    (Column::FamilyLatin, "Last Name | Family Name"),
    (Column::Civility, "Name Prefix"),
    (Column::AssociationLatin, "Organization Name | Organization 1 - Name"),
    (Column::Role, "Organization Title | Organization 1 - Title"),
    (Column::Remarks, "Notes"),
    (Column::Phone, "Phone 1 - Value | Phone 2 - Value | Phone 3 - Value | Phone 4 - Value"),
    (Column::Email, "E-mail 1 - Value | E-mail 2 - Value | E-mail 3 - Value"),
    (Column::Address, "Address 1 - Street"),
    (Column::City, "Address 1 - City"),
    (Column::Region, "Address 1 - Region"),
];

const OUTLOOK: &[(Column, &str)] = &[
    (Column::Civility, "Title"),
    (Column::GivenLatin, "First Name | Prénom"),
    (Column::FamilyLatin, "Last Name | Nom"),
    (Column::AssociationLatin, "Company | Société"),
    (Column::Role, "Job Title | Fonction | Titre"),
    (
        Column::Phone,
        "Mobile Phone | Primary Phone | Business Phone | Business Phone 2 | Home Phone | Tél. mobile | \
         Téléphone mobile | Téléphone principal | Téléphone (bureau) | Téléphone (bureau) 2 | Téléphone (domicile)",
    ),
    (Column::AssociationPhone, "Company Main Phone | Téléphone société"),
    (
        Column::Email,
        "E-mail Address | E-mail 2 Address | E-mail 3 Address | Adresse de messagerie | Adresse de messagerie 2 | \
         Adresse de messagerie 3",
    ),
    (Column::Address, "Business Street | Rue (bureau)"),
    (Column::City, "Business City | Ville (bureau)"),
    (Column::Remarks, "Notes"),
];

const GOOGLE_FORMS: &[(Column, &str)] =
    &[(Column::Ignore, "Timestamp | Horodateur | طابع زمني"), (Column::Email, "Email Address | Adresse e-mail")];

impl Tool {
    /// The tool that a row of headings comes from, if it is one of these.
    pub fn of(headings: &[String]) -> Option<Self> {
        let folded: Vec<String> = headings.iter().map(|heading| fold(heading)).collect();
        let holds = |mark: &&str| folded.contains(&fold(mark));
        let (tool, marks) = MARKS.iter().find(|(_, marks)| marks.iter().all(holds))?;
        // A form's first column is its own; in other lists an hour may stand anywhere.
        let is_first = *tool != Self::GoogleForms || folded.first().is_some_and(|first| *first == fold(marks[0]));

        is_first.then_some(*tool)
    }

    /// What it is called: its makers' own name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pretix => "pretix",
            Self::Indico => "Indico",
            Self::CiviCrm => "CiviCRM",
            Self::GoogleForms => "Google Forms",
            Self::GoogleContacts => "Google Contacts",
            Self::Outlook => "Outlook",
            Self::VCard => "vCard",
        }
    }

    /// What one of its columns holds; none for what an organiser asked in a form of his own.
    pub(super) fn column(self, heading: &str) -> Option<Column> {
        let wanted = fold(heading);
        let is_it = |phrase: &str| fold(phrase) == wanted;

        if self == Self::VCard {
            return CARD.iter().find(|(own, _)| is_it(own)).map(|(_, column)| *column);
        }

        let table = match self {
            Self::Pretix => PRETIX,
            Self::Indico => INDICO,
            Self::CiviCrm => CIVICRM,
            Self::GoogleContacts => GOOGLE_CONTACTS,
            Self::Outlook => OUTLOOK,
            _ => GOOGLE_FORMS,
        };
        let known = table.iter().find(|(_, phrases)| phrases.split('|').any(|phrase| is_it(phrase.trim())));

        known.map(|(column, _)| *column).or_else(|| self.is_closed().then_some(Column::Ignore))
    }

    /// Whether all that is not in the table is of no use here: address books have a hundred columns, and no question of one's own.
    fn is_closed(self) -> bool {
        matches!(self, Self::CiviCrm | Self::GoogleContacts | Self::Outlook | Self::VCard)
    }
}
