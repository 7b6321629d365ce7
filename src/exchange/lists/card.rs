//! Cards of the people and the associations of a list: vCard 4.0 (RFC 6350), one file for all of them.

use std::collections::BTreeSet;

use super::{Line, Rows, in_language};
use crate::domain::register::{Association, Delegate, Tongue};
use crate::domain::{AssociationId, Civility, DelegateId, Names};
use crate::exchange::columns::ListColumn;
use crate::exchange::content_line::{ContentLines, GUEST, PRODUCT, escaped};
use crate::i18n::Language;

/// Cards, ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cards {
    /// The file.
    pub text: String,
    /// How many cards are in it.
    pub count: usize,
}

/// Those of the columns that a card can hold.
pub fn on_cards(columns: &[ListColumn]) -> Vec<ListColumn> {
    use ListColumn::*;

    let held = |column: &ListColumn| {
        !matches!(
            column,
            Number
                | Seats
                | Reply
                | Contacted
                | Reference
                | Presence
                | Arrived
                | Left
                | Desk
                | Replaces
                | Badge
                | Remarks
        )
    };

    columns.iter().copied().filter(held).collect()
}

impl Rows<'_> {
    /// A card of each person and of each association of the list. Only what these columns hold is on them: what a public list
    /// keeps back, its cards keep back.
    pub fn cards(&self, columns: &[ListColumn]) -> Cards {
        let mut writer = Writer { rows: self, columns, lines: ContentLines::default(), count: 0 };
        let mut associations = BTreeSet::new();

        for line in &self.lines {
            if let Some((id, association)) = line.association
                && associations.insert(id)
            {
                writer.association(id, association);
            }
            if let Some((id, person)) = line.person {
                writer.person(id, person, line);
            }
        }

        Cards { text: writer.lines.into_text(), count: writer.count }
    }
}

struct Writer<'a> {
    rows: &'a Rows<'a>,
    columns: &'a [ListColumn],
    lines: ContentLines,
    count: usize,
}

impl Writer<'_> {
    fn association(&mut self, id: AssociationId, association: &Association) {
        let names = self.shown(&association.names, ListColumn::Association, ListColumn::AssociationArabic);
        let acronym = self.leaving(ListColumn::Acronym, &association.acronym);
        let names = if names.is_empty() { Names::latin(acronym) } else { names };
        if names.is_empty() {
            return;
        }
        self.begin("org", &format!("association-{id}"));
        self.names("FN", &names, |name, _| escaped(name));
        self.names("ORG", &names, |name, _| escaped(name));
        self.lines.text("NICKNAME", acronym);
        if self.has(ListColumn::AssociationPhones) {
            self.each("TEL;TYPE=work", &association.phones);
        }
        if self.has(ListColumn::AssociationEmails) {
            self.each("EMAIL;TYPE=work", &association.emails);
        }
        self.address(association);
        if self.has(ListColumn::Kind) {
            let kind = self.rows.writing.i18n.t(super::cell::kind(association.kind));
            self.lines.text("CATEGORIES", &kind);
        }
        self.lines.plain("END", "VCARD");
    }

    fn person(&mut self, id: DelegateId, person: &Delegate, line: &Line<'_>) {
        let names = self.shown(&person.names, ListColumn::Name, ListColumn::NameArabic);
        if names.is_empty() {
            return;
        }
        self.begin("individual", &format!("person-{id}"));
        self.names("FN", &names, |name, _| escaped(name));
        let civility = if self.has(ListColumn::Civility) { person.civility } else { Civility::Unsaid };
        self.structured_names(&names, civility);
        match line.association {
            Some((_, association)) => {
                let names = self.shown(&association.names, ListColumn::Association, ListColumn::AssociationArabic);
                self.names("ORG", &names, |name, _| escaped(name));
            }
            None => {
                self.lines.text("ORG", self.leaving(ListColumn::Body, &person.body));
                self.lines.plain(GUEST, "1");
            }
        }
        // The function is both to the readers: some show the one, some the other.
        let role = self.leaving(ListColumn::Role, &person.role);
        self.lines.text("TITLE", role);
        self.lines.text("ROLE", role);
        self.lines.text("TEL;TYPE=work", self.leaving(ListColumn::Phone, &person.phone));
        self.lines.text("EMAIL;TYPE=work", self.leaving(ListColumn::Email, &person.email));
        if let (true, Some(tongue)) = (self.has(ListColumn::Language), code(person.tongue)) {
            self.lines.plain("LANG", tongue);
        }
        self.lines.plain("END", "VCARD");
    }

    fn begin(&mut self, kind: &str, id: &str) {
        self.count += 1;
        self.lines.plain("BEGIN", "VCARD");
        self.lines.plain("VERSION", "4.0");
        self.lines.plain("PRODID", PRODUCT);
        self.lines.plain("UID;VALUE=text", &format!("majlis-{id}"));
        self.lines.plain("KIND", kind);
    }

    /// A name in both scripts is one name in two ways (RFC 6350, section 5.4): the reader shows one of them.
    fn names(&mut self, property: &str, names: &Names, value: impl Fn(&str, &str) -> String) {
        let scripts = [(&names.latin, "fr"), (&names.arabic, "ar")].into_iter().filter(|(name, _)| !name.is_empty());
        let mut scripts: Vec<_> = scripts.collect();
        if self.rows.writing.i18n.language() == Language::Arabic {
            // Readers that know one name alone keep the first.
            scripts.reverse();
        }
        let alternative = if scripts.len() > 1 { ";ALTID=1" } else { "" };
        for (name, language) in scripts {
            self.lines.plain(&format!("{property};LANGUAGE={language}{alternative}"), &value(name, language));
        }
    }

    /// Which part of a name is the family's is not known: the whole of it stands there, so that readers sort by it.
    fn structured_names(&mut self, names: &Names, civility: Civility) {
        let i18n = self.rows.writing.i18n;
        let is_arabic = i18n.language() == Language::Arabic;
        let title = super::cell::civility(civility).map(|key| i18n.t(key)).unwrap_or_default();

        self.names("N", names, |name, language| {
            // The title is in one language: it does not stand before a name in the other script.
            let title = if (language == "ar") == is_arabic { title.as_str() } else { "" };

            format!("{};;;{};", escaped(name), escaped(title))
        });
    }

    fn address(&mut self, association: &Association) {
        let region = association.region.and_then(|id| self.rows.register.regions.get(id));
        let region = region.map(|it| in_language(&it.names, self.rows.writing.i18n.language())).unwrap_or_default();
        let street = self.leaving(ListColumn::Address, &association.address);
        let city = self.leaving(ListColumn::City, &association.city);
        let region = self.leaving(ListColumn::Region, region);
        if [street, city, region].iter().any(|part| !part.is_empty()) {
            self.lines
                .plain("ADR;TYPE=work", &format!(";;{};{};{};;", escaped(street), escaped(city), escaped(region)));
        }
    }

    fn each(&mut self, property: &str, values: &[String]) {
        for value in values {
            self.lines.text(property, value);
        }
    }

    /// The name in the scripts that leave; a name that has only the other script leaves in that one.
    fn shown(&self, names: &Names, latin: ListColumn, arabic: ListColumn) -> Names {
        match (self.has(latin), self.has(arabic)) {
            (true, true) => names.clone(),
            (true, false) if !names.latin.is_empty() => Names::latin(&names.latin),
            (false, true) if !names.arabic.is_empty() => Names::new("", &names.arabic),
            (false, false) => Names::default(),
            _ => names.clone(),
        }
    }

    fn leaving<'t>(&self, column: ListColumn, text: &'t str) -> &'t str {
        if self.has(column) { text } else { "" }
    }

    fn has(&self, column: ListColumn) -> bool {
        self.columns.contains(&column)
    }
}

fn code(tongue: Tongue) -> Option<&'static str> {
    match tongue {
        Tongue::Unsaid => None,
        Tongue::French => Some("fr"),
        Tongue::Arabic => Some("ar"),
        Tongue::English => Some("en"),
    }
}
