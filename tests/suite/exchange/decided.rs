//! What is decided for a row counts: for what is written, for what is counted, and for what is said of a reply.

use majlis::domain::meeting::{Invitee, MeetingChange, Reply};
use majlis::domain::register::{Association, Delegate, RegisterChange};
use majlis::domain::shelf::Filing;
use majlis::domain::{Change, Names};
use majlis::exchange::import::Destination;
use majlis::exchange::plan::{Choice, RowState};

use super::desk::{Desk, MEETING};

/// The invitation of an association: its reply and its seats.
#[track_caller]
fn invitation(desk: &Desk, name: &str) -> (Reply, u16) {
    let it = desk.meeting().invitation(Invitee::Association(desk.association_id(name))).expect("an invitation");

    (it.reply, it.seats)
}

#[test]
fn a_row_that_is_left_out_is_not_counted() {
    let mut desk = Desk::new().with_meeting();
    let mut plan = desk.typed("Association|Nom et prénom\nAl Amal|Sara Alami\nAl Amal|Omar Naciri\nAnnour|Hind Filali");

    desk.decide(&mut plan, 2, Choice::LeaveOut);
    assert_eq!((plan.counts().associations, plan.counts().people), (1, 2));
    desk.decide(&mut plan, 0, Choice::LeaveOut);
    assert_eq!((plan.counts().associations, plan.counts().people), (1, 1), "the second row adds the association now");
    assert!(plan.rows[1].adds.association && !plan.rows[0].adds.association && !plan.rows[0].adds.person);
    desk.decide(&mut plan, 1, Choice::LeaveOut);
    assert_eq!((plan.counts().associations, plan.counts().people), (0, 0));
    desk.take_in(&plan);
    assert_eq!(desk.register().associations.len(), 0);
}

#[test]
fn what_is_taken_as_the_same_is_not_counted_as_new() {
    let mut desk = Desk::new();
    let plan = desk.typed("Association|Ville\nAl Amal|Fès");
    desk.take_in(&plan);

    let mut plan = desk.typed("Association|Ville|Nom et prénom\nAl Amal|Oujda|Sara Alami");
    assert_eq!((plan.counts().associations, plan.counts().people), (1, 1));
    desk.decide(&mut plan, 0, Choice::SameAsKnown);
    assert_eq!((plan.counts().associations, plan.counts().people), (0, 1));
}

#[test]
fn a_row_that_is_left_out_writes_nothing() {
    let mut desk = Desk::new().with_meeting();
    let mut plan = desk.typed(
        "Association|Nom et prénom|Téléphone association|Observations|Réponse|Places\n\
         Al Amal|Sara Alami|0535000001|à rappeler|Déclinée|9\n\
         Al Amal|Omar Naciri|0535000002|||1",
    );

    desk.decide(&mut plan, 0, Choice::LeaveOut);
    desk.invite(&plan);

    let association = desk.association("Al Amal");
    assert_eq!((association.phones.as_slice(), association.remarks.as_str()), (&["0535000002".to_owned()][..], ""));
    assert_eq!(invitation(&desk, "Al Amal"), (Reply::ToSend, 1));
}

#[test]
fn a_person_who_stands_twice_has_what_both_rows_say() {
    let mut desk = Desk::new();
    let list = "Association|Nom et prénom|Fonction|Tél.|E-mail\n\
                Al Amal|Sara Alami||0661000001|\n\
                Al Amal|ALAMI Sara|Présidente||sara@amal.example\n\
                Al Amal|Sara Alami||0535000009|sara@amal.example";
    let plan = desk.typed(list);

    assert_eq!(plan.counts().skip, 2);
    desk.take_in(&plan);

    let sara = desk.person("Sara Alami").clone();
    assert_eq!(desk.register().delegates.len(), 1);
    assert_eq!((sara.phone.as_str(), sara.email.as_str()), ("0661000001 / 0535000009", "sara@amal.example"));
    assert_eq!(sara.role, "Présidente");

    let again = desk.typed(list);
    assert_eq!((again.counts().same, again.counts().skip), (1, 2), "{:?}", again.rows);
    // A list that has only one of the two phones takes none away.
    let less = desk.typed("Association|Nom et prénom|Tél.\nAl Amal|Sara Alami|0535 00 00 09");
    assert_eq!(less.rows[0].state, RowState::Same, "{:?}", less.rows[0].updates);
}

#[test]
fn where_the_first_row_of_a_person_is_left_out_the_second_one_counts() {
    let mut desk = Desk::new();
    let mut plan = desk.typed(
        "Association|Nom et prénom|Tél.\n\
         Al Amal|Sara Alami|0661000001\n\
         Al Amal|Sara Alami|0661000002",
    );

    desk.decide(&mut plan, 0, Choice::LeaveOut);
    desk.take_in(&plan);
    assert_eq!(desk.person("Sara Alami").phone, "0661000002");
}

#[test]
fn several_replies_of_one_association() {
    for (rows, reply) in [
        // Across people, who comes counts.
        ("Al Amal|Sara Alami|Déclinée\nAl Amal|Omar Naciri|Confirmée", Reply::Confirmed),
        ("Al Amal|Sara Alami|Confirmée\nAl Amal|Omar Naciri|Déclinée", Reply::Confirmed),
        ("Al Amal|Sara Alami|Envoyée\nAl Amal|Omar Naciri|Déclinée", Reply::Declined),
        // Of one person, the later word counts: a form was answered twice.
        ("Al Amal|Sara Alami|Confirmée\nAl Amal|Sara Alami|Déclinée", Reply::Declined),
        ("Al Amal|Sara Alami|Déclinée\nAl Amal|Sara Alami|Confirmée", Reply::Confirmed),
        ("Al Amal|Sara Alami|Confirmée\nAl Amal|Sara Alami|", Reply::Confirmed),
        ("Al Amal||Confirmée\nAl Amal||Déclinée", Reply::Declined),
        ("|Sara Alami|Confirmée\n|Sara Alami|Déclinée", Reply::Declined),
    ] {
        let mut desk = Desk::new().with_meeting();
        let plan = desk.typed(&format!("Association|Nom et prénom|Réponse\n{rows}"));

        desk.invite(&plan);

        let replies: Vec<Reply> = desk.meeting().invitations().map(|(_, it)| it.reply).collect();
        assert_eq!(replies, [reply], "{rows}");
    }
}

/// Al Amal of Fès, invited with two seats, with this reply.
fn replied(reply: Reply) -> Desk {
    let mut desk = Desk::new().with_meeting();
    let plan = desk.typed("Association|Nom et prénom|Places\nAl Amal|Sara Alami|2");
    desk.invite(&plan);
    let invitee = Invitee::Association(desk.association_id("Al Amal"));
    desk.record(vec![Change::Meeting(MEETING, MeetingChange::Replied { invitee, was: Reply::ToSend, now: reply })]);

    desk
}

#[test]
fn a_weaker_reply_undoes_no_stronger_one() {
    for (known, listed, now) in [
        (Reply::Confirmed, "Envoyée", Reply::Confirmed),
        (Reply::Confirmed, "Sans réponse", Reply::Confirmed),
        (Reply::Confirmed, "Déclinée", Reply::Confirmed),
        (Reply::Declined, "Envoyée", Reply::Declined),
        (Reply::Declined, "Confirmée", Reply::Confirmed),
        (Reply::Reminded, "Envoyée", Reply::Reminded),
        (Reply::Sent, "Déclinée", Reply::Declined),
    ] {
        let mut desk = replied(known);
        let plan = desk.typed(&format!("Association|Nom et prénom|Réponse\nAl Amal|Sara Alami|{listed}"));

        desk.invite(&plan);
        assert_eq!(invitation(&desk, "Al Amal").0, now, "{known:?} {listed}");
    }
}

#[test]
fn seats_of_an_invitation_follow_the_list() {
    let mut desk = replied(Reply::Sent);
    let plan = desk.typed("Association|Nom et prénom|Places\nAl Amal|Sara Alami|3");

    desk.invite(&plan);
    assert_eq!(invitation(&desk, "Al Amal").1, 3);

    let silent = desk.typed("Association|Nom et prénom\nAl Amal|Sara Alami");
    assert_eq!(desk.invite(&silent), 0);
}

#[test]
fn an_archived_one_is_brought_back_and_said() {
    let mut desk = Desk::new();
    let association = Association { names: Names::latin("Al Amal"), archived: true, ..Association::default() };
    let id = desk.ids.next();
    let sara =
        Delegate { names: Names::latin("Sara Alami"), association: Some(id), archived: true, ..Delegate::default() };
    let changes = vec![
        RegisterChange::Association(Filing::Added(id, association)).into(),
        RegisterChange::Delegate(Filing::Added(desk.ids.next(), sara)).into(),
    ];
    desk.record(changes);

    let mut plan = desk.typed("Association|Nom et prénom\nAl Amal|Sara Alami");
    let fields: Vec<_> = plan.rows[0].updates.iter().map(|it| (it.field, it.of_person)).collect();
    assert_eq!((plan.rows[0].state, fields), (RowState::Update, vec![("archived", false), ("archived", true)]));

    desk.decide(&mut plan, 0, Choice::LeaveOut);
    desk.take_in(&plan);
    assert!(desk.association("Al Amal").archived);
    desk.decide(&mut plan, 0, Choice::TakeIn);
    desk.take_in(&plan);
    assert!(!desk.association("Al Amal").archived && !desk.person("Sara Alami").archived);
}

#[test]
fn what_was_told_to_be_the_same_is_the_same_the_next_time() {
    let mut desk = Desk::new();
    let plan = desk.typed("Association|Ville|Tél. association\nLigue des jeunes|Rabat|0537000000");
    desk.take_in(&plan);

    let list = "Association|Ville|Nom et prénom|Tél. association\nLumière du jour|Rabat|Sara Alami|0537000000";
    let mut plan = desk.typed(list);
    assert!(matches!(plan.rows[0].state, RowState::PerhapsSame(_)));
    desk.decide(&mut plan, 0, Choice::SameAsKnown);
    desk.take_in(&plan);
    assert_eq!((desk.register().associations.len(), desk.register().idle), (1, 0));

    let again = desk.typed(list);
    assert_eq!(again.rows[0].state, RowState::Same);
    desk.take_in(&again);
    assert_eq!((desk.register().associations.len(), desk.register().delegates.len()), (1, 1));
    // By its name alone as well.
    assert_eq!(desk.typed("Association\nLumière du jour").rows[0].state, RowState::Same);
}

#[test]
fn a_person_who_was_told_to_be_the_same_is_the_same_the_next_time() {
    let mut desk = Desk::new();
    let heading = "Association|Nom et prénom|Tél.|E-mail\n";
    let plan = desk.typed(&format!("{heading}Al Amal|Sara Alami|0661000001|\n|Omar Naciri||omar@un.example"));
    desk.take_in(&plan);

    let list = format!("{heading}Al Amal|Sara El Alami|0661000001|\n|Omar Nasseri||omar@un.example");
    let mut plan = desk.typed(&list);
    for row in 0..2 {
        assert!(matches!(plan.rows[row].state, RowState::PerhapsSame(_)), "{:?}", plan.rows[row].state);
        desk.decide(&mut plan, row, Choice::SameAsKnown);
    }
    assert_eq!((plan.counts().people, plan.counts().updated), (0, 2), "{:?}", plan.rows);
    desk.take_in(&plan);

    let again = desk.typed(&list);
    assert_eq!(again.counts().same, 2, "{:?}", again.rows);
    assert_eq!(desk.person("Sara Alami").names, Names::latin("Sara Alami"), "the name stays as it is");
    // Alone, and in any order.
    assert_eq!(desk.typed(&format!("{heading}Al Amal|EL ALAMI Sara||")).rows[0].state, RowState::Same);
}

#[test]
fn guests_of_one_name_with_another_phone_and_another_address_are_perhaps_two() {
    let mut desk = Desk::new();
    let heading = "Association|Nom et prénom|Tél.|E-mail\n";
    let plan = desk.typed(&format!("{heading}|Mohamed Alami|0661000001|m.alami@un.example"));
    desk.take_in(&plan);

    for (row, is_sure) in [
        ("|Mohamed Alami|0661000002|alami@deux.example", false),
        ("|Mohamed Alami|0661000001|alami@deux.example", true),
        ("|Mohamed Alami|0661000002|", true),
        ("|Mohamed Alami||", true),
    ] {
        let state = desk.typed(&format!("{heading}{row}")).rows[0].state;

        assert_eq!(!matches!(state, RowState::PerhapsSame(_)), is_sure, "{row}: {state:?}");
    }

    // Two of one name in one list are two as well.
    let plan = desk.typed(&format!(
        "{heading}|Hind Filali|0661000003|hind@un.example\n|Hind Filali|0661000004|filali@deux.example"
    ));
    assert_eq!(plan.counts().people, 2);
}

#[test]
fn the_counts_are_those_of_the_changes() {
    let mut desk = Desk::new().with_meeting();
    // A third of the list is known, and invited, with less than it says.
    let first = desk.plan_file("rencontre-155.csv");
    let mut some = first.clone();
    for row in (0..some.rows.len()).filter(|row| row % 3 != 0) {
        some.choose(row, Choice::LeaveOut);
    }
    desk.invite(&some);
    let edits = |desk: &Desk| -> Vec<Change> {
        let known = desk.register().associations.iter().step_by(2);
        let less = known.map(|(id, it)| {
            let less = Association { city: String::new(), phones: Vec::new(), acronym: String::new(), ..it.clone() };

            RegisterChange::Association(Filing::edit(id, it, &less).unwrap()).into()
        });

        less.collect()
    };
    desk.record(edits(&desk));

    let mut plan = desk.plan_file("rencontre-155.xlsx");
    for row in 0..plan.rows.len() {
        let choice =
            [Choice::TakeIn, Choice::AsNew, Choice::LeaveOut, Choice::OtherAssociation, Choice::TakeIn][row % 5];
        plan.choose(row, choice);
    }
    let to = Some(Destination { id: MEETING, meeting: desk.meeting() });
    plan.review(desk.register(), to);
    let counts = plan.counts();
    let changes = plan.changes(desk.register(), &desk.ids, to);
    let count = |is: &dyn Fn(&Change) -> bool| changes.iter().filter(|change| is(change)).count();
    let new_associations = count(&|it| matches!(it, Change::Register(RegisterChange::Association(Filing::Added(..)))));
    let new_people = count(&|it| matches!(it, Change::Register(RegisterChange::Delegate(Filing::Added(..)))));
    let edited = count(&|it| {
        matches!(
            it,
            Change::Register(
                RegisterChange::Association(Filing::Edited(..)) | RegisterChange::Delegate(Filing::Edited(..))
            )
        )
    });
    let invited = count(&|it| matches!(it, Change::Meeting(_, MeetingChange::Invited { .. })));

    assert!(new_associations > 20 && new_people > 20 && edited > 10, "{new_associations} {new_people} {edited}");
    assert_eq!((counts.associations, counts.people, counts.updated), (new_associations, new_people, edited));
    assert_eq!(counts.invited + new_associations, invited);
    let added = plan.rows.iter().filter(|row| row.adds.association).count();
    assert_eq!(added, new_associations, "each is shown on one row");
}

#[test]
fn rows_of_another_association_are_of_the_same_other_one() {
    for others in [&[1, 2][..], &[0, 1, 2][..]] {
        let mut desk = Desk::new().with_meeting();
        let plan = desk.typed("Association|Ville\nAl Amal|Fès");
        desk.take_in(&plan);
        let list =
            "Association|Ville|Nom et prénom\nAl Amal|Fès|Sara Alami\nAl Amal|Fès|Omar Naciri\nAl Amal|Fès|Hind Filali";
        let mut plan = desk.typed(list);
        for row in others {
            desk.decide(&mut plan, *row, Choice::OtherAssociation);
        }

        assert_eq!((plan.counts().associations, plan.counts().people), (1, 3), "{others:?}");
        desk.invite(&plan);
        assert_eq!(desk.register().associations.len(), 2, "{others:?}");
    }
}

#[test]
fn where_the_first_row_is_left_out_the_next_one_asks() {
    let mut desk = Desk::new();
    let plan = desk.typed("Association|Ville\nAl Amal|Fès");
    desk.take_in(&plan);
    let mut plan = desk.typed("Association|Ville|Nom et prénom\nAl Amal|Oujda|Sara Alami\nAl Amal|Oujda|Omar Naciri");

    assert!(matches!(plan.rows[0].state, RowState::PerhapsSame(_)));
    desk.decide(&mut plan, 0, Choice::LeaveOut);
    assert!(matches!(plan.rows[1].state, RowState::PerhapsSame(_)), "{:?}", plan.rows[1].state);
    desk.decide(&mut plan, 1, Choice::SameAsKnown);
    assert_eq!((plan.counts().associations, plan.counts().people), (0, 1));
}
