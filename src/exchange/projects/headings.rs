//! The words by which lists of projects head their columns.

use crate::exchange::fold::fold;
use crate::exchange::header::ROWS_SEARCHED;
use crate::exchange::sheet::{Cell, Sheet};

/// What a column may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heading {
    Title,
    TitleArabic,
    Association,
    AssociationArabic,
    Acronym,
    Region,
    Programme,
    /// The first year, or both.
    From,
    To,
    Amount,
    Beneficiaries,
    /// A running number, which says nothing.
    Number,
}

impl Heading {
    /// The same in Arabic script, where names have two.
    fn in_arabic(self) -> Option<Self> {
        match self {
            Self::Title => Some(Self::TitleArabic),
            Self::Association => Some(Self::AssociationArabic),
            _ => None,
        }
    }
}

/// Words of a heading that say the script of its column.
const ARABIC: [&str; 5] = ["arabe", "arabic", "ar", "بالعربيه", "العربيه"];

/// The header of a list, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    /// The row of the headings, counted from 0.
    pub row: usize,
    held: Vec<Option<Heading>>,
    /// The headings that are not understood.
    pub unread: Vec<String>,
}

impl Columns {
    /// The position of the first column that holds this.
    pub fn position(&self, heading: Heading) -> Option<usize> {
        self.held.iter().position(|held| *held == Some(heading))
    }
}

/// Known headings, with bars between them. Compared folded; a heading that begins with one of them, and a unit or a remark
/// after it, is that one.
const PHRASES: &[(Heading, &str)] = &[
    (
        Heading::Title,
        "titre du projet | titre | intitule du projet | intitule | nom du projet | projet | projets | objet | \
         project title | project name | project | title | عنوان المشروع | العنوان | المشروع | اسم المشروع",
    ),
    (
        Heading::Association,
        "association porteuse | association partenaire | association beneficiaire | nom de l association | \
         association | porteur du projet | porteur | organisme porteur | organisme | ong | beneficiaire de la subvention | \
         carrying association | partner association | partner | organisation | organization | \
         الجمعية الحاملة للمشروع | الجمعية الشريكة | الجمعية | اسم الجمعية | حامل المشروع",
    ),
    (Heading::Acronym, "sigle | acronyme | acronym | المختصر | الاسم المختصر"),
    (Heading::Region, "region | nom de la region | الجهة"),
    (Heading::Programme, "programme | volet | axe | composante | program | البرنامج | المحور"),
    (
        Heading::To,
        "derniere annee | annee de fin | fin | date de fin | jusqu en | au | last year | end year | end | to | \
         السنة الأخيرة | سنة الانتهاء | إلى",
    ),
    (
        Heading::From,
        "premiere annee | annees | annee de debut | annee | debut | date de debut | periode | exercice | depuis | du | de | \
         first year | start year | start | years | year | period | from | السنة الأولى | سنة البداية | السنوات | السنة | \
         الفترة | من",
    ),
    (
        Heading::Amount,
        "montant accorde | montant de la subvention | montant en dirhams | montant en dh | montant dh | montant mad | montant | \
         subvention | budget | cout | financement | amount in dirhams | amount | grant | المبلغ بالدرهم | المبلغ | \
         مبلغ الدعم | الدعم | الميزانية",
    ),
    (
        Heading::Beneficiaries,
        "nombre de beneficiaires | nb de beneficiaires | nb beneficiaires | nbre de beneficiaires | beneficiaires | \
         number of beneficiaries | beneficiaries | عدد المستفيدين | المستفيدون | المستفيدين",
    ),
    (Heading::Number, "n | no | num | numero | ref | reference | code | id | رقم | ر ت"),
];

/// The header among the first twenty rows: the one that says most, and heads titles at least.
pub fn find(sheet: &Sheet) -> Option<Columns> {
    let rows = (0..sheet.rows.len().min(ROWS_SEARCHED)).filter_map(|row| {
        let columns = read(sheet, row);
        let told = columns.held.iter().flatten().filter(|held| **held != Heading::Number).count();
        let is_titled = columns.position(Heading::Title).or(columns.position(Heading::TitleArabic)).is_some();

        (is_titled && told > 1).then_some((told, columns))
    });

    // The first of equals: the header again, for the next page, is not the header.
    rows.max_by_key(|(told, columns)| (*told, std::cmp::Reverse(columns.row))).map(|(_, columns)| columns)
}

fn read(sheet: &Sheet, row: usize) -> Columns {
    let mut columns = Columns { row, held: Vec::new(), unread: Vec::new() };
    for position in 0..sheet.width() {
        let heading = match sheet.cell(row, position) {
            Cell::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
            _ => String::new(),
        };
        let is_free = |found: &Heading| columns.position(*found).is_none();
        let meant = meaning(&heading);
        // The first of two columns of one meaning is it; of two columns of names, the second is in the other script.
        let found = meant.filter(is_free).or(meant.and_then(Heading::in_arabic).filter(is_free));
        if found.is_none() && !heading.is_empty() && meant != Some(Heading::Number) {
            columns.unread.push(heading);
        }
        columns.held.push(found);
    }

    columns
}

fn meaning(heading: &str) -> Option<Heading> {
    let folded = fold(heading);
    let (script, words): (Vec<&str>, Vec<&str>) =
        folded.split(' ').filter(|word| !word.is_empty()).partition(|word| ARABIC.contains(word));
    let words: Vec<&str> = words.into_iter().filter(|word| script.is_empty() || *word != "en").collect();
    let found = of_words(&words)?;

    if script.is_empty() { Some(found) } else { found.in_arabic() }
}

fn of_words(words: &[&str]) -> Option<Heading> {
    // Titles of a page hold the words of the field as well; headings are short.
    if words.is_empty() || words.len() > 8 {
        return None;
    }
    let folded = words.join(" ");
    let known =
        || PHRASES.iter().flat_map(|(heading, phrases)| phrases.split('|').map(move |phrase| (*heading, fold(phrase))));
    if let Some((found, _)) = known().find(|(_, phrase)| *phrase == folded) {
        return Some(found);
    }

    // The longest known beginning: "Montant accordé (en DH)", "Région d'intervention". A word of two letters begins too much.
    known()
        .filter(|(_, phrase)| phrase.chars().count() > 3 && folded.starts_with(&format!("{phrase} ")))
        .max_by_key(|(_, phrase)| phrase.chars().count())
        .map(|(found, _)| found)
}
