//! Ids, names, and the words by which a meeting is called.

use proptest::prelude::*;

use super::generate::{World, cases};
use majlis::domain::meeting::{Details, DetailsEdit, MeetingState, Session};
use majlis::domain::workspace::{NoSuchMeeting, slug};
use majlis::domain::*;

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn an_id_is_its_text_and_sorts_like_it(one in any::<u64>(), other in any::<u64>()) {
        let (one, other) = (Id::new(one), Id::new(other));
        let texts = [one.to_string(), other.to_string()];
        prop_assert_eq!(texts[0].parse(), Ok(one));
        prop_assert_eq!(texts[0].len(), 12);
        prop_assert!(!texts[0].contains(['i', 'l', 'o', 'u']));
        prop_assert_eq!(one.cmp(&other), texts[0].cmp(&texts[1]));
        let written = ron::to_string(&one).unwrap();
        prop_assert_eq!(ron::from_str::<Id>(&written).unwrap(), one);
    }

    #[test]
    fn what_is_no_id_is_refused(text in "\\PC{0,14}") {
        let is_id = text.len() == 12 && text.bytes().all(|it| b"0123456789abcdefghjkmnpqrstvwxyz".contains(&it));
        prop_assert_eq!(text.parse::<Id>().is_ok(), is_id);
    }

    #[test]
    fn a_slug_is_safe_in_any_file_name(latin in "\\PC{0,80}", arabic in "\\PC{0,10}") {
        let slug = slug(&Names::new(latin, arabic));
        prop_assert!((1..=40).contains(&slug.len()));
        prop_assert!(slug.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-'));
        prop_assert!(!slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"));
    }
}

#[test]
fn counting_ids_are_never_given_twice() {
    let ids = Ids::counting();
    let given: std::collections::BTreeSet<AssociationId> = (0..10_000).map(|_| ids.next()).collect();
    assert_eq!(given.len(), 10_000);
}

#[test]
fn slugs_are_read_as_the_title() {
    for (title, expected) in [
        ("Rencontre de concertation", "rencontre-de-concertation"),
        ("L’intégration des migrants : où en est-on ?", "l-integration-des-migrants-ou-en-est-on"),
        ("Cœur de ville, nœud", "coeur-de-ville-noeud"),
        ("  2016 – bilan  ", "2016-bilan"),
        ("", "rencontre"),
        ("لقاء تشاوري", "rencontre"),
        (
            "Une rencontre de concertation sur le partenariat avec la société civile",
            "une-rencontre-de-concertation-sur-le-par",
        ),
    ] {
        assert_eq!(slug(&Names::latin(title)), expected, "{title}");
    }
}

#[test]
fn a_name_falls_back_on_the_other_script() {
    for (latin, arabic, in_latin, in_arabic, is_empty) in [
        ("Amal", "أمل", "Amal", "أمل", false),
        ("Amal", "", "Amal", "Amal", false),
        ("", "أمل", "أمل", "أمل", false),
        ("", "", "", "", true),
        (" ", "\t", " ", "\t", true),
    ] {
        let names = Names::new(latin, arabic);
        assert_eq!((names.in_latin(), names.in_arabic(), names.is_empty()), (in_latin, in_arabic, is_empty));
    }
}

/// Meetings of these codes, titles, days and states, found by this word on the tenth of March.
fn find(meetings: &[(&str, &str, i8, MeetingState)], word: &str) -> Result<String, NoSuchMeeting> {
    let mut world = World::new(&[0]);
    // The meeting that every world begins with is out of the way.
    let first = super::generate::MEETING;
    world.act(0, vec![Change::Meeting(first, MeetingChange::Withdrawn)]);
    for (number, (code, title, day, state)) in meetings.iter().enumerate() {
        let details = Details { code: (*code).into(), title: Names::latin(*title), ..Default::default() };
        let plan = Session { date: jiff::civil::date(2026, 3, *day), ..Default::default() };
        let session = SessionId::new(50 + number as u64);
        let id = MeetingId::new(10 + number as u64);
        let state = DetailsEdit::State { was: MeetingState::Draft, now: *state };
        world.act(0, vec![Change::Meeting(id, MeetingChange::Created { details, session, plan })]);
        world.act(0, vec![Change::Meeting(id, MeetingChange::Edited(vec![state]))]);
    }
    let workspace = world.sees(0);
    let found = workspace.find_meeting(word, jiff::civil::date(2026, 3, 10))?;

    Ok(workspace.all_meetings[&found].details.code.clone())
}

#[test]
fn a_meeting_is_called_by_its_code_its_slug_or_latest() {
    use MeetingState::{Cancelled, Closed, Draft, Inviting, Open};
    let three = [("RC-1", "Bilan", 1, Closed), ("RC-2", "Bilan", 9, Closed), ("RC-3", "Forum", 20, Inviting)];
    let ok = |code: &str| Ok(code.to_owned());
    let several = |word: &str| Err(NoSuchMeeting::Several(word.into()));
    let unknown = |word: &str| Err(NoSuchMeeting::Unknown(word.into()));
    for (meetings, word, expected) in [
        (&three[..], "RC-2", ok("RC-2")),
        (&three, " rc-3 ", ok("RC-3")),
        (&three, "forum", ok("RC-3")),
        (&three, "bilan", several("bilan")),
        (&three, "RC-9", unknown("RC-9")),
        (&three, "", unknown("")),
        (&three, "latest", ok("RC-2")),
        (&[], "latest", Err(NoSuchMeeting::None)),
        (&[("D", "x", 1, Draft), ("E", "y", 20, Inviting)], "latest", ok("E")),
        (&[("D", "x", 1, Open), ("E", "y", 9, Closed)], "latest", ok("D")),
        (&[("D", "x", 1, Open), ("E", "y", 9, Open)], "latest", ok("E")),
        (&[("D", "x", 1, Closed), ("E", "y", 5, Cancelled), ("F", "z", 9, Draft)], "latest", ok("E")),
        (&[("A", "x", 1, Open), ("a", "y", 2, Open)], "A", several("A")),
        // A code goes before a slug.
        (&[("forum", "x", 1, Open), ("B", "Forum", 2, Open)], "forum", ok("forum")),
        (&[("", "Sans code", 1, Open)], "", unknown("")),
    ] {
        assert_eq!(find(meetings, word), expected, "{word} of {meetings:?}");
    }
}
