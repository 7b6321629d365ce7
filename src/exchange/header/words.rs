//! The words by which coordinators head their columns, in French, Arabic and English.

use std::sync::LazyLock;

use super::Column;
use crate::exchange::fold::fold;

/// How surely a heading says what its column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// A known phrase stands among other words: "Tél. du responsable".
    Contains,
    /// The heading is a known phrase.
    Exact,
}

/// Known phrases, with bars between them. Compared folded, so that accents, case and signs do not matter here either.
const PHRASES: &[(Column, &str)] = &[
    (
        Column::AssociationEmail,
        "email association | e mail association | mail association | email de l association | \
         e mail de l association | courriel de l association | email de l organisme | email organisation | \
         association email | association e-mail | organisation email | البريد الالكتروني للجمعيه",
    ),
    (
        Column::AssociationPhone,
        "telephone association | tel association | telephone de l association | tel de l association | \
         telephone du siege | tel du siege | association phone | organisation phone | هاتف الجمعيه",
    ),
    (
        Column::Email,
        "e mail | email | mail | courriel | adresse electronique | adresse mail | adresse e-mail | \
         adresse email | adresses e-mail | email address | e-mail address | messagerie | e mails | emails | \
         البريد الالكتروني | البريد | الايميل | بريد الكتروني",
    ),
    (
        Column::Acronym,
        "sigle | acronyme | abreviation | abrege | acronym | short name | abbreviation | nom court | المختصر | \
         الاختصار | الاسم المختصر | مختصر الجمعيه",
    ),
    (
        Column::Kind,
        "type | nature | categorie | type d organisme | type de structure | type d association | \
         statut juridique | kind | category | organisation type | النوع | نوع الجمعيه | نوع الهيئه | \
         طبيعه الجمعيه | الصنف | الفئه",
    ),
    (
        Column::Civility,
        "civilite | civility | civ | m mme | mme m | genre | sexe | salutation | mr mrs | gender | sex | \
         الجنس | السيد السيده | النوع الاجتماعي",
    ),
    (
        Column::Seats,
        "places | nombre de places | nb de places | nb places | nbre de places | sieges | \
         nombre de participants | nb participants | nbre de participants | nombre de personnes | nb pers | nbre pers | \
         nombre de representants | nb de representants | effectif | seats | number of seats | \
         participants count | عدد المقاعد | المقاعد | عدد المشاركين | عدد الحاضرين",
    ),
    (
        Column::GivenLatin,
        "prenom | prenoms | prenom du representant | prenom du participant | first name | given name | firstname | forename",
    ),
    (Column::GivenArabic, "الاسم الشخصي | الاسم الاول"),
    (Column::FamilyArabic, "الاسم العائلي | النسب | اللقب | اسم العائله"),
    (Column::FamilyLatin, "nom de famille | last name | lastname | surname | family name | patronyme"),
    (
        Column::AssociationLatin,
        "association | associations | nom de l association | nom association | nom de l organisme | \
         nom de l organisation | nom de l ong | nom de la structure | organisme | organisation | organization | \
         structure | ong | ngo | osc | denomination | raison sociale | intitule | institution | entite | \
         etablissement | association ong | nom des associations | association name | organisation name | \
         organization name | name of association | name of the association | name of organisation | \
         name of the organisation | name of organization | name of the organization | company | societe | \
         assoc | ass | asso",
    ),
    (
        Column::AssociationArabic,
        "الجمعيه | اسم الجمعيه | الجمعيات | جمعيه | اسم الهيئه | الهيئه | المنظمه | اسم المنظمه | الموسسه | \
         اسم الموسسه | تسميه الجمعيه | الاطار | الاطار الجمعوي | الهييه | اسم الهييه",
    ),
    (
        Column::PersonLatin,
        "representant e | representant | representante | representants | representants es | \
         nom du representant | nom et prenom du representant | nom et prenom | nom et prenoms | nom prenom | \
         prenom nom | prenom et nom | noms et prenoms | nom complet | participant | participante | \
         participant e | participants | invite | invitee | invite e | invites | personne | \
         personne de contact | personne contact | point focal | delegue | deleguee | delegue e | responsable | \
         interlocuteur | president e | nom du president | nom du responsable | representative | delegate | \
         repr | repres | resp | full name | name of representative | contact person | attendee | guest | participant name | name | \
         nom | noms",
    ),
    (
        Column::PersonArabic,
        "الاسم | الاسم الكامل | الاسم والنسب | الاسم و النسب | اسم الممثل | اسم الممثل ه | الممثل | الممثله | \
         الممثل ه | الممثل ة | ممثل الجمعيه | اسم ممثل الجمعيه | المشارك | المشاركون | اسم المشارك | المدعو | \
         المدعوون | الاسم الشخصي والعائلي | الاسم العائلي والشخصي | المسوول | الاسم بالعربيه | نقطه الاتصال",
    ),
    (
        Column::Role,
        "fonction | fonctions | fct | fonct | qualite | qual | poste | role | fonction au sein de l association | responsabilite | \
         mandat | position | job title | function | title | titre | الصفه | صفه | المهمه | المهام | الوظيفه | \
         المنصب | الصفه داخل الجمعيه | المسووليه",
    ),
    (
        Column::Phone,
        "telephone | telephones | tel | tels | tph | gsm | mob | portable | mobile | numero de telephone | n de telephone | \
         n tel | num tel | no tel | tel mobile | tel portable | tel gsm | tel fixe | fixe | whatsapp | phone | \
         phones | phone number | mobile phone | cell | telephone number | contact | contacts | coordonnees | \
         الهاتف | رقم الهاتف | الهاتف النقال | الهاتف المحمول | هاتف | النقال | رقم الاتصال | ارقام الهاتف | \
         الاتصال",
    ),
    (Column::Region, "region | regions | nom de la region | reg | region admin | الجهه | جهه | الجهات"),
    (
        Column::City,
        "ville | villes | localite | commune | province | prefecture | ville siege | city | town | place | \
         lieu | المدينه | مدينه | الجماعه | الاقليم | العماله",
    ),
    (Column::Language, "langue | langues | langue de correspondance | language | اللغه | لغه المراسله | لغه التواصل"),
    (
        Column::Address,
        "adresse | adresses | adr | adresse postale | adresse du siege | siege | siege social | address | \
         postal address | العنوان | عنوان | المقر",
    ),
    (
        Column::Reply,
        "reponse | reponses | confirmation | confirme | confirmee | presence confirmee | participation | rsvp | \
         confirmation de presence | confirmez vous | confirmez vous votre presence | participerez vous | \
         serez vous present | serez vous present e | pourrez vous participer | will you attend | \
         will you be attending | هل ستحضر | هل ستحضرون | هل ستشاركون | \
         reply | response | confirmed | attending | statut | etat | status | الجواب | الرد | التاكيد | \
         تاكيد الحضور",
    ),
    (
        Column::Remarks,
        "remarque | remarques | rq | observation | observations | obs | observ | commentaire | commentaires | note | notes | \
         divers | remarks | remark | comments | comment | ملاحظات | ملاحظه | الملاحظات",
    ),
    (
        Column::Number,
        "n | no | nr | num | numero | n d ordre | no d ordre | numero d ordre | ordre | nordre | id | number | \
         ref | reference | code | رقم | الرقم | ر ت | رت | الرقم الترتيبي | رقم ترتيبي | ع ر | الترتيب",
    ),
];

/// Columns that say nothing a list needs, but whose headings hold the words of others.
const IGNORED: &str = "fax | telecopie | site web | site | website | web | signature | dernier contact | last contact | \
    آخر اتصال | poste d'accueil | نقطة الاستقبال | emargement | date | heure | time | التاريخ | arrivee | \
    depart | arrived | left | الوصول | المغادره | الفاكس | التوقيع | cin | cne | nationalite | الجنسيه | \
    nationality";
const IN_ARABIC: &str = "arabe | en arabe | ar | arabic | in arabic | بالعربيه | العربيه | بالعربي";
const IN_LATIN: &str = "francais | en francais | fr | french | in french | en latin | latin | بالفرنسيه | الفرنسيه | \
    باللاتينيه";

/// What a heading says, or nothing that is known.
pub fn meaning(heading: &str) -> Option<(Column, Sureness)> {
    let folded = fold(heading);

    if folded.is_empty() {
        // A lone sign: many lists head their numbers with "#".
        return (heading.trim() == "#").then_some((Column::Number, Sureness::Exact));
    }

    // Sentences and titles hold every word of the field; headings are short.
    let words: Vec<&str> = folded.split(' ').collect();

    if words.len() > 9 || folded.chars().count() > 70 {
        return None;
    }

    let known = &*KNOWN;

    if known.ignored.iter().any(|phrase| position(&words, phrase).is_some()) {
        return Some((Column::Ignore, Sureness::Exact));
    }

    let (words, script) = known.without_script(words);
    let (column, sureness) = known.exact(&words).or_else(|| known.first(&words))?;

    Some((script.map_or(column, |arabic| column.in_script(arabic)), sureness))
}

/// A phrase, folded and cut into words.
type Phrase = Vec<String>;

/// The tables above, ready to compare.
struct Known {
    phrases: Vec<(Column, Phrase)>,
    ignored: Vec<Phrase>,
    /// The longest first: "en arabe" before "arabe".
    scripts: Vec<(bool, Phrase)>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let phrases =
        PHRASES.iter().flat_map(|(column, phrases)| phrases.split('|').map(|phrase| (*column, cut(phrase)))).collect();
    let mut scripts: Vec<(bool, Phrase)> = [(true, IN_ARABIC), (false, IN_LATIN)]
        .into_iter()
        .flat_map(|(arabic, phrases)| phrases.split('|').map(move |phrase| (arabic, cut(phrase))))
        .collect();

    scripts.sort_by_key(|(_, phrase)| std::cmp::Reverse(phrase.len()));

    Known { phrases, ignored: IGNORED.split('|').map(cut).collect(), scripts }
});

impl Known {
    fn exact(&self, words: &[&str]) -> Option<(Column, Sureness)> {
        self.phrases.iter().find(|(_, phrase)| phrase == words).map(|(column, _)| (*column, Sureness::Exact))
    }

    /// The phrase that stands first in the heading, since in French and Arabic the thing comes before its owner:
    /// "téléphone du représentant", "هاتف الممثل". Of those that start together, the longest.
    fn first(&self, words: &[&str]) -> Option<(Column, Sureness)> {
        self.phrases
            .iter()
            // "N°", "nom", "réf." stand in too many headings that mean something else.
            .filter(|(column, phrase)| *column != Column::Number && is_telling(phrase))
            .filter_map(|(column, phrase)| Some((position(words, phrase)?, phrase.len(), *column)))
            .min_by_key(|(position, length, _)| (*position, std::cmp::Reverse(*length)))
            .map(|(_, _, column)| (column, Sureness::Contains))
    }

    /// Takes "(arabe)" or "بالفرنسية" off, and says which script it asked for.
    fn without_script<'a>(&self, mut words: Vec<&'a str>) -> (Vec<&'a str>, Option<bool>) {
        for (arabic, phrase) in &self.scripts {
            let Some(start) = position(&words, phrase) else {
                continue;
            };

            if words.len() > phrase.len() {
                words.drain(start..start + phrase.len());

                return (words, Some(*arabic));
            }
        }

        (words, None)
    }
}

fn cut(phrase: &str) -> Phrase {
    fold(phrase).split(' ').map(str::to_owned).collect()
}

fn is_telling(phrase: &[String]) -> bool {
    match phrase {
        [word] => word.chars().count() > 3 || word == "tel" || word == "gsm",
        _ => true,
    }
}

fn position(words: &[&str], phrase: &[String]) -> Option<usize> {
    words.windows(phrase.len()).position(|window| phrase == window)
}
