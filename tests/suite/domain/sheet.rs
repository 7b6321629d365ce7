//! Signed sheets: the numbers of rows as people type them, and what a signature means.

use super::generate::{MEETING, SESSION, World, folded};
use majlis::domain::door::{Door, Signature};
use majlis::domain::meeting::Invitee;
use majlis::domain::register::{Association, Delegate};
use majlis::domain::sheet::{RowNumbers, SheetRow, kept_number, printed_number, read};
use majlis::domain::*;

#[test]
fn row_numbers_are_read_as_people_type_them() {
    for (typed, rows, missing) in [
        ("", vec![], vec![]),
        ("3", vec![3], vec![]),
        ("1-3 5", vec![1, 2, 3, 5], vec![]),
        ("5,1 - 3 ; 2", vec![1, 2, 3, 5], vec![]),
        ("3–1", vec![1, 2, 3], vec![]),
        ("٣-١، ٥", vec![1, 2, 3, 5], vec![]),
        ("۴؛ 6", vec![4, 6], vec![]),
        ("5\n5\t5", vec![5], vec![]),
        ("6-9", vec![6, 7], vec![(8, 9)]),
        ("0 12", vec![], vec![(0, 0), (12, 12)]),
        ("1-9999999", vec![1, 2, 3, 4, 5, 6, 7], vec![(8, 9_999_999)]),
    ] {
        assert_eq!(read(typed, 7), Ok(RowNumbers { rows, missing }), "{typed:?}");
    }
    for (typed, piece) in [
        ("a", "a"),
        ("1 2b", "2b"),
        ("-3", "-"),
        ("4-", "4-"),
        ("1-3-5", "-"),
        ("123456789", "123456789"),
        ("1.5", "1.5"),
    ] {
        assert_eq!(read(typed, 7).unwrap_err().0, piece, "{typed:?}");
    }
}

#[test]
fn a_number_is_the_same_however_it_is_typed() {
    assert_eq!(printed_number("K7M3QP"), "K7M 3QP");
    for typed in ["K7M 3QP", "k7m3qp", " k7m-3qp "] {
        assert_eq!(kept_number(typed), "K7M3QP");
    }
}

/// Two delegates of an association with one seat for which it named nobody, one person that the register does not know, an
/// association and a blank row.
#[test]
fn a_signature_marks_once_and_names_no_more_people_than_there_are_seats() {
    let (association, first, second) = (AssociationId::new(500), DelegateId::new(600), DelegateId::new(601));
    let mut world = World::new(&[0]);
    world.act(0, vec![RegisterChange::Association(Filing::Added(association, Association::default())).into()]);
    for id in [first, second] {
        let delegate = Delegate { association: Some(association), ..Default::default() };
        world.act(0, vec![RegisterChange::Delegate(Filing::Added(id, delegate)).into()]);
    }
    let act = |world: &mut World, change| world.act(0, vec![Change::Meeting(MEETING, change)]);
    act(&mut world, MeetingChange::Invited { invitee: Invitee::Association(association), seats: 1 });
    let rows = vec![
        SheetRow::Person(first),
        SheetRow::Person(second),
        SheetRow::Person(DelegateId::new(699)),
        SheetRow::Association(association),
        SheetRow::Blank,
    ];
    act(&mut world, MeetingChange::SheetPrinted { number: "K7M3QP".into(), session: SESSION, rows });

    let read = |world: &World, ids: &Ids| {
        let (workspace, _) = folded(&world.entries);
        let meeting = workspace.meeting(MEETING).unwrap();
        let (number, sheet) = meeting.sheet("k7m 3qp").unwrap();
        let door =
            Door { register: &workspace.register, id: MEETING, meeting, session: SESSION, desk: "Feuille K7M3QP" };
        let signatures = door.signatures(number, sheet, &[1, 2, 3, 4, 5, 6]);

        (signatures.clone(), door.sign(&signatures, ids))
    };
    let ids = Ids::counting();
    let (signatures, changes) = read(&world, &ids);
    let expected = [
        (1, Signature::Marks(first)),
        (2, Signature::Marks(second)),
        (3, Signature::Gone),
        (4, Signature::Unnamed(association)),
        (5, Signature::Blank),
    ];
    assert_eq!(signatures, expected, "the sheet has no sixth row");
    let count = |is_it: fn(&MeetingChange) -> bool| {
        changes.iter().filter(|it| matches!(it, Change::Meeting(_, change) if is_it(change))).count()
    };
    assert_eq!(count(|it| matches!(it, MeetingChange::Arrived { .. })), 2);
    assert_eq!(count(|it| matches!(it, MeetingChange::DelegateNamed { .. })), 1, "there is one seat");

    world.act(0, changes);
    let (signatures, changes) = read(&world, &ids);
    assert!(matches!(signatures[0].1, Signature::Already { person, .. } if person == first));
    assert!(changes.is_empty());
}
