//! What is said of the personal data on a paper, held against the paper: two people change places in one thing, and if anybody can
//! see it, it was said.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use mail_parser::{MessageParser, MimeHeaders};
use majlis::documents::{Apart, Paper, PaperLanguage, Wish, personal_data};
use majlis::domain::meeting::{Invitee, MeetingChange};
use majlis::domain::register::{Delegate, GuestKind, RegisterChange, Tongue};
use majlis::domain::shelf::Filing;
use majlis::domain::{AssociationId, Civility, DelegateId, Names};
use majlis::exchange::columns::Disclosure;
use majlis::exchange::drafts::{self, drafts};
use majlis::exchange::filter::Filter;
use majlis::exchange::lists::Writing;
use majlis::i18n::{Collation, I18n, Language};

use super::desk::{Desk, MEETING, SESSION};
use super::pdf::Pdf;

/// All that can be told of a person, but for the name.
const FACTS: [Disclosure; 6] = [
    Disclosure::Civility,
    Disclosure::Roles,
    Disclosure::Phones,
    Disclosure::Emails,
    Disclosure::Languages,
    Disclosure::Presence,
];

/// Two people of one association and two guests; in each pair, one thing is the other's where it is swapped.
fn desk(swapped: Option<Disclosure>) -> Desk {
    let mut desk = Desk::empty();
    let association = desk.association("Association Espoir", "");
    let invitee = Invitee::Association(association);
    desk.meeting(MeetingChange::Invited { invitee, seats: 2 });
    for (place, of) in [(0, Some(association)), (1, Some(association)), (2, None), (3, None)] {
        let person = desk.ids.next();
        desk.record(RegisterChange::Delegate(Filing::Added(person, delegate(place, of, swapped))).into());
        desk.meeting(match of {
            Some(_) => MeetingChange::DelegateNamed { invitee, delegate: person },
            None => MeetingChange::Invited { invitee: Invitee::Guest(person), seats: 1 },
        });
        if told(place, Disclosure::Presence, swapped) == 0 {
            arrive(&mut desk, person, of);
        }
    }

    desk
}

/// Whose fact it is: the first one's of the pair, or the second one's.
fn told(place: usize, fact: Disclosure, swapped: Option<Disclosure>) -> usize {
    if swapped == Some(fact) { 1 - place % 2 } else { place % 2 }
}

fn delegate(place: usize, association: Option<AssociationId>, swapped: Option<Disclosure>) -> Delegate {
    let of = |fact| told(place, fact, swapped);
    let is_guest = association.is_none();
    let pair = place / 2;

    Delegate {
        names: Names::latin(["Zineb Alaoui", "Yacine Berrada", "Wafae Chraibi", "Tarik Daoudi"][place]),
        // In the one pair the other way round: so the numbers of women and men stay what they are.
        civility: [Civility::Mrs, Civility::Mr][(of(Disclosure::Civility) + pair) % 2],
        association,
        guest: is_guest.then_some(GuestKind::Agency),
        body: if is_guest {
            ["Agence du Nord", "Agence du Sud"][of(Disclosure::Roles)].to_owned()
        } else {
            String::new()
        },
        role: ["Présidence", "Trésorerie"][of(Disclosure::Roles)].to_owned(),
        phone: format!("06000000{pair}{}", of(Disclosure::Phones)),
        email: format!("poste{pair}{}@espoir.example", of(Disclosure::Emails)),
        tongue: [Tongue::French, Tongue::English][of(Disclosure::Languages)],
        ..Delegate::default()
    }
}

fn arrive(desk: &mut Desk, person: DelegateId, association: Option<AssociationId>) {
    let arrived = MeetingChange::Arrived { session: SESSION, person, association, desk: String::new(), replaces: None };
    desk.meeting(arrived);
}

#[test]
fn what_a_paper_shows_of_people_is_what_is_said_of_it() {
    for paper in Paper::ALL {
        let wish = Wish::new(paper, PaperLanguage::French);
        let told = personal_data(paper);
        let base = desk(None).read(&wish);
        let named = base.has("Zineb Alaoui") || base.has("Wafae Chraibi");
        assert_eq!(told.contains(&Disclosure::Names), named, "{paper:?}: names");
        for fact in FACTS {
            let seen = desk(Some(fact)).read(&wish).letters() != base.letters();
            assert_eq!(told.contains(&fact), seen, "{paper:?}: {fact:?} is told, is seen");
        }
    }
}

#[test]
fn what_drafts_of_invitations_show_of_people_is_what_is_said_of_them() {
    let told = drafts::personal_data(personal_data(Paper::Letters));
    let base = messages(&desk(None));
    assert!(told.contains(&Disclosure::Names) && base.contains("WafaeChraibi"), "{base}");
    // In which language somebody is written to is told to nobody else.
    for fact in FACTS.into_iter().filter(|fact| *fact != Disclosure::Languages) {
        let seen = messages(&desk(Some(fact))) != base;
        assert_eq!(told.contains(&fact), seen, "{fact:?} is told, is seen");
    }
}

/// All that is to be read in the drafts and in what is attached to them.
fn messages(desk: &Desk) -> String {
    let (i18n, collation, zone) = (I18n::new(Language::French), Collation::new(Language::French), TimeZone::UTC);
    let writing = Writing { i18n: &i18n, collation: &collation, zone: &zone, now: Timestamp::UNIX_EPOCH };
    let material = desk.material();
    let apart = Apart::new(material, None);
    let letter = |invitee, language: Language| apart.letter(invitee, language.into()).map(Some);
    let all = drafts(material.register, MEETING, material.meeting, &Filter::default(), writing, letter).unwrap();
    let mut text = String::new();
    for draft in all.ready {
        let message = MessageParser::new().parse(&draft.bytes).unwrap();
        text.push_str(&draft.to.join(" "));
        text.push_str(message.subject().unwrap());
        text.push_str(&message.body_text(0).unwrap());
        for part in message.attachments() {
            let is_pdf = part.content_type().is_some_and(|it| it.subtype() == Some("pdf"));
            if is_pdf {
                text.push_str(&Pdf::read(part.contents().to_vec()).letters());
            } else {
                text.push_str(&String::from_utf8_lossy(part.contents()));
            }
        }
    }

    text.retain(|letter| !letter.is_whitespace());
    text
}
