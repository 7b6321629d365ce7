//! What people type is text, whatever it looks like.

use majlis::documents::{Paper, PaperLanguage, Wish};
use majlis::domain::meeting::{AgendaItem, Channel, Contact, Details, Invitee, MeetingChange};
use majlis::domain::register::{Association, Delegate, GuestKind, Organiser, RegisterChange};
use majlis::domain::shelf::Filing;
use majlis::domain::{Names, Record};

use super::desk::Desk;

const MARKUP: [&str; 14] = [
    "#panic(\"x\")",
    "*gras* _italique_ `code`",
    "$ x^2 $ et 5 $",
    "\\ barre \\u{41}",
    "\"guillemets\" 'simples'",
    "[crochets] <lien> @note",
    "= Titre // commentaire /* encore */",
    "=cmd|' /C calc'!A0",
    "+212600000000",
    "-5",
    "@x",
    "#import \"/etc/passwd\"",
    "{ \"json\": [1, 2] }",
    "ligne\nsuivante\tet tabulation",
];

#[test]
fn markup_comes_back_as_text() {
    let names = MARKUP;
    let mut desk = Desk::empty();
    for name in names {
        desk.invited(name, name);
    }
    for paper in [Paper::SignIn, Paper::Attendance, Paper::Badges, Paper::PlaceCards, Paper::Letters] {
        let pdf = desk.read(&Wish::new(paper, PaperLanguage::French));
        for name in names {
            assert!(pdf.has(name), "{paper:?} lost {name:?}");
        }
    }
}

/// Whatever a letter says is typed by somebody: title, hall, agenda, address, signatory, and the number of a letter that was sent.
#[test]
fn every_text_of_a_letter_comes_back_as_it_was_typed() {
    for text in MARKUP {
        let mut desk = Desk::empty();
        let typed = |place: &str| format!("{place} {text}");
        let association = Association {
            names: Names::latin(typed("nom")),
            address: typed("adresse"),
            city: typed("ville"),
            ..Association::default()
        };
        let guest = Delegate {
            names: Names::latin(typed("invité")),
            role: typed("fonction"),
            body: typed("organisme"),
            guest: Some(GuestKind::Agency),
            ..Delegate::default()
        };
        let (body, person) = (desk.ids.next(), desk.ids.next());
        desk.record(RegisterChange::Association(Filing::Added(body, association)).into());
        desk.record(RegisterChange::Delegate(Filing::Added(person, guest)).into());
        for invitee in [Invitee::Association(body), Invitee::Guest(person)] {
            desk.meeting(MeetingChange::Invited { invitee, seats: 1 });
        }
        let was = desk.material().register.organiser.clone();
        let organiser = Organiser {
            names: Names::latin(typed("organisateur")),
            signatory: Names::latin(typed("signataire")),
            signatory_role: Names::latin(typed("qualité")),
            ..was.clone()
        };
        desk.record(RegisterChange::OrganiserEdited(was.edits_to(&organiser)).into());
        let was = desk.material().meeting.details.clone();
        let details = Details {
            title: Names::latin(typed("titre")),
            venue: typed("salle"),
            city: typed("lieu"),
            code: typed("code"),
            ..was.clone()
        };
        desk.meeting(MeetingChange::Edited(was.edits_to(&details)));
        let item =
            AgendaItem { title: Names::latin(typed("point")), speaker: typed("orateur"), ..AgendaItem::default() };
        let id = desk.ids.next();
        desk.meeting(MeetingChange::Agenda(Filing::Added(id, item)));
        let contact = Contact { channel: Channel::Letter, reference: typed("référence"), ..Contact::default() };
        let id = desk.ids.next();
        desk.meeting(MeetingChange::Contact(Invitee::Association(body), Filing::Added(id, contact)));

        let pdf = desk.read(&Wish::new(Paper::Letters, PaperLanguage::French));
        for place in [
            "nom",
            "adresse",
            "ville",
            "invité",
            "fonction",
            "organisme",
            "organisateur",
            "signataire",
            "qualité",
            "titre",
            "salle",
            "lieu",
            "code",
            "point",
            "orateur",
            "référence",
        ] {
            assert!(pdf.has(&typed(place)), "{:?} is not in {}", typed(place), pdf.letters());
        }
    }
}

#[test]
fn letters_that_no_font_has_do_not_stop_the_paper() {
    let mut desk = Desk::empty();
    desk.invited("Association 🙂 中文", "Léa 🙂");
    desk.invited("Normale", "Marie");
    let pdf = desk.read(&Wish::new(Paper::SignIn, PaperLanguage::French));
    // A box stands for what cannot be drawn; the rest is there, and the file is tagged all the same.
    assert!(pdf.tagged && !pdf.accessible);
    assert!(pdf.has("Marie") && pdf.has("Léa"));
}

#[test]
fn a_very_long_name_is_broken_and_never_cut() {
    let word = "Supercalifragilistic".repeat(12);
    let sentence = "association de développement durable et solidaire ".repeat(12);
    let mut desk = Desk::empty();
    desk.invited(sentence.trim(), &word);
    for paper in [Paper::SignIn, Paper::Attendance, Paper::Badges, Paper::PlaceCards] {
        let pdf = desk.read(&Wish::new(paper, PaperLanguage::French));
        assert!(pdf.has(&word) && pdf.has(sentence.trim()), "{paper:?}");
    }
}

#[test]
fn a_text_as_long_as_a_cell_of_excel_goes_over_pages_whole() {
    let longest: String = "solidarité et développement ".chars().cycle().take(32_767).collect();
    let mut desk = Desk::empty();
    desk.invited(&longest, "Marie");
    let pdf = desk.read(&Wish::new(Paper::Attendance, PaperLanguage::French));
    let letters = |text: &str| text.chars().filter(|letter| *letter == 'é').count();
    assert!(pdf.has("Marie") && pdf.pages.len() > 3, "{} pages", pdf.pages.len());
    assert!(letters(&pdf.letters()) >= letters(&longest));
}

#[test]
fn marks_that_turn_the_direction_are_left_out() {
    let mut desk = Desk::empty();
    desk.invited("Association \u{202E}inverse", "Ali\u{0007} \u{202D}Ben\u{FEFF}");
    let draft = majlis::documents::draft(desk.material(), &Wish::new(Paper::SignIn, PaperLanguage::French), None);
    let data = draft.unwrap().data().to_owned();
    assert!(data.contains("Association inverse") && data.contains("Ali Ben"), "{data}");
}
