//! One who is known and stands in a list in several spellings: all that the list says is taken in, once.

use std::collections::HashMap;

use majlis::domain::meeting::{Invitee, MeetingChange, Reply};
use majlis::domain::register::{Association, Delegate, RegisterChange};
use majlis::domain::shelf::Filing;
use majlis::domain::{Change, Names, Record};
use majlis::exchange::import::Destination;
use majlis::exchange::plan::{Choice, Plan, RowState};

use super::desk::{Desk, MEETING};

const HEADING: &str =
    "Association|Ville|Adresse|Tél. association|E-mail association|Nom et prénom|Tél.|Réponse|Places\n";

/// A register that knows what this list says, and a meeting.
fn desk(list: &str) -> Desk {
    let mut desk = Desk::new().with_meeting();
    let plan = desk.typed(list);
    desk.take_in(&plan);

    desk
}

/// Decides that these rows are who they perhaps are.
#[track_caller]
fn told(desk: &Desk, plan: &mut Plan, rows: &[usize]) {
    for row in rows {
        assert!(matches!(plan.rows[*row].state, RowState::PerhapsSame(_)), "{row}: {:?}", plan.rows[*row].state);
        desk.decide(plan, *row, Choice::SameAsKnown);
    }
}

/// Brings the plan in, and holds that no field is set twice, no change is idle or sets two values apart, and that the counts are
/// those of the changes.
#[track_caller]
fn invite(desk: &mut Desk, plan: &mut Plan) {
    let to = Some(Destination { id: MEETING, meeting: desk.meeting() });
    plan.review(desk.register(), to);
    let changes = plan.changes(desk.register(), &desk.ids, to);
    let mut set: HashMap<String, usize> = HashMap::new();
    for change in &changes {
        let what: Vec<String> = match change {
            Change::Register(RegisterChange::Association(Filing::Edited(id, edits))) => {
                edits.iter().map(|edit| format!("{id:?} {:?}", one_of_a_list(Association::field(edit), edit))).collect()
            }
            Change::Register(RegisterChange::Delegate(Filing::Edited(id, edits))) => {
                edits.iter().map(|edit| format!("{id:?} {:?}", one_of_a_list(Delegate::field(edit), edit))).collect()
            }
            Change::Meeting(_, MeetingChange::Replied { invitee, .. }) => vec![format!("reply {invitee:?}")],
            Change::Meeting(_, MeetingChange::InvitationEdited(invitee, _)) => vec![format!("seats {invitee:?}")],
            _ => Vec::new(),
        };
        for what in what {
            *set.entry(what).or_default() += 1;
        }
    }
    let twice: Vec<_> = set.into_iter().filter(|(_, times)| *times > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");

    let (counts, before) = (plan.counts(), (desk.register().associations.len(), desk.register().delegates.len()));
    desk.record(changes);
    let register = desk.register();
    assert_eq!((register.idle, desk.meeting().idle), (0, 0));
    assert_eq!((register.associations.conflicts().count(), register.delegates.conflicts().count()), (0, 0));
    assert_eq!(register.associations.len(), before.0 + counts.associations);
    assert_eq!(register.delegates.len(), before.1 + counts.people);
}

/// An item of a list is set apart from the others.
fn one_of_a_list(field: &str, edit: &impl std::fmt::Debug) -> String {
    if ["phones", "emails", "also"].contains(&field) { format!("{edit:?}") } else { field.to_owned() }
}

#[test]
fn two_spellings_that_are_told_to_be_one_association() {
    let mut desk = desk("Association|Ville|Tél. association\nLigue des jeunes|Rabat|0537000000");
    let list = format!(
        "{HEADING}\
         Lumière du jour|Rabat|3, rue Ghandi|0537000000||Sara Alami|0661000001|Envoyée|2\n\
         Rayon vert|Rabat|9, avenue Hassan II|0537000000 / 0522000000|rayon@vert.example|Sara Alami|0661000002|Confirmée|3\n\
         Rayon vert|Rabat||||Omar Naciri|||",
    );
    let mut plan = desk.typed(&list);
    told(&desk, &mut plan, &[0, 1]);
    invite(&mut desk, &mut plan);

    let it = desk.association("Ligue des jeunes");
    assert_eq!(it.address, "9, avenue Hassan II", "the later word counts");
    assert_eq!(it.phones, ["0537000000", "0522000000"]);
    assert_eq!(it.emails, ["rayon@vert.example"]);
    assert_eq!(desk.person("Sara Alami").phone, "0661000001 / 0661000002");
    let invitee = Invitee::Association(desk.association_id("Ligue des jeunes"));
    let invitation = desk.meeting().invitation(invitee).unwrap();
    assert_eq!((invitation.reply, invitation.seats), (Reply::Confirmed, 3));
    assert_eq!(invitation.delegates, [desk.person_id("Sara Alami"), desk.person_id("Omar Naciri")]);

    // Both spellings are known from then on.
    let again = desk.typed(&list);
    assert_eq!((again.counts().new, again.counts().perhaps, again.counts().update), (0, 0, 0), "{:?}", again.rows);
    assert_eq!(desk.invite(&again), 0);
}

#[test]
fn two_spellings_that_are_found_to_be_one_association() {
    let mut desk = desk("Association|الجمعية|Ville|Nom et prénom|Tél.\nAl Amal|الأمل|Fès|Sara Alami|0661000001");
    let list = format!(
        "{HEADING}\
         Al Amal|Fès|3, rue Ghandi|0535000001||Sara Alami|0661000002|Déclinée|\n\
         Annour|Safi|||||||\n\
         الأمل|Fès|9, avenue Hassan II|0535000002||Sara Alami|0661000003||\n\
         الأمل|Fès||||Hind Filali|0661000004||",
    );
    let mut plan = desk.typed(&list);
    invite(&mut desk, &mut plan);

    let it = desk.association("Al Amal");
    assert_eq!(it.phones, ["0535000001", "0535000002"]);
    assert_eq!(it.address, "9, avenue Hassan II");
    assert_eq!(desk.person("Sara Alami").phone, "0661000002 / 0661000003");
    assert_eq!((desk.register().associations.len(), desk.register().delegates.len()), (2, 2));
    assert_eq!(desk.meeting().invitations().count(), 2);
    let again = desk.typed(&list);
    assert_eq!(desk.invite(&again), 0);
}

#[test]
fn two_spellings_that_are_told_to_be_one_person() {
    for (known, list) in [
        (
            "Association|Nom et prénom|Tél.|E-mail\nAl Amal|Sara Alami|0661000001|",
            "Association|Nom et prénom|Tél.|E-mail|Fonction\n\
             Al Amal|Sara El Alami|0661000001|sara@amal.example|\n\
             Al Amal|Sara Alami Idrissi|0661000001|alami@amal.example|Présidente",
        ),
        (
            "Association|Nom et prénom|Tél.|E-mail\n|Sara Alami|0661000001|",
            "Association|Nom et prénom|Tél.|E-mail|Fonction\n\
             |Sara El Alami|0661000001|sara@amal.example|\n\
             |Sara Alami Idrissi|0661000001|alami@amal.example|Présidente",
        ),
    ] {
        let mut desk = desk(known);
        let mut plan = desk.typed(list);
        told(&desk, &mut plan, &[0, 1]);
        invite(&mut desk, &mut plan);

        let sara = desk.person("Sara Alami");
        assert_eq!((sara.email.as_str(), sara.role.as_str()), ("sara@amal.example / alami@amal.example", "Présidente"));
        assert_eq!(sara.also, [Names::latin("Sara El Alami"), Names::latin("Sara Alami Idrissi")]);
        assert_eq!((desk.register().delegates.len(), desk.meeting().invitations().count()), (1, 1));
        let again = desk.typed(list);
        assert_eq!(desk.invite(&again), 0, "{:?}", again.rows);
    }
}

#[test]
fn what_is_said_to_be_another_one_stays_apart_from_the_known_one() {
    let mut desk = desk("Association|الجمعية|Ville\nAl Amal|الأمل|Fès");
    let mut plan = desk.typed("Association|Ville|Nom et prénom\nAl Amal|Fès|Sara Alami\nالأمل|Fès|Sara Alami");
    desk.decide(&mut plan, 1, Choice::OtherAssociation);
    invite(&mut desk, &mut plan);

    assert_eq!((desk.register().associations.len(), desk.register().delegates.len()), (2, 2));
    assert_eq!(desk.meeting().invitations().count(), 2);
}
