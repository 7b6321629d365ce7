//! Kinds, civilities, languages and replies, recognised from the words that lists say them with.

use crate::domain::Civility;
use crate::domain::meeting::Reply;
use crate::domain::register::{AssociationKind, Tongue};
use crate::exchange::fold::fold;

/// Parts of words, folded; the first line that has one in the text wins.
const KINDS: &[(AssociationKind, &str)] = &[
    (AssociationKind::LedByMigrants, "migrant | immigre | refugie | diaspora | مهاجر | لاجي"),
    (
        AssociationKind::Network,
        "reseau | federation | confederation | collectif | union | coalition | plateforme | network | شبكه | \
         فيدراليه | فدراليه | ايتلاف | اتحاد | تنسيقيه | تجمع",
    ),
    (AssociationKind::Media, "media | presse | journal | radio | television | press | اعلام | صحاف | اذاعه"),
    (
        AssociationKind::Institution,
        "institution | ministere | administration | public | publique | collectivite | commune | universite | \
         agence | organisation internationale | ministry | government | agency | university | موسسه عموميه | \
         موسسه | وزاره | اداره | عموميه | جامعه | وكاله",
    ),
    (AssociationKind::Other, "autre | other | divers | اخري | غير ذلك"),
    (
        AssociationKind::Association,
        "association | associatif | organisation | organisme | structure | ass | ong | ngo | osc | \
         societe civile | civil society | fondation | foundation | cooperative | centre | ligue | forum | \
         جمعيه | جمعوي | منظمه | المجتمع المدني | تعاونيه | مركز | عصبه | منتدي",
    ),
];

const TOTALS: &str = "total | totaux | totals | sous | sub | grand | somme | sum | soustotal | subtotal | nombre | المجموع | مجموع | \
    الاجمالي | اجمالي | العدد";
const COUNTED: &str = "general | generale | de | des | d | les | of | the | associations | association | participants | \
    participant | invites | personnes | presents | representants | organisations | guests | people | rows | lignes | العام | \
    الجمعيات | المشاركين | الحاضرين | الكلي";

const WOMEN: &str = "presidente | tresoriere | coordinatrice | coordonnatrice | directrice | deleguee | chargee | \
    conseillere | adjointe | animatrice | fondatrice | cofondatrice | representante | adherente | \
    assistante | mediatrice | formatrice | educatrice | enseignante | coordonnee | avocate | presidentee | \
    generale | chairwoman | spokeswoman | رييسه | كاتبه | امينه | منسقه | مديره | مكلفه | مستشاره | \
    ممثله | مندوبه | نايبه | مسووله | فاعله | موسسه | استاذه | محاميه";

const MEN: &str = "president | tresorier | coordinateur | coordonnateur | coordonateur | directeur | delegue | charge | \
    conseiller | adjoint | animateur | fondateur | cofondateur | representant | adherent | assistant | \
    mediateur | formateur | educateur | enseignant | avocat | general | chairman | spokesman | رييس | \
    كاتب | امين | منسق | مدير | مكلف | مستشار | ممثل | مندوب | نايب | مسوول | فاعل | موسس | استاذ | \
    محامي | محام";

/// What kind of body a text says; nothing where it says none that is known.
pub fn kind(text: &str) -> Option<AssociationKind> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').map(|word| word.strip_prefix("ال").unwrap_or(word)).collect();

    // Short words are whole words: "ass" stands at the front of too many.
    let says = |part: &str| match part.contains(' ') {
        true => folded.contains(part),
        false => words.iter().any(|word| *word == part || (part.chars().count() > 3 && word.starts_with(part))),
    };

    KINDS.iter().find(|(_, parts)| parts.split(" | ").any(says)).map(|(kind, _)| *kind)
}

/// What a column of civilities, of genders, or the title before a name says.
pub fn civility(text: &str) -> Option<Civility> {
    match fold(text).as_str() {
        "m" | "mr" | "monsieur" | "h" | "homme" | "masculin" | "male" | "man" | "سيد" | "السيد" | "ذكر" | "رجل"
        | "م" => Some(Civility::Mr),
        "mme" | "mlle" | "madame" | "mademoiselle" | "mrs" | "ms" | "miss" | "f" | "femme" | "feminin" | "female"
        | "woman" | "سيده" | "السيده" | "انسه" | "الانسه" | "انثي" | "امراه" => {
            Some(Civility::Mrs)
        }
        _ => None,
    }
}

/// What a role says of who has it: "Présidente", "Trésorier", "منسقة". Unset where it says nothing ("Membre").
pub fn civility_of_role(role: &str) -> Civility {
    for word in fold(role).split(' ') {
        let word = word.strip_prefix("ال").unwrap_or(word);

        if listed(WOMEN, word) {
            return Civility::Mrs;
        }
        if listed(MEN, word) {
            return Civility::Mr;
        }
    }

    Civility::Unsaid
}

/// Whether a cell says in words or signs that there is nothing: "N/A", "néant", "-", "لا يوجد".
pub fn is_nothing(text: &str) -> bool {
    let text = text.trim();
    let is_sign = |letter: char| letter.is_whitespace() || matches!(letter, '-' | '–' | '—' | '_' | '/' | '.');

    // Every cell of a list is asked, and folding is dear.
    let may_say = text.len() < 32 && text.starts_with(['n', 'N', 'a', 'A', 'r', 'R', 'v', 'V', 'ل', 'غ']);

    text.chars().all(is_sign)
        || (may_say
            && matches!(
                fold(text).as_str(),
                "n a"
                    | "neant"
                    | "none"
                    | "nothing"
                    | "aucun"
                    | "aucune"
                    | "rien"
                    | "vide"
                    | "لا يوجد"
                    | "لا توجد"
                    | "لا شيء"
                    | "لا شي"
                    | "لاشيء"
                    | "لاشي"
                    | "غير متوفر"
            ))
}

/// Whether a text is no more than a title: "M.", "Mme", "السيد".
pub fn is_title(text: &str) -> bool {
    let folded = fold(text);

    !matches!(folded.as_str(), "h" | "f" | "م") && civility(&folded).is_some()
}

/// What follows a title for either, which says nothing: "M./Mme Alami", "M(me) Alami".
fn after_either_title(name: &str) -> Option<&str> {
    if let Some((first, rest)) = name.split_once('/')
        && is_title(first)
    {
        let (second, rest) = rest.trim_start().split_once(char::is_whitespace)?;

        return is_title(second).then(|| rest.trim_start());
    }

    let (title, rest) = name.split_once(char::is_whitespace)?;

    (fold(title) == "m me").then(|| rest.trim_start())
}

/// Takes "M.", "Mme" or "السيدة" off the front of a name. An initial without its dot is part of the name.
pub fn without_title(name: &str) -> (Civility, &str) {
    if let Some(rest) = after_either_title(name).filter(|rest| !rest.is_empty()) {
        return (Civility::Unsaid, rest);
    }

    let Some((first, rest)) = name.split_once(|letter: char| letter.is_whitespace() || letter == '.') else {
        return (Civility::Unsaid, name);
    };
    let rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '.' || letter == '/');
    let dotted = name[first.len()..].starts_with('.');
    let plain = fold(first);

    // "M. Alami" is a title; "M Alami" may be one, "S. Alami" is an initial.
    let known = match plain.as_str() {
        "m" => dotted.then_some(Civility::Mr),
        "h" | "f" | "م" => None,
        _ => civility(first),
    };

    match known {
        Some(civility) if !rest.is_empty() => (civility, rest),
        _ => (Civility::Unsaid, name),
    }
}

/// The language that a text names.
pub fn tongue(text: &str) -> Option<Tongue> {
    let folded = fold(text);

    // "French (Morocco)", "fr_MA".
    match folded.split(' ').next().unwrap_or_default() {
        "francais" | "fr" | "french" | "الفرنسيه" | "فرنسيه" => Some(Tongue::French),
        "arabe" | "ar" | "arabic" | "العربيه" | "عربيه" => Some(Tongue::Arabic),
        "anglais" | "en" | "english" | "الانجليزيه" | "انجليزيه" => Some(Tongue::English),
        _ => None,
    }
}

/// Where an invitation stands, by what a list says of it. "En attente" says nothing that was not known.
pub fn reply(text: &str) -> Option<Reply> {
    let folded = fold(text);
    // Forms answer in sentences: "Oui, je serai présente".
    let first = folded.split(' ').next().unwrap_or_default();
    let is_phrase = ["no show", "no answer", "no reply", "لا جواب"].contains(&folded.as_str());
    let said = match first {
        "oui" | "yes" | "نعم" | "non" | "no" | "لا" | "pending" | "awaiting" if !is_phrase => first,
        _ => folded.as_str(),
    };

    Some(match said {
        "confirmee"
        | "confirme"
        | "confirmed"
        | "oui"
        | "yes"
        | "ok"
        | "x"
        | "accepte"
        | "acceptee"
        | "accepted"
        | "present"
        | "presente"
        | "attending"
        | "completed"
        | "termine"
        | "inscrit"
        | "inscrite"
        | "paye"
        | "payee"
        | "registered"
        | "attended"
        | "no show"
        | "موكده"
        | "موكد"
        | "نعم"
        | "تم التاكيد"
        | "حاضر" => Reply::Confirmed,
        "declinee" | "decline" | "declined" | "non" | "no" | "excuse" | "excusee" | "refuse" | "refusee" | "annule"
        | "annulee" | "retire" | "retiree" | "cancelled" | "absent" | "rejected" | "withdrawn" | "اعتذار" | "لا"
        | "معتذر" | "اعتذر" => Reply::Declined,
        "sans reponse" | "pas de reponse" | "no answer" | "no reply" | "بدون جواب" | "لا جواب" => {
            Reply::NoAnswer
        }
        "envoyee"
        | "envoye"
        | "sent"
        | "invite"
        | "invitee"
        | "invited"
        | "مرسله"
        | "en attente"
        | "pending"
        | "awaiting"
        | "waiting"
        | "en attente du paiement"
        | "en attente de moderation"
        | "unpaid"
        | "on waitlist" => Reply::Sent,
        "relancee" | "relance" | "reminded" | "تم التذكير" => Reply::Reminded,
        "a envoyer" | "to send" | "في انتظار الارسال" => Reply::ToSend,
        _ => return None,
    })
}

/// Whether a cell begins a line of totals: "Total", "Total général :", "TOTAL ASSOCIATIONS = 155", "المجموع العام". Nothing but
/// such words and numbers is in it: an association may be called "Total Solidarité".
pub fn is_total(text: &str) -> bool {
    let folded = fold(text);
    let mut words = folded.split(' ').filter(|word| !word.chars().all(|letter| letter.is_ascii_digit()));
    let heads = listed(TOTALS, words.next().unwrap_or_default());

    heads && words.all(|word| listed(TOTALS, word) || listed(COUNTED, word))
}

/// The first number in a text: "2", "2 places", "deux (2)".
pub fn seats(text: &str) -> Option<u16> {
    let digits: String =
        text.chars().skip_while(|letter| !letter.is_ascii_digit()).take_while(char::is_ascii_digit).collect();

    digits.parse().ok().filter(|seats| *seats > 0)
}

/// Whether a word stands in a list with bars between its words.
fn listed(words: &str, word: &str) -> bool {
    words.split(" | ").any(|known| known == word)
}
