//! Drafts of invitations come back as they were meant, read by a parser that is not the writer.

use mail_parser::{Message, MessageParser, MimeHeaders};
use majlis::domain::meeting::{Invitee, Reply};
use majlis::exchange::drafts::{Draft, Drafts, drafts, is_address, reached};
use majlis::exchange::filter::Filter;
use majlis::exchange::leaving::Leaving;
use majlis::exchange::write::SaveError;
use majlis::i18n::Language;

use super::desk::MEETING;
use super::gathering::{AMAL, GUEST, NOUR, TANMIA, TWIN, gathering, register, with_writing};

fn all(filter: Filter) -> Drafts {
    let desk = gathering();
    let letter = |invitee, _| {
        let letter = (invitee == Invitee::Association(NOUR)).then(|| b"%PDF-1.7 a letter".to_vec());

        Ok::<_, std::convert::Infallible>(letter)
    };

    with_writing(Language::French, |writing| drafts(register(&desk), MEETING, desk.meeting(), &filter, writing, letter))
        .unwrap()
}

#[track_caller]
fn of(drafts: &Drafts, invitee: Invitee) -> &Draft {
    drafts.ready.iter().find(|draft| draft.invitee == invitee).unwrap()
}

#[track_caller]
fn read(draft: &Draft) -> Message<'_> {
    MessageParser::default().parse(&draft.bytes).unwrap()
}

fn to(message: &Message<'_>) -> Vec<String> {
    message.to().unwrap().iter().map(|it| it.address().unwrap().to_owned()).collect()
}

#[test]
fn each_invitee_is_written_to_in_the_language_that_is_theirs() {
    let drafts = all(Filter::default());

    assert_eq!(drafts.ready.len(), 5);
    assert_eq!(drafts.without_address, ["Muette"], "nobody is dropped in silence");

    for (invitee, language, addresses, word) in [
        (Invitee::Association(AMAL), Language::French, vec!["contact@amal.example"], "2 places vous sont réservées"),
        (Invitee::Association(NOUR), Language::Arabic, vec!["nour@nour.example"], "وقد خُصِّص لكم مقعدان"),
        (
            Invitee::Association(TANMIA),
            Language::English,
            vec!["omar@tanmia.example", "bureau@tanmia.example"],
            "inviting Tanmia to the meeting",
        ),
        (Invitee::Guest(GUEST), Language::French, vec!["etienne@agence.example"], "Monsieur,"),
    ] {
        let draft = of(&drafts, invitee);
        let message = read(draft);
        let text = message.body_text(0).unwrap();

        assert_eq!(draft.language, language, "{invitee:?}");
        assert_eq!(to(&message), addresses);
        assert!(text.contains(word), "{text}");
        assert!(text.contains("09:00 – 12:30"), "{text}");
        assert!(text.contains("liens@ministere.example"), "where to answer: {text}");
        assert!(!text.contains('\u{2068}'), "{text}");
    }
}

#[test]
fn headers_in_arabic_are_encoded_and_come_back() {
    let drafts = all(Filter::default());
    let draft = of(&drafts, Invitee::Association(NOUR));
    let closing =
        read(of(&drafts, Invitee::Guest(GUEST))).body_text(0).unwrap().contains("agréer, Monsieur, l’expression");

    assert!(closing);
    let message = read(draft);
    let raw = String::from_utf8_lossy(&draft.bytes);
    let head = raw.split("\r\n\r\n").next().unwrap();

    assert!(raw.starts_with("X-Unsent: 1\r\n"));
    assert!(head.is_ascii(), "{head}");
    assert!(head.split("\r\n").all(|line| line.len() <= 78), "{head}");
    assert_eq!(message.subject(), Some("دعوة: الشراكة مع المجتمع المدني – 25 فبراير 2027"));
    assert_eq!(message.from().unwrap().first().unwrap().name(), Some("الوزارة"));
    assert!(message.date().is_none() && message.message_id().is_none(), "it is not sent yet");
    assert!(message.body_text(0).unwrap().contains("Palais des congrès، Rabat"), "with the comma of the language");
    assert!(message.body_html(0).unwrap().contains("<body dir=\"rtl\">"));
}

#[test]
fn the_calendar_and_the_letter_are_attached() {
    let drafts = all(Filter::default());
    let message = read(of(&drafts, Invitee::Association(NOUR)));
    let names: Vec<_> = message.attachments().map(|part| part.attachment_name().unwrap().to_owned()).collect();
    let calendar = message.attachment(0).unwrap();

    assert_eq!(names, ["موعد-اللقاء-RC-2027-01.ics", "دعوة-RC-2027-01.pdf"]);
    assert_eq!(calendar.content_type().unwrap().subtype(), Some("calendar"));

    let calendar = calcard::icalendar::ICalendar::parse(std::str::from_utf8(calendar.contents()).unwrap()).unwrap();

    assert_eq!(calendar.components.iter().filter(|it| it.component_type.is_event()).count(), 2);
    assert_eq!(message.attachment(1).unwrap().contents(), b"%PDF-1.7 a letter");
    assert_eq!(read(of(&drafts, Invitee::Association(AMAL))).attachment_count(), 1, "no letter was given");
}

#[test]
fn files_have_names_of_their_own() {
    let drafts = all(Filter::default());
    let file = |invitee| of(&drafts, invitee).file.as_str();

    assert_eq!(file(Invitee::Association(AMAL)), "invitation-AMAL.eml");
    assert_eq!(file(Invitee::Association(TWIN)), "invitation-amal-2.eml", "some systems do not tell the cases apart");
    assert_eq!(file(Invitee::Association(NOUR)), "دعوة-جمعية النور.eml");
}

#[test]
fn only_those_whom_the_filter_lets_through_are_written_to() {
    let to_send = Filter { reply: Some(Reply::ToSend), ..Filter::default() };
    let drafts = all(to_send);
    let desk = gathering();
    let counted = with_writing(Language::French, |writing| reached(register(&desk), desk.meeting(), &to_send, writing));

    assert!(drafts.ready.iter().all(|draft| draft.invitee != Invitee::Association(AMAL)));
    assert_eq!(drafts.ready.len(), 4);
    assert_eq!((counted.count, counted.without_address), (4, drafts.without_address));
}

#[test]
fn a_folder_is_made_and_filled() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("brouillons");
    let leaving = Leaving::Drafts(all(Filter::default()));

    assert_eq!(leaving.save(&folder).unwrap().rows, 5);
    assert_eq!(leaving.save(&folder).unwrap().rows, 5, "again, over those that are there");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 5);

    std::fs::write(home.path().join("file"), "").unwrap();
    assert!(matches!(leaving.save(&home.path().join("file")), Err(SaveError::NotAFolder { .. })));
    assert!(matches!(leaving.save(&home.path().join("no/where")), Err(SaveError::NoFolder { .. })));
}

#[test]
fn addresses_are_told_from_words() {
    for (text, is) in [
        ("a@b.ma", true),
        ("a.b+c@d-e.example", true),
        ("أمل@مثال.المغرب", true),
        ("", false),
        ("@b.ma", false),
        ("a@", false),
        ("a@b@c.ma", false),
        ("a b@c.ma", false),
        ("a@b.ma\r\nBcc: x@y.ma", false),
        ("par téléphone", false),
    ] {
        assert_eq!(is_address(text), is, "{text}");
    }
}

#[test]
fn the_minutes_go_out_to_those_who_are_wanted_with_the_paper_alone() {
    let desk = gathering();
    let wanted = [Invitee::Association(AMAL), Invitee::Association(NOUR)].into_iter().collect();
    let drafts = with_writing(Language::French, |writing| {
        majlis::exchange::drafts::minutes_drafts(
            register(&desk),
            MEETING,
            desk.meeting(),
            &wanted,
            writing,
            b"%PDF-1.7 the minutes",
        )
    });

    assert_eq!(drafts.ready.len(), 2);
    for (invitee, subject, file) in [(AMAL, "Procès-verbal", "proces-verbal-"), (NOUR, "محضر", "محضر-")]
        .map(|(id, a, b)| (Invitee::Association(id), a, b))
    {
        let draft = of(&drafts, invitee);
        let message = read(draft);
        assert!(message.subject().unwrap().starts_with(subject) && draft.file.starts_with(file), "{}", draft.file);
        assert_eq!(message.attachment_count(), 1, "no calendar goes with it");
        assert_eq!(message.attachment(0).unwrap().contents(), b"%PDF-1.7 the minutes");
    }
}
