//! The letters of invitation, and the agenda that goes with them.

use serde::Serialize;

use super::common::{Material, Pair, addressed, collation, in_language, plain, session_name, words};
use super::paper::Wish;
use super::people::invitee_name;
use super::text::printable;
use crate::domain::SessionId;
use crate::domain::meeting::{AgendaItem, Channel, Invitation, Invitee, Session};
use crate::i18n::{Language, format};
use crate::tr;

/// What the template reads.
#[derive(Serialize)]
pub struct Letters {
    letters: Vec<Letter>,
    /// One a language.
    agendas: Vec<Vec<Part>>,
}

/// One invitee's letter, a text a language.
#[derive(Serialize)]
struct Letter {
    texts: Vec<Text>,
}

#[derive(Serialize)]
struct Text {
    reference: String,
    dated: String,
    to: String,
    name: String,
    /// The address and the city.
    address: Vec<String>,
    object: String,
    salutation: String,
    opening: String,
    paragraphs: Vec<String>,
    closing: String,
}

/// The agenda of one session.
#[derive(Serialize)]
struct Part {
    session: String,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    time: String,
    title: Pair,
    speaker: String,
}

/// Who is written to, by association as the language sorts, guests after all associations; each with its number: the one that its
/// letter went out with, else the next ones in the order of the Latin names, which is the same whatever the language of the
/// letters.
pub fn invitees(material: Material<'_>, language: Language) -> Vec<(Invitee, u32)> {
    let mut invitees: Vec<_> = material.meeting.invitations().map(|(invitee, _)| (invitee, 0)).collect();
    let sort = |invitees: &mut Vec<(Invitee, u32)>, language: Language| {
        let collation = collation(language);
        invitees.sort_by_cached_key(|(invitee, _)| {
            let (association, guest) = invitee_name(material, *invitee);
            let names = association.map(|it| &it.names).or(guest.map(|it| &it.names));

            (association.is_none(), names.map(|names| collation.key(in_language(names, language))))
        });
    };
    sort(&mut invitees, Language::French);
    let mut next = material.meeting.last_letter;
    for (invitee, number) in &mut invitees {
        *number = material.meeting.letter(*invitee).unwrap_or_else(|| {
            next = next.saturating_add(1);

            next
        });
    }
    if language != Language::French {
        sort(&mut invitees, language);
    }

    invitees
}

impl Letters {
    pub fn new(material: Material<'_>, wish: &Wish) -> Self {
        let mut invitees = invitees(material, wish.language.languages()[0]);
        invitees.retain(|(invitee, _)| wish.only.is_none_or(|only| only == *invitee));

        Self::to(material, wish, &invitees)
    }

    /// The letters to these, with their numbers.
    pub fn to(material: Material<'_>, wish: &Wish, invitees: &[(Invitee, u32)]) -> Self {
        let languages = wish.language.languages();
        let letters = invitees
            .iter()
            .filter_map(|&(invitee, number)| {
                let invitation = material.meeting.invitation(invitee)?;
                let text = |language: &Language| text(material, invitee, invitation, number, *language);

                Some(Letter { texts: languages.iter().map(text).collect() })
            })
            .collect();

        Self { letters, agendas: languages.iter().map(|language| agenda(material, *language)).collect() }
    }

    pub fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }
}

/// The number that was given to the letter when it was sent, else the meeting's code and the letter's number.
pub fn reference(material: Material<'_>, invitation: &Invitation, number: u32) -> String {
    let given = invitation.ordered_contacts().into_iter().rev().find_map(|(_, contact)| {
        (contact.channel == Channel::Letter && !contact.reference.trim().is_empty()).then(|| contact.reference.clone())
    });
    let code = material.meeting.details.code.trim();

    printable(
        &given.unwrap_or_else(|| if code.is_empty() { format!("{number:03}") } else { format!("{code}/{number:03}") }),
    )
}

fn text(material: Material<'_>, invitee: Invitee, invitation: &Invitation, number: u32, language: Language) -> Text {
    let i18n = words(language);
    let Material { register, meeting, today, .. } = material;
    let (association, guest) = invitee_name(material, invitee);
    let city = printable(&meeting.details.city);
    let day = format::date(language, today);
    let dated = if city.is_empty() { day } else { plain(&tr!(i18n, "papers-letter-dated", city = city, day = day)) };
    let name = match (association, guest) {
        (Some(association), _) => printable(in_language(&association.names, language)),
        (None, Some(guest)) => addressed(guest, language),
        (None, None) => String::new(),
    };
    let address = match (association, guest) {
        (Some(association), _) => vec![printable(&association.address), printable(&association.city)],
        (None, Some(guest)) => vec![printable(&guest.role), printable(&guest.body)],
        (None, None) => Vec::new(),
    };
    let seats = if invitation.seats == 0 { register.organiser.seats() } else { invitation.seats };
    let deadline = meeting.details.reply_deadline.map(|deadline| format::date_long(language, deadline));
    let mut paragraphs = Vec::new();
    if association.is_some() {
        paragraphs.push(plain(&tr!(i18n, "papers-letter-seats", count = seats)));
    }
    paragraphs.push(match (deadline, association) {
        (Some(day), Some(_)) => plain(&tr!(i18n, "papers-letter-names-by", day = day)),
        (Some(day), None) => plain(&tr!(i18n, "papers-letter-reply-by", day = day)),
        (None, _) => i18n.t("papers-letter-reply"),
    });

    Text {
        reference: plain(&tr!(i18n, "papers-letter-reference", number = reference(material, invitation, number))),
        dated,
        to: i18n.t(if association.is_some() { "papers-letter-to-association" } else { "papers-letter-to-person" }),
        name,
        address: address.into_iter().filter(|line| !line.is_empty()).collect(),
        object: i18n.t("papers-letter-object"),
        salutation: i18n.t("papers-letter-salutation"),
        opening: i18n.t(if association.is_some() { "papers-letter-opening" } else { "papers-letter-opening-person" }),
        paragraphs,
        closing: i18n.t("papers-letter-closing"),
    }
}

/// The agenda, session by session, with the hours that the planned minutes add up to.
fn agenda(material: Material<'_>, language: Language) -> Vec<Part> {
    let sessions = material.meeting.ordered_sessions();
    let first = sessions.first().map(|(id, _)| *id);
    let items = material.meeting.ordered_agenda();
    let of = |session: SessionId| -> Vec<&AgendaItem> {
        items.iter().filter(|(_, item)| item.session.or(first) == Some(session)).map(|(_, item)| *item).collect()
    };

    sessions
        .iter()
        .map(|(id, session)| Part {
            session: if sessions.len() > 1 { session_name(material.meeting, *id, language) } else { String::new() },
            items: timed(session, &of(*id)),
        })
        .filter(|part| !part.items.is_empty())
        .collect()
}

fn timed(session: &Session, items: &[&AgendaItem]) -> Vec<Item> {
    let mut minutes: Option<i64> = session.starts.map(|_| 0);
    let time = |minutes: i64| session.starts.map(|start| start.wrapping_add(jiff::SignedDuration::from_mins(minutes)));

    items
        .iter()
        .map(|item| {
            let time = minutes.and_then(time).map(format::time).unwrap_or_default();
            // After an item of unknown length, no hour is known.
            minutes = minutes.filter(|_| item.minutes > 0).map(|known| known + i64::from(item.minutes));

            Item { time, title: Pair::of(&item.title), speaker: printable(&item.speaker) }
        })
        .collect()
}

/// What the file of one letter is called, without its ending: its reference and the association.
pub fn file_stem(material: Material<'_>, invitee: Invitee, number: u32) -> String {
    let (association, guest) = invitee_name(material, invitee);
    let names = association.map(|it| it.names.clone()).or(guest.map(|it| it.names.clone())).unwrap_or_default();

    format!("{number:03}-{}", crate::domain::workspace::slug(&names))
}
