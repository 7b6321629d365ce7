//! Drafts of invitations by e-mail: one message an invitee (RFC 5322), with the calendar and the letter attached, which any mail
//! program opens to be looked over and sent.

mod message;
mod words;

use std::collections::BTreeSet;

use super::calendar::{self, Calendar};
use super::columns::Disclosure;
use super::filter::Filter;
use super::fold::is_mostly_arabic;
use super::lists::{Writing, file_safe, in_language};
use crate::domain::meeting::{Invitation, Invitee, Meeting};
use crate::domain::register::{Register, Tongue};
use crate::domain::roll::by_association;
use crate::domain::{DelegateId, MeetingId};
use crate::i18n::{I18n, Language};

/// The longest name of a file in letters, its ending not counted: file systems hold 255 octets, and an Arabic letter takes two.
const LONGEST_NAME: usize = 100;

/// The drafts of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drafts {
    /// One a message, in the order of the names.
    pub ready: Vec<Draft>,
    /// Who has no e-mail address, and has to be reached otherwise.
    pub without_address: Vec<String>,
}

/// Whom drafts reach.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reached {
    /// How many invitees have an e-mail address.
    pub count: usize,
    /// Who has none.
    pub without_address: Vec<String>,
}

/// A message that waits to be looked over and sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Who is invited.
    pub invitee: Invitee,
    /// The name of the invitee, in the language of the interface.
    pub name: String,
    /// Where it goes.
    pub to: Vec<String>,
    /// The language that it is written in.
    pub language: Language,
    /// What its file is called; no two drafts of a meeting have the same.
    pub file: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// The drafts to those whom the filter lets through. `letter` is asked for the invitation letter of each, as PDF, in the language
/// that the message is written in.
///
/// An association is written to at its own addresses, else at those of the people named for it, else at those of its delegates; in the
/// language of these people, else in Arabic where it has an Arabic name alone, else in that of the interface.
///
/// # Errors
/// The first one that `letter` answers.
pub fn drafts<E>(
    register: &Register,
    id: MeetingId,
    meeting: &Meeting,
    filter: &Filter,
    writing: Writing<'_>,
    mut letter: impl FnMut(Invitee, Language) -> Result<Option<Vec<u8>>, E>,
) -> Result<Drafts, E> {
    let spoken = Spoken::new(register, id, meeting, writing);
    let mut drafts = Drafts::default();
    let mut taken = BTreeSet::new();

    for recipient in recipients(register, meeting, filter, writing) {
        if recipient.to.is_empty() {
            drafts.without_address.push(recipient.name);
            continue;
        }
        let voice = spoken.in_language(recipient.language);
        let letter = letter(recipient.invitee, recipient.language)?;
        let page = words::Page { register, meeting, voice, recipient: &recipient, about: About::Invitation };
        let bytes = message::message(&page, letter);
        let file = file_name("leaving-file-draft", &recipient, voice, &mut taken);
        let Recipient { invitee, name, to, language, .. } = recipient;

        drafts.ready.push(Draft { invitee, name, to, language, file, bytes });
    }

    Ok(drafts)
}

/// The drafts that take the minutes to those who are wanted: `paper` is attached to each as it is.
pub fn minutes_drafts(
    register: &Register,
    id: MeetingId,
    meeting: &Meeting,
    wanted: &BTreeSet<Invitee>,
    writing: Writing<'_>,
    paper: &[u8],
) -> Drafts {
    let spoken = Spoken::new(register, id, meeting, writing);
    let mut drafts = Drafts::default();
    let mut taken = BTreeSet::new();
    let everybody = recipients(register, meeting, &Filter::default(), writing);

    for recipient in everybody.into_iter().filter(|recipient| wanted.contains(&recipient.invitee)) {
        if recipient.to.is_empty() {
            drafts.without_address.push(recipient.name);
            continue;
        }
        let voice = spoken.in_language(recipient.language);
        let page = words::Page { register, meeting, voice, recipient: &recipient, about: About::Minutes };
        let bytes = message::message(&page, Some(paper.to_owned()));
        let file = file_name("leaving-file-minutes", &recipient, voice, &mut taken);
        let Recipient { invitee, name, to, language, .. } = recipient;

        drafts.ready.push(Draft { invitee, name, to, language, file, bytes });
    }

    drafts
}

/// What a message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    /// An invitation, with the calendar and the letter.
    Invitation,
    /// The minutes.
    Minutes,
}

/// What drafts of invitations say of people: where they go, how a guest is addressed, and what is attached, of which `letter` is what
/// the letters say.
pub fn personal_data(letter: &[Disclosure]) -> Vec<Disclosure> {
    let own = [Disclosure::Names, Disclosure::Civility, Disclosure::Emails];
    let all: BTreeSet<Disclosure> = own.into_iter().chain(calendar::PERSONAL).chain(letter.iter().copied()).collect();

    all.into_iter().collect()
}

/// Whom the drafts would reach, without writing them.
pub fn reached(register: &Register, meeting: &Meeting, filter: &Filter, writing: Writing<'_>) -> Reached {
    let recipients = recipients(register, meeting, filter, writing);
    let count = recipients.iter().filter(|recipient| !recipient.to.is_empty()).count();
    let without_address = recipients.into_iter().filter(|it| it.to.is_empty()).map(|it| it.name).collect();

    Reached { count, without_address }
}

/// What the folder of the drafts is called unless the user says otherwise.
pub fn folder_name(meeting: &Meeting, i18n: &I18n) -> String {
    let (name, code) = (i18n.t("leaving-file-drafts"), &meeting.details.code);

    file_safe(&if code.is_empty() { name } else { format!("{name}-{code}") })
}

fn recipients(register: &Register, meeting: &Meeting, filter: &Filter, writing: Writing<'_>) -> Vec<Recipient> {
    let delegates = by_association(register);
    let mut recipients: Vec<_> = meeting
        .invitations()
        .filter_map(|(invitee, invitation)| {
            let association = invitee.association();
            let of = association.and_then(|id| register.associations.get(id));
            let known = association.and_then(|id| delegates.get(&id)).map(Vec::as_slice).unwrap_or_default();

            filter
                .lets(of, Some(invitation), false)
                .then(|| Recipient::new(register, invitee, invitation, known, writing.i18n.language()))?
        })
        .collect();

    recipients.sort_by_cached_key(|recipient| writing.collation.key(&recipient.name));

    recipients
}

/// Whether a text is one e-mail address that a mail program takes.
pub fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let is_odd = |letter: char| letter.is_whitespace() || letter.is_control() || "<>()[],;:\\\"@".contains(letter);

    !local.is_empty() && !domain.trim_matches('.').is_empty() && !local.contains(is_odd) && !domain.contains(is_odd)
}

/// The addresses in a text; people write several into one field.
fn addresses(text: &str) -> impl Iterator<Item = String> {
    let apart = |letter: char| letter.is_whitespace() || ",;/|".contains(letter);

    text.split(apart)
        .map(|part| part.trim_matches(|letter| "<>.".contains(letter)))
        .filter(|it| is_address(it))
        .map(str::to_owned)
}

/// Who is written to.
struct Recipient {
    invitee: Invitee,
    name: String,
    names: crate::domain::Names,
    acronym: String,
    civility: crate::domain::Civility,
    seats: u16,
    to: Vec<String>,
    language: Language,
}

impl Recipient {
    /// None for an invitee whom the register no longer has.
    fn new(
        register: &Register,
        invitee: Invitee,
        invitation: &Invitation,
        known: &[DelegateId],
        otherwise: Language,
    ) -> Option<Self> {
        let person = |id: &DelegateId| register.delegates.get(*id);
        let seats = invitation.seats;

        match invitee {
            Invitee::Association(id) => {
                let association = register.associations.get(id)?;
                let people = || invitation.delegates.iter().chain(known).filter_map(person);
                let mut to = unique(association.emails.iter().flat_map(|it| addresses(it)));
                for group in [&invitation.delegates[..], known] {
                    if to.is_empty() {
                        to = unique(group.iter().filter_map(person).flat_map(|it| addresses(&it.email)));
                    }
                }
                let is_arabic = association.names.latin.trim().is_empty() || is_mostly_arabic(&association.names.latin);
                let spoken = people().find_map(|it| language(it.tongue));
                let language = spoken.unwrap_or(if is_arabic { Language::Arabic } else { otherwise });
                let name = in_language(&association.names, otherwise).to_owned();
                let (names, acronym) = (association.names.clone(), association.acronym.clone());

                Some(Self { invitee, name, names, acronym, civility: Default::default(), seats, to, language })
            }
            Invitee::Guest(id) => {
                let guest = register.delegates.get(id)?;
                let to = unique(addresses(&guest.email));
                let is_arabic = guest.names.latin.trim().is_empty();
                let language = language(guest.tongue).unwrap_or(if is_arabic { Language::Arabic } else { otherwise });
                let (name, names) = (in_language(&guest.names, otherwise).to_owned(), guest.names.clone());

                Some(Self {
                    invitee,
                    name,
                    names,
                    acronym: String::new(),
                    civility: guest.civility,
                    seats,
                    to,
                    language,
                })
            }
        }
    }
}

/// A meeting as it is told in one language.
struct Voice {
    i18n: I18n,
    calendar: Option<Calendar>,
    calendar_file: String,
}

/// The voices in the three languages, in the order of [`Language::ALL`].
struct Spoken([Voice; 3]);

impl Spoken {
    fn new(register: &Register, id: MeetingId, meeting: &Meeting, writing: Writing<'_>) -> Self {
        Self(Language::ALL.map(|language| {
            let i18n = I18n::new(language);
            let calendar = calendar::calendar(register, id, meeting, Writing { i18n: &i18n, ..writing });
            let calendar_file = format!("{}.ics", calendar::file_stem(meeting, &i18n));

            Voice { i18n, calendar, calendar_file }
        }))
    }

    fn in_language(&self, language: Language) -> &Voice {
        let [french, arabic, english] = &self.0;

        match language {
            Language::French => french,
            Language::Arabic => arabic,
            Language::English => english,
        }
    }
}

fn language(tongue: Tongue) -> Option<Language> {
    match tongue {
        Tongue::Unsaid => None,
        Tongue::French => Some(Language::French),
        Tongue::Arabic => Some(Language::Arabic),
        Tongue::English => Some(Language::English),
    }
}

/// Each address once, however it is cased.
fn unique(addresses: impl Iterator<Item = String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();

    for address in addresses {
        if !kept.iter().any(|known| known.eq_ignore_ascii_case(&address)) {
            kept.push(address);
        }
    }

    kept
}

/// `invitation-AMDH.eml`; a second one of the same name has a number. Names that differ in case alone are one to some systems.
fn file_name(kind: &str, recipient: &Recipient, voice: &Voice, taken: &mut BTreeSet<String>) -> String {
    let language = voice.i18n.language();
    let acronym = recipient.acronym.trim();
    let name = if acronym.is_empty() { in_language(&recipient.names, language) } else { acronym };
    let stem = format!("{}-{}", voice.i18n.t(kind), name);
    let stem: String = file_safe(&stem).chars().take(LONGEST_NAME).collect();
    // Windows drops a point or a space at the end.
    let stem = stem.trim_end_matches(['.', ' ']);
    let mut file = format!("{stem}.eml");
    let mut number = 2;

    while !taken.insert(file.to_lowercase()) {
        file = format!("{stem}-{number}.eml");
        number += 1;
    }

    file
}
